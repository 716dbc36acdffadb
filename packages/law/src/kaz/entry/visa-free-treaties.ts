import { act, t, type Act } from '@kosh/norms'

/**
 * Visa-free treaties of Kazakhstan with one state. Where the day of signing was not seen, `adopted` is the first day known:
 * approval, entry into force, or the first list that names the state.
 */

function treaty(id: string, adopted: string, url: string, en: string, ru: string, kk: string): Act {
  const title = t(`Kazakhstan – ${en}: visa-free travel`, `Казахстан – ${ru}: безвизовые поездки`, `Қазақстан – ${kk}: визасыз сапарлар`)
  return act(id, { realm: 'INT', rank: 'treaty', adopted, url, title })
}

const adilet = (id: string) => `https://adilet.zan.kz/rus/docs/${id}`
const mfa = 'https://www.gov.kz/memleket/entities/mfa'
const table = 'https://ilp.kz'

export const albania = treaty('KAZ-ALB-2022', '2022-12-29', 'https://online.zakon.kz/Document/?doc_id=39296443', 'Albania', 'Албания', 'Албания') // approval
export const andorra = treaty('KAZ-AND-2022', '2022-01-01', mfa, 'Andorra', 'Андорра', 'Андорра') // year only
export const argentina = treaty('KAZ-ARG', '2019-07-22', table, 'Argentina', 'Аргентина', 'Аргентина') // first list
export const argentinaService = treaty(
  'KAZ-ARG-2013',
  '2013-10-01',
  adilet('P1300001463'),
  'Argentina, service passports',
  'Аргентина, служебные паспорта',
  'Аргентина, қызметтік паспорттар',
)
export const armenia2008 = treaty('KAZ-ARM-2008', '2008-04-28', table, 'Armenia, 2008', 'Армения, 2008', 'Армения, 2008') // in force
export const austria = treaty(
  'KAZ-AUT-2025',
  '2025-05-23',
  adilet('P2500000362'),
  'Austria, diplomatic passports',
  'Австрия, дипломатические паспорта',
  'Аустрия, дипломатиялық паспорттар',
) // approval
export const azerbaijan = treaty('KAZ-AZE-2009', '2009-10-02', adilet('P100000188_'), 'Azerbaijan', 'Азербайджан', 'Әзербайжан')
export const brazil = treaty('KAZ-BRA-2016', '2016-07-25', adilet('P1600000471'), 'Brazil', 'Бразилия', 'Бразилия')
export const china = treaty('KAZ-CHN-2023', '2023-05-17', mfa, 'China', 'Китай', 'Қытай')
export const cuba = treaty('KAZ-CUB-2015', '2015-10-07', adilet('P1500000816'), 'Cuba', 'Куба', 'Куба') // approval of the signing
export const ecuador = treaty('KAZ-ECU-2013', '2013-09-24', adilet('P1300001089'), 'Ecuador', 'Эквадор', 'Эквадор')
export const emirates = treaty('KAZ-ARE-2010', '2010-05-13', adilet('P1100000156'), 'United Arab Emirates', 'Объединённые Арабские Эмираты', 'Біріккен Араб Әмірліктері')
export const georgia = treaty('KAZ-GEO-2005', '2005-10-03', adilet('P050000996_'), 'Georgia', 'Грузия', 'Грузия')
export const hongKong = treaty('KAZ-HKG', '2019-07-22', mfa, 'Hong Kong', 'Гонконг', 'Гонконг') // first list
export const hungary = treaty('KAZ-HUN-1996', '1996-11-06', table, 'Hungary, service passports', 'Венгрия, служебные паспорта', 'Венгрия, қызметтік паспорттар') // in force
export const korea = treaty('KAZ-KOR-2014', '2014-10-09', mfa, 'Korea', 'Корея', 'Корея') // approval
export const macao = treaty('KAZ-MAC-2024', '2024-04-09', mfa, 'Macao', 'Макао', 'Макао')
export const maldives = treaty('KAZ-MDV-2022', '2022-05-09', mfa, 'Maldives', 'Мальдивы', 'Мальдив аралдары')
export const moldova = treaty('KAZ-MDA-2007', '2007-01-05', table, 'Moldova', 'Молдова', 'Молдова') // in force
export const mongolia = treaty('KAZ-MNG', '2019-07-22', 'https://www.gov.kz/memleket/entities/qriim', 'Mongolia', 'Монголия', 'Моңғолия') // first list
export const morocco = treaty('KAZ-MAR-2024', '2024-09-26', adilet('P2500000064'), 'Morocco', 'Марокко', 'Марокко')
export const nicaragua = treaty('KAZ-NIC-2022', '2022-09-21', 'https://legalacts.egov.kz/npa/view?id=14141180', 'Nicaragua', 'Никарагуа', 'Никарагуа')
export const saintKitts = treaty('KAZ-KNA-2024', '2024-01-25', mfa, 'Saint Kitts and Nevis', 'Сент-Китс и Невис', 'Сент-Китс және Невис') // approval of the signing
export const sanMarino = treaty('KAZ-SMR-2023', '2023-11-08', adilet('P2400000955'), 'San Marino', 'Сан-Марино', 'Сан-Марино')
export const serbia = treaty('KAZ-SRB-2010', '2010-10-07', adilet('P1100000306'), 'Serbia', 'Сербия', 'Сербия')
export const seychelles = treaty('KAZ-SYC-2023', '2023-09-22', mfa, 'Seychelles', 'Сейшелы', 'Сейшел аралдары')
export const thailand = treaty('KAZ-THA-2024', '2024-04-23', mfa, 'Thailand', 'Таиланд', 'Таиланд')
export const turkey = treaty('KAZ-TUR-1992', '1992-03-02', mfa, 'Türkiye', 'Турция', 'Түркия')
export const turkmenistan = treaty('KAZ-TKM-2002', '2002-02-20', table, 'Turkmenistan, service passports', 'Туркменистан, служебные паспорта', 'Түрікменстан, қызметтік паспорттар') // in force
export const ukraine = treaty('KAZ-UKR-2000', '2000-05-19', table, 'Ukraine', 'Украина', 'Украина')
export const ukraineProtocol = treaty('KAZ-UKR-2010', '2010-04-07', table, 'Ukraine, Protocol of 2010', 'Украина, протокол 2010 года', 'Украина, 2010 жылғы хаттама')
export const uzbekistan = treaty('KAZ-UZB-2000', '2000-07-07', table, 'Uzbekistan', 'Узбекистан', 'Өзбекстан')
export const vietnam = treaty('KAZ-VNM-2023', '2023-08-21', mfa, 'Vietnam', 'Вьетнам', 'Вьетнам')
