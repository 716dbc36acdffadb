/**
 * The digest of the law as it stands here. Working it out takes the better part of a second, so it is written down; `digest.test.ts`
 * fails when the law has changed and names the new one.
 */
export const lawDigest = 'sha256:14f6add6532d3c3b64e1886c6ed71a91c04c700cfe13eee049f16765b72b87f5'
