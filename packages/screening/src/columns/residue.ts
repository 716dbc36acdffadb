import type { Days, Expr } from '@kosh/norms'
import { visit, visitDays, type Visitor } from '@kosh/norms/reading'

/** What is left of an expression once all is read that is the same of many cases: an expression again, without questions, over columns. */

const prints = new WeakMap<object, string>()

/** The same for expressions that mean the same, different for all others. */
export function print(e: Expr): string {
  const known = prints.get(e)
  if (known !== undefined) return known
  const made = printed(e)
  prints.set(e, made)
  return made
}

function printed(e: Expr): string {
  switch (e.op) {
    case 'value':
      return typeof e.of === 'string' ? JSON.stringify(e.of) : String(e.of)
    case 'today':
      return 'today'
    case 'fact':
      return `fact ${e.of.id}`
    case 'cell':
      return `cell ${e.of.of}.${e.of.name}`
    case 'figure':
      return `figure ${e.of.id}(${e.key.map(print).join()})${e.on === undefined ? '' : `@${print(e.on)}`}`
    case 'ask':
      return `ask ${e.of.id}(${print(e.silent)})`
    case 'if':
      return `if(${print(e.test)},${print(e.then)},${print(e.else)})`
    case 'gather':
      return `${e.join} of ${e.rows.id}(${e.where === undefined ? '' : print(e.where)};${print(e.of)};${print(e.none)})`
    case 'not':
      return `not(${print(e.of)})`
    case 'all':
    case 'any':
      return `${e.op}(${e.of.map(print).join()})`
    case '=':
    case '<':
    case '<=':
    case '+':
    case '-':
    case '*':
    case 'least':
    case 'greatest':
    case 'from to':
      return `${e.op}(${print(e.a)},${print(e.b)})`
    case 'share':
      return `share(${print(e.of)},${print(e.n)},${e.per})`
    case 'later':
      return `later(${print(e.from)},${print(e.term.n)} ${e.term.unit}${e.term.unit === 'working days' ? ` ${e.term.off.id}` : ''})`
    case 'spent':
      return `spent(${printDays(e.days)},${printWindow(e.window)},${print(e.on)}${e.since === undefined ? '' : `,${print(e.since)}`})`
    case 'lasts':
      return `lasts(${printDays(e.days)},${printWindow(e.window)},${print(e.from)},${print(e.limit)})`
    case 'fits':
      return `fits(${printDays(e.days)},${printWindow(e.window)},${print(e.from)},${print(e.limit)},${print(e.n)})`
  }
}

const printWindow = ({ term, runs }: { readonly term: { readonly n: Expr<'int'>; readonly unit: string }; readonly runs: string }) => `${print(term.n)} ${term.unit} ${runs}`
function printDays(days: Days): string {
  const of = 'is' in days.of ? days.of.id : `${print(days.of.from)}..${print(days.of.to)}`
  return `${of}${days.where === undefined ? '' : ` where ${print(days.where)}`}${(days.less ?? []).map(one => ` less ${printDays(one)}`).join('')}`
}

/** What an expression wants of the rows and the day at hand around it: the ids of tables, and `day` where a figure is read on each day counted. */
export function wantsOf(e: Expr): ReadonlySet<string> {
  const known = wanted.get(e)
  if (known !== undefined) return known
  const found = new Set<string>()
  visit(e, outside, wishes(found))
  wanted.set(e, found)
  return found
}
const wanted = new WeakMap<Expr, ReadonlySet<string>>()

/** What a set of days wants from outside of its own rows. */
export function wantsOfDays(days: Days): ReadonlySet<string> {
  const found = new Set<string>()
  visitDays(days, outside, wishes(found))
  return found
}

const outside: Within = { rows: [] }
type Within = { readonly rows: readonly string[]; readonly perDay?: string }
const wishes = (found: Set<string>): Visitor<Within> => ({
  expression: (e, { rows, perDay }) => {
    if (e.op === 'cell' && !rows.includes(e.of.of)) found.add(e.of.of)
    if (e.op === 'figure' && e.on === undefined && perDay === undefined) found.add('day')
  },
})
