import type { Missing } from './engine.js'
import type { Measured } from './measure.js'

export type Ratios = { readonly [name: string]: number }

/** How many times as fast as each other engine the named one is, by medians. */
export function ratiosTo(name: string, measured: readonly Measured[]): Ratios {
  const own = measured.find(one => one.name === name)?.median ?? 0
  return Object.fromEntries(measured.filter(one => one.name !== name).map(one => [one.name, own / one.median]))
}

/** The figures of one run side by side. */
export function tableOf(measured: readonly Measured[], missing: readonly Missing[], first: string): string {
  const ratios = ratiosTo(first, measured)
  const rows = measured.map(one => [
    one.name,
    one.explains ? 'yes' : 'no',
    perSecond(one.min),
    perSecond(one.median),
    perSecond(one.max),
    perSecond(one.median * 3),
    one.name === first ? '1' : times(ratios[one.name] ?? 0),
  ])
  const head = ['engine', 'explains', 'persons/s min', 'median', 'max', 'answers/s', `${first} is`]
  const lines = aligned([head, ...rows])
  const absent = missing.map(one => `!!! ${one.name} COULD NOT BE RUN HERE: ${one.missing}`)
  return [...lines, ...absent].join('\n')
}

/** Columns side by side: the first two to the left, figures to the right. */
export function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => (row[column] ?? '').length)))
  return rows.map(row =>
    row
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}

export const perSecond = (rate: number): string => Math.round(rate).toLocaleString('en-US')
const times = (ratio: number): string => `${ratio >= 10 ? Math.round(ratio).toLocaleString('en-US') : ratio.toFixed(2)}x as fast`
