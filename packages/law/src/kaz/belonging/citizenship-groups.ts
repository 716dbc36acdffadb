import { all, at, is, members, read, some, t, type Expr } from '@kosh/norms'
import { citizenship } from '../../world/person.js'
import { citizenshipLaw } from '../acts.js'
import { citizenshipTie } from './belonging-facts.js'
import { family } from '../family-facts.js'

/** The groups of which Arts 16 and 16-1 of the Law on Citizenship speak. */

type Tie = 'merit' | 'incapacitated' | 'rehabilitated' | 'widow' | 'student'
export const tie = (code: Tie, ...more: readonly Tie[]): Expr<'bool'> => is(citizenshipTie, code, ...more)
/** Of a row of the family. */
export const spouseOfCitizen = all(is(family.cells.status, 'citizen'), is(family.cells.relation, 'spouse'))

/** The other fourteen. */
const formerRepublics = members('kaz.citizenship.formerRepublics', t('Former Soviet republics', 'Бывшие союзные республики', 'Бұрынғы одақтас республикалар'), [
  ['1991-12-26/', 'ARM AZE BLR EST GEO KGZ LTU LVA MDA RUS TJK TKM UKR UZB', at(citizenshipLaw, 'Art. 16(2)', 'official', '2026-11-26', { text: '2024-07-17' })],
])
export const fromFormerRepublicWithRelative = all(
  read(formerRepublics, citizenship),
  some(family, all(is(family.cells.status, 'citizen'), is(family.cells.relation, 'child', 'spouse', 'parent', 'sibling', 'grandparent'))),
)
