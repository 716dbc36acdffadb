import { anyDay, boolFact, dayFact, never, t } from '@kosh/norms'

/** `never`: not registered. */
export const registered = dayFact(
  'region.registered',
  t('On which day were you registered at the destination?', 'Когда вас зарегистрировали в стране назначения?', 'Баратын елде сізді қай күні тіркеді?'),
  { within: [anyDay[0], never] },
)
/** Of Atyrau or Mangystau region of Kazakhstan, or of Balkan region of Turkmenistan. */
export const borderResident = boolFact(
  'region.borderResident',
  t('Do you live in a region at the border with the destination?', 'Живёте ли вы в области на границе с этой страной?', 'Баратын елмен шекаралас облыста тұрасыз ба?'),
)
