import { writeFile } from 'node:fs/promises'
import { check, issueOf, receiptFor, type CheckRequest, type CheckResult, type Issue, type Lang, type TopicAnswer } from '@kosh/desk'
import { answerText } from './answer-text.js'
import { refuse, type Console } from './console.js'
import { reasonOf } from './replay.js'
import { requestOf, type Told } from './request.js'

/** The options of `kosh check`. */
export type CheckOptions = Told & { readonly lang: Lang; readonly why?: true; readonly json?: true; readonly receipt?: string }

/** Answers and prints; the exit code. */
export async function runCheck(options: CheckOptions, to: Console): Promise<number> {
  const { lang, json = false, why = false } = options
  const issues: Issue[] = []
  const request = requestOf(options, lang, issues)
  const checked = issues.length > 0 ? ({ ok: false, issues } as const) : check(request, lang)
  if (!checked.ok) return refuse(checked.issues, json, to)
  const unwritten = options.receipt === undefined ? undefined : await writeReceipt(options.receipt, request, lang)
  if (unwritten !== undefined) return refuse([unwritten], json, to)
  to.out(json ? `${JSON.stringify(plain(checked.result, why), undefined, 2)}\n` : answerText(checked.result, { lang, why, colour: to.colour }))
  return 0
}

async function writeReceipt(file: string, request: CheckRequest, lang: Lang): Promise<Issue | undefined> {
  const made = receiptFor(request, lang)
  if (!made.ok) return made.issues[0]
  try {
    await writeFile(file, `${made.text}\n`)
    return undefined
  } catch (cause) {
    return issueOf(lang, 'file.unwritable', 'receipt', { given: file, why: reasonOf(cause) })
  }
}

/** The result as `--json` prints it: the chain of rules only when it was asked for. */
function plain(result: CheckResult, why: boolean): object {
  const without = (answer: TopicAnswer): object => Object.fromEntries(Object.entries(answer).filter(([part]) => part !== 'because'))
  return why ? result : { ...result, answers: Object.fromEntries(Object.entries(result.answers).map(([topic, answer]) => [topic, without(answer)])) }
}
