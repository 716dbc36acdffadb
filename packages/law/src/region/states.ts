import { words } from '@kosh/norms'

/** The states around Kazakhstan for which the visa regime and the treaties answer. Their national law is not encoded. */
export const regionStates = words('RUS BLR ARM KGZ UZB TJK TKM AZE MDA GEO UKR')
export const isRegionState = (state: string): boolean => regionStates.includes(state)
