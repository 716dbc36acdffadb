/**
 * The digest of the law as it stands here. Working it out takes the better part of a second, so it is written down; `digest.test.ts`
 * fails when the law has changed and names the new one.
 */
export const lawDigest = 'sha256:e11401915842ac73c46dac3fb6bbc733fca98d13a527dc2a19a80156ff9c2a14'
