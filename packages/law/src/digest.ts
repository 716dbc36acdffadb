/**
 * The digest of the law as it stands here. Working it out takes the better part of a second, so it is written down; `digest.test.ts`
 * fails when the law has changed and names the new one.
 */
export const lawDigest = 'sha256:7985e767874a303e911b468796629b5817bce273268dec3659b49cf56729cec2'
