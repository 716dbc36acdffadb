import { all, at, is, not, readOn, rule, t, times, today, type Rule } from '@kosh/norms'
import { citizenship } from '../../world/person.js'
import { law477, law73, order607 } from '../acts.js'
import { monthlyIndex } from '../figures.js'
import { happened, validTo } from './protection-facts.js'
import { protectionRights, protectionRoutes, statelessnessRoute } from './protection-questions.js'
import { stateless, undocumentedStateless } from './protection-standing.js'

/**
 * Stateless persons: Rules on determining statelessness, Minister of Internal Affairs, Order 01.09.2020 No. 607, as amended 12.04.2024; Law on Identity Documents
 * Art. 11; Law on Migration Arts 36-1, 40, 49. The certificate is the document of those who live here permanently.
 */

const rules607 = at(order607, 'on the application', 'secondary')
const lm = (place: string) => at(law477, place, 'official', '2026-11-26', { text: '2025-09-27' })
const until = validTo('stateless-certificate')
const noConvention = t(
  'Kazakhstan is not known to be party to the Conventions of 1954 and 1961 on statelessness: the rights rest on its own laws.',
  'Об участии Казахстана в конвенциях о безгражданстве 1954 и 1961 годов неизвестно: права основаны на его собственных законах.',
  'Қазақстанның азаматтықсыздық туралы 1954 және 1961 жылғы конвенцияларға қатысатыны белгісіз: құқықтар өз заңдарына негізделген.',
)
const howToAsk = t(
  'In person or, since 2024, through a representative, to the police of the place of residence, through the service centre; a legal representative for minors. Photographs and fingerprints. False data are punished (Code of Administrative Offences, Art. 495).',
  'Лично или, с 2024 года, через представителя, в полицию по месту жительства через центр обслуживания; за несовершеннолетних — законный представитель. Фотографии и отпечатки пальцев. За ложные сведения наказывают (КоАП, ст. 495).',
  'Өзіңіз не 2024 жылдан өкіл арқылы, тұрғылықты жердегі полицияға қызмет көрсету орталығы арқылы; кәмелетке толмағандар үшін заңды өкіл. Фотосурет пен саусақ ізі. Жалған мәлімет үшін жазаланады (ӘҚБтК 495-бап).',
)

// --- The way to the certificate ------------------------------------------------------------------------------

const way = rule('kaz.order607.route', {
  says: rules607,
  gist: t(
    'Whoever is not a citizen and has no proof of another citizenship is recognised as stateless on an own application.',
    'Кто не гражданин и не имеет доказательств другого гражданства, того признают лицом без гражданства по его заявлению.',
    'Азамат емес және басқа азаматтығына дәлелі жоқ адам өз өтініші бойынша азаматтығы жоқ адам деп танылады.',
  ),
  force: '~2020-09-15/',
  answers: protectionRoutes,
  when: undocumentedStateless,
  then: [{ route: 'statelessness', months: 60, tenge: times(8, readOn(today, monthlyIndex)), days: 0, files: 'foreigner', prolongs: false }],
  how: howToAsk,
  leaves: [
    t(
      'The time of the decision was not found, nor whether the application itself makes the stay lawful.',
      'Срок решения не найден; не найдено и то, делает ли само заявление пребывание законным.',
      'Шешім мерзімі табылмады; өтініштің өзі болуды заңды ете ме, ол да табылмады.',
    ),
    t(
      'The duty of 8 units was reported in 2022; the Tax Code of 2026 was not compared. Five years are the term of the certificate in the law as of June 2021.',
      'О пошлине в 8 МРП сообщалось в 2022 году; Налоговый кодекс 2026 года не сверен. Пять лет — срок удостоверения в законе на июнь 2021 года.',
      '8 АЕК баж туралы 2022 жылы хабарланған; 2026 жылғы Салық кодексімен салыстырылмаған. Бес жыл — 2021 жылғы маусымдағы заң бойынша куәлік мерзімі.',
    ),
    noConvention,
  ],
})
const notACitizen = rule('kaz.order607.notACitizen', {
  says: at(order607, 'title', 'official', '2026-11-23'),
  gist: t('The person is not a citizen of Kazakhstan.', 'Лицо не является гражданином Казахстана.', 'Адам Қазақстан азаматы емес.'),
  force: '~2020-09-15/',
  answers: statelessnessRoute,
  then: not(is(citizenship, 'KAZ')),
})
const noOtherCitizenship = rule('kaz.order607.noOther', {
  says: at(order607, 'title', 'official', '2026-11-23'),
  gist: t(
    'The person has no proof of the citizenship of another state.',
    'У лица нет доказательств гражданства другого государства.',
    'Адамның басқа мемлекет азаматтығына дәлелі жоқ.',
  ),
  force: '~2020-09-15/',
  answers: statelessnessRoute,
  then: is(citizenship, 'XXA', 'XXX'),
  leaves: [
    t(
      'States of former residence are asked; what they answer decides.',
      'Запрашивают государства прежнего проживания; решает их ответ.',
      'Бұрын тұрған мемлекеттерге сұрау салынады; олардың жауабы шешеді.',
    ),
  ],
})
const asked = rule('kaz.order607.asked', {
  says: rules607,
  gist: t('The person applied.', 'Лицо подало заявление.', 'Адам өтініш берді.'),
  force: '~2020-09-15/',
  answers: statelessnessRoute,
  then: happened('stateless-applied'),
  how: howToAsk,
})

// --- Rights without the certificate --------------------------------------------------------------------------

const determination = rule('kaz.order607.right', {
  says: rules607,
  gist: t(
    'Whoever has no citizenship may have this determined by the police.',
    'Лицо без гражданства может просить полицию определить его статус.',
    'Азаматтығы жоқ адам өз мәртебесін анықтауды полициядан сұрай алады.',
  ),
  force: '~2020-09-15/',
  answers: protectionRights,
  when: undocumentedStateless,
  then: [{ right: 'determination', until: 'never' }],
  how: howToAsk,
  leaves: [noConvention],
})
const interpreter = rule('kaz.order607.interpreter', {
  says: rules607,
  gist: t(
    'During the procedure an interpreter is free, and who cannot write applies by word of mouth.',
    'В ходе процедуры переводчик бесплатен, а неспособный писать подаёт заявление устно.',
    'Рәсім барысында аудармашы тегін, жаза алмайтын адам ауызша өтініш береді.',
  ),
  force: '~2024-04-26/',
  answers: protectionRights,
  when: all(undocumentedStateless, happened('stateless-applied')),
  then: [{ right: 'interpreter', until: 'never' }],
  leaves: [
    t(
      'Known from reports on the draft of 2024; the text itself was not read.',
      'Известно из сообщений о проекте 2024 года; сам текст не прочитан.',
      '2024 жылғы жоба туралы хабарлардан белгілі; мәтіннің өзі оқылмаған.',
    ),
  ],
})
const appeal = rule('kaz.law477.49.statelessAppeal', {
  says: lm('Art. 49, part 2'),
  gist: t(
    'A refusal of the certificate can be appealed.',
    'Отказ в выдаче удостоверения лица без гражданства можно обжаловать.',
    'Азаматтығы жоқ адамның куәлігін беруден бас тартуға шағымдануға болады.',
  ),
  force: '2011-10-28/',
  answers: protectionRights,
  when: undocumentedStateless,
  then: [{ right: 'appeal', until: 'never' }],
})

// --- Rights with it ------------------------------------------------------------------------------------------

const read2021 = at(law73, 'Art. 11', 'official', '2026-11-26', { text: '2021-06-29' })
const certificate = rule('kaz.law73.11', {
  says: read2021,
  gist: t(
    'Stateless persons of sixteen and over who live here permanently get the certificate, for five years.',
    'Лица без гражданства с шестнадцати лет, постоянно живущие здесь, получают удостоверение на пять лет.',
    'Осында тұрақты тұратын, он алты жасқа толған азаматтығы жоқ адамдар бес жылға куәлік алады.',
  ),
  force: '~2013-02-20/',
  answers: protectionRights,
  when: stateless,
  then: [{ right: 'certificate', until }],
  leaves: [
    t('Changes of the law after June 2021 were not seen.', 'Изменения закона после июня 2021 года не просмотрены.', 'Заңның 2021 жылғы маусымнан кейінгі өзгерістері қаралмаған.'),
    t(
      'No easier way to citizenship and no exemption from its test was found for stateless persons.',
      'Упрощённого пути к гражданству и освобождения от теста для лиц без гражданства не найдено.',
      'Азаматтығы жоқ адамдар үшін азаматтыққа жеңілдетілген жол және тесттен босату табылмады.',
    ),
    noConvention,
  ],
})
const stay = rule('kaz.law73.11.stay', {
  says: read2021,
  gist: t(
    'Whoever holds the certificate lives here permanently, and changes it when it runs out.',
    'Владелец удостоверения постоянно живёт здесь и по истечении срока меняет его.',
    'Куәлік иесі осында тұрақты тұрады және мерзімі біткенде оны ауыстырады.',
  ),
  force: '~2013-02-20/',
  answers: protectionRights,
  when: stateless,
  then: [{ right: 'stay', until }],
})
const travel = rule('kaz.law73.11.travel', {
  says: read2021,
  gist: t(
    'The certificate proves identity abroad too: it is the document for journeys.',
    'Удостоверение подтверждает личность и за рубежом: с ним ездят за границу.',
    'Куәлік шетелде де жеке басты растайды: сапарға сонымен шығады.',
  ),
  force: '~2013-02-20/',
  answers: protectionRights,
  when: stateless,
  then: [{ right: 'travel-document', until }],
})
const work = rule('kaz.law477.36-1-2-6.stateless', {
  says: at(law477, 'Art. 36-1(2)(6)', 'official', '2026-11-23'),
  gist: t(
    'Permanent residents work without a permit and outside the quota; the certificate is enough for a contract.',
    'Постоянно проживающие работают без разрешения и вне квоты; для договора достаточно удостоверения.',
    'Тұрақты тұратындар рұқсатсыз және квотадан тыс жұмыс істейді; шарт үшін куәлік жеткілікті.',
  ),
  force: '2023-07-01/',
  answers: protectionRights,
  when: stateless,
  then: [{ right: 'work', until }],
})
const company = rule('kaz.law477.40.stateless', {
  says: at(law477, 'Art. 40(2)', 'official', '2026-11-23'),
  gist: t(
    'Holders of the certificate may found companies and take shares.',
    'Владельцы удостоверения могут учреждать компании и приобретать доли.',
    'Куәлік иелері компания құра алады және үлес ала алады.',
  ),
  force: '2011-10-28/',
  answers: protectionRights,
  when: stateless,
  then: [{ right: 'company', until }],
})
const kept = rule('kaz.law477.49.statelessKept', {
  says: lm('Art. 49, part 5'),
  gist: t(
    'Recognised for want of papers or on a Soviet passport of 1974, the person keeps permanent residence whatever the days of absence, and despite fines of a year.',
    'Признанные из-за отсутствия документов или по паспорту СССР 1974 года сохраняют постоянное проживание независимо от дней отсутствия и взысканий за год.',
    'Құжаттарының болмауына байланысты не 1974 жылғы КСРО паспорты бойынша танылғандар болмаған күндеріне және бір жылғы жазаларға қарамай тұрақты тұруын сақтайды.',
  ),
  force: '2024-05-28/',
  answers: protectionRights,
  when: stateless,
  then: [{ right: 'kept-permanent', until: 'never' }],
  leaves: [
    t(
      'Not for those recognised on other grounds, which is not asked here.',
      'Не для признанных по иным основаниям; здесь об этом не спрашивают.',
      'Өзге негіздермен танылғандарға қатысты емес; бұл мұнда сұралмайды.',
    ),
  ],
})
export const statelessness: readonly Rule[] = [way, notACitizen, noOtherCitizenship, asked, determination, interpreter, appeal, certificate, stay, travel, work, company, kept]
