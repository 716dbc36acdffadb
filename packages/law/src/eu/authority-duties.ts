import { all, at, earliest, is, later, rule, some, t, type Act, type Cite, type Expr, type Rule, type Text } from '@kosh/norms'
import * as acts from './acts.js'
import { binds } from './binding.js'
import { applications } from './long-stay-facts.js'
import { passages } from './routes.js'
import { authorityDuties } from './stay-questions.js'

/** How long an authority may take: the terms of all acts side by side, each from the complete file. */

type Deed = 'visa-decision' | 'visa-decision-extended' | 'decision' | 'decision-extended' | 'decision-approved'
type Time = readonly [deed: Deed, n: number, unit: 'days' | 'months']
type Terms = readonly [kind: string, act: Act, says: Cite, force: string, ...times: readonly [Time, ...Time[]]]

const { kind, filed } = applications.cells
const citizens = passages(acts.freeMovementDirective, '2026-11-26', '2004-04-30')
const code2009 = passages(acts.visaCode, '2026-11-26', '2009-09-15')
const code2019 = passages(acts.visaCode, '2026-11-26', '2019-07-12')
const studies = passages(acts.studentsAndResearchers, '2026-11-26', '2016-05-21')
const longTerm = passages(acts.longTermResidents, '2026-11-23')

const terms: readonly Terms[] = [
  ['visa', acts.visaCode, code2009('Art. 23(1)-(2)'), '2010-04-05/2020-02-01', ['visa-decision', 15, 'days'], ['visa-decision-extended', 30, 'days']],
  ['visa', acts.visaCode, code2019('Art. 23(1)-(2), by Regulation (EU) 2019/1155'), '2020-02-02/', ['visa-decision', 15, 'days'], ['visa-decision-extended', 45, 'days']],
  ['union-family', acts.freeMovementDirective, citizens('Art. 10(1)'), '2006-04-30/', ['decision', 6, 'months']],
  ['union-permanent', acts.freeMovementDirective, citizens('Art. 20(1)'), '2006-04-30/', ['decision', 6, 'months']],
  [
    'family',
    acts.familyReunification,
    at(acts.familyReunification, 'Art. 5(4)', 'secondary', undefined, { url: 'https://migrationprovision.com/?p=4264' }),
    '2005-10-03/',
    ['decision', 9, 'months'],
  ],
  ['long-term', acts.longTermResidents, longTerm('Art. 7(2)'), '2006-01-23/', ['decision', 6, 'months']],
  ['study', acts.studentsAndResearchers, studies('Art. 34(1)-(2)'), '2018-05-23/', ['decision', 90, 'days'], ['decision-approved', 60, 'days']],
  ['research', acts.studentsAndResearchers, studies('Art. 34(1)-(2)'), '2018-05-23/', ['decision', 90, 'days'], ['decision-approved', 60, 'days']],
  ['blue-card', acts.blueCard, passages(acts.blueCard)('Arts 11(1), 13'), '2023-11-18/', ['decision', 90, 'days'], ['decision-approved', 30, 'days']],
  ['intra-corporate', acts.intraCorporate, passages(acts.intraCorporate)('Art. 15(1)'), '2016-11-29/', ['decision', 90, 'days']],
  ['seasonal', acts.seasonalWorkers, passages(acts.seasonalWorkers)('Art. 18(1)'), '2016-09-30/', ['decision', 90, 'days']],
  ['single-permit', acts.singlePermit, at(acts.singlePermit, 'Art. 5(2)', 'secondary'), '2026-05-22/', ['decision', 90, 'days'], ['decision-extended', 120, 'days']],
]
const complete = t(
  'The term runs from the complete file, and stands still while more is asked; what follows from silence is national law.',
  'Срок идёт с полного пакета и приостанавливается, пока запрошено недостающее; последствия молчания определяет национальное право.',
  'Мерзім толық құжаттардан басталады, жетпегені сұралғанда тоқтай тұрады; үнсіздіктің салдарын ұлттық заң айқындайды.',
)
const refusal = t(
  'A refusal is in writing, with reasons and the way to appeal.',
  'Отказ даётся письменно, с причинами и порядком обжалования.',
  'Бас тарту жазбаша, себебі мен шағымдану тәртібі көрсетіліп беріледі.',
)

const deedGist = (deed: Deed, n: number, unit: 'days' | 'months'): Text => {
  const time = unit === 'days' ? t(`${n} days`, `${n} дней`, `${n} күн`) : t(`${n} months`, `${n} месяцев`, `${n} ай`)
  if (deed === 'visa-decision-extended' || deed === 'decision-extended')
    return t(
      `In a case that needs more scrutiny it may take ${time.en}.`,
      `В случае, требующем проверки, срок может составить ${time.ru}.`,
      `Тексеру керек болса, мерзім ${time.kk} болуы мүмкін.`,
    )
  if (deed === 'decision-approved')
    return t(
      `With an approved host or employer it comes within ${time.en}.`,
      `При одобренной организации или работодателе решают в срок ${time.ru}.`,
      `Мақұлданған ұйым не жұмыс беруші болса, ${time.kk} ішінде шешіледі.`,
    )
  return t(
    `The decision comes within ${time.en} of the complete file.`,
    `Решение принимают в срок ${time.ru} после полного пакета.`,
    `Шешім толық құжаттардан кейін ${time.kk} ішінде шығады.`,
  )
}

export const authorityDutyRules: readonly Rule[] = terms.flatMap(([of, act, says, force, ...times]) => {
  const mine: Expr<'bool'> = is(kind, of)
  return times.map(([deed, n, unit]) =>
    rule(`eu.decides.${of}.${deed}${force.endsWith('/') ? '' : '.2009'}`, {
      says,
      force,
      answers: authorityDuties,
      gist: deedGist(deed, n, unit),
      when: all(binds(act), some(applications, mine)),
      then: [{ deed, by: later(earliest(applications, filed, { where: mine, none: 'never' }), n, unit), sanction: 'none' }],
      how: refusal,
      leaves: [complete],
    }),
  )
})
