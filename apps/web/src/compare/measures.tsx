import type { ComparedMeasure } from '@kosh/desk'
import { Section } from '../answer/row.js'
import { useSpeech } from '../words/say.js'

/** Strengths and drawbacks by stated measures: what is measured stands beside each number, and of how many. */
export function Measures({ measures, heads }: { readonly measures: readonly ComparedMeasure[]; readonly heads: readonly string[] }) {
  const { say } = useSpeech()
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
                  <svg className="measure-bar" width="100%" height="6" aria-hidden="true" focusable="false">
                    <rect className="measure-all" width="100%" height="6" />
                    <rect className="measure-part" width={`${one.all === 0 ? 0 : (100 * one[measure]) / one.all}%`} height="6" />
                  </svg>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="lead">{say('measure.method')}</p>
    </Section>
  )
}
