/**
 * The digest of the law as it stands here. Working it out takes the better part of a second, so it is written down; `digest.test.ts`
 * fails when the law has changed and names the new one.
 */
export const lawDigest = 'sha256:d9c9f5ea6a99dcf008565e82455ccd5ea1b4a4e4888f4a58c06f0eb67010a69f'
