import { useSyncExternalStore } from 'react'

/** True while the page is laid out for paper, where nothing can be unfolded any more. */
export function usePrinting(): boolean {
  return useSyncExternalStore(watch, () => isOnPaper)
}

let isOnPaper = window.matchMedia('print').matches

/** Browsers announce a print before they lay it out; an emulated one shows in the media alone. */
function watch(changed: () => void): () => void {
  const paper = window.matchMedia('print')
  // What began before anybody watched.
  if (paper.matches) isOnPaper = true
  const become = (printing: boolean) => () => {
    isOnPaper = printing
    changed()
  }
  const [begin, end] = [become(true), become(false)]
  const switched = () => become(paper.matches)()
  window.addEventListener('beforeprint', begin)
  window.addEventListener('afterprint', end)
  paper.addEventListener('change', switched)
  return () => {
    window.removeEventListener('beforeprint', begin)
    window.removeEventListener('afterprint', end)
    paper.removeEventListener('change', switched)
  }
}
