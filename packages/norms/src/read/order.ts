import { inSpan } from '../day.js'
import type { Ground, Order, Rule } from '../vocabulary.js'

/** Whether, and through what, a rule prevails over another that answers the same question differently: rank, then speciality, then date. */
export function prevails(rule: Rule, other: Rule, orders: readonly Order[], on: number): { readonly through: 'rank' | 'speciality' | 'date'; readonly by: Ground } | undefined {
  const [a, b] = [rule.says.act, other.says.act]
  for (const through of ['rank', 'speciality', 'date'] as const) {
    for (const order of orders) {
      if (order.through !== through) continue
      const ground = order.by.find(one => inSpan(one, on))
      if (ground === undefined) continue
      if (order.through === 'rank' && order.above === a.rank && order.below === b.rank) return { through, by: ground }
      if (order.through === 'rank' && order.above === b.rank && order.below === a.rank) return undefined
      if (order.through === 'speciality' && order.special.id === a.id && order.general.id === b.id) return { through, by: ground }
      if (order.through === 'speciality' && order.special.id === b.id && order.general.id === a.id) return undefined
      if (order.through === 'date' && a.rank === b.rank && a.adopted > b.adopted) return { through, by: ground }
    }
  }
  return undefined
}
