/** What the environment decides. */
export type Settings = {
  readonly host: string
  readonly port: number
  /** Requests to the API a minute from one address. */
  readonly limit: number
  /** Addresses of proxies whose word on the caller's address is taken. */
  readonly trust: string | undefined
}
export type Unsettled = { readonly refused: string }

/** HOST (127.0.0.1), PORT (8080; 0 takes a free one), LIMIT (600), TRUST_PROXY (none). A value that cannot be is refused with one sentence. */
export function settingsFrom(environment: { readonly [name: string]: string | undefined }): Settings | Unsettled {
  const port = whole(environment['PORT'], 8080)
  if (port === undefined || port > 65_535) return { refused: `PORT must be a whole number from 0 to 65535, not "${environment['PORT']}".` }
  const limit = whole(environment['LIMIT'], 600)
  if (limit === undefined || limit === 0) return { refused: `LIMIT must be a whole number of requests a minute from 1 up, not "${environment['LIMIT']}".` }
  return { host: given(environment['HOST']) ?? '127.0.0.1', port, limit, trust: given(environment['TRUST_PROXY']) }
}

const given = (text: string | undefined): string | undefined => (text === undefined || text.trim() === '' ? undefined : text.trim())

function whole(text: string | undefined, otherwise: number): number | undefined {
  const digits = given(text)
  if (digits === undefined) return otherwise
  return /^\d{1,9}$/.test(digits) ? Number(digits) : undefined
}
