import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { CheckResult, Grade } from '@kosh/desk'
import { useSpeech } from '../words/say.js'
import { usePrinting } from './printing.js'
import { Fold } from './folds.js'
import { Section } from './row.js'

/** So many are shown before the rest is unfolded. */
const most = 6

/** What the passages say beyond the answer, figures nobody here can supply, and what was done with the facts. */
export function LeftOpen({ result }: { readonly result: CheckResult }) {
  const { say } = useSpeech()
  const [isWhole, unfold] = useState(false)
  const printing = usePrinting()
  const answers = Object.values(result.answers).filter(answer => answer.optional === undefined)
  const leaves = [...new Set(answers.flatMap(answer => answer.leaves))]
  const shown = isWhole || printing ? leaves : leaves.slice(0, most)
  const figures = [
    ...new Set(
      answers
        .flatMap(answer => answer.needs ?? [])
        .filter(need => need.of === 'figure')
        .map(need => need.ask),
    ),
  ]
  return (
    <>
      {leaves.length + figures.length > 0 && (
        <Fold id="left-open" title={say('leaves.title')} summary={say('leaves.count', { n: leaves.length + figures.length })}>
          <ul className="plain-list">
            {figures.map(what => (
              <li key={what}>{say('question.figure', { what })}</li>
            ))}
            {shown.map(text => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          {leaves.length > most && !printing && (
            <Button className="link" aria-expanded={isWhole} onPress={() => unfold(!isWhole)}>
              {isWhole ? say('leaves.fewer') : say('leaves.more', { n: leaves.length - most })}
            </Button>
          )}
        </Fold>
      )}
      {result.notices.length > 0 && (
        <Section title={say('notices.title')}>
          <ul className="plain-list">
            {result.notices.map(notice => (
              <li key={notice.message}>{notice.message}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

/** One sentence when the answer rests on anything below an official text. */
export function LowestGrade({ result }: { readonly result: CheckResult }) {
  const { say } = useSpeech()
  const grades = new Set<Grade>(
    Object.values(result.answers)
      .filter(answer => answer.stands === 'settled' && answer.cites.length > 0 && answer.optional === undefined)
      .map(answer => answer.grade),
  )
  if (grades.has('unchecked')) return <p className="lead">{say('cite.lowUnchecked')}</p>
  return grades.has('secondary') ? <p className="lead">{say('cite.lowSecondary')}</p> : null
}
