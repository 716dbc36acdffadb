import { expect, test } from '@playwright/test'
import { languages, people } from './people.js'
import { speaks, typeDay, unfold, visit } from './visit.js'

test('an answer that was asked for can be asked again by its link, in any language', async ({ page, context }) => {
  await visit(page, 'en')
  await page.locator('#blank-citizenship').click()
  await page.keyboard.type('Germany')
  await page.getByRole('option', { name: 'Germany' }).click()
  await page.locator('#blank-entered').click()
  await typeDay(page, ['15', '12', '2026'])
  await page.getByRole('button', { name: 'Done' }).click()
  await page.getByRole('button', { name: 'Show the answer' }).click()
  const sentence = await page.locator('#verdict').textContent()
  expect(page.url()).toContain('#')

  const other = await context.newPage()
  const asked: string[] = []
  other.on('request', request => asked.push(request.url()))
  await other.goto(page.url())
  await expect(other.locator('#verdict')).toHaveText(sentence ?? '')
  await expect(other.locator('#blank-citizenship')).toHaveText('Germany')
  // The facts are in the fragment: no request carries them.
  expect(asked.filter(url => /DEU|2026-12-15/.test(new URL(url).pathname + new URL(url).search))).toEqual([])

  await other.getByRole('radio', { name: 'Русский' }).click()
  await expect(other.locator('#verdict')).toContainText('13 января 2027')
})

test('rows, answers and removed suppositions come back as well', async ({ page }) => {
  await visit(page, 'en', 'open')
  const link = `${people.open}&s=2026-03-01_2026-03-20_KAZ&f.crossing=land&r.visas=state:KAZ,category:B12,electronic:false,multiple:true,from:2026-12-01,to:2027-03-01,days:30,entriesUsed:0`
  await page.goto(`/#${link}`)
  await page.reload()
  await expect(page.locator('#blank-stays')).toHaveText('1 stay')
  await expect(page.locator('#blank-papers')).toHaveText('1 visa or permit')
  await expect(page.getByText('Taken away: 1 supposition.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'What you answered' })).toBeVisible()
})

test('a section that is opened stands in the address, and the address leads to it', async ({ page, context }) => {
  await visit(page, 'en', 'allowed')
  await unfold(page, 'work', 'why')
  await expect(page).toHaveURL(/&at=work,why$/)
  const elsewhere = await context.newPage()
  await speaks(elsewhere, 'kk')
  await elsewhere.goto(page.url())
  await expect(elsewhere.locator('#at-work .row').first()).toBeInViewport()
  await expect(elsewhere.locator('#at-why .chain')).toBeVisible()
  await expect(elsewhere.locator('#at-routes .fold-body')).toBeHidden()
  // Opening is no step: Back leaves the page as a whole.
  await page.locator('#at-why .fold-title').click()
  await expect(page).toHaveURL(/&at=work$/)
  await page.locator('#blank-purpose').click()
  await page.getByRole('option', { name: 'study', exact: true }).click()
  await expect(page).toHaveURL(/p=study.*&at=work$/)
  await page.goBack()
  await expect(page.locator('#blank-purpose')).toHaveText('tourism')
})

test('the answer of a worker fits on a few screens, every section in a line', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  for (const lang of languages) {
    await speaks(page, lang)
    await page.goto('about:blank')
    await page.goto('/#1&to=KAZ&c=UZB&d=ordinary&p=work&on=2026-12-01')
    await expect(page.locator('.fold').nth(10)).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(4500)
  }
})

test('Back leads from an answer to the one before and to the sentence, facts kept', async ({ page }) => {
  await visit(page, 'en')
  await page.getByRole('button', { name: 'A German tourist for a month' }).click()
  await expect(page.locator('#verdict')).toBeVisible()
  await page.getByRole('button', { name: /^Purpose|Purpose$/ }).click()
  await page.getByRole('option', { name: 'work', exact: true }).click()
  await expect(page.locator('#blank-purpose')).toHaveText('work')
  // The answer has arrived when its link stands in the address.
  await expect(page).toHaveURL(/p=work/)
  await page.goBack()
  await expect(page.locator('#blank-purpose')).toHaveText('tourism')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'May you enter' })).toBeVisible()
  await expect(page.locator('#blank-citizenship')).toHaveText('Germany')
})

test('a link that cannot be read says so and leaves the sentence', async ({ page }) => {
  for (const broken of ['garbage', '1&to=%', '9&to=KAZ']) {
    await page.goto('about:blank')
    await page.goto(`/#${broken}`)
    await expect(page.getByRole('alert')).toContainText(/link/i)
    await expect(page.getByRole('button', { name: 'Show the answer' })).toBeVisible()
  }
})

test('the link is copied, and the receipt is a file that says what was asked', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await visit(page, 'en', 'allowed')
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByText('Link copied.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('#1&to=KAZ&c=DEU')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Receipt', exact: true }).click()
  const file = await (await download).createReadStream()
  const chunks: Buffer[] = []
  for await (const chunk of file) chunks.push(chunk as Buffer)
  const receipt = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { is: string; on: string; corpus: string }
  expect(receipt).toMatchObject({ is: 'receipt', on: '2026-12-15' })
  expect(receipt.corpus).toMatch(/^sha256:[0-9a-f]{64}$/)
})
