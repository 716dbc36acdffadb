import { listing, question, t, type Names, type Question } from '@kosh/norms'
import { businessStarted } from './residence-facts.js'
import { dutyColumns, rightColumns, routeColumns } from '../shapes.js'

/** What the law answers about residence and family. */

const kaz = { realm: 'KAZ' } as const

// --- routes --------------------------------------------------------------------------------------------------

const temporary = (en: string, ru: string, kk: string) => t(`temporary permit: ${en}`, `временное проживание: ${ru}`, `уақытша тұру: ${kk}`)
const permanent = (en: string, ru: string, kk: string) => t(`permanent residence: ${en}`, `постоянное проживание: ${ru}`, `тұрақты тұру: ${kk}`)

export const routeNames = {
  'family-citizen': temporary('family of a citizen', 'семья гражданина', 'азаматтың отбасы'),
  'family-ethnic-kazakh': temporary(
    'family of an ethnic Kazakh or former compatriot',
    'семья этнического казаха или бывшего соотечественника',
    'этникалық қазақтың не бұрынғы отандастың отбасы',
  ),
  'family-permanent': temporary('family of a permanent resident', 'семья постоянно проживающего', 'тұрақты тұратын адамның отбасы'),
  'family-business': temporary('family of a business immigrant', 'семья бизнес-иммигранта', 'бизнес-көшіп келушінің отбасы'),
  'family-ended': temporary('the family ground has fallen away', 'семейное основание отпало', 'отбасылық негіз жойылды'),
  study: temporary('study', 'учёба', 'оқу'),
  treatment: temporary('in-patient treatment', 'стационарное лечение', 'стационарда емделу'),
  missionary: temporary('missionary work', 'миссионерская деятельность', 'миссионерлік қызмет'),
  worker: temporary('foreign worker', 'иностранный работник', 'шетелдік жұмыскер'),
  seasonal: temporary('seasonal worker', 'сезонный работник', 'маусымдық жұмыскер'),
  household: temporary('labour immigrant in a household', 'трудовой иммигрант в домашнем хозяйстве', 'үй шаруашылығындағы еңбекші көшіп келуші'),
  'eaeu-worker': temporary('worker from a state of the EAEU', 'трудящийся из государства ЕАЭС', 'ЕАЭО мемлекетінен келген еңбекші'),
  business: temporary('business immigrant', 'бизнес-иммигрант', 'бизнес-көшіп келуші'),
  'business-ethnic-kazakh': temporary('ethnic Kazakh as business immigrant', 'этнический казах — бизнес-иммигрант', 'этникалық қазақ — бизнес-көшіп келуші'),
  aifc: temporary('staff of the Astana centre (AIFC)', 'сотрудник МФЦА', 'АХҚО қызметкері'),
  'aifc-investor': temporary('investment resident of the AIFC', 'инвестиционный резидент МФЦА', 'АХҚО инвестициялық резиденті'),
  'pending-permanent': temporary('while permanent residence is decided', 'на время решения о постоянном проживании', 'тұрақты тұру шешілгенше'),
  permanent: permanent('ordinary way', 'обычный порядок', 'жалпы тәртіп'),
  'permanent-ethnic-kazakh': permanent('ethnic Kazakh', 'этнический казах', 'этникалық қазақ'),
  'permanent-refugee': permanent('refugee', 'беженец', 'босқын'),
  'permanent-in-demand': permanent('profession in demand (visa B9)', 'востребованная профессия (виза B9)', 'сұранысқа ие кәсіп (B9 визасы)'),
  'permanent-digital-nomad': permanent('Digital Nomad Residency (visa B9-1)', 'Digital Nomad Residency (виза B9-1)', 'Digital Nomad Residency (B9-1 визасы)'),
  'permanent-investor': permanent('investor (visa A5 or A6)', 'инвестор (виза A5 или A6)', 'инвестор (A5 не A6 визасы)'),
} as const satisfies Names
export type RouteCode = keyof typeof routeNames
export const routeCodes = Object.keys(routeNames) as readonly RouteCode[]

export const residenceRoutes = listing(routeColumns(routeNames), {
  ...kaz,
  id: 'kaz.residence.routes',
  topic: 'residence.routes',
  mode: 'may',
  label: t('Ways to residence', 'Пути к проживанию', 'Тұруға апаратын жолдар'),
})
/** Of each route: a rule per condition, all of which must hold. */
export const routeQuestions = Object.fromEntries(
  routeCodes.map(code => {
    const { en, ru, kk } = routeNames[code]
    return [
      code,
      question('bool', 'least', {
        ...kaz,
        id: `kaz.residence.route.${code}`,
        topic: `residence.route.${code}`,
        mode: 'may',
        label: t(`Conditions met for ${en}`, `Условия выполнены: ${ru}`, `Шарттар орындалды: ${kk}`),
      }),
    ]
  }),
) as Readonly<Record<RouteCode, Question<'bool'>>>

// --- terms ---------------------------------------------------------------------------------------------------

/** Of the temporary permit at hand. */
export const extendBy = question('day', 'least', {
  ...kaz,
  id: 'kaz.residence.extendBy',
  topic: 'residence.extendBy',
  mode: 'must',
  label: t('Have the permit extended, or leave, by', 'Продлите разрешение или выезжайте до', 'Рұқсатты ұзартатын не кететін соңғы күн'),
})
export const pendingUntil = question('day', 'least', {
  ...kaz,
  id: 'kaz.residence.pendingUntil',
  topic: 'residence.pendingUntil',
  mode: 'may',
  label: t(
    'While permanent residence is decided you may stay until',
    'Пока решается постоянное проживание, можно оставаться до',
    'Тұрақты тұру шешілгенше болуға болатын соңғы күн',
  ),
})
export const decisionBy = question('day', 'least', {
  ...kaz,
  id: 'kaz.residence.decisionBy',
  topic: 'residence.decisionBy',
  mode: 'must',
  who: 'authority',
  label: t('Permanent residence is to be decided by', 'Решение о постоянном проживании должно быть до', 'Тұрақты тұру туралы шешімнің соңғы күні'),
})
export const familyEndedUntil = question('day', 'least', {
  ...kaz,
  id: 'kaz.family.endedUntil',
  topic: 'family.endedUntil',
  mode: 'may',
  label: t(
    'After the family ground fell away the permit may be extended until',
    'После отпадения семейного основания разрешение могут продлить до',
    'Отбасылық негіз жойылғаннан кейін рұқсат ұзартылуы мүмкін күн',
  ),
})
export const familyMeans = question('int', 'greatest', {
  ...kaz,
  id: 'kaz.family.means',
  topic: 'family.means',
  mode: 'must',
  label: t('Money to show for each member of the family a month, tenge', 'Деньги на каждого члена семьи в месяц, тенге', 'Отбасының әр мүшесіне айына көрсетілетін ақша, теңге'),
})

// --- family --------------------------------------------------------------------------------------------------

export const mayJoinFamily = question('bool', 'greatest', {
  ...kaz,
  id: 'kaz.family.mayJoin',
  topic: 'family.mayJoin',
  mode: 'may',
  label: t('You may come to join your family', 'Вы можете приехать для воссоединения семьи', 'Отбасымен бірігу үшін келе аласыз'),
})
export const maySponsor = question('bool', 'greatest', {
  ...kaz,
  id: 'kaz.family.maySponsor',
  topic: 'family.maySponsor',
  mode: 'may',
  label: t('You may ask for your family to come', 'Вы можете пригласить семью для воссоединения', 'Отбасыңызды шақыра аласыз'),
})

// --- permanent residence -------------------------------------------------------------------------------------

/** For each applicant. */
export const solvency = question('int', 'least', {
  ...kaz,
  id: 'kaz.residence.solvency',
  topic: 'residence.route.solvency',
  mode: 'must',
  label: t('Money to show for permanent residence, tenge', 'Сумма на счёте для постоянного проживания, тенге', 'Тұрақты тұру үшін көрсетілетін ақша, теңге'),
})
/** Steps of the pilot of 2026. */
export const pilotPassed = question('bool', 'least', {
  ...kaz,
  id: 'kaz.residence.pilot',
  topic: 'residence.route.pilot',
  label: t('The steps of the pilot are passed', 'Шаги пилота пройдены', 'Пилот қадамдары өтілді'),
})
export const residenceRefused = question('bool', 'greatest', {
  ...kaz,
  id: 'kaz.residence.refused',
  topic: 'residence.refused',
  mode: 'must not',
  who: 'authority',
  label: t(
    'A ground stands to refuse or annul permanent residence',
    'Есть основание отказать в постоянном проживании или аннулировать его',
    'Тұрақты тұрудан бас тартуға не оның күшін жоюға негіз бар',
  ),
})
/** Of a resident whose stays were told from the day of the permit on. */
export const daysAway = question('int', 'one', {
  ...kaz,
  id: 'kaz.residence.daysAway',
  topic: 'residence.daysAway',
  label: t('Most days away within any twelve months since the permit', 'Наибольшее отсутствие за любые двенадцать месяцев, дней', 'Кез келген он екі айдағы ең көп болмаған күн'),
})

// --- duties --------------------------------------------------------------------------------------------------

const deeds = {
  'new-address': t('register the new address', 'зарегистрироваться по новому адресу', 'жаңа мекенжайға тіркелу'),
  'home-address': t('register at the place of residence', 'зарегистрироваться по месту жительства', 'тұрғылықты жері бойынша тіркелу'),
  card: t('register and take the residence card', 'зарегистрироваться и получить вид на жительство', 'тіркелу және ықтиярхат алу'),
  loss: t('report the loss of passport or card', 'сообщить об утере паспорта или вида на жительство', 'паспорттың не ықтиярхаттың жоғалғанын хабарлау'),
  'at-sixteen': t('apply at sixteen', 'обратиться в шестнадцать лет', 'он алтыға толғанда жүгіну'),
  leave: t('leave before the permit ends', 'выехать до окончания разрешения', 'рұқсат біткенге дейін кету'),
  'leave-or-extend': t('leave or extend before the permit ends', 'выехать или продлить до окончания разрешения', 'рұқсат біткенге дейін кету не ұзарту'),
  'live-there': t('live at the declared address', 'жить по заявленному адресу', 'мәлімделген мекенжайда тұру'),
  'start-business': t('register or join a company and pay in the capital', 'создать компанию или войти в неё и внести капитал', 'компания құру не оған кіру және капитал салу'),
  'be-present': t('live in Kazakhstan for 183 days of twelve months', 'жить в Казахстане 183 дня из двенадцати месяцев', 'он екі айда Қазақстанда 183 күн тұру'),
  'explain-absence': t('show why you were away', 'подтвердить причины отсутствия', 'болмау себептерін растау'),
  'practise-profession': t('work in the profession in demand', 'работать по востребованной профессии', 'сұранысқа ие кәсіп бойынша жұмыс істеу'),
  'study-papers': t('show the papers for study', 'представить документы для учёбы', 'оқуға арналған құжаттарды көрсету'),
  'study-means': t('show money for living and tuition', 'подтвердить деньги на жизнь и учёбу', 'тұруға және оқуға қаражатты растау'),
  'leave-after-course': t('leave after the course', 'выехать после обучения', 'оқу біткен соң кету'),
}
const sanctions = {
  '492-4': t(
    'Art. 492(4)-(5): fine of 10 indices, 20 if repeated within a year',
    'ст. 492(4)–(5): штраф 10 МРП, повторно за год — 20',
    '492-бап (4)–(5): 10 АЕК айыппұл, бір жылда қайталанса — 20',
  ),
  '517-2': t('Art. 517(2): living elsewhere or without registration', 'ст. 517(2): проживание не по адресу или без регистрации', '517-бап (2): басқа мекенжайда не тіркеусіз тұру'),
  '517-3': t('Art. 517(3)-(7): by the days of lateness', 'ст. 517(3)–(7): по дням опоздания', '517-бап (3)–(7): кешіккен күнге қарай'),
  '40-2': t(
    'the stay is shortened for a voluntary departure (Art. 40)',
    'срок пребывания сокращают для добровольного выезда (ст. 40)',
    'өз еркімен кетуі үшін болу мерзімі қысқартылады (40-бап)',
  ),
  '49-13': t('the permit may be annulled (Art. 49(13))', 'разрешение могут аннулировать (ст. 49(13))', 'рұқсаттың күші жойылуы мүмкін (49-бап, 13))'),
  '49-13-2': t('the permit may be annulled (Art. 49(13-2))', 'разрешение могут аннулировать (ст. 49(13-2))', 'рұқсаттың күші жойылуы мүмкін (49-бап, 13-2))'),
}
export const residenceDuties = listing(dutyColumns(deeds, sanctions), {
  ...kaz,
  id: 'kaz.residence.duties',
  topic: 'residence.duties',
  mode: 'must',
  label: t('Duties of a resident', 'Обязанности проживающего', 'Тұрғынның міндеттері'),
})
export const schoolDuties = listing(
  dutyColumns(
    {
      'explain-rights': t('explain rights and duties', 'разъяснить права и обязанности', 'құқықтар мен міндеттерді түсіндіру'),
      'student-permit': t('arrange the papers of the stay in time', 'вовремя оформить документы на пребывание', 'болу құжаттарын уақтылы рәсімдеу'),
      'confirm-study': t('confirm the study for each extension', 'подтвердить обучение для каждого продления', 'әр ұзарту үшін оқуды растау'),
    },
    {
      '518-1': t('Art. 518(1): papers not arranged in time', 'ст. 518(1): документы не оформлены вовремя', '518-бап (1): құжаттар уақтылы рәсімделмеген'),
    },
  ),
  {
    ...kaz,
    id: 'kaz.school.duties',
    topic: 'school.duties',
    mode: 'must',
    who: 'host',
    label: t('Duties of the school', 'Обязанности организации образования', 'Білім беру ұйымының міндеттері'),
  },
)
export const ownerDuties = listing(
  dutyColumns(
    {
      'register-tenant': t('let nobody live unregistered', 'не допускать проживания без регистрации', 'тіркеусіз тұруға жол бермеу'),
      deregister: t('take off the register those who have left', 'снять с регистрации выбывших', 'кеткендерді тіркеуден шығару'),
      'no-sham': t('register nobody who does not live there', 'не регистрировать тех, кто не живёт', 'тұрмайтын адамды тіркемеу'),
    },
    {
      '493-1': t('Art. 493(1): fine of 10 indices, 20 if repeated', 'ст. 493(1): штраф 10 МРП, повторно — 20', '493-бап (1): 10 АЕК айыппұл, қайталанса — 20'),
      '493-3': t('Art. 493(3): fine of 5 indices, 10 if repeated', 'ст. 493(3): штраф 5 МРП, повторно — 10', '493-бап (3): 5 АЕК айыппұл, қайталанса — 10'),
      '493-5': t('Art. 493(5): fine of 10 indices, 20 if repeated', 'ст. 493(5): штраф 10 МРП, повторно — 20', '493-бап (5): 10 АЕК айыппұл, қайталанса — 20'),
    },
  ),
  {
    ...kaz,
    id: 'kaz.owner.duties',
    topic: 'owner.duties',
    mode: 'must',
    who: 'host',
    label: t('Duties of the owner of the dwelling', 'Обязанности владельца жилья', 'Тұрғын үй иесінің міндеттері'),
  },
)

export const residenceRights = listing(
  rightColumns({
    work: t('work without a permit', 'работать без разрешения', 'рұқсатсыз жұмыс істеу'),
    medical: t('free medical care as citizens have it', 'бесплатная медицинская помощь наравне с гражданами', 'азаматтармен тең тегін медициналық көмек'),
    assistance: t('targeted social assistance', 'адресная социальная помощь', 'атаулы әлеуметтік көмек'),
    company: t('found and join companies', 'создавать компании и входить в них', 'компания құру және оған кіру'),
    sponsor: t('ask for the family', 'пригласить семью', 'отбасын шақыру'),
    education: t('education', 'образование', 'білім алу'),
    'work-as-citizen': t('work as citizens do', 'работать наравне с гражданами', 'азаматтармен тең жұмыс істеу'),
  }),
  {
    ...kaz,
    id: 'kaz.residence.rights',
    topic: 'residence.rights',
    mode: 'may',
    label: t('Rights of residents and of families', 'Права проживающих и членов семей', 'Тұрғындар мен отбасы мүшелерінің құқықтары'),
  },
)

/** Of a business immigrant. */
export const startBusinessBy = question('day', 'least', {
  ...kaz,
  id: 'kaz.business.startBy',
  topic: 'business.startBy',
  mode: 'must',
  done: businessStarted,
  label: t('The business is started by', 'Бизнес должен быть начат до', 'Бизнесті бастайтын соңғы күн'),
})
export const stayShortened = question('bool', 'greatest', {
  ...kaz,
  id: 'kaz.business.shortened',
  topic: 'business.shortened',
  who: 'authority',
  label: t('The stay of the business immigrant may be shortened', 'Срок пребывания бизнес-иммигранта могут сократить', 'Бизнес-көшіп келушінің болу мерзімі қысқартылуы мүмкін'),
})

// --- emigration ----------------------------------------------------------------------------------------------

export const mayEmigrate = question('bool', 'least', {
  ...kaz,
  id: 'kaz.emigration.mayLeave',
  topic: 'emigration.may',
  mode: 'may',
  label: t('You may leave Kazakhstan for good now', 'Вы можете сейчас выехать на постоянное жительство', 'Қазір Қазақстаннан тұрақты тұруға кете аласыз'),
})
