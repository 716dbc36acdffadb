import { law } from '@kosh/law'
import { receiptOf, receiptText, replay, type Receipt, type Replay } from '@kosh/norms'
import { findings } from './issues.js'
import { givenOf, personOf } from './person.js'
import { requestIn } from './request-schema.js'
import type { CheckRequest } from './request.js'
import type { Lang } from './result.js'

/** The receipt of a request, as text: what was told, the day, the digest of the law, every answer. Undefined when the request is wrong, as `check` says. */
export function receiptFor(request: CheckRequest, lang: Lang): string | undefined {
  const found = findings(lang)
  const shaped = requestIn(request, found)
  const person = shaped === undefined ? undefined : personOf(shaped, found)
  return person === undefined ? undefined : receiptText(receiptOf(law, Object.values(person.questions), givenOf(person), person.on))
}

/** Asks again what a receipt says was asked. Undefined when the text is not a receipt. */
export function replayText(text: string): Replay | undefined {
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch {
    return undefined
  }
  return isReceipt(read) ? replay(law, read) : undefined
}

function isReceipt(read: unknown): read is Receipt {
  if (typeof read !== 'object' || read === null || !('is' in read) || read.is !== 'receipt') return false
  if (!('format' in read && read.format === 1 && 'corpus' in read && typeof read.corpus === 'string' && 'on' in read && typeof read.on === 'string')) return false
  if (!('given' in read && typeof read.given === 'object' && read.given !== null && 'answers' in read && Array.isArray(read.answers))) return false
  return read.answers.every((one: unknown) => typeof one === 'object' && one !== null && 'question' in one && typeof one.question === 'string')
}
