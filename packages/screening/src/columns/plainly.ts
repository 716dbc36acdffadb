import { references, type Expr } from '@kosh/norms'
import { valueOf } from '@kosh/norms/reading'
import { dayAt, givenAt, numberFor, type Codes, type Known, type Sheet } from './sheet.js'

/** Where code may not be written (a page whose server forbids it), the reader of single cases works out what is left of a way: slower, and the same. */

/** Whether a program may make a function of text here. */
export const mayWrite: boolean = (() => {
  try {
    return new Function('return true')() === true
  } catch {
    return false
  }
})()

/** An expression as a function of the case; a hole where it is open. */
export function readPlainly(e: Expr, sheet: Sheet, codes: Codes, known: Known): (i: number) => number {
  const { facts, tables } = references([e])
  const [ids, lists] = [new Set([...facts].map(fact => fact.id)), new Set([...tables].map(table => table.id))]
  const own: Sheet = {
    ...sheet,
    facts: new Map([...sheet.facts].filter(([id]) => ids.has(id))),
    tables: new Map([...sheet.tables].filter(([id]) => lists.has(id))),
  }
  const value = valueOf(e)
  return i => numberFor(value(givenAt(own, i, codes, known), dayAt(sheet, i)), codes)
}
