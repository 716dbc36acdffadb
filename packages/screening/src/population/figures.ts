import type { Grade } from '@kosh/norms'

/**
 * Published figures by which a population is made. All were read on 27 November 2026 in the press that reported them; none was seen in the table of the
 * authority itself, so every grade is `secondary`.
 */
export type Source = { readonly by: string; readonly url: string; readonly published: string; readonly grade: Grade }
/** How often something was counted from one day to another, both included. */
export type Count = { readonly count: number; readonly of: 'entries' | 'guests'; readonly from: string; readonly until: string; readonly source: Source }

const source = (by: string, published: string, url: string): Source => ({ by, published, url, grade: 'secondary' })

const border = source('Border Service of the National Security Committee', '2024-05', 'https://esquire.kz/language/kz?back_url=%2Faza-stan-a-e-zhii-keletin-elder-any-taldy')
const foreignMinistry = source('Ministry of Foreign Affairs', '2024-04-01', 'https://baq.kz/vizasyz-rezhim-boyynsha-elge-126-myn-qytay-azamaty-kirgen-327491/')
/** The article bears no day. The same speaker gave nearly the same totals in the news of 23 September 2022, which is taken as the last day. */
const interior2022 = source('Migration Service Committee of the Ministry of Internal Affairs', '2022', 'https://krisha.kz/content/news/2022/skol-ko-inostrancev-pribylo-v-rk')
const bureau2023 = source('Bureau of National Statistics', '2024-01-09', 'https://astanatimes.com/2024/01/international-tourist-arrivals-surge-37-in-kazakhstan/')
const guests2023 = source('Ministry of Culture and Sports, eQonaq', '2023-07-29', 'https://astanatimes.com/2023/07/foreign-tourist-arrivals-triple-in-kazakhstan/')
const stays2023 = source('Ministry of Culture and Sports, eQonaq', '2023', 'https://jjtv.kz/en/foreign-tourists-find-four-days-enough-to-explore-kazakhstan')
const survey2025 = source(
  'Bureau of National Statistics, survey of 24 thousand visitors in January and July 2025',
  '2025-10-16',
  'https://www.lada.kz/aktau_news/society/144580-mangistau-snova-stal-odnim-iz-samykh-populiarnykh-napravlenii-sredi-turistov.html',
)
const purposes2024 = source('Ministry of Tourism and Sports, eQonaq, September 2024', '2024-10-22', 'https://nsn.asia/2024/10/22/uzbekistan-leads-in-tourist-visits-to-kazakhstan')
const interior2025 = source(
  'First Deputy Minister of Internal Affairs, to the Government',
  '2025',
  'https://orda.kz/tysjachi-inostrancev-vyslali-iz-kazahstana-za-migracionnye-narushenija-404538',
)
const cis2025 = source(
  'First Deputy Minister of Internal Affairs, to the Government',
  '2025',
  'http://lat.egemen.kz/amp/article/391799-biyl-qazaqstangha-75-mln-nan-astam-turist-kelgen',
)
const raids2025 = source('Ministry of Internal Affairs, three operations of 2025', '2025-12-05', 'https://centralasia.media/news:2377214?from=rss')
const workers2025 = source('International Organization for Migration, Baseline Mobility Assessment, round six', '2025-10', 'https://astanatimes.com/?p=107826')

/** Entries into Kazakhstan by citizenship. Counts over unlike spans are compared by the day. */
export const entries: { readonly [citizenship: string]: Count } = {
  UZB: inSpring2024(1_598_656),
  KGZ: inSpring2024(1_015_553),
  RUS: inSpring2024(854_937),
  TJK: inSpring2024(332_177),
  BLR: inSpring2024(47_342),
  AZE: inSpring2024(30_550),
  TKM: inSpring2024(9_671),
  UKR: inSpring2024(9_018),
  ARM: inSpring2024(5_194),
  MDA: inSpring2024(3_059),
  CHN: { count: 126_000, of: 'entries', from: '2023-11-10', until: '2024-04-01', source: foreignMinistry },
  TUR: { count: 68_000, of: 'entries', from: '2022-01-01', until: '2022-09-23', source: interior2022 },
  DEU: { count: 43_000, of: 'entries', from: '2022-01-01', until: '2022-09-23', source: interior2022 },
  IND: { count: 34_757, of: 'guests', from: '2023-01-01', until: '2023-09-30', source: bureau2023 },
  USA: { count: 28_160, of: 'guests', from: '2023-01-01', until: '2023-09-30', source: bureau2023 },
  MNG: { count: 5_683, of: 'guests', from: '2023-06-01', until: '2023-07-23', source: guests2023 },
  KOR: { count: 3_585, of: 'guests', from: '2023-06-01', until: '2023-07-23', source: guests2023 },
  IRN: { count: 897, of: 'guests', from: '2023-06-01', until: '2023-07-23', source: guests2023 },
}
function inSpring2024(count: number): Count {
  return { count, of: 'entries', from: '2024-01-01', until: '2024-05-10', source: border }
}
export const commonwealth = ['UZB', 'KGZ', 'RUS', 'TJK', 'BLR', 'AZE', 'TKM', 'UKR', 'ARM', 'MDA'] as const

/** The part of all entries that citizens of the Commonwealth make: 7.5 million entries in the first half of 2025. */
export const ofCommonwealth = { part: 0.9, source: cis2025 } as const

/** Purposes told by foreign guests. What the fifth, "other", was made of is not published. */
export const purposesTold = { tourism: 0.391, private: 0.28, business: 0.103, work: 0.046, other: 0.18, source: purposes2024 } as const

/** Of the foreigners who work in Kazakhstan at any time, more than 550 000, the part of each citizenship. */
export const workers: { readonly part: { readonly [citizenship: string]: number }; readonly source: Source } = {
  part: { UZB: 0.86, RUS: 0.07, TJK: 0.025, KGZ: 0.02, CHN: 0.006 },
  source: workers2025,
}

/** Nights that a guest spends on average. */
export const nights: { readonly [citizenship: string]: { readonly mean: number; readonly source: Source } } = {
  UZB: { mean: 10, source: stays2023 },
  RUS: { mean: 6, source: stays2023 },
  BLR: { mean: 5, source: stays2023 },
  CHN: { mean: 3.5, source: stays2023 },
  USA: { mean: 4, source: stays2023 },
  DEU: { mean: 4, source: stays2023 },
  KOR: { mean: 4, source: stays2023 },
  IND: { mean: 4, source: stays2023 },
}
/** Of whoever is not named in `nights`. */
export const nightsOfAll = { mean: 5, source: survey2025 } as const

/** The part of visitors from 25 to 44 years old: "more than half". */
export const agedTo44 = { part: 0.5, source: survey2025 } as const

/**
 * Breaches of the rules of stay that were found in 2025, and entries of its first half, told at one session of the Government. Found, not committed: how many
 * overstay unseen is not known.
 */
export const breaches = { count: 46_000, entries: 7_500_000, source: interior2025 } as const
/** What three operations of 2025 found: overstays among all breaches. */
export const raids = { overstays: 24_270, withoutPermit: 9_279, illegalWork: 8_593, source: raids2025 } as const

/** Overstays found for each entry, about 3.5 in a thousand. */
export const overstayRate = ((breaches.count / breaches.entries) * raids.overstays) / (raids.overstays + raids.withoutPermit + raids.illegalWork)
