import { all, ask, at, later, not, t, type Cite } from '@kosh/norms'
import { entered } from '../world/journey.js'
import { bordersCode, bordersCode2006 } from './acts.js'
import { movesFreely } from './free-movers.js'
import { visaRequired } from './questions.js'
import { inScope } from './schengen-area.js'
import type { Version } from './versions.js'

/** Passages of the Schengen Borders Code, and the terms its rules share. */

export const sbc = (place: string): Cite => at(bordersCode, place, 'official', '2026-11-24', { text: '2016-10-06' })
/** An article of the code and the one it took over from the code of 2006. */
export const code = (id: string, place: string, before: string): readonly Version[] => [
  { id: `eu.bordersCode2006.${id}`, says: at(bordersCode2006, before), force: '2006-10-13/2016-04-11' },
  { id: `eu.bordersCode.${id}`, says: sbc(place), force: '2016-04-12/' },
]

/** Bound by the conditions of the code: neither a citizen of the Union nor another who moves freely. */
export const thirdCountry = all(inScope(entered), not(movesFreely(entered)))
export const visaBound = ask(visaRequired, false)
export const exempt = not(ask(visaRequired, true))
export const dayBeforeEntry = later(entered, -1, 'days')

/** Said by every rule that reads a destination outside the area. */
export const cyprus = t(
  'For a state that applies the visa lists but lies outside the area only days there are counted, and only its own visas are read; that it also accepts visas of the area is its own law.',
  'Для государства, применяющего визовые списки вне зоны, считаются лишь дни в нём и читаются лишь его визы; приём им виз зоны относится к его собственному праву.',
  'Аймақтан тыс, бірақ виза тізімдерін қолданатын мемлекет үшін тек сондағы күндер саналады және оның өз визалары ғана ескеріледі; аймақ визаларын қабылдауы оның өз заңына жатады.',
)
/** Said wherever a stay could be taken for leave to work. */
export const workIsNational = t('Whether work is allowed is national law.', 'Право на работу определяет национальный закон.', 'Жұмыс істеу құқығын ұлттық заң айқындайды.')
