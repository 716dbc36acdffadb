import { all, at, codeCell, either, is, listing, not, rule, same, t, type Rule } from '@kosh/norms'
import { citizenship } from '../world/person.js'
import { destination } from '../world/journey.js'
import { treatyNames } from './facts.js'
import { mayBindBetween, standing } from './standing.js'
import { treaties } from './table.js'
import { kinds } from './treaty.js'

/** The treaties between the destination and the state of citizenship, as a list: a row for each that binds, or of which it was not seen whether it does. */

const sureness = {
  binds: t('binds both', 'связывает оба', 'екеуін де міндеттейді'),
  'not-seen': t('not seen whether it binds', 'не видно, связывает ли', 'міндеттейтіні көрінбеді'),
}
export const bindings = listing(
  {
    treaty: codeCell(t('Treaty', 'Договор', 'Шарт'), treatyNames),
    kind: codeCell(t('Kind', 'Вид', 'Түрі'), kinds),
    standing: codeCell(t('Standing', 'Положение', 'Жағдайы'), sureness),
  },
  {
    realm: 'INT',
    id: 'treaty.bindings',
    topic: 'treaty.bindings',
    who: 'state',
    label: t(
      'Treaties between the destination and your state',
      'Договоры между государством въезда и вашим государством',
      'Баратын мемлекет пен сіздің мемлекетіңіз арасындағы шарттар',
    ),
  },
)

/** One rule for each treaty, made from the table: nothing is written twice. */
export const bindingRows: readonly Rule[] = treaties
  .filter(one => one.lines.length > 0)
  .map(one => {
    const known = all(is(standing(one.id, citizenship), 'party'), is(standing(one.id, destination), 'party'))
    return rule(`treaty.bindings.${one.id}`, {
      says: one.grade === 'official' ? at(one.act, 'parties', 'official', '2026-11-23') : at(one.act, 'parties', one.grade),
      gist: one.act.title,
      force: '1990-01-01/',
      answers: bindings,
      when: all(mayBindBetween(one, citizenship, destination), not(same(citizenship, destination))),
      then: [{ treaty: one.id, kind: one.kind, standing: either('code', known, 'binds', 'not-seen') }],
    })
  })
