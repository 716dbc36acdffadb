import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { languages } from './people.js'
import { speaks } from './visit.js'

const journeys = [
  'person,citizenship,entered,left',
  'a,DEU,2024-01-05,2024-01-20',
  'a,DEU,2024-02-01,2024-03-20',
  'b,Uzbekistan,05.01.2024,2024-01-20',
  'c,Atlantis,2024-01-05,2024-01-20',
  'd,DEU,2024-02-30,2024-03-01',
]
const file = (lines: readonly string[], name = 'crew.csv') => ({ name, mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`) })

for (const lang of languages) {
  test(`a list of journeys is screened on the device in ${lang}`, async ({ page }) => {
    await speaks(page, lang)
    await page.goto('/screen')
    await page.locator('input[type=file]').setInputFiles(file(journeys))
    await expect(page.locator('.screen-columns tbody tr')).toHaveCount(4)
    await page.locator('.screen-go .filled').click()
    await expect(page.locator('.screen-rows tbody tr')).toHaveCount(3)
    // The most urgent first: 48 days where 30 are allowed.
    await expect(page.locator('.screen-rows tbody tr').first()).toContainText('-19')
    await expect(page.locator('.left-out li')).toHaveCount(2)
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  })
}

test('answers are saved as the table shows them, and a row opens in Check', async ({ page }) => {
  await speaks(page, 'en')
  await page.goto('/screen')
  await page.locator('input[type=file]').setInputFiles(file(journeys))
  await page.getByRole('button', { name: 'Screen the list' }).click()
  const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save the answers' }).click()])
  const lines = (await readFile(await saved.path(), 'utf8')).trim().split('\r\n')
  expect(lines.slice(1).map(line => line.split(',').slice(0, 7).join())).toEqual([
    '1,a,2024-01-05,2024-01-20,2024-02-03,0,settled',
    '2,a,2024-02-01,2024-03-20,2024-03-01,19,settled',
    '3,b,2024-01-05,2024-01-20,2024-02-03,0,settled',
  ])
  await page.getByRole('link', { name: 'a', exact: true }).first().click()
  await expect(page.locator('main')).toContainText('1 March 2024')
})

test('what cannot be screened says why', async ({ page }) => {
  await speaks(page, 'en')
  await page.goto('/screen')
  await page.locator('input[type=file]').setInputFiles(file([''], 'crew.xlsx'))
  await expect(page.getByRole('alert')).toContainText('crew.xlsx')
  await page.getByRole('button', { name: 'Another file' }).click()
  await page.locator('input[type=file]').setInputFiles(file(['a,b', '1,2']))
  await expect(page.getByRole('alert')).toContainText('entered')
  await expect(page.getByRole('button', { name: 'Screen the list' })).toBeDisabled()
})

test('a million rows do not hold up the page', async ({ page }) => {
  test.setTimeout(240_000)
  await speaks(page, 'en')
  await page.goto('/screen')
  const states = ['DEU', 'UZB', 'IND', 'TUR', 'RUS']
  const many = await page.evaluateHandle(
    ({ codes }) => {
      const parts = ['person,citizenship,entered,left\n']
      for (let i = 0; i < 1_000_000; i++)
        parts.push(
          `${Math.floor(i / 8)},${codes[Math.floor(i / 8) % codes.length]},202${3 + Math.floor((i % 8) / 4)}-0${1 + 2 * (i % 4)}-05,202${3 + Math.floor((i % 8) / 4)}-0${2 + 2 * (i % 4)}-1${i % 9}\n`,
        )
      return new File(parts, 'million.csv')
    },
    { codes: states },
  )
  await page.locator('input[type=file]').waitFor({ state: 'attached' })
  await page.evaluate(found => {
    const input = document.querySelector('input[type=file]') as HTMLInputElement
    const carried = new DataTransfer()
    carried.items.add(found)
    input.files = carried.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
  }, many)
  await page.getByRole('button', { name: 'Screen the list' }).click()
  // While it works, the page does what it is told.
  await expect(page.getByRole('progressbar')).toBeVisible()
  await page.getByRole('button', { name: 'Theme' }).click()
  await page.getByText('Dark').click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('progressbar')).toBeVisible()
  await expect(page.locator('.screen-totals')).toContainText('1,000,000 lines read')
})
