import { act, t } from '@kosh/norms'

export const eaeuTreaty = act('EAEU-TREATY-2014', {
  realm: 'EAEU',
  rank: 'treaty',
  adopted: '2014-05-29',
  url: 'https://docs.eaeunion.org/documents/401/5353/',
  title: t('Treaty on the Eurasian Economic Union', 'Договор о Евразийском экономическом союзе', 'Еуразиялық экономикалық одақ туралы шарт'),
})
/** In force between Belarus, Kazakhstan and Russia from 2012 to 2014, until the treaty on the Union. */
export const migrantWorkersAgreement = act('Z1100000442', {
  realm: 'EAEU',
  rank: 'treaty',
  adopted: '2010-11-19',
  url: 'https://adilet.zan.kz/rus/docs/Z1100000442',
  title: t(
    'Agreement on the legal status of migrant workers of 2010',
    'Соглашение о правовом статусе трудящихся-мигрантов 2010 года',
    'Еңбекші-мигранттардың құқықтық мәртебесі туралы 2010 жылғы келісім',
  ),
})
