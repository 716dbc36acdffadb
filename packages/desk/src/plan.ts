import type { Law } from '@kosh/law'
import { addDays, iso, never, parseDay, walk, type Day, type Expr, type Window } from '@kosh/norms'
import { check } from './check.js'
import type { CheckRequest } from './request.js'
import type { CheckResult, CiteOut, Lang, TopicAnswer } from './result.js'

/** How many days are left, in several places at once, for whoever enters on a chosen day. */

export type PlanRequest = Pick<CheckRequest, 'citizenship' | 'document'> & {
  readonly on: string
  /** States of destination, one for each set of rules. */
  readonly places: readonly string[]
  readonly stays: readonly { readonly state: string; readonly from: string; readonly to: string }[]
  /** From this day on the longest stay is worked out for each day of entry. */
  readonly from: string
}
/** Four numbers that are not the same thing, and what they rest on. Days are `YYYY-MM-DD`; left out: not known, or none. */
export type PlanOf = {
  readonly to: string
  readonly realm: CheckResult['realm']
  readonly way: string
  readonly mayEnter: boolean
  readonly used?: number
  /** The days of a stay that begins on the chosen day: days that leave the window on the way are won back. */
  readonly left?: number
  readonly last?: string
  readonly nextFull?: string
  readonly cites: readonly CiteOut[]
  /** The days that the clock looks at on the chosen day, where it looks back. */
  readonly window?: { readonly from: string; readonly to: string; readonly days: number }
  /** The longest stay by day of entry, alike neighbours in one line. */
  readonly longest: readonly { readonly from: string; readonly to: string; readonly days: number }[]
}

const topics = ['entry.may', 'stay.used', 'stay.lastDay', 'stay.nextFullEntry'] as const
const daysAhead = 170

export function planFor(law: Law, request: PlanRequest, lang: Lang): readonly PlanOf[] {
  return request.places.flatMap(to => {
    const on = parseDay(request.on)
    const result = on === undefined ? undefined : asked(law, request, to, on, lang, topics)
    return on === undefined || result === undefined ? [] : [{ ...numbersOf(law, result, on), longest: longestStays(law, request, to, lang) }]
  })
}

/** A plan to enter on a day, with the stays that lie before it. */
function asked(law: Law, { citizenship, document, stays }: PlanRequest, to: string, on: Day, lang: Lang, only: readonly string[]): CheckResult | undefined {
  const before = stays.flatMap(stay => {
    if (stay.from >= iso(on)) return []
    return [stay.to >= iso(on) ? { ...stay, to: iso(addDays(on, -1)) } : stay]
  })
  const checked = check(law, { to, on: iso(on), stays: before, ...(citizenship === undefined ? {} : { citizenship }), ...(document === undefined ? {} : { document }) }, lang, only)
  return checked.ok ? checked.result : undefined
}

function numbersOf(law: Law, { to, realm, answers }: CheckResult, on: Day): Omit<PlanOf, 'longest'> {
  const [entry, used, last, nextFull] = topics.map(topic => answers[topic])
  const mayEnter = entersFreely(entry)
  const number = (answer: TopicAnswer | undefined) => (answer?.stands === 'settled' && typeof answer.value === 'number' ? answer.value : undefined)
  const day = (answer: TopicAnswer | undefined) => (answer?.stands === 'settled' && typeof answer.value === 'string' && parseDay(answer.value) !== never ? answer.value : undefined)
  const window = windowOn(law, used, on)
  const until = mayEnter ? day(last) : undefined
  return {
    to,
    realm,
    way: entry?.shown ?? '',
    mayEnter,
    ...given('used', number(used)),
    ...given('left', until === undefined ? undefined : Math.max(0, (parseDay(until) ?? on) - on + 1)),
    ...given('last', until),
    ...given('nextFull', day(nextFull)),
    cites: last?.cites ?? [],
    ...given('window', window),
  }
}
const given = <N extends string, V>(name: N, value: V | undefined): { readonly [K in N]?: V } => (value === undefined ? {} : ({ [name]: value } as { readonly [K in N]: V }))

const entersFreely = (entry: TopicAnswer | undefined): boolean => entry?.stands === 'settled' && ['visa-free', 'visa-holder', 'permit-holder'].includes(String(entry.value))

/** The window of the rule that counted, when it ends on the day asked about and its length is written in the rule. */
function windowOn(law: Law, used: TopicAnswer | undefined, on: Day): PlanOf['window'] {
  for (const step of used?.because ?? []) {
    if (step.state !== 'applies' || step.topic !== 'stay.used') continue
    const then = law.registry.rules.get(step.rule)?.then
    const found = then === undefined || Array.isArray(then) ? undefined : windowIn(then as Expr)
    if (found?.runs !== 'back' || found.term.unit !== 'days' || found.term.n.op !== 'value') continue
    const days = found.term.n.of
    return { from: iso(addDays(on, 1 - days)), to: iso(on), days }
  }
  return undefined
}

function windowIn(expression: Expr): Window | undefined {
  let found: Window | undefined
  walk(expression, one => {
    if (one.op === 'spent') found ??= one.window
  })
  return found
}

function longestStays(law: Law, request: PlanRequest, to: string, lang: Lang): PlanOf['longest'] {
  const first = parseDay(request.from)
  if (first === undefined) return []
  const runs: { from: string; to: string; days: number }[] = []
  for (let n = 0; n < daysAhead; n++) {
    const day = addDays(first, n)
    const result = asked(law, request, to, day, lang, ['entry.may', 'stay.lastDay'])
    const last = result?.answers['stay.lastDay']
    const until = last?.stands === 'settled' && typeof last.value === 'string' ? parseDay(last.value) : undefined
    const days = entersFreely(result?.answers['entry.may']) && until !== undefined ? Math.max(0, Math.min(until, addDays(day, 364)) - day + 1) : 0
    const open = runs.at(-1)
    if (open !== undefined && open.days === days) open.to = iso(day)
    else runs.push({ from: iso(day), to: iso(day), days })
  }
  return runs
}
