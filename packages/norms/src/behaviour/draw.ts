/** Chance that can be had again. */

/** A number from 0 to one less than `below`. */
export type Draw = (below: number) => number

/** The same seed draws the same numbers. */
export function drawFrom(seed: number): Draw {
  let state = (seed * 2654435761 + 97) % 2147483647 || 1
  return below => {
    state = (state * 48271) % 2147483647
    return Math.floor((state / 2147483647) * below)
  }
}

export const chance = (draw: Draw, percent: number): boolean => draw(100) < percent
export const pick = <T>(draw: Draw, of: readonly [T, ...T[]]): T => of[draw(of.length)] ?? of[0]
/** Of a list that may be empty. */
export const pickAny = <T>(draw: Draw, of: readonly T[]): T | undefined => of[draw(Math.max(1, of.length))]
