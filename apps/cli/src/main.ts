import { program } from './program.js'

/** The command `kosh`: 0 answered, 2 bad input, 1 a broken program. No stack trace reaches a person. */
try {
  process.exitCode = await program(process.argv.slice(2), {
    out: text => void process.stdout.write(text),
    err: text => void process.stderr.write(text),
    colour: process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined,
    lang: process.env['LC_ALL'] ?? process.env['LC_MESSAGES'] ?? process.env['LANG'] ?? 'en',
  })
} catch (cause) {
  process.stderr.write(`kosh: the program is broken: ${cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause)}\n`)
  process.exitCode = 1
}
// A closed pipe (kosh … | head) is the end of the work, not a fault.
process.stdout.on('error', (cause: NodeJS.ErrnoException) => process.exit(cause.code === 'EPIPE' ? 0 : 1))
