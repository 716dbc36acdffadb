import { iso, parseDay, type Day } from '@kosh/norms'
import type { CheckRequest, Companion, Value } from '@kosh/desk'
import { typedRows, type PlainRow, type TypedRow } from './rows.js'

/** What the page holds of a person: the sentence, the papers, the answers given so far. It never leaves the device. */
export type Draft = {
  readonly to: string
  readonly citizenship?: string
  readonly document?: string
  readonly issuer?: string
  readonly purpose?: string
  /** The day of entry, made or planned, as `YYYY-MM-DD`. */
  readonly entry?: string
  /** The day that counts as today, when the person chose one. */
  readonly lawDay?: string
  readonly facts: { readonly [name: string]: Value }
  /** Rows by table, `stays` among them. A table that is here is complete. */
  readonly rows: { readonly [table: string]: readonly TypedRow[] }
  /** Suppositions the person took away. */
  readonly without: readonly string[]
  /** Who else is asked about: other passports, children. They are no part of the request. */
  readonly companions: readonly Companion[]
}

export const emptyDraft: Draft = { to: 'KAZ', document: 'ordinary', purpose: 'tourism', facts: {}, rows: {}, without: [], companions: [] }

/**
 * The request of a draft whose rows were read. An entry after the day that counts as today is a plan: it is asked about on the day of
 * entry, by the law of that day as far as it is known.
 */
export function requestOf(draft: Draft, today: Day, rows: { readonly [table: string]: readonly PlainRow[] }): CheckRequest {
  const { entry, lawDay, facts, without } = draft
  const { stays, ...papers } = rows
  const planned = entry !== undefined && (parseDay(entry) ?? 0) >= (parseDay(lawDay ?? '') ?? today)
  return {
    to: draft.to,
    ...told('citizenship', draft.citizenship),
    ...told('document', draft.document),
    ...told('issuer', draft.issuer),
    ...told('purpose', draft.purpose),
    ...(planned ? { on: entry } : { ...told('entered', entry), on: lawDay ?? iso(today) }),
    ...(stays === undefined ? {} : { stays: stays.map(asStay) }),
    ...(without.length === 0 ? {} : { without }),
    ...(Object.keys(facts).length === 0 ? {} : { facts }),
    ...(Object.keys(papers).length === 0 ? {} : { rows: papers }),
  }
}

/** The draft that makes this request again. */
export function draftOf(request: CheckRequest, companions: readonly Companion[] = []): Draft {
  const { stays, rows = {} } = request
  const tables = { ...(stays === undefined ? {} : { stays: stays.map(({ from, to, state }) => ({ from, to, state: state ?? request.to })) }), ...rows }
  return {
    to: request.to,
    ...told('citizenship', request.citizenship),
    ...told('document', request.document),
    ...told('issuer', request.issuer),
    ...told('purpose', request.purpose),
    ...told('entry', request.entered ?? request.on),
    ...told('lawDay', request.on),
    facts: request.facts ?? {},
    rows: Object.fromEntries(Object.entries(tables).map(([table, list]) => [table, typedRows(list)])),
    without: request.without ?? [],
    companions,
  }
}

function told<K extends string>(name: K, value: string | undefined): { readonly [N in K]?: string } {
  return (value === undefined || value === '' ? {} : { [name]: value }) as { readonly [N in K]?: string }
}

function asStay(row: PlainRow): { readonly from: string; readonly to: string; readonly state: string } {
  return { from: String(row['from']), to: String(row['to']), state: String(row['state']) }
}
