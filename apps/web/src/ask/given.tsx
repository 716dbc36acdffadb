import { Button } from 'react-aria-components'
import type { CheckResult } from '@kosh/desk'
import { Section } from '../answer/row.js'
import { useDesk } from '../desk/desk.js'
import { useSpeech } from '../words/say.js'
import type { Draft } from './draft.js'

type Props = {
  readonly draft: Draft
  readonly result: CheckResult
  readonly skipped: readonly string[]
  readonly onForget: (id: string) => void
  readonly onAsk: (id: string) => void
}

/** What the person answered beside the sentence; each answer can be taken back. */
export function Given({ draft, result, skipped, onForget, onAsk }: Props) {
  const { say } = useSpeech()
  const desk = useDesk()
  const inSentence = ['stays', 'visas', 'permits']
  const facts = Object.keys(draft.facts)
  const tables = Object.entries(draft.rows).filter(([table, rows]) => !inSentence.includes(table) || (rows.length === 0 && table !== 'stays'))
  const needs = Object.values(result.answers)
    .flatMap(answer => answer.needs ?? [])
    .filter((need, at, all) => skipped.includes(need.id) && all.findIndex(one => one.id === need.id) === at)
  if (facts.length + tables.length + needs.length === 0) return null
  const reads = Object.values(result.answers).flatMap(answer => answer.because.flatMap(step => step.read))
  return (
    <Section title={say('given.title')}>
      <ul className="supposed">
        {facts.map(id => {
          const read = reads.find(one => one.id === id)
          return <Told key={id} id={id} what={read?.label ?? id} told={read?.shown ?? String(draft.facts[id])} onForget={onForget} />
        })}
        {tables.map(([id, rows]) => (
          <Told
            key={id}
            id={id}
            what={desk?.tables[id]?.title ?? id}
            told={rows.length === 0 ? say('question.noneOf') : say('given.rows', { n: rows.length })}
            onForget={onForget}
          />
        ))}
        {needs.map(need => (
          <li key={need.id}>
            <span>{say('question.skipped', { what: need.ask })}</span>
            <Button className="link" aria-label={`${say('question.askAgain')}: ${need.ask}`} onPress={() => onAsk(need.id)}>
              {say('question.askAgain')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Told({ id, what, told, onForget }: { readonly id: string; readonly what: string; readonly told: string; readonly onForget: (id: string) => void }) {
  const { say } = useSpeech()
  return (
    <li>
      <span>
        {what} <b>{told}</b>
      </span>
      <Button className="link" aria-label={say('question.forget', { what })} onPress={() => onForget(id)}>
        {say('given.forget')}
      </Button>
    </li>
  )
}
