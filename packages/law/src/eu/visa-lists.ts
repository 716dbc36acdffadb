import { all, any, at, figure, is, members, not, read, readOn, rule, same, since, some, t, within, type Expr, type Rule } from '@kosh/norms'
import { biometric, citizenship, document, documentIssued, issuer, permits } from '../world/person.js'
import { destination, entered, purpose } from '../world/journey.js'
import { visaLists, visaLists2001 } from './acts.js'
import { coordinationDirectorate, identityNumber } from './facts.js'
import { visaRequired } from './questions.js'
import { appliesVisaLists, inScope } from './schengen-area.js'
import { annexes, awaitsAgreement, coordinationExcluded, passports, suspensions } from './visa-annexes.js'
import { refugeeVisaRules } from './refugee-visas.js'
import { through, type Version } from './versions.js'

/** Regulation (EU) 2018/1806 (visa lists) in the order of its articles, with Regulation (EC) No 539/2001 before it. Read in the consolidation of 15.5.2023. */

const now = (place: string) => at(visaLists, place, 'official', '2026-11-24', { text: '2023-05-15' })
/** An article of the codification, and the passage it took over by the table of Annex IV. */
const lists = (id: string, place: string, before: string, from = '2001-04-10'): readonly Version[] => [
  { id: `eu.visaLists2001.${id}`, says: at(visaLists2001, before), force: `${from}/2018-12-17` },
  { id: `eu.visaLists.${id}`, says: now(place), force: '2018-12-18/' },
]

// --- who the person is ---------------------------------------------------------------------------------------

const withoutNationality = is(citizenship, 'XXA', 'XXB', 'XXC')
/** Recognised refugees and stateless persons are judged by the state that issued the document, not by a nationality. */
const refugeeOrStateless = any(withoutNationality, is(document, 'refugee', 'stateless'))
const national = all(not(refugeeOrStateless), inScope(entered))
const protectedPerson = all(refugeeOrStateless, inScope(entered))
const listedIn = (annex: 'I' | 'II'): Expr<'bool'> => is(read(annexes, citizenship), annex)
const issuedIn = (annex: 'I' | 'II'): Expr<'bool'> => is(read(annexes, issuer), annex)

const passport = read(passports, citizenship)
const rightPassport = all(
  not(read(awaitsAgreement, citizenship)),
  any(is(passport, 'any', 'sar'), all(is(passport, 'biometric'), biometric), all(is(passport, 'identity-number'), identityNumber)),
  not(all(read(coordinationExcluded, citizenship), coordinationDirectorate)),
)
const suspension = read(suspensions, citizenship)
const suspended = any(
  is(suspension, 'all'),
  all(is(suspension, 'official'), is(document, 'diplomatic', 'service')),
  all(is(suspension, 'since-2015-05-25'), is(document, 'ordinary'), since(documentIssued, '2015-05-25')),
)

// --- choices left to each state, not collected here -------------------------------------------------------------

/** Whether a state demands a visa of holders of these documents, by destination, nationality and document. */
export const documentChoice = figure(
  'eu.visa.choice.documents',
  'bool',
  {
    label: t('National choice: official passports and crews', 'Выбор государства: служебные паспорта и экипажи', 'Мемлекет таңдауы: қызметтік паспорттар мен экипаждар'),
    by: ['code', 'code', 'code'],
    within: 'yes or no',
  },
  [],
)
/** Whether a state demands a visa of exempt nationals who will do paid work, by destination and nationality. */
export const paidWorkChoice = figure(
  'eu.visa.choice.paidWork',
  'bool',
  { label: t('National choice: paid work', 'Выбор государства: оплачиваемая работа', 'Мемлекет таңдауы: ақылы жұмыс'), by: ['code', 'code'], within: 'yes or no' },
  [],
)
/** Whether a state demands a visa of refugees and stateless persons by destination and state that issued the document. */
export const refugeeChoice = figure(
  'eu.visa.choice.refugees',
  'bool',
  {
    label: t('National choice: refugees and stateless persons', 'Выбор государства: беженцы и лица без гражданства', 'Мемлекет таңдауы: босқындар мен азаматтығы жоқ адамдар'),
    by: ['code', 'code'],
    within: 'yes or no',
  },
  [],
)
/** Members that do not apply the lists, whose refugees each state may exempt. */
const nonParticipants = members(
  'eu.visa.nonParticipants',
  t('Members that do not apply the visa lists', 'Члены, не применяющие визовые списки', 'Виза тізімдерін қолданбайтын мүшелер'),
  [
    ['2007-01-19/2018-12-17', 'GBR IRL', at(visaLists2001, 'Art. 4(2)')],
    ['2018-12-18/2020-12-31', 'GBR', at(visaLists, 'Art. 6(2)(d)')],
    ['2018-12-18/', 'IRL', now('Art. 6(2)(d)')],
  ],
)

const choiceUnknown = t(
  'Each state decides; its decision is published by the Union but not collected here.',
  'Решает каждое государство; решение публикует Союз, но здесь оно не собрано.',
  'Әр мемлекет өзі шешеді; шешімді Одақ жариялайды, бірақ ол мұнда жиналмаған.',
)
const strasbourg = t(
  'The agreement on visas for refugees (Strasbourg, 1959) prevails between its parties, which are those listed in a treaty database.',
  'Соглашение об отмене виз для беженцев (Страсбург, 1959) имеет преимущество между участниками, взятыми из базы договоров.',
  'Босқындарға визаны жою туралы келісім (Страсбург, 1959) қатысушылары арасында басым; олар шарттар базасынан алынды.',
)

// --- Art. 3: who needs a visa -----------------------------------------------------------------------------------

const annexOne = through(lists('3-1', 'Art. 3(1)', 'Art. 1(1)'), ({ id, said }) =>
  rule(id, {
    ...said,
    answers: visaRequired,
    gist: t('Nationals of the states of Annex I need a visa.', 'Гражданам государств приложения I нужна виза.', 'I қосымшадағы мемлекеттердің азаматтарына виза қажет.'),
    when: all(national, listedIn('I')),
    then: true,
    leaves: [
      t(
        'School groups resident in a Member State (Art. 4(2)(b)) are not captured.',
        'Школьные группы из государств-членов (ст. 4(2)(b)) не отражены.',
        'Мүше мемлекетте тұратын мектеп топтары (4(2)(b)-бап) көрсетілмеген.',
      ),
    ],
  }),
)
const refugeesOfAnnexOne = through(lists('3-2', 'Art. 3(2)', 'Art. 1(1), second subparagraph', '2007-01-19'), ({ id, said }) =>
  rule(id, {
    ...said,
    answers: visaRequired,
    gist: t(
      'A refugee or stateless person whose document a state of Annex I issued as state of residence needs a visa.',
      'Беженцу или лицу без гражданства, чей документ выдало государство проживания из приложения I, нужна виза.',
      'Құжатын тұратын мемлекеті ретінде I қосымшадағы мемлекет берген босқынға не азаматтығы жоқ адамға виза қажет.',
    ),
    when: all(protectedPerson, issuedIn('I')),
    then: true,
    leaves: [strasbourg],
  }),
)

// --- Art. 4: who is exempt --------------------------------------------------------------------------------------

const annexTwo = through(lists('4-1', 'Art. 4(1)', 'Art. 1(2)'), ({ id, said }) =>
  rule(id, {
    ...said,
    answers: visaRequired,
    gist: t(
      'Nationals of the states of Annex II need none for up to 90 days in any 180.',
      'Гражданам государств приложения II она не нужна на срок до 90 дней в любые 180.',
      'II қосымшадағы мемлекеттердің азаматтарына кез келген 180 күнде 90 күнге дейін виза қажет емес.',
    ),
    when: all(national, listedIn('II'), rightPassport),
    then: false,
  }),
)
const wrongPassport = through(lists('annexII.passport', 'Annex II, footnotes', 'Annex II, footnotes'), ({ id, said }) =>
  rule(id, {
    ...said,
    answers: visaRequired,
    gist: t(
      'Where Annex II exempts certain passports only, or waits for an agreement, all others need a visa.',
      'Если приложение II освобождает лишь некоторые паспорта или ждёт соглашения, остальным нужна виза.',
      'II қосымша белгілі бір паспорттарды ғана босатса не келісімді күтсе, басқаларына виза қажет.',
    ),
    when: all(national, listedIn('II'), not(rightPassport)),
    then: true,
  }),
)
const borderTraffic = through(lists('4-2-a', 'Art. 4(2)(a)', 'Art. 1(2), first indent', '2007-01-19'), ({ id, said, over }) =>
  rule(id, {
    ...said,
    answers: visaRequired,
    gist: t(
      'Holders of a local border traffic permit need none within that regime.',
      'Обладателям разрешения на местное приграничное передвижение она не нужна в пределах этого режима.',
      'Жергілікті шекара маңы қозғалысына рұқсаты барларға осы режим шегінде виза қажет емес.',
    ),
    when: all(
      national,
      listedIn('I'),
      some(permits, all(is(permits.cells.kind, 'local-border-traffic'), same(permits.cells.state, destination), within(entered, permits.cells.from, permits.cells.to))),
    ),
    then: false,
    over: over(annexOne),
    leaves: [
      t(
        'The permit opens the border zone only, for the time its agreement sets.',
        'Разрешение действует лишь в приграничной зоне, на срок по соглашению.',
        'Рұқсат шекара маңы аймағында ғана, келісімде белгіленген мерзімге жарайды.',
      ),
    ],
  }),
)
const memberDocument = through(lists('4-2-c', 'Art. 4(2)(c)', 'Art. 1(2), third indent', '2007-01-19'), ({ id, said }) =>
  rule(id, {
    ...said,
    answers: visaRequired,
    gist: t(
      'Refugees, stateless persons and others without a nationality who live in a Member State and hold its document need none.',
      'Беженцам, лицам без гражданства и иным не имеющим гражданства, живущим в государстве-члене с его документом, она не нужна.',
      'Мүше мемлекетте тұратын және оның құжаты бар босқындарға, азаматтығы жоқ және өзге де азаматтықсыз адамдарға виза қажет емес.',
    ),
    when: all(inScope(entered), any(refugeeOrStateless, is(citizenship, 'XXX')), appliesVisaLists(entered, issuer)),
    then: false,
    leaves: [
      t(
        'Residence in the state that issued the document is taken for granted.',
        'Проживание в государстве, выдавшем документ, предполагается.',
        'Құжатты берген мемлекетте тұратыны бар деп алынады.',
      ),
    ],
  }),
)

// --- Art. 6: choices of the states --------------------------------------------------------------------------------

const officialPassports = through(lists('6-1', 'Art. 6(1)(a)-(c)', 'Art. 4(1)'), ({ id, said, over }) =>
  rule(id, {
    ...said,
    answers: visaRequired,
    gist: t(
      'For diplomatic, service and special passports and for seafarers each state may lift the visa or demand it.',
      'Для дипломатических, служебных и особых паспортов и для моряков каждое государство может отменить визу или ввести её.',
      'Дипломатиялық, қызметтік және арнайы паспорттар мен теңізшілер үшін әр мемлекет визаны алып тастай немесе талап ете алады.',
    ),
    when: all(national, any(listedIn('I'), listedIn('II')), is(document, 'diplomatic', 'service', 'seafarer')),
    then: read(documentChoice, destination, citizenship, document),
    over: over(annexOne, annexTwo, wrongPassport),
    leaves: [
      choiceUnknown,
      t(
        'Air crews, rescue crews, crews on inland waters and documents of organisations are not captured.',
        'Лётные, спасательные и речные экипажи и документы организаций не отражены.',
        'Ұшқыштар, құтқарушылар, өзен экипаждары және ұйымдардың құжаттары көрсетілмеген.',
      ),
    ],
  }),
)
const refugeesOfAnnexTwo = through(lists('6-2-b', 'Art. 6(2)(b)', 'Art. 4(2)', '2007-01-19'), ({ id, said }) =>
  rule(id, {
    ...said,
    answers: visaRequired,
    gist: t(
      'Refugees and stateless persons documented by a state of Annex II where they live may be exempted by each state.',
      'Беженцев и лиц без гражданства с документом государства проживания из приложения II каждое государство может освободить.',
      'II қосымшадағы тұратын мемлекеті құжат берген босқындар мен азаматтығы жоқ адамдарды әр мемлекет босата алады.',
    ),
    when: all(protectedPerson, issuedIn('II')),
    then: read(refugeeChoice, destination, issuer),
    leaves: [choiceUnknown, strasbourg],
  }),
)
const refugeesOfIreland = through(lists('6-2-d', 'Art. 6(2)(d)', 'Art. 4(2)', '2007-01-19'), ({ id, said }) =>
  rule(id, {
    ...said,
    answers: visaRequired,
    gist: t(
      'Refugees and persons without a nationality documented by Ireland may be exempted by each state.',
      'Беженцев и лиц без гражданства с документом Ирландии каждое государство может освободить.',
      'Ирландия құжат берген босқындар мен азаматтығы жоқ адамдарды әр мемлекет босата алады.',
    ),
    when: all(inScope(entered), any(refugeeOrStateless, is(citizenship, 'XXX')), readOn(entered, nonParticipants, issuer)),
    then: read(refugeeChoice, destination, issuer),
    leaves: [choiceUnknown, strasbourg],
  }),
)
const paidWork = through(lists('6-3', 'Art. 6(3)', 'Art. 4(3)'), ({ id, said, over }) =>
  rule(id, {
    ...said,
    answers: visaRequired,
    gist: t(
      'Of exempt nationals who will do paid work each state may demand a visa.',
      'От освобождённых граждан, едущих на оплачиваемую работу, каждое государство может требовать визу.',
      'Ақылы жұмыс істейтін босатылған азаматтардан әр мемлекет виза талап ете алады.',
    ),
    when: all(national, listedIn('II'), rightPassport, is(purpose, 'work', 'seasonal-work'), is(document, 'ordinary')),
    then: read(paidWorkChoice, destination, citizenship),
    over: over(annexTwo),
    leaves: [
      choiceUnknown,
      t('The right to work itself is national law.', 'Само право на работу определяет национальный закон.', 'Жұмыс істеу құқығының өзін ұлттық заң айқындайды.'),
    ],
  }),
)

// --- Art. 8: suspension -------------------------------------------------------------------------------------------

const suspendedExemption = through([{ id: 'eu.visaLists.8', says: now('Art. 8(1), (6)'), force: '2018-12-18/' }], ({ id, said, over }) =>
  rule(id, {
    ...said,
    answers: visaRequired,
    gist: t(
      'While the exemption is suspended, the passports it names need a visa.',
      'Пока освобождение приостановлено, для названных паспортов нужна виза.',
      'Босату тоқтатыла тұрғанда, аталған паспорттарға виза қажет.',
    ),
    when: all(national, listedIn('II'), suspended),
    then: true,
    over: over(annexTwo, officialPassports, paidWork),
    leaves: [
      t(
        'A state may exempt a suspended group again under Art. 6; such exemptions are not collected here. Art. 8 as rewritten from 30 December 2025 was not read.',
        'Государство может вновь освободить такую группу по ст. 6; эти решения здесь не собраны. Ст. 8 в редакции с 30 декабря 2025 года не сверена.',
        'Мемлекет мұндай топты 6-бап бойынша қайта босата алады; ол шешімдер мұнда жиналмаған. 8-баптың 2025 жылғы 30 желтоқсаннан бергі редакциясы салыстырылмаған.',
      ),
    ],
  }),
)

export const visaListRules: readonly Rule[] = [
  ...annexOne,
  ...refugeesOfAnnexOne,
  ...annexTwo,
  ...wrongPassport,
  ...borderTraffic,
  ...memberDocument,
  ...officialPassports,
  ...refugeesOfAnnexTwo,
  ...refugeesOfIreland,
  ...refugeeVisaRules(refugeesOfIreland.filter(one => one.force.to === undefined)),
  ...paidWork,
  ...suspendedExemption,
]
