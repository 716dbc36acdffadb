import { useState } from 'react'
import { Button } from 'react-aria-components'
import { Link } from 'wouter'
import { parseDay } from '@kosh/norms'
import type { CiteOut, Grade } from '@kosh/desk'
import { tableDay } from '@kosh/desk/day-words'
import { slugOf } from '../law/slug.js'
import { useSpeech } from '../words/say.js'
import './cite.css'

/** Sources of a line, once each. Act before place; under it the grade, the date of the text, the day of comparison. */
export function Cites({ cites, most = Infinity }: { readonly cites: readonly CiteOut[]; readonly most?: number }) {
  const { say } = useSpeech()
  const [isWhole, unfold] = useState(false)
  const seen = [...new Map(cites.map(cite => [`${cite.act} ${cite.place}`, cite]))]
  if (seen.length === 0) return null
  // One more than fits is shown all the same: "and one more" saves no line.
  const shown = seen.length > most + 1 && !isWhole ? seen.slice(0, most) : seen
  return (
    <ul className="cites">
      {shown.map(([key, cite]) => (
        <li key={key}>
          <Cite cite={cite} />
        </li>
      ))}
      {shown.length < seen.length && (
        <li className="more-cites">
          <Button className="link" aria-expanded={false} onPress={() => unfold(true)}>
            {say('cite.more', { n: seen.length - shown.length })}
          </Button>
        </li>
      )}
    </ul>
  )
}

function Cite({ cite }: { readonly cite: CiteOut }) {
  const { lang, say } = useSpeech()
  const [text, read] = [parseDay(cite.text ?? ''), parseDay(cite.read ?? '')]
  const dated = text !== undefined ? say('cite.text', { day: tableDay(lang, text) }) : read !== undefined ? say('cite.read', { day: tableDay(lang, read) }) : undefined
  return (
    <span className="cite">
      <GradeMark grade={cite.grade} />
      <span>
        <Link href={`/law/${cite.act}/${slugOf(cite.article)}`}>
          {unbroken(cite.title)}, <span className="place">{unbroken(cite.place)}</span>
        </Link>
        <span className="graded">{[say(`grade.${cite.grade}`), dated].filter(one => one !== undefined).join(', ')}</span>
      </span>
    </span>
  )
}

/** A sign and its number stay on one line: Art. 6, № 148. */
function unbroken(text: string): string {
  return text.replaceAll(/(\bArts?\.|\bparas?|ст\.|п\.|No\.|№|бап|тармақ) (?=[\d(])/g, '$1\u00a0').replaceAll(/(?<=\d)-(?=[а-яәіңғүұқөһ])/gu, '\u2011')
}

/** How well a source was checked: full disc, half disc, dashed ring, always in ink colours. */
export function GradeMark({ grade }: { readonly grade: Grade }) {
  return (
    <svg className="grade-mark" width="11" height="11" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      {grade === 'official' && <circle cx="6" cy="6" r="5.5" fill="currentColor" />}
      {grade === 'secondary' && (
        <>
          <circle cx="6" cy="6" r="4.8" fill="none" stroke="currentColor" strokeWidth="1.4" />
          <path d="M6 1.2a4.8 4.8 0 0 0 0 9.6z" fill="currentColor" />
        </>
      )}
      {grade === 'unchecked' && <circle cx="6" cy="6" r="4.8" fill="none" stroke="currentColor" strokeWidth="1.4" strokeDasharray="2.2 1.5" />}
    </svg>
  )
}
