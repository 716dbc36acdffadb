import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import { makeApp } from './app.js'
import { journalTo } from './journal.js'
import { listen, stopWhenTold } from './serve.js'
import { settingsFrom } from './settings.js'

// The address goes to standard output, the log to standard error.
const settings = settingsFrom(process.env)
if ('refused' in settings) end(settings.refused)
else {
  const app = await makeApp({
    journal: journalTo(pino.destination({ fd: 2, sync: true })),
    limit: settings.limit,
    trust: settings.trust,
    site: fileURLToPath(new URL('../../web/dist', import.meta.url)),
  })
  const outcome = await listen(app, settings)
  if ('refused' in outcome) end(outcome.refused)
  else {
    stopWhenTold(app)
    process.stdout.write(`Kosh is listening on ${outcome.address}\n`)
  }
}

function end(sentence: string): void {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}
