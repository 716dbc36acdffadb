import { all, any, ask, at, before, displaces, either, is, later, not, read, rule, same, some, t, type Expr, type Rule } from '@kosh/norms'
import { citizenship, document } from '../world/person.js'
import { destination, entered, stays } from '../world/journey.js'
import { entryOf, isVisaFree, ordinaryPaper, permitOn, visaForEntry } from './clock.js'
import { doubtRules } from './doubts.js'
import { destinations, hostLaw, ownLaw } from './host-law.js'
import { identityCards } from './identity-cards.js'
import { conditions, mayEnter, visaFreeUntil } from './questions.js'

/** How citizens of the region enter a state of it. */

const force = '1992-01-01/'
const dayBeforeEntry = later(entered, -1, 'days')

/** The code of the regime in the words that every realm answers with. */
const way: Expr<'code'> = either(
  'code',
  is(entryOf(entered), 'visa-free'),
  'visa-free',
  either('code', is(entryOf(entered), 'e-visa'), 'e-visa-possible', either('code', is(entryOf(entered), 'refused'), 'refused', 'visa')),
)
const byRegime: readonly Rule[] = destinations.map(({ state, act, leaves }) =>
  rule(`region.${state}.entry`, {
    says: at(act, 'visa regime', 'secondary'),
    gist: t(
      'Citizens of the region enter by the visa regime between the two states.',
      'Граждане региона въезжают по визовому режиму между двумя государствами.',
      'Аймақ азаматтары екі мемлекет арасындағы виза режимі бойынша кіреді.',
    ),
    force,
    answers: mayEnter,
    when: all(is(destination, state), ordinaryPaper),
    then: way,
    leaves,
  }),
)
/** What the regime says, and the doubts that go with it. */
export const regimeRules = [...byRegime, ...doubtRules]
/** Whoever was never there has used no days, whatever their number. */
const hasStayedBefore = some(stays, all(same(stays.cells.state, destination), before(stays.cells.from, entered)))
/** The days are used up: no right to stay, so no entry. */
const usedUp = rule('region.entry.usedUp', {
  says: hostLaw('length of stay'),
  gist: t(
    'If the days are used up, there is no ground to enter without a visa.',
    'Если дни исчерпаны, основания для въезда без визы нет.',
    'Күндер таусылса, визасыз кіруге негіз жоқ.',
  ),
  force,
  answers: mayEnter,
  when: all(isVisaFree(entered), hasStayedBefore, before(ask(visaFreeUntil, dayBeforeEntry), entered)),
  then: 'refused',
  over: regimeRules.map(what => displaces(what, ownLaw)),
})
const onVisa = rule('region.entry.visa', {
  says: hostLaw('visas and permits'),
  gist: t('Whoever holds a valid visa of the destination enters on it.', 'У кого есть действующая виза, тот въезжает по ней.', 'Жарамды визасы бар адам сонымен кіреді.'),
  force,
  answers: mayEnter,
  when: visaForEntry(entered),
  then: 'visa-holder',
  over: [...regimeRules, usedUp].map(what => displaces(what, ownLaw)),
})
const onPermit = rule('region.entry.permit', {
  says: hostLaw('visas and permits'),
  gist: t(
    'A residence permit of the destination stands in place of a visa.',
    'Вид на жительство или разрешение государства заменяет визу.',
    'Баратын мемлекеттің тұруға рұқсаты визаның орнына жүреді.',
  ),
  force,
  answers: mayEnter,
  when: permitOn(entered),
  then: 'permit-holder',
  over: [...regimeRules, usedUp, onVisa].map(what => displaces(what, ownLaw)),
})
const onConditions = rule('region.entry.conditionsMet', {
  says: hostLaw('documents'),
  gist: t('Whoever has no document that is accepted is not let in.', 'Без принимаемого документа не впускают.', 'Қабылданатын құжаты жоқ адам кіргізілмейді.'),
  force,
  answers: mayEnter,
  when: not(ask(conditions, true)),
  then: 'refused',
  over: [...regimeRules, usedUp, onVisa, onPermit].map(what => displaces(what, ownLaw)),
})
const identityCard = rule('region.entry.identityCard', {
  says: hostLaw('documents'),
  gist: t(
    'An identity card or internal passport is enough only where the two states accept it.',
    'Удостоверения личности или внутреннего паспорта достаточно, только если государства их принимают.',
    'Жеке куәлік не ішкі паспорт екі мемлекет қабылдаған жағдайда ғана жеткілікті.',
  ),
  force: '2002-06-07/',
  answers: conditions,
  then: any(not(is(document, 'id-card')), read(identityCards, destination, citizenship)),
  leaves: [
    t(
      'For travel through a third state that does not accept the card a passport is needed. How long the document must be valid was not looked up.',
      'Для проезда через третье государство, которое карту не принимает, нужен паспорт. Какой запас срока нужен документу, не проверено.',
      'Куәлікті қабылдамайтын үшінші мемлекет арқылы өту үшін паспорт қажет. Құжаттың қанша уақыт жарамды болуы тиіс екені тексерілмеген.',
    ),
  ],
})

export const entryRules: readonly Rule[] = [...regimeRules, usedUp, onVisa, onPermit, onConditions, identityCard]
