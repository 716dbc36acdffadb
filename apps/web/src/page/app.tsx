import { useCallback, useEffect, useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import type { Lang } from '@kosh/desk'
import { localeOf } from '@kosh/desk/day-words'
import type { Opened } from '../desk/calls.js'
import { ask, DeskOpen, Refused } from '../desk/desk.js'
import { Failure, Guard } from '../frame/failure.js'
import { keep } from '../frame/theme.js'
import { readCatalogue, Speaks, speechOf } from '../words/say.js'
import type { Catalogue } from '../words/en.js'
import { CheckPage } from './check-page.js'
import './page.css'
import './paper.css'

type Props = { readonly lang: Lang; readonly catalogue: Catalogue }

/** The page in its language, with the law being fetched beside it. */
export function App({ lang: first, catalogue: firstWords }: Props) {
  const [speech, setSpeech] = useState(() => speechOf(first, firstWords))
  const [opened, setOpened] = useState<Opened>()
  const [lost, lose] = useState<string>()
  const { lang } = speech

  const fetchLaw = useCallback(() => {
    lose(undefined)
    ask('open', lang).then(setOpened, (cause: unknown) => lose(cause instanceof Refused ? cause.code : 'program'))
  }, [lang])
  useEffect(fetchLaw, [fetchLaw])

  useEffect(() => {
    document.documentElement.lang = lang
    document.title = speech.say('page.title')
  }, [lang, speech])

  const speak = async (next: Lang) => {
    const words = await readCatalogue(next)
    keep('kosh.lang', next)
    setSpeech(speechOf(next, words))
  }

  return (
    <I18nProvider locale={localeOf[lang]}>
      <Speaks speech={speech}>
        <DeskOpen opened={opened}>
          <Guard otherwise={again => <Failure title={speech.say('broken.page')} code="page" again={speech.say('broken.again')} onAgain={again} />}>
            <CheckPage opened={opened} speak={next => void speak(next)} lost={lost} fetchAgain={fetchLaw} />
          </Guard>
        </DeskOpen>
      </Speaks>
    </I18nProvider>
  )
}
