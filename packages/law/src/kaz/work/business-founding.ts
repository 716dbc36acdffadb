import { all, at, displaces, is, not, question, read, rule, t, type Rule } from '@kosh/norms'
import { eaeuTreaty } from '../../eaeu/acts.js'
import { eaeuMembers } from '../../eaeu/members.js'
import { citizenship } from '../../world/person.js'
import { law477 } from '../acts.js'
import { holds, holdsVisa, residesPermanently } from './labour-status.js'
import { treatyOverLaw } from '../priority.js'
import { workForm } from './work-facts.js'

/** Law on Migration of the Population, Art. 40(2): who may found a company or join one. */

export const mayFound = question('bool', 'greatest', {
  id: 'kaz.business.may',
  topic: 'business.may',
  realm: 'KAZ',
  mode: 'may',
  label: t('You may found a company or join one', 'Вы можете создать компанию или войти в неё', 'Компания құра аласыз не оған кіре аласыз'),
})

const forbidden = rule('kaz.law477.40-2.closed', {
  says: at(law477, 'Art. 40(2)', 'official', '2026-11-26', { text: '2024-01-01' }),
  gist: t(
    'Foreigners who are not business immigrants may not found a company or take a share in one.',
    'Иностранцы, которые не бизнес-иммигранты, не могут создавать компанию и входить в число участников.',
    'Бизнес-көшіп келуші емес шетелдіктер компания құра алмайды және оның қатысушысы бола алмайды.',
  ),
  force: '~2013-12-27/',
  answers: mayFound,
  then: false,
  leaves: [
    t(
      'Treaties on the protection of investments may allow more; they were not worked out here.',
      'Договоры о защите инвестиций могут разрешать больше; здесь они не разобраны.',
      'Инвестицияларды қорғау туралы шарттар көбірек рұқсат беруі мүмкін; олар мұнда қаралмаған.',
    ),
  ],
})
const visa = rule('kaz.law477.40-2.visa', {
  says: at(law477, 'Art. 40(2)', 'official', '2026-11-26', { text: '2024-01-01' }),
  gist: t(
    'The holder of a C5 visa founds a company or joins one.',
    'Владелец визы C5 создаёт компанию или вступает в неё.',
    'C5 санатты визаның иесі компания құрады не оған кіреді.',
  ),
  force: '~2013-12-27/',
  answers: mayFound,
  when: holdsVisa('C5'),
  then: true,
})
const permit = rule('kaz.law477.40-2.permit', {
  says: at(law477, 'Art. 40(2)', 'official', '2026-11-23'),
  gist: t(
    'So does the holder of a temporary residence permit of a business immigrant.',
    'То же — владелец разрешения на временное проживание бизнес-иммигранта.',
    'Бизнес-көшіп келушінің уақытша тұруға рұқсаты бар адам да солай.',
  ),
  force: '2024-05-28/',
  answers: mayFound,
  when: all(is(workForm, 'own-business'), holds('temporary')),
  then: true,
})
const resident = rule('kaz.law477.40-2.residents', {
  says: at(law477, 'Art. 40(2)', 'official', '2026-11-23'),
  gist: t(
    'The ban does not touch foreigners with a residence permit and stateless persons with a certificate.',
    'Запрет не касается иностранцев с видом на жительство и лиц без гражданства с удостоверением.',
    'Тыйым ықтиярхаты бар шетелдіктерге және куәлігі бар азаматтығы жоқ адамдарға қатысты емес.',
  ),
  // In the version of 01.01.2024 the exception does not stand yet: most likely it came with the same law as the permit.
  force: '~2024-05-28/',
  answers: mayFound,
  when: residesPermanently,
  then: true,
})
const union = rule('kaz.eaeu.establishment', {
  says: at(eaeuTreaty, 'Section XV'),
  gist: t(
    'Citizens of member states of the Union may establish a business in Kazakhstan.',
    'Граждане государств — членов Союза вправе учреждать дело в Казахстане.',
    'Одаққа мүше мемлекеттердің азаматтары Қазақстанда кәсіпкерлік құра алады.',
  ),
  force: '2015-01-01/',
  answers: mayFound,
  when: all(read(eaeuMembers, citizenship), not(is(citizenship, 'KAZ'))),
  then: true,
  over: [displaces(forbidden, ...treatyOverLaw)],
  leaves: [
    t(
      'That the freedom of establishment of the treaty prevails over the ban follows from the rank of treaties; no decision that applies it was seen.',
      'Что свобода учреждения по договору сильнее запрета, следует из места договоров; решений с таким применением не найдено.',
      'Шарттағы құрылу еркіндігінің тыйымнан басымдығы шарттардың орнынан шығады; мұны қолданған шешім табылмады.',
    ),
  ],
})

export const businessFounding: readonly Rule[] = [forbidden, visa, permit, resident, union]
