import { never, parseDay } from '@kosh/norms'
import type { CheckResult, CiteOut, Growth, Lang, Sanction } from '@kosh/desk'
import { shortDay } from '@kosh/desk/day-words'
import { useSpeech, type Say } from '../words/say.js'
import { Cites } from './cite.js'
import { Fold } from './folds.js'
import { Details, Row } from './row.js'
import { Why } from './why.js'
import './routes.css'

type Props = { readonly result: CheckResult; readonly sanctions: readonly Sanction[]; readonly growth: readonly Growth[] | undefined }

/** What follows for whoever is late or in breach, in money of that day, and how it grows with each day. */
export function Late({ result, sanctions, growth }: Props) {
  const { lang, say } = useSpeech()
  const after = result.answers['stay.afterDecision']
  const exit = after?.stands === 'settled' && after.value !== 'never' ? after : undefined
  const last = result.answers['stay.lastDay']
  const lastDay = last?.stands === 'settled' ? parseDay(String(last.value)) : undefined
  const isLate = !result.planning && lastDay !== undefined && lastDay < (parseDay(result.on) ?? 0)
  const mayGrow = lastDay !== undefined && lastDay !== never && result.answers['foreigner.liability'] !== undefined
  const line = growth?.find(one => isNow(one, result)) ?? growth?.[0]
  // Its place is kept while it is being read, so that nothing below it moves.
  if (sanctions.length === 0 && exit === undefined && (growth === undefined ? !mayGrow : growth.length === 0)) return null
  const summary = line !== undefined ? `${datesOf(line, lang, say)}: ${line.says}` : (sanctions[0]?.offence ?? exit?.shown ?? say('loading'))
  return (
    <Fold id="late" title={say('late.title')} summary={summary} isTold={isLate}>
      {(sanctions.length > 0 || exit !== undefined) && (
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
          {exit !== undefined && (
            <Row margin={<b>{exit.shown}</b>} title={exit.label} cites={exit.cites}>
              <Why explained={[{ topic: 'stay.afterDecision', answer: exit }]} head={exit.shown ?? ''} sub={exit.label} about={exit.label} />
            </Row>
          )}
        </ul>
      )}
      {growth !== undefined && growth.length > 0 && <GrowthTable result={result} growth={growth} cites={result.answers['foreigner.liability']?.cites ?? []} />}
    </Fold>
  )
}

function GrowthTable({ result, growth, cites }: { readonly result: CheckResult; readonly growth: readonly Growth[]; readonly cites: readonly CiteOut[] }) {
  const { lang, say } = useSpeech()
  return (
    <>
      <h3 className="row-title growth-title">{say('late.growth')}</h3>
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
            <tr key={line.from} className={isNow(line, result) ? 'now' : undefined}>
              <th scope="row">
                {line.to === undefined ? say('late.andMore', { n: line.from }) : line.to === line.from ? line.from : `${line.from}–${line.to}`}
                {isNow(line, result) && <span className="now-word">{say('reeds.todayPlain')}</span>}
              </th>
              <td data-head={say('late.dates')}>{datesOf(line, lang, say)}</td>
              <td data-head={say('late.sanction')}>{line.says}</td>
              <td data-head={say('late.decides')}>{line.decides}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Cites cites={cites} most={2} />
    </>
  )
}

/** Whether the day asked about is one of these days late. */
function isNow({ first, last }: Growth, { planning, on }: CheckResult): boolean {
  return !planning && first <= on && (last === undefined || on <= last)
}

function datesOf({ first, last }: Growth, lang: Lang, say: Say): string {
  const [from, to] = [parseDay(first), parseDay(last ?? '')]
  if (from === undefined) return ''
  if (to === undefined) return say('late.from', { day: shortDay(lang, from) })
  return from === to ? shortDay(lang, from) : `${shortDay(lang, from)} – ${shortDay(lang, to)}`
}
