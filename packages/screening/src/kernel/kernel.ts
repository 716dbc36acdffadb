import type { Arrays, WrittenNames } from '../columns/names.js'
import type { Sorter } from '../columns/sorter.js'
import { hole } from '../columns/sheet.js'
import { Arena, mostPages, wasm, type Rooms } from './arena.js'
import type { LaneBody, RowsLie } from './lanes.js'

/** The loop in WebAssembly that answers four cases at once: for each of the shapes it knows a function that works it out for the lanes that have it. */

/** Makes the bytes of a module from its text. */
export type Assemble = (text: string) => Uint8Array

/** A shape for the lanes: both where the rows of four cases follow one another and where they do not. */
export type LaneShape = { readonly [lie in RowsLie]: LaneBody }
/** Of each way four numbers: of its lane shape, from one, or 0 when it has none; where its numbers begin; how it stands; and nothing. */
export type WayTable = { readonly ways: Int32Array; readonly numbers: Int32Array }
/** Where the loop reads the ways of cases and writes their answers. */
export type Blocks = { readonly ways: Int32Array; readonly values: Int32Array; readonly stands: Uint8Array }

type KernelRun = (from: number, to: number, sorted: number) => number

/** What the loop knows of a column that the table sorts by. */
const wordsOfColumn = 10

export class Kernel {
  readonly #exports: { readonly [name: string]: unknown }
  readonly #arena: Arena

  constructor(assemble: Assemble, arena: Arena, names: WrittenNames, shapes: readonly LaneShape[]) {
    this.#arena = arena
    const module = new wasm.Module(assemble(moduleText(names, shapes, arena.memory.buffer instanceof SharedArrayBuffer)))
    this.#exports = new wasm.Instance(module, { kosh: { memory: arena.memory } }).exports
  }

  /** From now on it reads these columns, which lie in the arena. */
  open(columns: Arrays): void {
    for (const [name, column] of Object.entries(columns)) this.#set(name, this.#arena.addressOf(column) ?? 0)
  }

  /** From now on cases are sorted out by this table. */
  sortBy(rooms: Rooms, { classes, table }: Sorter, watched: readonly Int32Array[]): void {
    const words = rooms.numbers('sorter', wordsOfColumn * classes.length)
    const at = (column: Int32Array): number => this.#arena.addressOf(column) ?? 0
    classes.forEach(({ column, near, first, count, far }, n) => {
      const list = rooms.numbers(`near ${n}`, near.length)
      list.set(near)
      words.set([at(watched[column] as Int32Array), at(list), first, first + near.length - 1, count, far.length, ...far], n * wordsOfColumn)
    })
    this.#set('C', at(words))
    this.#set('D', at(words) + 4 * wordsOfColumn * classes.length)
    this.#set('E', at(table))
  }

  /**
   * Answers cases of a block of at least four, whose arrays begin with `start`, from one of them up to some that the table does not sort out: says how far
   * it came. The ways of those before `sorted` are noted already. Answers of ways without a shape are left as nought.
   */
  run(table: WayTable, { ways, values, stands }: Blocks, start: number, from: number, to: number, sorted: number): number {
    const at = (column: Int32Array | Uint8Array): number => this.#arena.addressOf(column) ?? 0
    this.#set('ways', at(ways) - 4 * start)
    this.#set('values', at(values) - 4 * start)
    this.#set('stands', at(stands) - start)
    this.#set('W', at(table.ways))
    this.#set('P', at(table.numbers))
    return (this.#exports['run'] as KernelRun)(from, to, sorted)
  }

  /** Whether all numbers of a column in the arena but holes lie between two. */
  liesBetween(column: Int32Array, [least, most]: readonly [least: number, most: number]): boolean {
    const whole = column.length & ~3
    for (const number of column.subarray(whole)) if (number !== hole && (number < least || number > most)) return false
    return (this.#exports['lies'] as (at: number, bytes: number, least: number, most: number) => number)(this.#arena.addressOf(column) ?? 0, 4 * whole, least, most) === 1
  }

  #set(name: string, to: number): void {
    const global = this.#exports[name] as { value: number }
    global.value = to | 0
  }
}

const lanes = [0, 1, 2, 3] as const
const own = ['ways', 'values', 'stands', 'W', 'P', 'C', 'D', 'E'] as const
const globals = (names: readonly string[]): string => names.map(name => `(global $${name} (export "${name}") (mut i32) (i32.const 0))`).join('\n')

function moduleText(names: WrittenNames, shapes: readonly LaneShape[], isShared: boolean): string {
  const signature = '(param $i i32) (param $at v128) (param $same i32) (param $mine v128) (result v128)'
  const functions = shapes.flatMap((shape, n) => [`(func $row${n} ${signature}\n${shape['in a row'].text})`, `(func $apart${n} ${signature}\n${shape.apart.text})`])
  const table = ['$none', '$none', ...shapes.flatMap((_, n) => [`$row${n}`, `$apart${n}`])]
  return `(module
(import "kosh" "memory" (memory 1 ${mostPages}${isShared ? ' shared' : ''}))
${globals([...own, ...names.all])}
(type $shape (func ${signature}))
(table ${table.length} funcref)
(elem (i32.const 0) ${table.join(' ')})
(func $gather (param $base i32) (param $at v128) (result v128) (local $found v128)
(local.set $at (i32x4.shl (i32x4.max_s (local.get $at) (v128.const i32x4 0 0 0 0)) (i32.const 2)))
${lanes.map(n => `(local.set $found (v128.load32_lane ${n} (i32.add (local.get $base) (i32x4.extract_lane ${n} (local.get $at))) (local.get $found)))`).join('\n')}
(local.get $found))
(func $none ${signature} (v128.const i32x4 0 0 0 0))
${functions.join('\n')}
${liesText}
${runText(names)}
)`
}

const liesText = `(func (export "lies") (param $at i32) (param $bytes i32) (param $least i32) (param $most i32) (result i32)
(local $end i32) (local $x v128) (local $far v128)
(local.set $end (i32.add (local.get $at) (local.get $bytes)))
(block $done (loop $next
(br_if $done (i32.ge_u (local.get $at) (local.get $end)))
(local.set $x (v128.load (local.get $at)))
(local.set $far (v128.or (local.get $far) (v128.and
(v128.or (i32x4.lt_s (local.get $x) (i32x4.splat (local.get $least))) (i32x4.gt_s (local.get $x) (i32x4.splat (local.get $most))))
(i32x4.ne (local.get $x) (i32x4.splat (i32.const ${hole}))))))
(local.set $at (i32.add (local.get $at) (i32.const 16)))
(br $next)))
(i32.eqz (v128.any_true (local.get $far))))`

/** Loads a number for each lane, by places in a list. */
const gathered = (base: string, at: string): string => `(local.set $x (i32x4.shl ${at} (i32.const 2)))
${lanes.map(n => `(local.set $found (v128.load32_lane ${n} (i32.add ${base} (i32x4.extract_lane ${n} (local.get $x))) (local.get $found)))`).join('\n')}`
const shuffle = (a: string, b: string, ...words: readonly [number, number, number, number]): string =>
  `(i8x16.shuffle ${words.flatMap(word => [0, 1, 2, 3].map(byte => 4 * word + byte)).join(' ')} ${a} ${b})`

/** Sorts four cases out by the classes of their columns; leaves the loop when the table does not know the way of one. */
const sortText = `(local.set $entry (v128.const i32x4 0 0 0 0))
(local.set $c (global.get $C))
(block $sorted (loop $column
(br_if $sorted (i32.ge_u (local.get $c) (global.get $D)))
(local.set $is (v128.load (i32.add (i32.load (local.get $c)) (local.get $i4))))
(local.set $least (v128.load32_splat offset=8 (local.get $c)))
${gathered('(i32.load offset=4 (local.get $c))', '(i32x4.sub (i32x4.min_s (i32x4.max_s (local.get $is) (local.get $least)) (v128.load32_splat offset=12 (local.get $c))) (local.get $least))')}
(local.set $entry (i32x4.add (i32x4.mul (local.get $entry) (v128.load32_splat offset=16 (local.get $c))) (local.get $found)))
(local.set $far (i32.add (local.get $c) (i32.shl (i32.load offset=20 (local.get $c)) (i32.const 2))))
(local.set $c2 (local.get $c))
(block $near (loop $bound
(br_if $near (i32.ge_u (local.get $c2) (local.get $far)))
(local.set $entry (i32x4.sub (local.get $entry) (i32x4.ge_s (local.get $is) (v128.load32_splat offset=24 (local.get $c2)))))
(local.set $c2 (i32.add (local.get $c2) (i32.const 4)))
(br $bound)))
(local.set $c (i32.add (local.get $c) (i32.const ${4 * wordsOfColumn})))
(br $column)))
${gathered('(global.get $E)', '(local.get $entry)')}
(local.set $w (local.get $found))
(if (v128.any_true (i32x4.lt_s (local.get $w) (v128.const i32x4 0 0 0 0))) (then (return (local.get $i))))
(v128.store (i32.add (global.get $ways) (local.get $i4)) (local.get $w))`

function runText(names: WrittenNames): string {
  const isInRow = [...names.ranges].map(
    ({ end }) => `(local.set $ends (v128.load (i32.add (global.get $${end}) (local.get $i4))))
(if (i32.eqz (i32x4.all_true (i32x4.eq (i32x4.sub (local.get $ends) (i32x4.splat (i32x4.extract_lane 0 (local.get $ends)))) (v128.const i32x4 0 1 2 3)))) (then (local.set $lie (i32.const 1))))`,
  )
  const answered = lanes.map(
    n => `(if (i32x4.extract_lane ${n} (local.get $todo)) (then
(local.set $one (i32x4.extract_lane ${n} (local.get $shapes)))
(local.set $mine (v128.and (local.get $todo) (i32x4.eq (local.get $shapes) (i32x4.splat (local.get $one)))))
(local.set $value (v128.bitselect
(call_indirect (type $shape) (local.get $i) (local.get $at) (local.get $same) (local.get $mine) (i32.add (i32.shl (local.get $one) (i32.const 1)) (local.get $lie)))
(local.get $value) (local.get $mine)))
(local.set $todo (v128.andnot (local.get $todo) (local.get $mine)))
(br_if $answered (i32.eqz (v128.any_true (local.get $todo))))))`,
  )
  const record = (n: number): string => `(v128.load (i32.add (global.get $W) (i32.shl (i32x4.extract_lane ${n} (local.get $w)) (i32.const 4))))`
  return `(func (export "run") (param $from i32) (param $to i32) (param $sorted i32) (result i32)
(local $i i32) (local $i4 i32) (local $one i32) (local $same i32) (local $lie i32) (local $c i32) (local $c2 i32) (local $far i32)
(local $w v128) (local $shapes v128) (local $at v128) (local $ends v128) (local $todo v128) (local $mine v128) (local $value v128)
(local $x v128) (local $found v128) (local $is v128) (local $least v128) (local $entry v128) (local $r0 v128) (local $r1 v128) (local $r2 v128) (local $r3 v128)
(local.set $i (local.get $from))
(block $done (loop $four
(br_if $done (i32.ge_s (local.get $i) (local.get $to)))
(if (i32.gt_s (i32.add (local.get $i) (i32.const 4)) (local.get $to)) (then (local.set $i (i32.sub (local.get $to) (i32.const 4)))))
(local.set $i4 (i32.shl (local.get $i) (i32.const 2)))
(if (i32.le_s (i32.add (local.get $i) (i32.const 4)) (local.get $sorted))
(then (local.set $w (v128.load (i32.add (global.get $ways) (local.get $i4)))))
(else ${sortText}))
${lanes.map(n => `(local.set $r${n} ${record(n)})`).join('\n')}
(local.set $found ${shuffle('(local.get $r0)', '(local.get $r1)', 0, 4, 1, 5)})
(local.set $x ${shuffle('(local.get $r2)', '(local.get $r3)', 0, 4, 1, 5)})
(local.set $shapes ${shuffle('(local.get $found)', '(local.get $x)', 0, 1, 4, 5)})
(local.set $at ${shuffle('(local.get $found)', '(local.get $x)', 2, 3, 6, 7)})
(local.set $found ${shuffle(shuffle('(local.get $r0)', '(local.get $r1)', 2, 6, 2, 6), shuffle('(local.get $r2)', '(local.get $r3)', 2, 6, 2, 6), 0, 1, 4, 5)})
(i32.store (i32.add (global.get $stands) (local.get $i)) (i32x4.extract_lane 0 (i8x16.shuffle 0 4 8 12 0 4 8 12 0 4 8 12 0 4 8 12 (local.get $found) (local.get $found))))
(local.set $same (i32x4.all_true (i32x4.eq (local.get $at) (i32x4.splat (i32x4.extract_lane 0 (local.get $at))))))
(local.set $lie (i32.const 0))
${isInRow.join('\n')}
(local.set $todo (v128.const i32x4 -1 -1 -1 -1))
(local.set $value (v128.const i32x4 0 0 0 0))
(block $answered
${answered.join('\n')})
(v128.store (i32.add (global.get $values) (local.get $i4)) (local.get $value))
(local.set $i (i32.add (local.get $i) (i32.const 4)))
(br $four)))
(local.get $to))`
}
