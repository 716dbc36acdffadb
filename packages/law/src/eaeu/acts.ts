import { act, t } from '@kosh/norms'

export const eaeuTreaty = act('EAEU-TREATY-2014', {
  realm: 'EAEU',
  rank: 'treaty',
  adopted: '2014-05-29',
  url: 'https://docs.eaeunion.org/documents/401/5353/',
  title: t('Treaty on the Eurasian Economic Union', 'Договор о Евразийском экономическом союзе', 'Еуразиялық экономикалық одақ туралы шарт'),
})
