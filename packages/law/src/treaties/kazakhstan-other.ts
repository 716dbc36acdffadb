import { act, t, type Act, type Grade } from '@kosh/norms'
import { about, adilet, pair } from './names.js'
import { party, signedOnly, treaty, unseen, type StandingLine, type Treaty } from './treaty.js'

/** Treaties of Kazakhstan on readmission, labour, border, citizenship and cooperation against illegal migration. */

/** The gazette of treaties of Kazakhstan prints the days of entry into force. */
const gazette = 'https://zakonpravo.kz/'
const takesBack = 'own-citizens third-persons'

type Readmission = { readonly inForce?: string; readonly url?: string; readonly grade?: Grade; readonly approval: string; readonly notes?: string }
/** Own citizens always; others on proof that they came from, or live in, the state that is asked. */
function readmission(other: string, signed: string, { inForce, url = gazette, grade = 'official', approval, notes = '' }: Readmission): Treaty {
  const id = `kaz-${other.toLowerCase()}-readmission`
  const lines: readonly StandingLine[] = inForce === undefined ? [unseen(`${signed}/`, `KAZ ${other}`)] : [party(`${inForce}/`, `KAZ ${other}`)]
  return treaty(id, 'readmission', pair(id, 'KAZ', other, about.readmission, signed, url), signed, {
    ...(inForce === undefined ? {} : { inForce }),
    lines,
    approvals: [`KAZ ${approval}`],
    gives: takesBack,
    notes: inForce === undefined ? `force-not-seen ${notes}` : notes,
    grade,
  })
}

const other = (id: string, state: string, what: keyof typeof about, adopted: string, url: string): Act => pair(id, 'KAZ', state, about[what], adopted, url)

/** The Government sent it to be ratified on 05.12.2000 (Resolution 1811); ministries of Ukraine set the procedure on 09.08.2001. One reprint has it signed on 19.06.2000. */
export const ukraine2000 = other('kaz-ukr-citizenship-2000', 'UKR', 'citizenship', '2000-05-19', 'https://cis-legislation.com/document.fwx?rgn=8511')

export const kazakhstanReadmission: readonly Treaty[] = [
  readmission('RUS', '2012-06-07', { inForce: '2015-09-25', approval: '2015-08-02 344-V' }),
  readmission('LTU', '2011-10-06', { inForce: '2015-09-24', approval: '2015-08-02 345-V' }),
  readmission('DEU', '2009-12-10', { inForce: '2016-06-01', approval: '2016-02-22 457-V' }),
  readmission('NOR', '2010-10-12', { inForce: '2016-06-14', approval: '2016-03-29 477-V' }),
  readmission('CHE', '2010-03-04', { inForce: '2015-02-01', approval: '2014-11-14 251-V' }),
  readmission('CZE', '2011-02-23', { inForce: '2016-07-01', approval: '2016-02-19 456-V' }),
  readmission('HUN', '2014-06-03', { approval: '2015-02-18 287-V' }),
  readmission('POL', '2016-08-22', { inForce: '2017-08-04', approval: '2017-03-16 55-VI' }),
  readmission('KGZ', '2016-10-17', { inForce: '2017-08-10', approval: '2017-06-15 74-VI' }),
  readmission('TJK', '2018-03-14', { inForce: '2019-03-24', approval: '2019-01-25 219-VI' }),
  readmission('BLR', '2013-10-04', { approval: '2015-04-13 301-V' }),
  readmission('UZB', '2012-09-07', { approval: '2015-03-06 289-V', url: adilet('P1200001149') }),
  readmission('LVA', '2011-09-16', { approval: '? 2015' }),
  readmission('EST', '2022-12-15', { approval: '2024-02-19 62-VIII', url: adilet('Z2400000062') }),
  readmission('FRA', '2024-11-05', { approval: '2026-02-09 law', grade: 'secondary' }),
  readmission('AUT', '2025-02-28', { approval: '? March 2026', grade: 'secondary' }),
  treaty('kaz-benelux-readmission', 'readmission', pair('kaz-benelux-readmission', 'KAZ', 'BEL NLD LUX', about.readmission, '2015-03-02', adilet('P1500000746')), '2015-03-02', {
    lines: [unseen('2015-03-02/', 'KAZ BEL NLD LUX')],
    approvals: ['KAZ 2015-12-02 430-V', 'BEL 2016-09-14 assent'],
    sides: ['KAZ', 'BEL NLD LUX'],
    gives: takesBack,
    notes: 'force-not-seen',
    grade: 'official',
  }),
  readmission('MDA', '2015-09-02', { approval: '? February 2016', notes: 'text-not-read', grade: 'secondary' }),
]

export const kazakhstanOther: readonly Treaty[] = [
  treaty('kaz-rus-status-1995', 'citizenship', other('kaz-rus-status-1995', 'RUS', 'residents', '1995-01-20', gazette), '1995-01-20', {
    inForce: '1997-07-26',
    lines: [party('1997-07-26/', 'KAZ RUS')],
    gives: 'residents-rights',
  }),
  treaty('kaz-rus-citizenship-1995', 'citizenship', other('kaz-rus-citizenship-1995', 'RUS', 'citizenship', '1995-01-20', gazette), '1995-01-20', {
    inForce: '1997-07-26',
    lines: [party('1997-07-26/', 'KAZ RUS')],
    gives: 'simplified-citizenship',
    notes: 'no-dual-citizenship',
  }),
  treaty('kaz-blr-citizenship-1996', 'citizenship', other('kaz-blr-citizenship-1996', 'BLR', 'citizenship', '1996-01-17', adilet('Z970000191_')), '1996-01-17', {
    inForce: '1998-07-31',
    lines: [party('1998-07-31/', 'KAZ BLR')],
    approvals: ['KAZ 1997-12-02 191'],
    gives: 'simplified-citizenship',
    notes: 'text-not-read no-dual-citizenship',
    grade: 'official',
  }),
  treaty('kaz-blr-status-1996', 'citizenship', other('kaz-blr-status-1996', 'BLR', 'residents', '1996-01-17', gazette), '1996-01-17', {
    lines: [unseen('1996-01-17/', 'KAZ BLR')],
    approvals: ['KAZ 1999-05-19 385'],
    notes: 'force-not-seen text-not-read',
    grade: 'secondary',
  }),
  treaty('kaz-ukr-citizenship-2000', 'citizenship', ukraine2000, '2000-05-19', {
    lines: [unseen('2000-05-19/', 'KAZ UKR')],
    gives: 'simplified-citizenship',
    notes: 'force-not-seen no-dual-citizenship',
    grade: 'secondary',
  }),
  treaty('kaz-rus-border-residents-2006', 'border', other('kaz-rus-border-residents-2006', 'RUS', 'borderResidents', '2006-10-03', gazette), '2006-10-03', {
    lines: [unseen('2006-10-03/', 'KAZ RUS')],
    gives: 'border-residents',
    notes: 'force-not-seen border-residents-only',
  }),
  treaty('kaz-rus-joint-control-2009', 'border', other('kaz-rus-joint-control-2009', 'RUS', 'jointControl', '2009-09-11', adilet('Z1300000117')), '2009-09-11', {
    inForce: '2013-07-30',
    lines: [party('2013-07-30/', 'KAZ RUS')],
    approvals: ['KAZ 2013-07-02 117-V'],
    gives: 'joint-control',
    grade: 'official',
  }),
  treaty('kaz-tjk-migration-coop-2018', 'illegal-migration', other('kaz-tjk-migration-coop-2018', 'TJK', 'cooperation', '2018-03-14', 'https://tj.sputniknews.ru/'), '2018-03-14', {
    lines: [unseen('2018-03-14/', 'KAZ TJK')],
    gives: 'data-exchange',
    notes: 'force-not-seen',
    grade: 'secondary',
  }),
  treaty('kaz-arm-migration-coop-2024', 'illegal-migration', other('kaz-arm-migration-coop-2024', 'ARM', 'cooperation', '2024-04-15', 'https://www.zakon.kz/'), '2024-04-15', {
    lines: [unseen('2024-04-15/', 'KAZ ARM')],
    approvals: ['KAZ 2025-10-15 law'],
    gives: 'data-exchange',
    notes: 'force-not-seen',
    grade: 'secondary',
  }),
  treaty('kaz-kgz-labour', 'labour', other('kaz-kgz-labour', 'KGZ', 'labour', '2006-07-04', adilet('P070000494_')), '2006-07-04', {
    lines: [unseen('2006-07-04/', 'KAZ KGZ')],
    approvals: ['KAZ 2007-06-13 494'],
    gives: 'equal-conditions',
    notes: 'force-not-seen replaced-by-union',
    grade: 'official',
  }),
  treaty('kaz-uzb-labour', 'labour', other('kaz-uzb-labour', 'UZB', 'labour', '2019-04-15', adilet('P1900000197')), '2019-04-15', {
    // Approved by Uzbekistan by March 2021: in force after that.
    lines: [unseen('2021-03-01/', 'KAZ UZB')],
    approvals: ['KAZ ? April 2020', 'UZB ? March 2021'],
    gives: 'written-contract emergency-care injury-compensation social-security',
    notes: 'force-not-seen permit-left-to-host diplomas-need-procedure',
    grade: 'secondary',
  }),
  treaty('kaz-tjk-labour', 'labour', other('kaz-tjk-labour', 'TJK', 'labour', '2006-05-04', gazette), '2006-05-04', {
    lines: [unseen('2006-05-04/', 'KAZ TJK')],
    gives: 'equal-conditions',
    notes: 'force-not-seen permit-left-to-host',
  }),
  treaty('kaz-vnm-labour', 'labour', other('kaz-vnm-labour', 'VNM', 'labour', '2009-09-09', adilet('P090001327_')), '?', {
    lines: [unseen('2009-09-09/', 'KAZ VNM')],
    approvals: ['KAZ 2009-09-09 1327'],
    notes: 'signing-not-seen force-not-seen permit-left-to-host',
    grade: 'secondary',
  }),
  treaty('kaz-qat-labour', 'labour', other('kaz-qat-labour', 'QAT', 'labour', '2025-10-09', 'https://www.inform.kz/'), '?', {
    lines: [unseen('2025-10-09/', 'KAZ QAT')],
    approvals: ['KAZ ? October 2025'],
    notes: 'signing-not-seen force-not-seen',
    grade: 'secondary',
  }),
  treaty('kaz-gbr-mou-2025', 'labour', other('kaz-gbr-mou-2025', 'GBR', 'labourMemorandum', '2025-01-01', 'https://www.inform.kz/'), '?', {
    lines: [signedOnly('2025-01-01/', 'KAZ GBR')],
    notes: 'not-binding signing-not-seen',
    grade: 'secondary',
  }),
  treaty('kaz-uzb-illegal-2019', 'illegal-migration', other('kaz-uzb-illegal-2019', 'UZB', 'illegalMigration', '2019-04-15', adilet('Z2000000306')), '2019-04-15', {
    inForce: '2020-05-22',
    lines: [party('2020-05-22/', 'KAZ UZB')],
    approvals: ['KAZ 2020-03-26 306-VI'],
    gives: 'data-exchange cooperation',
    grade: 'official',
  }),
  treaty(
    'kaz-blr-labour',
    'labour',
    act('kaz-blr-labour', {
      realm: 'INT',
      rank: 'treaty',
      adopted: '1997-09-23',
      url: adilet('P000001503_'),
      title: t(
        'Kazakhstan – Belarus: labour and social protection',
        'Казахстан – Беларусь: трудовая деятельность и социальная защита',
        'Қазақстан – Беларусь: еңбек қызметі және әлеуметтік қорғау',
      ),
    }),
    '1997-09-23',
    { lines: [unseen('1997-09-23/', 'KAZ BLR')], gives: 'equal-conditions', notes: 'force-not-seen replaced-by-union', grade: 'official' },
  ),
]
