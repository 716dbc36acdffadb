/**
 * The digest of the law as it stands here. Working it out takes the better part of a second, so it is written down; `digest.test.ts`
 * fails when the law has changed and names the new one.
 */
export const lawDigest = 'sha256:e859d69d6c05359b5c660dee8fb8e9f648be0aea8cf105ec8f9ae302730aa6e7'
