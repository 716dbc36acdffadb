import {
  all,
  any,
  at,
  atLeast,
  atMost,
  by,
  figure,
  is,
  later,
  members,
  not,
  over,
  plus,
  question,
  read,
  readOn,
  rule,
  some,
  t,
  times,
  today,
  type Arg,
  type Cite,
  type Expr,
  type Question,
  type Rule,
  type Text,
} from '@kosh/norms'
import { eaeuMembers } from '../../eaeu/members.js'
import { citizenship } from '../../world/person.js'
import { law477, law482, order279, order559, visaRules } from '../acts.js'
import { employerPenalties } from './employer-facts.js'
import {
  barredFromBusiness,
  branchStaff,
  fingerprinted,
  insured,
  listedProfession,
  medicalShown,
  othersInHousehold,
  permitMonths,
  qualified,
  quotaLeft,
  recordShown,
  remoteIncome,
  seasonDays,
  senderInTradeOrganisation,
  staffForeign,
  staffOfKazakhstan,
  taxPrepaid,
  vacancyPosted,
  workerCategory,
} from './labour-facts.js'
import { isAdult } from './labour-status.js'
import { regimes } from '../entry/visa-free-regimes.js'
import { workForm } from './work-facts.js'

/**
 * The conditions of each route to work, a rule per condition, asked of whoever tells this form of work. The day asked about is taken as the day of filing.
 * Law on Migration, Arts 35, 36-1 to 37-3, 39, 41, 43-1, 43-2; orders 559 and 279 on permits of employers.
 */

type Stated = { readonly id: string; readonly says: Cite; readonly force: string; readonly gist: Text; readonly then: Arg<'bool'>; readonly leaves?: readonly Text[] }
type RouteConditions = { readonly asked: Question<'bool'>; readonly rules: readonly Rule[] }

function route(code: string, form: string, label: Text, conditions: readonly Stated[]): RouteConditions {
  const asked = question('bool', 'least', { id: `kaz.work.route.${code}`, topic: `work.route.${code}`, realm: 'KAZ', mode: 'may', label })
  return {
    asked,
    rules: conditions.map(({ id, says, force, gist, then, leaves }) =>
      rule(id, { says, gist, force, answers: asked, when: is(workForm, form), then, ...(leaves === undefined ? {} : { leaves }) }),
    ),
  }
}

const lm = (place: string, text = '2024-01-01'): Cite => at(law477, place, 'official', '2026-11-26', { text })
/** As it reads in 2026. */
const lm2026 = (place: string): Cite => at(law477, place, 'official', '2026-11-23')
const employment = (place: string): Cite => at(law482, place, 'official', '2026-11-26', { text: '2020-01-01' })
const from2017 = '2017-01-01/'
const to2023 = '2017-01-01/2023-06-30'
const from2023 = '2023-07-01/'

// --- What is asked of the person ----------------------------------------------------------------------------

const adult = { gist: t('Of age: eighteen years.', 'Совершеннолетие: восемнадцать лет.', 'Кәмелетке толған: он сегіз жас.'), then: isAdult }
const record = {
  gist: t('A certificate about a criminal record or its absence.', 'Справка о судимости или её отсутствии.', 'Соттылығы бар не жоғы туралы анықтама.'),
  then: recordShown,
}
const medical = {
  gist: t(
    'A medical certificate: no illness that stands in the way of the work.',
    'Медицинская справка: нет болезней, мешающих работе.',
    'Медициналық анықтама: жұмысқа кедергі ауру жоқ.',
  ),
  then: medicalShown,
}
const insurance = {
  gist: t(
    'Medical insurance for primary care and for emergency treatment in hospital.',
    'Медицинская страховка на первичную помощь и экстренное лечение в стационаре.',
    'Алғашқы көмекке және стационарда шұғыл емделуге медициналық сақтандыру.',
  ),
  then: insured,
}
const skills = {
  gist: t('Education, qualification and experience for the job.', 'Образование, квалификация и опыт для этой работы.', 'Осы жұмысқа қажет білім, біліктілік және тәжірибе.'),
  then: qualified,
}
/** Art. 35: foreign workers of an employer, in a transfer, for self-employment. */
const foreignWorker = (prefix: string): readonly Stated[] => [
  { id: `kaz.law477.35-1.${prefix}`, says: lm('Art. 35(1)'), force: from2017, ...adult },
  { id: `kaz.law477.35-3.${prefix}`, says: lm('Art. 35(3)'), force: from2017, ...skills },
  { id: `kaz.law477.35-4.${prefix}`, says: lm('Art. 35(4)'), force: from2017, ...record },
  { id: `kaz.law477.35-5.${prefix}`, says: lm('Art. 35(5)'), force: from2017, ...medical },
  { id: `kaz.law477.35-6.${prefix}`, says: lm('Art. 35(6)'), force: from2017, ...insurance },
]
const inQuota = { gist: t('There is room in the quota.', 'В квоте есть место.', 'Квотада орын бар.'), then: quotaLeft }

// --- The employer's permit ----------------------------------------------------------------------------------

/** Per cent of citizens of Kazakhstan among the workers of the two categories. */
const shareOfKazakhstan = figure(
  'kaz.work.share',
  'int',
  { label: t('Share of citizens of Kazakhstan, per cent', 'Доля граждан Казахстана, процентов', 'Қазақстан азаматтарының үлесі, пайыз'), by: ['code'], within: [0, 100] },
  (
    [
      ['1', 70],
      ['2', 70],
      ['3', 90],
      ['4', 90],
    ] as const
  ).flatMap(([category, share]) => [
    [category, to2023, share, at(order559, 'para 16', 'secondary')] as const,
    [category, from2023, share, at(order279, 'conditions of permits', 'secondary')] as const,
  ]),
)
const enoughOfKazakhstan: Expr<'bool'> = atLeast(times(100, staffOfKazakhstan), times(read(shareOfKazakhstan, workerCategory), plus(staffOfKazakhstan, staffForeign)))
const smallBranch = (staff: number): Expr<'bool'> => all(over(branchStaff, 0), atMost(branchStaff, staff))
const shareGist = (staff: number): Text =>
  t(
    `Citizens of Kazakhstan are at least 70 % of the first and second categories, 90 % of the third and fourth; not asked of branches with ${staff} workers or fewer.`,
    `Граждане Казахстана составляют не менее 70 % первой и второй категорий, 90 % третьей и четвёртой; с филиалов до ${staff} работников не спрашивают.`,
    `Қазақстан азаматтары бірінші және екінші санаттың кемінде 70 %-ы, үшінші мен төртіншінің 90 %-ы; ${staff} жұмыскерге дейінгі филиалдан талап етілмейді.`,
  )
const shareLeaves = [
  t(
    'Workers sent by a staffing company are counted as well (Art. 37-1(6)).',
    'Учитываются и работники по договору о предоставлении персонала (п. 6 ст. 37-1).',
    'Персонал беру шарты бойынша жұмыс істейтіндер де есептеледі (37-1-баптың 6-тармағы).',
  ),
  t(
    'Small businesses and some state bodies are said to be exempt: the text of the order was not read.',
    'По имеющимся сведениям, малый бизнес и некоторые государственные органы освобождены: текст приказа не прочитан.',
    'Шағын бизнес пен кейбір мемлекеттік органдар босатылған деседі: бұйрық мәтіні оқылмаған.',
  ),
]
/** The decision on such an offence is taken for the day on which it was found. */
const notFoundInYear: Expr<'bool'> = not(
  some(employerPenalties, all(is(employerPenalties.cells.part, '519(1)', '519(2)', '519(3)'), by(today, later(employerPenalties.cells.on, 12, 'months')))),
)
const foundGist = t(
  'Not within twelve months after the employer was found to use foreign labour without a permit or in another trade.',
  'Не в течение двенадцати месяцев после того, как у работодателя выявили труд иностранцев без разрешения или по иной профессии.',
  'Жұмыс берушіде шетелдіктердің рұқсатсыз не басқа кәсіппен жұмысы анықталғаннан кейінгі он екі ай ішінде емес.',
)

const employerPermit = route('employer-permit', 'employee', t('Conditions of the employer’s permit', 'Условия разрешения работодателю', 'Жұмыс беруші рұқсатының шарттары'), [
  ...foreignWorker('employer'),
  { id: 'kaz.law477.37-1.quota', says: lm('Art. 37(1)'), force: from2017, ...inQuota },
  {
    id: 'kaz.order279.vacancy',
    says: at(order279, 'conditions of permits', 'secondary'),
    force: from2023,
    gist: t(
      'The vacancy stood on the Electronic Labour Exchange for fifteen calendar days before the filing.',
      'Вакансия была на Электронной бирже труда пятнадцать календарных дней до подачи.',
      'Бос орын өтінішке дейін күнтізбелік он бес күн Электрондық еңбек биржасында тұрған.',
    ),
    then: by(later(vacancyPosted, 15, 'days'), today),
  },
  {
    id: 'kaz.order559.share',
    says: at(order559, 'para 16', 'secondary'),
    force: to2023,
    gist: shareGist(30),
    then: any(enoughOfKazakhstan, smallBranch(30)),
    leaves: shareLeaves,
  },
  {
    id: 'kaz.order279.share',
    says: at(order279, 'conditions of permits', 'secondary'),
    force: from2023,
    gist: shareGist(10),
    then: any(enoughOfKazakhstan, smallBranch(10)),
    leaves: shareLeaves,
  },
  { id: 'kaz.order559.found', says: at(order559, 'conditions of permits', 'secondary'), force: to2023, gist: foundGist, then: notFoundInYear },
  { id: 'kaz.order279.found', says: at(order279, 'conditions of permits'), force: from2023, gist: foundGist, then: notFoundInYear },
])

// --- Transfer -----------------------------------------------------------------------------------------------

const sender = {
  gist: t(
    'The company that sends you is founded in a state of the World Trade Organization and works outside Kazakhstan.',
    'Направляющая компания учреждена в государстве — члене Всемирной торговой организации и работает вне Казахстана.',
    'Жіберетін компания Дүниежүзілік сауда ұйымына мүше мемлекетте құрылған және Қазақстаннан тыс жұмыс істейді.',
  ),
  then: senderInTradeOrganisation,
}
const post = {
  gist: t('As a head, a manager or a specialist.', 'В качестве руководителя, менеджера или специалиста.', 'Басшы, менеджер не маман ретінде.'),
  then: is(workerCategory, '1', '2', '3'),
}
const half = {
  gist: t(
    'Managers and specialists in transfers are at most half the number of workers of Kazakhstan in the category; heads are not counted.',
    'Менеджеров и специалистов по переводу — не больше половины числа казахстанских работников категории; руководители не считаются.',
    'Ауысқан менеджерлер мен мамандар санаттағы қазақстандық жұмыскерлер санының жартысынан аспайды; басшылар есептелмейді.',
  ),
  then: any(is(workerCategory, '1'), atMost(times(2, staffForeign), staffOfKazakhstan)),
}
const transfer = route('ict-permit', 'intra-corporate', t('Conditions of a transfer', 'Условия перевода', 'Ауыстыру шарттары'), [
  ...foreignWorker('transfer'),
  { id: 'kaz.law477.1-6-1.sender', says: lm2026('Art. 1(6-1)'), force: from2017, ...sender },
  { id: 'kaz.law477.1-6-1.post', says: lm2026('Art. 1(6-1)'), force: from2017, ...post },
  { id: 'kaz.order559.half', says: at(order559, 'conditions of permits', 'secondary'), force: to2023, ...half },
  { id: 'kaz.order279.half', says: at(order279, 'conditions of permits', 'secondary'), force: from2023, ...half },
])

// --- Seasonal work ------------------------------------------------------------------------------------------

const seasonal = route('seasonal-permit', 'seasonal', t('Conditions of seasonal work', 'Условия сезонной работы', 'Маусымдық жұмыс шарттары'), [
  { id: 'kaz.law477.41-3.adult', says: lm('Art. 41(3)'), force: from2017, ...adult },
  { id: 'kaz.law477.41-3.medical', says: lm('Art. 41(3)'), force: from2017, ...medical },
  { id: 'kaz.law477.41-3.insurance', says: lm('Art. 41(3)'), force: from2017, ...insurance },
  { id: 'kaz.law477.37-1.seasonalQuota', says: lm('Art. 37(1)'), force: from2017, ...inQuota },
  {
    id: 'kaz.law477.34-3.listed',
    says: lm('Art. 34(3)'),
    // The list of professions came with Law 327-VI; before, any seasonal work.
    force: '~2020-05-25/',
    gist: t('A profession of the list for seasonal work.', 'Профессия из перечня для сезонной работы.', 'Маусымдық жұмыс тізбесіндегі кәсіп.'),
    then: listedProfession,
    leaves: [
      t(
        'From 2026 the list was to take in unskilled work in construction, landscaping and services: only a draft was seen.',
        'С 2026 года в перечень должны были войти неквалифицированные работы в строительстве, благоустройстве и услугах: виден только проект.',
        '2026 жылдан тізбеге құрылыстағы, абаттандырудағы және қызмет көрсетудегі біліктілігі жоқ жұмыстар кіруге тиіс еді: тек жобасы көрілді.',
      ),
    ],
  },
  {
    id: 'kaz.law477.34-3.year',
    says: lm('Art. 34(3)'),
    force: from2017,
    gist: t('For a year at most.', 'Не более чем на год.', 'Бір жылдан аспайды.'),
    then: atMost(seasonDays, 365),
  },
])

// --- Labour immigrants --------------------------------------------------------------------------------------

/** To whose citizens permits are issued by the statistics; the texts of their agreements were not all seen. */
const householdPractice = members(
  'kaz.labourImmigrant.states',
  t(
    'States whose citizens get permits of labour immigrants',
    'Государства, гражданам которых выдают разрешения трудовым иммигрантам',
    'Азаматтарына еңбекші көшіп келуші рұқсаты берілетін мемлекеттер',
  ),
  [['2014-02-01/', 'AZE TJK UZB', at(law477, 'Art. 43-1(1)(1)', 'secondary')]],
)
const { granted, perEntry } = regimes.bilateral
const threeMonths: Expr<'bool'> = any(
  read(householdPractice, citizenship),
  all(readOn(today, granted, citizenship, 'ordinary'), atLeast(readOn(today, perEntry, citizenship, 'ordinary'), 90)),
)
const monthsAsked = (most: number): Pick<Stated, 'gist' | 'then'> => ({
  gist: t(`For one to ${most} months.`, `На срок от одного до ${most} месяцев.`, `Бір айдан ${most} айға дейін.`),
  then: atMost(permitMonths, most),
})
const fromStart = '2014-02-01/'
const household = route(
  'labour-immigrant',
  'household',
  t('Conditions of a labour immigrant’s permit', 'Условия разрешения трудовому иммигранту', 'Еңбекші көшіп келуші рұқсатының шарттары'),
  [
    {
      id: 'kaz.law477.43-1-1-1',
      says: lm('Art. 43-1(1)(1)'),
      force: fromStart,
      gist: t(
        'A citizen of a state with an agreement on visa-free stay of three months or more.',
        'Гражданин государства, с которым есть соглашение о безвизовом пребывании не менее трёх месяцев.',
        'Кемінде үш ай визасыз болу туралы келісім жасасқан мемлекеттің азаматы.',
      ),
      then: threeMonths,
      leaves: [
        t(
          'Ninety days of a treaty are taken as three months. For Uzbekistan, Tajikistan and Azerbaijan the practice of issuing is followed.',
          'Девяносто дней по договору приняты за три месяца. Для Узбекистана, Таджикистана и Азербайджана принята практика выдачи.',
          'Шарттағы тоқсан күн үш ай деп алынған. Өзбекстан, Тәжікстан және Әзербайжан үшін беру практикасы ескерілген.',
        ),
      ],
    },
    { id: 'kaz.law477.43-1-1-2', says: lm('Art. 43-1(1)(2)'), force: fromStart, ...adult },
    { id: 'kaz.law477.43-1-1-4', says: lm('Art. 43-1(1)(4)'), force: fromStart, ...record },
    { id: 'kaz.law477.43-1-1-5', says: lm('Art. 43-1(1)(5)'), force: fromStart, ...medical },
    { id: 'kaz.law477.43-1-1-6', says: lm('Art. 43-1(1)(6)'), force: fromStart, ...insurance },
    {
      id: 'kaz.law477.43-1-1-7',
      says: lm('Art. 43-1(1)(7)'),
      force: '2024-01-01/',
      gist: t('Fingerprints are registered.', 'Дактилоскопическая регистрация пройдена.', 'Саусақ ізі тіркелген.'),
      then: fingerprinted,
    },
    { id: 'kaz.law477.36-1-4-3.quota', says: lm('Art. 36-1(4)(3)'), force: from2023, ...inQuota },
    {
      id: 'kaz.law477.43-2-1.tax',
      says: lm('Art. 43-2(1)'),
      force: fromStart,
      gist: t('The tax for the months asked is paid in advance.', 'Налог за запрошенные месяцы уплачен вперёд.', 'Сұралған айлардың салығы алдын ала төленген.'),
      then: taxPrepaid,
    },
    { id: 'kaz.law477.43-2-1.months.2014', says: lm('Art. 43-2(1)', '2022-07-14'), force: '2014-02-01/2024-05-27', ...monthsAsked(3) },
    { id: 'kaz.law477.43-2-1.months.2024', says: lm2026('Art. 43-2(1)'), force: '2024-05-28/', ...monthsAsked(12) },
    {
      id: 'kaz.law477.43-2-5',
      says: lm('Art. 43-2(5)'),
      force: fromStart,
      gist: t(
        'One employer has at most five labour immigrants under contract at a time.',
        'У одного работодателя одновременно не более пяти трудовых иммигрантов по договорам.',
        'Бір жұмыс берушіде бір мезгілде шартпен бес еңбекші көшіп келушіден артық болмайды.',
      ),
      then: atMost(plus(othersInHousehold, 1), 5),
    },
  ],
)

// --- Self-employment ----------------------------------------------------------------------------------------

const certificate = route('self-employment', 'self-employed', t('Conditions of the certificate', 'Условия справки', 'Анықтама шарттары'), [
  ...foreignWorker('certificate'),
  {
    id: 'kaz.law482.34-1.listed',
    says: employment('Art. 34(1)'),
    force: to2023,
    gist: t('A profession of the list of priority sectors.', 'Профессия из перечня приоритетных отраслей.', 'Басым салалар тізбесіндегі кәсіп.'),
    then: listedProfession,
  },
  {
    id: 'kaz.law477.37-2-2.listed',
    says: lm('Art. 37-2(2)'),
    force: from2023,
    gist: t('A profession of the list of priority sectors.', 'Профессия из перечня приоритетных отраслей.', 'Басым салалар тізбесіндегі кәсіп.'),
    then: listedProfession,
    leaves: [
      t('The list itself (Order 236, annex 2) was not read.', 'Сам перечень (приказ № 236, приложение 2) не прочитан.', 'Тізбенің өзі (№ 236 бұйрық, 2-қосымша) оқылмаған.'),
    ],
  },
])

// --- Own company --------------------------------------------------------------------------------------------

const businessConditions = (code: string, force: string, cite: (place: string) => Cite): readonly Stated[] => [
  { id: `kaz.law477.39-1-1.${code}`, says: cite('Art. 39(1)(1)'), force, ...adult },
  { id: `kaz.law477.39-1-2.${code}`, says: cite('Art. 39(1)(2)'), force, ...medical },
  { id: `kaz.law477.39-1-3.${code}`, says: cite('Art. 39(1)(3)'), force, ...insurance },
  { id: `kaz.law477.39-1-4.${code}.record`, says: cite('Art. 39(1)(4)'), force, ...record },
  {
    id: `kaz.law477.39-1-4.${code}.ban`,
    says: cite('Art. 39(1)(4)'),
    force,
    gist: t('No court has forbidden you to do business.', 'Суд не запрещал вам предпринимательство.', 'Сот сізге кәсіпкерлікке тыйым салмаған.'),
    then: not(barredFromBusiness),
  },
]
const businessVisa = route(
  'business-visa',
  'own-business',
  t('Conditions of a C5 visa', 'Условия визы C5', 'C5 санатты виза шарттары'),
  businessConditions('visa', '~2013-12-27/', lm),
)
const businessPermit = route(
  'business-permit',
  'own-business',
  t('Conditions of the permit of a business immigrant', 'Условия разрешения бизнес-иммигранту', 'Бизнес-көшіп келуші рұқсатының шарттары'),
  [
    ...businessConditions('permit', '2024-05-28/', lm2026),
    {
      id: 'kaz.law477.39-2.treaty',
      says: lm2026('Art. 39(2)'),
      force: '2024-05-28/',
      gist: t('A citizen of a state with a visa-free agreement.', 'Гражданин государства, с которым есть безвизовое соглашение.', 'Визасыз келісім жасасқан мемлекеттің азаматы.'),
      then: any(...(['bilateral', 'eaeu', 'cis'] as const).map(regime => readOn(today, regimes[regime].granted, citizenship, 'ordinary'))),
    },
  ],
)

// --- Remote work --------------------------------------------------------------------------------------------

const nomadVisa = at(visaRules, 'category B12-1', 'secondary')
const neoNomad = route('neo-nomad', 'remote', t('Conditions of a B12-1 visa', 'Условия визы B12-1', 'B12-1 санатты виза шарттары'), [
  {
    id: 'kaz.visaRules.B12-1.income',
    says: nomadVisa,
    force: '~2024-11-18/',
    gist: t(
      'An income from abroad of more than 3,000 US dollars a month, for six months.',
      'Доход из-за рубежа более 3000 долларов США в месяц за шесть месяцев.',
      'Алты ай бойы шетелден айына 3000 АҚШ долларынан астам табыс.',
    ),
    then: over(remoteIncome, 3000),
    leaves: [
      t(
        'One source says 3,000 dollars or more, another more than 3,000.',
        'Один источник говорит «от 3000 долларов», другой — «более 3000».',
        'Бір дереккөзде «3000 доллардан бастап», екіншісінде «3000 доллардан астам» делінген.',
      ),
    ],
  },
  {
    id: 'kaz.visaRules.B12-1.record',
    says: nomadVisa,
    force: '~2024-11-18/',
    gist: t('A certificate that there is no criminal record.', 'Справка об отсутствии судимости.', 'Соттылығы жоқ екені туралы анықтама.'),
    then: recordShown,
  },
  {
    id: 'kaz.visaRules.B12-1.insurance',
    says: nomadVisa,
    force: '~2024-11-18/',
    gist: t('Medical insurance.', 'Медицинская страховка.', 'Медициналық сақтандыру.'),
    then: insured,
  },
  {
    id: 'kaz.visaRules.B12-1.visaState',
    says: nomadVisa,
    force: '~2024-11-18/',
    gist: t('Not for citizens of the Union, who need no visa.', 'Не для граждан Союза: им виза не нужна.', 'Одақ азаматтарына емес: оларға виза қажет емес.'),
    then: not(read(eaeuMembers, citizenship)),
    leaves: [
      t(
        'That other citizens who enter without a visa are left out as well is a reading of a guide.',
        'Что и другие безвизовые граждане исключены, следует лишь из обзора.',
        'Визасыз келетін басқа азаматтар да қамтылмайды деген шолудың ғана оқуы.',
      ),
      t(
        'Citizens of 48 listed states need no invitation; the list was not worked out here.',
        'Гражданам 48 государств из списка приглашение не нужно; список здесь не приведён.',
        'Тізімдегі 48 мемлекеттің азаматтарына шақыру қажет емес; тізім мұнда келтірілмеген.',
      ),
    ],
  },
])

const routesWithConditions: readonly RouteConditions[] = [employerPermit, transfer, seasonal, household, certificate, businessVisa, businessPermit, neoNomad]
export const routeConditionRules: readonly Rule[] = routesWithConditions.flatMap(one => one.rules)
/** By topic: `work.route.<code>`. */
export const routeConditionQuestions: { readonly [topic: string]: Question<'bool'> } = Object.fromEntries(routesWithConditions.map(({ asked }) => [asked.topic, asked]))
/** The question of one route. */
export const conditionsOf = (code: string): Question<'bool'> => {
  const found = routeConditionQuestions[`work.route.${code}`]
  if (found === undefined) throw new RangeError(`no conditions of ${code}`)
  return found
}
