import { articleOf, encodeLink, issueOf, placeWords, todayIn, type Issue, type Lang } from '@kosh/desk'
import { citizenship, questionsFor, registry } from '@kosh/law'
import { iso, never, parseDay, type Day } from '@kosh/norms'
import { JourneyTable, rolesOf, TopicAnswerer, topicsOf, type Kept, type Roles, type TopicAnswers } from '@kosh/screening'
import type { JourneyVerdict, Reply, ShownRow, Sieve, Taken, Told, Wanted } from './calls.js'
import { readLines } from './lines.js'

/** Screens a file in a worker of its own, so that neither the page nor its other questions wait. */

type Screened = {
  readonly kept: Kept
  readonly wanted: Wanted
  readonly on: Day
  readonly roles: Roles
  readonly lastDay: TopicAnswers
  /** Days over, by journey; negative: days that were left. Not a number where no last day is settled. */
  readonly late: Float64Array
  readonly places: ReadonlyMap<Sieve, Int32Array>
  readonly states: Uint8Array
}
let held: Screened | undefined
const hole = -0x80000000
const say = (reply: Reply): void => self.postMessage(reply, { transfer: [] })

/** Does what the page says, and says what came of it. */
export async function take(told: Told): Promise<void> {
  try {
    await answer(told)
  } catch (cause) {
    say({ is: 'broken', why: cause instanceof Error ? cause.message : String(cause) })
  }
}

async function answer(told: Told): Promise<void> {
  if (told.is === 'look') return look(told.file, told.wanted)
  if (told.is === 'screen') return screen(told.file, told.wanted)
  if (held === undefined) return
  if (told.is === 'page') return page(held, told.shows, told.from, told.rows)
  say({ is: 'saved', what: told.what, blob: told.what === 'answers' ? answersFile(held) : errorsFile(held) })
}

const accepts = /\.(csv|tsv|txt|parquet|pq)$/i
function troubleWith(file: File, lang: Lang): Issue | undefined {
  if (!accepts.test(file.name)) return issueOf(lang, 'file.format', 'file', { given: file.name })
  return file.size === 0 ? issueOf(lang, 'file.empty', 'file', { given: file.name }) : undefined
}

/** What the columns are taken for, with a few values of each. */
async function look(file: File, { mapping, lang }: Wanted): Promise<void> {
  const trouble = troubleWith(file, lang)
  if (trouble !== undefined) return say({ is: 'refused', issues: [trouble] })
  let columns: readonly string[] = []
  const first: (readonly string[])[] = []
  await readLines(file, { header: found => (columns = found), line: values => first.push(values), misshapen: () => undefined, progress: () => undefined }, 3)
  const { roles, issues } = rolesOf(columns, mapping, lang)
  const as = (column: string): string | undefined =>
    (['person', 'entered', 'left', 'state'] as const).find(part => roles[part] === column) ?? [...roles.facts].find(([, name]) => name === column)?.[0]
  const taken = columns.map((column, at): Taken => ({ column, as: as(column), like: first.map(values => values[at] ?? '') }))
  const needed = roles.entered === undefined ? [issueOf(lang, 'column.needed', 'entered', { part: 'entered', headers: 'entered' })] : []
  say({ is: 'looked', looked: { columns: taken, targets: ['person', 'entered', 'left', 'state', ...facts], issues: [...issues, ...needed] } })
}
const facts = ['citizenship', 'document', 'issuer', 'purpose', 'born', 'document.expires', 'crossing', 'ethnicKazakh']

async function screen(file: File, wanted: Wanted): Promise<void> {
  const began = performance.now()
  const { to, lang } = wanted
  const on = parseDay(wanted.on) ?? todayIn(to)
  let table: JourneyTable | undefined
  let roles: Roles | undefined
  await readLines(file, {
    header: columns => {
      roles = rolesOf(columns, wanted.mapping, lang).roles
      table = new JourneyTable(columns, roles, { to, assume: 'ordinary', without: [], facts: {}, lang }, on, wanted.order)
    },
    line: values => table?.add(values),
    misshapen: () => table?.addMisshapen(),
    progress: (done, of) => say({ is: 'progress', done: done / 2, of }),
  })
  if (table === undefined || roles === undefined) return say({ is: 'refused', issues: [issueOf(lang, 'file.empty', 'file', { given: file.name })] })
  const kept = table.finish()
  const { questions } = questionsFor(to)
  const { topics } = topicsOf(
    ['stay.lastDay', 'overstay.days'].filter(topic => questions[topic] !== undefined),
    questions,
    lang,
  )
  const answers = new TopicAnswerer(to, on, topics).answersOf(kept)
  const [lastDay, over] = ['stay.lastDay', 'overstay.days'].map(topic => answers.find(one => one.topic === topic))
  if (lastDay === undefined) return say({ is: 'refused', issues: [issueOf(lang, 'topic.unknown', 'to', { given: 'stay.lastDay' }, [])] })
  const late = Float64Array.from({ length: kept.journeys.length }, (_, at) => lateAt(kept, on, lastDay, over, at))
  const states = Uint8Array.from(late, (days, at) => order.indexOf(verdictOf(lastDay.stands(at), days)))
  const places = new Map<Sieve, Int32Array>()
  const all = Int32Array.from({ length: states.length }, (_, at) => at).toSorted(
    (a, b) => (states[a] as number) - (states[b] as number) || (late[b] as number) - (late[a] as number) || a - b,
  )
  places.set('all', all)
  for (const [n, verdict] of order.entries())
    places.set(
      verdict,
      all.filter(at => states[at] === n),
    )
  held = { kept, wanted, on, roles, lastDay, late, places, states }
  const count = (verdict: JourneyVerdict) => places.get(verdict)?.length ?? 0
  say({
    is: 'screened',
    totals: {
      lines: kept.lines,
      answered: kept.journeys.length,
      bad: kept.bad.length,
      counts: { no: count('no'), open: count('open'), yes: count('yes'), elsewhere: count('elsewhere') },
      seconds: (performance.now() - began) / 1000,
    },
    bad: kept.bad.slice(0, 200).map(({ row, issue }) => ({ row, message: issue.message, remedy: issue.remedy })),
  })
}
/** The most urgent first. */
const order = ['no', 'open', 'yes', 'elsewhere'] as const

const lastOf = (kept: Kept, on: number, at: number): number => {
  const left = kept.journeys.left[at] as number
  return left === hole ? on : left
}
function verdictOf(stands: ReturnType<TopicAnswers['stands']>, late: number): JourneyVerdict {
  if (stands === 'elsewhere') return 'elsewhere'
  if (stands !== 'settled') return 'open'
  return late > 0 ? 'no' : 'yes'
}
/** As the law of the destination counts days over; where it says nothing of that, days after the last lawful one. */
function lateAt(kept: Kept, on: number, lastDay: TopicAnswers, over: TopicAnswers | undefined, at: number): number {
  const last = lastDay.value(at)
  if (typeof last !== 'number') return NaN
  const after = last === never ? -Infinity : lastOf(kept, on, at) - last
  const counted = over?.value(at)
  return typeof counted !== 'number' ? after : counted > 0 ? counted : Math.min(0, after)
}

function page({ kept, on, lastDay, late, places, states, wanted }: Screened, shows: Sieve, from: number, rows: number): void {
  const chosen = places.get(shows) ?? new Int32Array(0)
  say({ is: 'page', shows, from, of: chosen.length, rows: [...chosen.subarray(from, from + rows)].map(at => shownRow(at)) })

  function shownRow(at: number): ShownRow {
    const { journeys, profiles } = kept
    const profile = profiles[journeys.profile[at] as number]
    const given = profile !== undefined && 'given' in profile ? profile.given : {}
    const value = lastDay.value(at)
    const days = late[at] as number
    const reason = lastDay.reason(at)
    const rule = registry.rules.get(reason?.basis.findLast(id => registry.rules.get(id)?.answers.topic !== 'stay.lastDay') ?? reason?.basis.at(-1) ?? '')
    const left = journeys.left[at] as number
    const nationality = given[citizenship.id]
    return {
      row: kept.row[at] as number,
      person: kept.persons[kept.person[at] as number] ?? '',
      citizenship: typeof nationality === 'string' ? nationality : undefined,
      entered: journeys.entered[at] as number,
      left: left === hole ? undefined : left,
      verdict: order[states[at] as number] ?? 'open',
      lastDay: typeof value === 'number' && value !== never ? value : undefined,
      late: Number.isFinite(days) ? days : undefined,
      grade: reason?.grade,
      rests: rule === undefined ? undefined : { act: rule.says.act.id, place: articleOf(rule.says.at), said: placeWords(wanted.lang, articleOf(rule.says.at)) },
      needs: (reason?.needs ?? []).map(id => nameOf(id, wanted.lang)),
      link: linkOf(at),
    }
  }

  /** Asks Check about this journey, with those of the person before it. */
  function linkOf(at: number): string {
    const { journeys, person, profiles } = kept
    const profile = profiles[journeys.profile[at] as number]
    const given = profile !== undefined && 'given' in profile ? profile.given : {}
    const stays: { from: string; to: string; state?: string }[] = []
    for (let before = at - 1; before >= 0 && person[before] === person[at] && stays.length < 200; before--)
      stays.unshift({
        from: iso(journeys.entered[before] as Day),
        to: iso(lastOf(kept, on, before) as Day),
        ...(kept.states.length === 0 ? {} : { state: kept.states[journeys.state[before] as number] ?? wanted.to }),
      })
    const text = (id: string) => (typeof given[id] === 'string' ? { [id]: given[id] } : {})
    return encodeLink({
      to: wanted.to,
      ...text('citizenship'),
      ...text('document'),
      ...text('purpose'),
      entered: iso(journeys.entered[at] as Day),
      on: iso(lastOf(kept, on, at) as Day),
      stays,
    })
  }
}

function nameOf(id: string, lang: Lang): string {
  const fact = registry.facts.get(id)
  if (fact !== undefined) return fact.ask[lang]
  return registry.tables.get(id)?.ask[lang] ?? registry.figures.get(id)?.label[lang] ?? id
}

function answersFile({ kept, lastDay, late, states }: Screened): Blob {
  const parts: string[] = ['row,person,entered,left,last_lawful_day,days_late,stands,basis,grade,needs\r\n']
  for (let at = 0; at < states.length; at++) {
    const value = lastDay.value(at)
    const days = late[at] as number
    const reason = lastDay.reason(at)
    const left = kept.journeys.left[at] as number
    const cells = [
      kept.row[at],
      quoted(kept.persons[kept.person[at] as number] ?? ''),
      iso(kept.journeys.entered[at] as Day),
      left === hole ? '' : iso(left as Day),
      typeof value === 'number' ? iso(value as Day) : '',
      Number.isNaN(days) ? '' : Math.max(0, days),
      lastDay.stands(at),
      reason?.basis.join(' ') ?? '',
      reason?.grade ?? '',
      reason?.needs.join(' ') ?? '',
    ]
    parts.push(`${cells.join()}\r\n`)
  }
  return new Blob(parts, { type: 'text/csv' })
}

function errorsFile({ kept }: Screened): Blob {
  const lines = kept.bad.map(({ row, issue }) => `${[row, quoted(issue.field), issue.code, quoted(issue.message), quoted(issue.remedy)].join()}\r\n`)
  return new Blob(['row,field,code,message,remedy\r\n', ...lines], { type: 'text/csv' })
}

/** A cell that a spreadsheet takes for text, whatever it begins with. */
const quoted = (text: string): string => {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
