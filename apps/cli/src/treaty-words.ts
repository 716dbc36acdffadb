import type { Lang } from '@kosh/desk'
import type { BondState, ChangeKind } from '@kosh/law'

/** Words of `kosh treaties`. */
export type TreatyWords = { readonly [S in BondState | 'none']: string } & {
  readonly between: (of: { readonly one: string; readonly other: string; readonly on: string }) => string
  readonly missing: (of: { readonly kind: string; readonly state: string; readonly on: string }) => string
  readonly changes: (of: { readonly from: string; readonly to: string }) => string
  readonly held: (of: { readonly kind: string; readonly on: string }) => string
  readonly atLatest: (day: string) => string
  readonly unionWith: (members: number) => string
  readonly allKinds: string
  readonly state: string
  readonly standing: string
  readonly since: string
  readonly treaty: string
  readonly day: string
  readonly change: string
  readonly parties: string
  readonly notSeen: string
  readonly whatChanged: { readonly [K in ChangeKind]: string }
}

export const treatyWordsOf = (lang: Lang): TreatyWords => words[lang]

const words: { readonly [L in Lang]: TreatyWords } = {
  en: {
    binds: 'binds',
    'not-seen': 'not seen whether',
    suspended: 'suspended',
    signed: 'signed only',
    'not-listed': 'not looked up',
    none: 'none found',
    between: ({ one, other, on }) => `Treaties between ${one} and ${other} on ${on}`,
    missing: ({ kind, state, on }) => `No treaty in force on ${on}: ${kind}, with ${state}`,
    changes: ({ from, to }) => `Changes from ${from} to ${to}`,
    held: ({ kind, on }) => `Treaties on ${on}: ${kind}`,
    atLatest: day => `by ${day}`,
    unionWith: members => `EUE (members: ${members})`,
    allKinds: 'all kinds',
    state: 'State',
    standing: 'Standing',
    since: 'Since',
    treaty: 'Treaty',
    day: 'Day',
    change: 'Change',
    parties: 'Bound',
    notSeen: 'Not seen whether',
    whatChanged: { signed: 'signed', bound: 'bound', 'bound-by': 'bound by this day', suspended: 'suspended', unsure: 'not seen whether', out: 'no longer bound' },
  },
  ru: {
    binds: 'связывает',
    'not-seen': 'не видно, связывает ли',
    suspended: 'приостановлен',
    signed: 'только подписан',
    'not-listed': 'не проверено',
    none: 'не найдено',
    between: ({ one, other, on }) => `Договоры на ${on}: ${one} – ${other}`,
    missing: ({ kind, state, on }) => `Нет действующего договора на ${on}: ${kind}, ${state}`,
    changes: ({ from, to }) => `Изменения с ${from} по ${to}`,
    held: ({ kind, on }) => `Договоры на ${on}: ${kind}`,
    atLatest: day => `не позже ${day}`,
    unionWith: members => `EUE (членов: ${members})`,
    allKinds: 'все виды',
    state: 'Государство',
    standing: 'Положение',
    since: 'С',
    treaty: 'Договор',
    day: 'День',
    change: 'Изменение',
    parties: 'Связаны',
    notSeen: 'Не видно',
    whatChanged: { signed: 'подписан', bound: 'связаны', 'bound-by': 'связаны к этому дню', suspended: 'приостановлен', unsure: 'не видно, связаны ли', out: 'больше не связаны' },
  },
  kk: {
    binds: 'міндеттейді',
    'not-seen': 'міндеттейтіні көрінбеді',
    suspended: 'тоқтатыла тұрған',
    signed: 'тек қол қойылған',
    'not-listed': 'тексерілмеген',
    none: 'табылмады',
    between: ({ one, other, on }) => `${on} күнгі шарттар: ${one} – ${other}`,
    missing: ({ kind, state, on }) => `${on} күні қолданыстағы шарт жоқ: ${kind}, ${state}`,
    changes: ({ from, to }) => `Өзгерістер: ${from} – ${to}`,
    held: ({ kind, on }) => `${on} күнгі шарттар: ${kind}`,
    atLatest: day => `${day} немесе ертерек`,
    unionWith: members => `EUE (мүшелері: ${members})`,
    allKinds: 'барлық түрі',
    state: 'Мемлекет',
    standing: 'Жағдайы',
    since: 'Қай күннен',
    treaty: 'Шарт',
    day: 'Күні',
    change: 'Өзгеріс',
    parties: 'Міндеттелген',
    notSeen: 'Көрінбеді',
    whatChanged: {
      signed: 'қол қойылды',
      bound: 'міндеттелді',
      'bound-by': 'осы күнге дейін міндеттелген',
      suspended: 'тоқтатыла тұрды',
      unsure: 'міндеттелгені көрінбеді',
      out: 'енді міндеттелмейді',
    },
  },
}
