import { day, span, t, words, type Act, type Day, type Grade, type Names, type Span } from '@kosh/norms'

/** What a treaty is in this house: an act, its kind, its days, and how each state stands to it on which days. */

export const kinds = {
  union: t('union and partnership', 'союзы и партнёрство', 'одақтар және әріптестік'),
  'visa-free': t('travel without visas, stay', 'безвизовые поездки, пребывание', 'визасыз сапарлар, болу'),
  labour: t('labour', 'труд', 'еңбек'),
  readmission: t('readmission', 'реадмиссия', 'реадмиссия'),
  'illegal-migration': t('illegal migration, trafficking', 'незаконная миграция, торговля людьми', 'заңсыз көші-қон, адам саудасы'),
  border: t('border', 'граница', 'шекара'),
  'social-security': t('social security', 'социальное обеспечение', 'әлеуметтік қамсыздандыру'),
  citizenship: t('citizenship', 'гражданство', 'азаматтық'),
  refugees: t('refugees', 'беженцы', 'босқындар'),
  statelessness: t('statelessness', 'безгражданство', 'азаматтықсыздық'),
  'legal-assistance': t('legal assistance, documents', 'правовая помощь, документы', 'құқықтық көмек, құжаттар'),
  'human-rights': t('human rights', 'права человека', 'адам құқықтары'),
} as const satisfies Names
export type TreatyKind = keyof typeof kinds
export const treatyKinds = Object.keys(kinds) as readonly TreatyKind[]

/**
 * How a state stands to a treaty. `unseen`: it may be bound, but the day since which was not seen, or whether it has begun or ended;
 * `signed`: it signed and no ratification was found; `outside`: it is known not to be bound.
 */
export const standings = {
  party: t('party', 'участник', 'тарап'),
  unseen: t('not seen whether it binds', 'не видно, связывает ли', 'міндеттейтіні көрінбеді'),
  suspended: t('suspended', 'приостановлен', 'қолданысы тоқтатыла тұрған'),
  signed: t('signed only', 'только подписан', 'тек қол қойылған'),
  outside: t('not a party', 'не участник', 'тарап емес'),
} as const satisfies Names
export type Standing = keyof typeof standings

/** Some states stand so on these days, both in. */
export type StandingLine = { readonly standing: Standing; readonly days: Span; readonly states: readonly string[]; readonly grade?: Grade }

/** A day on which a state ratified or approved, and by which act where that was seen. */
export type Approval = { readonly state: string; readonly on?: Day; readonly by: string }

export type Treaty = {
  readonly id: string
  readonly act: Act
  readonly kind: TreatyKind
  /** Not there: the day was not seen, or nothing was signed yet. */
  readonly signed?: Day
  readonly inForce?: Day
  /** The last day of the treaty as a whole. */
  readonly ended?: Day
  readonly lines: readonly StandingLine[]
  readonly approvals: readonly Approval[]
  /** Two sides owe each other, not their members among themselves: the Union and a neighbour, the Benelux states and Kazakhstan. */
  readonly sides: readonly (readonly string[])[]
  /** Open to the world: of states that are not listed nothing is known. Of other treaties all parties are listed. */
  readonly open: boolean
  /** Numbers of the treaty about stay, where it has any. */
  readonly stay: StayTerms
  /** What it gives or asks, by code. */
  readonly gives: readonly string[]
  /** What is doubtful or special in it, by code. */
  readonly notes: readonly string[]
  readonly grade: Grade
}

/** `days` in the `window` (or on one entry, where there is none); `perEntry` days at most at a time; `unregistered` days before registration. */
export type StayTerms = {
  readonly days?: number
  readonly window?: 'any-180' | '180-from-entry' | '365-from-entry'
  readonly perEntry?: number
  readonly unregistered?: number
}

type Said = {
  readonly inForce?: string
  readonly ended?: string
  readonly lines: readonly StandingLine[]
  /** `KAZ 2015-08-02 344-V` each: state, day (`?` where it was not seen), what. */
  readonly approvals?: readonly string[]
  readonly sides?: readonly string[]
  readonly open?: true
  readonly stay?: StayTerms
  readonly gives?: string
  readonly notes?: string
  readonly grade?: Grade
}

/** A treaty, its day of signing (`?`: not seen). Without a grade its days are recalled, not read. */
export function treaty(id: string, kind: TreatyKind, act: Act, signed: string, said: Said): Treaty {
  const { inForce, ended, lines, approvals = [], sides = [], open = false, stay = {}, gives = '', notes = '', grade = 'unchecked' } = said
  return {
    id,
    act,
    kind,
    ...(signed === '?' ? {} : { signed: day(signed) }),
    ...(inForce === undefined ? {} : { inForce: day(inForce) }),
    ...(ended === undefined ? {} : { ended: day(ended) }),
    lines,
    approvals: approvals.map(approval),
    sides: sides.map(words),
    open,
    stay,
    gives: words(gives),
    notes: words(notes),
    grade,
  }
}

function approval(text: string): Approval {
  const [state = '', on = '?', ...by] = text.split(' ')
  return { state, by: by.join(' '), ...(on === '?' ? {} : { on: day(on) }) }
}

const line =
  (standing: Standing) =>
  (dates: string, states: string, grade?: Grade): StandingLine => ({ standing, days: span(dates), states: words(states), ...(grade === undefined ? {} : { grade }) })

export const party = line('party')
export const unseen = line('unseen')
export const suspended = line('suspended')
export const signedOnly = line('signed')
export const outsider = line('outside')
/** Party on a day for certain; since when was not seen: not before `earliest`. */
export const partyBy = (known: string, earliest: string, states: string, grade?: Grade): readonly StandingLine[] => {
  const to = (day(known) - 1) as Day
  const from = day(earliest)
  return [...(from > to ? [] : [{ ...unseen(`${earliest}/`, states, grade), days: { from, to } }]), party(`${known}/`, states, grade)]
}

/** The day on which the parties of a treaty were looked up. */
export const lookedUp = '2026-11-23'
