import { codeFact, t, type Names } from '@kosh/norms'
import { states } from '../world/states.js'
import { treaties } from './table.js'

/** What is asked about a treaty and two states. The European Union is a party of its own. */

const parties = [...states, 'EUE']
export const treatyNames: Names = Object.fromEntries(treaties.map(one => [one.id, one.act.title]))

export const treatyAsked = codeFact('treaty.id', t('Which treaty?', 'Какой договор?', 'Қай шарт?'), treatyNames)
export const oneState = codeFact('treaty.state', t('Which state?', 'Какое государство?', 'Қай мемлекет?'), parties)
export const otherState = codeFact('treaty.other', t('And which other state?', 'И какое другое государство?', 'Және қай басқа мемлекет?'), parties)
