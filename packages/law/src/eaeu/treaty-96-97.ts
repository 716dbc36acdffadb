import { after, all, any, at, atMost, before, daysFrom, earlier, is, later, latest, not, nthDay, rule, t, today, type Cite, type Rule } from '@kosh/norms'
import { document } from '../world/person.js'
import { entered, leaving } from '../world/journey.js'
import { degrees2023 } from '../treaties/union-treaties.js'
import { eaeuTreaty } from './acts.js'
import { noStanding, opinion2018 } from './court.js'
import { occupation, securityLimit, workersOfFamily, workForm } from './facts.js'
import { degreeRecognised, diplomaRecognised, isWorker, mayLimit, mayWork, migrationCard, stayUntil, unregisteredUntil } from './questions.js'
import { betweenMembers, comesToWork, contractEnded, contractTo, hasContract, inWorkersFamily, isWorkersFamily, residesThere, underContract } from './who.js'

/**
 * Treaty on the Eurasian Economic Union, 29.05.2014, Section XXVI, Arts 96 and 97, for every pair of members since both are. Arts 96 and 97(1)-(2) were read
 * in the edition of 11.04.2017, the rest as the Commission and authorities of member states tell it. For Kazakhstan as host see also `kaz/eaeu-treaty-97.ts`.
 */

const read = (place: string): Cite => at(eaeuTreaty, place, 'official', '2026-11-23', { text: '2017-04-11' })
const told = (place: string): Cite => at(eaeuTreaty, place, 'secondary')
const force = '2015-01-01/'

// --- Art. 96(5): who is a worker -----------------------------------------------------------------------------

const definition = { says: at(eaeuTreaty, 'Art. 96(5)', 'official', '2026-11-23'), force, answers: isWorker } as const
const citizenOfMember = rule('eaeu.96-5.citizen', {
  ...definition,
  gist: t(
    'A worker is a citizen of one member state in another.',
    'Трудящийся — гражданин одного государства-члена в другом.',
    'Еңбекші — бір мүше мемлекеттің екіншісіндегі азаматы.',
  ),
  then: betweenMembers(),
  leaves: [
    t(
      'Refugees and stateless persons who live in a member state are not covered.',
      'Беженцы и лица без гражданства, живущие в государстве-члене, не охвачены.',
      'Мүше мемлекетте тұратын босқындар мен азаматтығы жоқ адамдар қамтылмайды.',
    ),
  ],
})
const notResident = rule('eaeu.96-5.resident', {
  ...definition,
  gist: t(
    'Whoever lives in the host state permanently is no worker of a member state but under its law on residents.',
    'Кто постоянно живёт в этом государстве, тот не трудящийся государства-члена: на него распространяется закон о жителях.',
    'Сол мемлекетте тұрақты тұратын адам мүше мемлекеттің еңбекшісі емес: оған тұрақты тұратындар туралы заң қолданылады.',
  ),
  then: not(residesThere),
})
const worksThere = rule('eaeu.96-5.works', {
  ...definition,
  gist: t(
    'A worker works under a labour contract or a civil contract for works or services.',
    'Трудящийся работает по трудовому договору или гражданско-правовому договору на работы или услуги.',
    'Еңбекші еңбек шартымен не жұмыс пен қызметке азаматтық-құқықтық шартпен жұмыс істейді.',
  ),
  then: underContract,
  leaves: [
    t('That the stay and the work are lawful is not asked here.', 'Законность пребывания и работы здесь не проверяется.', 'Болу мен жұмыстың заңдылығы мұнда тексерілмейді.'),
    t(
      'One’s own business falls under Section XV on services and establishment, which is not captured.',
      'Своё дело подпадает под раздел XV об услугах и учреждении, он не отражён.',
      'Өз кәсібі қызметтер мен құру туралы XV бөлімге жатады, ол көрсетілмеген.',
    ),
  ],
})

// --- Art. 97(1)-(2): work --------------------------------------------------------------------------------------

const noPermit = rule('eaeu.97-1', {
  says: read('Art. 97(1)'),
  gist: t(
    'Citizens of member states work in each other without a permit, patent or quota.',
    'Граждане государств-членов работают друг у друга без разрешения, патента и квоты.',
    'Мүше мемлекеттердің азаматтары бір-бірінде рұқсатсыз, патентсіз және квотасыз жұмыс істейді.',
  ),
  force,
  answers: mayWork,
  when: all(betweenMembers(), not(residesThere), not(is(workForm, 'own-business'))),
  then: true,
  leaves: [
    t(
      'Looking for work gives no right of stay of its own: the days of a visitor run.',
      'Поиск работы сам по себе не даёт права пребывания: идут дни гостя.',
      'Жұмыс іздеу өздігінен болу құқығын бермейді: келушінің күндері жүреді.',
    ),
  ],
})
const noLimits = rule('eaeu.97-2', {
  says: read('Art. 97(2)'),
  gist: t(
    'A member state sets no limits on activity, occupation or territory to protect its labour market.',
    'Государство-член не ограничивает деятельность, профессию или территорию ради рынка труда.',
    'Мүше мемлекет еңбек нарығын қорғау үшін қызметті, кәсіпті не аумақты шектемейді.',
  ),
  force,
  answers: mayLimit,
  when: all(betweenMembers(), not(residesThere)),
  then: false,
  leaves: [opinion2018, noStanding],
})
const securityLimits = rule('eaeu.97-2.security', {
  says: read('Art. 97(2)'),
  gist: t(
    'National security, strategic sectors among it, and public order may be grounds for limits.',
    'Ограничения возможны ради национальной безопасности, включая стратегические отрасли, и общественного порядка.',
    'Ұлттық қауіпсіздік, оның ішінде стратегиялық салалар, және қоғамдық тәртіп үшін шектеуге болады.',
  ),
  force,
  answers: mayLimit,
  when: all(betweenMembers(), securityLimit),
  then: true,
})

// --- Art. 97(3): diplomas --------------------------------------------------------------------------------------

const exceptTeachers = is(occupation, 'teaching', 'law', 'medicine', 'pharmacy')
const diplomas = rule('eaeu.97-3', {
  says: told('Art. 97(3)'),
  gist: t(
    'Education documents of member states count without a procedure, but for work in teaching, law, medicine and pharmacy.',
    'Документы об образовании государств-членов действуют без процедуры, кроме работы в педагогике, праве, медицине и фармацевтике.',
    'Мүше мемлекеттердің білім туралы құжаттары рәсімсіз жарамды, педагогика, құқық, медицина және фармацевтика саласындағы жұмыстан басқа.',
  ),
  force,
  answers: diplomaRecognised,
  when: all(underContract, betweenMembers()),
  then: not(exceptTeachers),
  leaves: [
    t(
      'The employer may ask for a certified translation and check the document.',
      'Работодатель вправе запросить заверенный перевод и проверить документ.',
      'Жұмыс беруші куәландырылған аударма сұрап, құжатты тексере алады.',
    ),
    t(
      'An agreed change of the four exceptions was reported in 2022; no protocol in force was found.',
      'В 2022 году сообщали о согласованном изменении четырёх исключений; вступивший в силу протокол не найден.',
      '2022 жылы төрт ерекшелікті өзгерту келісілгені хабарланған; күшіне енген хаттама табылмады.',
    ),
  ],
})
const degrees = rule('eaeu.degrees2023', {
  says: at(degrees2023, 'Art. 2', 'official', '2026-11-23'),
  gist: t(
    'Academic degrees of member states count for work without a procedure.',
    'Учёные степени государств-членов действуют для работы без процедуры.',
    'Мүше мемлекеттердің ғылыми дәрежелері жұмыс үшін рәсімсіз жарамды.',
  ),
  force: '2024-05-02/',
  answers: degreeRecognised,
  when: all(underContract, betweenMembers()),
  then: true,
  leaves: [
    t(
      'Additional pay or benefits for a degree still need recognition; an agreement on academic titles is only a draft.',
      'Надбавки и льготы за степень по-прежнему требуют признания; соглашение об учёных званиях — только проект.',
      'Дәреже үшін үстемеақы мен жеңілдіктер әлі де тануды қажет етеді; ғылыми атақтар туралы келісім — тек жоба.',
    ),
  ],
})

// --- Art. 97(5), (9): stay ---------------------------------------------------------------------------------------

const yearly = t(
  'Hosts record the stay in steps, mostly a year at a time: the worker extends it in time.',
  'Государства оформляют пребывание по частям, обычно на год: трудящийся вовремя продлевает его.',
  'Мемлекеттер болуды бөліп, әдетте бір жылға рәсімдейді: еңбекші оны уақтылы ұзартады.',
)
const contractStay = rule('eaeu.97-5.worker', {
  says: told('Art. 97(5)'),
  gist: t('A worker stays as long as the contract runs.', 'Трудящийся остаётся на срок договора.', 'Еңбекші шарт мерзіміне болады.'),
  force,
  answers: stayUntil,
  when: all(betweenMembers(), not(residesThere), hasContract),
  then: earlier(contractTo, contractEnded),
  leaves: [yearly],
})
const familyStay = rule('eaeu.97-5.family', {
  says: told('Art. 97(5)'),
  gist: t(
    'The family stays as long as the worker, whatever its citizenship.',
    'Семья остаётся на тот же срок, какого бы гражданства она ни была.',
    'Отбасы, азаматтығы қандай болса да, сол мерзімге болады.',
  ),
  force,
  answers: stayUntil,
  when: inWorkersFamily(),
  then: latest(workersOfFamily, workersOfFamily.cells.to, { where: isWorkersFamily(today), none: later(entered, -1, 'days') }),
  leaves: [
    yearly,
    t(
      'A member of the family who is no citizen of a member state has no right to work by it, and needs a visa where the host asks one; practice was not seen.',
      'Член семьи без гражданства государства-члена не получает этим права на работу и нуждается в визе, если её требует государство; практика не найдена.',
      'Мүше мемлекет азаматы емес отбасы мүшесі бұдан жұмыс құқығын алмайды және мемлекет талап етсе, виза қажет; практика көрінбеді.',
    ),
  ],
})
const fifteenDays = rule('eaeu.97-9', {
  says: told('Art. 97(9)'),
  gist: t(
    'If the contract ends early after 90 days from entry, the worker has 15 days to conclude another without leaving.',
    'Если договор расторгнут досрочно после 90 дней со дня въезда, у трудящегося 15 дней на новый договор без выезда.',
    'Кірген күннен 90 күн өткен соң шарт мерзімінен бұрын бұзылса, еңбекшінің елден кетпей жаңа шарт жасасуға 15 күні бар.',
  ),
  force,
  answers: stayUntil,
  when: all(betweenMembers(), hasContract, before(contractEnded, 'never'), before(contractEnded, contractTo), after(contractEnded, nthDay(90, entered))),
  then: later(contractEnded, 15, 'days'),
  leaves: [
    t(
      'The text names no start of the 15 days: they are counted from the day after the end.',
      'Текст не называет начало 15 дней: они считаются со дня, следующего за расторжением.',
      'Мәтінде 15 күннің басы айтылмаған: олар бұзылғаннан кейінгі күннен есептеледі.',
    ),
  ],
})

// --- Art. 97(6): registration ---------------------------------------------------------------------------------------

const thirtyDays = rule('eaeu.97-6', {
  says: told('Art. 97(6)'),
  gist: t(
    'Whoever comes to work or to look for work, and the family, need not register for thirty days from the day of entry.',
    'Кто приезжает работать или искать работу, и его семья не регистрируются тридцать дней со дня въезда.',
    'Жұмыс істеуге не іздеуге келген адам мен отбасы кірген күннен отыз күн тіркелмейді.',
  ),
  force,
  answers: unregisteredUntil,
  when: all(any(betweenMembers(entered), inWorkersFamily(entered)), comesToWork),
  then: nthDay(30, entered),
  leaves: [
    t(
      'Whether the day of entry is the first of the thirty is for the law of the host; it is counted here, which is the safer reading.',
      'Считается ли день въезда первым из тридцати, решает закон государства; здесь он считается: так безопаснее.',
      'Кірген күн отыз күннің біріншісі ме, мемлекет заңы шешеді; мұнда ол есептеледі: осылай қауіпсіз.',
    ),
  ],
})

// --- Art. 97(7)-(8): the migration card ----------------------------------------------------------------------------

const stampable = is(document, 'ordinary', 'service', 'diplomatic')
/** Both ends are days of presence. */
const short = atMost(daysFrom(entered, leaving), 29)
const noCard = rule('eaeu.97-8', {
  says: told('Art. 97(8)'),
  gist: t(
    'Whoever enters on a passport that is stamped and stays at most 30 days fills in no migration card.',
    'Кто въезжает по паспорту, в который ставят отметку, и остаётся не больше 30 дней, не заполняет миграционную карту.',
    'Белгі қойылатын паспортпен кіріп, 30 күннен аспай болатын адам көші-қон карточкасын толтырмайды.',
  ),
  force,
  answers: migrationCard,
  when: all(betweenMembers(entered), stampable, short),
  then: false,
})
const card = rule('eaeu.97-7', {
  says: told('Art. 97(7)'),
  gist: t(
    'Otherwise the card is filled in where the law of the host asks for it.',
    'В остальных случаях карта заполняется, если её требует закон государства.',
    'Өзге жағдайда мемлекет заңы талап етсе, карточка толтырылады.',
  ),
  force,
  answers: migrationCard,
  when: all(betweenMembers(entered), any(not(stampable), not(short))),
  then: true,
  leaves: [
    t('Which hosts still use the card was not looked up.', 'Какие государства ещё применяют карту, не проверено.', 'Қай мемлекеттер карточканы әлі қолданатыны тексерілмеген.'),
  ],
})

export const treaty96And97: readonly Rule[] = [
  citizenOfMember,
  notResident,
  worksThere,
  noPermit,
  noLimits,
  securityLimits,
  diplomas,
  degrees,
  contractStay,
  familyStay,
  fifteenDays,
  thirtyDays,
  noCard,
  card,
]
