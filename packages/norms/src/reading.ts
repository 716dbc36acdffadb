/** What every reader of a corpus shares, whatever it makes of it: how figures are found, which rules are in force, how days are counted. */
export { visit, visitDays, type Visitor } from './check/places.js'
export { changesIn, names } from './read/edition.js'
export { valueOf } from './read/expression.js'
export { indexOf, lineOn, linesOf, type Key, type Line } from './read/figure.js'
export { isRows } from './read/inspect.js'
export { spansOf, subtract, union, type Intervals } from './read/intervals.js'
export { move, moveWorking } from './read/term.js'
export { firstFit, lastsFrom, mostSpent, spentOn, type KnownWindow } from './read/window.js'
