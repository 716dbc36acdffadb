/**
 * The digest of the law as it stands here. Working it out takes the better part of a second, so it is written down; `digest.test.ts`
 * fails when the law has changed and names the new one.
 */
export const lawDigest = 'sha256:7c42a27ef1520d97b1ee3f4d4359815cbe3cc0e04a79b0db24cf8657b5d2c114'
