import { all, at, day, inAny, is, later, latest, over, rule, same, spent, t, type Expr, type Rule } from '@kosh/norms'
import { citizenship } from '../world/person.js'
import { destination, stays } from '../world/journey.js'
import { kyrgyzstan541 } from './acts.js'
import { countedDays } from './clock.js'
import { registered } from './facts.js'
import { barredUntil } from './questions.js'

/** Kyrgyzstan: who stayed more than 90 days in 180 without registration may not enter again for 90 days. Known from a notice of the Border Service of 4.12.2025. */

const lastExit: Expr<'day'> = latest(stays, stays.cells.to, { where: same(stays.cells.state, destination), none: '1990-01-01' })

export const kyrgyzstanOverstay: readonly Rule[] = [
  rule('region.KGZ.overstay', {
    says: at(kyrgyzstan541, 'notice of the Border Service of 04.12.2025', 'secondary'),
    gist: t(
      'Citizens of the Union who stayed more than 90 days in 180 without registration may not enter Kyrgyzstan for 90 days.',
      'Граждане Союза, пробывшие без регистрации больше 90 дней из 180, не въезжают в Кыргызстан 90 дней.',
      'Тіркелмей 180 күнде 90 күннен артық болған Одақ азаматтары Қырғызстанға 90 күн кіре алмайды.',
    ),
    force: '2025-09-01/',
    answers: barredUntil,
    when: all(is(destination, 'KGZ'), is(citizenship, 'KAZ', 'RUS', 'BLR', 'ARM'), same(registered, neverRegistered()), over(spent(countedDays, inAny(180, 'days'), lastExit), 90)),
    then: later(lastExit, 90, 'days'),
    leaves: [
      t(
        'From which day the 90 days run was not seen: they are counted from the day after the exit. Registration would have avoided the bar.',
        'С какого дня идут 90 дней, не видно: они считаются со дня после выезда. Регистрация избавила бы от запрета.',
        '90 күн қай күннен жүретіні көрінбеді: олар шыққаннан кейінгі күннен есептеледі. Тіркелу тыйымнан құтқарар еді.',
      ),
    ],
  }),
]

/** Not registered at all. */
function neverRegistered(): Expr<'day'> {
  return { kind: 'day', op: 'value', of: day('never') }
}
