import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import { pino, type DestinationStream } from 'pino'

/**
 * A log that cannot hold personal data: a line per answer with method, route template, status and duration, and of a failure where in
 * the code it happened. Never an address of a person, a query, a header or a body; error messages are left out, they may quote the body.
 */
export function journalTo(out: DestinationStream, level = 'info'): FastifyBaseLogger {
  return pino(
    {
      level,
      base: { name: 'kosh' },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: label => ({ level: label }) },
      // Whatever fastify or a plugin may one day log of its own accord.
      serializers: { req: () => undefined, res: () => undefined, err: traceOf, error: traceOf },
    },
    out,
  )
}

/** One line for each answer. */
export function keepJournal(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(lineOf(request.method, templateOf(request), reply.statusCode, reply.elapsedTime), 'answered')
  })
}

export const lineOf = (method: string, route: string, status: number, ms: number) => ({
  method,
  route,
  status,
  ms: Math.round(ms * 100) / 100,
})

/** The template of the route that matched, never the address that was asked for. */
export const templateOf = (request: { readonly routeOptions: { readonly url?: string | undefined } }): string => request.routeOptions.url ?? 'none'

/** What an error may say in a log: its name, its code, and the lines of code it went through. */
export function traceOf(thrown: unknown): {
  readonly name: string
  readonly code?: string
  readonly at: readonly string[]
} {
  if (!(thrown instanceof Error)) return { name: typeof thrown, at: [] }
  const { code } = thrown as { readonly code?: unknown }
  const at = (thrown.stack ?? '').split('\n').filter(line => /^\s+at /.test(line))
  return {
    name: thrown.name,
    ...(typeof code === 'string' && /^[A-Za-z_.]{1,60}$/.test(code) ? { code } : {}),
    at: at.map(line => line.trim()),
  }
}
