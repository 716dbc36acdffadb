import { readFile } from 'node:fs/promises'
import { issueOf, say, type Issue, type Lang } from '@kosh/desk'
import type { Job, Summary } from '@kosh/screening/files'
import { refuse, type Console } from './console.js'
import { painter } from './paper.js'
import { reasonOf } from './replay.js'
import { pairsOf } from './request.js'
import { interrupted, stoppable } from './stoppable.js'
import { tableText, type Line } from './table-text.js'

/** The options of `kosh screen`. */
export type ScreenOptions = {
  readonly lang: Lang
  readonly to?: string
  readonly people?: string
  readonly out?: string
  readonly errors?: string
  readonly topics?: string
  readonly map?: string
  readonly dates?: string
  readonly on?: string
  readonly assume?: string
  readonly without: readonly string[]
  readonly fact: readonly string[]
  readonly dryRun?: true
  readonly json?: true
}

/** Until when each journey was lawful, and how many days it was too long. */
const usualTopics = ['stay.lastDay', 'overstay.days']

/** Screens a file of journeys, or a stream of them; the exit code. */
export async function runScreen(journeys: string, options: ScreenOptions, to: Console): Promise<number> {
  const { lang, json = false } = options
  const issues: Issue[] = []
  const facts = pairsOf(options.fact, 'facts', lang, issues)
  const mapping = options.map === undefined ? {} : await mappingIn(options.map, lang, issues)
  if (options.to === undefined) issues.push(issueOf(lang, 'field.missing', 'to', { field: 'to' }))
  const { assume = 'ordinary' } = options
  if (assume !== 'ordinary' && assume !== 'nothing') issues.push(issueOf(lang, 'assume.unknown', 'assume', { given: assume }, ['ordinary', 'nothing']))
  if (issues.length > 0) return refuse(issues, json, to)
  const job: Job = {
    journeys,
    to: options.to ?? '',
    topics: options.topics === undefined ? usualTopics : options.topics.split(',').map(one => one.trim()),
    out: options.out ?? answersBeside(journeys),
    mapping,
    assume: assume as Job['assume'],
    without: options.without,
    facts,
    lang,
    ...(options.people === undefined ? {} : { people: options.people }),
    ...(options.errors === undefined ? {} : { errors: options.errors }),
    ...(options.on === undefined ? {} : { on: options.on }),
    ...(options.dates === undefined ? {} : { dates: options.dates }),
    ...(options.dryRun === true ? { isDry: true } : {}),
  }
  const bar = await progressBar(to)
  return stoppable(async signal => {
    const { screenFiles, screenStream } = await import('@kosh/screening/files')
    const screened = journeys === '-' ? await screenStream(job, process.stdin, process.stdout) : await screenFiles(job, { signal, progress: ({ done, of }) => bar?.show(done, of) })
    bar?.stop()
    if (signal.aborted) return interrupted
    if (!screened.ok) return refuse(screened.issues, json && journeys !== '-', to)
    if (journeys !== '-') to.out(json ? `${JSON.stringify(plain(screened.summary), undefined, 2)}\n` : summaryText(screened.summary, lang, to.colour))
    return 0
  }).finally(() => bar?.stop())
}

const answersBeside = (journeys: string): string => journeys.replace(/(\.(csv|tsv|txt|parquet|pq))((?:\.gz|\.zst)?)$/i, '.answers$1$3')

async function mappingIn(file: string, lang: Lang, issues: Issue[]): Promise<{ readonly [column: string]: string }> {
  try {
    const read: unknown = JSON.parse(await readFile(file, 'utf8'))
    if (typeof read === 'object' && read !== null && !Array.isArray(read) && Object.values(read).every(one => typeof one === 'string')) return read as { [column: string]: string }
    issues.push(issueOf(lang, 'column.map', 'map', { given: file }))
  } catch (cause) {
    issues.push(cause instanceof SyntaxError ? issueOf(lang, 'column.map', 'map', { given: file }) : issueOf(lang, 'file.unreadable', 'map', { given: file, why: reasonOf(cause) }))
  }
  return {}
}

/** Rows a second and the time left, on a terminal only. */
async function progressBar(to: Console): Promise<{ readonly show: (done: number, of: number) => void; readonly stop: () => void } | undefined> {
  if (process.stderr.isTTY !== true || !to.colour) return undefined
  const { SingleBar } = await import('cli-progress')
  const bar = new SingleBar({ format: '{bar} {percentage}%  {value}/{total}  {rate}/s  {eta_formatted}', hideCursor: true, clearOnComplete: true })
  let began: number | undefined
  return {
    show: (done, of) => {
      if (began === undefined) {
        began = Date.now()
        bar.start(of, 0, { rate: '…' })
      }
      const seconds = Math.max(0.001, (Date.now() - began) / 1000)
      bar.update(done, { rate: Math.round(done / seconds).toLocaleString('en') })
    },
    stop: () => bar.stop(),
  }
}

const plain = ({ roles, ...summary }: Summary): object => ({ ...summary, columns: { ...roles, facts: Object.fromEntries(roles.facts) } })

function summaryText(summary: Summary, lang: Lang, colour: boolean): string {
  const paint = painter(colour)
  const { rows, answered, elsewhere, broken, topics, out, errors, unused, asked } = summary
  const number = (n: number) => n.toLocaleString(lang)
  const lines = [
    paint.bold(say(lang, 'screen.rows', { n: rows })),
    ...(out === undefined ? [] : [say(lang, 'screen.answered', { n: answered, out })]),
    ...(elsewhere > 0 ? [say(lang, 'screen.elsewhere', { n: elsewhere })] : []),
    ...(broken > 0 ? [errors === undefined ? say(lang, 'screen.broken', { n: broken }) : say(lang, 'screen.brokenIn', { n: broken, errors })] : []),
    ...(asked > 0 ? [say(lang, 'screen.asked', { n: asked })] : []),
    ...(unused.length > 0 ? [say(lang, 'screen.unused', { columns: unused.join(', ') })] : []),
  ]
  const stands = ['settled', 'silent', 'open', 'clash'] as const
  const table = Object.entries(topics).map(([topic, counts]): Line => [topic, ...stands.map(one => number(counts[one] ?? 0))])
  const columns = ['', ...stands.map(one => say(lang, `screen.${one}`))]
  return `${lines.join('\n')}\n${table.length === 0 ? '' : `\n${tableText(columns, table, colour)}`}`
}
