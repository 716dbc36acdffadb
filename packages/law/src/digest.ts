/**
 * The digest of the law as it stands here. Working it out takes the better part of a second, so it is written down; `digest.test.ts`
 * fails when the law has changed and names the new one.
 */
export const lawDigest = 'sha256:1c4a8e08d95463a6301912f8952b3d12e587444fdb76ffc409e93a7e41eb5f0f'
