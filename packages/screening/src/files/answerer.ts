import { law, questionsFor } from '@kosh/law'
import { never, type Kind, type Question } from '@kosh/norms'
import { Codes, hole } from '../columns/sheet.js'
import { Rooms } from '../kernel/arena.js'
import type { LaneTools } from '../kernel/lane-reader.js'
import type { Profile } from '../journeys/profiles.js'
import { Caster } from '../journeys/sheets.js'
import { outcomes, Screener, type Results } from '../screener.js'
import { Grouper, type Cells, type Column, type ColumnType, type RowGroup } from './parquet.js'
import type { Part, Persons } from './room.js'

/** Answers parts of journeys, as rows of the file of answers. */

/** What is asked of every part. */
export type Asking = {
  readonly to: string
  /** The day asked about of journeys that have not ended. */
  readonly on: number
  readonly topics: readonly string[]
  readonly profiles: readonly Profile[]
  readonly states: readonly string[]
}
export type Answered = {
  readonly group: RowGroup
  readonly answered: number
  /** Of each topic, how many answers stand how, in the order of `outcomes`. */
  readonly counts: readonly (readonly number[])[]
  /** Answers worked out one by one, because the columns left them open. */
  readonly asked: number
}

export class Answerer {
  readonly #caster: Caster
  readonly #codes = new Codes()
  readonly #topics: readonly { readonly topic: string; readonly question: Question }[]
  readonly #lanes: LaneTools | undefined
  readonly #grouper = new Grouper()
  /** Columns that are written over by the next part. */
  readonly #rooms: Rooms
  #screeners: readonly Screener[] | undefined

  constructor({ to, on, topics, profiles, states }: Asking, lanes?: LaneTools) {
    const { questions } = questionsFor(to)
    this.#topics = topics.map(topic => ({ topic, question: questions[topic] as Question }))
    this.#rooms = new Rooms(lanes?.arena)
    this.#caster = new Caster({ to, profiles, states, on, codes: this.#codes, room: (name, length) => this.#rooms.numbers(name, length) })
    this.#lanes = lanes
  }

  answer({ journeys, lines, persons }: Omit<Part, 'release'>): Answered {
    const { length } = journeys
    const sheet = this.#caster.sheet(journeys)
    this.#screeners ??= this.#topics.map(({ question }) => new Screener(law, question, sheet, this.#codes, this.#lanes === undefined ? {} : { lanes: this.#lanes }))
    const before = this.#askedOneByOne()
    const results = this.#screeners.map(one => one.screen(sheet))
    const isAsked = this.#askedOf(journeys.state)
    const columns = [...this.#journeyColumns(journeys, lines, persons), ...results.flatMap((result, n) => this.#columnsOf(n, result, isAsked))]
    return {
      group: this.#grouper.group(columns, length),
      answered: countOf(isAsked),
      counts: results.map(({ stands }) => counted(stands, isAsked)),
      asked: this.#askedOneByOne() - before,
    }
  }

  #askedOneByOne(): number {
    return (this.#screeners ?? []).reduce((sum, one) => sum + one.asked, 0)
  }

  #askedOf(state: Int32Array): Uint8Array {
    const out = this.#rooms.bytes('asked', state.length)
    for (let i = 0; i < out.length; i++) out[i] = this.#caster.isAsked(state[i] as number) ? 1 : 0
    return out
  }

  #journeyColumns({ length, follows, entered, left }: Part['journeys'], lines: Part['lines'], persons: Persons): readonly Column[] {
    const places = this.#rooms.numbers('persons', length)
    const hasLeft = this.#rooms.bytes('has left', length)
    for (let i = 0, person = -1; i < length; i++) {
      if (follows[i] === 0) person++
      places[i] = person
      hasLeft[i] = left[i] === hole ? 0 : 1
    }
    return [
      { name: 'row', is: 'number', values: lines },
      { name: 'person', is: 'runs', list: persons, places },
      { name: 'entered', is: 'day', values: entered },
      { name: 'left', is: 'day', values: left, told: hasLeft },
    ]
  }

  #columnsOf(at: number, { stands, values, reasons }: Results, isAsked: Uint8Array): readonly Column[] {
    const { topic, question } = this.#topics[at] as { readonly topic: string; readonly question: Question }
    const known = this.#screeners?.[at]?.reasons ?? []
    const standing = this.#rooms.bytes(`${topic} standing`, stands.length)
    const told = this.#rooms.bytes(`${topic} told`, stands.length)
    const isDay = question.kind === 'day'
    for (let i = 0; i < standing.length; i++) {
      standing[i] = isAsked[i] === 1 ? (stands[i] as number) : outcomes.length
      // A settled day that never comes is left out.
      told[i] = standing[i] === 0 && (!isDay || (values[i] as number) < never) ? 1 : 0
    }
    const reason = (of: (one: (typeof known)[number]) => string): Cells => ({
      is: 'listed',
      list: { of: 'text', values: known.map(one => of(one) || undefined) },
      places: reasons,
      told: isAsked,
    })
    const value: Cells =
      question.kind === 'code'
        ? { is: 'listed', list: { of: 'text', values: this.#codes.names }, places: values as Int32Array, told }
        : { is: typeOfKind[question.kind], values, told }
    return [
      { name: topic, ...value },
      { name: `${topic}.stands`, is: 'listed', list: { of: 'text', values: [...outcomes, 'elsewhere'] }, places: standing },
      { name: `${topic}.basis`, ...reason(one => one.basis.join(' ')) },
      { name: `${topic}.grade`, ...reason(one => one.grade) },
      { name: `${topic}.needs`, ...reason(one => one.needs.join(' ')) },
    ]
  }
}

const typeOfKind = { bool: 'truth', day: 'day', int: 'number', code: 'text' } as const satisfies { readonly [K in Kind]: ColumnType }

/** The columns of the file of answers. */
export function answerColumns(
  topics: readonly { readonly topic: string; readonly question: Question }[],
  persons: Persons['of'],
): readonly { readonly name: string; readonly type: ColumnType }[] {
  return [
    { name: 'row', type: 'number' },
    { name: 'person', type: persons },
    { name: 'entered', type: 'day' },
    { name: 'left', type: 'day' },
    ...topics.flatMap(({ topic, question: { kind } }) => [
      { name: topic, type: typeOfKind[kind] },
      ...['stands', 'basis', 'grade', 'needs'].map(part => ({ name: `${topic}.${part}`, type: 'text' as const })),
    ]),
  ]
}

function countOf(marks: Uint8Array): number {
  let count = 0
  for (let i = 0; i < marks.length; i++) count += marks[i] as number
  return count
}

function counted(stands: Uint8Array, isAsked: Uint8Array): readonly number[] {
  const counts = outcomes.map(() => 0)
  for (let i = 0; i < stands.length; i++) if (isAsked[i] === 1) counts[stands[i] as number] = (counts[stands[i] as number] as number) + 1
  return counts
}
