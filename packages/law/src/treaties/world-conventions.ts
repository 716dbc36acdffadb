import { act, day, iso, span, t, type Day, type Grade, type Text } from '@kosh/norms'
import { lookedUp, outsider, party, partyBy, signedOnly, treaty, type Treaty, type TreatyKind } from './treaty.js'
import { union27 } from './union-members.js'

/**
 * Conventions of the United Nations, of the International Labour Organization and others open to the world. The days are mostly those of ratification or
 * accession, recalled and not read; none binds before the convention itself is in force. Only Kazakhstan, its neighbours and the member states of the Union are listed.
 */

type Parties = {
  /** `KAZ 1999-01-15; RUS 1998-05-05/2022-09-15`: bound since, or from and to. */
  readonly since?: string
  /** Bound on the day the parties were looked up; since when was not. */
  readonly also?: string
  readonly signed?: string
  /** Known not to be bound. */
  readonly outside?: string
  readonly gives?: string
  readonly notes?: string
  readonly grade?: Grade
  /** The convention binds a state so many days after the deposit; said where its final clause was read, else the day of deposit is taken. */
  readonly after?: number
}
const homes: { readonly [family: string]: string } = {
  un: 'https://treaties.un.org/',
  ilo: 'https://normlex.ilo.org/',
  hague: 'https://www.hcch.net/',
  lisbon: 'https://www.coe.int/en/web/conventions/',
  coe: 'https://www.coe.int/en/web/conventions/',
}
function convention(
  id: string,
  kind: TreatyKind,
  title: Text,
  opened: string,
  inForce: string,
  { since = '', also, signed, outside, gives = '', notes = '', grade, after = 0 }: Parties,
): Treaty {
  const first = day(inForce)
  const of = act(id, { realm: 'INT', rank: 'treaty', adopted: opened, url: homes[id.split('-')[0] ?? ''] ?? homes['un'] ?? '', title })
  return treaty(id, kind, of, opened, {
    inForce,
    lines: [
      ...since
        .split('; ')
        .filter(text => text !== '')
        .map(text => {
          const [state = '', dates = ''] = text.split(' ')
          const { from, to } = span(dates.includes('/') ? dates : `${dates}/`)
          return party(`${iso(Math.max(from + after, first) as Day)}/${to === undefined ? '' : iso(to)}`, state)
        }),
      ...(also === undefined ? [] : partyBy(lookedUp, inForce, also)),
      ...(signed === undefined ? [] : [signedOnly(`${opened}/`, signed)]),
      ...(outside === undefined ? [] : [outsider(`${inForce}/`, outside)]),
    ],
    open: true,
    gives,
    notes: `days-of-ratification ${notes}`,
    ...(grade === undefined ? {} : { grade }),
  })
}

/** Rules of Kazakhstan rest on it too. */
export const refugees1951: Treaty = convention(
  'un-1951-refugees',
  'refugees',
  t('Convention on the Status of Refugees, 1951', 'Конвенция о статусе беженцев, 1951', 'Босқындар мәртебесі туралы конвенция, 1951'),
  '1951-07-28',
  '1954-04-22',
  {
    since:
      'KAZ 1999-01-15; RUS 1993-02-02; ARM 1993-07-06; BLR 2001-08-23; KGZ 1996-10-08; TJK 1993-12-07; TKM 1998-03-02; AZE 1993-02-12; MDA 2002-01-31; UKR 2002-06-10; GEO 1999-08-09; AUT 1954-11-01; BEL 1953-07-22; BGR 1993-05-12; HRV 1992-10-12; CYP 1963-05-16; CZE 1993-05-11; DNK 1952-12-04; EST 1997-04-10; FIN 1968-10-10; FRA 1954-06-23; DEU 1953-12-01; GRC 1960-04-05; HUN 1989-03-14; IRL 1956-11-29; ITA 1954-11-15; LVA 1997-07-31; LTU 1997-04-28; LUX 1953-07-23; MLT 1971-06-17; NLD 1956-05-03; POL 1991-09-27; PRT 1960-12-22; ROU 1991-08-07; SVK 1993-02-04; SVN 1992-07-06; ESP 1978-08-14; SWE 1954-10-26',
    outside: 'UZB',
    gives: 'refugee-status non-refoulement',
    // Art. 43(2): the ninetieth day after the deposit.
    after: 90,
  },
)

export const worldConventions: readonly Treaty[] = [
  refugees1951,
  convention(
    'un-1967-protocol',
    'refugees',
    t('Protocol on the Status of Refugees, 1967', 'Протокол, касающийся статуса беженцев, 1967', 'Босқындар мәртебесіне қатысты хаттама, 1967'),
    '1967-01-31',
    '1967-10-04',
    { also: `KAZ RUS ARM BLR KGZ TJK TKM AZE MDA UKR GEO ${union27}`, outside: 'UZB', gives: 'refugee-status non-refoulement' },
  ),
  convention(
    'un-1954-stateless',
    'statelessness',
    t('Convention on Stateless Persons, 1954', 'Конвенция о статусе апатридов, 1954', 'Азаматтығы жоқ адамдардың мәртебесі туралы конвенция, 1954'),
    '1954-09-28',
    '1960-06-06',
    {
      since: 'ARM 1994-05-18; AZE 1996-08-16; UKR 2013-03-25; MDA 2012-04-19; GEO 2011-12-23; TKM 2011-12-07',
      also: 'AUT BEL DEU DNK ESP FIN FRA GRC IRL ITA LUX NLD PRT SWE CZE HUN LTU LVA MLT SVK SVN BGR ROU HRV',
      outside: 'KAZ RUS BLR KGZ TJK UZB CYP EST POL',
      gives: 'stateless-status',
      grade: 'secondary',
    },
  ),
  convention(
    'un-1961-statelessness',
    'statelessness',
    t('Convention on the Reduction of Statelessness, 1961', 'Конвенция о сокращении безгражданства, 1961', 'Азаматтықсыздықты қысқарту туралы конвенция, 1961'),
    '1961-08-30',
    '1975-12-13',
    {
      since: 'ARM 1994-05-18; AZE 1996-08-16; UKR 2013-03-25; MDA 2012-04-19; GEO 2014-07-01; TKM 2012-08-29',
      also: 'AUT BEL DEU DNK ESP FIN IRL ITA LUX NLD PRT SWE CZE HUN LTU LVA SVK BGR ROU HRV',
      outside: 'KAZ RUS BLR KGZ TJK UZB CYP EST FRA GRC MLT POL SVN',
      gives: 'less-statelessness',
      grade: 'secondary',
    },
  ),
  convention(
    'un-iccpr',
    'human-rights',
    t('Covenant on Civil and Political Rights', 'Международный пакт о гражданских и политических правах', 'Азаматтық және саяси құқықтар туралы халықаралық пакт'),
    '1966-12-16',
    '1976-03-23',
    {
      since:
        'KAZ 2006-01-24; RUS 1973-10-16; BLR 1973-11-12; UKR 1973-11-12; ARM 1993-06-23; KGZ 1994-10-07; TJK 1999-01-04; TKM 1997-05-01; UZB 1995-09-28; AZE 1992-08-13; MDA 1993-01-26; GEO 1994-05-03',
      also: union27,
      gives: 'rights expulsion-by-law non-refoulement',
    },
  ),
  convention(
    'un-iccpr-op1',
    'human-rights',
    t(
      'Optional Protocol to the Covenant on Civil and Political Rights',
      'Факультативный протокол к Пакту о гражданских и политических правах',
      'Азаматтық және саяси құқықтар туралы пактіге факультативтік хаттама',
    ),
    '1966-12-16',
    '1976-03-23',
    {
      since:
        'KAZ 2009-06-30; RUS 1991-10-01; UKR 1991-07-25; ARM 1993-06-23; KGZ 1994-10-07; TJK 1999-01-04; TKM 1997-05-01; UZB 1995-09-28; AZE 2001-11-27; MDA 2008-01-23; GEO 1994-05-03; BLR 1992-09-30/2023-02-07',
      also: union27,
      gives: 'complaint',
    },
  ),
  convention(
    'un-icescr',
    'human-rights',
    t(
      'Covenant on Economic, Social and Cultural Rights',
      'Международный пакт об экономических, социальных и культурных правах',
      'Экономикалық, әлеуметтік және мәдени құқықтар туралы халықаралық пакт',
    ),
    '1966-12-16',
    '1976-01-03',
    {
      since:
        'KAZ 2006-01-24; RUS 1973-10-16; BLR 1973-11-12; UKR 1973-11-12; ARM 1993-09-13; KGZ 1994-10-07; TJK 1999-01-04; TKM 1997-05-01; UZB 1995-09-28; AZE 1992-08-13; MDA 1993-01-26; GEO 1994-05-03',
      also: union27,
      gives: 'rights',
    },
  ),
  convention('un-cat', 'human-rights', t('Convention against Torture', 'Конвенция против пыток', 'Азаптауларға қарсы конвенция'), '1984-12-10', '1987-06-26', {
    since:
      'KAZ 1998-08-26; RUS 1987-03-03; BLR 1987-03-13; UKR 1987-02-24; ARM 1993-09-13; KGZ 1997-09-05; TJK 1995-01-11; TKM 1999-06-25; UZB 1995-09-28; AZE 1996-08-16; MDA 1995-11-28; GEO 1994-10-26',
    also: union27,
    gives: 'non-refoulement complaint',
  }),
  convention(
    'un-cerd',
    'human-rights',
    t('Convention against Racial Discrimination', 'Конвенция о ликвидации расовой дискриминации', 'Нәсілдік кемсітушілікті жою туралы конвенция'),
    '1966-03-07',
    '1969-01-04',
    {
      since:
        'KAZ 1998-08-26; RUS 1969-02-04; BLR 1969-04-08; UKR 1969-03-07; ARM 1993-06-23; KGZ 1997-09-05; TJK 1995-01-11; TKM 1994-09-29; UZB 1995-09-28; AZE 1996-08-16; MDA 1993-01-26; GEO 1999-06-02',
      also: union27,
      gives: 'rights',
    },
  ),
  convention('un-crc', 'human-rights', t('Convention on the Rights of the Child', 'Конвенция о правах ребёнка', 'Бала құқықтары туралы конвенция'), '1989-11-20', '1990-09-02', {
    since:
      'KAZ 1994-08-12; RUS 1990-08-16; BLR 1990-10-01; UKR 1991-08-28; ARM 1993-06-23; KGZ 1994-10-07; TJK 1993-10-26; TKM 1993-09-20; UZB 1994-06-29; AZE 1992-08-13; MDA 1993-01-26; GEO 1994-06-02',
    also: union27,
    gives: 'rights child-education',
  }),
  convention(
    'un-cedaw',
    'human-rights',
    t('Convention against Discrimination of Women', 'Конвенция о ликвидации дискриминации в отношении женщин', 'Әйелдерге қатысты кемсітушілікті жою туралы конвенция'),
    '1979-12-18',
    '1981-09-03',
    {
      since:
        'KAZ 1998-08-26; RUS 1981-01-23; BLR 1981-02-04; UKR 1981-03-12; ARM 1993-09-13; KGZ 1997-02-10; TJK 1993-10-26; TKM 1997-05-01; UZB 1995-07-19; AZE 1995-07-10; MDA 1994-07-01; GEO 1994-10-26',
      also: union27,
      gives: 'rights',
    },
  ),
  convention(
    'un-crpd',
    'human-rights',
    t('Convention on the Rights of Persons with Disabilities', 'Конвенция о правах инвалидов', 'Мүгедектігі бар адамдардың құқықтары туралы конвенция'),
    '2006-12-13',
    '2008-05-03',
    { since: 'KAZ 2015-04-21', also: union27, gives: 'rights' },
  ),
  convention(
    'un-ced',
    'human-rights',
    t('Convention against Enforced Disappearance', 'Конвенция о защите от насильственных исчезновений', 'Күштеп жоғалтудан қорғау туралы конвенция'),
    '2006-12-20',
    '2010-12-23',
    { since: 'KAZ 2009-02-27; ARM 2011-01-24; UKR 2015-08-14', gives: 'non-refoulement' },
  ),
  convention(
    'un-migrant-workers-1990',
    'labour',
    t(
      'Convention on Migrant Workers and their Families, 1990',
      'Конвенция о защите прав всех трудящихся-мигрантов, 1990',
      'Барлық еңбекші-мигранттардың құқықтарын қорғау туралы конвенция, 1990',
    ),
    '1990-12-18',
    '2003-07-01',
    {
      since: 'AZE 1999-01-11; KGZ 2003-09-29; TJK 2002-01-08',
      signed: 'ARM',
      outside: `KAZ RUS BLR UZB TKM MDA UKR GEO ${union27}`,
      gives: 'equal-conditions no-collective-expulsion',
    },
  ),
  convention(
    'un-palermo-2000',
    'illegal-migration',
    t('Convention against Transnational Organized Crime', 'Конвенция против транснациональной организованной преступности', 'Трансұлттық ұйымдасқан қылмысқа қарсы конвенция'),
    '2000-11-15',
    '2003-09-29',
    { since: 'KAZ 2008-07-31', also: union27, gives: 'cooperation' },
  ),
  convention(
    'un-smuggling-2000',
    'illegal-migration',
    t('Protocol against the Smuggling of Migrants', 'Протокол против незаконного ввоза мигрантов', 'Мигранттарды заңсыз алып өтуге қарсы хаттама'),
    '2000-11-15',
    '2004-01-28',
    { since: 'KAZ 2008-07-31', also: union27, gives: 'smuggled-not-liable own-citizens' },
  ),
  convention(
    'un-trafficking-2000',
    'illegal-migration',
    t('Protocol against Trafficking in Persons', 'Протокол о предупреждении и пресечении торговли людьми', 'Адам саудасының алдын алу және оған тыйым салу туралы хаттама'),
    '2000-11-15',
    '2003-12-25',
    { since: 'KAZ 2008-07-31', also: union27, gives: 'victims' },
  ),
  convention(
    'ilo-c29',
    'labour',
    t('Forced Labour Convention, No. 29', 'Конвенция МОТ № 29 о принудительном труде', 'Мәжбүрлі еңбек туралы ХЕҰ-ның № 29 конвенциясы'),
    '1930-06-28',
    '1932-05-01',
    { since: 'KAZ 2001-05-18', gives: 'no-forced-labour' },
  ),
  convention(
    'ilo-c105',
    'labour',
    t('Abolition of Forced Labour Convention, No. 105', 'Конвенция МОТ № 105 об упразднении принудительного труда', 'Мәжбүрлі еңбекті жою туралы ХЕҰ-ның № 105 конвенциясы'),
    '1957-06-25',
    '1959-01-17',
    { since: 'KAZ 2001-05-18', gives: 'no-forced-labour' },
  ),
  convention(
    'ilo-c111',
    'labour',
    t('Discrimination Convention, No. 111', 'Конвенция МОТ № 111 о дискриминации в области труда', 'Еңбек саласындағы кемсітушілік туралы ХЕҰ-ның № 111 конвенциясы'),
    '1958-06-25',
    '1960-06-15',
    { since: 'KAZ 1999-12-06', gives: 'equal-conditions' },
  ),
  convention(
    'ilo-c97',
    'labour',
    t('Migration for Employment Convention, No. 97', 'Конвенция МОТ № 97 о трудящихся-мигрантах', 'Еңбекші-мигранттар туралы ХЕҰ-ның № 97 конвенциясы'),
    '1949-07-01',
    '1952-01-22',
    { since: 'ARM 2006-01-27; KGZ 2008-09-10; MDA 2005-12-12; TJK 2007-04-10', also: 'BEL DEU ESP FRA ITA NLD PRT CYP SVN', outside: 'KAZ', gives: 'equal-conditions' },
  ),
  convention(
    'ilo-c143',
    'labour',
    t('Migrant Workers Convention, No. 143', 'Конвенция МОТ № 143 о трудящихся-мигрантах', 'Еңбекші-мигранттар туралы ХЕҰ-ның № 143 конвенциясы'),
    '1975-06-24',
    '1978-12-09',
    { since: 'ARM 2006-01-27; TJK 2007-04-10', also: 'ITA PRT SWE CYP SVN', outside: 'KAZ', gives: 'equal-conditions' },
  ),
  convention(
    'ilo-c182',
    'labour',
    t(
      'Worst Forms of Child Labour Convention, No. 182',
      'Конвенция МОТ № 182 о наихудших формах детского труда',
      'Балалар еңбегінің ең нашар түрлері туралы ХЕҰ-ның № 182 конвенциясы',
    ),
    '1999-06-17',
    '2000-11-19',
    { since: 'KAZ 2003-02-26', gives: 'no-child-labour' },
  ),
  convention(
    'ilo-c138',
    'labour',
    t('Minimum Age Convention, No. 138', 'Конвенция МОТ № 138 о минимальном возрасте', 'Ең төменгі жас туралы ХЕҰ-ның № 138 конвенциясы'),
    '1973-06-26',
    '1976-06-19',
    { since: 'KAZ 2001-05-18', gives: 'no-child-labour' },
  ),
  convention(
    'ilo-c189',
    'labour',
    t('Domestic Workers Convention, No. 189', 'Конвенция МОТ № 189 о домашних работниках', 'Үй қызметшілері туралы ХЕҰ-ның № 189 конвенциясы'),
    '2011-06-16',
    '2013-09-05',
    { outside: 'KAZ', gives: 'equal-conditions' },
  ),
  convention(
    'hague-apostille-1961',
    'legal-assistance',
    t('Apostille Convention, 1961', 'Гаагская конвенция об апостиле, 1961', 'Апостиль туралы Гаага конвенциясы, 1961'),
    '1961-10-05',
    '1965-01-24',
    { since: 'KAZ 2001-01-30', gives: 'apostille' },
  ),
  convention(
    'lisbon-recognition-1997',
    'labour',
    t(
      'Convention on recognition of qualifications, Lisbon 1997',
      'Лиссабонская конвенция о признании квалификаций, 1997',
      'Біліктіліктерді тану туралы Лиссабон конвенциясы, 1997',
    ),
    '1997-04-11',
    '1999-02-01',
    { since: 'KAZ 1999-02-01', gives: 'recognition', notes: 'academic-only' },
  ),
  convention(
    'coe-echr',
    'human-rights',
    t('European Convention on Human Rights', 'Европейская конвенция о защите прав человека', 'Адам құқықтарын қорғау туралы Еуропа конвенциясы'),
    '1950-11-04',
    '1953-09-03',
    {
      since: 'ARM 2002-04-26; AZE 2002-04-15; GEO 1999-05-20; MDA 1997-09-12; UKR 1997-09-11; RUS 1998-05-05/2022-09-15',
      also: union27,
      outside: 'KAZ BLR KGZ UZB TJK TKM',
      gives: 'rights complaint',
    },
  ),
]
