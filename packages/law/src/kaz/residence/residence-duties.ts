import { all, any, at, before, by, is, later, not, rule, some, t, today, within, workingDaysLater, type Cite, type Expr, type Rule } from '@kosh/norms'
import { entered, purpose } from '../../world/journey.js'
import { born, ethnicKazakh, visas } from '../../world/person.js'
import { administrativeCode, law477, order992 } from '../acts.js'
import { daysOffKaz } from '../calendar.js'
import type { Duty } from './duty.js'
import { holdsTemporary, temporaryUntil } from './migration-law-27.js'
import { awayTooLong, isResident, residentSince } from './migration-law-49-13.js'
import { moved, paperLost } from './residence-facts.js'
import { residenceDuties } from './residence-questions.js'

/**
 * Duties of residents: Law on Migration of the Population, 22.07.2011 No. 477-IV, Arts 6, 6-1, 31, 33, 49, 51 (versions of 12.06.2014, 14.07.2022, 27.09.2025), and
 * Art. 492 of the Code of Administrative Offences, which sets their days (version of 12.07.2026).
 */

const lm = (place: string, text = '2025-09-27'): Cite => at(law477, place, 'official', '2026-11-26', { text })
const koap = (place: string): Cite => at(administrativeCode, place, 'official', '2026-11-26', { text: '2026-07-12' })
/** Law of 17.07.2025 No. 213-VIII, in force ten days after its publication. */
const from2025 = '~2025-07-30/'
/** Art. 492 in the wording of the law of 22.12.2016. */
const from2017 = '~2017-01-01/'

const onVisa: Expr<'bool'> = some(visas, all(is(visas.cells.state, 'KAZ'), within(today, visas.cells.from, visas.cells.to)))
export const hasMoved: Expr<'bool'> = all(before(moved, 'never'), by(moved, today))

export const yours = (id: string, duty: Duty): Rule => rule(`kaz.residence.duties.${id}`, { ...duty, answers: residenceDuties })

const atThePolice = t(
  'At the migration police by the address or at the State Corporation, with the consent of the owner of the dwelling; keep the confirmation.',
  'В миграционной полиции по адресу или в Госкорпорации, с согласием владельца жилья; сохраните подтверждение.',
  'Мекенжай бойынша көші-қон полициясында не Мемлекеттік корпорацияда, тұрғын үй иесінің келісімімен; растауды сақтаңыз.',
)

// --- Temporary residents ----------------------------------------------------------------------------------------

const newAddress = yours('newAddress', {
  says: lm('Art. 6(5), part 2'),
  force: from2025,
  gist: t(
    'After a move you register at the new address within five working days.',
    'После переезда нужно зарегистрироваться по новому адресу в течение пяти рабочих дней.',
    'Көшкеннен кейін жаңа мекенжайға бес жұмыс күні ішінде тіркелу қажет.',
  ),
  when: all(hasMoved, not(isResident)),
  then: [{ deed: 'new-address', by: workingDaysLater(moved, 5, daysOffKaz), sanction: '517-2' }],
  how: t(
    'Online on the page for registration of immigrants or at the migration police; the host confirms.',
    'Онлайн на странице регистрации иммигрантов или в миграционной полиции; принимающее лицо подтверждает.',
    'Көшіп келушілерді тіркеу бетінде онлайн не көші-қон полициясында; қабылдаушы тұлға растайды.',
  ),
  leaves: [
    t(
      'In the law since about July 2025; the procedure began on 1 July 2026.',
      'В законе примерно с июля 2025 года; порядок действует с 1 июля 2026 года.',
      'Заңда шамамен 2025 жылғы шілдеден бар; тәртіп 2026 жылғы 1 шілдеде басталды.',
    ),
  ],
})
const liveThere = yours('liveThere', {
  says: lm('Art. 6-1, last part'),
  force: from2025,
  gist: t(
    'You live at the address that the host declared, or that you declared at registration.',
    'Жить нужно по адресу, который указало принимающее лицо или вы при регистрации.',
    'Қабылдаушы тұлға не өзіңіз тіркелгенде көрсеткен мекенжайда тұру қажет.',
  ),
  when: any(holdsTemporary, onVisa),
  then: [{ deed: 'live-there', by: 'never', sanction: '517-2' }],
})
const leaveBefore = yours('leave', {
  says: at(law477, 'Art. 6(4)', 'official', '2026-11-23', { text: '2022-07-14' }),
  force: '~2020-01-11/2024-05-27',
  gist: t('You leave before the permit ends.', 'Выехать нужно до окончания разрешения.', 'Рұқсат біткенге дейін кету қажет.'),
  when: holdsTemporary,
  then: [{ deed: 'leave', by: temporaryUntil, sanction: '517-3' }],
})
const leaveOrExtend = yours('leaveOrExtend', {
  says: lm('Art. 6(4), part 3'),
  force: '2024-05-28/',
  gist: t(
    'You leave before the permit ends, or have it extended before.',
    'До окончания разрешения нужно выехать или продлить его.',
    'Рұқсат біткенге дейін кету не оны ұзарту қажет.',
  ),
  when: holdsTemporary,
  then: [{ deed: 'leave-or-extend', by: temporaryUntil, sanction: '517-3' }],
  how: t(
    'Whoever asked for the permit asks for the extension: at the police, the State Corporation or on egov.kz.',
    'О продлении просит тот, кто обращался за разрешением: в полиции, Госкорпорации или на egov.kz.',
    'Ұзартуды рұқсатты сұраған адам сұрайды: полицияда, Мемлекеттік корпорацияда не egov.kz арқылы.',
  ),
})
const atSixteen = yours('atSixteen', {
  says: at(order992, 'persons who turn sixteen', 'secondary'),
  force: '~2022-03-04/',
  gist: t(
    'Whoever turns sixteen here applies for a permit of their own within ten days of the birthday.',
    'Кому здесь исполнилось шестнадцать, тот обращается за своим разрешением в течение десяти дней.',
    'Осында он алтыға толған адам он күн ішінде өз рұқсатына жүгінеді.',
  ),
  when: all(
    any(holdsTemporary, onVisa),
    before(entered, later(born, 16, 'years')),
    by(later(later(born, 16, 'years'), -1, 'months'), today),
    before(today, later(born, 17, 'years')),
  ),
  then: [{ deed: 'at-sixteen', by: later(later(born, 16, 'years'), 10, 'days'), sanction: 'none' }],
  how: atThePolice,
})

// --- Students (Arts 31, 33) ------------------------------------------------------------------------------------

const student = is(purpose, 'study')
const studyPapers = yours('studyPapers', {
  says: lm('Art. 31(2)-(4)'),
  force: '2011-10-28/',
  gist: t(
    'Before the entry a student has a medical certificate and insurance, a criminal-record certificate and proof of enrolment.',
    'До въезда у студента есть медицинская справка и страховка, справка о судимости и подтверждение зачисления.',
    'Келгенге дейін студентте медициналық анықтама мен сақтандыру, сотталғандық туралы анықтама және қабылданғанын растау болады.',
  ),
  when: student,
  then: [{ deed: 'study-papers', by: entered, sanction: 'none' }],
})
const studyMeans = yours('studyMeans', {
  says: lm('Art. 31(1)'),
  force: '2011-10-28/',
  gist: t(
    'A student shows money for living and tuition; ethnic Kazakhs need not.',
    'Студент подтверждает деньги на жизнь и учёбу; этнические казахи — нет.',
    'Студент тұруға және оқуға қаражатын растайды; этникалық қазақтар растамайды.',
  ),
  when: all(student, not(ethnicKazakh)),
  then: [{ deed: 'study-means', by: entered, sanction: 'none' }],
  leaves: [
    t(
      'The amount is set by the authority for science and higher education and was not seen.',
      'Размер определяет уполномоченный орган в сфере науки и высшего образования; он не просмотрен.',
      'Мөлшерін ғылым және жоғары білім саласындағы уәкілетті орган белгілейді; ол көрілмеді.',
    ),
  ],
})
const leaveAfterCourse = yours('leaveAfterCourse', {
  says: lm('Art. 33(2)(2)'),
  force: '2011-10-28/',
  gist: t(
    'After the course a student leaves, unless there is another lawful ground to stay.',
    'После обучения студент выезжает, если нет иного законного основания оставаться.',
    'Оқу біткен соң студент, қалуға өзге заңды негіз болмаса, кетеді.',
  ),
  when: student,
  then: [{ deed: 'leave-after-course', by: 'never', sanction: '517-3' }],
})

// --- Permanent residents ----------------------------------------------------------------------------------------

const card = yours('card', {
  says: koap('Art. 492(4)'),
  force: from2017,
  gist: t(
    'After the decision on permanent residence you register at your home and take the residence card within ten days.',
    'После решения о постоянном проживании нужно в течение десяти дней зарегистрироваться по месту жительства и получить вид на жительство.',
    'Тұрақты тұру туралы шешімнен кейін он күн ішінде тұрғылықты жеріңізге тіркеліп, ықтиярхат алу қажет.',
  ),
  when: all(isResident, by(residentSince, today), by(today, later(residentSince, 2, 'months'))),
  then: [{ deed: 'card', by: later(residentSince, 10, 'days'), sanction: '492-4' }],
  how: atThePolice,
  leaves: [
    t(
      'The code punishes more than ten days without; from which day they run is not said, here from the day of the permit.',
      'Кодекс наказывает более десяти дней без этого; с какого дня, не сказано, здесь — со дня разрешения.',
      'Кодекс он күннен асқанды жазалайды; қай күннен екені айтылмаған, мұнда рұқсат күнінен саналды.',
    ),
  ],
})
const homeAddress = yours('homeAddress', {
  says: lm('Art. 51(2)(1)', '2022-07-14'),
  force: from2017,
  gist: t(
    'After a move a permanent resident registers at the new home within ten days.',
    'После переезда постоянно проживающий регистрируется по новому месту жительства в течение десяти дней.',
    'Көшкеннен кейін тұрақты тұрғын жаңа тұрғылықты жеріне он күн ішінде тіркеледі.',
  ),
  when: all(hasMoved, isResident),
  then: [{ deed: 'home-address', by: later(moved, 10, 'days'), sanction: '492-4' }],
  how: t(
    'On egov.kz with the consent of the owner, or at the State Corporation.',
    'На egov.kz с согласием владельца или в Госкорпорации.',
    'egov.kz арқылы иесінің келісімімен не Мемлекеттік корпорацияда.',
  ),
  leaves: [
    t(
      'The ten days are those after which Art. 492(4) of the code punishes. For a stay of up to a month no registration is needed.',
      'Десять дней — срок, после которого наказывает ст. 492(4) кодекса. Для проживания до месяца регистрация не нужна.',
      'Он күн — одан кейін кодекстің 492-бабы (4) жазалайтын мерзім. Бір айға дейін тұруға тіркелу қажет емес.',
    ),
    t(
      'In the capital registration keeps to norms of floor area since about July 2024, with exceptions for relatives and students.',
      'В столице регистрация идёт в пределах нормативов площади примерно с июля 2024 года, с исключениями для родственников и студентов.',
      'Астанада тіркеу шамамен 2024 жылғы шілдеден бастап аудан нормативтері шегінде жүреді, туыстар мен студенттерге ерекшелік бар.',
    ),
  ],
})
const loss = yours('loss', {
  says: koap('Art. 492(4)'),
  force: from2017,
  gist: t(
    'A permanent resident reports the loss of the passport or residence card to the police in time.',
    'Постоянно проживающий вовремя сообщает полиции об утере паспорта или вида на жительство.',
    'Тұрақты тұрғын паспорттың не ықтиярхаттың жоғалғанын полицияға уақтылы хабарлайды.',
  ),
  when: all(isResident, before(paperLost, 'never'), by(paperLost, today)),
  then: [{ deed: 'loss', by: 'never', sanction: '492-4' }],
  how: atThePolice,
  leaves: [t('Within how many days was not found: report at once.', 'В какой срок, не найдено: сообщите сразу.', 'Қанша күн ішінде екені табылмады: бірден хабарлаңыз.')],
})
const bePresent = yours('bePresent', {
  says: lm('Art. 49(13)'),
  force: '2013-12-27/',
  gist: t(
    'A permanent resident lives in Kazakhstan for at least 183 days of any twelve months in a row.',
    'Постоянно проживающий живёт в Казахстане не менее 183 дней в любых двенадцати месяцах подряд.',
    'Тұрақты тұрғын қатар келетін кез келген он екі айда Қазақстанда кемінде 183 күн тұрады.',
  ),
  when: all(isResident, not(ethnicKazakh)),
  then: [{ deed: 'be-present', by: 'never', sanction: '49-13' }],
})
const wasAway = yours('wasAway', {
  says: lm('Art. 49(13)'),
  force: '2013-12-27/',
  gist: t(
    'Within some twelve months since the permit you were here for less than 183 days: the permit may be annulled.',
    'В каких-то двенадцати месяцах после выдачи разрешения вы были здесь менее 183 дней: разрешение могут аннулировать.',
    'Рұқсат берілгеннен кейінгі бір он екі айда осында 183 күннен аз болдыңыз: рұқсаттың күші жойылуы мүмкін.',
  ),
  when: awayTooLong,
  then: [{ deed: 'explain-absence', by: 'never', sanction: '49-13' }],
  how: t(
    'Keep papers on service, study, business trips and illness: since 28 May 2024 such times may be excused.',
    'Сохраняйте документы о службе, учёбе, командировках и болезни: с 28 мая 2024 года это время может не учитываться.',
    'Қызмет, оқу, іссапар және ауру туралы құжаттарды сақтаңыз: 2024 жылғы 28 мамырдан бастап ондай уақыт есептелмеуі мүмкін.',
  ),
})
const practise = yours('practise', {
  says: lm('Art. 49(13-2)'),
  force: '2024-05-28/',
  gist: t(
    'Whoever got permanent residence for a profession in demand works in it.',
    'Получивший постоянное проживание по востребованной профессии работает по ней.',
    'Сұранысқа ие кәсіп бойынша тұрақты тұруға рұқсат алған адам сол кәсіппен жұмыс істейді.',
  ),
  when: all(isResident, some(visas, all(is(visas.cells.state, 'KAZ'), is(visas.cells.category, 'B9', 'B9-1')))),
  then: [{ deed: 'practise-profession', by: 'never', sanction: '49-13-2' }],
})

export const residenceDutyRules: readonly Rule[] = [
  newAddress,
  liveThere,
  leaveBefore,
  leaveOrExtend,
  atSixteen,
  studyPapers,
  studyMeans,
  leaveAfterCourse,
  card,
  homeAddress,
  loss,
  bePresent,
  wasAway,
  practise,
]
