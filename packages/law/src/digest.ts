/**
 * The digest of the law as it stands here. Working it out takes the better part of a second, so it is written down; `digest.test.ts`
 * fails when the law has changed and names the new one.
 */
export const lawDigest = 'sha256:4eb04c9a8fb8f587b3094bb5df133700037eab3e7e33e71b0cb5bb69571e6987'
