/** The one exception of the house: a broken program or a broken corpus. `code` is stable; `culprit` is the id of what is wrong. */
export class Broken extends Error {
  readonly code: string
  readonly culprit: string
  constructor(code: string, culprit: string, message: string) {
    super(`${code}: ${culprit}: ${message}`)
    this.name = 'Broken'
    this.code = code
    this.culprit = culprit
  }
}
