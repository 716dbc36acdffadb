/** Under what an act is found: the identifier of its register, and of Union acts the European Legislation Identifier that follows from it. */
export type Identifier = { readonly kind: 'adilet' | 'celex' | 'eli' | 'number'; readonly text: string }

const kinds: { readonly [letter: string]: string } = { R: 'reg', L: 'dir', D: 'dec' }

/** `32016R0399` gives CELEX and `http://data.europa.eu/eli/reg/2016/399/oj`; `K1400000235` an adilet id; anything else is a number of its own. */
export function identifiersOf({ id, url }: { readonly id: string; readonly url: string }): readonly Identifier[] {
  const [, year, letter, number] = /^3(\d{4})([A-Z])(\d{4})/.exec(id) ?? []
  if (year !== undefined && letter !== undefined) {
    const kind = kinds[letter]
    return [{ kind: 'celex', text: id }, ...(kind === undefined ? [] : [{ kind: 'eli' as const, text: `http://data.europa.eu/eli/${kind}/${year}/${Number(number)}/oj` }])]
  }
  return [{ kind: /adilet\.zan\.kz/.test(url) && /^[A-Z]\d{9,}/.test(id) ? 'adilet' : 'number', text: id }]
}
