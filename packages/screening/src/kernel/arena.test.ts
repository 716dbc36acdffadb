import { expect, test } from 'vitest'
import { Arena } from './arena.js'
import { lanesFor } from './assembler.js'

test('columns handed out before are still there when the memory has grown', async () => {
  for (const arena of [new Arena(), (await lanesFor(1e9))?.memory]) {
    const first = arena?.numbers(4).fill(7)
    arena?.numbers(10_000_000)
    expect([...(first ?? [])]).toEqual([7, 7, 7, 7])
  }
})
