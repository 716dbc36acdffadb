import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { Halt, run, say } from './steps.mjs'

const places = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/snap/bin/chromium'],
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  win32: ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe'],
}

/** The path of a Chromium that runs; on Debian and its kin, as root, one is installed if there is none. */
export async function chromium() {
  const named = process.env.CHROME_PATH
  if (named && !existsSync(named)) throw new Halt(`CHROME_PATH names ${named}, and no such file is there.`)
  const found = named ?? find()
  if (found) return found
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('no Chromium here; installing the package chromium with apt-get for the browser tests …')
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    await run('apt-get', ['update', '-qq'], { env, quiet: true })
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env, quiet: true })
    const installed = find()
    if (installed) return installed
  }
  throw new Halt(
    'The browser tests need Chromium or Google Chrome, and none was found. Install one (Debian: apt-get install chromium; ' +
      'macOS: brew install --cask chromium), or name it in CHROME_PATH.',
  )
}

const find = () => places[process.platform]?.find(path => existsSync(path) && starts(path))

/** Some systems keep a script of that name that only says where to get the browser. Windows has no such, and no --version. */
const starts = path => process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0
