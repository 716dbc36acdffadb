import { countryName, countryTold, dayTold, findings, issueOf, nearestOf, say, todayIn, type Findings, type Lang } from '@kosh/desk'
import {
  bondsBetween,
  changesBetween,
  heldOn,
  missingWith,
  states,
  treatyGives,
  treatyKindNames,
  treatyKinds,
  treatyNotes,
  type Bond,
  type Treaty,
  type TreatyKind,
} from '@kosh/law'
import { iso, type Day } from '@kosh/norms'
import { refuse, type Console } from './console.js'
import { painter } from './paper.js'
import { tableText, type Line } from './table-text.js'
import { treatyWordsOf, type TreatyWords } from './treaty-words.js'

export type TreatiesOptions = {
  readonly lang: Lang
  readonly between?: string
  readonly kind?: string
  readonly missingWith?: string
  readonly changes?: string
  readonly on?: string
  readonly json?: true
}

/** What was asked, once it is read. */
type Asked = { readonly on: Day; readonly kind?: TreatyKind } & (
  | { readonly about: 'between'; readonly states: readonly [string, string] }
  | { readonly about: 'missing'; readonly state: string; readonly kind: TreatyKind }
  | { readonly about: 'changes'; readonly from: Day; readonly to: Day }
  | { readonly about: 'held' }
)
/** Told as a table, and the same as JSON. */
type Told = { readonly head: string; readonly columns: readonly string[]; readonly lines: readonly Line[]; readonly json: object }

/** Treaties between two states, of a kind, missing, or changed between two days; the exit code. */
export function runTreaties(options: TreatiesOptions, to: Console): number {
  const { lang } = options
  const found = findings(lang)
  const asked = askedBy(options, found)
  if (asked === undefined || found.issues.length > 0) return refuse(found.issues, options.json === true, to)
  const told = answered(asked, lang, treatyWordsOf(lang))
  if (options.json) to.out(`${JSON.stringify(told.json, undefined, 2)}\n`)
  else to.out(`${painter(to.colour).bold(told.head)}\n${tableText(told.columns, told.lines, to.colour)}`)
  return 0
}

// --- what was asked --------------------------------------------------------------------------------------

const help = 'kosh treaties --help'

function askedBy(options: TreatiesOptions, found: Findings): Asked | undefined {
  const { between, missingWith: lone, changes } = options
  const given = Object.entries({ '--between': between, '--missing-with': lone, '--changes': changes, ...(changes === undefined ? {} : { '--on': options.on }) }).flatMap(
    ([name, value]) => (value === undefined ? [] : [name]),
  )
  const [first, second] = given
  if (first !== undefined && second !== undefined) found.issues.push(issueOf(found.lang, 'option.together', '', { given: first, other: second, help }))
  const on = options.on === undefined ? todayIn('KAZ') : dayTold(options.on, 'on', found)
  const kind = options.kind === undefined ? undefined : kindTold(options.kind, found)
  const ofKind = kind === undefined ? {} : { kind }
  if (lone !== undefined && options.kind === undefined) found.issues.push(issueOf(found.lang, 'option.needs', '', { given: '--missing-with', needed: '--kind', help }))
  const state = lone === undefined ? undefined : partyTold(lone, 'missingWith', found)
  const pair = between === undefined ? undefined : pairTold(between, found)
  const span = changes === undefined ? undefined : spanTold(changes, found)
  if (found.issues.length > 0 || on === undefined) return undefined
  if (pair !== undefined) return { about: 'between', on, states: pair, ...ofKind }
  if (span !== undefined) return { about: 'changes', on, ...span, ...ofKind }
  if (state !== undefined && kind !== undefined) return { about: 'missing', on, state, kind }
  return { about: 'held', on, ...ofKind }
}

function kindTold(given: string, found: Findings): TreatyKind | undefined {
  const kind = treatyKinds.find(one => one === given)
  if (kind === undefined) found.issues.push(issueOf(found.lang, 'kind.unknown', 'ofKind', { given }, nearestOf(given, treatyKinds, treatyKinds.length)))
  return kind
}

/** A state, or the European Union, which is a party of its own. */
const partyTold = (given: string, field: string, found: Findings): string | undefined => (/^EUE?$/i.test(given.trim()) ? 'EUE' : countryTold(given, field, found, states))

function pairTold(given: string, found: Findings): readonly [string, string] | undefined {
  const [a = '', b = '', ...more] = given.split(',')
  if (a.trim() === '' || b.trim() === '' || more.length > 0) {
    found.issues.push(issueOf(found.lang, 'pair.states', 'between', { given }))
    return undefined
  }
  const [one, other] = [partyTold(a, 'between', found), partyTold(b, 'between', found)]
  if (one === undefined || other === undefined) return undefined
  if (one === other) found.issues.push(issueOf(found.lang, 'pair.same', 'between', { given: one }))
  return [one, other]
}

function spanTold(given: string, found: Findings): { readonly from: Day; readonly to: Day } | undefined {
  const [first = '', last = '', ...more] = given.split('/')
  if (first === '' || last === '' || more.length > 0) {
    found.issues.push(issueOf(found.lang, 'span.format', 'changes', { given }))
    return undefined
  }
  const [from, to] = [dayTold(first, 'changes', found), dayTold(last, 'changes', found)]
  if (from === undefined || to === undefined) return undefined
  if (to < from) found.issues.push(issueOf(found.lang, 'span.backwards', 'changes', { from: iso(from), to: iso(to) }))
  return { from, to }
}

// --- what is answered ------------------------------------------------------------------------------------

function answered(asked: Asked, lang: Lang, words: TreatyWords): Told {
  switch (asked.about) {
    case 'between':
      return betweenTold(asked.states, bondsBetween(...asked.states, asked.on, asked.kind), asked.on, lang, words)
    case 'missing': {
      const missing = missingWith(asked.state, asked.kind, asked.on)
      return {
        head: words.missing({ kind: treatyKindNames[asked.kind][lang], state: nameOf(asked.state, lang), on: iso(asked.on) }),
        columns: [words.state, words.standing, words.treaty],
        lines: missing.map(one => [`${one.state} ${nameOf(one.state, lang)}`, words[one.best], one.treaties.map(treaty => treaty.id).join(', ')]),
        json: {
          kind: asked.kind,
          with: asked.state,
          on: iso(asked.on),
          missing: missing.map(one => ({ state: one.state, best: one.best, treaties: one.treaties.map(treaty => treaty.id) })),
        },
      }
    }
    case 'changes': {
      const changes = changesBetween(asked.from, asked.to, asked.kind)
      return {
        head: words.changes({ from: iso(asked.from), to: iso(asked.to) }),
        columns: [words.day, words.change, words.treaty],
        lines: changes.map(one => [
          dayText(one.on, one.about),
          words.whatChanged[one.what],
          `${one.states.length === 0 ? '' : `${statesText(one.states, one.treaty, words)} · `}${one.treaty.act.title[lang]} [${one.treaty.id}]`,
        ]),
        json: {
          from: iso(asked.from),
          to: iso(asked.to),
          changes: changes.map(one => ({ on: iso(one.on), ...(one.about === true ? { about: true } : {}), what: one.what, states: one.states, treaty: one.treaty.id })),
        },
      }
    }
    case 'held': {
      const held = heldOn(asked.on, asked.kind)
      return {
        head: words.held({ kind: asked.kind === undefined ? words.allKinds : treatyKindNames[asked.kind][lang], on: iso(asked.on) }),
        columns: [words.parties, words.notSeen, words.treaty],
        lines: held.map(one => [statesText(one.parties, one.treaty, words), one.unseen.join(' '), `${one.treaty.act.title[lang]} [${one.treaty.id}]`]),
        json: { on: iso(asked.on), treaties: held.map(one => ({ ...treatyOut(one.treaty, lang), parties: one.parties, notSeen: one.unseen })) },
      }
    }
  }
}

function betweenTold([a, b]: readonly [string, string], bonds: readonly Bond[], on: Day, lang: Lang, words: TreatyWords): Told {
  return {
    head: words.between({ one: nameOf(a, lang), other: nameOf(b, lang), on: iso(on) }),
    columns: [words.standing, words.since, words.treaty],
    lines: bonds.map(({ treaty, state, since, atLatest, about }) => {
      const day = since === undefined ? '' : dayText(since, about)
      return [words[state], atLatest === true ? words.atLatest(day) : day, `${treaty.act.title[lang]} [${treaty.id}]`]
    }),
    json: {
      between: [a, b],
      on: iso(on),
      treaties: bonds.map(({ treaty, state, since, atLatest, about }) => ({
        ...treatyOut(treaty, lang),
        standing: state,
        ...(since === undefined ? {} : { since: iso(since) }),
        ...(atLatest === true ? { atLatest } : {}),
        ...(about === true ? { about } : {}),
      })),
    },
  }
}

/** A treaty as JSON; its texts in one language. */
const treatyOut = ({ id, act, kind, signed, inForce, ended, approvals, stay, gives, notes, grade }: Treaty, lang: Lang): object => ({
  id,
  title: act.title[lang],
  kind,
  ...(signed === undefined ? {} : { signed: iso(signed) }),
  ...(inForce === undefined ? {} : { inForce: iso(inForce) }),
  ...(ended === undefined ? {} : { ended: iso(ended) }),
  ratified: approvals.map(({ state, on, by }) => ({ state, ...(on === undefined ? {} : { on: iso(on) }), by })),
  stay,
  gives: gives.map(code => treatyGives[code]?.[lang] ?? code),
  notes: notes.map(code => treatyNotes[code]?.[lang] ?? code),
  grade,
  url: act.url,
})

/** The members of the Union stand behind it as a number. */
function statesText(states: readonly string[], { sides }: Treaty, words: TreatyWords): string {
  const union = sides.find(side => side.includes('EUE')) ?? []
  const members = states.filter(state => state !== 'EUE' && union.includes(state))
  if (!states.includes('EUE') || members.length === 0) return states.join(' ')
  return [words.unionWith(members.length), ...states.filter(state => !union.includes(state))].join(', ')
}

const dayText = (on: Day, about: true | undefined): string => `${about === true ? '~' : ''}${iso(on)}`
const nameOf = (state: string, lang: Lang): string => (state === 'EUE' ? say(lang, 'code.EUE') : countryName(state, lang))
