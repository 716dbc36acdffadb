import { at, rule, t, type Cite, type Rule, type Text } from '@kosh/norms'
import { eaeuTreaty } from '../../eaeu/acts.js'
import { aifcRules, law477, order992 } from '../acts.js'
import { residenceRoutes, type RouteCode } from './residence-questions.js'

/**
 * Law on Migration of the Population, 22.07.2011 No. 477-IV. Art. 6-1 and the articles it leads to (7, 27, 28, 32, 36, 39, 41, 43-1): ways to a temporary
 * residence permit; their conditions stand beside. Compared in the versions of 12.06.2014, 14.07.2022 and 27.09.2025.
 */

const lm = (place: string, text = '2025-09-27'): Cite => at(law477, place, 'official', '2026-11-26', { text })
/** Since the law of 27.12.2019 the host asks for the permit, not the migrant. */
const byHost = '~2020-01-11/'
const start = '2011-10-28/'
/** Art. 39(2), part 2 is not in the version of July 2022: the law of 16.05.2024. */
const from2024 = '2024-05-28/'

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

export const migrationLaw61: readonly Rule[] = ways
