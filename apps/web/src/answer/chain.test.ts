import type { StepOut, TopicAnswer } from '@kosh/desk'
import { expect, it } from 'vitest'
import { chainOf, readsOf, ruleThatAsks } from './chain.js'

const cite = { act: 'A', title: 'Act', place: 'Art. 1', article: 'Art. 1', grade: 'official', url: 'https://example.org' } as const
const step = (rule: string, state: StepOut['state'], more: Partial<StepOut> = {}): StepOut => ({ rule, topic: 'stay.lastDay', gist: rule, state, read: [], cite, ...more })
const answer = (...because: readonly StepOut[]): TopicAnswer => ({
  stands: 'settled',
  label: '',
  who: 'foreigner',
  value: '2027-01-13',
  grade: 'official',
  cites: [],
  leaves: [],
  because,
})

it('puts what decided first, what was asked on the way behind it, and folds the rest', () => {
  const chain = chainOf([
    {
      topic: 'stay.lastDay',
      answer: answer(
        step('regime', 'applies', { value: '2027-01-13' }),
        step('no ground', 'applies', { value: '2026-12-14' }),
        step('general', 'displaced'),
        step('visa', 'does-not-apply'),
        step('list', 'applies', { topic: 'visaFree.may', value: true }),
      ),
    },
  ])
  const rules = (of: readonly StepOut[]) => of.map(one => one.rule)
  expect([rules(chain.decisive), rules(chain.behind), rules(chain.folded)]).toEqual([['regime', 'general'], ['no ground', 'list'], ['visa']])
})

it('shows a rule of two topics once, where it matters most', () => {
  const shared = step('shared', 'applies', { topic: 'entry.may', value: '2027-01-13' })
  const chain = chainOf([
    { topic: 'stay.lastDay', answer: answer(shared) },
    { topic: 'entry.may', answer: answer(shared) },
  ])
  expect([chain.decisive.length, chain.behind.length]).toEqual([1, 0])
})

it('names each thing read once, figures by what they were looked up with', () => {
  const read = (id: string, of: 'fact' | 'figure' | 'question', key?: string) => ({ id, of, label: id, shown: '', ...(key === undefined ? {} : { key }) })
  const found = readsOf(
    step('rule', 'applies', {
      read: [read('citizenship', 'fact'), read('citizenship', 'fact'), read('days', 'figure', 'DEU'), read('days', 'figure', 'FRA'), read('until', 'question')],
    }),
  )
  expect(found.map(one => [one.id, one.key])).toEqual([
    ['citizenship', undefined],
    ['days', 'DEU'],
    ['days', 'FRA'],
  ])
})

it('finds the rule that makes a fact matter, an undecided one first', () => {
  const reads = [{ id: 'crossing', of: 'fact', label: '', who: 'foreigner', shown: '' }] as const
  const found = ruleThatAsks([answer(step('met', 'applies', { read: reads }), step('open', 'not-known', { read: reads }))], 'crossing')
  expect(found?.rule).toBe('open')
})
