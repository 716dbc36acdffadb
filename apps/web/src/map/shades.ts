import type { EntryOf } from '@kosh/desk'

/** How a state is filled. Steps are of days; every other shade differs by its pattern too. `treaty`: the law is not encoded, treaties are; `none`: neither. */
export const shades = ['step-5', 'step-4', 'step-3', 'step-2', 'step-0', 'e-visa', 'visa', 'refused', 'depends', 'unknown', 'own', 'treaty', 'none'] as const
export type Shade = (typeof shades)[number]

/** Steps run by the length of one stay: up to 15, 30 and 90 days, then longer. `step-0`: without a visa, and for how long is not known. */
export function shadeOf({ stands, days, endless, treaties }: Pick<EntryOf, 'stands' | 'days' | 'endless' | 'treaties'>): Shade {
  switch (stands) {
    case 'visa-free':
      if (endless === true) return 'step-5'
      if (days === undefined) return 'step-0'
      return days <= 15 ? 'step-2' : days <= 30 ? 'step-3' : days <= 93 ? 'step-4' : 'step-5'
    case 'e-visa-possible':
      return 'e-visa'
    case 'visa':
    case 'refused':
    case 'depends':
    case 'own':
      return stands
    case 'not-known':
      return 'unknown'
    case 'not-held':
      return treaties === undefined || treaties === 0 ? 'none' : 'treaty'
  }
}

/** One line of the legend: states that stand alike, with the same number of days. */
export type Regime = { readonly key: string; readonly shade: Shade; readonly days: number | undefined; readonly count: number }

/** The regimes of a map, the longest stay first. The state itself is none. */
export function regimesOf(entries: readonly EntryOf[]): readonly Regime[] {
  const found = new Map<string, Regime>()
  for (const entry of entries) {
    const shade = shadeOf(entry)
    if (shade === 'own') continue
    const key = regimeKey(entry)
    const known = found.get(key)
    found.set(key, { key, shade, days: entry.days, count: (known?.count ?? 0) + 1 })
  }
  return [...found.values()].toSorted((a, b) => shades.indexOf(a.shade) - shades.indexOf(b.shade) || (b.days ?? 0) - (a.days ?? 0))
}

export const regimeKey = (entry: EntryOf): string => `${shadeOf(entry)} ${entry.days ?? ''}`
