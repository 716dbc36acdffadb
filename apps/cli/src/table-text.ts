import { painter } from './paper.js'

/** The cells of one line of a table. */
export type Line = readonly string[]

/** Columns of a terminal of 80. The last column takes what the others leave; a cell that is wider goes on in further lines. */
export function tableText(columns: readonly string[], lines: readonly Line[], colour: boolean): string {
  const paint = painter(colour)
  const widths = columns.map((name, i) => Math.min(most, Math.max(...[name, ...lines.map(line => line[i] ?? '')].map(lengthOf))))
  const taken = widths.slice(0, -1).reduce((sum, width) => sum + width + gap, indent)
  const fitted = [...widths.slice(0, -1), Math.max(20, 80 - taken)]
  const text = (line: Line, look: (text: string) => string) => rowText(line, fitted).map(part => look(part))
  return `${[...text(columns, paint.faint), ...lines.flatMap(line => text(line, part => part))].join('\n')}\n`
}

const indent = 2
const gap = 2
/** No column but the last is wider: with three columns the last still holds the longest identifier. */
const most = 20

function rowText(line: Line, widths: readonly number[]): readonly string[] {
  const cells = widths.map((width, i) => broken(line[i] ?? '', width))
  const height = Math.max(...cells.map(cell => cell.length))
  return Array.from({ length: height }, (_, at) => {
    const parts = cells.map((cell, i) => padded(cell[at] ?? '', widths[i] ?? 0))
    return `${' '.repeat(indent)}${parts.join(' '.repeat(gap))}`.trimEnd()
  })
}

/** Broken between words; a word that is longer than the width stands alone. */
function broken(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && lengthOf(line) + 1 + lengthOf(word) > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

const lengthOf = (text: string): number => Array.from(text).length
const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - lengthOf(text)))
