import { all, any, ask, at, before, is, later, latest, listing, rule, t, today, workingDaysLater, type Cite, type Expr, type Rule } from '@kosh/norms'
import { permits } from '../../world/person.js'
import { entered, leaving } from '../../world/journey.js'
import { law477, law482, order123, order559, taxCode2025 } from '../acts.js'
import { daysOffKaz } from '../calendar.js'
import { permitFrom, permitNotice } from './labour-facts.js'
import { holds, holdsVisa } from './labour-status.js'
import { lastDay } from '../questions.js'
import { dutyColumns } from '../shapes.js'
import { needsPermit } from './work-routes.js'
import { workForm } from './work-facts.js'

/** What the employer and the worker must do, and by which day: Law on Migration, Arts 36-1 to 43-2, Law on Employment, Arts 28 and 35; tax codes; Order 123. */

const departure = t(
  'Code of Administrative Offences, Art. 518(1)',
  'Кодекс об административных правонарушениях, ст. 518(1)',
  'Әкімшілік құқық бұзушылық туралы кодекс, 518-бап (1)',
)
export const employerDuties = listing(
  dutyColumns(
    {
      'pay-levy': t('pay the levy', 'уплатить сбор', 'алым төлеу'),
      'report-transfer': t('report the transfer', 'сообщить о переводе', 'ауыстыру туралы хабарлау'),
      'report-hire': t('report the hire and its end', 'сообщить о приёме на работу и её прекращении', 'жұмысқа алғаны мен оның тоқтағанын хабарлау'),
      'secure-departure': t('secure the departure', 'обеспечить выезд', 'кетуін қамтамасыз ету'),
      'house-workers': t('give the workers housing', 'предоставить работникам жильё', 'жұмыскерлерге тұрғын үй беру'),
      'report-statistics': t('report figures', 'представлять данные', 'деректер ұсыну'),
      'register-contract': t('sign and register a labour contract', 'заключить и зарегистрировать трудовой договор', 'еңбек шартын жасасу және тіркеу'),
    },
    { '518(1)': departure },
  ),
  {
    id: 'kaz.employer.duties',
    topic: 'employer.duties',
    realm: 'KAZ',
    mode: 'must',
    who: 'employer',
    label: t('What the employer must do', 'Что должен сделать работодатель', 'Жұмыс беруші не істеуге міндетті'),
  },
)
export const workDuties = listing(
  dutyColumns(
    {
      leave: t('leave', 'выехать', 'елден кету'),
      'extend-certificate': t('have the certificate extended', 'продлить справку', 'анықтаманы ұзарту'),
      'declare-income': t('file the income declaration', 'подать декларацию о доходах', 'табыс декларациясын беру'),
      'register-company': t('register a company or join one', 'зарегистрировать компанию или вступить в неё', 'компания тіркеу не оған кіру'),
      'pay-capital': t('pay in the charter capital', 'внести уставный капитал', 'жарғылық капиталды салу'),
    },
    {
      '517': t('Code of Administrative Offences, Art. 517', 'Кодекс об административных правонарушениях, ст. 517', 'Әкімшілік құқық бұзушылық туралы кодекс, 517-бап'),
      'stay-shortened': t('the police shorten the stay', 'полиция сокращает срок пребывания', 'полиция болу мерзімін қысқартады'),
      'certificate-ends': t('the certificate ends', 'справка прекращает действие', 'анықтаманың мерзімі бітеді'),
      'entry-refused': t('entry may be refused next time', 'в следующий раз во въезде могут отказать', 'келесі жолы кіргізілмеуі мүмкін'),
    },
  ),
  {
    id: 'kaz.work.duties',
    topic: 'work.duties',
    realm: 'KAZ',
    mode: 'must',
    label: t('What you must do because of work', 'Что вы должны сделать в связи с работой', 'Жұмысқа байланысты не істеуге міндеттісіз'),
  },
)

const lm = (place: string, text = '2024-01-01'): Cite => at(law477, place, 'official', '2026-11-26', { text })
const employment = (place: string): Cite => at(law482, place, 'official', '2026-11-26', { text: '2020-01-01' })
const permitEnds = (...kinds: readonly [string, ...string[]]): Expr<'day'> =>
  latest(permits, permits.cells.to, { where: all(is(permits.cells.state, 'KAZ'), is(permits.cells.kind, ...kinds)), none: today })

// --- The employer -------------------------------------------------------------------------------------------

const levyDue = all(is(workForm, 'employee', 'seasonal'), needsPermit, before(permitNotice, 'never'))
const levyRow = [{ deed: 'pay-levy', by: workingDaysLater(permitNotice, 10, daysOffKaz), sanction: 'none' }] as const
const levyGist = t(
  'The employer pays the levy within ten working days of the notice that the permit is granted.',
  'Работодатель платит сбор в течение десяти рабочих дней после уведомления о положительном решении.',
  'Жұмыс беруші оң шешім туралы хабарламадан кейін он жұмыс күні ішінде алым төлейді.',
)
const levyHow = t(
  'To the budget of each region that the permit names; keep the receipt',
  'В бюджет каждого региона, указанного в разрешении; сохраните квитанцию',
  'Рұқсатта көрсетілген әр өңірдің бюджетіне; түбіртекті сақтаңыз',
)
const levy2017 = rule('kaz.order559.levy', {
  says: at(order559, 'conditions of permits', 'secondary'),
  gist: levyGist,
  force: '2017-01-01/2025-12-31',
  answers: employerDuties,
  when: levyDue,
  then: levyRow,
  how: levyHow,
})
const levy2026 = rule('kaz.tax2025.614-4', {
  says: at(taxCode2025, 'Art. 614(4)', 'official', '2026-11-23'),
  gist: levyGist,
  force: '2026-01-01/',
  answers: employerDuties,
  when: levyDue,
  then: levyRow,
  how: levyHow,
})

const transferRow = [{ deed: 'report-transfer', by: later(entered, 10, 'days'), sanction: 'none' }] as const
const transferGist = t(
  'Within ten calendar days of the entry the employer tells the local employment body whom it moved, from where, with which education, and for how long.',
  'В течение десяти календарных дней после въезда работодатель сообщает местному органу занятости, кого, откуда, с каким образованием и на какой срок перевёл.',
  'Кірген күннен кейін күнтізбелік он күн ішінде жұмыс беруші кімді, қайдан, қандай біліммен және қанша мерзімге ауыстырғанын жергілікті жұмыспен қамту органына хабарлайды.',
)
const inWriting = t(
  'In writing; keep the copy with its mark of receipt',
  'Письменно; сохраните копию с отметкой о приёме',
  'Жазбаша; қабылданғаны туралы белгісі бар көшірмесін сақтаңыз',
)
const transfer2017 = rule('kaz.law482.35-3', {
  says: employment('Art. 35(3)'),
  gist: transferGist,
  force: '2017-01-01/2023-06-30',
  answers: employerDuties,
  when: is(workForm, 'intra-corporate'),
  then: transferRow,
  how: inWriting,
})
const transfer2023 = rule('kaz.law477.37-3-3', {
  says: lm('Art. 37-3(3)'),
  gist: transferGist,
  force: '2023-07-01/',
  answers: employerDuties,
  when: is(workForm, 'intra-corporate'),
  then: transferRow,
  how: inWriting,
})

const onCertificate = all(is(workForm, 'self-employed', 'employee'), holds('self-employment'))
const hireRow = [{ deed: 'report-hire', by: 'never', sanction: 'none' }] as const
const hireGist = t(
  'Who hires a foreigner with a certificate of qualification reports the hire and the end of the work to the authority on migration.',
  'Кто нанял иностранца со справкой о квалификации, сообщает уполномоченному органу о приёме и о прекращении работы.',
  'Біліктілік анықтамасы бар шетелдікті жұмысқа алған жұмыс беруші алғаны мен жұмысы тоқтағанын уәкілетті органға хабарлайды.',
)
const hire2020 = rule('kaz.law482.28-2-10', {
  says: employment('Art. 28(2)(10)'),
  gist: hireGist,
  force: '2020-01-01/2023-06-30',
  answers: employerDuties,
  when: onCertificate,
  then: hireRow,
})
const hire2023 = rule('kaz.law477.36-1-7', { says: lm('Art. 36-1(7)'), gist: hireGist, force: '2023-07-01/', answers: employerDuties, when: onCertificate, then: hireRow })

const departureRow = [{ deed: 'secure-departure', by: permitEnds('foreign-labour'), sanction: '518(1)' }] as const
const departureGist = t(
  'When the permit ends the employer sees to it that the worker leaves Kazakhstan.',
  'Когда разрешение заканчивается, работодатель обеспечивает выезд работника из Казахстана.',
  'Рұқсат аяқталғанда жұмыс беруші жұмыскердің Қазақстаннан кетуін қамтамасыз етеді.',
)
const departureLeaves = [
  t(
    'The law sets no day; that of the end of the permit is shown. Another lawful ground of stay ends the duty.',
    'Дня закон не называет; показан день окончания разрешения. Иное законное основание пребывания снимает обязанность.',
    'Заңда күні айтылмаған; рұқсаттың аяқталу күні көрсетілген. Болудың өзге заңды негізі міндетті тоқтатады.',
  ),
]
const departure2020 = rule('kaz.law482.28-2-8', {
  says: employment('Art. 28(2)(8)'),
  gist: departureGist,
  force: '2020-01-01/2023-06-30',
  answers: employerDuties,
  when: holds('foreign-labour'),
  then: departureRow,
  leaves: departureLeaves,
})
const departure2023 = rule('kaz.law477.36-1-6', {
  says: lm('Art. 36-1(6)'),
  gist: departureGist,
  force: '2023-07-01/',
  answers: employerDuties,
  when: holds('foreign-labour'),
  then: departureRow,
  leaves: departureLeaves,
})

const housingRow = [{ deed: 'house-workers', by: 'never', sanction: 'none' }] as const
const housingGist = t(
  'The employer gives seasonal workers temporary housing that meets the sanitary and technical rules.',
  'Работодатель предоставляет сезонным работникам временное жильё по санитарным и техническим требованиям.',
  'Жұмыс беруші маусымдық жұмыскерлерге санитариялық және техникалық талаптарға сай уақытша тұрғын үй береді.',
)
const housing2013 = rule('kaz.law477.42-2', {
  says: lm('Art. 42(2)'),
  gist: housingGist,
  force: '~2013-12-27/2025-08-30',
  answers: employerDuties,
  when: is(workForm, 'seasonal'),
  then: housingRow,
})
const housing2025 = rule('kaz.law477.41.housing', {
  says: at(law477, 'Art. 41', 'official', '2026-11-23'),
  gist: housingGist,
  force: '~2025-08-31/',
  answers: employerDuties,
  when: is(workForm, 'seasonal'),
  then: housingRow,
})

const statistics = rule('kaz.law477.37-1-8', {
  says: lm('Art. 37-1(8)'),
  gist: t(
    'Employers of foreign labour report primary figures to the local employment body.',
    'Работодатели иностранной рабочей силы представляют первичные данные местному органу занятости.',
    'Шетелдік жұмыс күшін тартқан жұмыс берушілер жергілікті жұмыспен қамту органына бастапқы деректер ұсынады.',
  ),
  force: '2023-07-01/',
  answers: employerDuties,
  when: all(is(workForm, 'employee', 'seasonal', 'intra-corporate'), holds('foreign-labour')),
  then: [{ deed: 'report-statistics', by: 'never', sanction: 'none' }],
  leaves: [
    t(
      'Order and terms stand in the Social Code and were not read.',
      'Порядок и сроки — в Социальном кодексе, они не прочитаны.',
      'Тәртібі мен мерзімі Әлеуметтік кодексте, олар оқылмаған.',
    ),
  ],
})
const contract = rule('kaz.order123.contract', {
  says: at(order123, 'conditions of permits', 'secondary'),
  gist: t(
    'The family signs a written labour contract and enters it in the unified system of labour contracts.',
    'Семья заключает письменный трудовой договор и вносит его в единую систему трудовых договоров.',
    'Отбасы жазбаша еңбек шартын жасасып, оны еңбек шарттарының бірыңғай жүйесіне енгізеді.',
  ),
  force: '~2025-01-01/',
  answers: employerDuties,
  when: all(is(workForm, 'household'), holds('labour-immigrant')),
  then: [{ deed: 'register-contract', by: 'never', sanction: 'none' }],
  how: t('At hr.enbek.kz', 'На hr.enbek.kz', 'hr.enbek.kz сайтында'),
})

// --- The worker ---------------------------------------------------------------------------------------------

const workPermits = ['foreign-labour', 'labour-immigrant', 'self-employment'] as const
const leave = rule('kaz.law477.43-1-2.leave', {
  says: lm('Art. 43(1)(2)'),
  gist: t(
    'When the permit ends you leave Kazakhstan, unless you have another lawful ground to stay.',
    'Когда разрешение заканчивается, вы выезжаете из Казахстана, если нет иного законного основания остаться.',
    'Рұқсат аяқталғанда, қалуға өзге заңды негізіңіз болмаса, Қазақстаннан кетесіз.',
  ),
  force: '~2013-12-27/',
  answers: workDuties,
  when: holds(...workPermits),
  then: [{ deed: 'leave', by: ask(lastDay, permitEnds(...workPermits)), sanction: '517' }],
})
const extendRow = [{ deed: 'extend-certificate', by: later(permitFrom, 3, 'months'), sanction: 'certificate-ends' }] as const
const extendGist = t(
  'Once you have found work, ask for the extension of the certificate within three months of its issue.',
  'Найдя работу, попросите продлить справку в течение трёх месяцев со дня её выдачи.',
  'Жұмыс тапқан соң анықтаманы берілген күнінен үш ай ішінде ұзартуды сұраңыз.',
)
const certificate2017 = rule('kaz.law482.34-3', {
  says: employment('Art. 34(3)'),
  gist: extendGist,
  force: '2017-01-01/2023-06-30',
  answers: workDuties,
  when: onCertificate,
  then: extendRow,
})
const certificate2023 = rule('kaz.law477.37-2-3', { says: lm('Art. 37-2(3)'), gist: extendGist, force: '2023-07-01/', answers: workDuties, when: onCertificate, then: extendRow })
const declaration = rule('kaz.tax2025.418-2', {
  says: at(taxCode2025, 'Art. 418(2)', 'official', '2026-11-23'),
  gist: t(
    'A labour immigrant who owes more tax than was prepaid files the income declaration before leaving.',
    'Трудовой иммигрант, чей налог больше уплаченного вперёд, подаёт декларацию о доходах до выезда.',
    'Салығы алдын ала төленгеннен көп еңбекші көшіп келуші кеткенге дейін табыс декларациясын береді.',
  ),
  force: '2026-01-01/',
  answers: workDuties,
  when: all(is(workForm, 'household'), holds('labour-immigrant')),
  then: [{ deed: 'declare-income', by: leaving, sanction: 'entry-refused' }],
  leaves: [
    t(
      'Whoever stays files by 15 September of the next year; only if the tax is more than what was prepaid, and only tax residents.',
      'Кто остаётся, подаёт до 15 сентября следующего года; только если налог больше уплаченного вперёд и только налоговые резиденты.',
      'Қалатын адам келесі жылғы 15 қыркүйекке дейін береді; салық алдын ала төленгеннен көп болса ғана және салық резиденттері ғана.',
    ),
  ],
})
const asBusinessImmigrant = all(is(workForm, 'own-business'), any(holdsVisa('C5'), holds('temporary')))
const twoMonths = later(entered, 2, 'months')
const company = rule('kaz.law477.40-2', {
  says: lm('Art. 40(2)'),
  gist: t(
    'Within two months of the entry a business immigrant registers a company or joins one, and pays in at least the legal minimum of the charter capital.',
    'В течение двух месяцев со дня въезда бизнес-иммигрант регистрирует компанию или вступает в неё и вносит не менее установленного минимума уставного капитала.',
    'Бизнес-көшіп келуші кірген күннен екі ай ішінде компания тіркейді не оған кіреді және жарғылық капиталдың заңдағы ең төменгі мөлшерінен кем емес ақша салады.',
  ),
  force: '~2013-12-27/',
  answers: workDuties,
  when: asBusinessImmigrant,
  then: [
    { deed: 'register-company', by: twoMonths, sanction: 'stay-shortened' },
    { deed: 'pay-capital', by: twoMonths, sanction: 'stay-shortened' },
  ],
  how: t(
    'The capital is paid into a bank of Kazakhstan when the company is registered; keep the receipt',
    'Капитал вносят в банк Казахстана при регистрации компании; сохраните квитанцию',
    'Капитал компания тіркелгенде Қазақстан банкіне салынады; түбіртекті сақтаңыз',
  ),
  leaves: [
    t(
      'If it is not done, the police shorten the stay at the request of the local executive body, to the time needed to leave.',
      'Если этого не сделать, полиция по ходатайству акимата сокращает срок пребывания до времени, нужного для выезда.',
      'Орындалмаса, полиция жергілікті атқарушы органның өтінішімен болу мерзімін кетуге қажет уақытқа дейін қысқартады.',
    ),
  ],
})

export const workDutyRules: readonly Rule[] = [
  levy2017,
  levy2026,
  transfer2017,
  transfer2023,
  hire2020,
  hire2023,
  departure2020,
  departure2023,
  housing2013,
  housing2025,
  statistics,
  contract,
  leave,
  certificate2017,
  certificate2023,
  declaration,
  company,
]
