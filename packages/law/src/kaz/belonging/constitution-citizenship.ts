import { any, at, by, is, latter, rule, t, today, type Rule } from '@kosh/norms'
import { citizenship } from '../../world/person.js'
import { constitution1995, constitution2026, citizenshipLaw } from '../acts.js'
import { otherCitizenshipAcquired, wasCitizen } from './belonging-facts.js'
import { lossSince, mayHoldTwo } from './belonging-questions.js'

/**
 * One citizenship only: the Constitution of 1995, Art. 10(3), to 30.06.2026; the Constitution of 2026, Art. 13, from 01.07.2026; and the Law
 * on Citizenship, Art. 3. The final text of Art. 13 was not seen: news on the draft of 12.02.2026 was read.
 */

const article13 = at(constitution2026, 'Art. 13', 'secondary', undefined, {
  url: 'https://www.inform.kz/ru/utratu-grazhdanstva-rk-pri-nalichii-inostrannogo-pasporta-zakrepili-v-proekte-novoy-konstitutsii-155c8c',
})
const draftOnly = t(
  'Read from news on the draft; the final text, and the law on children who had another citizenship by birth, were not seen.',
  'По новостям о проекте; окончательный текст и закон о детях, получивших другое гражданство по рождению, не просмотрены.',
  'Жоба туралы жаңалықтардан алынды; түпкілікті мәтін мен туғаннан басқа азаматтық алған балалар туралы заң қаралмаған.',
)

/** Of whoever is, or was, a citizen of Kazakhstan. */
const ofKazakhstan = any(is(citizenship, 'KAZ'), wasCitizen)

const notRecognised = rule('kaz.constitution1995.10-3', {
  says: at(constitution1995, 'Art. 10(3)', 'secondary'),
  gist: t(
    'Another citizenship of a citizen is not recognised.',
    'За гражданином не признаётся гражданство другого государства.',
    'Азаматтың басқа мемлекеттің азаматтығында болуы танылмайды.',
  ),
  force: '1995-09-05/2026-06-30',
  answers: mayHoldTwo,
  when: ofKazakhstan,
  then: false,
})
const notRecognisedByLaw = rule('kaz.law1017.3-dual', {
  says: at(citizenshipLaw, 'Art. 3', 'official', '2026-11-26', { text: '2024-07-17' }),
  gist: t(
    'Another citizenship of a citizen is not recognised.',
    'За гражданином не признаётся гражданство другого государства.',
    'Азаматтың басқа мемлекеттің азаматтығында болуы танылмайды.',
  ),
  force: '2007-05-22/',
  answers: mayHoldTwo,
  when: ofKazakhstan,
  then: false,
})
const notAllowed = rule('kaz.constitution2026.13', {
  says: article13,
  gist: t('Two or more citizenships are not allowed.', 'Двойное и множественное гражданство не допускается.', 'Қос не көп азаматтыққа жол берілмейді.'),
  force: '2026-07-01/',
  answers: mayHoldTwo,
  when: ofKazakhstan,
  then: false,
  leaves: [draftOnly],
})
const groundToEnd = rule('kaz.constitution2026.13-loss', {
  says: article13,
  gist: t(
    'Another citizenship is a ground to end the citizenship of Kazakhstan.',
    'Наличие иного гражданства — основание прекращения гражданства Казахстана.',
    'Өзге азаматтықтың болуы — Қазақстан азаматтығын тоқтату негізі.',
  ),
  force: '2026-07-01/',
  answers: lossSince,
  when: by(otherCitizenshipAcquired, today),
  then: latter(otherCitizenshipAcquired, '2026-07-01'),
  leaves: [draftOnly],
})

export const constitutionOnCitizenship: readonly Rule[] = [notRecognised, notRecognisedByLaw, notAllowed, groundToEnd]
