/**
 * The digest of the law as it stands here. Working it out takes the better part of a second, so it is written down; `digest.test.ts`
 * fails when the law has changed and names the new one.
 */
export const lawDigest = 'sha256:cbe38857627a11b78cbfb88d0cc13b51f0339e9e3d9425adbba12274d581c718'
