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

  /** The runs of rows that have the same place; none of rows that are not told (1 or 0). Bytes begin where a number of 32 bits may. */
  runsOf(all: Int32Array | Uint8Array, told?: Runs): Runs {
    const [ends, places] = this.#room(all.length)
    const find = (from: number, to: number, before: number) =>
      all instanceof Int32Array ? findRuns(all, from, to, ends, places, before) : findRunsOfBytes(all, from, to, ends, places, before)
    if (told === undefined) return { count: find(0, all.length, 0), ends, places }
    let count = 0
    for (let n = 0, from = 0; n < told.count; n++) {
      const end = told.ends[n] as number
      if (told.places[n] !== 0) count = find(from, end, count)
      else {
        ends[count] = end
        places[count++] = none
      }
      from = end
    }
    return { count, ends, places }
  }

  /** Runs of which each begins where a mark is 0, with places from 0 on. */
  between(follows: Uint8Array): Runs {
    const [ends, places] = this.#room(follows.length)
    return { count: count(follows, ends, places), ends, places }
  }

  /** 1 where a row has a number other than one, else 0. */
  without(number: number, all: Int32Array): Runs {
    const [ends, places] = this.#room(all.length)
    let runs = 0
    const put = (place: number, end: number, from: number): void => {
      if (end === from) return
      ends[runs] = end
      places[runs++] = place
    }
    let from = 0
    for (let i = all.indexOf(number); i >= 0; i = all.indexOf(number, from)) {
      put(1, i, from)
      for (from = i; from < all.length && all[from] === number;) from++
      put(0, from, i)
    }
    put(1, all.length, from)
    return { count: runs, ends, places }
  }

  /** 1 for the rows of runs at a place, else 0; rows of it that have a number are left out. */
  at(place: number, { count: of, ends, places }: Runs, less?: { readonly number: number; readonly all: Int32Array }): Runs {
    const rows = of === 0 ? 0 : (ends[of - 1] as number)
    const [outEnds, outPlaces] = this.#room(rows)
    let runs = 0
    const put = (mark: number, end: number): void => {
      if (runs > 0 && outPlaces[runs - 1] === mark) runs--
      outEnds[runs] = end
      outPlaces[runs++] = mark
    }
    for (let n = 0, from = 0; n < of; n++) {
      const end = ends[n] as number
      if (places[n] !== place) put(0, end)
      else if (less === undefined) put(1, end)
      else for (let i = from; i < end; i++) put(less.all[i] === less.number ? 0 : 1, i + 1)
      from = end
    }
    return { count: runs, ends: outEnds, places: outPlaces }
  }

  #room(length: number): readonly [ends: Int32Array, places: Int32Array] {
    if (this.#ends.length < length) {
      this.#ends = new Int32Array(length)
      this.#places = new Int32Array(length)
    }
    return [this.#ends, this.#places]
  }
}

/** Finds the runs of some rows, after so many that were found; says how many there are now. */
function findRuns(numbers: Int32Array, from: number, to: number, ends: Int32Array, places: Int32Array, before: number): number {
  let count = before - 1
  let last = none - 1
  for (let i = from; i < to; i++) {
    const place = numbers[i] as number
    // One more where they differ: a branch would be guessed wrongly at every change.
    const differ = place ^ last
    count += (differ | -differ) >>> 31
    ends[count] = i + 1
    places[count] = last = place
  }
  return count + 1
}
/** The same for bytes, of which most are as those before: four are seen to be so at once. */
function findRunsOfBytes(bytes: Uint8Array, from: number, to: number, ends: Int32Array, places: Int32Array, before: number): number {
  if (from === to) return before
  const fours = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2)
  let [count, last] = [before, bytes[from] as number]
  let four = Math.imul(last, 0x01010101)
  places[count] = last
  for (let i = from + 1; i < to; i++) {
    while ((i & 3) === 0 && i + 4 <= to && fours[i >> 2] === four) i += 4
    if (i === to) break
    const place = bytes[i] as number
    if (place === last) continue
    ends[count] = i
    places[++count] = last = place
    four = Math.imul(place, 0x01010101)
  }
  ends[count] = to
  return count + 1
}

function count(follows: Uint8Array, ends: Int32Array, places: Int32Array): number {
  let place = -1
  for (let i = 0; i < follows.length; i++) {
    place += 1 - (follows[i] as number)
    ends[place] = i + 1
    places[place] = place
  }
  return place + 1
}
