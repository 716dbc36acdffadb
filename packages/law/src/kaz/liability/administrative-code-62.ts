import { all, ask, at, displaces, either, ground, is, later, not, over, rule, since, t, type Cite, type Ground, type Rule } from '@kosh/norms'
import { leaving } from '../../world/journey.js'
import { administrativeCode } from '../acts.js'
import { youngerThan } from './administrative-code-general.js'
import { conduct, conductDay, liabilityLimit } from './liability-facts.js'
import { exitDay, overstayDays } from './offence-facts.js'

/** Code of Administrative Offences, 05.07.2014 No. 235-V. Art. 62(1), (3) and Art. 71: until when liability can be imposed. Read in the versions of 12.07.2026 and 16.06.2024. */

const since2018 = '~2018-01-16/'
const art62 = (part: string): Cite => at(administrativeCode, `Art. 62(${part})`, 'official', '2026-11-26', { text: '2026-07-12' })
const art71 = at(administrativeCode, 'Art. 71', 'official', '2026-11-26', { text: '2024-06-16' })
const itself: Ground = ground('2015-01-01/', art71)

const suspended = t(
  'The term stands still while the case is with a court or an expert (Art. 62(5)), and a new offence starts it anew (Art. 62(7)).',
  'Срок приостанавливается, пока дело в суде или на экспертизе (ст. 62(5)), а новое нарушение прерывает его (ст. 62(7)).',
  'Іс сотта не сараптамада болғанда мерзім тоқтатыла тұрады (62-бап, 5-бөлік), ал жаңа бұзушылық оны үзеді (62-бап, 7-бөлік).',
)
const isLate = over(ask(overstayDays, 0), 0)
const stillThere = since(leaving, 'never')

const afterDeed = rule('kaz.koap.62-1', {
  says: art62('1'),
  gist: t(
    'After two months from the offence no liability can be imposed.',
    'По истечении двух месяцев со дня нарушения к ответственности не привлекают.',
    'Құқық бұзушылық жасалған күннен екі ай өткен соң жауаптылыққа тартылмайды.',
  ),
  force: since2018,
  answers: liabilityLimit,
  when: not(is(conduct, 'none')),
  then: later(conductDay, 2, 'months'),
  leaves: [suspended],
})
const afterDetection = rule('kaz.koap.62-3', {
  says: art62('3'),
  gist: t(
    'Staying late is a continuing offence: two months from its detection, here from the exit at the latest.',
    'Просрочка — длящееся нарушение: два месяца со дня обнаружения, здесь — не позже чем со дня выезда.',
    'Кешігу — созылмалы құқық бұзушылық: анықталған күннен екі ай, мұнда кеткен күннен кешіктірмей.',
  ),
  force: since2018,
  answers: liabilityLimit,
  when: isLate,
  then: either('day', stillThere, 'never', later(leaving, 2, 'months')),
  leaves: [
    suspended,
    t(
      'While the person is still there and not detected the term has not begun.',
      'Пока лицо не выехало и не выявлено, срок не начался.',
      'Адам кетпеген әрі анықталмаған болса, мерзім басталған жоқ.',
    ),
  ],
})
const halved = t('For minors the terms are halved.', 'Для несовершеннолетних сроки сокращены наполовину.', 'Кәмелетке толмағандар үшін мерзімдер екі есе қысқарады.')
const minorAfterDeed = rule('kaz.koap.71.deed', {
  says: art71,
  gist: halved,
  force: since2018,
  answers: liabilityLimit,
  when: all(not(is(conduct, 'none')), youngerThan(18, conductDay)),
  then: later(conductDay, 1, 'months'),
  over: [displaces(afterDeed, itself)],
  leaves: [suspended],
})
const minorAfterDetection = rule('kaz.koap.71.detection', {
  says: art71,
  gist: halved,
  force: since2018,
  answers: liabilityLimit,
  when: all(isLate, not(stillThere), youngerThan(18, exitDay)),
  then: later(leaving, 1, 'months'),
  over: [displaces(afterDetection, itself)],
  leaves: [suspended],
})

export const administrativeCode62: readonly Rule[] = [afterDeed, afterDetection, minorAfterDeed, minorAfterDetection]
