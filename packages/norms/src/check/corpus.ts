import { Broken } from '../broken.js'
import { definitionsOf, type Definitions } from '../definitions.js'
import type { Corpus } from '../vocabulary.js'
import { valuesAreWithinBounds } from './bounds.js'
import { nothingGoesInCircles } from './circles.js'
import { groundsAreClosed } from './closing.js'
import { codesAreListed } from './codes.js'
import { figuresAreWhole } from './figures.js'
import type { Finding } from './finding.js'
import { displacementsAreGrounded } from './grounds.js'
import { idsAreUnique } from './ids.js'
import { kindsFit } from './kinds.js'
import { figuresPerDayReadTheRow } from './per-day.js'
import { productsAreLinear } from './products.js'
import { cellsAreUnderTheirRows } from './scope.js'
import { textsAreWhole } from './texts.js'
import { versionsFollowEachOther } from './versions.js'

const checks: readonly ((corpus: Corpus, definitions: Definitions) => readonly Finding[])[] = [
  idsAreUnique,
  kindsFit,
  cellsAreUnderTheirRows,
  codesAreListed,
  valuesAreWithinBounds,
  figuresAreWhole,
  nothingGoesInCircles,
  displacementsAreGrounded,
  versionsFollowEachOther,
  groundsAreClosed,
  productsAreLinear,
  figuresPerDayReadTheRow,
  textsAreWhole,
]

/** All that is wrong or doubtful in a corpus, as it can be seen without trying persons: errors first, each finding once. */
export function checkCorpus(corpus: Corpus): readonly Finding[] {
  const definitions = definitionsOf(corpus)
  const findings = new Map<string, Finding>()
  for (const check of checks) for (const one of check(corpus, definitions)) findings.set(JSON.stringify(one), one)
  const all = [...findings.values()]
  return [...all.filter(one => one.level === 'error'), ...all.filter(one => one.level === 'warning')]
}

/** The corpus itself, when nothing in it is wrong. Throws `Broken` with the code and culprit of the first error; warnings pass. */
export function loadCorpus(corpus: Corpus): Corpus {
  const [first] = checkCorpus(corpus)
  if (first?.level === 'error') throw new Broken(first.code, first.culprit, first.message)
  return corpus
}
