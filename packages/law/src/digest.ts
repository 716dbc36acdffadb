/**
 * The digest of the law as it stands here. Working it out takes the better part of a second, so it is written down; `digest.test.ts`
 * fails when the law has changed and names the new one.
 */
export const lawDigest = 'sha256:119603b834769c13e609990130678568b981740bf7ffe40b66d545aa777d2da2'
