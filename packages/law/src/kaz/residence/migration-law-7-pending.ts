import { all, ask, at, before, by, later, nthDay, readOn, rule, t, today, type Cite, type Rule } from '@kosh/norms'
import { entered } from '../../world/journey.js'
import { law477, order992 } from '../acts.js'
import { termOfDecision } from './migration-law-7-permits.js'
import { lastDay } from '../questions.js'
import { appliedForResidence } from './residence-facts.js'
import { decisionDays } from './residence-figures.js'
import { decisionBy, pendingUntil } from './residence-questions.js'

/**
 * Law on Migration of the Population, 22.07.2011 No. 477-IV. Art. 7: while an application for permanent residence is decided, with Order 992 on the time. Compared in the
 * versions of 14.07.2022 and 27.09.2025.
 */

const lm = (place: string, text = '2025-09-27'): Cite => at(law477, place, 'official', '2026-11-26', { text })

const applied = all(before(appliedForResidence, 'never'), by(appliedForResidence, today))
const ninetyDays = rule('kaz.law477.7.pendingUntil', {
  says: lm('Art. 7', '2022-07-14'),
  gist: t(
    'The visa or permit for the time of the decision runs for ninety calendar days at most.',
    'Виза или разрешение на время рассмотрения действует не более девяноста календарных дней.',
    'Қарау мерзіміне берілген виза не рұқсат күнтізбелік 90 күннен аспайды.',
  ),
  force: '~2020-01-11/',
  answers: pendingUntil,
  when: applied,
  then: nthDay(90, appliedForResidence),
  leaves: [
    t('It ends earlier with the decision.', 'Раньше оно кончается с решением.', 'Шешім шықса, ертерек аяқталады.'),
    t(
      'Counted from the day of the application, that day being the first; the visa or permit may begin later.',
      'Счёт от дня подачи, который считается первым; виза или разрешение могут начаться позже.',
      'Өтініш берілген күннен, оны бірінші күн деп санап; виза не рұқсат кешірек басталуы мүмкін.',
    ),
  ],
})
const pendingStay = rule('kaz.law477.7.pendingStay', {
  says: lm('Art. 7', '2022-07-14'),
  gist: t(
    'Whoever applied for permanent residence while here lawfully stays on a visa or permit for the time of the decision.',
    'Подавший на постоянное проживание во время законного пребывания остаётся по визе или разрешению на время рассмотрения.',
    'Заңды болған кезінде тұрақты тұруға жүгінген адам қарау мерзіміне берілген виза не рұқсат бойынша болады.',
  ),
  force: '~2020-01-11/',
  answers: lastDay,
  when: applied,
  then: ask(pendingUntil, entered),
  leaves: [
    t(
      'The visa or permit has to be made out with the police, before the earlier term ends: the filing alone does not prolong the stay.',
      'Визу или разрешение нужно оформить в полиции до конца прежнего срока: сама подача пребывание не продлевает.',
      'Визаны не рұқсатты бұрынғы мерзім біткенге дейін полицияда рәсімдеу қажет: өтініштің өзі болу мерзімін ұзартпайды.',
    ),
  ],
})
const decision = rule('kaz.order992.decisionBy', {
  says: at(order992, 'term of the service', 'secondary'),
  gist: t(
    'The police decide on permanent residence within the term of the service.',
    'Полиция решает о постоянном проживании в срок оказания услуги.',
    'Полиция тұрақты тұру туралы қызмет көрсету мерзімінде шешеді.',
  ),
  force: '~2020-01-01/',
  answers: decisionBy,
  when: applied,
  then: later(appliedForResidence, readOn(appliedForResidence, decisionDays), 'days'),
  leaves: [termOfDecision],
})

export const migrationLaw7Pending: readonly Rule[] = [ninetyDays, pendingStay, decision]
