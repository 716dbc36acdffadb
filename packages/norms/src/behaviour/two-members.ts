import { after, all, before, later, not, nthDay, read, same } from '../write/expressions.js'
import { boolFact, codeFact, dayFact } from '../write/facts.js'
import { figure, members } from '../write/figures.js'
import { question } from '../write/questions.js'
import { displaces, rule } from '../write/rules.js'
import { at, ground } from '../write/sources.js'
import { day } from '../day.js'
import { clashes, isSilent, settles, staysOpen, type Told } from './behaviour.js'
import { charter, citizenship, entered, guestLaw, labourCode, pact, said, states } from './words.js'

/** A treaty between members, each bound from its own day: work without permit, stay as long as the contract; fifteen days when it ends early. */

const host = codeFact('host', said('Which state hosts you?'), states)
const works = boolFact('works', said('Do you work there?'))
const contractEnd = dayFact('contractEnd', said('Until when is your contract?'), { within: [day('2010-01-01'), day('2035-12-31')] })
const endedOn = dayFact('endedOn', said('When was it ended early?'), { within: [day('2010-01-01'), day('2035-12-31')] })
const bound = members('members', said('Members'), [
  ['2015-01-01/', 'AAA BBB HHH', at(pact, 'entry into force')],
  ['2015-01-02/', 'CCC', at(pact, 'accession')],
  ['2015-08-12/2024-12-31', 'DDD', at(pact, 'accession, denounced')],
])
/** Who may cross to whom on an identity card: a relation of two states. */
const card = figure('members.card', 'bool', { label: said('Identity card is enough'), by: ['code', 'code'], within: 'yes or no', otherwise: false }, [
  [['AAA', 'HHH'], '2015-01-01/', true, at(pact, 'annex')],
  [['BBB', 'HHH'], '2020-06-01/', true, at(pact, 'annex')],
])
const both = all(read(bound, citizenship), read(bound, host), not(same(citizenship, host)))
const endedEarly = before(endedOn, contractEnd)
export const workUntil = question('day', 'greatest', { id: 'members.workUntil', topic: 'stay.work', realm: 'INT', mode: 'may', label: said('May stay to work until') })
export const permitNeeded = question('bool', 'one', { id: 'members.permit', topic: 'work.permit', realm: 'INT', label: said('A work permit is needed') })
export const onCard = question('bool', 'one', { id: 'members.onCard', topic: 'entry.document', realm: 'INT', mode: 'may', label: said('May enter on an identity card') })
const term = rule('members.97-5', {
  says: at(pact, 'Art. 97(5)'),
  gist: said('As long as the contract.'),
  force: '2015-01-01/',
  answers: workUntil,
  when: all(both, works, not(endedEarly)),
  then: contractEnd,
})
const fifteen = rule('members.97-9', {
  says: at(pact, 'Art. 97(9)'),
  gist: said('Fifteen days after an early end past the ninetieth day.'),
  force: '2015-01-01/',
  answers: workUntil,
  when: all(both, works, endedEarly, after(endedOn, nthDay(90, entered))),
  then: later(endedOn, 15, 'days'),
})
const permit = rule('members.permit.law', {
  says: at(labourCode, 'Art. 30'),
  gist: said('Foreigners work with a permit.'),
  force: '2010-01-01/',
  answers: permitNeeded,
  when: not(same(citizenship, host)),
  then: true,
})
/** The charter let treaties prevail until 2020; the law itself has done so since 2018. */
const noPermit = rule('members.97-1', {
  says: at(pact, 'Art. 97(1)'),
  gist: said('No permit between members.'),
  force: '2015-01-01/',
  answers: permitNeeded,
  when: both,
  then: false,
  over: [displaces(permit, ground('2015-01-01/2016-12-31', at(charter, 'Art. 4(3)')), ground('2018-01-01/', at(guestLaw, 'Art. 2(2)')))],
})
const enter = rule('members.card.1', {
  says: at(pact, 'Art. 3'),
  gist: said('Enter on a card where the annex says so.'),
  force: '2015-01-01/',
  answers: onCard,
  then: read(card, citizenship, host),
})
export const memberRules = [term, fifteen, permit, noPermit, enter]

const worker: Told = { citizenship: 'AAA', host: 'HHH', works: true, contractEnd: '2026-12-31', endedOn: '2035-12-31', entered: '2026-01-01' }
const until = (more: Told = {}, on = '2026-06-01') => ({ question: workUntil, on, given: { ...worker, ...more } })
const permitOf = (citizenship: string, on: string, host = 'HHH') => ({ question: permitNeeded, on, given: { citizenship, host } })
const cardOf = (given: Told, on = '2026-06-01') => ({ question: onCard, on, given })

export const memberCases = [
  settles('as long as the contract', until(), '2026-12-31'),
  settles('ended on the ninety-first day: fifteen more', until({ endedOn: '2026-04-01' }), '2026-04-16'),
  isSilent('ended on the ninetieth day', until({ endedOn: '2026-03-31' })),
  isSilent('a citizen of no member', until({ citizenship: 'EEE' })),
  isSilent('at home', until({ citizenship: 'HHH' })),
  settles('the last day of a member', until({ citizenship: 'DDD' }, '2024-12-31'), '2026-12-31'),
  isSilent('a member no more', until({ citizenship: 'DDD' }, '2025-01-01')),
  isSilent('a day before the treaty binds', until({ citizenship: 'CCC' }, '2015-01-01')),
  settles('on the day', until({ citizenship: 'CCC' }, '2015-01-02'), '2026-12-31'),
  settles('no permit: the charter lets the treaty prevail', permitOf('AAA', '2016-12-31'), false),
  clashes('no ground between: the two clash', permitOf('AAA', '2017-01-01'), ['members.permit.law', 'members.97-1']),
  settles('the law itself lets it prevail', permitOf('AAA', '2018-01-01'), false),
  settles('another foreigner needs one', permitOf('EEE', '2026-01-01'), true),
  isSilent('a citizen at home is not spoken of', permitOf('HHH', '2026-01-01')),
  staysOpen('citizenship not told', { question: permitNeeded, on: '2026-01-01', given: { host: 'HHH' } }, [true, false, 'silent'], ['citizenship']),
  settles('on a card', cardOf({ citizenship: 'AAA', host: 'HHH' }), true),
  settles('not the other way', cardOf({ citizenship: 'HHH', host: 'AAA' }), false),
  settles('a day before', cardOf({ citizenship: 'BBB', host: 'HHH' }, '2020-05-31'), false),
  staysOpen('host not told', cardOf({ citizenship: 'AAA' }), [true, false], ['host']),
  settles('host not told, but no card is ever enough', cardOf({ citizenship: 'EEE' }), false),
]
