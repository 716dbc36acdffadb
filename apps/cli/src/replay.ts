import { readFile } from 'node:fs/promises'
import { issueOf, replayReceipt, type Lang } from '@kosh/desk'
import { refuse, type Console } from './console.js'
import { wrapped } from './paper.js'
import { wordsOf } from './words.js'

/** The exit code when the answers or the corpus are not those of the receipt. */
export const differs = 3

export type ReplayOptions = { readonly lang: Lang; readonly json?: true }

/** Replays a receipt; the exit code. */
export async function runReplay(file: string, options: ReplayOptions, to: Console): Promise<number> {
  const { lang, json = false } = options
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (cause) {
    return refuse([issueOf(lang, 'file.unreadable', 'file', { given: file, why: reasonOf(cause) })], json, to)
  }
  const replayed = replayReceipt(text, lang)
  if (!replayed.ok) return refuse(replayed.issues, json, to)
  const { same, differs: parts } = replayed
  const words = wordsOf(lang)
  if (json) to.out(`${JSON.stringify({ same, differs: parts }, undefined, 2)}\n`)
  else to.out(same ? `${words.same}\n` : `${words.differs}\n${parts.map(part => wrapped(`· ${JSON.stringify(part)}`, 2, 2)).join('\n')}\n`)
  return same ? 0 : differs
}

/** `ENOENT`, `EACCES`: what the system says, without the path again. */
export const reasonOf = (cause: unknown): string => (cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown')
