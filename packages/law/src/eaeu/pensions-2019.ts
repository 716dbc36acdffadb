import { at, atLeast, over, rule, t, type Rule } from '@kosh/norms'
import { pensions2019 } from '../treaties/union-treaties.js'
import { insuredMonths } from './facts.js'
import { pensionDue } from './questions.js'
import { betweenMembers } from './who.js'

/** Agreement of 20.12.2019 on pensions of workers of the Union, in force 2021-01-01 (the day is recalled). A rule per condition. */

const force = '2021-01-01/'
/** Whoever never worked there has no question of a pension. */
const worked = over(insuredMonths, 0)
export const pensionAgreement: readonly Rule[] = [
  rule('eaeu.pensions2019.members', {
    says: at(pensions2019, 'Art. 1', 'official', '2026-11-23'),
    gist: t(
      'Each member state pays for the service on its territory since 2021, also to someone who lives in another.',
      'Каждое государство платит за стаж на своей территории с 2021 года, в том числе живущему в другом.',
      'Әр мүше мемлекет 2021 жылдан бергі өз аумағындағы өтіл үшін, басқасында тұратын адамға да төлейді.',
    ),
    force,
    answers: pensionDue,
    when: worked,
    then: betweenMembers(),
    leaves: [
      t(
        'Service before 2021 follows the agreement of 1992 or other treaties and national law; the age and the sum are the host’s.',
        'Стаж до 2021 года — по соглашению 1992 года или иным договорам и национальному закону; возраст и сумма — по закону государства.',
        '2021 жылға дейінгі өтіл — 1992 жылғы келісім не басқа шарттар мен ұлттық заң бойынша; жасы мен сомасы — мемлекеттің өз заңымен.',
      ),
      t(
        'Accumulated pensions of Kazakhstan, Armenia, Kyrgyzstan and Russia are covered.',
        'Накопительные пенсии Казахстана, Армении, Кыргызстана и России охвачены.',
        'Қазақстан, Армения, Қырғызстан және Ресейдің жинақтаушы зейнетақылары қамтылған.',
      ),
    ],
  }),
  rule('eaeu.pensions2019.months', {
    says: at(pensions2019, 'twelve months of service', 'secondary'),
    gist: t('At least twelve months of service there are needed.', 'Нужно не меньше двенадцати месяцев стажа в нём.', 'Онда кемінде он екі ай өтіл қажет.'),
    force,
    answers: pensionDue,
    when: worked,
    then: atLeast(insuredMonths, 12),
  }),
]
