/**
 * The digest of the law as it stands here. Working it out takes the better part of a second, so it is written down; `digest.test.ts`
 * fails when the law has changed and names the new one.
 */
export const lawDigest = 'sha256:6b9ecb28a0a55c021a7ed8035a89028afc8ad8a70d7d05553dff766625206d23'
