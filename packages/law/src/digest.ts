/**
 * The digest of the law as it stands here. Working it out takes the better part of a second, so it is written down; `digest.test.ts`
 * fails when the law has changed and names the new one.
 */
export const lawDigest = 'sha256:0d46b20dbdba44effde805d160af3a8a50f8b3968a5e9e207fbc38a6e0aaa719'
