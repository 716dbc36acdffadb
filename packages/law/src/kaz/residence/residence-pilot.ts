import { all, at, atLeast, rule, t, type Expr, type Rule, type Text } from '@kosh/norms'
import { residencePilot } from '../acts.js'
import { pilotInterview, pilotScore, pilotTest } from './residence-facts.js'
import { pilotPassed } from './residence-questions.js'

/** Joint order 41/60/47 of 30.01.2026: the pilot for permanent residence, in force since 13.02.2026. Known from its first clauses and the press. */

const pilotStep = (name: string, gist: Text, then: Expr<'bool'>): Rule =>
  rule(`kaz.residence.pilot.${name}`, {
    says: at(residencePilot, 'rules of the tests', 'secondary'),
    gist,
    force: '2026-02-13/',
    answers: pilotPassed,
    then,
    how: t(
      'On migration.enbek.kz, with an interview at the place of stay; the whole takes 29 days at most, then the application is filed.',
      'На migration.enbek.kz, с собеседованием по месту пребывания; всё занимает не более 29 дней, затем подают ходатайство.',
      'migration.enbek.kz арқылы, болған жерде әңгімелесумен; бәрі 29 күннен аспайды, содан кейін өтінішхат беріледі.',
    ),
    leaves: [t('A test that was failed may be taken again.', 'Несданный тест можно пересдать.', 'Өтпеген тестті қайта тапсыруға болады.')],
  })

export const residencePilotSteps: readonly Rule[] = [
  pilotStep(
    'test',
    t(
      'You passed the test of Kazakh at level A1: 30 of 100 at least in listening and in reading.',
      'Вы сдали тест по казахскому языку уровня A1: не менее 30 % по аудированию и по чтению.',
      'A1 деңгейіндегі қазақ тілі тестінен өттіңіз: тыңдалым мен оқылымда кемінде 30 пайыздан.',
    ),
    all(pilotTest),
  ),
  pilotStep('score', t('The questionnaire gave you 400 points at least.', 'Анкета дала вам не менее 400 баллов.', 'Сауалнама кемінде 400 балл берді.'), atLeast(pilotScore, 400)),
  pilotStep(
    'interview',
    t(
      'The check by the authorities and the interview were positive.',
      'Межведомственная проверка и собеседование положительны.',
      'Ведомствоаралық тексеру мен әңгімелесу оң болды.',
    ),
    all(pilotInterview),
  ),
]
