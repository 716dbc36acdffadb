import { all, any, ask, at, atLeast, before, by, is, not, rule, some, t, today, within, type Cite, type Expr, type Rule, type Text } from '@kosh/norms'
import { eaeuTreaty } from '../eaeu/acts.js'
import { ethnicKazakh, permits } from '../world/person.js'
import { purpose } from '../world/journey.js'
import { aifcRules, law477, order992 } from './acts.js'
import { family } from './family-facts.js'
import { anniversaryCounts, familyOf, holdsTemporary, underEighteen, yearForResidents } from './migration-law-27.js'
import { mayApplyForPermanentResidence, treatyState } from './migration-law-7.js'
import { condition, fromEaeu, notYetResident, papersOf } from './residence-conditions.js'
import { appliedForResidence, familyGroundEnded, invested, meansShown, permitAskedBy } from './residence-facts.js'
import { residenceRoutes, type RouteCode } from './residence-questions.js'
import { contractEnded, contractFrom, contractTo, workForm } from './work-facts.js'
import { mayWork } from './work-ground.js'

/**
 * Law on Migration of the Population, 22.07.2011 No. 477-IV. Art. 6-1 and the articles it leads to (7, 27, 28, 32, 36, 39, 41, 43-1): ways to a temporary
 * residence permit, each with its conditions. Compared in the versions of 12.06.2014, 14.07.2022 and 27.09.2025.
 */

const lm = (place: string, text = '2025-09-27'): Cite => at(law477, place, 'official', '2026-11-26', { text })
/** Since the law of 27.12.2019 the host asks for the permit, not the migrant. */
const byHost = '~2020-01-11/'
const start = '2011-10-28/'
/** Art. 39(2), part 2 is not in the version of July 2022: the law of 16.05.2024. */
const from2024 = '2024-05-28/'

// --- The list ------------------------------------------------------------------------------------------------

const channel = (who: Text): Text =>
  t(
    `${who.en} at the police by the address, at the State Corporation or on egov.kz: form, passport with a copy, insurance (not for the EAEU), consent of the owner of the dwelling, certificate of fingerprints, and the paper that shows the ground.`,
    `${who.ru} в полицию по адресу, в Госкорпорацию или на egov.kz: анкета, паспорт с копией, страховка (не для ЕАЭС), согласие владельца жилья, справка о дактилоскопии и документ об основании.`,
    `${who.kk} мекенжай бойынша полицияға, Мемлекеттік корпорацияға не egov.kz арқылы береді: сауалнама, паспорт көшірмесімен, сақтандыру (ЕАЭО-ға емес), тұрғын үй иесінің келісімі, дактилоскопия анықтамасы және негізді растайтын құжат.`,
  )
const relativeApplies = channel(t('The relative applies', 'Родственник подаёт', 'Туысыңыз'))
const employerApplies = channel(t('The employer applies', 'Работодатель подаёт', 'Жұмыс беруші'))
const schoolApplies = channel(t('The school applies', 'Организация образования подаёт', 'Білім беру ұйымы'))
const hostApplies = channel(t('The host applies', 'Принимающее лицо подаёт', 'Қабылдаушы тұлға'))
const akimatApplies = channel(t('The akimat applies', 'Акимат подаёт', 'Әкімдік'))
const youApply = channel(t('You apply yourself', 'Вы подаёте сами', 'Өзіңіз'))

const timeNotFound = t(
  'The time of the decision was not found (three working days by older texts), nor a state duty for this permit; it never outlasts the passport.',
  'Срок решения не найден (по старым текстам три рабочих дня), пошлина за это разрешение тоже; оно не длиннее срока паспорта.',
  'Шешім мерзімі табылмады (бұрынғы мәтіндер бойынша 3 жұмыс күні), бұл рұқсатқа баж да табылмады; ол паспорт мерзімінен аспайды.',
)
const visaFreeOnly = t(
  'In practice the permit is for citizens of states that need no visa; others live on a visa of the matching category.',
  'На практике разрешение получают граждане безвизовых государств; остальные живут по визе соответствующей категории.',
  'Іс жүзінде рұқсатты визасыз мемлекеттердің азаматтары алады; қалғандары тиісті санаттағы визамен тұрады.',
)

type Way = {
  readonly says: Cite
  readonly force: string
  readonly gist: Text
  readonly months: number
  readonly files: 'foreigner' | 'host' | 'employer' | 'school' | 'relative' | 'authority'
  readonly how: Text
  readonly leaves?: readonly Text[]
}
const way = (route: RouteCode, { says, force, gist, months, files, how, leaves = [] }: Way): Rule =>
  rule(`kaz.residence.${route}`, {
    says,
    gist,
    force,
    answers: residenceRoutes,
    then: [{ route, months, tenge: 0, days: 0, files, prolongs: false }],
    how,
    leaves: [...leaves, timeNotFound],
  })

const ways: readonly Rule[] = [
  way('family-citizen', {
    says: lm('Art. 27(4)(1)'),
    force: start,
    gist: t(
      'Members of the family of a citizen get a permit for up to three years, renewable.',
      'Члены семьи гражданина получают разрешение на срок до трёх лет с продлением.',
      'Азаматтың отбасы мүшелері ұзартылатын үш жылға дейінгі рұқсат алады.',
    ),
    months: 36,
    files: 'relative',
    how: relativeApplies,
    leaves: [visaFreeOnly],
  }),
  way('family-ethnic-kazakh', {
    says: lm('Art. 27(4)(2)'),
    force: start,
    gist: t(
      'The family of an ethnic Kazakh or former compatriot gets a permit as long as that of the sponsor.',
      'Семья этнического казаха или бывшего соотечественника получает разрешение на срок разрешения пригласившего.',
      'Этникалық қазақтың не бұрынғы отандастың отбасы шақырушының рұқсаты мерзіміне рұқсат алады.',
    ),
    months: 0,
    files: 'relative',
    how: relativeApplies,
    leaves: [visaFreeOnly],
  }),
  way('family-permanent', {
    says: lm('Art. 27(4)(3)'),
    force: start,
    gist: t(
      'The family of a permanent resident gets a permit for one year, renewable each year.',
      'Семья постоянно проживающего получает разрешение на год с ежегодным продлением.',
      'Тұрақты тұратын адамның отбасы жыл сайын ұзартылатын бір жылдық рұқсат алады.',
    ),
    months: 12,
    files: 'relative',
    how: relativeApplies,
    leaves: [visaFreeOnly],
  }),
  way('family-business', {
    says: lm('Art. 27(4)(3)'),
    force: start,
    gist: t(
      'The family of a business immigrant gets a permit for one year, renewable, never beyond that of the sponsor.',
      'Семья бизнес-иммигранта получает разрешение на год с продлением, но не дольше разрешения пригласившего.',
      'Бизнес-көшіп келушінің отбасы ұзартылатын бір жылдық рұқсат алады, бірақ шақырушының рұқсатынан ұзақ емес.',
    ),
    months: 12,
    files: 'relative',
    how: relativeApplies,
    leaves: [visaFreeOnly],
  }),
  way('family-ended', {
    says: lm('Art. 28(2)'),
    force: start,
    gist: t(
      'After coming of age, the death of the relative or the end of the marriage the permit is extended for up to six months.',
      'После совершеннолетия, смерти родственника или конца брака разрешение продлевают на срок до шести месяцев.',
      'Кәмелетке толғаннан, туыс қайтыс болғаннан не неке бұзылғаннан кейін рұқсат алты айға дейін ұзартылады.',
    ),
    months: 6,
    files: 'foreigner',
    how: youApply,
  }),
  way('study', {
    says: lm('Art. 32(1)-(2)'),
    force: start,
    gist: t(
      'Students get a permit for the time the school names, extended by a year at most each time.',
      'Учащиеся получают разрешение на срок по ходатайству организации образования с продлением не более чем на год.',
      'Білім алушылар білім беру ұйымы атаған мерзімге рұқсат алады, ол бір жылдан аспайтын мерзімге ұзартылады.',
    ),
    months: 12,
    files: 'school',
    how: schoolApplies,
    leaves: [
      t(
        'The first permit may run for the whole study; no permit to look for work afterwards was found.',
        'Первое разрешение может быть на всё обучение; разрешения на поиск работы после него не найдено.',
        'Алғашқы рұқсат бүкіл оқуға берілуі мүмкін; оқудан кейін жұмыс іздеуге рұқсат табылмады.',
      ),
    ],
  }),
  way('treatment', {
    says: at(order992, 'terms by category', 'secondary'),
    force: byHost,
    gist: t('In-patients get a permit for up to one year.', 'Лечащиеся стационарно получают разрешение на срок до года.', 'Стационарда емделушілер бір жылға дейін рұқсат алады.'),
    months: 12,
    files: 'host',
    how: hostApplies,
    leaves: [t('The hospital asks; the exact term was not seen.', 'Обращается больница; точный срок не просмотрен.', 'Аурухана сұрайды; нақты мерзімі көрілмеді.')],
  }),
  way('missionary', {
    says: at(order992, 'terms by category', 'secondary'),
    force: byHost,
    gist: t('Missionaries get a permit for up to one year.', 'Миссионеры получают разрешение на срок до года.', 'Миссионерлер бір жылға дейін рұқсат алады.'),
    months: 12,
    files: 'host',
    how: hostApplies,
    leaves: [
      t(
        'The religious organisation asks; a registration as missionary is needed first.',
        'Обращается религиозная организация; сначала нужна регистрация миссионера.',
        'Діни ұйым сұрайды; алдымен миссионер ретінде тіркелу қажет.',
      ),
    ],
  }),
  way('worker', {
    says: lm('Art. 36(3)-(4)'),
    force: byHost,
    gist: t(
      'Foreign workers from states without visas get a permit, extended by a year at a time with the consent of the national security bodies.',
      'Иностранные работники из безвизовых государств получают разрешение с продлением по году и согласованием с органами национальной безопасности.',
      'Визасыз мемлекеттерден келген шетелдік жұмыскерлер рұқсат алады, ол ұлттық қауіпсіздік органдарымен келісіп, бір жылдан ұзартылады.',
    ),
    months: 12,
    files: 'employer',
    how: employerApplies,
  }),
  way('seasonal', {
    says: lm('Art. 41(4)'),
    force: byHost,
    gist: t(
      'Seasonal workers from states without visas get a permit for the season, a year at most.',
      'Сезонные работники из безвизовых государств получают разрешение на сезон, не более чем на год.',
      'Визасыз мемлекеттерден келген маусымдық жұмыскерлер маусымға, бір жылдан аспайтын рұқсат алады.',
    ),
    months: 12,
    files: 'employer',
    how: employerApplies,
  }),
  way('household', {
    says: lm('Art. 43-1(2)'),
    force: '2013-12-27/',
    gist: t(
      'Labour immigrants in households get a permit as long as that of a labour immigrant, and stay twelve months without a break at most.',
      'Трудовые иммигранты в домашнем хозяйстве получают разрешение на срок разрешения трудового иммигранта и живут подряд не более двенадцати месяцев.',
      'Үй шаруашылығындағы еңбекші көшіп келушілер еңбекші көшіп келуші рұқсатының мерзіміне рұқсат алады, үзіліссіз он екі айдан аспай тұрады.',
    ),
    months: 12,
    files: 'employer',
    how: employerApplies,
  }),
  way('eaeu-worker', {
    says: at(eaeuTreaty, 'Art. 97(1), (5)'),
    force: '2015-01-01/',
    gist: t(
      'Workers from states of the EAEU and their families stay as long as the labour or civil contract; the permit is given for a year at most in practice.',
      'Трудящиеся государств ЕАЭС и их семьи остаются на срок трудового или гражданского договора; на практике разрешение дают не более чем на год.',
      'ЕАЭО мемлекеттерінің еңбекшілері мен олардың отбасы еңбек не азаматтық шарт мерзіміне болады; іс жүзінде рұқсат бір жылдан аспайды.',
    ),
    months: 12,
    files: 'employer',
    how: employerApplies,
    leaves: [
      t(
        'No work permit is needed. If the contract ends early after ninety days, a new one may be made within fifteen days without leaving.',
        'Разрешение на работу не нужно. Если договор расторгнут досрочно после девяноста суток, новый можно заключить в течение пятнадцати дней без выезда.',
        'Жұмысқа рұқсат қажет емес. Шарт тоқсан тәуліктен кейін мерзімінен бұрын бұзылса, кетпей-ақ он бес күн ішінде жаңасын жасасуға болады.',
      ),
    ],
  }),
  way('business', {
    says: lm('Art. 39(2)'),
    force: from2024,
    gist: t(
      'Business immigrants from states without visas and their families get a permit for one year, renewable each year.',
      'Бизнес-иммигранты из безвизовых государств и их семьи получают разрешение на год с ежегодным продлением.',
      'Визасыз мемлекеттерден келген бизнес-көшіп келушілер мен олардың отбасы жыл сайын ұзартылатын бір жылдық рұқсат алады.',
    ),
    months: 12,
    files: 'authority',
    how: akimatApplies,
    leaves: [
      t(
        'Also: medical form 028/у, insurance, proof of no criminal record and of no ban on business. Others get a visa for up to two years.',
        'Также: форма 028/у, страховка, справки об отсутствии судимости и запрета на предпринимательство. Остальные получают визу на срок до двух лет.',
        'Сондай-ақ: 028/у нысаны, сақтандыру, сотталмағаны және кәсіпкерлікке тыйым жоғы туралы анықтама. Қалғандары екі жылға дейін виза алады.',
      ),
    ],
  }),
  way('business-ethnic-kazakh', {
    says: lm('Art. 39(3)'),
    force: byHost,
    gist: t(
      'Ethnic Kazakhs as business immigrants get a permit for up to three years.',
      'Этнические казахи — бизнес-иммигранты получают разрешение на срок до трёх лет.',
      'Бизнес-көшіп келуші этникалық қазақтар үш жылға дейін рұқсат алады.',
    ),
    months: 36,
    files: 'authority',
    how: akimatApplies,
  }),
  way('aifc', {
    says: at(aifcRules, 'staff', 'secondary'),
    force: '~2024-01-01/',
    gist: t(
      'Staff of the Astana International Financial Centre and its participants get a permit for the contract, a year at most, renewable.',
      'Сотрудники МФЦА и его участников получают разрешение на срок договора, не более года, с продлением.',
      'АХҚО мен оның қатысушыларының қызметкерлері шарт мерзіміне, бір жылдан аспайтын, ұзартылатын рұқсат алады.',
    ),
    months: 12,
    files: 'employer',
    how: employerApplies,
    leaves: [
      t(
        'Known from the pages of the centre; the day from which these rules run was not seen.',
        'Известно со страниц центра; с какого дня действуют правила, не просмотрено.',
        'Орталықтың беттерінен белгілі; қағидалар қай күннен қолданылатыны көрілмеді.',
      ),
    ],
  }),
  way('aifc-investor', {
    says: at(aifcRules, 'investment residents', 'secondary'),
    force: '~2024-01-01/',
    gist: t(
      'Investment residents of the centre and their families get a visa or permit for up to five years.',
      'Инвестиционные резиденты центра и их семьи получают визу или разрешение на срок до пяти лет.',
      'Орталықтың инвестициялық резиденттері мен олардың отбасы бес жылға дейін виза не рұқсат алады.',
    ),
    months: 60,
    files: 'foreigner',
    how: t('You apply to the centre (AIFC) and pay its yearly fee.', 'Вы обращаетесь в МФЦА и платите ежегодный сбор.', 'АХҚО-ға өзіңіз жүгініп, жыл сайынғы алымын төлейсіз.'),
    leaves: [
      t(
        'The yearly fee is 7,000 indices; ninety days of presence are needed for the tax certificate. The first day of these rules was not seen.',
        'Ежегодный сбор — 7000 МРП; для налогового сертификата нужно девяносто дней присутствия. Первый день действия правил не просмотрен.',
        'Жыл сайынғы алым — 7000 АЕК; салық сертификаты үшін тоқсан күн болу қажет. Қағидалардың бірінші күні көрілмеді.',
      ),
    ],
  }),
  way('pending-permanent', {
    says: lm('Art. 7'),
    force: '~2020-01-11/',
    gist: t(
      'Whoever applied for permanent residence gets a visa or permit for the time of the decision, ninety days at most.',
      'Подавшим на постоянное проживание оформляют визу или разрешение на время рассмотрения, не более девяноста дней.',
      'Тұрақты тұруға жүгінгендерге қарау мерзіміне, тоқсан күннен аспайтын виза не рұқсат рәсімделеді.',
    ),
    months: 3,
    files: 'foreigner',
    how: youApply,
    leaves: [
      t(
        'The limit is ninety calendar days, not three months. The permit has to be made out; the filing alone does not prolong the stay.',
        'Предел — девяносто календарных дней, а не три месяца. Разрешение нужно оформить; сама подача срок не продлевает.',
        'Шек — күнтізбелік 90 күн, үш ай емес. Рұқсатты рәсімдеу қажет; өтініштің өзі мерзімді ұзартпайды.',
      ),
    ],
  }),
]

// --- Their conditions ------------------------------------------------------------------------------------------

const askedBy = (who: 'relative' | 'employer' | 'school' | 'hospital' | 'religious' | 'akimat' | 'aifc'): Expr<'bool'> => is(permitAskedBy, who)
const permitNow = (...kinds: readonly [string, ...string[]]): Expr<'bool'> =>
  some(permits, all(is(permits.cells.state, 'KAZ'), is(permits.cells.kind, ...kinds), within(today, permits.cells.from, permits.cells.to)))

const asks = (route: RouteCode, who: Parameters<typeof askedBy>[0], place: string, gist: Text): Rule =>
  condition(route, 'asked', { says: lm(place), force: byHost, gist, then: askedBy(who) })
const relativeAsks = (route: RouteCode): Rule =>
  asks(route, 'relative', 'Art. 6-1(1)', t('The relative asks for your permit.', 'За вас обращается родственник.', 'Рұқсатыңызды туысыңыз сұрайды.'))
const employerAsks = (route: RouteCode): Rule =>
  asks(
    route,
    'employer',
    'Art. 6-1(2)',
    t(
      'The employer with whom you have a contract asks for your permit.',
      'За вас обращается работодатель, с которым заключён договор.',
      'Рұқсатыңызды сізбен шарт жасасқан жұмыс беруші сұрайды.',
    ),
  )
const akimatAsks = (route: RouteCode): Rule =>
  condition(route, 'asked', {
    says: lm('Art. 6-1(6)'),
    force: from2024,
    gist: t('The akimat asks for your permit.', 'За вас обращается акимат.', 'Рұқсатыңызды әкімдік сұрайды.'),
    then: askedBy('akimat'),
  })
const fromTreatyState = (route: RouteCode, place: string, force = byHost): Rule =>
  condition(route, 'visaFree', {
    says: lm(place),
    force,
    gist: t(
      'You come from a state that has a visa-free agreement with Kazakhstan.',
      'Вы прибыли из государства, у которого есть с Казахстаном безвизовое соглашение.',
      'Қазақстанмен визасыз келісімі бар мемлекеттен келдіңіз.',
    ),
    then: treatyState,
  })
const memberGist = t(
  'You count as family: husband or wife married long enough, unmarried child, or parent who cannot work.',
  'Вы считаетесь членом семьи: супруг с достаточным сроком брака, не состоящий в браке ребёнок или нетрудоспособный родитель.',
  'Сіз отбасы мүшесіне жатасыз: некесі жеткілікті мерзімге созылған жұбай, некеде тұрмайтын бала не еңбекке қабілетсіз ата-ана.',
)
const marriageTerm = t(
  'Until 27 May 2024 the marriage had to last three years, since then one.',
  'До 27 мая 2024 года брак должен был длиться три года, с тех пор — один.',
  '2024 жылғы 27 мамырға дейін неке үш жылға созылуы тиіс болатын, содан бері — бір жыл.',
)
const livedGist = t(
  'The relative has lived here without a break for the time the law asks.',
  'Родственник прожил здесь непрерывно требуемый законом срок.',
  'Туысыңыз осында заң талап еткен мерзім үзіліссіз тұрған.',
)

const familyConditions: readonly Rule[] = [
  condition('family-citizen', 'sponsor', {
    says: lm('Art. 27(1)(1)'),
    force: start,
    gist: t('Your relative is a citizen of Kazakhstan.', 'Ваш родственник — гражданин Казахстана.', 'Туысыңыз — Қазақстан азаматы.'),
    then: familyOf.citizen.sponsor,
  }),
  condition('family-citizen', 'member', {
    says: lm('Art. 27(3)'),
    force: start,
    gist: t(
      'You count as family: husband or wife married long enough, unmarried child, parent who cannot work, or another person whom the citizen must maintain.',
      'Вы считаетесь членом семьи: супруг с достаточным сроком брака, не состоящий в браке ребёнок, нетрудоспособный родитель или иное лицо, которое гражданин обязан содержать.',
      'Сіз отбасы мүшесіне жатасыз: некесі жеткілікті мерзімге созылған жұбай, некеде тұрмайтын бала, еңбекке қабілетсіз ата-ана не азамат асырауға міндетті өзге адам.',
    ),
    then: familyOf.citizen.member,
    leaves: [marriageTerm, anniversaryCounts],
  }),
  condition('family-ethnic-kazakh', 'sponsor', {
    says: lm('Art. 27(4)(2)'),
    force: start,
    gist: t(
      'Your relative is an ethnic Kazakh or former compatriot with a temporary permit for two years at least.',
      'Ваш родственник — этнический казах или бывший соотечественник с временным разрешением не менее чем на два года.',
      'Туысыңыз — уақытша рұқсаты кемінде екі жылға берілген этникалық қазақ не бұрынғы отандас.',
    ),
    then: familyOf['ethnic-kazakh'].sponsor,
  }),
  condition('family-ethnic-kazakh', 'member', {
    says: lm('Art. 27(3)'),
    force: start,
    gist: memberGist,
    then: familyOf['ethnic-kazakh'].member,
    leaves: [marriageTerm, anniversaryCounts],
  }),
  condition('family-permanent', 'sponsor', {
    says: lm('Art. 27(1)(3)'),
    force: start,
    gist: t('Your relative is a permanent resident.', 'Ваш родственник постоянно проживает в Казахстане.', 'Туысыңыз Қазақстанда тұрақты тұрады.'),
    then: familyOf.permanent.sponsor,
  }),
  condition('family-permanent', 'lived', {
    says: lm('Art. 27(4)(3)'),
    force: start,
    gist: livedGist,
    then: familyOf.permanent.lived,
    leaves: [yearForResidents, anniversaryCounts],
  }),
  condition('family-permanent', 'member', { says: lm('Art. 27(3)'), force: start, gist: memberGist, then: familyOf.permanent.member, leaves: [marriageTerm, anniversaryCounts] }),
  condition('family-business', 'sponsor', {
    says: lm('Art. 27(1)(3)'),
    force: start,
    gist: t('Your relative is a business immigrant.', 'Ваш родственник — бизнес-иммигрант.', 'Туысыңыз — бизнес-көшіп келуші.'),
    then: familyOf.business.sponsor,
  }),
  condition('family-business', 'lived', { says: lm('Art. 27(4)(3)'), force: start, gist: livedGist, then: familyOf.business.lived, leaves: [anniversaryCounts] }),
  condition('family-business', 'member', { says: lm('Art. 27(3)'), force: start, gist: memberGist, then: familyOf.business.member, leaves: [marriageTerm, anniversaryCounts] }),
  ...(['family-citizen', 'family-ethnic-kazakh', 'family-permanent', 'family-business'] as const).flatMap(route => [relativeAsks(route), ...papersOf(route)]),
  condition('family-ended', 'permit', {
    says: lm('Art. 28(2)'),
    force: start,
    gist: t('You hold a temporary permit.', 'У вас есть временное разрешение.', 'Уақытша рұқсатыңыз бар.'),
    then: holdsTemporary,
  }),
  condition('family-ended', 'ended', {
    says: lm('Art. 28(2)'),
    force: start,
    gist: t(
      'You came of age, the relative died, or the marriage ended.',
      'Вы стали совершеннолетним, родственник умер или брак прекращён.',
      'Кәмелетке толдыңыз, туысыңыз қайтыс болды не неке бұзылды.',
    ),
    then: all(before(familyGroundEnded, 'never'), by(familyGroundEnded, today)),
  }),
  condition('family-ended', 'means', {
    says: lm('Art. 28(2)'),
    force: start,
    gist: t(
      'You can prove the money for each member of the family and month.',
      'Вы можете подтвердить деньги на каждого члена семьи в месяц.',
      'Отбасының әр мүшесіне айына қажет ақшаны растай аласыз.',
    ),
    then: meansShown,
  }),
]

const otherConditions: readonly Rule[] = [
  asks(
    'study',
    'school',
    'Art. 6-1(3)',
    t(
      'The school that enrolled you full time asks for your permit.',
      'За вас обращается организация образования, зачислившая вас на очное обучение.',
      'Рұқсатыңызды күндізгі оқуға қабылдаған білім беру ұйымы сұрайды.',
    ),
  ),
  ...papersOf('study'),
  asks(
    'treatment',
    'hospital',
    'Art. 6-1(4)',
    t(
      'The hospital where you are an in-patient asks for your permit.',
      'За вас обращается больница, где вы лечитесь стационарно.',
      'Рұқсатыңызды сіз стационарда емделетін аурухана сұрайды.',
    ),
  ),
  ...papersOf('treatment'),
  asks(
    'missionary',
    'religious',
    'Art. 6-1(5)',
    t(
      'The religious organisation for which you are a lawful missionary asks for your permit.',
      'За вас обращается религиозная организация, где вы законно ведёте миссионерскую деятельность.',
      'Рұқсатыңызды сіз заңды миссионерлік қызмет ететін діни ұйым сұрайды.',
    ),
  ),
  ...papersOf('missionary'),
  employerAsks('worker'),
  fromTreatyState('worker', 'Art. 36(3)'),
  condition('worker', 'allowed', {
    says: lm('Art. 36(1), (4)'),
    force: byHost,
    gist: t(
      'You may work here: by a permit of the employer, a certificate of yours, or without either.',
      'Вы вправе здесь работать: по разрешению работодателя, по своей справке или без них.',
      'Осында жұмыс істей аласыз: жұмыс берушінің рұқсатымен, өз анықтамаңызбен не оларсыз.',
    ),
    then: ask(mayWork, false),
  }),
  ...papersOf('worker'),
  employerAsks('seasonal'),
  fromTreatyState('seasonal', 'Art. 41(4)'),
  condition('seasonal', 'work', {
    says: lm('Art. 41(1)'),
    force: byHost,
    gist: t('You are a seasonal worker.', 'Вы сезонный работник.', 'Сіз маусымдық жұмыскерсіз.'),
    then: is(workForm, 'seasonal'),
  }),
  ...papersOf('seasonal'),
  condition('household', 'permit', {
    says: lm('Art. 43-1(2)'),
    force: '2013-12-27/',
    gist: t('You hold a permit of a labour immigrant.', 'У вас есть разрешение трудовому иммигранту.', 'Еңбекші көшіп келуші рұқсатыңыз бар.'),
    then: permitNow('labour-immigrant'),
  }),
  condition('household', 'adult', {
    says: lm('Art. 43-1(1)(2)'),
    force: '2013-12-27/',
    gist: t('You are eighteen.', 'Вам есть восемнадцать лет.', 'Он сегіз жасқа толғансыз.'),
    then: not(underEighteen),
  }),
  fromTreatyState('household', 'Art. 43-1(1)(1)'),
  ...papersOf('household'),
  condition('eaeu-worker', 'citizen', {
    says: at(eaeuTreaty, 'Art. 97'),
    force: '2015-01-01/',
    gist: t('You are a citizen of a state of the EAEU.', 'Вы гражданин государства ЕАЭС.', 'Сіз ЕАЭО мемлекетінің азаматысыз.'),
    then: fromEaeu,
  }),
  condition('eaeu-worker', 'contract', {
    says: at(eaeuTreaty, 'Art. 97(1), (5)'),
    force: '2015-01-01/',
    gist: t(
      'A labour or civil contract of yours runs, or you are in the family of such a worker.',
      'Действует ваш трудовой или гражданский договор, либо вы член семьи такого трудящегося.',
      'Еңбек не азаматтық шартыңыз жүріп жатыр немесе сондай еңбекшінің отбасы мүшесісіз.',
    ),
    then: any(
      all(within(today, contractFrom, contractTo), before(today, contractEnded)),
      some(family, all(is(family.cells.status, 'eaeu-worker'), is(family.cells.relation, 'spouse', 'parent', 'child', 'other'), by(today, family.cells.until))),
    ),
    leaves: [
      t(
        'Who belongs to the family of such a worker is set by the treaty and is not worked out here.',
        'Кто входит в семью такого трудящегося, определяет договор; здесь это не проверено.',
        'Мұндай еңбекшінің отбасына кім жататынын шарт белгілейді; мұнда тексерілмеді.',
      ),
    ],
  }),
  ...papersOf('eaeu-worker'),
  akimatAsks('business'),
  fromTreatyState('business', 'Art. 39(2)', from2024),
  ...papersOf('business', from2024),
  akimatAsks('business-ethnic-kazakh'),
  condition('business-ethnic-kazakh', 'ethnicKazakh', {
    says: lm('Art. 39(3)'),
    force: byHost,
    gist: t('You are an ethnic Kazakh.', 'Вы этнический казах.', 'Сіз этникалық қазақсыз.'),
    then: ethnicKazakh,
  }),
  ...papersOf('business-ethnic-kazakh'),
  condition('aifc', 'asked', {
    says: at(aifcRules, 'staff', 'secondary'),
    force: '~2024-01-01/',
    gist: t(
      'The centre or its participant with whom you have a contract asks for your permit.',
      'За вас обращается центр или его участник, с которым заключён договор.',
      'Рұқсатыңызды сізбен шарт жасасқан орталық не оның қатысушысы сұрайды.',
    ),
    then: askedBy('aifc'),
  }),
  ...papersOf('aifc'),
  condition('aifc-investor', 'amount', {
    says: at(aifcRules, 'investment residents', 'secondary'),
    force: '~2024-01-01/',
    gist: t('You invest 60,000 US dollars at least.', 'Вы вкладываете не менее 60 000 долларов США.', 'Кемінде 60 000 АҚШ долларын саласыз.'),
    then: atLeast(invested, 60_000),
    leaves: [
      t(
        'Also: in the last twenty years neither a citizen nor a tax resident of Kazakhstan.',
        'Также: за последние двадцать лет не гражданин и не налоговый резидент Казахстана.',
        'Сондай-ақ: соңғы жиырма жылда Қазақстанның азаматы да, салық резиденті де болмау.',
      ),
    ],
  }),
  condition('aifc-investor', 'adult', {
    says: at(aifcRules, 'investment residents', 'secondary'),
    force: '~2024-01-01/',
    gist: t('You are eighteen.', 'Вам есть восемнадцать лет.', 'Он сегіз жасқа толғансыз.'),
    then: not(underEighteen),
  }),
  condition('pending-permanent', 'applied', {
    says: lm('Art. 7'),
    force: '~2020-01-11/',
    gist: t('You have applied for permanent residence.', 'Вы подали на постоянное проживание.', 'Тұрақты тұруға өтініш бердіңіз.'),
    then: all(before(appliedForResidence, 'never'), by(appliedForResidence, today)),
  }),
  condition('pending-permanent', 'may', {
    says: lm('Art. 7'),
    force: '~2020-01-11/',
    gist: t('You are among those who may apply.', 'Вы из тех, кто может подать.', 'Сіз жүгіне алатындар қатарындасыз.'),
    then: ask(mayApplyForPermanentResidence, false),
  }),
]

/** The permit is given for the purpose of the stay (Art. 1(19)). */
const cameFor = (route: RouteCode, force: string, gist: Text, ...purposes: readonly [string, ...string[]]): Rule =>
  condition(route, 'purpose', { says: lm('Art. 1(19)'), force, gist, then: is(purpose, ...purposes) })
const toWork = t('You came to work.', 'Вы прибыли работать.', 'Сіз жұмыс істеуге келдіңіз.')
const forBusiness = t('You came to do business.', 'Вы прибыли вести бизнес.', 'Сіз кәсіпкерлікпен айналысуға келдіңіз.')
const purposes: readonly Rule[] = [
  cameFor('study', start, t('You came to study.', 'Вы прибыли учиться.', 'Сіз оқуға келдіңіз.'), 'study'),
  cameFor('treatment', byHost, t('You came for treatment.', 'Вы прибыли лечиться.', 'Сіз емделуге келдіңіз.'), 'treatment'),
  cameFor('missionary', byHost, t('You came for missionary work.', 'Вы прибыли для миссионерской деятельности.', 'Сіз миссионерлік қызметке келдіңіз.'), 'religion'),
  cameFor('worker', byHost, toWork, 'work'),
  cameFor('seasonal', byHost, toWork, 'work', 'seasonal-work'),
  cameFor('household', '2013-12-27/', toWork, 'work'),
  cameFor(
    'eaeu-worker',
    '2015-01-01/',
    t('You came to work, or to a relative who works.', 'Вы прибыли работать или к работающему родственнику.', 'Сіз жұмыс істеуге не жұмыс істейтін туысыңызға келдіңіз.'),
    'work',
    'seasonal-work',
    'family',
  ),
  cameFor('business', from2024, forBusiness, 'investment'),
  cameFor('business-ethnic-kazakh', byHost, forBusiness, 'investment'),
  cameFor('aifc', '~2024-01-01/', toWork, 'work'),
  cameFor('aifc-investor', '~2024-01-01/', t('You came to invest.', 'Вы прибыли инвестировать.', 'Сіз инвестиция салуға келдіңіз.'), 'investment'),
]
const begins: readonly (readonly [route: RouteCode, force: string])[] = [
  ...(['family-citizen', 'family-ethnic-kazakh', 'family-permanent', 'family-business', 'study'] as const).map(route => [route, start] as const),
  ...(['treatment', 'missionary', 'worker', 'seasonal', 'business-ethnic-kazakh', 'pending-permanent'] as const).map(route => [route, byHost] as const),
  ['household', '2013-12-27/'],
  ['business', from2024],
  ['eaeu-worker', '2015-01-01/'],
  ['aifc', '~2024-01-01/'],
  ['aifc-investor', '~2024-01-01/'],
]

export const migrationLaw61: readonly Rule[] = [...ways, ...begins.map(([route, force]) => notYetResident(route, force)), ...purposes, ...familyConditions, ...otherConditions]
