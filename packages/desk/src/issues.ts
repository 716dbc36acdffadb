import { say, type Said } from './words/say.js'
import type { WordKey } from './words/en.js'
import type { Lang, Notice } from './result.js'

/** What was wrong with an input. The code is stable; message and remedy are in the language of the request. */
export type Issue = {
  readonly code: IssueCode
  /** Where: `entered`, `stays[2].from`, `facts.born`, `rows.visas[0].category`. Empty for the request as a whole. */
  readonly field: string
  readonly message: string
  readonly remedy: string
  /** The nearest valid values, best first. */
  readonly nearest?: readonly string[]
}
export type IssueCode = WordKey extends infer Key ? (Key extends `issue.${infer Code}.remedy` ? Code : never) : never
export type NoticeCode = WordKey extends infer Key ? (Key extends `notice.${infer Code}` ? Code : never) : never

/** What fills the blanks of a message. `given` is what was typed, of any type, and is quoted. */
export type Blanks = { readonly [name: string]: unknown }

/** Gathers what is wrong and what was done, while an input is read. */
export type Findings = {
  readonly lang: Lang
  readonly issues: Issue[]
  readonly notices: Notice[]
}
export const findings = (lang: Lang): Findings => ({ lang, issues: [], notices: [] })

/** More than this many problems of one input are not listed. */
const most = 50

export function report(to: Findings, code: IssueCode, field: string, said: Blanks = {}, nearest?: readonly string[]): void {
  if (to.issues.length < most) to.issues.push(issueOf(to.lang, code, field, said, nearest))
}

export function issueOf(lang: Lang, code: IssueCode, field: string, said: Blanks = {}, nearest?: readonly string[]): Issue {
  const filled = { given: '', nearest: nearest?.join(', ') ?? '', ...said, ...('given' in said ? { given: quoted(said.given) } : {}) } as Said
  return {
    code,
    field,
    message: say(lang, `issue.${code}`, filled),
    remedy: say(lang, `issue.${code}.remedy`, filled),
    ...(nearest === undefined ? {} : { nearest }),
  }
}

export function note(to: Findings, code: NoticeCode, field: string, said: Said = {}): void {
  to.notices.push({ code, message: say(to.lang, `notice.${code}`, said), field })
}

/** What was typed, short and without anything that could upset a terminal or a page. */
export function quoted(given: unknown): string {
  const text = typeof given === 'string' ? given : typeof given === 'object' && given !== null ? (Array.isArray(given) ? '[…]' : '{…}') : String(given)
  const plain = text.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, '\uFFFD')
  const points = Array.from(plain.slice(0, 200))
  return `“${points.length > 40 || plain.length > 200 ? `${points.slice(0, 40).join('')}…` : plain}”`
}
