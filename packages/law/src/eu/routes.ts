import { all, at, is, not, question, rule, some, t, today, type Act, type Arg, type Cite, type Expr, type Question, type Rule, type Text } from '@kosh/norms'
import { binds } from './binding.js'
import { refusalGrounds } from './facts.js'
import { movesFreely } from './free-movers.js'
import { proofs, workForm } from './long-stay-facts.js'
import { residenceRouteNames, residenceRoutes, workRouteNames, workRoutes } from './stay-questions.js'

/** A way to residence or work: its row in the list, and its conditions, each a rule of its own question. */

type Names = typeof workRouteNames & typeof residenceRouteNames
export type RouteCode = keyof Names
/** Passages of one act: compared on a day, or not (`unchecked`). */
export const passages =
  (act: Act, read?: string, text?: string) =>
  (place: string): Cite =>
    read === undefined ? at(act, place) : at(act, place, 'official', read, text === undefined ? {} : { text })

/** What a directive leaves to the state, in the words that all routes share. */
export const nationalChoice = t(
  'A directive binds the states; fees, quotas, further documents and the choices it leaves are national law.',
  'Директива связывает государства; сборы, квоты, дополнительные документы и оставленный ею выбор относятся к национальному праву.',
  'Директива мемлекеттерді міндеттейді; алымдар, квоталар, қосымша құжаттар және ол қалдырған таңдау ұлттық заңға жатады.',
)

/** `says` where the condition stands in another act. */
type Condition = { readonly id: string; readonly at: string; readonly says?: Cite; readonly gist: Text; readonly then: Arg<'bool'>; readonly leaves?: readonly Text[] }
type Route = {
  readonly code: RouteCode
  readonly act: Act
  readonly cite: (place: string) => Cite
  readonly force: string
  /** The row: where the permit and its term stand, what is obtained. */
  readonly at: string
  readonly gist: Text
  readonly how?: Text
  /** Months at most and at least; `0`: not set by the Union. */
  readonly months: number
  readonly least: number
  readonly days: number
  readonly files?: 'foreigner' | 'employer' | 'authority' | 'school' | 'relative'
  readonly prolongs?: boolean
  /** Of a way to work: the forms of work it is for. */
  readonly forms?: readonly [string, ...string[]]
  readonly conditions: readonly Condition[]
}
export type MadeRoute = { readonly topic: string; readonly question: Question<'bool'>; readonly rules: readonly Rule[] }

export function route(of: Route): MadeRoute {
  const { code, act, cite, force, conditions, months, least, days, files = 'foreigner', prolongs = false, forms } = of
  const isWork = code in workRouteNames
  const topic = `${isWork ? 'work' : 'residence'}.route.${code}`
  const name: Text = { ...workRouteNames, ...residenceRouteNames }[code]
  const met = question('bool', 'least', {
    id: `eu.${topic}`,
    topic,
    realm: 'EU',
    label: t(`Conditions are met: ${name.en}`, `Условия выполнены: ${name.ru}`, `Шарттар орындалған: ${name.kk}`),
  })
  /** Whoever works otherwise is asked nothing more. */
  const isMeant = forms === undefined ? undefined : is(workForm, ...forms)
  const row = { route: code, months, least, euro: 0, days, files, prolongs }
  const said = {
    says: cite(of.at),
    force,
    gist: of.gist,
    when: isMeant === undefined ? binds(act) : all(binds(act), isMeant),
    leaves: [nationalChoice],
    ...(of.how === undefined ? {} : { how: of.how }),
  }
  return {
    topic,
    question: met,
    rules: [
      isWork ? rule(`eu.${topic}.row`, { ...said, answers: workRoutes, then: [row] }) : rule(`eu.${topic}.row`, { ...said, answers: residenceRoutes, then: [row] }),
      rule(`eu.${topic}.bound`, {
        says: cite('who takes part'),
        force,
        answers: met,
        gist: t('The state is bound by the act.', 'Государство связано актом.', 'Мемлекет актімен байланысты.'),
        then: binds(act),
      }),
      ...(isMeant === undefined
        ? []
        : [
            rule(`eu.${topic}.form`, {
              says: cite(of.at),
              force,
              answers: met,
              gist: t('It is work of this form.', 'Это работа такого вида.', 'Бұл осындай жұмыс түрі.'),
              then: isMeant,
            }),
          ]),
      ...conditions.map(condition =>
        rule(`eu.${topic}.${condition.id}`, {
          says: condition.says ?? cite(condition.at),
          force,
          answers: met,
          gist: condition.gist,
          ...(isMeant === undefined ? {} : { when: isMeant }),
          then: condition.then,
          ...(condition.leaves === undefined ? {} : { leaves: condition.leaves }),
        }),
      ),
    ],
  }
}

/** Something can be proved. */
export const proved = (proof: string): Expr<'bool'> => some(proofs, is(proofs.cells.proof, proof))
/** A condition that is a proof. */
export const proof = (id: string, place: string, gist: Text): Condition => ({ id, at: place, gist, then: proved(id) })
export const insured = (place: string): Condition => proof('insurance', place, t('There is sickness insurance.', 'Есть медицинская страховка.', 'Медициналық сақтандыру бар.'))
export const maintained = (place: string): Condition =>
  proof('resources', place, t('Means of subsistence are stable and sufficient.', 'Средства к жизни стабильны и достаточны.', 'Күнкөріс қаражаты тұрақты әрі жеткілікті.'))
export const harmless = (place: string): Condition => ({
  id: 'threat',
  at: place,
  gist: t(
    'The person is no threat to public policy, security or health.',
    'Лицо не угрожает общественному порядку, безопасности или здоровью населения.',
    'Адам қоғамдық тәртіпке, қауіпсіздікке не халық денсаулығына қатер төндірмейді.',
  ),
  then: not(some(refusalGrounds)),
})
/** Directives on residence speak of third-country nationals alone. */
export const thirdCountryNational = (place: string): Condition => ({
  id: 'national',
  at: place,
  gist: t('The person is not a citizen of the Union.', 'Лицо не гражданин Союза.', 'Адам Одақ азаматы емес.'),
  then: not(movesFreely(today)),
})
