import {
  actOnShelf,
  actsOnShelf,
  calendarOf,
  changedSince,
  check,
  codeWords,
  compareFor,
  compareGeneral,
  compareMeasures,
  countries,
  decodeLink,
  documentsFor,
  encodeLink,
  entryMap,
  growthOf,
  lawChanges,
  listsOf,
  namesOfCountry,
  planFor,
  receiptFor,
  replayReceipt,
  searchShelf,
  todayIn,
  treatiesBetween,
  treatyNetwork,
  verdictOf,
  whatIfs,
  type CalendarDay,
  type CheckRequest,
  type CheckResult,
  type Lang,
  type Verdict,
} from '@kosh/desk'
import { dayOffName, documents, nationalities, purposes, questionsFor, registry, states, withoutState } from '@kosh/law'
import { addDays, Broken, iso, parseDay, type Day } from '@kosh/norms'
import type { Told } from '../screen/calls.js'
import type { Answered, Asked, Call, Calls, DayOff, Named, Opened, Replied } from './calls.js'
import { tableShape } from './table-shape.js'

/** Sits in the worker with the law and answers what the page asks. */

/** What is answered at once, and what must be fetched before. */
type Answering = { readonly [C in Call]: (...of: Parameters<Calls[C]>) => ReturnType<Calls[C]> | Promise<ReturnType<Calls[C]>> }

const calls: Answering = {
  open,
  answer,
  verdicts,
  growth: growthOf,
  plan: planFor,
  entryMap,
  compare: compareFor,
  compareGeneral,
  compareMeasures,
  treatyNet: treatyNetwork,
  treatiesBetween,
  acts: actsOnShelf,
  act: actOnShelf,
  search: searchShelf,
  lawChanges,
  // As large as the law, and seldom asked for: fetched when it is.
  scenarios: async (...of) => (await import('@kosh/desk/scenarios')).scenariosOn(...of),
  readLink: decodeLink,
  receipt: receiptText,
  replay: replayReceipt,
  calendar,
  whatIfs,
  since: changedSince,
}

/** A clerk that is given a file screens it, with the same law; the code for it is fetched then. */
self.addEventListener('message', (event: MessageEvent<Asked | Told>) => {
  const { data } = event
  if ('is' in data) void import('../screen/screening.js').then(({ take }) => take(data))
  else void reply(data).then(replied => self.postMessage(replied, { transfer: [] }))
})

async function reply({ id, call, args }: Asked): Promise<Replied> {
  try {
    return { id, gives: await (calls[call] as (...of: readonly unknown[]) => unknown)(...args) }
  } catch (cause) {
    return { id, broken: cause instanceof Broken ? `${cause.code}, ${cause.culprit}` : 'program' }
  }
}

function open(lang: Lang): Opened {
  const named = (of: readonly { readonly code: string; readonly name: string }[]): readonly Named[] => of.map(one => ({ ...one, also: namesOfCountry(one.code) }))
  const worded = (kind: string, codes: readonly string[]): readonly Named[] => codes.map(code => ({ code, name: codeWords(lang, kind, code) }))
  const now = Math.floor(Date.now() / 86_400_000) as Day
  const held = states.filter(code => questionsFor(code).realm !== 'none')
  return {
    citizenships: named(countries(lang, 'nationalities')),
    states: named(countries(lang)),
    held,
    union: held.filter(code => questionsFor(code).realm === 'EU'),
    realms: Object.fromEntries(held.map(code => [code, questionsFor(code).realm])),
    documents: worded('document', documents),
    documentsOf: Object.fromEntries(nationalities.map(code => [code, documentsFor(code)])),
    withoutState,
    purposes: worded('purpose', purposes),
    tables: Object.fromEntries([...registry.tables.values()].map(table => [table.id, tableShape(table, lang)])),
    today: { else: iso(now), ...Object.fromEntries(held.map(code => [code, iso(todayIn(code))])) },
  }
}

function answer(request: CheckRequest, lang: Lang): Answered {
  const checked = check(request, lang)
  if (!checked.ok) return checked
  const { result } = checked
  return { ok: true, request, result, verdict: verdictOf(result, lang), lists: listsOf(result, lang), link: encodeLink(request), daysOff: daysOff(result, lang) }
}

function receiptText(request: CheckRequest, lang: Lang): string | undefined {
  const made = receiptFor(request, lang)
  return made.ok ? made.text : undefined
}

function calendar(request: CheckRequest, address: string, lang: Lang): readonly CalendarDay[] {
  const checked = check(request, lang)
  return checked.ok ? calendarOf(request, checked.result, address, lang) : []
}

function verdicts(requests: readonly CheckRequest[], lang: Lang): readonly (Verdict | undefined)[] {
  return requests.map(request => {
    const checked = check(request, lang)
    return checked.ok ? verdictOf(checked.result, lang) : undefined
  })
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
