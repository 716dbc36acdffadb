import { question, t } from '@kosh/norms'
import { entered } from '../world/journey.js'
import { entryWays, topics } from '../world/topics.js'
import { registered } from './facts.js'

/** What visa regimes, treaties and the law of the Union are asked about a state of the region as destination. */

const region = { realm: 'INT' } as const
/** The regime is that of the day of entry. */
const ofEntry = { text: { asOf: entered } } as const

export const mayEnter = question('code', 'one', {
  ...region,
  ...ofEntry,
  id: 'region.entry.may',
  topic: topics.entry,
  mode: 'may',
  within: entryWays,
  label: t('How you may enter', 'Как вы можете въехать', 'Қалай кіре аласыз'),
})
/** A rule per condition, all of which must hold. */
export const conditions = question('bool', 'least', {
  ...region,
  ...ofEntry,
  id: 'region.entry.conditions',
  topic: topics.conditions,
  label: t('The conditions of entry are met', 'Условия въезда выполнены', 'Кіру шарттары орындалған'),
})
/** Silent when nothing bars entry. */
export const barredUntil = question('day', 'greatest', {
  ...region,
  id: 'region.entry.bannedUntil',
  topic: topics.barred,
  mode: 'must not',
  label: t('Entry is barred up to and including', 'Въезд запрещён по этот день включительно', 'Келуге осы күнді қоса тыйым салынған'),
})
/** Limits of the regime pile up. */
export const visaFreeUntil = question('day', 'least', {
  ...region,
  ...ofEntry,
  id: 'region.visaFree.until',
  topic: 'visaFree.until',
  mode: 'may',
  label: t('Last day of visa-free stay', 'Последний день безвизового пребывания', 'Визасыз болудың соңғы күні'),
})
/** Grounds of lawful stay are alternatives: the last day is that of the longest. */
export const lastDay = question('day', 'greatest', {
  ...region,
  id: 'region.stay.lastDay',
  topic: topics.lastDay,
  mode: 'may',
  label: t('Last lawful day of the stay', 'Последний законный день пребывания', 'Болудың соңғы заңды күні'),
})
export const used = question('int', 'greatest', {
  ...region,
  ...ofEntry,
  id: 'region.stay.used',
  topic: topics.used,
  label: t('Days used in the window', 'Использовано дней в окне', 'Терезеде пайдаланылған күн'),
})
export const left = question('int', 'greatest', {
  ...region,
  ...ofEntry,
  id: 'region.stay.left',
  topic: topics.left,
  label: t('Days left', 'Осталось дней', 'Қалған күн'),
})
export const earliestEntry = question('day', 'greatest', {
  ...region,
  id: 'region.stay.earliestEntry',
  topic: topics.earliestEntry,
  mode: 'may',
  label: t('First day of a lawful entry', 'Первый день законного въезда', 'Заңды түрде кіруге болатын алғашқы күн'),
})
export const nextFullEntry = question('day', 'greatest', {
  ...region,
  id: 'region.stay.nextFullEntry',
  topic: topics.nextFullEntry,
  mode: 'may',
  label: t('First day on which a full stay is possible', 'Первый день, с которого возможен полный срок', 'Толық мерзімге болуға мүмкін алғашқы күн'),
})
/** Silent where no term was found. The longer of two exemptions holds. */
export const unregisteredUntil = question('day', 'greatest', {
  ...region,
  ...ofEntry,
  id: 'region.registration.freeUntil',
  topic: 'registration.freeUntil',
  mode: 'may',
  label: t('No registration up to and including', 'Без регистрации по этот день включительно', 'Осы күнді қоса тіркелусіз'),
})
/** `never`: the stay ends before any duty. */
export const registerBy = question('day', 'least', {
  ...region,
  ...ofEntry,
  id: 'region.registration.by',
  topic: topics.registration,
  mode: 'must',
  done: registered,
  label: t('You register by', 'Вы регистрируетесь до', 'Сіз тіркелетін соңғы күн'),
})
