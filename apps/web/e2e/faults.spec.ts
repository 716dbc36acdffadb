import { expect, test } from '@playwright/test'
import { people } from './people.js'
import { speaks, typeDay, visit } from './visit.js'

// What the device keeps does not fail to come.
test.use({ serviceWorkers: 'block' })

test('what is missing is said on top, with a way to its place, and goes away when mended', async ({ page }) => {
  await visit(page, 'en')
  await page.getByRole('button', { name: 'Show the answer' }).click()
  const summary = page.getByRole('alert').filter({ hasText: '2 things are to mend' })
  await expect(summary).toBeFocused()
  await page.getByRole('button', { name: 'Choose the state you are a citizen of.' }).click()
  await expect(page.locator('#blank-citizenship')).toBeFocused()
  await page.locator('#blank-citizenship').click()
  await page.keyboard.type('FRA')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByText('One thing is to mend')).toBeVisible()
})

test('a day that does not exist is named, only the wrong parts are marked, and the focus goes there', async ({ page }) => {
  await visit(page, 'en')
  await page.locator('#blank-entered').click()
  await typeDay(page, ['31', '11', '2026'])
  await page.keyboard.press('Enter')
  await expect(page.getByText('November has 30 days.')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Day' })).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByRole('textbox', { name: 'Month' })).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByRole('textbox', { name: 'Year' })).not.toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByRole('textbox', { name: 'Day' })).toBeFocused()
})

for (const pasted of ['2026-12-15', '15.12.2026']) {
  test(`${pasted} may be pasted into any of the three fields`, async ({ page }) => {
    await visit(page, 'ru')
    await page.locator('#blank-entered').click()
    await page.getByRole('textbox', { name: 'Месяц' }).evaluate((field, text) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', text)
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    }, pasted)
    await expect(page.getByText('Это вторник, 15 декабря 2026 года.')).toBeVisible()
    await page.getByRole('button', { name: 'Готово' }).click()
    await expect(page.locator('#blank-entered')).toHaveText('15 декабря 2026 года')
  })
}

test('a row of the past with a hole keeps the answer back and says where', async ({ page }) => {
  await visit(page, 'en', 'allowed')
  await page.locator('#blank-stays').click()
  await page.getByRole('button', { name: 'Add a stay' }).click()
  await page.getByRole('group', { name: 'Day of entry' }).getByRole('textbox', { name: 'Day' }).fill('1')
  await page.getByRole('button', { name: 'Show the answer' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'One thing is to mend' })).toBeVisible()
  await expect(page.getByText('Fill in the month, year.')).toBeVisible()
  await expect(page.locator('#verdict')).toHaveCount(0)
})

test('facts that cannot go together are explained in words, without codes or traces', async ({ page }) => {
  await visit(page, 'en')
  await page.goto('/#1&to=KAZ&c=KAZ&d=ordinary&p=tourism&on=2026-12-15')
  await expect(page.getByRole('alert')).toContainText('A citizen of Kazakhstan is not a foreigner there')
  await expect(page.locator('body')).not.toContainText(/undefined|NaN|\[object|Error:/)
})

test('when the law cannot be fetched the page says so, keeps the facts and offers one way on', async ({ page }) => {
  await page.route('**/clerk*', route => route.abort())
  await page.addInitScript(() => localStorage.setItem('kosh.lang', 'en'))
  await page.goto('/')
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('The law could not be loaded')
  await expect(alert).toContainText('law.notFetched')
  await page.unroute('**/clerk*')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('button', { name: 'Show the answer' })).toBeVisible()
})

test('when the law of one destination cannot be fetched the others answer, and it is fetched when asked for again', async ({ page }) => {
  await page.route('**/european-union*', route => route.abort())
  await visit(page, 'en', 'allowed')
  await expect(page.locator('#verdict')).toBeVisible()
  await page.goto(`/#${people.schengen}`)
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('The law could not be loaded')
  await expect(alert).toContainText('law.notFetched')
  await page.unroute('**/european-union*')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.locator('#verdict')).toBeVisible()
  await expect(page.locator('.told-row')).toContainText('Germany')
})

test('a page that shows all the law says when a part of it cannot be fetched, and goes on when it comes', async ({ page }) => {
  await page.route('**/kazakhstan-*', route => route.abort())
  await speaks(page, 'en')
  await page.goto('/law')
  await expect(page.getByRole('alert')).toContainText('The law could not be loaded')
  await page.unroute('**/kazakhstan-*')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.locator('.acts').first()).toBeVisible()
})

test('when screening cannot be fetched the page says so, and the next file is screened when it comes', async ({ page }) => {
  await page.route('**/screening-*', route => route.abort())
  await speaks(page, 'en')
  await page.goto('/screen')
  const file = { name: 'crew.csv', mimeType: 'text/csv', buffer: Buffer.from('person,citizenship,entered,left\na,DEU,2024-01-05,2024-01-20\n') }
  await page.locator('input[type=file]').setInputFiles(file)
  await expect(page.getByRole('alert')).toContainText('could not be screened')
  await page.unroute('**/screening-*')
  await page.getByRole('button', { name: 'Another file' }).click()
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('button', { name: 'Screen the list' }).click()
  await expect(page.locator('.screen-rows tbody tr')).toHaveCount(1)
})
