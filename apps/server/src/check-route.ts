import { check, checkRequest, receiptFor, replayReceipt, type CheckRequest, type CheckResult, type Issue, type Lang, type TopicAnswer } from '@kosh/desk'
import type { FastifyInstance } from 'fastify'
import type { FastifyRouteSchemaDef } from 'fastify/types/schema.js'
import { validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { checkResult } from './answer-schema.js'
import { Fault } from './fault.js'
import { langQuery, langOfRequest } from './language.js'
import { failsWith } from './problem.js'

const tags = ['check']
const whyQuery = { why: z.enum(['true', 'false']).optional().meta({ description: 'Whether to send the chain of rules too' }) }
const failures = {
  400: failsWith('Not well-formed'),
  413: failsWith('Too large'),
  415: failsWith('Not JSON'),
  422: failsWith('Something in it is wrong'),
  429: failsWith('Too many requests'),
}

/** Questions about a person. What is sent is answered and forgotten. */
export async function checkRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>()
  app.post(
    '/api/check',
    {
      validatorCompiler: byTheDesk,
      schema: {
        tags,
        summary: 'Ask about one person on one day',
        querystring: z.object({ ...langQuery, ...whyQuery }),
        body: checkRequest,
        response: { 200: checkResult, ...failures },
      },
    },
    async (request, reply) => reply.header('cache-control', 'no-store').send(answer(request.body as CheckRequest, langOfRequest(request), request.query.why === 'true')),
  )
  app.get(
    '/api/check',
    {
      schema: {
        tags,
        summary: 'The same for simple cases, in the address',
        description:
          'Fields of the request as parameters; `stay` may be repeated, as FROM/TO or FROM/TO@STATE. Mind that addresses are kept by browsers and proxies: what is personal is better sent by POST.',
        querystring: z.object({ ...langQuery, ...whyQuery, ...simple, stay: z.union([z.string(), z.array(z.string())]).optional() }),
        response: { 200: checkResult, ...failures },
      },
    },
    async (request, reply) => {
      const { lang: _lang, why, stay, ...fields } = request.query
      const stays = (stay === undefined ? [] : [stay].flat()).map(stayOf)
      const asked = { ...fields, ...(stays.length === 0 ? {} : { stays }) } as CheckRequest
      return reply.header('cache-control', 'no-store').send(answer(asked, langOfRequest(request), why === 'true'))
    },
  )
  app.post(
    '/api/receipt',
    {
      validatorCompiler: byTheDesk,
      schema: { tags, summary: 'A receipt that can be replayed', querystring: z.object(langQuery), body: checkRequest, response: { 200: z.unknown(), ...failures } },
    },
    async (request, reply) => {
      const made = receiptFor(request.body as CheckRequest, langOfRequest(request))
      if (!made.ok) throw invalid(made.issues)
      return reply.header('cache-control', 'no-store').send(made.receipt)
    },
  )
  app.post(
    '/api/replay',
    {
      schema: {
        tags,
        summary: 'Ask again what a receipt says was asked',
        querystring: z.object(langQuery),
        body: z.unknown(),
        response: { 200: z.object({ same: z.boolean(), differs: z.array(z.unknown()) }), ...failures },
      },
    },
    async (request, reply) => {
      const again = replayReceipt(request.body, langOfRequest(request))
      if (!again.ok) throw invalid(again.issues)
      return reply.header('cache-control', 'no-store').send({ same: again.same, differs: [...again.differs] })
    },
  )
}

/** The schema of a body describes it; what is wrong with one the desk says, in the language of the request. */
const byTheDesk = <S>(of: FastifyRouteSchemaDef<S>) =>
  of.httpPart === 'body' ? (data: unknown) => ({ value: data }) : validatorCompiler(of as unknown as FastifyRouteSchemaDef<z.ZodType>)

const text = z.string().optional()
const simple = { to: z.string().meta({ example: 'KAZ' }), citizenship: text, document: text, issuer: text, purpose: text, entered: text, on: text, assume: text }

function answer(request: CheckRequest, lang: Lang, why: boolean) {
  const checked = check(request, lang)
  if (!checked.ok) throw invalid(checked.issues)
  return (why ? checked.result : withoutChain(checked.result)) as z.infer<typeof checkResult>
}

const invalid = (issues: readonly Issue[]): Fault =>
  new Fault(
    'request.invalid',
    issues.map(({ nearest, ...issue }) => ({ ...issue, ...(nearest === undefined ? {} : { nearest: [...nearest] }) })),
  )

function withoutChain(result: CheckResult): object {
  return { ...result, answers: Object.fromEntries(Object.entries(result.answers).map(([topic, { because: _because, ...rest }]: [string, TopicAnswer]) => [topic, rest])) }
}

function stayOf(told: string): { readonly from: string; readonly to: string; readonly state?: string } {
  const [dates = '', state] = told.split('@')
  const [from = '', to = ''] = dates.split('/')
  return { from, to, ...(state === undefined ? {} : { state }) }
}
