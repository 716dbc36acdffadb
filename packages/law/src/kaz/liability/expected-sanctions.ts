/** What scenarios expect of a list of sanctions, worked out apart from the rules: amounts from the index of the year, half where no judge is needed. */

export type Row = {
  readonly offence: string
  readonly option: string
  readonly kind: string
  readonly units: number
  readonly tenge: number
  readonly halved: number
  readonly decides: string
  readonly weight: number
}
/** The monthly index by the year in which the case is opened. */
export const indices = { 2018: 2405, 2019: 2525, 2020: 2651, 2021: 2917, 2022: 3063, 2023: 3450, 2024: 3692, 2025: 3932, 2026: 4325 } as const
export type Year = keyof typeof indices
export const yearOf = (on: string): Year => Number(on.slice(0, 4)) as Year

/** A measure in short: `fine 25`, `arrest 10`, `prison 36-84`, `expulsion`; of an option of several `fine 20 + confiscation`. */
export const rows = (offence: string, decides: string, year: Year, ...options: readonly string[]): readonly Row[] =>
  options.flatMap(option => {
    const measures = option.split(' + ').map(measureOf)
    const weight = measures.reduce((sum, measure) => sum + measure.weight, 0)
    return measures.map(({ kind, units }) => {
      const tenge = kind === 'fine' ? units * indices[year] : 0
      return { offence, option: measures[0]?.kind ?? '', kind, units, tenge, halved: decides === 'court' ? 0 : Math.ceil(tenge / 2), decides, weight }
    })
  })

function measureOf(short: string): { readonly kind: string; readonly units: number; readonly weight: number } {
  const [kind = '', amount = '0'] = short.split(' ')
  const bounds = amount.split('-').map(Number)
  const units = bounds.at(-1) ?? 0
  switch (kind) {
    case 'warning':
      return { kind, units: 0, weight: 1 }
    case 'fine':
      return { kind, units, weight: units }
    case 'arrest':
    case 'expulsion':
      return { kind, units, weight: 500 }
    case 'restriction':
      return { kind, units, weight: units * 100 }
    case 'prison':
      return { kind, units, weight: units * 400 + (bounds.length > 1 ? (bounds[0] ?? 0) : 0) }
    default:
      return { kind, units, weight: 0 }
  }
}
