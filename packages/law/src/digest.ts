/**
 * The digest of the law as it stands here. Working it out takes the better part of a second, so it is written down; `digest.test.ts`
 * fails when the law has changed and names the new one.
 */
export const lawDigest = 'sha256:58f1ea013fd790fd640d56603356c440b63a202ff8a9880ce1f4660cdd4a835b'
