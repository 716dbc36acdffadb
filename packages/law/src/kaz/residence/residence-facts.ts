import { anyDay, boolCell, boolFact, codeCell, codeFact, dayCell, dayFact, intFact, never, t, table, words } from '@kosh/norms'

/** What only the law on residence and family asks. */

const orNever = { within: [anyDay[0], never] } as const

// --- temporary permits ---------------------------------------------------------------------------------------

/** The closed list of Art. 6-1 of the Law on Migration, and who asks for permits outside it. */
export const permitAskedBy = codeFact(
  'kaz.residence.askedBy',
  t(
    'Who in Kazakhstan asks for your temporary residence permit?',
    'Кто в Казахстане обращается за вашим разрешением на временное проживание?',
    'Уақытша тұруға рұқсатыңызды Қазақстанда кім сұрайды?',
  ),
  {
    none: t('nobody yet', 'пока никто', 'әзірге ешкім'),
    relative: t('the relative you join', 'родственник, к которому вы едете', 'сіз баратын туысыңыз'),
    employer: t('an employer with whom you have a contract', 'работодатель, с которым заключён договор', 'сізбен шарт жасасқан жұмыс беруші'),
    school: t('a school that enrolled you full time', 'организация образования, зачислившая вас на очное обучение', 'күндізгі оқуға қабылдаған білім беру ұйымы'),
    hospital: t('a hospital that treats you as an in-patient', 'больница, где вы лечитесь стационарно', 'сізді стационарда емдейтін аурухана'),
    religious: t(
      'a religious organisation for which you are a registered missionary',
      'религиозная организация, где вы зарегистрированы миссионером',
      'сіз миссионер ретінде тіркелген діни ұйым',
    ),
    akimat: t('the akimat, for a business immigrant', 'акимат — для бизнес-иммигранта', 'әкімдік — бизнес-көшіп келуші үшін'),
    aifc: t('the Astana International Financial Centre', 'Международный финансовый центр «Астана»', '«Астана» халықаралық қаржы орталығы'),
  },
)
export const insured = boolFact('kaz.residence.insured', t('Do you have medical insurance?', 'Есть ли у вас медицинская страховка?', 'Медициналық сақтандыруыңыз бар ма?'))
export const dwelling = boolFact(
  'kaz.residence.dwelling',
  t(
    'Do you own the dwelling, or does its owner agree before a notary?',
    'Жильё ваше или есть нотариальное согласие его владельца?',
    'Тұрғын үй сіздікі ме немесе иесінің нотариалды келісімі бар ма?',
  ),
)
export const fingerprinted = boolFact(
  'kaz.residence.fingerprinted',
  t('Have you given fingerprints to the police?', 'Вы прошли дактилоскопическую регистрацию в полиции?', 'Полицияда саусақ ізін тіркеуден өттіңіз бе?'),
)
export const invested = intFact(
  'kaz.aifc.invested',
  t(
    'How many US dollars do you invest through the Astana International Financial Centre?',
    'Сколько долларов США вы вкладываете через МФЦА?',
    'АХҚО арқылы қанша АҚШ долларын саласыз?',
  ),
  [0, 1_000_000_000],
)

// --- family --------------------------------------------------------------------------------------------------

export const dependent = boolFact('kaz.family.dependent', t('Does the relative maintain you?', 'Вы на иждивении этого родственника?', 'Сіз осы туыстың асырауындасыз ба?'))
export const single = boolFact('kaz.family.single', t('Are you unmarried?', 'Вы не состоите в браке?', 'Сіз некеде тұрмайсыз ба?'))
export const unable = boolFact(
  'kaz.family.unable',
  t(
    'Are you unable to support yourself, for health or age?',
    'Вы не можете обеспечить себя по здоровью или возрасту?',
    'Денсаулығыңызға не жасыңызға байланысты өзіңізді асырай алмайсыз ба?',
  ),
)
/** Coming of age, death of the sponsor, divorce or annulment. `never`: none of these. */
export const familyGroundEnded = dayFact(
  'kaz.family.groundEnded',
  t(
    'On which day did the ground of your family permit fall away: coming of age, death of the relative, end of the marriage?',
    'Когда отпало основание семейного разрешения: совершеннолетие, смерть родственника, конец брака?',
    'Отбасылық рұқсаттың негізі қай күні жойылды: кәмелетке толу, туыстың қайтыс болуы, некенің бұзылуы?',
  ),
  orNever,
)
export const meansShown = boolFact(
  'kaz.family.meansShown',
  t(
    'Can you prove the money for each member of the family and month?',
    'Можете ли вы подтвердить деньги на каждого члена семьи в месяц?',
    'Отбасының әр мүшесіне айына қажет ақшаны растай аласыз ба?',
  ),
)

// --- permanent residence -------------------------------------------------------------------------------------

/** `never`: not applied, or decided already. */
export const appliedForResidence = dayFact(
  'kaz.residence.applied',
  t(
    'On which day did you make the application for permanent residence that is not decided yet?',
    'Когда вы подали ходатайство о постоянном проживании, которое ещё не решено?',
    'Әлі шешілмеген тұрақты тұру туралы өтінішхатты қай күні бердіңіз?',
  ),
  orNever,
)
export const moneyShown = intFact(
  'kaz.residence.money',
  t(
    'How much money in tenge does your certificate from a bank of Kazakhstan show?',
    'Какую сумму в тенге показывает справка банка Казахстана?',
    'Қазақстан банкінің анықтамасы қанша теңге көрсетеді?',
  ),
  [0, 2_000_000_000],
)
export const housing = boolFact(
  'kaz.residence.housing',
  t(
    'Can you show a dwelling: your own, by a contract, with the consent of its owner, or money for it?',
    'Можете ли вы подтвердить жильё: своё, по договору, с согласия владельца или деньги на него?',
    'Тұрғын үйді растай аласыз ба: өз үйіңіз, шарт, иесінің келісімі немесе оған ақша?',
  ),
)
export const securityConsent = boolFact(
  'kaz.residence.securityConsent',
  t(
    'Do the national security bodies agree to your permanent residence?',
    'Согласовали ли органы национальной безопасности ваше постоянное проживание?',
    'Ұлттық қауіпсіздік органдары тұрақты тұруыңызға келісті ме?',
  ),
  { who: 'authority' },
)
export const pilotTest = boolFact(
  'kaz.residence.pilot.test',
  t(
    'Did you pass the test of Kazakh: 30 of 100 in listening and in reading?',
    'Вы сдали тест по казахскому: 30 % по аудированию и по чтению?',
    'Қазақ тілі тестінен өттіңіз бе: тыңдалым мен оқылымда 30 пайыздан?',
  ),
)
export const pilotScore = intFact(
  'kaz.residence.pilot.score',
  t('How many points did the questionnaire give you?', 'Сколько баллов дала анкета?', 'Сауалнама қанша балл берді?'),
  [0, 10_000],
)
export const pilotInterview = boolFact(
  'kaz.residence.pilot.interview',
  t('Was the check and the interview of the pilot positive?', 'Проверка и собеседование пилота завершились положительно?', 'Пилоттың тексеруі мен әңгімелесуі оң аяқталды ма?'),
  { who: 'authority' },
)

/** Grounds of Art. 49 that an authority holds against the person; grounds 11, 13 and 14-1 are worked out from facts. */
export const residenceGrounds = table(
  'kaz.residence.grounds',
  t(
    'Grounds on which permanent residence may be refused or annulled',
    'Основания для отказа в постоянном проживании или его аннулирования',
    'Тұрақты тұрудан бас тарту не оның күшін жою негіздері',
  ),
  3,
  { ground: codeCell(t('Ground of Art. 49', 'Основание ст. 49', '49-баптың негізі'), words('1 2 3 3-1 4 5 6 7 8 9 9-1 10 10-1 12 13-1 13-2 14 14-2 15 16 17')) },
  { who: 'authority' },
)
/** Asked of a resident whose stays were not told from the day of the permit on. */
export const livedEnough = boolFact(
  'kaz.residence.livedEnough',
  t(
    'Since the permit, were you in Kazakhstan for at least 183 days of every twelve months?',
    'После получения разрешения вы были в Казахстане не менее 183 дней в каждых двенадцати месяцах?',
    'Рұқсат алғаннан бері әр он екі айда Қазақстанда кемінде 183 күн болдыңыз ба?',
  ),
)
/** Art. 38 of the Citizenship Law; the day of return shows how long after its end the person came back (`never`: not yet). */
export const excusedTrips = table(
  'kaz.residence.excusedTrips',
  t('Times abroad for service in the army, study or a business trip', 'Время за рубежом: служба в армии, учёба, командировка', 'Шетелде болған уақыт: әскери қызмет, оқу, іссапар'),
  3,
  {
    reason: codeCell(t('Reason', 'Причина', 'Себебі'), {
      army: t('service in the army', 'служба в армии', 'әскери қызмет'),
      study: t('study', 'учёба', 'оқу'),
      business: t('business trip', 'командировка', 'іссапар'),
    }),
    from: dayCell(t('First day', 'Первый день', 'Бірінші күні')),
    to: dayCell(t('Last day of the service, study or trip', 'Последний день службы, учёбы или командировки', 'Қызметтің, оқудың не іссапардың соңғы күні')),
    back: dayCell(t('Day of return to Kazakhstan', 'День возвращения в Казахстан', 'Қазақстанға қайтқан күн'), [anyDay[0], never]),
  },
)
/** Whom the last part of Art. 49 spares grounds 13 and 14-1, beside ethnic Kazakhs. */
export const sparedBy49 = codeFact('kaz.residence.spared', t('Does one of these apply to you?', 'Относится ли к вам что-либо из этого?', 'Мыналардың бірі сізге қатысты ма?'), {
  none: t('none', 'ничего', 'ешқайсысы'),
  'kazakh-family': t('member of the family of an ethnic Kazakh', 'член семьи этнического казаха', 'этникалық қазақтың отбасы мүшесі'),
  stateless: t(
    'recognised as stateless for want of identity documents',
    'признан лицом без гражданства из-за отсутствия документов',
    'құжаты болмағандықтан азаматтығы жоқ деп танылған',
  ),
  'soviet-passport': t(
    'recognised as stateless on a Soviet passport of 1974',
    'признан лицом без гражданства по паспорту СССР 1974 года',
    '1974 жылғы КСРО паспорты бойынша азаматтығы жоқ деп танылған',
  ),
  'married-woman': t(
    'woman under the Convention on the Nationality of Married Women',
    'женщина, подпадающая под Конвенцию о гражданстве замужней женщины',
    'Күйеуге шыққан әйелдің азаматтығы туралы конвенцияға жататын әйел',
  ),
})

// --- duties --------------------------------------------------------------------------------------------------

export const moved = dayFact(
  'kaz.residence.moved',
  t('On which day did you move to a new address?', 'Когда вы переехали по новому адресу?', 'Жаңа мекенжайға қай күні көштіңіз?'),
  orNever,
)
export const paperLost = dayFact(
  'kaz.residence.paperLost',
  t('On which day did you lose your passport or residence card?', 'Когда вы потеряли паспорт или вид на жительство?', 'Паспортыңызды не ықтиярхатыңызды қай күні жоғалттыңыз?'),
  orNever,
)
/** Registered or joined a company and paid in the capital. `never`: not yet. */
export const businessStarted = dayFact(
  'kaz.business.started',
  t(
    'On which day had you registered or joined a company and paid in the capital?',
    'Когда вы зарегистрировали компанию или вошли в неё и внесли капитал?',
    'Компанияны тіркеп не оған кіріп, капиталды қай күні салдыңыз?',
  ),
  orNever,
)

// --- emigration ----------------------------------------------------------------------------------------------

/** Grounds of Art. 56 that an authority holds against a citizen who wants to leave for good. */
export const emigrationGrounds = table(
  'kaz.emigration.grounds',
  t('What may hold up leaving Kazakhstan for good', 'Что может задержать выезд на постоянное жительство', 'Тұрақты тұруға кетуді не кідіртуі мүмкін'),
  3,
  {
    ground: codeCell(t('Ground of Art. 56', 'Основание ст. 56', '56-баптың негізі'), {
      1: t('state secrets, departure not notified', 'секреты, о выезде не сообщено', 'мемлекеттік құпия, кету туралы хабарланбаған'),
      2: t('suspected or accused in a criminal case', 'подозреваемый или обвиняемый', 'күдікті не айыпталушы'),
      3: t('sentence not served', 'наказание не отбыто', 'жаза өтелмеген'),
      4: t('evades obligations set by a court', 'уклонение от обязательств по суду', 'сот міндеттемелерінен жалтару'),
      5: t('conscript service', 'срочная служба', 'мерзімді әскери қызмет'),
      6: t('knowingly false data', 'заведомо ложные сведения', 'көрінеу жалған мәлімет'),
      7: t('defendant in a civil case', 'ответчик по гражданскому делу', 'азаматтық іс бойынша жауапкер'),
      8: t('tax debt', 'налоговая задолженность', 'салық берешегі'),
      9: t('debtor in enforcement proceedings', 'должник по исполнительному производству', 'атқарушылық іс бойынша борышкер'),
    }),
    settled: boolCell(t('Of a debtor: settled, paid or cancelled', 'О должнике: урегулировано, уплачено или отменено', 'Борышкер туралы: реттелген, төленген не жойылған')),
  },
  { who: 'authority' },
)
