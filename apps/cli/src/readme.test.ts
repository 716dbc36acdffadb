import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { program } from './program.js'

test('the README shows what the command prints', async () => {
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')
  const [, command = '', shown = ''] = /<!-- question: begin -->\n```\n\$ npx kosh (.*)\n([^`]*)```/.exec(readme) ?? []
  expect(shown.split('\n').length).toBeGreaterThan(8)
  let printed = ''
  await program(command.split(' '), { out: text => void (printed += text.replaceAll('\u00a0', ' ')), err: () => undefined, colour: false, locale: 'C' })
  for (const part of shown.split('…\n').filter(lines => lines.trim() !== '')) expect(printed).toContain(part)
})
