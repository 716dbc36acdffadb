import type { ReactNode } from 'react'
import { useDesk } from '../desk/desk.js'
import { useSpeech } from '../words/say.js'
import { BlankButton, Phrase, type BlankLook } from './blank.js'
import { Choice } from './choice.js'
import { DayBlank } from './day-blank.js'
import type { Draft } from './draft.js'
import { inSentence, needsIssuer, noOptions, optionsFor, withCitizenship } from './options.js'

export type Blank = 'citizenship' | 'document' | 'issuer' | 'to' | 'purpose' | 'entered' | 'stays' | 'papers'
export type Editor = 'stays' | 'papers'

/** The blanks of the sentence as controls; the open sentence and the short one above an answer arrange them each in its way. */
export function useBlanks(props: {
  readonly draft: Draft
  readonly onChange: (draft: Draft) => void
  readonly onEdit: (editor: Editor) => void
  readonly editing: Editor | undefined
  readonly look: BlankLook
  readonly wrong: ReadonlySet<Blank>
}): { readonly [B in Blank]: ReactNode } {
  const { draft, onChange, onEdit, editing, look, wrong } = props
  const { lang, say } = useSpeech()
  const desk = useDesk()
  const options = desk === undefined ? noOptions : optionsFor(desk, draft, say)
  const search = { label: say('state.search'), none: say(desk === undefined ? 'loading' : 'state.none') }
  const named = (blank: Exclude<Blank, 'stays' | 'papers'>) => ({
    look,
    label: say(`blank.${blank}.label`),
    empty: say(`blank.${blank}.empty`),
    isWrong: wrong.has(blank),
    id: `blank-${blank}`,
  })
  const stays = draft.rows['stays']?.length ?? 0
  const papers = papersIn(draft)
  return {
    citizenship: (
      <Choice
        {...named('citizenship')}
        chosen={draft.citizenship}
        wordIt={option => inSentence(lang, 'state', option)}
        sections={options.citizenship}
        search={search}
        showCodes
        onChoose={code => onChange(desk === undefined ? { ...draft, citizenship: code } : withCitizenship(desk, draft, code))}
      />
    ),
    document: (
      <Choice
        {...named('document')}
        chosen={draft.document}
        sections={options.document}
        wordIt={option => inSentence(lang, 'document', option)}
        onChoose={document => onChange({ ...draft, document })}
      />
    ),
    issuer: needsIssuer(desk, draft) && (
      <Choice
        {...named('issuer')}
        chosen={draft.issuer}
        wordIt={option => inSentence(lang, 'state', option)}
        sections={options.states}
        search={search}
        showCodes
        onChoose={issuer => onChange({ ...draft, issuer })}
      />
    ),
    to: (
      <Choice
        {...named('to')}
        chosen={draft.to}
        wordIt={option => inSentence(lang, 'state', option)}
        sections={options.to}
        search={search}
        showCodes
        onChoose={to => onChange({ ...draft, to })}
      />
    ),
    purpose: (
      <Choice
        {...named('purpose')}
        chosen={draft.purpose}
        sections={options.purpose}
        wordIt={option => inSentence(lang, 'purpose', option)}
        onChoose={purpose => onChange({ ...draft, purpose })}
      />
    ),
    entered: (
      <DayBlank {...named('entered')} question={say('day.entryQuestion')} why={say('day.entryWhy')} chosen={draft.entry} onChoose={entry => onChange({ ...draft, entry })} />
    ),
    stays: (
      <BlankButton
        look={look}
        id="blank-stays"
        label={say('blank.stays.label')}
        empty={say('blank.stays.none')}
        isWrong={wrong.has('stays')}
        filled={stays === 0 ? say('blank.stays.none') : say('blank.stays.some', { n: stays })}
        onPress={() => onEdit('stays')}
        isOpen={editing === 'stays'}
      />
    ),
    papers: (
      <BlankButton
        look={look}
        id="blank-papers"
        label={say('papers.title')}
        empty={say('ask.addPaper')}
        isWrong={wrong.has('papers')}
        filled={papers === 0 ? undefined : say('ask.papers', { n: papers })}
        onPress={() => onEdit('papers')}
        isOpen={editing === 'papers'}
      />
    ),
  }
}

/** Visas and permits the person told of. */
export function papersIn({ rows }: Draft): number {
  return (rows['visas']?.length ?? 0) + (rows['permits']?.length ?? 0)
}

/** A person without a citizenship is no citizen *of* anything: the words before the blank are others. */
function useStatusWords(draft: Draft): boolean {
  const desk = useDesk()
  return draft.citizenship !== undefined && desk?.withoutState.includes(draft.citizenship) === true
}

type SentenceProps = { readonly blanks: { readonly [B in Blank]: ReactNode }; readonly draft: Draft }

/** The sentence with its blanks, one thought to a line. */
export function Sentence({ blanks, draft }: SentenceProps) {
  const { say } = useSpeech()
  const isStatus = useStatusWords(draft)
  const hasPapers = papersIn(draft) > 0
  const phrase = (blank: Blank, after: string) => (
    <Phrase before={say(blank === 'citizenship' && isStatus ? 'blank.status.before' : `blank.${blank}.before`)} label={say(`blank.${blank}.label`)} after={after}>
      {blanks[blank]}
    </Phrase>
  )
  const hasIssuer = blanks.issuer !== false
  return (
    <div className="sentence">
      <span className="sentence-line">{phrase('citizenship', say('mark.comma'))}</span>
      <span className="sentence-line">
        {phrase('document', hasIssuer ? ',' : say('mark.afterDocument'))}
        {hasIssuer && phrase('issuer', say('mark.afterDocument'))}
      </span>
      <span className="sentence-line">
        {phrase('to', say('mark.comma'))}
        {phrase('purpose', ',')}
      </span>
      <span className="sentence-line">{phrase('entered', '.')}</span>
      <span className="sentence-line">{phrase('stays', '.')}</span>
      {hasPapers && <span className="sentence-line">{phrase('papers', '.')}</span>}
    </div>
  )
}

/** After the answer the sentence stays above it in body size; every bold part opens its question. */
export function ToldSentence({ blanks, draft, isPlan, onChange }: SentenceProps & { readonly isPlan: boolean; readonly onChange: ReactNode }) {
  const { say } = useSpeech()
  const isStatus = useStatusWords(draft)
  const papers = papersIn(draft)
  const hasIssuer = blanks.issuer !== false
  const part = (before: string, blank: Blank, after: string) => (
    <>
      {before}{' '}
      <span className="kept">
        {blanks[blank]}
        {after}
      </span>{' '}
    </>
  )
  return (
    <p className="told-sentence">
      {part(say(isStatus ? 'blank.status.before' : 'told.citizenship'), 'citizenship', say('mark.comma'))}
      {part(say('blank.document.before'), 'document', hasIssuer ? ',' : say('mark.afterDocument'))}
      {hasIssuer && part(say('blank.issuer.before'), 'issuer', say('mark.afterDocument'))}
      {part(say(isPlan ? 'blank.to.before' : 'blank.since.before'), 'to', say('mark.comma'))}
      {isPlan && part(say('blank.purpose.before'), 'purpose', ',')}
      {isPlan ? part(say('blank.entered.before'), 'entered', '.') : part(say('blank.since.day'), 'entered', ',')}
      {!isPlan && part(say('blank.purpose.before'), 'purpose', '.')}
      {part(say('blank.stays.before'), 'stays', '.')}
      {papers > 0 && part(say('blank.papers.before'), 'papers', '.')}
      {onChange}
    </p>
  )
}
