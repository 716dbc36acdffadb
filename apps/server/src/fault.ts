import type { Lang } from '@kosh/desk'
import type { Flaw, Problem, ProblemCode } from './problem.js'
import { words } from './words.js'

/** A request that is answered by a problem; thrown by handlers, put into words where the reply is made. */
export class Fault extends Error {
  readonly code: ProblemCode
  readonly flaws: readonly Flaw[]
  /** `flaws`: what exactly is wrong, the weightiest first. */
  constructor(code: ProblemCode, flaws: readonly Flaw[] = []) {
    super(code)
    this.name = 'Fault'
    this.code = code
    this.flaws = flaws
  }
}

const statusOf: { readonly [C in ProblemCode]: number } = {
  'request.malformed': 400,
  'request.invalid': 422,
  'request.too-large': 413,
  'request.too-long': 431,
  'request.too-many': 429,
  'request.media-type': 415,
  'request.not-http': 400,
  'route.unknown': 404,
  'method.not-allowed': 405,
  'law.unknown': 404,
  'receipt.stale': 409,
  'server.failed': 500,
}

/** A fault in words. The first flaw gives `code`, `field`, `detail` and `remedy` where there is one. */
export function problemOf(code: ProblemCode, lang: Lang, flaws: readonly Flaw[] = []): Problem {
  const { title, detail, remedy } = words[code]
  const [first] = flaws
  return {
    type: `/docs#${code}`,
    title: title[lang],
    status: statusOf[code],
    detail: first?.message ?? detail[lang],
    code: first?.code ?? code,
    ...(first?.field === undefined ? {} : { field: first.field }),
    remedy: first?.remedy ?? remedy[lang],
    ...(flaws.length === 0 ? {} : { flaws }),
  }
}

/** Whatever was thrown, as a fault. What fastify and its plugins throw is told by their codes; all else is our failure. */
export function faultOf(thrown: unknown): Fault {
  if (thrown instanceof Fault) return thrown
  const { code, statusCode } = (typeof thrown === 'object' && thrown !== null ? thrown : {}) as {
    readonly code?: unknown
    readonly statusCode?: unknown
  }
  const known = typeof code === 'string' ? frameworkCodes[code] : undefined
  if (known !== undefined) return new Fault(known)
  if (isUnfit(thrown))
    return new Fault(
      'request.invalid',
      thrown.validation.map(one => ({ code: 'request.invalid', field: one.instancePath.replace(/^\//, '').replaceAll('/', '.'), message: one.message ?? '' })),
    )
  return new Fault(statusCode === 429 ? 'request.too-many' : statusCode === 400 ? 'request.malformed' : 'server.failed')
}

type Unfit = { readonly validation: readonly { readonly instancePath: string; readonly message?: string }[] }
/** What fastify throws when a query or a parameter does not fit its schema. */
const isUnfit = (thrown: unknown): thrown is Unfit => typeof thrown === 'object' && thrown !== null && 'validation' in thrown && Array.isArray(thrown.validation)

const frameworkCodes: { readonly [code: string]: ProblemCode } = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'request.media-type',
  FST_ERR_CTP_BODY_TOO_LARGE: 'request.too-large',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'request.malformed',
  FST_ERR_CTP_INVALID_JSON_BODY: 'request.malformed',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'request.malformed',
  FST_ERR_BAD_URL: 'request.malformed',
  FST_ERR_ASYNC_CONSTRAINT: 'request.malformed',
  FST_ERR_MAX_PARAM_LENGTH: 'route.unknown',
  FST_ERR_NOT_FOUND: 'route.unknown',
}
