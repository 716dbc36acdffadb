import { all, atLeast, by, either, figure, greater, is, later, not, read, rule, same, share, some, t, today, within, type Expr, type Rule } from '@kosh/norms'
import { permits } from '../world/person.js'
import { destination, entered, purpose } from '../world/journey.js'
import { blueCard } from './acts.js'
import { binding, binds } from './binding.js'
import { holds } from './held-permits.js'
import { safeFor } from './job-search.js'
import { contractMonths, salaryPercent, unemployedSince } from './long-stay-facts.js'
import { harmless, insured, passages, proof, proved, route, thirdCountryNational } from './routes.js'
import { mayWork, registerBy, searchUntil } from './stay-questions.js'

/** Directive (EU) 2021/1883 on highly qualified employment, in the order of its articles. Art. 5(1)(a) was read; the other numbers are recalled. */

const act = blueCard
const dir = passages(act)
const force = '2023-11-18/'

/** Percentage of the average gross annual salary that the state sets as threshold; not collected here. */
const threshold = figure(
  'eu.blueCard.threshold',
  'int',
  { label: t('Salary threshold of the Blue Card, percent', 'Порог зарплаты для Голубой карты, процентов', 'Көк карта үшін жалақы шегі, пайыз'), by: ['code'], within: [100, 160] },
  [],
)
const lowerThreshold = figure(
  'eu.blueCard.lower',
  'bool',
  {
    label: t('National choice: lower threshold for shortage professions', 'Выбор государства: сниженный порог', 'Мемлекет таңдауы: төмендетілген шек'),
    by: ['code'],
    within: 'yes or no',
  },
  [],
)
const set = read(threshold, destination)
const asked: Expr<'int'> = either('int', all(proved('shortage-or-graduate'), read(lowerThreshold, destination)), greater(100, share(set, 80, 100)), set)

export const blueCardRoute = route({
  code: 'blue-card',
  forms: ['highly-qualified'],
  act,
  cite: dir,
  force,
  at: 'Arts 9(2), 11(1)',
  gist: t(
    'The card runs two years or more, or the contract and three months; the decision comes within ninety days.',
    'Карта действует два года или более либо срок договора и три месяца; решение принимают в девяносто дней.',
    'Карта екі жыл не одан ұзақ, не шарт мерзімі мен үш ай жарамды; шешім тоқсан күнде шығады.',
  ),
  how: t('Thirty days for a recognised employer.', 'Тридцать дней для признанного работодателя.', 'Танылған жұмыс берушіге отыз күн.'),
  months: 0,
  least: 24,
  days: 90,
  conditions: [
    thirdCountryNational('Art. 3(1)'),
    {
      id: 'contract',
      at: 'Art. 5(1)(a)',
      gist: t(
        'The contract or binding offer is for six months or more.',
        'Договор или обязывающее предложение на шесть месяцев или более.',
        'Шарт не міндеттейтін ұсыныс алты айға не одан ұзаққа.',
      ),
      then: all(proved('contract'), atLeast(contractMonths, 6)),
    },
    proof(
      'qualification',
      'Arts 2(7)-(9), 5(1)(c)',
      t(
        'There is a degree of three years, or experience the directive accepts.',
        'Есть диплом не менее трёх лет учёбы или опыт, признаваемый директивой.',
        'Үш жылдық оқу дипломы не директива мойындайтын тәжірибе бар.',
      ),
    ),
    {
      id: 'salary',
      at: 'Art. 5(3)-(5)',
      gist: t(
        'The pay reaches the threshold of the state, set between one and 1.6 times the average.',
        'Зарплата достигает порога государства, установленного от одной до 1,6 средней.',
        'Еңбекақы мемлекеттің шегіне жетеді, ол орташадан 1-ден 1,6 есеге дейін белгіленеді.',
      ),
      then: atLeast(salaryPercent, asked),
    },
    insured('Art. 5(1)(e)'),
    harmless('Art. 5(6)'),
  ],
})

const card: readonly Rule[] = [
  rule('eu.directive20211883.15', {
    says: dir('Art. 15'),
    force,
    answers: mayWork,
    gist: t(
      'The holder of a Blue Card works in highly qualified employment, and may be self-employed beside it.',
      'Обладатель Голубой карты работает по высокой квалификации и может параллельно вести своё дело.',
      'Көк карта иесі жоғары біліктілік жұмысын істейді, қатар өз ісін жүргізе алады.',
    ),
    when: all(binds(act), holds('blue-card')),
    then: true,
    leaves: [
      t(
        'In the first twelve months the state may have a change of work approved, later only reported.',
        'В первые двенадцать месяцев смену работы государство может одобрять, позднее лишь требовать уведомления.',
        'Алғашқы он екі айда мемлекет жұмыс ауыстыруды мақұлдауы, кейін хабарлауды ғана талап етуі мүмкін.',
      ),
    ],
  }),
  rule('eu.directive20211883.8', {
    says: dir('Art. 8(2)(b)'),
    force,
    answers: searchUntil,
    gist: t(
      'Without work the card is safe for three months, for six after two years.',
      'Без работы карта сохраняется три месяца, после двух лет шесть.',
      'Жұмыссыз карта үш ай, екі жылдан кейін алты ай сақталады.',
    ),
    when: all(binds(act), holds('blue-card'), by(unemployedSince, today)),
    then: safeFor('blue-card'),
  }),
]
const movedFrom = all(
  is(permits.cells.kind, 'blue-card'),
  not(same(permits.cells.state, destination)),
  read(binding, act.id, permits.cells.state),
  within(entered, permits.cells.from, permits.cells.to),
  by(later(permits.cells.from, 12, 'months'), entered),
)
const secondState = rule('eu.directive20211883.21', {
  says: dir('Art. 21(1), (3)'),
  force,
  answers: registerBy,
  gist: t(
    'After twelve months on the card its holder may move to another state to work, and applies there within a month of entry.',
    'После двенадцати месяцев с картой её обладатель может переехать в другое государство на работу и подаёт там заявление в месяц со дня въезда.',
    'Картамен он екі айдан кейін оның иесі басқа мемлекетке жұмысқа көше алады және кірген күннен бір айда өтініш береді.',
  ),
  when: all(binds(act), is(purpose, 'work'), some(permits, movedFrom)),
  then: later(entered, 1, 'months'),
  leaves: [
    t(
      'After a second move six months are enough. The decision comes within thirty days.',
      'После второго переезда достаточно шести месяцев. Решение принимают в тридцать дней.',
      'Екінші көшуден кейін алты ай жеткілікті. Шешім отыз күнде шығады.',
    ),
  ],
})

export const blueCardRules: readonly Rule[] = [...blueCardRoute.rules, ...card, secondState]
