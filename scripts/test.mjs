import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { build } from './build.mjs'
import { check } from './check.mjs'
import { chromium } from './chromium.mjs'
import { ensure } from './ensure.mjs'
import { spark } from './spark.mjs'
import { Halt, house, main, runTool } from './steps.mjs'

const suites = { checks: check, unit, browser, spark }

await main(async () => {
  const asked = process.argv.slice(2)
  const unknown = asked.find(name => !(name in suites))
  if (unknown) throw new Halt(`There is no suite ${unknown}; there are ${Object.keys(suites).join(', ')}.`)
  await ensure()
  const total = { passed: 0, failed: 0, skipped: 0 }
  for (const name of asked.length > 0 ? asked : Object.keys(suites)) {
    const count = await suites[name]().catch(asFailure)
    for (const key of Object.keys(total)) total[key] += count[key] ?? 0
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`)
  return total.failed > 0 || total.passed === 0 ? 1 : 0
})

function asFailure(error) {
  if (!(error instanceof Halt)) throw error
  console.error(error.message)
  return { passed: 0, failed: 1 }
}

async function unit() {
  console.log('\nunit tests')
  const file = reportFile('unit')
  const code = await runTool('vitest/vitest.mjs', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`])
  const report = read(file)
  // A file that does not even load has no test that failed.
  const broken = report?.testResults.filter(each => each.status === 'failed' && each.assertionResults.length === 0)
  return countOf(code, {
    passed: report?.numPassedTests,
    failed: report && report.numFailedTests + broken.length,
    skipped: report && report.numPendingTests + report.numTodoTests,
  })
}

async function browser() {
  await build()
  const env = { CHROME_PATH: await chromium(), PORT: String(await freePort()) }
  console.log('\nbrowser tests')
  const file = reportFile('browser')
  const code = await runTool('@playwright/test/cli.js', ['test', '--reporter=list,json'], {
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  })
  const stats = read(file)?.stats
  return countOf(code, {
    passed: stats && stats.expected + stats.flaky,
    failed: stats?.unexpected,
    skipped: stats?.skipped,
  })
}

/** A suite that ended badly, or ran nothing, counts as one failure even where no test of it failed. */
function countOf(code, { passed = 0, failed = 0, skipped = 0 }) {
  const wentWrong = code !== 0 || passed + failed === 0
  return { passed, failed: failed === 0 && wentWrong ? 1 : failed, skipped }
}

function reportFile(name) {
  const folder = join(house, '.cache', 'reports')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${name}.json`)
  rmSync(file, { force: true })
  return file
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', () => reject(new Halt('No free port was found for the server under test.')))
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
