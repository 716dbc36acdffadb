import { get } from 'node:http'
import { expect, test } from '@playwright/test'
import { people } from './people.js'
import { speaks } from './visit.js'

// What the device keeps is not fetched; here everything is.
test.use({ serviceWorkers: 'block' })

/** Bytes of script, compressed, that the first page may fetch; the law comes beside it, in its worker. */
const most = 250_000
/** Milliseconds from the press of the button to the answer, on a processor this many times slower. */
const patience = 1000
const slower = 4

test('the first page and its first answer fetch at most 250 kB of compressed script, with the law beside it', async ({ page }) => {
  for (const lang of ['en', 'ru', 'kk'] as const) {
    await page.goto('about:blank')
    await speaks(page, lang)
    await page.goto(`/#${people.allowed}`)
    await expect(page.locator('#verdict')).toBeVisible()
    const scripts = await page.evaluate(() =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter(one => one.name.endsWith('.js'))
        .map(one => ({ name: one.name.split('/').at(-1) ?? '', url: one.name, bytes: one.encodedBodySize, whole: one.decodedBodySize })),
    )
    // The law: the worker and what it imports.
    const worker = scripts.find(one => one.name.startsWith('clerk'))
    const imported = worker === undefined ? '' : await (await page.request.get(worker.url)).text()
    const own = scripts.filter(one => one !== worker && !imported.includes(one.name))
    expect(worker).toBeDefined()
    expect(own.length).toBeGreaterThan(8)
    // What is measured is what went over the wire: no script is sent as it is on disk.
    expect(own.filter(one => one.whole > 2000 && one.bytes >= one.whole)).toEqual([])
    expect(own.reduce((sum, one) => sum + one.bytes, 0)).toBeLessThanOrEqual(most)
    expect(own.filter(one => /(map|compare|days|law|screen)-page|calendar-file|scenarios/.test(one.name))).toEqual([])
  }
})

test('the law goes out in at most 400 kB, compressed with Brotli', async ({ page }) => {
  const [worker] = await Promise.all([page.waitForEvent('worker', one => one.url().includes('clerk')), page.goto('/')])
  const text = await (await page.request.get(worker.url())).text()
  // What the worker cannot begin without; what it fetches later is not the law.
  const imported = [...text.matchAll(/(?:import|from)\s*"(\.\/[^"]+\.js)"/g)].map(([, path]) => new URL(path ?? '', worker.url()).href)
  const all = await Promise.all([worker.url(), ...new Set(imported)].map(sent))
  expect(all.map(one => one.coding)).toEqual(all.map(() => 'br'))
  const bytes = all.reduce((sum, one) => sum + one.bytes, 0)
  expect(bytes).toBeGreaterThan(100_000)
  expect(bytes).toBeLessThanOrEqual(400_000)
})

/** What goes over the wire to a browser that takes Brotli. */
function sent(url: string): Promise<{ readonly coding: string | undefined; readonly bytes: number }> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'br' } }, answer => {
      let bytes = 0
      answer.on('data', (part: Buffer) => (bytes += part.length))
      answer.on('end', () => resolve({ coding: answer.headers['content-encoding'], bytes }))
    }).on('error', reject)
  })
}

test('the first answer comes within a second on a slower processor', async ({ page }) => {
  const took: number[] = []
  for (let n = 0; n < 5 && Math.min(Infinity, ...took) >= patience; n++) {
    await page.goto('about:blank')
    await speaks(page, 'en')
    await page.goto('/')
    await expect(page.locator('#blank-document')).not.toHaveClass(/empty/)
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
    const example = page.getByRole('button', { name: 'A German tourist for a month' })
    took.push(
      await example.evaluate(
        button =>
          new Promise<number>(resolve => {
            const start = performance.now()
            const watch = new MutationObserver(() => {
              if (document.getElementById('verdict') === null) return
              watch.disconnect()
              resolve(performance.now() - start)
            })
            watch.observe(document.body, { childList: true, subtree: true })
            if (button instanceof HTMLElement) button.click()
          }),
      ),
    )
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  }
  // The quickest counts: a machine that is busy with other work is no slower phone.
  expect(Math.min(...took)).toBeLessThan(patience)
})
