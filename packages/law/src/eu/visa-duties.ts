import { all, any, ask, at, is, later, not, read, rule, since, t, today, type Rule } from '@kosh/norms'
import { document } from '../world/person.js'
import { entered, purpose } from '../world/journey.js'
import { etiasRegulation } from './acts.js'
import { etiasStart, travellers } from './etias.js'
import { travelAuthorisation } from './facts.js'
import { mayEnter } from './questions.js'
import { etiasFee, fileBy, fileFrom, visaDuties, visaFee } from './stay-questions.js'
import { unionFamily } from './union-family.js'
import { applies, before2020, of2009, of2019, since2020, where } from './visa-code.js'

/** What the Visa Code and the regulation on travel authorisations ask before the journey, as deeds with their days and costs. */

/** Whoever comes to stay needs a long-stay visa of the state, which is national law. */
const isShort = not(is(purpose, 'work', 'family', 'residence', 'investment', 'protection'))
/** A visa is needed, none is held, and the journey lies ahead. */
const withoutVisa = all(applies, is(ask(mayEnter, 'visa-free'), 'visa'), since(entered, today), any(isShort, unionFamily(entered)))

export const visaDutyRules: readonly Rule[] = [
  rule('eu.visaDuties.apply2009', {
    says: of2009('Arts 9(1), 16'),
    force: before2020,
    answers: visaDuties,
    gist: t(
      'The visa is asked for at a consulate within three months before the journey; the fee is that of the age.',
      'За визой обращаются в консульство в пределах трёх месяцев до поездки и платят сбор по возрасту.',
      'Виза алуға консулдыққа сапарға дейінгі үш ай ішінде өтініш беріп, жасқа сай алым төленеді.',
    ),
    when: withoutVisa,
    then: [{ deed: 'apply-visa', from: ask(fileFrom, today), by: entered, euro: ask(visaFee, 0), sanction: 'none' }],
    how: where,
  }),
  rule('eu.visaDuties.apply', {
    says: of2019('Arts 9(1), 16'),
    force: since2020,
    answers: visaDuties,
    gist: t(
      'The visa is asked for at a consulate, as a rule fifteen days before the journey or sooner; the fee is that of the age.',
      'За визой обращаются в консульство, как правило, не позднее чем за пятнадцать дней до поездки, и платят сбор по возрасту.',
      'Виза алуға консулдыққа әдетте сапарға он бес күн қалғаннан кешіктірмей өтініш беріп, жасқа сай алым төленеді.',
    ),
    when: withoutVisa,
    then: [{ deed: 'apply-visa', from: ask(fileFrom, today), by: ask(fileBy, entered), euro: ask(visaFee, 0), sanction: 'none' }],
    how: where,
    leaves: [
      t(
        'A visa centre adds its own fee, at most half of that of an adult, where there is no consulate up to 80 euro, exceptionally 120 (Art. 17).',
        'Визовый центр добавляет свой сбор: не более половины взрослого, где нет консульства, до 80 евро, в исключительном случае 120 (ст. 17).',
        'Виза орталығы өз алымын қосады: ересек алымының жартысынан артық емес, консулдық жоқ жерде 80 еуроға, айрықша жағдайда 120 еуроға дейін (17-бап).',
      ),
    ],
  }),
  rule('eu.visaDuties.insurance', {
    says: of2009('Art. 15(1), (3), (7)'),
    force: '2010-04-05/',
    answers: visaDuties,
    gist: t(
      'Travel medical insurance of 30 000 euro or more is shown, for all states and the whole stay.',
      'Предъявляют медицинскую страховку не менее 30 000 евро, на все государства и всё пребывание.',
      'Барлық мемлекетке, бүкіл болу уақытына кемінде 30 000 еуролық медициналық сақтандыру көрсетіледі.',
    ),
    when: all(withoutVisa, not(is(document, 'diplomatic'))),
    then: [{ deed: 'insurance', from: ask(fileFrom, today), by: ask(fileBy, entered), euro: 0, sanction: 'none' }],
  }),
  rule('eu.visaDuties.authorisation', {
    says: at(etiasRegulation, 'Arts 2, 3(1)(5)', 'official', '2026-11-26', { text: '2018-09-19' }),
    force: '2018-10-09/',
    answers: visaDuties,
    gist: t(
      'A travel authorisation is asked for on the website or in the app before the journey.',
      'До поездки запрашивают разрешение на поездку на сайте или в приложении.',
      'Сапарға дейін сайттан не қосымшадан сапарға рұқсат сұралады.',
    ),
    when: all(travellers, since(entered, today), since(entered, read(etiasStart)), not(travelAuthorisation)),
    then: [{ deed: 'travel-authorisation', from: today, by: later(entered, -1, 'days'), euro: ask(etiasFee, 0), sanction: 'none' }],
  }),
]
