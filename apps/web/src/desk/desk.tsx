import { createContext, use, useSyncExternalStore, type ReactNode } from 'react'
import { notFetched, type Asked, type Call, type Calls, type Opened, type Replied } from './calls.js'

/** Something the law could not answer. `code` is shown; what it means to a person is said beside it. */
export class Refused extends Error {
  readonly code: string
  constructor(code: string) {
    super(code)
    this.code = code
  }
}

/** Longer than any answer takes; what is still running then has lost its way. */
const patience = 20_000

type Waiting = { readonly resolve: (gives: unknown) => void; readonly reject: (why: Refused) => void; readonly clock: number }
let clerk: Worker | undefined
let asked = 0
const waiting = new Map<number, Waiting>()

/** Asks the law in its worker; rejects with `Refused` when it breaks, cannot be fetched or does not come to an end. */
export function ask<C extends Call>(call: C, ...args: Parameters<Calls[C]>): Promise<ReturnType<Calls[C]>> {
  clerk ??= hire()
  const id = ++asked
  const to = clerk
  return new Promise<ReturnType<Calls[C]>>((resolve, reject) => {
    const clock = window.setTimeout(() => dismiss('check.slow'), patience)
    waiting.set(id, { resolve: gives => resolve(gives as ReturnType<Calls[C]>), reject, clock })
    to.postMessage({ id, call, args } satisfies Asked, [])
  })
}

function hire(): Worker {
  const worker = new Worker(new URL('./clerk.ts', import.meta.url), { type: 'module', name: 'law' })
  worker.addEventListener('message', (event: MessageEvent<Replied>) => {
    const one = waiting.get(event.data.id)
    if (one === undefined) return
    // A browser may not fetch anew, for the same worker, what it once failed to fetch.
    if ('broken' in event.data && event.data.broken === notFetched) return dismiss(notFetched)
    lose(false)
    waiting.delete(event.data.id)
    window.clearTimeout(one.clock)
    if ('broken' in event.data) one.reject(new Refused(event.data.broken))
    else one.resolve(event.data.gives)
  })
  worker.addEventListener('error', () => dismiss(notFetched))
  return worker
}

/** The next question is put to a new clerk. */
function dismiss(code: string): void {
  clerk?.terminate()
  clerk = undefined
  for (const one of waiting.values()) {
    window.clearTimeout(one.clock)
    one.reject(new Refused(code))
  }
  waiting.clear()
  if (code === notFetched) lose(true)
}

let isLost = false
const watchers = new Set<() => void>()
function lose(is: boolean): void {
  if (is === isLost) return
  isLost = is
  watchers.forEach(watcher => watcher())
}

/** Whether some of the law could not be fetched, and nothing has been answered since. */
export function useIsLost(): boolean {
  return useSyncExternalStore(watch, () => isLost)
}
function watch(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => void watchers.delete(watcher)
}

const DeskContext = createContext<Opened | undefined>(undefined)

export function DeskOpen({ opened, children }: { readonly opened: Opened | undefined; readonly children: ReactNode }) {
  return <DeskContext value={opened}>{children}</DeskContext>
}

/** `undefined` while the law is being read. */
export function useDesk(): Opened | undefined {
  return use(DeskContext)
}
