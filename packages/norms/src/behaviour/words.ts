import { day } from '../day.js'
import { codeCell, codeFact, dayCell, dayFact, table } from '../write/facts.js'
import { act, at, ground, t } from '../write/sources.js'
import type { Act, Ground, Rank, Text, Within } from '../vocabulary.js'

/** The invented country of the behaviour suite: its words, its acts, and what is told of everyone. No law of any state is meant. */

/** One wording for all three languages. */
export const said = (words: string): Text => t(words, words, words)

const invented = (id: string, rank: Rank, title: string, adopted = '2010-01-01'): Act =>
  act(id, { realm: 'INT', rank, title: said(title), adopted, url: `https://example.org/${id}` })
export const charter = invented('charter', 'constitution', 'Charter', '2000-01-01')
export const pact = invented('pact', 'treaty', 'Pact of the Two Rivers', '2014-05-29')
export const guestLaw = invented('guest-law', 'law', 'Law on Guests')
export const shelterLaw = invented('shelter-law', 'law', 'Law on Shelter', '2009-12-04')
export const penalCode = invented('penal-code', 'code', 'Code of Penalties', '2014-07-05')
export const labourCode = invented('labour-code', 'code', 'Code of Labour', '2011-11-23')
export const guestOrder = invented('guest-order', 'order', 'Order on Guests', '2012-01-21')
export const levyOrder = invented('levy-order', 'order', 'Order on Levies', '2012-01-13')

/** A ground that lies in the passage itself. */
export const itself = (of: Act, place: string, dates = '2000-01-01/'): Ground => ground(dates, at(of, place))

export const states = ['AAA', 'BBB', 'CCC', 'DDD', 'EEE', 'HHH'] as const
const years: Within['day'] = [day('2005-01-01'), day('2039-12-31')]

export const citizenship = codeFact('citizenship', said('Whose citizen are you?'), states)
export const born = dayFact('born', said('When were you born?'), { within: [day('1930-01-01'), day('2039-12-31')] })
export const entered = dayFact('entered', said('When did you come?'), { within: years })
export const left = dayFact('left', said('When did you leave?'), { within: years })
/** Days in some state, under a visa or without. */
export const stays = table('stays', said('When were you where?'), 4, {
  state: codeCell(said('Where?'), states),
  from: dayCell(said('From'), years),
  to: dayCell(said('To'), years),
  visa: codeCell(said('On which visa?'), ['none', 'first', 'second']),
})
export const permits = table('permits', said('Which permits did you have?'), 2, {
  state: codeCell(said('Of which state?'), states),
  from: dayCell(said('From'), years),
  to: dayCell(said('To'), years),
})

/** Rows of stays `AAA 2026-01-01/2026-01-31, …`. */
export const staysOf = (spans: string, visa = 'none') => spansOf(spans).map(row => ({ ...row, visa }))
export function spansOf(spans: string): readonly { readonly state: string; readonly from: string; readonly to: string }[] {
  return spans
    .split(',')
    .filter(part => part.trim() !== '')
    .map(part => {
      const [state = '', dates = ''] = part.trim().split(' ')
      const [from = '', to = ''] = dates.split('/')
      return { state, from, to: to === '' ? 'never' : to }
    })
}
