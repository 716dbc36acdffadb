/** What keeps the app on the device, and whether a newer edition lies ready beside the one that is open. */
export type Keeper = { readonly watch: (changed: () => void) => () => void; readonly isNewer: () => boolean; readonly take: () => void }

let waiting: ServiceWorker | null = null
const listeners = new Set<() => void>()
const told = () => listeners.forEach(listener => listener())

/** How often an open page looks for a newer edition, in milliseconds. */
const often = 60 * 60 * 1000

export const keeper: Keeper = {
  watch: changed => {
    listeners.add(changed)
    return () => void listeners.delete(changed)
  },
  isNewer: () => waiting !== null,
  take: () => {
    // The newer edition takes over, and then the page is drawn by it: the facts stand in the address.
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
    waiting?.postMessage('take', [])
  },
}

/** Begins to keep. A device that refuses gets the app from the server each time. */
export async function keepOnDevice(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  try {
    const kept = await navigator.serviceWorker.register('/service-worker.js', { updateViaCache: 'none' })
    const look = () => {
      waiting = navigator.serviceWorker.controller === null ? null : kept.waiting
      told()
    }
    look()
    kept.addEventListener('updatefound', () => kept.installing?.addEventListener('statechange', look))
    const ask = () => void kept.update().catch(() => undefined)
    setInterval(ask, often)
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && ask())
  } catch {
    // Private windows and strict settings refuse: nothing else depends on it.
  }
}
