import { expect, it } from 'vitest'
import { csvOf, keptIn, type Kept } from './kept.js'

const kept: Kept = {
  citizenship: 'GBR',
  document: 'ordinary',
  stays: [
    { state: 'KAZ', from: '2026-07-06', to: '2026-07-11' },
    { state: 'KAZ', from: '2026-12-20', to: '2027-01-03', planned: true },
  ],
}

it('reads what it wrote, as JSON and as CSV', () => {
  expect(keptIn(JSON.stringify(kept))).toEqual(kept)
  expect(keptIn(csvOf(kept))?.stays).toEqual(kept.stays)
})

it('reads CSV with semicolons, small letters, a byte order mark and Windows line ends', () => {
  expect(keptIn('\uFEFFstate;from;to\r\nkaz;2026-07-06;2026-07-11\r\n')?.stays).toEqual(kept.stays.slice(0, 1))
})

it('takes nothing it does not understand', () => {
  for (const text of ['', 'hello', '{"stays":3}', '{', 'KAZ,yesterday,today', '{"stays":[{"state":"KAZ"}]}']) expect(keptIn(text)).toBeUndefined()
})
