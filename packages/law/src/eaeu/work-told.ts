/** Facts of a scenario, with work at the destination told both as Kazakhstan asks of it and as other members do. */
type Facts = { readonly [fact: string]: unknown }

const forms: { readonly [form: string]: string } = { none: 'none', 'labour-contract': 'employee', 'civil-contract': 'employee', 'own-business': 'own-business' }
const names: { readonly [fact: string]: string } = {
  'eaeu.work.form': 'kaz.work.form',
  'eaeu.contract.from': 'kaz.contract.from',
  'eaeu.contract.to': 'kaz.contract.to',
  'eaeu.contract.ended': 'kaz.contract.ended',
}

export function workTold<F extends Facts>(facts: F): F {
  const alike = Object.entries(names).flatMap(([fact, inKazakhstan]) => {
    const value = facts[fact]
    return value === undefined ? [] : [[inKazakhstan, typeof value === 'string' ? (forms[value] ?? value) : value] as const]
  })
  return { ...Object.fromEntries(alike), ...facts }
}
