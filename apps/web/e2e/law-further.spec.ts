import { expect, test } from '@playwright/test'
import { languages } from './people.js'
import { speaks } from './visit.js'

for (const lang of languages) {
  test(`a treaty shows its parties over time, and the day moves through them, in ${lang}`, async ({ page }) => {
    await speaks(page, lang)
    await page.goto('/law/EAEU-TREATY-2014#on=2026-11-23')
    const rows = page.locator('.treaty-parties tbody tr')
    await expect(rows).not.toHaveCount(0)
    const now = page.locator('.treaty-parties p.now')
    const bound = await now.count()
    expect(bound).toBeGreaterThanOrEqual(5)
    await page.getByRole('slider').focus()
    await page.keyboard.press('Home')
    await expect(now).toHaveCount(0)
  })
}

test('the cases of an article run here, and open in Check', async ({ page }) => {
  await speaks(page, 'en')
  await page.goto('/law/K1400000235/art-517')
  await page.getByRole('button', { name: 'Run them now' }).click()
  await expect(page.getByText(/^\d+ cases, \d+ hold\.$/)).toBeVisible()
  const [, all, hold] = /^(\d+) cases, (\d+) hold/.exec(await page.getByText(/cases, \d+ hold/).innerText()) ?? []
  expect(Number(all)).toBeGreaterThan(20)
  expect(hold).toBe(all)
  await page.locator('.scenario-list th a').first().click()
  await expect(page.locator('#verdict')).toBeVisible()
})

test('a citation and an identifier are copied: adilet, CELEX, ELI', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await speaks(page, 'en')
  await page.goto('/law/32016R0399')
  await page.getByRole('button', { name: 'Copy identifier: ELI' }).click()
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  await expect.poll(copied).toBe('http://data.europa.eu/eli/reg/2016/399/oj')
  await page.getByRole('button', { name: 'Copy identifier: CELEX' }).click()
  await expect.poll(copied).toBe('32016R0399')
  await page.goto('/law/K1400000235/art-517')
  await page.getByRole('button', { name: 'Copy citation' }).click()
  await expect.poll(copied).toMatch(/^Code of Administrative Offences, Art\. 517, Adilet id K1400000235, https:\/\/adilet/)
})

test('the law between two days, act by act, each change with its article', async ({ page }) => {
  await speaks(page, 'en')
  await page.goto('/law')
  await page.getByRole('link', { name: 'What changed between two days' }).click()
  await expect(page.locator('.change-list li').first()).toBeVisible()
  await page.goto('/law/changes#on=2020-01-31&with=2019-12-31')
  const change = page.locator('.change-list li', { hasText: 'More than ten days late' }).first()
  await expect(change).toContainText('in force since 11')
  await change.getByRole('link').click()
  await expect(page).toHaveURL(/\/law\/K1400000235\/art-517#on=2020-01-11/)
  await page.goto('/law/changes#on=2020-01-31&with=2020-01-31')
  await expect(page.getByText('no rule changed')).toBeVisible()
})

test('two days of an article: the same words are no change', async ({ page }) => {
  await speaks(page, 'en')
  await page.goto('/law/K1400000235/art-517#with=2019-12-01')
  const words = page.locator('.diff .diff-word')
  await expect(words.first()).toBeVisible()
  const all = await words.allInnerTexts()
  expect(new Set(all)).toEqual(new Set(['removed', 'changed', 'no change']))
})
