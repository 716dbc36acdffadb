import { all, any, ask, at, either, is, listing, not, rule, t, times, type Cite, type Expr, type Rule } from '@kosh/norms'
import { ethnicKazakh } from '../../world/person.js'
import { law477, law482, order279, order559, visaRules } from '../acts.js'
import { eaeuWorkHolds } from './eaeu-treaty-97.js'
import { exemptByList } from './government-list-1041.js'
import { exemptByLaw } from './migration-law-36-1.js'
import { routeColumns } from '../shapes.js'
import { labourImmigrantTax, levy, permitRegions, seasonalLevy, yearsAsked } from './work-levy.js'
import { workForm } from './work-facts.js'

/** What must be obtained for the form of work told: by whom, for how long, at what cost on the day. Empty where no permit is needed. */

export const workRoutes = listing(
  routeColumns({
    'employer-permit': t('permit of the employer for foreign labour', 'разрешение работодателю на иностранную рабочую силу', 'жұмыс берушіге шетелдік жұмыс күшін тартуға рұқсат'),
    'ict-permit': t('permit for a transfer within a company', 'разрешение на внутрикорпоративный перевод', 'корпоративішілік ауыстыруға рұқсат'),
    'seasonal-permit': t('permit of the employer for seasonal workers', 'разрешение работодателю на сезонных работников', 'жұмыс берушіге маусымдық жұмыскерлерге рұқсат'),
    'labour-immigrant': t('permit of a labour immigrant', 'разрешение трудовому иммигранту', 'еңбекші көшіп келушіге рұқсат'),
    'self-employment': t('certificate of qualification for self-employment', 'справка о соответствии квалификации', 'біліктілік сәйкестігі туралы анықтама'),
    'business-visa': t('C5 visa of a business immigrant', 'виза бизнес-иммигранта C5', 'бизнес-көшіп келушінің C5 санатты визасы'),
    'business-permit': t(
      'temporary residence permit of a business immigrant',
      'разрешение на временное проживание бизнес-иммигранта',
      'бизнес-көшіп келушінің уақытша тұруға рұқсаты',
    ),
    'neo-nomad': t('B12-1 visa for remote work', 'виза B12-1 для удалённой работы', 'қашықтан жұмысқа B12-1 санатты виза'),
    'digital-nomad': t('B9-1 visa for professionals in information technology', 'виза B9-1 для специалистов ИТ', 'АТ мамандарына B9-1 санатты виза'),
  }),
  {
    id: 'kaz.work.route',
    topic: 'work.route',
    realm: 'KAZ',
    mode: 'must',
    label: t('What you need for this work', 'Что нужно для этой работы', 'Бұл жұмысқа не қажет'),
  },
)

const lm = (place: string, text = '2024-01-01'): Cite => at(law477, place, 'official', '2026-11-26', { text })
const employment = (place: string): Cite => at(law482, place, 'official', '2026-11-26', { text: '2020-01-01' })
/** No ground on which none is needed. */
export const needsPermit: Expr<'bool'> = not(any(...[eaeuWorkHolds, ...exemptByLaw, ...exemptByList].map(holds => ask(holds, false))))
const needsPermitFor = (form: string): Expr<'bool'> => all(is(workForm, form), needsPermit)

const visaFeeLeft = t('The fee of the visa is not counted in the cost.', 'Сбор за визу в стоимость не включён.', 'Виза алымы құнға қосылмаған.')
const severalRegions = t(
  'The levy is counted in full for each region; the law says it is paid to the budget of each, not how much.',
  'Сбор считается полностью за каждый регион; закон говорит, что он платится в бюджет каждого, но не сколько.',
  'Алым әр өңір үшін толық есептелген; заңда әрқайсысының бюджетіне төленетіні айтылған, қаншасы екені айтылмаған.',
)

// --- Arts 37, 37-1: the employer's permit -------------------------------------------------------------------

/** Twelve months; of the first category a year, two or three. */
const permitTerm: Expr<'int'> = times(12, yearsAsked)
const employerHow = t(
  'The employer files with the local executive body, also through the information system of permits and notifications; the levy is paid after a positive decision. Then comes a C3 visa, or for citizens of visa-free states a temporary residence permit',
  'Работодатель подаёт в акимат, в том числе через информационную систему разрешений и уведомлений; сбор платят после положительного решения. Затем нужна виза C3, а гражданам безвизовых государств — разрешение на временное проживание',
  'Жұмыс беруші жергілікті атқарушы органға береді, рұқсаттар мен хабарламалар ақпараттық жүйесі арқылы да болады; алым оң шешімнен кейін төленеді. Содан кейін C3 санатты виза, визасыз мемлекеттердің азаматтарына уақытша тұруға рұқсат керек',
)
const employerPermit2017 = rule('kaz.order559.route', {
  says: at(order559, 'terms of permits', 'secondary'),
  gist: t(
    'The employer obtains a permit of the local executive body within the quota and pays the levy.',
    'Работодатель получает разрешение акимата в пределах квоты и платит сбор.',
    'Жұмыс беруші квота шегінде жергілікті атқарушы органның рұқсатын алып, алым төлейді.',
  ),
  force: '2017-01-01/2023-06-30',
  answers: workRoutes,
  when: needsPermitFor('employee'),
  then: [{ route: 'employer-permit', months: permitTerm, tenge: levy, days: 7, files: 'employer', prolongs: false }],
  how: employerHow,
  leaves: [t('The seven days of the decision are working days.', 'Семь дней решения — рабочие.', 'Шешімнің жеті күні — жұмыс күндері.')],
})
const employerPermit2023 = rule('kaz.order279.route', {
  says: at(order279, 'terms of permits', 'secondary'),
  gist: t(
    'The employer obtains a permit of the local executive body within the quota and pays the levy.',
    'Работодатель получает разрешение акимата в пределах квоты и платит сбор.',
    'Жұмыс беруші квота шегінде жергілікті атқарушы органның рұқсатын алып, алым төлейді.',
  ),
  force: '2023-07-01/',
  answers: workRoutes,
  when: needsPermitFor('employee'),
  then: [{ route: 'employer-permit', months: permitTerm, tenge: times(levy, permitRegions), days: 0, files: 'employer', prolongs: false }],
  how: employerHow,
  leaves: [
    t(
      'The time of the decision under Order 279 was not read: five working days are recalled.',
      'Срок решения по приказу № 279 не прочитан: по памяти, пять рабочих дней.',
      '№ 279 бұйрық бойынша шешім мерзімі оқылмаған: есте қалғаны — бес жұмыс күні.',
    ),
    severalRegions,
    t(
      'A permit of the fourth category is said not to be extended: the employer trains a local worker instead.',
      'Разрешение четвёртой категории, по имеющимся сведениям, не продлевают: работодатель готовит замену из местных.',
      'Төртінші санаттағы рұқсат ұзартылмайды деседі: жұмыс беруші орнына жергілікті жұмыскер дайындайды.',
    ),
  ],
})

// --- Art. 37-3: transfer ------------------------------------------------------------------------------------

const transferRow = [{ route: 'ict-permit', months: 36, tenge: 0, days: 0, files: 'employer', prolongs: false }] as const
const transferGist = t(
  'A transfer within a company takes a permit outside the quota, without a levy, for the term of the contract and three years at most.',
  'Для внутрикорпоративного перевода нужно разрешение вне квоты и без сбора, на срок договора, не более трёх лет.',
  'Корпоративішілік ауыстыруға квотадан тыс, алымсыз рұқсат керек, мерзімі — шарт мерзімі, үш жылдан аспайды.',
)
const transfer2017 = rule('kaz.law482.35.route', {
  says: employment('Arts 33(4), 35(1)'),
  gist: transferGist,
  force: '2017-01-01/2023-06-30',
  answers: workRoutes,
  when: needsPermitFor('intra-corporate'),
  then: transferRow,
  how: employerHow,
})
const transfer2023 = rule('kaz.law477.37-3.route', {
  says: lm('Arts 37-1(4), 37-3(1)'),
  gist: transferGist,
  force: '2023-07-01/',
  answers: workRoutes,
  when: needsPermitFor('intra-corporate'),
  then: transferRow,
  how: employerHow,
})

// --- Arts 34, 41: seasonal work -----------------------------------------------------------------------------

const seasonal = rule('kaz.law477.34-3.route', {
  says: lm('Arts 34(3), 37(1)'),
  gist: t(
    'For seasonal work the employer obtains a permit within the quota and pays a levy by the days of work.',
    'Для сезонной работы работодатель получает разрешение в пределах квоты и платит сбор по дням работы.',
    'Маусымдық жұмысқа жұмыс беруші квота шегінде рұқсат алып, жұмыс күніне қарай алым төлейді.',
  ),
  force: '2017-01-01/',
  answers: workRoutes,
  when: needsPermitFor('seasonal'),
  then: [{ route: 'seasonal-permit', months: 12, tenge: seasonalLevy, days: 0, files: 'employer', prolongs: false }],
  how: employerHow,
  leaves: [t('The permit is said not to be extended.', 'Разрешение, по имеющимся сведениям, не продлевают.', 'Рұқсат ұзартылмайды деседі.')],
})

// --- Arts 43-1, 43-2: household -----------------------------------------------------------------------------

const householdHow = t(
  'You file with the local executive body, electronically since January 2025; the police issue the temporary residence permit for the same term. The tax is paid before',
  'Вы подаёте в акимат, с января 2025 года — электронно; разрешение на временное проживание на тот же срок выдаёт полиция. Налог платят заранее',
  'Өтінішті жергілікті атқарушы органға бересіз, 2025 жылғы қаңтардан бері — электрондық түрде; сол мерзімге уақытша тұруға рұқсатты полиция береді. Салық алдын ала төленеді',
)
const householdHow2014 = t(
  'You filed with the migration police, since about May 2022 with the local executive body; the tax is paid before',
  'Заявление подавали в миграционную полицию, примерно с мая 2022 года — в акимат; налог платят заранее',
  'Өтініш көші-қон полициясына, шамамен 2022 жылғы мамырдан бастап жергілікті атқарушы органға берілді; салық алдын ала төленеді',
)
const householdGist = t(
  'Work in a household takes a permit of a labour immigrant and the income tax of its months paid in advance.',
  'Для работы в домашнем хозяйстве нужны разрешение трудовому иммигранту и налог за его месяцы, уплаченный вперёд.',
  'Үй шаруашылығындағы жұмысқа еңбекші көшіп келушіге рұқсат және оның айларына алдын ала төленген салық керек.',
)
const incomeDeclared = t(
  'Income above the minimum is declared and taxed besides; where a declaration is due it is filed before leaving (Tax Code, Art. 418).',
  'Доход сверх минимума декларируют и облагают дополнительно; если декларация нужна, её подают до выезда (Налоговый кодекс, ст. 418).',
  'Ең төменгі мөлшерден асқан табыс қосымша декларацияланып, салық салынады; декларация керек болса, кеткенге дейін беріледі (Салық кодексі, 418-бап).',
)
const household2014 = rule('kaz.law477.43-2-1.route.2014', {
  says: lm('Art. 43-2(1)', '2022-07-14'),
  gist: householdGist,
  force: '2014-02-01/2024-05-27',
  answers: workRoutes,
  when: needsPermitFor('household'),
  then: [{ route: 'labour-immigrant', months: 3, tenge: labourImmigrantTax, days: 0, files: 'foreigner', prolongs: false }],
  how: householdHow2014,
  leaves: [
    t(
      'It was extended, again by one to three months, to twelve in all.',
      'Его продлевали, снова на один–три месяца, всего до двенадцати.',
      'Ол тағы бір–үш айға, барлығы он екі айға дейін ұзартылатын.',
    ),
    t(
      'A new permit was issued only thirty days after the end of the one before.',
      'Новое разрешение выдавали лишь через тридцать дней после окончания прежнего.',
      'Жаңа рұқсат бұрынғысы аяқталғаннан кейін отыз күн өткен соң ғана берілетін.',
    ),
  ],
})
const household2024 = rule('kaz.law477.43-2-1.route.2024', {
  says: at(law477, 'Art. 43-2(1)', 'official', '2026-11-23'),
  gist: householdGist,
  force: '2024-05-28/',
  answers: workRoutes,
  when: needsPermitFor('household'),
  then: [{ route: 'labour-immigrant', months: 12, tenge: labourImmigrantTax, days: 0, files: 'foreigner', prolongs: false }],
  how: householdHow,
  leaves: [
    incomeDeclared,
    t('A new permit is issued before the old one ends.', 'Новое разрешение выдают до окончания прежнего.', 'Жаңа рұқсат бұрынғысы аяқталғанға дейін беріледі.'),
    t(
      'For a labour immigrant who is a tax resident the rate of the tax in 2026 was not seen.',
      'Для трудового иммигранта — налогового резидента ставка 2026 года не просмотрена.',
      'Салық резиденті еңбекші көшіп келуші үшін 2026 жылғы мөлшерлеме қаралмаған.',
    ),
  ],
})

// --- Art. 37-2: self-employment -----------------------------------------------------------------------------

const certificateRow = [{ route: 'self-employment', months: 3, tenge: 0, days: 0, files: 'foreigner', prolongs: false }] as const
const certificateGist = t(
  'For self-employment you obtain a certificate of qualification for three months; once you have found work it is extended to the term of the contract, three years at most.',
  'Для самостоятельного трудоустройства нужна справка о соответствии квалификации на три месяца; когда работа найдена, её продлевают на срок договора, не более трёх лет.',
  'Өз бетінше жұмысқа орналасу үшін үш айға біліктілік анықтамасы алынады; жұмыс табылған соң ол шарт мерзіміне, үш жылдан аспайтын уақытқа ұзартылады.',
)
const certificateHow = t(
  'Abroad you file with a mission of Kazakhstan, in Kazakhstan with the local executive body: egov.kz, elicense.kz or migration.enbek.kz',
  'За рубежом заявление подают в загранучреждение Казахстана, в Казахстане — в акимат: egov.kz, elicense.kz или migration.enbek.kz',
  'Өтініш шетелде Қазақстанның шетелдегі мекемесіне, Қазақстанда жергілікті атқарушы органға беріледі: egov.kz, elicense.kz не migration.enbek.kz',
)
const certificate2017 = rule('kaz.law482.34.route', {
  says: employment('Art. 34(1), (3)'),
  gist: certificateGist,
  force: '2017-01-01/2023-06-30',
  answers: workRoutes,
  when: needsPermitFor('self-employed'),
  then: certificateRow,
  how: certificateHow,
})
const certificate2023 = rule('kaz.law477.37-2.route', {
  says: lm('Art. 37-2(1), (3)'),
  gist: certificateGist,
  force: '2023-07-01/',
  answers: workRoutes,
  when: needsPermitFor('self-employed'),
  then: certificateRow,
  how: certificateHow,
})

// --- Art. 39: own company -----------------------------------------------------------------------------------

const businessVisa = rule('kaz.law477.39-2.route', {
  says: lm('Art. 39(2)-(3)'),
  gist: t(
    'A business immigrant comes on a C5 visa of up to two years, ethnic Kazakhs of up to three.',
    'Бизнес-иммигрант приезжает по визе C5 до двух лет, этнические казахи — до трёх.',
    'Бизнес-көшіп келуші екі жылға дейінгі, этникалық қазақ үш жылға дейінгі C5 санатты визамен келеді.',
  ),
  force: '~2013-12-27/',
  answers: workRoutes,
  when: needsPermitFor('own-business'),
  then: [{ route: 'business-visa', months: either('int', ethnicKazakh, 36, 24), tenge: 0, days: 0, files: 'foreigner', prolongs: false }],
  how: t('You apply to a mission of Kazakhstan abroad', 'Вы обращаетесь в загранучреждение Казахстана', 'Қазақстанның шетелдегі мекемесіне жүгінесіз'),
  leaves: [visaFeeLeft],
})
const businessPermit = rule('kaz.law477.39-3.route', {
  says: at(law477, 'Art. 39(2)', 'official', '2026-11-23'),
  gist: t(
    'From a visa-free state a business immigrant gets a temporary residence permit for a year, renewed yearly; ethnic Kazakhs for up to three.',
    'Из безвизового государства бизнес-иммигрант получает разрешение на временное проживание на год с ежегодным продлением, этнические казахи — до трёх лет.',
    'Визасыз мемлекеттен келген бизнес-көшіп келушіге уақытша тұруға рұқсат бір жылға беріліп, жыл сайын ұзартылады, этникалық қазаққа — үш жылға дейін.',
  ),
  force: '2024-05-28/',
  answers: workRoutes,
  when: needsPermitFor('own-business'),
  then: [{ route: 'business-permit', months: either('int', ethnicKazakh, 36, 12), tenge: 0, days: 0, files: 'foreigner', prolongs: false }],
  how: t('The local executive body asks the police for the permit', 'Разрешение в полиции запрашивает акимат', 'Рұқсатты полициядан жергілікті атқарушы орган сұрайды'),
})

// --- Remote work --------------------------------------------------------------------------------------------

const neoNomad = rule('kaz.visaRules.B12-1.route', {
  says: at(visaRules, 'category B12-1', 'secondary'),
  gist: t(
    'For remote work for a payer abroad there is the B12-1 visa, for up to a year.',
    'Для удалённой работы на заказчика за рубежом есть виза B12-1, до одного года.',
    'Шетелдегі төлеушіге қашықтан жұмыс үшін бір жылға дейінгі B12-1 санатты виза бар.',
  ),
  force: '~2024-11-18/',
  answers: workRoutes,
  when: needsPermitFor('remote'),
  then: [{ route: 'neo-nomad', months: 12, tenge: 0, days: 0, files: 'foreigner', prolongs: false }],
  how: t('You apply to a mission of Kazakhstan abroad', 'Вы обращаетесь в загранучреждение Казахстана', 'Қазақстанның шетелдегі мекемесіне жүгінесіз'),
  leaves: [
    visaFeeLeft,
    t(
      'Family members may come along, but may not work in Kazakhstan.',
      'Семья может приехать с вами, но работать в Казахстане не может.',
      'Отбасы бірге келе алады, бірақ Қазақстанда жұмыс істей алмайды.',
    ),
  ],
})
const digitalNomad = rule('kaz.visaRules.B9-1.route', {
  says: at(visaRules, 'category B9-1', 'secondary'),
  gist: t(
    'Professionals in information technology may get a B9-1 visa through Astana Hub; it leads to a residence permit.',
    'Специалисты ИТ могут получить визу B9-1 через «Астана Хаб»; она ведёт к виду на жительство.',
    'АТ мамандары «Астана Хаб» арқылы B9-1 санатты виза ала алады; ол тұрақты тұруға рұқсатқа жеткізеді.',
  ),
  force: '~2024-11-18/',
  answers: workRoutes,
  when: needsPermitFor('remote'),
  then: [{ route: 'digital-nomad', months: 12, tenge: 0, days: 0, files: 'foreigner', prolongs: false }],
  how: t('You apply to Astana Hub', 'Вы обращаетесь в «Астана Хаб»', '«Астана Хабқа» жүгінесіз'),
  leaves: [visaFeeLeft, t('The conditions of this visa were not worked out here.', 'Условия этой визы здесь не разобраны.', 'Бұл визаның шарттары мұнда қаралмаған.')],
})

export const workRouteRules: readonly Rule[] = [
  employerPermit2017,
  employerPermit2023,
  transfer2017,
  transfer2023,
  seasonal,
  household2014,
  household2024,
  certificate2017,
  certificate2023,
  businessVisa,
  businessPermit,
  neoNomad,
  digitalNomad,
]
