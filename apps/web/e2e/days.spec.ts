import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { languages } from './people.js'
import { speaks, typeDay } from './visit.js'

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
  await expect(page.locator('.trips tbody tr')).toHaveCount(2)
  await page.locator('input[type=file]').setInputFiles({ name: 'x.txt', mimeType: 'text/plain', buffer: Buffer.from('nonsense') })
  await expect(page.getByText('The file cannot be read.')).toBeVisible()
})

test('a what-if counts like a trip, is kept apart until it is made, and goes out and in by file', async ({ page }) => {
  await speaks(page, 'en')
  await page.addInitScript(text => {
    if (localStorage.getItem('kosh.days') === null) localStorage.setItem('kosh.days', text)
  }, JSON.stringify(kept))
  await page.goto('/days#on=2027-02-01')
  const used = page.locator('.four-numbers tbody tr').first().locator('td').first()
  await expect(used).toHaveText(/\d/)
  const before = Number(await used.innerText())
  await page.getByRole('button', { name: 'Add a trip' }).click()
  const form = page.locator('.trip-form')
  await typeDay(form.getByRole('group', { name: 'Day of entry' }), ['20', '12', '2026'])
  await typeDay(form.getByRole('group', { name: 'Day of exit' }), ['29', '12', '2026'])
  await form.getByRole('button', { name: 'Count it' }).click()
  await expect(page.getByText('mark it as a what-if')).toBeVisible()
  await form.getByText('A what-if: counted').click()
  await form.getByRole('button', { name: 'Count it' }).click()
  await expect(used).toHaveText(String(before + 10))
  await expect(page.locator('.lanes rect.what-if').first()).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export as CSV' }).click()
  const text = readFileSync(await (await download).path(), 'utf8')
  expect(text).toContain('KAZ,2026-12-20,2026-12-29,planned')
  await page.getByRole('button', { name: /^Keep as made/ }).click()
  await expect(page.getByText('what-if, not made')).toHaveCount(0)
  await page.locator('input[type=file]').setInputFiles({ name: 'trips.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
  await expect(page.getByText('what-if, not made')).toBeVisible()
})

test('the line of the chosen day is dragged, and moved by the arrow keys', async ({ page }) => {
  await speaks(page, 'en')
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.addInitScript(text => localStorage.setItem('kosh.days', text), JSON.stringify(kept))
  await page.goto('/days#on=2026-12-15')
  const line = page.getByRole('slider', { name: 'On which day do you enter?' })
  await line.focus()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/on=2026-12-16/)
  const box = await line.boundingBox()
  if (box === null) throw new Error('the timeline is drawn')
  const at = await page.locator('.chosen-line').getAttribute('x1')
  await page.mouse.move(box.x + Number(at), box.y + 40)
  await page.mouse.down()
  await page.mouse.move(box.x + Number(at) + 60, box.y + 40, { steps: 4 })
  await page.mouse.up()
  await expect(page).not.toHaveURL(/on=2026-12-16/)
  await expect(page).toHaveURL(/on=(2026-12|2027)/)
})

test('another destination stands on the same axis, and on a phone each has a mat of months', async ({ page }) => {
  await speaks(page, 'en')
  await page.addInitScript(text => localStorage.setItem('kosh.days', text), JSON.stringify({ ...kept, citizenship: 'UZB' }))
  await page.goto('/days#on=2026-12-15')
  await page.locator('#days-place').click()
  await page.getByRole('searchbox').fill('KGZ')
  await page.getByRole('option', { name: 'Kyrgyzstan' }).click()
  await expect(page.locator('.four-numbers tbody tr')).toHaveCount(4)
  await page.setViewportSize({ width: 360, height: 760 })
  await expect(page.locator('.days-mat-row').first()).toBeVisible()
  await page.getByRole('radio', { name: 'Kazakhstan' }).click()
  expect(await page.locator('.mat-day.counted').count()).toBeGreaterThan(20)
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
