import { question, t } from '@kosh/norms'
import { entered } from '../world/journey.js'
import { entryWays, topics } from '../world/topics.js'

/** What the law of the Union is asked about entry and short stay. */

const eu = { realm: 'EU' } as const
/** Entry is judged by the law of the day of entry. */
const ofEntry = { text: { asOf: entered } } as const

export const visaRequired = question('bool', 'one', {
  ...eu,
  ...ofEntry,
  id: 'eu.visa.required',
  topic: 'visa.required',
  mode: 'must',
  label: t('You need a visa for a short stay', 'Для краткосрочного пребывания нужна виза', 'Қысқа мерзімді болуға виза қажет'),
})
export const mayEnter = question('code', 'one', {
  ...eu,
  ...ofEntry,
  id: 'eu.entry.may',
  topic: topics.entry,
  mode: 'may',
  within: entryWays,
  label: t('How you may enter', 'Как вы можете въехать', 'Қалай кіре аласыз'),
})
/** A rule per condition, all of which must hold. */
export const conditions = question('bool', 'least', {
  ...eu,
  ...ofEntry,
  id: 'eu.entry.conditions',
  topic: topics.conditions,
  label: t('The conditions of entry are met', 'Условия въезда выполнены', 'Кіру шарттары орындалған'),
})
export const refused = question('bool', 'greatest', {
  ...eu,
  ...ofEntry,
  id: 'eu.entry.refused',
  topic: 'entry.refused',
  mode: 'must',
  who: 'authority',
  label: t('Entry must be refused', 'Во въезде должно быть отказано', 'Кіруден бас тартылуға тиіс'),
})
/** Grounds of lawful stay are alternatives: the last day is that of the longest. */
export const lastDay = question('day', 'greatest', {
  ...eu,
  id: 'eu.stay.lastDay',
  topic: topics.lastDay,
  mode: 'may',
  label: t('Last lawful day of the stay', 'Последний законный день пребывания', 'Болудың соңғы заңды күні'),
})
export const used = question('int', 'greatest', {
  ...eu,
  id: 'eu.stay.used',
  topic: topics.used,
  label: t('Days used in the window', 'Использовано дней в окне', 'Терезеде пайдаланылған күн'),
})
export const left = question('int', 'greatest', {
  ...eu,
  id: 'eu.stay.left',
  topic: topics.left,
  label: t('Days left', 'Осталось дней', 'Қалған күн'),
})
export const earliestEntry = question('day', 'greatest', {
  ...eu,
  id: 'eu.stay.earliestEntry',
  topic: topics.earliestEntry,
  mode: 'may',
  label: t('First day of a lawful entry', 'Первый день законного въезда', 'Заңды түрде кіруге болатын алғашқы күн'),
})
export const nextFullEntry = question('day', 'greatest', {
  ...eu,
  id: 'eu.stay.nextFullEntry',
  topic: topics.nextFullEntry,
  mode: 'may',
  label: t('First day on which a full stay is possible', 'Первый день, с которого возможен полный срок', 'Толық мерзімге болуға мүмкін алғашқы күн'),
})
/** Between two states of the area, by air, by sea or by land. */
export const internalBorder = question('bool', 'one', {
  ...eu,
  ...ofEntry,
  id: 'eu.border.withoutChecks',
  topic: 'border.withoutChecks',
  mode: 'may',
  label: t(
    'You cross from another state of the area without border checks',
    'Из другого государства зоны вы въезжаете без пограничной проверки',
    'Аймақтың басқа мемлекетінен шекаралық тексерусіз өтесіз',
  ),
})
export const presumedOverstay = question('bool', 'greatest', {
  ...eu,
  id: 'eu.stay.presumedOverstay',
  topic: 'stay.presumedOverstay',
  mode: 'may',
  who: 'authority',
  label: t(
    'The authority may presume that the time allowed was exceeded',
    'Орган вправе предположить превышение срока пребывания',
    'Орган болу мерзімі өткізіп алынды деп жорамалдай алады',
  ),
})
