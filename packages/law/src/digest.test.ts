import { checkCorpus, digestOf } from '@kosh/norms'
import { expect, test } from 'vitest'
import { lawDigest } from './digest.js'
import { law } from './index.js'

test('the digest written down is that of the law', () => {
  expect(lawDigest, 'the law has changed: write its new digest into digest.ts').toBe(digestOf(law))
})
test('the corpus passes every check of load', () => {
  expect(checkCorpus(law).filter(finding => finding.level === 'error')).toEqual([])
})
