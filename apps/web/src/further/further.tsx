import { useId, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { CheckRequest } from '@kosh/desk'
import { Section } from '../answer/row.js'
import { Chevron } from '../frame/chevron.js'
import { useSpeech } from '../words/say.js'
import { Companions } from './companions.js'
import { Since } from './since.js'
import { WhatIfs } from './what-ifs.js'
import './further.css'

/** What one asks after an answer: what would change it, since when it is so, how it is for another passport or a child. Worked out when opened. */
export function Further({ request }: { readonly request: CheckRequest }) {
  const { say } = useSpeech()
  return (
    <div className="no-paper">
      <Section title={say('further.title')}>
        <Opened title={say('further.whatIf')} hint={say('further.whatIfHint')}>
          <WhatIfs request={request} />
        </Opened>
        <Opened title={say('further.since')} hint={say('further.sinceHint')}>
          <Since request={request} />
        </Opened>
        <Opened title={say('further.companions')} hint={say('further.companionsHint')}>
          <Companions request={request} />
        </Opened>
      </Section>
    </div>
  )
}

/** A line that opens; what is inside is drawn, and so worked out, only then. */
function Opened({ title, hint, children }: { readonly title: string; readonly hint: string; readonly children: ReactNode }) {
  const [isOpen, open] = useState(false)
  const region = useId()
  return (
    <div className={isOpen ? 'opened is-open' : 'opened'}>
      <h3>
        <Button className="open-line" aria-expanded={isOpen} aria-controls={region} onPress={() => open(!isOpen)}>
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
