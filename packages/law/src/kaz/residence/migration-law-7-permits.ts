import { all, any, ask, at, atLeast, daysFrom, either, not, over, read, readOn, rule, t, times, today, type Cite, type Rule, type Text } from '@kosh/norms'
import { documentExpires, ethnicKazakh } from '../../world/person.js'
import { law477, order992, professionsOrder, residencePilot, visaRules } from '../acts.js'
import { monthlyIndex } from '../figures.js'
import { underEighteen } from './migration-law-27.js'
import { refugee } from '../protection/protection-standing.js'
import { forResidence, holdsVisa, investorVisa, mayApplyForPermanentResidence, treatyState } from '../stay/migration-law-7.js'
import { condition, notYetResident, underSixteen } from './residence-conditions.js'
import { fingerprinted, housing, moneyShown, securityConsent } from './residence-facts.js'
import { decisionDays, permanentDuty, pilotSpares } from './residence-figures.js'
import { pilotPassed, residenceRefused, residenceRoutes, solvency, type RouteCode } from './residence-questions.js'

/**
 * Law on Migration of the Population, 22.07.2011 No. 477-IV. Art. 7, with the last parts of Art. 49: ways to permanent residence, each with its conditions. Compared in
 * the versions of 14.07.2022, 19.04.2023 and 27.09.2025.
 */

const lm = (place: string, text = '2025-09-27'): Cite => at(law477, place, 'official', '2026-11-26', { text })
const from2015 = '~2015-12-06/'
const from2024 = '2024-05-28/'

const how = t(
  'You apply to the migration police at the place of stay or through the State Corporation: form, passport valid for more than 180 days, bank certificate, criminal-record certificate, proof of the dwelling, medical form 028/у, photo, receipt of the duty; for a child of 14 to 18 its consent before a notary.',
  'Вы подаёте в миграционную полицию по месту пребывания или через Госкорпорацию: анкета, паспорт со сроком более 180 дней, справка банка, справка о судимости, подтверждение жилья, форма 028/у, фото, квитанция о пошлине; для ребёнка 14–18 лет — его нотариальное согласие.',
  'Болған жеріңіздегі көші-қон полициясына не Мемлекеттік корпорация арқылы бересіз: сауалнама, мерзімі 180 күннен асатын паспорт, банк анықтамасы, сотталғандық туралы анықтама, тұрғын үйді растау, 028/у нысаны, фото, баж түбіртегі; 14–18 жастағы бала үшін оның нотариалды келісімі.',
)
const cardToo = t(
  'The permit has no end; the residence card is for ten years and not beyond the passport, and costs 0.2 of an index more.',
  'Разрешение бессрочно; вид на жительство — на десять лет, но не дольше паспорта, и стоит ещё 0,2 МРП.',
  'Рұқсат мерзімсіз; ықтиярхат он жылға беріледі, бірақ паспорттан ұзақ емес, оған тағы 0,2 АЕК төленеді.',
)
const pendingPermit = t(
  'The filing alone does not prolong the stay: a visa or temporary permit for the time of the decision is given, ninety days at most.',
  'Сама подача не продлевает пребывание: на время рассмотрения дают визу или временное разрешение, не более девяноста дней.',
  'Өтініштің өзі болу мерзімін ұзартпайды: қарау мерзіміне тоқсан күннен аспайтын виза не уақытша рұқсат беріледі.',
)
export const termOfDecision = t(
  'The time of the decision is known from pages of agencies: sixty days in 2020 and 2021, forty-five later.',
  'Срок решения известен со страниц ведомств: шестьдесят дней в 2020–2021 годах, затем сорок пять.',
  'Шешім мерзімі ведомство беттерінен белгілі: 2020–2021 жылдары алпыс күн, кейін қырық бес.',
)
const exitPaper = t(
  'Papers are valid for 180 days. The consent of the state of citizenship to leave it was asked for until about 2022 and is again in the pilot of 2026.',
  'Документы действуют 180 дней. Согласие государства гражданства на выезд требовали примерно до 2022 года и снова требуют в пилоте 2026 года.',
  'Құжаттар 180 күн жарамды. Азаматтық мемлекетінің кетуге келісімі шамамен 2022 жылға дейін талап етілген, 2026 жылғы пилотта қайта талап етіледі.',
)

const way = (route: RouteCode, says: Cite, force: string, gist: Text, leaves: readonly Text[] = []): Rule =>
  rule(`kaz.residence.${route}`, {
    says,
    gist,
    force,
    answers: residenceRoutes,
    then: [
      {
        route,
        months: 120,
        tenge: times(readOn(today, permanentDuty), readOn(today, monthlyIndex)),
        days: readOn(today, decisionDays),
        files: 'foreigner',
        prolongs: false,
      },
    ],
    how,
    leaves: [...leaves, cardToo, pendingPermit, termOfDecision, exitPaper],
  })

const ways: readonly Rule[] = [
  way(
    'permanent',
    lm('Art. 7'),
    from2015,
    t(
      'Holders of a visa for permanent residence and people from states with a visa-free agreement may get permanent residence.',
      'Владельцы визы на постоянное проживание и прибывшие из государств с безвизовым соглашением могут получить постоянное проживание.',
      'Тұрақты тұру визасының иелері және визасыз келісімі бар мемлекеттерден келгендер тұрақты тұруға рұқсат ала алады.',
    ),
  ),
  way(
    'permanent-ethnic-kazakh',
    lm('Art. 7'),
    from2015,
    t(
      'Ethnic Kazakhs may get permanent residence whatever their visa, without proving solvency.',
      'Этнические казахи могут получить постоянное проживание с любой визой и без подтверждения платёжеспособности.',
      'Этникалық қазақтар кез келген визамен, төлем қабілеттілігін растамай тұрақты тұруға рұқсат ала алады.',
    ),
  ),
  way(
    'permanent-refugee',
    lm('Art. 7', '2022-07-14'),
    '~2020-01-11/',
    t('Refugees may get permanent residence.', 'Беженцы могут получить постоянное проживание.', 'Босқындар тұрақты тұруға рұқсат ала алады.'),
    [
      t(
        'The law spares refugees no condition, solvency included; few get it in practice.',
        'Закон не освобождает беженцев ни от одного условия, включая платёжеспособность; на практике получают немногие.',
        'Заң босқындарды ешбір шарттан, соның ішінде төлем қабілеттілігінен босатпайды; іс жүзінде аз адам алады.',
      ),
    ],
  ),
  way(
    'permanent-in-demand',
    lm('Art. 7'),
    from2024,
    t(
      'Holders of a visa for professions in demand may get permanent residence without proving solvency.',
      'Владельцы визы по востребованной профессии могут получить постоянное проживание без подтверждения платёжеспособности.',
      'Сұранысқа ие кәсіп визасының иелері төлем қабілеттілігін растамай тұрақты тұруға рұқсат ала алады.',
    ),
    [
      t(
        'The list of professions is an order of the Ministry of Labour, in force since 28 February 2023. Whoever does not work in the profession may lose the permit.',
        'Перечень профессий — приказ Министерства труда, действует с 28 февраля 2023 года. Кто не работает по профессии, может потерять разрешение.',
        'Кәсіптер тізбесі — Еңбек министрлігінің бұйрығы, 2023 жылғы 28 ақпаннан бастап қолданылады. Кәсібімен жұмыс істемеген адам рұқсаттан айырылуы мүмкін.',
      ),
    ],
  ),
  way(
    'permanent-digital-nomad',
    at(professionsOrder, 'Digital Nomad Residency', 'secondary'),
    '~2025-03-01/',
    t(
      'Information technology specialists with a visa B9-1 may get permanent residence, also if they work remotely for a company abroad.',
      'Специалисты ИТ с визой B9-1 могут получить постоянное проживание, в том числе при удалённой работе на зарубежную компанию.',
      'B9-1 визасы бар АТ мамандары тұрақты тұруға рұқсат ала алады, оның ішінде шетел компаниясына қашықтан жұмыс істесе де.',
    ),
    [
      t(
        'First comes a petition of Astana Hub and the ministry for digital affairs; known from the press and agencies.',
        'Сначала нужно ходатайство Astana Hub и министерства цифрового развития; известно из прессы и от ведомств.',
        'Алдымен Astana Hub пен цифрлық даму министрлігінің қолдаухаты қажет; баспасөз бен ведомстволардан белгілі.',
      ),
    ],
  ),
  way(
    'permanent-investor',
    lm('Art. 7'),
    from2024,
    t(
      'Holders of a multiple investor visa given at the request of the investment authority may get permanent residence.',
      'Владельцы многократной инвесторской визы, выданной по ходатайству уполномоченного органа по инвестициям, могут получить постоянное проживание.',
      'Инвестициялар жөніндегі уәкілетті органның қолдаухатымен берілген көп мәрте инвестор визасының иелері тұрақты тұруға рұқсат ала алады.',
    ),
    [
      t(
        'For visa A6 more than 300,000 US dollars are invested; solvency and presence are asked of investors as of others.',
        'Для визы A6 вкладывают более 300 000 долларов США; платёжеспособность и присутствие требуются от инвесторов, как от других.',
        'A6 визасы үшін 300 000 АҚШ долларынан астам салынады; төлем қабілеттілігі мен болу инвесторлардан да талап етіледі.',
      ),
    ],
  ),
]

// --- Conditions -----------------------------------------------------------------------------------------------

const bases: readonly Rule[] = (
  [
    [
      'permanent',
      'Art. 7',
      from2015,
      any(forResidence, treatyState),
      t(
        'You hold a visa for permanent residence or come from a state with a visa-free agreement, and nothing bars you from applying.',
        'У вас виза на постоянное проживание или вы из государства с безвизовым соглашением, и вам ничто не мешает подать.',
        'Тұрақты тұру визаңыз бар не визасыз келісімі бар мемлекеттен келдіңіз және өтініш беруге кедергі жоқ.',
      ),
    ],
    ['permanent-ethnic-kazakh', 'Art. 7', from2015, all(ethnicKazakh), t('You are an ethnic Kazakh.', 'Вы этнический казах.', 'Сіз этникалық қазақсыз.')],
    ['permanent-refugee', 'Art. 7', '~2020-01-11/', refugee, t('You have the status of a refugee here.', 'У вас здесь статус беженца.', 'Осында босқын мәртебеңіз бар.')],
    [
      'permanent-in-demand',
      'Art. 7',
      from2024,
      holdsVisa('B9'),
      t('You hold a visa for professions in demand (B9).', 'У вас виза по востребованной профессии (B9).', 'Сұранысқа ие кәсіп визаңыз (B9) бар.'),
    ],
    [
      'permanent-investor',
      'Art. 7',
      from2024,
      investorVisa,
      t('You hold a multiple investor visa (A5, A6).', 'У вас многократная инвесторская виза (A5, A6).', 'Көп мәрте инвестор визаңыз (A5, A6) бар.'),
    ],
  ] as const
).map(([route, place, force, basis, gist]) => condition(route, 'basis', { says: lm(place), force, gist, then: all(basis, ask(mayApplyForPermanentResidence, false)) }))
const nomadBasis = condition('permanent-digital-nomad', 'basis', {
  says: at(visaRules, 'annex 1, B9-1', 'secondary'),
  force: '~2025-03-01/',
  gist: t('You hold a visa B9-1.', 'У вас виза B9-1.', 'B9-1 визаңыз бар.'),
  then: holdsVisa('B9-1'),
})

const permanentRoutes = [
  ['permanent', from2015],
  ['permanent-ethnic-kazakh', from2015],
  ['permanent-refugee', '~2020-01-11/'],
  ['permanent-in-demand', from2024],
  ['permanent-digital-nomad', '~2025-03-01/'],
  ['permanent-investor', from2024],
] as const
/** The later of two beginnings: no condition is older than its way. */
const laterOf = (a: string, b: string): string => (a.replace('~', '') < b.replace('~', '') ? b : a)
const common: readonly Rule[] = permanentRoutes.flatMap(([route, begins]) => [
  notYetResident(route, begins),
  condition(route, 'noGround', {
    says: lm('Art. 49'),
    force: laterOf(begins, from2015),
    gist: t('No ground of Art. 49 stands against you.', 'Против вас нет оснований ст. 49.', 'Сізге қарсы 49-баптың негізі жоқ.'),
    then: not(ask(residenceRefused, false)),
  }),
  condition(route, 'solvency', {
    says: lm('Art. 49(4)'),
    force: laterOf(begins, from2015),
    gist: t('You show the money that is asked of you, if any is.', 'Вы подтверждаете сумму, если она от вас требуется.', 'Сізден талап етілсе, ақшаны растайсыз.'),
    then: atLeast(moneyShown, ask(solvency, 0)),
  }),
  condition(route, 'housing', {
    says: at(order992, 'list of documents', 'secondary'),
    force: laterOf(begins, '~2023-01-01/'),
    gist: t('You show a dwelling.', 'Вы подтверждаете жильё.', 'Тұрғын үйді растайсыз.'),
    then: housing,
  }),
  condition(route, 'passport', {
    says: at(order992, 'list of documents', 'secondary'),
    force: laterOf(begins, '~2023-02-01/'),
    gist: t(
      'Your passport for travel abroad is valid for more than 180 days.',
      'Ваш заграничный паспорт действует более 180 дней.',
      'Шетелге шығу паспортыңыз 180 күннен астам жарамды.',
    ),
    then: over(daysFrom(today, documentExpires), 180),
  }),
  condition(route, 'fingerprints', {
    says: lm('Art. 49(10-1)'),
    force: laterOf(begins, '2024-01-01/'),
    gist: t('From sixteen you have given fingerprints.', 'С шестнадцати лет вы прошли дактилоскопическую регистрацию.', 'Он алты жастан дактилоскопиялық тіркеуден өткенсіз.'),
    then: any(underSixteen, fingerprinted),
  }),
  condition(route, 'securityConsent', {
    says: lm('Art. 49, part 3'),
    force: laterOf(begins, from2015),
    gist: t(
      'The national security bodies agree; they need not give reasons.',
      'Органы национальной безопасности согласны; причин они могут не называть.',
      'Ұлттық қауіпсіздік органдары келіседі; олар себебін айтпауы мүмкін.',
    ),
    then: securityConsent,
    leaves: [
      t(
        'The part stands in the version of July 2022 and not in that of June 2014.',
        'Часть есть в редакции июля 2022 года и отсутствует в редакции июня 2014 года.',
        'Бөлік 2022 жылғы шілдедегі редакцияда бар, 2014 жылғы маусымдағыда жоқ.',
      ),
    ],
  }),
  condition(route, 'pilot', {
    says: at(residencePilot, 'para 1', 'secondary'),
    force: laterOf(begins, '2026-02-13/'),
    gist: t(
      'You passed the test, the questionnaire and the interview of the pilot, unless it does not concern you.',
      'Вы прошли тест, анкету и собеседование пилота, если он вас касается.',
      'Пилот сізге қатысты болса, оның тестінен, сауалнамасынан және әңгімелесуінен өттіңіз.',
    ),
    then: any(ask(pilotPassed, false), either('bool', underEighteen, read(pilotSpares, 'minor'), read(pilotSpares, route))),
    leaves: [
      t(
        'Whom the pilot spares, for how long it runs, and whether it may add to the grounds of the law was not found.',
        'Кого пилот не касается, до какого дня он идёт и может ли добавлять основания к закону, не найдено.',
        'Пилот кімге қатысты емес, қай күнге дейін жүреді және заң негіздеріне қоса ала ма, табылмады.',
      ),
    ],
  }),
])

export const migrationLaw7Permits: readonly Rule[] = [...ways, ...bases, nomadBasis, ...common]
