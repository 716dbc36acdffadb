import type { Arrays, WrittenNames } from '../columns/names.js'
import { reachedBefore, type Sorter } from '../columns/sorter.js'
import { never } from '@kosh/norms'
import { hole } from '../columns/sheet.js'
import type { ColumnAnswers } from '../columns/column-answers.js'
import type { Rooms } from '../columns/rooms.js'
import { Arena, mostPages, wasm } from './arena.js'
import type { Ends, LaneBody, RowsLie } from './lanes.js'

/**
 * The loops in WebAssembly: one sorts cases out, four at once; one answers those in a row that are of one shape, four at once, by a function for each shape
 * it knows.
 */

/** Makes the bytes of a module from its text. */
export type Assemble = (text: string) => Uint8Array

/** A shape for lanes: both where the rows of four cases follow one another and where they do not. */
export type LaneShape = { readonly [lie in RowsLie]: LaneBody }
/** Of each way one number: how it stands, its lane shape and where its numbers begin. */
export type WayTable = { readonly ways: Int32Array; readonly numbers: Int32Array }
/** A lane shape counts from one; 0 is none. Undefined when it does not fit. */
export function recordOf(stands: number, shape: number, at: number): number | undefined {
  return shape > mostShapes || at >= mostNumbers ? undefined : stands | (shape << shapeBit) | (at << atBit)
}
const shapeBit = 2
const atBit = 12
const mostShapes = (1 << (atBit - shapeBit)) - 1
const mostNumbers = 1 << (32 - atBit)
const shapeMask = mostShapes << shapeBit

/** What the column of values holds: numbers of 64 bits or of 32. */
export type Values = 'floats' | 'numbers'

type KernelSort = (from: number, to: number) => number
type KernelAnswer = (from: number, to: number) => number

/** What the loop knows of a column that the table sorts by. */
const wordsOfColumn = 10

export class Kernel {
  readonly #exports: { readonly [name: string]: unknown }
  readonly #arena: Arena

  /** The columns that shapes read. */
  readonly reads: readonly string[]

  constructor(assemble: Assemble, arena: Arena, names: WrittenNames, shapes: readonly LaneShape[], values: Values) {
    this.#arena = arena
    const text = moduleText(names, shapes, values, arena.memory.buffer instanceof SharedArrayBuffer)
    this.reads = names.all.filter(name => text.includes(`(global.get $${name})`))
    const module = new wasm.Module(assemble(text))
    this.#exports = new wasm.Instance(module, { kosh: { memory: arena.memory } }).exports
  }

  /** From now on it reads these columns, which lie in the arena. */
  open(columns: Arrays): void {
    for (const [name, column] of Object.entries(columns)) this.#set(name, this.#at(column))
  }

  /** From now on cases are sorted out by this table, from these columns in the arena. */
  sortBy(rooms: Rooms, { classes, table }: Sorter, sources: readonly Int32Array[]): void {
    const words = rooms.numbers('sorter', wordsOfColumn * classes.length)
    for (const [n, { stride, near, first, far }] of classes.entries())
      words.set([this.#at(sources[n]), this.#at(near), first, first + near.length - 1, stride, far.length, ...far], n * wordsOfColumn)
    this.#set('C', this.#at(words))
    this.#set('D', this.#at(words) + 4 * wordsOfColumn * classes.length)
    this.#set('E', this.#at(table))
    this.#set('reached', reachedBefore(classes))
    this.#near = classes.map(({ near, first }, n) => ({ column: sources[n] as Int32Array, ends: { least: first, most: first + near.length - 1, isNeverAside: false } }))
  }
  /** Between which numbers each column lies where lists tell of all its numbers. */
  #near: readonly { readonly column: Int32Array; readonly ends: Ends }[] = []

  /** From now on ways and answers are written to these columns in the arena, which begin with the case `start`; records of ways to one that begins with `from`. */
  writeTo({ ways, values, stands }: ColumnAnswers, start: number, records: Int32Array, from: number): void {
    this.#set('records', this.#at(records) - 4 * from)
    this.#set('ways', this.#at(ways) - 4 * start)
    this.#set('values', this.#at(values) - values.BYTES_PER_ELEMENT * start)
    this.#set('stands', this.#at(stands) - start)
  }

  /** Notes the ways of a block of at least four cases and what is told of these. Those that the table does not sort out are listed; says how many these are, some of the last twice. */
  sort({ ways }: WayTable, from: number, to: number, strays: Int32Array): number {
    this.#set('W', this.#at(ways))
    this.#set('left', this.#at(strays))
    const isNear = this.#near.every(({ column, ends }) => this.lieBetween(column, ends, from, to, 'no holes'))
    return ((this.#exports[isNear ? 'sort near' : 'sort'] as KernelSort)(from, to) - this.#at(strays)) / 4
  }

  /** Answers a block of at least four cases by the records noted. Those without a shape are left: where they begin and end is noted, and how many numbers these are is returned. */
  answer({ numbers }: WayTable, from: number, to: number, left: Int32Array): number {
    this.#set('P', this.#at(numbers))
    this.#set('left', this.#at(left))
    return ((this.#exports['answer'] as KernelAnswer)(from, to) - this.#at(left)) / 4
  }

  /** Whether the numbers of a column in the arena from one to before another lie between two, holes aside or not. */
  lieBetween(column: Int32Array, { least, most, isNeverAside }: Ends, from: number, to: number, holes: 'holes aside' | 'no holes' = 'holes aside'): boolean {
    const whole = from + ((to - from) & ~3)
    const isAside = (number: number) => (number === hole && holes === 'holes aside') || (number === never && isNeverAside)
    for (let n = whole; n < to; n++) {
      const number = column[n] as number
      if (!isAside(number) && (number < least || number > most)) return false
    }
    const lie = this.#exports['lie'] as (at: number, end: number, least: number, most: number, holeAside: number, neverAside: number) => number
    return lie(this.#at(column) + 4 * from, this.#at(column) + 4 * whole, least, most, holes === 'no holes' ? 0 : 1, isNeverAside ? 1 : 0) === 1
  }

  #at(column: Int32Array | Float64Array | Uint8Array | undefined): number {
    return column === undefined ? 0 : (this.#arena.addressOf(column) ?? 0)
  }
  #set(name: string, to: number): void {
    const global = this.#exports[name] as { value: number }
    global.value = to | 0
  }
}

const lanes = [0, 1, 2, 3] as const
const own = ['ways', 'records', 'values', 'stands', 'W', 'P', 'C', 'D', 'E', 'reached', 'left'] as const
const globals = (names: readonly string[]): string => names.map(name => `(global $${name} (export "${name}") (mut i32) (i32.const 0))`).join('\n')

function moduleText(names: WrittenNames, shapes: readonly LaneShape[], values: Values, isShared: boolean): string {
  const functions = shapes.flatMap((shape, n) => [
    runText(`row${n}`, shape['in a row'], values, leaveApart(shape['in a row'].follow, n)),
    runText(`apart${n}`, shape.apart, values, ''),
  ])
  return `(module
(import "kosh" "memory" (memory 1 ${mostPages}${isShared ? ' shared' : ''}))
${globals([...own, ...names.all])}
(type $shape (func ${signature}))
(table ${shapes.length + 1} funcref)
(elem (i32.const 0) $none ${shapes.map((_, n) => `$row${n}`).join(' ')})
(func $gather (param $base i32) (param $at v128) (result v128) (local $found v128)
(local.set $at (i32x4.shl (i32x4.max_s (local.get $at) (v128.const i32x4 0 0 0 0)) (i32.const 2)))
${gathered('(local.get $base)')}
(local.get $found))
(func $none ${signature}
(i32.store (global.get $left) (local.get $i))
(block $done (loop $next
(local.set $i (i32.add (local.get $i) (i32.const 1)))
(br_if $done (i32.ge_s (local.get $i) (local.get $to)))
(br_if $next (i32.eqz (i32.and (i32.const ${shapeMask}) (i32.load (i32.add (global.get $records) (i32.shl (local.get $i) (i32.const 2)))))))))
(i32.store offset=4 (global.get $left) (local.get $i))
(global.set $left (i32.add (global.get $left) (i32.const 8)))
(local.get $i))
${functions.join('\n')}
${lieText}
${noteText}
${sortNearText}
${sortText}
${answerText}
)`
}

/** Cases of a shape from one on; says with which case the next shape begins. */
const signature = '(param $i i32) (param $to i32) (param $shape i32) (result i32)'

/** A function for the cases in a row of one shape. The last four may begin with some answered before: only those of the shape are written. */
const runText = (name: string, { locals, opening, numbers, value }: LaneBody, values: Values, leave: string): string => `(func $${name} ${signature}
(local $first i32) (local $i4 i32) (local $count i32) (local $bytes i32) (local $held v128) (local $record v128) (local $at v128) (local $mine v128) (local $value v128) ${locals}
${opening}
(loop $four
(local.set $first (i32.sub (local.get $to) (i32.const 4)))
(local.set $first (select (local.get $i) (local.get $first) (i32.lt_s (local.get $i) (local.get $first))))
(local.set $i4 (i32.shl (local.get $first) (i32.const 2)))
(local.set $record (v128.load (i32.add (global.get $records) (local.get $i4))))
(local.set $mine (i32x4.eq (i32x4.splat (local.get $shape)) (v128.and (local.get $record) (i32x4.splat (i32.const ${shapeMask})))))
(local.set $count (i32.ctz (i32.xor (i32.const -1) (i32.shr_u (i32x4.bitmask (local.get $mine)) (i32.sub (local.get $i) (local.get $first))))))
(if (i32.eqz (local.get $count)) (then (return (local.get $i))))
${leave}
${numbers.length === 0 ? '' : numbersText(numbers.length)}
${value}
${writeText[values]}
(local.set $bytes (i32.add (global.get $stands) (local.get $first)))
(local.set $mine (i16x8.narrow_i32x4_s (local.get $mine) (local.get $mine)))
(local.set $mine (i8x16.narrow_i16x8_s (local.get $mine) (local.get $mine)))
(local.set $record (v128.and (local.get $record) (v128.const i32x4 3 3 3 3)))
(local.set $record (i16x8.narrow_i32x4_s (local.get $record) (local.get $record)))
(local.set $record (i8x16.narrow_i16x8_s (local.get $record) (local.get $record)))
(i32.store (local.get $bytes) (i32x4.extract_lane 0 (v128.bitselect (local.get $record) (v128.load32_zero (local.get $bytes)) (local.get $mine))))
(local.set $i (i32.add (local.get $i) (local.get $count)))
(br_if $four (i32.and (i32.eq (local.get $count) (i32.const 4)) (i32.lt_s (local.get $i) (local.get $to)))))
(local.get $i))`

/** The numbers of the cases at hand: most are of one way, or of ways with the same, which may be those held already. */
const numbersText = (count: number): string => {
  const areHeld = '(i32x4.all_true (v128.or (v128.not (local.get $mine)) (i32x4.eq (local.get $record) (local.get $held))))'
  const each = (write: (n: number) => string): string => Array.from({ length: count }, (_, n) => `(local.set $p${n} ${write(n)})`).join('\n')
  return `(if (i32.eqz ${areHeld}) (then
(local.set $bytes (i32.load (i32.add (global.get $records) (i32.shl (local.get $i) (i32.const 2)))))
(local.set $held (i32x4.splat (local.get $bytes)))
(if ${areHeld}
(then
(local.set $bytes (i32.add (global.get $P) (i32.shl (i32.shr_u (local.get $bytes) (i32.const ${atBit})) (i32.const 2))))
${each(n => `(v128.load32_splat offset=${4 * n} (local.get $bytes))`)})
(else
(local.set $at (i32x4.shr_u (local.get $record) (i32.const ${atBit})))
(local.set $held (v128.const i32x4 0 0 0 0))
${each(n => `(call $gather (i32.add (global.get $P) (i32.const ${4 * n})) (local.get $at))`)}))))`
}

const blended = (offset: number, value: string, mine: string): string =>
  `(v128.store offset=${offset} (local.get $bytes) (v128.bitselect ${value} (v128.load offset=${offset} (local.get $bytes)) ${mine}))`
const later = '(i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15 (local.get $value) (local.get $value))'
/** Writes the values of the lanes that are of the shape. */
const writeText: { readonly [values in Values]: string } = {
  numbers: `(local.set $bytes (i32.add (global.get $values) (local.get $i4)))
${blended(0, '(local.get $value)', '(local.get $mine)')}`,
  floats: `(local.set $bytes (i32.add (global.get $values) (i32.shl (local.get $i4) (i32.const 1))))
${blended(0, '(f64x2.convert_low_i32x4_s (local.get $value))', '(i64x2.extend_low_i32x4_s (local.get $mine))')}
${blended(16, `(f64x2.convert_low_i32x4_s ${later})`, '(i64x2.extend_high_i32x4_s (local.get $mine))')}`,
}

/** Where rows of four cases do not follow one another, the next that are of the shape are gone about otherwise. */
const leaveApart = (ends: readonly string[], n: number): string =>
  ends
    .map(
      end => `(local.set $value (v128.load (i32.add (global.get $${end}) (local.get $i4))))
(if (i32.eqz (i32x4.all_true (v128.or (v128.not (local.get $mine)) (i32x4.eq (i32x4.sub (local.get $value) (i32x4.splat (i32x4.extract_lane 0 (local.get $value)))) (v128.const i32x4 0 1 2 3)))))
(then (return (call $apart${n} (local.get $i) (local.get $to) (local.get $shape)))))`,
    )
    .join('\n')

/** Loads a number for each lane, so many bytes from the beginning of a list. */
const gathered = (base: string): string =>
  lanes.map(n => `(local.set $found (v128.load32_lane ${n} (i32.add ${base} (i32x4.extract_lane ${n} (local.get $at))) (local.get $found)))`).join('\n')

/** A hole is the least number: one less, it is the greatest; `never` the greatest, and one more the least. `aside` is 1 to leave these aside by that, or 0. */
const lieText = `(func (export "lie") (param $at i32) (param $end i32) (param $least i32) (param $most i32) (param $holeAside i32) (param $neverAside i32) (result i32)
(local $x v128) (local $lowest v128) (local $highest v128)
(local.set $lowest (i32x4.splat (i32.const ${-(hole + 1)})))
(local.set $highest (i32x4.splat (i32.const ${hole})))
(block $done (loop $next
(br_if $done (i32.ge_u (local.get $at) (local.get $end)))
(local.set $x (v128.load (local.get $at)))
(local.set $highest (i32x4.max_s (local.get $highest) (i32x4.add (local.get $x) (i32x4.splat (local.get $neverAside)))))
(local.set $lowest (i32x4.min_s (local.get $lowest) (i32x4.sub (local.get $x) (i32x4.splat (local.get $holeAside)))))
(local.set $at (i32.add (local.get $at) (i32.const 16)))
(br $next)))
(i32.and
(i32x4.all_true (i32x4.le_s (local.get $highest) (i32x4.splat (i32.add (local.get $most) (local.get $neverAside)))))
(i32x4.all_true (i32x4.ge_s (local.get $lowest) (i32x4.splat (i32.sub (local.get $least) (local.get $holeAside)))))))`

const each4 = (write: (n: number) => string): string => lanes.map(write).join('\n')
const numberAt = (list: string, number: string): string => `(i32.load (i32.add ${list} (i32.shl ${number} (i32.const 2))))`
/** Notes the way of one case, or lists it where the table does not know it. */
const noteText = `(func $note (param $i i32) (param $way i32) (local $i4 i32)
(if (i32.lt_s (local.get $way) (i32.const 0))
(then
(i32.store (global.get $left) (local.get $i))
(global.set $left (i32.add (global.get $left) (i32.const 4))))
(else
(local.set $i4 (i32.shl (local.get $i) (i32.const 2)))
(i32.store (i32.add (global.get $ways) (local.get $i4)) (local.get $way))
(i32.store (i32.add (global.get $records) (local.get $i4)) ${numberAt('(global.get $W)', '(local.get $way)')}))))`
/** Sorts cases out by the classes of their columns; lists hold, for each class, how much further that is in the table. */
const sortText = `(func (export "sort") (param $i i32) (param $to i32) (result i32)
(local $i4 i32) (local $c i32) (local $list i32) (local $far i32) (local $is v128) (local $least v128) (local $at v128) (local $found v128) (local $entry v128)
(loop $four
(if (i32.gt_s (i32.add (local.get $i) (i32.const 4)) (local.get $to)) (then (local.set $i (i32.sub (local.get $to) (i32.const 4)))))
(local.set $i4 (i32.shl (local.get $i) (i32.const 2)))
(local.set $entry (v128.const i32x4 0 0 0 0))
(local.set $c (global.get $C))
(block $sorted (loop $column
(br_if $sorted (i32.ge_u (local.get $c) (global.get $D)))
(local.set $is (v128.load (i32.add (i32.load (local.get $c)) (local.get $i4))))
(local.set $list (i32.load offset=4 (local.get $c)))
(local.set $least (v128.load32_splat offset=8 (local.get $c)))
(local.set $at (i32x4.shl (i32x4.sub (i32x4.min_s (i32x4.max_s (local.get $is) (local.get $least)) (v128.load32_splat offset=12 (local.get $c))) (local.get $least)) (i32.const 2)))
${gathered('(local.get $list)')}
(local.set $entry (i32x4.add (local.get $entry) (local.get $found)))
(local.set $far (i32.add (local.get $c) (i32.shl (i32.load offset=20 (local.get $c)) (i32.const 2))))
(local.set $list (local.get $c))
(block $near (loop $bound
(br_if $near (i32.ge_u (local.get $list) (local.get $far)))
(local.set $entry (i32x4.add (local.get $entry) (v128.and (v128.load32_splat offset=16 (local.get $c)) (i32x4.ge_s (local.get $is) (v128.load32_splat offset=24 (local.get $list))))))
(local.set $list (i32.add (local.get $list) (i32.const 4)))
(br $bound)))
(local.set $c (i32.add (local.get $c) (i32.const ${4 * wordsOfColumn})))
(br $column)))
(local.set $at (i32x4.shl (local.get $entry) (i32.const 2)))
${gathered('(global.get $E)')}
(if (i32x4.bitmask (local.get $found))
(then ${each4(n => `(call $note (i32.add (local.get $i) (i32.const ${n})) (i32x4.extract_lane ${n} (local.get $found)))`)})
(else
(v128.store (i32.add (global.get $ways) (local.get $i4)) (local.get $found))
(local.set $at (i32x4.shl (local.get $found) (i32.const 2)))
${gathered('(global.get $W)')}
(v128.store (i32.add (global.get $records) (local.get $i4)) (local.get $found))))
(local.set $i (i32.add (local.get $i) (i32.const 4)))
(br_if $four (i32.lt_s (local.get $i) (local.get $to))))
(global.get $left))`

/** The same where lists tell of every number, one case beside another: fewer steps than lanes take to gather. */
const sortNearText = `(func (export "sort near") (param $i i32) (param $to i32) (result i32)
(local $i4 i32) (local $c i32) (local $at i32) (local $list i32) ${lanes.map(n => `(local $e${n} i32)`).join(' ')}
(loop $four
(if (i32.gt_s (i32.add (local.get $i) (i32.const 4)) (local.get $to)) (then (local.set $i (i32.sub (local.get $to) (i32.const 4)))))
(local.set $i4 (i32.shl (local.get $i) (i32.const 2)))
${each4(n => `(local.set $e${n} (global.get $reached))`)}
(local.set $c (global.get $C))
(block $sorted (loop $column
(br_if $sorted (i32.ge_u (local.get $c) (global.get $D)))
(local.set $at (i32.add (i32.load (local.get $c)) (local.get $i4)))
(local.set $list (i32.sub (i32.load offset=4 (local.get $c)) (i32.shl (i32.load offset=8 (local.get $c)) (i32.const 2))))
${each4(n => `(local.set $e${n} (i32.add (local.get $e${n}) ${numberAt('(local.get $list)', `(i32.load offset=${4 * n} (local.get $at))`)}))`)}
(local.set $c (i32.add (local.get $c) (i32.const ${4 * wordsOfColumn})))
(br $column)))
${each4(n => `(local.set $e${n} ${numberAt('(global.get $E)', `(local.get $e${n})`)})`)}
(if (i32.lt_s (i32.or (i32.or (local.get $e0) (local.get $e1)) (i32.or (local.get $e2) (local.get $e3))) (i32.const 0))
(then ${each4(n => `(call $note (i32.add (local.get $i) (i32.const ${n})) (local.get $e${n}))`)})
(else
(local.set $at (i32.add (global.get $ways) (local.get $i4)))
${each4(n => `(i32.store offset=${4 * n} (local.get $at) (local.get $e${n}))`)}
(local.set $at (i32.add (global.get $records) (local.get $i4)))
${each4(n => `(i32.store offset=${4 * n} (local.get $at) ${numberAt('(global.get $W)', `(local.get $e${n})`)})`)}))
(local.set $i (i32.add (local.get $i) (i32.const 4)))
(br_if $four (i32.lt_s (local.get $i) (local.get $to))))
(global.get $left))`

/** Answers the cases in a row that are of one shape, one shape after another. */
const answerText = `(func (export "answer") (param $i i32) (param $to i32) (result i32) (local $shape i32)
(loop $next
(local.set $shape (i32.and (i32.const ${shapeMask}) (i32.load (i32.add (global.get $records) (i32.shl (local.get $i) (i32.const 2))))))
(local.set $i (call_indirect (type $shape) (local.get $i) (local.get $to) (local.get $shape) (i32.shr_u (local.get $shape) (i32.const ${shapeBit}))))
(br_if $next (i32.lt_s (local.get $i) (local.get $to))))
(global.get $left))`
