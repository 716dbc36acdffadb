import { Button } from 'react-aria-components'
import { useDesk } from '../desk/desk.js'
import { useSpeech } from '../words/say.js'
import type { Draft } from './draft.js'
import { RowsEditor } from './rows-editor.js'
import type { RowFault } from './rows.js'
import type { Editor } from './sentence.js'

type Props = {
  readonly editing: Editor
  readonly draft: Draft
  readonly onChange: (draft: Draft) => void
  readonly rowFaults: { readonly [table: string]: readonly RowFault[] }
  readonly onClose: () => void
}

/** The longer parts of the sentence, opened below it: earlier stays, or visas and permits. */
export function EditorPanel({ editing, draft, onChange, rowFaults, onClose }: Props) {
  const { say } = useSpeech()
  const desk = useDesk()
  if (desk === undefined) return null
  const table = (id: string, add: string, none?: string) => {
    const shape = desk.tables[id]
    if (shape === undefined) return null
    return (
      <RowsEditor
        shape={shape}
        rows={draft.rows[id] ?? []}
        onChange={rows => onChange({ ...draft, rows: { ...draft.rows, [id]: rows } })}
        faults={rowFaults[id] ?? []}
        states={[{ title: say('state.all'), options: desk.states }]}
        preset={{ state: draft.to, entriesUsed: '0' }}
        add={add}
        {...(none === undefined ? {} : { none })}
      />
    )
  }
  return (
    <section className="editor" aria-labelledby="editor-title">
      <h2 id="editor-title" tabIndex={-1}>
        {say(editing === 'stays' ? 'stays.title' : 'papers.title')}
      </h2>
      <p className="hint">{say(editing === 'stays' ? 'stays.why' : 'papers.why')}</p>
      {editing === 'stays' ? (
        table('stays', say('stays.add'), say('stays.none'))
      ) : (
        <>
          <div className="editor-part">
            <h3>{say('papers.visas')}</h3>
            {table('visas', say('papers.addVisa'))}
          </div>
          <div className="editor-part">
            <h3>{say('papers.permits')}</h3>
            {table('permits', say('papers.addPermit'))}
          </div>
        </>
      )}
      <Button className="button" onPress={onClose}>
        {say('editor.close')}
      </Button>
    </section>
  )
}
