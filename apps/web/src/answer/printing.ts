import { useSyncExternalStore } from 'react'

/** True while the page is laid out for paper, where nothing can be unfolded any more. */
export function usePrinting(): boolean {
  return useSyncExternalStore(watch, () => window.matchMedia('print').matches)
}

function watch(changed: () => void): () => void {
  const paper = window.matchMedia('print')
  paper.addEventListener('change', changed)
  return () => paper.removeEventListener('change', changed)
}
