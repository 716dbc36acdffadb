import { addDays, iso, parseDay } from '@kosh/norms'
import { Button } from 'react-aria-components'
import type { Key } from '../words/en.js'
import { useSpeech } from '../words/say.js'
import { emptyDraft, type Draft } from './draft.js'

/** People who show what an answer can be. Facts only; what the law makes of them is the law's affair. */
const people: readonly { readonly key: Key; readonly draft: Partial<Draft>; readonly entersIn: number }[] = [
  { key: 'examples.tourist', draft: { citizenship: 'DEU' }, entersIn: 21 },
  { key: 'examples.late', draft: { citizenship: 'GBR' }, entersIn: -38 },
  { key: 'examples.neighbour', draft: { citizenship: 'KGZ', purpose: 'work' }, entersIn: 7 },
  { key: 'examples.stateless', draft: { citizenship: 'XXA', document: 'stateless', issuer: 'LVA' }, entersIn: 30 },
  { key: 'examples.visa', draft: { citizenship: 'IND', purpose: 'study' }, entersIn: 45 },
  { key: 'examples.schengen', draft: { citizenship: 'KAZ', to: 'DEU' }, entersIn: 40 },
]

export function Examples({ today, onTry }: { readonly today: string; readonly onTry: (draft: Draft) => void }) {
  const { say } = useSpeech()
  const now = parseDay(today)
  if (now === undefined) return null
  return (
    <section className="wide examples">
      <h2>{say('examples.title')}</h2>
      <ul>
        {people.map(({ key, draft, entersIn }) => (
          <li key={key}>
            <Button className="link" onPress={() => onTry({ ...emptyDraft, ...draft, entry: iso(addDays(now, entersIn)) })}>
              {say(key)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
