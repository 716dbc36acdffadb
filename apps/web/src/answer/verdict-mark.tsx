import type { Silhouette } from './silhouette.js'

/** Silhouette and colour of a verdict; the word always stands beside it. The silhouettes differ so that they read in grey. */
export function VerdictMark({ mark, size }: { readonly mark: Silhouette; readonly size: number }) {
  return (
    <svg className={`verdict-mark ${mark}`} width={size} height={size} viewBox="0 0 28 28" aria-hidden="true" focusable="false">
      {shape(mark)}
    </svg>
  )
}

function shape(mark: Silhouette) {
  const tick = <path d="m8.6 14.4 3.7 3.7 7.2-7.6" fill="none" stroke="var(--on-mark)" strokeWidth="2.6" strokeLinecap="round" strokeLinejoin="round" />
  switch (mark) {
    case 'yes':
      return (
        <>
          <circle cx="14" cy="14" r="13" fill="currentColor" />
          {tick}
        </>
      )
    case 'if':
      return (
        <>
          <path d="M14 .6 27.4 14 14 27.4.6 14z" fill="currentColor" stroke="currentColor" strokeLinejoin="round" />
          {tick}
        </>
      )
    case 'no':
      return (
        <>
          <path d="M8.6 1h10.8L27 8.6v10.8L19.4 27H8.6L1 19.4V8.6z" fill="currentColor" />
          <path d="M8 14h12" stroke="var(--on-mark)" strokeWidth="3.2" strokeLinecap="round" />
        </>
      )
    case 'open':
      return (
        <>
          <circle cx="14" cy="14" r="12.4" fill="none" stroke="currentColor" strokeWidth="2.2" strokeDasharray="4.2 2.3" />
          <path d="M10.6 11.2c.2-2 1.6-3.2 3.5-3.2 2 0 3.5 1.2 3.5 3.1 0 2.7-3.5 2.9-3.5 5.5" fill="none" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" />
          <circle cx="14.1" cy="20.2" r="1.5" fill="currentColor" />
        </>
      )
  }
}
