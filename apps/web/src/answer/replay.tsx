import { useState } from 'react'
import { Button, FileTrigger } from 'react-aria-components'
import type { Replayed } from '@kosh/desk'
import { ask } from '../desk/desk.js'
import { useSpeech } from '../words/say.js'

/** A receipt read again: whether the law as it is held now still answers the same, and where it does not. */
export function Replay() {
  const { lang, say } = useSpeech()
  const [read, put] = useState<Replayed | 'failed'>()
  const replay = async (file: File) => put(await ask('replay', await file.text(), lang).catch(() => 'failed' as const))
  return (
    <div className="replay no-paper">
      <FileTrigger acceptedFileTypes={['.json', 'application/json']} onSelect={files => void (files?.[0] === undefined ? undefined : replay(files[0]))}>
        <Button className="link">{say('replay.open')}</Button>
      </FileTrigger>
      <output className="done">{read !== undefined && <Outcome read={read} />}</output>
    </div>
  )
}

function Outcome({ read }: { readonly read: Replayed | 'failed' }) {
  const { say } = useSpeech()
  if (read === 'failed') return <>{say('broken.title')}</>
  if (!read.ok) return <>{read.issues[0]?.message ?? say('broken.title')}</>
  if (read.same) return <>{say('replay.same')}</>
  const answers = read.differs.flatMap(one => (one.part === 'answer' ? [one] : []))
  if (answers.length === 0) return <>{say('replay.otherLaw')}</>
  return (
    <>
      {say('replay.differs', { n: answers.length })}
      <ul className="plain-list">
        {answers.map(one => (
          <li key={one.question}>
            <code>{one.question}</code>
          </li>
        ))}
      </ul>
    </>
  )
}
