import { listing, question, t, type Expr, type Names } from '@kosh/norms'
import { dutyColumns, rightColumns } from '../kaz/shapes.js'
import { topics } from '../world/topics.js'
import { registeredOrToday } from './long-stay-facts.js'
import { boundColumns, euroRouteColumns, paidDutyColumns, stepColumns } from './shapes.js'

/** What the law of the Union is asked beyond entry and the clock of short stays. */

const eu = { realm: 'EU' } as const

// --- visas and systems -----------------------------------------------------------------------------------------

export const visaFee = question('int', 'one', {
  ...eu,
  id: 'eu.visa.fee',
  topic: 'visa.fee',
  mode: 'must',
  label: t('Fee of a short-stay visa, euro', 'Сбор за краткосрочную визу, евро', 'Қысқа мерзімді виза алымы, еуро'),
})
export const fileFrom = question('day', 'one', {
  ...eu,
  id: 'eu.visa.fileFrom',
  topic: 'visa.fileFrom',
  mode: 'may',
  label: t('First day to apply for the visa', 'Визу можно запросить с', 'Визаға өтініш беруге болатын алғашқы күн'),
})
export const fileBy = question('day', 'one', {
  ...eu,
  id: 'eu.visa.fileBy',
  topic: 'visa.fileBy',
  mode: 'must',
  label: t('Apply for the visa not later than', 'Визу запросить не позднее', 'Визаға өтінішті мына күннен кешіктірмей беру керек'),
})
/** Years of the multiple-entry visa that is due; 0: none is due. */
export const visaYears = question('int', 'greatest', {
  ...eu,
  id: 'eu.visa.years',
  topic: 'visa.multipleYears',
  mode: 'must',
  who: 'authority',
  label: t('Years of the multiple-entry visa that is due', 'Полагается многократная виза на лет', 'Берілуге тиіс көп мәрте визаның жылы'),
})
export const visaInsurance = question('int', 'one', {
  ...eu,
  id: 'eu.visa.insurance',
  topic: 'visa.insurance',
  mode: 'must',
  label: t('Cover of travel medical insurance, euro at least', 'Покрытие медицинской страховки, не менее евро', 'Медициналық сақтандыру сомасы, еуродан кем емес'),
})
/** What is done before the journey, from when and until when, and what it costs. */
export const visaDuties = listing(
  paidDutyColumns({
    'apply-visa': t('apply for the visa', 'подать заявление на визу', 'визаға өтініш беру'),
    insurance: t('take out travel medical insurance', 'оформить медицинскую страховку', 'медициналық сақтандыру рәсімдеу'),
    'travel-authorisation': t('ask for the travel authorisation', 'запросить разрешение на поездку', 'сапарға рұқсат сұрау'),
  }),
  {
    ...eu,
    id: 'eu.visa.duties',
    topic: 'visa.duties',
    mode: 'must',
    label: t('Before the journey', 'До поездки', 'Сапарға дейін'),
  },
)
export const airportTransitVisa = question('bool', 'greatest', {
  ...eu,
  id: 'eu.visa.airportTransit',
  topic: 'visa.airportTransit',
  mode: 'must',
  label: t('You need a visa to change planes', 'Для пересадки в аэропорту нужна виза', 'Әуежайда ауысып отыруға виза қажет'),
})
export const etiasFee = question('int', 'one', {
  ...eu,
  id: 'eu.etias.fee',
  topic: 'etias.fee',
  mode: 'must',
  label: t('Fee of a travel authorisation, euro', 'Сбор за разрешение на поездку, евро', 'Сапарға рұқсат алымы, еуро'),
})
export const recordKept = question('day', 'one', {
  ...eu,
  id: 'eu.ees.keptUntil',
  topic: 'record.keptUntil',
  mode: 'may',
  who: 'authority',
  label: t('The record of the border is kept until', 'Запись о пересечении хранится до', 'Шекарадан өту жазбасы мына күнге дейін сақталады'),
})

// --- end of a stay ---------------------------------------------------------------------------------------------

export const overstayDays = question('int', 'one', {
  ...eu,
  id: 'eu.overstay.days',
  topic: 'overstay.days',
  label: t('Days past the last lawful day', 'Дней сверх последнего законного дня', 'Соңғы заңды күннен асқан күн'),
})
export const bilateralExtension = question('bool', 'greatest', {
  ...eu,
  id: 'eu.stay.bilateral',
  topic: 'stay.bilateralExtension',
  mode: 'may',
  who: 'authority',
  label: t(
    'The state may extend the stay under a visa waiver of its own',
    'Государство может продлить пребывание по своему безвизовому соглашению',
    'Мемлекет өзінің визасыз келісімі бойынша болуды ұзарта алады',
  ),
})
export const bannedUntil = question('day', 'greatest', {
  ...eu,
  id: 'eu.entry.bannedUntil',
  topic: topics.barred,
  mode: 'must not',
  label: t('Entry is barred up to and including', 'Въезд закрыт по', 'Кіруге мына күнге дейін тыйым салынған'),
})
export const leaveVoluntarilyBy = question('day', 'greatest', {
  ...eu,
  id: 'eu.stay.afterDecision',
  topic: 'stay.afterDecision',
  mode: 'may',
  label: t('After a return decision you may stay until', 'После решения о возвращении можно остаться до', 'Қайтару туралы шешімнен кейін болуға болатын соңғы күн'),
})
export const readmitted = question('bool', 'one', {
  ...eu,
  id: 'eu.return.readmission',
  topic: 'return.readmission',
  who: 'state',
  label: t(
    'The Union has a readmission agreement with your state',
    'У Союза есть соглашение о реадмиссии с вашим государством',
    'Одақтың мемлекетіңізбен реадмиссия туралы келісімі бар',
  ),
})
export const registerBy = question('day', 'least', {
  ...eu,
  id: 'eu.registration.by',
  topic: topics.registration,
  mode: 'must',
  label: t('You register by', 'Вы регистрируетесь до', 'Тіркелудің соңғы күні'),
})

// --- work and residence ----------------------------------------------------------------------------------------

/** Grounds are alternatives. */
export const mayWork = question('bool', 'greatest', {
  ...eu,
  id: 'eu.work.may',
  topic: 'work.may',
  mode: 'may',
  label: t('You may work', 'Вы можете работать', 'Сіз жұмыс істей аласыз'),
})
export const searchUntil = question('day', 'greatest', {
  ...eu,
  id: 'eu.work.searchUntil',
  topic: 'work.searchUntil',
  mode: 'may',
  label: t('Without work the permit is safe until', 'Без работы разрешение сохраняется до', 'Жұмыссыз рұқсат мына күнге дейін сақталады'),
})
export const residenceLost = question('bool', 'greatest', {
  ...eu,
  id: 'eu.residence.lost',
  topic: 'residence.lost',
  who: 'authority',
  label: t('The long-term right is lost by absence', 'Долгосрочное право утрачено из-за отсутствия', 'Ұзақ мерзімді құқық болмағандықтан жойылды'),
})

export const workRouteNames = {
  'blue-card': t('EU Blue Card', 'Голубая карта ЕС', 'ЕО көк картасы'),
  'single-permit': t('single permit to stay and work', 'единое разрешение на проживание и работу', 'тұру мен жұмысқа бірыңғай рұқсат'),
  'intra-corporate': t('intra-corporate transfer', 'перевод внутри компании', 'компания ішінде ауысу'),
  seasonal: t('seasonal work', 'сезонная работа', 'маусымдық жұмыс'),
  research: t('research', 'исследование', 'зерттеу'),
} as const satisfies Names
export const residenceRouteNames = {
  'union-family': t('family member of a Union citizen', 'член семьи гражданина Союза', 'Одақ азаматының отбасы мүшесі'),
  'union-permanent': t('permanent residence beside a Union citizen', 'постоянное проживание при гражданине Союза', 'Одақ азаматымен бірге тұрақты тұру'),
  family: t('family reunification', 'воссоединение семьи', 'отбасын біріктіру'),
  study: t('studies', 'учёба', 'оқу'),
  'job-search': t('search for work after studies or research', 'поиск работы после учёбы или исследования', 'оқу не зерттеуден кейін жұмыс іздеу'),
  'long-term': t('long-term resident', 'долгосрочный резидент', 'ұзақ мерзімді резидент'),
  'temporary-protection': t('temporary protection', 'временная защита', 'уақытша қорғау'),
  victim: t('victim of trafficking', 'жертва торговли людьми', 'адам саудасының құрбаны'),
} as const satisfies Names

export const workRoutes = listing(euroRouteColumns(workRouteNames), {
  ...eu,
  id: 'eu.work.route',
  topic: 'work.route',
  mode: 'may',
  label: t('Ways to work', 'Пути к работе', 'Жұмыс істеу жолдары'),
})
export const residenceRoutes = listing(euroRouteColumns(residenceRouteNames), {
  ...eu,
  id: 'eu.residence.routes',
  topic: 'residence.routes',
  mode: 'may',
  label: t('Ways to residence', 'Пути к проживанию', 'Тұру құқығына жолдар'),
})

// --- duties, rights, liability ---------------------------------------------------------------------------------

const decisionNames = {
  'visa-decision': t('decide on the visa', 'решить о визе', 'виза туралы шешу'),
  'visa-decision-extended': t('decide on the visa, extended', 'решить о визе с продлением', 'виза туралы ұзартып шешу'),
  decision: t('decide on the application', 'решить по заявлению', 'өтініш бойынша шешу'),
  'decision-extended': t('decide, in a complex case', 'решить в сложном случае', 'күрделі жағдайда шешу'),
  'decision-approved': t('decide, for an approved host', 'решить при одобренной принимающей организации', 'мақұлданған қабылдаушы болса, шешу'),
} as const
/** The deadline runs in the law of the Union; what follows from silence is national law but where a rule says so. */
export const authorityDuties = listing(dutyColumns(decisionNames, {}), {
  ...eu,
  id: 'eu.authority.duties',
  topic: 'authority.duties',
  mode: 'must',
  who: 'authority',
  label: t('What the authority must do', 'Что обязан сделать орган', 'Орган не істеуге міндетті'),
})
export const employerDuties = listing(
  dutyColumns(
    {
      'check-permit': t('see the permit before work starts', 'увидеть разрешение до начала работы', 'жұмыс басталғанға дейін рұқсатты көру'),
      'keep-copy': t('keep a copy as long as the work lasts', 'хранить копию всё время работы', 'жұмыс бойы көшірмесін сақтау'),
      notify: t('report the start of work', 'сообщить о начале работы', 'жұмыстың басталғанын хабарлау'),
    },
    {},
  ),
  {
    ...eu,
    id: 'eu.employer.duties',
    topic: 'employer.duties',
    mode: 'must',
    who: 'employer',
    label: t('What the employer must do', 'Что обязан сделать работодатель', 'Жұмыс беруші не істеуге міндетті'),
  },
)
export const protectionDeadlines = listing(
  stepColumns({
    screening: t('end the screening', 'завершить скрининг', 'скринингті аяқтау'),
    register: t('register the application', 'зарегистрировать заявление', 'өтінішті тіркеу'),
    'register-surge': t('the same when many apply at once', 'то же при массовых обращениях', 'жаппай өтініш кезінде сол'),
    lodge: t('lodge the application', 'подать заявление', 'өтінішті беру'),
    'take-charge': t('ask another state to take charge', 'просить другое государство принять', 'басқа мемлекеттен қабылдауды сұрау'),
    'take-back': t('ask another state to take back', 'просить другое государство принять обратно', 'басқа мемлекеттен қайта қабылдауды сұрау'),
    answer: t('answer', 'ответить', 'жауап беру'),
    'transfer-decision': t('decide on the transfer', 'решить о передаче', 'беру туралы шешу'),
    'transfer-appeal': t('appeal against the transfer', 'обжаловать передачу', 'беруге шағымдану'),
    transfer: t('carry out the transfer', 'провести передачу', 'беруді орындау'),
    decide: t('decide', 'решить', 'шешу'),
    'decide-extended': t('decide, extended', 'решить с продлением', 'ұзартып шешу'),
    'end-border': t('end the border procedure', 'завершить пограничную процедуру', 'шекарадағы рәсімді аяқтау'),
    'end-return-border': t('end the return border procedure', 'завершить возвращение на границе', 'шекарадағы қайтаруды аяқтау'),
    appeal: t('appeal', 'обжаловать', 'шағымдану'),
    'ask-to-remain': t('ask the court to remain', 'просить суд остаться', 'соттан қалуды сұрау'),
    permit: t('give the permit', 'выдать разрешение', 'рұқсат беру'),
  }),
  {
    ...eu,
    id: 'eu.protection.deadlines',
    topic: 'protection.deadlines',
    mode: 'must',
    label: t('Deadlines of the protection procedure', 'Сроки процедуры защиты', 'Қорғау рәсімінің мерзімдері'),
  },
)
const ofThePerson: readonly string[] = ['lodge', 'appeal', 'ask-to-remain', 'transfer-appeal']
/** A step of the procedure as a row, with who takes it. */
export const stepRow = (deed: string, by: Expr<'day'>) => ({
  deed,
  by,
  who: ofThePerson.includes(deed) ? 'foreigner' : deed === 'answer' ? 'state' : 'authority',
  sanction: 'none',
})
export const accelerated = question('bool', 'greatest', {
  ...eu,
  id: 'eu.protection.accelerated',
  topic: 'protection.accelerated',
  mode: 'may',
  who: 'authority',
  label: t('The application is examined in the accelerated procedure', 'Заявление рассматривают ускоренно', 'Өтініш жеделдетіп қаралады'),
})
/** Of the state to which the person goes. */
export const responsibleHere = question('bool', 'one', {
  ...eu,
  id: 'eu.protection.responsible',
  topic: 'protection.responsible',
  who: 'state',
  text: { asOf: registeredOrToday },
  label: t('The state is responsible for the application', 'Государство ответственно за заявление', 'Өтінішке осы мемлекет жауапты'),
})
export const atTheBorder = question('bool', 'greatest', {
  ...eu,
  id: 'eu.protection.border',
  topic: 'protection.border',
  mode: 'must',
  who: 'authority',
  label: t('The application must be examined at the border', 'Заявление обязаны рассмотреть на границе', 'Өтініш шекарада қаралуға тиіс'),
})
/** Applications at once. */
export const borderCapacity = question('int', 'one', {
  ...eu,
  id: 'eu.protection.borderCapacity',
  topic: 'protection.borderCapacity',
  mode: 'must',
  who: 'state',
  label: t('Places of its border procedure, at least', 'Мест в пограничной процедуре государства, не менее', 'Мемлекеттің шекарадағы рәсіміндегі орын, кемінде'),
})
export const borderMaximum = question('int', 'one', {
  ...eu,
  id: 'eu.protection.borderMaximum',
  topic: 'protection.borderMaximum',
  who: 'state',
  label: t(
    'Applications the state has to examine at the border in a year, at most',
    'Заявлений, которые государство обязано рассмотреть на границе за год, не более',
    'Мемлекет бір жылда шекарада қарауға міндетті өтініштер, асырмай',
  ),
})
export const protectionRights = listing(
  rightColumns({
    remain: t('to remain', 'остаться', 'қалу'),
    permit: t('residence permit', 'вид на жительство', 'тұруға рұқсат'),
    work: t('to work', 'работать', 'жұмыс істеу'),
    reception: t('reception: housing, food, health care', 'приём: жильё, питание, медицина', 'қабылдау: баспана, тамақ, медицина'),
    'travel-document': t('travel document', 'проездной документ', 'жол жүру құжаты'),
    education: t('education', 'образование', 'білім алу'),
    health: t('health care', 'медицинская помощь', 'медициналық көмек'),
    social: t('social assistance', 'социальная помощь', 'әлеуметтік көмек'),
    housing: t('accommodation', 'жильё', 'баспана'),
    family: t('permits for the family', 'разрешения семье', 'отбасына рұқсаттар'),
    asylum: t('to apply for asylum', 'просить убежища', 'баспана сұрау'),
  }),
  {
    ...eu,
    id: 'eu.protection.rights',
    topic: 'protection.rights',
    mode: 'may',
    label: t('Rights of a protected person', 'Права лица под защитой', 'Қорғаудағы адамның құқықтары'),
  },
)

const liability = (who: 'foreigner' | 'employer' | 'carrier' | 'host', label: ReturnType<typeof t>, offences: Names) =>
  listing(boundColumns(offences), { ...eu, id: `eu.${who}.liability`, topic: `${who}.liability`, who, label })
export const foreignerLiability = liability('foreigner', t('What an overstay entails', 'Чем грозит просрочка', 'Мерзімді өткізудің салдары'), {
  overstay: t('stay past the last lawful day', 'пребывание сверх срока', 'мерзімнен артық болу'),
})
export const employerLiability = liability('employer', t('What the employer is liable for', 'За что отвечает работодатель', 'Жұмыс беруші не үшін жауап береді'), {
  'illegal-employment': t('work of a person who stays illegally', 'работа незаконно пребывающего', 'заңсыз жүрген адамның жұмысы'),
  'aggravated-employment': t(
    'the same with intent and repeated, with many, with exploitation, of a victim or of a minor',
    'то же умышленно и повторно, со многими, с эксплуатацией, с жертвой или с несовершеннолетним',
    'сол әрекет қасақана және қайталап, көп адаммен, қанаумен, құрбанмен не кәмелетке толмағанмен',
  ),
})
export const carrierLiability = liability('carrier', t('What the carrier is liable for', 'За что отвечает перевозчик', 'Тасымалдаушы не үшін жауап береді'), {
  'no-papers': t('carrying a person without the papers for entry', 'перевозка лица без документов для въезда', 'кіру құжаты жоқ адамды тасымалдау'),
})
export const hostLiability = liability('host', t('What a helper is liable for', 'За что отвечает помогающий', 'Көмектескен адам не үшін жауап береді'), {
  'help-to-enter': t('helping to enter or pass illegally, with intent', 'умышленная помощь незаконному въезду или проезду', 'заңсыз кіруге не өтуге қасақана көмектесу'),
  'help-to-stay': t('helping to stay illegally, for gain', 'помощь незаконному пребыванию ради выгоды', 'пайда үшін заңсыз болуға көмектесу'),
  'aggravated-help': t(
    'help to enter for gain by a group or with danger to life',
    'помощь въезду ради выгоды группой или с опасностью для жизни',
    'топпен не өмірге қауіп төндіріп, пайда үшін кіруге көмектесу',
  ),
})
