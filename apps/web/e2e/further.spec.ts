import { AxeBuilder } from '@axe-core/playwright'
import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { languages, people } from './people.js'
import { search, speaks, unfold, visit } from './visit.js'

for (const lang of languages) {
  test(`what would change the answer, found by asking again, in ${lang}`, async ({ page }) => {
    await visit(page, lang, 'allowed')
    await unfold(page, 'what-if')
    const lines = page.locator('.what-ifs > li')
    expect(await lines.first().innerText()).not.toBe('')
    const { violations } = await new AxeBuilder({ page }).include('#at-what-if').analyze()
    expect(violations.map(one => one.id)).toEqual([])
    // The first line changes the verdict, and its link asks Check so.
    const label = await lines.first().locator('.small-verdict a').innerText()
    await lines.first().locator('.small-verdict a').click()
    await expect(page.locator('.band .verdict-word').first()).toContainText(label)
  })
}

test('what changed since a day, with the article of each side', async ({ page }) => {
  await speaks(page, 'en')
  await page.goto('/#1&to=KAZ&c=IND&d=ordinary&p=tourism&on=2026-12-15&s=')
  await expect(page.locator('#verdict')).toBeVisible()
  await unfold(page, 'since')
  await page.getByRole('slider').focus()
  await page.keyboard.press('Home')
  const entry = page.locator('.differs-table tbody tr').first()
  await expect(entry).toContainText('with a visa')
  await expect(entry).toContainText('without a visa')
  await expect(entry.locator('.cite').first()).toBeVisible()
})

test('a second passport and a child are asked about on the same journey', async ({ page }) => {
  await visit(page, 'en', 'allowed')
  await unfold(page, 'companions')
  await search(page, '#companion-add', 'AFG')
  await page.getByRole('option', { name: 'Afghanistan' }).click()
  const row = page.locator('.companions tbody tr').nth(1)
  await expect(row).toContainText('Allowed with conditions')
  await row.getByRole('button', { name: /^Born/ }).click()
  for (const [name, text] of [
    ['Day', '1'],
    ['Month', '6'],
    ['Year', '2020'],
  ] as const)
    await page.getByRole('textbox', { name, exact: true }).fill(text)
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(row).toContainText(/1\sJune\s2020/)
  await expect(row.locator('a')).toHaveAttribute('href', /f\.born=2020-06-01/)
  await page.getByRole('button', { name: 'Remove: Afghanistan' }).click()
  await expect(page.locator('.companions tbody tr')).toHaveCount(1)
})

test('companions stand in the link: opened elsewhere it shows the same people and the same answers, also on paper', async ({ page, context }) => {
  const link = `/#${people.allowed}&with=AFG,KGZ:2020-06-01`
  await speaks(page, 'en')
  await page.goto(link)
  const answers = (of: Page) => of.locator('.companions tbody tr')
  await expect(answers(page)).toHaveCount(3)
  await expect(answers(page).nth(1)).toContainText('Allowed with conditions')
  await expect(answers(page).nth(2)).toContainText(/1\sJune\s2020/)
  const verdict = await page.locator('#verdict').innerText()
  // What is added goes into the address; Back takes it out again.
  await search(page, '#companion-add', 'USA')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/&with=AFG,KGZ:2020-06-01,USA$/)
  await expect(answers(page).nth(3)).toContainText('Allowed')
  const shown = await answers(page).allInnerTexts()

  const elsewhere = await context.newPage()
  await elsewhere.goto(page.url())
  await expect(elsewhere.locator('#verdict')).toHaveText(verdict)
  await expect(answers(elsewhere).nth(3)).toContainText('Allowed')
  expect(await answers(elsewhere).allInnerTexts()).toEqual(shown)
  await elsewhere.emulateMedia({ media: 'print' })
  await expect(answers(elsewhere).nth(2)).toBeVisible()
  await expect(elsewhere.locator('#companion-add')).toBeHidden()
  await elsewhere.close()

  await page.goBack()
  await expect(answers(page)).toHaveCount(3)
  const receipt = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Receipt: Kyrgyzstan' }).click()
  expect(readFileSync(await (await receipt).path(), 'utf8')).toContain('"born":"2020-06-01"')
})

for (const lang of languages) {
  test(`a part of a link that names nobody is left out and told, in ${lang}`, async ({ page }) => {
    await speaks(page, lang)
    await page.goto(`/#${people.allowed}&with=AFG,XQX,KGZ:2020-02-31`)
    await expect(page.getByRole('status').filter({ hasText: 'XQX, KGZ:2020-02-31' })).toBeVisible()
    await expect(page.locator('.companions tbody tr')).toHaveCount(2)
  })
}

test('the calendar file holds whole days with stable ids and alarms', async ({ page }) => {
  const files: string[] = []
  for (const lang of ['en', 'kk'] as const) {
    await visit(page, lang, 'allowed')
    const download = page.waitForEvent('download')
    await page.locator('.actions .button').nth(3).click()
    const file = await download
    expect(file.suggestedFilename()).toBe('kosh-KAZ-2026-12-15.ics')
    files.push(readFileSync(await file.path(), 'utf8'))
  }
  const ids = (text: string) => text.match(/^UID:.*$/gm)?.toSorted()
  expect(ids(files[0] ?? '')).toEqual(ids(files[1] ?? ''))
  expect(ids(files[0] ?? '')).toHaveLength(2)
  expect(files[0]).toContain('DTSTART;VALUE=DATE:20270113')
  expect(files[0]?.match(/BEGIN:VALARM/g)).toHaveLength(4)
})

test('the answer as a PDF, in every language', async ({ page }) => {
  for (const lang of languages) {
    await visit(page, lang, 'allowed')
    const download = page.waitForEvent('download')
    await page.locator('.actions .button').nth(2).click()
    const file = await download
    expect(file.suggestedFilename()).toBe('kosh-KAZ-2026-12-15.pdf')
    const bytes = readFileSync(await file.path())
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
    expect(bytes.length).toBeGreaterThan(10_000)
  }
})

test('a receipt is replayed: the same, another answer, and no receipt at all', async ({ page }) => {
  await visit(page, 'en', 'allowed')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Receipt', exact: true }).click()
  const text = readFileSync(await (await download).path(), 'utf8')
  const replay = async (body: string) => page.locator('.replay input[type=file]').setInputFiles({ name: 'r.json', mimeType: 'application/json', buffer: Buffer.from(body) })
  await replay(text)
  await expect(page.getByText('answers the same, to the letter')).toBeVisible()
  await replay(text.replace('"ordinary"', '"id-card"'))
  await expect(page.getByText(/answers? differs?|answers differ/)).toBeVisible()
  await replay('{"is":"nothing"}')
  await expect(page.locator('.replay output')).toContainText(/receipt/i)
})
