import { ask, question, rule, t, type Arg, type Cite, type Over, type Question, type Rule, type Text } from '@kosh/norms'

/** Whether a foreigner may work. Each ground is a question of its own, whose rules are its conditions; one ground is enough. */

/** Grounds are alternatives; silent where neither a ground nor the rule on permits speaks. */
export const mayWork = question('bool', 'greatest', {
  id: 'kaz.work.may',
  topic: 'work.may',
  realm: 'KAZ',
  mode: 'may',
  label: t('You may work in Kazakhstan', 'Вы можете работать в Казахстане', 'Қазақстанда жұмыс істей аласыз'),
})

/** A passage that grants the ground, and from when to when. */
export type Passage = { readonly id: string; readonly says: Cite; readonly force: string }
export type Condition = {
  readonly code: string
  readonly gist: Text
  readonly then: Arg<'bool'>
  /** Ids of the passages under which it holds, when not under all. */
  readonly only?: readonly string[]
}
export type WorkGround = {
  readonly code: string
  readonly label: Text
  readonly gist: Text
  readonly passages: readonly Passage[]
  readonly conditions: readonly Condition[]
  readonly how?: Text
  readonly leaves?: readonly Text[]
  readonly over?: readonly Over[]
}
export type GroundRules = { readonly holds: Question<'bool'>; readonly rules: readonly Rule[] }

/** The question whether the ground holds, a rule per condition and passage, and per passage the rule that lets the person work. */
export function workGround({ code, label, gist, passages, conditions, how, leaves, over }: WorkGround): GroundRules {
  const holds = question('bool', 'least', { id: `kaz.work.ground.${code}`, topic: `work.ground.${code}`, realm: 'KAZ', mode: 'may', label })
  const rules = passages.flatMap(({ id, says, force }) => [
    ...conditions
      .filter(({ only }) => only === undefined || only.includes(id))
      .map(condition => rule(`${id}.${condition.code}`, { says, gist: condition.gist, force, answers: holds, then: condition.then })),
    rule(id, {
      says,
      gist,
      force,
      answers: mayWork,
      when: ask(holds, false),
      then: true,
      ...(how === undefined ? {} : { how }),
      ...(leaves === undefined ? {} : { leaves }),
      ...(over === undefined ? {} : { over }),
    }),
  ])
  return { holds, rules }
}
