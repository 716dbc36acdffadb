import type { FastifyInstance } from 'fastify'
import { Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client'
import { templateOf } from './journal.js'

/** Counts and durations by method, route template and status, with the process itself, for Prometheus at /metrics. */
export function keepMeters(app: FastifyInstance, about: { readonly version: string; readonly corpus: string }): void {
  const register = new Registry()
  collectDefaultMetrics({ register, prefix: 'kosh_' })
  new Gauge({
    name: 'kosh_info',
    help: 'Version of the software and digest of the corpus',
    labelNames: ['version', 'corpus'],
    registers: [register],
  }).set({ ...about }, 1)
  const duration = new Histogram({
    name: 'kosh_http_duration_seconds',
    help: 'Seconds from request to answer',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [register],
  })
  app.addHook('onResponse', async (request, reply) => {
    duration.observe({ method: request.method, route: templateOf(request), status: reply.statusCode }, reply.elapsedTime / 1000)
  })
  app.get('/metrics', { schema: { hide: true }, logLevel: 'warn' }, async (_request, reply) =>
    reply
      .type(register.contentType)
      .header('cache-control', 'no-store')
      .send(await register.metrics()),
  )
}
