import { addDays, day, figure, iso, span, t, words, type Cite, type Day, type FigureLine } from '@kosh/norms'

/** How one line of the table of visa regimes becomes rows of the figures that the rules read. All are keyed by destination and citizenship. */

/**
 * The window in which days add up: any so many days back, a calendar year, 180 days from the first crossing. `entry`: the days are those of one
 * entry and no total was found; `unlimited`: no fixed number.
 */
export const windowCodes = ['any-60', 'any-120', 'any-180', 'any-365', '180-from-entry', 'calendar-year', 'entry', 'unlimited'] as const
export type WindowCode = (typeof windowCodes)[number]
export const entryCodes = ['visa-free', 'visa', 'e-visa', 'refused'] as const
type EntryCode = (typeof entryCodes)[number]

export type RegimeLine = {
  readonly to: string
  readonly dates: string
  readonly citizens: readonly string[]
  readonly entry: EntryCode
  /** Left out where visa-free travel is known and its length is not. */
  readonly window?: WindowCode
  /** Days in the window. */
  readonly days?: number
  /** Days at most on one entry, where the window allows more. */
  readonly perEntry?: number
  readonly says: Cite
}
/** So many days before registration, on these days. */
export type RegistrationLine = { readonly to: string; readonly dates: string; readonly citizens: readonly string[]; readonly days: number; readonly says: Cite }

type Length = { readonly days?: number; readonly window?: WindowCode; readonly perEntry?: number }
/** Visa-free travel to a state, from one for several citizenships. */
export const free = (to: string, dates: string, citizens: string, says: Cite, length: Length = {}): RegimeLine => ({
  to,
  dates,
  citizens: words(citizens),
  entry: 'visa-free',
  says,
  ...length,
})
export const closed = (to: string, dates: string, citizens: string, entry: Exclude<EntryCode, 'visa-free'>, says: Cite): RegimeLine => ({
  to,
  dates,
  citizens: words(citizens),
  entry,
  says,
})
export const unregistered = (to: string, dates: string, citizens: string, days: number, says: Cite): RegistrationLine => ({ to, dates, citizens: words(citizens), days, says })

/** The figures made of the lines. For a pair that no line names on a day the law was not found. */
export function regimeFigures(lines: readonly RegimeLine[], registration: readonly RegistrationLine[]) {
  const by = ['code', 'code'] as const
  const rows = <V>(of: readonly RegimeLine[], value: (line: RegimeLine) => V | undefined): readonly FigureLine<V>[] =>
    of.flatMap(line => line.citizens.map((citizen): FigureLine<V> => [[line.to, citizen], line.dates, value(line), line.says]))
  const visaFree = lines.filter(line => line.entry === 'visa-free')
  return {
    entry: figure(
      'region.entry',
      'code',
      { label: t('visa regimes among twelve states', 'визовые режимы двенадцати государств', 'он екі мемлекет арасындағы виза режимдері'), by, within: entryCodes },
      whole(rows<string>(lines, line => line.entry)),
    ),
    window: figure(
      'region.window',
      'code',
      { label: t('how visa-free days are counted', 'как считаются безвизовые дни', 'визасыз күндер қалай есептеледі'), by, within: windowCodes },
      whole(rows<string>(visaFree, line => line.window)),
    ),
    days: figure(
      'region.days',
      'int',
      { label: t('visa-free days', 'безвизовые дни', 'визасыз күндер'), by, within: [0, mostDays] },
      whole(rows<number>(visaFree, line => (line.window === 'unlimited' ? mostDays : line.days))),
    ),
    perEntry: figure(
      'region.perEntry',
      'int',
      { label: t('days on one entry', 'дней за один въезд', 'бір кіргендегі күн саны'), by, within: [0, mostDays], otherwise: mostDays },
      rows<number>(
        visaFree.filter(line => line.perEntry !== undefined),
        line => line.perEntry,
      ),
    ),
    /** 0: not found. */
    unregistered: figure(
      'region.unregistered',
      'int',
      { label: t('days before registration', 'дней до регистрации', 'тіркелгенге дейінгі күн саны'), by, within: [0, 90], otherwise: 0 },
      registration.flatMap(line => line.citizens.map((citizen): FigureLine<number> => [[line.to, citizen], line.dates, line.days, line.says])),
    ),
  }
}

/** With the days between and before the lines of a pair: of these the law was not found. */
function whole<V>(lines: readonly FigureLine<V>[]): readonly FigureLine<V>[] {
  const byPair = new Map<string, FigureLine<V>[]>()
  for (const line of lines) byPair.set(String(line[0]), [...(byPair.get(String(line[0])) ?? []), line])
  return [...byPair.values()].flatMap(of => {
    let next: Day | undefined = day(horizon)
    return of
      .toSorted((a, b) => span(a[1]).from - span(b[1]).from)
      .flatMap((line): readonly FigureLine<V>[] => {
        const { from, to } = span(line[1])
        const before: readonly FigureLine<V>[] = next !== undefined && next < from ? [[line[0], `${iso(next)}/${iso(addDays(from, -1))}`, undefined, line[3]]] : []
        next = to === undefined ? undefined : addDays(to, 1)
        return [...before, line]
      })
      .concat(next === undefined ? [] : of.slice(-1).map((line): FigureLine<V> => [line[0], `${iso(next ?? day(horizon))}/`, undefined, line[3]]))
  })
}
/** Nothing is asked about earlier days. */
const horizon = '1992-01-01'

/** Stands for no fixed number. */
export const mostDays = 3660
