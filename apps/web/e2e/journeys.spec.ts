import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { languages } from './people.js'
import { search, speaks, typeDay, unfold, visit } from './visit.js'
import { wordsIn, type Words } from './words.js'

/** Ten people, each from the first page to the end of what they came for, in every language. Together they go through every page but Screen. */
function journey(name: string, go: (page: Page, words: Words) => Promise<void>): void {
  for (const lang of languages) test(`${name}, in ${lang}`, ({ page }) => go(page, wordsIn(lang)))
}

journey('1. a German tourist fills the sentence, reads until when, and takes the days along', async (page, words) => {
  const { say, on } = words
  await fill(page, words, 'DEU', ['15', '12', '2026'])
  await expect(page.locator('.band')).toHaveClass(/yes/)
  await expect(page.locator('#verdict')).toContainText(on('2027-01-13'))
  await expect(page.getByText(say('duty.do.host.notifyBy'))).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: say('act.calendar') }).click()
  expect(readFileSync(await (await download).path(), 'utf8')).toContain('DTSTART;VALUE=DATE:20261221')
  await unfold(page, 'why')
  await page.locator('.chain .cite a').first().click()
  await expect(page.locator('.passage').first()).toBeVisible()
  await page.goBack()
  await expect(page.locator('#verdict')).toContainText(on('2027-01-13'))
})

journey('2. an Uzbek worker learns the last day, and which way to work asks for what', async (page, words) => {
  const { say, on, purpose } = words
  await fill(page, words, 'UZB', ['1', '12', '2026'], purpose('work'))
  await expect(page.locator('#verdict')).toContainText(on('2026-12-30'))
  // The law asks one question about the work, and says why.
  const question = page.locator('[data-question]')
  await expect(question).toBeVisible()
  await expect(page.getByText(words.begins('question.why')).first()).toBeVisible()
  // The ways to work are few at first, and all of them on demand.
  await unfold(page, 'work')
  const work = page.locator('#at-work')
  await expect(work.locator('.row').first()).toBeVisible()
  const few = await work.locator('.row').count()
  await work.locator('.more-routes button').click()
  expect(await work.locator('.row').count()).toBeGreaterThan(few)
  const asked = await question.innerText()
  await page.locator('.question label').nth(2).click()
  await page.getByRole('button', { name: say('question.continue') }).click()
  await expect(page.getByRole('heading', { name: say('given.title') })).toBeVisible()
  await expect(question).not.toHaveText(asked)
  await isClean(page)
})

journey('3. a Kyrgyz worker and a child: the Union leaves open what the contract decides, and the child is asked about', async (page, words) => {
  const { on, country, purpose, dayLabels } = words
  await fill(page, words, 'KGZ', ['1', '12', '2026'], purpose('work'))
  await expect(page.locator('.band')).toHaveClass(/open/)
  await expect(page.locator('[data-question]')).toBeVisible()
  await unfold(page, 'companions')
  await search(page, '#companion-add', 'KGZ')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const child = page.locator('.companions tbody tr').nth(1)
  await child.locator('.pick').click()
  await typeDay(page.getByRole('dialog'), ['1', '6', '2018'], dayLabels)
  await page.keyboard.press('Enter')
  await expect(child.locator('a')).toHaveAttribute('href', /f\.born=2018-06-01/)
  await expect(child).toContainText(country('KGZ'))
  await expect(child).toContainText(on('2018-06-01'))
  await expect(page).toHaveURL(/&with=KGZ:2018-06-01/)
})

journey('4. an Indian engineer and the employer: fourteen days, the employer’s duties, and the ways to work', async (page, words) => {
  const { say, on, purpose } = words
  await fill(page, words, 'IND', ['1', '12', '2026'], purpose('work'))
  await expect(page.locator('#verdict')).toContainText(on('2026-12-14'))
  await unfold(page, 'perhaps')
  await expect(page.locator('#at-perhaps .bearer', { hasText: say('bearer.employer') }).first()).toBeVisible()
  await expect(page.getByRole('heading', { name: say('work.title'), exact: true })).toBeVisible()
  await unfold(page, 'what-if')
  await expect(page.locator('.what-ifs > li').first()).toBeVisible()
  await page.getByRole('link', { name: say('nav.compare') }).click()
  await expect(page.locator('.compare').first()).toBeVisible()
})

journey('5. an Afghan who asks for protection: the entry needed a visa, the request has its own last day', async (page, { lang, say, deeds }) => {
  const link = '1&to=KAZ&c=AFG&d=ordinary&p=protection&e=2026-11-20&on=2026-11-24&s='
  await speaks(page, lang)
  await page.goto(`/#${link}`)
  await expect(page.locator('#verdict')).toBeVisible()
  const asking = deeds(link).find(deed => deed.topic.startsWith('protection') && deed.by === '2026-11-25')
  const request = page.locator('.row', { hasText: asking?.gist ?? 'no such deed' })
  await expect(request).toContainText(say('duty.tomorrow'))
  await expect(request.locator('.cite')).toBeVisible()
  await page.goto('/compare#c=AFG&p=protection&on=2026-11-24')
  await expect(page.locator('.compare').first().locator('tbody tr').last()).toContainText(say('compare.row.protection'))
  await isClean(page)
})

journey('6. a stateless person: the status stands in the sentence, a visa is needed, and the answer says who may help', async (page, { lang, country }) => {
  await visit(page, lang, 'needsVisa')
  await expect(page.locator('.told-sentence')).toContainText(country('XXA'))
  await expect(page.locator('.band')).toHaveClass(/if/)
  await expect(page.locator('#verdict')).not.toBeEmpty()
  await unfold(page, 'border')
  await expect(page.locator('#at-border .row .cite').first()).toBeVisible()
  await isClean(page)
})

journey('7. a Turkish spouse: ninety days now, and the family permit when the law is told of the family', async (page, words) => {
  const { say, on, purpose } = words
  await fill(page, words, 'TUR', ['1', '12', '2026'], purpose('family'))
  await expect(page.locator('#verdict')).toContainText(on('2027-02-28'))
  const question = page.locator('[data-question]')
  const before = await question.innerText()
  await unfold(page, 'routes')
  await page
    .locator('#at-routes .link', { hasText: say('route.ask') })
    .first()
    .click()
  await expect(question).not.toHaveText(before)
})

journey('8. a Russian who works remotely: days on several lines at once, and a what-if', async (page, words) => {
  const { say, country, entry, purpose, dayLabels } = words
  await fill(page, words, 'RUS', ['1', '12', '2026'], purpose('remote-work'))
  await expect(page.locator('#verdict')).toContainText(entry('visa-free'))
  await page.getByRole('link', { name: say('nav.days') }).click()
  await page.locator('#days-citizenship').click()
  await page.getByRole('searchbox').fill('RUS')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.locator('.four-numbers tbody tr').first()).toContainText(country('KAZ'))
  await page.getByRole('button', { name: say('days.addTrip') }).click()
  const form = page.locator('.trip-form')
  await typeDay(form.locator('.day-fields').nth(0), ['1', '9', '2026'], dayLabels)
  await typeDay(form.locator('.day-fields').nth(1), ['30', '9', '2026'], dayLabels)
  await form.getByRole('button', { name: say('days.take') }).click()
  await expect(page.locator('.trips tbody tr')).toHaveCount(1)
  await expect(page.locator('.four-numbers tbody tr').first().locator('td').first()).toHaveText('30')
})

journey('9. a Kazakh citizen to Germany, by the keyboard alone: the map, Check, and the article', async (page, { lang, say, country, entry }) => {
  await speaks(page, lang)
  await page.goto('/map#view=citizenship')
  await expect(page.locator('.state-list li').first()).toBeVisible()
  const tabTo = async (wanted: () => Promise<boolean>) => {
    for (let tries = 0; tries < 80 && !(await wanted()); tries++) await page.keyboard.press('Tab')
    expect(await wanted()).toBe(true)
  }
  const focused = () =>
    page.evaluate(() => ({ tag: document.activeElement?.tagName, type: document.activeElement?.getAttribute('type'), text: document.activeElement?.textContent ?? '' }))
  await tabTo(async () => (await focused()).type === 'search')
  await page.keyboard.type(country('DEU'))
  await expect(page.locator('.state-list li')).toHaveCount(1)
  await tabTo(async () => (await focused()).tag === 'A' && (await focused()).text === country('DEU'))
  await expect(page.locator('.map-pointed')).toContainText(country('DEU'))
  await page.keyboard.press('Enter')
  await expect(page.locator('#verdict')).toContainText(entry('visa'))
  // What the verdict rests on stands open; the key that opens closes as well.
  const border = page.locator('#at-border')
  await tabTo(async () => (await focused()).text === say('border.title'))
  await expect(border.locator('.fold-body')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(border.locator('.fold-body')).toBeHidden()
  await page.keyboard.press('Enter')
  await tabTo(() => border.locator('.cite a').evaluateAll(links => links.some(link => link === document.activeElement)))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/law\/32016R0399\//)
  await expect(page.locator('.passage, .table').first()).toBeVisible()
})

journey('10. an analyst compares two days: the law, an article, a journey, the treaties', async (page, { lang, say, country }) => {
  await speaks(page, lang)
  await page.goto('/law/changes#on=2020-01-31&with=2019-12-31')
  await expect(page.getByRole('heading', { level: 1, name: say('changes.title') })).toBeVisible()
  await page.locator('.change-list a').first().click()
  await page.goto('/law/K1400000235/art-517#with=2019-12-01')
  await expect(page.locator('.diff tbody tr').first()).toBeVisible()
  await page.goto('/#1&to=KAZ&c=IND&d=ordinary&p=tourism&on=2026-12-15&s=&at=since')
  await page.getByRole('slider').focus()
  await page.keyboard.press('Home')
  await expect(page.locator('.differs-table tbody tr').first().locator('.cite').first()).toBeVisible()
  await page.goto('/map#view=treaties&on=2026-11-23')
  await page.getByRole('button', { name: `${country('KAZ')} – ${country('KGZ')}: ` }).click()
  await expect(page.locator('.net-pair summary').first()).not.toBeEmpty()
  await page.locator('.net-pair a').first().click()
  await expect(page.locator('.treaty-parties')).toBeVisible()
})

/** Fills the sentence by hand. */
async function fill(page: Page, { lang, country, dayLabels }: Words, citizenship: string, day: readonly [string, string, string], purpose?: string): Promise<void> {
  await visit(page, lang)
  await page.locator('#blank-citizenship').click()
  await page.getByRole('searchbox').fill(country(citizenship))
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.locator('#blank-citizenship')).toHaveText(country(citizenship))
  if (purpose !== undefined) {
    await page.locator('#blank-purpose').click()
    await page.getByRole('option', { name: purpose, exact: true }).click()
  }
  await page.locator('#blank-entered').click()
  await typeDay(page, day, dayLabels)
  await page.keyboard.press('Enter')
  await page.locator('.go-on button').click()
  await expect(page.locator('#verdict')).toBeVisible()
}

async function isClean(page: Page): Promise<void> {
  await page.evaluate(() => Promise.all(document.getAnimations().map(one => one.finished.catch(() => undefined))))
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(one => `${one.id}: ${one.nodes[0]?.html.slice(0, 120) ?? ''}`)).toEqual([])
}
