/**
 * The digest of the law as it stands here. Working it out takes the better part of a second, so it is written down; `digest.test.ts`
 * fails when the law has changed and names the new one.
 */
export const lawDigest = 'sha256:cdf712b41fb3a55b95e2f4dd59537ea8aeb96c25a3c45e4fd263dbb48cd465a8'
