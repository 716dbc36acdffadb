import { pathToFileURL } from 'node:url'
import { ensure } from './ensure.mjs'
import { main, runTool } from './steps.mjs'

const checks = [
  { name: 'types', run: () => runTool('typescript/bin/tsc', ['--build']) },
  { name: 'types of tests', run: () => runTool('typescript/bin/tsc', ['--project', 'tsconfig.test.json']) },
  { name: 'lint', run: () => runTool('oxlint/bin/oxlint', ['--deny-warnings']) },
  { name: 'format (npm run format mends it)', run: () => runTool('oxfmt/bin/oxfmt', ['--check', '.']) },
]

/** Runs every check, also after one has failed; tells how many passed and how many failed. */
export async function check() {
  const count = { passed: 0, failed: 0 }
  for (const { name, run } of checks) {
    console.log(`\ncheck: ${name}`)
    if ((await run()) === 0) count.passed += 1
    else count.failed += 1
  }
  return count
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main(async () => {
    await ensure()
    return (await check()).failed === 0 ? 0 : 1
  })
}
