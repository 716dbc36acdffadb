import type { Law } from '@kosh/law'
import { iso, type Act, type Figure, type FigureRow, type Rule, type Span } from '@kosh/norms'
import { citeOut } from './cite.js'
import { identifiersOf, type Identifier } from './identifiers.js'
import { articleOf, placeWords } from './place.js'
import type { CiteOut, Grade, Lang } from './result.js'
import { treatiesOnShelf, type TreatyShelf } from './treaty-shelf.js'
import { codeWords, valueWords } from './value-words.js'
import { say } from './words/say.js'

/** The law as it is browsed: realms, acts, articles, the rules and rows built on them, with their days. Days are `YYYY-MM-DD`. */

export type Grades = { readonly [G in Grade]: number }
export type ActCard = {
  readonly id: string
  readonly realm: Act['realm']
  readonly rank: Act['rank']
  readonly title: string
  readonly adopted: string
  readonly url: string
  /** Rules and rows of figures that cite it. */
  readonly rules: number
  readonly rows: number
  readonly grades: Grades
}
/** From its first to its last day, both in; `about`: the first day is known only nearly. */
export type Force = { readonly from: string; readonly to?: string; readonly about?: true }
export type RuleCard = Force & {
  readonly id: string
  readonly place: string
  readonly gist: string
  readonly how?: string
  readonly leaves: readonly string[]
  /** The question it answers, and its topic. */
  readonly answers: string
  readonly topic: string
  readonly cite: CiteOut
  readonly displaces: readonly { readonly id: string; readonly gist: string; readonly by: readonly CiteOut[] }[]
}
export type RowCard = Force & { readonly figure: string; readonly label: string; readonly key: string; readonly value: string; readonly cite: CiteOut }
export type Article = { readonly place: string; readonly words: string; readonly rules: readonly RuleCard[]; readonly rows: readonly RowCard[] }
export type ActShelf = ActCard & { readonly articles: readonly Article[]; readonly identifiers: readonly Identifier[]; readonly treaties: readonly TreatyShelf[] }
export type Hit = { readonly act: string; readonly title: string; readonly article: string; readonly place: string; readonly says: string }

/** Every act that is cited, the realms in their order, the most cited first. */
export function actsOnShelf(law: Law, lang: Lang): readonly ActCard[] {
  return [...law.registry.acts.values()]
    .map(act => cardOf(law, act, lang))
    .filter(card => card.rules + card.rows > 0)
    .toSorted((a, b) => realms.indexOf(a.realm) - realms.indexOf(b.realm) || b.rules - a.rules || b.rows - a.rows)
}
const realms: readonly Act['realm'][] = ['KAZ', 'EAEU', 'CIS', 'EU', 'INT']

function cardOf(law: Law, act: Act, lang: Lang): ActCard {
  const rules = rulesOf(law, act.id)
  const rows = rowsOf(law, act.id)
  const says = [...rules.map(rule => rule.says), ...rows.map(({ row }) => row.says)]
  const count = (grade: Grade) => says.filter(cite => cite.grade === grade).length
  return {
    id: act.id,
    realm: act.realm,
    rank: act.rank,
    title: act.title[lang],
    adopted: iso(act.adopted),
    url: act.url,
    rules: rules.length,
    rows: rows.length,
    grades: { official: count('official'), secondary: count('secondary'), unchecked: count('unchecked') },
  }
}

/** One act with its articles in order; `undefined` when nothing goes by this name. */
export function actOnShelf(law: Law, id: string, lang: Lang): ActShelf | undefined {
  const act = law.registry.acts.get(id)
  if (act === undefined) return undefined
  const articles = new Map<string, { rules: RuleCard[]; rows: RowCard[] }>()
  const at = (place: string) => {
    const article = articleOf(place)
    const known = articles.get(article) ?? { rules: [], rows: [] }
    articles.set(article, known)
    return known
  }
  for (const rule of rulesOf(law, id)) at(rule.says.at).rules.push(ruleCard(rule, lang))
  for (const { figure, row } of rowsOf(law, id)) at(row.says.at).rows.push(rowCard(figure, row, lang))
  return {
    ...cardOf(law, act, lang),
    identifiers: identifiersOf(act),
    treaties: treatiesOnShelf(id, lang),
    articles: [...articles]
      .map(([place, { rules, rows }]) => ({ place, words: placeWords(lang, place), rules, rows }))
      .toSorted((a, b) => a.place.localeCompare(b.place, 'en', { numeric: true })),
  }
}

/** Rules whose sentence, act or place holds all the words, in any of the three languages. At most `most`. */
export function searchShelf(law: Law, query: string, lang: Lang, most = 60): readonly Hit[] {
  const words = query
    .toLocaleLowerCase()
    .split(/\s+/)
    .filter(word => word !== '')
  if (words.length === 0) return []
  const hits: Hit[] = []
  for (const rule of law.registry.rules.values()) {
    const { gist, says } = rule
    const all = [gist.en, gist.ru, gist.kk, says.act.title.en, says.act.title.ru, says.act.title.kk, says.at, placeWords('ru', says.at), says.act.id, rule.id]
      .join(' ')
      .toLocaleLowerCase()
    if (!words.every(word => all.includes(word))) continue
    hits.push({ act: says.act.id, title: says.act.title[lang], article: articleOf(says.at), place: placeWords(lang, says.at), says: gist[lang] })
    if (hits.length >= most) break
  }
  return hits
}

function ruleCard(rule: Rule, lang: Lang): RuleCard {
  return {
    ...forceOf(rule.force),
    id: rule.id,
    place: placeWords(lang, rule.says.at),
    gist: rule.gist[lang],
    ...(rule.how === undefined ? {} : { how: rule.how[lang] }),
    leaves: (rule.leaves ?? []).map(text => text[lang]),
    answers: rule.answers.label[lang],
    topic: rule.answers.topic,
    cite: citeOut(lang, rule.says),
    displaces: (rule.over ?? []).map(over => ({
      id: over.what.id,
      gist: over.what.is === 'rule' ? over.what.gist[lang] : over.what.title[lang],
      by: over.by.map(ground => citeOut(lang, ground.says)),
    })),
  }
}

function rowCard(figure: Figure, row: FigureRow, lang: Lang): RowCard {
  return {
    ...forceOf(row),
    figure: figure.id,
    label: figure.label[lang],
    key: row.key.map((part, i) => (figure.by[i] === 'code' ? codeWords(lang, figure.id, String(part)) : String(part))).join(', '),
    value: row.value === undefined ? say(lang, 'value.unknown') : valueWords(lang, figure, row.value),
    cite: citeOut(lang, row.says),
  }
}

const forceOf = ({ from, to, about }: Span): Force => ({ from: iso(from), ...(to === undefined ? {} : { to: iso(to) }), ...(about === undefined ? {} : { about }) })

const rulesOf = ({ registry }: Law, act: string): readonly Rule[] => [...registry.rules.values()].filter(rule => rule.says.act.id === act)
function rowsOf({ registry }: Law, act: string): readonly { readonly figure: Figure; readonly row: FigureRow }[] {
  return [...registry.figures.values()].flatMap(figure => (figure.rows as readonly FigureRow[]).filter(row => row.says.act.id === act).map(row => ({ figure, row })))
}
