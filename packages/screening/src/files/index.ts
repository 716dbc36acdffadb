export { screenFiles, type Job, type Progress, type Screened, type Summary } from './screen.js'
export { screenStream } from './stream.js'
