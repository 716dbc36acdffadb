import {
  all,
  ask,
  at,
  by,
  displaces,
  either,
  figure,
  ground,
  is,
  later,
  latest,
  not,
  plus,
  read,
  rule,
  since,
  some,
  t,
  today,
  within,
  type Cite,
  type Rule,
  type Text,
} from '@kosh/norms'
import { purpose } from '../../world/journey.js'
import { ethnicKazakh, permits } from '../../world/person.js'
import { kandasRules, law477 } from '../acts.js'
import { declinedCitizenship, hasBeenKandas, kandasAid, kandasClosed, kandasExtended, kandasSince, leftRegion } from './belonging-facts.js'
import { kandasRepay, kandasRights, kandasUntil } from './belonging-questions.js'

/**
 * Law on Migration of the Population, 22.07.2011 No. 477-IV. Arts 23, 25, 26, 33(1): state support and its return, the end of kandas status (to
 * the end of 2020: oralman), rights. Compared in the versions of 12.06.2014, 14.07.2022, 19.04.2023 (Kazakh) and 27.09.2025.
 */

const law = (place: string, version = '2025-09-27'): Cite => at(law477, place, 'official', '2026-11-26', { text: version })
/** The text of July 2022; since July 2023 that of Law 226-VII. */
const from2022 = '~2022-07-25/'
const fromJuly2023 = '2023-07-01/'
const ofCard = all(is(permits.cells.state, 'KAZ'), is(permits.cells.kind, 'ata-zholy'))

// --- Art. 23: support, and its return -------------------------------------------------------------------------

const nothingToRepay = rule('kaz.law477.23-6', {
  says: law('Art. 23(6)'),
  gist: t(
    'State support is repaid only in the cases of the article.',
    'Государственную поддержку возвращают только в случаях, названных в статье.',
    'Мемлекеттік қолдау тек бапта аталған жағдайларда қайтарылады.',
  ),
  force: from2022,
  answers: kandasRepay,
  then: false,
})
const aided = not(is(kandasAid, 'none'))
const movedWithinFive = by(leftRegion, later(kandasSince, 5, 'years'))
const movedOn = by(leftRegion, today)
const leftRegion2022 = rule('kaz.law477.23-6-left.2022', {
  says: law('Art. 23(6)', '2022-07-14'),
  gist: t(
    'A kandas of the regional quota who moved out of the region of their own will within five years repaid the support.',
    'Кандас региональной квоты, переехавший из региона по своей воле в течение пяти лет, возвращал поддержку.',
    'Өңірлік квота бойынша қандас бес жыл ішінде өз еркімен өңірден көшсе, қолдауды қайтаратын.',
  ),
  force: '~2022-07-25/2023-06-30',
  answers: kandasRepay,
  when: all(aided, movedOn, movedWithinFive),
  then: true,
  leaves: [
    t(
      'From when the five years ran was not said; here from the status.',
      'С какого дня шли пять лет, не было сказано; здесь — с получения статуса.',
      'Бес жылдың қай күннен жүретіні айтылмаған; мұнда мәртебе алғаннан.',
    ),
  ],
})
const leftRegion2023 = rule('kaz.law477.23-6-left.2023', {
  says: law('Art. 23(6)'),
  gist: t(
    'A kandas who leaves the region of settlement for good and of their own will within five years of the status repays the support in full.',
    'Кандас, выехавший на постоянное жительство из региона расселения по своей воле в течение пяти лет со дня получения статуса, возвращает поддержку полностью.',
    'Мәртебе алғаннан кейін бес жыл ішінде қоныстандыру өңірінен өз еркімен тұрақты көшкен қандас қолдауды толық қайтарады.',
  ),
  force: fromJuly2023,
  answers: kandasRepay,
  when: all(aided, movedOn, movedWithinFive),
  then: true,
  leaves: [
    t(
      'This wording stands in the version of 2025 and not yet in that of April 2023; taken to come with Law 226-VII. The fifth anniversary is counted in.',
      'Эти слова есть в редакции 2025 года и ещё нет в редакции апреля 2023 года; отнесены к закону № 226-VII. Пятая годовщина включена.',
      'Бұл сөздер 2025 жылғы редакцияда бар, 2023 жылғы сәуірдегіде әлі жоқ; № 226-VII заңға жатқызылды. Бесінші жылдығы қоса есептелген.',
    ),
    t('The amount is that of the support received.', 'Сумма — размер полученной поддержки.', 'Сомасы — алынған қолдаудың мөлшері.'),
  ],
})
const scholarsMayMove = rule('kaz.law477.23-6-degree', {
  says: law('Art. 23(6), part 2'),
  gist: t(
    'Whoever holds an academic degree may move without repaying.',
    'Кандас с учёной степенью может переехать без возврата.',
    'Ғылыми дәрежесі бар қандас қайтармай көше алады.',
  ),
  force: fromJuly2023,
  answers: kandasRepay,
  when: is(kandasAid, 'with-degree'),
  over: [displaces(leftRegion2023, ground('2023-07-01/', law('Art. 23(6), part 2')))],
})
const declined = rule('kaz.law477.23-6-declined', {
  says: law('Art. 23(6)'),
  gist: t(
    'A kandas who declines citizenship repays the support in full.',
    'Кандас, отказавшийся от приобретения гражданства, возвращает поддержку полностью.',
    'Азаматтық алудан бас тартқан қандас қолдауды толық қайтарады.',
  ),
  force: from2022,
  answers: kandasRepay,
  when: all(aided, declinedCitizenship),
  then: true,
})

// --- Art. 25: the end of the status ---------------------------------------------------------------------------

const extensionMonths = figure(
  'kaz.kandas.extensionMonths',
  'int',
  { label: t('Extension of kandas status, months', 'Продление статуса кандаса, месяцев', 'Қандас мәртебесін ұзарту, ай'), by: [], within: [0, 12] },
  [
    [null, '2013-12-27/2022-07-24', undefined, at(kandasRules, 'length of an extension')],
    [null, '2022-07-25/2023-04-30', 6, law('Art. 21(2)', '2022-07-14')],
    [null, '2023-05-01/', undefined, at(kandasRules, 'length of an extension')],
  ],
)
const sevenYears = rule('kaz.law477.25.2013', {
  says: law('Art. 25(3)', '2014-06-12'),
  gist: t(
    'The status of an oralman ended after seven years without an application for citizenship.',
    'Статус оралмана прекращался через семь лет, если не подано заявление о гражданстве.',
    'Оралман мәртебесі азаматтық туралы өтініш берілмесе, жеті жылдан кейін тоқтайтын.',
  ),
  force: '~2013-12-27/2015-12-05',
  answers: kandasUntil,
  when: hasBeenKandas,
  then: later(kandasSince, 7, 'years'),
  leaves: [
    t(
      'It ended earlier for whoever moved out of the region within five years; what the law of November 2015 did to statuses granted before was not seen.',
      'Раньше — у переехавших из региона в течение пяти лет; как закон ноября 2015 года изменил ранее полученные статусы, не просмотрено.',
      'Бес жыл ішінде өңірден көшкендерде ертерек тоқтайтын; 2015 жылғы қарашадағы заң бұрын алынған мәртебелерді қалай өзгерткені қаралмаған.',
    ),
  ],
})
const oneYear = rule('kaz.law477.25.2015', {
  says: law('Art. 25(1)(3)'),
  gist: t(
    'The status ends one year after it was granted, later if it was extended.',
    'Статус прекращается через год после получения, позже — если его продлили.',
    'Мәртебе алынғаннан кейін бір жылдан соң тоқтайды, ұзартылса — кейінірек.',
  ),
  force: '~2015-12-06/',
  answers: kandasUntil,
  when: hasBeenKandas,
  then: later(kandasSince, either('int', kandasExtended, plus(12, read(extensionMonths)), 12), 'months'),
  leaves: [
    t(
      'Permanent residence, if held, stays. Whether the anniversary is the last day or the first without the status is not said; here the last.',
      'Постоянное проживание, если оно есть, сохраняется. Годовщина — последний день статуса или первый без него, не сказано; здесь — последний.',
      'Тұрақты тұру болса, сақталады. Жылдығы мәртебенің соңғы күні ме, әлде онсыз алғашқы күн бе, айтылмаған; мұнда — соңғысы.',
    ),
  ],
})
const endsEarlier = rule('kaz.law477.25-1', {
  says: law('Art. 25(1)(1)–(2)'),
  gist: t(
    'The status ends with citizenship, or when permanent residence is refused or annulled.',
    'Статус прекращается с получением гражданства либо при отказе в постоянном проживании или его аннулировании.',
    'Мәртебе азаматтық алғанда немесе тұрақты тұрудан бас тартылғанда не рұқсаттың күші жойылғанда тоқтайды.',
  ),
  force: '~2013-12-27/',
  answers: kandasUntil,
  when: all(hasBeenKandas, by(kandasClosed, today)),
  then: kandasClosed,
})

// --- Arts 23, 26, 33(1): rights -------------------------------------------------------------------------------

const kandasNow = all(hasBeenKandas, since(ask(kandasUntil, later(today, -1, 'days')), today))
const until = ask(kandasUntil, today)
const withoutSolvency = rule('kaz.law477.23-1', {
  says: law('Art. 23(1)'),
  gist: t(
    'Ethnic Kazakhs and their families show no solvency for permanent residence.',
    'Этнические казахи и их семьи не подтверждают платёжеспособность для постоянного проживания.',
    'Этникалық қазақтар мен олардың отбасылары тұрақты тұру үшін төлем қабілеттілігін растамайды.',
  ),
  force: '~2015-12-06/',
  answers: kandasRights,
  when: ethnicKazakh,
  then: [{ right: 'residence', until: 'never' }],
})
type Right = 'citizenship' | 'adaptation' | 'medicine' | 'schooling' | 'social' | 'employment' | 'land' | 'business' | 'housing' | 'customs'
const rightOfKandas = (right: Right, place: string, gist: Text, leaves: readonly Text[] = []): Rule =>
  rule(`kaz.law477.right.${right}`, { says: law(place), gist, force: from2022, answers: kandasRights, when: kandasNow, then: [{ right, until }], leaves })
const rightsOfKandas: readonly Rule[] = [
  rightOfKandas(
    'citizenship',
    'Art. 26(1)(1)',
    t(
      'Kandas and their families may ask for citizenship by the simplified procedure.',
      'Кандасы и их семьи могут просить о гражданстве в упрощённом порядке.',
      'Қандастар мен отбасылары азаматтықты жеңілдетілген тәртіппен сұрай алады.',
    ),
  ),
  rightOfKandas(
    'adaptation',
    'Art. 23(2)(1)',
    t(
      'Kandas and their families have free adaptation and integration services in the centres.',
      'Кандасам и их семьям бесплатно оказывают адаптационные и интеграционные услуги в центрах.',
      'Қандастар мен отбасыларына орталықтарда бейімдеу және ықпалдастыру қызметтері тегін көрсетіледі.',
    ),
  ),
  rightOfKandas(
    'medicine',
    'Art. 23(2)(2)',
    t(
      'Kandas and their families have medical care under the law on health.',
      'Кандасам и их семьям оказывают медицинскую помощь по законодательству о здравоохранении.',
      'Қандастар мен отбасыларына денсаулық сақтау заңнамасы бойынша медициналық көмек беріледі.',
    ),
  ),
  rightOfKandas(
    'schooling',
    'Art. 23(2)(3)',
    t(
      'Their children have places in schools and preschools as citizens, and a quota in colleges and higher schools.',
      'Детям дают места в школах и детских садах наравне с гражданами, для колледжей и вузов есть квота.',
      'Балаларына мектеп пен балабақшадан азаматтармен тең орын беріледі, колледж бен жоғары оқу орындарында квота бар.',
    ),
  ),
  rightOfKandas(
    'social',
    'Art. 23(2)(4)',
    t(
      'Kandas and their families have social protection as citizens.',
      'Кандасы и их семьи получают социальную защиту наравне с гражданами.',
      'Қандастар мен отбасылары азаматтармен тең әлеуметтік қорғалады.',
    ),
  ),
  rightOfKandas(
    'employment',
    'Art. 23(2)(5)',
    t('Kandas and their families are helped to find work.', 'Кандасам и их семьям содействуют в занятости.', 'Қандастар мен отбасыларының жұмысқа орналасуына жәрдемдеседі.'),
  ),
  rightOfKandas(
    'land',
    'Art. 23(3)',
    t(
      'Kandas receive land for a household plot, garden or summer house, free and for a time.',
      'Кандасам предоставляют землю для личного подсобного хозяйства, сада или дачи временно и безвозмездно.',
      'Қандастарға жеке қосалқы шаруашылыққа, бау-бақшаға не саяжайға жер уақытша өтеусіз беріледі.',
    ),
  ),
  rightOfKandas(
    'business',
    'Art. 26(1)(4)',
    t(
      'Kandas may do business as sole traders, without founding a company.',
      'Кандасы могут вести индивидуальное предпринимательство без образования юридического лица.',
      'Қандастар заңды тұлға құрмай, дара кәсіпкерлікпен айналыса алады.',
    ),
  ),
  rightOfKandas(
    'housing',
    'Art. 26(1)(5)',
    t(
      'Kandas without a dwelling may be registered for a time in a centre, a year at most.',
      'Кандасы без жилья могут временно зарегистрироваться в центре, не более чем на год.',
      'Тұрғын үйі жоқ қандастар орталықта бір жылдан аспайтын мерзімге уақытша тіркеле алады.',
    ),
  ),
  rightOfKandas(
    'customs',
    'Art. 23(4-1)',
    t(
      'At entry kandas and their families pay no customs duties on personal goods, vehicles included.',
      'При въезде кандасы и их семьи не платят таможенных платежей за личное имущество, включая транспорт.',
      'Келген кезде қандастар мен отбасылары жеке мүлкі, соның ішінде көлігі үшін кедендік төлем төлемейді.',
    ),
    [
      t(
        'Kandas give true data and undergo medical checks (Art. 26(2)).',
        'Кандасы представляют достоверные сведения и проходят медицинские осмотры (ст. 26, п. 2).',
        'Қандастар анық мәлімет беріп, медициналық тексеруден өтеді (26-баптың 2-тармағы).',
      ),
    ],
  ),
]
const supportOfQuota = rule('kaz.law477.23-4-2', {
  says: law('Art. 23(4-2), (5)'),
  gist: t(
    'Kandas of the regional quota also have the support of employment measures, consumer credit and mortgage for building.',
    'Кандасам региональной квоты положены и меры содействия занятости, потребительский кредит и ипотека на строительство.',
    'Өңірлік квотадағы қандастарға жұмыспен қамту шаралары, тұтыну кредиті мен құрылыс ипотекасы да беріледі.',
  ),
  force: from2022,
  answers: kandasRights,
  when: all(kandasNow, aided),
  then: [{ right: 'aid', until }],
})
const studentsMayAsk = rule('kaz.law477.33-1', {
  says: law('Art. 33(1)(2)'),
  gist: t(
    'Ethnic Kazakhs enrolled in Kazakhstan may ask for permanent residence and citizenship by registration.',
    'Этнические казахи, поступившие на учёбу, могут просить о постоянном проживании и о гражданстве регистрацией.',
    'Оқуға түскен этникалық қазақтар тұрақты тұруды және тіркеумен азаматтықты сұрай алады.',
  ),
  force: '~2020-01-11/',
  answers: kandasRights,
  when: all(ethnicKazakh, is(purpose, 'study')),
  then: [{ right: 'citizenship', until: 'never' }],
})
const rightsOfCard = rule('kaz.law477.25-2', {
  says: law('Arts 1(1), 25(2)'),
  gist: t(
    'The Ata Zholy card lets its holder live here for up to ten years, work and do business, keeping the foreign citizenship.',
    'Карта «Ата жолы» даёт жить здесь до десяти лет, работать и вести бизнес, сохраняя иностранное гражданство.',
    '«Ата жолы» картасы шетел азаматтығын сақтап, мұнда он жылға дейін тұруға, жұмыс пен бизнеске мүмкіндік береді.',
  ),
  force: fromJuly2023,
  answers: kandasRights,
  when: some(permits, all(ofCard, within(today, permits.cells.from, permits.cells.to))),
  then: [{ right: 'card', until: latest(permits, permits.cells.to, { where: ofCard, none: today }) }],
  leaves: [
    t(
      'It ends with citizenship, in the cases of Art. 49, or when its time or the passport ends.',
      'Она прекращается с гражданством, в случаях ст. 49, с истечением срока или паспорта.',
      'Ол азаматтық алғанда, 49-бап жағдайларында, мерзімі не паспорты біткенде тоқтайды.',
    ),
  ],
})

export const migrationLawKandas23: readonly Rule[] = [
  nothingToRepay,
  leftRegion2022,
  leftRegion2023,
  scholarsMayMove,
  declined,
  sevenYears,
  oneYear,
  endsEarlier,
  withoutSolvency,
  ...rightsOfKandas,
  supportOfQuota,
  studentsMayAsk,
  rightsOfCard,
]
