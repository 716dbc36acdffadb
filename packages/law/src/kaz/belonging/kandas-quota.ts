import { at, codeFact, figure, t, type FigureLine, type Names } from '@kosh/norms'
import { kandasQuota2026 } from '../acts.js'

/** Regional quotas for the reception of kandas: persons by region and year, set by order of the ministry of labour. Only that of 2026 is known. */

export const regions = {
  abai: t('Abai region', 'область Абай', 'Абай облысы'),
  akmola: t('Akmola region', 'Акмолинская область', 'Ақмола облысы'),
  aktobe: t('Aktobe region', 'Актюбинская область', 'Ақтөбе облысы'),
  'almaty-region': t('Almaty region', 'Алматинская область', 'Алматы облысы'),
  atyrau: t('Atyrau region', 'Атырауская область', 'Атырау облысы'),
  'east-kazakhstan': t('East Kazakhstan region', 'Восточно-Казахстанская область', 'Шығыс Қазақстан облысы'),
  zhambyl: t('Zhambyl region', 'Жамбылская область', 'Жамбыл облысы'),
  zhetisu: t('Zhetisu region', 'область Жетісу', 'Жетісу облысы'),
  'west-kazakhstan': t('West Kazakhstan region', 'Западно-Казахстанская область', 'Батыс Қазақстан облысы'),
  karaganda: t('Karaganda region', 'Карагандинская область', 'Қарағанды облысы'),
  kostanay: t('Kostanay region', 'Костанайская область', 'Қостанай облысы'),
  kyzylorda: t('Kyzylorda region', 'Кызылординская область', 'Қызылорда облысы'),
  mangystau: t('Mangystau region', 'Мангистауская область', 'Маңғыстау облысы'),
  'north-kazakhstan': t('North Kazakhstan region', 'Северо-Казахстанская область', 'Солтүстік Қазақстан облысы'),
  pavlodar: t('Pavlodar region', 'Павлодарская область', 'Павлодар облысы'),
  turkistan: t('Turkistan region', 'Туркестанская область', 'Түркістан облысы'),
  ulytau: t('Ulytau region', 'область Ұлытау', 'Ұлытау облысы'),
  astana: t('Astana', 'Астана', 'Астана'),
  almaty: t('Almaty', 'Алматы', 'Алматы'),
  shymkent: t('Shymkent', 'Шымкент', 'Шымкент'),
} as const satisfies Names
export const kandasRegion = codeFact(
  'kaz.kandas.region',
  t('In which region do you want to settle?', 'В каком регионе вы хотите поселиться?', 'Қай өңірге қоныстанғыңыз келеді?'),
  regions,
)

const of2026: { readonly [region: string]: number } = {
  pavlodar: 977,
  akmola: 285,
  abai: 264,
  'east-kazakhstan': 200,
  'north-kazakhstan': 200,
  kostanay: 200,
  atyrau: 125,
  'west-kazakhstan': 30,
}
const order = at(kandasQuota2026, 'regional quota for kandas', 'secondary', undefined, {
  url: 'https://mgorod.kz/news/v-kazaxstane-bolee-8-tysiac-celovek-vkliuceny-v-kvotu-pereseleniia-na-2026-god',
})
const notSeen = at(kandasQuota2026, 'quotas of other years')

export const regionalQuota = figure(
  'kaz.kandas.regionalQuota',
  'int',
  { label: t('Regional quota for kandas, persons', 'Региональная квота кандасов, человек', 'Қандастардың өңірлік квотасы, адам'), by: ['code'], within: [0, 100_000] },
  Object.keys(regions).flatMap((region): readonly FigureLine<number>[] => [
    [region, '2022-07-25/2025-12-31', undefined, notSeen],
    [region, '2026-01-01/2026-12-31', of2026[region] ?? 0, order],
    [region, '2027-01-01/', undefined, notSeen],
  ]),
)
