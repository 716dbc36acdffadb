import { expect, test } from '@playwright/test'
import { typeDay, unfold, visit } from './visit.js'

test('an open answer asks one question, says why, and the answer settles it', async ({ page }) => {
  await visit(page, 'en', 'open')
  await expect(page.getByRole('heading', { name: 'Until which day is the document valid?', level: 2 })).toBeVisible()
  await expect(page.getByText('Why we ask: The passport is valid on the day of entry.')).toBeVisible()
  await expect(page.getByText('1 question left')).toBeVisible()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByText('Fill in the day, month, year.')).toBeVisible()
  await typeDay(page, ['1', '2', '2030'])
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.locator('.band')).toHaveClass(/yes/)
  await expect(page.getByText('Friday, 1 February 2030', { exact: false })).toBeVisible()
})

test('a passport that ends too early is not let through, and can be taken back', async ({ page }) => {
  await visit(page, 'en', 'open')
  await typeDay(page, ['1', '12', '2026'])
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.locator('.band')).toHaveClass(/no/)
  await expect(page.getByText('Not met').first()).toBeVisible()
  await page.getByRole('button', { name: /^Take back/ }).click()
  await expect(page.getByRole('heading', { name: 'Until which day is the document valid?', level: 2 })).toBeVisible()
})

test('what is not known stays open and can be answered later', async ({ page }) => {
  await visit(page, 'en', 'open')
  await page.getByText('I do not know yet').click()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('button', { name: 'Continue' })).toHaveCount(0)
  await expect(page.getByText('Left open: Until which day is the document valid?')).toBeVisible()
  await page.getByRole('button', { name: /^Answer it/ }).click()
  await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible()
})

test('a supposition that is taken away is asked about; all can be supposed again', async ({ page }) => {
  await visit(page, 'en', 'allowed')
  await unfold(page, 'assumed')
  await page.getByRole('button', { name: 'Not so: Not an ethnic Kazakh' }).click()
  await expect(page.getByText('Taken away: 1 supposition.')).toBeVisible()
  await page.getByRole('button', { name: 'Suppose all again' }).click()
  await expect(page.getByText('Taken away: 1 supposition.')).toHaveCount(0)
  await expect(page.locator('#verdict')).toContainText('13 January 2027')
})

test('rows are told in the question and change the answer', async ({ page }) => {
  await visit(page, 'en', 'openTable')
  await page.getByText('Yes, I will list them').click()
  await typeDay(page.getByRole('group', { name: 'Day of entry' }), ['1', '9', '2026'])
  await typeDay(page.getByRole('group', { name: 'Day of exit' }), ['19', '11', '2026'])
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.locator('#blank-stays')).toHaveText('1 stay')
  await unfold(page, 'numbers')
  await expect(page.locator('.number').first()).toHaveText('80')
  await expect(page.locator('.number').nth(1)).toHaveText('10')
})
