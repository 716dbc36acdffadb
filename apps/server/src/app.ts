import fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import { lawDigest } from '@kosh/law'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { checkRoutes } from './check-route.js'
import { describe } from './describe.js'
import { faultOf, problemOf } from './fault.js'
import { keepJournal, lineOf } from './journal.js'
import { lawRoutes } from './law-route.js'
import { keepMeters } from './meters.js'
import { answerNoise } from './noise.js'
import { serviceRoutes } from './service-route.js'
import { bodyLimit, shield } from './shield.js'
import { serveSite } from './site.js'
import { mindFaults, replyWith } from './stumble.js'
import { version } from './version.js'

export type Making = {
  readonly journal: FastifyBaseLogger
  /** Requests to the API a minute from one address. */
  readonly limit: number
  /** Folder of the built web app. */
  readonly site?: string
  readonly trust?: string | undefined
}
/** The server, ready to listen or to be asked in memory. */
export async function makeApp({ journal, limit, site, trust }: Making): Promise<FastifyInstance> {
  const app = fastify({
    loggerInstance: journal,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit,
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 300 },
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    trustProxy: trust ?? false,
    clientErrorHandler: answerNoise,
    frameworkErrors: (error, request, reply) => {
      const fault = faultOf(error)
      request.log.info(lineOf(request.method, 'none', problemOf(fault.code, 'en').status, reply.elapsedTime), 'answered')
      void replyWith(fault, request, reply)
    },
  })
  app.removeContentTypeParser('text/plain')
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  let hasSite = false
  mindFaults(app, () => hasSite)
  keepJournal(app)
  await shield(app, limit)
  await describe(app)
  keepMeters(app, { version, corpus: lawDigest })
  await app.register(checkRoutes)
  await app.register(lawRoutes)
  await app.register(serviceRoutes)
  if (site !== undefined) hasSite = await serveSite(app, site)
  return app
}
