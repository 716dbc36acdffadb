import { useState } from 'react'
import { Button } from 'react-aria-components'
import { parseDay } from '@kosh/norms'
import type { RowCard } from '@kosh/desk'
import { tableDay } from '@kosh/desk/day-words'
import { GradeMark } from '../answer/cite.js'
import { useSpeech } from '../words/say.js'

/** Rows of figures, by figure; a long list is folded. */
export function Rows({ rows }: { readonly rows: readonly RowCard[] }) {
  const figures = [...new Set(rows.map(row => row.figure))]
  return figures.map(figure => <FigureRows key={figure} rows={rows.filter(row => row.figure === figure)} />)
}

const shownRows = 12
function FigureRows({ rows }: { readonly rows: readonly RowCard[] }) {
  const { say } = useSpeech()
  const [isWhole, unfold] = useState(false)
  const [first] = rows
  if (first === undefined) return null
  return (
    <section className="section">
      <h2>{first.label}</h2>
      <table className="table">
        <tbody>
          {(isWhole ? rows : rows.slice(0, shownRows)).map(row => (
            <tr key={`${row.key} ${row.from}`}>
              <th scope="row">{row.key === '' ? row.label : row.key}</th>
              <td>{row.value}</td>
              <td>
                <GradeMark grade={row.cite.grade} /> <Days of={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > shownRows && (
        <Button className="link" aria-expanded={isWhole} onPress={() => unfold(!isWhole)}>
          {isWhole ? say('shelf.fewerRows') : say('shelf.allRows', { n: rows.length })}
        </Button>
      )}
    </section>
  )
}

function Days({ of }: { readonly of: { readonly from: string; readonly to?: string; readonly about?: true } }) {
  const { lang, say } = useSpeech()
  const [from, to] = [parseDay(of.from), parseDay(of.to ?? '')]
  if (from === undefined) return null
  return (
    <span className="days-of">
      {of.about === true && `${say('shelf.about')} `}
      {tableDay(lang, from)} – {to === undefined ? say('shelf.now') : tableDay(lang, to)}
    </span>
  )
}
