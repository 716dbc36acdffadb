import { standings, treaties, treatyGives, treatyKindNames, treatyNotes, type Standing } from '@kosh/law'
import { iso } from '@kosh/norms'
import { countryName } from './countries.js'
import type { Grade, Lang } from './result.js'

/** A treaty as it is browsed: its days, what it gives, and how each state stood to it when. Days are `YYYY-MM-DD`. */

export type PartySpan = { readonly from: string; readonly to?: string; readonly about?: true; readonly standing: Standing; readonly shown: string; readonly grade: Grade }
export type TreatyShelf = {
  readonly id: string
  readonly kind: string
  readonly signed?: string
  readonly inForce?: string
  readonly ended?: string
  readonly gives: readonly string[]
  readonly notes: readonly string[]
  /** Of other states nothing is known. */
  readonly open: boolean
  readonly parties: readonly { readonly code: string; readonly name: string; readonly spans: readonly PartySpan[] }[]
}

/** The treaties that an act holds, mostly one; none for an act that is no treaty. */
export function treatiesOnShelf(act: string, lang: Lang): readonly TreatyShelf[] {
  const { compare } = new Intl.Collator(lang)
  return treaties
    .filter(one => one.act.id === act)
    .map(one => {
      const states = [...new Set(one.lines.flatMap(line => line.states))]
      const named = (text: 'signed' | 'inForce' | 'ended') => (one[text] === undefined ? {} : { [text]: iso(one[text]) })
      return {
        id: one.id,
        kind: treatyKindNames[one.kind][lang],
        ...named('signed'),
        ...named('inForce'),
        ...named('ended'),
        gives: one.gives.map(code => treatyGives[code]?.[lang] ?? code),
        notes: one.notes.map(code => treatyNotes[code]?.[lang] ?? code),
        open: one.open,
        parties: states
          .map(code => ({
            code,
            name: countryName(code, lang),
            spans: one.lines
              .filter(line => line.states.includes(code))
              .map(({ standing, days, grade = one.grade }): PartySpan => ({
                from: iso(days.from),
                ...(days.to === undefined ? {} : { to: iso(days.to) }),
                ...(days.about === undefined ? {} : { about: true as const }),
                standing,
                shown: standings[standing][lang],
                grade,
              }))
              .toSorted((a, b) => (a.from < b.from ? -1 : 1)),
          }))
          .toSorted((a, b) => compare(a.name, b.name)),
      }
    })
}
