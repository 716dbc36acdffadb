import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { byCodeUnits, canonical } from './canonical.js'
import { toPaper } from './paper.js'
import type { Corpus } from './vocabulary.js'

const known = new WeakMap<Corpus, string>()

/** `sha256:` and the hash, in hex, of what a corpus says: the same whatever the order of its rules, orders and rows. Worked out once for each corpus. */
export function digestOf(corpus: Corpus): string {
  const before = known.get(corpus)
  if (before !== undefined) return before
  const paper = toPaper(corpus)
  const sorted = { ...paper, rules: paper.rules.map(canonical).toSorted(byCodeUnits), orders: paper.orders.map(canonical).toSorted(byCodeUnits) }
  const digest = `sha256:${bytesToHex(sha256(utf8ToBytes(canonical(sorted))))}`
  known.set(corpus, digest)
  return digest
}
