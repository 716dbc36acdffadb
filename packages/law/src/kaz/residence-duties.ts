import {
  all,
  any,
  ask,
  at,
  before,
  breach,
  by,
  is,
  later,
  not,
  rule,
  some,
  t,
  today,
  within,
  workingDaysLater,
  type Arg,
  type Cite,
  type Expr,
  type Rule,
  type Text,
} from '@kosh/norms'
import { born, ethnicKazakh, visas } from '../world/person.js'
import { entered, purpose } from '../world/journey.js'
import { administrativeCode, law477, order992 } from './acts.js'
import { daysOffKaz } from './calendar.js'
import { holdsTemporary, temporaryUntil } from './migration-law-27.js'
import { holdsVisa } from './migration-law-7.js'
import { awayTooLong, isResident, residentSince } from './migration-law-49.js'
import { lastDay } from './questions.js'
import { businessStarted, moved, paperLost } from './residence-facts.js'
import { ownerDuties, residenceDuties, schoolDuties, startBusinessBy, stayShortened } from './residence-questions.js'

/**
 * Duties of residents and of those around them: Law on Migration of the Population, 22.07.2011 No. 477-IV, Arts 6, 6-1, 31-33, 40, 49, 51 (versions of
 * 12.06.2014, 14.07.2022, 27.09.2025), and the articles of the Code of Administrative Offences that set their days (492, 493, version of 12.07.2026).
 */

const lm = (place: string, text = '2025-09-27'): Cite => at(law477, place, 'official', '2026-11-26', { text })
const koap = (place: string): Cite => at(administrativeCode, place, 'official', '2026-11-26', { text: '2026-07-12' })
/** Law of 17.07.2025 No. 213-VIII, in force ten days after its publication. */
const from2025 = '~2025-07-30/'
/** Art. 492 in the wording of the law of 22.12.2016. */
const from2017 = '~2017-01-01/'

type Row = { readonly deed: string; readonly by: Arg<'day'>; readonly sanction: string }
type Duty = {
  readonly says: Cite
  readonly force: string
  readonly gist: Text
  readonly when: Expr<'bool'>
  readonly then: readonly Row[]
  readonly how?: Text
  readonly leaves?: readonly Text[]
}

const onVisa: Expr<'bool'> = some(visas, all(is(visas.cells.state, 'KAZ'), within(today, visas.cells.from, visas.cells.to)))
const hasMoved: Expr<'bool'> = all(before(moved, 'never'), by(moved, today))

const yours = (id: string, duty: Duty): Rule => rule(`kaz.residence.duties.${id}`, { ...duty, answers: residenceDuties })

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

// --- Business immigrants (Art. 40) -------------------------------------------------------------------------------

const businessImmigrant: Expr<'bool'> = all(is(purpose, 'investment'), any(holdsTemporary, holdsVisa('C5')))
const startBusiness = rule('kaz.law477.40-2.startBy', {
  says: lm('Art. 40(2)', '2022-07-14'),
  gist: t(
    'A business immigrant registers or joins a company and pays in the capital within two months of the entry.',
    'Бизнес-иммигрант в течение двух месяцев со дня въезда создаёт компанию или входит в неё и вносит капитал.',
    'Бизнес-көшіп келуші келген күннен бастап екі ай ішінде компания құрады не оған кіреді және капитал салады.',
  ),
  force: '~2020-01-11/',
  answers: startBusinessBy,
  when: businessImmigrant,
  then: later(entered, 2, 'months'),
})
const startBusinessDuty = yours('startBusiness', {
  says: lm('Art. 40(2)', '2022-07-14'),
  force: '~2020-01-11/',
  gist: t(
    'Within two months of the entry you register or join a company and pay in the capital.',
    'В течение двух месяцев со дня въезда нужно создать компанию или войти в неё и внести капитал.',
    'Келген күннен бастап екі ай ішінде компания құру не оған кіру және капитал салу қажет.',
  ),
  when: businessImmigrant,
  then: [{ deed: 'start-business', by: later(entered, 2, 'months'), sanction: '40-2' }],
  how: t(
    'Register the company with the justice body or on egov.kz and pay the capital into a bank of Kazakhstan; keep the receipt.',
    'Зарегистрируйте компанию в органе юстиции или на egov.kz и внесите капитал в банк Казахстана; сохраните квитанцию.',
    'Компанияны әділет органында не egov.kz арқылы тіркеп, капиталды Қазақстан банкіне салыңыз; түбіртекті сақтаңыз.',
  ),
})
const notShortened = rule('kaz.law477.40-2.kept', {
  says: lm('Art. 40(2)', '2022-07-14'),
  gist: t(
    'The stay is shortened only if the duties of Art. 40 are not done.',
    'Срок сокращают, только если не исполнены обязанности ст. 40.',
    'Мерзім тек 40-баптың міндеттері орындалмағанда қысқартылады.',
  ),
  force: '~2020-01-11/',
  answers: stayShortened,
  when: businessImmigrant,
  then: false,
})
const shortened = rule('kaz.law477.40-2.shortened', {
  says: lm('Art. 40(2), part 2', '2022-07-14'),
  gist: t(
    'If the business is not started in time, the police shorten the stay on the akimat’s request, leaving time for a voluntary departure.',
    'Если бизнес не начат вовремя, полиция по ходатайству акимата сокращает срок пребывания, оставляя время на добровольный выезд.',
    'Бизнес уақтылы басталмаса, полиция әкімдіктің қолдаухатымен болу мерзімін өз еркімен кетуге қажетті уақытқа қысқартады.',
  ),
  force: '~2020-01-11/',
  answers: stayShortened,
  when: all(businessImmigrant, breach(ask(startBusinessBy, 'never'), businessStarted)),
  then: true,
  leaves: [
    t('How long the time to leave is, is decided in each case.', 'Сколько времени дают на выезд, решают в каждом случае.', 'Кетуге қанша уақыт берілетіні әр жағдайда шешіледі.'),
  ],
})

// --- Schools (Art. 32) -------------------------------------------------------------------------------------------

const schools = (id: string, duty: Duty): Rule => rule(`kaz.school.duties.${id}`, { ...duty, answers: schoolDuties })
const school: readonly Rule[] = [
  schools('papers', {
    says: lm('Art. 32(3)'),
    force: '2011-10-28/',
    gist: t(
      'The school arranges in time the papers for the stay of the student, and for the departure at its end.',
      'Организация образования вовремя оформляет документы на пребывание студента и на выезд по его окончании.',
      'Білім беру ұйымы студенттің болу құжаттарын және мерзім аяғында кету құжаттарын уақтылы рәсімдейді.',
    ),
    when: student,
    then: [{ deed: 'student-permit', by: ask(lastDay, 'never'), sanction: '518-1' }],
    leaves: [t('The day is the last lawful day of the present stay.', 'День — последний законный день нынешнего пребывания.', 'Күн — қазіргі болудың соңғы заңды күні.')],
  }),
  schools('explain', {
    says: lm('Art. 32(3)'),
    force: '2011-10-28/',
    gist: t(
      'The school explains to students their rights and duties.',
      'Организация образования разъясняет студентам их права и обязанности.',
      'Білім беру ұйымы студенттерге құқықтары мен міндеттерін түсіндіреді.',
    ),
    when: student,
    then: [{ deed: 'explain-rights', by: 'never', sanction: 'none' }],
  }),
  schools('confirm', {
    says: lm('Art. 32(2)'),
    force: '2011-10-28/',
    gist: t(
      'The school confirms the study each year, so that the permit can be extended.',
      'Организация образования ежегодно подтверждает обучение, чтобы разрешение продлили.',
      'Білім беру ұйымы рұқсат ұзартылуы үшін оқуды жыл сайын растайды.',
    ),
    when: all(student, holdsTemporary),
    then: [{ deed: 'confirm-study', by: temporaryUntil, sanction: 'none' }],
  }),
]

// --- Owners of dwellings (Code of Administrative Offences, Art. 493) ------------------------------------------------

const owners = (id: string, duty: Duty): Rule => rule(`kaz.owner.duties.${id}`, { ...duty, answers: ownerDuties })
const forBusinesses = t(
  'For businesses the fines are 15 to 50 indices, on repeat 20 to 100.',
  'Для организаций штрафы — от 15 до 50 МРП, повторно — от 20 до 100.',
  'Ұйымдарға айыппұл 15-тен 50 АЕК-ке дейін, қайталанса 20-дан 100 АЕК-ке дейін.',
)
const owner: readonly Rule[] = [
  owners('register', {
    says: koap('Art. 493(5)'),
    force: from2017,
    gist: t(
      'Whoever lets a dwelling does not let people live there unregistered.',
      'Наймодатель не допускает проживания без регистрации.',
      'Тұрғын үйді жалға беруші тіркеусіз тұруға жол бермейді.',
    ),
    when: hasMoved,
    then: [{ deed: 'register-tenant', by: later(moved, 10, 'days'), sanction: '493-5' }],
    leaves: [forBusinesses],
  }),
  owners('noSham', {
    says: koap('Art. 493(1)'),
    force: from2017,
    gist: t(
      'The owner lets nobody be registered who does not live there.',
      'Владелец не допускает регистрации тех, кто у него не живёт.',
      'Иесі өзінде тұрмайтын адамды тіркеуге жол бермейді.',
    ),
    when: hasMoved,
    then: [{ deed: 'no-sham', by: 'never', sanction: '493-1' }],
    leaves: [forBusinesses],
  }),
  owners('deregister', {
    says: koap('Art. 493(3)'),
    force: from2017,
    gist: t('The owner takes off the register those who have left.', 'Владелец снимает с регистрации тех, кто выбыл.', 'Иесі кеткен адамдарды тіркеуден шығарады.'),
    when: hasMoved,
    then: [{ deed: 'deregister', by: 'never', sanction: '493-3' }],
    leaves: [forBusinesses],
  }),
]

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
  startBusiness,
  startBusinessDuty,
  notShortened,
  shortened,
  ...school,
  ...owner,
]
