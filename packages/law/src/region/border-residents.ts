import { all, at, displaces, ground, is, nthDay, rule, t, type Ground, type Rule } from '@kosh/norms'
import { treatyAct } from '../treaties/treaty-act.js'
import { citizenship } from '../world/person.js'
import { destination, entered } from '../world/journey.js'
import { ordinaryPaper } from './clock.js'
import { borderResident } from './facts.js'
import { regimeRules } from './entry.js'
import { lastDay, mayEnter } from './questions.js'

/** Kazakhstan and Turkmenistan: residents of Atyrau, Mangystau and Balkan go to each other's border regions without a visa for five days, since 2002-02-20. */

const says = at(treatyAct('kaz-tkm-border-residents'), 'border residents', 'secondary')
const force = '2002-02-20/'
const itself: Ground = ground(force, says)
const goes = all(is(destination, 'TKM'), is(citizenship, 'KAZ'), borderResident, ordinaryPaper)
const leaves = [
  t(
    'Only residents of Atyrau and Mangystau regions, and only to Balkan region.',
    'Только для жителей Атырауской и Мангистауской областей и только в Балканский велаят.',
    'Тек Атырау және Маңғыстау облыстарының тұрғындары үшін, тек Балқан уәлаятына.',
  ),
]

export const borderResidents: readonly Rule[] = [
  rule('region.borderResidents.entry', {
    says,
    gist: t('Residents of the border regions need no visa.', 'Жителям приграничных областей виза не нужна.', 'Шекаралас облыс тұрғындарына виза қажет емес.'),
    force,
    answers: mayEnter,
    when: goes,
    then: 'visa-free',
    over: regimeRules.filter(one => one.id === 'region.TKM.entry').map(what => displaces(what, itself)),
    leaves,
  }),
  rule('region.borderResidents.stay', {
    says,
    gist: t('They stay five days, the day of entry counted.', 'Они остаются пять дней, считая день въезда.', 'Олар кірген күнді қоса бес күн болады.'),
    force,
    answers: lastDay,
    when: goes,
    then: nthDay(5, entered),
    leaves,
  }),
]
