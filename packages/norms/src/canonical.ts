/** What JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }

/** One text for one value: names in order of their code units, no white space. The same value gives the same bytes everywhere. */
export function canonical(json: Json): string {
  if (typeof json !== 'object' || json === null) return JSON.stringify(json)
  if (isList(json)) return `[${json.map(canonical).join(',')}]`
  const names = Object.keys(json).toSorted(byCodeUnits)
  return `{${names.map(name => `${JSON.stringify(name)}:${canonical(json[name] ?? null)}`).join(',')}}`
}

/** Order of texts that no language setting changes. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

export const isList = (json: Json): json is readonly Json[] => Array.isArray(json)
