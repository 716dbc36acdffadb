import { act, t, type Act } from '@kosh/norms'
import { adilet } from './names.js'
import { lookedUp, party, partyBy, signedOnly, suspended, treaty, unseen, type Treaty } from './treaty.js'

/** Instruments of the Commonwealth of Independent States and of other regional bodies. */

const cis = 'https://cis.minsk.by/'
const of = (id: string, adopted: string, url: string, en: string, ru: string, kk: string): Act => act(id, { realm: 'CIS', rank: 'treaty', adopted, url, title: t(en, ru, kk) })

export const bishkek1992 = of(
  'cis-visa-free-1992',
  '1992-10-09',
  cis,
  'Agreement on visa-free movement, Bishkek 1992',
  'Соглашение о безвизовом передвижении, Бишкек, 1992',
  'Визасыз жүріп-тұру туралы келісім, Бішкек, 1992',
)
export const refugees1993 = of(
  'cis-refugees-1993',
  '1993-09-24',
  cis,
  'Agreement on help to refugees and forced migrants, 1993',
  'Соглашение о помощи беженцам и вынужденным переселенцам, 1993',
  'Босқындар мен мәжбүрлі қоныс аударушыларға көмек туралы келісім, 1993',
)
export const labour1994 = of(
  'cis-labour-1994',
  '1994-04-15',
  cis,
  'Agreement on labour migration, 1994',
  'Соглашение о трудовой миграции и социальной защите трудящихся-мигрантов, 1994',
  'Еңбек көші-қоны және еңбекші-мигранттарды әлеуметтік қорғау туралы келісім, 1994',
)
export const labourProtocol2005 = of(
  'cis-labour-protocol-2005',
  '2005-11-25',
  adilet('Z070000012_'),
  'Protocol of 2005 to the Agreement on labour migration',
  'Протокол 2005 года к Соглашению о трудовой миграции',
  'Еңбек көші-қоны туралы келісімге 2005 жылғы хаттама',
)
export const migrants2008 = of(
  'cis-migrants-2008',
  '2008-11-14',
  cis,
  'Convention on migrant workers, Chisinau 2008',
  'Конвенция о правовом статусе трудящихся-мигрантов, Кишинёв, 2008',
  'Еңбекші-мигранттардың құқықтық мәртебесі туралы конвенция, Кишинев, 2008',
)
export const illegalMigration1998 = of(
  'cis-1998-illegal-migration',
  '1998-03-06',
  adilet('Z000000112_'),
  'Agreement against illegal migration, 1998',
  'Соглашение о борьбе с незаконной миграцией, 1998',
  'Заңсыз көші-қонға қарсы күрес туралы келісім, 1998',
)
export const exit1997 = of(
  'cis-exit-third-states-1997',
  '1997-01-17',
  cis,
  'Agreement on exit to and entry from third states, 1997',
  'Соглашение о выезде в третьи государства и въезде из них, 1997',
  'Үшінші мемлекеттерге шығу және олардан кіру туралы келісім, 1997',
)
export const medical1997 = of(
  'cis-medical-1997',
  '1997-03-27',
  cis,
  'Agreement on medical care, 1997',
  'Соглашение об оказании медицинской помощи, 1997',
  'Медициналық көмек көрсету туралы келісім, 1997',
)
export const pensions1992 = of(
  'cis-pensions-1992',
  '1992-03-13',
  adilet('H920000224_'),
  'Agreement on pensions, 1992',
  'Соглашение о гарантиях прав в области пенсионного обеспечения, 1992',
  'Зейнетақымен қамсыздандыру саласындағы құқық кепілдіктері туралы келісім, 1992',
)
export const injury1994 = of(
  'cis-injury-1994',
  '1994-09-09',
  cis,
  'Agreement on compensation for injury at work, 1994',
  'Соглашение о возмещении вреда от увечья работникам, 1994',
  'Жұмыскерлерге мертігуден келген зиянды өтеу туралы келісім, 1994',
)
export const minsk1993 = of(
  'minsk-1993',
  '1993-01-22',
  cis,
  'Minsk Convention on legal assistance, 1993',
  'Минская конвенция о правовой помощи, 1993',
  'Құқықтық көмек туралы Минск конвенциясы, 1993',
)
export const chisinau2002 = of(
  'chisinau-2002',
  '2002-10-07',
  adilet('H2400011124'),
  'Chisinau Convention on legal assistance, 2002',
  'Кишинёвская конвенция о правовой помощи, 2002',
  'Құқықтық көмек туралы Кишинев конвенциясы, 2002',
)

export const cisTreaties: readonly Treaty[] = [
  treaty(
    'cis-creation-1991',
    'union',
    of(
      'cis-creation-1991',
      '1991-12-08',
      cis,
      'Agreement creating the CIS, with the Alma-Ata Protocol',
      'Соглашение о создании СНГ и Протокол от 21 декабря 1991 года',
      'ТМД құру туралы келісім және 1991 жылғы 21 желтоқсандағы хаттама',
    ),
    '1991-12-08',
    {
      inForce: '1991-12-21',
      lines: [party('1991-12-21/', 'ARM AZE BLR KAZ KGZ RUS TJK UZB TKM'), party('1994-04-08/', 'MDA'), party('1991-12-21/', 'UKR'), party('1993-12-03/2009-08-17', 'GEO')],
      notes: 'moldova-leaves ukraine-inactive',
      grade: 'secondary',
    },
  ),
  treaty('cis-charter-1993', 'union', of('cis-charter-1993', '1993-01-22', cis, 'Charter of the CIS', 'Устав СНГ', 'ТМД жарғысы'), '1993-01-22', {
    inForce: '1994-01-22',
    lines: [party('1994-01-22/', 'ARM BLR KAZ KGZ RUS TJK UZB'), party('1994-01-22/', 'AZE'), party('1994-04-15/', 'MDA'), party('1994-01-22/2009-08-17', 'GEO')],
    notes: 'moldova-leaves',
    grade: 'secondary',
  }),
  treaty('cis-visa-free-1992', 'visa-free', bishkek1992, '1992-10-09', {
    inForce: '1992-10-09',
    lines: [
      party('1992-10-09/', 'ARM BLR KGZ TJK'),
      // Of those who left only the year is known; for Russia also the day of the announcement.
      party('1992-10-09/1998-12-31', 'TKM'),
      unseen('1999-01-01/1999-12-31', 'TKM'),
      party('1992-10-09/2000-08-29', 'RUS'),
      unseen('2000-08-30/2000-12-31', 'RUS'),
      party('1992-10-09/2000-12-31', 'KAZ UZB'),
      unseen('2001-01-01/2001-12-31', 'KAZ UZB'),
      // The parliament voted in the last weeks of 2025; the day from which the state is out was not seen.
      party('1992-10-09/2025-11-30', 'MDA'),
      unseen('2025-12-01/', 'MDA'),
    ],
    gives: 'entry-without-visa',
    notes: 'no-length citizens-only leaving-year-only moldova-out',
    grade: 'secondary',
  }),
  treaty(
    'cis-visas-recognition-1992',
    'visa-free',
    of(
      'cis-visas-recognition-1992',
      '1992-11-13',
      adilet('P1500000418'),
      'Agreement on mutual recognition of visas, 1992',
      'Соглашение о взаимном признании виз, 1992',
      'Визаларды өзара тану туралы келісім, 1992',
    ),
    '1992-11-13',
    // Ended by a protocol of 21.11.2014 that Kazakhstan approved on 6.06.2015; from which day was not seen.
    {
      ended: '2015-06-05',
      lines: [unseen('1992-11-13/2015-06-05', 'ARM BLR KAZ KGZ RUS TJK')],
      gives: 'visa-recognition',
      notes: 'ended-day-not-seen parties-recalled',
      grade: 'official',
    },
  ),
  treaty('cis-refugees-1993', 'refugees', refugees1993, '1993-09-24', {
    inForce: '1994-11-21',
    lines: [
      // Deposits; nobody was bound before the third of them.
      party('1994-11-21/', 'ARM TJK UZB'),
      party('1995-09-01/', 'RUS'),
      party('1996-01-19/', 'KGZ'),
      party('1997-06-09/', 'BLR'),
      signedOnly('1993-09-24/', 'KAZ'),
    ],
    gives: 'refugee-reception',
    notes: 'days-of-deposit fund-never-worked no-non-refoulement',
    grade: 'official',
  }),
  treaty('cis-labour-1994', 'labour', labour1994, '1994-04-15', {
    lines: [
      // Who is bound by the protocol that changed it was bound by it: the latest day on which each certainly was.
      ...partyBy('2006-12-15', '1994-04-15', 'MDA BLR KGZ'),
      ...partyBy('2007-06-25', '1994-04-15', 'UKR'),
      ...partyBy('2008-01-11', '1994-04-15', 'KAZ'),
      ...partyBy(lookedUp, '1994-04-15', 'ARM AZE RUS TJK'),
      signedOnly('1994-04-15/', 'UZB'),
    ],
    gives: 'recognition equal-conditions injury-compensation no-double-tax money-transfer',
    notes: 'force-not-seen permit-left-to-host framework',
    grade: 'secondary',
  }),
  treaty('cis-labour-protocol-2005', 'labour', labourProtocol2005, '2005-11-25', {
    inForce: '2006-12-15',
    lines: [party('2006-12-15/', 'MDA BLR KGZ'), party('2007-06-25/', 'UKR'), party('2008-01-11/', 'KAZ'), signedOnly('2005-11-25/', 'AZE ARM RUS TJK UZB')],
    approvals: ['KAZ 2007-12-19 12-IV'],
    gives: 'equal-conditions',
    notes: 'later-deposits-not-seen',
    grade: 'official',
  }),
  treaty('cis-migrants-2008', 'labour', migrants2008, '2008-11-14', {
    inForce: '2010-02-21',
    lines: [
      party('2010-02-21/', 'KAZ', 'unchecked'),
      ...partyBy(lookedUp, '2010-02-21', 'BLR AZE ARM KGZ', 'unchecked'),
      party('2012-03-01/', 'UKR'),
      signedOnly('2008-11-14/', 'RUS TJK MDA', 'unchecked'),
    ],
    approvals: ['KAZ 2009-12-31 235-IV', 'UKR 2011-12-21 ratification'],
    gives: 'written-contract equal-conditions emergency-care family-reunion child-education money-transfer no-collective-expulsion',
    notes: 'dates-recalled reservation-kaz-2008 permit-left-to-host no-enforcement',
    grade: 'official',
  }),
  treaty('cis-1998-illegal-migration', 'illegal-migration', illegalMigration1998, '1998-03-06', {
    inForce: '1999-08-13',
    lines: [
      party('1999-08-13/', 'BLR TJK ARM'),
      party('1999-09-14/', 'UKR'),
      party('2000-08-24/', 'RUS'),
      party('2001-02-20/', 'KAZ'),
      party('2002-06-28/', 'MDA'),
      party('2003-10-30/', 'KGZ'),
      signedOnly('1998-03-06/', 'AZE'),
    ],
    approvals: ['KAZ 2000-12-13 112-II'],
    gives: 'records-of-banned data-exchange',
    notes: 'days-of-deposit no-readmission-duty no-common-ban',
    grade: 'official',
  }),
  treaty('cis-exit-third-states-1997', 'border', exit1997, '1997-01-17', {
    lines: partyBy(lookedUp, '1997-01-17', 'ARM BLR KAZ KGZ RUS TJK'),
    gives: 'exit-through-outer-border',
    notes: 'force-not-seen parties-recalled',
  }),
  treaty('cis-medical-1997', 'social-security', medical1997, '1997-03-27', {
    inForce: '1997-03-27',
    lines: partyBy(lookedUp, '1997-03-27', 'ARM BLR KAZ KGZ MDA RUS TJK UZB UKR'),
    gives: 'emergency-care',
    notes: 'parties-recalled planned-care-paid',
  }),
  treaty('cis-pensions-1992', 'social-security', pensions1992, '1992-03-13', {
    inForce: '1992-03-13',
    lines: [
      party('1992-03-13/', 'ARM BLR KAZ KGZ TJK TKM UZB'),
      party('1992-03-13/2022-12-31', 'RUS', 'unchecked'),
      party('1992-03-13/2023-06-18', 'UKR', 'unchecked'),
      party('1995-12-06/2023-12-30', 'MDA', 'unchecked'),
    ],
    gives: 'pension-by-residence',
    notes: 'leaving-recalled',
    grade: 'secondary',
  }),
  treaty('cis-injury-1994', 'social-security', injury1994, '1994-09-09', {
    inForce: '1995-10-06',
    lines: partyBy(lookedUp, '1995-10-06', 'ARM BLR KAZ KGZ MDA RUS TJK UZB UKR'),
    gives: 'injury-compensation',
    notes: 'parties-recalled',
  }),
  treaty('minsk-1993', 'legal-assistance', minsk1993, '1993-01-22', {
    inForce: '1994-05-19',
    lines: [
      party('1994-05-19/', 'KAZ BLR UZB'),
      party('1994-12-10/', 'RUS'),
      party('1994-12-20/', 'TJK'),
      party('1994-12-21/', 'ARM'),
      party('1996-02-17/', 'KGZ'),
      party('1996-03-26/', 'MDA'),
      party('1996-07-11/', 'AZE GEO'),
      party('1998-02-19/', 'TKM'),
      // Between Ukraine and Russia or Belarus suspended since 27.12.2022 (see `apart`); the day of leaving is recalled.
      party('1995-04-14/2024-05-18', 'UKR', 'unchecked'),
    ],
    gives: 'court-access no-legalisation',
    notes: 'ukraine-left between-chisinau-parties',
    grade: 'secondary',
  }),
  treaty('chisinau-2002', 'legal-assistance', chisinau2002, '2002-10-07', {
    inForce: '2004-04-27',
    lines: [
      party('2004-04-27/', 'BLR AZE KAZ'),
      party('2004-10-01/', 'KGZ'),
      party('2005-02-19/', 'ARM'),
      party('2005-02-20/', 'TJK'),
      ...partyBy(lookedUp, '2004-04-27', 'UZB RUS', 'unchecked'),
      signedOnly('2002-10-07/', 'MDA UKR GEO'),
    ],
    gives: 'court-access no-legalisation',
    notes: 'dates-of-later-parties-not-seen replaces-minsk',
    grade: 'secondary',
  }),
  treaty(
    'cis-human-rights-1995',
    'human-rights',
    of(
      'cis-human-rights-1995',
      '1995-05-26',
      cis,
      'CIS Convention on human rights, 1995',
      'Конвенция СНГ о правах и основных свободах человека, 1995',
      'Адам құқықтары мен негізгі бостандықтары туралы ТМД конвенциясы, 1995',
    ),
    '1995-05-26',
    { inForce: '1998-08-11', lines: [party('1998-08-11/', 'BLR KGZ RUS TJK'), signedOnly('1995-05-26/', 'ARM GEO MDA')], gives: 'rights', notes: 'no-enforcement' },
  ),
  treaty(
    'cis-citizenship-1996',
    'citizenship',
    of(
      'cis-citizenship-1996',
      '1996-01-19',
      cis,
      'CIS Convention on simplified citizenship, 1996',
      'Конвенция СНГ об упрощённом порядке приобретения гражданства, 1996',
      'Азаматтықты жеңілдетілген тәртіппен алу туралы ТМД конвенциясы, 1996',
    ),
    '1996-01-19',
    { lines: [signedOnly('1996-01-19/', 'KAZ BLR KGZ RUS TJK')], notes: 'not-in-force' },
  ),
  treaty(
    'cis-trafficking-2005',
    'illegal-migration',
    of(
      'cis-trafficking-2005',
      '2005-11-25',
      'https://www.arlis.am/DocumentView.aspx?docid=29896',
      'Agreement against trafficking in persons, 2005',
      'Соглашение о борьбе с торговлей людьми, 2005',
      'Адам саудасына қарсы күрес туралы келісім, 2005',
    ),
    '2005-11-25',
    {
      lines: [...partyBy(lookedUp, '2005-11-25', 'ARM AZE BLR KGZ MDA RUS TJK UKR'), signedOnly('2005-11-25/', 'KAZ')],
      gives: 'victims',
      notes: 'force-not-seen',
      grade: 'secondary',
    },
  ),
  treaty(
    'cis-council-migration-2007',
    'illegal-migration',
    of(
      'cis-council-migration-2007',
      '2007-10-05',
      cis,
      'Agreement on the Council of heads of migration authorities',
      'Соглашение об образовании Совета руководителей миграционных органов',
      'Көші-қон органдары басшыларының кеңесін құру туралы келісім',
    ),
    '2007-10-05',
    { inForce: '2007-10-05', lines: partyBy(lookedUp, '2007-10-05', 'ARM BLR KAZ KGZ RUS TJK UZB'), gives: 'cooperation', notes: 'parties-recalled', grade: 'secondary' },
  ),
  treaty(
    'cis-passport-visa-2008',
    'border',
    of(
      'cis-passport-visa-2008',
      '2008-11-14',
      cis,
      'Agreement on systems for new passports and visas',
      'Соглашение об информационных системах паспортно-визовых документов нового поколения',
      'Жаңа буын паспорт-виза құжаттарының ақпараттық жүйелері туралы келісім',
    ),
    '2008-11-14',
    { lines: partyBy(lookedUp, '2008-11-14', 'ARM BLR KAZ KGZ RUS TJK UZB'), gives: 'cooperation', notes: 'force-not-seen parties-recalled' },
  ),
  treaty(
    'cis-concept-1998',
    'labour',
    of(
      'cis-concept-1998',
      '2000-12-15',
      cis,
      'Concept of a common labour market of the CIS',
      'Концепция поэтапного формирования общего рынка труда СНГ',
      'ТМД ортақ еңбек нарығын кезең-кезеңмен қалыптастыру тұжырымдамасы',
    ),
    '2000-12-15',
    { lines: [signedOnly('2000-12-15/', 'ARM BLR KAZ KGZ RUS TJK')], notes: 'soft-law' },
  ),
  treaty(
    'cis-concept-illegal-2004',
    'illegal-migration',
    of(
      'cis-concept-illegal-2004',
      '2004-09-16',
      cis,
      'Concept of action against illegal migration',
      'Концепция противодействия незаконной миграции',
      'Заңсыз көші-қонға қарсы іс-қимыл тұжырымдамасы',
    ),
    '2004-09-16',
    { inForce: '2004-09-16', lines: [signedOnly('2004-09-16/', 'ARM AZE BLR KAZ KGZ RUS TJK UKR')], notes: 'soft-law', grade: 'official' },
  ),
  treaty(
    'cis-education-2013',
    'labour',
    of(
      'cis-education-2013',
      '2013-05-31',
      adilet('P1300000528'),
      'Agreement on recognition of higher-education documents, 2013',
      'Соглашение о признании документов о высшем образовании, 2013',
      'Жоғары білім туралы құжаттарды тану туралы келісім, 2013',
    ),
    '2013-05-31',
    {
      lines: partyBy(lookedUp, '2013-05-31', 'KAZ BLR KGZ RUS TJK ARM'),
      approvals: ['KAZ 2013-05-29 528'],
      gives: 'recognition',
      notes: 'force-not-seen',
      grade: 'official',
    },
  ),
  treaty(
    'csto-nelegal',
    'illegal-migration',
    of(
      'csto-nelegal',
      '2007-10-06',
      'https://odkb-csto.org/',
      'CSTO council on illegal migration',
      'Координационный совет ОДКБ по борьбе с незаконной миграцией',
      'ҰҚШҰ-ның заңсыз көші-қонға қарсы күрес жөніндегі үйлестіру кеңесі',
    ),
    '2007-10-06',
    {
      inForce: '2007-10-06',
      lines: [
        ...partyBy(lookedUp, '2007-10-06', 'BLR KAZ KGZ RUS TJK'),
        party('2007-10-06/2023-12-31', 'ARM'),
        unseen('2024-01-01/2024-12-31', 'ARM'),
        suspended('2025-01-01/', 'ARM'),
      ],
      gives: 'cooperation',
      notes: 'armenia-froze parties-recalled',
    },
  ),
  treaty(
    'sco-border-2015',
    'border',
    act('sco-border-2015', {
      realm: 'INT',
      rank: 'treaty',
      adopted: '2015-07-10',
      url: 'https://eng.sectsco.org/',
      title: t('SCO Agreement on border issues', 'Соглашение ШОС по пограничным вопросам', 'Шекара мәселелері жөніндегі ШЫҰ келісімі'),
    }),
    '2015-07-10',
    { lines: partyBy(lookedUp, '2015-07-10', 'KAZ CHN KGZ RUS TJK UZB'), gives: 'cooperation', notes: 'force-not-seen parties-recalled' },
  ),
  treaty(
    'ca-friendship-2022',
    'border',
    act('ca-friendship-2022', {
      realm: 'INT',
      rank: 'treaty',
      adopted: '2022-07-21',
      url: 'https://www.akorda.kz/',
      title: t('Treaty on friendship in Central Asia', 'Договор о дружбе и сотрудничестве в Центральной Азии', 'Орталық Азиядағы достық пен ынтымақтастық туралы шарт'),
    }),
    '2022-07-21',
    { lines: [signedOnly('2022-07-21/', 'KAZ KGZ UZB')], notes: 'soft-law later-parties-not-seen' },
  ),
]
