import type { Act, Cite, Ground, Order, Rank, Realm, Span, Text } from '../vocabulary.js'
import { asText, date, fields, fixed, list, maybe, misread, reference, text, word, type Codec, type FieldsOf } from './codec.js'

export const words: Codec<Text> = fields<Text>({ en: text, ru: text, kk: text })
export const realm: Codec<Realm> = word('KAZ', 'EAEU', 'CIS', 'EU', 'INT')
const rank: Codec<Rank> = word('constitution', 'treaty', 'constitutional law', 'code', 'law', 'decree', 'order')

export const actText: Codec<Act> = fields<Act>({ is: fixed('act'), id: text, realm, rank, title: words, adopted: date, url: text })
export const act: Codec<Act> = reference((shelf, id) => shelf.act(id))
export const cite: Codec<Cite> = fields<Cite>({ act, at: text, grade: word('official', 'secondary', 'unchecked'), read: maybe(date), text: maybe(date), url: maybe(text) })

const about: Codec<true> = {
  write: () => true,
  read: (json, at) => {
    if (json !== true) throw misread(at, 'true')
    return true
  },
}
export const spanFields: FieldsOf<Span> = { from: date, to: maybe(date), about: maybe(about) }
export const spanText: Codec<Span> = fields<Span>(spanFields)
export const grounds: Codec<readonly Ground[]> = list(fields<Ground>({ ...spanFields, says: cite }))

type Through<T extends Order['through']> = Extract<Order, { readonly through: T }>
const shared = { is: fixed('order'), realm, by: grounds }
const orders: { readonly [T in Order['through']]: FieldsOf<Through<T>> } = {
  rank: { ...shared, through: word('rank'), above: rank, below: rank },
  speciality: { ...shared, through: word('speciality'), special: act, general: act },
  date: { ...shared, through: word('date') },
}
const through = word<Order['through']>('rank', 'speciality', 'date')
export const order: Codec<Order> = fields<Order>({
  of: one => orders[one.through],
  on: (json, at, shelf) => orders[through.read(asText(json['through'], `${at}/through`), `${at}/through`, shelf)],
})
