export { ColumnReader, standings, type ColumnAnswers } from './columns/reader.js'
export { Codes, hole, rowsOf, sheetOf, type FactColumn, type Rows, type Sheet, type TableColumn } from './columns/sheet.js'
