import {
  all,
  any,
  ask,
  at,
  atMost,
  by,
  daysOf,
  displaces,
  earlier,
  either,
  ground,
  inAny,
  is,
  lasts,
  later,
  latest,
  latter,
  lift,
  minus,
  not,
  nthDay,
  read,
  readOn,
  rule,
  since,
  some,
  t,
  today,
  within,
  workingDaysLater,
  type Arg,
  type Cite,
  type Expr,
  type Rule,
} from '@kosh/norms'
import { born, citizenship, documentExpires, permits, visas } from '../../world/person.js'
import { crossing, entered, purpose, stays } from '../../world/journey.js'
import { law40, law477, res148, visaRules } from '../acts.js'
import { daysOffKaz } from '../calendar.js'
import { visaWithEntryOn } from '../stay/clock.js'
import { eVisaCategories, eVisaCrossings, eVisaExcludes, eVisaNationalities } from './e-visa.js'
import { alreadyExtended, extensionDays, visaEnds, visaWanted } from '../facts.js'
import { conditions, eVisa, visaFree, visaUntil } from '../questions.js'
import { extendable, extendedOnce, extensionApplyLatest, extensionMost, extensionUnit, visaStayMode } from './visa-categories.js'
import { electronicWanted, eVisaForCategory, fingerprints, mayExtend, passportEnough } from './visa-facts.js'

/**
 * Visa rules, joint order of the ministries of foreign and internal affairs of 24.11.2016 No. 11-1-2/555 and 28.11.2016 No. 1100, in force since
 * 01.01.2017. Read in the version of 05.02.2026, annex 1 in that of 01.01.2026.
 */

const vr = (place: string): Cite => at(visaRules, place, 'official', '2026-11-23', { text: '2026-02-05' })
/** Before the version read the rules are silent; what other acts say stands. */
const sinceVersion = '~2026-02-05/'
// --- Para 7: documents in place of a visa ---------------------------------------------------------------------

/**
 * A document of Kazakhstan that stands in place of a visa on the day of entry: accreditation card, residence permit of a foreigner,
 * certificate of a stateless person, refugee document. A temporary permit is not among them.
 */
export const replacesVisa: Expr<'bool'> = some(
  permits,
  all(
    is(permits.cells.state, 'KAZ'),
    is(permits.cells.kind, 'accreditation', 'permanent', 'stateless-certificate', 'refugee-certificate'),
    within(entered, permits.cells.from, permits.cells.to),
  ),
)

// --- Para 21: the passport ------------------------------------------------------------------------------------

const threeMonthsBeyond: Expr<'bool'> = by(later(visaEnds, 3, 'months'), documentExpires)
const passportForVisa = rule('kaz.visaRules.21', {
  says: vr('para 21'),
  gist: t(
    'The passport is valid for at least three months after the end of the visa.',
    'Паспорт действует не менее трёх месяцев после окончания визы.',
    'Паспорт виза мерзімі біткеннен кейін кемінде үш ай жарамды.',
  ),
  force: sinceVersion,
  answers: passportEnough,
  then: threeMonthsBeyond,
  leaves: [
    t(
      'The passport also has two blank pages and has not been extended.',
      'В паспорте должно быть две чистые страницы, и он не должен быть продлён.',
      'Паспортта екі таза бет болуы және оның мерзімі ұзартылмаған болуы керек.',
    ),
    t(
      'On a document of a state that is not recognised only a visa for one entry is given, on a separate sheet (para 33).',
      'По документу непризнанного государства дают только однократную визу на отдельном листе (п. 33).',
      'Танылмаған мемлекеттің құжаты бойынша жеке парақта тек бір мәрте кіруге виза беріледі (33-тармақ).',
    ),
  ],
})
const visaEndsBeforePassport = rule('kaz.res148.5.visaEnds', {
  says: at(res148, 'para 5', 'official', '2026-11-24', { text: '2022-10-10' }),
  gist: t(
    'The visa ends at least three months before the passport does.',
    'Виза кончается не менее чем за три месяца до окончания паспорта.',
    'Виза паспорт мерзімі біткенге дейін кемінде үш ай бұрын аяқталады.',
  ),
  force: '2012-02-01/',
  answers: passportEnough,
  then: threeMonthsBeyond,
})

// --- Para 24-1: fingerprints ----------------------------------------------------------------------------------

const sixteen: Expr<'bool'> = by(later(born, 16, 'years'), today)
const noFingerprints = rule('kaz.law40.none', {
  says: at(law40, 'application to foreigners', 'secondary'),
  gist: t('Under sixteen no fingerprints are given.', 'До шестнадцати лет отпечатки не сдают.', 'Он алты жасқа толмағандар саусақ ізін тапсырмайды.'),
  force: '2011-10-28/',
  answers: fingerprints,
  then: false,
})
const fingerprintsByLaw = rule('kaz.law40.visas', {
  says: at(law40, 'application to foreigners', 'secondary'),
  gist: t(
    'From sixteen, foreigners and stateless persons give fingerprints for a visa.',
    'С шестнадцати лет иностранцы и лица без гражданства сдают отпечатки пальцев для визы.',
    'Он алты жастан бастап шетелдіктер мен азаматтығы жоқ адамдар виза үшін саусақ ізін тапсырады.',
  ),
  force: '2024-01-01/',
  answers: fingerprints,
  when: sixteen,
  then: true,
})
const fingerprintsByRules = rule('kaz.visaRules.24-1', {
  says: vr('para 24-1'),
  gist: t(
    'From sixteen, fingerprints are given for every visa but an electronic one.',
    'С шестнадцати лет отпечатки сдают для любой визы, кроме электронной.',
    'Он алты жастан бастап электрондықтан басқа кез келген виза үшін саусақ ізі тапсырылады.',
  ),
  force: sinceVersion,
  answers: fingerprints,
  when: sixteen,
  then: true,
})
const notForElectronic = rule('kaz.visaRules.24-1.electronic', {
  says: vr('para 24-1'),
  gist: t('An electronic visa is given without fingerprints.', 'Электронную визу дают без отпечатков.', 'Электрондық виза саусақ ізінсіз беріледі.'),
  force: '2024-01-01/',
  answers: fingerprints,
  when: electronicWanted,
  over: [fingerprintsByLaw, fingerprintsByRules].map(what => displaces(what, ground('2024-01-01/', vr('para 24-1')))),
  leaves: [
    t(
      'Read in the version of February 2026 and taken to have held since 2024.',
      'Прочитано в редакции февраля 2026 года; принято, что так было с 2024 года.',
      '2026 жылғы ақпандағы редакцияда оқылды; 2024 жылдан бері осылай деп алынды.',
    ),
    t(
      'A notice of a law firm spoke of fingerprints for electronic visas from 1 July 2025; the order says otherwise.',
      'Сообщение юридической фирмы говорило об отпечатках для электронных виз с 1 июля 2025 года; в приказе иначе.',
      'Заң фирмасының хабарламасында 2025 жылғы 1 шілдеден электрондық визаға саусақ ізі айтылған; бұйрықта басқаша.',
    ),
  ],
})

// --- Paras 24-25: who may have an electronic visa ---------------------------------------------------------------

/** The categories a purpose points to, among those given electronically. */
const byPurpose: readonly (readonly [purpose: string, category: string])[] = [
  ['official', 'A3'],
  ['investment', 'A5'],
  ['sport', 'B1'],
  ['business', 'B2'],
  ['business', 'B3'],
  ['private', 'B10'],
  ['tourism', 'B12'],
  ['treatment', 'C12'],
]
const givenElectronically = (category: Arg<'code'>): Expr<'bool'> => {
  const key = typeof category === 'string' ? category : lift('code', category)
  return all(read(eVisaCategories, key), not(read(eVisaExcludes, citizenship, key)))
}
const onInvitation = t(
  'It needs an electronic invitation, serves one entry and its holder only, and takes one working day.',
  'Нужно электронное приглашение; виза однократная, только на владельца, выдаётся за один рабочий день.',
  'Электрондық шақыру қажет; виза бір мәрте, иесіне ғана жарамды, бір жұмыс күнінде беріледі.',
)
const listBefore2026 = t(
  'The list was read in the version of February 2026; that of 2019 was another one.',
  'Список прочитан в редакции февраля 2026 года; в 2019 году он был другим.',
  'Тізім 2026 жылғы ақпандағы редакцияда оқылды; 2019 жылы ол басқа болған.',
)
const eVisaByPurpose = rule('kaz.visaRules.24.purpose', {
  says: vr('paras 24-25, annex 11'),
  gist: t(
    'Citizens of listed states may have a visa of some categories electronically; citizens of Pakistan only B3.',
    'Граждане государств из списка могут получить визы ряда категорий электронно; граждане Пакистана — только B3.',
    'Тізімдегі мемлекеттердің азаматтары кейбір санаттағы визаны электрондық түрде ала алады; Пәкістан азаматтары — тек B3.',
  ),
  force: sinceVersion,
  answers: eVisa,
  when: all(read(eVisaNationalities, citizenship), any(...byPurpose.map(([code, category]) => all(is(purpose, code), givenElectronically(category))))),
  then: true,
  leaves: [onInvitation],
})
const eVisaClosed = rule('kaz.visaRules.24.closed', {
  says: vr('paras 24-25'),
  gist: t('Whoever the list leaves out gets an ordinary visa.', 'Кого нет в списке, тот получает обычную визу.', 'Тізімде жоқ адам кәдімгі виза алады.'),
  force: sinceVersion,
  answers: eVisa,
  then: false,
  leaves: [listBefore2026],
})
const eVisaByCategory = rule('kaz.visaRules.24.category', {
  says: vr('paras 24-25, annex 11'),
  gist: t(
    'A visa of a listed category may be had electronically by a citizen of a listed state.',
    'Визу категории из списка гражданин государства из списка может получить электронно.',
    'Тізімдегі санаттағы визаны тізімдегі мемлекеттің азаматы электрондық түрде ала алады.',
  ),
  force: sinceVersion,
  answers: eVisaForCategory,
  then: all(read(eVisaNationalities, citizenship), givenElectronically(visaWanted)),
  leaves: [onInvitation],
})

// --- Para 25: the electronic visa at the border ---------------------------------------------------------------

const validOnEntry: Expr<'bool'> = all(
  is(visas.cells.state, 'KAZ'),
  within(entered, visas.cells.from, visas.cells.to),
  any(visas.cells.multiple, atMost(visas.cells.entriesUsed, 0)),
)
const onlyElectronic: Expr<'bool'> = all(
  some(visas, all(validOnEntry, visas.cells.electronic)),
  not(some(visas, all(validOnEntry, not(visas.cells.electronic)))),
  not(replacesVisa),
  not(ask(visaFree, false)),
)
const throughAirports = rule('kaz.visaRules.25.airport', {
  says: vr('para 25'),
  gist: t(
    'On an electronic visa the border is crossed at international airports only.',
    'По электронной визе границу пересекают только в международных аэропортах.',
    'Электрондық визамен шекарадан тек халықаралық әуежайларда өтеді.',
  ),
  force: '2019-01-01/',
  answers: conditions,
  when: onlyElectronic,
  then: read(eVisaCrossings, crossing),
  leaves: [
    t('The exit too is through an international airport.', 'Выезд также только через международный аэропорт.', 'Кету де тек халықаралық әуежай арқылы.'),
    t(
      'At first only the airports of Astana and Almaty were open to it.',
      'Сначала это были только аэропорты Астаны и Алматы.',
      'Алғашында тек Астана мен Алматы әуежайлары болды.',
    ),
  ],
})

// --- Annex 1: how long a visa lets stay -----------------------------------------------------------------------

const annex1: Cite = at(visaRules, 'annex 1', 'official', '2026-11-23', { text: '2026-01-01' })
/** Of visas for several entries some give their days on each entry, the others for all of their validity. */
const sinceIssue = daysOf(stays, { where: all(is(stays.cells.state, 'KAZ'), since(stays.cells.from, visas.cells.from)) })
const daysOfVisa: Expr<'day'> = either(
  'day',
  any(not(visas.cells.multiple), is(readOn(latter(entered, '2026-01-01'), visaStayMode, visas.cells.category, 'multiple'), 'per-entry', 'each-way')),
  nthDay(visas.cells.days, entered),
  lasts(visas.cells.days, sinceIssue, inAny(1825, 'days'), entered),
)
const dayBeforeEntry = later(entered, -1, 'days')
const longestVisa = latest(visas, earlier(visas.cells.to, daysOfVisa), { where: validOnEntry, none: dayBeforeEntry })
const dayOne = t(
  'The day of entry is counted as day 1 of the days granted.',
  'День въезда считается первым из данных дней.',
  'Кірген күн берілген күндердің біріншісі болып саналады.',
)
const stayOnVisa = rule('kaz.visaRules.annex1.stay', {
  says: annex1,
  gist: t(
    'On a visa one stays for the days it grants, and not past its end.',
    'По визе находятся столько дней, сколько она даёт, и не позже её окончания.',
    'Виза бойынша ол берген күндер ғана, бірақ оның соңынан аспай болуға болады.',
  ),
  force: '2017-01-01/',
  answers: visaUntil,
  when: visaWithEntryOn(entered),
  then: longestVisa,
  leaves: [
    dayOne,
    t(
      'Whether days count for each entry is read from the annex of January 2026, also for earlier visas.',
      'Даются ли дни на каждый въезд, взято из приложения в редакции января 2026 года и для прежних виз.',
      'Күндер әр кіруге беріле ме — бұрынғы визалар үшін де 2026 жылғы қаңтардағы қосымшадан алынды.',
    ),
  ],
})
const stayOnVisaBefore2017 = rule('kaz.visa.before2017', {
  says: at(law477, 'Art. 6(3)'),
  gist: t(
    'On a visa one stays for the days it grants, and not past its end.',
    'По визе находятся столько дней, сколько она даёт, и не позже её окончания.',
    'Виза бойынша ол берген күндер ғана, бірақ оның соңынан аспай болуға болады.',
  ),
  force: '2011-10-28/2016-12-31',
  answers: visaUntil,
  when: visaWithEntryOn(entered),
  then: longestVisa,
  leaves: [dayOne, t('The visa rules before 2017 were not read.', 'Визовые правила до 2017 года не прочитаны.', '2017 жылға дейінгі виза қағидалары оқылмаған.')],
})

// --- Paras 51-54: extension -----------------------------------------------------------------------------------

const heldToday = (more: Expr<'bool'>): Expr<'bool'> => some(visas, all(is(visas.cells.state, 'KAZ'), within(today, visas.cells.from, visas.cells.to), more))
const most = read(extensionMost, visas.cells.category)
const mostLater: Expr<'day'> = either('day', is(read(extensionUnit, visas.cells.category), 'years'), later(visas.cells.to, most, 'years'), later(visas.cells.to, most, 'days'))
const ofExtendableKind = rule('kaz.visaRules.51', {
  says: vr('para 51'),
  gist: t('Only visas of the listed categories are extended.', 'Продлевают только визы категорий из перечня.', 'Тек тізбедегі санаттардың визалары ұзартылады.'),
  force: sinceVersion,
  answers: mayExtend,
  then: heldToday(read(extendable, visas.cells.category)),
  leaves: [
    t(
      'Where several visas are valid each condition is tried on any of them.',
      'Если действуют несколько виз, каждое условие проверяется по любой из них.',
      'Бірнеше виза жарамды болса, әр шарт олардың кез келгені бойынша тексеріледі.',
    ),
  ],
})
const withinCap = rule('kaz.visaRules.51.cap', {
  says: vr('paras 51-54'),
  gist: t('The extension keeps to the cap of the category.', 'Продление не превышает предела категории.', 'Ұзарту санаттың шегінен аспайды.'),
  force: sinceVersion,
  answers: mayExtend,
  when: heldToday(read(extendable, visas.cells.category)),
  then: heldToday(all(read(extendable, visas.cells.category), by(later(visas.cells.to, extensionDays, 'days'), mostLater))),
  leaves: [
    t(
      'Investors of the Astana centre and some workers may get five years, pupils and students the summer.',
      'Инвесторам МФЦА и некоторым работникам дают до пяти лет, учащимся — ещё лето.',
      'АХҚО инвесторларына және кейбір жұмыскерлерге бес жылға дейін, білім алушыларға жаз қосылады.',
    ),
  ],
})
const onlyOnce = rule('kaz.visaRules.51.once', {
  says: vr('para 51'),
  gist: t('Some visas, A3 and B2, are extended once.', 'Некоторые визы (A3, B2) продлевают один раз.', 'Кейбір визалар (A3, B2) бір рет ұзартылады.'),
  force: sinceVersion,
  answers: mayExtend,
  when: heldToday(read(extendedOnce, visas.cells.category)),
  then: is(alreadyExtended, 'no'),
})
const filedInTime = rule('kaz.visaRules.53', {
  says: vr('para 53'),
  gist: t(
    'The extension is asked for not earlier than 30 and not later than 5 working days before the visa ends.',
    'О продлении просят не раньше чем за 30 и не позже чем за 5 рабочих дней до окончания визы.',
    'Ұзарту виза біткенге дейін 30 жұмыс күнінен ерте емес, 5 жұмыс күнінен кеш емес сұралады.',
  ),
  force: sinceVersion,
  answers: mayExtend,
  then: heldToday(within(today, workingDaysLater(visas.cells.to, -30, daysOffKaz), workingDaysLater(visas.cells.to, minus(0, read(extensionApplyLatest)), daysOffKaz))),
  leaves: [
    t(
      'Whether the thirty days too are working days is read from the notes; the five are the ones that decide.',
      'Что и тридцать дней рабочие, взято из записей; решают пять последних.',
      'Отыз күннің де жұмыс күні екені жазбалардан алынды; соңғы бес күн маңызды.',
    ),
  ],
})

export const visaRules555: readonly Rule[] = [
  passportForVisa,
  visaEndsBeforePassport,
  noFingerprints,
  fingerprintsByLaw,
  fingerprintsByRules,
  notForElectronic,
  eVisaByPurpose,
  eVisaClosed,
  eVisaByCategory,
  throughAirports,
  stayOnVisa,
  stayOnVisaBefore2017,
  ofExtendableKind,
  withinCap,
  onlyOnce,
  filedInTime,
]
