export { assumed, type Assumed } from './assumed.js'
export { breakages, type Breakage } from './broken.js'
export * as figures from './figures.js'
export { writePopulation, type Populated, type Population, type PopulationOptions } from './write.js'
