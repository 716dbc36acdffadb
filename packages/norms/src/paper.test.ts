import { describe, expect, test } from 'vitest'
import { difference } from './behaviour/behaviour.js'
import { behaviours, inventedCorpus } from './behaviour/corpus.js'
import { Broken } from './broken.js'
import { canonical } from './canonical.js'
import { checkCorpus } from './check/corpus.js'
import { fromPaper, toPaper, type Paper } from './paper.js'
import { answer } from './read/reader.js'
import { definitionsOf } from './definitions.js'

const paper = toPaper(inventedCorpus)
const again = fromPaper(JSON.parse(JSON.stringify(paper)))
const asked = new Map([...definitionsOf(again).questions].map(one => [one.id, one]))

test('every definition stands once, in order of ids; days can be read by people', () => {
  const ids = paper.figures.map(figure => (figure as { id: string }).id)
  expect(ids).toEqual([...new Set(ids)].toSorted())
  expect(paper.figures.find(figure => (figure as { id: string }).id === 'area.members')).toMatchObject({
    kind: 'bool',
    by: ['code'],
    otherwise: false,
    rows: [
      { key: ['AAA'], from: '2013-10-18', value: true, says: { act: 'pact', at: 'accessions', grade: 'unchecked' } },
      { key: ['BBB'], from: '2013-10-18', value: true },
      { key: ['CCC'], from: '2023-01-01', value: true },
    ],
  })
  expect(paper.rules.find(rule => (rule as { id: string }).id === 'members.97-1')).toMatchObject({
    answers: 'members.permit',
    then: { kind: 'bool', op: 'value', of: false },
    over: [{ what: { rule: 'members.permit.law' }, by: [{ from: '2015-01-01', to: '2016-12-31' }, { from: '2018-01-01' }] }],
  })
})

test('what is read is what was written', () => {
  expect(canonical(toPaper(again))).toBe(canonical(paper))
  expect(again.rules.map(rule => rule.id)).toEqual(inventedCorpus.rules.map(rule => rule.id))
  expect(checkCorpus(again)).toEqual(checkCorpus(inventedCorpus))
})

describe('the same answers from paper', () => {
  for (const [structure, cases] of Object.entries(behaviours))
    test(structure, () => {
      const wrong = cases.flatMap(({ name, on, given, question, expect: expected }) => {
        const found = asked.get(question.id)
        return found === undefined ? [`${question.id} is not on paper`] : (difference(answer(again, found, given, on), expected) ?? []).length > 0 ? [name] : []
      })
      expect(wrong).toEqual([])
    })
})

describe('paper that cannot be read says where', () => {
  const broken = (change: (paper: { -readonly [S in keyof Paper]: Paper[S] }) => void) => {
    const copy = structuredClone(paper)
    change(copy)
    try {
      fromPaper(copy)
    } catch (error) {
      if (error instanceof Broken) return `${error.code} ${error.culprit}`
      throw error
    }
    return 'read'
  }
  type Loose = { [name: string]: unknown }
  const rule = (of: { readonly rules: readonly unknown[] }, id: string) => of.rules.find(one => (one as Loose)['id'] === id) as Loose

  test('not a corpus', () => {
    expect(() => fromPaper([])).toThrow(Broken)
    expect(() => fromPaper({ is: 'corpus', format: 2 })).toThrow('format 1')
  })
  test('a section is missing', () => expect(broken(copy => void delete (copy as Loose)['acts'])).toBe('paper.form acts'))
  test('a field is missing', () => expect(broken(copy => void delete rule(copy, 'ban.48.unpaid')['gist'])).toBe('paper.form rules/ban.48.unpaid/gist'))
  test('a field too many', () => expect(broken(copy => (rule(copy, 'ban.48.unpaid')['whenn'] = true))).toBe('paper.form rules/ban.48.unpaid/whenn'))
  test('a day no calendar has', () => expect(broken(copy => (rule(copy, 'ban.48.unpaid')['force'] = { from: '2011-02-30' }))).toBe('paper.form rules/ban.48.unpaid/force/from'))
  test('an operator no reader has', () =>
    expect(broken(copy => (rule(copy, 'ban.48.unpaid')['then'] = { kind: 'day', op: 'sooner' }))).toBe('paper.form rules/ban.48.unpaid/then/op'))
  test('a value of another kind', () =>
    expect(broken(copy => (rule(copy, 'ban.48.unpaid')['then'] = { kind: 'int', op: 'value', of: 1 }))).toBe('paper.form rules/ban.48.unpaid/then'))
  test('a day that is added up', () =>
    expect(broken(copy => (rule(copy, 'ban.48.unpaid')['then'] = { kind: 'day', op: '+', a: null, b: null }))).toBe('paper.form rules/ban.48.unpaid/then'))
  test('a fact nobody defined', () => expect(broken(copy => (rule(copy, 'residence.49.exempt')['when'] = { kind: 'bool', op: 'fact', of: 'found' }))).toBe('paper.unknown found'))
  test('a cell of nothing', () =>
    expect(broken(copy => (rule(copy, 'residence.49.exempt')['when'] = { kind: 'bool', op: 'cell', of: 'fines.payed' }))).toBe('paper.unknown fines.payed'))
  test('one id for two', () => expect(broken(copy => (copy.facts = [...copy.facts, ...copy.facts.slice(0, 1)]))).toMatch(/^paper\.twice/))
  test('a rule over itself', () => expect(broken(copy => (rule(copy, 'members.97-1')['over'] = [{ what: { rule: 'members.97-1' }, by: [] }]))).toBe('paper.circle members.97-1'))
})
