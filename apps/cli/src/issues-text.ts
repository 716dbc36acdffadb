import type { Issue } from '@kosh/desk'
import { painter, wrapped } from './paper.js'

/** What was wrong with the input: where and which, what is wrong, what would be right. */
export function issuesText(issues: readonly Issue[], colour: boolean): string {
  const paint = painter(colour)
  return issues.map(({ code, field, message, remedy }) => `${paint.bold(`${placeOf(field)}${code}`)}\n${wrapped(message, 2)}\n${wrapped(remedy, 2)}\n`).join('')
}

/** The field as the command line knows it: `--stay (stays[1].from): `. */
function placeOf(field: string): string {
  if (field === '') return ''
  const [head = ''] = field.split(/[.[]/)
  if (places.has(head)) return `${head.toUpperCase()}: `
  const option = `--${options[head] ?? head}`
  return field === head ? `${option}: ` : `${option} (${field}): `
}

const places: ReadonlySet<string> = new Set(['command', 'file', 'id', 'kind'])
const options: { readonly [field: string]: string } = { stays: 'stay', facts: 'fact', rows: 'row', ofKind: 'kind', missingWith: 'missing-with' }
