import { addDays, anyDay, day, figure, iso, span, t, words, type Cite, type Day, type Figure, type FigureLine, type Text } from '@kosh/norms'

/** How one line of a visa-free table becomes rows of the figures that the rules read. */

/** `any-180`: the 180 days that end on each day asked; the others run from the first entry. */
export const windowCodes = ['any-180', '180-from-entry', '365-from-entry'] as const
export type WindowCode = (typeof windowCodes)[number]

export type Terms = {
  /** Days on one entry; left out where the regime is known but no number was seen. */
  readonly perEntry?: number
  /** Days in the window, where the line itself sets them; else the 90 days in any 180 of the law. */
  readonly total?: number
  readonly window?: WindowCode
  /** First entry day that counts towards the total, when not the day from which the law's total is enforced. */
  readonly countsFrom?: string
  /** Whether the whole stay of one entry needs no registration by the person; left out where not established. */
  readonly registration?: 'exempt' | 'duty'
  /** When the duty did not wait for the procedure of 2026-07-01. */
  readonly dutyFrom?: string
  /** From this day to the first day of the line it is not known whether the regime was in force already. */
  readonly unknownSince?: string
  /** The terms are known, the entry into force was not seen: not known on all the days of the line, which begin as early as it could. */
  readonly force?: 'not seen'
}
export type Grant = { readonly dates: string; readonly documents: string; readonly states: string; readonly terms: Terms; readonly says: Cite }
/** A purpose that a treaty leaves out (true), or of which it is not known (undefined). */
export type Exclusion = { readonly dates: string; readonly states: string; readonly purposes: string; readonly value: true | undefined; readonly says: Cite }
/** A nationality and document of which nothing was found: not known in these days. */
export type Gap = { readonly dates: string; readonly state: string; readonly document: string; readonly says: Cite }

export type RegimeFigures = {
  readonly granted: Figure<'bool'>
  readonly perEntry: Figure<'int'>
  readonly total: Figure<'int'>
  readonly window: Figure<'code'>
  readonly countsFrom: Figure<'day'>
  /** By citizenship and purpose. */
  readonly excludes: Figure<'bool'>
  /** Without a row: not established, or a time in which nobody could register. */
  readonly registrationExempt: Figure<'bool'>
}

export const grant = (dates: string, documents: string, states: string, terms: Terms, says: Cite): Grant => ({ dates, documents, states, terms, says })

/** The total of the law is enforced for entries from this day on. */
export const totalEnforced = '2023-01-27'
/** Registration after five days ended, so that the stay itself became free of it. */
const fiveDaysEnded = '2020-01-11'
/** The duty of day 30 can be performed since then. */
const procedureBegan = '2026-07-01'

export function regimeOf(
  id: string,
  name: Text,
  grants: readonly Grant[],
  more: { readonly exclusions?: readonly Exclusion[]; readonly gaps?: readonly Gap[] } = {},
): RegimeFigures {
  const { exclusions = [], gaps = [] } = more
  const by = ['code', 'code'] as const
  const label = (en: string, ru: string, kk: string) => t(`${name.en}: ${en}`, `${name.ru}: ${ru}`, `${name.kk}: ${kk}`)
  const known = grants.filter(({ terms }) => terms.unknownSince === undefined && terms.force === undefined)
  const unseen = grants.filter(({ terms }) => terms.force === 'not seen')
  const later = grants.filter(({ terms }) => terms.unknownSince !== undefined)
  const before = later.map(of => ({ ...of, dates: `${of.terms.unknownSince}/${dayBefore(of.dates)}` }))
  const lost = gaps.map(of => [[of.state, of.document], of.dates, undefined, of.says] as const)
  return {
    granted: figure(
      `kaz.visaFree.${id}.granted`,
      'bool',
      {
        label: label('who may come without a visa', 'кто может приехать без визы', 'кім визасыз келе алады'),
        by,
        within: 'yes or no',
        otherwise: false,
      },
      [...lines([...known, ...later], () => true), ...lines([...unseen, ...before], () => undefined), ...lost],
    ),
    perEntry: figure(
      `kaz.visaFree.${id}.perEntry`,
      'int',
      {
        label: label('days on one entry', 'дней за один въезд', 'бір кіргендегі күн саны'),
        by,
        within: [0, 90],
        otherwise: 0,
      },
      [...lines(grants, terms => terms.perEntry), ...lines(before, () => undefined), ...lost],
    ),
    total: figure(
      `kaz.visaFree.${id}.total`,
      'int',
      {
        label: label('days in the window', 'дней в окне', 'терезедегі күн саны'),
        by,
        within: [0, 90],
        otherwise: 90,
      },
      lines(
        grants.filter(({ terms }) => terms.total !== undefined),
        terms => terms.total,
      ),
    ),
    window: figure(
      `kaz.visaFree.${id}.window`,
      'code',
      {
        label: label('the window in which days add up', 'окно, в котором складываются дни', 'күндер қосылатын терезе'),
        by,
        within: windowCodes,
        otherwise: 'any-180',
      },
      lines(
        grants.filter(({ terms }) => terms.window !== undefined),
        terms => terms.window,
      ),
    ),
    countsFrom: figure(
      `kaz.visaFree.${id}.countsFrom`,
      'day',
      {
        label: label('first entry that counts towards the total', 'первый въезд, который учитывается в пределе', 'шекке есептелетін алғашқы кіру'),
        by,
        within: anyDay,
        otherwise: day(totalEnforced),
      },
      lines(
        grants.filter(({ terms }) => terms.countsFrom !== undefined),
        terms => terms.countsFrom,
      ),
    ),
    excludes: figure(
      `kaz.visaFree.${id}.excludes`,
      'bool',
      {
        label: label('purposes that are not covered', 'цели, на которые не распространяется', 'қамтылмайтын мақсаттар'),
        by,
        within: 'yes or no',
        otherwise: false,
      },
      exclusions.flatMap(of => pairs(of.states, of.purposes).map(key => [key, of.dates, of.value, of.says] as const)),
    ),
    registrationExempt: figure(
      `kaz.visaFree.${id}.registrationExempt`,
      'bool',
      {
        label: label('the whole stay of one entry needs no registration', 'на весь срок одного въезда регистрация не нужна', 'бір кіру мерзіміне тіркелу қажет емес'),
        by,
        within: 'yes or no',
      },
      grants.flatMap(of => {
        const dates = registrationDates(of)
        return dates === undefined ? [] : lines([{ ...of, dates }], terms => terms.registration === 'exempt')
      }),
    ),
  }
}

/**
 * The days for which the state of registration is told: for the exempt since the five-day rule ended; for those with the duty
 * since it could be performed, or to the end of a line closed before.
 */
function registrationDates({ dates, terms }: Grant): string | undefined {
  if (terms.registration === undefined) return undefined
  const { from, to } = span(dates)
  const starts = terms.registration === 'exempt' ? fiveDaysEnded : to === undefined ? (terms.dutyFrom ?? procedureBegan) : fiveDaysEnded
  const start = to !== undefined && to < day(starts) ? from : (Math.max(from, day(starts)) as Day)
  return `${iso(start)}/${to === undefined ? '' : iso(to)}`
}

function lines<V>(grants: readonly Grant[], value: (terms: Terms) => V | undefined): readonly FigureLine<V>[] {
  return grants.flatMap(of => pairs(of.states, of.documents).map(key => [key, of.dates, value(of.terms), of.says] as const))
}

const pairs = (first: string, second: string) => words(first).flatMap(a => words(second).map(b => [a, b] as const))
const dayBefore = (dates: string) => iso(addDays(span(dates).from, -1))
