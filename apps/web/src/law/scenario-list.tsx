import { useState } from 'react'
import { Button } from 'react-aria-components'
import { Link } from 'wouter'
import { parseDay } from '@kosh/norms'
import type { ScenarioRun } from '@kosh/desk/scenarios'
import { tableDay } from '@kosh/desk/day-words'
import { Section } from '../answer/row.js'
import { ask } from '../desk/desk.js'
import { useSpeech } from '../words/say.js'

/** The worked cases that test an article, run here and now when asked for. */
export function ScenarioList({ act, article }: { readonly act: string; readonly article: string }) {
  const { lang, say } = useSpeech()
  const [runs, put] = useState<readonly ScenarioRun[] | 'running' | 'failed'>()
  const run = () => {
    put('running')
    ask('scenarios', act, article, lang).then(put, () => put('failed'))
  }
  return (
    <Section title={say('scenarios.title')}>
      <p className="lead">{say('scenarios.lead')}</p>
      {runs === undefined && (
        <Button className="button scenario-run" onPress={run}>
          {say('scenarios.run')}
        </Button>
      )}
      <output className="done">
        {runs === 'running' && say('loading')}
        {runs === 'failed' && say('broken.title')}
        {typeof runs === 'object' && say('scenarios.found', { n: runs.length, all: runs.filter(one => one.holds).length })}
      </output>
      {typeof runs === 'object' && runs.length > 0 && <Runs runs={runs} />}
    </Section>
  )
}

const shown = 12

function Runs({ runs }: { readonly runs: readonly ScenarioRun[] }) {
  const { lang, say } = useSpeech()
  const [isWhole, unfold] = useState(false)
  const day = (text: string) => {
    const found = parseDay(text)
    return found === undefined ? text : tableDay(lang, found)
  }
  return (
    <>
      <table className="table scenario-list">
        <thead>
          <tr>
            <th scope="col">{say('scenarios.case')}</th>
            <th scope="col">{say('scenarios.on')}</th>
            <th scope="col">{say('scenarios.answers')}</th>
            <th scope="col">{say('scenarios.holds')}</th>
          </tr>
        </thead>
        <tbody>
          {(isWhole ? runs : runs.slice(0, shown)).map(one => (
            <tr key={`${one.file} ${one.name}`}>
              <th scope="row" lang="en">
                {one.link === undefined ? one.name : <Link href={`/#${one.link}`}>{one.name}</Link>}
                <span className="act-id">{one.file}</span>
              </th>
              <td>{day(one.on)}</td>
              <td>
                {one.answers.map(answer => (
                  <p key={answer.label}>
                    {answer.label}: <b>{answer.shown}</b>
                  </p>
                ))}
              </td>
              <td>{say(one.holds ? 'scenarios.yes' : 'scenarios.no')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {runs.length > shown && (
        <Button className="link" aria-expanded={isWhole} onPress={() => unfold(!isWhole)}>
          {isWhole ? say('leaves.fewer') : say('leaves.more', { n: runs.length - shown })}
        </Button>
      )}
    </>
  )
}
