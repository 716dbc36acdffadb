import { readFile } from 'node:fs/promises'
import { replayText, type Lang } from '@kosh/desk'
import { badInput, type Console } from './console.js'
import { wordsOf } from './words.js'

/** The answers, or the corpus, are not those of the receipt. */
const differs = 3

/** Replays a receipt; the exit code. */
export async function runReplay(file: string, lang: Lang, to: Console): Promise<number> {
  const words = wordsOf(lang)
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (cause) {
    to.err(`kosh: ${file}: ${cause instanceof Error && 'code' in cause ? String(cause.code) : 'cannot be read'}\n`)
    return badInput
  }
  const replayed = replayText(text)
  if (replayed === undefined) {
    to.err(`kosh: ${file}: ${words.notReceipt}\n`)
    return badInput
  }
  if (replayed.same) {
    to.out(`${words.sameBytes}\n`)
    return 0
  }
  to.out(`${words.differs}\n${replayed.differs.map(one => `  ${JSON.stringify(one)}`).join('\n')}\n`)
  return differs
}
