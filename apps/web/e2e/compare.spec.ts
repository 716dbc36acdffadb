import { expect, test } from '@playwright/test'
import { languages } from './people.js'
import { speaks } from './visit.js'
import { wordsIn } from './words.js'

for (const lang of languages) {
  test(`four frameworks answer for one person, each cell with its article, in ${lang}`, async ({ page }) => {
    await speaks(page, lang)
    await page.goto('/compare#c=KGZ&on=2026-11-23')
    const entry = page.locator('.compare').first().locator('tbody tr').first()
    await expect(entry.locator('td')).toHaveCount(4)
    for (const at of [0, 1, 2, 3]) await expect(entry.locator('td').nth(at).locator('.cite').first()).toBeVisible()
    await expect(entry.locator('td').nth(0).locator('.verdict-word.yes')).toHaveCount(1)
    await expect(entry.locator('td').nth(3).locator('.verdict-word.if')).toHaveCount(1)
    await expect(page.locator('.measures .measure b').first()).toHaveText(/^\d+$/)
    // What is asked of this person is counted where the law is encoded, and only there.
    const { say } = wordsIn(lang)
    const burden = page.locator('.measures tbody tr', { hasText: say('measure.sub.burden') }).locator('td')
    await expect(burden.nth(0)).toContainText(say('bearer.host'))
    await expect(burden.nth(2)).toHaveText(say('measure.notCounted'))
    await expect(burden.nth(3)).toContainText(say('measure.visa'))
    await expect(page.locator('.held a').first()).toBeVisible()
  })
}

test('another person, another host, another day change the answer; a cell opens Check', async ({ page }) => {
  await speaks(page, 'en')
  await page.goto('/compare#c=DEU&on=2026-11-23')
  const stay = page.locator('.compare').first().locator('tbody tr').nth(1)
  await expect(stay.locator('td').first()).toContainText('30 days')
  await page.locator('#compare-citizenship').click()
  await page.getByRole('searchbox').fill('IND')
  await page.getByRole('option', { name: 'India', exact: true }).click()
  await expect(stay.locator('td').first()).toContainText('14 days')
  await page.getByRole('button', { name: /Eurasian Economic Union, asked through/ }).click()
  await page.getByRole('option', { name: 'Kyrgyzstan' }).click()
  await expect(page).toHaveURL(/eaeu=KGZ/)
  await stay
    .locator('td')
    .first()
    .getByRole('link', { name: /14 days/ })
    .click()
  await expect(page.locator('#verdict')).toContainText(/6\sDecember\s2026/)
})

test('in general form the rules of the day stand in the cells', async ({ page }) => {
  await speaks(page, 'en')
  await page.goto('/compare')
  await page.getByRole('radio', { name: 'In general' }).click()
  await expect(page.getByText('The rules in force on')).toBeVisible()
  const entry = page.locator('.compare').first().locator('tbody tr').first().locator('td').first()
  await entry.getByRole('button', { name: /Show .* more: Entry/ }).click()
  expect(await entry.locator('p').count()).toBeGreaterThan(4)
})
