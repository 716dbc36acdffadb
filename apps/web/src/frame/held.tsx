import { Link } from 'wouter'
import { iso, type Day } from '@kosh/norms'
import { useDesk } from '../desk/desk.js'
import { useSpeech } from '../words/say.js'
import './held.css'

const realms = ['KAZ', 'EU', 'region', 'none'] as const

/** What is encoded for which destination, and what for every other: nobody should have to guess where an answer ends. */
export function Held({ on }: { readonly on: Day }) {
  const { say } = useSpeech()
  const desk = useDesk()
  if (desk === undefined) return null
  return (
    <section className="section held">
      <h2>{say('held.title')}</h2>
      <dl>
        {realms.map(realm => (
          <div key={realm}>
            <dt>{say(`held.of.${realm}`)}</dt>
            <dd>
              {realm === 'none'
                ? say('held.others')
                : desk.states
                    .filter(state => desk.realms[state.code] === realm)
                    .map((state, at) => (
                      <span key={state.code}>
                        {at > 0 && ', '}
                        <Link href={`/map#of=${state.code}&on=${iso(on)}`}>{state.name}</Link>
                      </span>
                    ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
