import {
  act,
  all,
  by,
  at,
  atLeast,
  codeCell,
  codeFact,
  corpus,
  day,
  daysFrom,
  dayCell,
  dayFact,
  daysOf,
  earlier,
  either,
  figure,
  fromFirstDay,
  greater,
  inAny,
  is,
  lasts,
  minus,
  never,
  not,
  nthDay,
  plus,
  question,
  read,
  rule,
  since,
  some,
  spent,
  t,
  table,
  today,
  type Expr,
  type Question,
  type Window,
} from '@kosh/norms'
import { drawFrom } from '@kosh/norms/behaviour'
import { expect, test } from 'vitest'
import { ColumnReader } from './reader.js'
import { Arena } from '../kernel/arena.js'
import { assembler } from '../kernel/assembler.js'
import { lanesWith } from '../kernel/lane-reader.js'
import { WrittenNames } from './names.js'
import { Placing, type Respects } from './placing.js'
import { Rooms } from './rooms.js'
import { Codes, hole, numberFor, rowsOf, type Sheet, type TableColumn } from './sheet.js'

/** Windows of every length and limit over histories in order: what is written out must be what the single reader says of each case. */

const words = (text: string) => t(text, text, text)
const para = at(act('windows', { realm: 'INT', rank: 'law', title: words('Windows'), adopted: '2010-01-01', url: 'https://example.org/windows' }), 'Art. 1')
const states = ['AAA', 'BBB', 'CCC', 'DDD', 'EEE', 'FFF', 'GGG', 'HHH'] as const
const citizenship = codeFact('citizenship', words('Citizenship'), states)
const entered = dayFact('entered', words('Entered'))
const stays = table('stays', words('Stays'), 4, { state: codeCell(words('State'), states), from: dayCell(words('From')), to: dayCell(words('To'), [day('1990-01-01'), never]) })

const byState = (id: string, values: readonly number[]) =>
  figure(
    id,
    'int',
    { label: words(id), by: ['code'], within: [-9, 999], otherwise: 7 },
    states.map((state, n) => [state, '1990-01-01/', values[n] as number, para] as const),
  )
const length = byState('length', [1, 2, 5, 10, 20, 30, 60, 180])
const limit = byState('limit', [0, 1, 3, 5, 20, 12, 29, 90])
const other = byState('other', [3, 1, 4, 10, 7, 60, 5, 365])
const perEntry = byState('perEntry', [1, 5, 2, 3, 40, 6, 30, 60])
const here = daysOf(stays, { where: all(is(stays.cells.state, 'AAA', 'BBB'), since(stays.cells.from, '2020-02-01')) })
const everywhere = daysOf(stays)
const of = (amount: typeof length) => read(amount, citizenship)

const clocks: { readonly [name: string]: (window: Window, longer: Window) => Expr<'int'> | Expr<'day'> } = {
  spent: window => spent(here, window, today),
  'spent up to the entry': window => spent(everywhere, window, entered),
  'the most of two windows': (window, longer) => greater(spent(here, window, today), minus(spent(here, longer, today), 1)),
  'two windows of one length': window => greater(spent(here, window, today), minus(spent(everywhere, window, today), 3)),
  lasts: window => lasts(of(limit), here, window, entered),
  'lasts, wherever spent': window => lasts(of(limit), everywhere, window, entered),
  'so long on one entry, or as the window lasts': window => earlier(nthDay(of(perEntry), entered), lasts(of(limit), here, window, entered)),
  'two windows, one entry': (window, longer) => earlier(earlier(nthDay(of(perEntry), entered), lasts(of(limit), here, window, entered)), lasts(of(limit), here, longer, entered)),
}

/** Histories with now and then a row told too many or too few; or each journey with those before it, in turn, of which one in so many lacks the last. */
function sheetOfMany(seed: number, length: number, codes: Codes, { begin = '2020-01-01', inTurn = false, lacking = Infinity } = {}): Sheet {
  const draw = drawFrom(seed)
  const column = () => new Int32Array(length)
  const [nationality, entry, on, first, end, from, to, state] = [column(), column(), column(), column(), column(), column(), column(), column()]
  const code = () => codes.numberOf(states[draw(states.length)] as string)
  for (let i = 0; i < length;) {
    const start = i
    const many = Math.min(length - i, 1 + draw(draw(4) === 0 ? 40 : 6))
    const [gap, stay, citizen] = [1 + draw(40), 1 + draw(50), code()]
    let now = numberFor(day(begin), codes) + draw(60)
    for (let k = 0; k < many; k++, i++) {
      from[i] = now += draw(5) === 0 ? 0 : draw(gap)
      to[i] = now += draw(stay)
      state[i] = draw(3) === 0 ? code() : codes.numberOf('AAA')
      if (k === many - 1 && draw(4) === 0) to[i] = never
      nationality[i] = citizen
      // Mostly the entry of this row, asked on its last day; sometimes another day, or all that follow are told as well.
      entry[i] = draw(4) > 0 ? (from[i] as number) : !inTurn && draw(90) === 0 ? hole : now - 40 + draw(80)
      on[i] = draw(4) > 0 ? now : now - 30 + draw(70)
      first[i] = start
      end[i] = inTurn ? (i % lacking === lacking - 1 ? i : i + 1) : draw(6) > 0 ? i + 1 : draw(2) === 0 ? start + many : Math.max(start, i - 1)
    }
  }
  const cells = new Map([
    ['state', state],
    ['from', from],
    ['to', to],
  ])
  const rows = rowsOf(length, cells, first, end)
  expect(rows.ordered).toBe(true)
  return {
    length,
    on: { each: on },
    facts: new Map([
      ['citizenship', { each: nationality }],
      ['entered', { each: entry }],
    ]),
    tables: new Map([['stays', { first, end, rows }]]),
  }
}

const assemble = await assembler()

for (const [name, write] of Object.entries(clocks))
  for (const runs of ['back', 'from the first day'] as const)
    test(`${name}, ${runs}`, () => {
      const window = runs === 'back' ? inAny : fromFirstDay
      const then = write(window(of(length), 'days'), window(of(other), 'days'))
      const asked = question(then.kind, 'one', { id: 'clock', topic: 'clock', realm: 'INT', label: words('Clock') } as never) as Question
      const law = corpus([rule('windows.1', { says: para, gist: words('Clock'), force: '1990-01-01/', answers: asked, then } as never)])
      const codes = new Codes()
      const sheet = sheetOfMany(name.length + runs.length, 3000, codes)
      const reader = new ColumnReader(law, asked, sheet, codes, { lanes: lanesWith({ arena: new Arena(), assemble, after: 0 }) })
      // The loops in JavaScript come first; then the shapes they met are answered in lanes.
      const { stands, values, ways } = reader.answers()
      expect(reader.inLanes).toBe(0)
      expect(reader.answers()).toStrictEqual({ stands, values, ways })
      const unknown = Array.from((sheet.facts.get('entered') as { readonly each: Int32Array }).each, one => one === hole)
      // What an entry not known comes to is left to the loops.
      if (then.kind === 'day' || name === 'spent up to the entry') expect(reader.inLanes).toBe(unknown.filter(isUnknown => !isUnknown).length)
      else expect(reader.inLanes).toBe(sheet.length)
      for (let i = 0; i < sheet.length; i++) {
        if (stands[i] !== 0) expect(unknown[i], `case ${i} is left to the single reader`).toBe(true)
        else expect(values[i], `case ${i}`).toBe(settledAt(reader, i))
      }
    })

for (const [name, write] of Object.entries(clocks))
  test(`${name}, eight at once`, () => {
    const codes = new Codes()
    const from = (begin: string, lacking?: number) => sheetOfMany(name.length, 2 * 4096, codes, { inTurn: true, begin, ...(lacking === undefined ? {} : { lacking }) })
    // Numbers stay within 16 bits up to 2048-07-02, and windows of 2000 days.
    const sheets = [from('2020-01-01'), from('2043-01-01'), from('2048-05-01'), from('2020-01-01', 301)] as const
    for (const window of [inAny, fromFirstDay])
      for (const longest of [180, 2000, 2001]) {
        const then = write(window(plus(of(length), longest - 180), 'days'), window(plus(of(other), longest - 180), 'days'))
        const asked = question(then.kind, 'one', { id: 'clock', topic: 'clock', realm: 'INT', label: words('Clock') } as never) as Question
        const law = corpus([rule('windows.1', { says: para, gist: words('Clock'), force: '1990-01-01/', answers: asked, then } as never)])
        const reader = new ColumnReader(law, asked, sheets[0], codes, { lanes: lanesWith({ arena: new Arena(), assemble, after: 0 }) })
        reader.answers()
        for (const sheet of sheets) {
          const before = { all: reader.inLanes, inEights: reader.inEights }
          const { stands, values } = reader.answers({ ...sheet })
          const plain = new ColumnReader(law, asked, sheet, codes).answers()
          expect([stands, values]).toStrictEqual([plain.stands, plain.values])
          expect(reader.inLanes - before.all).toBe(sheet.length)
          expect(reader.inEights - before.inEights).toBe(sheet === sheets[2] ? 0 : sheet.length)
        }
      }
  })

test('a history of so many rows that eight lanes cannot count them is gone over by fours', () => {
  const codes = new Codes()
  const [cases, before] = [4096, 31_000]
  // Two rows a day, on the same day, for as long as days have room.
  const days = Int32Array.from({ length: cases + before }, (_, row) => numberFor(day('1994-01-01'), codes) + (row >> 1))
  const [first, end] = [new Int32Array(cases), Int32Array.from({ length: cases }, (_, i) => before + i + 1)]
  const each = days.slice(before)
  const cells = new Map([
    ['state', new Int32Array(days.length).fill(codes.numberOf('AAA'))],
    ['from', days],
    ['to', days],
  ])
  const sheet: Sheet = {
    length: cases,
    on: { each },
    facts: new Map([
      ['citizenship', { each: new Int32Array(cases).fill(codes.numberOf('HHH')) }],
      ['entered', { each }],
    ]),
    tables: new Map([['stays', { first, end, rows: rowsOf(days.length, cells, first, end) }]]),
  }
  const then = spent(everywhere, fromFirstDay(of(length), 'days'), today)
  const asked = question('int', 'one', { id: 'clock', topic: 'clock', realm: 'INT', label: words('Clock') })
  const law = corpus([rule('windows.1', { says: para, gist: words('Clock'), force: '1990-01-01/', answers: asked, then })])
  const reader = new ColumnReader(law, asked, sheet, codes, { lanes: lanesWith({ arena: new Arena(), assemble, after: 0 }) })
  const { stands, values } = reader.answers()
  const again = reader.answers({ ...sheet })
  expect([again.stands, again.values]).toStrictEqual([stands, values])
  expect([reader.inLanes, reader.inEights]).toEqual([cases, 0])
})

test('one reader for sheets whose rows lie otherwise, have holes or may not be all', () => {
  const then = clocks.lasts?.(inAny(of(length), 'days'), inAny(1, 'days')) as Expr<'day'>
  const asked = question('day', 'one', { id: 'clock', topic: 'clock', realm: 'INT', label: words('Clock') })
  const law = corpus([rule('windows.1', { says: para, gist: words('Clock'), force: '1990-01-01/', answers: asked, then })])
  const codes = new Codes()
  const first = sheetOfMany(1, 300, codes)
  const reader = new ColumnReader(law, asked, first, codes)
  const second = sheetOfMany(2, 300, codes)
  const stay = second.tables.get('stays') as Exclude<TableColumn, { none: true }>
  const from = stay.rows.cells.get('from') as Int32Array
  const swapped = new Map([...stay.rows.cells].map(([name, cell]) => [name, name === 'to' ? cell.map((to, row) => Math.max(to, from[row] as number) + (row % 7) * 20) : cell]))
  const pierced = new Map([...stay.rows.cells].map(([name, cell]) => [name, name === 'to' ? cell.map((to, row) => (row % 9 === 4 ? hole : to)) : cell]))
  const withRows = (cells: ReadonlyMap<string, Int32Array>, more: { readonly unfinished?: Uint8Array } = {}): Sheet => ({
    ...second,
    tables: new Map([['stays', { ...stay, rows: rowsOf(stay.rows.length, cells, stay.first, stay.end), ...more }]]),
  })
  const sheets = [first, second, withRows(swapped), withRows(pierced), withRows(stay.rows.cells, { unfinished: new Uint8Array(300).map((_, i) => (i % 3) & 1) }), second]
  for (const [n, sheet] of sheets.entries()) {
    const { stands, values } = reader.answers(sheet)
    let settled = 0
    for (let i = 0; i < sheet.length; i++) {
      if (stands[i] !== 0) continue
      settled++
      expect(values[i], `sheet ${n} case ${i}`).toBe(settledAt(reader, i))
    }
    expect(settled).toBeGreaterThan(90)
  }
})

test('a block in which some day lies too far off for lanes is answered without, the others in them', () => {
  const then = clocks['lasts, wherever spent']?.(inAny(of(length), 'days'), inAny(1, 'days')) as Expr<'day'>
  const asked = question('day', 'one', { id: 'clock', topic: 'clock', realm: 'INT', label: words('Clock') })
  const law = corpus([rule('windows.1', { says: para, gist: words('Clock'), force: '1990-01-01/', answers: asked, then })])
  const codes = new Codes()
  const sheet = sheetOfMany(3, 3 * 4096, codes)
  const stay = sheet.tables.get('stays') as Exclude<TableColumn, { none: true }>
  const tellOf = (row: number, name: string): Sheet => {
    const farOff = (column: Int32Array) => column.map((is, at) => (at === row ? 0x7ffffff0 : is))
    if (name === 'entered')
      return { ...sheet, facts: new Map([...sheet.facts].map(([id, column]) => [id, id === name && 'each' in column ? { each: farOff(column.each) } : column])) }
    const cells = new Map([...stay.rows.cells].map(([id, cell]) => [id, id === name ? farOff(cell) : cell]))
    return { ...sheet, tables: new Map([['stays', { ...stay, rows: { ...stay.rows, cells } }]]) }
  }
  const isKnown = (sheet.facts.get('entered') as { readonly each: Int32Array }).each.map(one => Number(one !== hole))
  const knownIn = (blocks: readonly number[]) => blocks.flatMap(block => [...isKnown.subarray(4096 * block, 4096 * (block + 1))]).reduce((sum, one) => sum + one, 0)
  const reader = new ColumnReader(law, asked, sheet, codes, { lanes: lanesWith({ arena: new Arena(), assemble, after: 0 }) })
  reader.answers()
  let before = reader.inLanes
  for (const [of, blocks] of [
    [sheet, [0, 1, 2]],
    [tellOf(5000, 'entered'), [0, 2]],
    [tellOf(5000, 'from'), [0, 2]],
    [tellOf(4096 * 3 - 1, 'from'), [0, 1]],
  ] as const) {
    expect(reader.answers(of)).toStrictEqual(new ColumnReader(law, asked, of, codes).answers())
    expect(reader.inLanes - before).toBe(knownIn(blocks))
    before = reader.inLanes
  }
})

/** Another fact of each case: the day of leaving, which one in so many has not told, and one in so many never does. */
function withLeaving(sheet: Sheet, [untold, endless]: readonly [number, number]): Sheet {
  const on = (sheet.on as { readonly each: Int32Array }).each
  const each = on.map((is, i) => (i % untold === 0 ? hole : i % endless === 0 ? never : is))
  return { ...sheet, facts: new Map([...sheet.facts, ['leaving', { each }]]) }
}
const leaving = dayFact('leaving', words('Leaving'), { within: [day('1990-01-01'), never] })

test('days that never come keep no block from lanes where the law asks whether they do; where it does not, no lane runs over', () => {
  const late = greater(0, daysFrom(earlier(nthDay(of(perEntry), entered), lasts(of(limit), here, inAny(of(length), 'days'), entered)), leaving))
  const asked = question('int', 'one', { id: 'late', topic: 'late', realm: 'INT', label: words('Late') })
  for (const [then, isAsked] of [
    [either('int', since(leaving, 'never'), 999, late), true],
    [late, false],
  ] as const) {
    const law = corpus([rule('windows.1', { says: para, gist: words('Late'), force: '1990-01-01/', answers: asked, then })])
    const codes = new Codes()
    const sheet = withLeaving(sheetOfMany(5, 2 * 4096, codes), [50, 7])
    const reader = new ColumnReader(law, asked, sheet, codes, { lanes: lanesWith({ arena: new Arena(), assemble, after: 0 }) })
    reader.answers()
    const before = reader.inLanes
    const found = reader.answers({ ...sheet })
    const plain = new ColumnReader(law, asked, sheet, codes).answers()
    expect([found.stands, found.values]).toStrictEqual([plain.stands, plain.values])
    const settled = found.stands.reduce((sum, stands) => sum + Number(stands === 0), 0)
    expect(settled).toBeGreaterThan(7000)
    expect(reader.inLanes - before >= settled).toBe(isAsked)
    expect(found.values.filter((value, i) => found.stands[i] === 0 && value >= 999).length).toBeGreaterThan(1000)
    for (let i = 0; i < sheet.length; i += 97) if (found.stands[i] === 0) expect(settledAt(reader, i), `case ${i}`).toBe(found.values[i])
  }
})

test('what lanes work out at a fork is worked out again where a day may never come after all', () => {
  const isLong = atLeast(plus(daysFrom(entered, leaving), daysFrom(entered, leaving)), 40)
  const asked = question('int', 'one', { id: 'long', topic: 'long', realm: 'INT', label: words('Long') })
  const said = { says: para, gist: words('Long'), force: '1990-01-01/', answers: asked } as const
  const [some4, others] = [is(citizenship, 'AAA', 'BBB', 'CCC', 'DDD'), is(citizenship, 'EEE', 'FFF', 'GGG', 'HHH')]
  const law = corpus([
    rule('windows.1', { ...said, when: all(some4, since(leaving, 'never')), then: 1 }),
    rule('windows.2', { ...said, when: all(some4, not(since(leaving, 'never')), isLong), then: 2 }),
    rule('windows.3', { ...said, when: all(some4, not(since(leaving, 'never')), not(isLong)), then: 3 }),
    rule('windows.4', { ...said, when: all(others, isLong), then: 4 }),
    rule('windows.5', { ...said, when: all(others, not(isLong)), then: 5 }),
  ])
  const codes = new Codes(states)
  const many = withLeaving(sheetOfMany(11, 2 * 4096, codes), [50, 3])
  const citizens = (many.facts.get('citizenship') as { readonly each: Int32Array }).each
  const only = (first: number): Sheet => ({ ...many, facts: new Map([...many.facts, ['citizenship', { each: citizens.map(one => first + (one % 4)) }]]) })
  const reader = new ColumnReader(law, asked, only(0), codes, { lanes: lanesWith({ arena: new Arena(), assemble, after: 0 }) })
  for (const sheet of [only(0), only(0), only(4), only(4), many]) {
    const plain = new ColumnReader(law, asked, sheet, codes).answers()
    const { stands, values } = reader.answers(sheet)
    expect([stands, values]).toStrictEqual([plain.stands, plain.values])
  }
})

test('what forks work out of many cases has a column from then on, where there is room for it', () => {
  const asked = question('int', 'one', { id: 'present', topic: 'present', realm: 'INT', label: words('Present') })
  const isPresent = some(stays, all(is(stays.cells.state, 'AAA'), since(today, stays.cells.from), by(today, stays.cells.to)))
  const said = { says: para, gist: words('Present'), force: '1990-01-01/', answers: asked } as const
  const law = corpus([
    rule('windows.1', { ...said, when: isPresent, then: 1 }),
    rule('windows.2', { ...said, when: not(isPresent), then: spent(here, inAny(of(length), 'days'), today) }),
  ])
  const codes = new Codes()
  const sheet = sheetOfMany(9, 3 * 4096, codes)
  for (const means of [{}, { lanes: lanesWith({ arena: new Arena(), assemble, after: 0 }) }, { writes: false }]) {
    const small = means.writes === false ? sheetOfMany(9, 300, codes) : sheet
    const reader = new ColumnReader(law, asked, small, codes, means)
    const first = reader.answers()
    const again = reader.answers({ ...small })
    expect(again).toStrictEqual(first)
    // Answered as parts, in any order, as threads do.
    const parts = reader.answers({ ...small }, undefined, { from: 200, to: small.length })
    reader.answers(undefined, parts, { from: 0, to: 200 })
    expect(parts).toStrictEqual(first)
    for (let i = 0; i < small.length; i += 61) expect(settledAt(reader, i), `case ${i}`).toBe(first.values[i])
  }
  const names = new WrittenNames(sheet, codes)
  const placing = new Placing(sheet, names, { codes, known: { facts: new Map(), tables: new Map() }, writes: true, rooms: new Rooms(new Arena(new Arena().region(1 << 20))) })
  const respects: Respects = { known: new Map(), written: new Map() }
  placing.open(sheet, names.open(sheet), respects)
  const of1 = placing.respectOf({ by: 'truth', of: isPresent })
  expect(placing.review(100), 'asked of none').toBe(false)
  const places = Array.from({ length: 100 }, (_, i) => placing.placeOf(of1, i))
  expect(new Set(places)).toEqual(new Set([0, 1]))
  expect(of1.bound).toBe(undefined)
  expect(placing.review(100)).toBe(true)
  placing.fill(0, 100)
  expect([...(placing.watched()[of1.bound?.column ?? -1]?.each.subarray(0, 100) ?? [])]).toEqual(places)
  const large: Sheet = { ...sheet, length: 1 << 20 }
  expect(placing.open(large, names.open(large), respects), 'there is no room for the column of a large sheet').toBe(true)
  expect(of1.bound).toBe(undefined)
})

function settledAt(reader: ColumnReader, i: number): number {
  const single = reader.answerAt(i)
  if (single.stands !== 'settled') throw new Error(`case ${i} is ${single.stands}`)
  return Number(single.value)
}
