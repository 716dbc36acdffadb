/**
 * The digest of the law as it stands here. Working it out takes the better part of a second, so it is written down; `digest.test.ts`
 * fails when the law has changed and names the new one.
 */
export const lawDigest = 'sha256:0efa5740ac29804e28207ddcdffba6edd9d55e633845b2a631dfd5c6732f27d0'
