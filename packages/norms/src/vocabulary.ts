/**
 * The whole vocabulary of norms. Everything here is immutable, JSON-able data with an `is` or `op` tag; on paper a reference is its id.
 * The builders in `write/` make it; the readers in `read/` and above give it meaning. See docs/architecture.md.
 */

// --- time ------------------------------------------------------------------------------------------------

declare const unit: unique symbol
/** Whole days since 1970-01-01: one integer in JavaScript, in a column and in the solver. No clock, no zone. */
export type Day = number & { readonly [unit]: 'day' }
/** Above every day: a permit without end, a deed not done, a stay still running. Fits an int32 column. */
export const never = 0x7fffffff as Day
/** Both ends belong. Without `to` it still runs. `about`: the source gives the day only nearly. */
export type Span = { readonly from: Day; readonly to?: Day; readonly about?: true }
/** A length of time. Months and years keep the day of the month, or take its last day. `off` is read by weekday (1 Monday to 7 Sunday) on each day. */
export type Term =
  | { readonly n: Expr<'int'>; readonly unit: 'days' | 'months' | 'years' }
  | { readonly n: Expr<'int'>; readonly unit: 'working days'; readonly off: Figure<'bool'> }
/** A term that ends on each day asked (back), is the calendar year or years, or starts anew with the first day after the last one ended (entry). */
export type Window = { readonly term: Term; readonly runs: 'back' | 'calendar' | 'entry' }

// --- values ----------------------------------------------------------------------------------------------

export interface Values {
  bool: boolean
  int: number
  day: Day
  code: string
}
export type Kind = keyof Values
/** `undefined`: not known, never no. */
export type Known<T> = T | undefined
/** Every value an unknown may take; what the solver tries, and what an open answer can still be. */
export interface Within {
  bool: 'yes or no'
  int: readonly [least: number, most: number]
  day: readonly [first: Day, last: Day]
  code: readonly string[]
}
/** What a person reads, in the three languages of the house. */
export type Text = { readonly en: string; readonly ru: string; readonly kk: string }
/** What each code of a list is called. */
export type Names = { readonly [code: string]: Text }

// --- sources ---------------------------------------------------------------------------------------------

export type Realm = 'KAZ' | 'EAEU' | 'CIS' | 'EU' | 'INT'
export type Rank = 'constitution' | 'treaty' | 'constitutional law' | 'code' | 'law' | 'decree' | 'order'
/** `id` is the official identifier: adilet id, CELEX, treaty number. */
export type Act = {
  readonly is: 'act'
  readonly id: string
  readonly realm: Realm
  readonly rank: Rank
  readonly title: Text
  readonly adopted: Day
  readonly url: string
}
/** official: compared with an official text or a mirror on the day `read`; secondary: news and guides; unchecked: recalled. */
export type Grade = 'official' | 'secondary' | 'unchecked'
/** A passage: act, place ("Art. 6(4)") and how sure we are of it. `text` is the day of the version that was compared. */
export type Cite = {
  readonly act: Act
  readonly at: string
  readonly grade: Grade
  readonly read?: Day
  readonly text?: Day
  readonly url?: string
}
/** What lets one norm displace another is law as well: a passage with dates. */
export type Ground = Span & { readonly says: Cite }

// --- what is asked of a person ---------------------------------------------------------------------------

export type Who = 'foreigner' | 'host' | 'employer' | 'carrier' | 'authority' | 'state'
/** `who` can tell, when not the foreigner: what only an authority will decide stays open and names it. */
export type Fact<K extends Kind = Kind> = K extends Kind
  ? { readonly is: 'fact'; readonly id: string; readonly kind: K; readonly ask: Text; readonly within: Within[K]; readonly names?: Names; readonly who?: Who }
  : never
export type Column<K extends Kind = Kind> = K extends Kind
  ? { readonly is: 'column'; readonly of: string; readonly name: string; readonly kind: K; readonly ask: Text; readonly within: Within[K]; readonly names?: Names }
  : never
export type Columns = { readonly [name: string]: Column }
/** A list of like things: stays, permits, visas, penalties, children. `atMost` rows are what the solver tries and an unfinished list may still hold. */
export type Table<C extends Columns = Columns> = {
  readonly is: 'table'
  readonly id: string
  readonly ask: Text
  readonly cells: C
  readonly atMost: number
  readonly who?: Who
}
/** Rows that span days, both ends in; a day in two rows counts once. */
export type History = Table<Columns & { readonly from: Column<'day'>; readonly to: Column<'day'> }>

// --- what the law sets and changes -----------------------------------------------------------------------

/** `value: undefined`: the law was not found for this key and time; a reading of it stays open and names the figure. */
export type FigureRow<K extends Kind = Kind> = Span & {
  readonly key: readonly (string | number | boolean)[]
  readonly value: Known<Values[K]>
  readonly says: Cite
}
/** Dated, cited rows by zero or more keys: a limit, a list of states, a fee table, parties to a treaty, a calendar of days off. */
export type Figure<K extends Kind = Kind> = K extends Kind
  ? {
      readonly is: 'figure'
      readonly id: string
      readonly kind: K
      readonly label: Text
      readonly by: readonly Kind[]
      readonly rows: readonly FigureRow<K>[]
      /** For keys no row names on the day. Without it such a reading is not known. */
      readonly otherwise?: Values[K]
      readonly within: Within[K]
    }
  : never

// --- what the law is asked -------------------------------------------------------------------------------

export type Mode = 'is' | 'may' | 'must' | 'must not'
type Asked = {
  readonly id: string
  /** Shared by realms, so that frameworks can be laid side by side. */
  readonly topic: string
  readonly realm: Realm
  readonly label: Text
  readonly mode: Mode
  readonly who: Who
  /** Whose day's text applies, when not the day asked about; with `milder`, that later day's text if it weighs less. */
  readonly text?: { readonly asOf: Expr<'day'>; readonly milder?: Expr<'day'> }
}
export type Join = 'one' | 'least' | 'greatest' | 'sum'
/** One value. The join says how rules that stand together make it: for booleans `least` is every, `greatest` is some. */
export type Question<K extends Kind = Kind> = K extends Kind
  ? Asked & {
      readonly is: 'question'
      readonly kind: K
      readonly join: K extends 'int' ? Join : K extends 'code' ? 'one' : Exclude<Join, 'sum'>
      /** What a code may be. */
      readonly within?: Within[K]
      readonly names?: Names
      /** Of a norm whose value is a deadline: the day of the deed. */
      readonly done?: Fact<'day'>
    }
  : never
/** A list of rows, each from a rule that stands: sanctions, duties. `weigh` is the column by which `milder` compares. */
export type Listing<C extends Columns = Columns> = Asked & { readonly is: 'listing'; readonly cells: C; readonly weigh?: Column<'int'> }

// --- expressions: closed, total, without recursion -------------------------------------------------------

export interface Literal<K extends Kind> {
  readonly kind: K
  readonly op: 'value'
  readonly of: Values[K]
}
export interface ReadFact<K extends Kind> {
  readonly kind: K
  readonly op: 'fact'
  readonly of: Fact<K>
}
/** Of the nearest row of its table that is being read. */
export interface ReadCell<K extends Kind> {
  readonly kind: K
  readonly op: 'cell'
  readonly of: Column<K>
}
/** Read on the text day of the question, inside `days … where` on each day counted, with `on` on that day. */
export interface ReadFigure<K extends Kind> {
  readonly kind: K
  readonly op: 'figure'
  readonly of: Figure<K>
  readonly key: readonly Expr[]
  readonly on?: Expr<'day'>
}
export interface Ask<K extends Kind> {
  readonly kind: K
  readonly op: 'ask'
  readonly of: Question<K>
  readonly silent: Expr<K>
}
export interface If<K extends Kind> {
  readonly kind: K
  readonly op: 'if'
  readonly test: Expr<'bool'>
  readonly then: Expr<K>
  readonly else: Expr<K>
}
export interface Gather<K extends Kind> {
  readonly kind: K
  readonly op: 'gather'
  readonly join: Exclude<Join, 'one'>
  readonly rows: Table | Listing
  readonly where?: Expr<'bool'>
  readonly of: Expr<K>
  readonly none: Expr<K>
}
export interface Not {
  readonly kind: 'bool'
  readonly op: 'not'
  readonly of: Expr<'bool'>
}
export interface AllAny {
  readonly kind: 'bool'
  readonly op: 'all' | 'any'
  readonly of: readonly Expr<'bool'>[]
}
export interface Compare {
  readonly kind: 'bool'
  readonly op: '=' | '<' | '<='
  readonly a: Expr
  readonly b: Expr
}
export interface Arithmetic {
  readonly kind: 'int'
  readonly op: '+' | '-' | '*'
  readonly a: Expr<'int'>
  readonly b: Expr<'int'>
}
export interface Extreme<K extends 'int' | 'day'> {
  readonly kind: K
  readonly op: 'least' | 'greatest'
  readonly a: Expr<K>
  readonly b: Expr<K>
}
/** of * n / per, rounded down. */
export interface Share {
  readonly kind: 'int'
  readonly op: 'share'
  readonly of: Expr<'int'>
  readonly n: Expr<'int'>
  readonly per: number
}
/** Whole days from a to b; negative when b is earlier. */
export interface FromTo {
  readonly kind: 'int'
  readonly op: 'from to'
  readonly a: Expr<'day'>
  readonly b: Expr<'day'>
}
/** Days in the window of `on`; with `since`, the most in any window that ends from then to `on`. */
export interface Spent {
  readonly kind: 'int'
  readonly op: 'spent'
  readonly days: Days
  readonly window: Window
  readonly on: Expr<'day'>
  readonly since?: Expr<'day'>
}
/** The day asked about. */
export interface Today {
  readonly kind: 'day'
  readonly op: 'today'
}
/** `never` stays; a negative term is earlier. */
export interface Later {
  readonly kind: 'day'
  readonly op: 'later'
  readonly from: Expr<'day'>
  readonly term: Term
}
/** Present from `from` on, the last day on which no window holds more than `limit`; the day before `from` when not even one day fits. */
export interface Lasts {
  readonly kind: 'day'
  readonly op: 'lasts'
  readonly days: Days
  readonly window: Window
  readonly from: Expr<'day'>
  readonly limit: Expr<'int'>
}
/** The first day, from `from` on, on which a stay of `n` days keeps every window within `limit`; `never` when none does. */
export interface Fits {
  readonly kind: 'day'
  readonly op: 'fits'
  readonly n: Expr<'int'>
  readonly days: Days
  readonly window: Window
  readonly from: Expr<'day'>
  readonly limit: Expr<'int'>
}

interface Only {
  bool: Not | AllAny | Compare
  int: Arithmetic | Extreme<'int'> | Share | FromTo | Spent
  day: Today | Later | Extreme<'day'> | Lasts | Fits
  code: never
}
export type Expr<K extends Kind = Kind> = K extends Kind ? Literal<K> | ReadFact<K> | ReadCell<K> | ReadFigure<K> | Ask<K> | If<K> | Gather<K> | Only[K] : never
/** A set of days: those its rows span, or one span; of them those where the condition holds, figures read on each of them; less others. */
export type Days = {
  readonly of: History | { readonly from: Expr<'day'>; readonly to: Expr<'day'> }
  readonly where?: Expr<'bool'>
  readonly less?: readonly Days[]
}

// --- rules -----------------------------------------------------------------------------------------------

export type Rule<A extends Question | Listing = Question | Listing> = {
  readonly is: 'rule'
  readonly id: string
  readonly says: Cite
  /** The passage in our own words, one sentence. */
  readonly gist: Text
  readonly force: Span
  readonly answers: A
  readonly when?: Expr<'bool'>
  /** Without it the rule only displaces: an exemption, a reservation, a protection. */
  readonly then?: Then<A>
  /** Only a rule that itself stands displaces. Outside the dates of its grounds it displaces nothing. */
  readonly over?: readonly Over[]
  /** Through which channel, in what form. */
  readonly how?: Text
  /** What the passage says that is not captured. Every answer that rests on the rule repeats it. */
  readonly leaves?: readonly Text[]
}
export type Then<A> = A extends Question<infer K> ? Expr<K> : A extends Listing<infer C> ? readonly Row<C>[] : never
/** What yields, and what lets it. Of a listing: only these `rows`, struck out, or kept with these cells `instead` (a cap, a discount). */
export type Over = {
  readonly what: Rule | Act
  readonly rows?: Expr<'bool'>
  readonly instead?: { readonly [column: string]: Expr }
  readonly by: readonly Ground[]
}
export type Row<C extends Columns> = { readonly [N in keyof C]: C[N] extends { readonly kind: infer K extends Kind } ? Expr<K> : never }
/**
 * What decides between norms that answer one question differently: their rank, that one act is special to another, or which came later.
 * Tried in that order; each is law, so it has dated grounds, and it holds in one realm only.
 */
export type Order = { readonly is: 'order'; readonly realm: Realm; readonly by: readonly Ground[] } & (
  | { readonly through: 'rank'; readonly above: Rank; readonly below: Rank }
  | { readonly through: 'speciality'; readonly special: Act; readonly general: Act }
  | { readonly through: 'date' }
)
export type Corpus = { readonly is: 'corpus'; readonly rules: readonly Rule[]; readonly orders: readonly Order[] }

// --- what is given, and what is answered -----------------------------------------------------------------

export type Cells = { readonly [column: string]: Known<Values[Kind]> }
/** A table given is complete unless `more`; one not given is no rows and `more`. */
export type Given = { readonly [id: string]: Known<Values[Kind]> | { readonly rows: readonly Cells[]; readonly more?: true } }
/**
 * What an open answer can still be: a value, any number or day of a range, some of these rows (those that what is not known leaves undecided), no
 * answer at all, or a contradiction. A cell left out of a row is not known.
 */
export type Could =
  | { readonly value: Values[Kind] | readonly Cells[] }
  | { readonly least: number; readonly most: number }
  | { readonly some: readonly Cells[] }
  | 'silent'
  | 'clash'
export type Read = {
  readonly of: Fact | Table | Figure | Question | Listing
  readonly value: Values[Kind] | readonly Cells[] | undefined
  readonly key?: readonly (Values[Kind] | undefined)[]
  readonly says?: Cite
}
/** One rule that was in force: whether its condition held (`undefined`: not decided), what it gave (of a listing the rows that others left of it), what it read, what beat it. */
export type Step = {
  readonly rule: Rule
  readonly fired: Known<boolean>
  readonly stands: Known<boolean>
  readonly value?: Values[Kind] | readonly Cells[] | undefined
  readonly read: readonly Read[]
  readonly beatenBy?: { readonly rule: Rule; readonly through: 'text' | 'rank' | 'speciality' | 'date'; readonly by?: Ground } | undefined
}
/** `because`, `leaves` and `grade` are worked out on first use. `grade` is the lowest the answer rests on. */
export type Answer = {
  readonly of: Question | Listing
  readonly on: Day
  readonly because: readonly Step[]
  readonly leaves: readonly Text[]
  readonly grade: Grade
} & Outcome
export type Outcome =
  | { readonly stands: 'settled'; readonly value: Values[Kind] | readonly Cells[] }
  /** Most decisive need first. */
  | { readonly stands: 'open'; readonly could: readonly Could[]; readonly needs: readonly (Fact | Table | Figure)[] }
  | { readonly stands: 'silent' }
  | { readonly stands: 'clash'; readonly between: readonly Rule[] }
