import type { Law } from '@kosh/law'
import { addDays, iso, never, parseDay } from '@kosh/norms'
import { check } from './check.js'
import { listsOf } from './entries.js'
import type { CheckRequest } from './request.js'
import type { CheckResult, Lang } from './result.js'

/** How the sanction for leaving late grows: days late, `to` left out where nothing more changes within the days read. */
export type Growth = { readonly from: number; readonly to?: number; readonly first: string; readonly last?: string; readonly says: string; readonly decides?: string }

/** Leaving later than this is read no further. */
const daysRead = 15

/** The sanction on each day after the last lawful one, found by asking the law about an exit on that day; alike days in one line. Empty where no law of sanctions is held. */
export function growthOf(law: Law, request: CheckRequest, result: CheckResult, lang: Lang): readonly Growth[] {
  const last = result.answers['stay.lastDay']
  const day = last?.stands === 'settled' ? parseDay(String(last.value)) : undefined
  if (day === undefined || day === never || result.answers['foreigner.liability'] === undefined) return []
  const lines: Growth[] = []
  for (let n = 1; n <= daysRead; n++) {
    const on = iso(addDays(day, n))
    const late = check(law, { ...request, entered: result.entered, on, facts: { ...request.facts, leaving: on } }, lang, ['foreigner.liability'])
    const sanction = late.ok ? listsOf(late.result, lang).sanctions[0] : undefined
    if (sanction === undefined) return []
    const open = lines.at(-1)
    if (open !== undefined && open.says === sanction.says && open.decides === sanction.decides) lines[lines.length - 1] = { ...open, to: n, last: on }
    else lines.push({ from: n, to: n, first: on, last: on, says: sanction.says, ...(sanction.decides === undefined ? {} : { decides: sanction.decides }) })
  }
  return lines.map((line, at) =>
    at < lines.length - 1 ? line : { from: line.from, first: line.first, says: line.says, ...(line.decides === undefined ? {} : { decides: line.decides }) },
  )
}
