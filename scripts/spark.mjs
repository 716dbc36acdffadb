import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { house, run, say } from './steps.mjs'

const folder = join(house, 'integrations', 'spark')
const wanted = join(folder, 'requirements.txt')
const venv = join(house, '.cache', 'spark')

/**
 * The Spark job on two executors of one machine. Where Python has no Spark, it is installed into a folder of its own under CI only: it is large.
 * The test itself says when it cannot run, and why.
 */
export async function spark() {
  console.log('\nSpark job')
  const python = await pythonWithSpark()
  if (python === undefined) return { skipped: 1 }
  await build()
  const { stdout, stderr, status } = spawnSync(python, [join(folder, 'job_test.py')], { cwd: house, encoding: 'utf8', timeout: 900_000 })
  console.log(stdout)
  if (status !== 0) console.log(stderr)
  const [, passed, failed, skipped] = /(\d+) passed, (\d+) failed(?:, (\d+) skipped)?/.exec(stdout) ?? []
  if (passed === undefined || failed === undefined) return { failed: 1 }
  return { passed: Number(passed), failed: Number(failed) + (status !== 0 && failed === '0' ? 1 : 0), skipped: Number(skipped ?? 0) }
}

/** A Python that can import Spark; undefined, said aloud, where there is none to be had. */
async function pythonWithSpark() {
  const own = join(venv, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python')
  const found = [own, 'python3', 'python'].find(python => spawnSync(python, ['-c', 'import pyspark, pyarrow, pandas'], { timeout: 60_000 }).status === 0)
  if (found !== undefined) return found
  const skip = why => console.log(`SKIPPED, the Spark job was not tested: ${why}.`)
  if (process.env.CI !== 'true') return void skip('Python has no pyspark here (pip install -r integrations/spark/requirements.txt)')
  if (spawnSync('python3', ['--version']).status !== 0) return void skip('there is no Python')
  if (spawnSync('java', ['-version']).status !== 0) return void skip('there is no Java')
  say('installing Spark for the test of the Spark job …')
  mkdirSync(venv, { recursive: true })
  const isMade = (await run('python3', ['-m', 'venv', venv], { quiet: true })) === 0
  const isInstalled = isMade && existsSync(own) && (await run(own, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', wanted], { quiet: true })) === 0
  if (!isInstalled) return void skip('Spark could not be installed')
  return own
}
