import { at, question, t, type Cite, type Question, type Text } from '@kosh/norms'
import { entered } from '../../world/journey.js'
import { eaeuTreaty } from '../../eaeu/acts.js'
import { cis2000, law477, res148 } from '../acts.js'
import type { Regime } from './visa-free-regimes.js'

/** The four bases on which people come to Kazakhstan without a visa: where each stands, in force since when, and in whose words. */
export type RegimeLaw = {
  readonly regime: Regime
  readonly grants: Cite
  readonly limits: Cite
  readonly total: Cite
  readonly force: string
  readonly who: Text
  /** The last day under this regime: its limits pile up. */
  readonly until: Question<'day'>
}

const until = (regime: Regime, label: Text): Question<'day'> =>
  question('day', 'least', { id: `kaz.visaFree.${regime}.until`, topic: 'visaFree.until', realm: 'KAZ', mode: 'may', label, text: { asOf: entered } })

const rules148 = (place: string) => at(res148, place, 'official', '2026-11-24', { text: '2022-10-10' })
const lm = (place: string) => at(law477, place, 'official', '2026-11-24', { text: '2025-09-27' })

export const regimeLaws: readonly RegimeLaw[] = [
  {
    regime: 'unilateral',
    grants: rules148('para 17'),
    limits: rules148('para 17'),
    total: lm('Art. 6(4)'),
    force: '2014-07-15/',
    who: t('Citizens of the states listed by the Government', 'Граждане государств из списка Правительства', 'Үкімет тізіміндегі мемлекеттердің азаматтары'),
    until: until('unilateral', t('Last day under the list of the Government', 'Последний день по списку Правительства', 'Үкімет тізімі бойынша соңғы күн')),
  },
  {
    regime: 'bilateral',
    grants: lm('Art. 6(2)'),
    limits: lm('Art. 6(4)'),
    total: lm('Art. 6(4)'),
    force: '2011-10-28/',
    who: t(
      'Citizens of states with a visa-free treaty',
      'Граждане государств, с которыми есть договор о безвизовых поездках',
      'Визасыз сапар туралы шарт жасасқан мемлекеттердің азаматтары',
    ),
    until: until('bilateral', t('Last day under the treaty between the two states', 'Последний день по двустороннему договору', 'Екіжақты шарт бойынша соңғы күн')),
  },
  {
    regime: 'eaeu',
    grants: at(eaeuTreaty, 'Art. 97', 'secondary'),
    limits: rules148('para 6'),
    // The total for these citizens stands in an edition of 31.12.2022 that was only reported.
    total: at(res148, 'para 6 (Resolution 1146 of 31.12.2022)', 'secondary'),
    force: '2015-01-01/',
    who: t(
      'Citizens of member states of the Eurasian Economic Union',
      'Граждане государств — членов Евразийского экономического союза',
      'Еуразиялық экономикалық одаққа мүше мемлекеттердің азаматтары',
    ),
    until: until(
      'eaeu',
      t(
        'Last day under the rules for the Eurasian Economic Union',
        'Последний день по правилам для Евразийского экономического союза',
        'Еуразиялық экономикалық одақ қағидалары бойынша соңғы күн',
      ),
    ),
  },
  {
    regime: 'cis',
    grants: at(cis2000, 'Art. 1', 'secondary'),
    limits: lm('Art. 6(4)'),
    total: lm('Art. 6(4)'),
    force: '2011-10-28/',
    who: t(
      'Citizens of the states of the visa-free agreement of 2000',
      'Граждане государств соглашения 2000 года о безвизовых поездках',
      '2000 жылғы визасыз сапарлар туралы келісім мемлекеттерінің азаматтары',
    ),
    until: until('cis', t('Last day under the agreement of 2000', 'Последний день по соглашению 2000 года', '2000 жылғы келісім бойынша соңғы күн')),
  },
]
