import { folded, issueOf, nearestOf, type Issue, type Lang } from '@kosh/desk'
import { entered, leaving, registry, stays } from '@kosh/law'

/** What the columns of a file are: who, in which state, from when to when, and facts. */
export type Roles = {
  /** The column with the id of the person; each row is a person of its own without it. */
  readonly person?: string
  readonly entered?: string
  readonly left?: string
  readonly state?: string
  /** The column of each fact, by the id of the fact. */
  readonly facts: ReadonlyMap<string, string>
  /** Columns of which nothing is made. */
  readonly unused: readonly string[]
}
const parts = ['person', 'entered', 'left', 'state'] as const
type PartName = (typeof parts)[number]

/** Headers by which a column is known without a mapping, beside the ids of facts. Folded: small letters, without spaces and signs. */
const headers: { readonly [P in PartName]: readonly string[] } = {
  person: ['person', 'personid', 'pid', 'traveller', 'travellerid', 'человек', 'лицо', 'адам'],
  entered: ['entered', 'entry', 'entrydate', 'dateofentry', 'from', 'въезд', 'датавъезда', 'келу', 'келгенкүн'],
  left: ['left', 'exit', 'exitdate', 'dateofexit', 'to', 'выезд', 'датавыезда', 'кету', 'кеткенкүн'],
  state: ['state', 'country', 'destination', 'государство', 'страна', 'мемлекет', 'ел'],
}
const plain = (header: string): string => folded(header).replaceAll(/[^\p{L}\p{N}]/gu, '')

/** A mapping file says `{ "column in the file": "person" | "entered" | "left" | "state" | the id of a fact | "" for none }`. */
export type Mapping = { readonly [column: string]: string }

/** Reads what the columns are; what cannot be is reported. A column named in the mapping is what the mapping says. */
export function rolesOf(columns: readonly string[], mapping: Mapping, lang: Lang): { readonly roles: Roles; readonly issues: readonly Issue[] } {
  const issues: Issue[] = []
  const byPart = new Map<PartName, string>()
  const facts = new Map<string, string>()
  const unused: string[] = []
  const mapped = new Map(Object.entries(mapping))
  for (const column of mapped.keys()) if (!columns.includes(column)) issues.push(issueOf(lang, 'column.missing', `map.${column}`, { given: column }, nearestOf(column, columns)))
  const take = (column: string, target: string): void => {
    const part = parts.find(one => one === target)
    const before = part === undefined ? facts.get(target) : byPart.get(part)
    if (before !== undefined) issues.push(issueOf(lang, 'column.twice', column, { given: column, other: before, target }))
    else if (part !== undefined) byPart.set(part, column)
    else facts.set(target, column)
  }
  for (const column of columns) {
    const told = mapped.get(column)
    if (told !== undefined) {
      if (told === '') unused.push(column)
      else if (parts.includes(told as PartName) || isFact(told)) take(column, told)
      else issues.push(issueOf(lang, 'column.target', `map.${column}`, { given: told }, nearestOf(told, [...parts, ...registry.facts.keys()])))
      continue
    }
    const header = plain(column)
    const target = parts.find(part => headers[part].includes(header)) ?? [...registry.facts.keys()].find(id => isFact(id) && (id === column.trim() || plain(id) === header))
    if (target === undefined) unused.push(column)
    else take(column, target)
  }
  return { roles: { ...Object.fromEntries(byPart), facts, unused }, issues }
}

/** Facts that the journeys themselves tell are no columns of their own. */
const isFact = (id: string): boolean => registry.facts.has(id) && id !== entered.id && id !== leaving.id && id !== stays.id && id !== 'destination'
