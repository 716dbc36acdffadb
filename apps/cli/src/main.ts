import { program } from './program.js'

/** The command `kosh`. No stack trace reaches a person. */
const { env, stdout, stderr } = process
// A closed pipe (kosh … | head) is the end of the work, not a fault.
stdout.on('error', (cause: NodeJS.ErrnoException) => process.exit(cause.code === 'EPIPE' ? 0 : 1))
try {
  process.exitCode = await program(process.argv.slice(2), {
    out: text => void stdout.write(text),
    err: text => void stderr.write(text),
    colour: stdout.isTTY === true && !env['NO_COLOR'],
    locale: env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || 'en',
  })
} catch (cause) {
  const what = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause)
  stderr.write(`kosh: the program is broken: ${what}\n`)
  process.exitCode = 1
}
