import { expect, test } from 'vitest'
import { calendarFile } from './calendar-file.js'

const days = [
  { id: 'host.notifyby.kaz.2026-12-15.deu', day: '2026-12-21', title: 'Last day for the host', text: 'Law on Migration, Art. 6(4)' },
  { id: 'stay.lastday.kaz.2026-12-15.deu', day: '2027-01-13', title: 'Last lawful day', text: 'link' },
]

test('whole days with a stable id and two alarms each', () => {
  const text = calendarFile(days, 'Kosh')
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2)
  expect(text).toContain('UID:host.notifyby.kaz.2026-12-15.deu@kosh')
  expect(text).toMatch(/DTSTART;VALUE=DATE:20261221/)
  expect(text.match(/BEGIN:VALARM/g)).toHaveLength(4)
  expect(text).toContain('TRIGGER:-P3D')
  expect(text).toContain('TRIGGER:-P1D')
})

test('a day that is none makes no event', () => expect(calendarFile([{ id: 'a', day: 'soon', title: 't', text: '' }], 'Kosh')).not.toContain('VEVENT'))
