import { at, members, t } from '@kosh/norms'
import { eaeuTreaty } from './acts.js'

const accession = (place: string) => at(eaeuTreaty, place)

/** Member states of the Eurasian Economic Union, each from its own day. */
export const eaeuMembers = members(
  'eaeu.members',
  t('Member states of the Eurasian Economic Union', 'Государства — члены Евразийского экономического союза', 'Еуразиялық экономикалық одаққа мүше мемлекеттер'),
  [
    ['2015-01-01/', 'BLR KAZ RUS', accession('Art. 113')],
    ['2015-01-02/', 'ARM', accession('Treaty on the accession of Armenia, 10.10.2014')],
    ['2015-08-12/', 'KGZ', accession('Treaty on the accession of Kyrgyzstan, 23.12.2014')],
  ],
)
