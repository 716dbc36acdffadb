import type { Scenario, Told } from '../scenario.js'
import { conditions, earliestEntry, lastDay, left, mayEnter, nextFullEntry, presumedOverstay, refused, used, visaRequired } from './questions.js'

/** The acts that stood before: the visa lists of 2001, the code of 2006 as amended in 2013, and three months in six before that. */

type Row = readonly [state: string, from: string, to: string]
const stays = (...of: readonly Row[]): Told => ({ stays: of.map(([state, from, to]) => ({ state, from, to })) })
const permit = (state: string, from: string, to: string): Told => ({ permits: [{ state, kind: 'temporary', from, to }] })
const uniform = (from: string, to: string, days: number): Told => ({ visas: [{ state: 'DEU', category: 'C', electronic: false, multiple: true, from, to, days, entriesUsed: 0 }] })
const person = (citizenship: string, on: string, ...more: readonly Told[]): Pick<Scenario, 'on' | 'told'> => ({
  on,
  told: Object.assign({ citizenship, destination: 'DEU', entered: on, 'document.issued': '2010-01-01' }, ...more) as Told,
})
const source = 'boundary'
const codeOf2006 = '2015-06-10'
const monthsOf2012 = '2012-06-10'
const full = stays(['FRA', '2015-03-01', '2015-05-29'])

export const scenarios: readonly Scenario[] = [
  // --- the visa lists of 2001 ---
  { name: '2015: stateless person with a Kazakh document', source, ...person('XXA', codeOf2006, { issuer: 'KAZ' }), expect: [{ of: visaRequired, is: true }] },
  { name: '2015: stateless person with a Latvian document', source, ...person('XXA', codeOf2006, { issuer: 'LVA' }), expect: [{ of: visaRequired, is: false }] },
  { name: '2015: refugee with a Serbian document', source, ...person('XXB', codeOf2006, { issuer: 'SRB' }), expect: [{ of: visaRequired, stands: 'open' }] },
  { name: '2015: refugee with a British document', source, ...person('XXB', codeOf2006, { issuer: 'GBR' }), expect: [{ of: visaRequired, stands: 'open' }] },
  { name: '2015: Kazakh diplomat', source, ...person('KAZ', codeOf2006, { document: 'diplomatic' }), expect: [{ of: visaRequired, stands: 'open' }] },
  { name: '2015: US citizen for paid work', source, ...person('USA', codeOf2006, { purpose: 'work' }), expect: [{ of: visaRequired, stands: 'open' }] },
  {
    name: '2015: local border traffic',
    source,
    ...person('BLR', codeOf2006, { destination: 'POL', permits: [{ state: 'POL', kind: 'local-border-traffic', from: '2015-01-01', to: '2016-12-31' }] }),
    expect: [{ of: visaRequired, is: false }],
  },

  // --- the code of 2006 with the window of 180 days ---
  {
    name: '2015: the visa ends first',
    source,
    ...person('KAZ', codeOf2006, uniform('2015-06-01', '2015-06-20', 30)),
    expect: [
      { of: mayEnter, is: 'visa-holder' },
      { of: lastDay, is: '2015-06-20' },
      { of: conditions, is: true },
    ],
  },
  { name: '2015: the days of the visa end first', source, ...person('KAZ', codeOf2006, uniform('2015-06-01', '2015-12-31', 10)), expect: [{ of: lastDay, is: '2015-06-19' }] },
  {
    name: '2015: the window ends first',
    source,
    ...person('KAZ', codeOf2006, uniform('2015-06-01', '2015-12-31', 90), stays(['FRA', '2015-03-15', '2015-06-02'])),
    expect: [
      { of: used, is: 80 },
      { of: left, is: 10 },
      { of: lastDay, is: '2015-06-19' },
    ],
  },
  {
    name: '2015: the window is full',
    source,
    ...person('USA', codeOf2006, full),
    expect: [
      { of: used, is: 90 },
      { of: left, is: 0 },
      { of: lastDay, is: '2015-06-09' },
      { of: conditions, is: false },
      { of: refused, is: true },
      { of: earliestEntry, is: '2015-08-28' },
      { of: nextFullEntry, is: '2015-08-28' },
    ],
  },
  {
    name: '2015: US citizen, first visit',
    source,
    ...person('USA', codeOf2006),
    expect: [
      { of: mayEnter, is: 'visa-free' },
      { of: lastDay, is: '2015-09-07' },
      { of: conditions, is: true },
      { of: refused, is: false },
    ],
  },
  {
    name: '2015: permit of the destination',
    source,
    ...person('KAZ', codeOf2006, permit('DEU', '2015-01-01', '2015-12-31')),
    expect: [
      { of: mayEnter, is: 'permit-holder' },
      { of: lastDay, is: '2015-12-31' },
      { of: left, is: 205 },
      { of: conditions, is: true },
    ],
  },
  {
    name: '2015: permit of the destination, present',
    source,
    ...person('KAZ', codeOf2006, permit('DEU', '2015-01-01', '2015-12-31'), stays(['DEU', '2015-02-01', codeOf2006])),
    expect: [{ of: left, is: 204 }],
  },
  {
    name: '2015: yesterday counts',
    source,
    ...person('USA', codeOf2006, stays(['FRA', '2015-06-09', '2015-06-09'])),
    expect: [
      { of: earliestEntry, is: codeOf2006 },
      { of: nextFullEntry, is: '2015-09-08' },
    ],
  },
  {
    name: '2015: permit of the destination, document expired',
    source,
    ...person('KAZ', codeOf2006, permit('DEU', '2015-01-01', '2015-12-31'), { 'document.expires': '2015-06-09' }),
    expect: [{ of: conditions, is: false }],
  },
  {
    name: '2015: permit of another state, nothing left: through to it',
    source,
    ...person('KAZ', codeOf2006, permit('POL', '2015-01-01', '2016-12-31'), full),
    expect: [
      { of: mayEnter, is: 'permit-holder' },
      { of: lastDay, is: '2015-06-09' },
      { of: refused, is: false },
    ],
  },
  { name: '2015: permit of another state', source, ...person('KAZ', codeOf2006, permit('POL', '2015-01-01', '2016-12-31')), expect: [{ of: lastDay, is: '2015-09-07' }] },
  {
    name: '2015: alert',
    source,
    ...person('USA', codeOf2006, { 'eu.refusalGrounds': [{ ground: 'sis-alert' }] }),
    expect: [
      { of: mayEnter, is: 'refused' },
      { of: conditions, is: false },
    ],
  },
  { name: '2015: threat', source, ...person('USA', codeOf2006, { 'eu.refusalGrounds': [{ ground: 'threat' }] }), expect: [{ of: conditions, is: false }] },
  { name: '2015: no purpose', source, ...person('USA', codeOf2006, { 'eu.purposeShown': false }), expect: [{ of: conditions, is: false }] },
  { name: '2015: no means', source, ...person('USA', codeOf2006, { 'eu.meansShown': false }), expect: [{ of: conditions, is: false }] },
  { name: '2015: old document', source, ...person('USA', codeOf2006, { 'document.issued': '2005-06-09' }), expect: [{ of: conditions, is: false }] },
  {
    name: '2015: document that ends too soon',
    source,
    ...person('USA', codeOf2006, { leaving: '2015-06-20', 'document.expires': '2015-09-19' }),
    expect: [{ of: conditions, is: false }],
  },
  { name: '2015: no entry stamp', source, ...person('USA', codeOf2006, { 'eu.entryRecord': 'none', 'eu.proofOfStay': false }), expect: [{ of: presumedOverstay, is: true }] },
  {
    name: '2015: no entry stamp, but proof',
    source,
    ...person('USA', codeOf2006, { 'eu.entryRecord': 'none', 'eu.proofOfStay': true }),
    expect: [{ of: presumedOverstay, is: false }],
  },
  {
    name: 'The code of 2006, last day',
    source,
    ...person('USA', '2016-04-11', stays(['FRA', '2016-01-01', '2016-01-10'])),
    expect: [
      { of: used, is: 10 },
      { of: lastDay, is: '2016-07-09' },
    ],
  },
  {
    name: 'The code of 2016, first day',
    source,
    ...person('USA', '2016-04-12', stays(['FRA', '2016-01-01', '2016-01-10'])),
    expect: [
      { of: used, is: 10 },
      { of: lastDay, is: '2016-07-10' },
    ],
  },

  // --- three months in six from the first entry ---
  {
    name: '2012: the six months are full',
    source,
    ...person('USA', monthsOf2012, stays(['DEU', '2012-02-01', '2012-04-30'])),
    expect: [
      { of: used, is: 90 },
      { of: left, is: 0 },
      { of: lastDay, is: '2012-06-09' },
      { of: earliestEntry, is: '2012-08-01' },
      { of: nextFullEntry, is: '2012-08-01' },
    ],
  },
  {
    name: '2012: 89 days leave one',
    source,
    ...person('USA', monthsOf2012, stays(['DEU', '2012-02-01', '2012-04-29'])),
    expect: [
      { of: left, is: 1 },
      { of: lastDay, is: '2012-06-10' },
      { of: earliestEntry, is: '2012-06-10' },
      { of: nextFullEntry, is: '2012-07-31' },
    ],
  },
  { name: '2012: yesterday counts', source, ...person('USA', monthsOf2012, stays(['FRA', '2012-06-09', '2012-06-09'])), expect: [{ of: nextFullEntry, is: '2012-09-11' }] },
  { name: '2012: on a visa', source, ...person('KAZ', monthsOf2012, uniform('2012-06-01', '2012-12-31', 90)), expect: [{ of: lastDay, is: '2012-09-07' }] },
  { name: '2012: on a visa of twenty days', source, ...person('KAZ', monthsOf2012, uniform('2012-06-01', '2012-12-31', 20)), expect: [{ of: lastDay, is: '2012-06-29' }] },
  {
    name: '2012: on a visa, the six months nearly full',
    source,
    ...person('KAZ', monthsOf2012, uniform('2012-06-01', '2012-07-20', 60), stays(['DEU', '2012-02-01', '2012-04-20'])),
    expect: [
      { of: used, is: 80 },
      { of: lastDay, is: '2012-06-19' },
    ],
  },
  {
    name: '2012: permit of another state',
    source,
    ...person('KAZ', monthsOf2012, permit('POL', '2012-01-01', '2013-12-31'), stays(['FRA', '2012-05-01', '2012-05-10'])),
    expect: [{ of: lastDay, is: '2012-08-28' }],
  },
  {
    name: 'July 2013: the document must last the stay',
    source,
    ...person('USA', '2013-07-18', { leaving: '2013-08-01', 'document.expires': '2013-07-31' }),
    expect: [{ of: conditions, is: false }],
  },
]
