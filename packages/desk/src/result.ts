import type { RealmOfDestination } from '@kosh/law'

/**
 * What Kosh hands out: one shape for the terminal, HTTP and the page. Days are `YYYY-MM-DD`, or `never` for "no such day".
 * Texts are in the language of the request.
 */

export type Lang = 'en' | 'ru' | 'kk'
export type Value = string | number | boolean
export type Grade = 'official' | 'secondary' | 'unchecked'

/** Topics every realm may answer. A realm that has no rule for one is silent on it. */
export const topics = [
  'entry.may',
  'entry.conditions',
  'entry.bannedUntil',
  'stay.lastDay',
  'stay.used',
  'stay.left',
  'stay.earliestEntry',
  'stay.nextFullEntry',
  'host.notifyBy',
  'registration.by',
] as const
export type Topic = (typeof topics)[number]

/** The answer to one request. */
export type CheckResult = {
  readonly on: string
  readonly to: string
  /** Whose rules answered: KAZ, EU (the Schengen area), region (visa regimes and treaties, without national law), or none where nothing is encoded. */
  readonly realm: RealmOfDestination
  /** No entry was given: the person plans to enter on the day `on`. */
  readonly planning: boolean
  /** The day of entry, made or planned: day 1 of the stay. */
  readonly entered: string
  /** Digest of the corpus, `sha256:` and 64 hexadecimal digits. */
  readonly corpus: string
  readonly assumed: readonly Assumed[]
  readonly notices: readonly Notice[]
  readonly answers: { readonly [topic: string]: TopicAnswer }
}

export type Assumed = { readonly id: string; readonly says: string; readonly about: string }
/** Something done with the input that the person should know: stays merged, an issuer taken from the citizenship. */
export type Notice = { readonly code: string; readonly message: string; readonly field?: string }

export type TopicAnswer = {
  readonly stands: 'settled' | 'open' | 'silent' | 'clash'
  readonly label: string
  /** About a way the person may or may not go: it asks nothing by itself, and what it leaves open is no part of the answer. */
  readonly optional?: true
  /** Who bears the duty or has the right the topic is about. */
  readonly who: 'foreigner' | 'host' | 'employer' | 'carrier' | 'authority' | 'state'
  readonly value?: Value
  /** The value in words: "without a visa", "Sunday, 30 March 2025". */
  readonly shown?: string
  /** Of a topic whose answer is a list: its rows, and the same rows by the rule that gives them. */
  readonly rows?: readonly RowOut[]
  /** What its columns are called. */
  readonly columns?: { readonly [column: string]: string }
  readonly items?: readonly Item[]
  /** What it could still be; a number or a day may come as a range. */
  readonly could?: readonly Could[]
  /** What would settle it, most decisive first. */
  readonly needs?: readonly Need[]
  /** Ids of the rules that contradict each other. */
  readonly between?: readonly string[]
  readonly grade: Grade
  readonly cites: readonly CiteOut[]
  readonly leaves: readonly string[]
  readonly because: readonly StepOut[]
  /** How the deed is done: channel, form. */
  readonly how?: readonly string[]
}
/** `shown` is the value, or the range, in words. */
export type Could = { readonly value: Value; readonly shown: string } | { readonly least: Value; readonly most: Value; readonly shown: string } | 'silent' | 'clash'

export type RowOut = { readonly [column: string]: Value }
/** One entry of a list: the rule that gives it, in words, and its rows; `shown` has each row in words. `not-known`: whether it belongs is not decided. */
export type Item = {
  readonly rule: string
  readonly gist: string
  readonly state: 'applies' | 'not-known'
  readonly rows: readonly RowOut[]
  readonly shown: readonly { readonly [column: string]: string }[]
  readonly cite: CiteOut
  readonly grade: Grade
  readonly how?: string
  readonly leaves: readonly string[]
}

export type Need = {
  readonly id: string
  readonly of: 'fact' | 'table' | 'figure'
  /** The question to put; of a figure, its name. */
  readonly ask: string
  readonly kind?: 'bool' | 'int' | 'day' | 'code'
  /** Who can tell, when not the traveller. */
  readonly who?: string
  /** What a code may be. Left out where any state may be given. */
  readonly options?: readonly { readonly code: string; readonly label: string }[]
  readonly least?: Value
  readonly most?: Value
}

export type CiteOut = {
  readonly act: string
  readonly title: string
  readonly place: string
  /** The article of the act it lies in, in English: `Art. 517`. */
  readonly article: string
  readonly grade: Grade
  readonly url: string
  /** Day on which the text was compared, and the version that was read. */
  readonly read?: string
  readonly text?: string
}

/** One rule of the chain. Rules of questions that were asked on the way stand after those that asked. */
export type StepOut = {
  readonly rule: string
  readonly topic: string
  readonly gist: string
  readonly state: 'applies' | 'displaced' | 'does-not-apply' | 'not-known'
  readonly value?: Value
  readonly shown?: string
  readonly read: readonly ReadOut[]
  readonly cite: CiteOut
  readonly beatenBy?: { readonly rule: string; readonly gist: string; readonly through: 'text' | 'rank' | 'speciality' | 'date'; readonly ground?: CiteOut }
}

/** One thing a rule read. `shown` is the value in words; `key` what a figure was looked up by. */
export type ReadOut = {
  readonly id: string
  readonly of: 'fact' | 'table' | 'figure' | 'question'
  readonly label: string
  readonly value?: Value
  readonly shown: string
  readonly key?: string
  readonly cite?: CiteOut
}
