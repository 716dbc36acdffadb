import type { FastifyInstance } from 'fastify'
import type { Settings } from './settings.js'

/** Listens, and says where, or says in one sentence why it cannot. */
export async function listen(app: FastifyInstance, { host, port }: Settings): Promise<{ readonly address: string } | { readonly refused: string }> {
  try {
    return { address: await app.listen({ host, port, listenTextResolver: () => '' }) }
  } catch (thrown) {
    const refused = reasonOf(thrown, host, port)
    if (refused === undefined) throw thrown
    return { refused }
  }
}

function reasonOf(thrown: unknown, host: string, port: number): string | undefined {
  const { code } = (typeof thrown === 'object' && thrown !== null ? thrown : {}) as { readonly code?: unknown }
  if (code === 'EADDRINUSE') return `Port ${port} on ${host} is taken by another program. Stop it, or choose another port: PORT=${port === 65_535 ? 8080 : port + 1} npm start`
  if (code === 'EACCES') return `Port ${port} on ${host} may not be used by this user. Choose one above 1023: PORT=8080 npm start`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'EINVAL')
    return `HOST ${host} is not an address of this machine. Leave it out for 127.0.0.1, or take 0.0.0.0 for all addresses.`
  return undefined
}

/** The most a request under way may take when the server is told to stop, in milliseconds. */
const patience = 10_000

/** On SIGTERM and SIGINT takes no more requests, answers those under way and ends; a second signal, or ten seconds, ends it at once. */
export function stopWhenTold(app: FastifyInstance): void {
  let told = false
  const stop = (): void => {
    if (told) process.exit(1)
    told = true
    setTimeout(() => process.exit(1), patience).unref()
    void app.close().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}
