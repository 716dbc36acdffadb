/**
 * The digest of the law as it stands here. Working it out takes the better part of a second, so it is written down; `digest.test.ts`
 * fails when the law has changed and names the new one.
 */
export const lawDigest = 'sha256:bbd0b3b55ea05d555be971a3fee02888a5dcd2a1354235312910077a11a41037'
