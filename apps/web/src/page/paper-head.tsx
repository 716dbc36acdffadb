import { parseDay } from '@kosh/norms'
import { onDay } from '@kosh/desk/day-words'
import type { Shown } from '../desk/calls.js'
import { Mark } from '../frame/mark.js'
import { useSpeech } from '../words/say.js'

/** What a printed page begins with: whose law, of which day, and the address that gives this answer again. */
export function PaperHead({ shown, link }: { readonly shown: Shown; readonly link: string }) {
  const { lang, say } = useSpeech()
  const { on, realm, corpus } = shown.result
  const day = parseDay(on)
  return (
    <div className="only-paper paper-head">
      <Mark height={18} />
      <p>{day !== undefined && say('paper.page', { day: onDay(lang, day), jurisdiction: say(`jurisdiction.${realm}`) })}</p>
      <p className="paper-link">{link}</p>
      <p className="paper-link">{say('paper.digest', { digest: corpus })}</p>
    </div>
  )
}
