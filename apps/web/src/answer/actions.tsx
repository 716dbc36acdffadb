import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { CheckRequest } from '@kosh/desk'
import { ask } from '../desk/desk.js'
import { useSpeech } from '../words/say.js'

/** Take the answer along: as a link, on paper, as a receipt that can be replayed. */
export function Actions({ request, link }: { readonly request: CheckRequest; readonly link: string }) {
  const { lang, say } = useSpeech()
  const [done, report] = useState('')
  const copy = () =>
    navigator.clipboard.writeText(link).then(
      () => report(say('act.copied')),
      () => report(say('act.copyFailed')),
    )
  const save = async () => {
    const text = await ask('receipt', request, lang)
    if (text === undefined) return report(say('broken.title'))
    const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
    const anchor = document.createElement('a')
    anchor.href = url
    anchor.download = `kosh-${request.to}-${request.on ?? 'today'}.json`
    anchor.click()
    URL.revokeObjectURL(url)
    return report(say('act.receiptSaved'))
  }
  return (
    <div className="actions no-paper">
      <div className="buttons">
        <Button className="button" onPress={() => void copy()}>
          {say('act.copy')}
        </Button>
        <Button className="button" onPress={() => window.print()}>
          {say('act.print')}
        </Button>
        <Button className="button" onPress={() => void save().catch(() => report(say('broken.title')))}>
          {say('act.receipt')}
        </Button>
      </div>
      <output className="done">{done}</output>
    </div>
  )
}
