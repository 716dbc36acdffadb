import type { Burden, ComparedMeasure } from '@kosh/desk'
import { Section } from '../answer/row.js'
import { useSpeech } from '../words/say.js'

type Props = {
  readonly measures: readonly ComparedMeasure[]
  /** What is asked of the chosen person, column by column; none where the rules stand in general. */
  readonly burdens: readonly (Burden | undefined)[] | undefined
  readonly heads: readonly string[]
}

/** Strengths and drawbacks by stated measures: what is measured stands beside each number, and of how many. */
export function Measures({ measures, burdens, heads }: Props) {
  const { say } = useSpeech()
  const heaviest = Math.max(1, ...(burdens ?? []).map(one => one?.all ?? 0))
  return (
    <Section title={say('measure.title')}>
      <table className="compare measures">
        <thead className="unseen">
          <tr>
            <th scope="col">{say('measure.what')}</th>
            {heads.map(head => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(['certain', 'free'] as const).map(measure => (
            <tr key={measure}>
              <th scope="row">
                {say(`measure.${measure}`)}
                <span className="compare-sub">{say(`measure.sub.${measure}`)}</span>
              </th>
              {measures.map((one, at) => (
                <td key={one.to} data-head={heads[at]}>
                  <span className="measure">
                    <b>{one[measure]}</b> {say('measure.of', { n: one.all })}
                  </span>
                  <Bar part={one[measure]} of={one.all} />
                </td>
              ))}
            </tr>
          ))}
          {burdens !== undefined && (
            <tr>
              <th scope="row">
                {say('measure.burden')}
                <span className="compare-sub">{say('measure.sub.burden')}</span>
              </th>
              {burdens.map((one, at) => (
                <td key={heads[at]} data-head={heads[at]}>
                  {one === undefined ? <span className="compare-silent">{say('measure.notCounted')}</span> : <Load burden={one} heaviest={heaviest} />}
                </td>
              ))}
            </tr>
          )}
        </tbody>
      </table>
      <p className="lead">{say('measure.method')}</p>
      {burdens !== undefined && <p className="lead">{say('measure.burdenMethod')}</p>}
    </Section>
  )
}

function Bar({ part, of }: { readonly part: number; readonly of: number }) {
  return (
    <svg className="measure-bar" width="100%" height="6" aria-hidden="true" focusable="false">
      <rect className="measure-all" width="100%" height="6" />
      <rect className="measure-part" width={`${of === 0 ? 0 : (100 * part) / of}%`} height="6" />
    </svg>
  )
}

/** How much is asked, and of whom. */
function Load({ burden, heaviest }: { readonly burden: Burden; readonly heaviest: number }) {
  const { say } = useSpeech()
  const lines = [
    ...(burden.visas > 0 ? [say('measure.visa')] : []),
    ...(burden.conditions > 0 ? [say('measure.conditions', { n: burden.conditions })] : []),
    ...Object.entries(burden.duties).map(([who, n]) => say('measure.duties', { who: say(`bearer.${who as 'foreigner'}`), n })),
    ...(burden.fees > 0 ? [say('measure.fees', { n: burden.fees })] : []),
  ]
  return (
    <>
      <span className="measure">
        <b>{burden.all}</b> {say('measure.asked', { n: burden.all })}
      </span>
      <Bar part={burden.all} of={heaviest} />
      <ul className="measure-lines">
        {lines.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}
