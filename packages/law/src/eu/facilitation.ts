import { all, ask, not, over, rule, t, type Rule } from '@kosh/norms'
import { entered } from '../world/journey.js'
import { facilitation } from './acts.js'
import { binds } from './binding.js'
import { movesFreely } from './free-movers.js'
import { passages } from './routes.js'
import { hostLiability, overstayDays } from './stay-questions.js'

/** Directive 2002/90/EC and Framework Decision 2002/946/JHA on helping unauthorised entry, transit and residence. Their texts were not reached; a new directive was not found adopted. */

const dir = passages(facilitation)
const force = '2004-12-05/'
const applies = all(binds(facilitation), not(movesFreely(entered)))
const overstays = over(ask(overstayDays, 0), 0)

export const facilitationRules: readonly Rule[] = [
  rule('eu.directive200290.1-a', {
    says: dir('Art. 1(1)(a), (2)'),
    force,
    answers: hostLiability,
    gist: t(
      'Helping someone with intent to enter or pass illegally is punished, by the most eight years or more when it is aggravated.',
      'Умышленная помощь незаконному въезду или проезду наказуема, при отягчении пределом не менее восьми лет.',
      'Біреуге заңсыз кіруге не өтуге қасақана көмектесу жазаланады, ауырлатылғанда жоғары шегі кемінде сегіз жыл.',
    ),
    when: all(applies, overstays),
    then: [
      { offence: 'help-to-enter', kind: 'crime', unit: 'none', least: 0, most: 0 },
      { offence: 'aggravated-help', kind: 'prison', unit: 'years', least: 8, most: 0 },
    ],
    leaves: [
      t(
        'Humanitarian help may be left unpunished; bringing in the own minor child or ward is no such help (C-460/23). The bound is that of the highest penalty, in some systems six years.',
        'Гуманитарную помощь могут не наказывать; привоз своего ребёнка или подопечного такой помощью не является (C-460/23). Это нижняя граница высшего наказания, в некоторых системах шесть лет.',
        'Гуманитарлық көмек жазаланбауы мүмкін; өз баласын не қамқорлықтағысын алып келу мұндай көмек емес (C-460/23). Бұл ең жоғары жазаның төменгі шегі, кейбір жүйеде алты жыл.',
      ),
    ],
  }),
  rule('eu.directive200290.1-b', {
    says: dir('Art. 1(1)(b)'),
    force,
    answers: hostLiability,
    gist: t(
      'Helping someone to stay illegally is punished when it is done for gain.',
      'Помощь незаконному пребыванию наказуема, если она ради выгоды.',
      'Заңсыз болуға көмектесу пайда үшін жасалса жазаланады.',
    ),
    when: all(applies, overstays),
    then: [{ offence: 'help-to-stay', kind: 'crime', unit: 'none', least: 0, most: 0 }],
  }),
]
