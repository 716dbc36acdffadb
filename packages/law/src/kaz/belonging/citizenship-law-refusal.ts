import {
  all,
  any,
  ago,
  ask,
  at,
  by,
  count,
  atLeast,
  displaces,
  earlier,
  ground,
  is,
  later,
  latest,
  not,
  rule,
  some,
  t,
  today,
  type Cite,
  type Expr,
  type Rule,
  type Text,
} from '@kosh/norms'
import { citizenship } from '../../world/person.js'
import { citizenshipLaw } from '../acts.js'
import { entitledByTreaty } from './agreement-1999.js'
import { citizenshipEnded, citizenshipRefusal, citizenshipTie, hasBeenKandas, minor, otherCitizenshipAcquired, renounced } from './belonging-facts.js'
import { citizenshipBarred, citizenshipRefused } from './belonging-questions.js'
import { sparedTheTest, testPassed } from './citizenship-test.js'
import { penalties } from '../facts.js'

/**
 * Law on Citizenship, 20.12.1991 No. 1017-XII. Art. 17: grounds on which citizenship, or its restoration, is refused. Compared in the
 * versions of 22.07.2011, 09.04.2016 and 17.07.2024; changes after July 2024 were not seen.
 */

const art17 = (item: string, version = '2024-07-17'): Cite => at(citizenshipLaw, `Art. 17${item}`, 'official', '2026-11-26', { text: version })
const fromTheStart = '~2011-08-17/'
const from2015 = '~2015-12-06/'
const from2017 = '~2017-07-25/'
const from2024 = '2024-05-28/'

const held = (code: string): Expr<'bool'> => some(citizenshipRefusal, is(citizenshipRefusal.cells.ground, code))
/** A ground that an authority holds against the person. */
const ground17 = (item: string, force: string, gist: Text, leaves: readonly Text[] = []): Rule =>
  rule(`kaz.law1017.17-${item}`, { says: art17(`(${item})`), gist, force, answers: citizenshipRefused, when: held(item), then: true, leaves })

const closedList = rule('kaz.law1017.17', {
  says: art17(''),
  gist: t(
    'An application is rejected on the grounds of the list; without one the decision is still the President’s.',
    'Ходатайство отклоняют по основаниям из перечня; и без них решение остаётся за Президентом.',
    'Өтінішхат тізбедегі негіздер бойынша қабылданбайды; олар болмаса да шешім Президенттікі.',
  ),
  force: fromTheStart,
  answers: citizenshipRefused,
  then: false,
})
const ground1 = ground17(
  '1',
  fromTheStart,
  t(
    'The person committed a crime against humanity or acts against sovereignty and independence.',
    'Лицо совершило преступление против человечества или сознательно выступает против суверенитета и независимости.',
    'Адам адамзатқа қарсы қылмыс жасаған не егемендік пен тәуелсіздікке әдейі қарсы шығады.',
  ),
)
const ground2 = ground17(
  '2',
  fromTheStart,
  t(
    'The person calls to break the unity and territory of Kazakhstan.',
    'Лицо призывает нарушить единство и целостность территории Казахстана.',
    'Адам Қазақстанның бірлігі мен аумақ тұтастығын бұзуға шақырады.',
  ),
)
const ground3 = ground17(
  '3',
  fromTheStart,
  t(
    'The person’s unlawful acts harm national security or the health of the people.',
    'Противоправная деятельность лица вредит национальной безопасности или здоровью населения.',
    'Адамның құқыққа қарсы әрекеті ұлттық қауіпсіздікке не халықтың денсаулығына нұқсан келтіреді.',
  ),
)
const ground4 = ground17(
  '4',
  fromTheStart,
  t(
    'The person stirs up hatred or works against the state language.',
    'Лицо разжигает вражду или противодействует государственному языку.',
    'Адам араздық қоздырады не мемлекеттік тілге қарсы әрекет етеді.',
  ),
)
const ground5 = ground17(
  '5',
  fromTheStart,
  t(
    'The person belongs to terrorist or extremist organisations or was convicted for such crimes.',
    'Лицо причастно к террористическим или экстремистским организациям либо осуждено за такие преступления.',
    'Адамның террористік не экстремистік ұйымға қатысы бар немесе сондай қылмыс үшін сотталған.',
  ),
)
const ground6 = ground17(
  '6',
  fromTheStart,
  t(
    'The person is wanted by other states, serves a sentence, or a court found recidivism.',
    'Лицо в международном розыске, отбывает наказание либо суд признал рецидив.',
    'Адам халықаралық іздеуде, жаза өтеуде немесе сот қылмыстың қайталануын таныған.',
  ),
  [
    t(
      'Earlier versions asked for especially dangerous recidivism.',
      'Прежние редакции говорили об особо опасном рецидиве.',
      'Бұрынғы редакцияларда ерекше қауіпті қайталану айтылған.',
    ),
  ],
)

// --- Item 7: another citizenship ------------------------------------------------------------------------------

const foreign = not(is(citizenship, 'XXA'))
const termWaived = any(minor, is(citizenshipTie, 'merit', 'incapacitated'))
const simplified = any(hasBeenKandas, is(citizenshipTie, 'rehabilitated', 'student', 'widow'), entitledByTreaty)
const another = rule('kaz.law1017.17-7', {
  says: art17('(7)'),
  gist: t(
    'The person is a citizen of another state; on the ordinary way that citizenship must have ended before.',
    'Лицо состоит в гражданстве другого государства; в общем порядке оно должно прекратиться заранее.',
    'Адам басқа мемлекеттің азаматы; жалпы тәртіпте ол азаматтық алдын ала тоқтауға тиіс.',
  ),
  force: fromTheStart,
  answers: citizenshipRefused,
  when: foreign,
  then: true,
})
const whoMustRenounce = t(
  'Whether those entitled by a treaty must hand in a renunciation as well can be read both ways; here they must.',
  'Нужен ли отказ и тем, кто имеет право по договору, можно понять двояко; здесь нужен.',
  'Шарт бойынша құқығы барлар да бас тарту өтінішін беруге тиіс пе, екі түрлі түсінуге болады; мұнда тиіс.',
)
const renouncedBefore2015 = rule('kaz.law1017.17-7-spared.2011', {
  says: art17(', part 2', '2011-07-22'),
  gist: t(
    'Item 7 spares those entitled by a treaty or free of the term of residence, once they file a notarised renunciation.',
    'П. 7 не касается лиц, имеющих право по договору или освобождённых от срока, если они подали нотариальный отказ.',
    '7-тармақша шарт бойынша құқығы бар не мерзімнен босатылған, нотариат куәландырған бас тарту өтінішін берген адамдарға қатысты емес.',
  ),
  force: '~2011-08-17/2015-12-05',
  answers: citizenshipRefused,
  when: all(renounced, any(termWaived, entitledByTreaty)),
  over: [displaces(another, ground('2011-08-17/2015-12-05', art17(', part 2', '2011-07-22')))],
  leaves: [whoMustRenounce],
})
const renouncedNow = rule('kaz.law1017.17-7-spared.2015', {
  says: art17(', part 2'),
  gist: t(
    'Item 7 spares those entitled by a treaty, free of the term of residence, or on the simplified way, once they file a notarised renunciation.',
    'П. 7 не касается лиц, имеющих право по договору, освобождённых от срока или идущих упрощённым путём, если они подали нотариальный отказ.',
    '7-тармақша шарт бойынша құқығы бар, мерзімнен босатылған не жеңілдетілген жолдағы, нотариат куәландырған бас тарту өтінішін берген адамдарға қатысты емес.',
  ),
  force: from2015,
  answers: citizenshipRefused,
  when: all(renounced, any(termWaived, simplified)),
  over: [displaces(another, ground('2015-12-06/', art17(', part 2')))],
  leaves: [whoMustRenounce],
})

const ground8 = ground17(
  '8',
  fromTheStart,
  t(
    'The application held false data, or papers were not given in time without good reason.',
    'В ходатайстве ложные сведения, или документы без уважительной причины не представлены в срок.',
    'Өтінішхатта жалған мәлімет бар немесе құжаттар дәлелді себепсіз мерзімінде берілмеген.',
  ),
  [
    t(
      'False data may also be punished with expulsion (Code of Administrative Offences, Art. 495(2)).',
      'За ложные сведения грозит и выдворение (КоАП, ст. 495, ч. 2).',
      'Жалған мәлімет үшін шығарып жіберу де мүмкін (ӘҚБтК, 495-баптың 2-бөлігі).',
    ),
  ],
)
const ground9 = ground17(
  '9',
  fromTheStart,
  t(
    'A conviction for an intentional crime is not spent.',
    'Не снята или не погашена судимость за умышленное преступление.',
    'Қасақана қылмыс үшін соттылық алынбаған не жойылмаған.',
  ),
)
const ground9Minor = ground17(
  '9-1',
  from2024,
  t(
    'The person committed a sexual crime against a minor.',
    'Лицо совершило преступление против половой неприкосновенности несовершеннолетнего.',
    'Адам кәмелетке толмағанның жыныстық тиіспеушілігіне қарсы қылмыс жасаған.',
  ),
  [
    t(
      'The item stands in the version of July 2024; it may have come with the law of December 2019.',
      'Подпункт есть в редакции июля 2024 года; возможно, он введён ещё законом декабря 2019 года.',
      'Тармақша 2024 жылғы шілдедегі редакцияда бар; ол 2019 жылғы желтоқсандағы заңмен енгізілген болуы мүмкін.',
    ),
  ],
)
const ground10 = ground17(
  '10',
  fromTheStart,
  t(
    'The person committed an economic offence in the five years before the application.',
    'Лицо совершило правонарушение в сфере экономики за пять лет до заявления.',
    'Адам өтінішке дейінгі бес жылда экономика саласында құқық бұзған.',
  ),
)

// --- Item 10-1: offences against the law on migration ---------------------------------------------------------

const { article, decided } = penalties.cells
const migrationOffences = count(
  penalties,
  all(is(article, '492', '517(1)', '517(2)', '517(3)', '517(4)', '517(5)', '517(6)', '517(7)', 'migration'), by(ago(5, 'years'), decided), by(decided, today)),
)
const whichOffences = t(
  'Which articles count is not said: taken are 492, 517 and others on migration, by the day of the decision, five years back with the anniversary.',
  'Какие статьи считаются, не сказано: взяты 492, 517 и иные о миграции, по дню решения, за пять лет назад вместе с годовщиной.',
  'Қай баптар есептелетіні айтылмаған: 492, 517 және көші-қон туралы өзгелері, шешім күнімен, жылдығын қоса бес жыл алынды.',
)
const oneOffence = rule('kaz.law1017.17-10-migration.2011', {
  says: art17('(10)', '2011-07-22'),
  gist: t(
    'The person broke the law on migration in the five years before the application.',
    'Лицо нарушило законодательство о миграции за пять лет до заявления.',
    'Адам өтінішке дейінгі бес жылда көші-қон заңнамасын бұзған.',
  ),
  force: '~2011-08-17/2015-12-05',
  answers: citizenshipRefused,
  when: atLeast(migrationOffences, 1),
  then: true,
  leaves: [whichOffences],
})
const repeatedOffences = rule('kaz.law1017.17-10-1', {
  says: art17('(10-1)'),
  gist: t(
    'The person broke the law on migration more than once in the five years before the application.',
    'Лицо неоднократно нарушило законодательство о миграции за пять лет до заявления.',
    'Адам өтінішке дейінгі бес жылда көші-қон заңнамасын бірнеше рет бұзған.',
  ),
  force: from2015,
  answers: citizenshipRefused,
  when: atLeast(migrationOffences, 2),
  then: true,
  leaves: [whichOffences],
})

// --- Items 11 to 13: the citizenship of Kazakhstan, once lost --------------------------------------------------

const lostOn = (...grounds: readonly [string, ...string[]]) => is(citizenshipEnded.cells.ground, ...grounds)
const fiveYears = (since: Expr<'day'>): Expr<'day'> => later(since, 5, 'years')
const notRegistered = all(by(otherCitizenshipAcquired, today), not(some(citizenshipEnded, lostOn('5'))))
const fromRegistration = t(
  'Citizenship ends on the day the loss is registered (Art. 37), so the five years run from then; while it is not registered, from today at the earliest. The anniversary is counted in.',
  'Гражданство прекращается в день регистрации утраты (ст. 37), поэтому пять лет идут с него; пока её нет — не раньше чем с сегодняшнего дня. Годовщина включена.',
  'Азаматтық жоғалту тіркелген күні тоқтайды (37-бап), сондықтан бес жыл содан басталады; тіркелмесе — ең ертесі бүгіннен. Жылдығы қоса есептелген.',
)
const lostWithinFiveYears = rule('kaz.law1017.17-11', {
  says: art17('(11)'),
  gist: t(
    'Whoever lost citizenship by service of another state, by fraud or by another citizenship is refused for five years.',
    'Утратившему гражданство из-за службы другому государству, обмана или другого гражданства отказывают пять лет.',
    'Басқа мемлекеттің қызметі, алдау не басқа азаматтық себебінен азаматтығын жоғалтқан адамға бес жыл бас тартылады.',
  ),
  force: fromTheStart,
  answers: citizenshipBarred,
  when: some(citizenshipEnded, lostOn('1', '2', '5')),
  then: latest(citizenshipEnded, fiveYears(earlier(citizenshipEnded.cells.registered, today)), { where: lostOn('1', '2', '5'), none: today }),
  leaves: [fromRegistration],
})
const lostNotRegistered = rule('kaz.law1017.17-11-unregistered', {
  says: art17('(11)'),
  gist: t(
    'Whoever took another citizenship is refused for five years from the loss.',
    'Принявшему другое гражданство отказывают пять лет после утраты.',
    'Басқа азаматтық алған адамға жоғалтқаннан кейін бес жыл бас тартылады.',
  ),
  force: fromTheStart,
  answers: citizenshipBarred,
  when: notRegistered,
  then: fiveYears(today),
  leaves: [fromRegistration],
})
const entryClosedToo = t(
  'Entry is refused as well (Law on Migration, Art. 48(12)–(13)), and permanent residence (Art. 49(16)–(17)).',
  'Закрыты и въезд (Закон о миграции, ст. 48, пп. 12–13), и постоянное проживание (ст. 49, пп. 16–17).',
  'Келуге де (Көші-қон туралы заң, 48-баптың 12–13-тармақшалары), тұрақты тұруға да (49-баптың 16–17-тармақшалары) жол жабық.',
)
const lostByFighting = rule('kaz.law1017.17-12', {
  says: art17('(12)'),
  gist: t(
    'Whoever lost citizenship for part in foreign conflict, extremism or terrorism is refused for good.',
    'Утратившему гражданство за участие в иностранном конфликте, экстремизме или терроризме отказывают навсегда.',
    'Шетелдегі қақтығысқа, экстремизмге не терроризмге қатысып азаматтығын жоғалтқан адамға біржола бас тартылады.',
  ),
  force: from2017,
  answers: citizenshipBarred,
  when: some(citizenshipEnded, lostOn('8')),
  then: 'never',
  leaves: [entryClosedToo],
})
const deprived = rule('kaz.law1017.17-13', {
  says: art17('(13)'),
  gist: t('Whoever was deprived of citizenship is refused for good.', 'Лишённому гражданства отказывают навсегда.', 'Азаматтықтан айырылған адамға біржола бас тартылады.'),
  force: from2017,
  answers: citizenshipBarred,
  when: some(citizenshipEnded, lostOn('deprived')),
  then: 'never',
  leaves: [entryClosedToo],
})
const whileBarred = rule('kaz.law1017.17-barred', {
  says: art17('(11)–(13)'),
  gist: t(
    'While the time after a loss of citizenship runs, an application is rejected.',
    'Пока идёт срок после утраты гражданства, ходатайство отклоняют.',
    'Азаматтықты жоғалтқаннан кейінгі мерзім өткенше өтінішхат қабылданбайды.',
  ),
  force: fromTheStart,
  answers: citizenshipRefused,
  when: by(today, ask(citizenshipBarred, later(today, -1, 'days'))),
  then: true,
})

// --- Item 14: the test ----------------------------------------------------------------------------------------

const noTest = rule('kaz.law1017.17-14', {
  says: art17('(14)'),
  gist: t(
    'The person has not shown an elementary knowledge of Kazakh, of the Constitution and of history in the test.',
    'Лицо не подтвердило тестом элементарное знание казахского языка, основ Конституции и истории.',
    'Адам қазақ тілін, Конституция негіздерін және тарихты қарапайым деңгейде білетінін тестпен растамаған.',
  ),
  force: '2024-07-17/',
  answers: citizenshipRefused,
  when: not(testPassed),
  then: true,
  how: t(
    'At the National Testing Centre: 100 questions, 130 minutes; first held on 11 February 2026 (from news).',
    'В Национальном центре тестирования: 100 вопросов, 130 минут; впервые 11 февраля 2026 года (по новостям).',
    'Ұлттық тестілеу орталығында: 100 сұрақ, 130 минут; алғаш рет 2026 жылғы 11 ақпанда өтті (жаңалықтардан).',
  ),
})
const testNotFor = rule('kaz.law1017.17-14-spared', {
  says: art17(', part 3'),
  gist: t(
    'The test is not for minors, the incapacitated, people of merit or listed professions, ethnic Kazakhs and those entitled by a treaty.',
    'Тест не касается детей, недееспособных, лиц с заслугами или профессией из перечня, этнических казахов и имеющих право по договору.',
    'Тест балаларға, әрекетке қабілетсіздерге, еңбек сіңіргендер мен тізбедегі мамандарға, этникалық қазақтарға және шарт бойынша құқығы барларға қатысты емес.',
  ),
  force: '2024-07-17/',
  answers: citizenshipRefused,
  when: sparedTheTest,
  over: [displaces(noTest, ground('2024-07-17/', art17(', part 3')))],
  leaves: [
    t(
      'Spouses of citizens, widows, refugees and stateless persons are not spared.',
      'Супруги граждан, вдовы, беженцы и лица без гражданства не освобождены.',
      'Азаматтардың жұбайлары, жесірлер, босқындар мен азаматтығы жоқ адамдар босатылмаған.',
    ),
  ],
})

export const citizenshipLawRefusal: readonly Rule[] = [
  closedList,
  ground1,
  ground2,
  ground3,
  ground4,
  ground5,
  ground6,
  another,
  renouncedBefore2015,
  renouncedNow,
  ground8,
  ground9,
  ground9Minor,
  ground10,
  oneOffence,
  repeatedOffences,
  lostWithinFiveYears,
  lostNotRegistered,
  lostByFighting,
  deprived,
  whileBarred,
  noTest,
  testNotFor,
]
