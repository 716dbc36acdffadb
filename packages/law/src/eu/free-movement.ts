import { all, at, rule, since, t, today, type Rule } from '@kosh/norms'
import { documentExpires } from '../world/person.js'
import { entered } from '../world/journey.js'
import { bordersCode, freeMovementDirective } from './acts.js'
import { movesFreely } from './free-movers.js'
import { conditions, lastDay, left, mayEnter, used } from './questions.js'
import { inScope } from './schengen-area.js'

/** Citizens of the Union, of the other states of the European Economic Area and of Switzerland: outside visas and the 90/180 rule. */

const outside = at(bordersCode, 'Arts 2(5), 3(a)', 'official', '2026-11-24', { text: '2016-10-06' })
const otherRight = t(
  'Residence beyond three months asks for work, means or studies (Directive 2004/38/EC, Art. 7); a genuine and serious threat may end it (Arts 27, 28); rights kept under the withdrawal agreement with the United Kingdom are not captured.',
  'Проживание свыше трёх месяцев требует работы, средств или учёбы (Директива 2004/38/ЕС, ст. 7); действительная и серьёзная угроза может его прекратить (ст. 27, 28); права, сохранённые соглашением о выходе Соединённого Королевства, не отражены.',
  'Үш айдан артық тұру үшін жұмыс, қаражат не оқу керек (2004/38/ЕО директивасы, 7-бап); нақты әрі елеулі қатер оны тоқтата алады (27, 28-баптар); Біріккен Корольдіктің шығуы туралы келісіммен сақталған құқықтар көрсетілмеген.',
)
const force = '2004-04-30/'
const said = { says: outside, force, leaves: [otherRight] } as const

export const freeMovement: readonly Rule[] = [
  rule('eu.freeMovement.enter', {
    ...said,
    gist: t('Whoever moves freely needs no visa.', 'Тому, кто передвигается свободно, виза не нужна.', 'Еркін жүріп-тұратын адамға виза қажет емес.'),
    answers: mayEnter,
    when: all(inScope(entered), movesFreely(entered)),
    then: 'visa-free',
  }),
  rule('eu.freeMovement.document', {
    ...said,
    says: at(freeMovementDirective, 'Art. 5(1)'),
    gist: t(
      'Whoever moves freely enters on a valid passport or identity card.',
      'Тот, кто передвигается свободно, въезжает по действующему паспорту или удостоверению личности.',
      'Еркін жүріп-тұратын адам жарамды паспортпен не жеке куәлікпен кіреді.',
    ),
    answers: conditions,
    when: all(inScope(entered), movesFreely(entered)),
    then: since(documentExpires, entered),
  }),
  rule('eu.freeMovement.stay', {
    ...said,
    gist: t(
      'Whoever moves freely is not bound by the limit of short stays.',
      'Тот, кто передвигается свободно, не связан пределом краткосрочного пребывания.',
      'Еркін жүріп-тұратын адамға қысқа мерзімді болудың шегі қолданылмайды.',
    ),
    answers: lastDay,
    when: all(inScope(entered), movesFreely(entered)),
    then: 'never',
  }),
  ...(
    [
      ['used', used],
      ['left', left],
    ] as const
  ).map(([name, answers]) =>
    rule(`eu.freeMovement.${name}`, {
      ...said,
      gist: t('Whoever moves freely has no days to count.', 'Тому, кто передвигается свободно, дни не считают.', 'Еркін жүріп-тұратын адамның күндері есептелмейді.'),
      answers,
      when: all(inScope(today), movesFreely(today)),
    }),
  ),
]
