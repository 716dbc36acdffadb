/**
 * Chance that can be had again: sfc32, a generator of 32 bits with a period of about 2^127. Seeded by a number and a place, so that each person has a chance
 * of their own and no person's depends on how many came before.
 */
export class Chance {
  #a = 0
  #b = 0
  #c = 0
  #count = 1

  /** `seed` and `place` from 0 to 2^53. */
  start(seed: number, place: number): void {
    this.#a = mixed(seed >>> 0)
    this.#b = mixed((Math.floor(seed / 0x100000000) ^ this.#a) >>> 0)
    this.#c = mixed((place ^ this.#b) >>> 0)
    this.#b = mixed((Math.floor(place / 0x100000000) ^ this.#c ^ this.#b) >>> 0)
    this.#count = 1
    for (let i = 0; i < 8; i++) this.bits()
  }

  /** 32 bits. */
  bits(): number {
    const sum = (this.#a + this.#b + this.#count) | 0
    this.#count = (this.#count + 1) | 0
    this.#a = this.#b ^ (this.#b >>> 9)
    this.#b = (this.#c + (this.#c << 3)) | 0
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0
    return sum >>> 0
  }

  /** From 0 to less than 1. */
  part(): number {
    return this.bits() / 0x100000000
  }

  /** A whole number from 0 to one less than `below`. */
  below(below: number): number {
    return Math.floor(this.part() * below)
  }

  happens(part: number): boolean {
    return this.part() < part
  }

  /** A whole number of at least one, geometric around the mean of a slope. */
  around(slope: number): number {
    return 1 + Math.floor(Math.log(1 - this.part()) * slope)
  }

  /** A whole number from 0 to one less than `below`, exponential around a mean and cut off. */
  early(mean: number, below: number): number {
    return Math.min(below - 1, Math.floor(-mean * Math.log(1 + this.part() * Math.expm1(-below / mean))))
  }
}

/** For `around`. The mean is above one. */
export const slopeOf = (mean: number): number => 1 / Math.log(1 - 1 / mean)

function mixed(bits: number): number {
  let of = (bits + 0x9e3779b9) | 0
  of = Math.imul(of ^ (of >>> 16), 0x21f0aaad)
  of = Math.imul(of ^ (of >>> 15), 0x735a2d97)
  return (of ^ (of >>> 15)) >>> 0
}

/** Picks places by their weights, in the same time however many there are (Walker's alias method). */
export class Wheel {
  readonly #own: Float64Array
  readonly #other: Int32Array

  constructor(weights: readonly number[]) {
    const { length } = weights
    const sum = weights.reduce((total, one) => total + one, 0)
    const left = weights.map(one => (one * length) / sum)
    this.#own = new Float64Array(length).fill(1)
    this.#other = Int32Array.from({ length }, (_, i) => i)
    const small = left.flatMap((one, i) => (one < 1 ? [i] : []))
    const large = left.flatMap((one, i) => (one < 1 ? [] : [i]))
    while (small.length > 0 && large.length > 0) {
      const [poor, rich] = [small.pop() as number, large.at(-1) as number]
      const own = left[poor] as number
      this.#own[poor] = own
      this.#other[poor] = rich
      left[rich] = (left[rich] as number) + own - 1
      if ((left[rich] as number) < 1) small.push(large.pop() as number)
    }
  }

  spin(chance: Chance): number {
    const place = chance.below(this.#own.length)
    return chance.part() < (this.#own[place] as number) ? place : (this.#other[place] as number)
  }
}
