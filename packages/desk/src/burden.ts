import { never, parseDay } from '@kosh/norms'
import { listsEnding, rowsOf, type ListRow } from './items.js'
import type { CheckResult } from './result.js'

/**
 * What the law asks of one person on one journey, counted line by line. Only what surely falls on it counts: a deed that depends on what was
 * not told does not.
 */
export type Burden = {
  /** Conditions of entry that were read for this person. */
  readonly conditions: number
  /** 1 where a visa is needed before the journey. */
  readonly visas: number
  /** Duties by who bears them: `foreigner`, `host`, `employer`, `carrier`, … */
  readonly duties: { readonly [bearer: string]: number }
  /** Those of the duties that cost a fee. */
  readonly fees: number
  readonly all: number
}

export function burdenOf({ answers }: CheckResult): Burden {
  const way = answers['entry.may']
  const visas = way?.stands === 'settled' && ['visa', 'e-visa-possible'].includes(String(way.value)) ? 1 : 0
  const conditions = (answers['entry.conditions']?.because ?? []).filter(
    step => step.topic === 'entry.conditions' && (step.state === 'applies' || step.state === 'not-known'),
  ).length
  const deeds = listsEnding(answers, 'duties', 'deadlines').flatMap(([topic, answer]) =>
    rowsOf(topic, answer)
      .filter(one => one.isSure)
      .map(one => ({ who: String(one.row['who'] ?? answer.who), costs: costs(one) })),
  )
  const reports = (['host.notifyBy', 'registration.by'] as const).flatMap(topic => {
    const answer = answers[topic]
    const by = answer?.stands === 'settled' ? parseDay(String(answer.value)) : undefined
    return by === undefined || by === never ? [] : [{ who: topic === 'host.notifyBy' ? 'host' : 'foreigner', costs: false }]
  })
  const duties = [...reports, ...deeds]
  const byBearer = new Map<string, number>()
  for (const { who } of duties) byBearer.set(who, (byBearer.get(who) ?? 0) + 1)
  return { conditions, visas, duties: Object.fromEntries(byBearer), fees: duties.filter(one => one.costs).length, all: conditions + visas + duties.length }
}

const costs = ({ row }: ListRow): boolean => ['tenge', 'euro'].some(money => Number(row[money] ?? 0) > 0)
