import { iso, type Could as CouldBe, type Day, type Fact, type Figure, type Kind, type Listing, type Question, type Table, type Values } from '@kosh/norms'
import { isCountry } from './countries.js'
import type { Could, Lang, Need, Value } from './result.js'
import { codeName, valueWords } from './value-words.js'
import { say } from './words/say.js'

/** What would settle an answer, as a question to put to someone. */
export function needOut(lang: Lang, of: Fact | Table | Figure): Need {
  if (of.is === 'figure') return { id: of.id, of: 'figure', ask: of.label[lang], kind: of.kind }
  const who = of.who === undefined || of.who === 'foreigner' ? {} : { who: say(lang, `who.${of.who}`) }
  if (of.is === 'table') return { id: of.id, of: 'table', ask: of.ask[lang], ...who }
  return { id: of.id, of: 'fact', ask: of.ask[lang], kind: of.kind, ...who, ...boundsOf(lang, of) }
}

function boundsOf(lang: Lang, of: Fact): Pick<Need, 'options' | 'least' | 'most'> {
  switch (of.kind) {
    case 'bool':
      return {}
    case 'code':
      return of.within.some(isCountry) ? {} : { options: of.within.map(code => ({ code, label: codeName(lang, of, code) })) }
    case 'int':
      return { least: of.within[0], most: of.within[1] }
    case 'day':
      return { least: iso(of.within[0]), most: iso(of.within[1]) }
  }
}

/** What an open answer could still be. */
export function couldOut(lang: Lang, of: Question | Listing, could: CouldBe): Could {
  if (typeof could === 'string') return could
  const plain = (value: Values[Kind]): Value => (of.is === 'question' && of.kind === 'day' ? iso(value as Day) : value)
  const words = (value: Values[Kind]): string => (of.is === 'question' ? valueWords(lang, of, value) : String(value))
  if ('least' in could) {
    const [least, most] = [could.least as Day, could.most as Day]
    return { least: plain(least), most: plain(most), shown: say(lang, 'value.range', { least: words(least), most: words(most) }) }
  }
  if ('some' in could) return { value: JSON.stringify(could.some), shown: say(lang, 'value.rowsAndMore', { n: could.some.length }) }
  if (typeof could.value === 'object') return { value: JSON.stringify(could.value), shown: say(lang, 'value.rows', { n: could.value.length }) }
  return { value: plain(could.value), shown: words(could.value) }
}
