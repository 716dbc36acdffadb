/** Lines broken on purpose, for tests of whoever reads the files. */
export const breakages = ['day', 'person', 'backwards', 'overlap', 'state'] as const
/** `day`: a day that is none; `person`: nobody's journey; `backwards`: left before entered; `overlap`: entered before the journey before had ended; `state`: of no known state. */
export type Breakage = (typeof breakages)[number]

/** Written instead of the day of entry. */
export const badDays = ['2024-02-30', '31.02.2025', '2025-13-01', 'yesterday', '00.00.0000']
/** Written instead of a state. */
export const badState = 'Atlantis'
