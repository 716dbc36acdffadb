import { say, type CheckResult, type Lang, type ReadOut, type StepOut } from '@kosh/desk'
import { citeText } from './cite-text.js'
import { wrapped, type Painter } from './paper.js'
import { wordsOf } from './words.js'

const marks = { applies: '■', displaced: '⊠', 'does-not-apply': '○', 'not-known': '?' } as const

/** The chain of rules, question by question, each rule once; rules that did not apply are counted, not listed. Ways not taken have their conditions elsewhere. */
export function whyText(result: CheckResult, lang: Lang, paint: Painter): string {
  const told = new Set<string>()
  const parts = Object.values(result.answers).flatMap(answer => {
    if (answer.optional !== undefined) return []
    const steps = answer.because.filter(step => step.state !== 'does-not-apply' && !told.has(step.rule))
    steps.forEach(step => told.add(step.rule))
    const others = new Set(answer.because.filter(step => step.state === 'does-not-apply').map(step => step.rule)).size
    if (steps.length === 0) return []
    return [
      paint.bold(wrapped(answer.label, 2)),
      ...steps.map(step => stepText(step, lang, paint)),
      ...(others === 0 ? [] : [paint.faint(`    ${marks['does-not-apply']} ${wordsOf(lang).didNotApply} ${others}`)]),
    ]
  })
  return parts.length === 0 ? '' : [paint.bold(wordsOf(lang).why), ...parts].join('\n')
}

function stepText(step: StepOut, lang: Lang, paint: Painter): string {
  const words = wordsOf(lang)
  const { beatenBy } = step
  const read = [...new Set(step.read.filter(one => one.of !== 'question').map(readText))]
  return [
    wrapped(`${marks[step.state]} ${say(lang, `step.${step.state}`)}: ${step.gist}${step.shown === undefined ? '' : ` → ${step.shown}`}`, 4, 2),
    ...(beatenBy === undefined
      ? []
      : [
          wrapped(
            `${words.beatenBy} ${beatenBy.gist} (${say(lang, `through.${beatenBy.through}`)}${beatenBy.ground === undefined ? '' : `: ${citeText(lang, beatenBy.ground)}`})`,
            6,
            2,
          ),
        ]),
    ...(read.length === 0 ? [] : [wrapped(`${words.read} ${read.join('; ')}`, 6, 2)]),
    paint.faint(wrapped(`${citeText(lang, step.cite)} · ${step.rule}`, 6, 2)),
  ].join('\n')
}

const readText = (read: ReadOut): string => `${read.label.replace(/\?$/, '')}${read.key === undefined ? '' : ` (${read.key})`}${read.shown === '' ? '' : `: ${read.shown}`}`
