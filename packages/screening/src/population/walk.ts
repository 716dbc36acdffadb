import { day } from '@kosh/norms'
import { assumed } from './assumed.js'
import { Chance, slopeOf, Wheel } from './chance.js'
import { overstayRate } from './figures.js'
import { Limits, windowDays } from './limits.js'
import { citizenships, sorts, wheelOfPersons } from './mix.js'

/** Stands for no exit: the journey is still running. */
export const running = -0x80000000

/** States to which journeys lead, by their numbers; Kazakhstan is 0. */
export const statesOfJourneys: readonly string[] = ['KAZ', ...assumed.otherStates.states]
export const documentsOfPersons = Object.keys(assumed.documents)

/**
 * A person, and the journeys of that person in order of days. Each person comes of the seed and the person's number alone. Numbers from 0. All is kept in place and
 * overwritten by the next person.
 */
export class Walk {
  /** The place among `sorts`. */
  sort = 0
  document = 0
  born = 0
  length = 0
  entered = new Int32Array(256)
  left = new Int32Array(256)
  state = new Uint8Array(256)
  /** 1 where the journey lasted, or by the last day has lasted, longer than the law lets. */
  late = new Uint8Array(256)

  readonly seed: number
  readonly #since: number
  readonly #until: number
  readonly #limits: Limits
  readonly #chance = new Chance()
  readonly #persons: Wheel
  readonly #documents = new Wheel(Object.values(assumed.documents))
  readonly #ages = new Wheel(assumed.ages.map(([, , part]) => part))

  constructor(seed: number, since: number, until: number) {
    this.seed = seed
    this.#since = since
    this.#until = until
    this.#limits = new Limits(citizenships, since, until)
    this.#persons = wheelOfPersons(since, until, this.#limits)
  }

  /** Who the person is, without the journeys. */
  person(number: number): void {
    const chance = this.#chance
    chance.start(this.seed, number)
    this.sort = this.#persons.spin(chance)
    const document = this.#documents.spin(chance)
    const isCard = documentsOfPersons[document] === 'id-card'
    this.document = isCard && !assumed.idCard.some(state => state === sorts[this.sort]?.citizenship) ? 0 : document
    const [first, last] = assumed.ages[this.#ages.spin(chance)] as (typeof assumed.ages)[number]
    this.born = Math.max(oldest, this.#until - Math.floor((first + chance.part() * (last + 1 - first)) * 365.2425))
  }

  /** The person with all journeys begun from the first to the last day; at least one. */
  walk(number: number): void {
    this.person(number)
    this.length = 0
    const chance = this.#chance
    const { citizenship, place, away } = sorts[this.sort] as (typeof sorts)[number]
    const [visit, absence] = [visits[this.sort] as number, absences[this.sort] as number]
    let entered = this.#since + chance.early(away, this.#until - this.#since + 1)
    while (entered <= this.#until) {
      let left = entered + (chance.happens(assumed.sameDay) ? 0 : chance.around(visit))
      let state = 0
      let isLate = false
      if (chance.happens(assumed.otherStates.part)) {
        state = 1 + chance.below(assumed.otherStates.states.length)
        if (statesOfJourneys[state] === citizenship) state = 1 + (state % assumed.otherStates.states.length)
      } else {
        const lawful = this.#lastLawful(entered, this.#limits.each(place, entered), this.#limits.among(place, entered))
        if (lawful < entered) {
          entered += chance.around(absence)
          continue
        }
        isLate = chance.happens(overstayRate)
        left = isLate ? lawful + chance.around(lateness) : Math.min(left, lawful)
        isLate &&= lawful < this.#until
      }
      this.#put(entered, left > this.#until ? running : left, state, Number(isLate))
      if (left > this.#until) break
      entered = chance.happens(assumed.reentry) ? left : left + chance.around(absence)
    }
  }

  /** The last day on which the person may still be in Kazakhstan having entered on a day; the day before it where there is none. */
  #lastLawful(entered: number, each: number, among: number): number {
    let last = entered + each - 1
    if (among >= windowDays) return last
    // A day more in the country is at most a day more in the window: no day that is stepped over could be lawful.
    for (;;) {
      const excess = this.#daysUntil(entered, last) - among
      if (excess <= 0 || last < entered) return Math.max(last, entered - 1)
      last -= excess
    }
  }

  /** Days in Kazakhstan among the days of the window that ends on `last`, were the person to stay from `entered` to then. A day of two stays counts once. */
  #daysUntil(entered: number, last: number): number {
    const first = last - windowDays + 1
    let next = Math.max(entered, first)
    let days = Math.max(0, last - next + 1)
    for (let at = this.length - 1; at >= 0; at--) {
      const until = Math.min(this.left[at] as number, next - 1)
      if ((this.left[at] as number) < first) break
      if (this.state[at] !== 0) continue
      const from = Math.max(this.entered[at] as number, first)
      if (until >= from) {
        days += until - from + 1
        next = from
      }
    }
    return days
  }

  #put(entered: number, left: number, state: number, late: number): void {
    if (this.length === this.entered.length) {
      this.entered = wider(this.entered, new Int32Array(2 * this.length))
      this.left = wider(this.left, new Int32Array(2 * this.length))
      this.state = wider(this.state, new Uint8Array(2 * this.length))
      this.late = wider(this.late, new Uint8Array(2 * this.length))
    }
    this.entered[this.length] = entered
    this.left[this.length] = left
    this.state[this.length] = state
    this.late[this.length] = late
    this.length++
  }
}

const visits = sorts.map(one => slopeOf(one.nights))
const absences = sorts.map(one => slopeOf(one.away))
const lateness = slopeOf(assumed.daysLate)
const oldest = day('1900-01-01')

function wider<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from)
  return to
}
