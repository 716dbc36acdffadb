import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Fault, faultOf, problemOf } from './fault.js'
import { traceOf } from './journal.js'
import { languageOf } from './language.js'
import { problemType } from './problem.js'
import { isApi } from './shield.js'
import { isPage } from './site.js'

/** Answers whatever went wrong by a problem, and addresses that are not known by a problem or, where a person came to look, by the web app. */
export function mindFaults(app: FastifyInstance, hasSite: () => boolean): void {
  const methods = methodsOf(app)
  app.setErrorHandler((error, request, reply) => replyWith(faultOf(error), request, reply, error))
  app.setNotFoundHandler((request, reply) => {
    if (hasSite() && isPage(request)) return reply.header('cache-control', 'no-cache').sendFile('index.html')
    const allowed = isApi(request.url) ? methods(request.url) : []
    if (allowed.length > 0 && !allowed.includes(request.method)) return replyWith(new Fault('method.not-allowed'), request, reply.header('allow', allowed.join(', ')))
    return replyWith(new Fault('route.unknown'), request, reply)
  })
}

/** The reply to a fault, in the language of the request. Our own failures are logged by where they happened, not by what they say. */
export function replyWith(fault: Fault, request: FastifyRequest, reply: FastifyReply, thrown: unknown = fault): FastifyReply {
  if (fault.code === 'server.failed') request.log.error({ failure: traceOf(thrown) }, 'failed')
  const problem = problemOf(fault.code, languageOf(askedOf(request.query), request.headers['accept-language']), fault.flaws)
  return reply.code(problem.status).type(problemType).header('cache-control', 'no-store').send(JSON.stringify(problem))
}

function askedOf(query: unknown): string | undefined {
  const { lang } = (typeof query === 'object' && query !== null ? query : {}) as { readonly lang?: unknown }
  return typeof lang === 'string' ? lang : undefined
}

/** Which methods an address of the API takes. */
function methodsOf(app: FastifyInstance): (url: string) => readonly string[] {
  const routes: { readonly parts: readonly string[]; readonly method: string }[] = []
  app.addHook('onRoute', ({ url, method }) => {
    if (isApi(url)) for (const one of [method].flat()) routes.push({ parts: url.split('/'), method: one })
  })
  return url => {
    const parts = (url.split('?')[0] ?? '').split('/')
    return routes.filter(route => route.parts.length === parts.length && route.parts.every((part, i) => part.startsWith(':') || part === parts[i])).map(route => route.method)
  }
}
