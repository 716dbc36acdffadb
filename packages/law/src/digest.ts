/**
 * The digest of the law as it stands here. Working it out takes the better part of a second, so it is written down; `digest.test.ts`
 * fails when the law has changed and names the new one.
 */
export const lawDigest = 'sha256:b25389c64918b3e067a3a9d4a321f6fdaa9b2408c26b22bbdf6a7ceb636d7978'
