import { question, t } from '@kosh/norms'
import { entered } from '../world/journey.js'
import { entryWays, topics } from '../world/topics.js'
import { noticeGiven, registered } from './facts.js'

/** What the law of Kazakhstan is asked about entry and stay. Each regime is a ground of its own: limits pile up, grounds are alternatives. */

const kaz = { realm: 'KAZ' } as const
/** The regime is that of the day of entry. */
const ofEntry = { text: { asOf: entered } } as const

export const mayEnter = question('code', 'one', {
  ...kaz,
  ...ofEntry,
  id: 'kaz.entry.may',
  topic: topics.entry,
  mode: 'may',
  within: entryWays,
  label: t('How you may enter Kazakhstan', 'Как вы можете въехать в Казахстан', 'Қазақстанға қалай кіре аласыз'),
})
/** A rule per condition, all of which must hold. */
export const conditions = question('bool', 'least', {
  ...kaz,
  ...ofEntry,
  id: 'kaz.entry.conditions',
  topic: topics.conditions,
  label: t('The conditions of entry are met', 'Условия въезда выполнены', 'Келу шарттары орындалған'),
})
export const refused = question('bool', 'greatest', {
  ...kaz,
  ...ofEntry,
  id: 'kaz.entry.refused',
  topic: 'entry.refused',
  mode: 'must not',
  who: 'authority',
  label: t('A ground of refusal stands', 'Есть основание для отказа', 'Бас тарту негізі бар'),
})
/** Silent when nothing bars entry. */
export const barredUntil = question('day', 'greatest', {
  ...kaz,
  id: 'kaz.entry.bannedUntil',
  topic: topics.barred,
  mode: 'must not',
  label: t('Entry is barred up to and including', 'Въезд запрещён по этот день включительно', 'Келуге осы күнді қоса тыйым салынған'),
})
export const visaFree = question('bool', 'greatest', {
  ...kaz,
  ...ofEntry,
  id: 'kaz.visaFree.may',
  topic: 'visaFree.may',
  mode: 'may',
  label: t('A visa-free regime covers the entry', 'Въезд подпадает под безвизовый режим', 'Келу визасыз режимге жатады'),
})
/** The last day of visa-free stay under the best of the regimes that cover the entry. */
export const visaFreeUntil = question('day', 'greatest', {
  ...kaz,
  ...ofEntry,
  id: 'kaz.visaFree.until',
  topic: 'visaFree.until',
  mode: 'may',
  label: t('Last day of visa-free stay', 'Последний день безвизового пребывания', 'Визасыз болудың соңғы күні'),
})
export const visaUntil = question('day', 'greatest', {
  ...kaz,
  ...ofEntry,
  id: 'kaz.visa.until',
  topic: 'visa.until',
  mode: 'may',
  label: t('Last day of stay on a visa', 'Последний день пребывания по визе', 'Виза бойынша болудың соңғы күні'),
})
export const eVisa = question('bool', 'greatest', {
  ...kaz,
  ...ofEntry,
  id: 'kaz.eVisa.may',
  topic: 'eVisa.may',
  mode: 'may',
  label: t('An electronic visa can be had', 'Можно получить электронную визу', 'Электрондық виза алуға болады'),
})

export const transitMay = question('bool', 'greatest', {
  ...kaz,
  ...ofEntry,
  id: 'kaz.transit.may',
  topic: 'transit.may',
  mode: 'may',
  label: t('A visa-free stop on the way is possible', 'Возможна безвизовая остановка в пути', 'Жол-жөнекей визасыз аялдауға болады'),
})

/** Grounds of lawful stay are alternatives: the last day is that of the longest. */
export const lastDay = question('day', 'greatest', {
  ...kaz,
  id: 'kaz.stay.lastDay',
  topic: topics.lastDay,
  mode: 'may',
  label: t('Last lawful day of the stay', 'Последний законный день пребывания', 'Болудың соңғы заңды күні'),
})
/** A ground of its own, after a decision or event during the stay. Silent when nothing happened. */
export const afterDecision = question('day', 'greatest', {
  ...kaz,
  id: 'kaz.stay.afterDecision',
  topic: 'stay.afterDecision',
  mode: 'may',
  label: t('Last lawful day after a decision', 'Последний законный день после решения', 'Шешімнен кейінгі соңғы заңды күн'),
})
export const used = question('int', 'greatest', {
  ...kaz,
  ...ofEntry,
  id: 'kaz.stay.used',
  topic: topics.used,
  label: t('Days used in the window', 'Использовано дней в окне', 'Терезеде пайдаланылған күн'),
})
export const left = question('int', 'greatest', {
  ...kaz,
  ...ofEntry,
  id: 'kaz.stay.left',
  topic: topics.left,
  label: t('Days left', 'Осталось дней', 'Қалған күн'),
})
/** The first day on which the clock of some visa-free regime lets the person in for one day, or for a full stay. */
export const clockOpens = question('day', 'least', {
  ...kaz,
  id: 'kaz.clock.opens',
  topic: 'clock.opens',
  label: t('The clock lets you in again on', 'Счётчик снова допускает въезд с', 'Есептегіш қайта кіргізетін күн'),
})
export const clockOpensFully = question('day', 'least', {
  ...kaz,
  id: 'kaz.clock.opensFully',
  topic: 'clock.opensFully',
  label: t('The clock allows a full stay on', 'Счётчик допускает полный срок с', 'Есептегіш толық мерзімге жол беретін күн'),
})
/** Every obstacle must be gone. */
export const earliestEntry = question('day', 'greatest', {
  ...kaz,
  id: 'kaz.stay.earliestEntry',
  topic: topics.earliestEntry,
  mode: 'may',
  label: t('First day of a lawful entry', 'Первый день законного въезда', 'Заңды түрде кіруге болатын алғашқы күн'),
})
export const nextFullEntry = question('day', 'greatest', {
  ...kaz,
  id: 'kaz.stay.nextFullEntry',
  topic: topics.nextFullEntry,
  mode: 'may',
  label: t('First day on which a full stay is possible', 'Первый день, с которого возможен полный срок', 'Толық мерзімге болуға мүмкін алғашқы күн'),
})
export const notifyBy = question('day', 'least', {
  ...kaz,
  ...ofEntry,
  id: 'kaz.host.notifyBy',
  topic: topics.notice,
  mode: 'must',
  who: 'host',
  done: noticeGiven,
  label: t('The host reports the arrival by', 'Принимающее лицо сообщает о прибытии до', 'Қабылдаушы тұлға келгенін хабарлайтын соңғы күн'),
})
/** `never`: no duty. */
export const registerBy = question('day', 'least', {
  ...kaz,
  ...ofEntry,
  id: 'kaz.registration.by',
  topic: topics.registration,
  mode: 'must',
  done: registered,
  label: t('You register by', 'Вы регистрируетесь до', 'Сіз тіркелетін соңғы күн'),
})
/** The later of two readings of the same term; `never`: no duty. */
export const registerOuterLimit = question('day', 'least', {
  ...kaz,
  ...ofEntry,
  id: 'kaz.registration.outerLimit',
  topic: 'registration.outerLimit',
  mode: 'must',
  label: t('Outer limit for registration', 'Крайний предел регистрации', 'Тіркелудің шекті күні'),
})
