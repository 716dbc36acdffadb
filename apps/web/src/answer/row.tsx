import type { ReactNode } from 'react'
import type { CiteOut } from '@kosh/desk'
import { Cites } from './cite.js'
import './row.css'

type Props = {
  readonly margin: ReactNode
  readonly title: ReactNode
  readonly children?: ReactNode
  readonly cites: readonly CiteOut[]
  readonly differs?: string | undefined
  readonly isTight?: boolean
}

/** A line of the answer as in a glossed page: day or state in the left margin, text, sources in the right margin. */
export function Row({ margin, title, children, cites, differs, isTight = false }: Props) {
  return (
    <li className={isTight ? 'row tight' : 'row'}>
      <div className="row-margin">{margin}</div>
      <div className="row-text">
        <h3 className="row-title">{title}</h3>
        {children}
        {differs !== undefined && (
          <p>
            <span className="differs">{differs}</span>
          </p>
        )}
      </div>
      <div className="row-gloss">
        <Cites cites={cites} most={1} />
      </div>
    </li>
  )
}

export function Section({ title, id, children }: { readonly title: string; readonly id?: string; readonly children: ReactNode }) {
  return (
    <section className="section" {...(id === undefined ? {} : { id })}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

/** What belongs to a line in pairs of word and text: Counted, Through. */
export function Details({ pairs }: { readonly pairs: readonly (readonly [word: string, text: ReactNode])[] }) {
  if (pairs.length === 0) return null
  return (
    <dl className="details">
      {pairs.map(([word, text]) => (
        <div key={word}>
          <dt>{word}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
