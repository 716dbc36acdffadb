import { expect, test, type Page } from '@playwright/test'
import { languages } from './people.js'
import { speaks } from './visit.js'
import { wordsIn } from './words.js'

/** The count in the legend beside a regime. */
async function counts(page: Page): Promise<readonly number[]> {
  const texts = await page.locator('.map-legend tbody td').allInnerTexts()
  return texts.filter(text => /^\d+$/.test(text)).map(Number)
}

for (const lang of languages) {
  test(`the map, its legend and its list say the same in ${lang}`, async ({ page }) => {
    await speaks(page, lang)
    await page.goto('/map#on=2026-11-23')
    await expect(page.locator('.state-list li').first()).toBeVisible()
    await expect(page.locator('.world path.own')).toHaveCount(1)
    // Every line of the legend narrows the list to as many states as it counts.
    const all = await counts(page)
    for (const [at, count] of all.entries()) {
      await page.locator('.map-legend button').nth(at).click()
      await expect(page.locator('.map-states output')).toContainText(String(count))
      await page.locator('.map-legend button').nth(at).click()
    }
    await page.getByRole('searchbox').fill('Германия')
    await expect(page.locator('.state-list li')).toHaveCount(1)
    await expect(page.locator('.state-standing')).toContainText('30')
  })
}

test('the shade on the map is that of the list, and pointing gives the article', async ({ page }) => {
  await speaks(page, 'en')
  await page.goto('/map#on=2026-11-23')
  await page.getByRole('searchbox').fill('India')
  await expect(page.locator('.state-list li')).toHaveCount(1)
  await expect(page.locator('.state-standing')).toHaveText('14 days')
  await page.locator('.state-list a').focus()
  await expect(page.locator('.map-pointed')).toContainText('India: 14 days')
  await expect(page.locator('.map-pointed .cite').first()).toBeVisible()
  await expect(page.locator('.world path.step-2')).toHaveCount(4)
  await page.locator('.map-pointed a', { hasText: 'Open in Check' }).click()
  await expect(page.locator('#verdict')).toContainText(/6\sDecember\s2026/)
})

test('the day moves by key, and the map with it', async ({ page }) => {
  await speaks(page, 'en')
  await page.goto('/map')
  await expect(page.locator('.state-list li').first()).toBeVisible()
  const range = page.getByRole('slider')
  await range.focus()
  await page.keyboard.press('Home')
  await expect(range).toHaveAttribute('aria-valuetext', /^Friday, 1\sJanuary\s2010$/)
  await expect(page).toHaveURL(/on=2010-01-01/)
  await page.getByRole('searchbox').fill('DEU')
  await expect(page.locator('.state-standing')).not.toContainText('30 days')
  await range.focus()
  await page.keyboard.press('PageUp')
  await expect(page).toHaveURL(/on=2010-01-31/)
})

test('one passport: destinations whose law is held', async ({ page }) => {
  await speaks(page, 'en')
  await page.goto('/map')
  await page.getByRole('radio', { name: 'By citizenship' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Where one citizenship may go: Kazakhstan')
  await page.getByRole('searchbox').fill('KGZ')
  await expect(page.locator('.state-list li')).toHaveCount(1)
  await expect(page.locator('.state-list li')).toContainText('Kyrgyzstan')
})

for (const lang of languages) {
  test(`a destination whose law is not encoded is no dead end, in ${lang}`, async ({ page }) => {
    const { say, country } = wordsIn(lang)
    await speaks(page, lang)
    await page.goto('/map#of=BRA&on=2026-11-23')
    await expect(page.getByText(say('map.held.none', { place: country('BRA') }))).toBeVisible()
    await expect(page.locator('.map-legend')).toContainText(say('map.shade.treaty'))
    // Every state leads to Check, which answers by the treaties.
    await page.getByRole('searchbox').fill('KAZ')
    await expect(page.locator('.state-standing')).toHaveText(/\d/)
    await page.locator('.state-list a').click()
    await expect(page.locator('#at-treaties .fold-body')).toBeVisible()
    await expect(page.locator('#at-treaties .fold-summary')).not.toBeEmpty()
    // What is encoded is listed, and each of it leads to its map.
    await page.locator('.held a', { hasText: country('UZB') }).click()
    await expect(page.getByText(say('map.held.region', { place: country('UZB') }))).toBeVisible()
    await page.getByRole('searchbox').fill('BRA')
    await expect(page.locator('.state-standing')).toHaveText(say('map.shade.none'))
  })
}

test('treaties: the matrix counts what the pair lists, on the day', async ({ page }) => {
  await speaks(page, 'en')
  await page.goto('/map#view=treaties&on=2026-11-23')
  const cell = page.getByRole('button', { name: /^Kazakhstan – Russia: / })
  const [, count = ''] = /: (\d+) treaties bind/.exec((await cell.getAttribute('aria-label')) ?? '') ?? []
  await cell.click()
  await expect(page.locator('.net-pair summary').first()).toHaveText(`binds (${count})`)
  await expect(page.locator('.net-pair details').first().locator('li')).toHaveCount(Number(count))
  await page.goto('/map#view=treaties&on=1993-01-01')
  await expect(cell).not.toHaveAccessibleName(new RegExp(`: ${count} treaties`))
})

test('without the shapes the list still says everything', async ({ page }) => {
  await speaks(page, 'en')
  await page.route('**/countries-50m*', route => route.abort())
  await page.goto('/map#on=2026-11-23')
  await expect(page.getByText('The map could not be loaded.')).toBeVisible()
  await expect(page.locator('.state-list li').first()).toBeVisible()
})
