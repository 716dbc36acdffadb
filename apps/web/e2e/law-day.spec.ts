import { expect, test } from '@playwright/test'
import { typeDay, visit } from './visit.js'

test('the law of another day answers, is tinted, says what differs and leads back', async ({ page }) => {
  await visit(page, 'en', 'late')
  await page.getByRole('button', { name: 'Change day' }).click()
  await typeDay(page, ['20', '10', '2026'])
  await page.getByRole('button', { name: 'Read the law of this day' }).click()
  await expect(page.locator('.band')).toHaveClass(/yes/)
  await expect(page.locator('.moved')).toContainText('Tuesday, 20 October 2026')
  await expect(page.getByText(/lines? differs? from today|lines differ from today/)).toBeVisible()
  await expect(page.locator('.differs').first()).toBeVisible()
  await page.getByRole('button', { name: 'Back to today' }).click()
  await expect(page.locator('.band')).toHaveClass(/no/)
})

test('the theme is chosen, kept and follows the device again', async ({ page }) => {
  await visit(page, 'en')
  const choose = async (name: string) => {
    await page.getByRole('button', { name: 'Theme' }).click()
    await page.getByText(name, { exact: true }).click()
    await page.keyboard.press('Escape')
  }
  await choose('Dark')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await choose('As on this device')
  await expect(page.locator('html')).not.toHaveAttribute('data-theme')
})
