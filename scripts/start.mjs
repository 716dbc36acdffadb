import { spawn } from 'node:child_process'
import { build } from './build.mjs'
import { ensure } from './ensure.mjs'
import { house, main } from './steps.mjs'

await main(async () => {
  await ensure()
  await build()
  return serve()
})

/** The server takes PORT and HOST from the environment and says itself where it listens. */
function serve() {
  const server = spawn(process.execPath, ['apps/server/dist/main.js'], { cwd: house, stdio: 'inherit' })
  // Ctrl-C reaches the server by itself; a stop sent to this process alone does not.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => server.kill('SIGTERM'))
  return new Promise(resolve => server.once('close', (code, signal) => resolve(signal ? 0 : code)))
}
