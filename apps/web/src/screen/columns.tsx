import { Choice } from '../ask/choice.js'
import type { Key } from '../words/en.js'
import { useSpeech } from '../words/say.js'
import type { Looked, Wanted } from './calls.js'

type Props = { readonly looked: Looked; readonly mapping: Wanted['mapping']; readonly onMap: (mapping: Wanted['mapping']) => void }

/** What each column of the file is taken for, with a few of its values; another meaning may be chosen. */
export function Columns({ looked, mapping, onMap }: Props) {
  const { say } = useSpeech()
  const options = [{ code: 'none', name: say('screen.as.none') }, ...looked.targets.map(code => ({ code, name: say(`screen.as.${code}` as Key) }))]
  return (
    <section className="screen-columns">
      <h2>{say('screen.columns')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('screen.column')}</th>
            <th scope="col">{say('screen.takenFor')}</th>
            <th scope="col" className="likes">
              {say('screen.like')}
            </th>
          </tr>
        </thead>
        <tbody>
          {looked.columns.map(({ column, as, like }) => (
            <tr key={column}>
              <th scope="row">{column}</th>
              <td>
                <Choice
                  look="pick"
                  label={say('screen.asLabel', { column })}
                  empty={say('screen.as.none')}
                  chosen={as ?? 'none'}
                  onChoose={code => onMap({ ...mapping, [column]: code === 'none' ? '' : code })}
                  sections={[{ title: say('screen.takenFor'), options }]}
                />
              </td>
              <td className="likes">{like.filter(one => one !== '').join(' · ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {looked.issues.map(issue => (
        <p key={issue.code + issue.field} role="alert" className="screen-issue">
          <b>{issue.message}</b> {issue.remedy}
        </p>
      ))}
    </section>
  )
}
