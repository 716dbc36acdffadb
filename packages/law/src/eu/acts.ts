import { act, t, type Text } from '@kosh/norms'

/** The acts of the European Union that are cited, by their CELEX numbers. */

const eu = { realm: 'EU' } as const
const eurLex = (celex: string) => `https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:${celex}`
const regulation = (celex: string, adopted: string, title: Text) => act(celex, { ...eu, rank: 'law', adopted, url: eurLex(celex), title })
const decision = (celex: string, adopted: string, title: Text) => act(celex, { ...eu, rank: 'order', adopted, url: eurLex(celex), title })
const treaty = (celex: string, adopted: string, title: Text) => act(celex, { ...eu, rank: 'treaty', adopted, url: eurLex(celex), title })
/** Amends one of the two regulations on the lists of visa-bound and visa-exempt nationals. */
const amending = (celex: string, number: string, adopted: string) =>
  regulation(
    celex,
    adopted,
    t(`Regulation ${number}, amending the visa lists`, `Регламент ${number} об изменении визовых списков`, `Виза тізімдерін өзгертетін ${number} регламенті`),
  )
/** Lets a state take part in the area without internal border control. */
const joining = (celex: string, number: string, adopted: string) =>
  decision(
    celex,
    adopted,
    t(
      `Council Decision ${number} on joining the Schengen area`,
      `Решение Совета ${number} о вступлении в Шенгенскую зону`,
      `Кеңестің Шенген аймағына қосылу туралы ${number} шешімі`,
    ),
  )

// --- borders and stays -----------------------------------------------------------------------------------------

export const bordersCode = regulation(
  '32016R0399',
  '2016-03-09',
  t('Schengen Borders Code, Regulation (EU) 2016/399', 'Шенгенский кодекс о границах, Регламент (ЕС) 2016/399', 'Шенген шекара кодексі, (ЕО) 2016/399 регламенті'),
)
export const bordersCode2006 = regulation(
  '32006R0562',
  '2006-03-15',
  t(
    'Schengen Borders Code of 2006, Regulation (EC) No 562/2006',
    'Шенгенский кодекс о границах 2006 года, Регламент (ЕС) № 562/2006',
    '2006 жылғы Шенген шекара кодексі, (ЕО) № 562/2006 регламенті',
  ),
)
export const schengenConvention = treaty(
  '42000A0922(02)',
  '1990-06-19',
  t('Convention implementing the Schengen Agreement', 'Конвенция о применении Шенгенского соглашения', 'Шенген келісімін қолдану туралы конвенция'),
)
export const etiasRegulation = regulation(
  '32018R1240',
  '2018-09-12',
  t(
    'Regulation (EU) 2018/1240 on travel authorisation (ETIAS)',
    'Регламент (ЕС) 2018/1240 о разрешении на поездку (ETIAS)',
    'Сапарға рұқсат (ETIAS) туралы (ЕО) 2018/1240 регламенті',
  ),
)

// --- the visa lists --------------------------------------------------------------------------------------------

export const visaLists = regulation(
  '32018R1806',
  '2018-11-14',
  t('Visa lists, Regulation (EU) 2018/1806', 'Визовые списки, Регламент (ЕС) 2018/1806', 'Виза тізімдері, (ЕО) 2018/1806 регламенті'),
)
export const visaLists2001 = regulation(
  '32001R0539',
  '2001-03-15',
  t('Visa lists of 2001, Regulation (EC) No 539/2001', 'Визовые списки 2001 года, Регламент (ЕС) № 539/2001', '2001 жылғы виза тізімдері, (ЕО) № 539/2001 регламенті'),
)
export const reg453 = amending('32003R0453', '(EC) No 453/2003', '2003-03-06')
export const reg1932 = amending('32006R1932', '(EC) No 1932/2006', '2006-12-21')
export const reg1244 = amending('32009R1244', '(EC) No 1244/2009', '2009-11-30')
export const reg1091 = amending('32010R1091', '(EU) No 1091/2010', '2010-11-24')
export const reg1211 = amending('32010R1211', '(EU) No 1211/2010', '2010-12-15')
export const reg259 = amending('32014R0259', '(EU) No 259/2014', '2014-04-03')
export const reg509 = amending('32014R0509', '(EU) No 509/2014', '2014-05-15')
export const reg372 = amending('32017R0372', '(EU) 2017/372', '2017-03-01')
export const reg850of2017 = amending('32017R0850', '(EU) 2017/850', '2017-05-17')
export const reg693 = amending('32022R0693', '(EU) 2022/693', '2022-04-27')
export const reg222 = amending('32023R0222', '(EU) 2023/222', '2022-12-01')
export const reg850of2023 = amending('32023R0850', '(EU) 2023/850', '2023-04-19')
export const reg2495 = amending('32024R2495', '(EU) 2024/2495', '2024-09-18')
export const reg11 = amending('32025R0011', '(EU) 2025/11', '2024-12-19')
/** The number of the act was not seen; it is known from news only. */
export const georgiaSuspension = act('EU-GEO-2026-03-06', {
  ...eu,
  rank: 'order',
  adopted: '2026-03-06',
  url: 'https://report.az/ru/drugie-strany/ek-priostanovila-bezviz-dlya-diplomaticheskih-i-sluzhebnyh-pasportov-gruzii',
  title: t(
    'Implementing regulation of 6 March 2026 on Georgian official passports',
    'Имплементационный регламент от 6 марта 2026 года о служебных паспортах Грузии',
    'Грузияның қызметтік паспорттары туралы 2026 жылғы 6 наурыздағы атқарушылық регламент',
  ),
})

/** No act of the Union: a treaty of the Council of Europe that its visa lists leave untouched. */
export const refugeeVisas = act('ETS-31', {
  ...eu,
  rank: 'treaty',
  adopted: '1959-04-20',
  url: 'https://www.coe.int/en/web/conventions/full-list/-/conventions/treaty/031',
  title: t(
    'European Agreement on the abolition of visas for refugees, Strasbourg 1959',
    'Европейское соглашение об отмене виз для беженцев, Страсбург, 1959',
    'Босқындарға визаны жою туралы еуропалық келісім, Страсбург, 1959',
  ),
})

// --- who takes part --------------------------------------------------------------------------------------------

export const decision848 = joining('31999D0848', '1999/848/EC', '1999-12-13')
export const decision777 = joining('32000D0777', '2000/777/EC', '2000-12-01')
export const decision801 = joining('32007D0801', '2007/801/EC', '2007-12-06')
export const decision903 = joining('32008D0903', '2008/903/EC', '2008-11-27')
export const decision842 = joining('32011D0842', '2011/842/EU', '2011-12-13')
export const decision2451 = joining('32022D2451', '(EU) 2022/2451', '2022-12-08')
export const decision210 = joining('32024D0210', '(EU) 2024/210', '2023-12-30')
export const decision3212 = joining('32024D3212', '(EU) 2024/3212', '2024-12-12')

export const functioningTreaty = treaty(
  '12012E/TXT',
  '1957-03-25',
  t('Treaty on the Functioning of the European Union', 'Договор о функционировании Европейского союза', 'Еуропалық Одақтың жұмыс істеуі туралы шарт'),
)
export const freeMovementDirective = regulation(
  '32004L0038',
  '2004-04-29',
  t(
    'Free movement of Union citizens, Directive 2004/38/EC',
    'Свободное передвижение граждан Союза, Директива 2004/38/ЕС',
    'Одақ азаматтарының еркін жүріп-тұруы, 2004/38/ЕО директивасы',
  ),
)
export const eeaAgreement = treaty(
  '21994A0103(01)',
  '1992-05-02',
  t('Agreement on the European Economic Area', 'Соглашение о Европейской экономической зоне', 'Еуропалық экономикалық аймақ туралы келісім'),
)
export const swissAgreement = treaty(
  '22002A0430(01)',
  '1999-06-21',
  t('Agreement with Switzerland on free movement of persons', 'Соглашение со Швейцарией о свободном передвижении лиц', 'Швейцариямен адамдардың еркін жүріп-тұруы туралы келісім'),
)
export const withdrawalAgreement = treaty(
  '12020W/TXT',
  '2020-01-24',
  t('Agreement on the withdrawal of the United Kingdom', 'Соглашение о выходе Соединённого Королевства', 'Біріккен Корольдіктің шығуы туралы келісім'),
)

// --- visas and systems -----------------------------------------------------------------------------------------

export const visaCode = regulation(
  '32009R0810',
  '2009-07-13',
  t('Visa Code, Regulation (EC) No 810/2009', 'Визовый кодекс, Регламент (ЕС) № 810/2009', 'Виза кодексі, (ЕО) № 810/2009 регламенті'),
)
export const visaCode2019 = regulation(
  '32019R1155',
  '2019-06-20',
  t('Regulation (EU) 2019/1155, amending the Visa Code', 'Регламент (ЕС) 2019/1155 об изменении Визового кодекса', 'Виза кодексін өзгертетін (ЕО) 2019/1155 регламенті'),
)
export const visaFees2024 = regulation(
  '32024R1415',
  '2024-03-14',
  t('Delegated Regulation (EU) 2024/1415 on visa fees', 'Делегированный регламент (ЕС) 2024/1415 о визовых сборах', 'Виза алымдары туралы (ЕО) 2024/1415 уәкілетті регламенті'),
)
export const entryExitSystem = regulation(
  '32017R2226',
  '2017-11-30',
  t('Entry/Exit System, Regulation (EU) 2017/2226', 'Система въезда и выезда, Регламент (ЕС) 2017/2226', 'Кіру-шығу жүйесі, (ЕО) 2017/2226 регламенті'),
)

// --- residence -------------------------------------------------------------------------------------------------

export const familyReunification = regulation(
  '32003L0086',
  '2003-09-22',
  t('Family reunification, Directive 2003/86/EC', 'Воссоединение семьи, Директива 2003/86/ЕС', 'Отбасын біріктіру, 2003/86/ЕО директивасы'),
)
export const longTermResidents = regulation(
  '32003L0109',
  '2003-11-25',
  t('Long-term residents, Directive 2003/109/EC', 'Долгосрочные резиденты, Директива 2003/109/ЕС', 'Ұзақ мерзімді резиденттер, 2003/109/ЕО директивасы'),
)
export const studentsAndResearchers = regulation(
  '32016L0801',
  '2016-05-11',
  t('Students and researchers, Directive (EU) 2016/801', 'Студенты и исследователи, Директива (ЕС) 2016/801', 'Студенттер мен зерттеушілер, (ЕО) 2016/801 директивасы'),
)
export const blueCard = regulation(
  '32021L1883',
  '2021-10-20',
  t('EU Blue Card, Directive (EU) 2021/1883', 'Голубая карта ЕС, Директива (ЕС) 2021/1883', 'ЕО көк картасы, (ЕО) 2021/1883 директивасы'),
)
export const seasonalWorkers = regulation(
  '32014L0036',
  '2014-02-26',
  t('Seasonal workers, Directive 2014/36/EU', 'Сезонные работники, Директива 2014/36/ЕС', 'Маусымдық жұмысшылар, 2014/36/ЕО директивасы'),
)
export const intraCorporate = regulation(
  '32014L0066',
  '2014-05-15',
  t('Intra-corporate transfers, Directive 2014/66/EU', 'Внутрикорпоративный перевод, Директива 2014/66/ЕС', 'Корпорацияішілік ауысу, 2014/66/ЕО директивасы'),
)
export const singlePermit = regulation(
  '32024L1233',
  '2024-04-24',
  t('Single permit, Directive (EU) 2024/1233', 'Единое разрешение, Директива (ЕС) 2024/1233', 'Бірыңғай рұқсат, (ЕО) 2024/1233 директивасы'),
)

// --- protection ------------------------------------------------------------------------------------------------

export const temporaryProtection = regulation(
  '32001L0055',
  '2001-07-20',
  t('Temporary protection, Directive 2001/55/EC', 'Временная защита, Директива 2001/55/ЕС', 'Уақытша қорғау, 2001/55/ЕО директивасы'),
)
export const protectionForUkraine = decision(
  '32022D0382',
  '2022-03-04',
  t(
    'Council Decision (EU) 2022/382 on persons displaced from Ukraine',
    'Решение Совета (ЕС) 2022/382 о перемещённых из Украины',
    'Украинадан қоныс аударғандар туралы Кеңестің (ЕО) 2022/382 шешімі',
  ),
)
/** One prolongation of that protection; the number of the last was recalled. */
const prolonging = (celex: string, number: string, adopted: string) =>
  decision(
    celex,
    adopted,
    t(
      `Council Decision (EU) ${number}, prolonging temporary protection`,
      `Решение Совета (ЕС) ${number} о продлении временной защиты`,
      `Уақытша қорғауды ұзартатын Кеңестің (ЕО) ${number} шешімі`,
    ),
  )
export const prolonged2023 = prolonging('32023D2409', '2023/2409', '2023-10-19')
export const prolonged2024 = prolonging('32024D1836', '2024/1836', '2024-06-25')
export const prolonged2025 = prolonging('32025D1460', '2025/1460', '2025-07-15')
const pact = (celex: string, title: Text) => regulation(celex, '2024-05-14', title)
export const screening = pact('32024R1356', t('Screening, Regulation (EU) 2024/1356', 'Скрининг, Регламент (ЕС) 2024/1356', 'Скрининг, (ЕО) 2024/1356 регламенті'))
export const asylumProcedure = pact(
  '32024R1348',
  t('Asylum procedure, Regulation (EU) 2024/1348', 'Процедура убежища, Регламент (ЕС) 2024/1348', 'Баспана рәсімі, (ЕО) 2024/1348 регламенті'),
)
export const returnBorder = pact(
  '32024R1349',
  t('Return border procedure, Regulation (EU) 2024/1349', 'Пограничная процедура возвращения, Регламент (ЕС) 2024/1349', 'Шекарадағы қайтару рәсімі, (ЕО) 2024/1349 регламенті'),
)
export const reception = pact(
  '32024L1346',
  t('Reception conditions, Directive (EU) 2024/1346', 'Условия приёма, Директива (ЕС) 2024/1346', 'Қабылдау жағдайлары, (ЕО) 2024/1346 директивасы'),
)
export const responsibility = pact(
  '32024R1351',
  t(
    'Asylum and migration management, Regulation (EU) 2024/1351',
    'Управление убежищем и миграцией, Регламент (ЕС) 2024/1351',
    'Баспана мен көші-қонды басқару, (ЕО) 2024/1351 регламенті',
  ),
)
export const responsibility2013 = regulation(
  '32013R0604',
  '2013-06-26',
  t('Dublin III, Regulation (EU) No 604/2013', 'Дублин III, Регламент (ЕС) № 604/2013', 'Дублин III, (ЕО) № 604/2013 регламенті'),
)
export const borderCapacity2024 = decision(
  '32024D2150',
  '2024-08-05',
  t(
    'Implementing Decision (EU) 2024/2150 on the capacity of border procedures',
    'Имплементационное решение (ЕС) 2024/2150 о мощности пограничных процедур',
    'Шекарадағы рәсімдердің сыйымдылығы туралы (ЕО) 2024/2150 атқарушылық шешімі',
  ),
)
export const qualification = pact(
  '32024R1347',
  t('Qualification for protection, Regulation (EU) 2024/1347', 'Критерии защиты, Регламент (ЕС) 2024/1347', 'Қорғау талаптары, (ЕО) 2024/1347 регламенті'),
)
export const eurodac = pact('32024R1358', t('Eurodac, Regulation (EU) 2024/1358', 'Евродак, Регламент (ЕС) 2024/1358', 'Евродак, (ЕО) 2024/1358 регламенті'))
export const crisis = pact(
  '32024R1359',
  t('Crisis and force majeure, Regulation (EU) 2024/1359', 'Кризис и форс-мажор, Регламент (ЕС) 2024/1359', 'Дағдарыс пен форс-мажор, (ЕО) 2024/1359 регламенті'),
)
export const resettlement = pact(
  '32024R1350',
  t('Resettlement framework, Regulation (EU) 2024/1350', 'Рамки переселения, Регламент (ЕС) 2024/1350', 'Қоныстандыру негіздері, (ЕО) 2024/1350 регламенті'),
)

// --- return and sanctions --------------------------------------------------------------------------------------

export const returnDirective = regulation('32008L0115', '2008-12-16', t('Return Directive 2008/115/EC', 'Директива о возвращении 2008/115/ЕС', '2008/115/ЕО қайтару директивасы'))
export const employerSanctions = regulation(
  '32009L0052',
  '2009-06-18',
  t('Employer sanctions, Directive 2009/52/EC', 'Санкции к работодателям, Директива 2009/52/ЕС', 'Жұмыс берушілерге санкциялар, 2009/52/ЕО директивасы'),
)
export const facilitation = regulation(
  '32002L0090',
  '2002-11-28',
  t('Facilitation of unauthorised entry, Directive 2002/90/EC', 'Пособничество незаконному въезду, Директива 2002/90/ЕС', 'Заңсыз кіруге көмектесу, 2002/90/ЕО директивасы'),
)
export const carrierSanctions = regulation(
  '32001L0051',
  '2001-06-28',
  t('Carriers, Directive 2001/51/EC', 'Перевозчики, Директива 2001/51/ЕС', 'Тасымалдаушылар, 2001/51/ЕО директивасы'),
)
export const trafficking = regulation(
  '32011L0036',
  '2011-04-05',
  t('Trafficking in human beings, Directive 2011/36/EU', 'Торговля людьми, Директива 2011/36/ЕС', 'Адам саудасы, 2011/36/ЕО директивасы'),
)
export const trafficking2024 = regulation(
  '32024L1712',
  '2024-06-13',
  t(
    'Directive (EU) 2024/1712, amending that on trafficking',
    'Директива (ЕС) 2024/1712 об изменении директивы о торговле людьми',
    'Адам саудасы директивасын өзгертетін (ЕО) 2024/1712 директивасы',
  ),
)
export const victimsPermit = regulation(
  '32004L0081',
  '2004-04-29',
  t('Residence permit of victims, Directive 2004/81/EC', 'Вид на жительство жертвам, Директива 2004/81/ЕС', 'Құрбандарға тұруға рұқсат, 2004/81/ЕО директивасы'),
)
export const visaInformation = regulation(
  '32008R0767',
  '2008-07-09',
  t('Visa Information System, Regulation (EC) No 767/2008', 'Визовая информационная система, Регламент (ЕС) № 767/2008', 'Виза ақпараттық жүйесі, (ЕО) № 767/2008 регламенті'),
)
export const alertsOnEntry = regulation(
  '32018R1861',
  '2018-11-28',
  t('Alerts on entry (SIS), Regulation (EU) 2018/1861', 'Запреты на въезд (ШИС), Регламент (ЕС) 2018/1861', 'Кіруге тыйымдар (ШАЖ), (ЕО) 2018/1861 регламенті'),
)
export const borderGuard = regulation(
  '32019R1896',
  '2019-11-13',
  t('European Border and Coast Guard, Regulation (EU) 2019/1896', 'Европейская пограничная охрана, Регламент (ЕС) 2019/1896', 'Еуропалық шекара күзеті, (ЕО) 2019/1896 регламенті'),
)
/** Two party agreements of the Union on readmission and on visa facilitation, known by their dates. */
export const unionAgreements = treaty(
  'EU-READMISSION-FACILITATION',
  '2004-03-01',
  t('Agreements of the Union on readmission and visa facilitation', 'Соглашения Союза о реадмиссии и упрощении виз', 'Одақтың реадмиссия және визаны жеңілдету туралы келісімдері'),
)
