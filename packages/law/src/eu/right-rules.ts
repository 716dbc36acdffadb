import { rule, t, type Arg, type Cite, type Expr, type Rule, type Text } from '@kosh/norms'
import { protectionRights } from './stay-questions.js'

/** Rights of a protected person: a rule to each, so that each stands with its own article. */

const gists = {
  remain: t('You may remain.', 'Вы можете остаться.', 'Сіз қала аласыз.'),
  permit: t('A residence permit is given.', 'Выдаётся вид на жительство.', 'Тұруға рұқсат беріледі.'),
  work: t('You may work.', 'Вы можете работать.', 'Сіз жұмыс істей аласыз.'),
  reception: t('Housing, food and clothing are provided.', 'Предоставляются жильё, питание и одежда.', 'Баспана, тамақ пен киім беріледі.'),
  'travel-document': t('A travel document is given.', 'Выдаётся проездной документ.', 'Жол жүру құжаты беріледі.'),
  education: t('You, or your children, go to school.', 'Вы или ваши дети учитесь.', 'Сіз не балаларыңыз оқисыз.'),
  health: t('Health care is given.', 'Оказывается медицинская помощь.', 'Медициналық көмек көрсетіледі.'),
  social: t('Social assistance is given.', 'Оказывается социальная помощь.', 'Әлеуметтік көмек көрсетіледі.'),
  housing: t('Accommodation is open to you.', 'Вам доступно жильё.', 'Сізге баспана қолжетімді.'),
  family: t('The family gets permits of its own.', 'Семья получает свои разрешения.', 'Отбасы өз рұқсаттарын алады.'),
  asylum: t('You may still apply for asylum.', 'Вы по-прежнему можете просить убежища.', 'Сіз бұрынғыша баспана сұрай аласыз.'),
} as const satisfies { readonly [right: string]: Text }

type Of = {
  readonly id: string
  readonly says: (place: string) => Cite
  readonly force: string
  readonly when: Expr<'bool'>
  readonly until: Arg<'day'>
  readonly rights: readonly (readonly [right: keyof typeof gists, place: string])[]
  /** Said once, with the first right. */
  readonly leaves?: readonly Text[]
}

export const rightRules = ({ id, says, force, when, until, rights, leaves }: Of): readonly Rule[] =>
  rights.map(([right, place], at) =>
    rule(`${id}.${right}`, {
      says: says(place),
      force,
      answers: protectionRights,
      gist: gists[right],
      when,
      then: [{ right, until }],
      ...(leaves === undefined || at > 0 ? {} : { leaves }),
    }),
  )
