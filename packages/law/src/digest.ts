/**
 * The digest of the law as it stands here. Working it out takes the better part of a second, so it is written down; `digest.test.ts`
 * fails when the law has changed and names the new one.
 */
export const lawDigest = 'sha256:bf91e0f823520686b0f184f35a10bf3b394dbb770219e2727ddb724f8fc1aa7e'
