/** Text on a terminal: lines of at most 80 columns, colour only where it is wanted. */

const width = 80

export type Painter = {
  readonly bold: (text: string) => string
  readonly faint: (text: string) => string
  readonly green: (text: string) => string
  readonly yellow: (text: string) => string
  readonly red: (text: string) => string
}

export function painter(colour: boolean): Painter {
  const paint = (open: number, close: number) => (text: string) => (colour ? `\u001B[${open}m${text}\u001B[${close}m` : text)
  return { bold: paint(1, 22), faint: paint(2, 22), green: paint(32, 39), yellow: paint(33, 39), red: paint(31, 39) }
}

/** Words laid out in lines, each after so many spaces; further lines a little deeper. A word longer than a line stands alone. */
export function wrapped(text: string, indent: number, hanging = 0): string {
  const lines: string[] = []
  let line = ' '.repeat(indent)
  let empty = true
  for (const word of text.split(/[ \n]+/)) {
    if (!empty && [...line].length + 1 + [...word].length > width) {
      lines.push(line)
      line = ' '.repeat(indent + hanging)
      empty = true
    }
    line += empty ? word : ` ${word}`
    empty = false
  }
  return [...lines, line].join('\n')
}
