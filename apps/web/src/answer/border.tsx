import type { CheckResult, StepOut } from '@kosh/desk'
import { useSpeech } from '../words/say.js'
import { Fold } from './folds.js'
import { Row } from './row.js'
import type { Silhouette } from './silhouette.js'
import { VerdictMark } from './verdict-mark.js'
import { Why } from './why.js'

type Props = { readonly result: CheckResult; readonly differs: (topic: string) => string | undefined }

/** How one may enter, and each condition with whether it is met. */
export function Border({ result, differs }: Props) {
  const { say } = useSpeech()
  const { 'entry.may': way, 'entry.conditions': conditions } = result.answers
  const steps = (conditions?.because ?? []).filter(step => step.topic === 'entry.conditions' && step.state !== 'displaced' && step.state !== 'does-not-apply')
  if (way === undefined || (way.because.length === 0 && steps.length === 0)) return null
  const entry = capital(way.shown ?? say(way.stands === 'clash' ? 'duty.clash' : way.stands === 'silent' ? 'duty.silent' : 'border.notKnown'))
  const met = steps.filter(step => step.state === 'applies' && step.value !== false).length
  const isRefused = steps.some(step => step.value === false)
  return (
    <Fold
      id="border"
      title={say('border.title')}
      summary={[entry, ...(steps.length === 0 ? [] : [say('border.counts', { n: met, all: steps.length })])].join('. ')}
      differs={differs('entry.may')}
      isTold={isRefused}
    >
      <ul>
        {way.because.length > 0 && (
          <Row margin={<b>{say('border.way')}</b>} title={entry} cites={way.cites} differs={differs('entry.may')}>
            <Why explained={[{ topic: 'entry.may', answer: way }]} head={capital(way.shown ?? say('border.notKnown'))} sub={way.label} about={way.label} />
          </Row>
        )}
        {steps.map(step => (
          <Row key={step.rule} margin={<Met step={step} />} title={step.gist} cites={[step.cite]} isTight />
        ))}
      </ul>
    </Fold>
  )
}

function Met({ step }: { readonly step: StepOut }) {
  const { say } = useSpeech()
  const [mark, word]: readonly [Silhouette, string] =
    step.state === 'not-known' || step.value === undefined ? ['open', say('border.notKnown')] : step.value === false ? ['no', say('border.notMet')] : ['yes', say('border.met')]
  return (
    <span className={`small-verdict verdict-word ${mark}`}>
      <VerdictMark mark={mark} size={18} />
      {word}
    </span>
  )
}

function capital(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase() + text.slice(1)
}
