import { listing, question, t, type Names } from '@kosh/norms'
import { rightColumns } from '../kaz/shapes.js'

/** What the law of the Union is asked about a citizen of one state in another, whatever the host. */

const eaeu = { realm: 'EAEU' } as const

/** A rule per condition of Art. 96(5): all must hold. */
export const isWorker = question('bool', 'least', {
  ...eaeu,
  id: 'eaeu.worker',
  topic: 'work.worker',
  label: t('You are a worker of a member state', 'Вы — трудящийся государства-члена', 'Сіз — мүше мемлекеттің еңбекшісісіз'),
})
export const mayWork = question('bool', 'greatest', {
  ...eaeu,
  id: 'eaeu.work.may',
  topic: 'work.may',
  mode: 'may',
  label: t('You may work without a permit', 'Вы можете работать без разрешения', 'Рұқсатсыз жұмыс істей аласыз'),
})
export const mayLimit = question('bool', 'greatest', {
  ...eaeu,
  id: 'eaeu.work.mayLimit',
  topic: 'work.mayLimit',
  mode: 'may',
  who: 'state',
  label: t(
    'The host may limit the work to protect its labour market, or by citizenship',
    'Государство может ограничить работу ради рынка труда или по гражданству',
    'Мемлекет еңбек нарығын қорғау үшін не азаматтыққа қарай жұмысты шектей алады',
  ),
})
export const diplomaRecognised = question('bool', 'one', {
  ...eaeu,
  id: 'eaeu.diploma.recognised',
  topic: 'work.diploma',
  label: t('Your diploma counts without a procedure', 'Ваш диплом действует без процедуры признания', 'Дипломыңыз тану рәсімінсіз жарамды'),
})
export const degreeRecognised = question('bool', 'one', {
  ...eaeu,
  id: 'eaeu.degree.recognised',
  topic: 'work.degree',
  label: t('Your academic degree counts for work without a procedure', 'Ваша учёная степень действует для работы без процедуры', 'Ғылыми дәрежеңіз жұмыс үшін рәсімсіз жарамды'),
})
/** Silent for whoever has no contract. Grounds are alternatives. */
export const stayUntil = question('day', 'greatest', {
  ...eaeu,
  id: 'eaeu.stay.until',
  topic: 'stay.worker',
  mode: 'may',
  label: t('Last day of the stay as a worker or family', 'Последний день пребывания как трудящегося или семьи', 'Еңбекші не отбасы мүшесі ретінде болудың соңғы күні'),
})
/** Silent where the Treaty gives no such term. */
export const unregisteredUntil = question('day', 'greatest', {
  ...eaeu,
  id: 'eaeu.registration.freeUntil',
  topic: 'registration.freeUntil',
  mode: 'may',
  label: t('No registration up to and including', 'Без регистрации по этот день включительно', 'Осы күнді қоса тіркелусіз'),
})
/** `true`: the card is filled in where the law of the host asks for it. */
export const migrationCard = question('bool', 'one', {
  ...eaeu,
  id: 'eaeu.migrationCard',
  topic: 'entry.migrationCard',
  mode: 'must',
  label: t('You fill in a migration card', 'Вы заполняете миграционную карту', 'Көші-қон карточкасын толтырасыз'),
})
export const pensionDue = question('bool', 'least', {
  ...eaeu,
  id: 'eaeu.pension',
  topic: 'work.pension',
  label: t('The host pays a pension for your work there', 'Государство платит пенсию за вашу работу в нём', 'Мемлекет сондағы жұмысыңыз үшін зейнетақы төлейді'),
})
/** In per cent, from the first day of work. */
export const taxRate = question('int', 'least', {
  ...eaeu,
  id: 'eaeu.tax.rate',
  topic: 'work.tax',
  label: t('Income tax, per cent, from the first day', 'Подоходный налог, процентов, с первого дня', 'Табыс салығы, пайыз, бірінші күннен'),
})

export const rightNames: Names = {
  'no-market-limits': t('work without limits that protect the market', 'работа без ограничений ради рынка труда', 'еңбек нарығын қорғау шектеулерінсіз жұмыс'),
  'diploma-specialty': t('work in the specialty of the diploma', 'работа по специальности диплома', 'диплом мамандығы бойынша жұмыс'),
  'property-and-transfer': t('property, and transfer of money', 'собственность и перевод денег', 'меншік және ақша аудару'),
  'social-security': t(
    'social security as for citizens, but pensions',
    'социальное обеспечение как у граждан, кроме пенсий',
    'зейнетақыдан басқа азаматтармен бірдей әлеуметтік қамсыздандыру',
  ),
  'medical-insurance': t(
    'compulsory medical insurance as for citizens',
    'обязательное медицинское страхование как у граждан',
    'азаматтармен бірдей міндетті медициналық сақтандыру',
  ),
  'emergency-care': t('free emergency and urgent care', 'бесплатная скорая и неотложная помощь', 'тегін жедел және шұғыл көмек'),
  unions: t('trade unions', 'профсоюзы', 'кәсіподақтар'),
  information: t('information on entry, stay and work', 'сведения о въезде, пребывании и работе', 'келу, болу және жұмыс туралы мәлімет'),
  certificate: t('a free certificate of work and pay', 'бесплатная справка о работе и оплате', 'жұмыс пен еңбекақы туралы тегін анықтама'),
  'kindergarten-and-school': t('kindergarten and school for the children', 'детский сад и школа для детей', 'балаларға балабақша мен мектеп'),
  'resident-tax': t('tax as for residents from the first day', 'налог как у резидентов с первого дня', 'бірінші күннен резиденттермен бірдей салық'),
}
export const rights = listing(rightColumns(rightNames), {
  ...eaeu,
  id: 'eaeu.rights',
  topic: 'eaeu.rights',
  mode: 'may',
  label: t('Rights of workers from the Union and their families', 'Права трудящихся из Союза и их семей', 'Одақтан келген еңбекшілер мен отбасыларының құқықтары'),
})
