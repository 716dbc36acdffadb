import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Halt, house, run, say } from './steps.mjs'

const stampFile = join(house, 'node_modules', '.kosh-installed')
const lockFile = join(house, '.cache', 'installing')

/**
 * Installs what package-lock.json names, unless that was done already by this Node on this platform.
 * Two at once wait for each other; the stamp is written last, so half an install is never taken for a whole one.
 */
export async function ensure() {
  refuseOldNode()
  if (isInstalled()) return
  await takeLock()
  try {
    if (isInstalled()) return
    say('installing what package-lock.json names; this happens once …')
    if ((await npm(['ci', '--include=dev', '--no-audit', '--no-fund'])) !== 0) {
      throw new Halt('Installing failed: npm says why above. Nothing else was done; the same command may be given again.')
    }
    writeFileSync(stampFile, wanted())
  } finally {
    rmSync(lockFile, { force: true })
  }
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new Halt(`Kosh needs Node 20.19 or newer, and this is Node ${process.versions.node}.`)
}

const isInstalled = () => existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted()

function wanted() {
  const lock = createHash('sha256')
    .update(readFileSync(join(house, 'package-lock.json')))
    .digest('hex')
  return [lock, process.version, process.platform, process.arch].join(' ')
}

async function takeLock() {
  mkdirSync(dirname(lockFile), { recursive: true })
  for (let told = false; ; await pause(300)) {
    try {
      writeFileSync(lockFile, String(process.pid), { flag: 'wx' })
      return
    } catch (error) {
      if (error.code !== 'EEXIST') throw new Halt(`The folder ${dirname(lockFile)} cannot be written: ${error.message}.`)
    }
    if (isAbandoned()) rmSync(lockFile, { force: true })
    else if (!told) told = say('another install is under way here; waiting for it …') ?? true
  }
}

/** A lock whose owner is gone; a file still without a number is left two seconds to get one. */
function isAbandoned() {
  try {
    const owner = Number(readFileSync(lockFile, 'utf8'))
    if (owner === 0) return Date.now() - statSync(lockFile).mtimeMs > 2000
    process.kill(owner, 0)
    return false
  } catch (error) {
    return error.code === 'ESRCH'
  }
}

function npm(args) {
  const script = process.env.npm_execpath
  if (script?.endsWith('npm-cli.js')) return run(process.execPath, [script, ...args], { quiet: true })
  return process.platform === 'win32' ? run('cmd.exe', ['/d', '/s', '/c', 'npm', ...args], { quiet: true }) : run('npm', args, { quiet: true })
}
