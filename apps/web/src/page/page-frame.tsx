import type { ReactNode } from 'react'
import type { Lang } from '@kosh/desk'
import { Footer } from '../frame/footer.js'
import { Header } from '../frame/header.js'
import { useSpeech } from '../words/say.js'
import { BadDay } from './bad-day.js'
import { Newer } from './newer.js'
import { Offline } from './offline.js'

type Props = { readonly speak: (lang: Lang) => void; readonly path: string; readonly under?: ReactNode; readonly corpus?: string | undefined; readonly children: ReactNode }

/** What every page has around it: a way past the menu, the menu, the day of the law, the foot. */
export function PageFrame({ speak, path, under, corpus, children }: Props) {
  const { say } = useSpeech()
  return (
    <>
      <a
        className="skip"
        href="#content"
        onClick={event => {
          event.preventDefault()
          document.getElementById('content')?.focus()
        }}
      >
        {say('page.skip')}
      </a>
      <Header speak={speak} path={path}>
        {under}
        <Offline />
        <Newer />
        {path !== '/' && <BadDay />}
      </Header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <Footer corpus={corpus} />
    </>
  )
}
