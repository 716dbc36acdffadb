import type { Day } from '@kosh/norms'
import type { Article } from '@kosh/desk'
import { plainDay } from '@kosh/desk/day-words'
import { useSpeech } from '../words/say.js'
import { byPlace, partOf } from './passages.js'
import { standsOn } from './versions.js'

type Line = { readonly key: string; readonly place: string; readonly text: string }

/** Two days side by side, part by part: what stood and stands no more, what is new, and a word for each part. */
export function Difference({ article, on, other }: { readonly article: Article; readonly on: Day; readonly other: Day }) {
  const { lang, say } = useSpeech()
  const lines = [
    ...byPlace(article.rules).map(rule => ({ key: rule.id, place: partOf(rule.place, article.words), text: rule.gist, of: rule })),
    ...article.rows.map(row => ({ key: `${row.figure} ${row.key} ${row.from}`, place: row.label, text: row.key === '' ? row.value : `${row.key}: ${row.value}`, of: row })),
  ]
  const [first, second] = [lines.filter(line => standsOn(line.of, on)), lines.filter(line => standsOn(line.of, other))]
  const places = [...new Set(lines.filter(line => first.includes(line) || second.includes(line)).map(line => line.place))]
  const removed = first.filter(line => !isIn(line, second)).length
  const added = second.filter(line => !isIn(line, first)).length
  return (
    <>
      <p className="lead">{say('shelf.differs', { removed, added })}</p>
      {places.length === 0 ? (
        <p className="lead">{say('shelf.nothingThen')}</p>
      ) : (
        <table className="table diff">
          <thead>
            <tr>
              <th scope="col">{say('shelf.part')}</th>
              <th scope="col">{plainDay(lang, on)}</th>
              <th scope="col">{plainDay(lang, other)}</th>
              <th scope="col">{say('shelf.change')}</th>
            </tr>
          </thead>
          <tbody>
            {places.map(place => {
              const [was, is] = [first.filter(line => line.place === place), second.filter(line => line.place === place)]
              return (
                <tr key={place}>
                  <th scope="row">{place}</th>
                  <td data-head={plainDay(lang, on)}>
                    <Lines lines={was} others={is} tone="removed" />
                  </td>
                  <td data-head={plainDay(lang, other)}>
                    <Lines lines={is} others={was} tone="added" />
                  </td>
                  <td className="diff-word">{say(`shelf.part.${wordOf(was, is)}`)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
    </>
  )
}

/** Whether the other day says the same: a rule may be written anew in the same words. */
const isIn = (line: Line, others: readonly Line[]): boolean => others.some(other => other.place === line.place && other.text === line.text)

function wordOf(was: readonly Line[], is: readonly Line[]): 'removed' | 'added' | 'same' | 'changed' {
  if (is.length === 0) return 'removed'
  if (was.length === 0) return 'added'
  return was.length === is.length && was.every(line => isIn(line, is)) ? 'same' : 'changed'
}

function Lines({ lines, others, tone }: { readonly lines: readonly Line[]; readonly others: readonly Line[]; readonly tone: 'removed' | 'added' }) {
  if (lines.length === 0) return <>–</>
  return lines.map(line => (
    <p key={line.key} className="law-voice">
      {isIn(line, others) ? line.text : tone === 'removed' ? <del className="removed">{line.text}</del> : <ins className="added">{line.text}</ins>}
    </p>
  ))
}
