import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { Chevron } from '../frame/chevron.js'
import './blank.css'

/** How a blank is shown: in the open sentence, in the short one above an answer, or as a field of an editor. */
export type BlankLook = 'blank' | 'told' | 'pick'

type Props = {
  readonly look: BlankLook
  readonly label: string
  /** What is filled in; without it, `empty` invites. */
  readonly filled: string | undefined
  readonly empty: string
  readonly isWrong?: boolean
  readonly id?: string
  readonly onPress?: () => void
  readonly isOpen?: boolean
}

/** The button of a blank. What it opens is the affair of its parent: a list, a date, an editor. */
export function BlankButton({ look, label, filled, empty, isWrong = false, id, onPress, isOpen }: Props) {
  const name = `${label}: ${filled ?? empty}`
  return (
    <Button
      className={blankClass(look, filled !== undefined, isWrong)}
      aria-label={name}
      {...(id === undefined ? {} : { id })}
      {...(onPress === undefined ? {} : { onPress })}
      {...(isOpen === undefined ? {} : { 'aria-expanded': isOpen })}
    >
      <span {...(filled === undefined ? { 'data-placeholder': true } : {})}>{filled ?? empty}</span>
      {look !== 'told' && <Chevron />}
    </Button>
  )
}

export function blankClass(look: BlankLook, isFilled: boolean, isWrong: boolean): string {
  return [look, isFilled ? '' : 'empty', isWrong ? 'wrongly' : ''].filter(one => one !== '').join(' ')
}

type PhraseProps = { readonly before: string; readonly label: string; readonly after?: string; readonly children: ReactNode }

/** A blank with the words around it: in the line on wide screens, a label above it on narrow ones. */
export function Phrase({ before, label, after = '', children }: PhraseProps) {
  return (
    <span className="phrase">
      <span className="before-wide" aria-hidden="true">
        {before}{' '}
      </span>
      <span className="before-narrow" aria-hidden="true">
        {label}
      </span>
      {children}
      <span className="after" aria-hidden="true">
        {after}
      </span>
    </span>
  )
}
