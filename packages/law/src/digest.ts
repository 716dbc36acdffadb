/**
 * The digest of the law as it stands here. Working it out takes the better part of a second, so it is written down; `digest.test.ts`
 * fails when the law has changed and names the new one.
 */
export const lawDigest = 'sha256:ef1030fbfac7b48ef05d1b629e452270a3add9113a9a3ac5f4140bbe55fb1348'
