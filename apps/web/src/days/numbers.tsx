import { parseDay } from '@kosh/norms'
import type { PlanOf } from '@kosh/desk'
import { tableDay } from '@kosh/desk/day-words'
import { Button } from 'react-aria-components'
import { Cites } from '../answer/cite.js'
import { useSpeech } from '../words/say.js'

export type PlaceName = (state: string) => string
type Props = { readonly plans: readonly PlanOf[]; readonly nameOf: PlaceName; readonly onRemove: (place: string) => void }

/** Four numbers apart, a line for each set of rules; where none is known, why. */
export function Numbers({ plans, nameOf, onRemove }: Props) {
  const { lang, say } = useSpeech()
  const day = (text: string | undefined) => {
    const found = parseDay(text ?? '')
    return found === undefined ? '–' : tableDay(lang, found)
  }
  return (
    <table className="table four-numbers">
      <thead>
        <tr>
          <th scope="col">{say('days.place')}</th>
          <th scope="col">{say('days.used')}</th>
          <th scope="col">{say('days.left')}</th>
          <th scope="col">{say('days.last')}</th>
          <th scope="col">{say('days.nextFull')}</th>
          <th scope="col">{say('days.rule')}</th>
        </tr>
      </thead>
      <tbody>
        {plans.map(plan => (
          <tr key={plan.to}>
            <th scope="row">
              {nameOf(plan.to)}
              <span className="act-id">{plan.way}</span>
              {plans.length > 1 && (
                <Button className="link no-paper" aria-label={say('rows.remove', { what: nameOf(plan.to) })} onPress={() => onRemove(plan.to)}>
                  {say('rows.removeShort')}
                </Button>
              )}
            </th>
            {isCounted(plan) ? (
              <>
                <td data-head={say('days.used')}>
                  <b>{plan.used ?? '–'}</b>
                </td>
                <td data-head={say('days.left')}>
                  <b>{plan.left ?? '–'}</b>
                </td>
                <td data-head={say('days.last')}>
                  <b className="a-day">{day(plan.last)}</b>
                </td>
                <td data-head={say('days.nextFull')}>
                  <b className="a-day">{day(plan.nextFull)}</b>
                </td>
              </>
            ) : (
              <td colSpan={4} className="not-counted">
                {plan.way === '' ? say('days.notKnown') : say('days.noneWithout', { way: plan.way })}
              </td>
            )}
            <td className="rule-cell">
              <Cites cites={plan.cites.slice(0, 1)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Something can be counted: days were used, or one may enter. */
export const isCounted = (plan: PlanOf): boolean => plan.mayEnter || (plan.used ?? 0) > 0
