import { expect, test } from '@playwright/test'
import { languages } from './people.js'
import { visit } from './visit.js'

for (const lang of languages) {
  test(`on paper stand the law, the facts, the chain and the link, and no controls (${lang})`, async ({ page }) => {
    await visit(page, lang, 'allowed')
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await expect(page.locator('.paper-head')).toBeVisible()
    await expect(page.locator('.paper-link').first()).toContainText('#1&to=KAZ&c=DEU')
    await expect(page.locator('.chain')).toHaveCount(1)
    await expect(page.locator('.chain')).toBeVisible()
    // Every section stands open on paper, but those that are there to be worked with.
    for (const body of await page.locator('.fold:not(.no-paper) > .fold-body').all()) await expect(body).toBeVisible()
    expect(await page.locator('.fold:not(.no-paper)').count()).toBeGreaterThan(6)
    for (const hidden of ['.head', '.actions', '.law-day', '.day-table']) await expect(page.locator(hidden).first()).toBeHidden()
    const [paper, ink] = await page.evaluate(() => [getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color])
    expect([paper, ink]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)'])
  })
}

test('an ordinary visitor fits on few pages', async ({ page }) => {
  await visit(page, 'en', 'allowed')
  // The verdict is drawn first, the rest a blink later; on paper lists are unfolded.
  await expect(page.locator('.fold-line').first()).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.chain')).toHaveCount(1)
  const pdf = await page.pdf({ preferCSSPageSize: true })
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0
  expect(pages).toBeGreaterThan(0)
  expect(pages).toBeLessThanOrEqual(5)
})
