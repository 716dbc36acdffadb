/** What a person says. Days are `YYYY-MM-DD`; states ISO 3166-1 alpha-3 or XXA, XXB, XXC. */
export type CheckRequest = {
  readonly to: string
  readonly citizenship?: string
  readonly document?: string
  /** The state that issued the document, where it is not the state of citizenship. */
  readonly issuer?: string
  readonly purpose?: string
  /** The day of entry. Without it the person plans to enter on `on`. */
  readonly entered?: string
  /** The day asked about; the current day when left out. */
  readonly on?: string
  /** Earlier stays, all of them when given (an empty list says there were none); `state` is the destination when left out. */
  readonly stays?: readonly { readonly from: string; readonly to: string; readonly state?: string }[]
  readonly assume?: 'ordinary' | 'nothing'
  /** Assumptions of the ordinary set that do not hold. */
  readonly without?: readonly string[]
  /** Further facts by name. */
  readonly facts?: { readonly [name: string]: string | number | boolean }
  /** Rows of further tables (visas, permits, penalties …); a table given is complete. */
  readonly rows?: { readonly [table: string]: readonly { readonly [column: string]: string | number | boolean }[] }
}
