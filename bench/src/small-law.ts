import { act, addDays, ask, at, codeFact, corpus, day, dayFact, displaces, figure, ground, iso, later, members, not, question, read, rule, t } from '@kosh/norms'
import { listed, nationalities, stays, terms, union } from './cases.js'

/** The small rule set in norms: three questions, nine rules, two dated figures, with the displacement and the citations a real act has. */

const decree = act('bench-decree', {
  realm: 'INT',
  rank: 'decree',
  adopted: '2000-01-01',
  url: 'about:blank',
  title: t('Decree', 'Указ', 'Жарлық'),
})
const treaty = act('bench-treaty', {
  realm: 'INT',
  rank: 'treaty',
  adopted: '2014-05-29',
  url: 'about:blank',
  title: t('Treaty', 'Договор', 'Шарт'),
})

export const nationality = codeFact('nationality', t('Nationality', 'Гражданство', 'Азаматтық'), nationalities)
export const entered = dayFact('entered', t('Day of entry', 'День въезда', 'Кірген күн'))

const listedStay = figure(
  'list',
  'int',
  {
    label: t('Days of stay without a visa', 'Дней без визы', 'Визасыз күндер'),
    by: ['code'],
    within: [0, 90],
    otherwise: 0,
  },
  listed.map(([state, from, to, days]) => [state, `${from}/${to}`, days, at(decree, `List, ${state}`)] as const),
)
const inUnion = members(
  'union',
  t('Member of the union', 'Член союза', 'Одақ мүшесі'),
  union.map(([state, from]) => [`${from}/`, state, at(treaty, `Accession of ${state}`)] as const),
)

const ofEntry = { realm: 'INT', text: { asOf: entered } } as const
export const visaNeeded = question('bool', 'one', {
  ...ofEntry,
  id: 'visa',
  topic: 'visa',
  label: t('A visa is needed', 'Нужна виза', 'Виза керек'),
})
export const mostDays = question('int', 'greatest', {
  ...ofEntry,
  id: 'stay',
  topic: 'stay',
  label: t('Days of stay', 'Дней пребывания', 'Болу күндері'),
})
export const registerBy = question('day', 'least', {
  ...ofEntry,
  id: 'register',
  topic: 'register',
  label: t('Register by', 'Регистрация до', 'Тіркелу мерзімі'),
})

const since = '2000-01-01/'
const priority = ground(since, at(decree, 'Art. 1(2)'))
const isListed = not(ask(visaNeeded, true))

const general = rule('visa-general', {
  says: at(decree, 'Art. 2'),
  gist: t('Entry needs a visa', 'Въезд по визе', 'Кіру визамен'),
  force: since,
  answers: visaNeeded,
  then: true,
})
const free = rule('visa-listed', {
  says: at(decree, 'Art. 3'),
  gist: t('Not for states on the list', 'Кроме государств из перечня', 'Тізімдегі мемлекеттерден басқа'),
  force: since,
  answers: visaNeeded,
  when: { kind: 'bool', op: '<', a: { kind: 'int', op: 'value', of: 0 }, b: read(listedStay, nationality) },
  then: false,
  over: [displaces(general, priority)],
})
const member = rule('visa-union', {
  says: at(treaty, 'Art. 97'),
  gist: t('Not for citizens of the union', 'Кроме граждан союза', 'Одақ азаматтарынан басқа'),
  force: '2015-01-01/',
  answers: visaNeeded,
  when: read(inUnion, nationality),
  then: false,
  over: [displaces(general, priority)],
})
const onVisa = rule('stay-visa', {
  says: at(decree, 'Art. 4'),
  gist: t('As long as the visa', 'На срок визы', 'Виза мерзіміне'),
  force: since,
  answers: mostDays,
  when: ask(visaNeeded, true),
  then: stays.visa,
})
const onList = rule('stay-listed', {
  says: at(decree, 'Art. 5'),
  gist: t('As long as the list says', 'На срок из перечня', 'Тізімдегі мерзімге'),
  force: since,
  answers: mostDays,
  when: isListed,
  then: read(listedStay, nationality),
})
const inUnionStay = rule('stay-union', {
  says: at(treaty, 'Art. 97(5)'),
  gist: t('90 days', '90 дней', '90 күн'),
  force: '2015-01-01/',
  answers: mostDays,
  when: read(inUnion, nationality),
  then: stays.union,
})

const before = iso(addDays(day(terms.changed), -1))
const firstText = rule('register-first', {
  says: at(decree, 'Art. 6'),
  gist: t('Within five days', 'В течение пяти дней', 'Бес күн ішінде'),
  force: `2000-01-01/${before}`,
  answers: registerBy,
  then: later(entered, terms.first, 'days'),
})
const laterText = rule('register-later', {
  says: at(decree, 'Art. 6'),
  gist: t('Within three days', 'В течение трёх дней', 'Үш күн ішінде'),
  force: `${terms.changed}/`,
  answers: registerBy,
  then: later(entered, terms.then, 'days'),
})
const unionTerm = rule('register-union', {
  says: at(treaty, 'Art. 97(6)'),
  gist: t('Within thirty days', 'В течение тридцати дней', 'Отыз күн ішінде'),
  force: '2015-01-01/',
  answers: registerBy,
  when: read(inUnion, nationality),
  then: later(entered, terms.union, 'days'),
  over: [displaces(firstText, priority), displaces(laterText, priority)],
})

export const smallLaw = corpus([general, free, member, onVisa, onList, inUnionStay, firstText, laterText, unionTerm])
