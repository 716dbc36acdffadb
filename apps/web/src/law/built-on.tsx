import type { Day } from '@kosh/norms'
import type { Article } from '@kosh/desk'
import { GradeMark } from '../answer/cite.js'
import { useSpeech } from '../words/say.js'
import { standsOn } from './versions.js'

/** The rules built on an article, each with the question it answers; and what the grades mean. */
export function BuiltOn({ article, on }: { readonly article: Article; readonly on: Day }) {
  const { say } = useSpeech()
  const rules = article.rules.filter(rule => standsOn(rule, on))
  return (
    <aside className="built-on">
      <h2 className="aside-title">{say('shelf.builtOn')}</h2>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{say('shelf.rule')}</th>
            <th scope="col">{say('shelf.answers')}</th>
          </tr>
        </thead>
        <tbody>
          {rules.map(rule => (
            <tr key={rule.id}>
              <th scope="row">
                <a href={`#${rule.id}`} onClick={event => (event.preventDefault(), document.getElementById(rule.id)?.scrollIntoView({ block: 'center' }))}>
                  {rule.id}
                </a>
              </th>
              <td>{rule.answers}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2 className="aside-title">{say('shelf.gradesHere')}</h2>
      <dl className="grade-key">
        {(['official', 'secondary', 'unchecked'] as const).map(grade => (
          <div key={grade}>
            <dt>
              <GradeMark grade={grade} /> {say(`grade.${grade}`)}
            </dt>
            <dd>{say(`shelf.grade.${grade}`)}</dd>
          </div>
        ))}
      </dl>
    </aside>
  )
}
