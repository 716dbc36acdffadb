import { born as bornOn } from '@kosh/law'
import { companionsIn, type Companion, type CompanionsRead } from './companions.js'
import { isCountry } from './countries.js'
import { findings, report, type Issue } from './issues.js'
import { isAside } from './link-part.js'
import { requestIn } from './request-schema.js'
import type { CheckRequest } from './request.js'
import type { Lang, Value } from './result.js'
import { valueTold } from './told.js'

/**
 * A request as the fragment of a link, so that it never reaches a server: `1&to=KAZ&c=DEU&e=2025-03-01`. The number is the version of
 * this form. It can be read by eye: whoever passes a link on should see what it tells of them.
 */
export function encodeLink(request: CheckRequest): string {
  const parts = [version]
  for (const [name, short] of fields) {
    const value = request[name]
    if (value !== undefined) parts.push(`${short}=${escaped(value)}`)
  }
  if (request.without !== undefined) parts.push(`w=${request.without.map(escaped).join(',')}`)
  if (request.stays !== undefined) parts.push(`s=${request.stays.map(stayText).join(',')}`)
  for (const [name, value] of Object.entries(request.facts ?? {})) parts.push(`f.${escaped(name)}=${valueText(value)}`)
  for (const [table, rows] of Object.entries(request.rows ?? {})) parts.push(`r.${escaped(table)}=${rows.map(rowText).join(';')}`)
  return parts.join('&')
}

export type Linked = ({ readonly ok: true; readonly request: CheckRequest } & CompanionsRead) | { readonly ok: false; readonly issues: readonly Issue[] }

/**
 * The request of a fragment, with or without `#`, and who else is asked about. A fragment of any origin gives a request of the right
 * shape, or an issue; companions that cannot be read are left out and told.
 */
export function decodeLink(fragment: string, lang: Lang): Linked {
  const found = findings(lang)
  const text = fragment.startsWith('#') ? fragment.slice(1) : fragment
  const [head, ...parts] = text.length > longest ? [''] : text.split('&')
  if (head !== version) report(found, /^\d{1,4}$/.test(head ?? '') ? 'link.version' : 'link.broken', '')
  else {
    const read = requestOf(parts.filter(part => !isAside(part)))
    const request = read === undefined ? undefined : requestIn(read, found)
    if (request !== undefined) return { ok: true, request, ...companionsIn(text, isKnown) }
    if (found.issues.length === 0) report(found, 'link.broken', '')
  }
  return { ok: false, issues: found.issues }
}

function isKnown({ citizenship, born }: Companion): boolean {
  return isCountry(citizenship) && (born === undefined || valueTold(bornOn, born, 'born', findings('en')) !== undefined)
}

const version = '1'
const longest = 2_000_000
const fields = [
  ['to', 'to'],
  ['citizenship', 'c'],
  ['document', 'd'],
  ['issuer', 'i'],
  ['purpose', 'p'],
  ['entered', 'e'],
  ['on', 'on'],
  ['assume', 'a'],
] as const

/** Everything a fragment tells, or `undefined` when it is not of this form. */
function requestOf(parts: readonly string[]): { readonly [field: string]: unknown } | undefined {
  const told = new Map<string, unknown>()
  const facts = new Map<string, Value>()
  const rows = new Map<string, unknown>()
  try {
    for (const part of parts) {
      const at = part.indexOf('=')
      const [short, text] = [part.slice(0, at), part.slice(at + 1)]
      const [field] = fields.find(([, one]) => one === short) ?? []
      if (at < 0 || told.has(field ?? short)) return undefined
      if (field !== undefined) told.set(field, decodeURIComponent(text))
      else if (short === 'w') told.set('without', listOf(text, ',').map(decodeURIComponent))
      else if (short === 's') told.set('stays', listOf(text, ',').map(stayOf))
      else if (short.startsWith('f.')) facts.set(decodeURIComponent(short.slice(2)), valueOf(text))
      else if (short.startsWith('r.')) rows.set(decodeURIComponent(short.slice(2)), listOf(text, ';').map(rowOf))
      else return undefined
    }
  } catch {
    // decodeURIComponent throws on a broken escape.
    return undefined
  }
  if (facts.size > 0) told.set('facts', Object.fromEntries(facts))
  if (rows.size > 0) told.set('rows', Object.fromEntries(rows))
  return Object.fromEntries(told)
}

const listOf = (text: string, by: string): readonly string[] => (text === '' ? [] : text.split(by))

/** `FROM_TO` or `FROM_TO_STATE` */
const stayText = ({ from, to, state }: NonNullable<CheckRequest['stays']>[number]): string =>
  [from, to, ...(state === undefined ? [] : [state])].map(part => escaped(part).replaceAll('_', '%5F')).join('_')
function stayOf(text: string): { readonly [column: string]: unknown } {
  const [from, to, state] = text.split('_').map(decodeURIComponent)
  return { from, to, ...(state === undefined ? {} : { state }) }
}

/** `column:value,column:value`; a row of which nothing is known is a dot. */
const rowText = (row: { readonly [column: string]: Value }): string =>
  Object.entries(row)
    .map(([column, value]) => `${escaped(column)}:${valueText(value)}`)
    .join(',') || '.'
function rowOf(text: string): { readonly [column: string]: Value } {
  if (text === '.') return {}
  return Object.fromEntries(
    text.split(',').map(cell => {
      const at = cell.indexOf(':')
      return [decodeURIComponent(cell.slice(0, Math.max(at, 0))), valueOf(cell.slice(at + 1))] as const
    }),
  )
}

/** A text that could be taken for a number or a truth has an apostrophe before it. */
const valueText = (value: Value): string => (typeof value === 'string' ? escaped(looksPlain(value) ? `'${value}` : value) : String(value))
function valueOf(text: string): Value {
  const plain = decodeURIComponent(text)
  if (plain === 'true' || plain === 'false') return plain === 'true'
  if (plain.startsWith("'")) return plain.slice(1)
  return looksPlain(plain) ? Number(plain) : plain
}
const looksPlain = (text: string): boolean => text === 'true' || text === 'false' || text.startsWith("'") || (text !== '' && String(Number(text)) === text)

/** Half a surrogate pair would throw; no request that was read holds one. */
const escaped = (text: string): string => encodeURIComponent(text.replaceAll(/\p{Cs}/gu, '\uFFFD'))
