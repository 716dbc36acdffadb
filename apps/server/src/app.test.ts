import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { brotliCompressSync } from 'node:zlib'
import fc from 'fast-check'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeApp } from './app.js'
import { journalTo } from './journal.js'

const lines: string[] = []
let app: FastifyInstance
beforeAll(async () => {
  const out = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk))
      done()
    },
  })
  app = await makeApp({ journal: journalTo(out), limit: 100_000 })
})
afterAll(() => app.close())

const post = (url: string, payload: object | string, headers: Record<string, string> = {}) =>
  app.inject({ method: 'POST', url, payload, headers: { 'content-type': 'application/json', ...headers } })
const german = { to: 'KAZ', citizenship: 'DEU', on: '2026-12-15' }

describe('answers', () => {
  test('one person, one day', async () => {
    const reply = await post('/api/check', german)
    expect(reply.statusCode).toBe(200)
    expect(reply.headers['cache-control']).toBe('no-store')
    const result = reply.json()
    expect(result.answers['entry.may']).toMatchObject({ stands: 'settled', value: 'visa-free' })
    expect(result.answers['stay.lastDay'].value).toBe('2027-01-13')
    expect(result.answers['stay.lastDay'].cites.length).toBeGreaterThan(0)
    expect(result.answers['stay.lastDay'].because).toBeUndefined()
    expect(result.corpus).toMatch(/^sha256:[0-9a-f]{64}$/)
  })
  test('the same in the address, with stays and the chain', async () => {
    const reply = await app.inject('/api/check?to=KAZ&citizenship=DEU&on=2026-09-10&stay=2026-04-01/2026-04-30&stay=2026-06-01/2026-06-30&stay=2026-08-01/2026-08-20&why=true')
    expect(reply.json().answers['stay.lastDay']).toMatchObject({ value: '2026-09-19' })
    expect(reply.json().answers['stay.lastDay'].because.length).toBeGreaterThan(0)
  })
  test('in the language asked for', async () => {
    const label = async (headers: Record<string, string>, query = '') => (await post(`/api/check${query}`, german, headers)).json().answers['stay.lastDay'].label
    const [en, ru, kk] = [await label({}), await label({ 'accept-language': 'ru-RU,en;q=0.5' }), await label({ 'accept-language': 'ru' }, '?lang=kk')]
    expect(new Set([en, ru, kk]).size).toBe(3)
  })
  test('a receipt replays', async () => {
    const receipt = (await post('/api/receipt', german)).json()
    expect((await post('/api/replay', receipt)).json()).toEqual({ same: true, differs: [] })
    const other = await post('/api/replay', { ...receipt, answers: [{ ...receipt.answers[0], stands: 'silent' }] })
    expect(other.json().same).toBe(false)
  })
  test('the law, by page, by day, by difference', async () => {
    const page = (await app.inject('/api/law?kind=rule&most=5')).json()
    expect(page.entries.length).toBe(5)
    expect(page.total).toBeGreaterThan(100)
    const diff = (await app.inject('/api/law/kaz.visaFree.unilateral.perEntry?on=2016-12-31&diff=2017-01-01')).json()
    expect(diff.removed.length).toBeGreaterThan(0)
    expect(diff.added.length).toBeGreaterThan(0)
  })
  test('health and meters', async () => {
    expect((await app.inject('/healthz')).json()).toMatchObject({ status: 'ok' })
    expect((await app.inject('/metrics')).body).toContain('kosh_http_duration_seconds')
  })
})

describe('problems', () => {
  const cases: readonly (readonly [name: string, status: number, code: string, reply: () => ReturnType<typeof post>])[] = [
    ['an unknown state', 422, 'country.unknown', () => post('/api/check', { to: 'KAZ', citizenship: 'GRMANY' })],
    ['a day that is none', 422, 'day.impossible', () => post('/api/check', { ...german, on: '2026-02-30' })],
    ['a citizen of the destination', 422, 'citizenship.destination', () => post('/api/check', { to: 'KAZ', citizenship: 'KAZ' })],
    ['an entry after the day asked', 422, 'entered.future', () => post('/api/check', { ...german, entered: '2026-12-20' })],
    ['a body that is not JSON', 400, 'request.malformed', () => post('/api/check', '{"to":')],
    ['an empty body', 400, 'request.malformed', () => post('/api/check', '')],
    ['a body over the limit', 413, 'request.too-large', () => post('/api/check', { ...german, facts: { a: 'x'.repeat(1_100_000) } })],
    ['another media type', 415, 'request.media-type', () => post('/api/check', 'to=KAZ', { 'content-type': 'text/plain' })],
    ['an unknown address', 404, 'route.unknown', () => app.inject('/api/nothing')],
    ['a method that is not taken', 405, 'method.not-allowed', () => app.inject({ method: 'DELETE', url: '/api/check' })],
    ['an unknown id', 404, 'id.unknown', () => app.inject('/api/law/kaz.nothing')],
    ['a receipt that is none', 422, 'receipt.broken', () => post('/api/replay', { is: 'receipt' })],
  ]
  test.each(cases)('%s', async (_name, status, code, ask) => {
    const reply = await ask()
    expect(reply.statusCode).toBe(status)
    expect(reply.headers['content-type']).toMatch(/^application\/problem\+json/)
    expect(reply.json()).toMatchObject({ status, code })
    expect(reply.json().remedy.length).toBeGreaterThan(0)
    expect(reply.body).not.toMatch(/\bat .*\.[jt]s:\d+/)
  })
  test('too many requests', async () => {
    const small = await makeApp({ journal: journalTo(new Writable({ write: (_c, _e, done) => done() })), limit: 2 })
    const replies = []
    for (let i = 0; i < 3; i++) replies.push(await small.inject('/api/law?most=1'))
    expect(replies.map(reply => reply.statusCode)).toEqual([200, 200, 429])
    expect(replies[2]?.headers['retry-after']).toBeDefined()
    await small.close()
  })
  test('whatever is sent, the server does not fail', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.jsonValue(),
          fc.record({ to: fc.string(), citizenship: fc.anything(), facts: fc.dictionary(fc.string(), fc.anything()), stays: fc.anything() }, { requiredKeys: [] }),
        ),
        async body => {
          const payload = JSON.stringify(body)
          if (payload === undefined) return
          expect((await post('/api/check', payload)).statusCode).toBeLessThan(500)
        },
      ),
      { numRuns: 300, seed: 7 },
    )
  })
})

describe('what others may see', () => {
  test('the description of the API: 3.1, every reference resolves', async () => {
    const api = (await app.inject('/openapi.json')).json()
    expect(api.openapi).toBe('3.1.0')
    for (const path of ['/api/check', '/api/law', '/api/law/{id}', '/api/replay', '/healthz']) expect(api.paths).toHaveProperty([path])
    const references = [...JSON.stringify(api).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(match => match[1])
    expect(references.length).toBeGreaterThan(3)
    for (const name of references) expect(Object.keys(api.components.schemas)).toContain(name)
  })
  test('the log holds nothing of a person', async () => {
    lines.length = 0
    await post('/api/check?lang=ru', { ...german, purpose: 'treatment' }, { 'user-agent': 'Dossier/1.0', 'x-forwarded-for': '203.0.113.9' })
    await app.inject('/api/check?to=KAZ&citizenship=AFG&on=2026-01-01')
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.join('')).not.toMatch(/DEU|AFG|treatment|Dossier|203\.0\.113|127\.0\.0\.1|citizenship/)
  })
  test('headers keep the page to its own files', async () => {
    const { headers } = await app.inject('/healthz')
    expect(headers['content-security-policy']).toContain("script-src 'self'")
    expect(headers['x-content-type-options']).toBe('nosniff')
  })
  test('files of the site are sent compressed to whoever takes it, pages by any path', async () => {
    const site = mkdtempSync(join(tmpdir(), 'kosh-site-'))
    mkdirSync(join(site, 'assets'))
    writeFileSync(join(site, 'index.html'), '<!doctype html><title>Kosh</title>')
    writeFileSync(join(site, 'assets', 'law.js'), 'export {}')
    writeFileSync(join(site, 'assets', 'law.js.br'), brotliCompressSync('export {}'))
    const small = await makeApp({ journal: journalTo(new Writable({ write: (_c, _e, done) => done() })), limit: 100, site })
    const packed = await small.inject({ url: '/assets/law.js', headers: { 'accept-encoding': 'gzip, br' } })
    expect(packed.headers).toMatchObject({ 'content-encoding': 'br', 'cache-control': 'public, max-age=31536000, immutable' })
    expect(packed.headers['content-type']).toContain('javascript')
    expect((await small.inject('/assets/law.js')).body).toBe('export {}')
    expect((await small.inject({ url: '/law/K1400000235/art-517', headers: { accept: 'text/html' } })).body).toContain('<title>Kosh</title>')
    await small.close()
  })
})
