import { addDays, day, iso, type Day } from '@kosh/norms'
import json from '../../../facts/kz-visa-free.json' with { type: 'json' }
import type { Scenario } from '../../scenario.js'
import { regimeLaws } from './regime-law.js'
import type { Regime } from './visa-free-regimes.js'

/** Scenarios worked out from the fact pack alone: each row on its first and last day, and with its total used up. */

/** Days that other notes, or the text itself, know better than the row. */
type Better = { readonly from?: string; readonly since?: string; readonly seen?: false; readonly per?: 365; readonly certainty?: 'official'; readonly source?: string }
const better: { readonly [row: string]: Better } = {
  'ALB ordinary bilateral': { from: '2023-04-25', per: 365, certainty: 'official', source: 'https://online.zakon.kz/m/amp/document/39296443' },
  'AND ordinary bilateral': { from: '2024-12-31', since: '2022-01-01' },
  'ARG diplomatic bilateral': { from: '2014-02-25', since: '2011-01-01' },
  'ARG ordinary bilateral': { from: '2019-07-22', since: '2011-01-01' },
  'ARG service bilateral': { from: '2014-02-25', since: '2011-01-01' },
  'ARM diplomatic bilateral': { from: '2022-09-01', since: '2011-01-01' },
  'ARM service bilateral': { from: '2022-09-01', since: '2011-01-01' },
  'AUT diplomatic bilateral': { from: '2025-05-23', seen: false },
  'AZE diplomatic bilateral': { from: '2022-09-01', since: '2011-01-01' },
  'AZE service bilateral': { from: '2022-09-01', since: '2011-01-01' },
  'BLR diplomatic cis': { from: '2022-09-01', since: '2011-01-01' },
  'BLR service cis': { from: '2022-09-01', since: '2011-01-01' },
  'CUB ordinary bilateral': { from: '2019-07-22', since: '2011-01-01' },
  'ECU ordinary bilateral': { from: '2019-07-22', since: '2013-09-24' },
  'HKG ordinary bilateral': { from: '2019-07-22', since: '2011-01-01' },
  'KNA ordinary bilateral': { from: '2024-11-20', seen: false },
  'KOR ordinary bilateral': { certainty: 'official', source: 'https://online.zakon.kz' },
  'MNG ordinary bilateral': { from: '2019-07-22', since: '2011-01-01' },
  'NIC ordinary bilateral': { from: '2023-06-16', seen: false },
  'SMR diplomatic bilateral': { from: '2024-11-12', seen: false },
  'SMR ordinary bilateral': { from: '2024-11-12', seen: false },
  'SMR service bilateral': { from: '2024-11-12', seen: false },
  'SRB ordinary bilateral': { from: '2019-07-22', since: '2011-01-01' },
  'THA ordinary bilateral': { from: '2024-12-31', since: '2024-08-14' },
  'TUR ordinary bilateral': { from: '1992-04-01', certainty: 'official', source: 'https://prg.kz' },
}
/** The rows of the fact pack, with what other sources know better. */
export const visaFreeRows = json.map(row => {
  const name = `${row.country} ${row.passport} ${row.regime}`
  const known = better[name] ?? {}
  const from = known.from ?? row.from
  if (from === null) throw new Error(`${name} has no first day`)
  return { ...row, name, known, regime: row.regime as Regime, first: day(from), last: row.to === null ? undefined : day(row.to), certainty: known.certainty ?? row.certainty }
})

const untilOf = (regime: Regime) => {
  const law = regimeLaws.find(one => one.regime === regime)
  if (law === undefined) throw new Error(`no law for ${regime}`)
  return law.until
}
const plus = (from: number, days: number) => iso(addDays(from as Day, days))

/** Identity cards stand in place of passports where these rows say so. */
const cards = visaFreeRows.filter(
  row =>
    row.passport === 'ordinary' &&
    ((row.regime === 'eaeu' && ['KGZ', 'RUS'].includes(row.country)) || (row.regime === 'bilateral' && row.country === 'ARM' && row.from === '2025-11-22')),
)

export const scenarios: readonly Scenario[] = [...visaFreeRows, ...cards.map(row => ({ ...row, passport: 'id-card', name: `${row.country} id-card ${row.regime}` }))].flatMap(
  (row): readonly Scenario[] => {
    const { perEntryDays, first, last, country, passport, regime } = row
    const of = untilOf(regime)
    const enters = (on: number, stays: readonly (readonly [from: string, to: string])[] = []) => ({
      on: iso(on as Day),
      told: { citizenship: country, document: passport, destination: 'KAZ', entered: iso(on as Day), stays: stays.map(([from, to]) => ({ state: 'KAZ', from, to })) },
    })
    const begins = Math.max(first, day('2011-10-28')) // the law in which these rules stand
    const source = `kz-visa-free ${row.name}`
    const total = row.window?.days ?? 90
    const full = Math.min(perEntryDays ?? total, total)
    const from = Math.max(first, day('2023-01-27')) + 200
    const within = last === undefined || from <= last
    // The entry into force was not seen: the terms are what an open answer can be.
    if (row.known.seen === false) return [{ name: `${row.name}: not known to be in force`, source, ...enters(begins + 200), expect: [{ of, mayBe: plus(begins + 200, full - 1) }] }]
    if (perEntryDays === null) return []
    return [
      { name: `${row.name}: on its first day`, source, ...enters(begins), expect: [{ of, is: plus(begins, full - 1) }] },
      ...(last === undefined ? [] : [{ name: `${row.name}: on its last day`, source, ...enters(last), expect: [{ of, is: plus(last, full - 1) }] }]),
      ...(within
        ? [
            { name: `${row.name}: one day of the window left`, source, ...enters(from, [[plus(from, 1 - total), plus(from, -1)]]), expect: [{ of, is: iso(from as Day) }] },
            { name: `${row.name}: the window used up`, source, ...enters(from, [[plus(from, -total), plus(from, -1)]]), expect: [{ of, is: plus(from, -1) }] },
          ]
        : []),
    ]
  },
)
