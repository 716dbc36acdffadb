import { useState } from 'react'
import { Button } from 'react-aria-components'
import { Link } from 'wouter'
import type { ComparedCell } from '@kosh/desk'
import { Cites } from '../answer/cite.js'
import { VerdictMark } from '../answer/verdict-mark.js'
import { useSpeech } from '../words/say.js'

type Props = { readonly cell: ComparedCell; readonly isOwn: boolean; readonly link: string | undefined; readonly about: string }

const folded = 2

/** A short answer with its mark, its article, and the way to the whole answer. Long lists fold. */
export function Cell({ cell, isOwn, link, about }: Props) {
  const { say } = useSpeech()
  const [isWhole, unfold] = useState(false)
  if (isOwn) return <p className="compare-silent">{say('compare.own')}</p>
  const mark = cell.mark === 'silent' ? 'open' : cell.mark
  const lines = [cell.text, ...(isWhole ? cell.more : cell.more.slice(0, folded))]
  const hidden = cell.more.length - folded
  return (
    <div className={cell.mark === 'silent' ? 'compare-cell silent' : 'compare-cell'}>
      {mark !== undefined && (
        <span className={`verdict-word ${mark}`}>
          <VerdictMark mark={mark} size={18} />
          <span className="unseen">{cell.mark === 'silent' ? say('verdict.law') : say(`verdict.${mark}`)}</span>
        </span>
      )}
      <div>
        {lines.map((line, at) => (
          <p key={line}>{at === 0 && link !== undefined && cell.mark !== 'silent' ? <Link href={`/#${link}`}>{line}</Link> : line}</p>
        ))}
        {hidden > 0 && (
          <Button
            className="link"
            aria-expanded={isWhole}
            aria-label={`${isWhole ? say('leaves.fewer') : say('leaves.more', { n: hidden })}: ${about}`}
            onPress={() => unfold(!isWhole)}
          >
            {isWhole ? say('leaves.fewer') : say('leaves.more', { n: hidden })}
          </Button>
        )}
        <Cites cites={isWhole ? cell.cites : cell.cites.slice(0, 1)} />
      </div>
    </div>
  )
}
