export { Arena } from './arena.js'
export { assembler } from './assembler.js'
export type { Assemble } from './kernel.js'
export type { LaneTools } from './lane-reader.js'
