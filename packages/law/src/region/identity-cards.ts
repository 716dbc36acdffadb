import { at, figure, t, type Cite, type FigureLine } from '@kosh/norms'
import { armeniaTreaty, cis2000 } from '../kaz/acts.js'
import { treatyAct } from '../treaties/treaty-act.js'

/** Where an internal passport or identity card is enough, by destination and citizenship. Pairs without a line were not looked up; for entry into Kazakhstan its own law answers. */

const lists = at(cis2000, 'lists of documents')
const row = (to: string, from: string, dates: string, value: boolean | undefined, says: Cite = lists): FigureLine<boolean> => [[to, from], dates, value, says]
const since = '2002-06-07/'
const cards = '2023-09-01/'
const kyrgyzUzbek = at(treatyAct('kgz-uzb-trips-2006'), 'protocol of 27.01.2023', 'secondary')

export const identityCards = figure(
  'region.identityCard',
  'bool',
  {
    label: t('an identity card is enough', 'достаточно удостоверения личности', 'жеке куәлік жеткілікті'),
    by: ['code', 'code'],
    within: 'yes or no',
  },
  [
    row('RUS', 'KAZ', since, true),
    row('BLR', 'KAZ', since, true),
    row('KGZ', 'KAZ', since, true),
    row('ARM', 'KAZ', '1992-01-01/2025-11-21', false, at(armeniaTreaty, 'Art. 3', 'official', '2026-11-23')),
    row('ARM', 'KAZ', '2025-11-22/', true, at(armeniaTreaty, 'Art. 3', 'official', '2026-11-23')),
    row('BLR', 'RUS', since, true),
    row('KGZ', 'RUS', since, true),
    // Doubtful: Armenia with Russia, Belarus and Kyrgyzstan.
    row('ARM', 'RUS', since, undefined),
    row('RUS', 'BLR', since, true),
    row('KGZ', 'BLR', since, true),
    row('ARM', 'BLR', since, undefined),
    row('RUS', 'ARM', since, undefined),
    row('BLR', 'ARM', since, undefined),
    row('KGZ', 'ARM', since, false),
    row('RUS', 'KGZ', since, true),
    row('BLR', 'KGZ', since, true),
    row('ARM', 'KGZ', since, undefined),
    // Russia takes no internal passports of Tajikistan since 2015.
    row('RUS', 'TJK', '2002-06-07/2014-12-31', true),
    row('RUS', 'TJK', '2015-01-01/', false),
    row('KGZ', 'UZB', '1992-01-01/2023-08-31', false, kyrgyzUzbek),
    row('KGZ', 'UZB', cards, true, kyrgyzUzbek),
    row('UZB', 'KGZ', '1992-01-01/2023-08-31', false, kyrgyzUzbek),
    row('UZB', 'KGZ', cards, true, kyrgyzUzbek),
    // Talks since 2024; no entry into force was seen.
    row('UZB', 'KAZ', '1992-01-01/', false, at(treatyAct('kaz-uzb-trips-2000'), 'lists of documents', 'secondary')),
  ],
)
