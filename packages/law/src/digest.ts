/**
 * The digest of the law as it stands here. Working it out takes the better part of a second, so it is written down; `digest.test.ts`
 * fails when the law has changed and names the new one.
 */
export const lawDigest = 'sha256:c6a0134162fa30e3ccb2ff953f8fda283be908c36ec4e7c8378723f9d242f942'
