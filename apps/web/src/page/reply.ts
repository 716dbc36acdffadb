import type { Need, Value } from '@kosh/desk'
import type { Draft } from '../ask/draft.js'
import type { Reply } from '../ask/question.js'

/** The facts that are blanks of the sentence; an answer about them goes there. */
const blanks = ['citizenship', 'document', 'issuer', 'purpose'] as const

/** The draft with an answer put where it belongs. */
export function withReply(draft: Draft, need: Need, reply: Exclude<Reply, { readonly kind: 'unsure' }>): Draft {
  if (reply.kind === 'rows') return { ...draft, rows: { ...draft.rows, [need.id]: reply.rows } }
  return withFact(draft, need.id, reply.value)
}

export function withFact(draft: Draft, id: string, value: Value): Draft {
  const blank = blanks.find(one => one === id)
  return blank === undefined ? { ...draft, facts: { ...draft.facts, [id]: value } } : { ...draft, [blank]: String(value) }
}

/** The draft without what was answered about a fact or a table. */
export function withoutReply(draft: Draft, id: string): Draft {
  const keep = <T>(of: { readonly [name: string]: T }): { readonly [name: string]: T } => Object.fromEntries(Object.entries(of).filter(([name]) => name !== id))
  return { ...draft, facts: keep(draft.facts), rows: keep(draft.rows) }
}

/** The values whose outcome can be worked out beforehand: yes and no, or a short list. */
export function whatIfs(need: Need): readonly Value[] {
  if (need.of !== 'fact') return []
  if (need.kind === 'bool') return [true, false]
  return need.kind === 'code' && need.options !== undefined && need.options.length <= 8 ? need.options.map(option => option.code) : []
}
