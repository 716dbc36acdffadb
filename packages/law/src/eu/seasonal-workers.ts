import { all, rule, t, type Rule } from '@kosh/norms'
import { seasonalWorkers } from './acts.js'
import { binds } from './binding.js'
import { holds } from './held-permits.js'
import { harmless, insured, maintained, passages, proof, route, thirdCountryNational } from './routes.js'
import { mayWork } from './stay-questions.js'

/** Directive 2014/36/EU on seasonal workers. Its text was not reached. */

const act = seasonalWorkers
const dir = passages(act)
const force = '2016-09-30/'

export const seasonalRoute = route({
  code: 'seasonal',
  forms: ['seasonal'],
  act,
  cite: dir,
  force,
  at: 'Arts 14, 18(1)',
  gist: t(
    'Seasonal work lasts as long as the state sets, between five and nine months in any twelve; the decision comes within ninety days.',
    'Сезонная работа длится сколько установит государство, от пяти до девяти месяцев в любые двенадцать; решение принимают в девяносто дней.',
    'Маусымдық жұмыс мемлекет белгілеген мерзімге, кез келген он екі айда бес айдан тоғыз айға дейін созылады; шешім тоқсан күнде шығады.',
  ),
  how: t(
    'Up to ninety days on a short-stay visa with leave to work, longer on a long-stay visa or permit.',
    'До девяноста дней по краткосрочной визе с правом работы, дольше по долгосрочной визе или разрешению.',
    'Тоқсан күнге дейін жұмыс құқығы бар қысқа мерзімді визамен, ұзағырақ болса ұзақ мерзімді визамен не рұқсатпен.',
  ),
  months: 9,
  least: 5,
  days: 90,
  conditions: [
    thirdCountryNational('Art. 2'),
    proof(
      'contract',
      'Arts 5(1)(a), 6(1)(a)',
      t('There is a contract or binding offer of seasonal work.', 'Есть договор или обязывающее предложение сезонной работы.', 'Маусымдық жұмыс шарты не міндеттейтін ұсыныс бар.'),
    ),
    proof('housing', 'Arts 5(1)(c), 20', t('There is adequate housing.', 'Есть достойное жильё.', 'Лайықты баспана бар.')),
    insured('Arts 5(1)(b), 6(1)(b)'),
    maintained('Arts 5(3), 6(3)'),
    harmless('Art. 6(4)'),
  ],
})
const work = rule('eu.directive201436.22', {
  says: dir('Art. 22'),
  force,
  answers: mayWork,
  gist: t('A seasonal worker does the work of the permit.', 'Сезонный работник выполняет работу по разрешению.', 'Маусымдық жұмысшы рұқсаттағы жұмысты істейді.'),
  when: all(binds(act), holds('seasonal')),
  then: true,
})

export const seasonalWorkerRules: readonly Rule[] = [...seasonalRoute.rules, work]
