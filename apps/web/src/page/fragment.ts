import { useSyncExternalStore } from 'react'

/** What stands after the # of the address as pairs, and a way to change them: a new entry of history each time. */
export function useFragment(): readonly [URLSearchParams, (change: { readonly [name: string]: string | undefined }) => void] {
  const text = useSyncExternalStore(subscribe, () => location.hash.slice(1))
  const params = new URLSearchParams(text)
  const change = (patch: { readonly [name: string]: string | undefined }) => {
    for (const [name, value] of Object.entries(patch)) {
      if (value === undefined) params.delete(name)
      else params.set(name, value)
    }
    const next = params.toString()
    history.pushState(null, '', next === '' ? location.pathname : `#${next}`)
    window.dispatchEvent(new Event('fragment'))
  }
  return [params, change]
}

function subscribe(listener: () => void): () => void {
  const events = ['fragment', 'popstate', 'hashchange']
  events.forEach(event => window.addEventListener(event, listener))
  return () => events.forEach(event => window.removeEventListener(event, listener))
}
