import { existsSync } from 'node:fs'
import { join, sep } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { isApi } from './shield.js'

/** Serves the built web app: files with a hash in their name for good, all else asked for anew each time. False when it is not built. */
export async function serveSite(app: FastifyInstance, root: string): Promise<boolean> {
  if (!existsSync(join(root, 'index.html'))) return false
  await app.register(fastifyStatic, {
    root,
    wildcard: true,
    cacheControl: false,
    dotfiles: 'ignore',
    // The build lays a compressed copy beside each file.
    preCompressed: true,
    setHeaders: (reply, path) => void reply.setHeader('cache-control', path.includes(`${sep}assets${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache'),
  })
  return true
}

/** A page of the web app, which finds its own way: asked for by GET, by something that reads HTML, and with no file name. */
export function isPage(request: FastifyRequest): boolean {
  const [path = ''] = request.url.split('?')
  const readsHtml = (request.headers.accept ?? '').includes('text/html')
  return (request.method === 'GET' || request.method === 'HEAD') && readsHtml && !isApi(request.url) && !/\.[^/]*$/.test(path)
}
