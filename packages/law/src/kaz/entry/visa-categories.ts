import { at, figure, members, t, words, type Cite, type Figure, type FigureLine } from '@kosh/norms'
import { visaRules } from '../acts.js'
import { visaCategoryTitles } from './visa-titles.js'

/** The visas of Kazakhstan: terms, extension, invitation, change of category. Read in the edition of January and February 2026; earlier terms are not known. */

export { visaCategoryTitles } from './visa-titles.js'

const table: Cite = at(visaRules, 'Annex 1', 'official', '2026-11-23', { text: '2026-01-01' })
const rules = (place: string): Cite => at(visaRules, place, 'official', '2026-11-23', { text: '2026-02-05' })
const tableSince = '2026-01-01/'
const rulesSince = '~2026-02-05/'

/** How the days of stay are meant: on each entry, in each direction, in all, for the whole validity; or not said. */
export const stayModes = ['per-entry', 'each-way', 'in-all', 'whole', 'not-said'] as const
export type StayMode = (typeof stayModes)[number]
export const entriesCodes = ['single', 'multiple'] as const

/**
 * Category, then for one entry and for several: validity in days (`90`) or years (`1y`), and after a stroke the stay: `w` whole validity,
 * `60` days in all, `60e` days on each entry, `5t` days each way. `-`: not given for so many entries.
 */
const terms: readonly (readonly [category: string, single: string, multiple: string])[] = [
  ['A1', '90/w', '1y/w'],
  ['A2', '90', '180'],
  ['A3', '90', '1y'], // cosmonauts 3 years
  ['A4', '90', '180'],
  ['A5', '90', '5y/w'],
  ['A6', '-', '10y/w'],
  ['B1', '90/60', '1y/60e'],
  ['B2', '90/30', '180/90'],
  ['B3', '90/30', '1y/30e'],
  ['B4', '90/30', '1y/30e'],
  ['B5', '90/30', '1y/30e'],
  ['B6', '90/30', '-'],
  ['B7', '90/w', '180/w'],
  ['B8', '90', '90/w'],
  ['B9', '90', '90'], // once a year
  ['B9-1', '1y', '1y'], // for one entry electronically; for several on a petition, after an electronic one
  ['B10', '90/w', '180/90e'], // former compatriots 3 years
  ['B11', '180/120', '1y/120e'],
  ['B12', '90/30', '90/30e'],
  ['B12-1', '-', '1y/w'],
  ['B13', '90/5', '180/5t'],
  ['B14', '90', '-'],
  ['B15', '30', '-'],
  ['B16', '30', '-'],
  ['B17', '15', '-'],
  ['B18', '30', '-'],
  ['B19', '15', '-'],
  ['B20', '15', '-'],
  ['B21', '30', '-'],
  ['B22', '15', '-'],
  ['C1', '-', '1y'],
  ['C2', '90', '1y'],
  ['C3', '90', '3y'], // or the term of the permit; 5 years at the financial centre and Astana Hub; for one entry 1 year on a passport not recognised
  ['C4', '90', '3y'],
  ['C5', '90', '2y'], // ethnic Kazakhs 3 years
  ['C6', '90', '1y'], // not beyond the permit
  ['C7', '90/30', '180'],
  ['C8', '90', '1y'],
  ['C9', '90', '1y'],
  ['C10', '90', '3y'], // the first up to 1 year
  ['C11', '1y', '3y'], // for several entries from the migration police
  ['C12', '180/90', '180/w'],
]

type Term = {
  readonly key: readonly [category: string, entries: string]
  readonly validity: number
  readonly unit: 'days' | 'years'
  readonly stay: number | undefined
  readonly mode: StayMode
}
const given: readonly Term[] = terms.flatMap(([category, ...cells]) =>
  cells.flatMap((cell, i) => (cell === '-' ? [] : [termOf([category, i === 0 ? 'single' : 'multiple'], cell)])),
)

const byEntries = ['code', 'code'] as const
/** By category and entries: whether such a visa exists. */
export const visaGiven: Figure<'bool'> = figure(
  'kaz.visa.given',
  'bool',
  {
    label: t('Visas by number of entries', 'Визы по числу въездов', 'Кіру саны бойынша визалар'),
    by: byEntries,
    within: 'yes or no',
    otherwise: false,
  },
  given.map(({ key }): FigureLine<boolean> => [key, tableSince, true, table]),
)
/** By category and entries, in the unit of `visaValidityUnit`. The most a visa may run. */
export const visaValidity: Figure<'int'> = figure(
  'kaz.visa.validity',
  'int',
  {
    label: t('Validity of a visa at most', 'Срок действия визы не более', 'Виза мерзімі, ең көбі'),
    by: byEntries,
    within: [1, 180],
  },
  given.map(({ key, validity }): FigureLine<number> => [key, tableSince, validity, table]),
)
export const visaValidityUnit: Figure<'code'> = figure(
  'kaz.visa.validityUnit',
  'code',
  {
    label: t('Unit of the validity', 'Единица срока действия', 'Мерзім бірлігі'),
    by: byEntries,
    within: ['days', 'years'],
  },
  given.map(({ key, unit }): FigureLine<string> => [key, tableSince, unit, table]),
)
/** By category and entries; only where the table has a number apart from the validity. */
export const visaStay: Figure<'int'> = figure(
  'kaz.visa.stay',
  'int',
  {
    label: t('Days of stay on a visa', 'Дней пребывания по визе', 'Виза бойынша болу күндері'),
    by: byEntries,
    within: [1, 180],
  },
  given.filter(({ stay }) => stay !== undefined).map(({ key, stay }): FigureLine<number> => [key, tableSince, stay, table]),
)
export const visaStayMode: Figure<'code'> = figure(
  'kaz.visa.stayMode',
  'code',
  {
    label: t('How the days of stay are counted', 'Как считаются дни пребывания', 'Болу күндері қалай есептеледі'),
    by: byEntries,
    within: stayModes,
  },
  given.map(({ key, mode }): FigureLine<string> => [key, tableSince, mode, table]),
)

/** Paras 51 to 54: category, the most it may be extended by. `?`: extendable, the term was not clear. */
const extensions: readonly (readonly [category: string, most: string])[] = [
  ['A3', '30'],
  ['A5', '3y'],
  ['B2', '30'],
  ['B7', '90'],
  ['B8', '30'],
  ['B9', '30'],
  ['B12-1', '1y'],
  ['B21', '180'],
  ['C1', '1y'],
  ['C2', '?'],
  ['C3', '3y'],
  ['C4', '3y'],
  ['C5', '2y'],
  ['C7', '180'],
  ['C9', '1y'],
  ['C12', '1y'],
]
const extended = extensions.flatMap(([category, most]) => (most === '?' ? [] : [{ category, ...lengthOf(most) }]))

/** By category. A5 and C3 at the financial centre up to 5 years, C9 with up to 90 days more in summer. */
export const extendable: Figure<'bool'> = members('kaz.visa.extendable', t('Visas that can be extended', 'Визы, которые можно продлить', 'Ұзартуға болатын визалар'), [
  [rulesSince, extensions.map(([category]) => category).join(' '), rules('para 51')],
])
/** By category, in the unit of `extensionUnit`. */
export const extensionMost: Figure<'int'> = figure(
  'kaz.visa.extensionMost',
  'int',
  {
    label: t('Extension at most', 'Продление не более', 'Ұзарту, ең көбі'),
    by: ['code'],
    within: [1, 180],
  },
  extended.map(({ category, n }): FigureLine<number> => [category, rulesSince, n, rules('paras 51-54')]),
)
export const extensionUnit: Figure<'code'> = figure(
  'kaz.visa.extensionUnit',
  'code',
  {
    label: t('Unit of the extension', 'Единица продления', 'Ұзарту бірлігі'),
    by: ['code'],
    within: ['days', 'years'],
  },
  extended.map(({ category, unit }): FigureLine<string> => [category, rulesSince, unit, rules('paras 51-54')]),
)
/** By category. */
export const extendedOnce: Figure<'bool'> = members('kaz.visa.extendedOnce', t('Visas extended once only', 'Визы, продлеваемые один раз', 'Бір рет қана ұзартылатын визалар'), [
  [rulesSince, 'A3 B2', rules('para 53')],
])
/** Working days before the visa ends: the last day to apply for an extension. The first is 30 before. */
export const extensionApplyLatest: Figure<'int'> = figure(
  'kaz.visa.extensionApplyLatest',
  'int',
  {
    label: t('Working days before the end to apply for an extension', 'За сколько рабочих дней подать на продление', 'Ұзартуға неше жұмыс күн бұрын өтінім беру керек'),
    by: [],
    within: [0, 30],
  },
  [[null, rulesSince, 5, rules('para 52')]],
)

/** By citizenship: Annex 6, states whose citizens need no invitation. */
export const invitationFreeStates: Figure<'bool'> = members(
  'kaz.visa.invitationFreeStates',
  t('Citizens who need no invitation', 'Граждане, которым не нужно приглашение', 'Шақыру қажет емес азаматтар'),
  [
    [
      rulesSince,
      `
    AUS AUT USA BEL ARE BGR BRA DEU GRC DNK NZL JPN ISR JOR IRL ISL ESP ITA CAN QAT CYP KOR LVA LTU LIE LUX HUN MYS MLT MCO NLD NOR OMN POL PRT ROU SAU
    SGP SVK SVN GBR FIN FRA HRV CZE CHE SWE EST`,
      rules('para 28 and Annex 6'),
    ],
  ],
)
/** By category and entries: what those citizens get on their own request. */
export const invitationFreeForStates: Figure<'bool'> = figure(
  'kaz.visa.invitationFreeForStates',
  'bool',
  {
    label: t('Visas of the listed citizens without invitation', 'Визы граждан из списка без приглашения', 'Тізімдегі азаматтардың шақырусыз визалары'),
    by: byEntries,
    within: 'yes or no',
    otherwise: false,
  },
  [...words('A3 B1 B3 B10 B12').map(category => [category, 'single'] as const), ['B12-1', 'multiple'] as const].map((key): FigureLine<boolean> => [
    key,
    rulesSince,
    true,
    rules('para 28'),
  ]),
)
/** By category, for everyone. B10 also, for a funeral, an illness or family, and for former compatriots. */
export const invitationFreeCategories: Figure<'bool'> = members(
  'kaz.visa.invitationFreeCategories',
  t('Visas that need no invitation', 'Визы, не требующие приглашения', 'Шақыруды қажет етпейтін визалар'),
  [[rulesSince, 'B4 B5 B8 B13 C1 C2 C4 C10', rules('para 28')]],
)

const any = Object.keys(visaCategoryTitles)
/** Para 36: into which category, from which. `visa-free`: from a stay without a visa. */
const changes: readonly (readonly [to: string, from: readonly string[]])[] = [
  ['A5', words('B3 B9 B10 C3 C4 C5 C10')],
  ['B7', words('C9')],
  ['B8', words('C2 C3 C7 C11')],
  ['C2', words('B10 C3 C9')],
  ['C3', words('B2 B3 B7 B10 C2 C3 C9 C10')],
  ['C4', words('B10 C2 C9 C10')],
  ['C9', words('C11')],
  ['C12', [...any, 'visa-free']],
]
/** What ethnic Kazakhs may do besides. */
const changesOfEthnicKazakhs: typeof changes = [
  ['C1', any],
  ['C9', [...any, 'visa-free']],
]

const changeLines = (of: typeof changes): readonly FigureLine<boolean>[] =>
  of.flatMap(([to, from]) => from.map((source): FigureLine<boolean> => [[source, to], rulesSince, true, rules('para 36')]))
/** By category held (or `visa-free`) and category wanted: changed inside the country. */
export const categoryChange: Figure<'bool'> = figure(
  'kaz.visa.categoryChange',
  'bool',
  {
    label: t('Change of the visa category inside the country', 'Смена категории визы внутри страны', 'Ел ішінде виза санатын ауыстыру'),
    by: byEntries,
    within: 'yes or no',
    otherwise: false,
  },
  changeLines(changes),
)
export const categoryChangeOfEthnicKazakhs: Figure<'bool'> = figure(
  'kaz.visa.categoryChangeOfEthnicKazakhs',
  'bool',
  {
    label: t('Change of the category for ethnic Kazakhs', 'Смена категории для этнических казахов', 'Этникалық қазақтар үшін санатты ауыстыру'),
    by: byEntries,
    within: 'yes or no',
    otherwise: false,
  },
  changeLines(changesOfEthnicKazakhs),
)

function termOf(key: Term['key'], cell: string): Term {
  const [length = '', stay] = cell.split('/')
  const { n, unit } = lengthOf(length)
  const mode: StayMode = stay === undefined ? 'not-said' : stay === 'w' ? 'whole' : stay.endsWith('e') ? 'per-entry' : stay.endsWith('t') ? 'each-way' : 'in-all'
  return { key, validity: n, unit, mode, stay: stay === undefined || stay === 'w' ? undefined : Number.parseInt(stay, 10) }
}

function lengthOf(text: string): { readonly n: number; readonly unit: 'days' | 'years' } {
  return { n: Number.parseInt(text, 10), unit: text.endsWith('y') ? 'years' : 'days' }
}
