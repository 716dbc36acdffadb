import { definitionsOf, readerOf, type Answer, type Corpus, type Expr, type Question } from '@kosh/norms'
import type { ColumnAnswers } from './column-answers.js'
import { Writer } from './emit.js'
import { alternativesOf } from './alternatives.js'
import { Following, lawOf, type Law } from './follow.js'
import { Decisions, type Columns, type Guide } from './guide.js'
import { columnsOf, traitsOf, WrittenNames, type Arrays } from './names.js'
import type { Lanes, LanesFor } from './in-lanes.js'
import { Placing, type Respects } from './placing.js'
import { Rooms } from './rooms.js'
import { mayWrite, readPlainly } from './plainly.js'
import { isExpr, type KnownPart } from './part.js'
import { flatten, sorterOf, type Fork, type Sorter, type SorterOf, type Watched, type Way } from './sorter.js'
import { asked, printedVerdict, verdictAt, verdictOf, writtenVerdict, type Verdict } from './verdict.js'
import { Codes, dayAt, givenAt, hole, numberFor, type Sheet } from './sheet.js'

/** By what means cases are answered. */
export type Means = {
  /** Whether code may be written here; found out when left out. */
  readonly writes?: boolean
  /** With these, some cases are answered at once where that can be done. */
  readonly lanes?: LanesFor
  /** Which numbers ways have; from 0 on when left out. */
  readonly wayNumbers?: Numbers
}
/** So many apart from each other, lest readers beside one another give two ways the same number. */
export type Numbers = { readonly first: number; readonly step: number }

/** A question answered for whole columns of cases: one case of each kind is followed through the law, the others go the way it went. */
export class ColumnReader {
  readonly question: Question
  readonly codes: Codes
  readonly #corpus: Corpus
  readonly #law: Law
  readonly #known
  readonly #writes: boolean
  readonly #wayNumbers: Numbers
  #ways = 0
  /** Of each way, its kind. */
  #kindOf = new Int32Array(1024)
  readonly #kinds: Kind[] = []
  /** By the traits of the sheets. */
  readonly #trees = new Map<string, Tree>()
  readonly #numbers: number[] = []
  readonly #shapes: Shape[] = []
  readonly #names: WrittenNames
  #sheet: Sheet
  #columns: Columns
  #arrays: Arrays
  #tree: Tree

  readonly #placing: Placing
  /** Where lanes can read what is in them, if there are lanes. */
  readonly #rooms: Rooms
  readonly #lanes: Lanes | undefined

  constructor(corpus: Corpus, question: Question, sheet: Sheet, codes: Codes, { writes = mayWrite, lanes, wayNumbers = { first: 0, step: 1 } }: Means = {}) {
    this.#wayNumbers = wayNumbers
    this.#writes = writes
    this.question = question
    this.codes = codes
    this.#corpus = corpus
    this.#law = lawOf(corpus)
    const { facts, tables } = definitionsOf(corpus)
    this.#known = { facts: new Map([...facts].map(fact => [fact.id, fact])), tables: new Map([...tables].map(table => [table.id, table])) }
    this.#sheet = sheet
    this.#columns = columnsOf(sheet)
    this.#names = new WrittenNames(sheet, codes)
    this.#arrays = this.#names.open(sheet)
    this.#tree = this.#treeOf(sheet)
    this.#lanes = lanes === undefined || !writes ? undefined : lanes.lanes(this.#names, question.kind === 'int' ? 'floats' : 'numbers', block)
    this.#lanes?.open(this.#arrays)
    this.#rooms = this.#lanes?.rooms ?? new Rooms()
    this.#placing = new Placing(sheet, this.#names, { codes, known: this.#known, writes, lanes: this.#lanes, rooms: this.#rooms })
    this.#placing.open(sheet, this.#arrays, this.#tree.respects)
  }

  /** Answers the cases of a sheet that has the same columns as the first; into columns at hand, if they are given, and only those of a part, if it is. */
  answers(sheet: Sheet = this.#sheet, into?: ColumnAnswers, part: { readonly from: number; readonly to: number } = { from: 0, to: sheet.length }): ColumnAnswers {
    this.#open(sheet)
    const answers = into ?? this.#room(sheet.length)
    for (let from = part.from; from < part.to; from += block) {
      const to = Math.min(part.to, from + block)
      this.#placing.fill(from, to)
      if (this.#lanes?.isReady(from, to) === true) this.#lanesOn(this.#lanes, answers, from, to)
      else {
        this.#sortOut(answers.ways, from, to)
        this.#runOn(answers, from, to)
      }
      if (this.#placing.review(to - from)) this.#tree.sorter = this.#tree.sorterOf = undefined
    }
    return answers
  }

  #room(length: number): ColumnAnswers {
    const values = this.question.kind === 'int' ? new Float64Array(length) : new Int32Array(length)
    return { stands: new Uint8Array(length), values, ways: new Int32Array(length) }
  }

  /** The answer of one case by the single reader. */
  answerAt(at: number): Answer {
    const given = givenAt(this.#sheet, at, this.codes, this.#known)
    return readerOf(this.#corpus).about(given, dayAt(this.#sheet, at)).answer(this.question)
  }

  /** How many ways the cases so far took. */
  get ways(): number {
    return this.#ways
  }

  /** How many cases were answered in lanes. */
  get inLanes(): number {
    return this.#lanes?.answered.all ?? 0
  }
  /** How many of these in blocks of which eight are answered at once, where what is asked of them allows it. */
  get inEights(): number {
    return this.#lanes?.answered.inEights ?? 0
  }

  #open(sheet: Sheet): void {
    if (sheet === this.#sheet) return
    this.#arrays = this.#names.open(sheet)
    this.#sheet = sheet
    this.#columns = columnsOf(sheet)
    this.#lanes?.open(this.#arrays)
    for (const shape of this.#shapes) shape.run = shape.bind(this.#arrays, this.#names.helpers)
    this.#tree = this.#treeOf(sheet)
    this.#tree.sorter = undefined
    if (this.#placing.open(sheet, this.#arrays, this.#tree.respects)) this.#tree.sorterOf = undefined
  }

  #treeOf(sheet: Sheet): Tree {
    const traits = traitsOf(sheet)
    const known = this.#trees.get(traits)
    if (known !== undefined) return known
    const tree: Tree = {
      number: this.#trees.size,
      root: undefined,
      sorterOf: undefined,
      sorter: undefined,
      size: 0,
      missed: 0,
      respects: { known: new Map(), written: new Map() },
      kinds: new Map(),
    }
    this.#trees.set(traits, tree)
    return tree
  }

  // --- which way -------------------------------------------------------------------------------------------

  #sortOut(ways: Int32Array, from: number, to: number): void {
    const count = this.#sorter().sort(ways, from, to, this.#strays)
    for (let n = 0; n < count; n++) {
      const i = this.#strays[n] as number
      ways[i] = this.#wayAt(i)
    }
  }

  /** The cases of a block that the table does not sort out. */
  readonly #strays = new Int32Array(block)
  #wayAt(i: number): number {
    const way = this.#sorter().wayOf(i)
    return way < 0 ? this.#findAlone(i) : way
  }

  #sorter(): Sorter {
    const tree = this.#tree
    if (tree.sorter !== undefined) return tree.sorter
    const watched = this.#placing.watched()
    if (tree.sorterOf?.isFor(watched) !== true) tree.sorterOf = this.#sorterOf(tree, watched)
    return (tree.sorter = tree.sorterOf.sorter(watched, this.#placing.placeOf))
  }
  #sorterOf(tree: Tree, watched: readonly Watched[]): SorterOf {
    const flat = flatten(tree.root)
    tree.size = flat.nodes.length
    return sorterOf(flat, watched, (name, length) => this.#rooms.numbers(`${name} ${tree.number}`, length), this.#writes)
  }

  #findAlone(i: number): number {
    const tree = this.#tree
    const known = this.#walk(i)
    const way = known.way ?? this.#explore(i)
    const { isTold } = known.way === undefined ? this.#walk(i) : known
    if (isTold) tree.sorter?.note(i, way.number)
    else if (++tree.missed > 8 + tree.size / 2) {
      tree.missed = 0
      tree.sorter = tree.sorterOf = undefined
    }
    return way.number
  }

  /** The way of a case, if it is known; and whether all that are of its classes go it. */
  #walk(i: number): { readonly way: Way | undefined; readonly isTold: boolean } {
    const tree = this.#tree
    let isTold = tree.sorter !== undefined
    let node = tree.root
    while (node !== undefined && !node.isWay) {
      const place = this.#placing.placeOf(node.of, i)
      isTold &&= tree.sorterOf?.isTold(node.of, place) === true
      node = node.next.get(place)
    }
    return { way: node, isTold }
  }

  /** Follows a case that no other was like, and notes the way for those to come. */
  #explore(at: number): Way {
    const path: { readonly fork: Fork; readonly place: number }[] = []
    let node = this.#tree.root
    const guide: Guide = {
      columns: this.#columns,
      codeOf: number => this.codes.nameOf(number),
      ask: sort => {
        const fork: Fork = node !== undefined && !node.isWay ? node : { isWay: false, of: this.#placing.respectOf(sort), next: new Map() }
        if ('of' in sort) this.#placing.note(fork.of, decisions.daysThatCome([sort.of]))
        const place = this.#placing.placeOf(fork.of, at)
        path.push({ fork, place })
        node = fork.next.get(place)
        return place
      },
    }
    const decisions = new Decisions(guide)
    const verdict = verdictOf(part => this.#exprFor(part), alternativesOf(this.question, new Following(this.#law, decisions)))
    const way = this.#wayOf(verdict, decisions.daysThatCome('stands' in verdict ? [verdict.of] : verdict.of))
    let last: Way | Fork = way
    for (const { fork, place } of path.toReversed()) {
      fork.next.set(place, last)
      last = fork
    }
    this.#tree.root = last
    return way
  }

  /** Values are numbers apart from the code, so that many ways share it. */
  #exprFor(part: KnownPart): Expr {
    return isExpr(part) ? part : ({ kind: 'int', op: 'value', of: numberFor(part, this.codes) } as Expr)
  }

  #wayOf(verdict: Verdict, comes: ReadonlySet<string>): Way {
    const kind = this.#kindWith(verdict, comes)
    const { first, step } = this.#wayNumbers
    const number = first + step * this.#ways++
    if (number >= this.#kindOf.length) {
      const longer = new Int32Array(2 * number)
      longer.set(this.#kindOf)
      this.#kindOf = longer
    }
    this.#kindOf[number] = kind
    this.#lanes?.addWay(number, kind)
    return { number, kind, isWay: true }
  }

  #kindWith(verdict: Verdict, comes: ReadonlySet<string>): number {
    const key = `${printedVerdict(verdict)}; ${[...comes].join()}`
    const known = this.#tree.kinds.get(key)
    if (known !== undefined) return known
    const at = this.#numbers.length
    const stands = 'stands' in verdict ? verdict.stands : asked
    const kind = this.#kinds.push({ stands, shape: this.#shapeOf(verdict), at }) - 1
    this.#tree.kinds.set(key, kind)
    this.#lanes?.addKind(stands, 'stands' in verdict ? verdict.of : undefined, comes)
    return kind
  }

  /** A verdict found without written code, for the cases of one way. */
  #plainShape(verdict: Verdict): number {
    const bind: Shape['bind'] = () => {
      const read = ('stands' in verdict ? [verdict.of] : verdict.of).map(e => readPlainly(e, this.#sheet, this.codes, this.#known))
      return (_P, _at, values, stands, stand, from, to) => {
        for (let i = from; i < to; i++) {
          const all = read.map(value => value(i))
          const found = all.includes(hole) ? { stands: asked, value: 0 } : 'stands' in verdict ? { stands: stand, value: all[0] as number } : verdictAt(verdict, all)
          values[i] = found.value
          stands[i] = found.stands
        }
      }
    }
    return this.#shapes.push({ write: '', bind, run: bind(this.#arrays, this.#names.helpers) }) - 1
  }

  /** The written code of a verdict, its numbers apart, so that many ways share it. */
  #shapeOf(verdict: Verdict): number {
    if (!this.#writes) return this.#plainShape(verdict)
    const numbers: number[] = []
    const writer = new Writer(this.#names, numbers)
    const answer = 'stands' in verdict ? this.#writtenPlain(writer, verdict.of) : this.#writtenDivided(writer, verdict)
    this.#numbers.push(...numbers)
    const own = numbers.map((_, n) => `p${n} = P[at + ${n}]`).join(', ')
    const { outside, inside } = this.#names.opening([...writer.lines, answer].join('\n'))
    const write = `'use strict'
${outside}
return (P, at, values, stands, stand, from, to) => {
${inside}
${own === '' ? '' : `const ${own}`}
for (let i = from; i < to; i++) {
${writer.canBeOpen ? 'let isOpen = false' : ''}
${writer.lines.join('\n')}
${answer}
}
}`
    const known = this.#shapes.findIndex(shape => shape.write === write)
    if (known >= 0) return known
    const bind = new Function('s', 'H', write) as Shape['bind']
    return this.#shapes.push({ write, bind, run: bind(this.#arrays, this.#names.helpers) }) - 1
  }

  #writtenPlain(writer: Writer, e: Expr): string {
    const value = writer.value(e)
    return `values[i] = ${value}\nstands[i] = ${writer.canBeOpen ? `isOpen ? ${asked} : stand` : 'stand'}`
  }

  #writtenDivided(writer: Writer, verdict: Exclude<Verdict, { readonly stands: number }>): string {
    const values = verdict.of.map(e => writer.value(e))
    const names = values.map((_, n) => `a${n}`)
    return `const ${values.map((value, n) => `a${n} = Number(${value})`).join(', ')}\n${writtenVerdict(verdict, names, writer.canBeOpen)}`
  }

  // --- what it comes to ------------------------------------------------------------------------------------

  /** Answers a block in lanes, which sort the cases out as well, as far as a table does; and what they leave. */
  #lanesOn(lanes: Lanes, answers: ColumnAnswers, from: number, to: number): void {
    lanes.begin(answers, from, to)
    const strays = lanes.sortOut(this.#sorter())
    for (const i of strays) answers.ways[i] = this.#wayAt(i)
    lanes.note(strays)
    const left = lanes.end()
    for (let n = 0; n < left.length; n += 2) this.#runOn(answers, left[n] as number, left[n + 1] as number)
  }

  /** Cases in a row whose ways are of one kind are answered in one loop. */
  #runOn({ stands, values, ways }: ColumnAnswers, from: number, to: number): void {
    const kindOf = this.#kindOf
    for (let i = from; i < to;) {
      const kind = kindOf[ways[i] as number] as number
      let end = i + 1
      while (end < to && kindOf[ways[end] as number] === kind) end++
      const { at, stands: stand, shape } = this.#kinds[kind] as Kind
      ;(this.#shapes[shape] as Shape).run(this.#numbers, at, values, stands, stand, i, end)
      i = end
    }
  }
}

/**
 * The forks found so far. The sorter walks them as a list of some size; how often it did not find a case is counted, for it is made anew when that pays.
 * Kinds are known by how they stand and what is left to be worked out.
 */
type Tree = {
  readonly number: number
  root: Way | Fork | undefined
  /** Of all sheets, and of the one at hand. */
  sorterOf: SorterOf | undefined
  sorter: Sorter | undefined
  size: number
  missed: number
  readonly respects: Respects
  readonly kinds: Map<string, number>
}

/** Cases sorted out, then answered, while their columns are at hand. */
const block = 4096

/** How cases stand, and the code that works their answers out, with the numbers that it takes from a place on. */
type Kind = { readonly stands: number; readonly shape: number; readonly at: number }
/** Written code that all kinds of one shape share; each brings its numbers. */
type Shape = { readonly write: string; readonly bind: (s: Arrays, H: readonly unknown[]) => Run; run: Run }
type Run = (P: readonly number[], at: number, values: Int32Array | Float64Array, stands: Uint8Array, stand: number, from: number, to: number) => void
