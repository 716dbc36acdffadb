import { at, not, rule, since, t, today, type Question, type Rule } from '@kosh/norms'
import { law216 } from '../acts.js'
import { held, protectionGroundNames, type ProtectionGround } from './protection-facts.js'
import { asylumRoute, refugeeRoute } from './protection-questions.js'
import { statusUntil } from './protection-standing.js'

/**
 * Law on Refugees, 04.12.2009 No. 216-IV. Arts 2(2), 12, 13, 14: when refugee status is refused, taken away or ends. Each list is closed. Compared in the
 * first text, in the version of 16.11.2020 and in that of 01.01.2023.
 */

const lr = (place: string) => at(law216, place, 'official', '2026-11-26', { text: '2023-01-01' })
const inForce = '2010-01-01/'

/** That the authority has not found a ground is a condition. */
const without = (answers: Question<'bool'>, ground: ProtectionGround, place: string, force = inForce): Rule => {
  const name = protectionGroundNames[ground]
  return rule(`kaz.law216.${ground.replace(/\((\d+)\)/, '-$1')}`, {
    says: lr(place),
    gist: t(`No such ground is found: ${name.en}.`, `Не установлено основание: ${name.ru}.`, `Мынадай негіз анықталмаған: ${name.kk}.`),
    force,
    answers,
    then: not(held(ground)),
  })
}

const refusal: readonly Rule[] = [
  without(asylumRoute, '2(2)', 'Art. 2(2)'),
  without(asylumRoute, '12(1)', 'Art. 12(1)'),
  without(asylumRoute, '12(2)', 'Art. 12(2)'),
  without(asylumRoute, '12(3)', 'Art. 12(3)'),
  without(asylumRoute, '12(4)', 'Arts 1(4), 12(4)'),
  without(asylumRoute, '12(5)', 'Art. 12(5)'),
  without(asylumRoute, '12(6)', 'Art. 12(6)'),
  without(asylumRoute, '12(7)', 'Art. 12(7)'),
  without(asylumRoute, '12(8)', 'Art. 12(8)'),
  without(asylumRoute, '12(9)', 'Art. 12(9)'),
  // In the law since 2021, suspended until the end of 2023.
  without(asylumRoute, '12(10)', 'Art. 12(10)', '2024-01-01/'),
]
const deprivation: readonly Rule[] = (['13(1)', '13(2)', '13(3)', '13(4)', '13(5)'] as const).map(ground => without(refugeeRoute, ground, `Art. ${ground.replace('(', '(1)(')}`))
const cessation: readonly Rule[] = (['14(1)', '14(2)', '14(3)', '14(4)', '14(5)', '14(6)', '14(7)'] as const).map(ground =>
  without(refugeeRoute, ground, `Art. ${ground.replace('(', '(1)(')}`),
)
const termRuns = rule('kaz.law216.14.term', {
  says: lr('Arts 11(5), 14(2)'),
  gist: t('The year of the status runs, or it was extended.', 'Годичный срок статуса идёт, или он продлён.', 'Мәртебенің бір жылдық мерзімі өтіп жатыр не ол ұзартылған.'),
  force: inForce,
  answers: refugeeRoute,
  then: since(statusUntil, today),
  leaves: [
    t(
      'An extended status is read from the dates of the refugee certificate.',
      'Продлённый статус определяется по датам удостоверения беженца.',
      'Ұзартылған мәртебе босқын куәлігінің күндерінен алынады.',
    ),
  ],
})

export const refugeeLaw12: readonly Rule[] = [...refusal, ...deprivation, ...cessation, termRuns]
