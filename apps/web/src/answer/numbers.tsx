import { never, parseDay } from '@kosh/norms'
import type { CheckResult, TopicAnswer } from '@kosh/desk'
import { tableDay } from '@kosh/desk/day-words'
import { useSpeech } from '../words/say.js'
import { Cites } from './cite.js'
import { Fold } from './folds.js'
import { Why } from './why.js'
import './numbers.css'

const topics = [
  ['stay.used', 'numbers.used'],
  ['stay.left', 'numbers.left'],
  ['stay.earliestEntry', 'numbers.earliest'],
  ['stay.nextFullEntry', 'numbers.nextFull'],
] as const

type Props = { readonly result: CheckResult; readonly differs: (topic: string) => string | undefined }

/** Used, left, the first day of an entry, the first day of a full stay: each with its unit and its rule. */
export function Numbers({ result, differs }: Props) {
  const speech = useSpeech()
  const { say } = speech
  const present = topics.flatMap(([topic, key]) => {
    const answer = result.answers[topic]
    return answer === undefined || answer.because.length === 0 ? [] : [{ topic, key, answer }]
  })
  if (present.length === 0) return null
  return (
    <Fold
      id="numbers"
      title={say('numbers.title')}
      summary={present.map(({ key, answer }) => `${say(key)}: ${figureOf(answer, speech)}`).join('; ')}
      differs={present.map(({ topic }) => differs(topic)).find(one => one !== undefined)}
    >
      <ul className="numbers">
        {present.map(({ topic, key, answer }) => (
          <li key={topic} className="number-cell">
            <p className="number">{figureOf(answer, speech)}</p>
            <h3 className="number-unit">{say(key)}</h3>
            {differs(topic) !== undefined && (
              <p>
                <span className="differs">{differs(topic)}</span>
              </p>
            )}
            <Cites cites={answer.cites.slice(0, 1)} />
          </li>
        ))}
      </ul>
      <div className="number-whys">
        {present.map(({ topic, key, answer }) => (
          <Why
            key={topic}
            explained={[{ topic, answer }]}
            head={`${figureOf(answer, speech)}: ${say(key)}`}
            sub={answer.label}
            named={say('why.about', { what: say(key) })}
            about={say(key)}
          />
        ))}
      </div>
    </Fold>
  )
}

/** The value as it is set large. An open number shows its bounds. */
function figureOf(answer: TopicAnswer, { lang, say }: ReturnType<typeof useSpeech>): string {
  if (answer.stands === 'open') {
    const range = (answer.could ?? []).find(could => typeof could === 'object' && 'least' in could)
    if (typeof range === 'object' && 'least' in range && typeof range.least === 'number' && typeof range.most === 'number') return `${range.least}–${range.most}`
    return say('numbers.open')
  }
  if (answer.stands !== 'settled') return say(answer.stands === 'clash' ? 'duty.clash' : 'numbers.silent')
  if (typeof answer.value !== 'string') return String(answer.value)
  const day = parseDay(answer.value)
  return day === undefined ? answer.value : day === never ? say('numbers.never') : tableDay(lang, day)
}
