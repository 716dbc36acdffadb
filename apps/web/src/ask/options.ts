import type { Lang } from '@kosh/desk'
import type { Opened } from '../desk/calls.js'
import type { Say } from '../words/say.js'
import type { Option, Section } from './choice.js'
import type { Draft } from './draft.js'

/** What may be filled into each blank, in the words of the language. */
export type Options = {
  readonly citizenship: readonly Section[]
  readonly states: readonly Section[]
  readonly to: readonly Section[]
  readonly document: readonly Section[]
  readonly purpose: readonly Section[]
}

export const noOptions: Options = { citizenship: [], states: [], to: [], document: [], purpose: [] }

export function optionsFor(desk: Opened, draft: Draft, say: Say): Options {
  const possible = draft.citizenship === undefined ? undefined : desk.documentsOf[draft.citizenship]
  const held = desk.states.filter(state => desk.held.includes(state.code))
  const others = desk.states.filter(state => !desk.held.includes(state.code))
  const states = [{ title: say('state.all'), options: desk.states }]
  return {
    citizenship: [{ title: say('state.all'), options: desk.citizenships }],
    states,
    to: [
      // Kazakhstan first: it is where most people are going.
      { title: say('state.held'), options: held.toSorted((a, b) => Number(b.code === 'KAZ') - Number(a.code === 'KAZ')) },
      { title: say('state.others'), options: others },
    ],
    document: [{ title: say('blank.document.label'), options: desk.documents.filter(one => possible === undefined || possible.includes(one.code)) }],
    purpose: [{ title: say('blank.purpose.label'), options: desk.purposes }],
  }
}

/** Documents of people without a citizenship come from a state that must be named. */
export function needsIssuer(desk: Opened | undefined, { citizenship, document, issuer }: Draft): boolean {
  if (issuer !== undefined || document === 'refugee' || document === 'stateless') return true
  return desk !== undefined && citizenship !== undefined && desk.withoutState.includes(citizenship)
}

/** The draft with another citizenship, and a document that can go with it. */
export function withCitizenship(desk: Opened, draft: Draft, citizenship: string): Draft {
  const { issuer: _, document: had, ...rest } = draft
  const document = documentWith(desk, citizenship, had)
  return { ...rest, citizenship, ...(document === undefined ? {} : { document }) }
}

/** The document that one had, where it can go with the citizenship; else an ordinary passport, or what is given to people without a citizenship. */
export function documentWith(desk: Pick<Opened, 'documentsOf'>, citizenship: string, had: string | undefined): string | undefined {
  const possible = desk.documentsOf[citizenship] ?? []
  return [had, 'ordinary', 'refugee', 'stateless'].find(one => one !== undefined && possible.includes(one)) ?? possible[0]
}

/** English puts an article before documents, some purposes and some states; the other languages have none. */
export function inSentence(lang: Lang, kind: 'document' | 'purpose' | 'state', { code, name }: Option): string {
  // XXA, XXB, XXC stand for a status, which is no proper name.
  if (kind === 'state' && code.startsWith('XX')) return name.slice(0, 1).toLocaleLowerCase(lang) + name.slice(1)
  if (lang !== 'en') return name
  if (kind === 'state') return withThe.test(name) ? `the ${name}` : name
  if (kind === 'purpose' && !name.endsWith('visit')) return name
  return `${/^[aeiou]/i.test(name) ? 'an' : 'a'} ${name}`
}
const withThe = /^(United|Netherlands|Philippines|Bahamas|Gambia|Maldives|Seychelles|Comoros|Isle of)|Republic|Islands$|Territor/
