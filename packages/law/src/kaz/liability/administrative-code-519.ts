import { all, any, ask, at, atLeast, before, by, count, displaces, ground, is, later, not, rule, some, t, today, type Cite, type Expr, type Ground, type Rule } from '@kosh/norms'
import { administrativeCode, criminalCode } from '../acts.js'
import { halfWithinSevenDays } from './administrative-code-general.js'
import { employerConduct, employerConductDay, employerPenalties, employerSanctions, employerSize } from '../work/employer-facts.js'
import { textUpToApril2026, yearCounted } from './offence-doubts.js'
import { amountBy, arrest, communityWork, correctiveWork, fine, sanctionsFrom, warning, type BySize } from './sanction-rows.js'
import { workForm } from '../work/work-facts.js'
import { mayWork } from '../work/work-ground.js'

/**
 * Code of Administrative Offences, 05.07.2014 No. 235-V. Art. 519: foreign labour; beside it Arts 86 and 494, and Art. 395 of the Criminal Code for the third time.
 * Arts 86 and 519 compared in the versions of 16.01.2018 and 2020, Art. 494 in that of 12.07.2026. Before January 2018: silent.
 */

const since2018 = '~2018-01-16/'
const koap = (part: string): Cite => at(administrativeCode, `Art. 519(${part})`, 'official', '2026-11-26', { text: '2020-05-13' })
const art86 = (part: string, text: string): Cite => at(administrativeCode, `Art. 86(${part})`, 'official', '2026-11-26', { text })
const art494 = (part: string): Cite => at(administrativeCode, `Art. 494(${part})`, 'official', '2026-11-26', { text: '2026-07-12' })
const itself = (cite: Cite): Ground => ground('2015-01-01/', cite)

/** As if the case were opened on the day asked about. */
const imposes = sanctionsFrom(today)
const fineBy = (amounts: BySize) => fine(amountBy(employerSize, amounts))
const does = (...codes: readonly [string, ...string[]]): Expr<'bool'> => is(employerConduct, ...codes)
const person = is(employerSize, 'individual')
const { part, on } = employerPenalties.cells
/** A penalty under one of these parts, imposed within the year before; the anniversary counts. */
const punishedBefore = (...parts: readonly [string, ...string[]]): Expr<'bool'> =>
  some(employerPenalties, all(is(part, ...parts), before(on, employerConductDay), by(employerConductDay, later(on, 1, 'years'))))

/** Told so, or seen from how the person asked about works: for an employer, and no ground for it. */
const unpermitted = not(ask(mayWork, true))
const employsUnpermitted = any(does('without-permit'), all(is(workForm, 'employee', 'seasonal', 'intra-corporate'), unpermitted))
const familyEmploysUnpermitted = any(does('household-without-permit', 'household-over-five'), all(is(workForm, 'household'), unpermitted))

const perCase = t(
  'One fine for the case, not for each worker: the text has no count by head.',
  'Один штраф за дело, а не за каждого работника: в тексте нет счёта по головам.',
  'Әр жұмыскер үшін емес, іс үшін бір айыппұл: мәтінде адам басына есептеу жоқ.',
)
const noPermitsForAYear = t(
  'After it no new permits for foreign labour may be given for twelve months: so the rules before 2023, those of now were not seen.',
  'После этого двенадцать месяцев могут не давать новых разрешений на иностранную рабочую силу: так в правилах до 2023 года, нынешние не просмотрены.',
  'Одан кейін он екі ай бойы шетелдік жұмыс күшіне жаңа рұқсат берілмеуі мүмкін: 2023 жылға дейінгі қағидаларда солай, қазіргілері қаралмаған.',
)
const howDecided = t(
  'Police, labour inspectors or the National Security Committee decide; expelling the worker may be charged to the employer',
  'Решают полиция, инспекторы труда или КНБ; расходы на выдворение работника могут взыскать с работодателя',
  'Полиция, еңбек инспекторлары не ҰҚК шешеді; жұмыскерді шығарып жіберу шығыны жұмыс берушіден өндірілуі мүмкін',
)

// --- Art. 519(1) to (3): employers ---------------------------------------------------------------------------

const amounts: BySize = { individual: 30, official: 50, small: 100, medium: 200, large: 700 }
const withoutPermit = rule('kaz.koap.519-1', {
  says: koap('1'),
  gist: t(
    'Foreign labour without the permit of the akimat, or foreigners without certificates or permits of labour immigrants: a fine by size.',
    'Иностранная рабочая сила без разрешения акимата либо иностранцы без справок или разрешений трудовому иммигранту: штраф по размеру.',
    'Әкімдік рұқсатынсыз шетелдік жұмыс күші немесе анықтамасы не еңбекші көшіп келуші рұқсаты жоқ шетелдіктер: мөлшеріне қарай айыппұл.',
  ),
  force: since2018,
  answers: employerSanctions,
  when: employsUnpermitted,
  then: imposes('519(1)', 'police', fineBy(amounts)),
  how: howDecided,
  leaves: [perCase, noPermitsForAYear, textUpToApril2026],
})
const otherPost = rule('kaz.koap.519-2', {
  says: koap('2'),
  gist: t(
    'A foreign worker in another post, profession or speciality than the permit names: a fine by size.',
    'Иностранный работник на иной должности, профессии или специальности, чем в разрешении: штраф по размеру.',
    'Рұқсатта көрсетілгеннен өзге лауазымдағы, кәсіптегі не мамандықтағы шетелдік жұмыскер: мөлшеріне қарай айыппұл.',
  ),
  force: since2018,
  answers: employerSanctions,
  when: does('other-post'),
  then: imposes('519(2)', 'labour-inspector', fineBy(amounts)),
  leaves: [
    perCase,
    noPermitsForAYear,
    t(
      'The worker is liable only if a duty of the worker was broken; by the text the employer alone is.',
      'Работник отвечает, только если нарушена его обязанность; по тексту отвечает один работодатель.',
      'Жұмыскер өз міндетін бұзса ғана жауап береді; мәтін бойынша жұмыс беруші ғана жауапты.',
    ),
    textUpToApril2026,
  ],
})
const againAmounts: BySize = { individual: 50, official: 100, small: 200, medium: 300, large: 1000 }
const anyOfTwo = t(
  'A penalty under part 1 is taken as the earlier one for part 2 too, and the other way round; the text may mean the same part only.',
  'Взыскание по части 1 считается прежним и для части 2, и наоборот; текст может иметь в виду только ту же часть.',
  '1-бөлік бойынша жаза 2-бөлік үшін де, керісінше де бұрынғы деп алынады; мәтін тек сол бөлікті білдіруі мүмкін.',
)
const again = rule('kaz.koap.519-3', {
  says: koap('3'),
  gist: t(
    'Parts 1 and 2 again within a year: a fine by size.',
    'Части 1 и 2 повторно в течение года: штраф по размеру.',
    '1 және 2-бөліктер бір жыл ішінде қайталанса: мөлшеріне қарай айыппұл.',
  ),
  force: since2018,
  answers: employerSanctions,
  when: all(any(employsUnpermitted, does('other-post')), punishedBefore('519(1)', '519(2)', '519(3)')),
  then: imposes('519(3)', 'police', fineBy(againAmounts)),
  over: [withoutPermit, otherPost].map(what => displaces(what, itself(koap('3')))),
  how: howDecided,
  leaves: [perCase, yearCounted, anyOfTwo, textUpToApril2026],
})

// --- Art. 519(5) and (6): families ---------------------------------------------------------------------------

const household = rule('kaz.koap.519-5', {
  says: koap('5'),
  gist: t(
    'A natural person with labour immigrants in the household without permits, or with more than five contracts at once: a fine of 30 units.',
    'Физическое лицо с трудовыми иммигрантами в домашнем хозяйстве без разрешений или с более чем пятью договорами сразу: штраф 30 МРП.',
    'Үй шаруашылығында рұқсатсыз еңбекші көшіп келушілері бар немесе бір мезгілде бестен артық шарт жасаған жеке тұлға: 30 АЕК айыппұл.',
  ),
  force: since2018,
  answers: employerSanctions,
  when: familyEmploysUnpermitted,
  then: imposes('519(5)', 'police', fine(30)),
  leaves: [perCase, textUpToApril2026],
})
const householdAgain = rule('kaz.koap.519-6', {
  says: koap('6'),
  gist: t('Part 5 again within a year: a fine of 50 units.', 'Часть 5 повторно в течение года: штраф 50 МРП.', '5-бөлік бір жыл ішінде қайталанса: 50 АЕК айыппұл.'),
  force: since2018,
  answers: employerSanctions,
  when: all(familyEmploysUnpermitted, punishedBefore('519(5)', '519(6)')),
  then: imposes('519(6)', 'police', fine(50)),
  over: [displaces(household, itself(koap('6')))],
  leaves: [perCase, yearCounted, textUpToApril2026],
})

// --- Art. 86: no labour contract -----------------------------------------------------------------------------

const minorsHeavier = t(
  'For a worker under eighteen parts 3 and 4 set heavier fines, which are not worked out here.',
  'За работника до восемнадцати лет части 3 и 4 устанавливают более высокие штрафы; здесь они не рассчитаны.',
  'Он сегізге толмаған жұмыскер үшін 3 және 4-бөліктер жоғарырақ айыппұл белгілейді; мұнда есептелмеген.',
)
const noContract2018 = rule('kaz.koap.86-1.2018', {
  says: art86('1', '2018-01-16'),
  gist: t(
    'Letting someone work without a labour contract: a fine by size.',
    'Допуск к работе без трудового договора: штраф по размеру.',
    'Еңбек шартынсыз жұмысқа жіберу: мөлшеріне қарай айыппұл.',
  ),
  force: '~2018-01-16/2020-01-10',
  answers: employerSanctions,
  when: all(does('no-contract'), not(person)),
  then: imposes('86(1)', 'labour-inspector', fineBy({ official: 30, small: 60, medium: 100, large: 150 })),
  leaves: [minorsHeavier],
})
const noContract = rule('kaz.koap.86-1.2020', {
  says: art86('1', '2020-07-07'),
  gist: t(
    'Letting someone work without a labour contract: a fine by size.',
    'Допуск к работе без трудового договора: штраф по размеру.',
    'Еңбек шартынсыз жұмысқа жіберу: мөлшеріне қарай айыппұл.',
  ),
  force: '~2020-01-11/',
  answers: employerSanctions,
  when: all(does('no-contract'), not(person)),
  then: imposes('86(1)', 'labour-inspector', fineBy({ official: 30, small: 60, medium: 80, large: 150 })),
  leaves: [minorsHeavier],
})
const noContractAgain = rule('kaz.koap.86-2', {
  says: art86('2', '2018-01-16'),
  gist: t('The same again within a year: a fine by size.', 'То же повторно в течение года: штраф по размеру.', 'Бір жыл ішінде қайталанса: мөлшеріне қарай айыппұл.'),
  force: since2018,
  answers: employerSanctions,
  when: all(does('no-contract'), not(person), punishedBefore('86')),
  then: imposes('86(2)', 'labour-inspector', fineBy({ official: 60, small: 80, medium: 100, large: 200 })),
  over: [noContract2018, noContract].map(what => displaces(what, itself(art86('2', '2018-01-16')))),
  leaves: [yearCounted, minorsHeavier],
})

// --- Art. 494: passports -------------------------------------------------------------------------------------

const ofCitizens = t(
  'The text speaks of the passports of citizens; whether foreigners are meant is not settled.',
  'Текст говорит о паспортах граждан; имеются ли в виду иностранцы, не решено.',
  'Мәтінде азаматтардың паспорттары туралы айтылған; шетелдіктер де ме, шешілмеген.',
)
const passports = rule('kaz.koap.494-1', {
  says: art494('1'),
  gist: t(
    'Taking a passport or identity card away, or as a pledge: a warning or a fine of 5 units.',
    'Изъятие паспорта или удостоверения личности либо принятие в залог: предупреждение или штраф 5 МРП.',
    'Паспортты не жеке куәлікті алып қою немесе кепілге алу: ескерту жасау немесе 5 АЕК айыппұл.',
  ),
  force: since2018,
  answers: employerSanctions,
  when: does('passports-taken'),
  then: imposes('494(1)', 'police', warning, fine(5)),
  leaves: [
    ofCitizens,
    t(
      'Where nothing aggravates the offence a warning must be chosen (Art. 43(2)).',
      'Если нет отягчающих обстоятельств, применяют предупреждение (ст. 43(2)).',
      'Ауырлататын мән-жай болмаса, ескерту жасалады (43-бап, 2-бөлік).',
    ),
  ],
})
const passportsAgain = rule('kaz.koap.494-2', {
  says: art494('2'),
  gist: t('The same again within a year: a fine of 10 units.', 'То же повторно в течение года: штраф 10 МРП.', 'Бір жыл ішінде қайталанса: 10 АЕК айыппұл.'),
  force: since2018,
  answers: employerSanctions,
  when: all(does('passports-taken'), punishedBefore('494')),
  then: imposes('494(2)', 'police', fine(10)),
  over: [displaces(passports, itself(art494('2')))],
  leaves: [ofCitizens, yearCounted],
})

// --- Criminal Code, Art. 395: the third time -----------------------------------------------------------------

const becomesCrime = rule('kaz.uk.395.employer', {
  says: at(criminalCode, 'Art. 395', 'official', '2026-11-26', { text: '2026-01-03' }),
  gist: t(
    'Employing foreigners without permits repeatedly may be a crime: a fine of up to 200 units, corrective work in that amount, community work of up to 200 hours, or arrest of up to 50 days.',
    'Неоднократный приём иностранцев без разрешений может быть уголовным правонарушением: штраф до 200 МРП, исправительные работы в том же размере, общественные работы до 200 часов или арест до 50 суток.',
    'Шетелдіктерді рұқсатсыз бірнеше рет жұмысқа алу қылмыстық құқық бұзушылық болуы мүмкін: 200 АЕК-ке дейін айыппұл, сол мөлшерде түзеу жұмыстары, 200 сағатқа дейін қоғамдық жұмыстар немесе 50 тәулікке дейін қамау.',
  ),
  force: '~2018-07-24/',
  answers: employerSanctions,
  when: all(
    any(employsUnpermitted, does('other-post'), familyEmploysUnpermitted),
    atLeast(count(employerPenalties, all(is(part, '519(1)', '519(2)', '519(3)', '519(5)', '519(6)'), before(on, employerConductDay))), 2),
  ),
  then: imposes('395', 'court', fine(200), correctiveWork, communityWork, arrest(50)),
  leaves: [
    t(
      'How often and within what time is not said: any two earlier penalties are counted. Persons answer, not companies.',
      'Сколько раз и за какое время, не сказано: считаются любые два прежних взыскания. Отвечают физические лица, а не компании.',
      'Неше рет және қандай уақытта екені айтылмаған: бұрынғы кез келген екі жаза саналады. Компаниялар емес, жеке тұлғалар жауап береді.',
    ),
  ],
})

export const administrativeCode519: readonly Rule[] = [
  noContract2018,
  noContract,
  noContractAgain,
  passports,
  passportsAgain,
  withoutPermit,
  otherPost,
  again,
  household,
  householdAgain,
  halfWithinSevenDays(employerSanctions, '.employer'),
  becomesCrime,
]
