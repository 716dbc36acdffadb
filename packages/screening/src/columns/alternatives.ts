import type { Question } from '@kosh/norms'
import { isExact, type Following } from './follow.js'
import type { Result } from './expressions.js'
import { isOpen, printed, type KnownPart } from './part.js'
import { Suppositions, type Domain, type Split } from './supposed.js'

/**
 * All a way may come to where something that matters is not known. It is followed again with that supposed to be one thing or another: truths and codes
 * one by one, of numbers, days and rows only some that they may be.
 */
export type Alternatives = {
  /** All between which, or among which, the answer lies: it is settled where these are the same. Undefined when it may be anything. */
  readonly ends: readonly Ending[] | undefined
  /** Answers to which what is not known may lead: it is open where these differ. */
  readonly witnesses: readonly Ending[]
}
export type Ending = KnownPart | 'silent'

export function alternativesOf(question: Question, following: Following): Alternatives {
  let left = mostReadings
  const nodeOf = (supposed: Suppositions): Node => {
    left--
    const result = following.answer(question, supposed)
    return { supposed, result, split: isExact(result) ? undefined : result.split, parts: [] }
  }
  const partOf = (node: Node, { source, parts }: Split, at: number): Node => (node.parts[at] ??= nodeOf(node.supposed.with(source, parts[at] as Domain)))
  const dive = (node: Node, depth: number, choice: (depth: number) => boolean): void => {
    if (node.split !== undefined && left > 0) dive(partOf(node, node.split, choice(depth) ? 0 : node.split.parts.length - 1), depth + 1, choice)
  }
  const root = nodeOf(new Suppositions())
  // With much not known, the first and the last of all that it may be are soon found.
  for (const choice of choices) dive(root, 0, choice)
  const open = [root]
  for (const node of open) {
    const { split } = node
    if (split === undefined || split.parts.length > left) continue
    for (const at of split.parts.keys()) open.push(partOf(node, split, at))
  }
  const { ends, witnesses } = gathered(root)
  return { ends: ends === undefined ? undefined : distinct(ends), witnesses: distinct(witnesses) }
}

const choices: readonly ((depth: number) => boolean)[] = [() => true, () => false, depth => depth % 2 === 0]
/** So many readings a way may cost. */
const mostReadings = 50

/** A reading, and those in which more is supposed. */
type Node = { readonly supposed: Suppositions; readonly result: Result; readonly split: Split | undefined; readonly parts: Node[] }

function gathered({ result, split, parts }: Node): Alternatives {
  const own = endsOf(result)
  if (isExact(result)) return { ends: own, witnesses: own ?? [] }
  const all = parts.filter(part => part !== undefined).map(gathered)
  const isDivided = split?.whole === true && all.length === split.parts.length && all.every(({ ends }) => ends !== undefined)
  return { ends: isDivided ? all.flatMap(({ ends }) => ends ?? []) : own, witnesses: all.flatMap(({ witnesses }) => witnesses) }
}

function endsOf({ value, maySilent, mayClash }: Result): readonly Ending[] | undefined {
  if (value === undefined) return ['silent']
  if (mayClash) return undefined
  const ends = isOpen(value) ? [value.least, value.most] : [value]
  return ends.includes(undefined) ? undefined : [...(ends as readonly KnownPart[]), ...(maySilent ? (['silent'] as const) : [])]
}

/** Each once. */
function distinct(endings: readonly Ending[]): readonly Ending[] {
  return [...new Map(endings.map(ending => [ending === 'silent' ? ending : `= ${printed(ending)}`, ending])).values()]
}
