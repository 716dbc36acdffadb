import { expect, test } from '@playwright/test'
import { visit } from './visit.js'

test('a person goes from the empty sentence to the answer and on with the keyboard alone', async ({ page }) => {
  await visit(page, 'en')
  const press = (...keys: readonly string[]) => keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve())
  const focused = () => page.evaluate(() => document.activeElement?.id ?? '')
  const tabTo = async (id: string) => {
    for (let tries = 0; tries < 30 && (await focused()) !== id; tries++) await page.keyboard.press('Tab')
    expect(await focused()).toBe(id)
  }

  await press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await press('Enter')
  expect(await focused()).toBe('content')

  await tabTo('blank-citizenship')
  await press('Enter')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('ndl')
  await expect(page.getByText('No state has this name or code')).toBeVisible()
  for (let letter = 0; letter < 3; letter++) await press('Backspace')
  await page.keyboard.type('нидер')
  await press('ArrowDown', 'Enter')
  await expect(page.locator('#blank-citizenship')).toHaveText('the Netherlands')

  await tabTo('blank-purpose')
  await press('Enter')
  await page.keyboard.type('bus')
  await press('Enter')
  await expect(page.locator('#blank-purpose')).toHaveText('business')

  await tabTo('blank-entered')
  await press('Enter')
  await page.keyboard.type('15')
  await press('Tab')
  await page.keyboard.type('12')
  await press('Tab')
  await page.keyboard.type('2026')
  await expect(page.getByText('This is Tuesday, 15 December 2026.')).toBeVisible()
  await press('Enter')
  await expect(page.locator('#blank-entered')).toHaveText('15 December 2026')
  await expect(page.locator('#blank-entered')).toBeFocused()

  await press('Tab', 'Tab', 'Tab')
  await expect(page.getByRole('button', { name: 'Show the answer' })).toBeFocused()
  await press('Enter')
  await expect(page.locator('#verdict')).toBeFocused()
  await expect(page.locator('#verdict')).toContainText('13 January 2027')

  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'The days as a table' })).toBeFocused()
  await press('Enter')
  await expect(page.locator('.day-table').getByRole('row')).toHaveCount(45)
})

test('a question is answered with the keyboard, and the reader is taken to what comes next', async ({ page }) => {
  await visit(page, 'en', 'openTable')
  await page.getByRole('radio', { name: 'None' }).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.locator('#verdict')).toContainText('13 January 2027')
  await expect(page.locator('#verdict')).toBeFocused()
})

test('focus is always seen', async ({ page }) => {
  await visit(page, 'en', 'allowed')
  for (let step = 0; step < 25; step++) {
    await page.keyboard.press('Tab')
    const outline = await page.evaluate(() => {
      const style = getComputedStyle(document.activeElement ?? document.body)
      return `${style.outlineStyle} ${style.outlineWidth}`
    })
    expect(outline).toBe('solid 3px')
  }
})
