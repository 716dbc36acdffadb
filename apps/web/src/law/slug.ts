/** `art-517` of `Art. 517`: how an article stands in an address. No dots, so that a server knows a page from a file. */
export const slugOf = (place: string): string =>
  place
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
