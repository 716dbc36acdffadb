import { boolFact, codeFact } from '../write/facts.js'
import { question } from '../write/questions.js'
import { rule } from '../write/rules.js'
import { act, at, dateOrder, ground, rankOrder, specialOrder } from '../write/sources.js'
import { is } from '../write/expressions.js'
import type { Act, Rank } from '../vocabulary.js'
import { clashes, isSilent, settles, staysOpen, type Told } from './behaviour.js'
import { charter, guestLaw, pact, penalCode, said, shelterLaw } from './words.js'

/** Which norm prevails when two answer differently: the higher rank, then the special act, then the later one; each is law, with dates. */

const older: Act = act('older-order', { realm: 'INT', rank: 'order', title: said('Older order'), adopted: '2012-01-01', url: 'https://example.org/older' })
const newer: Act = act('newer-order', { realm: 'INT', rank: 'order', title: said('Newer order'), adopted: '2018-01-01', url: 'https://example.org/newer' })
const norms = ['pact', 'law', 'shelter', 'older', 'newer'] as const
/** Which norms apply to the person: each of them has its own answer. */
const first = codeFact('first', said('Which norm applies?'), norms)
const second = codeFact('second', said('Which other norm applies?'), norms)
const strict = boolFact('strict', said('Does the strict form apply?'))

export const fast = question('bool', 'one', { id: 'priority.fast', topic: 'priority', realm: 'INT', label: said('Heard in the fast way') })
export const inTime = question('code', 'one', { id: 'priority.way', topic: 'priority.way', realm: 'INT', within: ['fast', 'slow', 'none'], label: said('In which way') })
const applies = (norm: (typeof norms)[number]) => ({ kind: 'bool', op: 'any', of: [is(first, norm), is(second, norm)] }) as const
const says = (id: (typeof norms)[number], of: Act, then: boolean) =>
  rule(`priority.${id}`, { says: at(of, 'Art. 1'), gist: said(`What ${of.id} says.`), force: '2010-01-01/', answers: fast, when: applies(id), then })
const way = (id: string, of: Act, then: 'fast' | 'slow' | 'none') =>
  rule(`priority.way.${id}`, {
    says: at(of, 'Art. 2'),
    gist: said(`Which way ${of.id} says.`),
    force: '2010-01-01/',
    answers: inTime,
    ...(id === 'strict' ? { when: strict } : {}),
    then,
  })
export const priorityRules = [
  says('pact', pact, true),
  says('law', guestLaw, false),
  says('shelter', shelterLaw, true),
  says('older', older, false),
  says('newer', newer, true),
  way('strict', newer, 'none'),
  way('plain', older, 'slow'),
]
const by = (rank: Rank, dates: string) => [ground(dates, at(charter, `Art. 4, ${rank}`))]
export const priorityOrders = [
  rankOrder('INT', 'treaty', 'law', by('treaty', '2010-01-01/2026-06-30')),
  rankOrder('INT', 'treaty', 'order', by('treaty', '2010-01-01/')),
  rankOrder('INT', 'law', 'order', by('law', '2000-01-01/')),
  rankOrder('EU', 'order', 'law', by('order', '2000-01-01/')), // of another realm: nothing to do here
  specialOrder('INT', shelterLaw, guestLaw, [ground('2016-01-01/', at(shelterLaw, 'Art. 2'))]),
  dateOrder('INT', [ground('2015-01-01/', at(penalCode, 'Art. 6'))]),
]

const asked = (first: string, second: string, on = '2026-06-01') => ({ question: fast, on, given: { first, second } })
const ways = (given: Told, on = '2026-06-01') => ({ question: inTime, on, given })

export const priorityCases = [
  settles('rank: the treaty over the law', asked('pact', 'law'), true),
  settles('the order in which they are told does not matter', asked('law', 'pact'), true),
  settles('the last day of that rank', asked('pact', 'law', '2026-06-30'), true),
  clashes('a day later there is none', asked('pact', 'law', '2026-07-01'), ['priority.pact', 'priority.law']),
  settles('rank: the law over the order, though the order is younger', asked('law', 'newer'), false),
  settles('speciality: the special law over the general', asked('shelter', 'law'), true),
  settles('before speciality was law, the later prevails', asked('shelter', 'law', '2015-06-01'), false),
  clashes('and before that nothing', asked('shelter', 'law', '2014-06-01'), ['priority.shelter', 'priority.law']),
  settles('date: of two orders the later', asked('older', 'newer'), true),
  clashes('before that was law', asked('older', 'newer', '2014-12-31'), ['priority.older', 'priority.newer']),
  settles('two that agree need no order', asked('pact', 'shelter', '2026-07-01'), true),
  isSilent('no norm at all', { question: fast, on: '2009-12-31', given: { first: 'law', second: 'law' } }),
  staysOpen('the second not told', { question: fast, on: '2026-07-01', given: { first: 'law' } }, [true, false, 'clash'], ['second']),
  settles('the second not told, but the first prevails over each', { question: fast, on: '2026-06-01', given: { first: 'pact' } }, true),
  settles('one code', ways({ strict: false }), 'slow'),
  settles('of two codes the later act’s', ways({ strict: true }), 'none'),
  staysOpen('which is not told', ways({}), ['slow', 'none'], ['strict']),
  clashes('two codes and no order', ways({ strict: true }, '2014-12-31'), ['priority.way.strict', 'priority.way.plain']),
]
