import { members27, unionOf } from './union-members.js'
import { about, pair } from './names.js'
import { party, suspended, treaty, type StandingLine, type Treaty } from './treaty.js'

/**
 * Agreements of the European Union with Kazakhstan and the states around it. Each binds the member states as well, in the days of their membership. The days of those on
 * visas with Russia, Georgia, Armenia and Azerbaijan as the Foreign Office of Germany and the delegation of the Union in Yerevan list them, of readmission with Russia as
 * Statewatch does; that with Armenia cannot have begun after the one on visas (its final clause).
 */

const journal = 'https://eur-lex.europa.eu/oj/direct-access.html'
/** Partnership with Kazakhstan: CELEX 22016A0204(01). */
const enhanced = 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:22016A0204(01)'

type Agreement = { readonly signed: string; readonly inForce: string; readonly notes?: string; readonly grade?: 'secondary'; readonly lines?: readonly StandingLine[] }
const readmission = (other: string, { signed, inForce, notes = '', grade, lines }: Agreement): Treaty => {
  const id = `eu-${other.toLowerCase()}-readmission`
  return treaty(id, 'readmission', pair(id, 'EUE', other, about.readmission, signed, journal), signed, {
    inForce,
    lines: lines ?? [...unionOf(inForce), party(`${inForce}/`, other)],
    sides: [members27, other],
    gives: 'own-citizens third-persons',
    notes: grade === undefined ? `dates-recalled ${notes}` : notes,
    ...(grade === undefined ? {} : { grade }),
  })
}
const easierVisas = (other: string, { signed, inForce, notes = '', grade, lines }: Agreement): Treaty => {
  const id = `eu-${other.toLowerCase()}-visa-facilitation`
  return treaty(id, 'visa-free', pair(id, 'EUE', other, about.easierVisas, signed, journal), signed, {
    inForce,
    lines: lines ?? [...unionOf(inForce), party(`${inForce}/`, other)],
    sides: [members27, other],
    gives: 'easier-visas',
    notes: grade === undefined ? `dates-recalled ${notes}` : notes,
    ...(grade === undefined ? {} : { grade }),
  })
}

export const europeanUnion: readonly Treaty[] = [
  treaty('eu-kaz-pca-1995', 'union', pair('eu-kaz-pca-1995', 'EUE', 'KAZ', about.partnership, '1995-01-23', journal), '1995-01-23', {
    inForce: '1999-07-01',
    ended: '2020-02-29',
    lines: [...unionOf('1999-07-01/2020-02-29', 'whole'), party('1999-07-01/2020-02-29', 'KAZ')],
    sides: [members27, 'KAZ'],
    gives: 'equal-conditions',
    notes: 'dates-recalled',
  }),
  treaty('eu-kaz-epca-2015', 'union', pair('eu-kaz-epca-2015', 'EUE', 'KAZ', about.enhancedPartnership, '2015-12-21', enhanced), '2015-12-21', {
    inForce: '2020-03-01',
    lines: [...unionOf('2020-03-01', 'whole'), party('2020-03-01/', 'KAZ')],
    sides: [members27, 'KAZ'],
    gives: 'own-citizens cooperation',
    notes: 'dates-recalled no-entry-right readmission-to-be-negotiated',
  }),
  treaty('eu-kaz-visa-readmission-negotiation', 'readmission', pair('eu-kaz-visa-readmission-negotiation', 'EUE', 'KAZ', about.negotiation, '2025-03-27', journal), '?', {
    lines: [],
    notes: 'not-signed',
    grade: 'secondary',
  }),
  readmission('RUS', { signed: '2006-05-25', inForce: '2007-06-01', notes: 'readmission-stands', grade: 'secondary' }),
  easierVisas('RUS', {
    signed: '2006-05-25',
    inForce: '2007-06-01',
    // In part since 25.02.2022, wholly since 12.09.2022 by Decision (EU) 2022/1500.
    lines: [...unionOf('2007-06-01/2022-09-11'), party('2007-06-01/2022-09-11', 'RUS'), ...unionOf('2022-09-12', 'suspended'), suspended('2022-09-12/', 'RUS')],
    grade: 'secondary',
  }),
  readmission('UKR', { signed: '2007-06-18', inForce: '2008-01-01' }),
  easierVisas('UKR', { signed: '2007-06-18', inForce: '2008-01-01', notes: 'visa-free-since-2017' }),
  readmission('MDA', { signed: '2007-10-10', inForce: '2008-01-01' }),
  easierVisas('MDA', { signed: '2007-10-10', inForce: '2008-01-01', notes: 'visa-free-since-2014' }),
  readmission('GEO', { signed: '2010-11-22', inForce: '2011-03-01', grade: 'secondary' }),
  easierVisas('GEO', { signed: '2010-06-17', inForce: '2011-03-01', notes: 'visa-free-since-2017', grade: 'secondary' }),
  readmission('ARM', { signed: '2013-04-19', inForce: '2014-01-01', grade: 'secondary' }),
  easierVisas('ARM', { signed: '2012-12-17', inForce: '2014-01-01', grade: 'secondary' }),
  readmission('AZE', { signed: '2014-02-28', inForce: '2014-09-01', grade: 'secondary' }),
  easierVisas('AZE', { signed: '2013-11-29', inForce: '2014-09-01', grade: 'secondary' }),
  readmission('BLR', {
    signed: '2020-01-08',
    inForce: '2020-07-01',
    // Belarus announced on 28.06.2021 that it suspends the agreement; from which day was not seen.
    lines: [...unionOf('2020-07-01'), party('2020-07-01/2021-06-27', 'BLR'), suspended('2021-06-28/', 'BLR')],
  }),
  // The Union suspended it for officials only, since 9.11.2021 by Decision (EU) 2021/1940: for other citizens it stands.
  easierVisas('BLR', { signed: '2020-01-08', inForce: '2020-07-01', notes: 'dates-recalled suspended-for-officials', grade: 'secondary' }),
]
