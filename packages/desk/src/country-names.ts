import type { Lang } from './result.js'

/**
 * Where the names of i18n-iso-countries are missing, out of date or not what the house calls a state. The first name of a language is
 * shown; the others are understood as well. `codes` are other codes that mean the same: MRZ codes and former ones.
 */
export type CountryName = { readonly [L in Lang]?: readonly string[] } & { readonly codes?: readonly string[] }

export const countryNames: { readonly [code: string]: CountryName } = {
  // ICAO Doc 9303: no state of citizenship, or British nationals of another class.
  XXA: { en: ['Stateless person', 'Stateless'], ru: ['Лицо без гражданства', 'Без гражданства'], kk: ['Азаматтығы жоқ адам', 'Азаматтығы жоқ'] },
  XXB: { en: ['Refugee (1951 Convention)', 'Refugee', 'Convention refugee'], ru: ['Беженец (Конвенция 1951 года)', 'Беженец'], kk: ['Босқын (1951 жылғы конвенция)', 'Босқын'] },
  XXC: { en: ['Refugee (other)', 'Other refugee'], ru: ['Беженец (иной)', 'Иной беженец'], kk: ['Босқын (өзге)', 'Өзге босқын'] },
  XXX: { en: ['Nationality not given', 'Unspecified'], ru: ['Гражданство не указано'], kk: ['Азаматтығы көрсетілмеген'] },
  GBD: { en: ['British Overseas Territories citizen'], ru: ['Гражданин британских заморских территорий'], kk: ['Британ теңізарғы аумақтарының азаматы'] },
  GBN: { en: ['British National (Overseas)'], ru: ['Британский подданный (заморский)'], kk: ['Британ азаматы (теңізарғы)'] },
  GBO: { en: ['British Overseas citizen'], ru: ['Британский заморский гражданин'], kk: ['Британ теңізарғы азаматы'] },
  GBP: { en: ['British protected person'], ru: ['Лицо под защитой Британии'], kk: ['Британ қорғауындағы адам'] },
  GBS: { en: ['British subject'], ru: ['Британский подданный'], kk: ['Британ бодандығындағы адам'] },
  XKX: { codes: ['RKS', 'XKK', 'KOS'] },
  DEU: { en: ['Germany', 'Federal Republic of Germany'], ru: ['Германия', 'ФРГ'], codes: ['D'] },

  // Two states share the short name: neither takes it alone.
  COD: {
    en: ['Democratic Republic of the Congo', 'DR Congo', 'Congo, Democratic Republic of the'],
    ru: ['Демократическая Республика Конго', 'ДР Конго'],
    kk: ['Конго Демократиялық Республикасы'],
  },
  COG: { en: ['Republic of the Congo', 'Congo, Republic of the'] },

  BRN: { en: ['Brunei', 'Brunei Darussalam'] },
  CHN: { en: ['China', "People's Republic of China"], ru: ['Китай', 'КНР', 'Китайская Народная Республика'] },
  CPV: { en: ['Cabo Verde', 'Cape Verde'] },
  CZE: { en: ['Czechia', 'Czech Republic'], kk: ['Чехия', 'Чех Республикасы'] },
  CAF: { ru: ['Центральноафриканская Республика', 'ЦАР'] },
  ARE: { ru: ['Объединённые Арабские Эмираты', 'ОАЭ'] },
  ESH: { ru: ['Западная Сахара', 'САДР'] },
  FSM: { en: ['Micronesia', 'Federated States of Micronesia'] },
  GBR: { en: ['United Kingdom', 'UK', 'Great Britain', 'Britain'] },
  GMB: { en: ['Gambia', 'The Gambia'] },
  GUF: { ru: ['Французская Гвиана', 'Гвиана'] },
  HKG: { en: ['Hong Kong (China)', 'Hong Kong'], ru: ['Гонконг (Китай)', 'Гонконг'], kk: ['Гонконг (Қытай)', 'Гонконг'] },
  IRN: { en: ['Iran', 'Islamic Republic of Iran'] },
  KGZ: { en: ['Kyrgyzstan', 'Kyrgyz Republic'], ru: ['Кыргызстан', 'Киргизия'] },
  KOR: { en: ['South Korea', 'Republic of Korea', 'Korea, Republic of'], ru: ['Республика Корея', 'Южная Корея'] },
  PRK: { en: ['North Korea', "Democratic People's Republic of Korea", 'DPRK'], ru: ['КНДР', 'Северная Корея', 'Корейская Народно-Демократическая Республика'] },
  LAO: { en: ['Laos', "Lao People's Democratic Republic"] },
  MAC: { en: ['Macao (China)', 'Macao', 'Macau'], ru: ['Макао (Китай)', 'Макао'], kk: ['Макао (Қытай)', 'Макао'] },
  MDA: { en: ['Moldova', 'Republic of Moldova'], ru: ['Молдова', 'Молдавия'] },
  MKD: { en: ['North Macedonia', 'Macedonia'], kk: ['Солтүстік Македония'] },
  MMR: { en: ['Myanmar', 'Burma'], kk: ['Мьянма', 'Бирма'] },
  NLD: { en: ['Netherlands', 'The Netherlands', 'Holland'], ru: ['Нидерланды', 'Голландия'] },
  PSE: { en: ['Palestine', 'State of Palestine'], ru: ['Палестина', 'Государство Палестина'], kk: ['Палестина', 'Палестина мемлекеті'] },
  RUS: { en: ['Russia', 'Russian Federation'], ru: ['Россия', 'Российская Федерация', 'РФ'], kk: ['Ресей', 'Ресей Федерациясы'] },
  SYR: { en: ['Syria', 'Syrian Arab Republic'] },
  SWZ: { en: ['Eswatini', 'Swaziland'], kk: ['Эсватини', 'Свазиленд'] },
  TKM: { ru: ['Туркменистан', 'Туркмения'] },
  TUR: { en: ['Türkiye', 'Turkey'] },
  TWN: { en: ['Taiwan'], ru: ['Тайвань'] },
  TZA: { en: ['Tanzania', 'United Republic of Tanzania'] },
  USA: { en: ['United States', 'United States of America', 'USA', 'US'], ru: ['США', 'Соединённые Штаты Америки', 'Америка'], kk: ['Америка Құрама Штаттары', 'АҚШ'] },
  VAT: { en: ['Vatican City', 'Holy See', 'Vatican'], ru: ['Ватикан', 'Святой Престол'] },
  ZAF: { ru: ['Южно-Африканская Республика', 'ЮАР'] },
}
