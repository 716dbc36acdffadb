import {
  act,
  all,
  at,
  atMost,
  boolFact,
  codeCell,
  codeFact,
  corpus,
  day,
  dayFact,
  definitionsOf,
  figure,
  intFact,
  is,
  later,
  latter,
  lesser,
  not,
  plus,
  question,
  read,
  rule,
  some,
  t,
  table,
  type Answer,
  type Arg,
  type Expr,
  type Given,
  type Question,
} from '@kosh/norms'
import { describe, expect, test } from 'vitest'
import { ColumnReader } from './reader.js'
import { Codes, sheetOf, valueFor } from './sheet.js'
import { standings } from './verdict.js'

/** What columns say of cases in which something is not known: what it could be decides, and the single reader says the same. */

const words = (text: string) => t(text, text, text)
const says = at(act('alternatives', { realm: 'INT', rank: 'law', title: words('Alternatives'), adopted: '2010-01-01', url: 'https://example.org/alternatives' }), 'Art. 1')
const asking = { topic: 'topic', realm: 'INT', label: words('Answer') } as const
const stands = { says, gist: words('It is so.'), force: '2010-01-01/' } as const

const married = boolFact('married', words('Married'))
const purpose = codeFact('purpose', words('Purpose'), ['work', 'study', 'visit', 'other'])
const years = intFact('years', words('Years'), [0, 100])
const until = dayFact('until', words('Until'))
const entered = dayFact('entered', words('Entered'))
const kin = table('kin', words('Kin'), 3, { status: codeCell(words('Status'), ['citizen', 'worker', 'guest']) })
const free = figure('free', 'bool', { label: words('Free'), by: ['code'], within: 'yes or no' }, [['study', '2010-01-01/', undefined, says]])
const hasWorker = some(kin, is(kin.cells.status, 'worker'))

type Rules = readonly (readonly [then: Arg<'int'> | Arg<'day'>, when?: Expr<'bool'>])[]
const greatest = (kind: 'int' | 'day', rules: Rules) => law(question(kind, 'greatest', { ...asking, id: 'asked' }), rules)
function law(asked: Question, rules: Rules) {
  return { asked, corpus: corpus(rules.map(([then, when], n) => rule(`rule.${n}`, { ...stands, answers: asked, then, ...(when === undefined ? {} : { when }) } as never))) }
}

const others = { married: true, purpose: 'work', years: 5, until: day('2026-05-01'), entered: day('2026-01-10'), kin: { rows: [] } }
const withheld = (...ids: readonly (keyof typeof others)[]): Given => Object.fromEntries(Object.entries(others).filter(([id]) => !ids.includes(id as never)))

/** Of a law, and of a case told among others of which all is known. */
function found({ asked, corpus }: ReturnType<typeof law>, given: Given, writes: boolean): { readonly columns: string; readonly alone: Answer } {
  const codes = new Codes()
  const { facts, tables } = definitionsOf(corpus)
  const cases = [others, given, others].map(one => ({ given: one as Given, on: day('2026-02-01') }))
  const reader = new ColumnReader(corpus, asked, sheetOf(cases, facts, tables, codes), codes, { writes })
  const { stands, values } = reader.answers()
  const stand = standings[stands[1] as number] as string
  return { columns: stand === 'settled' ? `settled ${String(valueFor(values[1] as number, asked.kind, codes))}` : stand, alone: reader.answerAt(1) }
}

const cases: { readonly [what: string]: readonly [of: ReturnType<typeof law>, given: Given, columns: string] } = {
  'whether a rule stands matters': [greatest('int', [[7, is(purpose, 'study')], [1]]), withheld('purpose'), 'open'],
  'it does not where another gives more': [greatest('int', [[7, is(purpose, 'study')], [9]]), withheld('purpose'), 'settled 9'],
  'it does not where either of two stands': [
    greatest('int', [
      [7, married],
      [7, not(married)],
    ] as Rules),
    withheld('married'),
    'settled 7',
  ],
  'every code of many is tried': [
    greatest('int', [
      [7, is(purpose, 'work', 'study')],
      [7, is(purpose, 'visit')],
      [7, not(is(purpose, 'work', 'study', 'visit'))],
    ]),
    withheld('purpose'),
    'settled 7',
  ],
  'an answer or none': [greatest('int', [[7, is(purpose, 'study')]]), withheld('purpose'), 'open'],
  'none, whatever it is': [greatest('int', [[7, all(married, not(married))]] as Rules), withheld('married'), 'silent'],
  'two things not known together': [greatest('int', [[7, all(married, is(purpose, 'visit'))], [1]] as Rules), withheld('married', 'purpose'), 'open'],
  'a number flows into the answer': [greatest('int', [[plus(years, 1)]]), withheld('years'), 'open'],
  'a number that is cut off': [greatest('int', [[lesser(plus(years, 1), 1)]]), withheld('years'), 'settled 1'],
  'a number on which a rule turns': [greatest('int', [[7, atMost(years, 18)], [1]]), withheld('years'), 'open'],
  'a number that no rule turns on': [greatest('int', [[7, atMost(years, 100)], [1]]), withheld('years'), 'settled 7'],
  'a day later than another': [greatest('day', [[until], [later(entered, 9, 'days')]]), withheld('until'), 'open'],
  'a day, where another comes never': [greatest('day', [[latter(until, 'never')]]), withheld('until'), 'settled 2147483647'],
  'a list of which nothing is told': [greatest('int', [[7, hasWorker], [1]]), withheld('kin'), 'open'],
  'a list that cannot matter': [greatest('int', [[7, hasWorker], [9]]), withheld('kin'), 'settled 9'],
  'law that is not known': [greatest('int', [[7, read(free, 'study')], [1]]), others, 'open'],
  'law that is not known, and is asked twice': [
    greatest('int', [
      [7, read(free, 'study')],
      [7, not(read(free, 'study'))],
    ]),
    others,
    'settled 7',
  ],
  'rules that may contradict each other, and so may not': [law(question('int', 'one', { ...asking, id: 'asked' }), [[7, married], [8]] as Rules), withheld('married'), 'asked'],
}

describe('what is not known', () => {
  for (const [what, [of, given, columns]] of Object.entries(cases))
    test(what, () => {
      for (const writes of [true, false]) {
        const { columns: seen, alone } = found(of, given, writes)
        expect(seen).toBe(columns)
        if (seen !== 'asked') expect(seen).toBe(alone.stands === 'settled' ? `settled ${String(alone.value)}` : alone.stands)
      }
    })
})
