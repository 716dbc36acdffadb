import { ask, at, intFact, is, later, latest, question, rule, some, t, today, type Rule } from '@kosh/norms'
import { entered } from '../../world/journey.js'
import { res148 } from '../acts.js'
import { events } from '../facts.js'
import { afterDecision, lastDay } from '../questions.js'

/** Rules of entry and stay, Government Resolution 21.01.2012 No. 148: terms after the ordinary stay (para 6). Read in the version of 10.10.2022. */

const para6 = at(res148, 'para 6', 'official', '2026-11-24', { text: '2022-10-10' })

/** So many days more are lawful after an event of the stay. */
const daysMore = (
  id: string,
  kind: 'fined' | 'sentence-served' | 'permanent-residence-left' | 'crime-reported' | 'parole-ended',
  days: number,
  gist: Rule['gist'],
  leaves: Rule['leaves'] = [],
): Rule =>
  rule(`kaz.res148.6.${id}`, {
    says: para6,
    gist,
    force: '2020-06-15/',
    answers: afterDecision,
    when: some(events, is(events.cells.kind, kind)),
    then: latest(events, later(events.cells.on, days, 'days'), { where: is(events.cells.kind, kind), none: today }),
    leaves,
  })

/** How many days the migration police give, up to the most the rules allow, is theirs to decide. */
export const notificationDays = intFact(
  'kaz.notification.days',
  t(
    'For how many days did the migration police extend the stay?',
    'На сколько дней миграционная полиция продлила пребывание?',
    'Көші-қон полициясы болу мерзімін неше күнге ұзартты?',
  ),
  [0, 30],
  { who: 'authority' },
)
export const mostNotificationDays = question('int', 'least', {
  id: 'kaz.notification.most',
  topic: 'stay.extensionAtMost',
  realm: 'KAZ',
  mode: 'may',
  who: 'authority',
  text: { asOf: entered },
  label: t('Days by which the stay may be extended', 'На сколько дней можно продлить пребывание', 'Болуды неше күнге ұзартуға болады'),
})

export const entryRules148: readonly Rule[] = [
  rule('kaz.res148.6.afterDecision', {
    says: para6,
    gist: t(
      'A term after a decision or event is a ground of lawful stay of its own.',
      'Срок после решения или события — самостоятельное основание законного пребывания.',
      'Шешімнен не оқиғадан кейінгі мерзім — заңды болудың дербес негізі.',
    ),
    force: '2020-06-15/',
    answers: lastDay,
    when: some(events),
    then: ask(afterDecision, today),
  }),
  daysMore(
    'fined',
    'fined',
    15,
    t(
      'Whoever was fined for staying late but not expelled may stay 15 days after the decision.',
      'Оштрафованный за просрочку, но не выдворенный может оставаться 15 дней после решения.',
      'Мерзімін өткізгені үшін айыппұл салынған, бірақ шығарылмаған адам шешімнен кейін 15 күн бола алады.',
    ),
    [
      t(
        'The text does not say whether these are calendar days; read as calendar days.',
        'В тексте не сказано, календарные ли это дни; прочитано как календарные.',
        'Мәтінде бұл күнтізбелік күндер ме, айтылмаған; күнтізбелік деп оқылды.',
      ),
    ],
  ),
  daysMore(
    'sentenceServed',
    'sentence-served',
    10,
    t(
      'Whoever served a sentence or was released from it may stay 10 calendar days more.',
      'Отбывший наказание или освобождённый от него может оставаться ещё 10 календарных дней.',
      'Жазасын өтеген не одан босатылған адам тағы 10 күнтізбелік күн бола алады.',
    ),
  ),
  daysMore(
    'permanentResidenceLeft',
    'permanent-residence-left',
    30,
    t(
      'A former permanent resident leaving for good may stay 30 calendar days more.',
      'Бывший постоянный житель, выезжающий навсегда, может оставаться ещё 30 календарных дней.',
      'Біржола кететін бұрынғы тұрақты тұрғын тағы 30 күнтізбелік күн бола алады.',
    ),
  ),
  daysMore(
    'crimeReported',
    'crime-reported',
    30,
    t(
      'Whoever reported a grave crime may stay 30 calendar days after the report was considered.',
      'Сообщивший о тяжком преступлении может оставаться 30 календарных дней после рассмотрения сообщения.',
      'Ауыр қылмыс туралы хабарлаған адам хабар қаралғаннан кейін 30 күнтізбелік күн бола алады.',
    ),
  ),
  daysMore(
    'paroleEnded',
    'parole-ended',
    15,
    t(
      'After a suspended sentence or parole has ended 15 calendar days more are lawful.',
      'После окончания условного срока или надзора законны ещё 15 календарных дней.',
      'Шартты мерзім не бақылау аяқталған соң тағы 15 күнтізбелік күн заңды.',
    ),
  ),
  rule('kaz.res148.6.transport', {
    says: para6,
    gist: t(
      'After an emergency or a cancelled journey the migration police may extend the stay by up to 30 days.',
      'При чрезвычайной ситуации или отмене рейса миграционная полиция может продлить пребывание до 30 дней.',
      'Төтенше жағдайда не рейс тоқтатылғанда көші-қон полициясы болуды 30 күнге дейін ұзарта алады.',
    ),
    force: '2020-06-15/',
    answers: afterDecision,
    when: some(events, is(events.cells.kind, 'transport-disrupted')),
    then: latest(events, later(events.cells.on, notificationDays, 'days'), { where: is(events.cells.kind, 'transport-disrupted'), none: today }),
    leaves: [
      t(
        'Ask before the ordinary term ends; what is granted is for the migration police to decide.',
        'Обратитесь до окончания обычного срока; решение принимает миграционная полиция.',
        'Әдеттегі мерзім біткенге дейін жүгініңіз; шешімді көші-қон полициясы қабылдайды.',
      ),
    ],
  }),
  rule('kaz.res148.6.transportMost', {
    says: para6,
    gist: t('Such an extension is at most 30 days.', 'Такое продление — не более 30 дней.', 'Мұндай ұзарту — 30 күннен аспайды.'),
    force: '2020-06-15/',
    answers: mostNotificationDays,
    when: some(events, is(events.cells.kind, 'transport-disrupted')),
    then: 30,
  }),
]
