import { all, at, members, readOn, rule, since, t, today, type Arg, type Expr, type Rule } from '@kosh/norms'
import { citizenship, documentExpires } from '../world/person.js'
import { entered } from '../world/journey.js'
import { bordersCode, eeaAgreement, freeMovementDirective, functioningTreaty, swissAgreement, withdrawalAgreement } from './acts.js'
import { conditions, lastDay, left, mayEnter, used } from './questions.js'
import { inScope } from './schengen-area.js'

/** Citizens of the Union, of the other states of the European Economic Area and of Switzerland: outside visas and the 90/180 rule. */

const union = (place: string) => at(functioningTreaty, place)
export const freeMovers = members(
  'eu.freeMovement',
  t('States whose citizens move freely', 'Государства, граждане которых передвигаются свободно', 'Азаматтары еркін жүріп-тұратын мемлекеттер'),
  [
    ['1995-01-01/', 'AUT BEL DEU DNK ESP FIN FRA GRC IRL ITA LUX NLD PRT SWE', union('Art. 20(1)')],
    ['2004-05-01/', 'CYP CZE EST HUN LTU LVA MLT POL SVK SVN', union('Art. 20(1)')],
    ['2007-01-01/', 'BGR ROU', union('Art. 20(1)')],
    ['2013-07-01/', 'HRV', union('Art. 20(1)')],
    ['1994-01-01/', 'ISL NOR', at(eeaAgreement, 'Art. 28')],
    ['1995-05-01/', 'LIE', at(eeaAgreement, 'Art. 28')],
    ['2002-06-01/', 'CHE', at(swissAgreement, 'Art. 3')],
    ['1995-01-01/2020-12-31', 'GBR', at(withdrawalAgreement, 'Arts 126, 127')],
  ],
)
export const movesFreely = (on: Arg<'day'>): Expr<'bool'> => readOn(on, freeMovers, citizenship)

const outside = at(bordersCode, 'Arts 2(5), 3(a)', 'official', '2026-11-24', { text: '2016-10-06' })
const otherRight = t(
  'Free movement has its own rules (Directive 2004/38/EC): residence beyond three months, family members and limits for public policy are not captured, nor are rights kept under the withdrawal agreement with the United Kingdom.',
  'Свободное передвижение имеет свои правила (Директива 2004/38/ЕС): проживание свыше трёх месяцев, члены семьи и ограничения по соображениям публичного порядка не отражены, как и права, сохранённые соглашением о выходе Соединённого Королевства.',
  'Еркін жүріп-тұрудың өз қағидалары бар (2004/38/ЕО директивасы): үш айдан артық тұру, отбасы мүшелері және қоғамдық тәртіпке байланысты шектеулер көрсетілмеген, Біріккен Корольдіктің шығуы туралы келісім бойынша сақталған құқықтар да көрсетілмеген.',
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
