import { day, never } from '@kosh/norms'
import { drawFrom } from '@kosh/norms/behaviour'
import { move } from '@kosh/norms/reading'
import { expect, test } from 'vitest'
import { monthMover, yearMover } from './called.js'

test('days moved by months and years are those of the law, asked again, with many terms and days far off', () => {
  const draw = drawFrom(3)
  const days = [day('1900-01-01'), day('1899-12-31'), day('2024-02-29'), day('2099-12-31'), day('2100-01-01'), never, ...Array.from({ length: 200 }, () => draw(90_000) - 30_000)]
  const terms = Array.from({ length: 80 }, (_, n) => n - 40)
  for (const [mover, unit] of [
    [monthMover, 'months'],
    [yearMover, 'years'],
  ] as const)
    for (const n of [...terms, ...terms]) expect(days.map(from => mover(from, n))).toEqual(days.map(from => move(from, n, unit)))
})
