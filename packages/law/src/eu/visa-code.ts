import {
  all,
  any,
  ago,
  at,
  atLeast,
  by,
  count,
  displaces,
  either,
  figure,
  ground,
  is,
  later,
  members,
  not,
  read,
  rule,
  since,
  some,
  t,
  today,
  within,
  before,
  type Cite,
  type Expr,
  type Rule,
} from '@kosh/norms'
import { born, citizenship, document, permits, visas } from '../world/person.js'
import { entered, purpose } from '../world/journey.js'
import { freeMovementDirective, unionAgreements, visaCode, visaCode2019, visaFees2024 } from './acts.js'
import { binds } from './binding.js'
import { thirdCountry, visaBound } from './borders-code-terms.js'
import { movesFreely } from './free-movers.js'
import { inArea } from './schengen-area.js'
import { airportTransitVisa, fileBy, fileFrom, visaFee, visaInsurance, visaYears } from './stay-questions.js'
import { unionFamily } from './union-family.js'

/**
 * Visa Code, Regulation (EC) No 810/2009, in the order of its articles. The text of 2009 and the changes of Regulation (EU) 2019/1155, which applied from
 * 2 February 2020, were read; the digital application of Regulation (EU) 2023/2667 is not captured.
 */

export const of2009 = (place: string): Cite => at(visaCode, place, 'official', '2026-11-26', { text: '2009-09-15' })
export const of2019 = (place: string): Cite => at(visaCode, `${place}, by Regulation (EU) 2019/1155`, 'official', '2026-11-26', { text: '2019-07-12' })
export const before2020 = '2010-04-05/2020-02-01'
export const since2020 = '2020-02-02/'
/** A visa is needed, and the state gives uniform visas. */
export const applies = all(binds(visaCode), thirdCountry, visaBound)

// --- Art. 3: airport transit ---------------------------------------------------------------------------------------

/** Annex IV; states add nationalities for a time. */
const transitList = members('eu.visa.airportTransitList', t('Airport transit visa', 'Виза аэропортового транзита', 'Әуежай транзитінің визасы'), [
  ['2010-04-05/', 'AFG BGD COD ERI ETH GHA IRN IRQ LKA NGA PAK SOM', at(visaCode, 'Annex IV')],
])
const residentOrVisaHolder: Expr<'bool'> = any(
  some(
    permits,
    all(within(entered, permits.cells.from, permits.cells.to), any(inArea(entered, permits.cells.state), is(permits.cells.state, 'IRL', 'CYP', 'AND', 'CAN', 'JPN', 'SMR', 'USA'))),
  ),
  some(visas, all(within(entered, visas.cells.from, visas.cells.to), any(inArea(entered, visas.cells.state), is(visas.cells.state, 'IRL', 'CYP', 'CAN', 'JPN', 'USA')))),
)
const airportTransit: readonly Rule[] = [
  rule('eu.visaCode.3.none', {
    says: of2009('Art. 3(1)'),
    force: '2010-04-05/',
    answers: airportTransitVisa,
    gist: t('Others need none.', 'Остальным она не нужна.', 'Басқаларға қажет емес.'),
    when: all(binds(visaCode), not(movesFreely(entered))),
    then: false,
  }),
  rule('eu.visaCode.3', {
    says: of2009('Art. 3(1), (5)'),
    force: '2010-04-05/',
    answers: airportTransitVisa,
    gist: t(
      'Nationals of the states of Annex IV need a visa to pass through the transit area of an airport.',
      'Гражданам государств приложения IV нужна виза для транзитной зоны аэропорта.',
      'IV қосымшадағы мемлекеттердің азаматтарына әуежайдың транзит аймағынан өтуге виза қажет.',
    ),
    when: all(binds(visaCode), read(transitList, citizenship), not(residentOrVisaHolder), not(is(document, 'diplomatic')), not(unionFamily(entered))),
    then: true,
    leaves: [
      t(
        'States add nationalities for a time (Art. 3(2)); only the listed permits of Annex V exempt, and flight crews are exempt.',
        'Государства временно добавляют гражданства (ст. 3(2)); освобождают лишь разрешения из приложения V; экипажи самолётов освобождены.',
        'Мемлекеттер азаматтықтарды уақытша қосады (3(2)-бап); V қосымшадағы рұқсаттар ғана босатады; ұшақ экипажы босатылған.',
      ),
    ],
  }),
]

// --- Art. 9: when to apply -----------------------------------------------------------------------------------------

export const where = t(
  'At the consulate of the state of the only or main destination, else of the first border crossed, where you live lawfully; an appointment as a rule within two weeks.',
  'В консульстве государства единственной или главной цели, иначе первой границы, по месту законного проживания; запись, как правило, в две недели.',
  'Жалғыз не негізгі баратын, әйтпесе алғаш шекарасы өтілетін мемлекеттің заңды тұратын жердегі консулдығында; қабылдау әдетте екі апта ішінде.',
)
const seafarer = is(document, 'seafarer')
const filing: readonly Rule[] = [
  rule('eu.visaCode.9-1.from2009', {
    says: of2009('Art. 9(1)'),
    force: before2020,
    answers: fileFrom,
    gist: t('Not earlier than three months before the visit.', 'Не ранее чем за три месяца до поездки.', 'Сапардан үш ай бұрынғыдан ерте емес.'),
    when: applies,
    then: later(entered, -3, 'months'),
    how: where,
  }),
  rule('eu.visaCode.9-1.from', {
    says: of2019('Art. 9(1)'),
    force: since2020,
    answers: fileFrom,
    gist: t(
      'Not earlier than six months before the visit, of seafarers nine.',
      'Не ранее чем за шесть месяцев до поездки, моряки за девять.',
      'Сапардан алты ай, теңізшілер тоғыз ай бұрынғыдан ерте емес.',
    ),
    when: applies,
    then: either('day', seafarer, later(entered, -9, 'months'), later(entered, -6, 'months')),
    how: where,
  }),
  rule('eu.visaCode.9-1.by', {
    says: of2019('Art. 9(1)'),
    force: since2020,
    answers: fileBy,
    gist: t(
      'As a rule not later than 15 calendar days before the visit.',
      'Как правило, не позднее чем за 15 календарных дней до поездки.',
      'Әдетте сапардан 15 күнтізбелік күн бұрыннан кешіктірмей.',
    ),
    when: applies,
    then: later(entered, -15, 'days'),
    how: where,
    leaves: [t('In a justified urgent case later.', 'В обоснованном срочном случае и позднее.', 'Негізделген шұғыл жағдайда кешірек те.')],
  }),
]

// --- Art. 15: insurance -----------------------------------------------------------------------------------------------

const insurance = rule('eu.visaCode.15', {
  says: of2009('Art. 15(1), (3), (7)'),
  force: '2010-04-05/',
  answers: visaInsurance,
  gist: t(
    'The insurance covers 30 000 euro in all states for the whole stay; diplomatic passports need none.',
    'Страховка покрывает 30 000 евро во всех государствах на всё пребывание; дипломатическим паспортам она не нужна.',
    'Сақтандыру барлық мемлекетте бүкіл болу уақытына 30 000 еуроны қамтиды; дипломатиялық паспортқа қажет емес.',
  ),
  when: applies,
  then: either('int', is(document, 'diplomatic'), 0, 30_000),
  how: t('For several entries: of the first visit.', 'При многократной визе: на первую поездку.', 'Көп мәрте визада: алғашқы сапарға.'),
})

// --- Art. 16: fee -------------------------------------------------------------------------------------------------------

const fee2009 = of2009('Art. 16(1)-(2)')
const fee2019 = of2019('Art. 16(1)-(2)')
const fee2024 = at(visaFees2024, 'Art. 1', 'official', '2026-11-23')
const feeBy = figure('eu.visa.feeByAge', 'int', { label: t('Visa fee by age', 'Визовый сбор по возрасту', 'Жасы бойынша виза алымы'), by: ['code'], within: [0, 500] }, [
  ['adult', before2020, 60, fee2009],
  ['child', before2020, 35, fee2009],
  ['adult', '2020-02-02/2024-06-10', 80, fee2019],
  ['child', '2020-02-02/2024-06-10', 40, fee2019],
  ['adult', '2024-06-11/', 90, fee2024],
  ['child', '2024-06-11/', 45, fee2024],
])
/** Measures against states that do not cooperate on readmission (Art. 25a): what they do to the fee today was not found. */
const leverage = figure(
  'eu.visa.leverage',
  'int',
  {
    label: t('Visa fee raised for lack of readmission', 'Сбор, повышенный из-за реадмиссии', 'Реадмиссияға байланысты көтерілген алым'),
    by: ['code'],
    within: [80, 180],
    otherwise: 80,
  },
  [['GMB', '2021-11-01/', undefined, at(visaCode2019, 'Art. 25a(5)')]],
)
/** An agreement of the Union sets the fee at 35 euro. */
const facilitated = members('eu.visa.facilitated', t('Visa facilitation agreement', 'Соглашение об упрощении виз', 'Визаны жеңілдету туралы келісім'), [
  ['2007-06-01/2022-09-11', 'RUS', at(unionAgreements, 'Art. 6')],
  ['2008-01-01/', 'ALB BIH MDA MKD MNE SRB UKR', at(unionAgreements, 'Art. 6')],
  ['2011-03-01/', 'GEO', at(unionAgreements, 'Art. 6')],
  ['2014-01-01/', 'ARM', at(unionAgreements, 'Art. 6')],
  ['2014-09-01/', 'AZE', at(unionAgreements, 'Art. 6')],
  ['2014-12-01/', 'CPV', at(unionAgreements, 'Art. 6')],
  ['2020-07-01/', 'BLR', at(unionAgreements, 'Art. 6')],
])
const under = (years: number) => before(today, later(born, years, 'years'))
const ordinaryFee = rule('eu.visaCode.16', {
  says: at(visaCode, 'Art. 16(1), (2), (4)(a)', 'official', '2026-11-26'),
  force: '2010-04-05/',
  answers: visaFee,
  gist: t(
    'The fee is that of the age: none under six, a lower one under twelve.',
    'Сбор зависит от возраста: до шести лет его нет, до двенадцати он ниже.',
    'Алым жасқа байланысты: алтыға дейін жоқ, он екіге дейін төменірек.',
  ),
  when: applies,
  then: either('int', under(6), 0, either('int', under(12), read(feeBy, 'child'), read(feeBy, 'adult'))),
  how: t(
    'A visa centre adds at most half of the fee of an adult; where the state has no consulate up to 80 euro, exceptionally 120 (Art. 17).',
    'Визовый центр добавляет не более половины взрослого сбора; где у государства нет консульства, до 80 евро, в исключительном случае 120 (ст. 17).',
    'Виза орталығы ересек алымының жартысынан артық қоспайды; мемлекеттің консулдығы жоқ жерде 80 еуроға, айрықша жағдайда 120 еуроға дейін (17-бап).',
  ),
  leaves: [
    t(
      'The age is taken on the day asked about. A state may waive the fee up to 18 years, for official passports and for young participants of events (Art. 16(5)), and in single cases (Art. 16(6)).',
      'Возраст взят на день вопроса. Государство может не брать сбор до 18 лет, с официальных паспортов и с молодых участников мероприятий (ст. 16(5)) и в отдельных случаях (ст. 16(6)).',
      'Жас сұралған күнге алынды. Мемлекет 18 жасқа дейін, ресми паспорттардан және іс-шаралардың жас қатысушыларынан (16(5)-бап), жеке жағдайларда (16(6)-бап) алым алмауы мүмкін.',
    ),
  ],
})
const waived: readonly Rule[] = [
  rule('eu.visaCode.16-4', {
    says: of2009('Art. 16(4)(b)-(d)'),
    force: '2010-04-05/',
    answers: visaFee,
    gist: t(
      'Pupils, students and their teachers travel for study without a fee; researchers and young representatives of non-profit bodies as well.',
      'Ученики, студенты и их преподаватели едут на учёбу без сбора, как и исследователи и молодые представители некоммерческих организаций.',
      'Оқушылар, студенттер мен олардың мұғалімдері оқуға алымсыз барады, зерттеушілер мен коммерциялық емес ұйымдардың жас өкілдері де.',
    ),
    when: all(applies, is(purpose, 'study')),
    then: 0,
    over: [displaces(ordinaryFee, ground('2010-04-05/', of2009('Art. 16(4)')))],
  }),
  rule('eu.freeMovement.5-2.fee', {
    says: at(freeMovementDirective, 'Art. 5(2)', 'official', '2026-11-26', { text: '2004-04-30' }),
    force: '2010-04-05/',
    answers: visaFee,
    gist: t('The family of a Union citizen gets the visa free of charge.', 'Семья гражданина Союза получает визу бесплатно.', 'Одақ азаматының отбасы визаны тегін алады.'),
    when: all(applies, unionFamily(entered), not(is(purpose, 'study'))),
    then: 0,
    over: [displaces(ordinaryFee, ground('2010-04-05/', at(freeMovementDirective, 'Art. 5(2)', 'official', '2026-11-26', { text: '2004-04-30' })))],
  }),
  rule('eu.visa.facilitated.fee', {
    says: at(unionAgreements, 'agreements on visa facilitation'),
    force: '2010-04-05/',
    answers: visaFee,
    gist: t('Under a visa facilitation agreement the fee is 35 euro.', 'По соглашению об упрощении виз сбор 35 евро.', 'Визаны жеңілдету келісімі бойынша алым 35 еуро.'),
    when: all(applies, read(facilitated, citizenship), not(under(6)), not(is(purpose, 'study')), not(unionFamily(entered))),
    then: 35,
    over: [displaces(ordinaryFee, ground('2010-04-05/', at(unionAgreements, 'agreements on visa facilitation')))],
    leaves: [
      t(
        'Each agreement frees further persons, and parts of some are suspended; they are not captured.',
        'Каждое соглашение освобождает и других лиц, части некоторых приостановлены; это не отражено.',
        'Әр келісім өзге адамдарды да босатады, кейбірінің бөліктері тоқтатылған; бұл көрсетілмеген.',
      ),
    ],
  }),
  rule('eu.visaCode.16-2a', {
    says: of2019('Arts 16(2a), 25a(5)'),
    force: since2020,
    answers: visaFee,
    gist: t(
      'For nationals of a state that does not cooperate on readmission the Council may raise the fee, but not under twelve years.',
      'Гражданам государства, не сотрудничающего в реадмиссии, Совет может повысить сбор, но не до двенадцати лет.',
      'Реадмиссияда ынтымақтаспайтын мемлекеттің азаматтарына Кеңес алымды көтере алады, бірақ он екі жасқа дейін емес.',
    ),
    when: all(applies, not(atLeast(80, read(leverage, citizenship))), not(under(12)), not(is(purpose, 'study')), not(unionFamily(entered))),
    then: read(leverage, citizenship),
    over: [displaces(ordinaryFee, ground(since2020, of2019('Art. 16(2a)')))],
  }),
]
// --- Art. 24: visas for several entries -----------------------------------------------------------------------------------

const uniform = all(is(visas.cells.category, 'C'), atLeast(visas.cells.entriesUsed, 1))
const multiple = (years: number) => all(uniform, visas.cells.multiple, since(visas.cells.to, later(later(visas.cells.from, years, 'years'), -1, 'days')))
/** Obtained within so many years: the cautious reading of "within the previous years". */
const within2 = by(ago(2, 'years'), visas.cells.from)
const within3 = by(ago(3, 'years'), visas.cells.from)
const cascade = (
  [
    ['none', 0, 'Art. 24(2)', true, t('Without earlier visas none is due.', 'Без прежних виз она не полагается.', 'Бұрынғы визаларсыз ол берілуге міндетті емес.')],
    [
      'a',
      1,
      'Art. 24(2)(a)',
      atLeast(count(visas, all(uniform, within2)), 3),
      t(
        'Three visas used lawfully in the previous two years: one year.',
        'Три законно использованные визы за два года: один год.',
        'Соңғы екі жылда заңды пайдаланылған үш виза: бір жыл.',
      ),
    ],
    [
      'b',
      2,
      'Art. 24(2)(b)',
      some(visas, all(multiple(1), within2)),
      t(
        'A one-year visa used lawfully in the previous two years: two years.',
        'Годовая виза, законно использованная за два года: два года.',
        'Соңғы екі жылда заңды пайдаланылған бір жылдық виза: екі жыл.',
      ),
    ],
    [
      'c',
      5,
      'Art. 24(2)(c)',
      some(visas, all(multiple(2), within3)),
      t(
        'A two-year visa used lawfully in the previous three years: five years.',
        'Двухлетняя виза, законно использованная за три года: пять лет.',
        'Соңғы үш жылда заңды пайдаланылған екі жылдық виза: бес жыл.',
      ),
    ],
  ] as const
).map(([id, years, place, when, gist]) =>
  rule(`eu.visaCode.24-2-${id}`, {
    says: of2019(place),
    force: since2020,
    answers: visaYears,
    gist,
    when: all(applies, when),
    then: years,
    ...(years === 0
      ? {}
      : {
          leaves: [
            t(
              'Each earlier visa with an entry is taken as used lawfully. Not longer than the passport; shortened on reasonable doubt (Art. 24(2a)); rules for single countries are not captured (Art. 24(2d)).',
              'Каждая прежняя виза с въездом считается использованной законно. Не дольше паспорта; сокращается при обоснованном сомнении (ст. 24(2a)); правила для отдельных стран не отражены (ст. 24(2d)).',
              'Кіру болған әр бұрынғы виза заңды пайдаланылған деп алынады. Паспорттан ұзақ емес; негізді күмән болса қысқартылады (24(2a)-бап); жекелеген елдердің қағидалары көрсетілмеген (24(2d)-бап).',
            ),
          ],
        }),
  }),
)

export const visaCodeRules: readonly Rule[] = [...airportTransit, ...filing, insurance, ordinaryFee, ...waived, ...cascade]
