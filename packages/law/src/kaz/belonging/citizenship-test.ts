import { all, any, at, atLeast, figure, is, not, read, t, type Expr, type FigureLine } from '@kosh/norms'
import { ethnicKazakh } from '../../world/person.js'
import { citizenshipTestOrder } from '../acts.js'
import { entitledByTreaty } from './agreement-1999.js'
import { citizenshipTie, minor, testPoints } from './belonging-facts.js'

/**
 * The test of Kazakh, the Constitution and history (Art. 17(14) of the Law on Citizenship), since 17.07.2024. Points by order of the
 * minister of science and higher education: the first in force from 12.10.2024, that of 20.08.2025 from 26.08.2025. Known from news.
 */

const order = (place: string, url: string) => at(citizenshipTestOrder, place, 'secondary', undefined, { url })
const first = order('first text', 'https://alash.kz/kz/article/memlekettik-til-mindetteldi-qazaqstan-azamattygyn-aludyn-tartibi-ozgerdi.html')
const second = order('as amended on 20.08.2025', 'https://news.mail.ru/politics/67603923/')

const lines = (part: string, before: number, now: number): readonly FigureLine<number>[] => [
  [part, '2024-07-17/2024-10-11', undefined, first],
  [part, '2024-10-12/2025-08-25', before, first],
  [part, '2025-08-26/', now, second],
]
const leastPoints = figure(
  'kaz.citizenship.test.least',
  'int',
  { label: t('Points needed in the test for citizenship', 'Пороговые баллы теста на гражданство', 'Азаматтық тестінің шекті балы'), by: ['code'], within: [0, 40] },
  [...lines('language', 36, 15), ...lines('constitution', 9, 20), ...lines('history', 15, 15)],
)

export const testPassed: Expr<'bool'> = all(
  atLeast(testPoints.language, read(leastPoints, 'language')),
  atLeast(testPoints.constitution, read(leastPoints, 'constitution')),
  atLeast(testPoints.history, read(leastPoints, 'history')),
)
/** Art. 17, last part. */
export const sparedTheTest: Expr<'bool'> = any(minor, is(citizenshipTie, 'merit', 'incapacitated'), ethnicKazakh, entitledByTreaty)
export const mustTakeTheTest: Expr<'bool'> = not(sparedTheTest)
