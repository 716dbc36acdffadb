import {
  all,
  any,
  ask,
  at,
  before,
  breach,
  by,
  displaces,
  ground,
  is,
  later,
  not,
  rule,
  some,
  t,
  today,
  type Cite,
  type Expr,
  type Ground,
  type Rule,
  type Text,
} from '@kosh/norms'
import { administrativeCode } from '../acts.js'
import { halfWithinSevenDays } from './administrative-code-general.js'
import { noticeGiven } from '../facts.js'
import { hostConduct, hostConductDay, hostPenalties, hostSanctions, hostSize } from '../stay/host-facts.js'
import { textUpToApril2026, yearCounted } from './offence-doubts.js'
import { notifyBy } from '../questions.js'
import { amountBy, fine, sanctionsFrom, warning, type BySize } from './sanction-rows.js'

/**
 * Code of Administrative Offences, 05.07.2014 No. 235-V. Art. 518: hosts of foreigners, and Art. 493: registration of those who do not live there.
 * Art. 518 compared in the versions of 16.01.2018 and 13.05.2020, Art. 493 in that of 12.07.2026. Before January 2018: silent.
 */

const text2018 = '~2018-01-16/2020-01-10'
const text2020 = '~2020-01-11/'
const since2018 = '~2018-01-16/'
const koap2018 = (part: string): Cite => at(administrativeCode, `Art. 518(${part})`, 'official', '2026-11-26', { text: '2018-01-16' })
const koap = (part: string): Cite => at(administrativeCode, `Art. 518(${part})`, 'official', '2026-11-26', { text: '2020-05-13' })
const art493 = (part: string): Cite => at(administrativeCode, `Art. 493(${part})`, 'official', '2026-11-26', { text: '2026-07-12' })
const itself = (cite: Cite): Ground => ground('2015-01-01/', cite)

/** As if the case were opened on the day asked about. */
const imposes = sanctionsFrom(today)
const fineBy = (amounts: BySize) => fine(amountBy(hostSize, amounts))
const person = is(hostSize, 'individual')
const does = (...codes: readonly [string, ...string[]]): Expr<'bool'> => is(hostConduct, ...codes)
/** A penalty under one of these parts, imposed within the year before; the anniversary counts. */
const punishedBefore = (...parts: readonly [string, ...string[]]): Expr<'bool'> =>
  some(hostPenalties, all(is(hostPenalties.cells.part, ...parts), before(hostPenalties.cells.on, hostConductDay), by(hostConductDay, later(hostPenalties.cells.on, 1, 'years'))))

// --- Art. 493 ------------------------------------------------------------------------------------------------

const whetherForGuests = t(
  'Whether this article is applied to the registration of foreign guests was not seen.',
  'Применяется ли статья к регистрации иностранных гостей, не выяснено.',
  'Бап шетелдік қонақтарды тіркеуге қолданыла ма, анықталмады.',
)
/** An offence of Art. 493 and, in the next part, the same again. Officials are not named. */
const of493 = (part: '1' | '3' | '5', again: '2' | '4' | '6', code: string, gist: Text, first: BySize, second: BySize): readonly Rule[] => {
  const once = rule(`kaz.koap.493-${part}`, {
    says: art493(part),
    gist,
    force: since2018,
    answers: hostSanctions,
    when: all(does(code), not(is(hostSize, 'official'))),
    then: imposes(`493(${part})`, 'police', fineBy(first)),
    leaves: [whetherForGuests],
  })
  return [
    once,
    rule(`kaz.koap.493-${again}`, {
      says: art493(again),
      gist: t('The same again within a year: the heavier fine.', 'То же повторно в течение года: более высокий штраф.', 'Бір жыл ішінде қайталанса: жоғарырақ айыппұл.'),
      force: since2018,
      answers: hostSanctions,
      when: all(does(code), not(is(hostSize, 'official')), punishedBefore(`493(${part})`)),
      then: imposes(`493(${again})`, 'police', fineBy(second)),
      over: [displaces(once, itself(art493(again)))],
      leaves: [yearCounted, whetherForGuests],
    }),
  ]
}
const notLiving = of493(
  '1',
  '2',
  'registered-not-living',
  t('Letting persons be registered who do not live there: a fine.', 'Регистрация не проживающих: штраф.', 'Тұрмайтын адамдардың тіркелуіне жол беру: айыппұл.'),
  { individual: 10, small: 15, medium: 25, large: 50 },
  { individual: 20, small: 30, medium: 50, large: 100 },
)
const notStruckOff = of493(
  '3',
  '4',
  'not-deregistered',
  t('Not striking off those who left: a fine.', 'Непринятие мер по снятию выбывших с регистрации: штраф.', 'Кеткендерді тіркеуден шығармау: айыппұл.'),
  { individual: 5, small: 15, medium: 25, large: 45 },
  { individual: 10, small: 20, medium: 40, large: 80 },
)
const tenants = of493(
  '5',
  '6',
  'living-unregistered',
  t('A landlord who lets persons live unregistered: a fine.', 'Наймодатель, допустивший проживание без регистрации: штраф.', 'Тіркелмей тұруға жол берген жалға беруші: айыппұл.'),
  { individual: 10, small: 15, medium: 25, large: 50 },
  { individual: 20, small: 30, medium: 50, large: 100 },
)

// --- Art. 518(1): papers, departure, notice ------------------------------------------------------------------

/** The term of Art. 6(4) of the Law on Migration has passed without notice. */
const noticeLate = breach(ask(notifyBy, 'never'), noticeGiven)
const neglects2018 = any(does('papers-not-arranged', 'registration-not-arranged'), noticeLate)
const neglects = any(does('papers-not-arranged'), noticeLate)
const smallAmounts: BySize = { official: 10, small: 10, medium: 15, large: 20 }

const neglectByPerson2018 = rule('kaz.koap.518-1.person.2018', {
  says: koap2018('1'),
  gist: t(
    'A natural person who does not see to registration, papers or departure, or reports guests late: a warning.',
    'Физическое лицо, не обеспечившее регистрацию, документы или выезд либо поздно сообщившее о гостях: предупреждение.',
    'Тіркеуді, құжаттарды не кетуді қамтамасыз етпеген немесе қонақтары туралы кеш хабарлаған жеке тұлға: ескерту жасалады.',
  ),
  force: text2018,
  answers: hostSanctions,
  when: all(neglects2018, person),
  then: imposes('518(1)', 'police', warning),
})
const neglectByBusiness2018 = rule('kaz.koap.518-1.business.2018', {
  says: koap2018('1'),
  gist: t(
    'An official or a business that does not see to registration, papers or departure, or reports guests late: a fine by size.',
    'Должностное лицо или субъект предпринимательства, не обеспечившие регистрацию, документы или выезд либо поздно сообщившие о гостях: штраф по размеру.',
    'Тіркеуді, құжаттарды не кетуді қамтамасыз етпеген немесе қонақтары туралы кеш хабарлаған лауазымды адам не кәсіпкерлік субъектісі: мөлшеріне қарай айыппұл.',
  ),
  force: text2018,
  answers: hostSanctions,
  when: all(neglects2018, not(person)),
  then: imposes('518(1)', 'police', fineBy(smallAmounts)),
})
const neglectByPerson = rule('kaz.koap.518-1.person', {
  says: koap('1'),
  gist: t(
    'A natural person who does not see to papers or departure, or reports guests late: a warning.',
    'Физическое лицо, не обеспечившее документы или выезд либо поздно сообщившее о гостях: предупреждение.',
    'Құжаттарды не кетуді қамтамасыз етпеген немесе қонақтары туралы кеш хабарлаған жеке тұлға: ескерту жасалады.',
  ),
  force: text2020,
  answers: hostSanctions,
  when: all(neglects, person),
  then: imposes('518(1)', 'police', warning),
  leaves: [textUpToApril2026],
})
const neglectByBusiness = rule('kaz.koap.518-1.business', {
  says: koap('1'),
  gist: t(
    'An official or a business that does not see to papers or departure, or reports guests late: a fine by size.',
    'Должностное лицо или субъект предпринимательства, не обеспечившие документы или выезд либо поздно сообщившие о гостях: штраф по размеру.',
    'Құжаттарды не кетуді қамтамасыз етпеген немесе қонақтары туралы кеш хабарлаған лауазымды адам не кәсіпкерлік субъектісі: мөлшеріне қарай айыппұл.',
  ),
  force: text2020,
  answers: hostSanctions,
  when: all(neglects, not(person)),
  then: imposes('518(1)', 'police', fineBy(smallAmounts)),
  leaves: [textUpToApril2026],
})

// --- Art. 518(2): a dwelling ---------------------------------------------------------------------------------

const dwellingAmounts: BySize = { individual: 25, official: 40, small: 40, medium: 55, large: 75 }
const dwelling2018 = rule('kaz.koap.518-2.2018', {
  says: koap2018('2'),
  gist: t(
    'A dwelling for a foreigner who stays in breach of the law or evades departure, or another address than registered: a fine by size.',
    'Жильё для иностранца, пребывающего с нарушением или уклоняющегося от выезда, либо иной адрес, чем при регистрации: штраф по размеру.',
    'Заңнаманы бұзып жүрген не кетуден жалтарған шетелдікке тұрғынжай беру немесе тіркелгеннен өзге мекенжай: мөлшеріне қарай айыппұл.',
  ),
  force: text2018,
  answers: hostSanctions,
  when: does('dwelling-given', 'address-mismatch'),
  then: imposes('518(2)', 'police', fineBy(dwellingAmounts)),
})
const dwelling = rule('kaz.koap.518-2', {
  says: koap('2'),
  gist: t(
    'A dwelling for a foreigner who stays in breach of the law or evades departure: a fine by size.',
    'Жильё для иностранца, пребывающего с нарушением или уклоняющегося от выезда: штраф по размеру.',
    'Заңнаманы бұзып жүрген не кетуден жалтарған шетелдікке тұрғынжай беру: мөлшеріне қарай айыппұл.',
  ),
  force: text2020,
  answers: hostSanctions,
  when: does('dwelling-given'),
  then: imposes('518(2)', 'police', fineBy(dwellingAmounts)),
  leaves: [textUpToApril2026],
})

// --- Art. 518(3): again within a year ------------------------------------------------------------------------

const againAmounts: BySize = { individual: 30, official: 40, small: 40, medium: 70, large: 100 }
const anyOfTwo = t(
  'A penalty under part 1 is taken as the earlier one for part 2 too, and the other way round; the text may mean the same part only.',
  'Взыскание по части 1 считается прежним и для части 2, и наоборот; текст может иметь в виду только ту же часть.',
  '1-бөлік бойынша жаза 2-бөлік үшін де, керісінше де бұрынғы деп алынады; мәтін тек сол бөлікті білдіруі мүмкін.',
)
const invitations = t(
  'After two penalties within twelve months for papers, departure or notice the invitations of the host are not considered (Law on Migration, Art. 48).',
  'После двух взысканий за двенадцать месяцев за документы, выезд или информирование приглашения лица не рассматривают (Закон о миграции, ст. 48).',
  'Он екі айда құжаттар, кету не хабарлау үшін екі жазадан кейін тұлғаның шақырулары қаралмайды (Көші-қон туралы заң, 48-бап).',
)
const punished518 = punishedBefore('518(1)', '518(2)', '518(3)')
const again2018 = rule('kaz.koap.518-3.2018', {
  says: koap2018('3'),
  gist: t(
    'Parts 1 and 2 again within a year: a fine by size.',
    'Части 1 и 2 повторно в течение года: штраф по размеру.',
    '1 және 2-бөліктер бір жыл ішінде қайталанса: мөлшеріне қарай айыппұл.',
  ),
  force: text2018,
  answers: hostSanctions,
  when: all(any(neglects2018, does('dwelling-given', 'address-mismatch')), punished518),
  then: imposes('518(3)', 'police', fineBy(againAmounts)),
  over: [neglectByPerson2018, neglectByBusiness2018, dwelling2018].map(what => displaces(what, itself(koap2018('3')))),
  leaves: [yearCounted, anyOfTwo, invitations],
})
const again = rule('kaz.koap.518-3', {
  says: koap('3'),
  gist: t(
    'Parts 1 and 2 again within a year: a fine by size.',
    'Части 1 и 2 повторно в течение года: штраф по размеру.',
    '1 және 2-бөліктер бір жыл ішінде қайталанса: мөлшеріне қарай айыппұл.',
  ),
  force: text2020,
  answers: hostSanctions,
  when: all(any(neglects, does('dwelling-given')), punished518),
  then: imposes('518(3)', 'police', fineBy(againAmounts)),
  over: [neglectByPerson, neglectByBusiness, dwelling].map(what => displaces(what, itself(koap('3')))),
  leaves: [yearCounted, anyOfTwo, invitations, textUpToApril2026],
})

// --- Art. 518(4) and (5), until January 2020 -----------------------------------------------------------------

const deals = rule('kaz.koap.518-4.2018', {
  says: koap2018('4'),
  gist: t(
    'Deals with a foreigner whose activity does not match the visa: a fine by size.',
    'Сделки с иностранцем, чья деятельность не отвечает цели визы: штраф по размеру.',
    'Қызметі виза мақсатына сай емес шетелдікпен мәміле: мөлшеріне қарай айыппұл.',
  ),
  force: text2018,
  answers: hostSanctions,
  when: does('deals-with-foreigner'),
  then: imposes('518(4)', 'police', fineBy({ individual: 30, official: 40, small: 40, medium: 75, large: 150 })),
})
const dealsAgain = rule('kaz.koap.518-5.2018', {
  says: koap2018('5'),
  gist: t(
    'Such deals again within a year: a fine by size.',
    'Такие сделки повторно в течение года: штраф по размеру.',
    'Мұндай мәміле бір жыл ішінде қайталанса: мөлшеріне қарай айыппұл.',
  ),
  force: text2018,
  answers: hostSanctions,
  when: all(does('deals-with-foreigner'), punishedBefore('518(4)', '518(5)')),
  then: imposes('518(5)', 'police', fineBy({ individual: 50, official: 100, small: 100, medium: 150, large: 300 })),
  over: [displaces(deals, itself(koap2018('5')))],
  leaves: [yearCounted],
})

export const administrativeCode518: readonly Rule[] = [
  ...notLiving,
  ...notStruckOff,
  ...tenants,
  neglectByPerson2018,
  neglectByBusiness2018,
  neglectByPerson,
  neglectByBusiness,
  dwelling2018,
  dwelling,
  again2018,
  again,
  deals,
  dealsAgain,
  halfWithinSevenDays(hostSanctions, '.host'),
]
