import { never, parseDay, type Day } from '@kosh/norms'
import { countryName } from './countries.js'
import { fullDay } from './day-words.js'
import type { CheckResult, Lang, Need, TopicAnswer } from './result.js'
import { say, wordFor } from './words/say.js'

/**
 * One of four verdicts. What is not settled says why: a fact is missing, or the law is silent, contradicts itself or is not encoded.
 * `sentence` is what a person reads first; `counted` how the last day was counted.
 */
export type Verdict = {
  readonly verdict: 'yes' | 'yes-if' | 'no' | 'not-settled'
  readonly cause?: 'fact' | 'law'
  readonly label: string
  readonly sentence: string
  readonly counted?: string
}

/** The answers of a result as one verdict. Holds no law: it only chooses the sentence for what the law gave. */
export function verdictOf(result: CheckResult, lang: Lang): Verdict {
  const on = parseDay(result.on)
  const first = parseDay(result.entered)
  if (result.realm === 'none' || on === undefined || first === undefined) return lawVerdict(lang, say(lang, 'says.notEncoded', { state: countryName(result.to, lang) }))
  return result.planning ? ofPlan(result, on, lang) : ofStay(result, first, on, lang)
}

function ofPlan({ answers }: CheckResult, on: Day, lang: Lang): Verdict {
  const barred = settledDay(answers['entry.bannedUntil'])
  if (barred !== undefined && barred >= on) return no(lang, barredSentence(barred, lang))
  const entry = answers['entry.may']
  if (entry?.stands !== 'settled') return notSettled(lang, entry, 'says.missingFor.entry')
  if (entry.value === 'refused') return no(lang, refusalSentence(answers, on, lang))
  const way = waySentence(lang, entry.value)
  if (entry.value === 'visa' || entry.value === 'e-visa-possible') return { verdict: 'yes-if', label: say(lang, 'verdict.yes-if'), sentence: way }
  const last = answers['stay.lastDay']
  const day = settledDay(last)
  if (day !== undefined && day < on) return no(lang, isUsedUp(answers) ? say(lang, 'says.usedUp') : say(lang, 'says.noGround'), earliestSentence(answers, on, lang))
  if (last?.stands === 'open' || last?.stands === 'clash') return withBefore(way, notSettled(lang, last, 'says.missingFor.stay'))
  const conditions = answers['entry.conditions']
  const stay = day === undefined ? [] : [lastDaySentence(day, lang)]
  const counted = countedFrom(on, day, lang)
  if (conditions?.stands === 'open') {
    return {
      verdict: 'yes-if',
      label: say(lang, 'verdict.yes-if'),
      sentence: [way, ...stay, say(lang, 'says.missingFor.conditions', { missing: missing(lang, conditions) })].join(' '),
      ...counted,
    }
  }
  return { verdict: 'yes', label: say(lang, 'verdict.yes'), sentence: [way, ...stay].join(' '), ...counted }
}

function ofStay({ answers }: CheckResult, first: Day, on: Day, lang: Lang): Verdict {
  const last = answers['stay.lastDay']
  const entry = answers['entry.may']
  const day = settledDay(last)
  if (day === undefined || day < first) {
    const why = entry?.stands === 'settled' ? groundMissing(entry.value, first, lang) : undefined
    if (why !== undefined && (day !== undefined || last?.stands === 'silent')) return no(lang, why)
    return day === undefined ? notSettled(lang, last, 'says.missingFor.stay') : no(lang, say(lang, 'says.noGround'))
  }
  const counted = countedFrom(first, day, lang)
  if (day < on) return { ...no(lang, say(lang, 'says.stayEnded', { last: fullDay(lang, day), on: fullDay(lang, on), n: on - day })), ...counted }
  const ways = entry?.stands === 'settled' && ['visa-free', 'visa-holder', 'permit-holder'].includes(String(entry.value)) ? [waySentence(lang, entry.value)] : []
  return { verdict: 'yes', label: say(lang, 'verdict.yes'), sentence: [...ways, lastDaySentence(day, lang)].join(' '), ...counted }
}

// --- sentences -------------------------------------------------------------------------------------------

const waySentence = (lang: Lang, way: unknown): string => wordFor(lang, `says.${String(way)}`) ?? String(way)

const lastDaySentence = (day: Day, lang: Lang): string => (day === never ? say(lang, 'says.noLastDay') : say(lang, 'says.lastDay', { day: fullDay(lang, day) }))

const barredSentence = (day: Day, lang: Lang): string => (day === never ? say(lang, 'says.barredForever') : say(lang, 'says.barredUntil', { day: fullDay(lang, day) }))

function refusalSentence(answers: CheckResult['answers'], on: Day, lang: Lang): string {
  const reasons = [...(answers['entry.conditions']?.value === false ? [say(lang, 'says.conditionNotMet')] : []), ...(isUsedUp(answers) ? [say(lang, 'says.usedUp')] : [])]
  return [say(lang, 'says.refused', { day: fullDay(lang, on) }), ...reasons, earliestSentence(answers, on, lang)].join(' ').trim()
}

/** Days were spent and none are left. */
const isUsedUp = (answers: CheckResult['answers']): boolean => Number(answers['stay.used']?.value ?? 0) > 0 && answers['stay.left']?.value === 0

function earliestSentence(answers: CheckResult['answers'], on: Day, lang: Lang): string {
  const day = settledDay(answers['stay.earliestEntry'])
  return day === undefined || day === never || day <= on ? '' : say(lang, 'says.earliestEntry', { day: fullDay(lang, day) })
}

/** Why a stay that has begun has no ground, when the entry itself tells it. */
function groundMissing(way: unknown, first: Day, lang: Lang): string | undefined {
  const day = fullDay(lang, first)
  if (way === 'visa' || way === 'e-visa-possible') return say(lang, 'says.neededVisa', { day })
  return way === 'refused' ? say(lang, 'says.wasRefused', { day }) : undefined
}

function countedFrom(first: Day, last: Day | undefined, lang: Lang): { readonly counted?: string } {
  return last === undefined || last === never || last < first ? {} : { counted: say(lang, 'says.counted', { n: last - first + 1 }) }
}

function notSettled(lang: Lang, answer: TopicAnswer | undefined, about: 'says.missingFor.entry' | 'says.missingFor.stay'): Verdict {
  if (answer?.stands === 'clash') return lawVerdict(lang, say(lang, 'says.clash'))
  if (answer?.stands !== 'open') return lawVerdict(lang, say(lang, 'says.silent'))
  const figure = answer.needs?.[0]
  if (!(answer.needs ?? []).some(canBeAsked) && figure !== undefined) return lawVerdict(lang, say(lang, 'says.figureMissing', { figure: figure.ask }))
  return { verdict: 'not-settled', cause: 'fact', label: say(lang, 'verdict.not-settled.fact'), sentence: say(lang, about, { missing: missing(lang, answer) }) }
}

/** Facts and tables are for a person to tell; a figure is the law's own, and nobody who asks can supply it. */
export const canBeAsked = (need: Need): boolean => need.of !== 'figure'

function missing(lang: Lang, answer: TopicAnswer): string {
  const asked = (answer.needs ?? []).filter(canBeAsked)
  const [need] = asked
  if (need === undefined) return ''
  return say(lang, 'says.missing', { n: asked.length, ask: need.who === undefined ? need.ask : say(lang, 'ask.who', { ask: need.ask, who: need.who }) })
}

const no = (lang: Lang, ...sentences: readonly string[]): Verdict => ({ verdict: 'no', label: say(lang, 'verdict.no'), sentence: sentences.filter(one => one !== '').join(' ') })
const lawVerdict = (lang: Lang, sentence: string): Verdict => ({ verdict: 'not-settled', cause: 'law', label: say(lang, 'verdict.not-settled.law'), sentence })
const withBefore = (before: string, verdict: Verdict): Verdict => ({ ...verdict, sentence: `${before} ${verdict.sentence}` })

/** The day a topic gives; `undefined` when it is not settled, or not a day. */
export function settledDay(answer: TopicAnswer | undefined): Day | undefined {
  return answer?.stands === 'settled' && typeof answer.value === 'string' ? parseDay(answer.value) : undefined
}
