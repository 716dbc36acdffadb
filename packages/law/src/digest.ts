/**
 * The digest of the law as it stands here. Working it out takes the better part of a second, so it is written down; `digest.test.ts`
 * fails when the law has changed and names the new one.
 */
export const lawDigest = 'sha256:08c9f4a3ea6e34f2b4a1935efe1c1eea28a63755b44cb39cb81caad6d1211bd7'
