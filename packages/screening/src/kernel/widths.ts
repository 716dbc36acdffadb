import { never } from '@kosh/norms'

/** How many cases stand side by side in 128 bits: four with numbers of 32 bits, or eight with numbers of 16, where all that is added up stays within them. */
export type Width = {
  readonly count: 4 | 8
  /** What the instructions for so many are called by. */
  readonly of: 'i32x4' | 'i16x8'
  /** The greatest number, which stands for a day that never comes. */
  readonly never: number
  /** Days are taken to lie this near to 1970, and numbers of the law this near to nought: what is farther is left to others. A day and two numbers may be added up. */
  readonly farthestDay: number
  readonly greatestNumber: number
  /** Before all days, yet so that numbers can be added to it. */
  readonly longAgo: number
}
export const four: Width = { count: 4, of: 'i32x4', never, farthestDay: 0x4000000, greatestNumber: 0x1000000, longAgo: -0x10000000 }
/** Days from 1891 to 2048. */
export const eight: Width = { count: 8, of: 'i16x8', never: 0x7fff, farthestDay: 0x7000, greatestNumber: 2000, longAgo: -0x7900 }

export const op = (name: string, ...of: readonly string[]): string => `(${name} ${of.join(' ')})`
export const get = (name: string): string => `(local.get $${name})`
export const set = (name: string, code: string): string => `(local.set $${name} ${code})`

/** Text of what is done in all lanes at once. */
export type Ops = {
  readonly splat: (n: number) => string
  /** A number and those that follow it, a lane each. */
  readonly series: (first: number) => string
  readonly add: (...of: readonly string[]) => string
  readonly sub: (a: string, b: string) => string
  readonly mul: (a: string, b: string) => string
  readonly min: (a: string, b: string) => string
  readonly max: (a: string, b: string) => string
  /** Comparisons give all ones or all zeros. */
  readonly equal: (a: string, b: string) => string
  readonly differ: (a: string, b: string) => string
  readonly atLeast: (a: string, b: string) => string
  readonly above: (a: string, b: string) => string
  readonly below: (a: string, b: string) => string
  readonly atMost: (a: string, b: string) => string
  /** Numbers of a column from an address on, less a number given as text; those too large are the greatest, those too small the least. */
  readonly load: (address: string, less?: string) => string
  /** A number of a column for each lane, the columns' address being given, and its place, counted from one on that may be given. */
  readonly gather: (column: string, at: string, from?: string) => string
}
export function opsOf({ count, of }: Width): Ops {
  const two = (name: string) => (a: string, b: string) => op(`${of}.${name}`, a, b)
  const each = (write: (n: number) => number): string => `(v128.const ${of} ${Array.from({ length: count }, (_, n) => write(n)).join(' ')})`
  const fourFrom = (address: string, less: string | undefined, offset = ''): string => {
    const numbers = op(`v128.load${offset}`, address)
    return less === undefined ? numbers : op('i32x4.sub', numbers, op('i32x4.splat', less))
  }
  return {
    splat: n => each(() => n),
    series: first => each(n => first + n),
    add: (...all) => all.reduce(two('add')),
    sub: two('sub'),
    mul: two('mul'),
    min: two('min_s'),
    max: two('max_s'),
    equal: two('eq'),
    differ: two('ne'),
    atLeast: two('ge_s'),
    above: two('gt_s'),
    below: two('lt_s'),
    atMost: two('le_s'),
    gather: (column, at, from) => {
      const places = (ofFour: string) => op('call $gather', column, from === undefined ? ofFour : op('i32x4.add', ofFour, op('i32x4.splat', from)))
      return count === 4 ? places(at) : op('i16x8.narrow_i32x4_s', places(op('i32x4.extend_low_i16x8_s', at)), places(op('i32x4.extend_high_i16x8_s', at)))
    },
    load: (address, less) => (count === 4 ? fourFrom(address, less) : op('i16x8.narrow_i32x4_s', fourFrom(address, less), fourFrom(address, less, ' offset=16'))),
  }
}
export const and = (...of: readonly string[]): string => of.reduce((a, b) => op('v128.and', a, b))
/** The first where the mask has ones. */
export const select = (a: string, b: string, mask: string): string => op('v128.bitselect', a, b, mask)
export const isAny = (mask: string): string => op('v128.any_true', mask)
