import { useState } from 'react'

/** `system` follows the device. The choice is kept on the device; `public/theme.js` applies it before the first paint. */
export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const kept = 'kosh.theme'

export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>(() => themes.find(one => one === document.documentElement.dataset['theme']) ?? 'system')
  const choose = (next: Theme) => {
    setTheme(next)
    if (next === 'system') {
      delete document.documentElement.dataset['theme']
      forget(kept)
    } else {
      document.documentElement.dataset['theme'] = next
      keep(kept, next)
    }
  }
  return [theme, choose]
}

/** A device may refuse to remember; the page works without. */
export function keep(name: string, value: string): void {
  try {
    localStorage.setItem(name, value)
  } catch {
    // Nothing to do: the choice lasts as long as the page.
  }
}

function forget(name: string): void {
  try {
    localStorage.removeItem(name)
  } catch {
    // As above.
  }
}
