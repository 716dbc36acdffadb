import { codeCell, dayCell, question, t, table, words } from '@kosh/norms'

/** What is asked of the host, and what the law answers about the host's invitations. */

/** Penalties under Art. 518 of the Code of Administrative Offences: part 1 and, on repeat, part 3. */
export const hostPenalties = table(
  'kaz.hostPenalties',
  t('Penalties the host received for its foreign guests', 'Взыскания принимающего лица за иностранных гостей', 'Қабылдаушы тұлғаның шетелдік қонақтары үшін алған жазалары'),
  4,
  {
    part: codeCell(t('Part of Art. 518', 'Часть ст. 518', '518-баптың бөлігі'), words('518(1) 518(2) 518(3)')),
    on: dayCell(t('Day of the decision', 'День решения', 'Шешім күні')),
  },
  { who: 'host' },
)

export const unheard = question('bool', 'greatest', {
  id: 'kaz.host.unheard',
  topic: 'host.unheard',
  realm: 'KAZ',
  mode: 'must not',
  who: 'authority',
  label: t('Invitations of this host are not considered', 'Приглашения этого лица не рассматриваются', 'Бұл тұлғаның шақырулары қаралмайды'),
})
