import { law, lawDigest } from '@kosh/law'
import { iso, readerOf, type Answer, type Cells, type Given, type Kind, type Listing, type Question, type Values } from '@kosh/norms'
import { withoutRepeats } from './cite.js'
import { countryName } from './countries.js'
import { findings, note, type Findings, type Issue } from './issues.js'
import { couldOut, needOut } from './need.js'
import { givenOf, personOf, type Person } from './person.js'
import { requestIn } from './request-schema.js'
import type { CheckRequest } from './request.js'
import { topics, type CheckResult, type Lang, type Topic, type TopicAnswer, type Value } from './result.js'
import { citesOf, resting, stepOut, valueOut } from './step.js'
import { valueWords } from './value-words.js'
import { say } from './words/say.js'

export type Checked = { readonly ok: true; readonly result: CheckResult } | { readonly ok: false; readonly issues: readonly Issue[] }

/**
 * What the law answers to a request, in the words of a language; or what is wrong with the request. Takes input of any origin:
 * whatever it is, the outcome is a value.
 */
export function check(request: CheckRequest, lang: Lang): Checked {
  const found = findings(lang)
  const shaped = requestIn(request, found)
  const person = shaped === undefined ? undefined : personOf(shaped, found)
  return person === undefined ? { ok: false, issues: found.issues } : { ok: true, result: resultFor(person, found) }
}

function resultFor(person: Person, found: Findings): CheckResult {
  const { lang } = found
  const given = givenOf(person)
  const asked = readerOf(law).about(given, person.on, { proof: true })
  const answers: { [topic: string]: TopicAnswer } = {}
  const issuerMattered: boolean[] = []
  for (const topic of new Set([...topics, ...Object.keys(person.questions)])) {
    const question = person.questions[topic]
    if (question === undefined) answers[topic] = unanswered(topic as Topic, person, lang)
    else {
      const answer = asked.answer(question)
      issuerMattered.push(answer.because.some(step => step.read.some(one => one.of.id === 'issuer')))
      answers[topic] = answerOut(answer, question, given, lang)
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

function answerOut(answer: Answer, question: Question | Listing, given: Given, lang: Lang): TopicAnswer {
  const steps = answer.because
  const rests = resting(steps, question.id)
  const how = [...new Set(rests.flatMap(step => step.rule.how?.[lang] ?? []))]
  return {
    stands: answer.stands,
    label: question.label[lang],
    ...outcome(answer, question, lang),
    grade: answer.grade,
    cites: withoutRepeats(citesOf(lang, rests)),
    leaves: answer.leaves.map(text => text[lang]),
    because: steps.map(step => stepOut(lang, step, given)),
    ...(how.length === 0 ? {} : { how }),
  }
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

function rowOut(cells: Cells, listing: Listing): { readonly [column: string]: Value } {
  return Object.fromEntries(
    Object.entries(listing.cells).flatMap(([name, column]) => {
      const value = valueOut(column.kind, cells[name])
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

/** A topic on which the realm has no question: silence, and why. */
function unanswered(topic: Topic, person: Person, lang: Lang): TopicAnswer {
  const why = person.realm === 'none' ? say(lang, 'leaves.notEncoded', { state: countryName(person.to, lang) }) : say(lang, 'leaves.noRule')
  return { stands: 'silent', label: say(lang, `topic.${topic}`), grade: 'unchecked', cites: [], leaves: [why], because: [] }
}
