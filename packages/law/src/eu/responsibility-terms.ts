import { all, any, before, earlier, either, earliest, is, later, latest, rule, since, some, t, type Arg, type Cite, type Expr, type Rule, type Text } from '@kosh/norms'
import { responsibility, responsibility2013 } from './acts.js'
import { binds } from './binding.js'
import { lodged, protectionStatus, registered, registeredOrToday } from './long-stay-facts.js'
import { transfers } from './responsibility-facts.js'
import { passages } from './routes.js'
import { protectionDeadlines, stepRow } from './stay-questions.js'

/** Taking charge, taking back and transfer: Regulation (EU) 2024/1351 Arts 39-46, and Regulation (EU) No 604/2013 Arts 21-29 for applications registered before 1 July 2026. */

const { kind, hit, sent, accepted, notified, detained, hold, held } = transfers.cells
const known = (day: Arg<'day'>): Expr<'bool'> => before(day, 'never')
const isDetained = known(detained)
/** The last day of a transfer: half a year from acceptance, five weeks in detention, a year in prison, three years from the news that the person absconded. */
export const transferUntil: Expr<'day'> = either(
  'day',
  isDetained,
  later(accepted, 35, 'days'),
  either('day', is(hold, 'prison'), later(accepted, 1, 'years'), either('day', all(is(hold, 'absconded'), known(held)), later(held, 3, 'years'), later(accepted, 6, 'months'))),
)
const transferUntil2013: Expr<'day'> = either(
  'day',
  isDetained,
  later(accepted, 42, 'days'),
  either('day', is(hold, 'prison'), later(accepted, 1, 'years'), either('day', is(hold, 'absconded'), later(accepted, 18, 'months'), later(accepted, 6, 'months'))),
)

type Term = readonly [id: string, place: string, deed: string, when: Expr<'bool'>, by: Expr<'day'>, gist: Text, leaves?: Text]
const charge = is(kind, 'charge')
const back = is(kind, 'back')
const dayOff = t(
  'A term that ends on a day off ends on the next working day (Art. 75).',
  'Срок, истекающий в выходной, истекает в следующий рабочий день (ст. 75).',
  'Демалыс күні біткен мерзім келесі жұмыс күні бітеді (75-бап).',
)
const silence = t('Silence accepts.', 'Молчание означает согласие.', 'Үнсіздік келісім болады.')
const appealBounds = t(
  'The state sets the term between one and three weeks; the shorter one is taken. Asked in that time, a court may suspend the transfer, and until its first ruling no one is transferred.',
  'Срок от одной до трёх недель устанавливает государство; взят меньший. Если просить в этот срок, суд может приостановить передачу, и до первого его решения никого не передают.',
  'Мерзімді бір аптадан үш аптаға дейін мемлекет белгілейді; қысқасы алынды. Сол мерзімде сұралса, сот беруді тоқтата тұра алады, алғашқы шешіміне дейін ешкім берілмейді.',
)
/** In the words of the row: the row of the request must be there. */
const ofRequest = (when: Expr<'bool'>, day: Expr<'day'>): readonly [Expr<'bool'>, Expr<'day'>] => [some(transfers, when), latest(transfers, day, { where: when, none: 'never' })]
const hitDay = earliest(transfers, hit, { where: all(charge, known(hit)), none: 'never' })

/** So many months after a hit, but not past the ordinary day. */
const soonest = (months: number, ordinary: Expr<'day'>): Expr<'day'> => either('day', known(hitDay), earlier(later(hitDay, months, 'months'), ordinary), ordinary)

const terms2024: readonly Term[] = [
  [
    '39',
    'Art. 39(1)',
    'take-charge',
    known(registered),
    soonest(1, later(registered, 2, 'months')),
    t(
      'Another state is asked to take charge within two months of registration, within one of a hit; else this one is responsible.',
      'Другое государство просят принять в два месяца после регистрации, при совпадении в один; иначе ответственно это.',
      'Басқа мемлекеттен қабылдау тіркелгеннен кейін екі айда, сәйкестік болса бір айда сұралады; әйтпесе осы мемлекет жауапты.',
    ),
    dayOff,
  ],
  [
    '40',
    'Art. 40(1)-(2), (8)',
    'answer',
    ...ofRequest(all(charge, known(sent)), either('day', isDetained, later(sent, 7, 'days'), either('day', known(hit), later(sent, 14, 'days'), later(sent, 1, 'months')))),
    t(
      'It answers within a month, two weeks after a hit, one week for a detained person.',
      'Оно отвечает в месяц, при совпадении в две недели, о задержанном в неделю.',
      'Ол бір айда, сәйкестік болса екі аптада, қамаудағы адам туралы бір аптада жауап береді.',
    ),
    silence,
  ],
  [
    '41-1',
    'Art. 41(1)',
    'take-back',
    ...ofRequest(all(back, known(hit)), later(hit, 14, 'days')),
    t(
      'A state that must take back is told so within two weeks of the hit.',
      'Государству, обязанному принять обратно, сообщают об этом в две недели после совпадения.',
      'Қайта қабылдауға міндетті мемлекетке сәйкестіктен кейін екі аптада хабарланады.',
    ),
    t('A late notice does not free it.', 'Опоздание его не освобождает.', 'Кешіктіру оны босатпайды.'),
  ],
  [
    '41-3',
    'Art. 41(3)-(4)',
    'answer',
    ...ofRequest(all(back, known(sent)), later(sent, 14, 'days')),
    t('It confirms within two weeks.', 'Оно подтверждает в две недели.', 'Ол екі аптада растайды.'),
    silence,
  ],
  [
    '42',
    'Art. 42(1)',
    'transfer-decision',
    ...ofRequest(known(accepted), later(accepted, 14, 'days')),
    t('The transfer is decided within two weeks of the acceptance.', 'О передаче решают в две недели после согласия.', 'Беру туралы келісімнен кейін екі аптада шешіледі.'),
  ],
  [
    '43',
    'Art. 43(2)-(3)',
    'transfer-appeal',
    ...ofRequest(known(notified), later(notified, 7, 'days')),
    t(
      'The appeal against a transfer is due within one to three weeks.',
      'Обжаловать передачу нужно в срок от одной до трёх недель.',
      'Беруге бір аптадан үш аптаға дейін шағымдану керек.',
    ),
    appealBounds,
  ],
  [
    '46',
    'Arts 45(3), 46(1)-(2)',
    'transfer',
    ...ofRequest(known(accepted), transferUntil),
    t(
      'The transfer follows within six months of the acceptance: five weeks in detention, a year in prison, three years for whoever absconds; else this state becomes responsible.',
      'Передача следует в шесть месяцев после согласия: под стражей в пять недель, в заключении в год, для скрывшегося в три года; иначе ответственным становится это государство.',
      'Беру келісімнен кейін алты айда орындалады: қамауда бес аптада, түрмеде бір жылда, жасырынғанда үш жылда; әйтпесе осы мемлекет жауапты болады.',
    ),
    t(
      'After an appeal that suspended it the six months run from its end; once found again the state has three months at least.',
      'После приостановившей её жалобы шесть месяцев идут с её окончания; когда лицо найдено, у государства не менее трёх месяцев.',
      'Оны тоқтатқан шағымнан кейін алты ай шағым біткеннен басталады; адам табылған соң мемлекетте кемінде үш ай болады.',
    ),
  ],
]
const terms2013: readonly Term[] = [
  [
    '21',
    'Art. 21(1)',
    'take-charge',
    known(lodged),
    soonest(2, later(lodged, 3, 'months')),
    t(
      'Another state is asked to take charge within three months of the lodging, within two of a hit; else this one is responsible.',
      'Другое государство просят принять в три месяца после подачи, при совпадении в два; иначе ответственно это.',
      'Басқа мемлекеттен қабылдау өтініш берілгеннен кейін үш айда, сәйкестік болса екі айда сұралады; әйтпесе осы мемлекет жауапты.',
    ),
  ],
  [
    '22',
    'Art. 22(1), (7)',
    'answer',
    ...ofRequest(all(charge, known(sent)), either('day', isDetained, later(sent, 14, 'days'), later(sent, 2, 'months'))),
    t(
      'It answers within two months, two weeks for a detained person.',
      'Оно отвечает в два месяца, о задержанном в две недели.',
      'Ол екі айда, қамаудағы адам туралы екі аптада жауап береді.',
    ),
    silence,
  ],
  [
    '23',
    'Arts 23(2), 24(2)',
    'take-back',
    ...ofRequest(all(back, known(hit)), later(hit, 2, 'months')),
    t('It is asked to take back within two months of the hit.', 'Принять обратно просят в два месяца после совпадения.', 'Қайта қабылдау сәйкестіктен кейін екі айда сұралады.'),
    t('On other evidence within three months.', 'По иным доказательствам в три месяца.', 'Өзге дәлелмен үш айда.'),
  ],
  [
    '25',
    'Art. 25',
    'answer',
    ...ofRequest(all(back, known(sent)), either('day', any(known(hit), isDetained), later(sent, 14, 'days'), later(sent, 1, 'months'))),
    t('It answers within a month, two weeks after a hit.', 'Оно отвечает в месяц, при совпадении в две недели.', 'Ол бір айда, сәйкестік болса екі аптада жауап береді.'),
    silence,
  ],
  [
    '29',
    'Arts 28(3), 29(1)-(2)',
    'transfer',
    ...ofRequest(known(accepted), transferUntil2013),
    t(
      'The transfer follows within six months of the acceptance: six weeks in detention, a year in prison, eighteen months for whoever absconds.',
      'Передача следует в шесть месяцев после согласия: под стражей в шесть недель, в заключении в год, для скрывшегося в восемнадцать месяцев.',
      'Беру келісімнен кейін алты айда орындалады: қамауда алты аптада, түрмеде бір жылда, жасырынғанда он сегіз айда.',
    ),
  ],
]
const olderCases = t(
  'For applications of before 1 July 2026 the criteria of the older regulation go on; whether its terms do for requests made since is not said, they are taken to.',
  'Для заявлений до 1 июля 2026 года действуют критерии прежнего регламента; действуют ли его сроки для запросов после этого дня, не сказано, принято, что да.',
  '2026 жылғы 1 шілдеге дейінгі өтініштерге бұрынғы регламенттің өлшемдері қолданылады; содан кейінгі сұрауларға оның мерзімдері қолданыла ма, айтылмаған, қолданылады деп алынды.',
)

const amm: (place: string) => Cite = passages(responsibility, '2026-11-27', '2024-06-11')
const dublin: (place: string) => Cite = passages(responsibility2013, '2026-11-27', '2013-06-29')
const isApplicant = is(protectionStatus, 'applicant')
const made = (id: string, cite: (place: string) => Cite, force: string, applies: Expr<'bool'>, terms: readonly Term[], common: readonly Text[]): readonly Rule[] =>
  terms.map(([name, place, deed, when, by, gist, leaves]) =>
    rule(`${id}.${name}`, {
      says: cite(place),
      force,
      answers: protectionDeadlines,
      gist,
      when: all(applies, when),
      then: [stepRow(deed, by)],
      ...(leaves === undefined && common.length === 0 ? {} : { leaves: [...(leaves === undefined ? [] : [leaves]), ...common] }),
    }),
  )

export const responsibilityTermRules: readonly Rule[] = [
  ...made('eu.dublin', dublin, '2014-01-01/', all(binds(responsibility2013, registeredOrToday), isApplicant, before(registeredOrToday, '2026-07-01')), terms2013, [olderCases]),
  ...made('eu.responsibility', amm, '2026-07-01/', all(binds(responsibility, registeredOrToday), isApplicant, since(registeredOrToday, '2026-07-01')), terms2024, []),
]
