import { codeCell, codeFact, dayCell, dayFact, daysOf, never, some, table, t, today, within, words, anyDay, all, is, type Expr } from '@kosh/norms'
import { states } from './states.js'

/** Facts about the journey, asked in the same words by every realm. */

export const destination = codeFact('destination', t('Which state are you going to?', 'В какое государство вы едете?', 'Қай мемлекетке барасыз?'), states)

/** The day of the entry at hand: made, or planned. Day 1 of the stay. */
export const entered = dayFact('entered', t('On which day do you cross the border?', 'В какой день вы пересекаете границу?', 'Шекараны қай күні кесіп өтесіз?'))

/** `never`: not fixed, as long as the law allows. */
export const leaving = dayFact('leaving', t('On which day do you leave?', 'В какой день вы выезжаете?', 'Қай күні кетесіз?'), { within: [anyDay[0], never] })

export const purposes = words(
  'tourism private business work study family transit treatment religion official investment protection remote-work seasonal-work residence sport humanitarian',
)
export const purpose = codeFact('purpose', t('What is the purpose of the journey?', 'Какова цель поездки?', 'Сапардың мақсаты қандай?'), purposes)

export const crossings = words('airport land sea')
export const crossing = codeFact('crossing', t('Where do you cross the border?', 'Где вы пересекаете границу?', 'Шекарадан қай жерде өтесіз?'), crossings)

/** All stays in any state, past and running; a stay still running ends on the day asked about. Both ends are days of presence. */
export const stays = table('stays', t('Your earlier stays', 'Ваши прежние поездки', 'Бұрынғы сапарларыңыз'), 6, {
  state: codeCell(t('State', 'Государство', 'Мемлекет'), states),
  from: dayCell(t('Day of entry', 'День въезда', 'Кірген күн')),
  to: dayCell(t('Day of exit', 'День выезда', 'Шыққан күн')),
})

/** Present in a state on the day asked about. */
export const presentIn = (state: string): Expr<'bool'> => some(stays, all(is(stays.cells.state, state), within(today, stays.cells.from, stays.cells.to)))
/** The days spent in a state. */
export const daysIn = (state: string) => daysOf(stays, { where: is(stays.cells.state, state) })
