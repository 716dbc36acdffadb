import { after, all, at, before, by, displaces, earlier, is, later, latest, latter, not, nthDay, read, rule, some, t, today, type Cite, type Expr, type Rule } from '@kosh/norms'
import { eaeuTreaty, migrantWorkersAgreement } from '../../eaeu/acts.js'
import { eaeuMembers } from '../../eaeu/members.js'
import { isKinAtWork } from '../../eaeu/who.js'
import { citizenship } from '../../world/person.js'
import { entered } from '../../world/journey.js'
import { family } from '../family-facts.js'
import { residesPermanently } from './labour-status.js'
import { permitNeeded } from './migration-law-37-1.js'
import { treatyOverLaw } from '../priority.js'
import { lastDay } from '../questions.js'
import { workGround } from './work-ground.js'
import { contractEnded, contractFrom, contractTo, workForm } from './work-facts.js'

/**
 * Treaty on the Eurasian Economic Union, 29.05.2014, Art. 97 for work in Kazakhstan; before it the agreement of 2010 between Belarus, Kazakhstan and Russia.
 * Paragraphs 1 and 2 were read in the edition of 11.04.2017; 5 and 9 as authorities of member states tell them.
 */

const read97 = (paragraph: string): Cite => at(eaeuTreaty, `Art. 97(${paragraph})`, 'official', '2026-11-23', { text: '2017-04-11' })
const told97 = (paragraph: string): Cite => at(eaeuTreaty, `Art. 97(${paragraph})`, 'secondary')

/** Citizen of another member state. */
const ofAnotherMember: Expr<'bool'> = all(read(eaeuMembers, citizenship), not(is(citizenship, 'KAZ')))
/** Labour activity is work under a labour contract, or under a civil contract for works or services; one's own business is not. */
const underContract: Expr<'bool'> = not(is(workForm, 'own-business', 'remote'))

// --- Art. 97(1)-(3): work without a permit -----------------------------------------------------------------

const withoutPermit = workGround({
  code: 'eaeu',
  label: t('Work as a citizen of the Union', 'Работа гражданина Союза', 'Одақ азаматының жұмысы'),
  gist: t(
    'Citizens of other member states of the Union work under a labour or civil contract without a permit and outside quotas.',
    'Граждане других государств Союза работают по трудовому или гражданско-правовому договору без разрешения и вне квот.',
    'Одақтың басқа мемлекеттерінің азаматтары еңбек не азаматтық-құқықтық шартпен рұқсатсыз және квотадан тыс жұмыс істейді.',
  ),
  passages: [{ id: 'kaz.eaeu.97-1', says: read97('1'), force: '2015-01-01/' }],
  conditions: [
    {
      code: 'citizen',
      gist: t('A citizen of another member state.', 'Гражданин другого государства-члена.', 'Басқа мүше мемлекеттің азаматы.'),
      then: ofAnotherMember,
    },
    {
      code: 'notResident',
      gist: t(
        'Whoever lives in Kazakhstan permanently is under the law on residents instead.',
        'Кто постоянно живёт в Казахстане, подпадает под закон о постоянно проживающих.',
        'Қазақстанда тұрақты тұратын адамға тұрақты тұратындар туралы заң қолданылады.',
      ),
      then: not(residesPermanently),
    },
    {
      code: 'contract',
      gist: t(
        'Under a labour contract, or a civil contract for works or services.',
        'По трудовому договору или гражданско-правовому договору на работы или услуги.',
        'Еңбек шарты не жұмыс пен қызметке арналған азаматтық-құқықтық шарт бойынша.',
      ),
      then: underContract,
    },
  ],
  leaves: [
    t(
      'Limits are allowed for national security, strategic sectors among them, and for public order (Art. 97(2)); which trades Kazakhstan limits so was not found.',
      'Ограничения допустимы ради национальной безопасности, в том числе в стратегических отраслях, и общественного порядка (п. 2 ст. 97); какие профессии Казахстан так ограничивает, не найдено.',
      'Ұлттық қауіпсіздік (стратегиялық салалар да) мен қоғамдық тәртіп үшін шектеуге болады (97-баптың 2-тармағы); Қазақстан қай кәсіптерді шектейтіні табылмады.',
    ),
    t(
      'Diplomas are recognised without a procedure, but not for work in teaching, law, medicine or pharmacy (Art. 97(3)).',
      'Дипломы признаются без процедуры, кроме работы в педагогике, праве, медицине и фармацевтике (п. 3 ст. 97).',
      'Дипломдар рәсімсіз танылады, бірақ педагогика, заң, медицина және фармацевтика саласындағы жұмысқа емес (97-баптың 3-тармағы).',
    ),
    t(
      'The list of the Government may name these citizens as well: its later items were not read.',
      'Перечень Правительства тоже может называть этих граждан: его последние пункты не прочитаны.',
      'Үкімет тізбесінде бұл азаматтар да аталуы мүмкін: соңғы тармақтары оқылмаған.',
    ),
  ],
  over: [displaces(permitNeeded, ...treatyOverLaw)],
})

const before2015 = workGround({
  code: 'single-space',
  label: t('Work as a citizen of the Single Economic Space', 'Работа гражданина Единого экономического пространства', 'Бірыңғай экономикалық кеңістік азаматының жұмысы'),
  gist: t(
    'From 2012 to 2014 citizens of Belarus and Russia worked without a permit.',
    'С 2012 по 2014 год граждане Беларуси и России работали без разрешения.',
    '2012–2014 жылдары Беларусь пен Ресей азаматтары рұқсатсыз жұмыс істеді.',
  ),
  passages: [{ id: 'kaz.agreement2010.work', says: at(migrantWorkersAgreement, 'work without a permit', 'official', '2026-11-23'), force: '2012-01-01/2014-12-31' }],
  conditions: [
    { code: 'citizen', gist: t('A citizen of Belarus or Russia.', 'Гражданин Беларуси или России.', 'Беларусь не Ресей азаматы.'), then: is(citizenship, 'BLR', 'RUS') },
    { code: 'contract', gist: t('Under a labour contract.', 'По трудовому договору.', 'Еңбек шарты бойынша.'), then: underContract },
  ],
})

// --- Art. 97(5), (9): the stay -------------------------------------------------------------------------------

/** Settled for whoever does not work before anything is asked of a contract. */
const worker: Expr<'bool'> = all(not(is(workForm, 'none')), underContract, ofAnotherMember)
/** A stay planned for a contract that begins by the day of entry counts as well. */
const hasContract: Expr<'bool'> = all(worker, by(contractFrom, latter(today, entered)))
const contractStay = rule('kaz.eaeu.97-5', {
  says: told97('5'),
  gist: t(
    'A worker from the Union stays as long as the contract runs.',
    'Трудящийся из Союза остаётся, пока действует договор.',
    'Одақтан келген еңбекші шарт күшінде тұрғанша бола алады.',
  ),
  force: '2015-01-01/',
  answers: lastDay,
  when: hasContract,
  then: earlier(contractTo, contractEnded),
  how: t(
    'Kazakhstan records the stay by a temporary residence permit, usually for up to a year at a time; the employer asks for it',
    'Казахстан оформляет пребывание разрешением на временное проживание, обычно до года; его запрашивает работодатель',
    'Қазақстанда болу уақытша тұруға рұқсатпен рәсімделеді, әдетте бір жылға дейін; оны жұмыс беруші сұрайды',
  ),
  leaves: [
    t(
      'Whether days under a contract count in the 90 days of visa-free stay is not said; here they do.',
      'Не сказано, входят ли дни работы по договору в 90 безвизовых дней; здесь входят.',
      'Шарт бойынша жұмыс күндері визасыз 90 күнге кіре ме, айтылмаған; мұнда кіреді.',
    ),
  ],
})
const familyStay = rule('kaz.eaeu.97-5.family', {
  says: told97('5'),
  gist: t(
    'The husband, wife and dependent children of a worker from the Union stay as long as the worker.',
    'Супруг и дети на иждивении трудящегося из Союза остаются столько же, сколько он.',
    'Одақтан келген еңбекшінің жұбайы мен асыраудағы балалары еңбекшімен бірдей мерзімге қалады.',
  ),
  force: '2015-01-01/',
  answers: lastDay,
  when: all(ofAnotherMember, some(family, isKinAtWork)),
  then: latest(family, family.cells.until, { where: isKinAtWork, none: entered }),
  how: t(
    'Kazakhstan records the stay by a temporary residence permit for family reunification; the worker asks for it',
    'Казахстан оформляет пребывание разрешением на временное проживание для воссоединения семьи; его запрашивает трудящийся',
    'Қазақстанда болу отбасын біріктіру үшін уақытша тұруға рұқсатпен рәсімделеді; оны еңбекші сұрайды',
  ),
  leaves: [
    t(
      'The treaty asks no citizenship of the family; of those who are no citizens of a member state the practice was not seen, and they are not counted here.',
      'Гражданства семьи договор не требует; практика в отношении тех, кто не гражданин государства Союза, не найдена, здесь они не учтены.',
      'Шарт отбасының азаматтығын талап етпейді; Одақ мемлекетінің азаматы еместерге қатысты практика көрінбеді, олар мұнда есептелмеген.',
    ),
  ],
})
const fifteenDays = rule('kaz.eaeu.97-9', {
  says: told97('9'),
  gist: t(
    'If the contract is ended early after 90 days from entry, the worker has 15 days to sign another without leaving.',
    'Если договор расторгнут досрочно после 90 суток со дня въезда, у трудящегося есть 15 дней, чтобы без выезда заключить новый.',
    'Кірген күннен 90 тәулік өткен соң шарт мерзімінен бұрын бұзылса, еңбекші 15 күн ішінде елден кетпей жаңасын жасаса алады.',
  ),
  force: '2015-01-01/',
  answers: lastDay,
  when: all(hasContract, before(contractEnded, 'never'), before(contractEnded, contractTo), after(contractEnded, nthDay(90, entered))),
  then: later(contractEnded, 15, 'days'),
  leaves: [
    t(
      'The 15 days are counted from the day after the end, and the day of entry as day 1 of the 90: the text names no start.',
      '15 дней считаются со следующего дня после расторжения, а день въезда — первым из 90: текст начала не называет.',
      '15 күн шарт бұзылғаннан кейінгі күннен, ал кірген күн 90 күннің біріншісі болып есептеледі: мәтінде басы айтылмаған.',
    ),
    t(
      'If the contract ends earlier, the ordinary visa-free stay remains.',
      'Если договор прекращён раньше, остаётся обычный безвизовый срок.',
      'Шарт одан ерте тоқтаса, әдеттегі визасыз мерзім қалады.',
    ),
  ],
})

/** No permit is needed by treaty. */
export const eaeuWorkHolds = withoutPermit.holds
export const eaeuTreaty97: readonly Rule[] = [...withoutPermit.rules, ...before2015.rules, contractStay, familyStay, fifteenDays]
