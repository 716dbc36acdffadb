import { report, type Findings } from './issues.js'

/** The longest text, in UTF-16 units, and the most rows that are read. */
export const longestText = 200
export const mostRows = 10_000

const forbidden = new Set(['__proto__', 'constructor', 'prototype'])
const deepest = 8

/**
 * Looks through an input of unknown origin before anything else does: names that would reach into objects, texts that are too long or
 * hold control characters, levels without end. True when it is fit to be read further.
 */
export function isHarmless(input: unknown, found: Findings): boolean {
  const before = found.issues.length
  look(input, '', 0, found)
  return found.issues.length === before
}

function look(value: unknown, field: string, depth: number, found: Findings): void {
  if (typeof value === 'string') return lookAtText(value, field, found)
  if (typeof value !== 'object' || value === null) return
  if (depth >= deepest) return report(found, 'request.deep', field)
  if (Array.isArray(value)) {
    if (value.length > mostRows) return report(found, field === 'stays' ? 'stays.many' : 'rows.many', field, { n: value.length, most: mostRows })
    value.forEach((one, i) => look(one, `${field}[${i}]`, depth + 1, found))
    return
  }
  for (const name of Object.getOwnPropertyNames(value)) {
    const path = field === '' ? short(name) : `${field}.${short(name)}`
    if (forbidden.has(name)) report(found, 'key.forbidden', path, { given: name })
    else if (name.length > longestText) report(found, 'text.long', path, { n: name.length, most: longestText })
    else if (hasControls(name)) report(found, 'text.control', path)
    else look((value as { readonly [name: string]: unknown })[name], path, depth + 1, found)
  }
}

function lookAtText(text: string, field: string, found: Findings): void {
  if (text.length > longestText) report(found, 'text.long', field, { n: text.length, most: longestText })
  else if (hasControls(text)) report(found, 'text.control', field)
}

/** Control and unassigned characters, lone surrogates, and the marks that turn the direction of writing. */
const hasControls = (text: string): boolean => /[\p{Cc}\p{Cs}\p{Co}\u202A-\u202E\u2066-\u2069]/u.test(text)
const short = (name: string): string => (name.length > 40 ? `${name.slice(0, 40)}…` : name).replaceAll(/\p{C}/gu, '\uFFFD')
