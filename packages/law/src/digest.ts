/**
 * The digest of the law as it stands here. Working it out takes the better part of a second, so it is written down; `digest.test.ts`
 * fails when the law has changed and names the new one.
 */
export const lawDigest = 'sha256:39f797b66e31e259c8874fa43981ca81a5abd7e1fda4e18294ebeabce4a1aa1c'
