import { Broken, type Act } from '@kosh/norms'
import { treatyOf } from './table.js'

/** The act of a treaty by its id. */
export function treatyAct(id: string): Act {
  const found = treatyOf(id)
  if (found === undefined) throw new Broken('treaty.unknown', id, 'is not in the table of treaties')
  return found.act
}
