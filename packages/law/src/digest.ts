/**
 * The digest of the law as it stands here. Working it out takes the better part of a second, so it is written down; `digest.test.ts`
 * fails when the law has changed and names the new one.
 */
export const lawDigest = 'sha256:abb83982e9169499df0783d854f30ac8b397d2ae2c65d77d492b66a5d145b703'
