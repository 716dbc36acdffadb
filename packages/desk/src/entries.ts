import { parseDay, never } from '@kosh/norms'
import { bondsOf, papersAcceptedOf, takenBackOf, type Bonds, type PapersAccepted, type TakenBack } from './bonds.js'
import { fullDay, localeOf } from './day-words.js'
import { listsEnding, rowsOf, sourceOf, type Answers, type Source } from './items.js'
import type { CheckResult, CiteOut, Item, Lang, RowOut, StepOut, TopicAnswer } from './result.js'
import { say } from './words/say.js'

/**
 * The lists of an answer as a person reads them: deeds in the order of their days, routes with their conditions, sanctions by offence, rights, treaties
 * by kind.
 */

export type Lists = {
  readonly deeds: readonly Deed[]
  readonly work: readonly Route[]
  readonly routes: readonly Route[]
  readonly sanctions: readonly Sanction[]
  readonly rights: readonly Right[]
  readonly bonds: Bonds
  readonly takenBack: readonly TakenBack[]
  readonly papersAccepted?: PapersAccepted
}

export function listsOf({ answers }: CheckResult, lang: Lang): Lists {
  const papersAccepted = papersAcceptedOf(answers)
  return {
    deeds: deedsOf(answers, lang),
    work: routesOf(answers, 'work.route', lang),
    routes: routeTopics(answers).flatMap(topic => (topic === 'work.route' ? [] : routesOf(answers, topic, lang))),
    sanctions: sanctionsOf(answers, lang),
    rights: rightsOf(answers, lang),
    bonds: bondsOf(answers),
    takenBack: takenBackOf(answers),
    ...(papersAccepted === undefined ? {} : { papersAccepted }),
  }
}

// --- deeds -----------------------------------------------------------------------------------------------

/** `by`: the last day, `never` when none is set; `undefined` when it is not known. */
export type Deed = Source & {
  readonly who: string
  readonly by: string | undefined
  readonly sanction?: string
  /** From which day, and the cost, in pairs of word and text; what is not set is left out. */
  readonly facts: readonly (readonly [word: string, text: string])[]
}

/** Everything that is to be done, by whomever, in the order of the last days; what has no day stands at the end. */
function deedsOf(answers: Answers, lang: Lang): readonly Deed[] {
  return listsEnding(answers, 'duties', 'deadlines')
    .flatMap(([topic, answer]) =>
      rowsOf(topic, answer).map(({ row, shown, ...source }): Deed => {
        const { by, sanction, who } = row
        return {
          ...source,
          who: who === undefined ? answer.who : String(who),
          facts: factsOf(['from', 'tenge', 'euro'], row, shown, lang, answer.columns),
          by: by === undefined ? undefined : String(by),
          ...(sanction === undefined || sanction === 'none' ? {} : { sanction: shown['sanction'] ?? String(sanction) }),
        }
      }),
    )
    .toSorted((a, b) => sortDay(a.by) - sortDay(b.by))
}
const sortDay = (by: string | undefined): number => (by === undefined ? never : (parseDay(by) ?? never))

// --- routes ----------------------------------------------------------------------------------------------

export type Condition = { readonly rule: string; readonly gist: string; readonly met: 'yes' | 'no' | 'not-known'; readonly cite: CiteOut }
export type Route = Source & {
  readonly route: string
  /** The topic of its conditions. */
  readonly asks: string
  readonly title: string
  /** Term, cost, time, who files, in pairs of word and text; what is not set is left out. */
  readonly facts: readonly (readonly [word: string, text: string])[]
  readonly conditions: readonly Condition[]
  /** Whether all conditions are met, one is not, or it depends on what is not known. */
  readonly stands: 'met' | 'unmet' | 'open'
}

/** The routes of a topic, those that stand open first. */
function routesOf(answers: Answers, topic: string, lang: Lang): readonly Route[] {
  const answer = answers[topic]
  if (answer === undefined) return []
  const order = { met: 0, open: 1, unmet: 2 } as const
  return rowsOf(topic, answer)
    .map(({ row, shown, ...source }): Route => {
      const route = String(row['route'])
      const asks = conditionTopic(topic, route)
      const conditions = conditionsOf(answers[asks], asks)
      return {
        ...source,
        route,
        asks,
        title: shown['route'] ?? route,
        facts: factsOf(['files', 'months', 'least', 'days', 'tenge', 'euro', 'prolongs'], row, shown, lang, answer.columns),
        conditions,
        stands: standing(conditions),
      }
    })
    .toSorted((a, b) => order[a.stands] - order[b.stands])
}
/** Columns of a row in words, by the names the listing gives them. */
function factsOf(
  names: readonly string[],
  row: RowOut,
  shown: { readonly [column: string]: string },
  lang: Lang,
  columns: { readonly [column: string]: string } = {},
): Route['facts'] {
  return names.flatMap(column => {
    const value = row[column]
    if (value === undefined || value === 0) return []
    return [[columns[column] ?? column, column === 'tenge' || column === 'euro' ? money(Number(value), lang) : (shown[column] ?? String(value))] as const]
  })
}

/**
 * A topic about a way that the person may or may not go, about a stretch of it, or about what two states owe each other: it asks nothing by itself,
 * and what it leaves open is no part of the answer. What work takes is no such topic: whoever told of work is on that way.
 */
export const isOptional = (topic: string): boolean =>
  !topic.startsWith('work.') &&
  (/\.routes?(\.|$)/.test(topic) || (/^(residence|family|kandas|citizenship|emigration|treaty|readmission|documents)\./.test(topic) && !/\.(duties|deadlines|rights)$/.test(topic)))
/** The topic that answers whether the conditions of a way are met. */
export const conditionTopic = (topic: string, route: string): string => `${topic.replace(/s$/, '')}.${route}`
const routeTopics = (answers: Answers): readonly string[] => listsEnding(answers, 'routes', 'route').map(([topic]) => topic)

/** The rules that each state a condition, of a question that holds when all do. */
function conditionsOf(answer: TopicAnswer | undefined, topic: string): readonly Condition[] {
  const steps = (answer?.because ?? []).filter(step => step.topic === topic && step.state !== 'displaced' && step.state !== 'does-not-apply')
  return steps.map(step => ({ rule: step.rule, gist: step.gist, met: metBy(step), cite: step.cite }))
}
const metBy = (step: StepOut): Condition['met'] => (step.state === 'not-known' || step.value === undefined ? 'not-known' : step.value === false ? 'no' : 'yes')

function standing(conditions: readonly Condition[]): Route['stands'] {
  if (conditions.some(one => one.met === 'no')) return 'unmet'
  return conditions.some(one => one.met === 'not-known') ? 'open' : 'met'
}

// --- sanctions -------------------------------------------------------------------------------------------

/** One offence: `says` puts its alternatives into a sentence. */
export type Sanction = Source & { readonly offence: string; readonly who: string; readonly says: string; readonly decides?: string }

/** What follows for breaches, of whoever answers for them. Only what surely follows: how it grows is said by `growthOf`. */
function sanctionsOf(answers: Answers, lang: Lang): readonly Sanction[] {
  return listsEnding(answers, 'liability', 'conduct').flatMap(([topic, answer]) =>
    (answer.items ?? []).flatMap((item): readonly Sanction[] => {
      const [first] = item.shown
      if (first === undefined || item.state !== 'applies') return []
      return [
        {
          ...sourceOf(topic, item),
          who: answer.who,
          offence: first['offence'] ?? '',
          says: sanctionWords(item, lang),
          ...(first['decides'] === undefined ? {} : { decides: first['decides'] }),
        },
      ]
    }),
  )
}

/** "fine of 15 indices, 64 875 tenge; or expulsion": rows of one option go together, options are alternatives. */
function sanctionWords({ rows, shown }: Item, lang: Lang): string {
  const options = new Map<string, string[]>()
  rows.forEach((row, at) => {
    const key = String(row['option'])
    options.set(key, [...(options.get(key) ?? []), measureWords(row, shown[at] ?? {}, lang)])
  })
  return [...options.values()].map(together => together.join(say(lang, 'sanction.with'))).join(say(lang, 'sanction.or'))
}

function measureWords(row: RowOut, shown: { readonly [column: string]: string }, lang: Lang): string {
  const measure = shown['kind'] ?? String(row['kind'])
  if (row['unit'] !== undefined) return boundWords(measure, row, shown['unit'] ?? '', lang)
  const n = Number(row['units'] ?? 0)
  if (n === 0) return measure
  switch (row['kind']) {
    case 'fine': {
      if (row['tenge'] === undefined) return say(lang, 'sanction.fineUnknown', { n })
      const halved = Number(row['halved'] ?? 0)
      const [tenge, half] = [money(Number(row['tenge']), lang), money(halved, lang)]
      return say(lang, halved > 0 ? 'sanction.fineHalved' : 'sanction.fine', { n, tenge, half })
    }
    case 'arrest':
      return say(lang, 'sanction.days', { measure, n })
    default:
      return say(lang, 'sanction.months', { measure, n })
  }
}

/** "entry ban (in years, at most 5)": a measure within the bounds that a law above the states sets. */
function boundWords(measure: string, row: RowOut, unit: string, lang: Lang): string {
  const bounds = (['least', 'most'] as const).flatMap(end => {
    const n = Number(row[end] ?? 0)
    return n === 0 ? [] : [say(lang, `sanction.${end}`, { n: money(n, lang) })]
  })
  return bounds.length === 0 ? measure : `${measure} (${unit}, ${bounds.join(', ')})`
}

/** 64 875 */
const money = (amount: number, lang: Lang): string => new Intl.NumberFormat(lang === 'kk' ? localeOf.ru : localeOf[lang]).format(amount)

// --- rights ----------------------------------------------------------------------------------------------

export type Right = Source & { readonly until?: string }

function rightsOf(answers: Answers, lang: Lang): readonly Right[] {
  return listsEnding(answers, 'rights').flatMap(([topic, answer]) =>
    (answer.items ?? []).flatMap(item =>
      item.rows.map((row): Right => {
        const day = typeof row['until'] === 'string' ? parseDay(row['until']) : undefined
        return { ...sourceOf(topic, item), ...(day === undefined || day === never ? {} : { until: fullDay(lang, day) }) }
      }),
    ),
  )
}
