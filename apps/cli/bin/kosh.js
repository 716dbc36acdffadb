#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// On a clone that was installed but not built yet, the first call builds the command.
const bundle = new URL('../dist/bundle/kosh.js', import.meta.url)
if (!existsSync(bundle)) {
  try {
    const { build } = await import('vite')
    const root = fileURLToPath(new URL('..', import.meta.url))
    await build({ root, configFile: `${root}vite.config.ts`, logLevel: 'silent' })
  } catch (cause) {
    process.stderr.write(`kosh: the program is not built: run npm install and npm run build (${String(cause.message).split('\n')[0]})\n`)
    process.exit(1)
  }
}
await import(bundle.href)
