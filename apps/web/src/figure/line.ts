/** Where the reeds of one line stand. Lengths are CSS pixels. */
export type Line = {
  /** From the left edge of one reed to that of the next. */
  readonly pitch: number
  readonly reed: number
  readonly left: (index: number) => number
}

const widest = 13
const narrowestPitch = 6.4

/** The line for so many days in so much width; `undefined` when the reeds would be too thin to tell apart, and a mat is due. */
export function lineOf(count: number, width: number): Line | undefined {
  if (count === 0 || width <= 0) return undefined
  const pitch = Math.min(width / count, widest * 2)
  if (pitch < narrowestPitch) return undefined
  // A gap of at least half a reed: two thirds of the pitch belong to the reed at most.
  const reed = Math.min(widest, Math.max(4, round(pitch * 0.56)))
  return { pitch, reed, left: index => round(index * pitch) }
}

function round(pixels: number): number {
  return Math.round(pixels * 2) / 2
}

/** A label hangs on a stem under the reed it means. `weight`: of two that collide the heavier stays. */
export type Label = { readonly at: number; readonly title: string; readonly words: string; readonly weight: number; readonly side: 'right' | 'left' }
/** Below this width labels wrap sooner and only the chief ones are shown. */
export const narrow = 560
export type Placed<L extends Label> = { readonly label: L; readonly stem: number; readonly side: 'right' | 'left'; readonly width: number }

/** Puts labels on a line so that none lies over another or outside: on its side, else on the other, else not at all. */
export function placeLabels<L extends Label>(labels: readonly L[], line: Line, width: number): readonly Placed<L>[] {
  const roomiest = width < narrow ? 96 : 230
  const placed: Placed<L>[] = []
  for (const label of labels.toSorted((a, b) => b.weight - a.weight)) {
    const wide = Math.min(roomiest, textWidth(label))
    const fits = [label.side, label.side === 'right' ? 'left' : 'right'] as const
    const found = fits
      .map(side => ({ label, side, width: wide, stem: side === 'right' ? line.left(label.at) : line.left(label.at) + line.reed }))
      .find(one => extent(one)[0] >= -1 && extent(one)[1] <= width + 1 && placed.every(other => apart(extent(one), extent(other))))
    if (found !== undefined) placed.push(found)
  }
  return placed.toSorted((a, b) => a.stem - b.stem)
}

const stemRoom = 7
function extent(of: { readonly stem: number; readonly side: 'right' | 'left'; readonly width: number }): readonly [number, number] {
  return of.side === 'right' ? [of.stem, of.stem + stemRoom + of.width] : [of.stem - stemRoom - of.width, of.stem]
}

function apart(a: readonly [number, number], b: readonly [number, number]): boolean {
  return a[1] + 1 < b[0] || b[1] + 1 < a[0]
}

/** How many lines the words of a label take, its title not counted. */
export function linesOf(placed: Placed<Label>): number {
  return Math.ceil((placed.label.words.length * 7.2) / (placed.width + 8))
}

/** A guess that errs on the wide side: letters of the label size, bold in the title. */
function textWidth({ title, words }: Label): number {
  return Math.ceil(Math.max(title.length * 7.8, words.length * 7.2)) + 4
}
