import { walk, type Days, type Expr, type Window } from '@kosh/norms'
import { Writer } from './emit.js'
import { keyOf, type Sort } from './guide.js'
import type { Filler, Lanes } from './in-lanes.js'
import type { Arrays, WrittenNames } from './names.js'
import { isNowhere } from './part.js'
import { readPlainly } from './plainly.js'
import type { Rooms } from './rooms.js'
import type { Bound, Respect, Watched } from './sorter.js'
import { print } from './residue.js'
import { hole, numberIn, wholeOf, type Codes, type FactColumn, type Known, type Sheet } from './sheet.js'

export type PlacingMeans = { readonly codes: Codes; readonly known: Known; readonly writes: boolean; readonly lanes?: Lanes | undefined; readonly rooms: Rooms }

/** Written code before it is bound to the columns of a sheet. */
type Written = (s: Arrays, H: readonly unknown[]) => (i: number) => number
/** All in respect of which cases were sorted that have columns alike, by its key; and what was written to work it out. */
export type Respects = { readonly known: Map<string, Respect>; readonly written: Map<string, Written> }

/**
 * Says where each case of a sheet goes at a fork. Most forks look at where one column lies. What is worked out for each case comes to have a column
 * too, once it is asked of many: a column that all forks look at tells the ways of many cases by one table.
 */
export class Placing {
  readonly #names: WrittenNames
  readonly #codes: Codes
  readonly #known: Known
  readonly #writes: boolean
  readonly #lanes: Lanes | undefined
  readonly #rooms: Rooms
  #sheet: Sheet
  #arrays: Arrays = {}
  #respects: Respects = { known: new Map(), written: new Map() }
  /** The columns that forks look at, by their names. */
  readonly #watched: string[] = []
  /** What is worked out block by block, and where. */
  #made: { readonly of: Respect; readonly name: string; readonly into: Int32Array }[] = []
  /** What works it out in lanes, for those that lanes can. */
  readonly #fillers = new WeakMap<Respect, { readonly is: Filler | undefined }>()

  constructor(sheet: Sheet, names: WrittenNames, { codes, known, writes, lanes, rooms }: PlacingMeans) {
    this.#sheet = sheet
    this.#names = names
    this.#codes = codes
    this.#known = known
    this.#writes = writes
    this.#lanes = lanes
    this.#rooms = rooms
  }

  /** From now on cases are of this sheet. Says whether something has no column any more. */
  open(sheet: Sheet, arrays: Arrays, respects: Respects): boolean {
    this.#sheet = sheet
    this.#arrays = arrays
    this.#respects = respects
    this.#made = []
    const workedOut = [...respects.known.values()].filter(isWorkedOut)
    for (const of of workedOut) if (!this.#make(of)) of.bound = undefined
    return this.#made.length < workedOut.length
  }

  respectOf(sort: Sort): Respect {
    const key = keyOf(sort)
    const known = this.#respects.known.get(key)
    if (known !== undefined) return known
    const made: Respect = { sort, place: this.#placing(sort), sheet: this.#sheet, bound: this.#boundOf(sort), asked: 0, comes: undefined }
    this.#respects.known.set(key, made)
    return made
  }

  /** Notes which days told are known to come where it is asked once more. */
  note(respect: Respect, comes: ReadonlySet<string>): void {
    const { comes: before = comes } = respect
    respect.comes = new Set([...before].filter(id => comes.has(id)))
    if (respect.comes.size === before.size) return
    // Lanes took some day to come that may not.
    this.#fillers.delete(respect)
    for (const { of, into } of this.#made) if (of === respect) this.#fillOneByOne(of, into)
  }

  /** Where a case goes. */
  readonly placeOf = (respect: Respect, i: number): number => {
    respect.asked++
    return this.#placeIn(respect)(i)
  }
  #placeIn(respect: Respect): (i: number) => number {
    if (respect.sheet !== this.#sheet) {
      respect.place = this.#placing(respect.sort)
      respect.sheet = this.#sheet
    }
    return respect.place
  }

  /** The columns that forks look at one by one. */
  watched(): readonly Watched[] {
    return this.#watched.map((name): Watched => {
      const arrays = this.#arrays
      const made = this.#made.find(one => one.name === name)
      return {
        name,
        get each() {
          return made?.into ?? (arrays[name] as Int32Array)
        },
        by: this.#names.by(name),
      }
    })
  }

  /** Works out, for a block of cases, what has come to have a column. */
  fill(from: number, to: number): void {
    this.#block = { from, to }
    for (const { of, into } of this.#made) if (this.#fillerOf(of)?.fill(into, from, to) !== true) this.#fillOneByOne(of, into)
  }
  #fillOneByOne(of: Respect, into: Int32Array): void {
    const { from, to } = this.#block
    const place = this.#placeIn(of)
    for (let i = from; i < to; i++) into[i] = place(i)
  }
  #block = { from: 0, to: 0 }

  #fillerOf(of: Respect): Filler | undefined {
    const known = this.#fillers.get(of)
    if (known !== undefined) return known.is
    const e = placeIn(of.sort)
    const made = { is: e === undefined ? undefined : this.#lanes?.fillerOf(e, of.comes ?? new Set()) }
    this.#fillers.set(of, made)
    return made.is
  }

  /** Gives columns to what was asked of many of the last so many cases; says whether some have come to have one. */
  review(cases: number): boolean {
    const before = this.#made.length
    for (const of of this.#respects.known.values()) {
      if (of.bound === undefined && of.asked > cases / 8 && this.#made.length < mostMade && this.#isQuick(of.sort)) {
        of.bound = { column: this.#watch(`worked out ${keyOf(of.sort)}`), by: 'value', at: [] }
        if (!this.#make(of)) of.bound = undefined
      }
      of.asked = 0
    }
    return this.#made.length > before
  }
  /** Makes its column, if there is room for it. */
  #make(of: Respect): boolean {
    const name = this.#watched[(of.bound as Bound).column] as string
    const { length } = this.#sheet
    const isRoom = this.#rooms.hasRoomFor(name, length)
    if (isRoom) this.#made.push({ of, name, into: this.#rooms.numbers(name, length) })
    return isRoom
  }

  /** It may be worked out of any case, whatever is known of it, within a few steps for each of its rows. */
  #isQuick(sort: Sort): boolean {
    if (!('of' in sort)) return false
    let isQuick = true
    walk(sort.of, e => {
      if (e.op === 'later') isQuick &&= e.term.unit !== 'working days'
      else if (e.op === 'spent' || e.op === 'lasts') isQuick &&= this.#isPlain(e)
      else isQuick &&= quick.has(e.op)
    })
    return isQuick
  }

  /** Some days that run back, or from the entry, over whole rows in order. */
  #isPlain({ window, days }: { readonly window: Window; readonly days: Days }): boolean {
    if (window.runs === 'calendar' || window.term.unit !== 'days' || window.term.n.op !== 'value') return false
    return isNowhere(days) || ('is' in days.of && days.less === undefined && this.#names.isOrdered(days.of.id))
  }

  #watch(name: string): number {
    const known = this.#watched.indexOf(name)
    return known >= 0 ? known : this.#watched.push(name) - 1
  }
  #boundOf(sort: Sort): Bound | undefined {
    if (sort.by === 'fact') return { column: this.#watch(this.#names.fact(sort.id)), by: 'value', at: [] }
    if (sort.by === 'whole') {
      const name = this.#names.whole(sort.id)
      return name === undefined ? undefined : { column: this.#watch(name), by: 'value', at: [] }
    }
    if (sort.by === 'told') return { column: this.#watch(this.#names.fact(sort.id)), by: 'bounds', at: [hole + 1] }
    if (sort.by !== 'bounds') return undefined
    if (sort.of.op === 'today') return { column: this.#watch('on'), by: 'bounds', at: sort.at }
    return sort.of.op === 'fact' ? { column: this.#watch(this.#names.fact(sort.of.of.id)), by: 'bounds', at: sort.at } : undefined
  }

  #placing(sort: Sort): (i: number) => number {
    switch (sort.by) {
      case 'fact':
        return numberIn(this.#factColumn(sort.id))
      case 'told': {
        const numberOf = numberIn(this.#factColumn(sort.id))
        return i => (numberOf(i) === hole ? 0 : 1)
      }
      case 'whole': {
        const name = this.#names.whole(sort.id)
        const by = name === undefined ? undefined : this.#names.by(name)
        if (by !== undefined) return numberIn({ each: by.index, by })
        const column = name === undefined ? wholeOf(this.#sheet.tables.get(sort.id), this.#sheet.length) : (this.#arrays[name] as Int32Array)
        return i => column[i] as number
      }
      case 'truth':
        return this.#written(sort.of)
      case 'bounds': {
        const value = this.#written(sort.of)
        const { at } = sort
        return i => {
          const is = value(i)
          if (is === hole) return hole
          let reached = 0
          while (reached < at.length && (at[reached] as number) <= is) reached++
          return reached
        }
      }
      case 'value': {
        const value = this.#written(sort.of)
        return i => {
          const is = value(i)
          return is === hole ? hole : sort.among.indexOf(is)
        }
      }
    }
  }

  #factColumn(id: string): Exclude<FactColumn, { readonly same: unknown }> {
    const column = this.#sheet.facts.get(id)
    if (column === undefined || 'same' in column) throw new TypeError(`${id} has no column`)
    return column
  }

  /** An expression as a function of the case. */
  #written(e: Expr): (i: number) => number {
    if (!this.#writes) return readPlainly(e, this.#sheet, this.#codes, this.#known)
    const key = print(e)
    const { written } = this.#respects
    let code = written.get(key)
    if (code === undefined) {
      const writer = new Writer(this.#names)
      const value = writer.value(e)
      const { outside, inside } = this.#names.opening([...writer.lines, value].join('\n'))
      code = new Function(
        's',
        'H',
        `'use strict'\n${outside}\nreturn i => {\n${inside}\nlet isOpen = false\n${writer.lines.join('\n')}\nreturn isOpen ? ${hole} : Number(${value})\n}`,
      ) as Written
      written.set(key, code)
    }
    return code(this.#arrays, this.#names.helpers)
  }
}

/** The place of a case as an expression, where it is one. */
function placeIn(sort: Sort): Expr | undefined {
  if (sort.by === 'truth') return sort.of
  if (sort.by !== 'bounds') return undefined
  const reached = sort.at.map((at): Expr => ({ kind: 'bool', op: '<=', a: { kind: 'int', op: 'value', of: at }, b: sort.of as Expr<'int'> }))
  return reached.reduce((a, b) => ({ kind: 'int', op: '+', a, b }) as Expr)
}

const isWorkedOut = ({ sort, bound }: Respect): boolean => bound !== undefined && 'of' in sort && bound.by === 'value'
/** What takes a few steps for a case and its rows. */
const quick: ReadonlySet<Expr['op']> = new Set([
  'value',
  'today',
  'fact',
  'cell',
  'if',
  'gather',
  'not',
  'all',
  'any',
  '=',
  '<',
  '<=',
  '+',
  '-',
  '*',
  'from to',
  'least',
  'greatest',
])
/** So many columns are worked out at most. */
const mostMade = 4
