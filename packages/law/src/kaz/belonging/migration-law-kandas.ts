import { all, any, at, is, not, over, read, rule, some, t, ask, type Arg, type Cite, type Rule, type Text } from '@kosh/norms'
import { citizenship, ethnicKazakh } from '../../world/person.js'
import { kandasRules, law477, residencePilot } from '../acts.js'
import { ataZholyBasis, hasBeenKandas, kandasExtended, kandasRefusal, minor, permanentResident, wasCitizen } from './belonging-facts.js'
import { kandasQuota, kandasRoute, kandasRoutes } from './belonging-questions.js'
import { kandasRegion, regionalQuota } from './kandas-quota.js'
import { pilotSpares } from '../residence/residence-figures.js'
import { pilotPassed } from '../residence/residence-questions.js'

/**
 * Law on Migration of the Population, 22.07.2011 No. 477-IV. Arts 1(1), 1(13), 15, 19-1 to 21, 25-1: ways to kandas status (to the end of 2020:
 * oralman), to a regional quota and to the Ata Zholy card, with their conditions. Compared in the versions of 14.07.2022 and 27.09.2025.
 */

const law = (place: string, version = '2025-09-27'): Cite => at(law477, place, 'official', '2026-11-26', { text: version })
/** The text of July 2022; since May 2023 that of Law 223-VII; since July 2023 that of Law 226-VII. */
const from2022 = '~2022-07-25/'
const of2022 = '~2022-07-25/2023-04-30'
const from2023 = '~2023-05-01/'
const fromJuly2023 = '2023-07-01/'

const held = (...codes: readonly ['papers' | 'record' | 'consent' | 'region', ...('papers' | 'record' | 'consent' | 'region')[]]) =>
  some(kandasRefusal, is(kandasRefusal.cells.ground, ...codes))

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

export const migrationLawKandas: readonly Rule[] = [status2022, status2023, statusInPilot, extension2022, extension2023, quota, ataZholy, ...conditions, quotaOfRegion]
