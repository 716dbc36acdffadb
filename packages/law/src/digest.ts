/**
 * The digest of the law as it stands here. Working it out takes the better part of a second, so it is written down; `digest.test.ts`
 * fails when the law has changed and names the new one.
 */
export const lawDigest = 'sha256:eb76d333d2f9c7a151f40c8f240632099674af003914785920861b1cc04ce7ee'
