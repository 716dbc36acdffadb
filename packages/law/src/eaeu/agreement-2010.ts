import { after, all, at, before, earlier, later, members, not, nthDay, readOn, rule, same, t, today, type Arg, type Expr, type Rule } from '@kosh/norms'
import { citizenship } from '../world/person.js'
import { destination, entered } from '../world/journey.js'
import { migrantWorkersAgreement } from './acts.js'
import { mayWork, stayUntil, unregisteredUntil } from './questions.js'
import { comesToWork, contractEnded, contractTo, hasContract, underContract } from './who.js'

/** Agreement of 19.11.2010 on migrant workers of the Common Economic Space: Belarus, Kazakhstan and Russia, in force 2012 to 2014, ended by the Treaty on the Union. */

const says = at(migrantWorkersAgreement, 'work, stay and registration', 'official', '2026-11-23')
const force = '2012-01-01/2014-12-31'
const parties = members('eaeu.agreement2010.parties', t('Common Economic Space', 'Единое экономическое пространство', 'Бірыңғай экономикалық кеңістік'), [
  [force, 'BLR KAZ RUS', says],
])
const between = (on: Arg<'day'>): Expr<'bool'> => all(readOn(on, parties, citizenship), readOn(on, parties, destination), not(same(citizenship, destination)))

export const agreement2010: readonly Rule[] = [
  rule('eaeu.agreement2010.work', {
    says,
    gist: t(
      'Citizens of the three states worked in each other without a permit.',
      'Граждане трёх государств работали друг у друга без разрешения.',
      'Үш мемлекеттің азаматтары бір-бірінде рұқсатсыз жұмыс істеді.',
    ),
    force,
    answers: mayWork,
    when: all(between(today), underContract),
    then: true,
  }),
  rule('eaeu.agreement2010.stay', {
    says,
    gist: t('The stay ran as long as the contract.', 'Срок пребывания равнялся сроку договора.', 'Болу мерзімі шарт мерзімімен бірдей болды.'),
    force,
    answers: stayUntil,
    when: all(between(today), hasContract),
    then: earlier(contractTo, contractEnded),
  }),
  rule('eaeu.agreement2010.newContract', {
    says,
    gist: t(
      'After an early end past day 90 there were fifteen days for a new contract.',
      'После досрочного прекращения позже 90-го дня было пятнадцать дней на новый договор.',
      '90-күннен кейін мерзімінен бұрын тоқтаса, жаңа шартқа он бес күн болды.',
    ),
    force,
    answers: stayUntil,
    when: all(between(today), hasContract, before(contractEnded, 'never'), before(contractEnded, contractTo), after(contractEnded, nthDay(90, entered))),
    then: later(contractEnded, 15, 'days'),
    leaves: [
      t(
        'That the fifteen days needed ninety before, as they do today, is taken over from the Treaty.',
        'Что для пятнадцати дней нужны предшествующие девяносто, как сегодня, перенято из Договора.',
        'Он бес күн үшін алдымен тоқсан күн қажеттігі бүгінгі Шарттан алынды.',
      ),
    ],
  }),
  rule('eaeu.agreement2010.registration', {
    says,
    gist: t('Thirty days without registration.', 'Тридцать дней без регистрации.', 'Тіркелусіз отыз күн.'),
    force,
    answers: unregisteredUntil,
    when: all(between(entered), comesToWork),
    then: nthDay(30, entered),
  }),
]
