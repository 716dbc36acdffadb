/**
 * The digest of the law as it stands here. Working it out takes the better part of a second, so it is written down; `digest.test.ts`
 * fails when the law has changed and names the new one.
 */
export const lawDigest = 'sha256:31d5c9a814b4759d0d49050a96cdc122500686f9c4a14da700c6067a6559bb6e'
