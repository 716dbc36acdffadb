/**
 * The digest of the law as it stands here. Working it out takes the better part of a second, so it is written down; `digest.test.ts`
 * fails when the law has changed and names the new one.
 */
export const lawDigest = 'sha256:a666d89cb96ac39beebf18cb7f82ef3818a5aae323e6d7525553630bc40bff1b'
