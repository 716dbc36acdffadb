import { at, figure, t } from '@kosh/norms'
import { res148 } from '../acts.js'
import { grant, regimeOf, type Grant } from './visa-free-terms.js'

/** Citizens of the other member states of the Eurasian Economic Union: para 6 of Resolution 148, with Art. 97 of the Treaty on the Union. */

const adilet = (id: string) => `https://adilet.zan.kz/rus/docs/${id}`
const edition342 = at(res148, 'para 6 (Resolution 342 of 02.06.2020)', 'official', '2026-11-24', { text: '2021-03-17', url: adilet('P1200000148') })
const edition1146 = at(res148, 'para 6 (Resolution 1146 of 31.12.2022)', 'secondary', undefined, { url: adilet('P2200001146') })
/** Said by the minister of internal affairs in September 2025. */
const cardAccepted = at(res148, 'para 6, identity card instead of a passport', 'secondary')

const withoutTotal = { perEntry: 90, registration: 'exempt' } as const
const withTotal = { perEntry: 90, total: 90, window: 'any-180', registration: 'duty' } as const

export const eaeuGrants: readonly Grant[] = [
  // Ninety days from each crossing. Signed on 2020-06-02, in force ten days after a publication whose day was not seen.
  grant('~2020-06-02/2023-01-26', 'ordinary', 'ARM BLR KGZ RUS', withoutTotal, edition342),
  grant('2023-01-27/', 'ordinary', 'ARM BLR KGZ RUS', withTotal, edition1146),
  grant('~2020-06-02/2023-01-26', 'id-card', 'KGZ RUS', withoutTotal, cardAccepted),
  grant('2023-01-27/', 'id-card', 'KGZ RUS', withTotal, cardAccepted),
]

export const eaeu = regimeOf('eaeu', t('Eurasian Economic Union', 'Евразийский экономический союз', 'Еуразиялық экономикалық одақ'), eaeuGrants)

/**
 * For whom the refusal of entry over days used up is suspended. The total itself stayed. Of 2025-09-01 two reports differ: the
 * resolution is quoted with that day inside, the ministry of the other state says the limits apply from it.
 */
export const excessRefusalSuspended = figure(
  'kaz.visaFree.excessRefusalSuspended',
  'bool',
  {
    label: t('Days used up do not lead to refusal of entry', 'Исчерпанные дни не ведут к отказу во въезде', 'Таусылған күндер келуден бас тартуға әкелмейді'),
    by: ['code'],
    within: 'yes or no',
    otherwise: false,
  },
  [
    ['KGZ', '2023-10-09/2024-09-01', true, at(res148, 'para 6, sixteenth part, suspension to 01.09.2024', 'secondary', undefined, { url: 'https://sarbaz.kz' })],
    ['KGZ', '2024-09-02/2025-08-31', true, at(res148, 'para 6, sixteenth part, suspension to 01.09.2025', 'secondary', undefined, { url: 'https://kaktus.media' })],
    ['KGZ', '2025-09-01/2025-09-01', undefined, at(res148, 'para 6, sixteenth part, suspension to 01.09.2025', 'secondary', undefined, { url: 'https://24.kg' })],
  ],
)
