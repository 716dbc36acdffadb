import { expect, test } from '@playwright/test'
import { languages, people, type Person } from './people.js'
import { speaks, visit } from './visit.js'

for (const lang of languages) {
  test(`at 360 pixels nothing needs scrolling sideways in ${lang}`, async ({ page }) => {
    // Many pages, one after another.
    test.slow()
    await page.setViewportSize({ width: 360, height: 760 })
    for (const person of [undefined, ...(Object.keys(people) as Person[])]) {
      await visit(page, lang, person)
      expect([person, await overflow(page)]).toEqual([person, 0])
    }
  })
}

for (const path of ['/map', '/map#view=treaties', '/compare', '/compare#form=general', '/days', '/law', '/law/EAEU-TREATY-2014', '/law/changes', '/law/K1400000235/art-517']) {
  test(`${path} at 360 pixels needs no scrolling sideways`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 760 })
    for (const lang of languages) {
      await speaks(page, lang)
      await page.goto('about:blank')
      await page.goto(path)
      await expect(page.locator('.shelf')).toBeVisible()
      await page.waitForLoadState('networkidle')
      expect([lang, await overflow(page)]).toEqual([lang, 0])
    }
  })
}

test('long answers unfold without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 760 })
  await visit(page, 'kk', 'ninetyDays')
  // A button may go away when it is pressed, so all of a kind are pressed at once, when what those before them open is there.
  const press = (kind: string) => page.locator(kind).evaluateAll(buttons => buttons.forEach(button => button instanceof HTMLElement && button.click()))
  await page.waitForLoadState('networkidle')
  for (const [kind, opens] of [
    ['.fold-title', '.why-open'],
    ['.why-open', '.chain'],
  ] as const) {
    await expect(page.locator(kind).first()).toBeVisible()
    await press(kind)
    await expect(page.locator(opens).nth(3)).toBeVisible()
  }
  await press('.chain .link, .more-cites .link, .more-routes .link')
  await page.locator('.day-table > .link').click()
  expect(await overflow(page)).toBe(0)
})

test('ninety days are a mat on a phone and a line on a wide screen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 760 })
  await visit(page, 'en', 'ninetyDays')
  await expect(page.locator('.mat-row')).toHaveCount(4)
  await page.setViewportSize({ width: 1440, height: 900 })
  await expect(page.locator('.line')).toBeVisible()
})

test('text at twice its size still fits', async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 900 })
  await visit(page, 'kk', 'allowed')
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  expect(await overflow(page)).toBe(0)
})

async function overflow(page: Parameters<typeof visit>[0]): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth))
}

test('on a phone the pages and the theme stand behind one button', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 760 })
  await visit(page, 'en')
  await expect(page.locator('.head .pages')).toBeHidden()
  await page.getByRole('button', { name: 'Menu' }).click()
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeVisible()
  await page.getByRole('dialog').getByRole('link', { name: 'Map' }).click()
  await expect(page).toHaveURL(/\/map$/)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.setViewportSize({ width: 1440, height: 900 })
  await expect(page.getByRole('button', { name: 'Menu' })).toBeHidden()
  await expect(page.locator('.state-list li').first()).toBeVisible()
})
