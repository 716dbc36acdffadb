import {
  all,
  any,
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
  over,
  plus,
  read,
  rule,
  since,
  some,
  t,
  today,
  within,
  ask,
  type Arg,
  type Cite,
  type Rule,
  type Text,
} from '@kosh/norms'
import { purpose } from '../world/journey.js'
import { citizenship, ethnicKazakh, permits } from '../world/person.js'
import { kandasRules, law477, residencePilot } from './acts.js'
import {
  ataZholyBasis,
  declinedCitizenship,
  hasBeenKandas,
  kandasAid,
  kandasClosed,
  kandasExtended,
  kandasRefusal,
  kandasSince,
  leftRegion,
  minor,
  permanentResident,
  wasCitizen,
} from './belonging-facts.js'
import { kandasQuota, kandasRepay, kandasRights, kandasRoute, kandasRoutes, kandasUntil } from './belonging-questions.js'
import { kandasRegion, regionalQuota } from './kandas-quota.js'
import { pilotSpares } from './residence-figures.js'
import { pilotPassed } from './residence-questions.js'

/**
 * Law on Migration of the Population, 22.07.2011 No. 477-IV. Arts 1(1), 1(13), 15, 19-1 to 26, 33(1): kandas (to the end of 2020: oralman) and the
 * Ata Zholy card. Compared in the versions of 12.06.2014 (Arts 23–26), 14.07.2022, 19.04.2023 (Kazakh, Arts 21–26) and 27.09.2025.
 */

const law = (place: string, version = '2025-09-27'): Cite => at(law477, place, 'official', '2026-11-26', { text: version })
/** The text of July 2022; since May 2023 that of Law 223-VII; since July 2023 that of Law 226-VII. */
const from2022 = '~2022-07-25/'
const of2022 = '~2022-07-25/2023-04-30'
const from2023 = '~2023-05-01/'
const fromJuly2023 = '2023-07-01/'

const held = (...codes: readonly ['papers' | 'record' | 'consent' | 'region', ...('papers' | 'record' | 'consent' | 'region')[]]) =>
  some(kandasRefusal, is(kandasRefusal.cells.ground, ...codes))
const ofCard = all(is(permits.cells.state, 'KAZ'), is(permits.cells.kind, 'ata-zholy'))

const noFeeFound = t('No fee was found.', 'Плата не найдена.', 'Төлем табылмады.')
const pilot = t(
  'Since 13 February 2026 a pilot adds a test of Kazakh, a questionnaire of points and an interview to this service; whom it spares, and its time limit, were not found.',
  'С 13 февраля 2026 года пилот добавляет к этой услуге тест по казахскому, анкету с баллами и собеседование; кого он не касается и какой срок, не найдено.',
  '2026 жылғы 13 ақпаннан пилот бұл қызметке қазақ тілі тестін, балл сауалнамасын және әңгімелесу қосады; кімге қатысты емес екені мен мерзімі табылмады.',
)
const where = t(
  'On migration.enbek.kz or its app, egov.kz, a service centre, or a mission of Kazakhstan abroad; life story, copies of identity papers with notarised translation, proof of ethnicity.',
  'На migration.enbek.kz или в приложении, egov.kz, в ЦОНе или загранучреждении; автобиография, копии документов с нотариальным переводом, подтверждение национальности.',
  'migration.enbek.kz порталы не қосымшасы, egov.kz, ХҚО немесе шетелдегі мекеме арқылы; өмірбаян, нотариалды аудармасы бар құжат көшірмелері, ұлтын растау.',
)

// --- Ways: Arts 15, 19-1, 20, 21, 1(1) ------------------------------------------------------------------------

const row = { months: 0, tenge: 0, days: 0, files: 'foreigner', prolongs: false } as const
const canBeKandas = all(ethnicKazakh, not(wasCitizen))
const status2022 = rule('kaz.law477.21-2-status.2022', {
  says: law('Art. 21(2)', '2022-07-14'),
  gist: t(
    'The akimat decided on kandas status within four working days, three with an identification number.',
    'Местный исполнительный орган решал о статусе кандаса за четыре рабочих дня, с ИИН — за три.',
    'Жергілікті атқарушы орган қандас мәртебесін төрт жұмыс күнінде, ЖСН болса үш күнде шешетін.',
  ),
  force: of2022,
  answers: kandasRoutes,
  when: canBeKandas,
  then: [{ ...row, route: 'status', months: 12, days: 4 }],
  leaves: [
    noFeeFound,
    t('The days are working days; from abroad up to three months.', 'Дни рабочие; из-за рубежа — до трёх месяцев.', 'Күндер — жұмыс күндері; шетелден — үш айға дейін.'),
  ],
})
const status2023 = rule('kaz.law477.15-status.2023', {
  says: at(kandasRules, 'time of the service', 'secondary', undefined, {
    url: 'https://www.zakon.kz/sovety/6487155-chto-nuzhno-chtoby-poluchit-status-kandasa-v-kazakhstane.html',
  }),
  gist: t(
    'The akimat decides on kandas status after its commission, within thirty working days.',
    'О статусе кандаса решает местный исполнительный орган после комиссии, за тридцать рабочих дней.',
    'Қандас мәртебесін жергілікті атқарушы орган комиссиядан кейін отыз жұмыс күнінде шешеді.',
  ),
  force: '~2023-05-01/2026-02-12',
  answers: kandasRoutes,
  when: canBeKandas,
  then: [{ ...row, route: 'status', months: 12, days: 30 }],
  how: where,
  leaves: [
    noFeeFound,
    t(
      'Thirty working days were told in August 2025; whether so since May 2023 was not seen.',
      'О тридцати рабочих днях сообщено в августе 2025 года; так ли с мая 2023 года, не просмотрено.',
      'Отыз жұмыс күні 2025 жылғы тамызда айтылған; 2023 жылғы мамырдан солай ма, қаралмаған.',
    ),
  ],
})
const statusInPilot = rule('kaz.law477.15-status.2026-02-13', {
  says: law('Art. 15(1)(6-1), (6-3), (6-7)'),
  gist: t(
    'The akimat decides on kandas status after its commission, in the pilot.',
    'О статусе кандаса решает местный исполнительный орган после комиссии, в рамках пилота.',
    'Қандас мәртебесін жергілікті атқарушы орган комиссиядан кейін, пилот шеңберінде шешеді.',
  ),
  force: '2026-02-13/',
  answers: kandasRoutes,
  when: canBeKandas,
  then: [{ ...row, route: 'status', months: 12 }],
  how: where,
  leaves: [pilot, noFeeFound],
})
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
const extension2022 = rule('kaz.law477.21-2-extension.2022', {
  says: law('Art. 21(2)', '2022-07-14'),
  gist: t(
    'The status was extended once, by six months at most, for permanent residents who seek citizenship.',
    'Статус продлевали один раз, не более чем на шесть месяцев, постоянно проживающим ради гражданства.',
    'Мәртебе тұрақты тұратындарға азаматтық алу үшін бір рет, алты айдан аспайтын мерзімге ұзартылатын.',
  ),
  force: of2022,
  answers: kandasRoutes,
  when: hasBeenKandas,
  then: [{ ...row, route: 'extension', months: 6, days: 4 }],
  leaves: [noFeeFound],
})
const extension2023 = rule('kaz.law477.20-extension.2023', {
  says: law('Arts 15(1)(6-1), 20'),
  gist: t(
    'The akimat also decides on extending the status.',
    'Местный исполнительный орган решает и о продлении статуса.',
    'Жергілікті атқарушы орган мәртебені ұзартуды да шешеді.',
  ),
  force: from2023,
  answers: kandasRoutes,
  when: hasBeenKandas,
  then: [{ ...row, route: 'extension' }],
  how: where,
  leaves: [
    t(
      'The length of an extension was not found; to April 2023 it was six months, once.',
      'Срок продления не найден; до апреля 2023 года — шесть месяцев, один раз.',
      'Ұзарту мерзімі табылмады; 2023 жылғы сәуірге дейін — алты ай, бір рет.',
    ),
    pilot,
    noFeeFound,
  ],
})
const quota = rule('kaz.law477.19-1', {
  says: law('Art. 19-1'),
  gist: t(
    'Ethnic Kazakhs who settle in a region of the yearly quota receive state support: in 2026, 70 units for each person’s move and 15 to 30 units a month for housing.',
    'Этнические казахи, которые селятся в регионе годовой квоты, получают поддержку: в 2026 году 70 МРП на переезд каждого и 15–30 МРП в месяц на жильё.',
    'Жылдық квота өңіріне қоныстанған этникалық қазақтар қолдау алады: 2026 жылы әр адамның көшуіне 70 АЕК және тұрғын үйге айына 15–30 АЕК.',
  ),
  force: from2022,
  answers: kandasRoutes,
  when: canBeKandas,
  then: [{ ...row, route: 'quota' }],
  how: where,
  leaves: [
    noFeeFound,
    t(
      'Within the calendar year later-arriving family, widows of kandas with common children and children born here are included too (Art. 21-1).',
      'В течение календарного года включают и прибывших позже членов семьи, вдов кандасов с общими детьми и рождённых здесь детей (ст. 21-1).',
      'Күнтізбелік жыл ішінде кейін келген отбасы мүшелері, қандастардың жесірлері мен ортақ балалары және осында туған балалар да енгізіледі (21-1-бап).',
    ),
  ],
})
const ataZholy = rule('kaz.law477.1-1', {
  says: law('Arts 1(1), 15(1)(6-9), 25(2)'),
  gist: t(
    'The Ata Zholy card is for ethnic Kazakhs who are business immigrants or of a profession in demand: ten years at most, not beyond the passport, keeping the foreign citizenship.',
    'Карта «Ата жолы» — для этнических казахов: бизнес-иммигрантов или людей востребованных профессий; до десяти лет, не дольше паспорта, с сохранением иностранного гражданства.',
    '«Ата жолы» картасы — бизнес-көшіп келуші не сұранысқа ие кәсіп иесі этникалық қазақтарға: он жылға дейін, паспорт мерзімінен аспайды, шетел азаматтығы сақталады.',
  ),
  force: fromJuly2023,
  answers: kandasRoutes,
  when: ethnicKazakh,
  then: [{ ...row, route: 'ata-zholy', months: 120, days: 5 }],
  leaves: [noFeeFound, t('Five working days are known from news only.', 'О пяти рабочих днях известно только из новостей.', 'Бес жұмыс күні тек жаңалықтардан белгілі.')],
})

// --- Conditions -----------------------------------------------------------------------------------------------

type Way = keyof typeof kandasRoute
const condition = (route: Way, item: string, says: Cite, force: string, gist: Text, then: Arg<'bool'>, leaves: readonly Text[] = []): Rule =>
  rule(`kaz.law477.way.${route}.${item}`, { says, gist, force, answers: kandasRoute[route], then, leaves })

const isEthnicKazakh = (route: Way, force: string): Rule =>
  condition(
    route,
    'kazakh',
    law('Art. 1(13), (28)'),
    force,
    t(
      'You are an ethnic Kazakh, a foreigner or stateless.',
      'Вы этнический казах, иностранец или лицо без гражданства.',
      'Сіз этникалық қазақсыз, шетелдік не азаматтығы жоқ адамсыз.',
    ),
    all(ethnicKazakh, not(is(citizenship, 'KAZ'))),
    [
      t(
        'If no paper shows the ethnicity, a commission of the akimat decides (Art. 15(1)(6-10), (6-11)). A spouse of another ethnicity comes as family.',
        'Если документы не показывают национальность, решает комиссия местного исполнительного органа (ст. 15). Супруг иной национальности приезжает как член семьи.',
        'Құжатта ұлты көрсетілмесе, жергілікті атқарушы органның комиссиясы шешеді (15-бап). Ұлты басқа жұбай отбасы мүшесі ретінде келеді.',
      ),
    ],
  )
const neverCitizen = (route: Way, force: string): Rule =>
  condition(
    route,
    'never-citizen',
    law('Art. 1(13)'),
    force,
    t('You were never a citizen of Kazakhstan.', 'Вы не состояли в гражданстве Казахстана.', 'Сіз бұрын Қазақстан азаматы болған емессіз.'),
    not(wasCitizen),
  )
const cleanRecord = (route: Way, place: string, force: string): Rule =>
  condition(
    route,
    'clean',
    law(place),
    force,
    t(
      'No false papers, no record of offences or terrorism, and consent to the use of data.',
      'Нет недостоверных документов, сведений о правонарушениях и терроризме, есть согласие на доступ к данным.',
      'Анық емес құжат, құқық бұзушылық не терроризм туралы мәлімет жоқ, деректерге келісім бар.',
    ),
    not(held('papers', 'record', 'consent')),
  )

const passedPilot = (route: Way): Rule =>
  condition(
    route,
    'pilot',
    at(residencePilot, 'para 1', 'official', '2026-11-23', { url: 'https://cis-legislation.com/document.fwx?rgn=173478' }),
    '2026-02-13/',
    t(
      'You passed the test, the questionnaire and the interview of the pilot.',
      'Вы прошли тест, анкету и собеседование пилота.',
      'Пилоттың тестінен, сауалнамасынан және әңгімелесуінен өттіңіз.',
    ),
    any(ask(pilotPassed, false), all(minor, read(pilotSpares, 'minor'))),
    [pilot],
  )

const conditions: readonly Rule[] = [
  isEthnicKazakh('status', from2022),
  neverCitizen('status', from2022),
  cleanRecord('status', 'Art. 20(2)–(4)', from2023),
  passedPilot('status'),

  condition('extension', 'holder', law('Art. 20'), from2022, t('You received kandas status.', 'Вы получили статус кандаса.', 'Сіз қандас мәртебесін алдыңыз.'), hasBeenKandas),
  condition(
    'extension',
    'resident.2022',
    law('Art. 21(2)', '2022-07-14'),
    of2022,
    t('You live in Kazakhstan permanently.', 'Вы постоянно проживаете в Казахстане.', 'Сіз Қазақстанда тұрақты тұрасыз.'),
    permanentResident,
  ),
  condition(
    'extension',
    'once.2022',
    law('Art. 21(2)', '2022-07-14'),
    of2022,
    t('It was not extended before.', 'Он ещё не продлевался.', 'Ол бұрын ұзартылмаған.'),
    not(kandasExtended),
  ),
  cleanRecord('extension', 'Art. 20(2)–(4)', from2023),
  passedPilot('extension'),

  isEthnicKazakh('quota', from2022),
  neverCitizen('quota', from2022),
  cleanRecord('quota', 'Art. 20(2)–(4)', from2023),
  condition(
    'quota',
    'region',
    law('Arts 19-1, 20(5)'),
    from2022,
    t('The region has a quota this year.', 'В регионе есть квота на этот год.', 'Өңірде биыл квота бар.'),
    over(read(regionalQuota, kandasRegion), 0),
    [t('Whether places are left is for the akimat to say.', 'Остались ли места, скажет местный исполнительный орган.', 'Орын қалды ма, оны жергілікті атқарушы орган айтады.')],
  ),
  condition(
    'quota',
    'accepted',
    law('Art. 20(5)'),
    from2023,
    t('You did not decline the region offered.', 'Вы не отказались от предложенного региона.', 'Ұсынылған өңірден бас тартпадыңыз.'),
    not(held('region')),
  ),

  isEthnicKazakh('ata-zholy', fromJuly2023),
  condition(
    'ata-zholy',
    'basis',
    law('Art. 1(1)'),
    fromJuly2023,
    t(
      'You are a business immigrant or of a profession in demand.',
      'Вы бизнес-иммигрант или у вас востребованная профессия.',
      'Сіз бизнес-көшіп келушісіз не кәсібіңіз сұранысқа ие.',
    ),
    not(is(ataZholyBasis, 'none')),
  ),
  condition(
    'ata-zholy',
    'clean',
    law('Art. 25-1'),
    fromJuly2023,
    t(
      'No record of offences or terrorism, and consent to the use of data.',
      'Нет сведений о правонарушениях и терроризме, есть согласие на доступ к данным.',
      'Құқық бұзушылық не терроризм туралы мәлімет жоқ, деректерге келісім бар.',
    ),
    not(held('record', 'consent')),
  ),
]

const quotaOfRegion = rule('kaz.law477.19-1-quota', {
  says: law('Art. 19-1'),
  gist: t('The quota of a region is set for each year.', 'Квоту региона устанавливают на каждый год.', 'Өңірдің квотасы әр жылға белгіленеді.'),
  force: from2022,
  answers: kandasQuota,
  when: ethnicKazakh,
  then: read(regionalQuota, kandasRegion),
})

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
const rightsOfKandas = rule('kaz.law477.23-26', {
  says: law('Arts 23(2)–(3), 26(1)'),
  gist: t(
    'Kandas and their families have free adaptation services, medical care, school places and quotas, social protection and help with work as citizens, land for a household plot, trade, and citizenship by registration.',
    'Кандасы и их семьи имеют бесплатную адаптацию, медицинскую помощь, места в школах и квоты, социальную защиту и помощь с работой наравне с гражданами, землю для личного хозяйства, право на предпринимательство и гражданство регистрацией.',
    'Қандастар мен отбасыларына тегін бейімдеу, медициналық көмек, мектеп орындары мен квоталар, азаматтармен тең әлеуметтік қорғау мен жұмысқа жәрдем, жеке шаруашылыққа жер, кәсіпкерлік және тіркеумен азаматтық беріледі.',
  ),
  force: from2022,
  answers: kandasRights,
  when: kandasNow,
  then: ['citizenship', 'adaptation', 'medicine', 'schooling', 'social', 'employment', 'land', 'business', 'housing', 'customs'].map(right => ({ right, until })),
  leaves: [
    t(
      'Registration in a centre is for one year at most and only without a dwelling of one’s own; customs relief is at entry.',
      'Регистрация в центре — не более года и только без своего жилья; таможенная льгота — при въезде.',
      'Орталықта тіркелу — бір жылдан аспайды және өз үйі болмағанда ғана; кедендік жеңілдік — келгенде.',
    ),
    t(
      'Kandas give true data and undergo medical checks (Art. 26(2)).',
      'Кандасы представляют достоверные сведения и проходят медицинские осмотры (ст. 26, п. 2).',
      'Қандастар анық мәлімет беріп, медициналық тексеруден өтеді (26-баптың 2-тармағы).',
    ),
  ],
})
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

export const migrationLawKandas: readonly Rule[] = [
  status2022,
  status2023,
  statusInPilot,
  extension2022,
  extension2023,
  quota,
  ataZholy,
  ...conditions,
  quotaOfRegion,
  nothingToRepay,
  leftRegion2022,
  leftRegion2023,
  scholarsMayMove,
  declined,
  sevenYears,
  oneYear,
  endsEarlier,
  withoutSolvency,
  rightsOfKandas,
  supportOfQuota,
  studentsMayAsk,
  rightsOfCard,
]
