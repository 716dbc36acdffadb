import type { Issue } from '@kosh/desk'
import { painter } from './paper.js'

/** What was wrong with the input: field and code, what is wrong, what would be right. */
export function issuesText(issues: readonly Issue[], colour: boolean): string {
  const paint = painter(colour)
  return issues
    .map(({ code, field, message, remedy, nearest }) =>
      [
        `${paint.bold(field === '' ? code : `${field} (${code})`)}: ${message}`,
        `  ${remedy}`,
        ...(nearest === undefined || nearest.length === 0 ? [] : [`  ${nearest.join(', ')}`]),
        '',
      ].join('\n'),
    )
    .join('')
}
