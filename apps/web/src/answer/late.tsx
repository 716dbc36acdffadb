import { parseDay, type Day } from '@kosh/norms'
import type { CheckResult, CiteOut, Growth, Sanction } from '@kosh/desk'
import { shortDay } from '@kosh/desk/day-words'
import { useSpeech } from '../words/say.js'
import { Cites } from './cite.js'
import { Details, Row, Section } from './row.js'
import { Why } from './why.js'
import './routes.css'

type Props = { readonly result: CheckResult; readonly sanctions: readonly Sanction[]; readonly growth: readonly Growth[] }

/** What follows for whoever is late or in breach, in money of that day, and how it grows with each day. */
export function Late({ result, sanctions, growth }: Props) {
  const { say } = useSpeech()
  const after = result.answers['stay.afterDecision']
  const after1 = after?.stands === 'settled' && after.value !== 'never' ? after : undefined
  return (
    <>
      {(sanctions.length > 0 || after1 !== undefined) && (
        <Section title={say('late.title')}>
          <ul>
            {sanctions.map(one => (
              <Row
                key={one.gist}
                margin={<b>{one.offence}</b>}
                title={
                  <>
                    <span className="bearer">{say(`bearer.${one.who as 'foreigner'}`)}</span> {one.says}
                  </>
                }
                cites={[one.cite]}
              >
                <p>{one.gist}</p>
                <Details pairs={one.decides === undefined ? [] : [[say('late.decides'), one.decides]]} />
              </Row>
            ))}
            {after1 !== undefined && (
              <Row margin={<b>{after1.shown}</b>} title={after1.label} cites={after1.cites}>
                <Why explained={[{ topic: 'stay.afterDecision', answer: after1 }]} head={after1.shown ?? ''} sub={after1.label} about={after1.label} />
              </Row>
            )}
          </ul>
        </Section>
      )}
      {growth.length > 0 && <GrowthTable result={result} growth={growth} cites={result.answers['foreigner.liability']?.cites ?? []} />}
    </>
  )
}

function GrowthTable({ result, growth, cites }: { readonly result: CheckResult; readonly growth: readonly Growth[]; readonly cites: readonly CiteOut[] }) {
  const { lang, say } = useSpeech()
  const on = result.planning ? undefined : result.on
  const dates = ({ first, last }: Growth) => {
    const [from, to] = [parseDay(first), parseDay(last ?? '')]
    if (from === undefined) return ''
    if (to === undefined) return say('late.from', { day: shortDay(lang, from) })
    return from === to ? shortDay(lang, from) : `${shortDay(lang, from)} – ${shortDay(lang, to as Day)}`
  }
  const isNow = ({ first, last }: Growth) => on !== undefined && first <= on && (last === undefined || on <= last)
  return (
    <Section title={say('late.growth')}>
      <table className="table growth">
        <thead>
          <tr>
            <th scope="col">{say('late.days')}</th>
            <th scope="col">{say('late.dates')}</th>
            <th scope="col">{say('late.sanction')}</th>
            <th scope="col">{say('late.decides')}</th>
          </tr>
        </thead>
        <tbody>
          {growth.map(line => (
            <tr key={line.from} className={isNow(line) ? 'now' : undefined}>
              <th scope="row">
                {line.to === undefined ? say('late.andMore', { n: line.from }) : line.to === line.from ? line.from : `${line.from}–${line.to}`}
                {isNow(line) && <span className="now-word">{say('reeds.todayPlain')}</span>}
              </th>
              <td data-head={say('late.dates')}>{dates(line)}</td>
              <td data-head={say('late.sanction')}>{line.says}</td>
              <td data-head={say('late.decides')}>{line.decides}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Cites cites={cites} most={2} />
    </Section>
  )
}
