import { Component, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useSpeech } from '../words/say.js'
import './failure.css'

/** What could not be done, the code, that the facts are kept, and one way on. Never a stack trace. */
export function Failure({ title, code, onAgain }: { readonly title: string; readonly code: string; readonly onAgain: () => void }) {
  const { say } = useSpeech()
  return (
    <section className="wide failure" role="alert">
      <h1>{title}</h1>
      <p>{say('broken.kept', { code })}</p>
      <Button className="button" onPress={onAgain}>
        {say('broken.again')}
      </Button>
    </section>
  )
}

function BrokenPage({ onAgain }: { readonly onAgain: () => void }) {
  const { say } = useSpeech()
  return <Failure title={say('broken.page')} code="page" onAgain={onAgain} />
}

/** React asks for a class here. Catches what breaks while the page is drawn. */
export class Guard extends Component<{ readonly children: ReactNode }, { readonly isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true }
  }

  override render(): ReactNode {
    return this.state.isBroken ? <BrokenPage onAgain={() => location.reload()} /> : this.props.children
  }
}
