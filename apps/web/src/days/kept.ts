import * as z from 'zod/mini'

/** What the Days page keeps on the device, and what its file holds: the person and the trips, nothing else. */
export type Kept = {
  readonly citizenship?: string
  readonly document?: string
  readonly stays: readonly Trip[]
  /** Where the days are counted, a state for each set of rules; the usual ones when left out. */
  readonly places?: readonly string[]
}
/** `planned`: a what-if, counted like the others but not made. */
export type Trip = { readonly state: string; readonly from: string; readonly to: string; readonly planned?: true }

export const emptyKept: Kept = { document: 'ordinary', stays: [] }
const place = 'kosh.days'
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))
const shape = z.object({
  citizenship: z.optional(z.string()),
  document: z.optional(z.string()),
  places: z.optional(z.array(z.string().check(z.regex(/^[A-Z]{3}$/))).check(z.maxLength(12))),
  stays: z.array(z.object({ state: z.string(), from: day, to: day, planned: z.optional(z.literal(true)) })).check(z.maxLength(10_000)),
})

/** `undefined` where nothing is kept, or storage is refused, or what is there cannot be read. */
export function readKept(): Kept | undefined {
  try {
    return keptIn(localStorage.getItem(place) ?? '')
  } catch {
    return undefined
  }
}

/** False when the device refuses to remember. */
export function writeKept(kept: Kept): boolean {
  try {
    localStorage.setItem(place, JSON.stringify(kept))
    return true
  } catch {
    return false
  }
}

/** Of a file: the JSON that Export wrote, or lines `state,from,to` as CSV, with `planned` after it for a what-if. `undefined` when it is neither. */
export function keptIn(text: string): Kept | undefined {
  const trimmed = text.replace(/^\uFEFF/, '').trim()
  if (trimmed.startsWith('{')) {
    try {
      const read = shape.safeParse(JSON.parse(trimmed))
      return read.success ? (read.data as Kept) : undefined
    } catch {
      return undefined
    }
  }
  const lines = trimmed.split(/\r?\n/).filter(line => line.trim() !== '')
  const rows = (/^state\s*[,;]/i.test(lines[0] ?? '') ? lines.slice(1) : lines).map(line => line.split(/[,;]/).map(cell => cell.trim()))
  const stays = rows.map(([state = '', from = '', to = '', kind = '']) => ({ state: state.toUpperCase(), from, to, ...(kind === 'planned' ? { planned: true as const } : {}) }))
  const read = shape.safeParse({ stays })
  return lines.length > 0 && read.success && stays.every(stay => /^[A-Z]{3}$/.test(stay.state)) ? { ...emptyKept, stays } : undefined
}

export const csvOf = ({ stays }: Kept): string =>
  ['state,from,to,kind', ...stays.map(stay => [stay.state, stay.from, stay.to, stay.planned === true ? 'planned' : 'made'].join(','))].join('\n')
