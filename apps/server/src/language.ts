import type { Lang } from '@kosh/desk'
import { z } from 'zod'

const langs: readonly string[] = ['en', 'ru', 'kk'] satisfies readonly Lang[]
export const isLang = (tag: string): tag is Lang => langs.includes(tag)

/**
 * The language to answer in: the one asked for, else the first of Accept-Language that we speak (by weight, then by order), else English.
 * `asked` is not checked here: an unknown one is an error of the request.
 */
export function languageOf(asked: string | undefined, accepted: string | undefined): Lang {
  if (asked !== undefined && isLang(asked)) return asked
  const wanted = (accepted ?? '')
    .slice(0, longest)
    .split(',')
    .map(range => {
      const [tag = '', ...parameters] = range.trim().toLowerCase().split(';')
      const weight = parameters.map(one => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(one)?.[1]).find(one => one !== undefined)
      return { lang: tag.trim().split('-')[0] ?? '', weight: weight === undefined ? 1 : Number(weight) }
    })
    .filter(range => range.weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
  for (const { lang } of wanted) if (isLang(lang)) return lang
  return 'en'
}
/** The parameter of every route that speaks. */
export const langQuery = { lang: z.enum(['en', 'ru', 'kk']).optional().meta({ description: 'Language of the answer; else by Accept-Language, else English' }) }

/** The language of a request whose query was checked. */
export function langOfRequest(request: { readonly query: unknown; readonly headers: { readonly 'accept-language'?: string | undefined } }): Lang {
  const { lang } = (typeof request.query === 'object' && request.query !== null ? request.query : {}) as { readonly lang?: unknown }
  return languageOf(typeof lang === 'string' ? lang : undefined, request.headers['accept-language'])
}

/** Longer headers say nothing more about what a person reads. */
const longest = 500
