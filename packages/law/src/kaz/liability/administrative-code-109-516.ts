import { all, at, displaces, ground, rule, t, type Cite, type Ground, type Rule, type Text } from '@kosh/norms'
import { administrativeCode } from '../acts.js'
import { conductImposes, does, punishedBefore } from './conduct.js'
import { conductSanctions } from './liability-facts.js'
import { arrestBarred, howExpelled, protectedPersons, yearCounted } from './offence-doubts.js'
import { arrest, confiscation, expulsion, fine } from './sanction-rows.js'

/**
 * Code of Administrative Offences, 05.07.2014 No. 235-V. Other articles by which a foreigner is fined, arrested or expelled, from Art. 109 to Art. 516.
 * Arts 109 and 510 to 516 compared in the version of 16.01.2018, Arts 490 to 496 in those of 16.06.2024 and 12.07.2026. Before January 2018: silent.
 */

const since2018 = '~2018-01-16/'
/** Law 155-VIII of 10.01.2025, sixty days after its publication. */
const to2025 = '~2018-01-16/2025-03-11'
const from2025 = '~2025-03-12/'
const seen = (place: string, text: string): Cite => at(administrativeCode, place, 'official', '2026-11-26', { text })
const itself = (cite: Cite): Ground => ground('2015-01-01/', cite)

type Rows = ReturnType<typeof conductImposes>
const offence = (id: string, says: Cite, force: string, when: ReturnType<typeof does>, gist: Text, then: Rows, leaves: readonly Text[] = []): Rule<typeof conductSanctions> => {
  const expels = then.some(row => row.kind === 'expulsion')
  const arrests = then.some(row => row.kind === 'arrest')
  return rule(`kaz.koap.${id}`, {
    says,
    gist,
    force,
    answers: conductSanctions,
    when,
    then,
    ...(expels ? { how: howExpelled } : {}),
    leaves: [...leaves, ...(expels ? [protectedPersons] : []), ...(arrests ? [arrestBarred] : [])],
  })
}

const elections = offence(
  '109',
  seen('Art. 109', '2018-01-16'),
  since2018,
  does('elections'),
  t(
    'A foreigner who acts for or against the election of a candidate: a fine of 30 units, with or without expulsion.',
    'Иностранец, влияющий на избрание кандидатов: штраф 30 МРП с выдворением или без него.',
    'Кандидаттың сайлануына ықпал еткен шетелдік: шығарып жіберіп не онсыз 30 АЕК айыппұл.',
  ),
  conductImposes('109', 'court', fine(30), [expulsion, fine(30)]),
)

// --- Arts 443-1 and 449 --------------------------------------------------------------------------------------

/** Part of the code since 2021, suspended until the end of 2023. */
const fingerprints = offence(
  '443-1-2',
  at(administrativeCode, 'Art. 443-1(2)', 'official', '2026-11-23'),
  '2024-01-01/',
  does('fingerprints-refused'),
  t(
    'A foreigner who refuses to be fingerprinted where that is compulsory: expulsion.',
    'Отказ иностранца от обязательной дактилоскопической регистрации: выдворение.',
    'Шетелдіктің міндетті дактилоскопиялық тіркеуден бас тартуы: шығарып жіберу.',
  ),
  conductImposes('443-1', 'court', expulsion),
)
const genome = offence(
  '443-1-3',
  at(administrativeCode, 'Art. 443-1(3)', 'official', '2026-11-23'),
  '2021-01-01/',
  does('genome-refused'),
  t(
    'Refusing compulsory genomic registration: a fine of 5 units.',
    'Отказ от обязательной геномной регистрации: штраф 5 МРП.',
    'Міндетті геномдық тіркеуден бас тарту: 5 АЕК айыппұл.',
  ),
  conductImposes('443-1', 'police', fine(5)),
)
const soliciting = offence(
  '449-3',
  at(administrativeCode, 'Art. 449(3)', 'official', '2026-11-23'),
  since2018,
  does('soliciting'),
  t(
    'A foreigner who pesters people in public places with goods, begging, fortune-telling or services: a fine of 5 units, arrest of up to 5 days, or expulsion.',
    'Приставание иностранца в общественных местах: штраф 5 МРП, арест до 5 суток либо выдворение.',
    'Шетелдіктің қоғамдық орындарда тиісуі: 5 АЕК айыппұл, 5 тәулікке дейін қамау немесе шығарып жіберу.',
  ),
  conductImposes('449(3)', 'court', fine(5), arrest(5), expulsion),
)

// --- Art. 490: missionary work -------------------------------------------------------------------------------

const missionary = offence(
  '490-3.2018',
  seen('Art. 490(3)', '2024-06-16'),
  to2025,
  does('missionary'),
  t(
    'A foreigner in missionary work without registration: a fine of 100 units with expulsion.',
    'Миссионерская деятельность иностранца без регистрации: штраф 100 МРП с выдворением.',
    'Шетелдіктің тіркелмей миссионерлік қызмет жүргізуі: шығарып жіберумен 100 АЕК айыппұл.',
  ),
  conductImposes('490(3)', 'court', [fine(100), expulsion]),
)
const missionaryNow = offence(
  '490-3.2025',
  seen('Art. 490(3)', '2026-07-12'),
  from2025,
  does('missionary'),
  t(
    'A foreigner in missionary work without registration: a fine of 50 units with expulsion.',
    'Миссионерская деятельность иностранца без регистрации: штраф 50 МРП с выдворением.',
    'Шетелдіктің тіркелмей миссионерлік қызмет жүргізуі: шығарып жіберумен 50 АЕК айыппұл.',
  ),
  conductImposes('490(3)', 'court', [fine(50), expulsion]),
  [
    t(
      'Since March 2025 the part begins with a warning; whether that is for foreigners too is not clear from its words, and the heavier is given.',
      'С марта 2025 года часть начинается с предупреждения; относится ли оно к иностранцам, из текста не ясно, дано более тяжкое.',
      '2025 жылғы наурыздан бастап бөлік ескертуден басталады; ол шетелдіктерге де қатысты ма, мәтіннен анық емес, ауырырағы берілді.',
    ),
  ],
)

// --- Arts 492, 495, 496: residence papers, false data, citizenship -------------------------------------------

const residence = offence(
  '492-4',
  seen('Art. 492(4)', '2026-07-12'),
  since2018,
  does('resident-without-papers'),
  t(
    'More than ten days of permanent residence without registration, residence card or certificate, or late notice of its loss: a fine of 10 units.',
    'Постоянное проживание более десяти дней без регистрации, вида на жительство или удостоверения либо позднее извещение об утере: штраф 10 МРП.',
    'Тіркеусіз, ықтиярхатсыз не куәліксіз он күннен артық тұрақты тұру немесе жоғалғанын кеш хабарлау: 10 АЕК айыппұл.',
  ),
  conductImposes('492', 'police', fine(10)),
)
const residenceAgain = rule('kaz.koap.492-5', {
  says: seen('Art. 492(5)', '2026-07-12'),
  gist: t('The same again within a year: a fine of 20 units.', 'То же повторно в течение года: штраф 20 МРП.', 'Бір жыл ішінде қайталанса: 20 АЕК айыппұл.'),
  force: since2018,
  answers: conductSanctions,
  when: all(does('resident-without-papers'), punishedBefore('492')),
  then: conductImposes('492', 'police', fine(20)),
  over: [displaces(residence, itself(seen('Art. 492(5)', '2026-07-12')))],
  leaves: [yearCounted],
})
const falseIdentity = offence(
  '495-1',
  seen('Art. 495(1)', '2026-07-12'),
  since2018,
  does('false-data-identity'),
  t(
    'Knowingly false data for an identity document: a fine of 20 units.',
    'Заведомо ложные сведения для документа, удостоверяющего личность: штраф 20 МРП.',
    'Жеке басты куәландыратын құжат үшін көрінеу жалған мәлімет: 20 АЕК айыппұл.',
  ),
  conductImposes('495', 'police', fine(20)),
)
const falseResidence = offence(
  '495-2',
  seen('Art. 495(2)', '2026-07-12'),
  since2018,
  does('false-data-residence'),
  t(
    'A foreigner who gives knowingly false data in an application for permanent residence or citizenship: expulsion.',
    'Заведомо ложные сведения иностранца в заявлении о постоянном проживании или гражданстве: выдворение.',
    'Шетелдіктің тұрақты тұру не азаматтық туралы өтініште көрінеу жалған мәлімет беруі: шығарып жіберу.',
  ),
  conductImposes('495', 'court', expulsion),
)
const papersUsed = offence(
  '496-1.2018',
  seen('Art. 496(1)', '2024-06-16'),
  to2025,
  does('lost-citizenship-papers-used'),
  t(
    'Using papers of a citizen after citizenship was lost: a fine of 100 units.',
    'Использование документов гражданина после утраты гражданства: штраф 100 МРП.',
    'Азаматтықтан айырылғаннан кейін азамат құжаттарын пайдалану: 100 АЕК айыппұл.',
  ),
  conductImposes('496', 'police', fine(100)),
)
const papersUsedNow = offence(
  '496-1.2025',
  seen('Art. 496(1)', '2026-07-12'),
  from2025,
  does('lost-citizenship-papers-used'),
  t(
    'Using papers of a citizen after citizenship was lost: a fine of 200 units.',
    'Использование документов гражданина после утраты гражданства: штраф 200 МРП.',
    'Азаматтықтан айырылғаннан кейін азамат құжаттарын пайдалану: 200 АЕК айыппұл.',
  ),
  conductImposes('496', 'police', fine(200)),
)
const unreported = offence(
  '496-2.2018',
  seen('Art. 496(2)', '2024-06-16'),
  to2025,
  does('other-citizenship-unreported'),
  t(
    'Not reporting another citizenship in time: a fine of 200 units or expulsion.',
    'Несообщение в срок об иностранном гражданстве: штраф 200 МРП либо выдворение.',
    'Шетел азаматтығын алғанын мерзімінде хабарламау: 200 АЕК айыппұл немесе шығарып жіберу.',
  ),
  conductImposes('496', 'court', fine(200), expulsion),
)
const unreportedNow = offence(
  '496-2.2025',
  seen('Art. 496(2)', '2026-07-12'),
  from2025,
  does('other-citizenship-unreported'),
  t(
    'Not reporting another citizenship, or reporting it late: a fine of 100 units or expulsion.',
    'Несообщение или позднее сообщение об иностранном гражданстве: штраф 100 МРП либо выдворение.',
    'Шетел азаматтығын алғанын хабарламау не кеш хабарлау: 100 АЕК айыппұл немесе шығарып жіберу.',
  ),
  conductImposes('496', 'court', fine(100), expulsion),
)
const byOfficial = offence(
  '496-3.2018',
  seen('Art. 496(3)', '2024-06-16'),
  to2025,
  does('citizenship-breach-official'),
  t(
    'Either of these by a public servant: a fine of 300 units or expulsion.',
    'То и другое, совершённое государственным служащим: штраф 300 МРП либо выдворение.',
    'Мемлекеттік қызметші жасаса: 300 АЕК айыппұл немесе шығарып жіберу.',
  ),
  conductImposes('496', 'court', fine(300), expulsion),
)
const byOfficialNow = offence(
  '496-3.2025',
  seen('Art. 496(3)', '2026-07-12'),
  from2025,
  does('citizenship-breach-official'),
  t(
    'Either of these by a public servant or in a quasi-state company: a fine of 300 units with expulsion.',
    'То и другое, совершённое государственным служащим или в субъекте квазигосударственного сектора: штраф 300 МРП с выдворением.',
    'Мемлекеттік қызметші не квазимемлекеттік сектор субъектісінде жасаса: шығарып жіберумен 300 АЕК айыппұл.',
  ),
  conductImposes('496', 'court', [fine(300), expulsion]),
)

// --- Arts 510 to 516: the border -----------------------------------------------------------------------------

const borderZone = offence(
  '510-1',
  seen('Art. 510(1)', '2018-01-16'),
  since2018,
  does('border-zone'),
  t(
    'A foreigner in the border zone without papers or a pass, or off the route out: a fine of 5 units.',
    'Иностранец в пограничной зоне без документов или пропуска либо с отклонением от маршрута выезда: штраф 5 МРП.',
    'Шекара аймағында құжатсыз не рұқсаттамасыз жүрген немесе шығу бағытынан ауытқыған шетелдік: 5 АЕК айыппұл.',
  ),
  conductImposes('510', 'police', fine(5)),
)
const borderZoneActivity = offence(
  '510-2',
  seen('Art. 510(2)', '2018-01-16'),
  since2018,
  does('border-zone-activity'),
  t(
    'A person who runs an activity in the border zone without notice: a fine of 5 units.',
    'Физическое лицо, ведущее деятельность в пограничной зоне без уведомления: штраф 5 МРП.',
    'Шекара аймағында хабарламасыз қызмет жүргізген жеке тұлға: 5 АЕК айыппұл.',
  ),
  conductImposes('510', 'police', fine(5)),
)
const closedTerritory = offence(
  '510-3',
  seen('Art. 510(3)', '2018-01-16'),
  since2018,
  does('closed-territory'),
  t(
    'A foreigner in a territory closed to foreigners without leave: a fine of 10 units.',
    'Иностранец на закрытой для иностранцев территории без разрешения: штраф 10 МРП.',
    'Шетелдіктер үшін жабық аумақта рұқсатсыз жүрген шетелдік: 10 АЕК айыппұл.',
  ),
  conductImposes('510', 'police', fine(10)),
)
const borderAgain = rule('kaz.koap.510-4', {
  says: seen('Art. 510(4)', '2018-01-16'),
  gist: t(
    'Parts 2 and 3 again within a year by a foreigner: a fine of 15 units or expulsion.',
    'Части 2 и 3 повторно в течение года иностранцем: штраф 15 МРП либо выдворение.',
    'Шетелдік 2 және 3-бөліктерді бір жыл ішінде қайталаса: 15 АЕК айыппұл немесе шығарып жіберу.',
  ),
  force: since2018,
  answers: conductSanctions,
  when: all(does('border-zone-activity', 'closed-territory'), punishedBefore('510')),
  then: conductImposes('510', 'court', fine(15), expulsion),
  over: [borderZoneActivity, closedTerritory].map(what => displaces(what, itself(seen('Art. 510(4)', '2018-01-16')))),
  how: howExpelled,
  leaves: [
    yearCounted,
    t(
      'Any earlier penalty under Art. 510 is taken as the earlier one; the text means its parts 2 and 3.',
      'Прежним считается любое взыскание по ст. 510; текст имеет в виду её части 2 и 3.',
      '510-бап бойынша кез келген жаза бұрынғы деп алынады; мәтін оның 2 және 3-бөліктерін білдіреді.',
    ),
    protectedPersons,
  ],
})
const checkpoint = offence(
  '513-2',
  seen('Art. 513(2)', '2018-01-16'),
  since2018,
  does('checkpoint'),
  t(
    'A foreigner who breaks the regime of a border checkpoint: a fine of 10 units or expulsion.',
    'Нарушение иностранцем режима в пункте пропуска: штраф 10 МРП либо выдворение.',
    'Шетелдіктің өткізу пунктіндегі режимді бұзуы: 10 АЕК айыппұл немесе шығарып жіберу.',
  ),
  conductImposes('513(2)', 'court', fine(10), expulsion),
)
const stateBorder = offence(
  '514-2',
  seen('Art. 514(2)', '2018-01-16'),
  since2018,
  does('state-border'),
  t(
    'A foreigner who breaks the regime of the state border: a fine of 20 units with confiscation, arrest of up to 10 days, or expulsion.',
    'Нарушение иностранцем режима государственной границы: штраф 20 МРП с конфискацией, арест до 10 суток либо выдворение.',
    'Шетелдіктің мемлекеттік шекара режимін бұзуы: тәркілеумен 20 АЕК айыппұл, 10 тәулікке дейін қамау немесе шығарып жіберу.',
  ),
  conductImposes('514(2)', 'court', [fine(20), confiscation], arrest(10), expulsion),
  [
    t(
      'Vehicles and things that are the direct means of the offence are confiscated.',
      'Конфискуют транспорт и иные предметы, непосредственно использованные для нарушения.',
      'Бұзушылықтың тікелей құралы болған көлік пен заттар тәркіленеді.',
    ),
  ],
)
const disobedience = offence(
  '516-2',
  seen('Art. 516(2)', '2020-05-13'),
  since2018,
  does('border-guard-disobeyed'),
  t(
    'A foreigner who disobeys a border guard: arrest of up to 5 days with expulsion.',
    'Неповиновение иностранца пограничнику: арест до 5 суток с выдворением.',
    'Шетелдіктің шекарашыға бағынбауы: шығарып жіберумен 5 тәулікке дейін қамау.',
  ),
  conductImposes('516(2)', 'court', [arrest(5), expulsion]),
)

export const administrativeCode109To516: readonly Rule[] = [
  elections,
  fingerprints,
  genome,
  soliciting,
  missionary,
  missionaryNow,
  residence,
  residenceAgain,
  falseIdentity,
  falseResidence,
  papersUsed,
  papersUsedNow,
  unreported,
  unreportedNow,
  byOfficial,
  byOfficialNow,
  borderZone,
  borderZoneActivity,
  closedTerritory,
  borderAgain,
  checkpoint,
  stateBorder,
  disobedience,
]
