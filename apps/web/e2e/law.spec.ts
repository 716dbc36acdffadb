import { expect, test } from '@playwright/test'
import { languages } from './people.js'
import { speaks } from './visit.js'

for (const lang of languages) {
  test(`the acts, one of them and an article can be read in ${lang}`, async ({ page }) => {
    await speaks(page, lang)
    await page.goto('/law')
    await expect(page.locator('.acts').first()).toBeVisible()
    await page.locator('.acts .act-link').first().click()
    await expect(page).toHaveURL(/\/law\/Z1100000477$/)
    await page.locator('.articles .act-link').first().click()
    await expect(page.locator('.passage').first()).toBeVisible()
  })
}

test('an article has its versions, and two days stand side by side', async ({ page }) => {
  await speaks(page, 'en')
  await page.goto('/law/K1400000235/art-517#on=2026-11-26')
  await expect(page.getByText('More than ten days late: a fine of 25 units or expulsion.', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Earlier version' }).click()
  await expect(page.getByText('More than three days late: a fine of 15 units or expulsion.', { exact: true })).toBeVisible()
  await page.goBack()
  await page.getByRole('button', { name: 'Compare with another day' }).click()
  for (const [name, text] of [
    ['Day', '1'],
    ['Month', '6'],
    ['Year', '2019'],
  ] as const)
    await page.getByRole('textbox', { name, exact: true }).fill(text)
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await expect(page.locator('.diff .removed').first()).toBeVisible()
  await expect(page.locator('.diff .added').first()).toBeVisible()
  await page.reload()
  await expect(page.locator('.diff .added').first()).toBeVisible()
})

test('a search finds a rule in another language than that of the page', async ({ page }) => {
  await speaks(page, 'en')
  await page.goto('/law')
  await page.getByRole('searchbox').fill('выдворение предупреждение трёх')
  await page.getByRole('searchbox').fill('принимающее лицо')
  await expect(page.locator('.hits li').first()).toBeVisible()
})

test('a source in an answer leads to its article, and back', async ({ page }) => {
  await speaks(page, 'en')
  await page.goto('/#1&to=KAZ&c=DEU&d=ordinary&p=tourism&on=2026-12-15')
  await page.locator('.cite a').first().click()
  await expect(page).toHaveURL(/\/law\/Z1100000477\/art-6$/)
  await page.goBack()
  await expect(page.locator('#verdict')).toBeVisible()
})

test('what is not there is said', async ({ page }) => {
  await speaks(page, 'en')
  await page.goto('/law/none')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No act goes by none')
})
