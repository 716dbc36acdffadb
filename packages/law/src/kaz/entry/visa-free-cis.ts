import { at, t } from '@kosh/norms'
import { cis2000 } from '../acts.js'
import { grant, regimeOf, type Grant } from './visa-free-terms.js'

/**
 * The agreement of five states of 30.11.2000. It sets no length of stay: that is left to each state's law and to bilateral treaties, so
 * most lines have no number. For members of the Union the rules of the Union took over in 2020.
 */

const agreement = at(cis2000, 'Art. 1', 'secondary', undefined, { url: 'https://cis.minsk.by' })
const tajikTerm = at(cis2000, 'Art. 1, with Law 477-IV Art. 6(4)', 'secondary', undefined, { url: 'https://www.gov.kz/memleket/entities/qriim' })
const listed2022 = at(cis2000, 'as listed on 01.09.2022', 'secondary', undefined, { url: 'https://ilp.kz' })
const cardAccepted = at(cis2000, 'lists of documents', 'secondary')

export const cisGrants: readonly Grant[] = [
  // Thirty days without registration by treaties of RUS and KGZ, five for the others until 2020-01-10.
  grant('~2000-11-30/2020-06-01', 'ordinary', 'BLR KGZ RUS', { registration: 'duty' }, agreement),
  // Citizens of RUS come on an internal passport since Resolution 494 of 23.05.2005; for KGZ the first day was not seen.
  grant('2005-05-23/2020-06-01', 'id-card', 'RUS', { registration: 'duty' }, cardAccepted),
  grant('~2000-11-30/2020-06-01', 'id-card', 'KGZ', { registration: 'duty' }, cardAccepted),
  grant('~2000-11-30/2020-01-10', 'ordinary', 'TJK', { registration: 'duty' }, agreement),
  // Thirty days, then a temporary residence permit; a statement of January 2023 tells of 90 in 180, the stricter reading is kept.
  grant('2020-01-11/', 'ordinary', 'TJK', { perEntry: 30, total: 90, window: 'any-180', registration: 'exempt' }, tajikTerm),
  grant('2022-09-01/', 'service diplomatic', 'BLR', { unknownSince: '2011-01-01', registration: 'exempt' }, listed2022),
]

export const cis = regimeOf('cis', t('Agreement of 2000', 'Соглашение 2000 года', '2000 жылғы келісім'), cisGrants)
