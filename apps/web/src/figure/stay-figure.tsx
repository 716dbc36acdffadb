import { useId, useLayoutEffect, useRef, useState, type CSSProperties } from 'react'
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components'
import { fullDay, monthHead, tableDay, weekdayName } from '@kosh/desk/day-words'
import { useSpeech } from '../words/say.js'
import { Legend } from './legend.js'
import { lineOf, linesOf, narrow, placeLabels, type Label, type Line } from './line.js'
import { matOf } from './mat.js'
import { Hatch, ReedShape } from './reed-shape.js'
import { runsOf, type Drawn, type Reed } from './reeds.js'
import './stay-figure.css'

/** `onPhone` is how it reads where there is little room; without it the label is left out there. */
export type DayLabel = Label & { readonly tone?: 'late'; readonly onPhone?: Pick<Label, 'title' | 'words'> }
type Props = { readonly drawn: Drawn; readonly labels: readonly DayLabel[]; readonly nameOf: (reed: Reed) => string | undefined }

/** The days of the stay, one reed each: a line where it fits, a mat of months where it does not; with a summary and a table that say the same. */
export function StayFigure({ drawn, labels, nameOf }: Props) {
  const { say } = useSpeech()
  const [frame, width] = useWidth()
  const summary = useId()
  const line = lineOf(drawn.reeds.length, width)
  return (
    <figure className="figure" aria-labelledby={summary}>
      <p className="unseen" id={summary}>
        {useSummary(drawn)}
      </p>
      <div ref={frame} aria-hidden="true">
        {width > 0 && (line === undefined ? <Mat drawn={drawn} labels={labels} width={width} /> : <LineOfReeds drawn={drawn} labels={labels} line={line} width={width} />)}
        {drawn.skipped > 0 && <p className="skipped">{say('reeds.skipped', { n: drawn.skipped })}</p>}
        <Legend reeds={drawn.reeds} />
      </div>
      <DayTable reeds={drawn.reeds} nameOf={nameOf} />
    </figure>
  )
}

function LineOfReeds({ drawn, labels, line, width }: { readonly drawn: Drawn; readonly labels: readonly DayLabel[]; readonly line: Line; readonly width: number }) {
  const isNarrow = width < narrow
  const [height, reach] = [isNarrow ? 56 : 84, isNarrow ? 5 : 8]
  const hatch = useId()
  const placed = placeLabels(isNarrow ? labels.flatMap(label => (label.onPhone === undefined ? [] : [{ ...label, ...label.onPhone }])) : labels, line, width)
  const lines = Math.max(1, ...placed.map(linesOf))
  return (
    <div className="line" style={{ '--hatch': `url(#${hatch})` } as CSSProperties}>
      <svg className="dyed" viewBox={`0 0 ${width} ${height + 2 * reach}`} width={width} height={height + 2 * reach}>
        <Hatch id={hatch} />
        {drawn.reeds.map((reed, at) => (
          <ReedShape key={reed.day} reed={reed} x={line.left(at)} top={reach} width={line.reed} height={height} reach={reach} />
        ))}
      </svg>
      <div className="labels" style={{ height: `${1.5 + 1.15 * lines}rem` }}>
        {placed.map(({ label, stem, side, width: wide }) => (
          <div
            key={`${label.at} ${label.title}`}
            className={`day-label ${side} ${label.tone ?? ''}`}
            style={{ [side === 'right' ? 'left' : 'right']: `${((side === 'right' ? stem : width - stem) / width) * 100}%`, maxWidth: wide + 8 }}
          >
            <b>{label.title}</b>
            {label.words !== '' && <span>{label.words}</span>}
          </div>
        ))}
      </div>
    </div>
  )
}

function Mat({ drawn, labels, width }: { readonly drawn: Drawn; readonly labels: readonly DayLabel[]; readonly width: number }) {
  const { lang } = useSpeech()
  const hatch = useId()
  const head = width < narrow ? 84 : 140
  const pitch = Math.min(24, (width - head) / 31)
  const [height, reach] = [22, 3]
  return (
    <div className="mat" style={{ '--hatch': `url(#${hatch})` } as CSSProperties}>
      <div className="dyed">
        {matOf(drawn.reeds).map((row, at) => (
          <div key={row.key} className="mat-row">
            <span className="mat-head" style={{ width: head }}>
              {monthHead(lang, row.first.day, width < narrow ? 'short' : 'long')}
            </span>
            <svg viewBox={`0 0 ${31 * pitch} ${height + 2 * reach}`} width={31 * pitch} height={height + 2 * reach}>
              {at === 0 && <Hatch id={hatch} />}
              {row.cells.map(({ column, reed }) => (
                <ReedShape key={reed.day} reed={reed} x={(column - 1) * pitch} top={reach} width={Math.max(3, pitch * 0.58)} height={height} reach={reach} />
              ))}
            </svg>
          </div>
        ))}
      </div>
      <ul className="mat-labels">
        {labels
          .toSorted((a, b) => a.at - b.at)
          .map(label => (
            <li key={`${label.at} ${label.title}`} className={label.tone ?? ''}>
              <b>{label.title}</b> {label.words}
            </li>
          ))}
      </ul>
    </div>
  )
}

function useSummary({ reeds }: Drawn): string {
  const { lang, say } = useSpeech()
  return runsOf(reeds)
    .map(({ state, from, to }) => {
      const [first, last] = [fullDay(lang, from.day), fullDay(lang, to.day)]
      return say(`reeds.summary.${state}`, { n: to.day - from.day + 1, from: first, to: last })
    })
    .join(' ')
}

/** The same days as rows, for whoever reads better in rows. */
function DayTable({ reeds, nameOf }: { readonly reeds: readonly Reed[]; readonly nameOf: (reed: Reed) => string | undefined }) {
  const { lang, say } = useSpeech()
  return (
    <Disclosure className="day-table">
      <Button slot="trigger" className="link">
        {say('reeds.table.show')}
      </Button>
      <DisclosurePanel>
        <table className="table">
          <caption className="unseen">{say('reeds.label')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('reeds.table.day')}</th>
              <th scope="col">{say('reeds.table.weekday')}</th>
              <th scope="col" className="figure-column">
                {say('reeds.table.number')}
              </th>
              <th scope="col">{say('reeds.table.what')}</th>
            </tr>
          </thead>
          <tbody>
            {reeds.map(reed => (
              <tr key={reed.day}>
                <th scope="row">{tableDay(lang, reed.day)}</th>
                <td>{weekdayName(lang, reed.day)}</td>
                <td className="figure-column">{reed.number}</td>
                <td>
                  {[
                    say(`reeds.table.${reed.state}`),
                    reed.isToday ? say('reeds.todayPlain') : undefined,
                    nameOf(reed) ?? (reed.off === undefined ? undefined : say(`reeds.table.${reed.off}`)),
                  ]
                    .filter(one => one !== undefined)
                    .join(', ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </DisclosurePanel>
    </Disclosure>
  )
}

/** The width an element has, and each new one. */
function useWidth() {
  const frame = useRef<HTMLDivElement>(null)
  const [width, measure] = useState(0)
  useLayoutEffect(() => {
    const element = frame.current
    if (element === null) return undefined
    const look = () => measure(Math.floor(element.getBoundingClientRect().width))
    look()
    const observer = new ResizeObserver(look)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [frame, width] as const
}
