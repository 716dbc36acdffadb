import type { Day, Expr, Fact, Given, Kind, Known, Values } from '../vocabulary.js'
import { caseOf } from './case.js'
import { compile } from './evaluate.js'
import { knownOf } from './unknown.js'

/** An expression made ready to be read by itself: its value for one person on one day, undefined when that is not known. Throws when it asks a question. */
export function valueOf(e: Expr): (given: Given, on: Day) => Known<Values[Kind]> {
  const numbers = new Map<string, number>()
  const numberOf = ({ id }: Fact): number => {
    const number = numbers.get(id) ?? numbers.size
    numbers.set(id, number)
    return number
  }
  const value = compile(e, { ask: noQuestion, numberOf })
  return (given, on) => knownOf(value(caseOf(given, on, { questions: 0, facts: numbers.size }, undefined)))
}

const noQuestion = (): never => {
  throw new TypeError('an expression read by itself asks no question')
}
