/**
 * The digest of the law as it stands here. Working it out takes the better part of a second, so it is written down; `digest.test.ts`
 * fails when the law has changed and names the new one.
 */
export const lawDigest = 'sha256:51ecd4147acc6a8d3d930875ad2e65e84dd14f6762146fd8042c5266413f06c5'
