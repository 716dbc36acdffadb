import { expect, test } from '@playwright/test'
import { languages } from './people.js'
import { speaks } from './visit.js'

const kept = {
  citizenship: 'GBR',
  document: 'ordinary',
  stays: [
    { state: 'KAZ', from: '2026-07-06', to: '2026-07-25' },
    { state: 'FRA', from: '2026-07-28', to: '2026-08-04' },
    { state: 'KAZ', from: '2026-09-14', to: '2026-10-03' },
    { state: 'KAZ', from: '2026-10-24', to: '2026-11-20' },
  ],
}

for (const lang of languages) {
  test(`four numbers for each set of rules in ${lang}, and a day that moves`, async ({ page }) => {
    await speaks(page, lang)
    await page.addInitScript(text => localStorage.setItem('kosh.days', text), JSON.stringify(kept))
    await page.goto('/days#on=2026-12-15')
    const row = page.locator('.four-numbers tbody tr').first()
    // 20 + 20 + 28 days of the 180 that end on 15 December, and the day itself is not counted before it comes.
    await expect(row.locator('td').nth(0)).toHaveText(/68|69/)
    const before = await row.locator('td').nth(2).innerText()
    await page.locator('.step').last().click()
    await expect(row.locator('td').nth(2)).not.toHaveText(before)
    await expect(page).toHaveURL(/on=2026-12-16/)
  })
}

test('trips are typed, counted, kept on the device and read from a file', async ({ page }) => {
  await speaks(page, 'en')
  await page.goto('/days')
  await expect(page.getByText('Choose your citizenship')).toBeVisible()
  await page.locator('#days-citizenship').click()
  await page.getByRole('searchbox').fill('GBR')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.locator('.four-numbers')).toBeVisible()
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'trips.csv', mimeType: 'text/csv', buffer: Buffer.from('state,from,to\nKAZ,2026-07-06,2026-07-11\nkaz;2026-08-10;2026-08-29\n') })
  await expect(page.getByText('2 trips read from the file.')).toBeVisible()
  await page.reload()
  await expect(page.locator('.row-form')).toHaveCount(2)
  await page.locator('input[type=file]').setInputFiles({ name: 'x.txt', mimeType: 'text/plain', buffer: Buffer.from('nonsense') })
  await expect(page.getByText('The file cannot be read.')).toBeVisible()
})

test('a device that refuses to remember is told of', async ({ page }) => {
  await speaks(page, 'en')
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new Error('denied')
    }
  })
  await page.goto('/days')
  await page.locator('#days-citizenship').click()
  await page.getByRole('searchbox').fill('GBR')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByText('This device refuses to remember')).toBeVisible()
})
