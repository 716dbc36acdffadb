/**
 * The digest of the law as it stands here. Working it out takes the better part of a second, so it is written down; `digest.test.ts`
 * fails when the law has changed and names the new one.
 */
export const lawDigest = 'sha256:9d15da6fd04ca10c771f4d46fa120dcd2fa35873f56c8e9e431ac25eef0ef224'
