import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import type { Lang } from '@kosh/desk'
import './look/fonts.css'
import './look/tokens.css'
import './look/base.css'
import './look/controls.css'
import { keepOnDevice } from './offline/keeper.js'
import { App } from './page/app.js'
import { makeCheck } from './page/check.js'
import { readCatalogue, speechOf } from './words/say.js'

const languages: readonly Lang[] = ['kk', 'ru', 'en']

/** The language chosen on this device, else the first of its own that we speak, else English. */
function firstLanguage(): Lang {
  const wanted = [kept(), ...navigator.languages.map(one => one.slice(0, 2))]
  return wanted.flatMap(one => languages.find(lang => lang === one) ?? [])[0] ?? 'en'
}

function kept(): string | null {
  try {
    return localStorage.getItem('kosh.lang')
  } catch {
    return null
  }
}

const lang = firstLanguage()
const root = document.getElementById('page')
if (root !== null) {
  const first = speechOf(lang, await readCatalogue(lang))
  const check = makeCheck(first)
  check.open()
  if (import.meta.env.PROD) afterLoad(() => void keepOnDevice())
  createRoot(root).render(
    <StrictMode>
      <App first={first} check={check} />
    </StrictMode>,
  )
}

/** What is kept for later must not hold up what is shown now. */
function afterLoad(work: () => void): void {
  if (document.readyState === 'complete') work()
  else window.addEventListener('load', work, { once: true })
}
