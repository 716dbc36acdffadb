import { later, latest, not, some } from '../write/expressions.js'
import { boolCell, dayCell, table } from '../write/facts.js'
import { question } from '../write/questions.js'
import { rule } from '../write/rules.js'
import { at } from '../write/sources.js'
import { day } from '../day.js'
import { isSilent, settles, staysOpen } from './behaviour.js'
import { guestLaw, said } from './words.js'

/** Until when entry is barred: five years from an expulsion, or until what is owed has been paid. */

export const barredUntil = question('day', 'greatest', {
  id: 'ban.until',
  topic: 'entry.bannedUntil',
  realm: 'INT',
  mode: 'must not',
  label: said('Entry is barred up to and including'),
})
const years = [day('2005-01-01'), day('2039-12-31')] as const
const expulsions = table('expulsions', said('When were you expelled?'), 2, { on: dayCell(said('On'), years) })
const fines = table('fines', said('Which fines were you given?'), 2, { paid: boolCell(said('Was it paid?')) })
const fiveYears = rule('ban.48.expelled', {
  says: at(guestLaw, 'Art. 48, expulsion'),
  gist: said('Five years from the expulsion.'),
  force: '2013-12-27/',
  answers: barredUntil,
  when: some(expulsions),
  then: later(latest(expulsions, later(expulsions.cells.on, 5, 'years'), { none: 'never' }), -1, 'days'),
  leaves: [said('Whether the anniversary itself is barred is not said.')],
})
const unpaid = rule('ban.48.unpaid', {
  says: at(guestLaw, 'Art. 48, fines'),
  gist: said('Until every fine is paid.'),
  force: '2011-08-17/',
  answers: barredUntil,
  when: some(fines, not(fines.cells.paid)),
  then: 'never',
})
export const banRules = [fiveYears, unpaid]

const told = (expelled: readonly string[], paid: readonly boolean[]) => ({
  question: barredUntil,
  on: '2026-06-01',
  given: { expulsions: expelled.map(on => ({ on })), fines: paid.map(paid => ({ paid })) },
})

export const banCases = [
  isSilent('nothing', told([], [])),
  settles('five years, the day before', told(['2024-03-15'], []), '2029-03-14'),
  settles('from the last day of February', told(['2024-02-29'], []), '2029-02-27'),
  settles('the later of two', told(['2022-03-15', '2024-03-15'], []), '2029-03-14'),
  settles('a fine not paid: no end', told(['2024-03-15'], [true, false]), 'never'),
  settles('all paid', told(['2024-03-15'], [true, true]), '2029-03-14'),
  isSilent('before the ban was law', { ...told(['2012-01-01'], []), on: '2013-12-26' }),
  settles('from that day on it is', { ...told(['2012-01-01'], []), on: '2013-12-27' }, '2016-12-31'),
  staysOpen(
    'a fine, not told whether paid',
    { question: barredUntil, on: '2026-06-01', given: { expulsions: [], fines: { rows: [{ paid: true }], more: true } } },
    ['silent', 'never'],
    ['fines'],
  ),
  staysOpen(
    'expulsions not told: that there is one is not carried over to when',
    { question: barredUntil, on: '2026-06-01', given: { fines: [] } },
    ['silent', { from: '2009-12-31', to: 'never' }],
    ['expulsions'],
  ),
]
