import {
  calendarOf,
  codeWords,
  countries,
  decodeLink,
  deskFor,
  documentsFor,
  encodeLink,
  listsOf,
  namesOfCountry,
  todayIn,
  treatiesBetween,
  treatyNetwork,
  verdictOf,
  wholeDesk,
  type CalendarDay,
  type CheckRequest,
  type CheckResult,
  type Desk,
  type Lang,
  type Verdict,
} from '@kosh/desk'
import { dayOffName, documents, nationalities, permits, purposes, realmOf, states, stays, visas, withoutState } from '@kosh/law'
import { addDays, Broken, iso, parseDay, type Day, type Table } from '@kosh/norms'
import type { Reply, Told } from '../screen/calls.js'
import { notFetched, type Answered, type Asked, type Call, type Calls, type DayOff, type Named, type Opened, type Replied } from './calls.js'
import { tableShape } from './table-shape.js'

/** Sits in the worker and answers what the page asks. Of the law it fetches what a question needs, when it is first asked. */

/** What is answered at once, and what must be fetched before. */
type Answering = { readonly [C in Call]: (...of: Parameters<Calls[C]>) => ReturnType<Calls[C]> | Promise<ReturnType<Calls[C]>> }

const calls: Answering = {
  open,
  prepare,
  answer,
  verdicts,
  growth: async (request, ...of) => (await about(request)).growthOf(request, ...of),
  plan: async (...of) => (await whole()).planFor(...of),
  entryMap: async (request, lang) => (await (request.by === 'destination' ? about({ to: request.of }) : whole())).entryMap(request, lang),
  compare: async (...of) => (await whole()).compareFor(...of),
  compareGeneral: async (...of) => (await whole()).compareGeneral(...of),
  compareMeasures: async (...of) => (await whole()).compareMeasures(...of),
  treatyNet: treatyNetwork,
  treatiesBetween,
  acts: async lang => (await whole()).actsOnShelf(lang),
  act: async (...of) => (await whole()).actOnShelf(...of),
  search: async (...of) => (await whole()).searchShelf(...of),
  lawChanges: async (...of) => (await whole()).lawChanges(...of),
  // As large as the law, and seldom asked for.
  scenarios: async (...of) => (await fetched(import('@kosh/desk/scenarios'))).scenariosOn(...of),
  readLink: decodeLink,
  receipt,
  replay: async (...of) => (await whole()).replayReceipt(...of),
  calendar,
  whatIfs: async (request, lang) => (await about(request)).whatIfs(request, lang),
  since: async (request, ...of) => (await about(request)).changedSince(request, ...of),
}

/** A clerk that is given a file screens it, with the same law; the code for it is fetched then. */
self.addEventListener('message', (event: MessageEvent<Asked | Told>) => {
  const { data } = event
  if ('is' in data) void screen(data)
  else void reply(data).then(replied => self.postMessage(replied, { transfer: [] }))
})

async function screen(told: Told): Promise<void> {
  try {
    const { take } = await import('../screen/screening.js')
    await take(told)
  } catch {
    self.postMessage({ is: 'broken', why: notFetched } satisfies Reply, { transfer: [] })
  }
}

async function reply({ id, call, args }: Asked): Promise<Replied> {
  try {
    return { id, gives: await (calls[call] as (...of: readonly unknown[]) => unknown)(...args) }
  } catch (cause) {
    return { id, broken: cause instanceof NotFetched ? notFetched : cause instanceof Broken ? `${cause.code}, ${cause.culprit}` : 'program' }
  }
}

class NotFetched extends Error {}
const fetched = <T>(what: Promise<T>): Promise<T> =>
  what.catch((cause: unknown) => {
    throw new NotFetched('', { cause })
  })
const about = (request: CheckRequest): Promise<Desk> => fetched(deskFor(request))
const whole = (): Promise<Desk> => fetched(wholeDesk())

function open(lang: Lang): Opened {
  const named = (of: readonly { readonly code: string; readonly name: string }[]): readonly Named[] => of.map(one => ({ ...one, also: namesOfCountry(one.code) }))
  const worded = (kind: string, codes: readonly string[]): readonly Named[] => codes.map(code => ({ code, name: codeWords(lang, kind, code) }))
  const now = Math.floor(Date.now() / 86_400_000) as Day
  const held = states.filter(code => realmOf(code) !== 'none')
  return {
    citizenships: named(countries(lang, 'nationalities')),
    states: named(countries(lang)),
    held,
    union: held.filter(code => realmOf(code) === 'EU'),
    realms: Object.fromEntries(held.map(code => [code, realmOf(code)])),
    documents: worded('document', documents),
    documentsOf: Object.fromEntries(nationalities.map(code => [code, documentsFor(code)])),
    withoutState,
    purposes: worded('purpose', purposes),
    tables: shapesOf([stays, visas, permits], lang),
    today: { else: iso(now), ...Object.fromEntries(held.map(code => [code, iso(todayIn(code))])) },
  }
}

const shapesOf = (tables: Iterable<Table>, lang: Lang): Opened['tables'] => Object.fromEntries(Array.from(tables, table => [table.id, tableShape(table, lang)]))

/** Rules are made ready when they are first read, so they are read once for somebody. */
async function prepare(to: string): Promise<void> {
  const somebody: CheckRequest = { to, citizenship: 'XXA', document: 'stateless' }
  ;(await about(somebody)).check(somebody, 'en')
}

async function answer(request: CheckRequest, lang: Lang): Promise<Answered> {
  const desk = await about(request)
  const tables = shapesOf(desk.law.registry.tables.values(), lang)
  const began = performance.now()
  const checked = desk.check(request, lang)
  performance.measure('answer', { start: began })
  if (!checked.ok) return { ...checked, tables }
  const { result } = checked
  return { ok: true, request, result, tables, verdict: verdictOf(result, lang), lists: listsOf(result, lang), link: encodeLink(request), daysOff: daysOff(result, lang) }
}

/** A receipt names the whole law. */
async function receipt(request: CheckRequest, lang: Lang): Promise<string | undefined> {
  const made = (await whole()).receiptFor(request, lang)
  return made.ok ? made.text : undefined
}

async function calendar(request: CheckRequest, address: string, lang: Lang): Promise<readonly CalendarDay[]> {
  const checked = (await about(request)).check(request, lang)
  return checked.ok ? calendarOf(request, checked.result, address, lang) : []
}

function verdicts(requests: readonly CheckRequest[], lang: Lang): Promise<readonly (Verdict | undefined)[]> {
  return Promise.all(
    requests.map(async request => {
      const checked = (await about(request)).check(request, lang)
      return checked.ok ? verdictOf(checked.result, lang) : undefined
    }),
  )
}

/** Named days off from the entry to a good while after any stay that is drawn. */
function daysOff({ realm, entered }: CheckResult, lang: Lang): readonly DayOff[] {
  const first = parseDay(entered)
  if (realm !== 'KAZ' || first === undefined) return []
  return Array.from({ length: 400 }, (_, at) => addDays(first, at)).flatMap(day => {
    const name = dayOffName(day)
    return name === undefined ? [] : [{ day, name: name[lang] }]
  })
}
