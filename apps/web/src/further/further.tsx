import { useId, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { CheckRequest, Companion } from '@kosh/desk'
import { usePrinting } from '../answer/printing.js'
import { Section } from '../answer/row.js'
import { Chevron } from '../frame/chevron.js'
import { useSpeech } from '../words/say.js'
import { Companions } from './companions.js'
import { Since } from './since.js'
import { WhatIfs } from './what-ifs.js'
import './further.css'

type Props = { readonly request: CheckRequest; readonly companions: readonly Companion[]; readonly onAccompany: (companions: readonly Companion[]) => void }

/** What one asks after an answer: what would change it, since when it is so, how it is for another passport or a child. Worked out when opened. */
export function Further({ request, companions, onAccompany }: Props) {
  const { say } = useSpeech()
  const hasCompanions = companions.length > 0
  return (
    <div className={hasCompanions ? undefined : 'no-paper'}>
      <Section title={say('further.title')}>
        <Opened title={say('further.whatIf')} hint={say('further.whatIfHint')}>
          <WhatIfs request={request} companions={companions} />
        </Opened>
        <Opened title={say('further.since')} hint={say('further.sinceHint')}>
          <Since request={request} />
        </Opened>
        <Opened title={say('further.companions')} hint={say('further.companionsHint')} isTold={hasCompanions}>
          <Companions request={request} companions={companions} onAccompany={onAccompany} />
        </Opened>
      </Section>
    </div>
  )
}

type OpenedProps = { readonly title: string; readonly hint: string; readonly isTold?: boolean; readonly children: ReactNode }

/** A line that opens; what is inside is drawn, and so worked out, only then. What the link tells stands open, and goes on paper. */
function Opened({ title, hint, isTold = false, children }: OpenedProps) {
  const printing = usePrinting()
  const [opened, open] = useState(isTold)
  const isOpen = opened || (printing && isTold)
  const region = useId()
  return (
    <div className={`opened ${isOpen ? 'is-open' : ''} ${isTold ? '' : 'no-paper'}`}>
      <h3>
        <Button className="open-line" aria-expanded={isOpen} aria-controls={region} onPress={() => open(!opened)}>
          <Chevron />
          <span>
            {title}
            <span className="open-hint">{hint}</span>
          </span>
        </Button>
      </h3>
      <div id={region} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </div>
  )
}
