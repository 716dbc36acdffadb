import { all, any, ask, at, displaces, ground, is, not, rule, t, type Cite, type Ground, type Rule } from '@kosh/norms'
import { administrativeCode } from '../acts.js'
import { conductImposes, does, punishedBefore } from './conduct.js'
import { conductSanctions } from './liability-facts.js'
import { anyOfThree, arrestBarred, howExpelled, protectedPersons, textUpToApril2026, yearCounted } from './offence-doubts.js'
import { arrest, expulsion, fine, warning } from './sanction-rows.js'
import { workForm } from '../work/work-facts.js'
import { mayWork } from '../work/work-ground.js'

/**
 * Code of Administrative Offences, 05.07.2014 No. 235-V. Art. 517(1), (2), (5) with (6) and (7): registration until January 2020, transit, activity against the purpose of
 * the visa, work without a permit. Compared in the versions of 16.01.2018 and 13.05.2020; of 2015 to 2017 the text was not seen: silent.
 */

const text2018 = '~2018-01-16/2020-01-10'
const text2020 = '~2020-01-11/'
const koap2018 = (part: string): Cite => at(administrativeCode, `Art. 517(${part})`, 'official', '2026-11-26', { text: '2018-01-16' })
const koap = (part: string): Cite => at(administrativeCode, `Art. 517(${part})`, 'official', '2026-11-26', { text: '2020-05-13' })
const itself = (cite: Cite): Ground => ground('2015-01-01/', cite)

// --- Parts 1 and 2: registration, until January 2020; transit ------------------------------------------------

const unregistered = rule('kaz.koap.517-1.2018', {
  says: koap2018('1'),
  gist: t('Up to three days without registration: a warning.', 'До трёх суток без регистрации: предупреждение.', 'Үш тәулікке дейін тіркеусіз: ескерту жасалады.'),
  force: text2018,
  answers: conductSanctions,
  when: does('not-registered-three-days'),
  then: conductImposes('517(1)', 'police', warning),
  leaves: [t('Struck out in January 2020 and not replaced.', 'Исключена в январе 2020 года и ничем не заменена.', '2020 жылғы қаңтарда алып тасталды және орнына ештеңе келмеді.')],
})
const transitOrRegistration = rule('kaz.koap.517-2.2018', {
  says: koap2018('2'),
  gist: t(
    'Longer without registration, another address, or breach of transit: a fine of 15 units or expulsion.',
    'Дольше без регистрации, иной адрес или нарушение транзита: штраф 15 МРП либо выдворение.',
    'Одан ұзақ тіркеусіз, басқа мекенжай немесе транзитті бұзу: 15 АЕК айыппұл немесе шығарып жіберу.',
  ),
  force: text2018,
  answers: conductSanctions,
  when: does('not-registered', 'transit-breach'),
  then: conductImposes('517(2)', 'court', fine(15), expulsion),
  how: howExpelled,
  leaves: [protectedPersons],
})
const transit = rule('kaz.koap.517-2', {
  says: koap('2'),
  gist: t(
    'Breach of the rules of transit: a fine of 15 units or expulsion.',
    'Нарушение правил транзитного проезда: штраф 15 МРП либо выдворение.',
    'Транзиттік жүріп өту қағидаларын бұзу: 15 АЕК айыппұл немесе шығарып жіберу.',
  ),
  force: text2020,
  answers: conductSanctions,
  when: does('transit-breach'),
  then: conductImposes('517(2)', 'court', fine(15), expulsion),
  how: howExpelled,
  leaves: [protectedPersons, textUpToApril2026],
})

// --- Part 5 --------------------------------------------------------------------------------------------------

/** Told so, or seen from how the person works: with a form of work and no ground for it. */
const againstPurpose = any(does('purpose-mismatch', 'work-without-permit'), all(not(is(workForm, 'none')), not(ask(mayWork, true))))
const ifWorking = t(
  'Whoever only wants to work so reads what would follow.',
  'Кто лишь хочет так работать, видит, что за этим последовало бы.',
  'Осылай жұмыс істегісі келетін адам одан не шығатынын көреді.',
)
const activity2018 = rule('kaz.koap.517-5.2018', {
  says: koap2018('5'),
  gist: t(
    'Activity against the purpose of the visa, or work without the certificate or permit needed: a fine of 25 units, arrest of up to 10 days, or expulsion.',
    'Деятельность не по цели визы или работа без нужной справки либо разрешения: штраф 25 МРП, арест до 10 суток либо выдворение.',
    'Виза мақсатына сай емес қызмет немесе қажетті анықтамасыз не рұқсатсыз жұмыс: 25 АЕК айыппұл, 10 тәулікке дейін қамау немесе шығарып жіберу.',
  ),
  force: text2018,
  answers: conductSanctions,
  when: againstPurpose,
  then: conductImposes('517(5)', 'court', fine(25), arrest(10), expulsion),
  how: howExpelled,
  leaves: [protectedPersons, arrestBarred],
})
const activity = rule('kaz.koap.517-5', {
  says: koap('5'),
  gist: t(
    'Activity against the purpose of the visa, or work without the certificate or permit needed: a fine of 25 units, arrest of up to 10 days, or expulsion.',
    'Деятельность не по цели визы или работа без нужной справки либо разрешения: штраф 25 МРП, арест до 10 суток либо выдворение.',
    'Виза мақсатына сай емес қызмет немесе қажетті анықтамасыз не рұқсатсыз жұмыс: 25 АЕК айыппұл, 10 тәулікке дейін қамау немесе шығарып жіберу.',
  ),
  force: text2020,
  answers: conductSanctions,
  when: againstPurpose,
  then: conductImposes('517(5)', 'court', fine(25), arrest(10), expulsion),
  how: howExpelled,
  leaves: [ifWorking, protectedPersons, arrestBarred, textUpToApril2026],
})

// --- Parts 6 and 7: again within a year ----------------------------------------------------------------------

const unregisteredAgain = rule('kaz.koap.517-6.conduct.2018', {
  says: koap2018('6'),
  gist: t(
    'Part 1 again within a year: a fine of 15 units or expulsion.',
    'Часть 1 повторно в течение года: штраф 15 МРП либо выдворение.',
    '1-бөлік бір жыл ішінде қайталанса: 15 АЕК айыппұл немесе шығарып жіберу.',
  ),
  force: text2018,
  answers: conductSanctions,
  when: all(does('not-registered-three-days'), punishedBefore('517(1)', '517(6)')),
  then: conductImposes('517(6)', 'court', fine(15), expulsion),
  over: [displaces(unregistered, itself(koap2018('6')))],
  how: howExpelled,
  leaves: [yearCounted, protectedPersons],
})
const partsOf7 = ['517(2)', '517(4)', '517(5)', '517(7)'] as const
const again2018 = rule('kaz.koap.517-7.conduct.2018', {
  says: koap2018('7'),
  gist: t(
    'Parts 2 and 5 again within a year: arrest of up to 15 days with expulsion.',
    'Части 2 и 5 повторно в течение года: арест до 15 суток с выдворением.',
    '2 және 5-бөліктер бір жыл ішінде қайталанса: шығарып жіберумен 15 тәулікке дейін қамау.',
  ),
  force: text2018,
  answers: conductSanctions,
  when: all(any(does('not-registered', 'transit-breach'), againstPurpose), punishedBefore(...partsOf7)),
  then: conductImposes('517(7)', 'court', [arrest(15), expulsion]),
  over: [transitOrRegistration, activity2018].map(what => displaces(what, itself(koap2018('7')))),
  how: howExpelled,
  leaves: [yearCounted, anyOfThree, arrestBarred, protectedPersons],
})
const again = rule('kaz.koap.517-7.conduct', {
  says: koap('7'),
  gist: t(
    'Parts 2 and 5 again within a year: arrest of up to 15 days with expulsion.',
    'Части 2 и 5 повторно в течение года: арест до 15 суток с выдворением.',
    '2 және 5-бөліктер бір жыл ішінде қайталанса: шығарып жіберумен 15 тәулікке дейін қамау.',
  ),
  force: text2020,
  answers: conductSanctions,
  when: all(any(does('transit-breach'), againstPurpose), punishedBefore(...partsOf7)),
  then: conductImposes('517(7)', 'court', [arrest(15), expulsion]),
  over: [transit, activity].map(what => displaces(what, itself(koap('7')))),
  how: howExpelled,
  leaves: [yearCounted, anyOfThree, arrestBarred, protectedPersons, textUpToApril2026],
})

export const administrativeCode517Other: readonly Rule[] = [unregistered, transitOrRegistration, transit, activity2018, activity, unregisteredAgain, again2018, again]
