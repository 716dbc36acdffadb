import { useEffect, useRef, useState } from 'react'
import type { Issue } from '@kosh/desk'
import type { BadRow, Looked, Reply, ShownRow, Sieve, Told, Totals, Wanted } from './calls.js'

export const rowsShown = 25

/** Where the screening of a file stands. */
export type Screening = {
  readonly file?: File
  readonly looked?: Looked
  /** From 0 to 1 while it is being screened. */
  readonly done?: number
  readonly totals?: Totals
  readonly bad?: readonly BadRow[]
  readonly page?: { readonly shows: Sieve; readonly from: number; readonly of: number; readonly rows: readonly ShownRow[] }
  readonly issues?: readonly Issue[]
  readonly broken?: string
}

/** A worker of its own for the life of the page, and what it said. */
export function useScreening() {
  const worker = useRef<Worker | undefined>(undefined)
  const [state, change] = useState<Screening>({})

  useEffect(() => () => worker.current?.terminate(), [])

  const tell = (told: Told) => {
    if (worker.current === undefined) {
      const made = new Worker(new URL('../desk/clerk.ts', import.meta.url), { type: 'module', name: 'screening' })
      made.addEventListener('message', (event: MessageEvent<Reply>) => take(event.data))
      made.addEventListener('error', () => change(before => ({ ...before, broken: 'worker' })))
      worker.current = made
    }
    worker.current.postMessage(told)
  }
  const take = (reply: Reply) => {
    switch (reply.is) {
      case 'looked':
        return change(before => ({ ...before, looked: reply.looked }))
      case 'progress':
        return change(before => ({ ...before, done: reply.of === 0 ? 0 : reply.done / reply.of }))
      case 'screened':
        change(({ done: _done, ...before }) => ({ ...before, totals: reply.totals, bad: reply.bad }))
        return tell({ is: 'page', shows: 'all', from: 0, rows: rowsShown })
      case 'page':
        return change(before => ({ ...before, page: reply }))
      case 'saved':
        return save(reply.blob, reply.what)
      case 'refused':
        return change(({ done: _done, ...before }) => ({ ...before, issues: reply.issues }))
      case 'broken':
        // What follows is put to a new worker: the old one may not fetch anew what it once failed to fetch.
        worker.current?.terminate()
        worker.current = undefined
        return change(({ done: _done, ...before }) => ({ ...before, broken: reply.why }))
    }
  }
  return {
    state,
    open: (file: File, wanted: Wanted) => {
      change({ file })
      tell({ is: 'look', file, wanted })
    },
    look: (file: File, wanted: Wanted) => tell({ is: 'look', file, wanted }),
    screen: (file: File, wanted: Wanted) => {
      change(({ file: kept, looked }) => ({ ...(kept === undefined ? {} : { file: kept }), ...(looked === undefined ? {} : { looked }), done: 0 }))
      tell({ is: 'screen', file, wanted })
    },
    turn: (shows: Sieve, from: number) => tell({ is: 'page', shows, from, rows: rowsShown }),
    save: (what: 'answers' | 'errors') => tell({ is: 'save', what }),
    close: () => change({}),
  }
}

function save(blob: Blob, what: string): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = `kosh-${what}.csv`
  link.click()
  window.setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
