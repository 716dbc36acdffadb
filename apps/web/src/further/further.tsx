import { lazy } from 'react'
import type { CheckRequest, Companion } from '@kosh/desk'
import { Fold } from '../answer/folds.js'
import { useSpeech } from '../words/say.js'

type Props = { readonly request: CheckRequest; readonly companions: readonly Companion[]; readonly onAccompany: (companions: readonly Companion[]) => void }

const WhatIfs = lazy(async () => ({ default: (await import('./what-ifs.js')).WhatIfs }))

const Since = lazy(async () => ({ default: (await import('./since.js')).Since }))

const Companions = lazy(async () => ({ default: (await import('./companions.js')).Companions }))

/** What one asks after an answer: how it is for another passport or a child, what would change it, since when it is so. Fetched and worked out when opened. */
export function Further({ request, companions, onAccompany }: Props) {
  const { say } = useSpeech()
  const isAccompanied = companions.length > 0
  return (
    <>
      <Fold id="companions" title={say('further.companions')} summary={say('further.companionsHint')} isTold={isAccompanied} isForScreen={!isAccompanied}>
        <Companions request={request} companions={companions} onAccompany={onAccompany} />
      </Fold>
      <Fold id="what-if" title={say('further.whatIf')} summary={say('further.whatIfHint')} isForScreen>
        <WhatIfs request={request} companions={companions} />
      </Fold>
      <Fold id="since" title={say('further.since')} summary={say('further.sinceHint')} isForScreen>
        <Since request={request} />
      </Fold>
    </>
  )
}
