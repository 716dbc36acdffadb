import { at, figure, members, t, words, type Cite, type Figure, type FigureLine } from '@kosh/norms'
import { states } from '../../world/states.js'
import { visaRules } from '../acts.js'

/**
 * Electronic visas: paras 24 and 25 and Annex 11 of the visa rules. For one entry, for the holder only, on an electronic invitation.
 * Read in the edition of February 2026; of the lists since 2019 only their length was seen.
 */

const edition2026 = (place: string): Cite => at(visaRules, place, 'official', '2026-11-23', { text: '2026-02-05' })
/** 117 states for tourism and 23 for business, from Astana and Almaty airports. */
const start2019 = at(visaRules, 'electronic visas since 2019', 'secondary')
const before2026 = '2019-01-01/2026-02-04'
const since2026 = '~2026-02-05/'

const annex11 = `
  DZA AGO AND ATG ABW BHS BRB BLZ BEN TZA BOL BIH BWA BRN BFA BDI BTN VUT VEN GAB GUY HTI GMB GTM GIN GNB HND GRD DJI DMA DOM EGY ZMB ZWE IRN KHM CMR
  KEN KIR PRK HKG MAC TWN COM COG CRI CIV CUB LAO LSO LBR LBN MUS MRT MDG MWI MLI MDV MAR MHL FSM MOZ MMR NAM NRU NPL NER NIC ZAF CAF PLW PAN PNG PRY
  PAK PER RWA WSM SMR STP SYC SEN VCT KNA LCA MKD SUR SLE TGO TON TTO TUV TUN TKM UGA IND FRO FJI TCD MNE LKA URY SLV ERI SWZ ETH JAM`

/** By citizenship. From 2019 to February 2026 it is not known who was on the list. */
export const eVisaNationalities: Figure<'bool'> = figure(
  'kaz.eVisa.nationalities',
  'bool',
  {
    label: t('Citizens who may get an electronic visa', 'Граждане, которым доступна электронная виза', 'Электрондық виза ала алатын азаматтар'),
    by: ['code'],
    within: 'yes or no',
    otherwise: false,
  },
  [
    ...states.filter(state => state !== 'KAZ').map((state): FigureLine<boolean> => [state, before2026, undefined, start2019]),
    ...words(annex11).map((state): FigureLine<boolean> => [state, since2026, true, edition2026('Annex 11')]),
  ],
)

const categories = words('A3 A5 B1 B2 B3 B9-1 B10 B12 C12')

/** By category. Tourism since the start; of the others before 2026 the first day was not seen. */
export const eVisaCategories: Figure<'bool'> = figure(
  'kaz.eVisa.categories',
  'bool',
  {
    label: t('Categories given as an electronic visa', 'Категории электронных виз', 'Электрондық виза санаттары'),
    by: ['code'],
    within: 'yes or no',
    otherwise: false,
  },
  categories.flatMap((category): readonly FigureLine<boolean>[] => [
    [category, before2026, category === 'B12' ? true : undefined, start2019],
    [category, since2026, true, edition2026('para 24')],
  ]),
)

/** By citizenship and category: what a listed citizen may still not get electronically. Citizens of Pakistan get B3 only. */
export const eVisaExcludes: Figure<'bool'> = figure(
  'kaz.eVisa.excludes',
  'bool',
  {
    label: t(
      'Categories a listed citizen cannot get electronically',
      'Категории, недоступные электронно гражданину из списка',
      'Тізімдегі азамат электронды түрде ала алмайтын санаттар',
    ),
    by: ['code', 'code'],
    within: 'yes or no',
    otherwise: false,
  },
  categories.filter(category => category !== 'B3').map((category): FigureLine<boolean> => [['PAK', category], since2026, true, edition2026('para 25')]),
)

/** By kind of crossing, for entry and exit: international airports only. At first Astana and Almaty alone. */
export const eVisaCrossings: Figure<'bool'> = members(
  'kaz.eVisa.crossings',
  t('Where an electronic visa lets you cross the border', 'Где можно пересечь границу с электронной визой', 'Электрондық визамен шекараны қайдан өтуге болады'),
  [
    [before2026, 'airport', start2019],
    [since2026, 'airport', edition2026('para 25')],
  ],
)

/** Working days for the decision. */
export const eVisaDecisionDays: Figure<'int'> = figure(
  'kaz.eVisa.decisionDays',
  'int',
  {
    label: t('Working days for an electronic visa', 'Рабочих дней на электронную визу', 'Электрондық визаға жұмыс күні'),
    by: [],
    within: [0, 30],
  },
  [[null, since2026, 1, edition2026('para 24')]],
)
