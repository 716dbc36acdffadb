import { act, t } from '@kosh/norms'

/** The acts of Kazakhstan that are cited, by their adilet identifiers. */

const adilet = (id: string) => `https://adilet.zan.kz/rus/docs/${id}`
const kaz = { realm: 'KAZ' } as const

export const constitution1995 = act('K950001000_', {
  ...kaz,
  rank: 'constitution',
  adopted: '1995-08-30',
  url: adilet('K950001000_'),
  title: t('Constitution of 1995', 'Конституция 1995 года', '1995 жылғы Конституция'),
})
export const constitution2026 = act('KAZ-CONST-2026', {
  ...kaz,
  rank: 'constitution',
  adopted: '2026-03-15',
  url: 'https://adilet.zan.kz/',
  title: t('Constitution of 2026', 'Конституция 2026 года', '2026 жылғы Конституция'),
})
export const law477 = act('Z1100000477', {
  ...kaz,
  rank: 'law',
  adopted: '2011-07-22',
  url: adilet('Z1100000477'),
  title: t('Law on Migration', 'Закон о миграции населения', 'Халықтың көші-қоны туралы заң'),
})
export const law2337 = act('U950002337_', {
  ...kaz,
  rank: 'law',
  adopted: '1995-06-19',
  url: adilet('U950002337_'),
  title: t('Law on the Legal Status of Foreigners', 'Закон о правовом положении иностранцев', 'Шетелдіктердің құқықтық жағдайы туралы заң'),
})
export const law54 = act('Z050000054_', {
  ...kaz,
  rank: 'law',
  adopted: '2005-05-30',
  url: adilet('Z050000054_'),
  title: t('Law on International Treaties', 'Закон о международных договорах', 'Халықаралық шарттар туралы заң'),
})
export const law480 = act('Z1600000480', {
  ...kaz,
  rank: 'law',
  adopted: '2016-04-06',
  url: adilet('Z1600000480'),
  title: t('Law on Legal Acts', 'Закон о правовых актах', 'Құқықтық актілер туралы заң'),
})
export const law40 = act('Z1600000040', {
  ...kaz,
  rank: 'law',
  adopted: '2016-12-30',
  url: adilet('Z1600000040'),
  title: t('Law on Dactyloscopic and Genomic Registration', 'Закон о дактилоскопической и геномной регистрации', 'Дактилоскопиялық және геномдық тіркеу туралы заң'),
})
export const law267 = act('Z010000267_', {
  ...kaz,
  rank: 'law',
  adopted: '2001-12-13',
  url: adilet('Z010000267_'),
  title: t('Law on Holidays', 'Закон о праздниках', 'Мерекелер туралы заң'),
})
export const res148 = act('P1200000148', {
  ...kaz,
  rank: 'order',
  adopted: '2012-01-21',
  url: adilet('P1200000148'),
  title: t('Entry and stay rules, No. 148', 'Правила въезда и пребывания, № 148', 'Келу және болу қағидалары, № 148'),
})
export const visaRules = act('V1600014531', {
  ...kaz,
  rank: 'order',
  adopted: '2016-11-24',
  url: adilet('V1600014531'),
  title: t('Visa rules, No. 11-1-2/555', 'Визовые правила, № 11-1-2/555', 'Виза қағидалары, № 11-1-2/555'),
})
export const order923 = act('V2500037440', {
  ...kaz,
  rank: 'order',
  adopted: '2025-11-17',
  url: adilet('V2500037440'),
  title: t('Registration rules, Order 923', 'Правила регистрации, приказ № 923', 'Тіркеу қағидалары, № 923 бұйрық'),
})
export const administrativeCode = act('K1400000235', {
  ...kaz,
  rank: 'code',
  adopted: '2014-07-05',
  url: adilet('K1400000235'),
  title: t('Code of Administrative Offences', 'Кодекс об административных правонарушениях', 'Әкімшілік құқық бұзушылық туралы кодекс'),
})
export const criminalCode = act('K1400000226', {
  ...kaz,
  rank: 'code',
  adopted: '2014-07-03',
  url: adilet('K1400000226'),
  title: t('Criminal Code', 'Уголовный кодекс', 'Қылмыстық кодекс'),
})
export const cis2000 = act('CIS-VISA-2000', {
  realm: 'CIS',
  rank: 'treaty',
  adopted: '2000-11-30',
  url: 'https://cis.minsk.by/',
  title: t('Agreement on visa-free travel of 2000', 'Соглашение о взаимных безвизовых поездках 2000 года', '2000 жылғы өзара визасыз сапарлар туралы келісім'),
})
export const armeniaTreaty = act('KAZ-ARM-2024', {
  realm: 'INT',
  rank: 'treaty',
  adopted: '2024-04-15',
  url: 'https://adilet.zan.kz/',
  title: t('Agreement with Armenia on travel and stay', 'Соглашение с Арменией о поездках и пребывании', 'Армениямен сапар және болу туралы келісім'),
})
export const azerbaijanProtocol = act('KAZ-AZE-2019', {
  realm: 'INT',
  rank: 'treaty',
  adopted: '2019-10-14',
  url: 'https://adilet.zan.kz/',
  title: t('Protocol with Azerbaijan on visa-free travel', 'Протокол с Азербайджаном о безвизовых поездках', 'Әзербайжанмен визасыз сапарлар туралы хаттама'),
})

// --- work ------------------------------------------------------------------------------------------------

export const law482 = act('Z1600000482', {
  ...kaz,
  rank: 'law',
  adopted: '2016-04-06',
  url: adilet('Z1600000482'),
  title: t('Law on Employment (to 30.06.2023)', 'Закон о занятости населения (до 30.06.2023)', 'Халықты жұмыспен қамту туралы заң (30.06.2023 дейін)'),
})
export const decree1041 = act('P2300001041', {
  ...kaz,
  rank: 'order',
  adopted: '2023-11-24',
  url: adilet('P2300001041'),
  title: t(
    'List of persons who need no permit, Resolution 1041',
    'Перечень лиц, которым не нужно разрешение, постановление № 1041',
    'Рұқсат қажет емес адамдар тізбесі, № 1041 қаулы',
  ),
})
export const decree802 = act('P1600000802', {
  ...kaz,
  rank: 'order',
  adopted: '2016-12-15',
  url: adilet('P1600000802'),
  title: t('Quota rules and list of exempt persons, Resolution 802', 'Правила квоты и перечень лиц, постановление № 802', 'Квота қағидалары мен адамдар тізбесі, № 802 қаулы'),
})
export const decree157 = act('P1800000157', {
  ...kaz,
  rank: 'order',
  adopted: '2018-04-03',
  url: adilet('P1800000157'),
  title: t(
    'Rates of the levy for foreign labour, Resolution 157',
    'Ставки сбора за иностранную рабочую силу, постановление № 157',
    'Шетелдік жұмыс күші үшін алым мөлшерлемелері, № 157 қаулы',
  ),
})
export const decree459 = act('P1600000459', {
  ...kaz,
  rank: 'order',
  adopted: '2016-08-18',
  url: adilet('P1600000459'),
  title: t(
    'Rates of the levy for foreign labour, Resolution 459',
    'Ставки сбора за иностранную рабочую силу, постановление № 459',
    'Шетелдік жұмыс күші үшін алым мөлшерлемелері, № 459 қаулы',
  ),
})
export const decree819 = act('P2500000819', {
  ...kaz,
  rank: 'order',
  adopted: '2025-10-03',
  url: adilet('P2500000819'),
  title: t(
    'Rates of the levy for foreign labour, Resolution 819',
    'Ставки сбора за иностранную рабочую силу, постановление № 819',
    'Шетелдік жұмыс күші үшін алым мөлшерлемелері, № 819 қаулы',
  ),
})
export const order559 = act('V1600014170', {
  ...kaz,
  rank: 'order',
  adopted: '2016-06-27',
  url: adilet('V1600014170'),
  title: t('Permits for foreign labour, Order 559', 'Разрешения на иностранную рабочую силу, приказ № 559', 'Шетелдік жұмыс күшіне рұқсаттар, № 559 бұйрық'),
})
export const order279 = act('V2300032977', {
  ...kaz,
  rank: 'order',
  adopted: '2023-06-30',
  url: adilet('V2300032977'),
  title: t('Permits for foreign labour, Order 279', 'Разрешения на иностранную рабочую силу, приказ № 279', 'Шетелдік жұмыс күшіне рұқсаттар, № 279 бұйрық'),
})
export const order123 = act('KAZ-ORDER-123-2022', {
  ...kaz,
  rank: 'order',
  adopted: '2022-04-15',
  url: 'https://adilet.zan.kz/',
  title: t('Permits of labour immigrants, Order 123', 'Разрешения трудовым иммигрантам, приказ № 123', 'Еңбекші көшіп келушілерге рұқсаттар, № 123 бұйрық'),
})
export const taxCode2017 = act('K1700000120', {
  ...kaz,
  rank: 'code',
  adopted: '2017-12-25',
  url: adilet('K1700000120'),
  title: t('Tax Code (to 31.12.2025)', 'Налоговый кодекс (до 31.12.2025)', 'Салық кодексі (31.12.2025 дейін)'),
})
export const taxCode2025 = act('K2500000214', {
  ...kaz,
  rank: 'code',
  adopted: '2025-07-18',
  url: adilet('K2500000214'),
  title: t('Tax Code (from 01.01.2026)', 'Налоговый кодекс (с 01.01.2026)', 'Салық кодексі (01.01.2026 бастап)'),
})

// --- ethnic return and citizenship ---------------------------------------------------------------------------

export const citizenshipLaw = act('Z910004800_', {
  ...kaz,
  rank: 'law',
  adopted: '1991-12-20',
  url: adilet('Z910004800_'),
  title: t('Law on Citizenship', 'Закон о гражданстве', 'Азаматтық туралы заң'),
})
export const kandasRules = act('V1300008624', {
  ...kaz,
  rank: 'order',
  adopted: '2013-07-22',
  url: adilet('V1300008624'),
  title: t('Kandas rules, Order 329', 'Правила присвоения статуса кандаса, приказ № 329-ө-м', 'Қандас мәртебесін беру қағидалары, № 329-ө-м бұйрық'),
})
export const kandasQuota2026 = act('KAZ-KANDAS-QUOTA-2026', {
  ...kaz,
  rank: 'order',
  adopted: '2025-12-12',
  url: 'https://adilet.zan.kz/',
  title: t('Order on the regional quotas of 2026', 'Приказ о региональных квотах на 2026 год', '2026 жылға арналған өңірлік квоталар туралы бұйрық'),
})
export const citizenshipTestOrder = act('KAZ-CITIZENSHIP-TEST', {
  ...kaz,
  rank: 'order',
  adopted: '2024-09-30',
  url: 'https://adilet.zan.kz/',
  title: t('Order on the knowledge needed for citizenship', 'Приказ об объёме знаний для приёма в гражданство', 'Азаматтыққа қабылдау үшін қажет білім көлемі туралы бұйрық'),
})

// --- Protection ---------------------------------------------------------------------------------------------

export const law216 = act('Z090000216_', {
  ...kaz,
  rank: 'law',
  adopted: '2009-12-04',
  url: adilet('Z090000216_'),
  title: t('Law on Refugees', 'Закон о беженцах', 'Босқындар туралы заң'),
})
export const decree183 = act('P100000183_', {
  ...kaz,
  rank: 'order',
  adopted: '2010-03-09',
  url: adilet('P100000183_'),
  title: t('Rules on refugee status, No. 183', 'Правила о статусе беженца, № 183', 'Босқын мәртебесі туралы қағидалар, № 183'),
})
export const order118 = act('V2200027506', {
  ...kaz,
  rank: 'order',
  adopted: '2022-04-07',
  url: adilet('V2200027506'),
  title: t('Rules on refugee applications, Order 118', 'Правила о ходатайствах беженцев, приказ № 118', 'Босқындардың өтінішхаттары туралы қағидалар, № 118 бұйрық'),
})
export const order607 = act('V2000021161', {
  ...kaz,
  rank: 'order',
  adopted: '2020-09-01',
  url: adilet('V2000021161'),
  title: t('Rules on determining statelessness, Order 607', 'Правила определения лиц без гражданства, приказ № 607', 'Азаматтығы жоқ адамдарды айқындау қағидалары, № 607 бұйрық'),
})
export const law73 = act('Z1300000073', {
  ...kaz,
  rank: 'law',
  adopted: '2013-01-29',
  url: adilet('Z1300000073'),
  title: t('Law on Identity Documents', 'Закон о документах, удостоверяющих личность', 'Жеке басты куәландыратын құжаттар туралы заң'),
})
export const law70 = act('Z1300000070', {
  ...kaz,
  rank: 'law',
  adopted: '2013-01-16',
  url: adilet('Z1300000070'),
  title: t('Law on the State Border', 'Закон о Государственной границе', 'Мемлекеттік шекара туралы заң'),
})
export const healthCode = act('K2000000360', {
  ...kaz,
  rank: 'code',
  adopted: '2020-07-07',
  url: adilet('K2000000360'),
  title: t('Health Code', 'Кодекс о здоровье народа', 'Халық денсаулығы туралы кодекс'),
})
export const socialCode = act('K2300000224', {
  ...kaz,
  rank: 'code',
  adopted: '2023-04-20',
  url: adilet('K2300000224'),
  title: t('Social Code', 'Социальный кодекс', 'Әлеуметтік кодекс'),
})

// --- residence and family ------------------------------------------------------------------------------------

export const order992 = act('V1500012880', {
  ...kaz,
  rank: 'order',
  adopted: '2015-12-04',
  url: adilet('V1500012880'),
  title: t('Rules for residence permits, Order 992', 'Правила выдачи разрешений на проживание, приказ № 992', 'Тұруға рұқсат беру қағидалары, № 992 бұйрық'),
})
/** Only its year is known. */
export const solvencyOrder = act('KAZ-MIA-531-2023', {
  ...kaz,
  rank: 'order',
  adopted: '2023-01-01',
  url: 'https://adilet.zan.kz/',
  title: t('Order 531 on solvency', 'Приказ № 531 о платёжеспособности', 'Төлем қабілеттілігі туралы № 531 бұйрық'),
})
export const residencePilot = act('KAZ-PILOT-41-60-47-2026', {
  ...kaz,
  rank: 'order',
  adopted: '2026-01-30',
  url: 'https://prg.kz/lawyer/document/?doc_id=31760941',
  title: t(
    'Joint order 41/60/47 on the pilot for permanent residence and kandas',
    'Совместный приказ № 41/60/47 о пилоте по постоянному проживанию и статусу кандаса',
    'Тұрақты тұру мен қандас мәртебесі жөніндегі пилот туралы № 41/60/47 бірлескен бұйрық',
  ),
})
export const professionsOrder = act('KAZ-MLSP-PROFESSIONS-2023', {
  ...kaz,
  rank: 'order',
  adopted: '2023-02-20',
  url: 'https://adilet.zan.kz/',
  title: t(
    'List of professions in demand for permanent residence',
    'Перечень востребованных профессий для постоянного проживания',
    'Тұрақты тұруға арналған сұранысқа ие кәсіптер тізбесі',
  ),
})
/** Only its year is known. */
export const aifcRules = act('P2400000080', {
  ...kaz,
  rank: 'order',
  adopted: '2024-01-01',
  url: adilet('P2400000080'),
  title: t('Rules of stay for the AIFC', 'Правила пребывания для МФЦА', 'АХҚО үшін болу қағидалары'),
})
