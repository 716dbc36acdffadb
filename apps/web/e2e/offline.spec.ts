import { createServer, type Server } from 'node:http'
import { expect, test, type Page } from '@playwright/test'
import { people } from './people.js'
import { speaks } from './visit.js'

/** Everything is on the device when the service worker has taken charge of the page. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (navigator.serviceWorker.controller === null) await new Promise(resolve => navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }))
  })
}

test('after the first load every page opens without a connection, and answers', async ({ page, context }) => {
  await speaks(page, 'en')
  await page.goto('/')
  await kept(page)
  await context.setOffline(true)
  await page.goto(`/#${people.allowed}`)
  await page.reload()
  await expect(page.locator('#verdict')).toContainText(/13\sJanuary\s2027/)
  await expect(page.getByText('You are offline.')).toBeVisible()
  // Of every destination, though only the law of one was asked for.
  for (const person of ['schengen', 'notHeld'] as const) {
    await page.goto('about:blank')
    await page.goto(`/#${people[person]}`)
    await expect(page.locator('#verdict')).toBeVisible()
  }
  await page.goto('/map')
  await expect(page.locator('.state-list li').first()).toBeVisible()
  await expect(page.locator('.world path.own')).toHaveCount(1)
  await page.goto('/law/K1400000235/art-517')
  await expect(page.locator('.passage').first()).toBeVisible()
  await page.goto('/compare')
  await expect(page.locator('.compare').first()).toBeVisible()
  // Words of another language as well.
  await page.getByRole('radio', { name: 'Қазақша' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'kk')
})

test('a newer edition waits beside the open page until the person takes it, and the facts are kept', async ({ page, baseURL }) => {
  let suffix = ''
  const server = createServer((request, response) => {
    void fetch(new URL(request.url ?? '/', baseURL), { headers: { accept: request.headers.accept ?? '*/*' } }).then(async answer => {
      const body = Buffer.from(await answer.arrayBuffer())
      const isEdition = request.url === '/edition.js'
      response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '', 'cache-control': 'no-cache' })
      response.end(isEdition ? body.toString().replace('"name":"', `"name":"${suffix}`) : body)
    })
  })
  const origin = await listening(server)
  try {
    await speaks(page, 'en')
    await page.goto(`${origin}/#${people.allowed}`)
    await expect(page.locator('#verdict')).toBeVisible()
    await kept(page)
    await expect(page.getByText('A newer edition of the law is ready.')).toBeHidden()
    suffix = 'newer'
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
    await expect(page.getByText('A newer edition of the law is ready.')).toBeVisible()
    const reloaded = page.waitForEvent('load')
    await page.getByRole('button', { name: 'Use the newer one' }).click()
    await reloaded
    await expect(page.locator('#verdict')).toContainText(/13\sJanuary\s2027/)
    expect(await page.evaluate(() => caches.keys())).toEqual([expect.stringContaining('newer')])
  } finally {
    server.close()
    server.closeAllConnections()
  }
})

test('a device that refuses every storage still answers', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('denied', 'SecurityError')
        },
      })
    Object.defineProperty(navigator, 'serviceWorker', { value: { register: () => Promise.reject(new DOMException('denied', 'SecurityError')), controller: null } })
  })
  const broken: string[] = []
  page.on('pageerror', error => broken.push(error.message))
  await page.goto(`/#${people.allowed}`)
  await expect(page.locator('#verdict')).toBeVisible()
  await page.getByRole('radio', { name: 'Русский' }).click()
  await expect(page.locator('#verdict')).toContainText('13 января 2027')
  await page.goto('/days')
  await expect(page.locator('#days-citizenship')).toBeVisible()
  // The script that sets the theme guards itself as well.
  expect(broken).toEqual([])
})

test('a day that does not exist in a link is said, and today is shown', async ({ page }) => {
  await speaks(page, 'en')
  for (const path of ['/map#on=2026-02-30', '/compare#on=soon', '/days#on=2026-13-01', '/law/K1400000235/art-517#on=2026-02-30']) {
    await page.goto('about:blank')
    await page.goto(path)
    await expect(page.getByText('The link names a day that does not exist')).toBeVisible()
  }
})

test('without the law the other pages say so as well, and go on when it comes', async ({ page }) => {
  await page.route('**/clerk*', route => route.abort())
  await speaks(page, 'en')
  await page.goto('/map')
  await expect(page.getByRole('alert')).toContainText('The law could not be loaded')
  await page.unroute('**/clerk*')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.locator('.state-list li').first()).toBeVisible()
})

function listening(server: Server): Promise<string> {
  return new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(`http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}`)
    })
  })
}
