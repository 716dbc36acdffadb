import { canBeAsked, listsOf, plainDay, say, verdictOf, type CheckResult, type CiteOut, type Lang, type Lists, type TopicAnswer, type Verdict } from '@kosh/desk'
import { parseDay } from '@kosh/norms'
import { citesText } from './cite-text.js'
import { deedLines, protectionText, rightsText, routesText, sanctionsText, treatiesText, workText } from './lists-text.js'
import { painter, wrapped, type Painter } from './paper.js'
import { whyText } from './why-text.js'
import { wordsOf } from './words.js'

export type Look = { readonly lang: Lang; readonly why: boolean; readonly colour: boolean }

/** An answer for a person: the verdict, what to do by when, the numbers, what is left open, what was supposed. Each line has its article. */
export function answerText(result: CheckResult, look: Look): string {
  const paint = painter(look.colour)
  const verdict = verdictOf(result, look.lang)
  const lists = listsOf(result, look.lang)
  const show = { lang: look.lang, paint }
  const mayCome = !result.planning || verdict.verdict !== 'no'
  const sections = [
    verdictText(result, verdict, look.lang, paint),
    mayCome ? dutiesText(result, lists, look.lang, paint) : '',
    sanctionsText(lists, show),
    numbersText(result, look.lang, paint),
    workText(result, lists, show),
    protectionText(result, show),
    rightsText(lists, show),
    routesText(lists, show, look.why),
    treatiesText(lists, show, look.why),
    look.why ? whyText(result, look.lang, paint) : '',
    dependsText(result, look.lang, paint),
    leavesText(result, look.lang, paint),
    assumedText(result, look.lang, paint),
    footText(result, look.lang, paint),
  ]
  return `${sections.filter(section => section !== '').join('\n\n')}\n`
}

function verdictText(result: CheckResult, { verdict, label, sentence, counted }: Verdict, lang: Lang, paint: Painter): string {
  const mark = { yes: paint.green(`✓ ${label}`), 'yes-if': paint.yellow(`◇ ${label}`), no: paint.red(`✗ ${label}`), 'not-settled': `? ${label}` }[verdict]
  const cites = [result.answers['entry.may'], result.answers['stay.lastDay']].flatMap(answer => (answer === undefined ? [] : answer.cites))
  return [
    paint.bold(mark),
    wrapped(sentence, 2),
    ...(counted === undefined ? [] : [wrapped(counted, 2)]),
    ...citeLines(cites, lang, paint, 4),
    ...result.notices.map(notice => wrapped(notice.message, 2)),
  ].join('\n')
}

type Duty = { readonly day: string; readonly says: string; readonly answer: TopicAnswer }

/** What is to be done in the order of its last days; what has no day yet stands at the end. */
function dutiesText(result: CheckResult, lists: Lists, lang: Lang, paint: Painter): string {
  const own = dutiesOf(result, lang).map(({ day, says, answer }) => ({
    day,
    lines: [wrapped(says, 2, 2), ...(answer.how ?? []).map(how => wrapped(how, 4)), ...citeLines(answer.cites, lang, paint, 4)],
  }))
  const rows = [...own, ...deedLines(lists, { lang, paint })].toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  return rows.length === 0 ? '' : [paint.bold(wordsOf(lang).duties), ...rows.flatMap(row => row.lines)].join('\n')
}

const last = '9999'

function dutiesOf(result: CheckResult, lang: Lang): readonly Duty[] {
  const words = wordsOf(lang)
  const by = ['host.notifyBy', 'registration.by'].flatMap((topic): readonly Duty[] => {
    const answer = result.answers[topic]
    if (answer === undefined || answer.stands === 'silent') return []
    if (answer.value !== 'never') return [{ day: dayOf(answer), says: `${answer.label}: ${said(answer, lang)}`, answer }]
    return topic === 'registration.by' ? [{ day: last, says: words.noRegistration, answer }] : []
  })
  const leave = result.answers['stay.lastDay']
  const lawful = leave?.stands === 'settled' && leave.value !== 'never' && String(leave.value) >= result.entered
  return leave === undefined || !lawful ? by : [...by, { day: dayOf(leave), says: `${words.leave}: ${said(leave, lang)}`, answer: leave }]
}

const dayOf = (answer: TopicAnswer): string => (answer.stands === 'settled' ? String(answer.value) : last)

const numbers = ['stay.used', 'stay.left', 'stay.earliestEntry', 'stay.nextFullEntry', 'stay.afterDecision', 'entry.bannedUntil'] as const

function numbersText(result: CheckResult, lang: Lang, paint: Painter): string {
  const lines = numbers.flatMap(topic => {
    const answer = result.answers[topic]
    return answer === undefined || answer.stands === 'silent' ? [] : [wrapped(`${answer.label}: ${said(answer, lang)}`, 2, 2)]
  })
  return lines.length === 0 ? '' : [paint.bold(wordsOf(lang).numbers), ...lines].join('\n')
}

/** A value in words; of an open answer what it could be. */
function said(answer: TopicAnswer, lang: Lang): string {
  if (answer.stands === 'settled') return answer.shown ?? String(answer.value)
  if (answer.stands !== 'open') return say(lang, `stands.${answer.stands}`)
  return (answer.could ?? []).map(one => (typeof one === 'string' ? say(lang, `stands.${one}`) : one.shown)).join(wordsOf(lang).or)
}

function citeLines(cites: readonly CiteOut[], lang: Lang, paint: Painter, indent: number): readonly string[] {
  return citesText(lang, cites).map(text => paint.faint(wrapped(text, indent, 2)))
}

/** What would settle what is open, each with the option that tells it. */
function dependsText(result: CheckResult, lang: Lang, paint: Painter): string {
  const needs = new Map(spoken(result).flatMap(answer => (answer.needs ?? []).map(need => [need.id, need] as const)))
  if (needs.size === 0) return ''
  const lines = [...needs.values()].map(need => {
    const ask = need.who === undefined ? need.ask : say(lang, 'ask.who', { ask: need.ask, who: need.who })
    return wrapped(`· ${ask}${canBeAsked(need) ? ` (${optionFor(need.id, need.of)})` : ` (${need.id})`}`, 2, 2)
  })
  return [paint.bold(wordsOf(lang).dependsOn), ...lines].join('\n')
}

const fields = new Set(['citizenship', 'document', 'issuer', 'purpose', 'entered'])
function optionFor(id: string, of: 'fact' | 'table' | 'figure'): string {
  if (id === 'stays') return '--stay FROM/TO'
  if (of === 'table') return `--row ${id}:…`
  return fields.has(id) ? `--${id}` : `--fact ${id}=…`
}

function leavesText(result: CheckResult, lang: Lang, paint: Painter): string {
  const leaves = [...new Set(spoken(result).flatMap(answer => (answer.stands === 'silent' && result.realm !== 'none' && answer.because.length === 0 ? [] : answer.leaves)))]
  return leaves.length === 0 ? '' : [paint.bold(wordsOf(lang).leftOpen), ...leaves.map(text => wrapped(`· ${text}`, 2, 2))].join('\n')
}

function assumedText(result: CheckResult, lang: Lang, paint: Painter): string {
  if (result.assumed.length === 0) return ''
  return [paint.bold(wordsOf(lang).assumed), ...result.assumed.map(one => wrapped(`· ${one.says} (--without ${one.id})`, 2, 2))].join('\n')
}

/** The answers but those about ways not taken. */
const spoken = ({ answers }: CheckResult): readonly TopicAnswer[] => Object.values(answers).filter(answer => answer.optional === undefined)

/** The grade the answers rest on when it is not the best, the day whose law answered, and which law that was. */
function footText(result: CheckResult, lang: Lang, paint: Painter): string {
  const grades = new Set(spoken(result).flatMap(answer => (answer.cites.length === 0 ? [] : [answer.grade])))
  const low = grades.has('unchecked') ? 'unchecked' : grades.has('secondary') ? 'secondary' : undefined
  const on = parseDay(result.on)
  return [
    ...(low === undefined ? [] : [wrapped(say(lang, `grade.warn.${low}`), 0)]),
    paint.faint(`${wordsOf(lang).lawAsOn} ${on === undefined ? result.on : plainDay(lang, on)} · ${result.corpus.slice(0, 19)}`),
  ].join('\n')
}
