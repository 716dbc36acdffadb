/** Numbers of few bits each, one after another from the lowest bit on, as Parquet has them; thirty-two of them at a time by code written out for each width, so that nothing is left to be decided. */

type Packer = (values: Int32Array, count: number, least: number, words: Uint32Array) => void
/** Gives a number below nought when some place lies beyond the list. */
type Unpacker = (bytes: DataView, from: number, count: number, out: Int32Array | Float64Array, at: number, list: Int32Array | Float64Array | undefined) => number

/** Packs numbers, as far as they lie above the least, of at most 31 bits; says how many bytes they take. There are as many words as numbers, and one. */
export function pack(values: Int32Array, count: number, width: number, least: number, words: Uint32Array): number {
  const whole = count & ~31
  ;(packers[width] ??= packerOf(width))(values, whole, least, words)
  let [at, held, bits] = [(whole / 32) * width, 0, 0]
  for (let i = whole; i < count; i++) {
    const value = ((values[i] as number) - least) | 0
    held |= value << bits
    bits += width
    if (bits >= 32) {
      words[at++] = held
      bits -= 32
      held = bits === 0 ? 0 : value >>> (width - bits)
    }
  }
  words[at] = held
  return Math.ceil((count * width) / 8)
}

/** Unpacks numbers of at most 31 bits from a byte on; with a list, what stands there in it. Throws a `RangeError` where that is nowhere. */
export function unpack<A extends Int32Array | Float64Array>(bytes: DataView, from: number, count: number, width: number, out: A, at: number, list?: A): void {
  // A word is read whole, so the last numbers are taken byte by byte.
  const whole = Math.min(count & ~31, Math.max(0, Math.floor((bytes.byteLength - from) / (4 * width))) * 32)
  // Each kind of column has code of its own, which is faster than code that meets many.
  const kind = list === undefined ? 'places' : list instanceof Int32Array ? 'numbers' : 'doubles'
  let beyond = (unpackers[kind][width] ??= unpackerOf(width, list !== undefined))(bytes, from, whole, out, at, list)
  const mask = 2 ** width - 1
  let [next, held, bits] = [from + (whole * width) / 8, 0, 0]
  for (let i = whole; i < count; i++) {
    // What is held may be more than 32 bits.
    for (; bits < width; bits += 8) held += bytes.getUint8(next++) * 2 ** bits
    const place = held & mask
    if (list === undefined) out[at + i] = place
    else {
      beyond |= list.length - 1 - place
      out[at + i] = list[place] as number
    }
    held = Math.floor(held / 2 ** width)
    bits -= width
  }
  if (beyond < 0) throw new RangeError('a place beyond the list')
}

const packers: (Packer | undefined)[] = []
function packerOf(width: number): Packer {
  const words: string[][] = Array.from({ length: width }, () => [])
  for (let n = 0; n < 32; n++) {
    const [word, shift] = [(n * width) >> 5, (n * width) & 31]
    words[word]?.push(`v${n} << ${shift}`)
    if (shift + width > 32) words[word + 1]?.push(`v${n} >>> ${32 - shift}`)
  }
  return new Function(
    'values',
    'count',
    'least',
    'words',
    `'use strict'
for (let i = 0, at = 0; i < count; i += 32, at += ${width}) {
${thirtyTwo(n => `const v${n} = values[i + ${n}] - least | 0`)}
${words.map((parts, n) => `words[at + ${n}] = ${parts.join(' | ')}`).join('\n')}
}`,
  ) as Packer
}

const unpackers: { readonly [kind in 'places' | 'numbers' | 'doubles']: (Unpacker | undefined)[] } = { places: [], numbers: [], doubles: [] }
function unpackerOf(width: number, isListed: boolean): Unpacker {
  const numberAt = (n: number): string => {
    const [word, shift] = [(n * width) >> 5, (n * width) & 31]
    const more = shift + width > 32 ? ` | w${word + 1} << ${32 - shift}` : ''
    return `(w${word} >>> ${shift}${more}) & ${2 ** width - 1}`
  }
  return new Function(
    'bytes',
    'from',
    'count',
    'out',
    'at',
    'list',
    `'use strict'
let beyond = 0
${isListed ? 'const last = list.length - 1' : ''}
for (let i = 0, b = from; i < count; i += 32, b += ${4 * width}) {
${Array.from({ length: width }, (_, n) => `const w${n} = bytes.getInt32(b + ${4 * n}, true)`).join('\n')}
${thirtyTwo(n => (isListed ? `const p${n} = ${numberAt(n)}\nbeyond |= last - p${n}\nout[at + i + ${n}] = list[p${n}]` : `out[at + i + ${n}] = ${numberAt(n)}`))}
}
return beyond`,
  ) as Unpacker
}

const thirtyTwo = (write: (n: number) => string): string => Array.from({ length: 32 }, (_, n) => write(n)).join('\n')
