import { expect, test } from 'vitest'
import { act, at, codeFact, corpus, day, daysOf, figure, inAny, question, read, readOn, readerOf, rule, spent, t, table, today, codeCell, dayCell, words } from '../index.js'

/** A key that the law itself settles is found beforehand; the answer, its proof and what it depends on are those of a key found for each person. */

const x = t('x', 'x', 'x')
const says = at(act('a', { realm: 'EU', rank: 'law', adopted: '2000-01-01', url: 'https://example.org', title: x }), 'Art. 1')
const kind = codeFact('kind', x, words('one two'))
const state = codeFact('state', x, words('AAA BBB CCC'))
const bound = figure('bound', 'bool', { label: x, by: ['code', 'code'], within: 'yes or no', otherwise: false }, [
  [['one', 'AAA'], '2000-01-01/2009-12-31', true, says],
  [['one', 'BBB'], '2005-01-01/', true, says],
  [['one', 'CCC'], '2007-01-01/', undefined, says],
  [['two', 'AAA'], '2003-01-01/', true, says],
  [['two', 'CCC'], '2003-01-01/2006-06-30', true, says],
])
const trips = table('trips', x, 4, { state: codeCell(x, words('AAA BBB CCC')), from: dayCell(x), to: dayCell(x) })
const ask = (id: string) => question('bool', 'one', { id, topic: id, realm: 'EU', label: x })
const count = (id: string) => question('int', 'one', { id, topic: id, realm: 'EU', label: x })
const settled = ask('settled')
const found = ask('found')
const settledDays = count('settledDays')
const foundDays = count('foundDays')
const always = { says, gist: x, force: '1990-01-01/' } as const
const law = corpus(
  [
    rule('r1', { ...always, answers: settled, then: readOn(today, bound, 'one', state) }),
    rule('r2', { ...always, answers: found, then: readOn(today, bound, kind, state) }),
    rule('r3', { ...always, answers: settledDays, then: spent(daysOf(trips, { where: read(bound, 'one', trips.cells.state) }), inAny(3650, 'days'), today) }),
    rule('r4', { ...always, answers: foundDays, then: spent(daysOf(trips, { where: read(bound, kind, trips.cells.state) }), inAny(3650, 'days'), today) }),
  ],
  [],
)
const reader = readerOf(law)
const shape = (answer: ReturnType<ReturnType<typeof reader.about>['answer']>) => [
  answer.stands,
  answer.stands === 'settled' ? answer.value : undefined,
  answer.stands === 'open' ? [answer.could, answer.needs] : undefined,
  answer.grade,
  new Set(answer.because.flatMap(step => step.read.flatMap(one => (one.of.id === 'bound' ? [JSON.stringify([one.value, one.key])] : [])))),
]

test.each(['1999-06-01', '2000-01-01', '2004-12-31', '2005-01-01', '2007-03-01', '2009-12-31', '2010-01-01'])('on %s', on => {
  const rows = words('AAA BBB CCC').map(code => ({ state: code, from: day('2000-06-01'), to: day('2009-06-01') }))
  for (const told of [{ state: 'AAA' }, { state: 'BBB' }, { state: 'CCC' }, {}]) {
    const about = reader.about({ kind: 'one', ...told, trips: { rows, more: false } } as never, day(on), { proof: true })
    expect(shape(about.answer(settled))).toEqual(shape(about.answer(found)))
    expect(shape(about.answer(settledDays))).toEqual(shape(about.answer(foundDays)))
  }
})

test('a state that no row of the settled key names', () => {
  const about = reader.about({ state: 'AAA' } as never, day('2012-01-01'), { proof: true })
  const answer = about.answer(settled)
  expect(answer.stands === 'settled' && answer.value).toBe(false)
  expect(answer.because[0]?.read.find(one => one.of.id === 'bound')?.key).toEqual(['one', 'AAA'])
})
