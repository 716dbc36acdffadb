import { expect, test } from 'vitest'
import { check } from './whole.js'
import { listsOf } from './entries.js'

const listed = (to: string, citizenship: string | undefined, lang: 'en' | 'ru' | 'kk' = 'en') => {
  const checked = check({ to, on: '2026-11-23', ...(citizenship === undefined ? {} : { citizenship }) }, lang)
  if (!checked.ok) throw new Error(checked.issues[0]?.message)
  return listsOf(checked.result, lang)
}

test('treaties that bind both come by kind, the others apart', () => {
  const { bonds } = listed('KAZ', 'UZB')
  expect(bonds.binding.every(one => one.bonds.every(bond => bond.binds && bond.kind === one.kind))).toBe(true)
  expect(bonds.binding.map(one => one.kind)).toContain('travel without visas, stay')
  expect(bonds.unseen.map(one => one.treaty)).toEqual(expect.arrayContaining(['kaz-uzb-readmission', 'kaz-uzb-labour']))
})

test('whom the state of citizenship takes back, by each treaty', () => {
  const [first] = listed('DEU', 'KAZ').takenBack
  expect(first).toMatchObject({ label: 'Your state takes back from there', title: 'Kazakhstan – Germany: readmission', binds: true, standing: 'binds both' })
  expect(first?.whom).toEqual(['its own citizens', expect.stringContaining('stateless')])
  expect(listed('DEU', 'KAZ', 'kk').takenBack[0]?.title).toMatch(/Қазақстан/)
})

test('in which form papers are accepted, where a treaty says so', () => {
  expect(listed('KAZ', 'UZB').papersAccepted).toMatchObject({ says: 'without legalisation, by the Chisinau Convention' })
  expect(listed('KAZ', 'DEU').papersAccepted).toBeUndefined()
})

test('of somebody whose citizenship is not known nothing is told, nor of whoever has none', () => {
  for (const citizenship of [undefined, 'XXA']) {
    const { bonds, takenBack } = listed('KAZ', citizenship)
    expect([...bonds.binding, ...bonds.unseen, ...takenBack]).toEqual([])
  }
})
