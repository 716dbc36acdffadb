/**
 * The digest of the law as it stands here. Working it out takes the better part of a second, so it is written down; `digest.test.ts`
 * fails when the law has changed and names the new one.
 */
export const lawDigest = 'sha256:289f846a1d7e2cd0dd1dd43440652597b8ad5e34a767bfbacac1d692b4e7817b'
