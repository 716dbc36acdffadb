import type { Issue } from '@kosh/desk'
import type { Opened } from '../desk/calls.js'
import type { Say } from '../words/say.js'
import type { Draft } from './draft.js'
import { readRows, type PlainRow, type RowFault } from './rows.js'
import type { Blank } from './sentence.js'

/** Something to mend before the law can be asked: in which blank, and what to say about it. */
export type Fault = { readonly blank: Blank | undefined; readonly says: string }
export type ReadDraft = {
  readonly rows: { readonly [table: string]: readonly PlainRow[] }
  readonly faults: readonly Fault[]
  readonly rowFaults: { readonly [table: string]: readonly RowFault[] }
}

/** Reads the rows of a draft and finds what is missing in it. */
export function readDraft(draft: Draft, desk: Opened, say: Say): ReadDraft {
  const rows: { [table: string]: readonly PlainRow[] } = {}
  const rowFaults: { [table: string]: readonly RowFault[] } = {}
  for (const [table, typed] of Object.entries(draft.rows)) {
    const shape = desk.tables[table]
    if (shape === undefined) continue
    const read = readRows(shape, typed)
    rows[table] = read.rows
    if (read.faults.length > 0) rowFaults[table] = read.faults
  }
  const faults: Fault[] = []
  if (draft.citizenship === undefined) faults.push({ blank: 'citizenship', says: say('fault.citizenship') })
  if (draft.entry === undefined) faults.push({ blank: 'entered', says: say('fault.entered') })
  for (const [table, found] of Object.entries(rowFaults)) {
    for (const row of new Set(found.map(one => one.row))) {
      const columns = found
        .filter(one => one.row === row)
        .map(one => one.column.label)
        .join(', ')
      faults.push({ blank: table === 'stays' ? 'stays' : 'papers', says: say('fault.row', { what: desk.tables[table]?.title ?? table, n: row + 1, columns }) })
    }
  }
  return { rows, faults, rowFaults }
}

/** What the desk found wrong, under the blank it concerns. */
export function faultsOf(issues: readonly Issue[]): readonly Fault[] {
  return issues.map(({ field, message, remedy }) => ({ blank: blankOf(field), says: `${message} ${remedy}` }))
}

function blankOf(field: string): Blank | undefined {
  const name = field.split(/[.[]/)[0]
  switch (name) {
    case 'citizenship':
    case 'document':
    case 'issuer':
    case 'to':
    case 'purpose':
    case 'entered':
    case 'stays':
      return name
    case 'on':
      return 'entered'
    case 'rows':
      return field.startsWith('rows.stays') ? 'stays' : 'papers'
    default:
      return undefined
  }
}
