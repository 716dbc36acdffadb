import { day, inSpan, iso, span, words, type Day } from '@kosh/norms'
import { party, suspended, unseen, type StandingLine } from './treaty.js'

/** The member states of the European Union as its agreements bind them, each in the days of its membership. */

const accessions: readonly (readonly [since: string, states: string])[] = [
  ['1995-01-01', 'AUT BEL DEU DNK ESP FIN FRA GRC IRL ITA LUX NLD PRT SWE'],
  ['2004-05-01', 'CYP CZE EST HUN LTU LVA MLT POL SVK SVN'],
  ['2007-01-01', 'BGR ROU'],
  ['2013-07-01', 'HRV'],
]
export const union27 = accessions.map(([, states]) => states).join(' ')
/** The side of the Union in its agreements. */
export const members27 = `EUE ${union27}`

/**
 * The lines of the Union and its members for an agreement in force in these days. Agreements on visas and readmission do not bind Denmark,
 * and whether they bind Ireland was not looked up; those of partnership (`whole`) bind all.
 */
export function unionOf(dates: string, how: 'in part' | 'whole' | 'suspended' = 'in part'): readonly StandingLine[] {
  const force = span(dates.includes('/') ? dates : `${dates}/`)
  const stands = how === 'suspended' ? suspended : party
  const to = force.to === undefined ? '' : iso(force.to)
  const from = (since: string): string => iso(Math.max(day(since), force.from) as Day)
  return [
    stands(`${iso(force.from)}/${to}`, 'EUE'),
    ...accessions
      .filter(([since]) => inSpan(force, Math.max(day(since), force.from)))
      .flatMap(([since, states]) => {
        const bound = words(states).filter(state => how === 'whole' || (state !== 'DNK' && state !== 'IRL'))
        return [stands(`${from(since)}/${to}`, bound.join(' ')), ...(how !== 'whole' && words(states).includes('IRL') ? [unseen(`${from(since)}/${to}`, 'IRL')] : [])]
      }),
  ]
}
