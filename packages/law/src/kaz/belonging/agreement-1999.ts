import { all, any, at, before, figure, is, read, some, t, type Expr } from '@kosh/norms'
import { born, citizenship } from '../../world/person.js'
import { ukraine2000 } from '../../treaties/kazakhstan-other.js'
import { standing } from '../../treaties/standing.js'
import { citizenship1999 } from '../../treaties/union-treaties.js'
import { permanentResident, sovietTie } from './belonging-facts.js'
import { family } from '../family-facts.js'

/**
 * Agreement of Belarus, Kazakhstan, Kyrgyzstan and Russia on simplified citizenship, Moscow, 26.02.1999, ratified by Law 17 of 30.12.1999,
 * in force 04.11.2000. Art. 1: who is entitled. Whether all four are still bound in 2026 was not checked; no withdrawal was found.
 */

export const article1 = at(citizenship1999, 'Art. 1', 'official', '2026-11-23', { url: 'http://adilet.zan.kz/rus/docs/Z990000017_' })

/** A treaty on permanent residents whose first articles were seen; the day of its force was not found. */
const notChecked = figure(
  'kaz.citizenship.otherTreaty',
  'bool',
  {
    label: t('Another treaty on simplified citizenship entitles', 'Право даёт другой договор об упрощённом гражданстве', 'Жеңілдетілген азаматтық туралы басқа шарт құқық береді'),
    by: ['code'],
    within: 'yes or no',
    otherwise: false,
  },
  [['UKR', '2000-05-19/', undefined, at(ukraine2000, 'Art. 1', 'secondary', undefined, { url: 'https://pavlodar.com/zakon/?dok=00657&uro=080001' })]],
)

/** Art. 1(1)(a): of the USSR and of one of its four republics, born or living in Kazakhstan before 21.12.1991. */
const formerCitizenOfUnion = all(before(born, '1991-12-21'), sovietTie)
/** Art. 1(1)(b): a close relative who lives permanently in Kazakhstan and is a citizen. */
const relativeHere = some(family, all(is(family.cells.status, 'citizen'), is(family.cells.relation, 'spouse', 'parent', 'child', 'sibling', 'grandparent', 'grandchild')))

export const entitledByTreaty: Expr<'bool'> = any(
  all(is(standing('citizenship-simplified-1999', citizenship), 'party'), any(formerCitizenOfUnion, relativeHere)),
  all(permanentResident, read(notChecked, citizenship)),
)

export const treatyDoubts = [
  t(
    'Whether the agreement of 1999 still binds all four states was not checked; the agreement with Russia of 1995 and that with Belarus of 1996, in force since 31 July 1998, are not worked out. Of that with Ukraine of 2000 the day of force was not found; Ukraine set its procedure on 9 August 2001.',
    'Действует ли соглашение 1999 года для всех четырёх государств, не проверено; соглашения с Россией 1995 года и с Беларусью 1996 года, в силе с 31 июля 1998 года, не разобраны. У соглашения с Украиной 2000 года день вступления в силу не найден; порядок его исполнения Украина утвердила 9 августа 2001 года.',
    '1999 жылғы келісім төрт мемлекет үшін де күшінде ме, тексерілмеген; Ресеймен 1995 жылғы және Беларусьпен 1996 жылғы, 1998 жылғы 31 шілдеден күшіндегі келісімдер талданбаған. Украинамен 2000 жылғы келісімнің күшіне енген күні табылмады; Украина оны орындау тәртібін 2001 жылғы 9 тамызда бекіткен.',
  ),
]
