import type { Opened } from '../desk/calls.js'
import { Labelled } from '../frame/labelled.js'
import { useSpeech } from '../words/say.js'
import { Choice } from './choice.js'
import { documentWith } from './options.js'

export type Passport = { readonly citizenship: string | undefined; readonly document: string | undefined }
type Props = { readonly desk: Opened; readonly passport: Passport; readonly onChange: (passport: Passport) => void; readonly id: string }

/** Of which state, and which document: two fields. `id` is that of the first. */
export function PassportFields({ desk, passport: { citizenship, document }, onChange, id }: Props) {
  const { say } = useSpeech()
  const possible = citizenship === undefined ? undefined : desk.documentsOf[citizenship]
  return (
    <>
      <Labelled label={say('blank.citizenship.label')}>
        <Choice
          look="pick"
          label={say('blank.citizenship.label')}
          empty={say('blank.citizenship.empty')}
          chosen={citizenship}
          onChoose={chosen => onChange({ citizenship: chosen, document: documentWith(desk, chosen, document) })}
          sections={[{ title: say('state.all'), options: desk.citizenships }]}
          search={{ label: say('state.search'), none: say('state.none') }}
          showCodes
          id={id}
        />
      </Labelled>
      <Labelled label={say('blank.document.label')}>
        <Choice
          look="pick"
          label={say('blank.document.label')}
          empty={say('blank.document.empty')}
          chosen={document}
          onChoose={chosen => onChange({ citizenship, document: chosen })}
          sections={[{ title: say('blank.document.label'), options: desk.documents.filter(one => possible === undefined || possible.includes(one.code)) }]}
        />
      </Labelled>
    </>
  )
}
