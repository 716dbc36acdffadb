import { listing, question, t, type Text } from '@kosh/norms'
import { born } from '../../world/person.js'
import { kandasSince, otherCitizenshipAcquired } from './belonging-facts.js'
import { dutyColumns, rightColumns, routeColumns } from '../shapes.js'

/** What the law of Kazakhstan is asked about ethnic return and citizenship. */

const kaz = { realm: 'KAZ' } as const

// --- kandas --------------------------------------------------------------------------------------------------

const kandasWays = {
  status: t('kandas status', 'статус кандаса', 'қандас мәртебесі'),
  extension: t('extension of kandas status', 'продление статуса кандаса', 'қандас мәртебесін ұзарту'),
  quota: t('inclusion in a regional quota', 'включение в региональную квоту', 'өңірлік квотаға енгізу'),
  'ata-zholy': t('Ata Zholy card', 'карта «Ата жолы»', '«Ата жолы» картасы'),
} as const
export const kandasRoutes = listing(routeColumns(kandasWays), {
  ...kaz,
  id: 'kaz.kandas.routes',
  topic: 'kandas.routes',
  mode: 'may',
  label: t('Ways for ethnic Kazakhs', 'Пути для этнических казахов', 'Этникалық қазақтарға арналған жолдар'),
})
const way = <W extends { readonly [code: string]: Text }>(area: string, ways: W, code: keyof W & string) =>
  question('bool', 'least', { ...kaz, id: `kaz.${area}.route.${code}`, topic: `${area}.route.${code}`, mode: 'may', label: conditionsOf(ways[code] as Text) })
const conditionsOf = (way: Text): Text => t(`Conditions met: ${way.en}`, `Условия выполнены: ${way.ru}`, `Шарттары орындалған: ${way.kk}`)
/** A rule per condition, all of which must hold. */
export const kandasRoute = {
  status: way('kandas', kandasWays, 'status'),
  extension: way('kandas', kandasWays, 'extension'),
  quota: way('kandas', kandasWays, 'quota'),
  'ata-zholy': way('kandas', kandasWays, 'ata-zholy'),
} as const

/** Silent for whoever never had the status. The text is that of the day it was granted. */
export const kandasUntil = question('day', 'least', {
  ...kaz,
  id: 'kaz.kandas.until',
  topic: 'kandas.until',
  label: t('The kandas status ends on', 'Статус кандаса прекращается', 'Қандас мәртебесі тоқтайтын күн'),
  text: { asOf: kandasSince },
})
export const kandasRights = listing(
  rightColumns({
    citizenship: t('citizenship by the simplified procedure', 'гражданство в упрощённом порядке', 'жеңілдетілген тәртіппен азаматтық алу'),
    residence: t('permanent residence without proof of solvency', 'постоянное проживание без подтверждения платёжеспособности', 'төлем қабілеттілігін растамай тұрақты тұру'),
    adaptation: t('free adaptation and integration services', 'бесплатные адаптационные и интеграционные услуги', 'тегін бейімдеу және ықпалдастыру қызметтері'),
    medicine: t('medical care', 'медицинская помощь', 'медициналық көмек'),
    schooling: t(
      'school and preschool places, a quota in colleges and universities',
      'места в школах и детских садах, квота в колледжах и вузах',
      'мектеп пен балабақшадан орын, колледж бен ЖОО-дағы квота',
    ),
    social: t('social protection as citizens', 'социальная защита наравне с гражданами', 'азаматтармен тең әлеуметтік қорғалу'),
    employment: t('help in finding work', 'содействие в занятости', 'жұмысқа орналасуға жәрдем'),
    land: t('land for a household plot, free and for a time', 'земля для личного хозяйства, временно и безвозмездно', 'жеке қосалқы шаруашылыққа уақытша өтеусіз жер'),
    business: t('business as a sole trader', 'индивидуальное предпринимательство', 'дара кәсіпкерлік'),
    housing: t('temporary registration in a centre, up to a year', 'временная регистрация в центре до года', 'орталықта бір жылға дейін уақытша тіркелу'),
    customs: t('no customs duties on personal goods at entry', 'без таможенных платежей на личное имущество при въезде', 'келгенде жеке мүлікке кедендік төлем жоқ'),
    card: t('long residence, work and business', 'длительное проживание, работа и бизнес', 'ұзақ тұру, жұмыс және бизнес'),
    aid: t('state support for settling', 'государственная поддержка переселения', 'қоныстануға мемлекеттік қолдау'),
  }),
  {
    ...kaz,
    id: 'kaz.kandas.rights',
    topic: 'kandas.rights',
    mode: 'may',
    label: t('Rights of ethnic Kazakhs and kandas', 'Права этнических казахов и кандасов', 'Этникалық қазақтар мен қандастардың құқықтары'),
  },
)
export const kandasRepay = question('bool', 'greatest', {
  ...kaz,
  id: 'kaz.kandas.repay',
  topic: 'kandas.repay',
  mode: 'must',
  label: t('State support must be repaid in full', 'Государственную поддержку нужно вернуть полностью', 'Мемлекеттік қолдауды толық қайтару керек'),
})
/** Silent for whoever is not an ethnic Kazakh. */
export const kandasQuota = question('int', 'one', {
  ...kaz,
  id: 'kaz.kandas.quota',
  topic: 'kandas.quota',
  who: 'state',
  label: t('Regional quota of the year, persons', 'Региональная квота на год, человек', 'Жылдық өңірлік квота, адам'),
})

// --- citizenship ---------------------------------------------------------------------------------------------

const citizenshipWays = {
  residence: t('five years of permanent residence', 'пять лет постоянного проживания', 'бес жыл тұрақты тұру'),
  marriage: t('three years of marriage to a citizen', 'три года в браке с гражданином', 'азаматпен үш жыл некеде тұру'),
  waiver: t('no term: minors, merit, listed professions', 'без срока: дети, заслуги, профессии', 'мерзімсіз: балалар, еңбек сіңіргендер, мамандар'),
  'former-republic': t('of a former Soviet republic, with a relative', 'из бывшей союзной республики, с родственником', 'бұрынғы одақтас республикадан, туысы бар'),
  restoration: t('restoration of citizenship', 'восстановление в гражданстве', 'азаматтықты қалпына келтіру'),
  kandas: t('simplified: kandas', 'упрощённо: кандас', 'жеңілдетілген: қандас'),
  rehabilitated: t('simplified: victims of repression and descendants', 'упрощённо: жертвы репрессий и потомки', 'жеңілдетілген: қуғын-сүргін құрбандары мен ұрпақтары'),
  treaty: t('simplified: by a treaty', 'упрощённо: по международному договору', 'жеңілдетілген: халықаралық шарт бойынша'),
  student: t('simplified: ethnic Kazakh students', 'упрощённо: студенты — этнические казахи', 'жеңілдетілген: студент этникалық қазақтар'),
  widow: t('simplified: widows of citizens', 'упрощённо: вдовы граждан', 'жеңілдетілген: азаматтардың жесірлері'),
} as const
export const citizenshipRoutes = listing(routeColumns(citizenshipWays), {
  ...kaz,
  id: 'kaz.citizenship.routes',
  topic: 'citizenship.routes',
  mode: 'may',
  label: t('Ways to citizenship', 'Пути к гражданству', 'Азаматтық алу жолдары'),
})
export type CitizenshipWay = keyof typeof citizenshipWays
/** A rule per condition, all of which must hold. */
export const citizenshipRoute = {
  residence: way('citizenship', citizenshipWays, 'residence'),
  marriage: way('citizenship', citizenshipWays, 'marriage'),
  waiver: way('citizenship', citizenshipWays, 'waiver'),
  'former-republic': way('citizenship', citizenshipWays, 'former-republic'),
  restoration: way('citizenship', citizenshipWays, 'restoration'),
  kandas: way('citizenship', citizenshipWays, 'kandas'),
  rehabilitated: way('citizenship', citizenshipWays, 'rehabilitated'),
  treaty: way('citizenship', citizenshipWays, 'treaty'),
  student: way('citizenship', citizenshipWays, 'student'),
  widow: way('citizenship', citizenshipWays, 'widow'),
} as const

/** The text is that of the day of birth. Articles 3 and 14 may contradict each other, and nothing ranks them. */
export const citizenByBirth = question('bool', 'one', {
  ...kaz,
  id: 'kaz.citizenship.byBirth',
  topic: 'citizenship.byBirth',
  label: t('Citizen of Kazakhstan by birth', 'Гражданин Казахстана по рождению', 'Туғаннан Қазақстан азаматы'),
  text: { asOf: born },
})
export const citizenshipRefused = question('bool', 'greatest', {
  ...kaz,
  id: 'kaz.citizenship.refused',
  topic: 'citizenship.refused',
  mode: 'must not',
  who: 'authority',
  label: t('A ground to refuse citizenship stands', 'Есть основание отказать в гражданстве', 'Азаматтықтан бас тарту негізі бар'),
})
/** Silent when nothing bars. */
export const citizenshipBarred = question('day', 'greatest', {
  ...kaz,
  id: 'kaz.citizenship.barredUntil',
  topic: 'citizenship.barredUntil',
  mode: 'must not',
  label: t('Citizenship is not restored up to and including', 'Гражданство не восстанавливают по этот день включительно', 'Азаматтық осы күнді қоса қалпына келтірілмейді'),
})
/** Silent for whoever never was a citizen. */
export const mayHoldTwo = question('bool', 'one', {
  ...kaz,
  id: 'kaz.citizenship.dual',
  topic: 'citizenship.dual',
  mode: 'may',
  label: t('A citizen may hold another citizenship as well', 'Гражданин может иметь и другое гражданство', 'Азаматтың басқа азаматтығы қоса бола алады'),
})
/** Silent when no ground stands. */
export const lossSince = question('day', 'least', {
  ...kaz,
  id: 'kaz.citizenship.lossSince',
  topic: 'citizenship.lossSince',
  label: t('A ground to end citizenship stands since', 'Основание прекращения гражданства есть с', 'Азаматтықты тоқтату негізі пайда болған күн'),
})
/** Silent while it has not ended. */
export const citizenshipEndedOn = question('day', 'least', {
  ...kaz,
  id: 'kaz.citizenship.endedOn',
  topic: 'citizenship.endedOn',
  label: t('Citizenship of Kazakhstan ended on', 'Гражданство Казахстана прекращено', 'Қазақстан азаматтығы тоқтаған күн'),
})
/** The text is that of the day on which the other citizenship was acquired. */
export const citizenshipDuties = listing(
  dutyColumns(
    {
      report: t(
        'report the new citizenship to the police or a mission of Kazakhstan',
        'сообщить о новом гражданстве в полицию или загранучреждение Казахстана',
        'жаңа азаматтық туралы полицияға не Қазақстанның шетелдегі мекемесіне хабарлау',
      ),
      'hand-in': t('hand in the passport and identity card of Kazakhstan', 'сдать паспорт и удостоверение личности Казахстана', 'Қазақстанның паспорты мен жеке куәлігін тапсыру'),
      'stop-using': t('no longer use papers of a citizen of Kazakhstan', 'не пользоваться документами гражданина Казахстана', 'Қазақстан азаматының құжаттарын пайдаланбау'),
    },
    { '496': t('Art. 496 of the Code of Administrative Offences', 'ст. 496 КоАП', 'ӘҚБтК 496-бабы') },
  ),
  {
    ...kaz,
    id: 'kaz.citizenship.duties',
    topic: 'citizenship.duties',
    mode: 'must',
    label: t('Duties of whoever took another citizenship', 'Обязанности принявшего другое гражданство', 'Басқа азаматтық алған адамның міндеттері'),
    text: { asOf: otherCitizenshipAcquired },
  },
)
