import { registry } from '@kosh/law'
import { inSpan, iso, parseDay, type Cite, type Day, type Figure, type FigureRow, type Rule, type Span } from '@kosh/norms'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { issueOf, nearestOf, type Lang } from '@kosh/desk'
import { z } from 'zod'
import { Fault } from './fault.js'
import { langOfRequest, langQuery } from './language.js'
import { failsWith } from './problem.js'

const tags = ['law']
const entry = z.object({ kind: z.enum(['act', 'rule', 'figure']), id: z.string(), says: z.string() }).meta({ id: 'LawEntry' })
const failures = { 400: failsWith('Not well-formed'), 404: failsWith('Nothing by this name'), 422: failsWith('Something in it is wrong'), 429: failsWith('Too many requests') }
const day = (description: string) => z.string().optional().meta({ description, example: '2026-11-24' })

/** What is encoded: acts, the rules built on them, figures with their dated rows. */
export async function lawRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>()
  app.get(
    '/api/law',
    {
      schema: {
        tags,
        summary: 'Acts, rules and figures',
        querystring: z.object({
          ...langQuery,
          kind: z.enum(['act', 'rule', 'figure']).optional(),
          from: z.coerce.number().int().min(0).default(0).meta({ description: 'How many to pass over' }),
          most: z.coerce.number().int().min(1).max(500).default(100).meta({ description: 'How many to send' }),
        }),
        response: { 200: z.object({ total: z.number(), entries: z.array(entry) }), ...failures },
      },
    },
    async request => {
      const { kind, from, most } = request.query
      const entries = entriesIn(langOfRequest(request)).filter(one => kind === undefined || one.kind === kind)
      return { total: entries.length, entries: entries.slice(from, from + most) }
    },
  )
  app.get(
    '/api/law/:id',
    {
      schema: {
        tags,
        summary: 'An act, a rule or a figure, as on a day, or how it differs on another',
        params: z.object({ id: z.string() }),
        querystring: z.object({ ...langQuery, on: day('As it stood on this day'), diff: day('What differs on this other day') }),
        response: {
          200: z.object({
            kind: z.string(),
            id: z.string(),
            says: z.string(),
            parts: z.array(z.unknown()).optional(),
            removed: z.array(z.unknown()).optional(),
            added: z.array(z.unknown()).optional(),
          }),
          ...failures,
        },
      },
    },
    async request => {
      const lang = langOfRequest(request)
      const { id } = request.params
      const found = entriesIn(lang).find(one => one.id === id)
      if (found === undefined) throw new Fault('law.unknown', [withNearest(id, lang)])
      const on = dayIn(request.query.on, 'on', lang)
      const diff = dayIn(request.query.diff, 'diff', lang)
      const parts = partsOf(id, lang, on)
      if (diff === undefined) return { ...found, parts: [...parts] }
      const after = partsOf(id, lang, diff)
      const same = new Set(parts.map(part => JSON.stringify(part)))
      const kept = new Set(after.map(part => JSON.stringify(part)))
      return { ...found, removed: parts.filter(part => !kept.has(JSON.stringify(part))), added: after.filter(part => !same.has(JSON.stringify(part))) }
    },
  )
}

function entriesIn(lang: Lang) {
  return [
    ...[...registry.acts.values()].map(act => ({ kind: 'act' as const, id: act.id, says: act.title[lang] })),
    ...[...registry.rules.values()].map(rule => ({ kind: 'rule' as const, id: rule.id, says: rule.gist[lang] })),
    ...[...registry.figures.values()].map(figure => ({ kind: 'figure' as const, id: figure.id, says: figure.label[lang] })),
  ]
}

/** What stands under an id on a day, or on all days. */
function partsOf(id: string, lang: Lang, on: Day | undefined): readonly object[] {
  const here = (span: Span) => on === undefined || inSpan(span, on)
  const rule = registry.rules.get(id)
  if (rule !== undefined) return here(rule.force) ? [ruleOut(rule, lang)] : []
  const figure = registry.figures.get(id)
  if (figure !== undefined) return (figure.rows as readonly FigureRow[]).filter(here).map(row => rowOut(figure, row))
  return [...registry.rules.values()].filter(one => one.says.act.id === id && here(one.force)).map(one => ruleOut(one, lang))
}

const ruleOut = (rule: Rule, lang: Lang) => ({
  rule: rule.id,
  gist: rule.gist[lang],
  cite: citeOut(rule.says),
  force: spanOut(rule.force),
  answers: rule.answers.id,
  topic: rule.answers.topic,
  over: (rule.over ?? []).map(over => ({ what: over.what.id, by: over.by.map(ground => ({ ...spanOut(ground), cite: citeOut(ground.says) })) })),
  leaves: (rule.leaves ?? []).map(text => text[lang]),
})

function rowOut(figure: Figure, row: FigureRow) {
  const value = row.value === undefined ? 'not known' : figure.kind === 'day' ? iso(row.value as Day) : row.value
  return { key: row.key, value, ...spanOut(row), cite: citeOut(row.says) }
}

const citeOut = ({ act, at, grade, read, text, url }: Cite) => ({
  act: act.id,
  place: at,
  grade,
  url: url ?? act.url,
  ...(read === undefined ? {} : { read: iso(read) }),
  ...(text === undefined ? {} : { text: iso(text) }),
})
const spanOut = (span: Span) => ({ from: iso(span.from), ...(span.to === undefined ? {} : { to: iso(span.to) }), ...(span.about === true ? { about: true } : {}) })

function dayIn(told: string | undefined, field: string, lang: Lang): Day | undefined {
  if (told === undefined) return undefined
  const found = parseDay(told)
  if (found === undefined) throw new Fault('request.invalid', [issueOf(lang, 'day.impossible', field, { given: told }) as never])
  return found
}

function withNearest(id: string, lang: Lang) {
  const nearest = nearestOf(id.slice(0, 200), [...registry.acts.keys(), ...registry.rules.keys(), ...registry.figures.keys()])
  const { nearest: _nearest, ...issue } = issueOf(lang, 'id.unknown', 'id', { given: id }, nearest)
  return { ...issue, nearest: [...nearest] }
}
