/**
 * The digest of the law as it stands here. Working it out takes the better part of a second, so it is written down; `digest.test.ts`
 * fails when the law has changed and names the new one.
 */
export const lawDigest = 'sha256:b86ed8d16d44fea27223aaf1c0138a15422a01322b8ecfe64b79cadd0ca2e49e'
