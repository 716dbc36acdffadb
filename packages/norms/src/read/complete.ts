import type { Kind, Known, Rule, Values } from '../vocabulary.js'
import { branchOf, firingOf, isSettled, type Case } from './case.js'
import type { Found } from './found.js'
import { codesOf, isUnknown, leastOf, merge, mostOf, type Seen, type Source, type Split, type Unknown } from './unknown.js'

/** A way an open case can end. */
export type Ending = { readonly found: Found; readonly supposed: ReadonlyMap<string, Seen> }
export type Completed = { readonly endings: readonly Ending[]; readonly needs: readonly Source[] }

/** Past so many rules read, those of questions asked on the way and of every text day with them, the rest is left as it stands: still true, only less sharp. */
const budget = 40_000
/** What a reading costs beside its rules, in rules. */
const perReading = 80

/** With more things not known than this, or more rules undecided, the rows of a listing are not tried together. */
const few = { sources: 3, rules: 6 }
/** What trying them may cost. */
const budgetOfRows = 8_000

/**
 * All the ways an open question can end, found by dividing what is not known where it left the first condition undecided,
 * and reading both parts again. Exact for truths, codes and thresholds; numbers that flow into the value stay ranges.
 *
 * Of a listing that depends on few things the rows are found in all their combinations. Rows hardly depend on each other, so with many each thing
 * not told would double the work for nothing; then every row that may come is found once, with the cells that are known whatever is told, and every
 * thing that decides about a row is needed. Which rows come together is not said, and one may be among them that two conditions, each possible,
 * never let come.
 */
export function complete(root: Found, c: Case, read: (c: Case) => Found): Completed {
  if (root.rows === undefined) return divided(root, c, read, budget) ?? asItStands(root)
  const isTried = root.from.length <= few.sources && root.undecided.length <= few.rules
  return (isTried ? divided(root, c, read, budgetOfRows) : undefined) ?? asItStands(root)
}

/** What was read, and what its rows depend on: first what decides about most of them. */
export function asItStands(root: Found): Completed {
  const weighed = new Map<string, { readonly source: Source; rows: number }>()
  for (const { there, cells } of root.rows ?? []) {
    const from = [there, ...Object.values(cells)].reduce<readonly Source[]>((sources, seen) => (isUnknown(seen) ? merge(sources, seen.from) : sources), [])
    for (const source of from) {
      const known = weighed.get(source.key) ?? { source, rows: 0 }
      known.rows++
      weighed.set(source.key, known)
    }
  }
  const decisive = [...weighed.values()].toSorted((a, b) => b.rows - a.rows).map(one => one.source)
  return { endings: [{ found: root, supposed: nothing }], needs: decisive.length === 0 ? root.from : decisive }
}

/** Every way the parts of what is not known lead; undefined when those of a listing are too many. */
export function divided(root: Found, c: Case, read: (c: Case) => Found, limit: number): Completed | undefined {
  const endings: Ending[] = []
  const weighed = new Map<string, { source: Source; settled: number; parts: number; order: number }>()
  let needs: readonly Source[] = []
  let work = 0
  const visit = (found: Found, at: Case): void => {
    const supposed = at.supposed ?? nothing
    if (isEnding(found) || work > limit) {
      endings.push({ found, supposed })
      return
    }
    const covered = coveredBy(found, endings)
    if (covered === 'by endings left open') needs = merge(needs, found.from)
    if (covered !== undefined) return
    const cut = (found.split === undefined ? undefined : partsOf(found.split, supposed)) ?? firing(found.undecided, supposed)
    if (cut === undefined) {
      endings.push({ found, supposed })
      return
    }
    const parts = cut.parts.map(seen => {
      const branch = branchOf(at, cut.key, seen)
      const part = { branch, found: read(branch) }
      work += perReading + branch.work
      return part
    })
    if (cut.source !== undefined) {
      needs = merge(needs, [cut.source])
      const known = weighed.get(cut.key) ?? { source: cut.source, settled: 0, parts: 0, order: weighed.size }
      weighed.set(cut.key, { ...known, settled: known.settled + parts.filter(part => isEnding(part.found)).length, parts: known.parts + parts.length })
    } else needs = merge(needs, found.from)
    for (const part of parts) visit(part.found, part.branch)
  }
  visit(root, c)
  if (work > limit && root.rows !== undefined) return undefined
  const decisive = [...weighed.values()].toSorted((a, b) => b.settled / b.parts - a.settled / a.parts || a.order - b.order).map(one => one.source)
  return {
    endings,
    needs: merge(
      decisive,
      merge(
        needs,
        endings.reduce((sources, { found }) => (isSettled(found) ? sources : merge(sources, found.from)), [] as readonly Source[]),
      ),
    ),
  }
}

/** Open for no other reason than that a question asked on the way contradicts itself. */
export const isTorn = (found: Found): boolean => found.from.length > 0 && found.from.every(source => source.kind === 'clash') && !isSettled(found)

/** Nothing is left to divide: settled, silent or a clash, or only a number that flows. */
function isEnding(found: Found): boolean {
  if (found.clash !== undefined || isTorn(found)) return true
  if (found.value === undefined) return true
  if (found.maySilent || found.mayClash) return false
  if (found.rows !== undefined) return found.rows.every(row => row.there === true && Object.values(row.cells).every(seen => !isUnknown(seen) || seen.split === undefined))
  return !isUnknown(found.value) || (found.split === undefined && found.undecided.length === 0)
}

/**
 * Whether all that a reading may give has been found already, so that dividing it adds nothing to what the answer could be. Where only endings that
 * cannot be divided further hold it, what it depends on is still needed.
 */
function coveredBy(found: Found, endings: readonly Ending[]): 'by what they give' | 'by endings left open' | undefined {
  const { value } = found
  if (found.rows !== undefined || value === undefined || found.from.some(source => source.kind === 'clash')) return undefined
  const known = endings.flatMap(ending => (isTorn(ending.found) ? [] : [ending.found]))
  if (found.maySilent && !known.some(one => one.value === undefined && one.clash === undefined)) return undefined
  if (found.mayClash && !known.some(one => one.clash !== undefined)) return undefined
  const values = known.flatMap(one => (one.clash === undefined && one.value !== undefined ? [one.value] : []))
  const has = (wanted: Known<Values[Kind]>) => values.includes(wanted as Seen)
  const mayHave = (wanted: Seen) => values.some(one => (isUnknown(one) ? one.kind === 'bool' || one.codes.includes(String(wanted)) : one === wanted))
  if (!isUnknown(value)) return has(value as Values[Kind]) ? 'by what they give' : undefined
  if (value.kind === 'int' || value.kind === 'day') {
    if (values.some(one => isUnknown(one) && one.least <= value.least && one.most >= value.most)) return 'by what they give'
    return isSpanned(value, values) ? 'by endings left open' : undefined
  }
  const all = value.kind === 'bool' ? [true, false] : value.codes
  return all.every(has) ? 'by what they give' : all.every(mayHave) ? 'by endings left open' : undefined
}

/** Numbers and ranges together leave out nothing of a range. */
function isSpanned({ least, most }: Unknown, values: readonly Seen[]): boolean {
  let next = least
  for (const one of values.toSorted((a, b) => leastOf(a) - leastOf(b))) {
    if (leastOf(one) > next) return false
    next = Math.max(next, mostOf(one) + 1)
    if (next > most) return true
  }
  return false
}

const nothing: ReadonlyMap<string, Seen> = new Map()

type Cut = { readonly key: string; readonly source: Source | undefined; readonly parts: readonly Seen[] }

/** A rule that an unfinished list leaves undecided is tried fired and not fired. */
function firing(undecided: readonly Rule[], supposed: ReadonlyMap<string, Seen>): Cut | undefined {
  const rule = undecided.find(one => !supposed.has(firingOf(one)))
  return rule === undefined ? undefined : { key: firingOf(rule), source: undefined, parts: [true, false] }
}

function partsOf(split: Split, supposed: ReadonlyMap<string, Seen>): Cut | undefined {
  const { source } = split
  const now = supposed.get(source.key) ?? source.all
  if (now === undefined || !isUnknown(now)) return undefined
  const wanted = split.parts ?? halves(now)
  const parts = wanted.flatMap(part => narrowed(now, part))
  return parts.length < 2 ? undefined : { key: source.key, source, parts }
}

function halves(now: Unknown): readonly Seen[] {
  if (now.kind === 'bool') return [true, false]
  if (now.kind === 'code') return now.codes
  const middle = Math.floor((now.least + now.most) / 2)
  return [
    { ...now, most: middle },
    { ...now, least: middle + 1 },
  ]
}

/** What a part leaves of what the source may now be; nothing when they do not meet. */
function narrowed(now: Unknown, part: Seen): readonly Seen[] {
  if (now.kind === 'code') {
    const codes = isUnknown(part) ? now.codes.filter(code => part.codes.includes(code)) : now.codes.filter(code => code === part)
    return codes.length === 0 ? [] : [codesOf(now, codes)]
  }
  if (!isUnknown(part)) return [part]
  const least = Math.max(now.least, part.least)
  const most = Math.min(now.most, part.most)
  if (least > most) return []
  return [least === most ? least : { ...now, least, most }]
}
