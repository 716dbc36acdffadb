import { lawDigest } from '@kosh/law'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { version } from './version.js'

/** Whether the server is well, and how its API is described. */
export async function serviceRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>()
  app.get(
    '/healthz',
    {
      schema: { tags: ['service'], summary: 'Well, and with which law', response: { 200: z.object({ status: z.literal('ok'), version: z.string(), corpus: z.string() }) } },
      logLevel: 'warn',
    },
    async (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok', version, corpus: lawDigest }),
  )
  app.get('/openapi.json', { schema: { hide: true } }, async (_request, reply) => reply.type('application/json').send(JSON.stringify(app.swagger())))
}
