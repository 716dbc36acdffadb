import { all, any, ask, at, atLeast, before, by, is, not, some, t, today, within, type Cite, type Expr, type Rule, type Text } from '@kosh/norms'
import { eaeuTreaty } from '../../eaeu/acts.js'
import { purpose } from '../../world/journey.js'
import { ethnicKazakh, permits } from '../../world/person.js'
import { aifcRules, law477 } from '../acts.js'
import { family } from '../family-facts.js'
import { underEighteen } from './migration-law-27.js'
import { mayApplyForPermanentResidence, treatyState } from '../stay/migration-law-7.js'
import { askedFor, condition, fromEaeu, notYetResident, papersOf } from './residence-conditions.js'
import { appliedForResidence, invested, permitAskedBy } from './residence-facts.js'
import type { RouteCode } from './residence-questions.js'
import { contractEnded, contractFrom, contractTo, workForm } from '../work/work-facts.js'
import { mayWork } from '../work/work-ground.js'

/**
 * Law on Migration of the Population, 22.07.2011 No. 477-IV. Art. 6-1 with Arts 7, 30, 36, 39, 41 and 43-1: conditions of the other temporary permits. Compared in the
 * versions of 12.06.2014, 14.07.2022 and 27.09.2025.
 */

const lm = (place: string, text = '2025-09-27'): Cite => at(law477, place, 'official', '2026-11-26', { text })
/** Since the law of 27.12.2019 the host asks for the permit, not the migrant. */
const byHost = '~2020-01-11/'
const start = '2011-10-28/'
/** Art. 39(2), part 2 is not in the version of July 2022: the law of 16.05.2024. */
const from2024 = '2024-05-28/'

const permitNow = (...kinds: readonly [string, ...string[]]): Expr<'bool'> =>
  some(permits, all(is(permits.cells.state, 'KAZ'), is(permits.cells.kind, ...kinds), within(today, permits.cells.from, permits.cells.to)))

const employerAsks = (route: RouteCode): Rule =>
  askedFor(
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
  askedFor(route, 'akimat', 'Art. 6-1(6)', t('The akimat asks for your permit.', 'За вас обращается акимат.', 'Рұқсатыңызды әкімдік сұрайды.'), from2024)
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
const otherConditions: readonly Rule[] = [
  askedFor(
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
  askedFor(
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
  askedFor(
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
    then: is(permitAskedBy, 'aifc'),
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

export const migrationLaw61Conditions: readonly Rule[] = [...begins.map(([route, force]) => notYetResident(route, force)), ...purposes, ...otherConditions]
