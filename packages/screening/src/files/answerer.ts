import { law, questionsFor } from '@kosh/law'
import { never, type Kind, type Question } from '@kosh/norms'
import { Codes, hole } from '../columns/sheet.js'
import type { LanesFor } from '../columns/in-lanes.js'
import { Rooms } from '../columns/rooms.js'
import type { Profile } from '../journeys/profiles.js'
import { Caster } from '../journeys/sheets.js'
import { outcomes, Screener, type Results } from '../screener.js'
import { Grouper, type Cells, type ColumnType, type List, type RowGroup } from './parquet.js'
import type { Part, Persons } from './room.js'
import { none, RunFinder, type Runs } from './runs.js'

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
  readonly #topics: readonly Topic[]
  readonly #lanes: LanesFor | undefined
  readonly #grouper = new Grouper()
  readonly #finders = { persons: new RunFinder(), standing: new RunFinder(), reasons: new RunFinder(), codes: new RunFinder(), told: new RunFinder(), asked: new RunFinder() }
  /** Columns that are written over by the next part. */
  readonly #rooms: Rooms
  #screeners: readonly Screener[] | undefined

  constructor({ to, on, topics, profiles, states }: Asking, lanes?: LanesFor) {
    const { questions } = questionsFor(to)
    this.#topics = topics.map(topic => ({ topic, question: questions[topic] as Question }))
    this.#rooms = new Rooms(lanes?.memory)
    this.#caster = new Caster({ to, profiles, states, on, codes: this.#codes, room: (name, length) => this.#rooms.numbers(name, length) })
    this.#lanes = lanes
  }

  /** Answers a part; into memory that is left of an answer written before, if there is some. */
  answer({ journeys, lines, persons }: Omit<Part, 'release'>, memory?: SharedArrayBuffer): Answered {
    const { length } = journeys
    const sheet = this.#caster.sheet(journeys)
    this.#screeners ??= this.#topics.map(({ question }) => new Screener(law, question, sheet, this.#codes, this.#lanes === undefined ? {} : { lanes: this.#lanes }))
    const before = this.#askedOneByOne()
    const isAsked = this.#askedOf(journeys.state)
    this.#grouper.begin(length)
    this.#putJourneys(journeys, lines, persons)
    const counts = this.#screeners.map((one, n) => this.#putAnswers(this.#topics[n] as Topic, one.reasons, one.screen(sheet), isAsked))
    return { group: this.#grouper.end(memory), answered: countsOf(isAsked, 2)[1] as number, counts, asked: this.#askedOneByOne() - before }
  }

  #askedOneByOne(): number {
    return (this.#screeners ?? []).reduce((sum, one) => sum + one.asked, 0)
  }

  /** 1 for journeys the destination is asked about. */
  #askedOf(state: Int32Array): Runs {
    const out = this.#rooms.bytes('asked', state.length)
    const { isAsked } = this.#caster
    for (let i = 0; i < out.length; i++) out[i] = isAsked[state[i] as number] as number
    return this.#finders.asked.runsOf(out)
  }

  #putJourneys({ follows, entered, left }: Part['journeys'], lines: Part['lines'], persons: Persons): void {
    this.#put('row', { is: 'number', values: lines })
    this.#put('person', { is: 'in turn', list: persons, runs: this.#finders.persons.between(follows) })
    this.#put('entered', { is: 'day', values: entered })
    this.#put('left', { is: 'day', values: left, told: this.#finders.told.without(hole, left) })
  }

  /** The columns of a topic; says how many answers stand how. */
  #putAnswers({ topic, question }: Topic, known: Screener['reasons'], { stands, values, reasons }: Results, isAsked: Runs): readonly number[] {
    const standing = elsewhereIn(this.#finders.standing.runsOf(stands, isAsked))
    const told = this.#toldOf(question, values, standing)
    if (question.kind === 'code') this.#put(topic, { is: 'listed', list: textsOf(this.#codes.names), runs: this.#finders.codes.runsOf(values as Int32Array, told) })
    else this.#put(topic, { is: typeOfKind[question.kind], values, told })
    this.#put(`${topic}.stands`, { is: 'listed', list: textsOf([...outcomes, 'elsewhere']), runs: standing })
    const runs = this.#finders.reasons.runsOf(reasons, isAsked)
    this.#put(`${topic}.basis`, { is: 'listed', list: textsOf(known.map(one => one.basis.join(' '))), runs })
    this.#put(`${topic}.grade`, { is: 'listed', list: textsOf(known.map(one => one.grade)), runs })
    this.#put(`${topic}.needs`, { is: 'listed', list: textsOf(known.map(one => one.needs.join(' '))), runs })
    return countsOf(standing, outcomes.length + 1).slice(0, outcomes.length)
  }

  #put(name: string, cells: Cells): void {
    this.#grouper.put({ name, ...cells })
  }

  /** 1 for each settled journey. A settled day that never comes is left out. */
  #toldOf({ kind }: Question, values: Results['values'], standing: Runs): Runs {
    const isEndless = kind === 'day' && values.includes(never)
    return this.#finders.told.at(0, standing, isEndless ? { number: never, all: values as Int32Array } : undefined)
  }
}

type Topic = { readonly topic: string; readonly question: Question }

/** Empty ones are left out. */
const textsOf = (values: readonly string[]): List => ({ of: 'text', values: values.map(value => value || undefined) })

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

/** Journeys that are not asked about stand apart, after all others. */
function elsewhereIn(standing: Runs): Runs {
  for (let n = 0; n < standing.count; n++) if (standing.places[n] === none) standing.places[n] = outcomes.length
  return standing
}

/** How many rows have each of so many places. */
function countsOf({ count, ends, places }: Runs, of: number): readonly number[] {
  const counts = Array.from({ length: of }, () => 0)
  for (let n = 0, from = 0; n < count; n++) {
    const [place, end] = [places[n] as number, ends[n] as number]
    counts[place] = (counts[place] as number) + end - from
    from = end
  }
  return counts
}
