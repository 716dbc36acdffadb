import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { ActShelf } from '@kosh/desk'
import { useSpeech } from '../words/say.js'

/** Under what the act is found, each to be copied, with a citation ready to paste; and the official text. */
export function Identifiers({ act, place }: { readonly act: ActShelf; readonly place?: string }) {
  const { say } = useSpeech()
  const [copied, report] = useState<string>()
  const [first] = act.identifiers
  const citation = [act.title, ...(place === undefined ? [] : [place]), ...(first === undefined ? [] : [`${say(`id.${first.kind}`)} ${first.text}`]), act.url].join(', ')
  const copy = (what: string, text: string) =>
    navigator.clipboard.writeText(text).then(
      () => report(what),
      () => report(undefined),
    )
  return (
    <div className="identifier">
      {act.identifiers.map(one => (
        <span key={one.kind}>
          <span className="id-kind">{say(`id.${one.kind}`)}</span> <span className="id-text">{one.text}</span>{' '}
          <Button className="link" aria-label={`${say('shelf.copy')}: ${say(`id.${one.kind}`)}`} onPress={() => void copy(one.kind, one.text)}>
            {copied === one.kind ? say('shelf.copied') : say('shelf.copyShort')}
          </Button>
        </span>
      ))}
      <Button className="link" onPress={() => void copy('citation', citation)}>
        {copied === 'citation' ? say('shelf.copied') : say('shelf.copyCitation')}
      </Button>
      <a href={act.url} target="_blank" rel="noreferrer noopener">
        {say('shelf.official')}
      </a>
    </div>
  )
}
