import { addDays, day } from '../day.js'
import { daysBetween, daysOf, inAny, inCalendarYears, lift, type Arg } from '../write/expressions.js'
import { boolCell, boolFact, codeCell, codeFact, dayCell, dayFact, intCell, intFact, table } from '../write/facts.js'
import { daysOff } from '../write/figures.js'
import { listing, question } from '../write/questions.js'
import { corpus } from '../write/rules.js'
import { at } from '../write/sources.js'
import type { Columns, Corpus, Day, Days, Expr, Fact, Figure, Given, Ground, Kind, Listing, Question, Row, Rule, Span, Table, Values, Window } from '../vocabulary.js'
import { chance, drawFrom, pick, type Draw } from './draw.js'
import { anyRow, anyValue } from './holes.js'
import { charter, guestLaw, guestOrder, pact, penalCode, said } from './words.js'

/** Corpora and persons made at random from a number, small enough to try every way an open thing may turn out. The same number gives the same. */

// --- what is told ----------------------------------------------------------------------------------------

export const firstDay = day('2024-02-20')
const span = 10
const within: readonly [Day, Day] = [firstDay, addDays(firstDay, span - 1)]
const codes = ['x', 'y', 'z'] as const
const yes = boolFact('yes', said('Yes?'))
const also = boolFact('also', said('Also?'))
const letter = codeFact('letter', said('Which letter?'), codes)
const number = intFact('number', said('Which number?'), [0, 4])
const someDay = dayFact('someDay', said('Which day?'), { within })
const otherDay = dayFact('otherDay', said('Which other day?'), { within })
const randomFacts: readonly Fact[] = [yes, also, letter, number, someDay, otherDay]
const randomTable = table('times', said('Which times?'), 2, {
  flag: boolCell(said('Flag')),
  letter: codeCell(said('Letter'), codes),
  size: intCell(said('Size'), [0, 3]),
  from: dayCell(said('From'), within),
  to: dayCell(said('To'), within),
})

/** A law, a person, a day, and what is asked. */
export type World = { readonly corpus: Corpus; readonly question: Question | Listing; readonly given: Given; readonly on: Day }
export function randomWorld(seed: number): World {
  const draw = drawFrom(seed)
  const { corpus, questions } = randomCorpus(draw)
  return { corpus, question: pick(draw, questions), given: randomGiven(draw), on: addDays(firstDay, draw(span)) }
}

/** What a random person tells: every fact, and up to two rows. */
function randomGiven(draw: Draw): Given {
  const told: Given = Object.fromEntries(randomFacts.map(fact => [fact.id, anyValue(fact, [], draw)]))
  return { ...told, [randomTable.id]: { rows: Array.from({ length: draw(randomTable.atMost + 1) }, () => anyRow(randomTable, [], draw)) } }
}

// --- what the law says -----------------------------------------------------------------------------------

/** A corpus of four questions, each of which may ask those before it, the third a listing. */
function randomCorpus(draw: Draw): { readonly corpus: Corpus; readonly questions: readonly [Question | Listing, ...(Question | Listing)[]] } {
  const passage = at(guestLaw, 'Art. 1')
  const figures: readonly Figure[] = [
    figureAt(draw, 'rate', 'int', []),
    figureAt(draw, 'members', 'bool', ['code']),
    figureAt(draw, 'scale', 'int', ['int']),
    figureAt(draw, 'class', 'code', ['code']),
  ]
  const questions: (Question | Listing)[] = []
  const rules: Rule[] = []
  const kinds: readonly (Kind | undefined)[] = [pick(draw, ['bool', 'code']), pick(draw, ['bool', 'int', 'day']), undefined, pick(draw, ['bool', 'bool', 'int', 'day', 'code'])]
  for (const kind of kinds) {
    const write: Pen = { draw, figures, asked: [...questions], rows: [] }
    const answers = asked(write, `q${questions.length}`, kind)
    const own: Rule[] = []
    for (let n = 2 + draw(4); n > 0; n--) own.push(ruleAt(write, `${answers.id}.${own.length}`, answers, own))
    rules.push(...own)
    questions.push(answers)
  }
  const ground = (): readonly Ground[] => [{ ...spanAt(draw), says: passage }]
  const orders = [
    { is: 'order', realm: 'INT', through: 'rank', above: 'treaty', below: 'law', by: ground() },
    { is: 'order', realm: 'INT', through: 'speciality', special: penalCode, general: guestLaw, by: ground() },
  ] as const
  const [first, second, list, last] = questions as [Question, Question, Listing, Question]
  return { corpus: corpus(rules, chance(draw, 50) ? orders : []), questions: [first, second, list, list, last, last] }
}

/** Of a kind, or else a listing. Some are read on the text of another day, or the milder of two. */
function asked(write: Pen, id: string, kind: Kind | undefined): Question | Listing {
  const { draw } = write
  const day = (): Expr<'day'> => (chance(draw, 70) ? lift('day', pick(draw, [someDay, otherDay])) : expression('day', write, 1))
  const text = chance(draw, 35) ? { text: { asOf: day(), ...(chance(draw, 50) ? { milder: day() } : {}) } } : {}
  const asking = { id, topic: 'random', realm: 'INT', label: said(id), ...text } as const
  if (kind === undefined) return listing({ what: codeCell(said('What'), codes), size: intCell(said('Size'), [-9, 99]) }, { ...asking, weigh: 'size' })
  if (kind === 'int') return question('int', pick(draw, ['one', 'least', 'greatest', 'sum']), asking)
  return kind === 'code' ? question('code', 'one', { ...asking, within: codes }) : question(kind, pick(draw, ['one', 'least', 'greatest']), asking)
}

function ruleAt(write: Pen, id: string, answers: Question | Listing, before: readonly Rule[]): Rule {
  const { draw } = write
  const says = at(pick(draw, [guestLaw, penalCode, pact, guestOrder, charter]), `Art. ${id}`)
  const displaced = before.filter(() => chance(draw, 35))
  const over = displaced.map(what => {
    const by = [{ ...spanAt(draw), says }]
    if (answers.is === 'question' || chance(draw, 30)) return { what, by }
    const inRows: Pen = { ...write, rows: [answers] }
    return { what, by, rows: expression('bool', inRows, 1), ...(chance(draw, 50) ? { instead: { size: expression('int', inRows, 1) } } : {}) }
  })
  const silent = over.length > 0 && chance(draw, 40)
  const then =
    answers.is === 'question'
      ? expression(answers.kind, write, 2)
      : Array.from({ length: 1 + draw(2) }, (): Row<Columns> => ({ what: expression('code', write, 0), size: expression('int', write, 1) }))
  return {
    is: 'rule',
    id,
    says,
    gist: said(id),
    force: spanAt(draw),
    answers,
    ...(chance(draw, 70) ? { when: expression('bool', write, 2) } : {}),
    ...(silent ? {} : { then }),
    ...(over.length > 0 ? { over } : {}),
  } as Rule
}

/** Mostly the whole time, else a part of it. */
function spanAt(draw: Draw): Span {
  if (chance(draw, 60)) return { from: addDays(firstDay, -400) }
  const from = addDays(firstDay, draw(span) - 2)
  return chance(draw, 50) ? { from } : { from, to: addDays(from, draw(span)) }
}

const values: { readonly [K in Kind]: readonly [Values[K], ...Values[K][]] } = { bool: [true, false], int: [0, 1, 2, 3], day: [firstDay, addDays(firstDay, 4)], code: codes }
const bounds = { bool: 'yes or no', int: [0, 4], day: within, code: codes } as const
/** Dated rows without a hole for some keys; now and then the law is not known. */
function figureAt(draw: Draw, id: string, kind: Kind, by: readonly Kind[]): Figure {
  const keys: readonly (readonly (string | number)[])[] = by.length === 0 ? [[]] : by[0] === 'code' ? [['x'], ['y']] : [[0], [1], [3]]
  const rows = keys.flatMap(key => {
    const change = addDays(firstDay, draw(span))
    const value = () => (chance(draw, 12) ? undefined : pick<Values[Kind]>(draw, values[kind]))
    return [
      { key, from: addDays(firstDay, -400), to: addDays(change, -1), value: value(), says: at(guestOrder, 'annex') },
      { key, from: change, value: value(), says: at(guestOrder, 'annex') },
    ]
  })
  return { is: 'figure', id, kind, label: said(id), by, rows, within: bounds[kind], ...(chance(draw, 60) ? { otherwise: pick<Values[Kind]>(draw, values[kind]) } : {}) } as Figure
}

/** A calendar that is known for as long as anything happens. */
const off = daysOff('off', said('Days off'), '2023-12-01/2024-05-31', at(guestOrder, 'calendar'), [{ day: '2024-02-22', off: true, says: at(guestOrder, 'calendar') }])

// --- expressions -----------------------------------------------------------------------------------------

type Pen = { readonly draw: Draw; readonly figures: readonly Figure[]; readonly asked: readonly (Question | Listing)[]; readonly rows: readonly (Table | Listing)[] }

function expression<K extends Kind>(kind: K, write: Pen, depth: number): Expr<K> {
  const leaves = leavesOf(kind, write)
  if (depth === 0 || chance(write.draw, 20)) return pick(write.draw, leaves)
  const [first, ...more] = branchesOf(kind, write, depth - 1)
  return (first === undefined ? pick(write.draw, leaves) : pick(write.draw, [first, ...more])()) as Expr<K>
}

function leavesOf<K extends Kind>(kind: K, { draw, rows }: Pen): readonly [Expr<K>, ...Expr<K>[]] {
  const facts = randomFacts.filter(fact => fact.kind === kind)
  const cells = rows.flatMap(one => Object.values(one.cells)).filter(column => column.kind === kind)
  const plain = { kind, op: 'value', of: pick<Values[Kind]>(draw, values[kind]) }
  return [plain, ...[...facts, ...facts, ...cells, ...cells].map(one => lift(kind, one as Arg<K>))] as unknown as readonly [Expr<K>, ...Expr<K>[]]
}

type Branch = () => Expr
function branchesOf(kind: Kind, write: Pen, depth: number): readonly Branch[] {
  const { draw, figures, asked: before, rows } = write
  const of = <K extends Kind>(inner: K): Expr<K> => expression(inner, write, depth)
  const any: Branch[] = [() => ({ kind, op: 'if', test: of('bool'), then: of(kind), else: of(kind) }) as Expr]
  for (const figure of figures.filter(one => one.kind === kind))
    any.push(
      () =>
        ({ kind, op: 'figure', of: figure, key: figure.by.map(by => expression(by, write, by === 'code' ? 0 : depth)), ...(chance(draw, 30) ? { on: of('day') } : {}) }) as Expr,
    )
  for (const question of before) if (question.is === 'question' && question.kind === kind) any.push(() => ({ kind, op: 'ask', of: question, silent: of(kind) }) as Expr)
  for (const source of [randomTable, ...before.filter(one => one.is === 'listing')]) {
    if (rows.includes(source) || rows.length > 0 || kind === 'code') continue
    const inside: Pen = { ...write, rows: [...rows, source] }
    any.push(
      () =>
        ({
          kind,
          op: 'gather',
          join: kind === 'int' ? pick(draw, ['least', 'greatest', 'sum']) : pick(draw, ['least', 'greatest']),
          rows: source,
          ...(chance(draw, 60) ? { where: expression('bool', inside, 1) } : {}),
          of: expression(kind, inside, 1),
          none: of(kind),
        }) as Expr,
    )
  }
  if (kind === 'bool') {
    any.push(
      () => ({ kind, op: 'not', of: of('bool') }),
      () => ({ kind, op: pick(draw, ['all', 'any']), of: [of('bool'), of('bool')] }),
    )
    any.push(
      () => ({ kind, op: pick(draw, ['=', '<', '<=']), a: of('int'), b: of('int') }),
      () => ({ kind, op: pick(draw, ['=', '<', '<=']), a: of('day'), b: of('day') }),
      () => ({ kind, op: '=', a: of('code'), b: of('code') }),
    )
  }
  if (kind === 'int') {
    any.push(
      () => ({ kind, op: pick(draw, ['+', '-', 'least', 'greatest']), a: of('int'), b: of('int') }) as Expr,
      () => ({ kind, op: 'share', of: of('int'), n: { kind: 'int', op: 'value', of: 1 + draw(3) }, per: 2 }),
    )
    any.push(
      () => ({ kind, op: 'from to', a: of('day'), b: of('day') }),
      () => ({ kind, op: '*', a: of('int'), b: { kind: 'int', op: 'value', of: draw(4) - 1 } }),
    )
    if (!rows.includes(randomTable))
      any.push(() => ({ kind, op: 'spent', days: daysAt(write), window: windowAt(draw), on: of('day'), ...(chance(draw, 40) ? { since: of('day') } : {}) }) as Expr)
  }
  if (kind === 'day') {
    any.push(
      () => ({ kind, op: 'later', from: of('day'), term: { n: of('int'), unit: pick(draw, ['days', 'months', 'years']) } }),
      () => ({ kind, op: 'later', from: of('day'), term: { n: of('int'), unit: 'working days', off } }),
      () => ({ kind, op: pick(draw, ['least', 'greatest']), a: of('day'), b: of('day') }) as Expr,
      () => ({ kind, op: 'today' }),
    )
    if (!rows.includes(randomTable))
      any.push(
        () => ({ kind, op: 'lasts', days: daysAt(write), window: windowAt(draw), from: of('day'), limit: of('int') }),
        () => ({ kind, op: 'fits', n: { kind: 'int', op: 'value', of: 1 + draw(3) }, days: daysAt(write), window: windowAt(draw), from: of('day'), limit: of('int') }),
      )
  }
  return any
}

const windowAt = (draw: Draw): Window => (chance(draw, 15) ? inCalendarYears() : { ...inAny(2 + draw(6), 'days'), runs: pick(draw, ['back', 'back', 'entry']) })
function daysAt(write: Pen): Days {
  const { draw } = write
  const inside: Pen = { ...write, rows: [...write.rows, randomTable] }
  if (chance(draw, 25)) return daysBetween(expression('day', write, 0), expression('day', write, 0), { less: [daysOf(randomTable)] })
  const less = chance(draw, 30) ? { less: [daysBetween(expression('day', inside, 0), expression('day', inside, 0))] } : {}
  return daysOf(randomTable, chance(draw, 60) ? { where: expression('bool', inside, 1), ...less } : less)
}
