import { all, at, by, rule, t, today, type Rule } from '@kosh/norms'
import { singlePermit } from './acts.js'
import { binds } from './binding.js'
import { holds } from './held-permits.js'
import { safeFor } from './job-search.js'
import { unemployedSince } from './long-stay-facts.js'
import { harmless, nationalChoice, proof, route, thirdCountryNational } from './routes.js'
import { mayWork, searchUntil } from './stay-questions.js'

/** Directive (EU) 2024/1233 on the single permit, in the order of its articles. Known from its summary; Art. 11 was read in part. */

const act = singlePermit
const dir = (place: string) => at(act, place, 'secondary')
const force = '2026-05-22/'

export const singlePermitRoute = route({
  code: 'single-permit',
  forms: ['employee', 'highly-qualified'],
  act,
  cite: dir,
  force,
  at: 'Arts 4, 5(2)',
  gist: t(
    'One application gives stay and work; the decision comes within ninety days, labour market test included.',
    'Одно заявление даёт проживание и работу; решение принимают в девяносто дней вместе с проверкой рынка труда.',
    'Бір өтініш тұру мен жұмысқа құқық береді; шешім еңбек нарығын тексеруді қоса тоқсан күнде шығады.',
  ),
  how: t(
    'From abroad, or from inside by whoever stays lawfully; thirty days more in a complex case.',
    'Из-за границы либо изнутри, если пребывание законно; в сложном случае ещё тридцать дней.',
    'Шетелден не заңды болса елдің ішінен; күрделі жағдайда тағы отыз күн.',
  ),
  months: 0,
  least: 0,
  days: 90,
  conditions: [
    thirdCountryNational('Art. 3'),
    proof('contract', 'Art. 4', t('There is a work contract or binding offer.', 'Есть трудовой договор или обязывающее предложение.', 'Еңбек шарты не міндеттейтін ұсыныс бар.')),
    harmless('Art. 5'),
  ],
})
const held: readonly Rule[] = [
  rule('eu.directive20241233.11', {
    says: dir('Art. 11(1)-(3)'),
    force,
    answers: mayWork,
    gist: t(
      'The holder of a single permit works, and may change the employer.',
      'Обладатель единого разрешения работает и может сменить работодателя.',
      'Бірыңғай рұқсат иесі жұмыс істейді және жұмыс берушісін ауыстыра алады.',
    ),
    when: all(binds(act), holds('single-permit')),
    then: true,
    leaves: [
      t(
        'The state may ask for a notice, a market test, or up to six months with the first employer.',
        'Государство может требовать уведомления, проверки рынка либо до шести месяцев у первого работодателя.',
        'Мемлекет хабарлауды, нарықты тексеруді не алғашқы жұмыс берушіде алты айға дейін болуды талап ете алады.',
      ),
      nationalChoice,
    ],
  }),
  rule('eu.directive20241233.11-4', {
    says: dir('Art. 11(4)'),
    force,
    answers: searchUntil,
    gist: t(
      'Without work the permit is not withdrawn for three months, for six when held over two years.',
      'Без работы разрешение не отзывают три месяца, а если оно длилось более двух лет, шесть.',
      'Жұмыссыз рұқсат үш ай, екі жылдан артық болса алты ай кері алынбайды.',
    ),
    when: all(binds(act), holds('single-permit'), by(unemployedSince, today)),
    then: safeFor('single-permit'),
  }),
]

export const singlePermitRules: readonly Rule[] = [...singlePermitRoute.rules, ...held]
