import type { Definitions } from '../definitions.js'
import type { Column, Corpus, Listing, Table } from '../vocabulary.js'
import { doubtful, wrong, type Finding } from './finding.js'
import { visitCorpus } from './places.js'

/** A cell is read under its own table, by a name the table has; a table is not gone through inside itself, but its days may be counted afresh. */
export function cellsAreUnderTheirRows(corpus: Corpus, { tables, questions }: Definitions): readonly Finding[] {
  const listings = [...questions].filter(one => one.is === 'listing')
  const owners = new Map<string, Table | Listing>([...tables, ...listings].map(one => [one.id, one]))
  const findings: Finding[] = []
  for (const owner of owners.values()) findings.push(...columnsAreBound(owner))
  visitCorpus(corpus, questions, {
    expression: (e, place) => {
      if (e.op !== 'cell') return
      const { of, name } = e.of
      if (!place.rows.includes(of)) findings.push(wrong('cell.outside', place.in.id, `reads ${of}.${name} outside the rows of ${of}`))
      else if (!isSame(owners.get(of)?.cells[name], e.of)) findings.push(wrong('cell.unknown', place.in.id, `reads ${of}.${name}, which is not a cell of ${of}`))
    },
    rows: (id, place, how) => {
      if (!place.rows.includes(id)) return
      if (how === 'gathered') findings.push(wrong('rows.nested', place.in.id, `goes through ${id} inside its own rows`))
      else findings.push(doubtful('rows.nested', place.in.id, `counts the days of ${id} inside its own rows: its cells are those of the row counted, not of the row outside`))
    },
  })
  return findings
}

/** Each cell names the table it belongs to; a listing is weighed by one of its own. */
function columnsAreBound(owner: Table | Listing): readonly Finding[] {
  const findings = Object.entries(owner.cells).flatMap(([name, column]) =>
    column.of === owner.id && column.name === name ? [] : [wrong('cell.bound', owner.id, `its cell ${name} is bound to ${column.of}.${column.name}`)],
  )
  if (owner.is === 'listing' && owner.weigh !== undefined && !isSame(owner.cells[owner.weigh.name], owner.weigh))
    findings.push(wrong('listing.weigh', owner.id, `is weighed by ${owner.weigh.of}.${owner.weigh.name}, which is not its cell`))
  return findings
}

const isSame = (a: Column | undefined, b: Column) => a !== undefined && a.of === b.of && a.name === b.name && a.kind === b.kind
