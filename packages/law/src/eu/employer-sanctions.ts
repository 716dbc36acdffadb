import { all, any, ask, before, is, not, over, rule, t, today, type Rule } from '@kosh/norms'
import { purpose } from '../world/journey.js'
import { employerSanctions } from './acts.js'
import { binds } from './binding.js'
import { movesFreely } from './free-movers.js'
import { employedSince } from './long-stay-facts.js'
import { nationalChoice, passages } from './routes.js'
import { employerDuties, employerLiability, overstayDays } from './stay-questions.js'
import { unionFamily } from './union-family.js'

/** Directive 2009/52/EC on the employment of persons who stay illegally, in the order of its articles. */

const dir = passages(employerSanctions, '2026-11-26', '2009-06-30')
const force = '2011-07-20/'
const foreign = all(binds(employerSanctions), not(movesFreely(today)), not(unionFamily(today)))
const employed = before(employedSince, 'never')
const illegally = all(foreign, employed, over(ask(overstayDays, 0), 0))

const whenLeftOut = t(
  'Who saw the permit, kept the copy and reported is not liable, unless the papers were known to be forged (Art. 4(3)).',
  'Увидевший разрешение, хранивший копию и сообщивший не отвечает, если не знал о подделке документов (ст. 4(3)).',
  'Рұқсатты көріп, көшірмесін сақтап, хабарлаған адам құжаттың жалған екенін білмесе, жауап бермейді (4(3)-бап).',
)
const duties: readonly Rule[] = (
  [
    [
      'check-permit',
      'Art. 4(1)(a)',
      employedSince,
      t('Before work starts the employer sees the permit.', 'До начала работы работодатель видит разрешение.', 'Жұмыс басталмай тұрып жұмыс беруші рұқсатты көреді.'),
    ],
    ['keep-copy', 'Art. 4(1)(b)', 'never', t('A copy of it is kept as long as the work lasts.', 'Его копию хранят всё время работы.', 'Көшірмесі жұмыс бойы сақталады.')],
    [
      'notify',
      'Art. 4(1)(c)',
      'never',
      t(
        'The start of the work is reported within the time the state sets.',
        'О начале работы сообщают в срок, установленный государством.',
        'Жұмыстың басталғаны мемлекет белгілеген мерзімде хабарланады.',
      ),
    ],
  ] as const
).map(([deed, place, by, gist]) =>
  rule(`eu.directive200952.4.${deed}`, {
    says: dir(place),
    force,
    answers: employerDuties,
    gist,
    when: all(foreign, any(employed, is(purpose, 'work', 'seasonal-work'))),
    then: [{ deed, by, sanction: 'none' }],
    ...(deed === 'check-permit' ? { leaves: [whenLeftOut] } : {}),
  }),
)
const liability: readonly Rule[] = [
  rule('eu.directive200952.5', {
    says: dir('Art. 5(2)'),
    force,
    answers: employerLiability,
    gist: t(
      'The employer pays a sanction that grows with the number of persons, and the costs of their return.',
      'Работодатель платит санкцию, растущую с числом людей, и расходы на их возвращение.',
      'Жұмыс беруші адам санымен өсетін санкция мен оларды қайтару шығындарын төлейді.',
    ),
    when: illegally,
    then: [
      { offence: 'illegal-employment', kind: 'fine', unit: 'euro', least: 0, most: 0 },
      { offence: 'illegal-employment', kind: 'return-costs', unit: 'euro', least: 0, most: 0 },
    ],
    leaves: [nationalChoice],
  }),
  rule('eu.directive200952.6', {
    says: dir('Art. 6(1), (3)'),
    force,
    answers: employerLiability,
    gist: t(
      'Pay, taxes and contributions are owed; three months of work are presumed unless proved otherwise.',
      'Причитаются заработок, налоги и взносы; предполагаются три месяца работы, если не доказано иное.',
      'Еңбекақы, салық және жарналар төленеді; басқасы дәлелденбесе, үш ай жұмыс істелген деп жорамалданады.',
    ),
    when: illegally,
    then: [{ offence: 'illegal-employment', kind: 'back-pay', unit: 'months', least: 3, most: 0 }],
    leaves: [
      t(
        'The contractor may be liable with a direct subcontractor (Art. 8).',
        'Вместе с прямым субподрядчиком может отвечать подрядчик (ст. 8).',
        'Тікелей қосалқы мердігермен бірге мердігер де жауап беруі мүмкін (8-бап).',
      ),
    ],
  }),
  rule('eu.directive200952.7', {
    says: dir('Art. 7(1)'),
    force,
    answers: employerLiability,
    gist: t(
      'Where fitting: exclusion from public aid and contracts up to five years, recovery of the aid of the last twelve months, closure.',
      'При необходимости: лишение помощи и заказов до пяти лет, возврат помощи за двенадцать месяцев, закрытие.',
      'Қажет болса: көмек пен тапсырыстан бес жылға дейін айыру, он екі айдағы көмекті қайтару, жабу.',
    ),
    when: illegally,
    then: [
      { offence: 'illegal-employment', kind: 'exclusion', unit: 'years', least: 0, most: 5 },
      { offence: 'illegal-employment', kind: 'recovery', unit: 'months', least: 0, most: 12 },
      { offence: 'illegal-employment', kind: 'closure', unit: 'none', least: 0, most: 0 },
    ],
  }),
  rule('eu.directive200952.9', {
    says: dir('Arts 9(1), 10'),
    force,
    answers: employerLiability,
    gist: t('With intent and in these grave cases it is a crime.', 'При умысле и в этих тяжких случаях это преступление.', 'Қасақана және осы ауыр жағдайларда бұл қылмыс.'),
    when: illegally,
    then: [{ offence: 'aggravated-employment', kind: 'crime', unit: 'none', least: 0, most: 0 }],
  }),
]

export const employerSanctionRules: readonly Rule[] = [...duties, ...liability]
