export { ColumnReader, standings, type ColumnAnswers } from './columns/reader.js'
export { Codes, hole, numberFor, rowsOf, sheetOf, valueFor, type FactColumn, type Rows, type Sheet, type TableColumn } from './columns/sheet.js'
export { outcomes, Screener, type OutcomeName, type Reason, type Results } from './screener.js'
