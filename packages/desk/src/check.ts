import { lawDigest, type Law } from '@kosh/law'
import { iso, readerOf, type Answer, type Cells, type Given, type Kind, type Listing, type Question, type Step, type Values } from '@kosh/norms'
import { citeOut, withoutRepeats } from './cite.js'
import { countryName } from './countries.js'
import { findings, note, type Findings, type Issue } from './issues.js'
import { isOptional } from './entries.js'
import { couldOut, needOut } from './need.js'
import { givenOf, personOf, type Person } from './person.js'
import { requestIn } from './request-schema.js'
import type { CheckRequest } from './request.js'
import { topics, type CheckResult, type Grade, type Item, type Lang, type RowOut, type StepOut, type Topic, type TopicAnswer } from './result.js'
import { citesOf, resting, stepOut, valueOut } from './step.js'
import { valueWords } from './value-words.js'
import { say } from './words/say.js'

export type Checked = { readonly ok: true; readonly result: CheckResult } | { readonly ok: false; readonly issues: readonly Issue[] }

/**
 * What the law answers to a request, in the words of a language; or what is wrong with the request. Takes input of any origin:
 * whatever it is, the outcome is a value. `only` leaves out all topics but these.
 */
export function check(law: Law, request: CheckRequest, lang: Lang, only?: readonly string[]): Checked {
  const found = findings(lang)
  const shaped = requestIn(request, found)
  const person = shaped === undefined ? undefined : personOf(law, shaped, found)
  return person === undefined ? { ok: false, issues: found.issues } : { ok: true, result: resultFor(law, person, found, only) }
}

function resultFor(law: Law, person: Person, found: Findings, only: readonly string[] | undefined): CheckResult {
  const { lang } = found
  const given = givenOf(person)
  const asked = readerOf(law.corpus).about(given, person.on, { proof: true })
  const answers: { [topic: string]: TopicAnswer } = {}
  const issuerMattered: boolean[] = []
  for (const topic of only ?? new Set([...topics, ...Object.keys(person.questions)])) {
    const question = person.questions[topic]
    if (question === undefined) answers[topic] = unanswered(topic as Topic, person, lang)
    else {
      const answer = asked.answer(question)
      issuerMattered.push(answer.because.some(step => step.read.some(one => one.of.id === 'issuer')))
      answers[topic] = answerOut(topic, answer, question, given, lang)
    }
  }
  if (person.issuerTaken !== undefined && issuerMattered.includes(true)) note(found, 'issuer.taken', 'issuer', { state: countryName(person.issuerTaken, lang) })
  return {
    on: iso(person.on),
    to: person.to,
    realm: person.realm,
    planning: person.planning,
    entered: iso(person.entered),
    corpus: lawDigest,
    assumed: person.assumed.map(one => ({ id: one.id, says: one.says[lang], about: Object.keys(one.gives)[0] ?? '' })),
    notices: found.notices,
    answers,
  }
}

/** The chain is put into words when it is first looked at: most of the time nobody does. */
function answerOut(topic: string, answer: Answer, question: Question | Listing, given: Given, lang: Lang): TopicAnswer {
  const steps = answer.because
  const rests = resting(steps, question.id)
  const how = [...new Set(rests.flatMap(step => (step.rule.answers.id === question.id ? (step.rule.how?.[lang] ?? []) : [])))]
  let chain: readonly StepOut[] | undefined
  return {
    stands: answer.stands,
    label: question.label[lang],
    ...(isOptional(topic) ? { optional: true as const } : {}),
    who: question.who,
    ...outcome(answer, question, lang),
    ...(question.is === 'listing' ? { columns: columnsOf(question, lang), items: itemsOf(steps, question, lang) } : {}),
    grade: answer.grade,
    cites: withoutRepeats(citesOf(lang, rests)),
    leaves: answer.leaves.map(text => text[lang]),
    get because() {
      return (chain ??= steps.map(step => stepOut(lang, step, given)))
    },
    ...(how.length === 0 ? {} : { how }),
  }
}

const columnsOf = ({ cells }: Listing, lang: Lang) => Object.fromEntries(Object.values(cells).map(({ name, ask }) => [name, ask[lang]]))

/** The entries of a list, by the rules that give them. */
function itemsOf(steps: readonly Step[], listing: Listing, lang: Lang): readonly Item[] {
  return steps.flatMap(({ rule, fired, stands, value, read }): readonly Item[] => {
    if (rule.answers.id !== listing.id || fired === false || stands === false || !Array.isArray(value) || value.length === 0) return []
    const rows = value as readonly Cells[]
    return [
      {
        rule: rule.id,
        gist: rule.gist[lang],
        state: stands === true ? 'applies' : 'not-known',
        rows: rows.map(cells => rowOut(cells, listing)),
        shown: rows.map(cells => rowShown(cells, listing, lang)),
        cite: citeOut(lang, rule.says),
        grade: lowestGrade([rule.says.grade, ...read.flatMap(one => one.says?.grade ?? [])]),
        ...(rule.how === undefined ? {} : { how: rule.how[lang] }),
        leaves: (rule.leaves ?? []).map(text => text[lang]),
      },
    ]
  })
}

const lowestGrade = (grades: readonly Grade[]): Grade => (grades.includes('unchecked') ? 'unchecked' : grades.includes('secondary') ? 'secondary' : 'official')

function rowShown(cells: Cells, listing: Listing, lang: Lang): { readonly [column: string]: string } {
  return Object.fromEntries(
    Object.entries(listing.cells).flatMap(([name, column]) => {
      const value = cells[name]
      return value === undefined ? [] : [[name, valueWords(lang, column, value)]]
    }),
  )
}

function outcome(answer: Answer, question: Question | Listing, lang: Lang): Pick<TopicAnswer, 'value' | 'shown' | 'rows' | 'could' | 'needs' | 'between'> {
  switch (answer.stands) {
    case 'settled':
      if (question.is === 'listing') return { rows: (answer.value as readonly Cells[]).map(cells => rowOut(cells, question)) }
      return { value: valueOut(question.kind, answer.value) ?? '', shown: valueWords(lang, question, answer.value as Values[Kind]) }
    case 'open':
      return { could: answer.could.map(one => couldOut(lang, question, one)), needs: answer.needs.map(need => needOut(lang, need)) }
    case 'silent':
      return {}
    case 'clash':
      return { between: answer.between.map(rule => rule.id) }
  }
}

function rowOut(cells: Cells, listing: Listing): RowOut {
  return Object.fromEntries(
    Object.entries(listing.cells).flatMap(([name, column]) => {
      const value = valueOut(column.kind, cells[name])
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

/** A topic on which the realm has no question: silence, and why. */
function unanswered(topic: Topic, person: Person, lang: Lang): TopicAnswer {
  const why = person.realm === 'none' || person.realm === 'region' ? say(lang, 'leaves.notEncoded', { state: countryName(person.to, lang) }) : say(lang, 'leaves.noRule')
  return { stands: 'silent', label: say(lang, `topic.${topic}`), who: 'foreigner', grade: 'unchecked', cites: [], leaves: [why], because: [] }
}
