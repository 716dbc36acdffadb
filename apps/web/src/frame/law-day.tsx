import { useState } from 'react'
import { Button, DialogTrigger, Popover } from 'react-aria-components'
import { parseDay } from '@kosh/norms'
import { fullDay, onDay } from '@kosh/desk/day-words'
import { DayForm } from '../ask/day-blank.js'
import type { CheckResult } from '@kosh/desk'
import type { Key } from '../words/en.js'
import { Said, useSpeech } from '../words/say.js'

type Props = {
  /** The day whose law answers, `YYYY-MM-DD`. */
  readonly on: string
  /** Whose law; left out where the page asks several. */
  readonly realm?: CheckResult['realm']
  /** Chosen by the person, so the way back is offered. */
  readonly isMoved: boolean
  readonly differing: number | undefined
  readonly onChoose: (iso: string | undefined) => void
  /** The day cannot be moved here. */
  readonly isFixed?: boolean
}

/** Law as on a day, and whose. */
export function LawDay({ on, realm, isMoved, differing, onChoose, isFixed = false }: Props) {
  const { lang, say } = useSpeech()
  const [isOpen, open] = useState(false)
  const day = parseDay(on)
  const jurisdiction: Key | undefined = realm === undefined ? undefined : `jurisdiction.${realm}`
  if (day === undefined) return null
  const dated = lang === 'en' ? fullDay(lang, day) : `${onDay(lang, day)}`
  return (
    <div className="law-day">
      <div className="wide law-day-row">
        <span className={isMoved ? 'moved' : ''}>
          <Said of="law.asOn" values={{ day: dated }} />
        </span>
        {isMoved && differing !== undefined && <span>{differing === 0 ? say('law.differsNone') : say('law.differs', { n: differing })}</span>}
        {!isFixed && (
          <DialogTrigger isOpen={isOpen} onOpenChange={open}>
            <Button className="link no-paper">{say('law.change')}</Button>
            <Popover className="menu form" placement="bottom start" aria-label={say('law.change')}>
              <DayForm
                question={say('law.question')}
                why={say('law.why')}
                done={say('law.apply')}
                chosen={on}
                onDone={found => {
                  onChoose(found)
                  open(false)
                }}
              />
            </Popover>
          </DialogTrigger>
        )}
        {isMoved && (
          <Button className="link no-paper" onPress={() => onChoose(undefined)}>
            {say('law.back')}
          </Button>
        )}
        {jurisdiction !== undefined && <span className="where">{say(jurisdiction)}</span>}
      </div>
    </div>
  )
}
