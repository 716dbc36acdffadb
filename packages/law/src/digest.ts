/**
 * The digest of the law as it stands here. Working it out takes the better part of a second, so it is written down; `digest.test.ts`
 * fails when the law has changed and names the new one.
 */
export const lawDigest = 'sha256:bacffd2fb5cd341b0f16ed0af11933e7527b8dd4bb1ac0c6efab455694e81bb4'
