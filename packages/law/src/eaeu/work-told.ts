/** Facts of a scenario, with work at the destination and the family of workers told both as Kazakhstan asks of them and as other members do. */
type Facts = { readonly [fact: string]: unknown }

const forms: { readonly [form: string]: string } = { none: 'none', 'labour-contract': 'employee', 'civil-contract': 'employee', 'own-business': 'own-business' }
const names: { readonly [fact: string]: string } = {
  'eaeu.work.form': 'kaz.work.form',
  'eaeu.contract.from': 'kaz.contract.from',
  'eaeu.contract.to': 'kaz.contract.to',
  'eaeu.contract.ended': 'kaz.contract.ended',
}

/** What the person is to the worker, and what the worker is to the person. */
const kin: { readonly [relation: string]: string } = { spouse: 'spouse', child: 'parent', other: 'other' }
type Member = { readonly relation: string; readonly citizenship: string; readonly to: unknown }
const relativesOf = (rows: readonly Member[]) =>
  rows
    .filter(row => row.citizenship !== 'KAZ')
    .map(({ relation, to }) => ({ relation: kin[relation] ?? 'other', status: 'eaeu-worker', since: '2015-01-01', until: to, married: 'never' }))

export function workTold<F extends Facts>(facts: F): F {
  const alike = Object.entries(names).flatMap(([fact, inKazakhstan]) => {
    const value = facts[fact]
    return value === undefined ? [] : [[inKazakhstan, typeof value === 'string' ? (forms[value] ?? value) : value] as const]
  })
  const family = facts['eaeu.family']
  return { ...Object.fromEntries(alike), ...(Array.isArray(family) ? { 'kaz.family': relativesOf(family as readonly Member[]) } : {}), ...facts }
}
