import { ago, all, atLeast, before, count, either, later, read, since, some, sum, today } from '../write/expressions.js'
import { boolCell, codeCell, dayCell, intCell, table } from '../write/facts.js'
import { figure } from '../write/figures.js'
import { question } from '../write/questions.js'
import { rule } from '../write/rules.js'
import { at } from '../write/sources.js'
import { day } from '../day.js'
import { settles, staysOpen } from './behaviour.js'
import { guestLaw, guestOrder, said } from './words.js'

/** A cascade: who used earlier visas lawfully is given a longer one; and the fee of a family, by the age and the kind of each. */

const years = [day('2015-01-01'), day('2027-12-31')] as const
const earlier = table('earlierVisas', said('Which visas did you hold?'), 3, {
  issued: dayCell(said('Given on'), years),
  months: intCell(said('For how many months?'), [0, 60]),
  multiple: boolCell(said('For many entries')),
  lawful: boolCell(said('Used lawfully')),
})
const v = earlier.cells
export const length = question('int', 'greatest', { id: 'visa.months', topic: 'visa.length', realm: 'INT', who: 'authority', mode: 'must', label: said('Months of the next visa') })
const art24 = (place: string) => ({ says: at(guestLaw, place), gist: said(`A longer visa, ${place}.`), force: '2020-02-02/', answers: length })
const held = (months: number, n: number) => some(earlier, all(v.lawful, v.multiple, atLeast(v.months, months), since(v.issued, ago(n, 'years'))))
const any = rule('visa.24-1', { ...art24('Art. 24(1)'), then: 3 })
const one = rule('visa.24-2-a', {
  ...art24('Art. 24(2)(a)'),
  when: atLeast(count(earlier, all(v.lawful, since(v.issued, ago(2, 'years')))), 3),
  then: 12,
  leaves: [said('Less on reasonable doubt.')],
})
const two = rule('visa.24-2-b', { ...art24('Art. 24(2)(b)'), when: held(12, 2), then: 24 })
const five = rule('visa.24-2-c', { ...art24('Art. 24(2)(c)'), when: held(24, 3), then: 60 })

const applicants = table('applicants', said('Who applies?'), 3, {
  born: dayCell(said('Born on'), [day('1930-01-01'), day('2027-12-31')]),
  trade: codeCell(said('Travels as'), ['guest', 'pupil', 'crew']),
})
export const fee = question('int', 'one', { id: 'visa.fee', topic: 'visa.fee', realm: 'INT', mode: 'must', label: said('Fee of the family') })
const feeOf = figure('visa.feeOf', 'int', { label: said('Fee of one'), by: ['code', 'code'], within: [0, 200], otherwise: 0 }, [
  [['guest', 'adult'], '2020-02-02/2024-06-10', 80, at(guestOrder, 'annex')],
  [['guest', 'adult'], '2024-06-11/', 90, at(guestOrder, 'annex')],
  [['guest', 'child'], '2020-02-02/', 40, at(guestOrder, 'annex')],
  [['pupil', 'adult'], '2020-02-02/', 20, at(guestOrder, 'annex')],
])
const under = (age: number) => before(today, later(applicants.cells.born, age, 'years'))
const fees = rule('visa.16', {
  says: at(guestOrder, 'para. 16'),
  gist: said('Under six free, under twelve as a child.'),
  force: '2020-02-02/',
  answers: fee,
  then: sum(applicants, either('int', under(6), 0, either('int', under(12), read(feeOf, applicants.cells.trade, 'child'), read(feeOf, applicants.cells.trade, 'adult')))),
})
export const feeRules = [any, one, two, five, fees]

const visa = (issued: string, months: number, more = {}) => ({ issued, months, multiple: true, lawful: true, ...more })
const next = (...earlierVisas: readonly ReturnType<typeof visa>[]) => ({ question: length, on: '2026-06-01', given: { earlierVisas } })
const family = (on: string, ...members: readonly (readonly [born: string, trade: string])[]) => ({
  question: fee,
  on,
  given: { applicants: members.map(([born, trade]) => ({ born, trade })) },
})

export const feeCases = [
  settles('a first visa', next(), 3),
  settles('three in two years', next(visa('2024-06-01', 3), visa('2025-01-01', 3), visa('2026-01-01', 3)), 12),
  settles('the first a day too early', next(visa('2024-05-31', 3), visa('2025-01-01', 3), visa('2026-01-01', 3)), 3),
  settles('one of them not lawful', next(visa('2024-06-01', 3, { lawful: false }), visa('2025-01-01', 3), visa('2026-01-01', 3)), 3),
  settles('a year for many entries', next(visa('2025-01-01', 12)), 24),
  settles('eleven months do not do', next(visa('2025-01-01', 11)), 3),
  settles('two years', next(visa('2023-06-01', 24)), 60),
  settles('too long ago', next(visa('2023-05-31', 24)), 3),
  staysOpen(
    'an unfinished list: nothing shorter',
    { question: length, on: '2026-06-01', given: { earlierVisas: { rows: [visa('2025-01-01', 12)], more: true } } },
    [24, 60],
    ['earlierVisas'],
  ),
  settles('two adults and a child of eleven', family('2026-06-01', ['1990-01-01', 'guest'], ['1991-01-01', 'guest'], ['2014-06-02', 'guest']), 220),
  settles('twelve on the day', family('2026-06-01', ['2014-06-01', 'guest']), 90),
  settles('under six', family('2026-06-01', ['2020-06-02', 'guest']), 0),
  settles('six on the day', family('2026-06-01', ['2020-06-01', 'guest']), 40),
  settles('born on 29 February: six on the last day of February', family('2026-02-28', ['2020-02-29', 'guest']), 40),
  settles('before the fee rose', family('2024-06-10', ['1990-01-01', 'guest']), 80),
  settles('the day it rose', family('2024-06-11', ['1990-01-01', 'guest']), 90),
  settles('a kind no row names', family('2026-06-01', ['1990-01-01', 'crew']), 0),
  settles('nobody', family('2026-06-01'), 0),
  staysOpen('travels as what? each is tried', { question: fee, on: '2026-06-01', given: { applicants: [{ born: '1990-01-01' }] } }, [0, 20, 90], ['applicants']),
  staysOpen('born when?', { question: fee, on: '2026-06-01', given: { applicants: [{ trade: 'guest' }] } }, [0, 40, 90], ['applicants']),
  staysOpen(
    'more may apply',
    { question: fee, on: '2026-06-01', given: { applicants: { rows: [{ born: '1990-01-01', trade: 'guest' }], more: true } } },
    [{ from: 90, to: 270 }],
    ['applicants'],
  ),
]
