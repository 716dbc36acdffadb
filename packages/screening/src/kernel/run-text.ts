import { never } from '@kosh/norms'
import type { LaneBody } from './lanes.js'
import { atBit, shapeMask, standsMask } from './records.js'
import { and, get, op, set, type Width } from './widths.js'

/** Text of the functions that answer cases in a row that are of one shape. */

/** What the column of values holds: numbers of 64 bits or of 32. */
export type Values = 'floats' | 'numbers'

/** Cases of a shape from one on; says with which case the next shape begins. */
export const signature = '(param $i i32) (param $to i32) (param $shape i32) (result i32)'

export type Run = {
  readonly name: string
  readonly body: LaneBody
  readonly width: Width
  readonly values: Values
  /** Where cases are gone about otherwise whose rows, which end as these columns tell, do not follow one another. */
  readonly apart?: { readonly ends: readonly string[]; readonly goOn: string }
}

/** A function for the cases of one shape. The last of a block may begin with some answered before: only those of the shape are written. */
export function runText({ name, body, width, values, apart }: Run): string {
  const parts = partsOf(width)
  const { of, count } = width
  const isOne = op('i32x4.splat', get('shape'))
  const shape = (part: number) => op('i32x4.eq', isOne, and(get(`record${part}`), op('i32x4.splat', `(i32.const ${shapeMask})`)))
  return `(func $${name} ${signature}
(local $first i32) (local $i4 i32) (local $count i32) (local $bytes i32) ${['held', 'mine', 'value', 'four', 'each', ...parts.flatMap(part => [`record${part}`, `at${part}`])].map(local => `(local $${local} v128)`).join(' ')} ${body.locals}
${body.opening}
(loop $next
(local.set $first (i32.sub (local.get $to) (i32.const ${count})))
(local.set $first (select (local.get $i) (local.get $first) (i32.lt_s (local.get $i) (local.get $first))))
(local.set $i4 (i32.shl (local.get $first) (i32.const 2)))
(local.set $bytes (i32.add (global.get $records) (local.get $i4)))
${parts.map(part => set(`record${part}`, `(v128.load offset=${16 * part} (local.get $bytes))`)).join('\n')}
(local.set $mine ${together(width, shape)})
(local.set $count (i32.ctz (i32.xor (i32.const -1) (i32.shr_u (${of}.bitmask (local.get $mine)) (i32.sub (local.get $i) (local.get $first))))))
(if (i32.eqz (local.get $count)) (then (return (local.get $i))))
${apart === undefined ? '' : apart.ends.map(end => leaveText(width, end, apart.goOn)).join('\n')}
${body.numbers.length === 0 ? '' : numbersText(width, body.numbers.length)}
${body.value}
${parts.map(part => writeText(width, body, part, values)).join('\n')}
${standsText(width)}
(local.set $i (i32.add (local.get $i) (local.get $count)))
(br_if $next (i32.and (i32.eq (local.get $count) (i32.const ${count})) (i32.lt_s (local.get $i) (local.get $to)))))
(local.get $i))`
}

/** By fours, as numbers of 32 bits. */
const partsOf = ({ count }: Width): readonly number[] => (count === 4 ? [0] : [0, 1])
const together = ({ count }: Width, each: (part: number) => string): string => (count === 4 ? each(0) : op('i16x8.narrow_i32x4_s', each(0), each(1)))
/** Four of the lanes, as numbers of 32 bits. */
const fourOf = ({ count }: Width, part: number, lanes: string): string => (count === 4 ? lanes : op(`i32x4.extend_${part === 0 ? 'low' : 'high'}_i16x8_s`, lanes))

/** Whether a mask has ones wherever a lane is of the shape. */
const allMine = ({ of }: Width, mask: string): string => op(`${of}.all_true`, op('v128.or', op('v128.not', get('mine')), mask))

/** Where rows do not follow one another, the next cases of the shape are gone about otherwise. */
function leaveText(width: Width, end: string, goOn: string): string {
  const begin = '(i32x4.splat (i32.load (local.get $bytes)))'
  const follow = (part: number) => {
    const from = 4 * part
    return `(i32x4.eq (i32x4.sub (v128.load offset=${4 * from} (local.get $bytes)) ${begin}) (v128.const i32x4 ${from} ${from + 1} ${from + 2} ${from + 3}))`
  }
  return `(local.set $bytes (i32.add (global.get $${end}) (local.get $i4)))
(if (i32.eqz ${allMine(width, together(width, follow))}) (then (return (call $${goOn} (local.get $i) (local.get $to) (local.get $shape)))))`
}

/** The numbers of the cases at hand: most are of one way, or of ways with the same, which may be those held already. */
function numbersText(width: Width, count: number): string {
  const areHeld = allMine(
    width,
    together(width, part => op('i32x4.eq', get(`record${part}`), get('held'))),
  )
  const each = (write: (n: number) => string): string => Array.from({ length: count }, (_, n) => set(`p${n}`, write(n))).join('\n')
  const gathered = (n: number) => together(width, part => `(call $gather (i32.add (global.get $P) (i32.const ${4 * n})) ${get(`at${part}`)})`)
  return `(if (i32.eqz ${areHeld}) (then
(local.set $bytes (i32.load (i32.add (global.get $records) (i32.shl (local.get $i) (i32.const 2)))))
(local.set $held (i32x4.splat (local.get $bytes)))
(if ${areHeld}
(then
(local.set $bytes (i32.add (global.get $P) (i32.shl (i32.shr_u (local.get $bytes) (i32.const ${atBit})) (i32.const 2))))
${each(n => `(v128.load${128 / width.count}_splat offset=${4 * n} (local.get $bytes))`)})
(else
${partsOf(width)
  .map(part => set(`at${part}`, op('i32x4.shr_u', get(`record${part}`), `(i32.const ${atBit})`)))
  .join('\n')}
(local.set $held (v128.const i32x4 0 0 0 0))
${each(gathered)}))))`
}

const blended = (offset: number, value: string, mine: string): string =>
  `(v128.store offset=${offset} (local.get $bytes) (v128.bitselect ${value} (v128.load offset=${offset} (local.get $bytes)) ${mine}))`
const later = '(i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15 (local.get $four) (local.get $four))'

/** Writes the values of four cases, as far as they are of the shape. */
function writeText(width: Width, { mayBeNever }: LaneBody, part: number, values: Values): string {
  const isNever = `(i32x4.eq (local.get $four) (i32x4.splat (i32.const ${width.never})))`
  const opening = [
    set('four', fourOf(width, part, get('value'))),
    ...(mayBeNever && width.never !== never ? [set('four', op('v128.bitselect', `(i32x4.splat (i32.const ${never}))`, get('four'), isNever))] : []),
    set('each', fourOf(width, part, get('mine'))),
  ].join('\n')
  if (values === 'numbers')
    return `${opening}
(local.set $bytes (i32.add (global.get $values) (local.get $i4)))
${blended(16 * part, get('four'), get('each'))}`
  return `${opening}
(local.set $bytes (i32.add (global.get $values) (i32.shl (local.get $i4) (i32.const 1))))
${blended(32 * part, '(f64x2.convert_low_i32x4_s (local.get $four))', '(i64x2.extend_low_i32x4_s (local.get $each))')}
${blended(32 * part + 16, `(f64x2.convert_low_i32x4_s ${later})`, '(i64x2.extend_high_i32x4_s (local.get $each))')}`
}

/** Writes how the cases stand, a byte each. */
function standsText(width: Width): string {
  const bytes = (lanes: string) => op('i8x16.narrow_i16x8_s', lanes, lanes)
  const halves = (of: (part: number) => string) => (width.count === 4 ? op('i16x8.narrow_i32x4_s', of(0), of(0)) : together(width, of))
  const stands = bytes(halves(part => and(get(`record${part}`), op('i32x4.splat', `(i32.const ${standsMask})`))))
  const mine = bytes(width.count === 4 ? op('i16x8.narrow_i32x4_s', get('mine'), get('mine')) : get('mine'))
  const bits = 8 * width.count
  const before = op(`v128.load${bits}_zero`, get('bytes'))
  const made = op('v128.bitselect', stands, before, mine)
  return `(local.set $bytes (i32.add (global.get $stands) (local.get $first)))
(i${bits}.store (local.get $bytes) (i${bits}x${128 / bits}.extract_lane 0 ${made}))`
}
