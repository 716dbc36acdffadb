import fc from 'fast-check'
import { expect, test } from 'vitest'
import { none, RunFinder, type Runs } from './runs.js'

const spread = ({ count, ends, places }: Runs): readonly number[] =>
  Array.from({ length: count }, (_, n) => Array<number>((ends[n] as number) - (n === 0 ? 0 : (ends[n - 1] as number))).fill(places[n] as number)).flat()
const isShort = ({ count, places }: Runs): boolean => Array.from({ length: count - 1 }, (_, n) => places[n] !== places[n + 1]).every(Boolean)

/** Places in runs of some length, and now and then each other than the last. */
const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 13 }))).map(runs => runs.flatMap(([place, length]) => Array<number>(length).fill(place)))

test('runs are the rows they were found in, as few as there can be, whatever was found before', () => {
  const finder = new RunFinder()
  fc.assert(
    fc.property(rows, places => {
      for (const all of [Uint8Array.from(places), Int32Array.from(places)]) {
        const runs = finder.runsOf(all)
        expect(spread(runs)).toEqual(places)
        expect(isShort(runs)).toBe(true)
      }
    }),
  )
})

test('rows that are not told have no place', () => {
  const finders = { told: new RunFinder(), of: new RunFinder() }
  fc.assert(
    fc.property(rows, fc.infiniteStream(fc.integer({ min: 0, max: 1 })), (places, stream) => {
      const marks = Uint8Array.from(places, () => stream.next().value as number)
      for (const told of [marks, new Uint8Array(places.length).fill(1)])
        for (const all of [Uint8Array.from(places), Int32Array.from(places)])
          expect(spread(finders.of.runsOf(all, finders.told.runsOf(told)))).toEqual(places.map((place, i) => (told[i] === 1 ? place : none)))
    }),
  )
})
