import { build } from './build.mjs'
import { ensure } from './ensure.mjs'
import { main, run } from './steps.mjs'

await main(async () => {
  await ensure()
  await build()
  return run(process.execPath, ['bench/dist/main.js', ...process.argv.slice(2)])
})
