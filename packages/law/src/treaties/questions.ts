import { question, t } from '@kosh/norms'

/** What is asked of treaties themselves. */

export const binds = question('bool', 'one', {
  realm: 'INT',
  id: 'treaty.binds',
  topic: 'treaty.binds',
  who: 'state',
  label: t('The treaty binds both states', 'Договор связывает оба государства', 'Шарт екі мемлекетті де міндеттейді'),
})
