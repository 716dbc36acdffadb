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
