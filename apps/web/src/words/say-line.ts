import { fullDay } from '@kosh/desk/day-words'
import type { Line } from '../answer/verdict.js'
import type { useSpeech } from './say.js'

/** A line of the verdict with its days written out in full, weekday included. */
export function sayLine({ lang, say }: Pick<ReturnType<typeof useSpeech>, 'lang' | 'say'>, line: Line): string {
  const days = Object.fromEntries(Object.entries(line.days ?? {}).map(([blank, day]) => [blank, fullDay(lang, day)]))
  // A Russian day ends in «г.», which is the full stop as well.
  return say(line.key, { ...days, ...line.numbers }).replaceAll('г..', 'г.')
}
