import { expect, type Page } from '@playwright/test'
import { people, type Language, type Person } from './people.js'

/** Opens the page in a language, empty or with the answer of a person, and waits until the law has been read. */
export async function visit(page: Page, lang: Language, person?: Person): Promise<void> {
  await page.addInitScript(spoken => localStorage.setItem('kosh.lang', spoken), lang)
  await page.goto(person === undefined ? '/' : `/#${people[person]}`)
  if (person !== undefined) await expect(page.locator('#verdict')).toBeVisible()
  else await expect(page.locator('#blank-document')).not.toHaveClass(/empty/)
}
