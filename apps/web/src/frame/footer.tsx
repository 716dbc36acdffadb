import { useSpeech } from '../words/say.js'
import './footer.css'

/** One line at the foot. `corpus` is the digest of the law that answered. */
export function Footer({ corpus }: { readonly corpus: string | undefined }) {
  const { say } = useSpeech()
  return (
    <footer className="foot">
      <div className="wide foot-row">
        <span>{say('foot.explains')}</span>
        {corpus !== undefined && <span>{say('foot.data', { digest: corpus.replace('sha256:', '').slice(0, 12) })}</span>}
        <span>{say('foot.private')}</span>
      </div>
    </footer>
  )
}
