import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'
import { Fault } from './fault.js'
import { inlineStyles } from './inline-styles.js'

/** The largest body, in bytes. */
export const bodyLimit = 1_048_576

/** Headers that let the web app run from its own files and nothing else, and a limit of requests to the API a minute from one address. */
export async function shield(app: FastifyInstance, limit: number): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        scriptSrcAttr: ["'none'"],
        styleSrc: ["'self'", ...inlineStyles],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // The server speaks plain HTTP; whoever puts TLS before it says so there.
    strictTransportSecurity: false,
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
  })
  await app.register(rateLimit, {
    max: limit,
    timeWindow: 60_000,
    enableDraftSpec: true,
    // By the route that matched: an address can be written in many ways.
    allowList: request => !isApi(request.routeOptions.url ?? ''),
    errorResponseBuilder: () => new Fault('request.too-many'),
  })
}

export const isApi = (url: string): boolean => url === '/api' || url.startsWith('/api/') || url.startsWith('/api?')
