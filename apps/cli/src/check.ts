import { writeFile } from 'node:fs/promises'
import { check, issueOf, receiptFor, type CheckRequest, type Issue, type Lang } from '@kosh/desk'
import { answerText } from './answer-text.js'
import { badInput, type Console } from './console.js'
import { issuesText } from './issues-text.js'
import { answerJson } from './json.js'

/** The options of `kosh check`, as the command line gives them. */
export type CheckOptions = {
  readonly to: string
  readonly citizenship?: string
  readonly document?: string
  readonly issuer?: string
  readonly purpose?: string
  readonly entered?: string
  readonly on?: string
  readonly stay: readonly string[]
  readonly assume: string
  readonly without: readonly string[]
  readonly fact: readonly string[]
  readonly row: readonly string[]
  readonly lang: Lang
  readonly why?: true
  readonly json?: true
  readonly receipt?: string
}

/** Answers and prints; the exit code. */
export async function runCheck(options: CheckOptions, to: Console): Promise<number> {
  const issues: Issue[] = []
  const request = requestOf(options, issues)
  const checked = issues.length > 0 ? ({ ok: false, issues } as const) : check(request, options.lang)
  if (!checked.ok) {
    if (options.json) to.out(`${JSON.stringify({ issues: checked.issues }, undefined, 2)}\n`)
    else to.err(issuesText(checked.issues, to.colour))
    return badInput
  }
  if (options.receipt !== undefined) {
    const made = receiptFor(request, options.lang)
    if (made !== undefined) {
      try {
        await writeFile(options.receipt, made)
      } catch (cause) {
        to.err(`kosh: ${options.receipt}: the receipt could not be written (${cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown'})\n`)
        return badInput
      }
    }
  }
  to.out(
    options.json
      ? `${JSON.stringify(answerJson(checked.result, options.why === true), undefined, 2)}\n`
      : answerText(checked.result, { lang: options.lang, why: options.why === true, colour: to.colour }),
  )
  return 0
}

/** The request in the options. What does not have the form of its option is reported; what it means is for the desk to say. */
function requestOf(options: CheckOptions, issues: Issue[]): CheckRequest {
  const stays = options.stay.map((text, i) => stayOf(text, i, options.lang, issues))
  const facts = options.fact.map((text, i) => pairOf(text, `fact[${i}]`, options.lang, issues))
  const rows: Record<string, Record<string, string>[]> = {}
  options.row.forEach((text, i) => {
    const colon = text.indexOf(':')
    const table = colon < 0 ? text : text.slice(0, colon)
    const cells =
      colon < 0
        ? []
        : text
            .slice(colon + 1)
            .split(',')
            .map(cell => pairOf(cell, `row[${i}]`, options.lang, issues))
    ;(Object.hasOwn(rows, table) ? rows[table] : (rows[table] = []))?.push(Object.fromEntries(cells))
  })
  const { to, citizenship, document, issuer, purpose, entered, on } = options
  return {
    to,
    ...Object.fromEntries(Object.entries({ citizenship, document, issuer, purpose, entered, on }).filter(([, value]) => value !== undefined)),
    ...(stays.length === 0 ? {} : { stays }),
    assume: options.assume as NonNullable<CheckRequest['assume']>,
    ...(options.without.length === 0 ? {} : { without: options.without }),
    ...(facts.length === 0 ? {} : { facts: Object.fromEntries(facts) }),
    ...(options.row.length === 0 ? {} : { rows }),
  }
}

function stayOf(text: string, i: number, lang: Lang, issues: Issue[]) {
  const [dates = '', state] = text.split('@')
  const [from = '', to] = dates.split('/')
  if (to === undefined) issues.push(issueOf(lang, 'stay.format', `stay[${i}]`, { given: text }))
  return { from, to: to ?? '', ...(state === undefined ? {} : { state }) }
}

function pairOf(text: string, field: string, lang: Lang, issues: Issue[]): readonly [string, string] {
  const at = text.indexOf('=')
  if (at < 1) issues.push(issueOf(lang, 'pair.format', field, { given: text }))
  return [text.slice(0, Math.max(at, 0)), text.slice(at + 1)]
}
