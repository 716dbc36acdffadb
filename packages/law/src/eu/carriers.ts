import { all, ask, is, not, rule, t, type Rule } from '@kosh/norms'
import { entered } from '../world/journey.js'
import { carrierSanctions } from './acts.js'
import { binds } from './binding.js'
import { movesFreely } from './free-movers.js'
import { mayEnter } from './questions.js'
import { passages } from './routes.js'
import { carrierLiability } from './stay-questions.js'

/** Directive 2001/51/EC with Art. 26 of the Convention implementing the Schengen Agreement: carriers. Its text was not reached. */

const dir = passages(carrierSanctions)

export const carrierRules: readonly Rule[] = [
  rule('eu.directive200151.4', {
    says: dir('Arts 3, 4'),
    force: '2003-02-11/',
    answers: carrierLiability,
    gist: t(
      'A carrier takes back whoever is refused and pays: by person with a most of 5 000 euro or more or a least of 3 000, or a lump sum of 500 000 or more.',
      'Перевозчик везёт обратно того, кому отказано, и платит: за человека с верхним пределом не ниже 5 000 евро или нижним не ниже 3 000, либо разово не менее 500 000.',
      'Тасымалдаушы бас тартылған адамды кері апарады және төлейді: адам басына жоғары шегі кемінде 5 000 еуро не төменгі шегі 3 000, әйтпесе біржолғы кемінде 500 000.',
    ),
    when: all(binds(carrierSanctions), not(movesFreely(entered)), is(ask(mayEnter, 'visa-free'), 'visa', 'refused')),
    then: [
      { offence: 'no-papers', kind: 'carry-back', unit: 'none', least: 0, most: 0 },
      { offence: 'no-papers', kind: 'fine', unit: 'euro', least: 3000, most: 0 },
    ],
    how: t(
      'The carrier checks the document and the visa before boarding, and asks the entry system from 48 hours before.',
      'Перевозчик проверяет документ и визу до посадки и за 48 часов запрашивает систему въезда.',
      'Тасымалдаушы отырғызғанға дейін құжат пен визаны тексеріп, 48 сағат бұрын кіру жүйесінен сұрайды.',
    ),
    leaves: [
      t(
        'The state chooses among the three ways of fixing the sum; the day from which carriers must ask the system was not compared.',
        'Государство выбирает один из трёх способов; день, с которого перевозчики обязаны запрашивать систему, не сверен.',
        'Мемлекет үш тәсілдің бірін таңдайды; тасымалдаушылар жүйеден сұрауға міндетті күн салыстырылмаған.',
      ),
    ],
  }),
]
