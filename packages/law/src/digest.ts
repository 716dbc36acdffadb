/**
 * The digest of the law as it stands here. Working it out takes the better part of a second, so it is written down; `digest.test.ts`
 * fails when the law has changed and names the new one.
 */
export const lawDigest = 'sha256:ffc8ceed6cfd5a066dc329a975b04500b269301263a7df68fcbddf0f11f517fd'
