import { all, any, at, atMost, figure, iso, not, read, same, t, type Arg, type Cite, type Expr, type FigureLine } from '@kosh/norms'
import { apart } from './apart.js'
import { treaties } from './table.js'
import { standings, type StandingLine, type Treaty } from './treaty.js'

/** Who stands how to which treaty, as figures made of the one table. All are keyed by the treaty first. */

const by = ['code', 'code'] as const

/** Whether a state is bound by a treaty: not known while the day was not seen. A treaty that is suspended for a state does not bind it. */
export const partyTo = figure(
  'treaty.party',
  'bool',
  { label: t('who is party to which treaty', 'кто участвует в каком договоре', 'кім қай шарттың тарабы'), by, within: 'yes or no', otherwise: false },
  rowsOf<boolean>(({ standing }) => (standing === 'unseen' ? undefined : standing === 'party')),
)

/** The same, with what is not seen as an answer of its own, so that a list of treaties can be made of it. */
export const standingTo = figure(
  'treaty.standing',
  'code',
  {
    label: t('how a state stands to a treaty', 'отношение государства к договору', 'мемлекеттің шартқа қатысы'),
    by,
    within: [...Object.keys(standings), 'none'],
    otherwise: 'none',
  },
  rowsOf<string>(({ standing }) => standing),
)

/** Whether a treaty binds a state or perhaps does: never open, so that a list of treaties can be made of it. Nobody is a citizen of the Union itself. */
export const mayBind = figure(
  'treaty.mayBind',
  'bool',
  {
    label: t('whom a treaty binds, or perhaps binds', 'кого договор связывает или, возможно, связывает', 'шарт кімді міндеттейді не міндеттеуі мүмкін'),
    by,
    within: 'yes or no',
    otherwise: false,
  },
  rowsOf<boolean>(
    ({ standing }) => standing === 'party' || standing === 'unseen',
    state => state !== 'EUE',
  ),
)

/** The side on which a state stands where a treaty has two; members of one side owe each other nothing by it. */
export const sideOf = figure(
  'treaty.side',
  'int',
  { label: t('sides of treaties that have two', 'стороны договоров, где их две', 'екі жағы бар шарттардың жақтары'), by, within: [0, 2], otherwise: 0 },
  treaties.flatMap(one => one.sides.flatMap((states, i) => states.map((state): FigureLine<number> => [[one.id, state], '1990-01-01/', i + 1, at(one.act, 'parties')]))),
)

/** Open to the world: of states that are not listed nothing is known. */
export const isOpen = figure(
  'treaty.open',
  'bool',
  {
    label: t('treaties of which not all parties are listed', 'договоры, участники которых перечислены не все', 'тараптарының бәрі аталмаған шарттар'),
    by: ['code'],
    within: 'yes or no',
    otherwise: false,
  },
  treaties.filter(one => one.open).map((one): FigureLine<boolean> => [one.id, `${iso(one.act.adopted)}/`, true, at(one.act, 'parties')]),
)

/** Two parties between whom a treaty does not run on these days, in either order. */
export const notBetween = figure(
  'treaty.notBetween',
  'bool',
  {
    label: t('parties between whom a treaty is suspended', 'участники, между которыми договор приостановлен', 'арасында шарттың қолданысы тоқтатыла тұрған тараптар'),
    by: ['code', 'code', 'code'],
    within: 'yes or no',
    otherwise: false,
  },
  apart.flatMap(({ treaty, states: [a, b], dates, says }): readonly FigureLine<boolean>[] => [
    [[treaty, a, b], dates, true, says],
    [[treaty, b, a], dates, true, says],
  ]),
)

/** Both are party, and it runs between them. */
export const bindsBetween = (treaty: Arg<'code'>, a: Arg<'code'>, b: Arg<'code'>): Expr<'bool'> =>
  all(read(partyTo, treaty, a), read(partyTo, treaty, b), ...runsBetween(treaty, a, b))
/** Of one treaty: each is party, or it was not seen whether it is, and it runs between them. Never open: what was not seen counts as perhaps. */
export const mayBindBetween = (one: Treaty, a: Arg<'code'>, b: Arg<'code'>): Expr<'bool'> =>
  all(
    read(mayBind, one.id, a),
    read(mayBind, one.id, b),
    ...(one.sides.length === 0 ? [] : [facing(one.id, a, b)]),
    ...(apart.some(pair => pair.treaty === one.id) ? [not(read(notBetween, one.id, a, b))] : []),
  )
export const standing = (treaty: Arg<'code'>, state: Arg<'code'>): Expr<'code'> => read(standingTo, treaty, state)

/** Two states, on different sides where there are sides, with nothing that suspends the treaty between them. */
function runsBetween(treaty: Arg<'code'>, a: Arg<'code'>, b: Arg<'code'>): readonly Expr<'bool'>[] {
  const differ = typeof a === 'object' && typeof b === 'object' ? [not(same(a, b))] : []
  return [...differ, facing(treaty, a, b), not(read(notBetween, treaty, a, b))]
}
function facing(treaty: Arg<'code'>, a: Arg<'code'>, b: Arg<'code'>): Expr<'bool'> {
  const side = read(sideOf, treaty, a)
  return any(atMost(side, 0), not(same(side, read(sideOf, treaty, b))))
}

function rowsOf<V>(value: (line: StandingLine) => V | undefined, of: (state: string) => boolean = () => true): readonly FigureLine<V>[] {
  return treaties.flatMap(one => one.lines.flatMap(line => line.states.filter(of).map((state): FigureLine<V> => [[one.id, state], datesOf(line), value(line), saysOf(one, line)])))
}
/** A line that was read has a better grade than the treaty as a whole, or a worse one. */
function saysOf(one: Treaty, { grade = one.grade }: StandingLine): Cite {
  return grade === 'official' ? at(one.act, 'parties', 'official', '2026-11-23') : at(one.act, 'parties', grade)
}
function datesOf({ days }: StandingLine): string {
  return `${days.about === true ? '~' : ''}${iso(days.from)}/${days.to === undefined ? '' : iso(days.to)}`
}
