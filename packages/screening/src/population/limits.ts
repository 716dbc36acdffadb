import { questionsFor, law } from '@kosh/law'
import { answer, type Day, type Given, type Question } from '@kosh/norms'
import { profileOf } from '../journeys/profiles.js'
import { assumed } from './assumed.js'

/** The stretch of days in which days of several stays are counted together. */
export const windowDays = 180

/** How long the law lets ordinary travellers stay: days of one stay, and days among any 180. Asked of the law, for every 30 days, when it is first wanted. */
export class Limits {
  readonly #citizenships: readonly string[]
  readonly #firstStretch: number
  readonly #stretches: number
  readonly #each: Uint8Array
  readonly #among: Uint8Array

  constructor(citizenships: readonly string[], since: number, until: number) {
    this.#citizenships = citizenships
    this.#firstStretch = Math.floor(since / stretch)
    this.#stretches = Math.floor(until / stretch) - this.#firstStretch + 1
    this.#each = new Uint8Array(citizenships.length * this.#stretches)
    this.#among = new Uint8Array(this.#each.length)
  }

  /** Days of a stay begun on a day, at least 1. `citizenship` by its place. */
  each(citizenship: number, entered: number): number {
    return this.#each[this.#asked(citizenship, entered)] as number
  }

  /** Days among any 180, from 1 to 180. */
  among(citizenship: number, entered: number): number {
    return this.#among[this.#asked(citizenship, entered)] as number
  }

  #asked(citizenship: number, entered: number): number {
    const place = citizenship * this.#stretches + Math.floor(entered / stretch) - this.#firstStretch
    if (this.#each[place] === 0) this.#ask(this.#citizenships[citizenship] as string, citizenship * this.#stretches)
    return place
  }

  /** Where the text changes within a stretch the shorter term is taken, so that nobody is late who was told to keep the law. */
  #ask(citizenship: string, first: number): void {
    const daysLeft = asking(citizenship)
    let [each, among] = termsOn((this.#firstStretch * stretch) as Day, daysLeft, windowDays)
    for (let i = 0; i < this.#stretches; i++) {
      const [eachNext, amongNext] = termsOn(((this.#firstStretch + i + 1) * stretch) as Day, daysLeft, among)
      this.#each[first + i] = Math.min(each, eachNext)
      this.#among[first + i] = Math.min(among, amongNext)
      ;[each, among] = [eachNext, amongNext]
    }
  }
}
const stretch = 30

/** Days that are left of a stay begun on a day, after `spent` days up to the day before. */
type DaysLeft = (on: Day, spent: number) => number

function asking(citizenship: string): DaysLeft {
  const lastDay = questionsFor('KAZ').questions['stay.lastDay'] as Question
  const profile = profileOf({ citizenship }, { to: 'KAZ', assume: 'ordinary', without: [], facts: {}, lang: 'en' })
  const given: Given | undefined = 'given' in profile ? profile.given : undefined
  return (on, spent) => {
    if (given === undefined) return 0
    const rows = spent === 0 ? [] : [{ state: 'KAZ', from: (on - spent) as Day, to: (on - 1) as Day }]
    const found = answer(law, lastDay, { ...given, entered: on, stays: { rows } }, on)
    return found.stands === 'settled' ? Math.min(windowDays, Number(found.value) - on + 1) : 0
  }
}

function termsOn(on: Day, daysLeft: DaysLeft, guess: number): readonly [each: number, among: number] {
  const each = daysLeft(on, 0)
  if (each < 1) return [assumed.visaDays, windowDays]
  const isEnough = (spent: number) => spent < windowDays && daysLeft(on, spent) >= 1
  if (isEnough(guess - 1) && !isEnough(guess)) return [each, guess]
  let [least, most] = [0, windowDays - 1]
  while (least < most) {
    const middle = (least + most + 1) >> 1
    if (isEnough(middle)) least = middle
    else most = middle - 1
  }
  return [each, least + 1]
}
