import { anyDay, codeCell, dayCell, intCell, t, type Names } from '@kosh/norms'
import { dutyColumns, routeColumns } from '../kaz/shapes.js'

/** Columns of the lists of the Union where those of Kazakhstan do not fit: money is in euro, and the law of the Union sets bounds within which states choose. */

const most = 2_000_000_000

/** As everywhere, but the cost in euro and the least term that the Union secures; `0`: left to the state. */
export const euroRouteColumns = (routes: Names) => {
  const { route, months, days, files, prolongs } = routeColumns(routes)
  return {
    route,
    months,
    least: intCell(t('Term, months at least', 'Срок, месяцев не менее', 'Мерзімі, айдан кем емес'), [0, 120]),
    euro: intCell(t('Cost, euro', 'Стоимость, евро', 'Құны, еуро'), [0, most]),
    days,
    files,
    prolongs,
  }
}

const actors = {
  foreigner: t('you', 'вы', 'сіз'),
  authority: t('the authority', 'орган', 'орган'),
  state: t('the other state', 'другое государство', 'басқа мемлекет'),
} as const
/** As everywhere, but who acts: a procedure has steps of several. */
export const stepColumns = (deeds: Names) => ({ ...dutyColumns(deeds, {}), who: codeCell(t('Who acts', 'Кто действует', 'Кім әрекет етеді'), actors) })
/** As everywhere, but also the first day on which it can be done, and the cost in euro (`0`: none, or set by others). */
export const paidDutyColumns = (deeds: Names) => ({
  ...dutyColumns(deeds, {}),
  from: dayCell(t('Not earlier than', 'Не ранее', 'Мына күннен ерте емес'), anyDay),
  euro: intCell(t('Cost, euro', 'Стоимость, евро', 'Құны, еуро'), [0, most]),
})

const measures = {
  'return-decision': t('return decision', 'решение о возвращении', 'қайтару туралы шешім'),
  'entry-ban': t('entry ban', 'запрет въезда', 'кіруге тыйым'),
  detention: t('detention', 'задержание', 'ұстау'),
  fine: t('fine', 'штраф', 'айыппұл'),
  'return-costs': t('costs of the return', 'расходы на возвращение', 'қайтару шығындары'),
  'back-pay': t('back pay', 'выплата заработка', 'еңбекақыны төлеу'),
  exclusion: t('exclusion from public aid and contracts', 'лишение помощи и государственных заказов', 'көмек пен мемлекеттік тапсырыстан айыру'),
  recovery: t('recovery of public aid', 'возврат полученной помощи', 'алынған көмекті қайтару'),
  closure: t('closure of the establishment', 'закрытие предприятия', 'кәсіпорынды жабу'),
  'carry-back': t('carrying the person back', 'обратная перевозка', 'кері тасымалдау'),
  prison: t('deprivation of liberty', 'лишение свободы', 'бас бостандығынан айыру'),
  crime: t('criminal penalty', 'уголовное наказание', 'қылмыстық жаза'),
} as const
const units = {
  none: t('no measure', 'без величины', 'шамасы жоқ'),
  euro: t('in euro', 'в евро', 'еуромен'),
  months: t('in months', 'в месяцах', 'аймен'),
  years: t('in years', 'в годах', 'жылмен'),
} as const

/** A measure and the bounds that the law of the Union sets for it; `0`: no such bound. */
export const boundColumns = (offences: Names) => ({
  offence: codeCell(t('Breach', 'Нарушение', 'Бұзушылық'), offences),
  kind: codeCell(t('Measure', 'Мера', 'Шара'), measures),
  unit: codeCell(t('Counted in', 'Считается в', 'Өлшем бірлігі'), units),
  least: intCell(t('At least', 'Не менее', 'Кемінде'), [0, most]),
  most: intCell(t('At most', 'Не более', 'Асырмай'), [0, most]),
})
