import { issueOf, type CheckRequest, type Issue, type Lang } from '@kosh/desk'

/** What the options tell of the person, as they were typed. */
export type Told = {
  readonly to?: string
  readonly citizenship?: string
  readonly document?: string
  readonly issuer?: string
  readonly purpose?: string
  readonly entered?: string
  readonly on?: string
  readonly assume?: string
  readonly stay: readonly string[]
  readonly without: readonly string[]
  readonly fact: readonly string[]
  readonly row: readonly string[]
}
type Cells = { readonly [column: string]: string }

/** The request in the options. What has not the form of its option is reported here; what it means is for the desk to say. */
export function requestOf(told: Told, lang: Lang, issues: Issue[]): CheckRequest {
  const { stay, without, fact, row, to, citizenship, document, issuer, purpose, entered, on, assume } = told
  const fields = Object.entries({ to, citizenship, document, issuer, purpose, entered, on, assume }).filter(([, value]) => value !== undefined)
  return {
    ...(Object.fromEntries(fields) as Pick<CheckRequest, 'to'>),
    ...(stay.length === 0 ? {} : { stays: stay.map((text, i) => stayOf(text, `stays[${i}]`, lang, issues)) }),
    ...(without.length === 0 ? {} : { without }),
    ...(fact.length === 0 ? {} : { facts: pairsOf(fact, 'facts', lang, issues) }),
    ...(row.length === 0 ? {} : { rows: rowsOf(row, lang, issues) }),
  }
}

/** `FROM/TO`, or `FROM/TO@STATE` for a stay elsewhere. */
function stayOf(text: string, field: string, lang: Lang, issues: Issue[]) {
  const [dates = '', state] = text.split('@', 2)
  const [from = '', to, ...rest] = dates.split('/')
  if (to === undefined || rest.length > 0) issues.push(issueOf(lang, 'stay.format', field, { given: text }))
  return { from, to: to ?? '', ...(state === undefined ? {} : { state }) }
}

/** `name=value` each, no name twice. */
export function pairsOf(texts: readonly string[], field: string, lang: Lang, issues: Issue[]): Cells {
  const pairs = new Map<string, string>()
  for (const text of texts) {
    const at = text.indexOf('=')
    const name = text.slice(0, Math.max(at, 0)).trim()
    if (name === '') issues.push(issueOf(lang, 'pair.format', field, { given: text }))
    else if (pairs.has(name)) issues.push(issueOf(lang, 'field.twice', `${field}.${name}`, { field: name }))
    else pairs.set(name, text.slice(at + 1))
  }
  return Object.fromEntries(pairs)
}

/** `table:column=value,column=value` each; a table alone has no rows. */
function rowsOf(texts: readonly string[], lang: Lang, issues: Issue[]): NonNullable<CheckRequest['rows']> {
  const tables = new Map<string, Cells[]>()
  for (const text of texts) {
    const [, table = '', cells = ''] = /^([^:=,]*):?(.*)$/s.exec(text) ?? []
    if (table === '') {
      issues.push(issueOf(lang, 'row.format', 'rows', { given: text }))
      continue
    }
    const rows = tables.get(table) ?? []
    tables.set(table, rows)
    if (cells !== '') rows.push(pairsOf(cells.split(','), `rows.${table}[${rows.length}]`, lang, issues))
  }
  return Object.fromEntries(tables)
}
