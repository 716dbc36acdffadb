import { day, iso, readerOf, type Answer, type Cells, type Corpus, type Given, type Kind, type Listing, type Question, type Values } from '@kosh/norms'
import { withOrdinary } from './assumptions.js'

type Plain = string | number | boolean
/** A person in plain words: facts by id, tables as lists of rows; days as `YYYY-MM-DD`. */
export type Told = { readonly [id: string]: Plain | readonly { readonly [column: string]: Plain }[] }

/** A worked case: what is told, on which day, and what the law must answer. */
export type Scenario = {
  readonly name: string
  /** Where the case comes from: `kz-entry-stay 3`, or `boundary`. */
  readonly source: string
  readonly on: string
  readonly told: Told
  /** `ordinary` unless said otherwise: the named assumptions about an ordinary visitor fill what is not told. */
  readonly assume?: 'ordinary' | 'nothing'
  readonly expect: readonly Expected[]
  /** Why we think the case is wrong; it is kept, and not run. */
  readonly disputed?: string
}
/** A settled value (days as text), how the answer stands, or one thing that an open answer can still be. */
export type Expected =
  | { readonly of: Question | Listing; readonly is: Plain | readonly { readonly [column: string]: Plain }[] }
  | { readonly of: Question | Listing; readonly stands: Answer['stands'] }
  | { readonly of: Question | Listing; readonly mayBe: Plain }

export const givenOf = (told: Told): Given =>
  Object.fromEntries(
    Object.entries(told).map(([id, value]) => [
      id,
      typeof value === 'object' ? { rows: value.map(row => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, valueOf(cell)]))) } : valueOf(value),
    ]),
  )

function valueOf(plain: Plain): Values[Kind] {
  return typeof plain === 'string' && (/^\d{4}-\d{2}-\d{2}$/.test(plain) || plain === 'never') ? day(plain) : (plain as Values[Kind])
}

/** What a scenario gives instead of what it must, one line each; none when it holds. */
export function failures(scenario: Scenario, law: Corpus): readonly string[] {
  const told = givenOf(scenario.told)
  const given = scenario.assume === 'nothing' ? told : withOrdinary(told)
  const person = readerOf(law).about(given, day(scenario.on))
  return scenario.expect.flatMap(expected => {
    const answer = person.answer(expected.of)
    if ('stands' in expected) return answer.stands === expected.stands ? [] : [`${expected.of.id}: ${shown(answer)}, not ${expected.stands}`]
    if ('mayBe' in expected) return mayBe(answer, valueOf(expected.mayBe)) ? [] : [`${expected.of.id}: ${shown(answer)}, which cannot be ${expected.mayBe}`]
    const wanted = expected.of.is === 'listing' ? JSON.stringify(plainRows(expected.is as unknown as readonly Cells[], expected.of)) : String(expected.is)
    return answer.stands === 'settled' && plainOf(answer, expected.of) === wanted ? [] : [`${expected.of.id}: ${shown(answer)}, not ${wanted}`]
  })
}

function mayBe(answer: Answer, value: Values[Kind]): boolean {
  if (answer.stands !== 'open') return false
  return answer.could.some(
    one => typeof one === 'object' && ('value' in one ? one.value === value : 'least' in one && typeof value === 'number' && one.least <= value && value <= one.most),
  )
}

function plainOf(answer: Answer, of: Question | Listing): string {
  if (answer.stands !== 'settled') return answer.stands
  if (of.is === 'listing') return JSON.stringify(plainRows(answer.value as readonly Cells[], of))
  return of.kind === 'day' ? iso(answer.value as Values['day']) : String(answer.value)
}

/** Rows as they are told: days as text. */
const plainRows = (rows: readonly Cells[], { cells }: Listing) =>
  rows.map(row =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, cells[name]?.kind === 'day' && typeof value === 'number' ? iso(value as Values['day']) : value])),
  )

function shown(answer: Answer): string {
  if (answer.stands === 'settled') return plainOf(answer, answer.of)
  if (answer.stands === 'open') return `open: ${JSON.stringify(answer.could)} needs ${answer.needs.map(need => need.id).join(', ')}`
  return answer.stands
}
