/** Says that a control opens something. Drawn, because fonts differ in theirs. */
export function Chevron() {
  return (
    <svg className="chevron" width="0.75em" height="0.75em" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path d="M2 4.2 6 8.2l4-4" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  )
}
