import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { Link } from 'wouter'
import type { Day } from '@kosh/norms'
import { tableDay } from '@kosh/desk/day-words'
import { GradeMark } from '../answer/cite.js'
import { VerdictMark } from '../answer/verdict-mark.js'
import { slugOf } from '../law/slug.js'
import { useSpeech } from '../words/say.js'
import type { JourneyVerdict, ShownRow, Sieve } from './calls.js'
import { rowsShown, type Screening } from './screening-desk.js'

type Props = {
  readonly state: Screening
  readonly onTurn: (shows: Sieve, from: number) => void
  readonly onSave: (what: 'answers' | 'errors') => void
  readonly onClose: () => void
}

const marks = { no: 'no', open: 'open', yes: 'yes', elsewhere: 'open' } as const

/** What came out: totals, the journeys with the most urgent first, and the lines that were left out. */
export function Results({ state, onTurn, onSave, onClose }: Props) {
  const { lang, say } = useSpeech()
  const { totals, page, bad = [] } = state
  if (totals === undefined) return null
  const shows = page?.shows ?? 'all'
  const sieves: readonly (readonly [Sieve, number])[] = [['all', totals.answered], ...(['no', 'open', 'yes', 'elsewhere'] as const).map(one => [one, totals.counts[one]] as const)]
  const number = (n: number) => n.toLocaleString(lang)
  return (
    <div className="screen-results">
      <div className="screen-band">
        <p className="screen-totals" role="status">
          {say('screen.totals', { lines: totals.lines, answered: totals.answered, seconds: totals.seconds.toFixed(1) })}{' '}
          {totals.bad > 0 && <a href="#left-out">{say('screen.leftOut', { n: totals.bad })}</a>}
        </p>
        <Button className="button" onPress={() => onSave('answers')}>
          {say('screen.saveAnswers')}
        </Button>
        {totals.bad > 0 && (
          <Button className="button" onPress={() => onSave('errors')}>
            {say('screen.saveErrors')}
          </Button>
        )}
        <Button className="button" onPress={onClose}>
          {say('screen.other')}
        </Button>
      </div>
      <ToggleButtonGroup
        className="sieve"
        aria-label={say('screen.sieve')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[shows]}
        onSelectionChange={keys => {
          const found = sieves.find(([key]) => keys.has(key))
          if (found !== undefined) onTurn(found[0], 0)
        }}
      >
        {sieves
          .filter(([key, count]) => key === 'all' || count > 0)
          .map(([key, count]) => (
            <ToggleButton key={key} id={key} className={`sieve-part ${key}`}>
              {key !== 'all' && <VerdictMark mark={marks[key]} size={16} />}
              {say(`screen.sieve.${key}`)} <span className="count">{number(count)}</span>
            </ToggleButton>
          ))}
      </ToggleButtonGroup>
      {page !== undefined && <Rows rows={page.rows} />}
      {page !== undefined && page.of > 0 && (
        <p className="screen-turn">
          <span>{say('screen.shown', { from: page.from + 1, to: page.from + page.rows.length, of: page.of })}</span>
          {page.from > 0 && (
            <Button className="link" onPress={() => onTurn(shows, Math.max(0, page.from - rowsShown))}>
              {say('screen.before')}
            </Button>
          )}
          {page.from + page.rows.length < page.of && (
            <Button className="link" onPress={() => onTurn(shows, page.from + rowsShown)}>
              {say('screen.next')}
            </Button>
          )}
        </p>
      )}
      {bad.length > 0 && (
        <section id="left-out" className="left-out">
          <h2>{say('screen.leftOut', { n: totals.bad })}</h2>
          <ul>
            {bad.map(({ row, message, remedy }) => (
              <li key={row}>
                <b>{say('screen.line', { row })}</b>
                <span>
                  {message} <span className="hint">{remedy}</span>
                </span>
              </li>
            ))}
          </ul>
          {bad.length < totals.bad && <p className="hint">{say('screen.moreInFile')}</p>}
        </section>
      )}
    </div>
  )
}

function Rows({ rows }: { readonly rows: readonly ShownRow[] }) {
  const { lang, say } = useSpeech()
  const day = (of: number | undefined) => (of === undefined ? '' : tableDay(lang, of as Day))
  return (
    <table className="screen-rows">
      <thead>
        <tr>
          <th scope="col">{say('screen.head.row')}</th>
          <th scope="col">{say('screen.head.person')}</th>
          <th scope="col">{say('screen.head.verdict')}</th>
          <th scope="col">{say('screen.head.journey')}</th>
          <th scope="col">{say('screen.head.lastDay')}</th>
          <th scope="col" className="figures">
            {say('screen.head.days')}
          </th>
          <th scope="col">{say('screen.head.rests')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={row.row}>
            <td className="faint" data-head={say('screen.head.row')}>
              {row.row}
            </td>
            <th scope="row" data-head={say('screen.head.person')}>
              <Link href={`/#${row.link}`}>{row.person}</Link>
              {row.citizenship !== undefined && <span className="code">{row.citizenship}</span>}
            </th>
            <td className={`stand ${row.verdict}`} data-head={say('screen.head.verdict')}>
              <b>
                <VerdictMark mark={marks[row.verdict]} size={18} />
                {say(`screen.sieve.${row.verdict}`)}
              </b>
              <span className="why">{why(row)}</span>
            </td>
            <td className="spans" data-head={say('screen.head.journey')}>
              {day(row.entered)} – {row.left === undefined ? say('screen.stillThere') : day(row.left)}
            </td>
            <td className="last-day" data-head={say('screen.head.lastDay')}>
              {row.verdict === 'elsewhere' ? '' : row.lastDay === undefined ? say('screen.notKnown') : day(row.lastDay)}
            </td>
            <td className="figures" data-head={say('screen.head.days')}>
              {row.late === undefined ? '' : -row.late}
            </td>
            <td className="rests-on" data-head={say('screen.head.rests')}>
              {row.rests !== undefined && row.grade !== undefined && (
                <span className="rests">
                  <GradeMark grade={row.grade} />
                  <Link href={`/law/${row.rests.act}/${slugOf(row.rests.place)}`}>{row.rests.said}</Link>
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )

  function why({ verdict, late, needs }: ShownRow): string {
    if (verdict === ('no' satisfies JourneyVerdict)) return say('screen.late', { n: late ?? 0 })
    return verdict === 'open' && needs.length > 0 ? say('screen.needs', { what: needs[0] ?? '' }) : ''
  }
}
