/**
 * The digest of the law as it stands here. Working it out takes the better part of a second, so it is written down; `digest.test.ts`
 * fails when the law has changed and names the new one.
 */
export const lawDigest = 'sha256:3ba499805a0dafc83e24719efa96f98e0a83c6db41cc0af55318dd5e5e8e066a'
