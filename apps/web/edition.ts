import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Plugin } from 'vite'

/** Writes `edition.js`: the files of the build and a name that changes when any of them does. The service worker keeps them on the device. */
export function edition(): Plugin {
  let folder = ''
  return {
    name: 'kosh-edition',
    apply: 'build',
    configResolved: config => {
      folder = join(config.root, config.build.outDir)
    },
    closeBundle: () => {
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter(file => statSync(join(folder, file)).isFile() && !/(^|[/\\])(edition|service-worker)\.js$|\.(br|gz|map)$/.test(file))
        .toSorted()
      const hash = createHash('sha256')
      for (const file of files) hash.update(file).update(readFileSync(join(folder, file)))
      const named = { name: hash.digest('hex').slice(0, 16), files: files.map(file => (file === 'index.html' ? '/' : `/${file.split(sep).join('/')}`)) }
      writeFileSync(join(folder, 'edition.js'), `self.edition = ${JSON.stringify(named)}\n`)
    },
  }
}
