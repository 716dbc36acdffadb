import ical, { ICalAlarmType } from 'ical-generator'
import { parseDay, toCivil } from '@kosh/norms'
import type { CalendarDay } from '@kosh/desk'

/** The days as an iCalendar file (RFC 5545): whole days, alarms three days and one day before. The same duty keeps its id, so that a later file replaces it. */
export function calendarFile(days: readonly CalendarDay[], name: string): string {
  const calendar = ical({ name, prodId: { company: 'Kosh', product: 'Kosh' } })
  for (const { id, day, title, text } of days) {
    const date = parseDay(day)
    if (date === undefined) continue
    const { year, month, day: of } = toCivil(date)
    calendar.createEvent({
      id: `${id}@kosh`,
      // Local midnight: an event of a whole day has no hour and no zone, and the library writes the date of this clock.
      start: new Date(year, month - 1, of),
      allDay: true,
      summary: title,
      description: text,
      alarms: [3, 1].map(before => ({ type: ICalAlarmType.display, trigger: before * 86_400, description: title })),
    })
  }
  return calendar.toString()
}
