import { act, at, ground, t, type Act, type Cite, type Ground, type Text } from '@kosh/norms'
import {
  armeniaForeigners,
  azerbaijanCode,
  belarus105,
  georgia255,
  kyrgyzstan541,
  moldovaTreaties,
  russia115,
  tajikistanList,
  turkmenistanVisas,
  ukraineStay,
  uzbekistanList,
} from './acts.js'

/** The national law of a destination, which is not encoded: cited only where something general must be said of every host. */

const hostAct = act('HOST-LAW', {
  realm: 'INT',
  rank: 'law',
  adopted: '1992-01-01',
  url: 'https://cis.minsk.by/',
  title: t('Law of the destination (not encoded)', 'Закон государства въезда (не отражён)', 'Баратын мемлекеттің заңы (енгізілмеген)'),
})
export const hostLaw = (place: string): Cite => at(hostAct, place, 'secondary')
/** Visas, permits and refusals of a host displace its visa-free regime by its own law. */
export const ownLaw: Ground = ground('1992-01-01/', hostLaw('visas and permits'))

/** Of each destination: by which act its regime is mostly known, and what of its law is left out. */
export const destinations: readonly { readonly state: string; readonly act: Act; readonly leaves: readonly Text[] }[] = [
  {
    state: 'RUS',
    act: russia115,
    leaves: [
      left(
        'Law 115-FZ and the law on migration registration (109-FZ): patents, notices of the host, grounds of refusal and expulsion, the entry form (ruID)',
        'Законы № 115-ФЗ и № 109-ФЗ: патенты, уведомления принимающей стороны, основания отказа и выдворения, форма для въезда (ruID)',
        '№ 115-ФЗ және № 109-ФЗ заңдар: патенттер, қабылдаушының хабарламалары, бас тарту мен шығарып жіберу негіздері, кіру нысаны (ruID)',
      ),
      t(
        'Days in Belarus were reported in 2025 as counted with days in Russia: they are not counted here. Keep below the limit with both.',
        'В 2025 году сообщали, что дни в Беларуси складываются с днями в России: здесь они не считаются. Держитесь предела вместе с ними.',
        '2025 жылы Беларусьтегі күндер Ресейдегі күндерге қосылатыны хабарланды: мұнда олар есептелмейді. Екеуін қосқанда шектен аспаңыз.',
      ),
    ],
  },
  {
    state: 'BLR',
    act: belarus105,
    leaves: [
      left(
        'Law 105-Z: registration, permits, grounds of refusal',
        'Закон № 105-З: регистрация, разрешения, основания отказа',
        '№ 105-З заңы: тіркелу, рұқсаттар, бас тарту негіздері',
      ),
    ],
  },
  {
    state: 'ARM',
    act: armeniaForeigners,
    leaves: [
      left(
        'Law on Foreigners: residence statuses, grounds of refusal',
        'Закон об иностранцах: статусы проживания, основания отказа',
        'Шетелдіктер туралы заң: тұру мәртебелері, бас тарту негіздері',
      ),
    ],
  },
  {
    state: 'KGZ',
    act: kyrgyzstan541,
    leaves: [
      left(
        'Resolution 541: registration, extension, residence permits (kairylman and meken cards), grounds of refusal',
        'Постановление № 541: регистрация, продление, виды на жительство (карты кайрылмана и «Мекен»), основания отказа',
        '№ 541 қаулы: тіркелу, ұзарту, тұруға рұқсаттар (қайрылман және «Мекен» карталары), бас тарту негіздері',
      ),
    ],
  },
  {
    state: 'UZB',
    act: uzbekistanList,
    leaves: [left('registration of stay, permits, grounds of refusal', 'регистрация пребывания, разрешения, основания отказа', 'болуды тіркеу, рұқсаттар, бас тарту негіздері')],
  },
  {
    state: 'TJK',
    act: tajikistanList,
    leaves: [left('registration, permits, grounds of refusal', 'регистрация, разрешения, основания отказа', 'тіркелу, рұқсаттар, бас тарту негіздері')],
  },
  {
    state: 'TKM',
    act: turkmenistanVisas,
    leaves: [
      left('visas, invitations, registration', 'визы, приглашения, регистрация', 'визалар, шақырулар, тіркелу'),
      t('A visa needs an invitation.', 'Для визы нужно приглашение.', 'Виза үшін шақыру қажет.'),
    ],
  },
  {
    state: 'AZE',
    act: azerbaijanCode,
    leaves: [
      left(
        'Migration Code: registration, permits, grounds of refusal',
        'Миграционный кодекс: регистрация, разрешения, основания отказа',
        'Көші-қон кодексі: тіркелу, рұқсаттар, бас тарту негіздері',
      ),
      t(
        'Land borders are closed to travellers since March 2020, last seen prolonged to 1 April 2026: arrival is by air.',
        'Сухопутные границы закрыты для поездок с марта 2020 года, последнее известное продление — до 1 апреля 2026 года: прибытие по воздуху.',
        'Құрлықтағы шекаралар 2020 жылғы наурыздан жолаушыларға жабық, соңғы белгілі ұзарту — 2026 жылғы 1 сәуірге дейін: әуемен келу қажет.',
      ),
    ],
  },
  {
    state: 'MDA',
    act: moldovaTreaties,
    leaves: [left('registration, permits, grounds of refusal', 'регистрация, разрешения, основания отказа', 'тіркелу, рұқсаттар, бас тарту негіздері')],
  },
  { state: 'GEO', act: georgia255, leaves: [left('permits to work, grounds of refusal', 'разрешения на работу, основания отказа', 'жұмысқа рұқсаттар, бас тарту негіздері')] },
  {
    state: 'UKR',
    act: ukraineStay,
    leaves: [
      left('permits, grounds of refusal', 'разрешения, основания отказа', 'рұқсаттар, бас тарту негіздері'),
      t(
        'In wartime the airspace is closed and entry is over the western borders only.',
        'В военное время воздушное пространство закрыто, въезд — только через западные границы.',
        'Соғыс уақытында әуе кеңістігі жабық, кіру тек батыс шекаралар арқылы.',
      ),
    ],
  },
]

function left(en: string, ru: string, kk: string): Text {
  return t(`The national law is not encoded: ${en}.`, `Национальный закон не отражён: ${ru}.`, `Ұлттық заң енгізілмеген: ${kk}.`)
}
