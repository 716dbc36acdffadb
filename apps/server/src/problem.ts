import { z } from 'zod'

/** What an error is called wherever it travels. Stable: programs branch on it. */
export const problemCodes = [
  'request.malformed',
  'request.invalid',
  'request.too-large',
  'request.too-long',
  'request.too-many',
  'request.media-type',
  'request.not-http',
  'route.unknown',
  'method.not-allowed',
  'law.unknown',
  'receipt.stale',
  'server.failed',
] as const
export type ProblemCode = (typeof problemCodes)[number]

/** One thing wrong with what was sent: where, what, and what to do. */
const flaw = z
  .object({
    code: z.string().meta({ description: 'Stable name of the flaw, for programs', example: 'country.unknown' }),
    field: z.string().optional().meta({ description: 'Where it is, as a path into the request', example: 'stays.0.to' }),
    message: z.string().meta({ description: 'What is wrong, for people' }),
    remedy: z.string().optional().meta({ description: 'What to do about it' }),
    nearest: z.array(z.string()).readonly().optional().meta({ description: 'Valid values close to the one sent' }),
  })
  .meta({ id: 'Flaw' })

/** Problem details of RFC 9457 with our members: `code`, `field`, `remedy`; `flaws` when there may be several. */
export const problem = z
  .object({
    type: z.string().meta({ description: 'Where the problem is explained', example: '/docs#request.invalid' }),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string(),
    code: z.string().meta({ description: 'Stable name of the problem, for programs' }),
    field: z.string().optional().meta({ description: 'Where it is, as a path into the request' }),
    remedy: z.string(),
    flaws: z.array(flaw).readonly().optional().meta({ description: 'All that is wrong, the first of which `detail`, `code` and `field` repeat' }),
  })
  .meta({ id: 'Problem', description: 'Problem details (RFC 9457)' })

export type Flaw = Readonly<z.infer<typeof flaw>>
export type Problem = Readonly<z.infer<typeof problem>>

/** The media type of every error. */
export const problemType = 'application/problem+json'

/** How the descriptions of operations speak of errors. */
export const failsWith = (description: string) => ({ description, content: { [problemType]: { schema: problem } } })
