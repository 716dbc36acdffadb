import { check, codeWords, countries, documentsFor, namesOfCountry, type Lang } from '@kosh/desk'
import { dayOffName, documents, nationalities, purposes, questionsFor, registry, states, withoutState } from '@kosh/law'
import { Broken, type Day } from '@kosh/norms'
import type { Asked, Calls, Named, Opened, Replied } from './calls.js'
import { tableShape } from './table-shape.js'

/** Sits in the worker with the law and answers what the page asks. */

const calls: Calls = { open, check, daysOff }

self.addEventListener('message', (event: MessageEvent<Asked>) => {
  self.postMessage(reply(event.data))
})

function reply({ id, call, args }: Asked): Replied {
  try {
    return { id, gives: (calls[call] as (...of: readonly unknown[]) => unknown)(...args) }
  } catch (cause) {
    return { id, broken: cause instanceof Broken ? `${cause.code}, ${cause.culprit}` : 'program' }
  }
}

function open(lang: Lang): Opened {
  const named = (of: readonly { readonly code: string; readonly name: string }[]): readonly Named[] => of.map(one => ({ ...one, also: namesOfCountry(one.code) }))
  const worded = (kind: string, codes: readonly string[]): readonly Named[] => codes.map(code => ({ code, name: codeWords(lang, kind, code) }))
  const today = Math.floor(Date.now() / 86_400_000) as Day
  return {
    citizenships: named(countries(lang, 'nationalities')),
    states: named(countries(lang)),
    held: states.filter(code => questionsFor(code, today).realm !== 'none'),
    documents: worded('document', documents),
    documentsOf: Object.fromEntries(nationalities.map(code => [code, documentsFor(code)])),
    withoutState,
    purposes: worded('purpose', purposes),
    tables: Object.fromEntries([...registry.tables.values()].map(table => [table.id, tableShape(table, lang)])),
    corpus: '',
  }
}

function daysOff(realm: string, from: number, to: number, lang: Lang): readonly { readonly day: number; readonly name: string }[] {
  if (realm !== 'KAZ') return []
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at).flatMap(day => {
    const name = dayOffName(day as Day)
    return name === undefined ? [] : [{ day, name: name[lang] }]
  })
}
