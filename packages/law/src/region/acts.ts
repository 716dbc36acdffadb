import { act, t, type Act } from '@kosh/norms'

/** National acts of the states around Kazakhstan by which their visa regimes are known. None was read whole. */

const of = (id: string, rank: Act['rank'], adopted: string, url: string, en: string, ru: string, kk: string): Act =>
  act(id, { realm: 'INT', rank, adopted, url, title: t(en, ru, kk) })

export const russia115 = of(
  'RUS-115-FZ',
  'law',
  '2002-07-25',
  'http://pravo.gov.ru/',
  'Russia: Law on the Legal Status of Foreign Citizens, 115-FZ',
  'Россия: Закон о правовом положении иностранных граждан, № 115-ФЗ',
  'Ресей: Шетел азаматтарының құқықтық жағдайы туралы заң, № 115-ФЗ',
)
export const russiaGeorgiaDecree = of(
  'RUS-DECREE-2023-05-10',
  'decree',
  '2023-05-10',
  'http://kremlin.ru/',
  'Russia: Decree of 10 May 2023 on citizens of Georgia',
  'Россия: Указ от 10 мая 2023 года о гражданах Грузии',
  'Ресей: Грузия азаматтары туралы 2023 жылғы 10 мамырдағы жарлық',
)
export const russiaUkraineDecree = of(
  'RUS-DECREE-585',
  'decree',
  '2022-08-27',
  'http://kremlin.ru/',
  'Russia: Decree 585 on citizens of Ukraine',
  'Россия: Указ № 585 о гражданах Украины',
  'Ресей: Украина азаматтары туралы № 585 жарлық',
)
export const belarus105 = of(
  'BLR-105-Z',
  'law',
  '2010-01-04',
  'https://pravo.by/',
  'Belarus: Law on the Legal Status of Foreigners, 105-Z',
  'Беларусь: Закон о правовом положении иностранцев, № 105-З',
  'Беларусь: Шетелдіктердің құқықтық жағдайы туралы заң, № 105-З',
)
export const armeniaForeigners = of(
  'ARM-FOREIGNERS',
  'law',
  '2006-12-25',
  'https://www.arlis.am/',
  'Armenia: Law on Foreigners',
  'Армения: Закон об иностранцах',
  'Армения: Шетелдіктер туралы заң',
)
export const kyrgyzstan541 = of(
  'KGZ-541',
  'order',
  '2023-10-10',
  'https://cbd.minjust.gov.kg/',
  'Kyrgyzstan: Cabinet Resolution 541 on stay of foreigners',
  'Кыргызстан: постановление Кабинета министров № 541 о пребывании иностранцев',
  'Қырғызстан: шетелдіктердің болуы туралы Министрлер кабинетінің № 541 қаулысы',
)
export const uzbekistanList = of(
  'UZB-VISA-FREE',
  'order',
  '2018-02-03',
  'https://lex.uz/',
  'Uzbekistan: list of visa-free states',
  'Узбекистан: перечень безвизовых государств',
  'Өзбекстан: визасыз мемлекеттер тізбесі',
)
export const tajikistanList = of(
  'TJK-VISA-FREE',
  'order',
  '2016-01-01',
  'https://mfa.tj/',
  'Tajikistan: visa-free states',
  'Таджикистан: безвизовые государства',
  'Тәжікстан: визасыз мемлекеттер',
)
export const turkmenistanVisas = of(
  'TKM-VISAS',
  'law',
  '1999-06-01',
  'https://www.mfa.gov.tm/',
  'Turkmenistan: visas for all',
  'Туркменистан: визы для всех',
  'Түрікменстан: барлығына виза',
)
export const azerbaijanCode = of(
  'AZE-MIGRATION-CODE',
  'code',
  '2013-07-02',
  'https://e-qanun.az/',
  'Azerbaijan: Migration Code',
  'Азербайджан: Миграционный кодекс',
  'Әзербайжан: Көші-қон кодексі',
)
export const moldovaTreaties = of(
  'MDA-VISA-FREE',
  'treaty',
  '1992-10-09',
  'https://mfa.gov.md/',
  'Moldova: visa-free treaties',
  'Молдова: договоры о безвизовых поездках',
  'Молдова: визасыз сапарлар туралы шарттар',
)
export const georgia255 = of(
  'GEO-255',
  'order',
  '2015-06-05',
  'https://matsne.gov.ge/',
  'Georgia: Decree 255 of the Government',
  'Грузия: постановление Правительства № 255',
  'Грузия: Үкіметтің № 255 қаулысы',
)
export const ukraineStay = of(
  'UKR-VISA-FREE',
  'order',
  '1998-01-01',
  'https://mfa.gov.ua/',
  'Ukraine: visa-free treaties and rules of stay',
  'Украина: безвизовые договоры и правила пребывания',
  'Украина: визасыз шарттар мен болу қағидалары',
)
