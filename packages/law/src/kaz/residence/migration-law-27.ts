import { all, any, at, before, by, displaces, ground, is, later, latest, read, readOn, rule, some, t, today, within, type Cite, type Expr, type Rule } from '@kosh/norms'
import { born, ethnicKazakh, permits } from '../../world/person.js'
import { purpose } from '../../world/journey.js'
import { law477 } from '../acts.js'
import { family } from '../family-facts.js'
import { livingMinimum, minimumWage } from './living-minimum.js'
import { tiedByOrigin } from './origin-facts.js'
import { dependent, familyGroundEnded, single, unable } from './residence-facts.js'
import { marriageYears, sponsorYears } from './residence-figures.js'
import { extendBy, familyEndedUntil, familyMeans, mayJoinFamily, maySponsor } from './residence-questions.js'

/**
 * Law on Migration of the Population, 22.07.2011 No. 477-IV. Chapter 4 (Arts 27 and 28): reunification of families; with Art. 6(4) on the end of a permit.
 * Compared in the versions of 12.06.2014, 14.07.2022 and 27.09.2025. Art. 27 stood unchanged from the start to 27.05.2024 but for words.
 */

const lm = (place: string, text = '2025-09-27'): Cite => at(law477, place, 'official', '2026-11-26', { text })
const fromTheStart = '2011-10-28/'

// --- Who belongs to the family (Art. 27(3)) -------------------------------------------------------------------

const { relation, status, since, until, married } = family.cells
export const underEighteen: Expr<'bool'> = before(today, later(born, 18, 'years'))
export const spouse: Expr<'bool'> = all(is(relation, 'spouse'), by(later(married, read(marriageYears), 'years'), today))
const child: Expr<'bool'> = all(is(relation, 'parent'), single, any(all(dependent, underEighteen), unable))
const parent: Expr<'bool'> = all(is(relation, 'child'), dependent, unable)
const other: Expr<'bool'> = all(is(relation, 'other', 'sibling', 'grandparent', 'grandchild'), dependent)
/** Of the row of the relative that is read: items 1 to 4, and for citizens item 5 as well. */
const closeFamily: Expr<'bool'> = any(spouse, child, parent)
const wholeFamily: Expr<'bool'> = any(spouse, child, parent, other)
const livedHere: Expr<'bool'> = by(later(since, read(sponsorYears), 'years'), today)
/** The permit of the sponsor runs for two years at least. */
const twoYearPermit: Expr<'bool'> = by(later(later(since, 2, 'years'), -1, 'days'), until)

/** Conditions that the routes of a family share with these rules. */
export const familyOf = {
  citizen: { sponsor: some(family, is(status, 'citizen')), member: some(family, all(is(status, 'citizen'), wholeFamily)) },
  'ethnic-kazakh': {
    sponsor: some(family, all(is(status, 'ethnic-kazakh'), twoYearPermit)),
    member: some(family, all(is(status, 'ethnic-kazakh'), closeFamily)),
  },
  permanent: {
    sponsor: some(family, is(status, 'permanent')),
    member: some(family, all(is(status, 'permanent'), closeFamily)),
    lived: some(family, all(is(status, 'permanent'), livedHere)),
  },
  business: {
    sponsor: some(family, is(status, 'business')),
    member: some(family, all(is(status, 'business'), closeFamily)),
    lived: some(family, all(is(status, 'business'), livedHere)),
  },
} as const

export const anniversaryCounts = t('The years are full on the anniversary itself.', 'Годы исполняются в саму годовщину.', 'Жылдар жылдығы болған күні толады.')
export const yearForResidents = t(
  'Whether the year of residence binds permanent residents too, or business immigrants only, the text leaves open; here it binds both.',
  'Относится ли год проживания и к постоянно проживающим или только к бизнес-иммигрантам, из текста неясно; здесь — к обоим.',
  'Бір жыл тұру талабы тұрақты тұратындарға да қатысты ма, әлде тек бизнес-көшіп келушілерге ме, мәтіннен анық емес; мұнда екеуіне де қатысты деп алынды.',
)
const recognised = t(
  'The marriage must be one that the law of Kazakhstan recognises; adopted children and wards count as children.',
  'Брак должен признаваться законодательством Казахстана; усыновлённые и подопечные считаются детьми.',
  'Неке Қазақстан заңнамасы бойынша танылуы тиіс; асырап алынған және қамқорлықтағы балалар бала болып есептеледі.',
)

/** Of nobody else are these things asked. */
const wantsFamily: Expr<'bool'> = any(is(purpose, 'family'), some(family))
const livesHere: Expr<'bool'> = some(permits, all(is(permits.cells.state, 'KAZ'), within(today, permits.cells.from, permits.cells.to)))

// --- Art. 27: who may join whom --------------------------------------------------------------------------------

const closedList = rule('kaz.law477.27.closed', {
  says: lm('Art. 27'),
  gist: t(
    'Only members of the families of listed sponsors come to join their family; workers, students, seasonal and humanitarian migrants are not among these sponsors.',
    'Приезжают для воссоединения только члены семей перечисленных приглашающих лиц; работники, студенты, сезонные и гуманитарные мигранты приглашать не могут.',
    'Отбасымен бірігуге тек тізімделген шақырушы адамдардың отбасы мүшелері келеді; жұмыскерлер, студенттер, маусымдық және гуманитарлық көшіп-қонушылар шақыра алмайды.',
  ),
  force: fromTheStart,
  answers: mayJoinFamily,
  when: wantsFamily,
  then: false,
})
const joinsCitizen = rule('kaz.law477.27-4-1.join', {
  says: lm('Art. 27(4)(1)'),
  gist: t('All members of the family may join a citizen.', 'К гражданину могут приехать все члены семьи.', 'Азаматқа отбасының барлық мүшесі келе алады.'),
  force: fromTheStart,
  answers: mayJoinFamily,
  when: wantsFamily,
  then: familyOf.citizen.member,
  leaves: [anniversaryCounts, recognised],
})
const joinsEthnicKazakh = rule('kaz.law477.27-4-2.join', {
  says: lm('Art. 27(4)(2)'),
  gist: t(
    'Spouse, children and parents may join an ethnic Kazakh or former compatriot whose temporary permit runs for two years at least.',
    'Супруг, дети и родители могут приехать к этническому казаху или бывшему соотечественнику с временным разрешением не менее чем на два года.',
    'Жұбайы, балалары мен ата-анасы уақытша рұқсаты кемінде екі жылға берілген этникалық қазаққа не бұрынғы отандасқа келе алады.',
  ),
  force: fromTheStart,
  answers: mayJoinFamily,
  when: wantsFamily,
  then: some(family, all(is(status, 'ethnic-kazakh'), twoYearPermit, closeFamily)),
  leaves: [anniversaryCounts, recognised],
})
const joinsResident = rule('kaz.law477.27-4-3.join', {
  says: lm('Art. 27(4)(3)'),
  gist: t(
    'Spouse, children and parents may join a permanent resident or business immigrant who has lived here long enough without a break.',
    'Супруг, дети и родители могут приехать к постоянно проживающему или бизнес-иммигранту, который прожил здесь непрерывно достаточный срок.',
    'Жұбайы, балалары мен ата-анасы осында үзіліссіз жеткілікті мерзім тұрған тұрақты тұрғынға не бизнес-көшіп келушіге келе алады.',
  ),
  force: fromTheStart,
  answers: mayJoinFamily,
  when: wantsFamily,
  then: some(family, all(is(status, 'permanent', 'business'), livedHere, closeFamily)),
  leaves: [anniversaryCounts, recognised, yearForResidents],
})

// --- Art. 27(1), (5): who may sponsor ---------------------------------------------------------------------------

const holds = (kind: 'permanent' | 'temporary', more: Expr<'bool'>): Expr<'bool'> =>
  some(permits, all(is(permits.cells.state, 'KAZ'), is(permits.cells.kind, kind), within(today, permits.cells.from, permits.cells.to), more))
const forYears: Expr<'bool'> = by(later(permits.cells.from, read(sponsorYears), 'years'), today)

const noSponsor = rule('kaz.law477.27-1.closed', {
  says: lm('Art. 27(1)'),
  gist: t(
    'Citizens apart, only permanent residents, business immigrants, ethnic Kazakhs and former compatriots may ask for their families.',
    'Кроме граждан, приглашать семью могут только постоянно проживающие, бизнес-иммигранты, этнические казахи и бывшие соотечественники.',
    'Азаматтардан басқа, отбасын тек тұрақты тұратындар, бизнес-көшіп келушілер, этникалық қазақтар мен бұрынғы отандастар шақыра алады.',
  ),
  force: fromTheStart,
  answers: maySponsor,
  then: false,
})
const sponsorsAsResident = rule('kaz.law477.27-1-3.resident', {
  says: lm('Art. 27(1)(3), (4)(3)'),
  gist: t(
    'A permanent resident who has lived here long enough may ask for the family.',
    'Постоянно проживающий, который прожил здесь достаточный срок, может пригласить семью.',
    'Осында жеткілікті мерзім тұрған тұрақты тұрғын отбасын шақыра алады.',
  ),
  force: fromTheStart,
  answers: maySponsor,
  when: livesHere,
  then: holds('permanent', forYears),
  leaves: [yearForResidents],
})
const sponsorsInBusiness = rule('kaz.law477.27-1-3.business', {
  says: lm('Art. 27(1)(3), (4)(3)'),
  gist: t(
    'A business immigrant who has lived here long enough without a break may ask for the family.',
    'Бизнес-иммигрант, который прожил здесь непрерывно достаточный срок, может пригласить семью.',
    'Осында үзіліссіз жеткілікті мерзім тұрған бизнес-көшіп келуші отбасын шақыра алады.',
  ),
  force: fromTheStart,
  answers: maySponsor,
  when: livesHere,
  then: all(is(purpose, 'investment'), holds('temporary', forYears)),
  leaves: [
    t(
      'Counted from the first day of the temporary permit at hand.',
      'Считается с первого дня имеющегося временного разрешения.',
      'Қолдағы уақытша рұқсаттың бірінші күнінен есептелген.',
    ),
  ],
})
const sponsorsByOrigin = rule('kaz.law477.27-1-2.origin', {
  says: lm('Art. 27(1)(2), (4)(2)'),
  gist: t(
    'An ethnic Kazakh or former compatriot whose temporary permit runs for two years at least may ask for the family.',
    'Этнический казах или бывший соотечественник с временным разрешением не менее чем на два года может пригласить семью.',
    'Уақытша рұқсаты кемінде екі жылға берілген этникалық қазақ не бұрынғы отандас отбасын шақыра алады.',
  ),
  force: fromTheStart,
  answers: maySponsor,
  when: livesHere,
  then: all(any(ethnicKazakh, tiedByOrigin), holds('temporary', by(later(later(permits.cells.from, 2, 'years'), -1, 'days'), permits.cells.to))),
})
const notWhileStudying = rule('kaz.law477.27-5', {
  says: lm('Art. 27(5)'),
  gist: t(
    'Whoever came to study, for seasonal work or for humanitarian reasons may not ask for the family.',
    'Прибывшие для учёбы, на сезонную работу или по гуманитарным мотивам пригласить семью не могут.',
    'Оқуға, маусымдық жұмысқа не гуманитарлық себеппен келгендер отбасын шақыра алмайды.',
  ),
  force: fromTheStart,
  answers: maySponsor,
  when: all(livesHere, is(purpose, 'study', 'seasonal-work', 'humanitarian')),
  over: [displaces(sponsorsByOrigin, ground(fromTheStart, lm('Art. 27(5)')))],
})

// --- Art. 28: means, and the months after the ground fell away ---------------------------------------------------

const meansBefore2019 = rule('kaz.law477.28-2-4.before2019', {
  says: lm('Art. 28(2)(4)', '2014-06-12'),
  gist: t(
    'For each member of the family and month the minimum wage is to be shown.',
    'На каждого члена семьи в месяц нужно подтвердить минимальную заработную плату.',
    'Отбасының әр мүшесіне айына ең төмен жалақы мөлшерін растау қажет.',
  ),
  force: '2011-10-28/2018-12-31',
  answers: familyMeans,
  when: wantsFamily,
  then: readOn(today, minimumWage),
})
const means = rule('kaz.law477.28-2.means', {
  says: lm('Art. 28(2)'),
  gist: t(
    'For each member of the family and month the living minimum of that year is to be shown.',
    'На каждого члена семьи в месяц нужно подтвердить прожиточный минимум этого года.',
    'Отбасының әр мүшесіне айына сол жылғы ең төмен күнкөріс деңгейін растау қажет.',
  ),
  force: '2019-01-01/',
  answers: familyMeans,
  when: wantsFamily,
  then: readOn(today, livingMinimum),
  leaves: [
    t(
      'Since about July 2025 the law keeps this amount only for the extension after the family ground fell away; for the visa it stands in the rules of the ministries.',
      'Примерно с июля 2025 года закон сохраняет эту сумму только для продления после отпадения семейного основания; для визы она в правилах министерств.',
      'Шамамен 2025 жылғы шілдеден бастап заң бұл соманы тек отбасылық негіз жойылғаннан кейінгі ұзарту үшін сақтайды; виза үшін ол министрліктер қағидаларында.',
    ),
    t(
      'The sponsor also had to show a dwelling, insurance and papers of kinship until then.',
      'До тех пор приглашающий также подтверждал жильё, страховку и родство.',
      'Оған дейін шақырушы адам тұрғын үйді, сақтандыруды және туыстықты да растайтын.',
    ),
  ],
})
const halfYearMore = rule('kaz.law477.28-2.halfYear', {
  says: lm('Art. 28(2)'),
  gist: t(
    'After the family ground fell away the permit is extended, on application, for up to six months.',
    'После отпадения семейного основания разрешение продлевают по заявлению на срок до шести месяцев.',
    'Отбасылық негіз жойылғаннан кейін рұқсат өтініш бойынша алты айға дейін ұзартылады.',
  ),
  force: fromTheStart,
  answers: familyEndedUntil,
  when: all(before(familyGroundEnded, 'never'), by(familyGroundEnded, today)),
  then: later(familyGroundEnded, 6, 'months'),
  how: t(
    'Apply yourself to the police or through the State Corporation, with proof of money for each member of the family.',
    'Обратитесь сами в полицию или через Госкорпорацию с подтверждением денег на каждого члена семьи.',
    'Полицияға не Мемлекеттік корпорация арқылы өзіңіз жүгініп, отбасының әр мүшесіне ақшаны растаңыз.',
  ),
  leaves: [
    t(
      'Counted from the day the ground fell away; counted from the end of the permit, as the text may also be read, the day is later.',
      'Счёт от дня отпадения основания; если считать от конца разрешения, как тоже можно прочесть, день позже.',
      'Негіз жойылған күннен саналды; рұқсаттың соңынан санаса, мәтінді солай да оқуға болады, күн кешірек.',
    ),
  ],
})

// --- Art. 6(4): the end of a temporary permit --------------------------------------------------------------------

const temporary = all(is(permits.cells.state, 'KAZ'), is(permits.cells.kind, 'temporary'), within(today, permits.cells.from, permits.cells.to))
export const holdsTemporary: Expr<'bool'> = some(permits, temporary)
export const temporaryUntil: Expr<'day'> = latest(permits, permits.cells.to, { where: temporary, none: 'never' })

const extendInTime = rule('kaz.law477.6-4.extendBy', {
  says: lm('Art. 6(4), part 3'),
  gist: t(
    'Whoever has a temporary permit leaves before it ends or has it extended before.',
    'Владелец временного разрешения выезжает до его окончания или до того продлевает его.',
    'Уақытша рұқсат иесі ол біткенге дейін кетеді не оны соған дейін ұзартады.',
  ),
  force: '2024-05-28/',
  answers: extendBy,
  when: holdsTemporary,
  then: temporaryUntil,
  leaves: [
    t(
      'The extension itself, not only the application, falls before the end; the time of the decision was not found (three working days by older texts): apply in time.',
      'До окончания должно состояться само продление, не только заявление; срок решения не найден (по старым текстам три рабочих дня): подавайте заранее.',
      'Өтініш қана емес, ұзартудың өзі рұқсат біткенге дейін болуы тиіс; шешім мерзімі табылмады (бұрынғы мәтіндер бойынша 3 жұмыс күні): алдын ала беріңіз.',
    ),
  ],
})
const leaveInTime = rule('kaz.law477.6-4.leaveBy', {
  says: at(law477, 'Art. 6(4)', 'official', '2026-11-23', { text: '2022-07-14' }),
  gist: t('Whoever has a temporary permit leaves before it ends.', 'Владелец временного разрешения выезжает до его окончания.', 'Уақытша рұқсат иесі ол біткенге дейін кетеді.'),
  force: '~2020-01-11/2024-05-27',
  answers: extendBy,
  when: holdsTemporary,
  then: temporaryUntil,
})

export const migrationLaw27: readonly Rule[] = [
  closedList,
  joinsCitizen,
  joinsEthnicKazakh,
  joinsResident,
  noSponsor,
  sponsorsAsResident,
  sponsorsInBusiness,
  sponsorsByOrigin,
  notWhileStudying,
  meansBefore2019,
  means,
  halfYearMore,
  leaveInTime,
  extendInTime,
]
