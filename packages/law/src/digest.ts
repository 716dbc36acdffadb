/**
 * The digest of the law as it stands here. Working it out takes the better part of a second, so it is written down; `digest.test.ts`
 * fails when the law has changed and names the new one.
 */
export const lawDigest = 'sha256:fb9c475ee2edef97137a2f655cd58fe1ff71c44c17c32ecc5e12080e8b386904'
