import { expect, type Locator, type Page } from '@playwright/test'
import { people, type Language, type Person } from './people.js'

/** Types a day into the three fields that are shown, or into those of a group. */
export async function typeDay(
  within: Page | Locator,
  [day, month, year]: readonly [string, string, string],
  labels: readonly [string, string, string] = ['Day', 'Month', 'Year'],
): Promise<void> {
  for (const [at, text] of [day, month, year].entries()) await within.getByRole('textbox', { name: labels[at] ?? '', exact: true }).fill(text)
}

/** Opens sections of the answer, by their names in the address. */
export async function unfold(page: Page, ...ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const title = page.locator(`#at-${id} > .fold-line button`)
    if ((await title.getAttribute('aria-expanded')) === 'false') await title.click()
    await expect(title).toHaveAttribute('aria-expanded', 'true')
  }
}

/** Opens a list that is searched, and types into its field. What arrives late may close it again. */
export async function search(page: Page, list: string, text: string): Promise<void> {
  await expect(async () => {
    if (!(await page.getByRole('searchbox').isVisible())) await page.locator(list).click()
    await page.getByRole('searchbox').fill(text, { timeout: 2000 })
  }).toPass()
}

/** The device has chosen this language. */
export async function speaks(page: Page, lang: Language): Promise<void> {
  await page.addInitScript(spoken => localStorage.setItem('kosh.lang', spoken), lang)
}

/** Opens the page in a language, empty or with the answer of a person, and waits until the law has been read. */
export async function visit(page: Page, lang: Language, person?: Person): Promise<void> {
  await speaks(page, lang)
  // From a blank page: an address that differs in its fragment alone would not load anew.
  await page.goto('about:blank')
  await page.goto(person === undefined ? '/' : `/#${people[person]}`)
  if (person !== undefined) await expect(page.locator('#verdict')).toBeVisible()
  else await expect(page.locator('#blank-document')).not.toHaveClass(/empty/)
}
