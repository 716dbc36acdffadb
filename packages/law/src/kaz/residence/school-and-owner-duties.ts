import { all, ask, at, is, later, rule, t, type Cite, type Rule } from '@kosh/norms'
import { purpose } from '../../world/journey.js'
import { administrativeCode, law477 } from '../acts.js'
import type { Duty } from './duty.js'
import { holdsTemporary, temporaryUntil } from './migration-law-27.js'
import { lastDay } from '../questions.js'
import { hasMoved } from './residence-duties.js'
import { moved } from './residence-facts.js'
import { ownerDuties, schoolDuties } from './residence-questions.js'

/**
 * Duties of schools: Law on Migration of the Population, 22.07.2011 No. 477-IV, Art. 32 (versions of 12.06.2014, 14.07.2022, 27.09.2025). Duties of owners of
 * dwellings: Code of Administrative Offences, Art. 493 (version of 12.07.2026).
 */

const lm = (place: string, text = '2025-09-27'): Cite => at(law477, place, 'official', '2026-11-26', { text })
const koap = (place: string): Cite => at(administrativeCode, place, 'official', '2026-11-26', { text: '2026-07-12' })
const from2017 = '~2017-01-01/'
const student = is(purpose, 'study')

// --- Schools ----------------------------------------------------------------------------------------------------

const schools = (id: string, duty: Duty): Rule => rule(`kaz.school.duties.${id}`, { ...duty, answers: schoolDuties })
const school: readonly Rule[] = [
  schools('papers', {
    says: lm('Art. 32(3)'),
    force: '2011-10-28/',
    gist: t(
      'The school arranges in time the papers for the stay of the student, and for the departure at its end.',
      'Организация образования вовремя оформляет документы на пребывание студента и на выезд по его окончании.',
      'Білім беру ұйымы студенттің болу құжаттарын және мерзім аяғында кету құжаттарын уақтылы рәсімдейді.',
    ),
    when: student,
    then: [{ deed: 'student-permit', by: ask(lastDay, 'never'), sanction: '518-1' }],
    leaves: [t('The day is the last lawful day of the present stay.', 'День — последний законный день нынешнего пребывания.', 'Күн — қазіргі болудың соңғы заңды күні.')],
  }),
  schools('explain', {
    says: lm('Art. 32(3)'),
    force: '2011-10-28/',
    gist: t(
      'The school explains to students their rights and duties.',
      'Организация образования разъясняет студентам их права и обязанности.',
      'Білім беру ұйымы студенттерге құқықтары мен міндеттерін түсіндіреді.',
    ),
    when: student,
    then: [{ deed: 'explain-rights', by: 'never', sanction: 'none' }],
  }),
  schools('confirm', {
    says: lm('Art. 32(2)'),
    force: '2011-10-28/',
    gist: t(
      'The school confirms the study each year, so that the permit can be extended.',
      'Организация образования ежегодно подтверждает обучение, чтобы разрешение продлили.',
      'Білім беру ұйымы рұқсат ұзартылуы үшін оқуды жыл сайын растайды.',
    ),
    when: all(student, holdsTemporary),
    then: [{ deed: 'confirm-study', by: temporaryUntil, sanction: 'none' }],
  }),
]

// --- Owners -----------------------------------------------------------------------------------------------------

const owners = (id: string, duty: Duty): Rule => rule(`kaz.owner.duties.${id}`, { ...duty, answers: ownerDuties })
const forBusinesses = t(
  'For businesses the fines are 15 to 50 indices, on repeat 20 to 100.',
  'Для организаций штрафы — от 15 до 50 МРП, повторно — от 20 до 100.',
  'Ұйымдарға айыппұл 15-тен 50 АЕК-ке дейін, қайталанса 20-дан 100 АЕК-ке дейін.',
)
const owner: readonly Rule[] = [
  owners('register', {
    says: koap('Art. 493(5)'),
    force: from2017,
    gist: t(
      'Whoever lets a dwelling does not let people live there unregistered.',
      'Наймодатель не допускает проживания без регистрации.',
      'Тұрғын үйді жалға беруші тіркеусіз тұруға жол бермейді.',
    ),
    when: hasMoved,
    then: [{ deed: 'register-tenant', by: later(moved, 10, 'days'), sanction: '493-5' }],
    leaves: [forBusinesses],
  }),
  owners('noSham', {
    says: koap('Art. 493(1)'),
    force: from2017,
    gist: t(
      'The owner lets nobody be registered who does not live there.',
      'Владелец не допускает регистрации тех, кто у него не живёт.',
      'Иесі өзінде тұрмайтын адамды тіркеуге жол бермейді.',
    ),
    when: hasMoved,
    then: [{ deed: 'no-sham', by: 'never', sanction: '493-1' }],
    leaves: [forBusinesses],
  }),
  owners('deregister', {
    says: koap('Art. 493(3)'),
    force: from2017,
    gist: t('The owner takes off the register those who have left.', 'Владелец снимает с регистрации тех, кто выбыл.', 'Иесі кеткен адамдарды тіркеуден шығарады.'),
    when: hasMoved,
    then: [{ deed: 'deregister', by: 'never', sanction: '493-3' }],
    leaves: [forBusinesses],
  }),
]

export const schoolAndOwnerDuties: readonly Rule[] = [...school, ...owner]
