import type { Differing } from '@kosh/desk'
import { Cites } from '../answer/cite.js'
import { useSpeech } from '../words/say.js'
import './further.css'

type Props = { readonly differs: readonly Differing[]; readonly heads: readonly [was: string, is: string] }

/** Topic by topic: what was answered, what is answered, and the passage that makes the difference. */
export function Differs({ differs, heads }: Props) {
  const { say } = useSpeech()
  const [was, is] = heads
  return (
    <table className="table differs-table">
      <thead>
        <tr>
          <th scope="col">{say('differs.what')}</th>
          <th scope="col">{was}</th>
          <th scope="col">{is}</th>
        </tr>
      </thead>
      <tbody>
        {differs.map(one => (
          <tr key={one.topic}>
            <th scope="row">{one.label}</th>
            <td data-head={was}>
              {one.was}
              <Cites cites={one.wasBy.slice(0, 2)} />
            </td>
            <td data-head={is}>
              <b>{one.is}</b>
              <Cites cites={one.isBy.slice(0, 2)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
