import { codeName, isCountry, type Lang } from '@kosh/desk'
import type { Column as LawColumn, Table } from '@kosh/norms'
import type { Column, TableShape } from '../ask/rows.js'

/** What a table of the law asks of each row, in the words of a language. */
export function tableShape(table: Table, lang: Lang): TableShape {
  return { id: table.id, title: table.ask[lang], columns: Object.values(table.cells).map(column => columnShape(column, lang)) }
}

function columnShape(column: LawColumn, lang: Lang): Column {
  const plain = { name: column.name, label: column.ask[lang], kind: column.kind }
  switch (column.kind) {
    case 'bool':
    case 'day':
      return plain
    case 'int':
      return { ...plain, least: column.within[0], most: column.within[1] }
    case 'code': {
      if (column.within.some(isCountry)) return { ...plain, ofStates: true }
      return { ...plain, options: column.within.map(code => ({ code, label: codeName(lang, column, code) })) }
    }
  }
}
