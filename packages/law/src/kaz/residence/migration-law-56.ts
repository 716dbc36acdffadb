import { all, at, is, not, rule, some, t, type Cite, type Expr, type Rule, type Text } from '@kosh/norms'
import { citizenship } from '../../world/person.js'
import { law477 } from '../acts.js'
import { emigrationGrounds } from './residence-facts.js'
import { mayEmigrate } from './residence-questions.js'

/**
 * Law on Migration of the Population, 22.07.2011 No. 477-IV. Arts 55 and 56: citizens who leave Kazakhstan for good. Compared in the versions of 12.06.2014,
 * 19.04.2023 and 27.09.2025.
 */

const lm = (place: string, text = '2025-09-27'): Cite => at(law477, place, 'official', '2026-11-26', { text })
const citizen: Expr<'bool'> = is(citizenship, 'KAZ')
const { ground, settled } = emigrationGrounds.cells
const start = '2011-10-28/'
const from2020 = '~2020-05-25/'

const how = t(
  'Apply in person to the police or the State Corporation; agencies answer within ten days and the decision comes within a month. The state duty is one monthly index.',
  'Подайте лично в полицию или Госкорпорацию; ведомства отвечают за десять дней, решение — за месяц. Государственная пошлина — один МРП.',
  'Полицияға не Мемлекеттік корпорацияға өзіңіз жүгініңіз; ведомстволар он күнде жауап береді, шешім бір айда шығады. Мемлекеттік баж — 1 АЕК.',
)
const notice = t(
  'The police give a notice with the ground, its term and the way to appeal.',
  'Полиция выдаёт уведомление с основанием, сроком и порядком обжалования.',
  'Полиция негізі, мерзімі және шағымдану тәртібі көрсетілген хабарлама береді.',
)

const free = rule('kaz.law477.55-1', {
  says: lm('Art. 55(1)'),
  gist: t(
    'Everyone may leave Kazakhstan, and citizens may always come back.',
    'Каждый вправе выехать из Казахстана, а граждане всегда могут вернуться.',
    'Әркім Қазақстаннан кете алады, ал азаматтар әрқашан қайта алады.',
  ),
  force: start,
  answers: mayEmigrate,
  when: citizen,
  then: true,
  how,
})
const without = (number: string, force: string, gist: Text, held: Expr<'bool'> = some(emigrationGrounds, is(ground, number)), text?: string): Rule =>
  rule(`kaz.law477.56-${number}`, {
    says: lm(`Art. 56(${number})`, text),
    gist,
    force,
    answers: mayEmigrate,
    when: citizen,
    then: not(held),
    leaves: [notice],
  })

const grounds: readonly Rule[] = [
  without(
    '1',
    start,
    t(
      'You hold no secrets, or told the authorities of the departure.',
      'Вы не владеете секретами или сообщили органам о выезде.',
      'Сіз құпия мәлімет білмейсіз не кететініңізді органдарға хабарладыңыз.',
    ),
  ),
  without('2', start, t('You are neither suspected nor accused in a criminal case.', 'Вы не подозреваемый и не обвиняемый.', 'Сіз күдікті де, айыпталушы да емессіз.')),
  without('3', start, t('You have served any sentence.', 'Наказание, если было, отбыто.', 'Жаза болса, өтелген.')),
  without('4', start, t('You do not evade obligations set by a court.', 'Вы не уклоняетесь от обязательств по суду.', 'Сот жүктеген міндеттемелерден жалтармайсыз.')),
  without('5', start, t('You are not in conscript service.', 'Вы не на срочной службе.', 'Сіз мерзімді әскери қызметте емессіз.')),
  without('6', start, t('You gave no false data for the departure.', 'Вы не сообщали ложных сведений для выезда.', 'Кету үшін жалған мәлімет бермедіңіз.')),
  without('7', start, t('You are not a defendant in a civil case.', 'Вы не ответчик по гражданскому делу.', 'Сіз азаматтық іс бойынша жауапкер емессіз.')),
  without('8', start, t('You have no tax debt.', 'У вас нет налоговой задолженности.', 'Салық берешегіңіз жоқ.')),
  without(
    '9',
    from2020,
    t(
      'You are not a debtor in enforcement proceedings, or the debt is settled, paid or cancelled.',
      'Вы не должник по исполнительному производству или долг урегулирован, уплачен или отменён.',
      'Сіз атқарушылық іс бойынша борышкер емессіз не борыш реттелген, төленген не жойылған.',
    ),
    some(emigrationGrounds, all(is(ground, '9'), not(settled))),
  ),
]

export const migrationLaw56: readonly Rule[] = [free, ...grounds]
