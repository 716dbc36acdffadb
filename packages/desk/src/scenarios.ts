import { law } from '@kosh/law'
import { failures, givenOf, scenarioFiles, withOrdinary, type Scenario, type Told } from '@kosh/law/scenarios'
import { day, readerOf, type Answer, type Kind, type Values } from '@kosh/norms'
import { articleOf } from './place.js'
import { encodeLink } from './link.js'
import type { CheckRequest } from './request.js'
import type { Lang, Value } from './result.js'
import { valueWords } from './value-words.js'
import { check } from './whole.js'
import { say } from './words/say.js'

/** Worked cases of the law, run when they are looked at. Apart from the rest of the desk: they are as large as the law. */

/** One case that rests on an article. `holds`: the law gives what the case says it must. The name is in English, as the case was written. */
export type ScenarioRun = {
  readonly name: string
  readonly file: string
  readonly on: string
  readonly holds: boolean
  readonly answers: readonly { readonly label: string; readonly shown: string }[]
  /** The fragment that asks Check the same, where it can be asked there. */
  readonly link?: string
}

/** The cases whose proof holds a rule of this article (`Art. 517`) of an act, each run by the law as it is held. Disputed ones are left out. */
export function scenariosOn(act: string, article: string, lang: Lang): readonly ScenarioRun[] {
  return Object.entries(scenarioFiles).flatMap(([file, scenarios]) =>
    scenarios.flatMap((scenario): readonly ScenarioRun[] => {
      if (scenario.disputed !== undefined) return []
      const answers = answersOf(scenario)
      const rests = answers.some(answer => answer.because.some(({ rule, fired }) => fired !== false && rule.says.act.id === act && articleOf(rule.says.at) === article))
      if (!rests) return []
      const link = linkOf(scenario, lang)
      return [
        {
          name: scenario.name,
          file,
          on: scenario.on,
          holds: failures(scenario, law).length === 0,
          answers: answers.map(answer => ({ label: answer.of.label[lang], shown: shownOf(answer, lang) })),
          ...(link === undefined ? {} : { link }),
        },
      ]
    }),
  )
}

function answersOf(scenario: Scenario): readonly Answer[] {
  const told = givenOf(scenario.told)
  const person = readerOf(law).about(scenario.assume === 'nothing' ? told : withOrdinary(told), day(scenario.on), { proof: true })
  return [...new Set(scenario.expect.map(one => one.of))].map(question => person.answer(question))
}

function shownOf(answer: Answer, lang: Lang): string {
  if (answer.stands === 'silent') return say(lang, 'compare.silent')
  if (answer.stands !== 'settled') return say(lang, answer.stands === 'clash' ? 'says.clash' : 'verdict.not-settled.fact')
  if (answer.of.is === 'listing') return say(lang, 'value.rows', { n: (answer.value as readonly unknown[]).length })
  return valueWords(lang, answer.of, answer.value as Values[Kind])
}

const fields = ['citizenship', 'document', 'issuer', 'purpose', 'entered'] as const

/** The case as a request; `undefined` where Check cannot be asked about it, as a case of what no traveller tells. */
function linkOf({ told, on, assume }: Scenario, lang: Lang): string | undefined {
  const { destination: to, ...rest } = told
  if (typeof to !== 'string') return undefined
  const isField = (name: string): boolean => fields.some(field => field === name)
  const scalars = Object.entries(rest).filter((one): one is [string, Value] => typeof one[1] !== 'object')
  const tables = Object.entries(rest).filter((one): one is [string, Exclude<Told[string], Value>] => typeof one[1] === 'object')
  const facts = Object.fromEntries(scalars.filter(([name]) => !isField(name)))
  const rows = Object.fromEntries(tables.filter(([name]) => name !== 'stays'))
  const stays = tables.find(([name]) => name === 'stays')?.[1].map(row => ({ from: String(row['from']), to: String(row['to']), state: String(row['state'] ?? to) }))
  const request: CheckRequest = {
    to,
    on,
    ...Object.fromEntries(scalars.filter(([name]) => isField(name))),
    ...(stays === undefined ? {} : { stays }),
    ...(assume === undefined ? {} : { assume }),
    ...(Object.keys(facts).length === 0 ? {} : { facts }),
    ...(Object.keys(rows).length === 0 ? {} : { rows }),
  }
  return check(request, lang, []).ok ? encodeLink(request) : undefined
}
