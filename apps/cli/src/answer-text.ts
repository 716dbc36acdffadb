import { fullDay, verdictOf, type CheckResult, type CiteOut, type Lang, type StepOut, type TopicAnswer } from '@kosh/desk'
import { parseDay } from '@kosh/norms'
import { painter, wrapped, type Painter } from './paper.js'
import { wordsOf, type CliWords } from './words.js'

export type Look = { readonly lang: Lang; readonly why: boolean; readonly colour: boolean }

/** An answer for a person: the verdict, what to do by when, the numbers, what is left open. Each line with its article. */
export function answerText(result: CheckResult, look: Look): string {
  const paint = painter(look.colour)
  const words = wordsOf(look.lang)
  const sections = [
    verdictText(result, look, paint),
    ...result.notices.map(notice => wrapped(notice.message, 0)),
    dutiesText(result, look, paint, words),
    numbersText(result, look, paint, words),
    look.why ? whyText(result, paint, words) : '',
    openText(result, paint, words),
    assumedText(result, paint, words),
    paint.faint(`${words.corpus} ${result.corpus.slice(0, 23)}`),
  ]
  return `${sections.filter(section => section !== '').join('\n\n')}\n`
}

function verdictText(result: CheckResult, { lang }: Look, paint: Painter): string {
  const { verdict, label, sentence, counted } = verdictOf(result, lang)
  const mark = { yes: paint.green(`✓ ${label}`), 'yes-if': paint.yellow(`◇ ${label}`), no: paint.red(`✗ ${label}`), 'not-settled': paint.bold(`? ${label}`) }[verdict]
  const entry = result.answers['entry.may']
  const last = result.answers['stay.lastDay']
  const cites = [...new Set([...citesText(entry), ...citesText(last)])]
  return [paint.bold(mark), wrapped(sentence, 2), ...(counted === undefined ? [] : [wrapped(counted, 2)]), ...cites.map(cite => paint.faint(wrapped(cite, 4, 2)))].join('\n')
}

const duties = ['registration.by', 'host.notifyBy'] as const

/** Deadlines in the order of their days. */
function dutiesText(result: CheckResult, { lang }: Look, paint: Painter, words: CliWords): string {
  const rows = duties.flatMap(topic => {
    const answer = result.answers[topic]
    if (answer === undefined || answer.stands === 'silent' || answer.value === 'never') return []
    return [
      {
        day: String(answer.value ?? '9999'),
        text: [
          wrapped(`${answer.label} ${dayOrRange(answer, lang)}`, 2, 2),
          ...(answer.how ?? []).map(how => wrapped(how, 4, 0)),
          ...citesText(answer).map(cite => paint.faint(wrapped(cite, 4, 2))),
        ].join('\n'),
      },
    ]
  })
  if (rows.length === 0) return ''
  return [paint.bold(words.duties), ...rows.toSorted((a, b) => (a.day < b.day ? -1 : 1)).map(row => row.text)].join('\n')
}

const numbers = ['stay.used', 'stay.left', 'stay.earliestEntry', 'stay.nextFullEntry', 'entry.barredUntil'] as const

function numbersText(result: CheckResult, { lang }: Look, paint: Painter, words: CliWords): string {
  const lines = numbers.flatMap(topic => {
    const answer = result.answers[topic]
    if (answer === undefined || answer.stands === 'silent') return []
    return [wrapped(`${answer.label}: ${dayOrRange(answer, lang)}`, 2, 2)]
  })
  return lines.length === 0 ? '' : [paint.bold(words.numbers), ...lines].join('\n')
}

/** A value in words; of an open answer what it could be. */
function dayOrRange(answer: TopicAnswer, lang: Lang): string {
  const words = wordsOf(lang)
  if (answer.stands === 'settled') return shown(answer.value, lang)
  if (answer.stands === 'clash') return words.clash
  const could = (answer.could ?? []).map(one =>
    one === 'silent' ? words.silent : one === 'clash' ? words.clash : 'value' in one ? shown(one.value, lang) : `${shown(one.least, lang)} … ${shown(one.most, lang)}`,
  )
  return could.join(words.or)
}

function shown(value: TopicAnswer['value'], lang: Lang): string {
  if (value === 'never') return wordsOf(lang).never
  const day = typeof value === 'string' ? parseDay(value) : undefined
  return day === undefined ? String(value ?? '') : `${String(value)} (${fullDay(lang, day)})`
}

const citesText = (answer: TopicAnswer | undefined): readonly string[] => (answer?.cites ?? []).map(citeText)
const citeText = (cite: CiteOut): string => `${cite.title}, ${cite.place} [${cite.grade}${cite.text === undefined ? '' : ` ${cite.text}`}]`

const marks = { applies: '■', displaced: '⊠', 'does-not-apply': '○', 'not-known': '?' } as const

/** The chain of rules, question by question; rules that did not apply are counted, not listed. */
function whyText(result: CheckResult, paint: Painter, words: CliWords): string {
  const done = new Set<string>()
  const parts = Object.values(result.answers).flatMap(answer => {
    const steps = answer.because.filter(step => step.state !== 'does-not-apply' && !done.has(step.rule))
    steps.forEach(step => done.add(step.rule))
    const silent = answer.because.length - answer.because.filter(step => step.state !== 'does-not-apply').length
    if (steps.length === 0) return []
    return [
      [paint.bold(`  ${answer.label}`), ...steps.map(step => stepText(step, paint, words)), ...(silent === 0 ? [] : [paint.faint(`    ○ ${words.didNotApply} ${silent}`)])].join(
        '\n',
      ),
    ]
  })
  return parts.length === 0 ? '' : [paint.bold(words.why), ...parts].join('\n')
}

function stepText(step: StepOut, paint: Painter, words: CliWords): string {
  const value = step.value === undefined ? '' : ` → ${String(step.value)}`
  const read = step.read.filter(one => one.value !== undefined).map(one => `${one.label}: ${String(one.value)}`)
  return [
    wrapped(`${marks[step.state]} ${step.gist}${value}`, 4, 2),
    ...(step.beatenBy === undefined
      ? []
      : [wrapped(`${words.beatenBy} ${step.beatenBy.gist}${step.beatenBy.ground === undefined ? '' : ` (${citeText(step.beatenBy.ground)})`}`, 8, 2)]),
    ...(read.length === 0 ? [] : [paint.faint(wrapped(`${words.read} ${[...new Set(read)].join('; ')}`, 8, 2))]),
    paint.faint(wrapped(`${citeText(step.cite)} · ${step.rule}`, 8, 2)),
  ].join('\n')
}

function openText(result: CheckResult, paint: Painter, words: CliWords): string {
  const needs = new Map(Object.values(result.answers).flatMap(answer => (answer.needs ?? []).map(need => [need.id, need.ask] as const)))
  const leaves = new Set(Object.values(result.answers).flatMap(answer => answer.leaves))
  return [
    ...(needs.size === 0 ? [] : [paint.bold(words.dependsOn), ...[...needs].map(([id, ask]) => wrapped(`${ask} (${id})`, 2, 2))]),
    ...(leaves.size === 0 ? [] : [...(needs.size === 0 ? [] : ['']), paint.bold(words.leftOpen), ...[...leaves].map(text => wrapped(`· ${text}`, 2, 2))]),
  ].join('\n')
}

function assumedText(result: CheckResult, paint: Painter, words: CliWords): string {
  if (result.assumed.length === 0) return ''
  return [paint.bold(words.assumed), ...result.assumed.map(one => wrapped(`· ${one.says} (--without ${one.id})`, 2, 2))].join('\n')
}
