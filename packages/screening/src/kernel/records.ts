/** Of each way one number: how it stands, its lane shape and where its numbers begin. */

/** A lane shape counts from one; 0 is none. Undefined when it does not fit. */
export function recordOf(stands: number, shape: number, at: number): number | undefined {
  return shape > mostShapes || at >= mostNumbers ? undefined : stands | (shape << shapeBit) | (at << atBit)
}
export const shapeBit = 2
export const atBit = 12
const mostShapes = (1 << (atBit - shapeBit)) - 1
const mostNumbers = 1 << (32 - atBit)
export const shapeMask = mostShapes << shapeBit
export const standsMask = (1 << shapeBit) - 1
