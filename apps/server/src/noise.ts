import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { problemOf } from './fault.js'
import { problemType, type ProblemCode } from './problem.js'

/** What did not even become a request is answered by a problem as well, then hung up on. Nothing of it is logged: it may hold anything. */
export function answerNoise(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return
  const code: ProblemCode = error.code === 'HPE_HEADER_OVERFLOW' ? 'request.too-long' : 'request.not-http'
  const problem = problemOf(code, 'en')
  const body = JSON.stringify(problem)
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? 'Error'}`,
    `Content-Type: ${problemType}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Cache-Control: no-store',
    'Connection: close',
  ]
  if (socket.writable) socket.write(`${head.join('\r\n')}\r\n\r\n${body}`)
  socket.destroySoon()
}
