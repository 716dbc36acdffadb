import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'
import { version } from './version.js'

/** OpenAPI 3.1 of all routes, made from their zod schemas. */
export async function describe(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Kosh',
        version,
        description:
          'Migration law that runs. Ask about one person on one day: may they enter, until when may they stay, what must be done by when, and the article for each. Nothing sent here is stored. Errors are problem details (RFC 9457) with a stable `code`.',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      tags: [
        { name: 'check', description: 'Questions about a person' },
        { name: 'law', description: 'Acts, rules and figures' },
        { name: 'service', description: 'State of the server' },
      ],
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  })
}
