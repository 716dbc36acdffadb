import { never, parseDay, type Day } from '@kosh/norms'
import type { CheckResult, Need, TopicAnswer } from '@kosh/desk'
import type { Key } from '../words/en.js'

/** Four verdicts, of which the fourth has two causes: a fact is missing, or the law is silent or contradicts itself. */
export type VerdictMark = 'yes' | 'if' | 'no' | 'open' | 'law'
/** One sentence to say: a key with its blanks, days not yet written out. */
export type Line = { readonly key: Key; readonly days?: { readonly [blank: string]: Day }; readonly numbers?: { readonly [blank: string]: number } }
export type Verdict = {
  readonly mark: VerdictMark
  readonly says: readonly Line[]
  /** How it was counted. */
  readonly counted?: Line
}

/** The first day of the stay at hand: the planned entry, or the one that was made. */
export function entryDay(result: CheckResult, entered: string | undefined): Day | undefined {
  return parseDay((result.planning ? result.on : entered) ?? '')
}

/** Turns answers into one verdict. Holds no law: it only chooses the sentence for values the law gave. */
export function verdictOf(result: CheckResult, entered: string | undefined): Verdict {
  if (result.realm === 'none') return { mark: 'law', says: [{ key: 'say.notHeld' }], counted: { key: 'count.notHeld' } }
  const first = entryDay(result, entered)
  const on = parseDay(result.on)
  if (first === undefined || on === undefined) return { mark: 'open', says: [missing([])] }
  return result.planning ? ofPlan(result, on) : ofStay(result, first, on)
}

function ofPlan(result: CheckResult, on: Day): Verdict {
  const barred = settledDay(result.answers['entry.barredUntil'])
  if (barred !== undefined && barred !== never && barred >= on) return { mark: 'no', says: [{ key: 'say.barred', days: { day: barred } }] }
  const entry = result.answers['entry.may']
  if (entry?.stands !== 'settled') return unsettled(entry, 'say.missing')
  switch (entry.value) {
    case 'visa': return { mark: 'if', says: [{ key: 'say.visa' }] }
    case 'e-visa-possible': return { mark: 'if', says: [{ key: 'say.e-visa-possible' }] }
    case 'visa-free': return allowed(result, 'say.visa-free', on)
    case 'visa-holder': return allowed(result, 'say.visa-holder', on)
    case 'permit-holder': return allowed(result, 'say.permit-holder', on)
    case 'transit-visa-free': return allowed(result, 'say.transit-visa-free', on)
    default: return refused(result, on)
  }
}

function allowed(result: CheckResult, way: Key, on: Day): Verdict {
  const last = result.answers['stay.lastDay']
  if (last === undefined || last.stands === 'silent') return { mark: 'yes', says: [{ key: way }] }
  if (last.stands === 'open') return { ...unsettled(last, 'say.missingLast'), ...between(last) }
  if (last.stands === 'clash') return unsettled(last, 'say.missingLast')
  const day = settledDay(last)
  if (day === undefined) return { mark: 'yes', says: [{ key: way }] }
  if (day === never) return { mark: 'yes', says: [{ key: way }, { key: 'say.noLast' }] }
  if (day < on) return refused(result, on)
  return {
    mark: 'yes',
    says: [{ key: way }, { key: 'say.last', days: { day } }],
    counted: { key: 'count.days', numbers: { n: day - on + 1 } },
  }
}

function refused(result: CheckResult, on: Day): Verdict {
  const unmet = (result.answers['entry.conditions']?.because ?? []).filter(step => step.topic === 'entry.conditions' && step.state === 'applies' && step.value === false).length
  if (unmet > 0) return { mark: 'no', says: [{ key: 'say.conditions', numbers: { n: unmet } }] }
  const earliest = settledDay(result.answers['stay.earliestEntry'])
  const later = earliest !== undefined && earliest !== never && earliest > on ? [{ key: 'say.earliest', days: { day: earliest } } as const] : []
  const last = settledDay(result.answers['stay.lastDay'])
  const usedUp = last !== undefined && last < on
  return { mark: 'no', says: [{ key: usedUp ? 'say.usedUp' : 'say.refused' }, ...later] }
}

function ofStay(result: CheckResult, first: Day, on: Day): Verdict {
  const last = result.answers['stay.lastDay']
  if (last?.stands === 'open') return { ...unsettled(last, 'say.missing'), ...between(last) }
  const day = last?.stands === 'settled' ? settledDay(last) : undefined
  if (day === undefined) {
    const entry = result.answers['entry.may']
    const neededVisa = entry?.stands === 'settled' && (entry.value === 'visa' || entry.value === 'e-visa-possible')
    return neededVisa ? { mark: 'no', says: [{ key: 'say.neededVisa' }] } : unsettled(last, 'say.missing')
  }
  if (day === never) return { mark: 'yes', says: [{ key: 'say.staying' }, { key: 'say.noLast' }] }
  if (day < first) return { mark: 'no', says: [{ key: 'say.noLawfulDay' }] }
  const n = day - first + 1
  if (day >= on) return { mark: 'yes', says: [{ key: 'say.staying' }, { key: 'say.last', days: { day } }], counted: { key: 'count.days', numbers: { n } } }
  return { mark: 'no', says: [{ key: 'say.late', days: { day }, numbers: { n: on - day } }], counted: { key: 'count.days', numbers: { n } } }
}

function unsettled(answer: TopicAnswer | undefined, key: 'say.missing' | 'say.missingLast'): Verdict {
  if (answer === undefined || answer.stands === 'silent' || answer.stands === 'settled') return { mark: 'law', says: [{ key: 'say.silent' }] }
  if (answer.stands === 'clash') return { mark: 'law', says: [{ key: 'say.clash' }] }
  const askable = (answer.needs ?? []).filter(canAnswer)
  return { mark: 'open', says: [askable.length === 0 ? { key: 'say.figure' } : missing(askable, key)] }
}

/** Facts and tables are for a person to tell; a figure is the law's own and nobody at this page can supply it. */
export function canAnswer(need: Need): boolean {
  return need.of !== 'figure'
}

function missing(needs: readonly Need[], key: 'say.missing' | 'say.missingLast' = 'say.missing'): Line {
  return { key, numbers: { n: Math.max(1, needs.length) } }
}

/** The bounds of an open last day, when both are days. */
function between(answer: TopicAnswer): { readonly counted?: Line } {
  const days = (answer.could ?? []).flatMap(could => (typeof could === 'string' ? [] : 'value' in could ? [could.value] : [could.least, could.most])).map(value => parseDay(String(value)))
  const real = days.filter(day => day !== undefined && day !== never)
  if (real.length < 2 || real.length !== days.length) return {}
  const [least, most] = [Math.min(...real) as Day, Math.max(...real) as Day]
  return least === most ? {} : { counted: { key: 'count.open', days: { least, most } } }
}

export function settledDay(answer: TopicAnswer | undefined): Day | undefined {
  return answer?.stands === 'settled' && typeof answer.value === 'string' ? parseDay(answer.value) : undefined
}
