/** The candidates nearest to what was typed, best first: those that begin with it or hold it, then by the number of slips between them. */
export function nearestOf(typed: string, candidates: Iterable<string>, most = 3): readonly string[] {
  const text = folded(typed).slice(0, 60)
  const weighed: { readonly name: string; readonly weight: number }[] = []
  for (const name of candidates) weighed.push({ name, weight: weightOf(text, folded(name)) })
  return weighed
    .toSorted((a, b) => a.weight - b.weight)
    .slice(0, most)
    .map(one => one.name)
}

/** Lower case, without accents and punctuation, so that `Cote d’Ivoire` is `Côte d'Ivoire`. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Slips between two words; words that contain what was typed come before all others of the same length. */
export function weightOf(text: string, name: string): number {
  if (text === name) return -1
  const slips = slipsBetween(text, name)
  if (text.length >= 2 && name.startsWith(text)) return Math.min(slips, 0.5)
  if (text.length >= 3 && name.includes(text)) return Math.min(slips, 0.9)
  // Of a name of several words most people write one.
  return text.length >= 4 && name.includes(' ') ? Math.min(slips, 0.5 + Math.min(...name.split(' ').map(word => slipsBetween(text, word)))) : slips
}

/** Letters left out, put in, changed or swapped with the next one (optimal string alignment). */
function slipsBetween(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1)
      row.push(least)
    }
    before = last
    last = row
  }
  return last[b.length] ?? 0
}
