/**
 * The digest of the law as it stands here. Working it out takes the better part of a second, so it is written down; `digest.test.ts`
 * fails when the law has changed and names the new one.
 */
export const lawDigest = 'sha256:b3ca2ce407bc8492613696655fd7c3a4c28c935e5b4526cc855188ca6f03006e'
