import { anyDay, boolFact, codeFact, dayFact, intFact, never, t } from '@kosh/norms'

/** What only the law on labour migration asks: special positions, how the job fits its permit, what is asked for, what the employer can tell. */

const orNever = { within: [anyDay[0], never] } as const

// --- the job and its permit ------------------------------------------------------------------------------

/** Positions and situations for which the law or the list of the Government asks no permit. */
export const position = codeFact(
  'kaz.work.position',
  t('Is one of these true of your work or of you?', 'Относится ли что-то из этого к вашей работе или к вам?', 'Мыналардың бірі жұмысыңызға не өзіңізге қатысты ма?'),
  {
    none: t('none of these', 'ничего из этого', 'ешқайсысы емес'),
    'autonomous-education': t(
      'head or specialist with higher education in an autonomous education organisation',
      'руководитель или специалист с высшим образованием в автономной организации образования',
      'дербес білім беру ұйымындағы басшы не жоғары білімді маман',
    ),
    'state-body': t('work in a state body', 'работа в государственном органе', 'мемлекеттік органдағы жұмыс'),
    'investment-project': t(
      'investment priority project, or a contractor of it',
      'инвестиционный приоритетный проект или его подрядчик',
      'инвестициялық басым жоба не оның мердігері',
    ),
    'economic-zone': t(
      'project of more than a million indices in a special economic zone, or a contractor of it',
      'проект дороже миллиона МРП в специальной экономической зоне или его подрядчик',
      'арнайы экономикалық аймақтағы миллион АЕК-тен асатын жоба не оның мердігері',
    ),
    'astana-hub': t(
      'head or specialist with higher education at Astana Hub or one of its participants',
      'руководитель или специалист с высшим образованием в «Астана Хаб» или у его участника',
      '«Астана Хабтағы» не оның қатысушысындағы басшы не жоғары білімді маман',
    ),
    'foreign-owned': t(
      'first head or deputy of a company that belongs to foreigners in full',
      'первый руководитель или заместитель в компании со стопроцентным иностранным участием',
      'жүз пайыз шетелдік қатысуы бар компанияның бірінші басшысы не орынбасары',
    ),
    humanitarian: t('immigrant for humanitarian reasons', 'иммигрант по гуманитарным мотивам', 'гуманитарлық себеппен көшіп келуші'),
    convicted: t(
      'sentenced by a court of Kazakhstan without deprivation of liberty',
      'осуждение судом Казахстана без лишения свободы',
      'Қазақстан соты бас бостандығынан айырмай соттаған',
    ),
    'trafficking-victim': t(
      'victim of trafficking, while the criminal case runs',
      'жертва торговли людьми, пока идёт уголовное дело',
      'адам саудасының құрбаны, қылмыстық іс жүріп жатқанда',
    ),
  },
)
/** `never`: not yet. */
export const commissioned = dayFact(
  'kaz.work.commissioned',
  t('When was the project put into operation?', 'Когда объект введён в эксплуатацию?', 'Нысан қашан пайдалануға берілді?'),
  orNever,
)
export const onlyOneInPost = boolFact(
  'kaz.work.onlyOneInPost',
  t(
    'Are you the only one whom the company takes on this post without a permit?',
    'Вы единственный, кого компания берёт на эту должность без разрешения?',
    'Компания бұл лауазымға рұқсатсыз алатын жалғыз адам сізсіз бе?',
  ),
  { who: 'employer' },
)
export const asPermitted = boolFact(
  'kaz.work.asPermitted',
  t(
    'Do you work for the employer and on the post that the permit names?',
    'Вы работаете у того работодателя и на той должности, что указаны в разрешении?',
    'Рұқсатта көрсетілген жұмыс берушіде және лауазымда жұмыс істейсіз бе?',
  ),
)
export const workPlace = codeFact('kaz.work.place', t('Where do you work?', 'Где вы работаете?', 'Қай жерде жұмыс істейсіз?'), {
  named: t('in a region that the permit names', 'в регионе, указанном в разрешении', 'рұқсатта көрсетілген өңірде'),
  trip: t('in another region, on a business trip', 'в другом регионе, в командировке', 'басқа өңірде, іссапарда'),
  elsewhere: t('in another region', 'в другом регионе', 'басқа өңірде'),
})
export const tripDays = intFact(
  'kaz.work.tripDays',
  t(
    'How many days on business trips to other regions this calendar year?',
    'Сколько дней командировок в другие регионы в этом календарном году?',
    'Осы күнтізбелік жылы басқа өңірлерге іссапарда неше күн болдыңыз?',
  ),
  [0, 366],
)

// --- what is asked for -----------------------------------------------------------------------------------

/** Of foreign labour: 1 heads and deputies, 2 heads of divisions, 3 specialists, 4 skilled workers. In a transfer: head, manager, specialist. */
export const workerCategory = codeFact('kaz.work.category', t('Which category of worker is it?', 'Какая категория работника?', 'Жұмыскердің санаты қандай?'), {
  '1': t('first: heads and deputies', 'первая: руководители и заместители', 'бірінші: басшылар мен орынбасарлар'),
  '2': t('second: heads of divisions, managers', 'вторая: руководители подразделений, менеджеры', 'екінші: бөлімше басшылары, менеджерлер'),
  '3': t('third: specialists', 'третья: специалисты', 'үшінші: мамандар'),
  '4': t('fourth: skilled workers', 'четвёртая: квалифицированные рабочие', 'төртінші: білікті жұмысшылар'),
})
export const permitYears = intFact('kaz.work.permitYears', t('For how many years is the permit asked?', 'На сколько лет нужно разрешение?', 'Рұқсат неше жылға керек?'), [1, 3])
export const permitMonths = intFact(
  'kaz.work.permitMonths',
  t('For how many months is the permit asked?', 'На сколько месяцев нужно разрешение?', 'Рұқсат неше айға керек?'),
  [1, 24],
)
export const seasonDays = intFact('kaz.work.seasonDays', t('For how many days of seasonal work?', 'На сколько дней сезонной работы?', 'Неше күндік маусымдық жұмысқа?'), [1, 366])
export const permitFrom = dayFact(
  'kaz.work.permitFrom',
  t('From which day does the permit run, or should it?', 'С какого дня действует или нужно разрешение?', 'Рұқсат қай күннен жүреді не керек?'),
)
export const permitNotice = dayFact(
  'kaz.work.permitNotice',
  t(
    'When was the employer told that the permit is granted?',
    'Когда работодатель получил уведомление о положительном решении?',
    'Жұмыс берушіге рұқсат берілетіні қай күні хабарланды?',
  ),
  { ...orNever, who: 'employer' },
)
export const extensionsMade = intFact(
  'kaz.work.extensions',
  t('How many times was the permit extended?', 'Сколько раз разрешение продлевали?', 'Рұқсат неше рет ұзартылды?'),
  [0, 10],
)

// --- who you are for the permit --------------------------------------------------------------------------

export const qualified = boolFact(
  'kaz.work.qualified',
  t('Do your education and experience fit the job?', 'Ваши образование и опыт подходят для этой работы?', 'Біліміңіз бен тәжірибеңіз осы жұмысқа сай ма?'),
)
export const listedProfession = boolFact(
  'kaz.work.listedProfession',
  t('Is your profession on the list for this form of work?', 'Ваша профессия есть в перечне для этой формы работы?', 'Кәсібіңіз осы жұмыс нысанының тізбесінде бар ма?'),
)
export const recordShown = boolFact(
  'kaz.work.recordShown',
  t('Can you show a certificate about a criminal record?', 'Вы можете представить справку о судимости или её отсутствии?', 'Соттылық туралы анықтама ұсына аласыз ба?'),
)
export const medicalShown = boolFact(
  'kaz.work.medicalShown',
  t('Can you show a medical certificate?', 'Вы можете представить медицинскую справку?', 'Медициналық анықтама ұсына аласыз ба?'),
)
export const insured = boolFact('kaz.work.insured', t('Do you have medical insurance?', 'У вас есть медицинская страховка?', 'Медициналық сақтандыруыңыз бар ма?'))
export const fingerprinted = boolFact(
  'kaz.work.fingerprinted',
  t('Have your fingerprints been registered?', 'Вы прошли дактилоскопическую регистрацию?', 'Саусақ ізіңіз тіркелді ме?'),
)
export const taxPrepaid = boolFact(
  'kaz.work.taxPrepaid',
  t('Is the income tax paid in advance for these months?', 'Подоходный налог за эти месяцы уплачен вперёд?', 'Осы айлар үшін табыс салығы алдын ала төленді ме?'),
)
export const workedBefore = boolFact(
  'kaz.work.workedBefore',
  t(
    'Can you show that you worked in a household in the time before?',
    'Вы можете подтвердить работу в домашнем хозяйстве в предыдущий период?',
    'Бұған дейін үй шаруашылығында жұмыс істегеніңізді растай аласыз ба?',
  ),
)
export const barredFromBusiness = boolFact(
  'kaz.work.barredFromBusiness',
  t('Did a court forbid you to do business?', 'Суд запретил вам предпринимательскую деятельность?', 'Сот сізге кәсіпкерлікпен айналысуға тыйым салды ма?'),
)
export const remoteIncome = intFact(
  'kaz.work.remoteIncome',
  t('How much do you earn abroad a month, in US dollars?', 'Сколько вы зарабатываете за рубежом в месяц, в долларах США?', 'Шетелден айына қанша табыс табасыз, АҚШ долларымен?'),
  [0, 1_000_000],
)

// --- what the employer and the authority can tell ----------------------------------------------------------

export const quotaLeft = boolFact('kaz.work.quotaLeft', t('Is there room in the quota?', 'Есть место в квоте?', 'Квотада орын бар ма?'), { who: 'authority' })
export const vacancyPosted = dayFact(
  'kaz.work.vacancyPosted',
  t(
    'When was the vacancy put on the Electronic Labour Exchange?',
    'Когда вакансия размещена на Электронной бирже труда?',
    'Бос орын Электрондық еңбек биржасына қашан орналастырылды?',
  ),
  { ...orNever, who: 'employer' },
)
export const staffOfKazakhstan = intFact(
  'kaz.work.staffOfKazakhstan',
  t(
    'How many citizens of Kazakhstan does the employer have in these categories?',
    'Сколько граждан Казахстана у работодателя в этих категориях?',
    'Жұмыс берушінің осы санаттардағы Қазақстан азаматтары қанша?',
  ),
  [0, 100_000],
  { who: 'employer' },
)
/** The one asked for is counted. */
export const staffForeign = intFact(
  'kaz.work.staffForeign',
  t(
    'How many foreigners will the employer have in these categories, you included?',
    'Сколько иностранцев будет у работодателя в этих категориях, вместе с вами?',
    'Сізді қоса есептегенде жұмыс берушінің осы санаттардағы шетелдіктері қанша болады?',
  ),
  [1, 100_000],
  { who: 'employer' },
)
/** `none`: the employer is no branch or representative office of a foreign company. */
export const branchStaff = intFact(
  'kaz.work.branchStaff',
  t(
    'If the employer is a branch or office of a foreign company: how many people work there? Otherwise 0',
    'Если работодатель — филиал или представительство иностранной компании: сколько там работников? Иначе 0',
    'Жұмыс беруші шетелдік компанияның филиалы не өкілдігі болса: онда қанша адам жұмыс істейді? Әйтпесе 0',
  ),
  [0, 100_000],
  { who: 'employer' },
)
/** Others under contract with the same natural person. */
export const othersInHousehold = intFact(
  'kaz.work.othersInHousehold',
  t(
    'How many other labour immigrants does this family have under contract?',
    'Сколько ещё трудовых иммигрантов работает по договору в этой семье?',
    'Бұл отбасында шартпен тағы қанша еңбекші көшіп келуші жұмыс істейді?',
  ),
  [0, 20],
  { who: 'employer' },
)
export const senderInTradeOrganisation = boolFact(
  'kaz.work.senderInTradeOrganisation',
  t(
    'Is the company that sends you founded in a state of the World Trade Organization, other than Kazakhstan?',
    'Направляющая вас компания учреждена в государстве — члене Всемирной торговой организации, не в Казахстане?',
    'Сізді жіберетін компания Қазақстаннан басқа Дүниежүзілік сауда ұйымына мүше мемлекетте құрылған ба?',
  ),
)
