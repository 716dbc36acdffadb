import {
  all,
  any,
  at,
  atLeast,
  before,
  by,
  count,
  displaces,
  ground,
  is,
  later,
  latest,
  not,
  rule,
  since,
  some,
  t,
  today,
  ago,
  type Arg,
  type Cite,
  type Expr,
  type Rule,
  type Text,
} from '@kosh/norms'
import { ethnicKazakh } from '../../world/person.js'
import { entered } from '../../world/journey.js'
import { law477 } from '../acts.js'
import { expulsions, penalties, refusalGrounds } from '../facts.js'
import { hostPenalties, unheard } from './host-facts.js'
import { tiedByOrigin } from '../residence/origin-facts.js'
import { barredUntil, refused } from '../questions.js'

/**
 * Law on Migration of the Population, 22.07.2011 No. 477-IV. Art. 48: grounds on which entry is refused, bans of entry, hosts whose
 * invitations are not heard. Compared in the versions of 27.04.2012, 12.06.2014, 01.01.2019, 13.05.2020, 14.07.2022, 17.07.2024 and 27.09.2025.
 */

/** The article as the version of a day has it. */
const art48 = (place: string, version = '2025-09-27'): Cite => at(law477, `Art. 48${place}`, 'official', '2026-11-24', { text: version })

// Editions: the first, of eight grounds; that of Law 153-V (10.12.2013); Laws 91-VI (published 14.07.2017, in force after ten days), 292-VI, 327-VI; Law 82-VIII (16.05.2024).
const fromTheStart = '2011-10-28/'
const from2013 = '~2013-12-27/'
const to2024 = '~2013-12-27/2024-05-27'
const from2024 = '2024-05-28/'

const held = (code: string): Expr<'bool'> => some(refusalGrounds, is(refusalGrounds.cells.ground, code))
/** A ground that an authority holds against the person. */
const ground48 = (item: string, force: string, gist: Text, leaves: readonly Text[] = []): Rule =>
  rule(`kaz.law477.48-${item}`, { says: art48(`(${item})`), gist, force, answers: refused, when: held(item), then: true, leaves })

/** Imposed before this entry, so during an earlier stay, and not executed. */
const unexecuted = (...which: readonly Arg<'bool'>[]): Expr<'bool'> => some(penalties, all(not(penalties.cells.executed), before(penalties.cells.decided, entered), ...which))
const { criminal } = penalties.cells

const noLength = t(
  'The law sets no length: it is for the authority to say when the ground has ended.',
  'Закон не называет срока: когда основание отпало, решает уполномоченный орган.',
  'Заң мерзімін белгілемейді: негіздің қашан жойылғанын уәкілетті орган шешеді.',
)
const startInferred = t(
  'That this ground began on 28 May 2024 follows from two versions of the article, not from a dated note to the item.',
  'Начало этого основания 28 мая 2024 года выведено из двух редакций статьи, а не из сноски к подпункту.',
  'Бұл негіздің 2024 жылғы 28 мамырда басталғаны баптың екі редакциясынан шығарылды, тармақшаға сілтемеден емес.',
)

// --- The grounds, items 1 to 14 -----------------------------------------------------------------------------

const closedList = rule('kaz.law477.48', {
  says: art48(''),
  gist: t('Entry is refused only on the grounds of the list.', 'Во въезде отказывают только по основаниям из перечня.', 'Келуге тізімдегі негіздер бойынша ғана тыйым салынады.'),
  force: fromTheStart,
  answers: refused,
  then: false,
})
const ground1 = ground48(
  '1',
  fromTheStart,
  t(
    'Security of the state, public order or public health requires it.',
    'Этого требуют безопасность государства, общественный порядок или здоровье населения.',
    'Мұны мемлекет қауіпсіздігі, қоғамдық тәртіп немесе халықтың денсаулығы талап етеді.',
  ),
  [noLength],
)
const ground2 = ground48(
  '2',
  fromTheStart,
  t(
    'The person acts to change the constitutional order by force.',
    'Лицо действует ради насильственного изменения конституционного строя.',
    'Адам конституциялық құрылысты күшпен өзгертуге әрекет етеді.',
  ),
  [noLength],
)
const ground3 = ground48(
  '3',
  fromTheStart,
  t(
    'The person speaks against sovereignty or calls to break up the territory.',
    'Лицо выступает против суверенитета или призывает нарушить целостность территории.',
    'Адам егемендікке қарсы шығады немесе аумақтың тұтастығын бұзуға шақырады.',
  ),
  [noLength],
)
const ground4 = ground48(
  '4',
  fromTheStart,
  t(
    'The person stirs up hatred between ethnic groups, confessions or religions.',
    'Лицо разжигает межнациональную, межконфессиональную или религиозную вражду.',
    'Адам ұлтаралық, конфессияаралық немесе діни араздықты қоздырады.',
  ),
  [noLength],
)
const ground5 = ground48(
  '5',
  fromTheStart,
  t(
    'The rights of citizens or other persons need this protection.',
    'Это нужно для защиты прав граждан и других лиц.',
    'Бұл азаматтар мен басқа адамдардың құқықтарын қорғау үшін қажет.',
  ),
  [noLength],
)
const ground6 = ground48(
  '6',
  from2013,
  t(
    'National security bodies have information on links with extremism or terrorism.',
    'У органов национальной безопасности есть сведения о причастности к экстремизму или терроризму.',
    'Ұлттық қауіпсіздік органдарында экстремизмге немесе терроризмге қатысы туралы мәліметтер бар.',
  ),
  [
    noLength,
    t(
      'Until 27 May 2024 the item also covered dangerous recidivism; in 2014 it asked for membership or a conviction.',
      'До 27 мая 2024 года подпункт охватывал и опасный рецидив; в 2014 году он требовал членства или осуждения.',
      '2024 жылғы 27 мамырға дейін тармақша қауіпті қайталануды да қамтитын; 2014 жылы мүшелік не сотталу талап етілетін.',
    ),
  ],
)
const ground6Recidivism = ground48(
  '6-1',
  from2024,
  t(
    'A court has found recidivism or dangerous recidivism.',
    'Суд признал рецидив или опасный рецидив преступлений.',
    'Сот қылмыстардың қайталануын немесе қауіпті қайталануын таныды.',
  ),
  [noLength, startInferred],
)
const oneItemForPenalties = rule('kaz.law477.48-7.before2024', {
  says: art48('(7)', '2022-07-14'),
  gist: t(
    'A penalty, administrative or criminal, from an earlier stay is not executed.',
    'Не исполнено административное или уголовное взыскание, наложенное в прошлое пребывание.',
    'Бұрынғы болу кезінде салынған әкімшілік не қылмыстық жаза орындалмаған.',
  ),
  force: to2024,
  answers: refused,
  when: any(held('7'), held('7-1'), unexecuted()),
  then: true,
})
const ground7 = rule('kaz.law477.48-7', {
  says: art48('(7)'),
  gist: t(
    'An administrative penalty from an earlier stay is not executed.',
    'Не исполнено административное взыскание, наложенное в прошлое пребывание.',
    'Бұрынғы болу кезінде салынған әкімшілік жаза орындалмаған.',
  ),
  force: from2024,
  answers: refused,
  when: any(held('7'), unexecuted(not(criminal))),
  then: true,
})
const ground7Criminal = rule('kaz.law477.48-7-1', {
  says: art48('(7-1)'),
  gist: t(
    'A criminal penalty from an earlier stay is not executed or not served.',
    'Не исполнено или не отбыто уголовное наказание, назначенное в прошлое пребывание.',
    'Бұрынғы болу кезінде тағайындалған қылмыстық жаза орындалмаған немесе өтелмеген.',
  ),
  force: from2024,
  answers: refused,
  when: any(held('7-1'), unexecuted(criminal)),
  then: true,
  leaves: [
    t(
      'An amnesty, such as that of July 2026, may end a criminal penalty; that is not worked out here.',
      'Амнистия, например июля 2026 года, может прекратить уголовное наказание; здесь это не учтено.',
      'Рақымшылық, мысалы 2026 жылғы шілдедегі, қылмыстық жазаны тоқтатуы мүмкін; мұнда ол ескерілмеген.',
    ),
  ],
})
const ground7Leader = ground48(
  '7-2',
  from2024,
  t('The person leads an organised group.', 'Лицо занимает лидирующее положение в организованной группе.', 'Адам ұйымдасқан топта көшбасшы орын алады.'),
  [noLength, startInferred],
)
const ground7Transferred = ground48(
  '7-3',
  from2024,
  t(
    'The person committed a grave crime in Kazakhstan and was handed over to the state of citizenship.',
    'Лицо совершило в Казахстане тяжкое преступление и передано в государство гражданства.',
    'Адам Қазақстанда ауыр қылмыс жасап, азаматтығы бар мемлекетке берілді.',
  ),
  [noLength, startInferred],
)
const ground8 = ground48(
  '8',
  from2013,
  t(
    'A declaration of income due for an earlier stay was not filed.',
    'Не подана декларация о доходах, обязательная за прошлое пребывание.',
    'Бұрынғы болу кезіне міндетті табыс декларациясы тапсырылмады.',
  ),
  [t('The ground ends when the declaration is filed.', 'Основание отпадает, когда декларация подана.', 'Декларация тапсырылғанда негіз жойылады.')],
)
const ground9 = ground48(
  '9',
  from2013,
  t('No proof of money for the stay and the way out was shown.', 'Не показаны средства на пребывание и выезд.', 'Болуға және кетуге қаражаты бар екені расталмады.'),
  [
    t(
      'The amount is set by the Government and is not worked out here.',
      'Размер определяет Правительство; здесь он не рассчитан.',
      'Мөлшерін Үкімет белгілейді; мұнда есептелмеген.',
    ),
  ],
)
const withoutMeansTest = rule('kaz.law477.48-9.exempt', {
  says: art48('(9)'),
  gist: t(
    'Ethnic Kazakhs, former compatriots and their families need not show money.',
    'Этнические казахи, бывшие соотечественники и члены их семей не подтверждают средства.',
    'Этникалық қазақтар, бұрынғы отандастар және олардың отбасы мүшелері қаражатын растамайды.',
  ),
  force: from2013,
  answers: refused,
  when: any(ethnicKazakh, tiedByOrigin),
  over: [displaces(ground9, ground('2013-12-27/', art48('(9)')))],
})
const ground10 = ground48(
  '10',
  fromTheStart,
  t(
    'The application held false data, or papers were not given in time.',
    'В ходатайстве ложные сведения, или документы не представлены в срок.',
    'Өтінішхатта жалған мәлімет берілген немесе құжаттар мерзімінде ұсынылмаған.',
  ),
)
/** In the law since 2021, suspended until the end of 2023. */
const ground10Fingerprints = ground48(
  '10-1',
  '2024-01-01/',
  t(
    'The person refused the check of identity by fingerprints at the border.',
    'Лицо отказалось подтвердить личность по отпечаткам пальцев на границе.',
    'Адам шекарада саусақ ізі бойынша жеке басын растаудан бас тартты.',
  ),
)
const ground11 = ground48(
  '11',
  fromTheStart,
  t('The person has a disease that bars entry.', 'У лица заболевание, с которым въезд запрещён.', 'Адамда келуге тыйым салатын ауру бар.'),
  [
    t(
      'The list of diseases is an order of the Ministry of Health.',
      'Перечень заболеваний — в приказе Министерства здравоохранения.',
      'Аурулар тізбесі Денсаулық сақтау министрлігінің бұйрығында.',
    ),
  ],
)
const ground12 = ground48(
  '12',
  '~2017-07-25/',
  t(
    'The person earlier lost citizenship under Art. 21(1)(8) of the Citizenship Law.',
    'Лицо ранее утратило гражданство Казахстана по ст. 21(1)(8) Закона о гражданстве.',
    'Адам бұрын Азаматтық туралы заңның 21-бабы 1-бөлігінің 8) тармақшасы бойынша азаматтығын жоғалтқан.',
  ),
)
const ground13 = ground48(
  '13',
  '~2017-07-25/',
  t(
    'The person was deprived of the citizenship of Kazakhstan by a court.',
    'Лицо ранее лишено гражданства Казахстана судом.',
    'Адам бұрын сот шешімімен Қазақстан азаматтығынан айырылған.',
  ),
)
const ground14 = ground48(
  '14',
  from2024,
  t(
    'The person committed a sexual crime against a minor.',
    'Лицо совершило преступление против половой неприкосновенности несовершеннолетнего.',
    'Адам кәмелетке толмағанның жыныстық тиіспеушілігіне қарсы қылмыс жасаған.',
  ),
  [noLength, startInferred],
)

// --- The bans -----------------------------------------------------------------------------------------------

const anniversary = t(
  'Whether the anniversary itself is still barred is not said; here the ban ends the day before it.',
  'Не сказано, запрещён ли въезд в саму годовщину; здесь запрет кончается днём раньше.',
  'Жылдығы болатын күннің өзінде тыйым бар ма, айтылмаған; мұнда тыйым одан бір күн бұрын аяқталады.',
)
const wasOfKind = (kind: 'expulsion' | 'readmission') => is(expulsions.cells.kind, kind)
const fiveYearsFrom = (kind: 'expulsion' | 'readmission'): Expr<'day'> =>
  latest(expulsions, later(later(expulsions.cells.executed, 5, 'years'), -1, 'days'), { where: wasOfKind(kind), none: later(today, -1, 'days') })

const expelledFromDecision = rule('kaz.law477.48.expelled.fromDecision', {
  says: art48(', part 2', '2019-01-01'),
  gist: t(
    'Whoever was expelled may not enter for five years from the decision.',
    'Выдворенному въезд запрещён пять лет со дня решения.',
    'Шығарып жіберілген адамға шешім күнінен бастап бес жыл келуге тыйым салынады.',
  ),
  force: '2011-10-28/2020-01-10',
  answers: barredUntil,
  when: some(expulsions, wasOfKind('expulsion')),
  then: fiveYearsFrom('expulsion'),
  leaves: [
    t(
      'That text counted from the decision, a day that is not asked here; counted from the execution, so the ban may have ended earlier.',
      'В той редакции срок шёл от решения, а этот день здесь не спрашивают; счёт от исполнения, и запрет мог кончиться раньше.',
      'Сол редакцияда мерзім шешімнен басталатын, ал ол күн мұнда сұралмайды; орындалған күннен саналды, сондықтан тыйым ертерек аяқталуы мүмкін.',
    ),
  ],
})
const expelled = rule('kaz.law477.48.expelled', {
  says: art48(', part 2'),
  gist: t(
    'Whoever was expelled may not enter for five years from the execution of the decision.',
    'Выдворенному въезд запрещён пять лет со дня исполнения решения суда.',
    'Шығарып жіберілген адамға сот шешімі орындалған күннен бастап бес жыл келуге тыйым салынады.',
  ),
  force: '~2020-01-11/',
  answers: barredUntil,
  when: some(expulsions, wasOfKind('expulsion')),
  then: fiveYearsFrom('expulsion'),
  leaves: [
    anniversary,
    t(
      'The words "from execution" stand in the version of 13 May 2020 and not in that of 1 January 2019; taken to come with the law of December 2019.',
      'Слова «со дня исполнения» есть в редакции 13 мая 2020 года и нет в редакции 1 января 2019 года; отнесены к закону декабря 2019 года.',
      '«Орындалған күннен» деген сөздер 2020 жылғы 13 мамырдағы редакцияда бар, 2019 жылғы 1 қаңтардағыда жоқ; 2019 жылғы желтоқсандағы заңға жатқызылды.',
    ),
  ],
})
const readmitted = rule('kaz.law477.48.readmitted', {
  says: art48(', part 2'),
  gist: t(
    'Whoever was returned under readmission may not enter for five years from the departure.',
    'Возвращённому по реадмиссии въезд запрещён пять лет со дня выезда.',
    'Реадмиссия бойынша қайтарылған адамға кеткен күнінен бастап бес жыл келуге тыйым салынады.',
  ),
  force: from2024,
  answers: barredUntil,
  when: some(expulsions, wasOfKind('readmission')),
  then: fiveYearsFrom('readmission'),
  leaves: [anniversary],
})
const untilPaid = rule('kaz.law477.48-7.barred', {
  says: art48('(7), (7-1)'),
  gist: t('Until a penalty is executed entry stays barred.', 'Пока взыскание не исполнено, въезд закрыт.', 'Жаза орындалғанша келуге тыйым салынады.'),
  force: from2013,
  answers: barredUntil,
  when: some(penalties, all(not(penalties.cells.executed), by(penalties.cells.decided, today))),
  then: 'never',
  leaves: [
    t(
      'The bar ends when the penalty is executed, for instance when the fine is paid.',
      'Запрет снимается с исполнением взыскания, например с уплатой штрафа.',
      'Жаза орындалғанда, мысалы айыппұл төленгенде, тыйым алынады.',
    ),
  ],
})
const bannedFor = (kind: 'expulsion' | 'readmission'): Expr<'bool'> =>
  some(expulsions, all(wasOfKind(kind), before(expulsions.cells.executed, entered), before(entered, later(expulsions.cells.executed, 5, 'years'))))
const whileBarred = rule('kaz.law477.48.whileBarred', {
  says: art48(', part 2'),
  gist: t(
    'Entry is refused while the ban after an expulsion runs.',
    'Во въезде отказывают, пока действует запрет после выдворения.',
    'Шығарып жіберуден кейінгі тыйым кезінде келуге рұқсат берілмейді.',
  ),
  force: fromTheStart,
  answers: refused,
  when: bannedFor('expulsion'),
  then: true,
})
const whileBarredAfterReadmission = rule('kaz.law477.48.whileBarredAfterReadmission', {
  says: art48(', part 2'),
  gist: t(
    'Entry is refused while the ban after a readmission runs.',
    'Во въезде отказывают, пока действует запрет после реадмиссии.',
    'Реадмиссиядан кейінгі тыйым кезінде келуге рұқсат берілмейді.',
  ),
  force: from2024,
  answers: refused,
  when: bannedFor('readmission'),
  then: true,
})

// --- Hosts whose invitations are not heard ------------------------------------------------------------------

const pastPenalties = (parts: readonly [string, ...string[]]) =>
  count(hostPenalties, all(is(hostPenalties.cells.part, ...parts), since(hostPenalties.cells.on, ago(12, 'months')), before(hostPenalties.cells.on, today)))
const heard = rule('kaz.law477.48.heard', {
  says: art48(', part 3'),
  gist: t('The invitation of any other host is considered.', 'Приглашение любого другого лица рассматривают.', 'Басқа кез келген тұлғаның шақыруы қаралады.'),
  force: from2013,
  answers: unheard,
  then: false,
})
const unheardAfterOne = rule('kaz.law477.48.host.before2020', {
  says: art48(', part 3', '2019-01-01'),
  gist: t(
    'A host held liable for its guests within a year is not heard.',
    'Приглашение лица, привлечённого к ответственности за гостей в течение года, не рассматривают.',
    'Бір жыл ішінде қонақтары үшін жауапқа тартылған тұлғаның шақыруы қаралмайды.',
  ),
  force: '~2013-12-27/2020-01-10',
  answers: unheard,
  then: atLeast(pastPenalties(['518(1)', '518(3)']), 1),
})
const unheardAfterTwo = rule('kaz.law477.48.host', {
  says: art48(', part 3'),
  gist: t(
    'A host held liable twice or more within twelve months in a row is not heard.',
    'Приглашение лица, привлечённого два и более раз за двенадцать месяцев подряд, не рассматривают.',
    'Қатарынан он екі айда екі не одан көп рет жауапқа тартылған тұлғаның шақыруы қаралмайды.',
  ),
  force: '~2020-01-11/',
  answers: unheard,
  then: atLeast(pastPenalties(['518(1)', '518(3)']), 2),
  leaves: [
    t(
      'Counts late notice, papers not arranged and departure not ensured; part 3 of Art. 518 may also punish giving a dwelling, which does not count.',
      'Считаются поздняя информация, неоформленные документы и необеспеченный выезд; ч. 3 ст. 518 может наказывать и за жильё, а это не считается.',
      'Кеш хабарлау, құжат рәсімдемеу және кетуін қамтамасыз етпеу саналады; 518-баптың 3-бөлігі тұрғынжай бергені үшін де жазалауы мүмкін, ол саналмайды.',
    ),
    t(
      'The months run back from the day of the application, here the day asked about.',
      'Месяцы отсчитываются назад от дня заявления, здесь — от дня вопроса.',
      'Айлар өтініш берілген күннен, мұнда сұралған күннен кері саналады.',
    ),
  ],
})

export const migrationLaw48: readonly Rule[] = [
  closedList,
  ground1,
  ground2,
  ground3,
  ground4,
  ground5,
  ground6,
  ground6Recidivism,
  oneItemForPenalties,
  ground7,
  ground7Criminal,
  ground7Leader,
  ground7Transferred,
  ground8,
  ground9,
  withoutMeansTest,
  ground10,
  ground10Fingerprints,
  ground11,
  ground12,
  ground13,
  ground14,
  expelledFromDecision,
  expelled,
  readmitted,
  untilPaid,
  whileBarred,
  whileBarredAfterReadmission,
  heard,
  unheardAfterOne,
  unheardAfterTwo,
]
