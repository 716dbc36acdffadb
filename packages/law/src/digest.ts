/**
 * The digest of the law as it stands here. Working it out takes the better part of a second, so it is written down; `digest.test.ts`
 * fails when the law has changed and names the new one.
 */
export const lawDigest = 'sha256:69a209887a5dd43fe036d33eddfe9a01f499a5cbf115999dabc98a4c925730af'
