import { act, t, type Act, type Text } from '@kosh/norms'

/** What treaties between two states are called: the two, and what it is about. */

const states: { readonly [code: string]: Text } = {
  ARM: t('Armenia', 'Армения', 'Армения'),
  AUT: t('Austria', 'Австрия', 'Аустрия'),
  AZE: t('Azerbaijan', 'Азербайджан', 'Әзербайжан'),
  BLR: t('Belarus', 'Беларусь', 'Беларусь'),
  CHE: t('Switzerland', 'Швейцария', 'Швейцария'),
  CZE: t('Czechia', 'Чехия', 'Чехия'),
  DEU: t('Germany', 'Германия', 'Германия'),
  EST: t('Estonia', 'Эстония', 'Эстония'),
  EUE: t('European Union', 'Европейский союз', 'Еуропалық одақ'),
  FRA: t('France', 'Франция', 'Франция'),
  GBR: t('United Kingdom', 'Великобритания', 'Ұлыбритания'),
  GEO: t('Georgia', 'Грузия', 'Грузия'),
  HUN: t('Hungary', 'Венгрия', 'Венгрия'),
  KAZ: t('Kazakhstan', 'Казахстан', 'Қазақстан'),
  KGZ: t('Kyrgyzstan', 'Кыргызстан', 'Қырғызстан'),
  LTU: t('Lithuania', 'Литва', 'Литва'),
  LVA: t('Latvia', 'Латвия', 'Латвия'),
  MDA: t('Moldova', 'Молдова', 'Молдова'),
  NOR: t('Norway', 'Норвегия', 'Норвегия'),
  POL: t('Poland', 'Польша', 'Польша'),
  QAT: t('Qatar', 'Катар', 'Катар'),
  RUS: t('Russia', 'Россия', 'Ресей'),
  TJK: t('Tajikistan', 'Таджикистан', 'Тәжікстан'),
  TKM: t('Turkmenistan', 'Туркменистан', 'Түрікменстан'),
  UKR: t('Ukraine', 'Украина', 'Украина'),
  UZB: t('Uzbekistan', 'Узбекистан', 'Өзбекстан'),
  VNM: t('Vietnam', 'Вьетнам', 'Вьетнам'),
  'BEL NLD LUX': t('Benelux', 'Бенилюкс', 'Бенилюкс'),
}

export const about = {
  readmission: t('readmission', 'реадмиссия', 'реадмиссия'),
  stay: t('stay of citizens', 'порядок пребывания граждан', 'азаматтардың болу тәртібі'),
  stayProtocol: t('stay of citizens, protocol', 'порядок пребывания граждан, протокол', 'азаматтардың болу тәртібі, хаттама'),
  trips: t('trips of citizens', 'взаимные поездки граждан', 'азаматтардың өзара сапарлары'),
  tripsProtocol2012: t('trips of citizens, Protocol of 2012', 'взаимные поездки граждан, протокол 2012 года', 'азаматтардың өзара сапарлары, 2012 жылғы хаттама'),
  tripsProtocol2022: t('trips of citizens, Protocol of 2022', 'взаимные поездки граждан, протокол 2022 года', 'азаматтардың өзара сапарлары, 2022 жылғы хаттама'),
  visaFree: t('visa-free travel', 'безвизовые поездки', 'визасыз сапарлар'),
  easierVisas: t('easier visas', 'упрощение выдачи виз', 'виза беруді жеңілдету'),
  labour: t('labour migration', 'трудовая миграция', 'еңбек көші-қоны'),
  labourMemorandum: t('labour migration, memorandum', 'трудовая миграция, меморандум', 'еңбек көші-қоны, меморандум'),
  cooperation: t('cooperation in migration', 'сотрудничество в области миграции', 'көші-қон саласындағы ынтымақтастық'),
  illegalMigration: t('action against illegal migration', 'борьба с незаконной миграцией', 'заңсыз көші-қонға қарсы күрес'),
  borderResidents: t('crossing by border residents', 'пересечение границы жителями приграничья', 'шекара маңы тұрғындарының өтуі'),
  jointControl: t('joint control at the border', 'совместный контроль на границе', 'шекарадағы бірлескен бақылау'),
  residents: t('status of permanent residents', 'правовой статус постоянно проживающих граждан', 'тұрақты тұратын азаматтардың құқықтық мәртебесі'),
  citizenship: t('simplified citizenship', 'упрощённое приобретение гражданства', 'азаматтықты жеңілдетілген тәртіппен алу'),
  equality: t('equal rights of movement and residence', 'равные права на передвижение и жительство', 'жүріп-тұру мен тұрудың тең құқықтары'),
  visas: t('mutual recognition of visas', 'взаимное признание виз', 'визаларды өзара тану'),
  union: t('Union State', 'Союзное государство', 'Одақтық мемлекет'),
  partnership: t('partnership and cooperation, 1995', 'партнёрство и сотрудничество, 1995', 'әріптестік пен ынтымақтастық, 1995'),
  enhancedPartnership: t('enhanced partnership and cooperation', 'расширенное партнёрство и сотрудничество', 'кеңейтілген әріптестік пен ынтымақтастық'),
  negotiation: t('easier visas and readmission, negotiated', 'упрощение виз и реадмиссия, переговоры', 'визаны жеңілдету және реадмиссия, келіссөздер'),
} as const

/** The act of a treaty between two. `adopted` is the day of signing, or where that was not seen the first day known. */
export const pair = (id: string, a: string, b: string, what: Text, adopted: string, url: string): Act =>
  act(id, { realm: a === 'EUE' ? 'EU' : 'INT', rank: 'treaty', adopted, url, title: titleOf(a, b, what) })

function titleOf(a: string, b: string, what: Text): Text {
  const [one, other] = [states[a], states[b]]
  if (one === undefined || other === undefined) return what
  return t(`${one.en} – ${other.en}: ${what.en}`, `${one.ru} – ${other.ru}: ${what.ru}`, `${one.kk} – ${other.kk}: ${what.kk}`)
}

export const adilet = (id: string): string => `https://adilet.zan.kz/rus/docs/${id}`
