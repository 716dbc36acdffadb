import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { Shown } from '../desk/calls.js'
import { ask } from '../desk/desk.js'
import { saveFile } from '../frame/save-file.js'
import { useSpeech } from '../words/say.js'

/** Take the answer along: as a link, on paper, into a calendar, as a receipt that can be replayed. */
export function Actions({ shown, link }: { readonly shown: Shown; readonly link: string }) {
  const { lang, say } = useSpeech()
  const { request } = shown
  const [done, report] = useState('')
  const copy = () =>
    navigator.clipboard.writeText(link).then(
      () => report(say('act.copied')),
      () => report(say('act.copyFailed')),
    )
  const named = (ending: string) => `kosh-${request.to}-${request.entered ?? request.on ?? 'today'}.${ending}`
  const receipt = async () => {
    const text = await ask('receipt', request, lang)
    if (text === undefined) return report(say('broken.title'))
    saveFile(text, named('json'), 'application/json')
    return report(say('act.receiptSaved'))
  }
  const calendar = async () => {
    const days = await ask('calendar', request, `${location.origin}/`, lang)
    if (days.length === 0) return report(say('act.calendarEmpty'))
    const { calendarFile } = await import('./calendar-file.js')
    saveFile(calendarFile(days, say('act.calendarName')), named('ics'), 'text/calendar')
    return report(say('act.calendarSaved', { n: days.length }))
  }
  const pdf = async () => {
    const { pdfFile, pdfOf } = await import('./pdf-file.js')
    saveFile(await pdfFile(pdfOf(shown, link, lang, say)), named('pdf'), 'application/pdf')
    return report(say('act.pdfSaved'))
  }
  const attempt = (work: () => Promise<void>) => void work().catch(() => report(say('broken.title')))
  return (
    <div className="actions no-paper">
      <div className="buttons">
        <Button className="button" onPress={() => void copy()}>
          {say('act.copy')}
        </Button>
        <Button className="button" onPress={() => window.print()}>
          {say('act.print')}
        </Button>
        <Button className="button" onPress={() => attempt(pdf)}>
          {say('act.pdf')}
        </Button>
        <Button className="button" onPress={() => attempt(calendar)}>
          {say('act.calendar')}
        </Button>
        <Button className="button" onPress={() => attempt(receipt)}>
          {say('act.receipt')}
        </Button>
      </div>
      <output className="done">{done}</output>
    </div>
  )
}
