import { all, any, at, before, by, displaces, ground, is, later, not, rule, some, t, today, type Cite, type Expr, type Rule, type Text } from '@kosh/norms'
import { ethnicKazakh } from '../../world/person.js'
import { law477 } from '../acts.js'
import { expulsions, penalties } from '../facts.js'
import { appeal, daysAwayRules, presence } from './migration-law-49-13.js'
import { residenceGrounds, sparedBy49 } from './residence-facts.js'
import { residenceRefused } from './residence-questions.js'

/**
 * Law on Migration of the Population, 22.07.2011 No. 477-IV. Art. 49: grounds to refuse or annul permanent residence, one list for both.
 * Compared in the versions of 12.06.2014, 14.07.2022, 19.04.2023 and 27.09.2025; before the law of December 2013 it was not read.
 */

const art49 = (item: string, text = '2025-09-27'): Cite => at(law477, `Art. 49${item}`, 'official', '2026-11-26', { text })
const from2013 = '2013-12-27/'
/** Not in the version of June 2014, in that of July 2022: taken to come with the law of 24.11.2015. */
const from2015 = '~2015-12-06/'
/** Not in the version of April 2023: the law of 16.05.2024. */
const from2024 = '2024-05-28/'

const heldByAuthority = (item: string): Expr<'bool'> => some(residenceGrounds, is(residenceGrounds.cells.ground, item))
const startTaken = t(
  'The item stands in the version of July 2022 and not in that of June 2014; its start is taken from the law of November 2015.',
  'Подпункт есть в редакции июля 2022 года и отсутствует в редакции июня 2014 года; начало взято по закону ноября 2015 года.',
  'Тармақша 2022 жылғы шілдедегі редакцияда бар, 2014 жылғы маусымдағыда жоқ; басталуы 2015 жылғы қарашадағы заң бойынша алынды.',
)
const item = (number: string, force: string, gist: Text, leaves: readonly Text[] = []): Rule =>
  rule(`kaz.law477.49-${number}`, {
    says: art49(`(${number})`),
    gist,
    force,
    answers: residenceRefused,
    when: heldByAuthority(number),
    then: true,
    leaves: [...leaves, appeal],
  })

const closed = rule('kaz.law477.49.closed', {
  says: art49('', '2014-06-12'),
  gist: t(
    'Permanent residence is refused or annulled only on a ground of the list.',
    'В постоянном проживании отказывают или его аннулируют только по основаниям из перечня.',
    'Тұрақты тұрудан тек тізбедегі негіздер бойынша бас тартылады не оның күші жойылады.',
  ),
  force: from2013,
  answers: residenceRefused,
  then: false,
})

// --- Items that an authority holds -----------------------------------------------------------------------------

const held: readonly Rule[] = [
  item(
    '1',
    from2013,
    t(
      'Came unlawfully, or is prosecuted for crimes by the law of the state of origin.',
      'Незаконно прибыл или преследуется за преступления по закону государства происхождения.',
      'Заңсыз келген не шыққан елінің заңы бойынша қылмысы үшін қудаланады.',
    ),
  ),
  item(
    '2',
    from2013,
    t(
      'Was released from prison and had the home abroad before the conviction.',
      'Освобождён из мест лишения свободы, а до осуждения жил за пределами Казахстана.',
      'Бас бостандығынан айыру орнынан босатылған, ал сотталғанға дейін Қазақстаннан тыс жерде тұрған.',
    ),
  ),
  item('3', from2013, t('Committed a crime against humanity.', 'Совершил преступление против человечества.', 'Адамзатқа қарсы қылмыс жасаған.')),
  item(
    '3-1',
    from2024,
    t(
      'Committed a crime against the sexual inviolability of a minor.',
      'Совершил преступление против половой неприкосновенности несовершеннолетнего.',
      'Кәмелетке толмағанның жыныстық тиіспеушілігіне қарсы қылмыс жасаған.',
    ),
  ),
  item('4', from2013, t('Did not prove solvency where it is asked.', 'Не подтвердил платёжеспособность, когда она требуется.', 'Талап етілген төлем қабілеттілігін растамаған.'), [
    t(
      'Spared: ethnic Kazakhs, former compatriots, those with simplified citizenship by treaty, their families and holders of professions in demand.',
      'Не требуется от этнических казахов, бывших соотечественников, имеющих право на упрощённое гражданство по договору, их семей и обладателей востребованных профессий.',
      'Этникалық қазақтардан, бұрынғы отандастардан, шарт бойынша азаматтықты оңайлатып алатындардан, олардың отбасынан және сұранысқа ие кәсіп иелерінен талап етілмейді.',
    ),
  ]),
  item(
    '5',
    from2013,
    t(
      'Broke the law on the status of foreigners several times.',
      'Неоднократно нарушал законодательство о правовом положении иностранцев.',
      'Шетелдіктердің құқықтық жағдайы туралы заңнаманы бірнеше рет бұзған.',
    ),
    [
      t(
        'In the version of 2014 one breach was enough; how many are several is not said.',
        'В редакции 2014 года хватало одного нарушения; сколько раз — неоднократно, не сказано.',
        '2014 жылғы редакцияда бір бұзушылық жеткілікті еді; қанша рет екені айтылмаған.',
      ),
    ],
  ),
  item(
    '6',
    from2013,
    t(
      'Incites hatred between peoples, confessions or religions.',
      'Разжигает межнациональную, межконфессиональную или религиозную вражду.',
      'Ұлтаралық, конфессияаралық не діни араздықты қоздырады.',
    ),
  ),
  item(
    '7',
    from2013,
    t(
      'Acts for a violent change of the constitutional order.',
      'Действует ради насильственного изменения конституционного строя.',
      'Конституциялық құрылысты күшпен өзгертуге әрекет етеді.',
    ),
  ),
  item(
    '8',
    from2013,
    t(
      'Acts against the sovereignty, unity or territory of Kazakhstan.',
      'Выступает против суверенитета, единства или целостности Казахстана.',
      'Қазақстанның егемендігіне, бірлігіне не тұтастығына қарсы шығады.',
    ),
  ),
  item(
    '9',
    from2013,
    t('Has a conviction for a crime that is not expunged.', 'Имеет непогашенную судимость за преступление.', 'Қылмыс үшін алынбаған не өтелмеген сотталғандығы бар.'),
    [
      t(
        'In the version of 2014 only terrorism and grave crimes counted.',
        'В редакции 2014 года учитывались только терроризм и тяжкие преступления.',
        '2014 жылғы редакцияда тек терроризм мен ауыр қылмыстар есептелген.',
      ),
    ],
  ),
  item(
    '9-1',
    from2015,
    t(
      'National security bodies have information on links with extremism or terrorism.',
      'У органов национальной безопасности есть сведения о причастности к экстремизму или терроризму.',
      'Ұлттық қауіпсіздік органдарында экстремизмге не терроризмге қатысы туралы мәлімет бар.',
    ),
    [startTaken],
  ),
  item(
    '10',
    from2013,
    t(
      'Gave forged papers or knowingly false data, or not the papers in time without a good reason.',
      'Представил подложные документы или заведомо ложные сведения либо без уважительной причины не представил документы в срок.',
      'Жалған құжат не көрінеу жалған мәлімет берген немесе дәлелді себепсіз құжаттарды мерзімінде бермеген.',
    ),
    [
      t(
        'False data in the application may also lead to expulsion (Code of Administrative Offences, Art. 495(2)).',
        'Ложные сведения в ходатайстве могут повлечь и выдворение (КоАП, ст. 495(2)).',
        'Өтінішхаттағы жалған мәлімет шығарып жіберуге де әкелуі мүмкін (ӘҚБтК, 495-бап (2)).',
      ),
    ],
  ),
  item(
    '10-1',
    '2024-01-01/',
    t('Did not give fingerprints as the law asks.', 'Не прошёл дактилоскопическую регистрацию по закону.', 'Заңда талап етілген дактилоскопиялық тіркеуден өтпеген.'),
    [
      t(
        'In the law since 2021, suspended to the end of 2023.',
        'В законе с 2021 года, действие приостановлено до конца 2023 года.',
        'Заңда 2021 жылдан бері бар, 2023 жылдың соңына дейін тоқтатыла тұрған.',
      ),
    ],
  ),
  item(
    '12',
    from2013,
    t(
      'The rights of citizens or other persons need this protection.',
      'Это нужно для защиты прав граждан и других лиц.',
      'Бұл азаматтар мен басқа адамдардың құқықтарын қорғау үшін қажет.',
    ),
  ),
  item(
    '13-1',
    '2013-12-27/2015-12-05',
    t(
      'An oralman left the region of settlement within the first five years.',
      'Оралман выехал из региона расселения в первые пять лет.',
      'Оралман қоныстандыру өңірінен алғашқы бес жылда кеткен.',
    ),
  ),
  item(
    '13-2',
    from2024,
    t(
      'Got the permit for a profession in demand and did not work in it for 183 days within twelve months.',
      'Получил разрешение по востребованной профессии и не работал по ней 183 дня в пределах двенадцати месяцев.',
      'Рұқсатты сұранысқа ие кәсіп бойынша алып, он екі ай ішінде 183 күн сол кәсіппен жұмыс істемеген.',
    ),
    [
      t(
        'The text may also be read as a spell of 183 days without such work; the ministry says no employer in Kazakhstan is needed.',
        'Текст можно прочесть и как 183 дня без такой работы; по словам ведомства, работодатель в Казахстане не нужен.',
        'Мәтінді сондай жұмыссыз 183 күн деп те оқуға болады; ведомствоның айтуынша Қазақстандағы жұмыс беруші қажет емес.',
      ),
    ],
  ),
  item(
    '14',
    from2013,
    t(
      'A court declared void the marriage by which the residence card was given.',
      'Суд признал недействительным брак, по которому выдан вид на жительство.',
      'Ықтиярхат беруге негіз болған некені сот жарамсыз деп таныған.',
    ),
  ),
  item(
    '14-2',
    from2015,
    t('Threatens the interests of national security.', 'Создаёт угрозу интересам национальной безопасности.', 'Ұлттық қауіпсіздік мүдделеріне қатер төндіреді.'),
    [startTaken],
  ),
  item('15', from2013, t('Has a disease that bars entry.', 'Имеет заболевание, с которым въезд запрещён.', 'Келуге тыйым салатын ауруы бар.'), [
    t('Does not apply to persons without legal capacity.', 'Не применяется к недееспособным.', 'Әрекетке қабілетсіз адамдарға қолданылмайды.'),
  ]),
  item(
    '16',
    '~2017-07-25/',
    t(
      'Earlier lost citizenship under Art. 21(1)(8) of the Citizenship Law.',
      'Ранее утратил гражданство по ст. 21(1)(8) Закона о гражданстве.',
      'Бұрын Азаматтық туралы заңның 21-бабы 1-бөлігінің 8) тармақшасы бойынша азаматтығын жоғалтқан.',
    ),
  ),
  item('17', '~2017-07-25/', t('Was earlier deprived of citizenship by a court.', 'Ранее лишён гражданства судом.', 'Бұрын сот шешімімен азаматтығынан айырылған.')),
]

// --- Item 11: expelled -------------------------------------------------------------------------------------------

const expelled = rule('kaz.law477.49-11', {
  says: art49('(11)'),
  gist: t(
    'Was expelled within the five years before the permit would be given.',
    'Выдворялся в течение пяти лет до выдачи разрешения.',
    'Рұқсат берілгенге дейінгі бес жыл ішінде шығарып жіберілген.',
  ),
  force: from2013,
  answers: residenceRefused,
  when: some(expulsions, all(is(expulsions.cells.kind, 'expulsion'), by(expulsions.cells.executed, today), before(today, later(expulsions.cells.executed, 5, 'years')))),
  then: true,
  leaves: [
    t(
      'Counted from the day the expulsion was carried out; the text does not say from which day.',
      'Считается со дня исполнения выдворения; с какого дня, текст не говорит.',
      'Шығарып жіберу орындалған күннен саналды; қай күннен екені мәтінде айтылмаған.',
    ),
  ],
})

// --- Item 14-1: penalised ---------------------------------------------------------------------------------------

/** Articles on migration, tax and labour; also Art. 492, on living without registration. */
const inTheseFields = is(penalties.cells.article, '492', '517(2)', '517(3)', '517(4)', '517(5)', '517(6)', '517(7)', 'migration', 'tax', 'labour')
const whichArticles = t(
  'Which articles are meant is not said: all of Art. 517 is counted, and Art. 492 as well.',
  'Какие статьи имеются в виду, не сказано: считается вся ст. 517, а также ст. 492.',
  'Қай баптар екені айтылмаған: 517-бап толық, сондай-ақ 492-бап есептелген.',
)
const penalisedBefore2024 = rule('kaz.law477.49-14-1.before2024', {
  says: art49('(14-1)', '2023-04-19'),
  gist: t(
    'Was once held liable for an offence in migration, taxes or labour, whenever that was.',
    'Привлекался к ответственности за правонарушение в области миграции, налогов или труда — когда бы то ни было.',
    'Көші-қон, салық не еңбек саласындағы құқық бұзушылық үшін қашан болса да жауапқа тартылған.',
  ),
  force: '~2015-12-06/2024-05-27',
  answers: residenceRefused,
  when: some(penalties, all(inTheseFields, not(penalties.cells.criminal), by(penalties.cells.decided, today))),
  then: true,
  leaves: [startTaken, whichArticles, appeal],
})
const penalised = rule('kaz.law477.49-14-1', {
  says: art49('(14-1)'),
  gist: t(
    'Was held liable within a year for an offence in migration, taxes or labour.',
    'В течение года привлекался к ответственности за правонарушения в области миграции, налогов или труда.',
    'Бір жыл ішінде көші-қон, салық не еңбек саласындағы құқық бұзушылық үшін жауапқа тартылған.',
  ),
  force: from2024,
  answers: residenceRefused,
  when: some(penalties, all(inTheseFields, not(penalties.cells.criminal), by(penalties.cells.decided, today), by(today, later(penalties.cells.decided, 1, 'years')))),
  then: true,
  leaves: [
    t(
      'The text says offences, in the plural: two may be needed. Here one is enough, so that nobody is surprised.',
      'Текст говорит о правонарушениях во множественном числе: возможно, нужны два. Здесь хватает одного, чтобы никого не застать врасплох.',
      'Мәтінде құқық бұзушылықтар көпше түрде: екеуі қажет болуы мүмкін. Мұнда біреуі жеткілікті деп алынды.',
    ),
    whichArticles,
    t('The anniversary of the decision is counted in.', 'Годовщина решения включена.', 'Шешімнің жылдығы қоса есептелген.'),
    appeal,
  ],
})

// --- The last part: whom items 13 and 14-1 spare --------------------------------------------------------------------

const spared = rule('kaz.law477.49.spared', {
  says: art49(', last part'),
  gist: t(
    'Too few days here and penalties do not count against ethnic Kazakhs and their families, some stateless persons and women under the Convention of 1957.',
    'Нехватка дней и взыскания не учитываются для этнических казахов и их семей, некоторых лиц без гражданства и женщин по Конвенции 1957 года.',
    'Күн аздығы мен жазалар этникалық қазақтар мен олардың отбасына, кейбір азаматтығы жоқ адамдарға және 1957 жылғы конвенцияға жататын әйелдерге қарсы есептелмейді.',
  ),
  force: '~2022-07-14/',
  answers: residenceRefused,
  when: any(ethnicKazakh, not(is(sparedBy49, 'none'))),
  over: [presence, penalisedBefore2024, penalised].map(what => displaces(what, ground('~2022-07-14/', art49(', last part', '2022-07-14')))),
  leaves: [
    t(
      'Not in the version of June 2014; before July 2022 it was not read, so it is not applied.',
      'В редакции июня 2014 года нет; до июля 2022 года не просмотрено и потому не применено.',
      '2014 жылғы маусымдағы редакцияда жоқ; 2022 жылғы шілдеге дейін қаралмағандықтан қолданылмады.',
    ),
  ],
})

export const migrationLaw49: readonly Rule[] = [closed, ...held, expelled, ...daysAwayRules, presence, penalisedBefore2024, penalised, spared]
