import { documentsFor } from '@kosh/desk'
import { nationalities } from '@kosh/law'
import { expect, test } from 'vitest'
import { documentWith } from './options.js'

const desk = { documentsOf: Object.fromEntries(nationalities.map(code => [code, documentsFor(code)])) }

test('with another citizenship the document stays where it can go with it, else it is the usual one', () => {
  expect(documentWith(desk, 'FRA', 'diplomatic')).toBe('diplomatic')
  expect(documentWith(desk, 'XXA', 'ordinary')).toBe('stateless')
  expect(documentWith(desk, 'XXB', 'ordinary')).toBe('refugee')
  // Back from a document of the stateless: a German has a passport.
  expect(documentWith(desk, 'DEU', 'stateless')).toBe('ordinary')
  for (const code of nationalities) expect(documentsFor(code)).toContain(documentWith(desk, code, undefined))
})
