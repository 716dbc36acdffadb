import { all, any, ask, at, before, by, is, later, not, question, rule, since, t, today, type Cite, type Expr, type Question, type Rule, type Text } from '@kosh/norms'
import { citizenship } from '../../world/person.js'
import { law216, law477, law73, order607 } from '../acts.js'
import { asks, decisions, happened, holds, lastOf, negatives, servicesUntil, validTo } from './protection-facts.js'

/**
 * Who is an asylum seeker, a refugee, a victim of trafficking, a stateless person on the day asked about: Law on Refugees, 04.12.2009 No. 216-IV, Arts 1, 11, 14, 15, 18;
 * Law on Migration Art. 60-1; Law on Identity Documents Art. 11; Order 607. Every right and duty of protection asks these first.
 */

const lr = (place: string) => at(law216, place, 'official', '2026-11-26', { text: '2023-01-01' })
const inForce = '2010-01-01/'

const standing = (code: string, label: Text): Question<'bool'> =>
  question('bool', 'greatest', { realm: 'KAZ', id: `kaz.protection.is.${code}`, topic: `protection.is.${code}`, label })
const stands = (of: Question<'bool'>, id: string, says: Cite, gist: Text, when: Expr<'bool'>, force = inForce): Rule =>
  rule(id, { says, gist, force, answers: of, when, then: true })

// --- An application, an appeal, a decision -------------------------------------------------------------------

const isPending = standing('pending', t('Your application is not decided yet', 'Ваше ходатайство ещё не решено', 'Өтінішхатыңыз әлі шешілген жоқ'))
/** An application for refugee status is not yet decided. */
export const pending = ask(isPending, false)
const isAppealing = standing('appealing', t('Your appeal is not decided yet', 'Ваша жалоба ещё не рассмотрена', 'Шағымыңыз әлі қаралған жоқ'))
/** An appeal against a decision is not yet decided. */
export const appealing = ask(isAppealing, false)
const isTurnedDown = standing('turnedDown', t('A decision against you stands', 'Решение против вас в силе', 'Сізге қарсы шешім күшінде'))
/** The last decision against the person stands: no appeal is open, and nothing was granted or asked for since. */
export const turnedDown = ask(isTurnedDown, false)

const applicationOpen = stands(
  isPending,
  'kaz.law216.11.pending',
  lr('Arts 10, 11'),
  t('An application is open from the day it is made to the decision.', 'Ходатайство открыто со дня подачи до решения.', 'Өтінішхат берілген күннен шешімге дейін ашық.'),
  all(happened(...asks), before(lastOf(...decisions), lastOf(...asks))),
)
const appealOpen = stands(
  isAppealing,
  'kaz.law216.15',
  lr('Art. 15'),
  t(
    'A refusal, a refusal to extend and a deprivation can be appealed; until that is decided the case is open.',
    'Отказ, отказ в продлении и лишение можно обжаловать; до решения по жалобе дело открыто.',
    'Бас тартуға, ұзартпауға және айыруға шағымдануға болады; шағым шешілгенше іс ашық.',
  ),
  all(happened('appealed'), by(lastOf(...negatives), lastOf('appealed')), before(lastOf('appeal-lost', 'granted'), lastOf('appealed'))),
)
const decisionStands = stands(
  isTurnedDown,
  'kaz.law216.18-1.turnedDown',
  lr('Art. 18(1)'),
  t(
    'A refusal, a deprivation or an end of the status stands when it is not under appeal and no new application is open.',
    'Отказ, лишение или прекращение статуса в силе, если нет жалобы и нового ходатайства.',
    'Шағым да, жаңа өтінішхат та болмаса, бас тарту, айыру не тоқтату күшінде.',
  ),
  all(happened(...negatives), not(pending), not(appealing), before(lastOf('granted'), lastOf(...negatives))),
)

// --- Asylum seekers and refugees -----------------------------------------------------------------------------

const isSeeker = standing('seeker', t('You are an asylum seeker', 'Вы — лицо, ищущее убежище', 'Сіз — пана іздеген адамсыз'))
export const seeker = ask(isSeeker, false)
const whoSeeks = stands(
  isSeeker,
  'kaz.law216.1-6',
  lr('Art. 1(6)'),
  t(
    'An asylum seeker is whoever asked for asylum, until the final decision.',
    'Лицо, ищущее убежище, — тот, кто попросил убежища, до окончательного решения.',
    'Пана іздеген адам — түпкілікті шешімге дейін пана сұраған адам.',
  ),
  any(pending, all(appealing, happened('refused')), all(holds('asylum-certificate'), not(happened(...decisions)))),
)

const statusEnds = question('day', 'greatest', {
  realm: 'KAZ',
  id: 'kaz.protection.statusUntil',
  topic: 'protection.statusUntil',
  label: t('Last day of refugee status', 'Последний день статуса беженца', 'Босқын мәртебесінің соңғы күні'),
})
/** Long ago for whoever was never recognised. */
export const statusUntil = ask(statusEnds, '1990-01-01')
const forAYear = rule('kaz.law216.11-5.until', {
  says: lr('Art. 11(5)'),
  gist: t('The status is given for a year.', 'Статус дают на год.', 'Мәртебе бір жылға беріледі.'),
  force: inForce,
  answers: statusEnds,
  when: happened('granted'),
  then: later(lastOf('granted'), 1, 'years'),
})
const asCertified = rule('kaz.law73.14', {
  says: at(law73, 'Art. 14', 'official', '2026-11-26', { text: '2021-06-29' }),
  gist: t(
    'The refugee certificate shows how long the status runs, extended year by year.',
    'Удостоверение беженца показывает срок статуса, продлеваемого каждый год.',
    'Босқын куәлігі жыл сайын ұзартылатын мәртебенің мерзімін көрсетеді.',
  ),
  force: inForce,
  answers: statusEnds,
  when: holds('refugee-certificate'),
  then: validTo('refugee-certificate'),
})
const isRefugee = standing('refugee', t('You are a refugee', 'Вы — беженец', 'Сіз — босқынсыз'))
export const refugee = ask(isRefugee, false)
const takenAway = all(happened('deprived', 'ended'), before(lastOf('granted'), lastOf('deprived', 'ended')), not(appealing))
const whoIsRefugee = stands(
  isRefugee,
  'kaz.law216.1-1.refugee',
  lr('Arts 1(1), 14'),
  t(
    'A refugee is whoever was recognised, while the status runs and was not taken away.',
    'Беженец — признанный таковым, пока статус действует и не отнят.',
    'Босқын — танылған адам, мәртебесі жүріп тұрғанда және одан айырылмағанда.',
  ),
  all(since(statusUntil, today), not(takenAway)),
)

// --- Victims of trafficking, stateless persons ---------------------------------------------------------------

const isVictim = standing(
  'victim',
  t('You are protected as a victim of trafficking', 'Вы под защитой как жертва торговли людьми', 'Сіз адам саудасының құрбаны ретінде қорғаудасыз'),
)
export const victim = ask(isVictim, false)
const whoIsVictim = stands(
  isVictim,
  'kaz.law477.60-1.victim',
  at(law477, 'Art. 60-1(1)', 'official', '2026-11-26', { text: '2025-09-27' }),
  t(
    'A victim of trafficking is protected from being identified to the end of the guaranteed social services.',
    'Жертва торговли людьми защищена с идентификации до конца гарантированных социальных услуг.',
    'Адам саудасының құрбаны сәйкестендірілгеннен бастап кепілдік берілген әлеуметтік қызметтер аяқталғанша қорғалады.',
  ),
  all(happened('trafficking-identified'), by(today, servicesUntil)),
  '~2022-07-09/',
)
const isStateless = standing(
  'stateless',
  t('You hold a certificate of a stateless person', 'У вас есть удостоверение лица без гражданства', 'Сізде азаматтығы жоқ адамның куәлігі бар'),
)
export const stateless = ask(isStateless, false)
const whoIsStateless = stands(
  isStateless,
  'kaz.law73.11.holder',
  at(law73, 'Art. 11', 'official', '2026-11-26', { text: '2021-06-29' }),
  t(
    'The certificate of a stateless person is the document of those who live here permanently.',
    'Удостоверение лица без гражданства — документ постоянно живущих здесь.',
    'Азаматтығы жоқ адамның куәлігі — осында тұрақты тұратындардың құжаты.',
  ),
  holds('stateless-certificate'),
  '~2013-02-20/',
)
const isUndocumented = standing('undocumented', t('You have no citizenship and no certificate', 'У вас нет ни гражданства, ни удостоверения', 'Сізде азаматтық та, куәлік те жоқ'))
/** No citizenship is shown, and no certificate says so yet. */
export const undocumentedStateless = ask(isUndocumented, false)
const whoIsUndocumented = stands(
  isUndocumented,
  'kaz.order607.undocumented',
  at(order607, 'title', 'official', '2026-11-23'),
  t(
    'Whoever is not a citizen and has no proof of another citizenship may be stateless before any paper says so.',
    'Кто не гражданин и не имеет доказательств другого гражданства, может быть лицом без гражданства и до выдачи документа.',
    'Азамат емес және басқа азаматтығына дәлелі жоқ адам құжат берілгенге дейін де азаматтығы жоқ болуы мүмкін.',
  ),
  all(is(citizenship, 'XXA'), not(holds('stateless-certificate'))),
)

export const protectionStanding: readonly Rule[] = [
  applicationOpen,
  appealOpen,
  decisionStands,
  whoSeeks,
  forAYear,
  asCertified,
  whoIsRefugee,
  whoIsVictim,
  whoIsStateless,
  whoIsUndocumented,
]
