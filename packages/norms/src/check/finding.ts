/** What a check found: a stable code, the id of the culprit, and whether the corpus can be read all the same. */
export type Finding = { readonly code: string; readonly culprit: string; readonly message: string; readonly level: 'error' | 'warning' }

/** The corpus says something that cannot be meant: it is not loaded. */
export const wrong = (code: string, culprit: string, message: string): Finding => ({ code, culprit, message, level: 'error' })
/** The corpus can be read, but an author should look. */
export const doubtful = (code: string, culprit: string, message: string): Finding => ({ code, culprit, message, level: 'warning' })
