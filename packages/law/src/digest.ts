/**
 * The digest of the law as it stands here. Working it out takes the better part of a second, so it is written down; `digest.test.ts`
 * fails when the law has changed and names the new one.
 */
export const lawDigest = 'sha256:329b380b4799a4ef366d62ea4c3692f8e2dba9e0e67451e9d4759c6834c44929'
