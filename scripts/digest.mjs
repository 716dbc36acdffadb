// Writes the digest of the law into packages/law/src/digest.ts. Run after a change of the law, once it is built.
import { readFileSync, writeFileSync } from 'node:fs'
import { digestOf } from '@kosh/norms'
import { law } from '@kosh/law'

const file = new URL('../packages/law/src/digest.ts', import.meta.url)
const before = readFileSync(file, 'utf8')
const after = before.replace(/sha256:[0-9a-f]{64}/, digestOf(law))
if (after === before) console.log('The digest of the law is as written.')
else {
  writeFileSync(file, after)
  console.log(`The digest of the law is now ${digestOf(law)}.`)
}
