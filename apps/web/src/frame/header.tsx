import { useState, type ReactNode } from 'react'
import { Button, DialogTrigger, Label, Popover, Radio, RadioGroup, ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { Link } from 'wouter'
import type { Lang } from '@kosh/desk'
import { pages } from '../page/pages.js'
import { useSpeech } from '../words/say.js'
import { Chevron } from './chevron.js'
import { Mark } from './mark.js'
import { themes, useTheme } from './theme.js'
import './header.css'

const languages = [
  ['kk', 'Қаз', 'Қазақша'],
  ['ru', 'Рус', 'Русский'],
  ['en', 'Eng', 'English'],
] as const satisfies readonly (readonly [Lang, string, string])[]

type Props = { readonly speak: (lang: Lang) => void; readonly path: string; readonly children: ReactNode }

/** The line every page begins with; below it, as `children`, the day of the law. */
export function Header({ speak, path, children }: Props) {
  const { say } = useSpeech()
  return (
    <header>
      <div className="head">
        <div className="wide head-row">
          <Link className="home" href="/" aria-label={say('nav.home')}>
            <Mark height={18} />
          </Link>
          <nav className="pages" aria-label={say('nav.label')}>
            {pages.map(page => (
              <Link key={page.path} href={page.path} {...(page.path === path ? { 'aria-current': 'page' as const } : {})}>
                {say(page.key)}
              </Link>
            ))}
          </nav>
          <Languages speak={speak} />
          <ThemeChoice />
          <Menu path={path} />
        </div>
      </div>
      {children}
    </header>
  )
}

function Languages({ speak }: { readonly speak: (lang: Lang) => void }) {
  const { lang, say } = useSpeech()
  const chosen = (keys: Iterable<string | number>) => {
    const found = languages.find(([code]) => [...keys].includes(code))
    if (found !== undefined) speak(found[0])
  }
  return (
    <ToggleButtonGroup className="languages" aria-label={say('language.label')} selectionMode="single" disallowEmptySelection selectedKeys={[lang]} onSelectionChange={chosen}>
      {languages.map(([code, short, full]) => (
        <ToggleButton key={code} id={code} className="language" aria-label={full}>
          <span lang={code}>{short}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}

function ThemeChoice() {
  const { say } = useSpeech()
  return (
    <DialogTrigger>
      <Button className="theme">
        {say('theme.label')}
        <Chevron />
      </Button>
      <Popover className="menu form" placement="bottom end" aria-label={say('theme.label')}>
        <Themes />
      </Popover>
    </DialogTrigger>
  )
}

function Themes() {
  const { say } = useSpeech()
  const [theme, choose] = useTheme()
  return (
    <RadioGroup className="radios" value={theme} onChange={value => choose(themes.find(one => one === value) ?? 'system')}>
      <Label className="field-label">{say('theme.label')}</Label>
      {themes.map(one => (
        <Radio key={one} value={one} className="radio">
          <span className="dot" />
          {say(`theme.${one}`)}
        </Radio>
      ))}
    </RadioGroup>
  )
}

/** On a phone the pages and the theme stand behind one button. */
function Menu({ path }: { readonly path: string }) {
  const { say } = useSpeech()
  const [isOpen, open] = useState(false)
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={open}>
      <Button className="button menu-button">{say('nav.menu')}</Button>
      <Popover className="menu form" placement="bottom end" aria-label={say('nav.menu')}>
        <nav className="menu-pages" aria-label={say('nav.label')}>
          {pages.map(page => (
            <Link key={page.path} href={page.path} onClick={() => open(false)} {...(page.path === path ? { 'aria-current': 'page' as const } : {})}>
              {say(page.key)}
            </Link>
          ))}
        </nav>
        <Themes />
      </Popover>
    </DialogTrigger>
  )
}
