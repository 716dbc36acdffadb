import { all, either, is, later, not, plus, read } from '../write/expressions.js'
import { boolFact, codeFact, dayFact } from '../write/facts.js'
import { figure } from '../write/figures.js'
import { question } from '../write/questions.js'
import { displaces, rule } from '../write/rules.js'
import { at } from '../write/sources.js'
import { day } from '../day.js'
import { clashes, isSilent, settles, staysOpen, type Told } from './behaviour.js'
import { guestLaw, guestOrder, itself, pact, said } from './words.js'

/** A presumption and its rebuttal; an exception to an exception; two norms that contradict each other; a term the law leaves open. */

const record = codeFact('record', said('Is the entry recorded?'), ['recorded', 'no record'])
const proof = boolFact('proof', said('Can you prove when you came?'))
const forged = boolFact('forged', said('Is the proof forged?'), { who: 'authority' })
export const unlawful = question('bool', 'one', { id: 'presumed.unlawful', topic: 'stay.unlawful', realm: 'INT', label: said('The stay is taken to be unlawful') })
const presumed = rule('presumed.12-1', {
  says: at(pact, 'Art. 12(1)'),
  gist: said('Without a record the stay is taken to be unlawful.'),
  force: '2016-04-12/',
  answers: unlawful,
  when: is(record, 'no record'),
  then: true,
})
const rebutted = rule('presumed.12-2', {
  says: at(pact, 'Art. 12(2)'),
  gist: said('Proof rebuts it.'),
  force: '2016-04-12/',
  answers: unlawful,
  when: proof,
  then: false,
  over: [displaces(presumed, itself(pact, 'Art. 12(2)'))],
})
/** The exception to the exception: the rule stands again. */
const forgery = rule('presumed.12-3', {
  says: at(pact, 'Art. 12(3)'),
  gist: said('A forged proof proves nothing.'),
  force: '2016-04-12/',
  answers: unlawful,
  when: forged,
  over: [displaces(rebutted, itself(pact, 'Art. 12(3)'))],
})

const bornHere = boolFact('bornHere', said('Were you born here?'))
const foreign = boolFact('foreign', said('Are you the citizen of another state?'))
const parents = codeFact('parents', said('What are your parents?'), ['citizens', 'stateless', 'foreign'])
const settled = boolFact('settledParents', said('Do they live here for good?'))
export const citizen = question('bool', 'one', { id: 'citizen', topic: 'citizenship', realm: 'INT', label: said('A citizen by birth') })
const art3 = rule('citizen.3', {
  says: at(guestLaw, 'Art. 3'),
  gist: said('Whoever is born here and is no other state’s citizen.'),
  force: '2010-01-01/',
  answers: citizen,
  when: all(bornHere, not(foreign)),
  then: true,
})
const art14 = rule('citizen.14', {
  says: at(guestLaw, 'Art. 14'),
  gist: said('Of stateless parents, if they live here for good.'),
  force: '2010-01-01/',
  answers: citizen,
  when: all(bornHere, is(parents, 'stateless')),
  then: settled,
})

const granted = dayFact('granted', said('When was the status given?'), { within: [day('2015-01-01'), day('2027-12-31')] })
const extended = boolFact('extended', said('Was it extended?'))
/** The order speaks of extending, but its length was not found. */
const extension = figure('status.extension', 'int', { label: said('Months of extension'), by: [], within: [0, 12] }, [[null, '2013-07-22/', undefined, at(guestOrder, 'para. 9')]])
export const statusUntil = question('day', 'least', { id: 'status.until', topic: 'status.until', realm: 'INT', label: said('The status lasts until') })
const oneYear = rule('status.25', {
  says: at(guestLaw, 'Art. 25'),
  gist: said('A year, and what it is extended by.'),
  force: '2023-07-01/',
  answers: statusUntil,
  then: later(granted, either('int', extended, plus(12, read(extension)), 12), 'months'),
})
export const presumptionRules = [presumed, rebutted, forgery, art3, art14, oneYear]

const stay = (given: Told) => ({ question: unlawful, on: '2026-06-01', given })
const birth = (given: Told) => ({ question: citizen, on: '2026-06-01', given })
const status = (given: Told) => ({ question: statusUntil, on: '2026-06-01', given })

export const presumptionCases = [
  settles('no record: presumed', stay({ record: 'no record', proof: false, forged: false }), true),
  settles('rebutted', stay({ record: 'no record', proof: true, forged: false }), false),
  settles('rebutted by a forgery: presumed again', stay({ record: 'no record', proof: true, forged: true }), true),
  isSilent('a forged proof where nothing is presumed', stay({ record: 'recorded', proof: true, forged: true })),
  settles('proof, where nothing is presumed', stay({ record: 'recorded', proof: true, forged: false }), false),
  isSilent('neither', stay({ record: 'recorded', proof: false, forged: false })),
  staysOpen('proof not told', stay({ record: 'no record', forged: false }), [true, false], ['proof']),
  staysOpen('whether it is forged is not decided', stay({ record: 'no record', proof: true }), [true, false], ['forged']),
  settles('forged or not, without proof', stay({ record: 'no record', proof: false }), true),
  staysOpen('nothing told: never a clash', stay({}), [true, false, 'silent'], []),
  settles('one norm speaks', birth({ bornHere: true, foreign: false, parents: 'foreign', settledParents: false }), true),
  settles('two agree', birth({ bornHere: true, foreign: false, parents: 'stateless', settledParents: true }), true),
  clashes('two contradict each other', birth({ bornHere: true, foreign: false, parents: 'stateless', settledParents: false }), ['citizen.3', 'citizen.14']),
  isSilent('born elsewhere', birth({ bornHere: false, foreign: false, parents: 'stateless', settledParents: true })),
  staysOpen('where the parents live not told', birth({ bornHere: true, foreign: false, parents: 'stateless' }), [true, 'clash'], ['settledParents']),
  settles('a year', status({ granted: '2025-08-31', extended: false }), '2026-08-31'),
  staysOpen('extended by nobody knows how much', status({ granted: '2025-08-31', extended: true }), [{ from: '2026-08-31', to: '2027-08-31' }], ['status.extension']),
]
