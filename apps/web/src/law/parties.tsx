import { addDays, day, iso, parseDay, type Day } from '@kosh/norms'
import type { PartySpan, TreatyShelf } from '@kosh/desk'
import { tableDay } from '@kosh/desk/day-words'
import { GradeMark } from '../answer/cite.js'
import { Details, Section } from '../answer/row.js'
import { DaySlider } from '../frame/day-slider.js'
import { useSpeech } from '../words/say.js'

type Props = { readonly treaty: TreatyShelf; readonly today: Day; readonly on: Day; readonly onChoose: (day: Day) => void }

const first = day('1990-01-01')

/** A treaty over time: a bar for each state, dyed by how it stands; the day cuts through all of them. The table says the same in days. */
export function Parties({ treaty, today, on, onChoose }: Props) {
  const { lang, say } = useSpeech()
  const dayWords = (text: string | undefined) => {
    const found = parseDay(text ?? '')
    return found === undefined ? undefined : tableDay(lang, found)
  }
  const last = addDays(today, 365)
  const bound = treaty.parties.filter(party => party.spans.some(span => span.standing === 'party' && holds(span, on))).length
  const pairs = (['signed', 'inForce', 'ended'] as const).flatMap(name => {
    const words = dayWords(treaty[name])
    return words === undefined ? [] : [[say(`treaty.${name}`), words] as const]
  })
  return (
    <>
      <Details
        pairs={[
          [say('net.kind'), treaty.kind],
          ...pairs,
          ...(treaty.gives.length === 0 ? [] : [[say('treaty.gives'), treaty.gives.join('; ')] as const]),
          ...(treaty.notes.length === 0 ? [] : [[say('treaty.notes'), treaty.notes.join(' ')] as const]),
        ]}
      />
      <Section title={say('treaty.parties')}>
        <p className="lead">
          {say('treaty.bound', { n: bound })} {treaty.open && say('treaty.open')}
        </p>
        <div className="treaty-day">
          <DaySlider label={say('map.day')} question={say('net.whichDay')} why={say('treaty.dayWhy')} first={first} last={last} chosen={on} onChoose={onChoose} id="treaty-day" />
        </div>
        <table className="table treaty-parties">
          <thead>
            <tr>
              <th scope="col">{say('net.state')}</th>
              <th scope="col">{say('treaty.over')}</th>
              <th scope="col">{say('treaty.days')}</th>
            </tr>
          </thead>
          <tbody>
            {treaty.parties.map(party => {
              const now = party.spans.find(span => holds(span, on))
              return (
                <tr key={party.code}>
                  <th scope="row">
                    {party.name}
                    <span className="act-id">{now === undefined ? say('treaty.none') : now.shown}</span>
                  </th>
                  <td>
                    <Bars spans={party.spans} on={on} last={last} />
                  </td>
                  <td>
                    {party.spans.map(span => (
                      <p key={span.from} className={span === now ? 'now' : ''}>
                        <GradeMark grade={span.grade} /> {span.about === true && `${say('shelf.about')} `}
                        {dayWords(span.from)} – {dayWords(span.to) ?? say('shelf.now')}: {span.shown}
                      </p>
                    ))}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </Section>
    </>
  )
}

const holds = (span: PartySpan, on: Day): boolean => span.from <= iso(on) && (span.to === undefined || iso(on) <= span.to)

function Bars({ spans, on, last }: { readonly spans: readonly PartySpan[]; readonly on: Day; readonly last: Day }) {
  const share = (at: number) => `${(100 * (Math.min(Math.max(at, first), last) - first)) / (last - first)}%`
  return (
    <svg className="party-bars" width="100%" height="22" aria-hidden="true" focusable="false">
      <rect className="party-ground" y="9" width="100%" height="4" />
      {spans.map(span => {
        const [from, to] = [parseDay(span.from) ?? first, parseDay(span.to ?? '') ?? last]
        return (
          <rect
            key={span.from}
            className={`party-bar ${span.standing}`}
            x={share(from)}
            y="4"
            width={`${(100 * Math.max(20, Math.min(to, last) - Math.max(from, first))) / (last - first)}%`}
            height="14"
          />
        )
      })}
      <rect className="party-on" x={share(on)} y="0" width="2" height="22" />
    </svg>
  )
}
