import { useEffect, useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import type { Lang } from '@kosh/desk'
import { localeOf } from '@kosh/desk/day-words'
import { Guard } from '../frame/failure.js'
import { keep } from '../frame/theme.js'
import { readCatalogue, Speaks, speechOf, type Speech } from '../words/say.js'
import type { Check } from './check.js'
import { CheckPage } from './check-page.js'
import './page.css'
import './paper.css'

type Props = { readonly first: Speech; readonly check: Check }

/** The page in its language. */
export function App({ first, check }: Props) {
  const [speech, setSpeech] = useState(first)
  const { lang } = speech

  useEffect(() => {
    document.documentElement.lang = lang
    document.title = speech.say('page.title')
  }, [lang, speech])

  const speak = async (next: Lang) => {
    const spoken = speechOf(next, await readCatalogue(next))
    keep('kosh.lang', next)
    setSpeech(spoken)
    check.speak(spoken)
  }

  return (
    <I18nProvider locale={localeOf[lang]}>
      <Speaks speech={speech}>
        <Guard>
          <CheckPage check={check} speak={next => void speak(next)} />
        </Guard>
      </Speaks>
    </I18nProvider>
  )
}
