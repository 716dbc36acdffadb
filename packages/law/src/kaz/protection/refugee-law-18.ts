import { all, any, at, ground, later, not, rule, t, type Rule } from '@kosh/norms'
import { law216 } from '../acts.js'
import { withoutExpulsion } from '../liability/no-expulsion.js'
import { turnedDownOn } from './protection-facts.js'
import { protectionDeadlines, protectionRights } from './protection-questions.js'
import { appealing, pending, refugee, seeker, statusUntil, turnedDown } from './protection-standing.js'
import { lastDay } from '../questions.js'
import { conventionForbidsReturn } from './refugee-convention.js'

/**
 * Law on Refugees, 04.12.2009 No. 216-IV. Arts 4(6), 8(1)(5), 11(5), 18: lawful stay, the month to leave, no return to danger.
 * Compared in the first text, in the version of 16.11.2020 and in that of 01.01.2023.
 */

const lr = (place: string) => at(law216, place, 'official', '2026-11-26', { text: '2023-01-01' })
const inForce = '2010-01-01/'

// --- Lawful stay --------------------------------------------------------------------------------------------

const whilePending = rule('kaz.law216.8-1-5', {
  says: lr('Art. 8(1)(5)'),
  gist: t(
    'Whoever asked for asylum stays lawfully until the procedure is over, the appeal included.',
    'Попросивший убежища законно остаётся до конца процедуры, включая обжалование.',
    'Пана сұраған адам шағымдануды қоса, рәсім аяқталғанға дейін заңды түрде болады.',
  ),
  force: inForce,
  answers: lastDay,
  when: any(pending, appealing),
  then: 'never',
  leaves: [
    t(
      'No day is set: the stay ends a month after the final refusal. The certificate itself runs three months at a time and is renewed.',
      'День не установлен: пребывание кончается через месяц после окончательного отказа. Само свидетельство действует по три месяца и обновляется.',
      'Күн белгіленбеген: болу түпкілікті бас тартудан кейін бір айдан соң аяқталады. Куәліктің өзі үш айдан беріліп, жаңартылып отырады.',
    ),
    t(
      'Days of lateness before the application are not counted here; they stay an offence.',
      'Дни просрочки до ходатайства здесь не считаются; они остаются правонарушением.',
      'Өтінішхатқа дейін кешіккен күндер мұнда саналмайды; олар құқық бұзушылық болып қалады.',
    ),
  ],
})
const whileStatusRuns = rule('kaz.law216.11-5', {
  says: lr('Arts 9(1)(1), 11(5)'),
  gist: t(
    'A refugee stays lawfully while the status runs: a year, and each year of an extension.',
    'Беженец законно остаётся, пока действует статус: год и каждый год продления.',
    'Босқын мәртебесі жүріп тұрғанда заңды түрде болады: бір жыл және әрбір ұзартылған жыл.',
  ),
  force: inForce,
  answers: lastDay,
  when: refugee,
  then: statusUntil,
  leaves: [t('The last day is the anniversary of the decision.', 'Последний день — годовщина решения.', 'Соңғы күн — шешімнің жылдығы.')],
})
const oneMonth = t(
  'The law also lets an asylum seeker stay for the time to appeal; how that fits the month is not said. The month is given; an appeal lengthens the stay.',
  'Закон разрешает оставаться и на время обжалования; как это сочетается с месяцем, не сказано. Дан месяц; жалоба продлевает пребывание.',
  'Заң шағымдану мерзіміне де болуға рұқсат береді; оның аймен қалай үйлесетіні айтылмаған. Ай берілді; шағым болу мерзімін ұзартады.',
)
const monthToLeave = rule('kaz.law216.18-1', {
  says: lr('Art. 18(1)'),
  gist: t(
    'After a final refusal, deprivation or end of the status the person has a month from the decision to leave with the family.',
    'После окончательного отказа, лишения или прекращения статуса есть месяц со дня решения, чтобы выехать вместе с семьёй.',
    'Түпкілікті бас тартылған, мәртебеден айырылған не ол тоқтатылған соң отбасымен бірге кетуге шешімнен кейін бір ай беріледі.',
  ),
  force: inForce,
  answers: lastDay,
  when: turnedDown,
  then: later(turnedDownOn, 1, 'months'),
  leaves: [oneMonth],
})
const leaveWithinAMonth = rule('kaz.law216.18-1.leave', {
  says: lr('Art. 18'),
  gist: t(
    'Whoever was refused leaves within a month of the decision, unless an appeal is open or another ground of stay holds.',
    'Получивший отказ выезжает в течение месяца со дня решения, если не подана жалоба и нет другого основания оставаться.',
    'Бас тартылған адам шағым берілмесе және болуға өзге негіз болмаса, шешімнен кейін бір ай ішінде кетеді.',
  ),
  force: inForce,
  answers: protectionDeadlines,
  when: all(turnedDown, not(refugee)),
  then: [{ deed: 'leave', by: later(turnedDownOn, 1, 'months'), sanction: 'LR-18' }],
  leaves: [
    oneMonth,
    t(
      'Removal by force takes a court decision in force, and never goes to the border of a country of danger.',
      'Принудительное выдворение — только по вступившему в силу решению суда и никогда не на границу страны, где опасно.',
      'Мәжбүрлеп шығарып жіберу — тек күшіне енген сот шешімімен және ешқашан қауіпті елдің шекарасына емес.',
    ),
  ],
})

// --- No return to danger ------------------------------------------------------------------------------------

const fiveReasons = t(
  'The law speaks of danger to life or freedom for race, religion, nationality, citizenship, social group or political opinion. Torture and general violence are not named in it: other treaties cover them.',
  'Закон говорит об опасности для жизни или свободы из-за расы, вероисповедания, национальности, гражданства, социальной группы или политических убеждений. Пытки и общее насилие в нём не названы: о них другие договоры.',
  'Заң нәсіліне, діни сеніміне, ұлтына, азаматтығына, әлеуметтік тобына не саяси нанымына байланысты өмірге не бостандыққа төнетін қауіпті айтады. Азаптау мен жалпы зорлық онда аталмаған: олар басқа шарттарда.',
)
const notToDanger = rule('kaz.law216.18-2.right', {
  says: lr('Arts 4(6), 18(2)'),
  gist: t(
    'Asylum seekers and refugees are not returned or expelled to the border of a country where life or freedom is in danger.',
    'Лиц, ищущих убежище, и беженцев не возвращают и не выдворяют на границу страны, где их жизни или свободе грозит опасность.',
    'Пана іздеген адамдар мен босқындар өміріне не бостандығына қауіп төнген елдің шекарасына қайтарылмайды және шығарып жіберілмейді.',
  ),
  force: inForce,
  answers: protectionRights,
  when: any(seeker, refugee, turnedDown),
  then: [{ right: 'no-return', until: 'never' }],
  leaves: [fiveReasons],
})
const rankOfTheLaw = t(
  'The codes do not name refugees, and stand above the law in rank; the Convention of 1951 stands above both. Expulsion to another, safe country stays thinkable.',
  'Кодексы не упоминают беженцев и по рангу выше закона; Конвенция 1951 года выше их всех. Выдворение в другую, безопасную страну остаётся мыслимым.',
  'Кодекстер босқындарды атамайды және дәрежесі заңнан жоғары; 1951 жылғы конвенция бәрінен жоғары. Басқа, қауіпсіз елге шығарып жіберу мүмкіндігі қалады.',
)
const notExpelled = withoutExpulsion('kaz.law216.18-2', {
  says: lr('Arts 4(6), 18(2)'),
  gist: t(
    'While asylum is asked for or refugee status runs there is no expulsion to danger.',
    'Пока просят убежища или действует статус беженца, выдворять туда, где опасно, нельзя.',
    'Пана сұралып жатқанда не босқын мәртебесі жүріп тұрғанда қауіпті елге шығарып жіберуге болмайды.',
  ),
  force: inForce,
  when: any(seeker, refugee),
  by: [ground(inForce, lr('Art. 18(2)')), ground(inForce, lr('Art. 4(6)')), ...conventionForbidsReturn],
  leaves: [
    fiveReasons,
    rankOfTheLaw,
    t(
      'Art. 33(2) of the Convention, which was recalled and not read, takes out whoever is a danger to the security of the country or was finally convicted of a very grave crime; the Law on Refugees has no such exception.',
      'Ст. 33(2) Конвенции, приведённая по памяти, исключает тех, кто угрожает безопасности страны или окончательно осуждён за особо тяжкое преступление; в Законе о беженцах такого исключения нет.',
      'Конвенцияның жад бойынша келтірілген 33(2)-бабы ел қауіпсіздігіне қатер төндіретін не аса ауыр қылмыс үшін түпкілікті сотталған адамды қоспайды; Босқындар туралы заңда мұндай ерекшелік жоқ.',
    ),
  ],
})

export const refugeeLaw18: readonly Rule[] = [whilePending, whileStatusRuns, monthToLeave, leaveWithinAMonth, notToDanger, ...notExpelled]
