import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { languages } from './people.js'
import { speaks, unfold, visit } from './visit.js'

const everywhere = [undefined, 'allowed', 'open'] as const
const once = ['late', 'needsVisa', 'openTable', 'schengen', 'notHeld'] as const

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in ${theme}`, () => {
    test.use({ colorScheme: theme })
    // Another theme has other colours only, and contrast is measured in English.
    for (const lang of theme === 'dark' ? (['en'] as const) : languages) {
      for (const person of everywhere) {
        test(`${person ?? 'empty'} in ${lang} has nothing axe finds`, async ({ page }) => {
          await visit(page, lang, person)
          await settled(page)
          expect(await found(page, lang === 'en')).toEqual([])
        })
      }
    }
  })
}

for (const person of once) {
  test(`${person} has nothing axe finds`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: person === 'late' ? 'dark' : 'light' })
    await visit(page, 'en', person)
    await settled(page)
    expect(await found(page)).toEqual([])
  })
}

test('the chain, the table of days and an editor have nothing axe finds', async ({ page }) => {
  await visit(page, 'en', 'allowed')
  await unfold(page, 'why')
  await page.getByRole('button', { name: 'Show them' }).first().click()
  await page.getByRole('button', { name: 'The days as a table' }).click()
  await expect(page.locator('.day-table table')).toBeVisible()
  await settled(page)
  expect(await found(page)).toEqual([])
  await page.getByRole('button', { name: 'Change', exact: true }).click()
  await page.getByRole('button', { name: 'Add a visa or a residence permit' }).click()
  await page.getByRole('button', { name: 'Add a visa', exact: true }).click()
  await settled(page)
  expect(await found(page)).toEqual([])
})

for (const path of [
  '/law',
  '/law/K1400000235',
  '/law/K1400000235/art-517#with=2019-06-01',
  '/days',
  '/map',
  '/map#view=citizenship&of=IND',
  '/map#view=treaties',
  '/compare',
  '/compare#form=general',
] as const) {
  test(`${path} has nothing axe finds, in Russian and Kazakh`, async ({ page }) => {
    await speaks(page, 'ru')
    await page.addInitScript(
      text => localStorage.setItem('kosh.days', text),
      JSON.stringify({ citizenship: 'GBR', document: 'ordinary', stays: [{ state: 'KAZ', from: '2026-07-06', to: '2026-07-25' }] }),
    )
    await page.goto(path)
    await expect(page.locator('.shelf')).toBeVisible()
    if (path.startsWith('/compare')) await expect(page.locator('.measures')).toBeVisible()
    if (path.startsWith('/map')) await expect(page.locator('.state-list li, .matrix-cell').first()).toBeVisible()
    await settled(page)
    expect(await found(page)).toEqual([])
    const before = await page.getByRole('heading', { level: 1 }).innerText()
    await page.getByRole('radio', { name: 'Қазақша' }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'kk')
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(before)
    await settled(page)
    expect(await found(page, false)).toEqual([])
  })
}

for (const path of ['/days', '/law/K1400000235/art-517#with=2019-06-01', '/map', '/map#view=treaties', '/compare'] as const) {
  test(`${path} in Kazakh, dark and on a phone has nothing axe finds`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 760 })
    await page.emulateMedia({ colorScheme: 'dark' })
    await speaks(page, 'kk')
    await page.goto(path)
    await expect(page.locator('.shelf')).toBeVisible()
    await page.waitForLoadState('networkidle')
    await settled(page)
    expect(await found(page)).toEqual([])
  })
}

test('menus and dates have nothing axe finds', async ({ page }) => {
  await visit(page, 'kk')
  await page.locator('#blank-citizenship').click()
  await page.keyboard.type('конго')
  await expect(page.getByRole('option')).toHaveCount(2)
  expect(await found(page)).toEqual([])
  // The first Escape empties the search, the second closes the list.
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.locator('#blank-entered').click()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await found(page)).toEqual([])
})

test('the page says its language, has one h1 and headings in order', async ({ page }) => {
  for (const lang of languages) {
    await visit(page, lang, 'allowed')
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    await expect(page.locator('h1')).toHaveCount(1)
    const levels = await page.locator('h1, h2, h3, h4').evaluateAll(all => all.map(one => Number(one.tagName.slice(1))))
    levels.forEach((level, at) => expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1))
  }
})

test('every control is at least 24 pixels high, those of the sentence 44', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 760 })
  await visit(page, 'ru')
  const blanks = await page.locator('.blank').evaluateAll(all => all.map(one => one.getBoundingClientRect().height))
  expect(Math.min(...blanks)).toBeGreaterThanOrEqual(44)
  await visit(page, 'ru', 'open')
  const small = await page
    .locator('button:visible, a:visible, input:not([type=radio]):visible')
    .evaluateAll(all =>
      all
        .filter(
          one =>
            getComputedStyle(one).clipPath === 'none' &&
            one.getBoundingClientRect().height < 23.5 &&
            one.closest('.cite, .unseen') === null &&
            (!(one instanceof HTMLElement) || one.offsetParent !== null),
        )
        .map(one => one.outerHTML.slice(0, 80)),
    )
  expect(small).toEqual([])
})

test('without motion nothing is animated', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await visit(page, 'en', 'allowed')
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
})

/** Contrast is the same in every language, and takes longer to measure than all else together. */
async function found(page: Parameters<typeof visit>[0], measuresContrast = true) {
  const axe = new AxeBuilder({ page })
  const { violations } = await (measuresContrast ? axe : axe.disableRules(['color-contrast'])).analyze()
  return violations.map(one => `${one.id}: ${one.nodes.map(node => node.html.slice(0, 120)).join(' | ')}`)
}

/** Colours are measured when nothing fades any more. */
async function settled(page: Parameters<typeof visit>[0]) {
  await page.evaluate(() => Promise.all(document.getAnimations().map(one => one.finished.catch(() => undefined))))
}
