/** Rows in a row of which one thing is true, as one: most columns of answers change more seldom than rows do. */

/** A place in a list for rows in a row, up to before the row `ends`. */
export type Runs = {
  readonly count: number
  readonly ends: Int32Array
  readonly places: Int32Array
}
/** The place of rows in which nothing stands. */
export const none = -1

/** Where runs are found, again and again: what was found before is written over. */
export class RunFinder {
  #ends = new Int32Array(0)
  #places = new Int32Array(0)
  #told = new Int32Array(0)

  /** The runs of rows that have the same place; none where nothing is told. */
  runsOf(all: Int32Array | Uint8Array, told?: Uint8Array): Runs {
    const [ends, places] = this.#room(all.length)
    let numbers = all
    if (told !== undefined || !(numbers instanceof Int32Array)) {
      if (this.#told.length < all.length) this.#told = new Int32Array(all.length)
      numbers = this.#told.subarray(0, all.length)
      numbers.set(all)
      if (told !== undefined) strike(numbers, told)
    }
    return { count: findRuns(numbers, ends, places), ends, places }
  }

  /** Runs of which each begins where a mark is 0, with places from 0 on. */
  between(follows: Uint8Array): Runs {
    const [ends, places] = this.#room(follows.length)
    let place = -1
    for (let i = 0; i < follows.length; i++) {
      place += 1 - (follows[i] as number)
      ends[place] = i + 1
      places[place] = place
    }
    return { count: place + 1, ends, places }
  }

  #room(length: number): readonly [ends: Int32Array, places: Int32Array] {
    if (this.#ends.length < length) {
      this.#ends = new Int32Array(length)
      this.#places = new Int32Array(length)
    }
    return [this.#ends, this.#places]
  }
}

/** Nothing stands where nothing is told. */
function strike(numbers: Int32Array, told: Uint8Array): void {
  for (let i = told.indexOf(0); i >= 0; i = told.indexOf(0, i + 1)) numbers[i] = none
}

function findRuns(numbers: Int32Array, ends: Int32Array, places: Int32Array): number {
  let count = -1
  let last = none - 1
  for (let i = 0; i < numbers.length; i++) {
    const place = numbers[i] as number
    // One more where they differ: a branch would be guessed wrongly at every change.
    const differ = place ^ last
    count += (differ | -differ) >>> 31
    ends[count] = i + 1
    places[count] = last = place
  }
  return count + 1
}
