import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { Companion } from '@kosh/desk'
import type { Shown } from '../desk/calls.js'
import { ask, useDesk } from '../desk/desk.js'
import { companionAnswers } from '../further/companion-answers.js'
import { saveFile } from '../frame/save-file.js'
import { useSpeech } from '../words/say.js'

type Props = { readonly shown: Shown; readonly companions: readonly Companion[]; readonly link: string }

/** Take the answer along: as a link, on paper, into a calendar, as a receipt that can be replayed. */
export function Actions({ shown, companions, link }: Props) {
  const { lang, say } = useSpeech()
  const desk = useDesk()
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
    const others = desk === undefined ? [] : await companionAnswers(request, companions, desk, lang)
    const travellers = companions.map(({ citizenship, born }, at) => ({
      name: desk?.citizenships.find(one => one.code === citizenship)?.name ?? citizenship,
      born,
      answered: others[at],
    }))
    saveFile(await pdfFile(pdfOf(shown, travellers, link, lang, say)), named('pdf'), 'application/pdf')
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
