import { act, all, any, at, is, not, read, rule, t, type Rule } from '@kosh/norms'
import { oneState, otherState, treatyAsked } from './facts.js'
import { binds } from './questions.js'
import { bindsBetween, isOpen, standing } from './standing.js'

/** Whom a treaty binds: Vienna Convention on the Law of Treaties of 1969. */

export const vienna = act('VCLT-1969', {
  realm: 'INT',
  rank: 'treaty',
  adopted: '1969-05-23',
  url: 'https://treaties.un.org/',
  title: t('Vienna Convention on the Law of Treaties', 'Венская конвенция о праве международных договоров', 'Халықаралық шарттар құқығы туралы Вена конвенциясы'),
})
/** Of states that a list of a treaty open to the world leaves out nothing is said. */
const isListed = any(not(read(isOpen, treatyAsked)), all(not(is(standing(treatyAsked, oneState), 'none')), not(is(standing(treatyAsked, otherState), 'none'))))

export const bindingRules: readonly Rule[] = [
  rule('treaty.vienna.26', {
    says: at(vienna, 'Arts 24, 26'),
    gist: t(
      'A treaty binds the states that are party to it, each from its own day, as long as it is not suspended.',
      'Договор связывает своих участников, каждого со своего дня, пока он не приостановлен.',
      'Шарт өз тараптарын, әрқайсысын өз күнінен бастап, қолданысы тоқтатыла тұрмаған кезде міндеттейді.',
    ),
    force: '1990-01-01/',
    answers: binds,
    when: isListed,
    then: bindsBetween(treatyAsked, oneState, otherState),
  }),
]
