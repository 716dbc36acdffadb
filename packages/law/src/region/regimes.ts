import { regimeFigures } from './regime-line.js'
import { otherRegimes, otherRegistration } from './regimes-others.js'
import { unionRegimes, unionRegistration } from './regimes-union.js'

/**
 * How citizens of twelve states may enter eleven of them on ordinary passports for a short private stay, and how long before they register.
 * For entry into Kazakhstan its own law answers.
 */
export const regimeLines = [...unionRegimes, ...otherRegimes]
export const registrationLines = [...unionRegistration, ...otherRegistration]
export const regime = regimeFigures(regimeLines, registrationLines)
