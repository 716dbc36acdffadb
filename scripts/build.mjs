import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensure } from './ensure.mjs'
import { Halt, house, main, runTool, say } from './steps.mjs'

/** What is built, from what, and the files by which one sees that it is there. */
const parts = [
  {
    name: 'packages, command line and server',
    sources: ['packages', 'apps/cli', 'apps/server', 'bench'],
    makes: ['packages/norms', 'packages/law', 'packages/desk', 'packages/screening', 'apps/cli', 'apps/server', 'bench'].map(each => `${each}/dist`),
    build: () => runTool('typescript/bin/tsc', ['--build', 'packages/desk', 'packages/screening', 'apps/cli', 'apps/server', 'bench']),
  },
  {
    name: 'command line, in one file',
    sources: ['packages', 'apps/cli'],
    makes: ['apps/cli/dist/bundle/kosh.js'],
    build: () => runTool('vite/bin/vite.js', ['build', 'apps/cli', '--logLevel', 'warn']),
  },
  {
    name: 'web app',
    sources: ['packages', 'apps/web'],
    makes: ['apps/web/dist/index.html'],
    build: () => runTool('vite/bin/vite.js', ['build', 'apps/web', '--logLevel', 'warn']),
  },
]
const settings = ['package-lock.json', 'tsconfig.base.json', 'scripts/build.mjs']

/** Builds each part whose sources differ from those it was last built from. */
export async function build() {
  for (const part of parts) {
    const stampFile = join(house, '.cache', 'built', part.name.replaceAll(/\W+/g, '-'))
    const wanted = digest(part.sources)
    const isBuilt = [stampFile, ...part.makes.map(each => join(house, each))].every(each => existsSync(each))
    if (isBuilt && readFileSync(stampFile, 'utf8') === wanted) continue
    say(`building the ${part.name} …`)
    rmSync(stampFile, { force: true })
    if ((await part.build()) !== 0) throw new Halt(`The ${part.name} could not be built: the reasons stand above.`)
    mkdirSync(join(house, '.cache', 'built'), { recursive: true })
    writeFileSync(stampFile, wanted)
  }
}

/** One digest of every source file, its place and its bytes; built files, tests and browser tests do not count. */
function digest(folders) {
  const hash = createHash('sha256')
  const files = folders.flatMap(folder => filesIn(folder))
  for (const file of [...settings, ...files]) hash.update(`\0${file}\0`).update(readFileSync(join(house, file)))
  return hash.digest('hex')
}

function filesIn(folder) {
  const entries = readdirSync(join(house, folder), { withFileTypes: true })
  return entries
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(entry => {
      const path = `${folder}/${entry.name}`
      if (entry.isDirectory()) return ['dist', 'node_modules', 'e2e'].includes(entry.name) ? [] : filesIn(path)
      return /\.test\.tsx?$|\.md$/.test(entry.name) ? [] : [path]
    })
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main(async () => {
    await ensure()
    await build()
    return 0
  })
}
