import { hole } from '../columns/sheet.js'
import type { WrittenNames } from '../columns/names.js'
import { mostPages } from './arena.js'
import type { LaneBody } from './lanes.js'
import { shapeBit, shapeMask } from './records.js'
import { runText, signature, type Values } from './run-text.js'
import { eight, four } from './widths.js'

/** Text of a module: sorting cases out, and answering those of some shapes. */

/** A shape for lanes: four cases whose rows follow one another, or do not; and eight at once, where their numbers have room. */
export type LaneShape = { readonly inRow: LaneBody; readonly apart: LaneBody; readonly eight: LaneBody | undefined }

/** What the loop knows of a column that the table sorts by. */
export const wordsOfColumn = 10
/** Of so many columns cases are sorted out by lists one beside another. */
export const mostNear = 8

const lanes = [0, 1, 2, 3] as const
const own = ['ways', 'records', 'values', 'stands', 'W', 'P', 'C', 'D', 'E', 'reached', 'left'] as const
const globals = (names: readonly string[]): string => names.map(name => `(global $${name} (export "${name}") (mut i32) (i32.const 0))`).join('\n')

export function moduleText(names: WrittenNames, shapes: readonly LaneShape[], values: Values, isShared: boolean): string {
  const functions = shapes.flatMap((shape, n) => {
    const apart = (body: LaneBody) => ({ ends: body.follow.map(table => names.range(table).end), goOn: `apart${n}` })
    return [
      runText({ name: `row${n}`, body: shape.inRow, width: four, values, apart: apart(shape.inRow) }),
      runText({ name: `apart${n}`, body: shape.apart, width: four, values }),
      ...(shape.eight === undefined ? [] : [runText({ name: `eight${n}`, body: shape.eight, width: eight, values, apart: apart(shape.eight) })]),
    ]
  })
  return `(module
(import "kosh" "memory" (memory 1 ${mostPages}${isShared ? ' shared' : ''}))
${globals([...own, ...names.all])}
(type $shape (func ${signature}))
(table ${2 * (shapes.length + 1)} funcref)
(elem (i32.const 0) $none ${shapes.map((_, n) => `$row${n}`).join(' ')} $none ${shapes.map((shape, n) => (shape.eight === undefined ? `$row${n}` : `$eight${n}`)).join(' ')})
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
${Array.from({ length: mostNear + 1 }, (_, columns) => sortNearText(columns)).join('\n')}
${sortText}
${answerText(shapes.length + 1)}
)`
}

/** Loads a number for each lane, so many bytes from the beginning of a list. */
const gathered = (base: string): string =>
  lanes.map(n => `(local.set $found (v128.load32_lane ${n} (i32.add ${base} (i32x4.extract_lane ${n} (local.get $at))) (local.get $found)))`).join('\n')

const each4 = (write: (n: number) => string): string => lanes.map(write).join('\n')
const lieOf = (offset: number): string => `(local.set $x (v128.load offset=${offset} (local.get $at)))
(local.set $highest (i32x4.max_s (local.get $highest) (i32x4.add (local.get $x) (local.get $mostAdded))))
(local.set $lowest (i32x4.min_s (local.get $lowest) (i32x4.sub (local.get $x) (local.get $leastLess))))`
/** A hole is the least number: one less, it is the greatest; `never` the greatest, and one more the least. `aside` is 1 to leave these aside by that, or 0. */
const lieText = `(func (export "lie") (param $at i32) (param $end i32) (param $least i32) (param $most i32) (param $holeAside i32) (param $neverAside i32) (result i32)
(local $x v128) (local $lowest v128) (local $highest v128) (local $mostAdded v128) (local $leastLess v128)
(local.set $lowest (i32x4.splat (i32.const ${-(hole + 1)})))
(local.set $highest (i32x4.splat (i32.const ${hole})))
(local.set $mostAdded (i32x4.splat (local.get $neverAside)))
(local.set $leastLess (i32x4.splat (local.get $holeAside)))
(block $few (loop $many
(br_if $few (i32.lt_u (i32.sub (local.get $end) (local.get $at)) (i32.const 64)))
${each4(n => lieOf(16 * n))}
(local.set $at (i32.add (local.get $at) (i32.const 64)))
(br $many)))
(block $done (loop $next
(br_if $done (i32.ge_u (local.get $at) (local.get $end)))
${lieOf(0)}
(local.set $at (i32.add (local.get $at) (i32.const 16)))
(br $next)))
(i32.and
(i32x4.all_true (i32x4.le_s (local.get $highest) (i32x4.splat (i32.add (local.get $most) (local.get $neverAside)))))
(i32x4.all_true (i32x4.ge_s (local.get $lowest) (i32x4.splat (i32.sub (local.get $least) (local.get $holeAside)))))))`

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

/** The same where lists tell of every number of so many columns, one case beside another: fewer steps than lanes take to gather. */
function sortNearText(columns: number): string {
  const each = Array.from({ length: columns }, (_, n) => n)
  const column = (n: number) => 4 * wordsOfColumn * n
  const placeIn = (n: number, lane: number) => numberAt(`(local.get $list${n})`, `(i32.load offset=${4 * lane} (i32.add (local.get $column${n}) (local.get $i4)))`)
  return `(func (export "sort near ${columns}") (param $i i32) (param $to i32) (result i32)
(local $i4 i32) (local $at i32) ${each.map(n => `(local $column${n} i32) (local $list${n} i32)`).join(' ')} ${lanes.map(n => `(local $e${n} i32)`).join(' ')}
${each
  .map(
    n => `(local.set $column${n} (i32.load offset=${column(n)} (global.get $C)))
(local.set $list${n} (i32.sub (i32.load offset=${column(n) + 4} (global.get $C)) (i32.shl (i32.load offset=${column(n) + 8} (global.get $C)) (i32.const 2))))`,
  )
  .join('\n')}
(loop $four
(if (i32.gt_s (i32.add (local.get $i) (i32.const 4)) (local.get $to)) (then (local.set $i (i32.sub (local.get $to) (i32.const 4)))))
(local.set $i4 (i32.shl (local.get $i) (i32.const 2)))
${each4(
  lane =>
    `(local.set $e${lane} ${numberAt(
      '(global.get $E)',
      each.reduce((sum, n) => `(i32.add ${sum} ${placeIn(n, lane)})`, '(global.get $reached)'),
    )})`,
)}
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
}

/** Answers the cases in a row that are of one shape, one shape after another; four at once, or eight where they may. */
const answerText = (functions: number): string => `(func (export "answer") (param $i i32) (param $to i32) (param $eight i32) (result i32) (local $shape i32) (local $first i32)
(local.set $first (i32.mul (local.get $eight) (i32.const ${functions})))
(loop $next
(local.set $shape (i32.and (i32.const ${shapeMask}) (i32.load (i32.add (global.get $records) (i32.shl (local.get $i) (i32.const 2))))))
(local.set $i (call_indirect (type $shape) (local.get $i) (local.get $to) (local.get $shape) (i32.add (local.get $first) (i32.shr_u (local.get $shape) (i32.const ${shapeBit})))))
(br_if $next (i32.lt_s (local.get $i) (local.get $to))))
(global.get $left))`
