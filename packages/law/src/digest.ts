/**
 * The digest of the law as it stands here. Working it out takes the better part of a second, so it is written down; `digest.test.ts`
 * fails when the law has changed and names the new one.
 */
export const lawDigest = 'sha256:687b7ca1c1d1e1e99f18c229f1b46e9fb159e87a07846845759764fb96fbf2ff'
