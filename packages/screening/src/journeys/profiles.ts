import { findings, givenOf, personOf, type CheckRequest, type Issue, type Lang } from '@kosh/desk'
import { citizenship, document, entered, issuer, leaving, purpose, stays } from '@kosh/law'
import { day, iso, type Day, type Given } from '@kosh/norms'

/** What is told alike of many: read once by the desk, with all it supposes and all it refuses, as it would be of one person. */
export type Profile = { readonly given: Given } | { readonly issue: Issue }

export type Supposing = {
  readonly to: string
  readonly assume: 'ordinary' | 'nothing'
  readonly without: readonly string[]
  /** Facts that are the same of all, as they were typed. */
  readonly facts: { readonly [id: string]: string }
  readonly lang: Lang
}

const fields = new Set([citizenship.id, document.id, issuer.id, purpose.id])

/** The facts of whoever tells these; days of the journey are told by columns of their own. */
export function profileOf(told: { readonly [id: string]: string }, { to, assume, without, facts, lang }: Supposing): Profile {
  const all = { ...facts, ...told }
  const request: CheckRequest = {
    to,
    on: iso(anyDay),
    entered: iso(anyDay),
    assume,
    without,
    stays: [],
    ...Object.fromEntries(Object.entries(all).filter(([id]) => fields.has(id))),
    facts: Object.fromEntries(Object.entries(all).filter(([id]) => !fields.has(id))),
  }
  const found = findings(lang)
  const person = personOf(request, found)
  const [issue] = found.issues
  if (person === undefined || issue !== undefined) return { issue: issue ?? unknown }
  const { [entered.id]: _entered, [leaving.id]: _leaving, [stays.id]: _stays, ...given } = givenOf(person)
  return { given }
}

const anyDay: Day = day('2024-01-10')
const unknown: Issue = { code: 'value.unknown', field: '', message: '', remedy: '' }
