import { act, all, at, codeCell, corpus, dayCell, daysOf, inAny, is, question, rule, spent, t, table, today } from '@kosh/norms'
import { ColumnReader, type Codes } from '@kosh/screening'
import { staysOf, type Journeys } from './journeys.js'

/** One question that others can be asked as well: how many days a person was there in the 180 that end with the day of exit. */

const length = 180
const words = (text: string) => t(text, text, text)
const stays = table('stays', words('Stays'), 9, { state: codeCell(words('State'), ['KAZ']), from: dayCell(words('From')), to: dayCell(words('To')) })
const used = question('int', 'one', { id: 'used', topic: 'used', realm: 'INT', label: words('Days used') })
const source = at(act('window', { realm: 'INT', rank: 'law', title: words('Window'), adopted: '2000-01-01', url: 'https://example.org/window' }), 'Art. 1')
const then = spent(daysOf(stays, { where: all(is(stays.cells.state, 'KAZ')) }), inAny(length, 'days'), today)
const law = corpus([rule('window.1', { says: source, gist: words('Days in any 180.'), force: '2000-01-01/', answers: used, then })])

/** By the column reader, one thread, JavaScript. */
export function byColumns(journeys: Journeys, codes: Codes): () => number {
  const sheet = { length: journeys.length, on: { each: journeys.left }, facts: new Map(), tables: new Map([['stays', staysOf(journeys)]]) }
  const reader = new ColumnReader(law, used, sheet, codes)
  let into = reader.answers()
  return () => {
    into = reader.answers(sheet, into)
    let all = 0
    for (const one of into.values) all += one
    return all
  }
}

/** As it is often written: an object for each stay, days as `Date`, and every day of the window looked at. */
export function byObjects(journeys: Journeys, most: number): { readonly rows: number; readonly sum: () => number } {
  const dayOf = (days: number): Date => new Date(days * 86400000)
  const stayed: { readonly person: number; readonly from: Date; readonly to: Date }[] = []
  for (let i = 0; i < Math.min(most, journeys.length); i++)
    stayed.push({ person: journeys.person[i] as number, from: dayOf(journeys.entered[i] as number), to: dayOf(journeys.left[i] as number) })
  const ofPerson = new Map<number, typeof stayed>()
  for (const stay of stayed) ofPerson.set(stay.person, [...(ofPerson.get(stay.person) ?? []), stay])
  const usedOn = (stay: (typeof stayed)[number]): number => {
    let count = 0
    const on = new Date(stay.to)
    for (let n = 0; n < length; n++) {
      if (ofPerson.get(stay.person)?.some(other => other.to <= stay.to && other.from <= on && on <= other.to) === true) count++
      on.setUTCDate(on.getUTCDate() - 1)
    }
    return count
  }
  return { rows: stayed.length, sum: () => stayed.reduce((all, stay) => all + usedOn(stay), 0) }
}
/** By DuckDB, on its threads. */
export async function byDuckDb({ person, entered, left, length: rows }: Journeys): Promise<{ readonly threads: number; readonly sum: () => Promise<number> }> {
  const { DuckDBInstance } = await import('@duckdb/node-api')
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  await connection.run('create table stays(person integer, entered integer, exited integer)')
  const appender = await connection.createAppender('stays')
  for (let i = 0; i < rows; i++) {
    appender.appendInteger(person[i] as number)
    appender.appendInteger(entered[i] as number)
    appender.appendInteger(left[i] as number)
    appender.endRow()
  }
  appender.closeSync()
  const sum = async (): Promise<number> => {
    const read = await connection.runAndReadAll(`select sum(least(b.exited, a.exited) - greatest(b.entered, a.exited - ${length - 1}) + 1)::double
      from stays a join stays b on a.person = b.person and b.exited >= a.exited - ${length - 1} and b.entered <= a.exited and b.exited <= a.exited`)
    return Number(read.getRows()[0]?.[0])
  }
  const [threads] = (await connection.runAndReadAll("select current_setting('threads')")).getRows()[0] ?? []
  return { threads: Number(threads), sum }
}
