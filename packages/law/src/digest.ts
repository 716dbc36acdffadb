/**
 * The digest of the law as it stands here. Working it out takes the better part of a second, so it is written down; `digest.test.ts`
 * fails when the law has changed and names the new one.
 */
export const lawDigest = 'sha256:ce3ee391aa40e301c428b20cf0ecb14d997dedceaa7541552f6697fc899782b2'
