import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { speaks, typeDay, visit } from './visit.js'
import type { Language } from './people.js'

/** Ten people, each from the first page to the end of what they came for. Together they go through every page and every language. */

const dayLabels: { readonly [L in Language]: readonly [string, string, string] } = {
  en: ['Day', 'Month', 'Year'],
  ru: ['День', 'Месяц', 'Год'],
  kk: ['Күні', 'Айы', 'Жылы'],
}

/** Fills the sentence by hand. `citizenship` is typed into the search, in whatever language. */
async function fill(page: Page, lang: Language, citizenship: string, day: readonly [string, string, string], purpose?: string): Promise<void> {
  await visit(page, lang)
  await page.locator('#blank-citizenship').click()
  await page.getByRole('searchbox').fill(citizenship)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  if (purpose !== undefined) {
    await page.locator('#blank-purpose').click()
    await page.getByRole('option', { name: purpose, exact: true }).click()
  }
  await page.locator('#blank-entered').click()
  await typeDay(page, day, dayLabels[lang])
  await page.keyboard.press('Enter')
  await page.locator('.go-on button').click()
  await expect(page.locator('#verdict')).toBeVisible()
}

async function isClean(page: Page): Promise<void> {
  await page.evaluate(() => Promise.all(document.getAnimations().map(one => one.finished.catch(() => undefined))))
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(one => `${one.id}: ${one.nodes[0]?.html.slice(0, 120) ?? ''}`)).toEqual([])
}

test('1. a German tourist fills the sentence, reads until when, and takes the days along', async ({ page }) => {
  await fill(page, 'en', 'Germany', ['15', '12', '2026'])
  await expect(page.locator('.band')).toHaveClass(/yes/)
  await expect(page.locator('#verdict')).toContainText(/13\sJanuary\s2027/)
  await expect(page.getByText('reports your arrival to the migration police')).toBeVisible()
  await expect(page.locator('.open-line').first()).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Calendar file' }).click()
  expect(readFileSync(await (await download).path(), 'utf8')).toContain('DTSTART;VALUE=DATE:20261221')
  await page.getByRole('button', { name: 'Show the chain of rules' }).click()
  await page.locator('.chain .cite a').first().click()
  await expect(page.locator('.passage').first()).toBeVisible()
  await page.goBack()
  await expect(page.locator('#verdict')).toBeVisible()
})

test('2. an Uzbek worker learns the last day, and which way to work asks for what', async ({ page }) => {
  await fill(page, 'ru', 'Узбекистан', ['1', '12', '2026'], 'работа')
  await expect(page.locator('#verdict')).toContainText(/30\sдекабря\s2026/)
  // The law asks one question about the work, and says why.
  const question = page.locator('[data-question]')
  await expect(question).toContainText('Как вы работаете')
  await expect(page.getByText(/^Почему/).first()).toBeVisible()
  // The ways to work are few at first, and all of them on demand.
  const work = page.locator('.section', { has: page.getByRole('heading', { name: 'Работа', exact: true }) })
  await expect(work.locator('.row').first()).toBeVisible()
  const few = await work.locator('.row').count()
  await work.getByRole('button', { name: /^Показать ещё \d+ пут/ }).click()
  expect(await work.locator('.row').count()).toBeGreaterThan(few)
  const asked = await question.innerText()
  await page.locator('.question label, .question .radio').nth(2).click()
  await page.getByRole('button', { name: 'Продолжить' }).click()
  await expect(page.getByRole('heading', { name: 'Что вы ответили' })).toBeVisible()
  await expect(question).not.toHaveText(asked)
  await isClean(page)
})

test('3. a Kyrgyz worker and a child: the Union leaves open what the contract decides, and the child is asked about', async ({ page }) => {
  await fill(page, 'kk', 'Қырғызстан', ['1', '12', '2026'], 'жұмыс')
  await expect(page.locator('.band')).toHaveClass(/open/)
  await expect(page.locator('[data-question]')).toBeVisible()
  await page.locator('.open-line').nth(2).click()
  await page.locator('#companion-add').click()
  await page.getByRole('searchbox').fill('KGZ')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const child = page.locator('.companions tbody tr').nth(1)
  await child.locator('.pick').click()
  await typeDay(page.getByRole('dialog'), ['1', '6', '2018'], dayLabels.kk)
  await page.keyboard.press('Enter')
  await expect(child.locator('a')).toHaveAttribute('href', /f\.born=2018-06-01/)
})

test('4. an Indian engineer and the employer: fourteen days, the employer’s duties, and the ways to work', async ({ page }) => {
  await fill(page, 'en', 'India', ['1', '12', '2026'], 'work')
  await expect(page.locator('#verdict')).toContainText(/14\sDecember\s2026/)
  await expect(page.locator('.row .bearer', { hasText: 'Employer' }).first()).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Work', exact: true })).toBeVisible()
  await page.getByRole('button', { name: /What would change this/ }).click()
  await expect(page.locator('.what-ifs > li').first()).toBeVisible()
  await page.getByRole('link', { name: 'Compare' }).click()
  await expect(page.locator('.compare').first()).toBeVisible()
})

test('5. an Afghan who asks for protection: the entry needed a visa, the request has its own last day', async ({ page }) => {
  await speaks(page, 'en')
  await page.goto('/#1&to=KAZ&c=AFG&d=ordinary&p=protection&e=2026-11-20&on=2026-11-24&s=')
  await expect(page.locator('#verdict')).toBeVisible()
  await expect(page.locator('.row', { hasText: 'Refugee status is asked for within five calendar days' })).toContainText('Tomorrow')
  await expect(page.locator('.row', { hasText: 'Refugee status is asked for within five calendar days' }).locator('.cite')).toBeVisible()
  await page.goto('/compare#c=AFG&p=protection&on=2026-11-24')
  await expect(page.locator('.compare').first().locator('tbody tr').last()).toContainText('Protection')
  await isClean(page)
})

test('6. a stateless person: the status stands in the sentence, a visa is needed, and the answer says who may help', async ({ page }) => {
  await visit(page, 'ru', 'needsVisa')
  await expect(page.locator('.told-sentence')).toContainText('без гражданства')
  await expect(page.locator('.band')).toHaveClass(/if/)
  await expect(page.locator('#verdict')).toContainText('визу')
  await expect(page.locator('.row .cite').first()).toBeVisible()
  await isClean(page)
})

test('7. a Turkish spouse: ninety days now, and the family permit when the law is told of the family', async ({ page }) => {
  await fill(page, 'kk', 'Түркия', ['1', '12', '2026'], 'отбасы')
  await expect(page.locator('#verdict')).toContainText(/2027\sжылғы\s28\sақпан/)
  await expect(page.locator('.small-verdict.open').first()).toBeVisible()
  const before = await page.locator('[data-question]').innerText()
  await page.locator('.row .link', { hasText: 'Осы жолмен' }).first().click()
  await expect(page.locator('[data-question]')).toBeVisible()
  expect(before).not.toBe('')
})

test('8. a Russian who works remotely: days on several lines at once, and a what-if', async ({ page }) => {
  await fill(page, 'ru', 'Россия', ['1', '12', '2026'], 'удалённая работа')
  await expect(page.locator('#verdict')).toContainText('Виза не нужна')
  await page.getByRole('link', { name: 'Дни' }).click()
  await page.locator('#days-citizenship').click()
  await page.getByRole('searchbox').fill('RUS')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.locator('.four-numbers tbody tr').first()).toContainText('Казахстан')
  await page.getByRole('button', { name: 'Добавить поездку' }).click()
  const form = page.locator('.trip-form')
  await typeDay(form.locator('.day-fields').nth(0), ['1', '9', '2026'], dayLabels.ru)
  await typeDay(form.locator('.day-fields').nth(1), ['30', '9', '2026'], dayLabels.ru)
  await form.getByRole('button', { name: 'Посчитать' }).click()
  await expect(page.locator('.trips tbody tr')).toHaveCount(1)
  await expect(page.locator('.four-numbers tbody tr').first().locator('td').first()).toHaveText('30')
})

test('9. a Kazakh citizen to Germany, by the keyboard alone: the map, Check, and the article', async ({ page }) => {
  await speaks(page, 'en')
  await page.goto('/map#view=citizenship')
  await expect(page.locator('.state-list li').first()).toBeVisible()
  const tabTo = async (wanted: () => Promise<boolean>) => {
    for (let tries = 0; tries < 80 && !(await wanted()); tries++) await page.keyboard.press('Tab')
    expect(await wanted()).toBe(true)
  }
  const focusedText = () => page.evaluate(() => (document.activeElement?.tagName === 'A' ? (document.activeElement.textContent ?? '') : ''))
  const role = () => page.evaluate(() => document.activeElement?.getAttribute('type') ?? '')
  await tabTo(async () => (await role()) === 'search')
  await page.keyboard.type('Germany')
  await expect(page.locator('.state-list li')).toHaveCount(1)
  await tabTo(async () => (await focusedText()) === 'Germany')
  await expect(page.locator('.map-pointed')).toContainText('Germany')
  await page.keyboard.press('Enter')
  await expect(page.locator('#verdict')).toContainText('You need a visa before you travel.')
  await tabTo(async () => (await focusedText()).includes('Borders Code'))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/law\/32016R0399\//)
  await expect(page.locator('.passage, .table').first()).toBeVisible()
})

test('10. an analyst compares two days: the law, an article, a journey, the treaties', async ({ page }) => {
  await speaks(page, 'en')
  await page.goto('/law/changes#on=2020-01-31&with=2019-12-31')
  await expect(page.getByText(/\d+ changes in/)).toBeVisible()
  await page.locator('.change-list a').first().click()
  await page.goto('/law/K1400000235/art-517#with=2019-12-01')
  await expect(page.locator('.diff tbody tr').first()).toBeVisible()
  await page.goto('/#1&to=KAZ&c=IND&d=ordinary&p=tourism&on=2026-12-15&s=')
  await page.getByRole('button', { name: /What changed since a day/ }).click()
  await page.getByRole('slider').focus()
  await page.keyboard.press('Home')
  await expect(page.locator('.differs-table tbody tr').first()).toContainText('without a visa')
  await page.goto('/map#view=treaties&on=2026-11-23')
  await page.getByRole('button', { name: /^Kazakhstan – Kyrgyzstan: / }).click()
  await expect(page.locator('.net-pair summary').first()).toContainText('binds')
  await page.locator('.net-pair a').first().click()
  await expect(page.locator('.treaty-parties')).toBeVisible()
})
