import { anyDay, dayFact, never, t } from '@kosh/norms'

/** `never`: not registered. */
export const registered = dayFact(
  'region.registered',
  t('On which day were you registered at the destination?', 'Когда вас зарегистрировали в стране назначения?', 'Баратын елде сізді қай күні тіркеді?'),
  { within: [anyDay[0], never] },
)
