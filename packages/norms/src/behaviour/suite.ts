/** What every reader is tried on: cases of an invented country, and laws and persons made at random. */
export { difference, type Behaviour, type Expectation } from './behaviour.js'
export { behaviours, inventedCorpus } from './corpus.js'
export { chance, drawFrom, pick, type Draw } from './draw.js'
export { anyRow, anyValue, pierced, type Hole } from './holes.js'
export { randomWorld, type World } from './random.js'
