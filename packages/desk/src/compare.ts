import { realmOf, standingOf, treatyOf, type Law } from '@kosh/law'
import { inSpan, never, parseDay, type Day, type Rule } from '@kosh/norms'
import { check } from './check.js'
import { citeOut, withoutRepeats } from './cite.js'
import { countryName } from './countries.js'
import { shortDay, tableDay } from './day-words.js'
import { burdenOf, type Burden } from './burden.js'
import { listsOf, type Lists } from './entries.js'
import { entryMap } from './entry-map.js'
import { growthOf } from './growth.js'
import { encodeLink } from './link.js'
import type { CheckRequest } from './request.js'
import type { CheckResult, CiteOut, Lang, TopicAnswer } from './result.js'
import { canBeAsked } from './verdict.js'
import { say, wordFor } from './words/say.js'

/** One question across frameworks: for one person and day, or as the rules stand in general. A framework is asked through one of its states. */

export const comparedRows = ['entry', 'stay', 'arrival', 'work', 'family', 'late', 'ban', 'rights', 'protection'] as const
export type ComparedRow = (typeof comparedRows)[number]

/** Marks say whether one may; a cell without one holds no yes or no. `silent`: no rule that was read answers. */
export type ComparedCell = {
  readonly mark?: 'yes' | 'if' | 'no' | 'open' | 'silent'
  readonly text: string
  /** Further lines of the same weight. */
  readonly more: readonly string[]
  readonly cites: readonly CiteOut[]
}
export type ComparedColumn = {
  readonly to: string
  readonly name: string
  readonly realm: CheckResult['realm']
  /** The person goes home: nothing is asked. */
  readonly isOwn: boolean
  /** The fragment that asks Check the same. */
  readonly link?: string
  /** What is asked of the person there; left out where there is no person, or the national law is not encoded. */
  readonly burden?: Burden
  readonly cells: { readonly [R in ComparedRow]: ComparedCell }
}

/** A column for each destination, for one person. A request that Check would refuse gives a column of silence. */
export function compareFor(law: Law, request: Omit<CheckRequest, 'to'>, destinations: readonly string[], lang: Lang): readonly ComparedColumn[] {
  return destinations.map(to => {
    const realm = realmOf(to)
    const column = { to, name: countryName(to, lang), realm, isOwn: request.citizenship === to }
    const whole = { ...request, to }
    const checked = column.isOwn ? undefined : check(law, whole, lang)
    if (checked?.ok !== true) return { ...column, cells: everyRow(() => silent(lang)) }
    const isWhole = realm === 'KAZ' || realm === 'EU'
    return {
      ...column,
      link: encodeLink(whole),
      cells: encoded(realm, personCells(law, whole, checked.result, lang), lang),
      ...(isWhole ? { burden: burdenOf(checked.result) } : {}),
    }
  })
}

/** A column for each destination, with the rules in force on a day. */
export function compareGeneral(law: Law, on: string, destinations: readonly string[], lang: Lang): readonly ComparedColumn[] {
  const day = parseDay(on)
  return destinations.map(to => {
    const realm = realmOf(to)
    const cells = everyRow(row => (day === undefined ? silent(lang) : rulesCell(law, row, to, day, lang)))
    return { to, name: countryName(to, lang), realm, isOwn: false, cells: encoded(realm, cells, lang) }
  })
}

/** How a framework does by a stated measure. `certain` and `free`: passports of all, of which entry is settled, and goes without a visa. */
export type ComparedMeasure = { readonly to: string; readonly all: number; readonly certain: number; readonly free: number }
export function compareMeasures(law: Law, on: string, destinations: readonly string[], lang: Lang): readonly ComparedMeasure[] {
  return destinations.map(to => {
    const entries = entryMap(law, { by: 'destination', of: to, document: 'ordinary', on }, lang).filter(one => one.stands !== 'own')
    const certain = entries.filter(one => !['depends', 'not-known', 'not-held'].includes(one.stands)).length
    return { to, all: entries.length, certain, free: entries.filter(one => one.stands === 'visa-free').length }
  })
}

const everyRow = (cell: (row: ComparedRow) => ComparedCell): ComparedColumn['cells'] => Object.fromEntries(comparedRows.map(row => [row, cell(row)])) as ComparedColumn['cells']
const silent = (lang: Lang): ComparedCell => ({ mark: 'silent', text: say(lang, 'compare.silent'), more: [], cites: [] })

/** Where only treaties and visa regimes are encoded, silence is ours and not the law's. */
function encoded(realm: CheckResult['realm'], cells: ComparedColumn['cells'], lang: Lang): ComparedColumn['cells'] {
  if (realm === 'KAZ' || realm === 'EU') return cells
  const isOurs = ({ mark, text }: ComparedCell) => mark === 'silent' || text === say(lang, 'compare.notKnown')
  return everyRow(row => (isOurs(cells[row]) ? { ...cells[row], mark: 'silent', text: say(lang, 'compare.notEncoded') } : cells[row]))
}

// --- one person ------------------------------------------------------------------------------------------

function personCells(law: Law, request: CheckRequest, result: CheckResult, lang: Lang): ComparedColumn['cells'] {
  const { answers } = result
  const lists = listsOf(result, lang)
  return {
    entry: entryCell(answers['entry.may'], lang),
    stay: stayCell(result, lang),
    arrival: arrivalCell(answers, lang),
    work: yesNoCell(answers['work.may'], lang, lists.work),
    family: yesNoCell(answers['family.mayJoin'] ?? answers['residence.route.family'], lang),
    late: lateCell(law, request, result, lang),
    ban: banCell(answers['entry.bannedUntil'], lang),
    rights: listCell(lists.rights, lang),
    protection: listCell(
      lists.routes.filter(route => route.topic.startsWith('protection.')),
      lang,
    ),
  }
}

function entryCell(answer: TopicAnswer | undefined, lang: Lang): ComparedCell {
  if (answer?.stands !== 'settled') return unsettled(answer, lang)
  const value = String(answer.value)
  const mark = value === 'refused' ? 'no' : value === 'visa' || value === 'e-visa-possible' ? 'if' : 'yes'
  return { mark, text: wordFor(lang, `entry.${value}`) ?? answer.shown ?? value, more: [], cites: answer.cites }
}

function stayCell({ answers, entered }: CheckResult, lang: Lang): ComparedCell {
  const answer = answers['stay.lastDay']
  const [first, last] = [parseDay(entered), answer?.stands === 'settled' ? parseDay(String(answer.value)) : undefined]
  if (answer === undefined || first === undefined || last === undefined) return unsettled(answer, lang)
  const { cites } = answer
  if (last === never) return { mark: 'yes', text: say(lang, 'compare.endless'), more: [], cites }
  if (last < first) return { mark: 'no', text: say(lang, 'compare.noDay'), more: [], cites }
  return { mark: 'yes', text: say(lang, 'compare.days', { n: last - first + 1, day: tableDay(lang, last) }), more: [], cites }
}

/** Who tells whom of the arrival, and by when. */
function arrivalCell(answers: CheckResult['answers'], lang: Lang): ComparedCell {
  const lines = (['host.notifyBy', 'registration.by'] as const).flatMap(topic => {
    const answer = answers[topic]
    if (answer?.stands !== 'settled') return []
    const day = parseDay(String(answer.value))
    const text = say(lang, topic === 'host.notifyBy' ? 'compare.host' : 'compare.you', {
      day: day === undefined || day === never ? say(lang, 'compare.noDuty') : shortDay(lang, day),
    })
    return [{ text, cites: answer.cites }]
  })
  const [head, ...rest] = lines
  if (head === undefined) return unsettled(answers['registration.by'] ?? answers['host.notifyBy'], lang)
  return { text: head.text, more: rest.map(one => one.text), cites: withoutRepeats(lines.flatMap(one => one.cites)) }
}

function yesNoCell(answer: TopicAnswer | undefined, lang: Lang, ways: Lists['work'] = []): ComparedCell {
  if (answer?.stands !== 'settled') return unsettled(answer, lang)
  const isYes = answer.value === true
  const open = ways.filter(way => way.stands !== 'unmet')
  // Not as things stand, but a way is open: that is a yes with conditions.
  if (!isYes && open.length > 0) {
    return {
      mark: 'if',
      text: say(lang, 'compare.ways', { n: open.length }),
      more: open.slice(0, 3).map(way => way.title),
      cites: withoutRepeats([...answer.cites, ...open.slice(0, 3).map(way => way.cite)]),
    }
  }
  return { mark: isYes ? 'yes' : 'no', text: say(lang, isYes ? 'compare.yes' : 'compare.no'), more: [], cites: answer.cites }
}

function lateCell(law: Law, request: CheckRequest, result: CheckResult, lang: Lang): ComparedCell {
  const [first, ...later] = growthOf(law, request, result, lang)
  const answer = result.answers['foreigner.liability']
  if (first === undefined) return answer === undefined ? silent(lang) : { text: say(lang, 'compare.noLate'), more: [], cites: answer.cites }
  const words = ({ from, says }: { readonly from: number; readonly says: string }) => say(lang, 'compare.lateFrom', { n: from, what: says })
  const cites = lateCites(law, request, result, first.first, lang)
  return { text: words(first), more: later.map(words), cites }
}

/** The sanction is read on its own day, so its sources are those of that day. */
function lateCites(law: Law, request: CheckRequest, result: CheckResult, on: string, lang: Lang): readonly CiteOut[] {
  const late = check(law, { ...request, entered: result.entered, on, facts: { ...request.facts, leaving: on } }, lang, ['foreigner.liability'])
  return late.ok ? listsOf(late.result, lang).sanctions.map(one => one.cite) : []
}

function banCell(answer: TopicAnswer | undefined, lang: Lang): ComparedCell {
  if (answer === undefined) return silent(lang)
  if (answer.stands === 'silent') return { mark: 'yes', text: say(lang, 'compare.noBan'), more: [], cites: answer.cites }
  if (answer.stands !== 'settled') return unsettled(answer, lang)
  return { mark: 'no', text: say(lang, 'compare.ban', { day: answer.shown ?? '' }), more: [], cites: answer.cites }
}

type Titled = { readonly gist: string; readonly title?: string; readonly cite: CiteOut }
function listCell(list: readonly Titled[], lang: Lang): ComparedCell {
  const [first, ...rest] = list
  if (first === undefined) return silent(lang)
  return { text: first.title ?? first.gist, more: rest.map(one => one.title ?? one.gist), cites: withoutRepeats(list.map(one => one.cite)) }
}

/** What is not settled: the fact that is missing, or silence. */
function unsettled(answer: TopicAnswer | undefined, lang: Lang): ComparedCell {
  if (answer === undefined || answer.stands === 'silent') return { ...silent(lang), cites: answer?.cites ?? [] }
  if (answer.stands === 'clash') return { mark: 'open', text: say(lang, 'says.clash'), more: [], cites: answer.cites }
  const [need] = (answer.needs ?? []).filter(canBeAsked)
  if (need !== undefined) return { mark: 'open', text: say(lang, 'compare.asks', { what: need.ask }), more: [], cites: answer.cites }
  return { mark: 'open', text: say(lang, 'compare.notKnown'), more: [], cites: answer.cites }
}

// --- in general ------------------------------------------------------------------------------------------

const topicsOf: { readonly [R in ComparedRow]: RegExp } = {
  entry: /^entry\.may$/,
  stay: /^(stay\.lastDay|visaFree\.until)$/,
  arrival: /^(host\.notifyBy|registration\.by|registration\.freeUntil)$/,
  work: /^work\.(may|route)$/,
  family: /^(family\.mayJoin|residence\.route\.family(-[a-z]+)?)$/,
  late: /^foreigner\.liability$/,
  ban: /^entry\.bannedUntil$/,
  rights: /^(eaeu|treaty|residence|protection|kandas)\.rights$/,
  protection: /^protection\.(routes|reception)$/,
}

/** The rules of a framework's own acts come first; those of the Union bind its members alone. */
function rulesCell(law: Law, row: ComparedRow, to: string, on: Day, lang: Lang): ComparedCell {
  const realm = realmOf(to)
  const questions = law.questionsFor(to)
  const asked = new Set(Object.values(questions).map(question => question.id))
  const realms = new Set(Object.values(questions).map(question => question.realm))
  const isMember = isUnionMember(to, on)
  const isAsked = ({ answers, says }: Rule) =>
    (asked.has(answers.id) || (answers.topic === 'visaFree.until' && realms.has(answers.realm))) && (isMember || says.act.realm !== 'EAEU')
  const own = realm !== 'region' ? realm : isMember ? 'EAEU' : 'CIS'
  const rules = law.corpus.rules
    .filter(rule => topicsOf[row].test(rule.answers.topic) && isAsked(rule) && inSpan(rule.force, on))
    .toSorted((a, b) => Number(b.says.act.realm === own) - Number(a.says.act.realm === own))
  const [first, ...rest] = new Set(rules.map(rule => rule.gist[lang]))
  if (first === undefined) return silent(lang)
  return { text: first, more: rest, cites: withoutRepeats(rules.map(rule => citeOut(lang, rule.says))) }
}

function isUnionMember(state: string, on: Day): boolean {
  const union = treatyOf('eaeu-treaty-2014')
  return union !== undefined && standingOf(union, state, on) === 'party'
}
