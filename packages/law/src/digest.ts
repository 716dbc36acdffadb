/**
 * The digest of the law as it stands here. Working it out takes the better part of a second, so it is written down; `digest.test.ts`
 * fails when the law has changed and names the new one.
 */
export const lawDigest = 'sha256:0e3a81c228617e97d59d89f5d2cf5c7c40691dd9d14e788da2a544d319b2d423'
