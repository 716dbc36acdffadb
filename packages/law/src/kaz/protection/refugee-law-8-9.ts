import { all, any, at, before, later, rule, t, today, workingDaysLater, type Arg, type Expr, type Rule, type Text } from '@kosh/norms'
import { leaving } from '../../world/journey.js'
import { born } from '../../world/person.js'
import { law216 } from '../acts.js'
import { daysOffKaz } from '../calendar.js'
import { happened, lastOf } from './protection-facts.js'
import { protectionDeadlines, protectionRights } from './protection-questions.js'
import { pending, refugee, seeker, statusUntil, turnedDown } from './protection-standing.js'

/**
 * Law on Refugees, 04.12.2009 No. 216-IV. Arts 4, 8, 9, 16, 17: rights and duties of asylum seekers and refugees. Compared in the first text, in the
 * version of 16.11.2020 and in that of 01.01.2023.
 */

const lr = (place: string) => at(law216, place, 'official', '2026-11-26', { text: '2023-01-01' })
const inForce = '2010-01-01/'

type Right = (typeof protectionRights.cells.right.within)[number]
type More = { readonly how?: Text; readonly leaves?: readonly Text[]; readonly force?: string }
const grants = (id: string, place: string, right: Right, whose: Expr<'bool'>, until: Arg<'day'>, gist: Text, { force = inForce, ...more }: More = {}): Rule =>
  rule(`kaz.law216.${id}`, { says: lr(place), gist, force, answers: protectionRights, when: whose, then: [{ right, until }], ...more })
const ofSeeker = (id: string, place: string, right: Right, gist: Text, more: More = {}): Rule => grants(id, place, right, seeker, 'never', gist, more)
const ofRefugee = (id: string, place: string, right: Right, gist: Text, more: More = {}): Rule => grants(id, place, right, refugee, statusUntil, gist, more)

// --- Art. 8(1): asylum seekers -------------------------------------------------------------------------------

const rightsOfSeekers: readonly Rule[] = [
  ofSeeker(
    '8-1-5.right',
    'Art. 8(1)(5)',
    'stay',
    t(
      'An asylum seeker may stay until the procedure is over, the time for appeal included.',
      'Лицо, ищущее убежище, вправе оставаться до конца процедуры, включая время на обжалование.',
      'Пана іздеген адам шағымдану мерзімін қоса, рәсім аяқталғанға дейін елде бола алады.',
    ),
  ),
  ofSeeker(
    '8-1-1',
    'Art. 8(1)(1)',
    'interpreter',
    t(
      'An interpreter costs nothing; the procedure, the rights and the duties are explained.',
      'Переводчик бесплатен; порядок, права и обязанности объясняют.',
      'Аудармашы тегін; тәртіп, құқықтар мен міндеттер түсіндіріледі.',
    ),
  ),
  ofSeeker('8-1-3', 'Art. 8(1)(3)', 'withdraw', t('The application can be withdrawn.', 'Ходатайство можно отозвать.', 'Өтінішхатты қайтарып алуға болады.')),
  ofSeeker('8-1-4', 'Art. 8(1)(4)', 'appeal', t('A refusal can be appealed.', 'Отказ можно обжаловать.', 'Бас тартуға шағымдануға болады.'), {
    how: t(
      'Since 1 July 2021 by the general order of administrative procedure; the copy of the decision says how.',
      'С 1 июля 2021 года — в общем административном порядке; он указан в копии решения.',
      '2021 жылғы 1 шілдеден — жалпы әкімшілік тәртіппен; ол шешімнің көшірмесінде көрсетіледі.',
    ),
    leaves: [
      t(
        'The terms of appeal stand in other laws, which were not read.',
        'Сроки обжалования — в других законах, которые не прочитаны.',
        'Шағымдану мерзімдері басқа заңдарда, олар оқылмаған.',
      ),
    ],
  }),
  ofSeeker(
    '8-1-6',
    'Art. 8(1)(6)',
    'free-departure',
    t('Going home or to a third country is free.', 'Можно добровольно вернуться или переехать в третью страну.', 'Еліне қайтуға не үшінші елге көшуге болады.'),
  ),
  ofSeeker(
    '8-1-8',
    'Art. 8(1)(8)',
    'work',
    t(
      'An asylum seeker is free to work or to run a business within the laws.',
      'Лицо, ищущее убежище, свободно трудится или занимается предпринимательством по закону.',
      'Пана іздеген адам заңға сай еркін еңбек етеді не кәсіпкерлікпен айналысады.',
    ),
    {
      leaves: [
        t(
          'The Labour Code names the refugee certificate among the papers for a contract, but not the certificate of an asylum seeker: employers may hesitate.',
          'Трудовой кодекс называет среди документов для договора удостоверение беженца, но не свидетельство лица, ищущего убежище: работодатель может сомневаться.',
          'Еңбек кодексі шартқа қажет құжаттар ішінде босқын куәлігін атайды, бірақ пана іздеген адамның куәлігін атамайды: жұмыс беруші күмәндануы мүмкін.',
        ),
      ],
    },
  ),
  ofSeeker(
    '8-1-9',
    'Art. 8(1)(9)',
    'court',
    t('Courts protect property and personal rights.', 'Имущественные и личные права защищает суд.', 'Мүліктік және жеке құқықтарды сот қорғайды.'),
  ),
]

// --- Art. 8(2): duties of asylum seekers ---------------------------------------------------------------------

const truth = rule('kaz.law216.8-2-1', {
  says: lr('Art. 8(2)(1)'),
  gist: t(
    'An asylum seeker gives true data, all that the decision needs.',
    'Лицо, ищущее убежище, сообщает достоверные сведения, нужные для решения.',
    'Пана іздеген адам шешімге қажетті дұрыс мәліметтерді береді.',
  ),
  force: inForce,
  answers: protectionDeadlines,
  when: seeker,
  then: [{ deed: 'true-data', by: 'never', sanction: 'LR-12' }],
})
const medicalCheck = rule('kaz.law216.8-2-2', {
  says: lr('Art. 8(2)(2)'),
  gist: t('An asylum seeker passes the medical check.', 'Лицо, ищущее убежище, проходит медицинский осмотр.', 'Пана іздеген адам медициналық тексеруден өтеді.'),
  force: inForce,
  answers: protectionDeadlines,
  when: seeker,
  then: [{ deed: 'medical-check', by: 'never', sanction: 'none' }],
  leaves: [t('The health authority sets the time.', 'Срок устанавливает орган здравоохранения.', 'Мерзімін денсаулық сақтау органы белгілейді.')],
})
const tellDeparture = rule('kaz.law216.8-2-4', {
  says: lr('Arts 8(2)(4), 9(2)(2)'),
  gist: t(
    'Asylum seekers and refugees tell the akimat that they intend to leave the country.',
    'Лица, ищущие убежище, и беженцы сообщают акимату, что намерены выехать из страны.',
    'Пана іздеген адамдар мен босқындар елден кету ниетін әкімдікке хабарлайды.',
  ),
  force: inForce,
  answers: protectionDeadlines,
  when: any(seeker, refugee),
  then: [{ deed: 'tell-departure', by: leaving, sanction: 'none' }],
  leaves: [
    t(
      'The law sets no term: only that it is before leaving. Until January 2022 the migration police were told.',
      'Срока закон не называет: лишь до выезда. До января 2022 года сообщали миграционной полиции.',
      'Заң мерзім белгілемейді: тек кеткенге дейін. 2022 жылғы қаңтарға дейін көші-қон полициясына хабарланатын.',
    ),
  ],
})
const registerMove = rule('kaz.law216.8-2-5', {
  says: lr('Arts 8(2)(5), 9(2)(3)'),
  gist: t(
    'After a move asylum seekers and refugees register with the akimat of the new place within five working days of arrival there.',
    'После переезда лица, ищущие убежище, и беженцы встают на учёт в акимате нового места в течение пяти рабочих дней со дня прибытия.',
    'Көшкеннен кейін пана іздеген адамдар мен босқындар жаңа жерге келген күннен бастап бес жұмыс күні ішінде сол жердің әкімдігінде есепке тұрады.',
  ),
  force: inForce,
  answers: protectionDeadlines,
  when: all(any(seeker, refugee), happened('moved')),
  then: [{ deed: 'register-move', by: workingDaysLater(lastOf('moved'), 5, daysOffKaz), sanction: 'none' }],
  how: t(
    'Deregister with the akimat of the old place first, and register the dwelling with the police.',
    'Сначала снимитесь с учёта в акимате прежнего места и оформите регистрацию по месту жительства.',
    'Алдымен бұрынғы жердің әкімдігінің есебінен шығыңыз және тұрғылықты жері бойынша тіркеуді рәсімдеңіз.',
  ),
})
const fingerprints = rule('kaz.law216.8-2-6', {
  says: lr('Art. 8(2)(6)'),
  gist: t(
    'An asylum seeker gives fingerprints within three days of the certificate.',
    'Лицо, ищущее убежище, проходит дактилоскопическую регистрацию в течение трёх дней после получения свидетельства.',
    'Пана іздеген адам куәлік алғаннан кейін үш күн ішінде дактилоскопиялық тіркеуден өтеді.',
  ),
  force: '2024-01-01/',
  answers: protectionDeadlines,
  when: all(pending, happened('registered')),
  then: [{ deed: 'fingerprints', by: later(lastOf('registered'), 3, 'days'), sanction: 'LR-12' }],
  leaves: [
    t(
      'The three days stand in a guide of the authorities; the law as it reads since 2024 was not seen. The certificate is taken to be given on the day of registration.',
      'Три дня названы в памятке государственных органов; текст закона с 2024 года не просмотрен. Считается, что свидетельство выдано в день регистрации.',
      'Үш күн мемлекеттік органдардың жадынамасында аталған; заңның 2024 жылғы мәтіні қаралмаған. Куәлік тіркелген күні берілді деп есептеледі.',
    ),
  ],
})

// --- Art. 9(1): refugees -------------------------------------------------------------------------------------

const rightsOfRefugees: readonly Rule[] = [
  ofRefugee(
    '9-1-1',
    'Art. 9(1)(1)',
    'stay',
    t('A refugee has asylum in Kazakhstan.', 'Беженец имеет право на убежище в Казахстане.', 'Босқынның Қазақстанда пана алуға құқығы бар.'),
    {
      leaves: [
        t(
          'The status is given for a year and extended for a year each time while the reasons last.',
          'Статус дают на год и продлевают каждый раз на год, пока есть причины.',
          'Мәртебе бір жылға беріледі және себептері сақталса, әр жолы бір жылға ұзартылады.',
        ),
      ],
    },
  ),
  ofRefugee(
    '9-1-2',
    'Art. 9(1)(2)',
    'relatives',
    t(
      'Authorities are asked for news of relatives in the country of origin.',
      'У органов можно запросить сведения о родственниках в стране происхождения.',
      'Шыққан елдегі туыстары туралы мәліметті органдардан сұратуға болады.',
    ),
  ),
  ofRefugee(
    '9-1-4',
    'Art. 9(1)(4)',
    'free-departure',
    t('Going home or to a third country is free.', 'Можно добровольно вернуться или переехать в третью страну.', 'Еліне қайтуға не үшінші елге көшуге болады.'),
    {
      leaves: [
        t(
          'A free return to the country that was fled ends the status.',
          'Добровольное возвращение в страну, из которой бежали, прекращает статус.',
          'Қашқан елге өз еркімен қайту мәртебені тоқтатады.',
        ),
      ],
    },
  ),
  ofRefugee(
    '9-1-6',
    'Art. 9(1)(6)',
    'work',
    t(
      'A refugee is free to work or to run a business within the laws.',
      'Беженец свободно трудится или занимается предпринимательством по закону.',
      'Босқын заңға сай еркін еңбек етеді не кәсіпкерлікпен айналысады.',
    ),
  ),
  ofRefugee(
    '9-1-7',
    'Art. 9(1)(7)',
    'court',
    t('Courts protect property and personal rights.', 'Имущественные и личные права защищает суд.', 'Мүліктік және жеке құқықтарды сот қорғайды.'),
  ),
  ofRefugee(
    '9-1-8',
    'Art. 9(1)(8)',
    'property',
    t(
      'Property brought or lawfully acquired is taken along to the country of settlement.',
      'Привезённое и законно нажитое имущество можно вывезти в страну поселения.',
      'Әкелген және заңды жиған мүлікті қоныстанатын елге алып кетуге болады.',
    ),
  ),
  ofRefugee(
    '9-1-9.certificate',
    'Art. 9(1)(9)',
    'certificate',
    t('A refugee gets a refugee certificate.', 'Беженец получает удостоверение беженца.', 'Босқын босқын куәлігін алады.'),
  ),
  ofRefugee(
    '17',
    'Art. 17',
    'citizenship',
    t('A refugee becomes a citizen by the general law.', 'Беженец получает гражданство в общем порядке.', 'Босқын азаматтықты жалпы тәртіппен алады.'),
    {
      leaves: [
        t(
          'No easier way and no exemption from the test of language, Constitution and history was found for refugees.',
          'Упрощённого пути и освобождения от теста по языку, Конституции и истории для беженцев не найдено.',
          'Босқындар үшін жеңілдетілген жол және тіл, Конституция мен тарих тестінен босату табылмады.',
        ),
      ],
    },
  ),
]
/** The appeal outlives the status: it is also for whoever lost it. */
const refugeeAppeal = grants(
  '9-1-3',
  'Art. 9(1)(3)',
  'appeal',
  any(refugee, turnedDown),
  'never',
  t(
    'A decision not to extend, to deprive of or to end the status can be appealed, and so can a refusal.',
    'Отказ в продлении, лишение и прекращение статуса, как и отказ в статусе, можно обжаловать.',
    'Мәртебені ұзартудан бас тартуға, одан айыруға, оны тоқтатуға және беруден бас тартуға шағымдануға болады.',
  ),
)

// --- For both: Arts 4 and 16 ---------------------------------------------------------------------------------

const both = any(seeker, refugee)
const forBoth: readonly Rule[] = [
  grants(
    '4-3',
    'Art. 4(3)',
    'privacy',
    both,
    'never',
    t('Data on private life are kept confidential.', 'Сведения о личной жизни хранят в тайне.', 'Жеке өмір туралы мәліметтер құпия сақталады.'),
  ),
  grants(
    '4-4',
    'Arts 4(4), 11(2)',
    'family',
    both,
    'never',
    t(
      'Families are helped to reunite; an adult relative without own reasons may be recognised for the unity of the family.',
      'Разлучённым семьям помогают воссоединиться; взрослого члена семьи без своих оснований могут признать беженцем ради единства семьи.',
      'Ажыраған отбасыларға қосылуға көмектеседі; өз негізі жоқ ересек отбасы мүшесі отбасы бірлігі үшін танылуы мүмкін.',
    ),
    {
      leaves: [
        t(
          'A spouse and minor children who come later prove the family tie. Divorce or death keeps the status of the others to the end of its term.',
          'Прибывшие позже супруг и несовершеннолетние дети подтверждают родство. При разводе или смерти статус остальных сохраняется до конца срока.',
          'Кейін келген жұбайы мен кәмелетке толмаған балалары туыстықты растайды. Ажырасқанда не қайтыс болғанда қалғандарының мәртебесі мерзім соңына дейін сақталады.',
        ),
      ],
    },
  ),
  grants(
    '16',
    'Art. 16',
    'child-protection',
    all(both, before(today, later(born, 18, 'years'))),
    later(later(born, 18, 'years'), -1, 'days'),
    t(
      'A child without parents is protected like any child in Kazakhstan left without parental care.',
      'Ребёнка без родителей защищают так же, как других детей в Казахстане, оставшихся без попечения родителей.',
      'Ата-анасыз бала Қазақстандағы ата-ана қамқорлығынсыз қалған басқа балалар сияқты қорғалады.',
    ),
    {
      leaves: [
        t(
          'Only for children without parents or legal representatives; whether that is so is not asked here.',
          'Только для детей без родителей и законных представителей; здесь об этом не спрашивают.',
          'Тек ата-анасыз не заңды өкілсіз балаларға; бұл мұнда сұралмайды.',
        ),
      ],
    },
  ),
]

export const refugeeLaw8: readonly Rule[] = [...rightsOfSeekers, truth, medicalCheck, tellDeparture, registerMove, fingerprints, ...rightsOfRefugees, refugeeAppeal, ...forBoth]
