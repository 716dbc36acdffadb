/**
 * The digest of the law as it stands here. Working it out takes the better part of a second, so it is written down; `digest.test.ts`
 * fails when the law has changed and names the new one.
 */
export const lawDigest = 'sha256:d12c53d1fbbcdf6d7c9eb746c701ecc583a9485828ab42c91e7f2934ca8f4a5f'
