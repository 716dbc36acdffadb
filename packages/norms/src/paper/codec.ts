import { Broken } from '../broken.js'
import { isList, type Json } from '../canonical.js'
import { iso as written, parseDay } from '../day.js'
import type { Act, Column, Day, Fact, Figure, Listing, Question, Rule, Table } from '../vocabulary.js'

/** What has been defined, by id. Each throws `paper.unknown` when there is none. */
export type Shelf = {
  readonly act: (id: string) => Act
  readonly fact: (id: string) => Fact
  readonly table: (id: string) => Table
  readonly figure: (id: string) => Figure
  readonly asked: (id: string) => Question | Listing
  readonly rule: (id: string) => Rule
  /** `table.column` or `listing.column`. */
  readonly column: (path: string) => Column
}

/** How a part of a corpus is written on paper, and read again. `at` is where on the paper, for errors. */
export type Codec<T> = {
  write(of: T): Json | undefined
  read(json: Json, at: string, shelf: Shelf): T
  /** What stands when nothing is written. Without it the part must be there. */
  readonly absent?: () => T | undefined
}
type Fields = { readonly [name: string]: Codec<unknown> }
/** A codec for every field of a type: a field added to the vocabulary is missed here by the compiler. */
export type FieldsOf<T, Without extends PropertyKey = never> = { readonly [N in Exclude<keyof T, Without>]-?: Codec<unknown> }
type Object = { readonly [name: string]: Json }

export function misread(at: string, expected: string): Broken {
  return new Broken('paper.form', at, `${expected} is expected`)
}

// --- plain values ----------------------------------------------------------------------------------------

export const text: Codec<string> = { write: of => of, read: (json, at) => asText(json, at) }
export const truth: Codec<boolean> = {
  write: of => of,
  read: (json, at) => {
    if (typeof json !== 'boolean') throw misread(at, 'true or false')
    return json
  },
}
export const whole: Codec<number> = {
  write: of => of,
  read: (json, at) => {
    if (typeof json !== 'number' || !Number.isInteger(json)) throw misread(at, 'a whole number')
    return json
  },
}
/** `YYYY-MM-DD` or `never`. */
export const date: Codec<Day> = {
  write: of => written(of),
  read: (json, at) => {
    const found = typeof json === 'string' ? parseDay(json) : undefined
    if (found === undefined) throw misread(at, 'a day, YYYY-MM-DD')
    return found
  },
}
export const word = <W extends string>(...words: readonly W[]): Codec<W> => ({
  write: of => of,
  read: (json, at) => {
    const found = words.find(one => one === json)
    if (found === undefined) throw misread(at, words.join(' or '))
    return found
  },
})

/** Says itself by where it stands: not written. */
export const fixed = <T>(value: T): Codec<T> => ({ write: () => undefined, read: (_json, at) => refused(at), absent: () => value })
export const maybe = <T>(of: Codec<T>): Codec<T | undefined> => ({
  write: value => (value === undefined ? undefined : of.write(value)),
  read: (json, at, shelf) => of.read(json, at, shelf),
  absent: () => undefined,
})
export const list = <T>(of: Codec<T>): Codec<readonly T[]> => ({
  write: all => all.map(one => of.write(one) ?? null),
  read: (json, at, shelf) => asList(json, at).map((one, i) => of.read(one, `${at}/${i}`, shelf)),
})
export const named = <T>(of: Codec<T>): Codec<{ readonly [name: string]: T }> => ({
  write: all => Object.fromEntries(Object.entries(all).map(([name, one]) => [name, of.write(one) ?? null])),
  read: (json, at, shelf) => Object.fromEntries(Object.entries(asObject(json, at)).map(([name, one]) => [name, of.read(one, `${at}/${name}`, shelf)])),
})

// --- objects ---------------------------------------------------------------------------------------------

/** An object with these fields and no other. Where the fields depend on the object, they are chosen by it, or by what is written of it. */
export function fields<T extends object>(of: FieldsOf<T> | { readonly of: (value: T) => Fields; readonly on: (json: Object, at: string, shelf: Shelf) => Fields }): Codec<T> {
  const chosen = isChoice(of) ? of : { of: () => of as Fields, on: () => of as Fields }
  return {
    write: value => {
      const out: Record<string, Json> = {}
      for (const [name, part] of Object.entries(chosen.of(value))) {
        const json = part.write((value as { readonly [name: string]: unknown })[name])
        if (json !== undefined) out[name] = json
      }
      return out
    },
    read: (json, at, shelf) => {
      const given = asObject(json, at)
      const parts = chosen.on(given, at, shelf)
      for (const name of Object.keys(given)) if (parts[name] === undefined) refused(`${at}/${name}`)
      const out: Record<string, unknown> = {}
      for (const [name, part] of Object.entries(parts)) {
        const one = given[name]
        const value = one === undefined ? absent(part, `${at}/${name}`) : part.read(one, `${at}/${name}`, shelf)
        if (value !== undefined) out[name] = value
      }
      return out as T
    },
  }
}

type Choice<T> = { readonly of: (value: T) => Fields; readonly on: (json: Object, at: string, shelf: Shelf) => Fields }
const isChoice = <T>(of: object): of is Choice<T> => 'on' in of && typeof of.on === 'function'

function absent(part: Codec<unknown>, at: string): unknown {
  if (part.absent === undefined) throw new Broken('paper.form', at, 'is missing')
  return part.absent()
}

function refused(at: string): never {
  throw new Broken('paper.form', at, 'has no place here')
}

export function asObject(json: Json, at: string): Object {
  if (typeof json !== 'object' || json === null || isList(json)) throw misread(at, 'an object')
  return json
}
export function asList(json: Json, at: string): readonly Json[] {
  if (!isList(json)) throw misread(at, 'a list')
  return json
}
export function asText(json: Json | undefined, at: string): string {
  if (typeof json !== 'string') throw misread(at, 'a text')
  return json
}

/** Anything that has an id, written as that id. */
export const reference = <T extends { readonly id: string }>(find: (shelf: Shelf, id: string, at: string) => T): Codec<T> => ({
  write: of => of.id,
  read: (json, at, shelf) => find(shelf, asText(json, at), at),
})
