/**
 * The digest of the law as it stands here. Working it out takes the better part of a second, so it is written down; `digest.test.ts`
 * fails when the law has changed and names the new one.
 */
export const lawDigest = 'sha256:4030f74ae63f87d858d2e43b5e58335180f84fc7d9d383dee7089dcc0f270f9c'
