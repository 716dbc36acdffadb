/**
 * The digest of the law as it stands here. Working it out takes the better part of a second, so it is written down; `digest.test.ts`
 * fails when the law has changed and names the new one.
 */
export const lawDigest = 'sha256:f767e6311801940d5e777d29cb500882ce0c8acc1f4621d9186cf533c1a915ae'
