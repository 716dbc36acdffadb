import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the whole house. */
export const house = fileURLToPath(new URL('..', import.meta.url))

/** A step that cannot go on, with a sentence for the person at the keyboard. */
export class Halt extends Error {}

/** Runs a program in the house, its output shown; gives its exit code. */
export function run(command, args, { env = {}, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const options = { cwd: house, env: { ...process.env, ...env }, stdio: ['ignore', quiet ? 2 : 1, 2] }
    const child = spawn(command, args, options)
    child.once('error', error => reject(new Halt(`${command} could not be started: ${error.message}.`)))
    child.once('close', (code, signal) => resolve(signal ? 1 : code))
  })
}

/** Runs the script of an installed tool under this very Node. */
export const runTool = (script, args, options) => run(process.execPath, [join(house, 'node_modules', script), ...args], options)

/** Runs the whole of a script; a `Halt` ends it with its sentence alone. */
export async function main(work) {
  try {
    process.exitCode = await work()
  } catch (error) {
    if (!(error instanceof Halt)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}

export const say = sentence => console.error(`kosh: ${sentence}`)
