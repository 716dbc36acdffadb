import { any, at, rule, t, type Rule } from '@kosh/norms'
import { decree1041, healthCode, law216, law477, law73, socialCode } from '../acts.js'
import { servicesUntil, validTo } from './protection-facts.js'
import { protectionRights } from './protection-questions.js'
import { refugee, seeker, stateless, statusUntil, undocumentedStateless, victim } from './protection-standing.js'

/**
 * What other acts give to asylum seekers, refugees, stateless persons and victims of trafficking: Health Code Art. 83, Social Code Art. 120, Decree 1041, Law on
 * Migration Arts 7 and 36-1 to 40, Law on Identity Documents Art. 18-1.
 */

const seen = (act: typeof healthCode, place: string) => at(act, place, 'official', '2026-11-23')

const medicalForSeekers = rule('kaz.health.83-2.protection', {
  says: seen(healthCode, 'Art. 83(2)'),
  gist: t(
    'Asylum seekers and stateless persons who stay for a time get free care for diseases dangerous to others.',
    'Лица, ищущие убежище, и временно пребывающие лица без гражданства получают бесплатную помощь при болезнях, опасных для окружающих.',
    'Пана іздеген адамдар мен уақытша болатын азаматтығы жоқ адамдар айналадағыларға қауіпті ауруларда тегін көмек алады.',
  ),
  force: '~2020-07-18/',
  answers: protectionRights,
  when: any(seeker, undocumentedStateless),
  then: [{ right: 'medical-limited', until: 'never' }],
  leaves: [
    t(
      'The list of diseases is an order of the Ministry of Health. Other care is paid for.',
      'Перечень болезней — в приказе Министерства здравоохранения. Прочая помощь платная.',
      'Аурулар тізбесі Денсаулық сақтау министрлігінің бұйрығында. Өзге көмек ақылы.',
    ),
  ],
})
const medicalForRefugees = rule('kaz.health.83-1.refugees', {
  says: seen(healthCode, 'Art. 83(1)'),
  gist: t(
    'Refugees have the guaranteed free medical care as citizens do.',
    'Беженцы получают гарантированную бесплатную медицинскую помощь наравне с гражданами.',
    'Босқындар кепілдік берілген тегін медициналық көмекті азаматтармен тең алады.',
  ),
  force: '~2020-07-18/',
  answers: protectionRights,
  when: refugee,
  then: [{ right: 'medical-as-citizen', until: statusUntil }],
})
const medicalForStateless = rule('kaz.health.83-1.stateless', {
  says: seen(healthCode, 'Art. 83(1)'),
  gist: t(
    'Stateless persons who live here permanently have the guaranteed free medical care as citizens do.',
    'Постоянно проживающие лица без гражданства получают гарантированную бесплатную медицинскую помощь наравне с гражданами.',
    'Тұрақты тұратын азаматтығы жоқ адамдар кепілдік берілген тегін медициналық көмекті азаматтармен тең алады.',
  ),
  force: '~2020-07-18/',
  answers: protectionRights,
  when: stateless,
  then: [{ right: 'medical-as-citizen', until: validTo('stateless-certificate') }],
})
const assistanceForRefugees = rule('kaz.social.120.refugees', {
  says: seen(socialCode, 'Art. 120'),
  gist: t('Refugees may get targeted social assistance.', 'Беженцы могут получать адресную социальную помощь.', 'Босқындар атаулы әлеуметтік көмек ала алады.'),
  force: '2023-07-01/',
  answers: protectionRights,
  when: refugee,
  then: [{ right: 'social-assistance', until: statusUntil }],
})
const assistanceForStateless = rule('kaz.social.120.stateless', {
  says: seen(socialCode, 'Art. 120'),
  gist: t(
    'Stateless persons who live here permanently may get targeted social assistance.',
    'Постоянно проживающие лица без гражданства могут получать адресную социальную помощь.',
    'Тұрақты тұратын азаматтығы жоқ адамдар атаулы әлеуметтік көмек ала алады.',
  ),
  force: '2023-07-01/',
  answers: protectionRights,
  when: stateless,
  then: [{ right: 'social-assistance', until: validTo('stateless-certificate') }],
})
const workForVictims = rule('kaz.decree1041.6', {
  says: seen(decree1041, 'para 6'),
  gist: t(
    'A victim of trafficking may work without a permit while the criminal case runs.',
    'Жертва торговли людьми может работать без разрешения, пока идёт уголовное дело.',
    'Адам саудасының құрбаны қылмыстық іс жүріп жатқанда рұқсатсыз жұмыс істей алады.',
  ),
  force: '~2023-12-08/',
  answers: protectionRights,
  when: victim,
  then: [{ right: 'work', until: servicesUntil }],
  leaves: [
    t(
      'Whether a criminal case runs is not asked here; the right lasts with it, not with the services.',
      'Идёт ли уголовное дело, здесь не спрашивают; право длится с ним, а не с услугами.',
      'Қылмыстық іс жүріп жатқаны мұнда сұралмайды; құқық қызметтермен емес, іспен бірге жүреді.',
    ),
  ],
})
const refugeeMayReside = rule('kaz.law477.7.refugee', {
  says: seen(law477, 'Arts 7, 49(4)'),
  gist: t(
    'A refugee may apply for permanent residence, and shows solvency like others.',
    'Беженец может просить разрешение на постоянное проживание и подтверждает платёжеспособность, как другие.',
    'Босқын тұрақты тұруға рұқсат сұрай алады және басқалар сияқты төлем қабілеттілігін растайды.',
  ),
  force: '~2020-01-11/',
  answers: protectionRights,
  when: refugee,
  then: [{ right: 'permanent-residence', until: statusUntil }],
  leaves: [
    t(
      'Open by law; in practice refugees are reported to seldom get it.',
      'По закону открыто; по сообщениям, на практике беженцы получают его редко.',
      'Заң бойынша ашық; хабарларға қарағанда, іс жүзінде босқындар оны сирек алады.',
    ),
  ],
})
const travelDocument = rule('kaz.law73.18-1', {
  says: at(law73, 'Art. 18-1', 'official', '2026-11-26', { text: '2021-06-29' }),
  gist: t(
    'A refugee gets a travel document for journeys abroad, for a year and not longer than the refugee certificate.',
    'Беженец получает проездной документ для поездок за границу на год, но не дольше удостоверения беженца.',
    'Босқын шетелге шығу үшін жол жүру құжатын бір жылға, бірақ босқын куәлігінің мерзімінен аспайтындай алады.',
  ),
  force: '~2021-01-01/',
  answers: protectionRights,
  when: refugee,
  then: [{ right: 'travel-document', until: statusUntil }],
  how: t('From the police.', 'В полиции.', 'Полициядан.'),
  leaves: [
    t(
      'Its day of issue is not asked: it may end earlier than the status. A fee of 8 units was reported in 2022.',
      'День выдачи не спрашивают: он может истечь раньше статуса. В 2022 году сообщалось о пошлине в 8 МРП.',
      'Берілген күні сұралмайды: ол мәртебеден бұрын бітуі мүмкін. 2022 жылы 8 АЕК мөлшеріндегі баж туралы хабарланған.',
    ),
  ],
})
const travelDocumentBefore = rule('kaz.law216.9-1-9.travel', {
  says: at(law216, 'Art. 9(1)(9), travel document', 'official', '2026-11-26', { text: '2020-11-16' }),
  gist: t('A refugee gets a travel document.', 'Беженец получает проездной документ.', 'Босқын жол жүру құжатын алады.'),
  force: '2010-01-01/2020-12-31',
  answers: protectionRights,
  when: refugee,
  then: [{ right: 'travel-document', until: statusUntil }],
})
export const protectionInOtherActs: readonly Rule[] = [
  medicalForSeekers,
  medicalForRefugees,
  medicalForStateless,
  assistanceForRefugees,
  assistanceForStateless,
  workForVictims,
  refugeeMayReside,
  travelDocumentBefore,
  travelDocument,
]
