import type { Scenario, Told } from '../../scenario.js'
import { extendBy, familyEndedUntil, familyMeans, mayJoinFamily as mayJoin, maySponsor, routeQuestions } from './residence-questions.js'

/** Worked cases of family reunification, and their boundaries. */

const pack = (n: string) => `kz-residence-protection ${n}`
const boundary = 'boundary'
const relative = (relation: string, status: string, more: Told | { readonly [column: string]: string } = {}): Told => ({
  'kaz.family': [{ relation, status, since: '2015-01-01', until: 'never', married: 'never', ...(more as { readonly [column: string]: string }) }],
})
const spouse = (status: string, married: string, more: { readonly [column: string]: string } = {}): Told => relative('spouse', status, { married, ...more })
const joins = (name: string, on: string, is: boolean, more: Told, source = boundary): Scenario => ({
  name,
  source,
  on,
  told: { citizenship: 'TUR', destination: 'KAZ', entered: on, purpose: 'family', 'kaz.family.dependent': false, 'kaz.family.single': false, 'kaz.family.unable': false, ...more },
  expect: [{ of: mayJoin, is }],
})
const sponsors = (name: string, on: string, is: boolean, more: Told, source = boundary): Scenario => ({
  name,
  source,
  on,
  told: { citizenship: 'IND', destination: 'KAZ', entered: on, purpose: 'work', ...more },
  expect: [{ of: maySponsor, is }],
})
const permit = (kind: string, from: string, to = '2034-12-31'): Told => ({ permits: [{ state: 'KAZ', kind, from, to }] })
const maintained = { 'kaz.family.dependent': true } as const
const unable = { 'kaz.family.unable': true } as const
const single = { 'kaz.family.single': true } as const
const papers = { 'kaz.residence.askedBy': 'relative', 'kaz.residence.insured': true, 'kaz.residence.dwelling': true, 'kaz.residence.fingerprinted': true } as const

export const scenarios: readonly Scenario[] = [
  // Spouses of citizens
  joins('Turkish wife of a citizen, married eight months', '2026-11-23', false, spouse('citizen', '2026-03-23'), pack('8')),
  joins('The same at twelve months', '2027-03-23', true, spouse('citizen', '2026-03-23'), pack('8')),
  joins('Married a year less a day', '2026-11-23', false, spouse('citizen', '2025-11-24')),
  joins('Married on this day a year ago', '2026-11-23', true, spouse('citizen', '2025-11-23')),
  joins('Twelve months of marriage on 1 March 2024: three years were asked', '2024-03-01', false, spouse('citizen', '2023-03-01'), pack('8')),
  joins('Three years less a day on 1 March 2024', '2024-03-01', false, spouse('citizen', '2021-03-02'), pack('8')),
  joins('Three years on 1 March 2024', '2024-03-01', true, spouse('citizen', '2021-03-01'), pack('8')),
  joins('Two years of marriage on the last day of the old text', '2024-05-27', false, spouse('citizen', '2022-05-01')),
  joins('Two years of marriage on the first day of the new text', '2024-05-28', true, spouse('citizen', '2022-05-01')),
  joins('Three years of marriage in 2012', '2012-03-01', true, spouse('citizen', '2009-03-01')),
  {
    name: 'The day before the law',
    source: boundary,
    on: '2011-10-27',
    told: { citizenship: 'TUR', destination: 'KAZ', entered: '2011-10-27', purpose: 'family', ...spouse('citizen', '2005-01-01'), ...permit('permanent', '2005-01-01') },
    expect: [
      { of: mayJoin, stands: 'silent' },
      { of: maySponsor, stands: 'silent' },
    ],
  },
  {
    name: 'The way of the wife married a year: all papers',
    source: pack('8'),
    on: '2027-03-23',
    told: { citizenship: 'TUR', destination: 'KAZ', entered: '2027-03-23', purpose: 'family', ...papers, ...spouse('citizen', '2026-03-23') },
    expect: [
      { of: routeQuestions['family-citizen'], is: true },
      { of: routeQuestions['family-permanent'], is: false },
    ],
  },
  {
    name: 'The way of the wife married eight months',
    source: pack('8'),
    on: '2026-11-23',
    told: { citizenship: 'TUR', destination: 'KAZ', entered: '2026-11-23', purpose: 'family', ...papers, ...spouse('citizen', '2026-03-23') },
    expect: [{ of: routeQuestions['family-citizen'], is: false }],
  },

  // Children, parents, others
  joins('Unmarried child of 17 of a citizen', '2026-11-23', true, { ...relative('parent', 'citizen'), born: '2008-11-24', ...maintained, ...single }),
  joins('Unmarried child of 18 of a citizen', '2026-11-23', false, { ...relative('parent', 'citizen'), born: '2008-11-23', ...maintained, ...single }),
  joins('Married child of 17', '2026-11-23', false, { ...relative('parent', 'citizen'), born: '2008-11-24', ...maintained }),
  joins('Child of 17 whom the parent does not maintain', '2026-11-23', false, { ...relative('parent', 'citizen'), born: '2008-11-24', ...single }),
  joins('Grown child unable to live alone', '2026-11-23', true, { ...relative('parent', 'citizen'), ...single, ...unable }),
  joins('Married grown child unable to live alone', '2026-11-23', false, { ...relative('parent', 'citizen'), ...unable }),
  joins('Parent who cannot work, maintained', '2026-11-23', true, { ...relative('child', 'permanent'), ...maintained, ...unable }),
  joins('Parent who can work', '2026-11-23', false, { ...relative('child', 'permanent'), ...maintained }),
  joins('Parent whom the child does not maintain', '2026-11-23', false, { ...relative('child', 'permanent'), ...unable }),
  joins('Grandparent maintained by a citizen', '2026-11-23', true, { ...relative('grandchild', 'citizen'), ...maintained }),
  joins('Grandparent maintained by a permanent resident', '2026-11-23', false, { ...relative('grandchild', 'permanent'), ...maintained }),
  joins('Brother of a citizen who does not maintain him', '2026-11-23', false, relative('sibling', 'citizen')),

  // Other sponsors
  joins('Wife of a permanent resident of seven months', '2026-11-23', false, spouse('permanent', '2020-01-01', { since: '2026-04-23' }), pack('11')),
  joins('Wife of a permanent resident of a year', '2026-11-23', true, spouse('permanent', '2020-01-01', { since: '2025-11-23' }), pack('11')),
  joins('Wife of a permanent resident of a year less a day', '2026-11-23', false, spouse('permanent', '2020-01-01', { since: '2025-11-24' })),
  joins('Wife of a permanent resident of eighteen months, old text', '2024-05-27', false, spouse('permanent', '2020-01-01', { since: '2022-11-01' })),
  joins('Wife of a permanent resident of eighteen months, new text', '2024-05-28', true, spouse('permanent', '2020-01-01', { since: '2022-11-01' })),
  joins('Wife of a permanent resident of two years, old text', '2024-05-27', true, spouse('permanent', '2020-01-01', { since: '2022-05-27' })),
  joins('Wife of a business immigrant of a year', '2026-11-23', true, spouse('business', '2020-01-01', { since: '2025-11-23' })),
  joins('Wife of a business immigrant of a year less a day', '2026-11-23', false, spouse('business', '2020-01-01', { since: '2025-11-24' })),
  joins('Wife of an ethnic Kazakh with a permit for two years', '2026-11-23', true, spouse('ethnic-kazakh', '2020-01-01', { since: '2026-01-01', until: '2027-12-31' })),
  joins(
    'Wife of an ethnic Kazakh with a permit for two years less a day',
    '2026-11-23',
    false,
    spouse('ethnic-kazakh', '2020-01-01', { since: '2026-01-01', until: '2027-12-30' }),
  ),
  joins('Grandparent maintained by an ethnic Kazakh', '2026-11-23', false, {
    ...relative('grandchild', 'ethnic-kazakh', { since: '2026-01-01', until: '2027-12-31' }),
    ...maintained,
  }),
  joins('Wife of an Indian engineer on a permit of the employer: no sponsor', '2026-11-23', false, spouse('other', '2020-01-01'), pack('12')),
  joins('Wife of a worker from the Union: not by this chapter', '2026-11-23', false, spouse('eaeu-worker', '2020-01-01')),
  joins('Nobody here', '2026-11-23', false, { 'kaz.family': [] }),
  {
    name: 'The ways of the wives',
    source: boundary,
    on: '2026-11-23',
    told: { citizenship: 'IND', destination: 'KAZ', entered: '2026-11-23', purpose: 'family', ...papers, ...spouse('permanent', '2020-01-01', { since: '2025-11-23' }) },
    expect: [
      { of: routeQuestions['family-permanent'], is: true },
      { of: routeQuestions['family-business'], is: false },
      { of: routeQuestions['family-citizen'], is: false },
    ],
  },
  {
    name: 'The resident has lived here for seven months',
    source: pack('11'),
    on: '2026-11-23',
    told: { citizenship: 'IND', destination: 'KAZ', entered: '2026-11-23', purpose: 'family', ...papers, ...spouse('permanent', '2020-01-01', { since: '2026-04-23' }) },
    expect: [{ of: routeQuestions['family-permanent'], is: false }],
  },
  {
    name: 'The way of the family of a business immigrant, and of an ethnic Kazakh',
    source: boundary,
    on: '2026-11-23',
    told: {
      citizenship: 'IND',
      destination: 'KAZ',
      entered: '2026-11-23',
      purpose: 'family',
      ...papers,
      'kaz.family': [
        { relation: 'spouse', status: 'business', since: '2025-11-23', until: 'never', married: '2020-01-01' },
        { relation: 'spouse', status: 'ethnic-kazakh', since: '2026-01-01', until: '2027-12-31', married: '2020-01-01' },
      ],
    },
    expect: [
      { of: routeQuestions['family-business'], is: true },
      { of: routeQuestions['family-ethnic-kazakh'], is: true },
    ],
  },

  // Who may sponsor
  sponsors('Indian resident of seven months', '2026-11-23', false, permit('permanent', '2026-04-23'), pack('11')),
  sponsors('Indian resident of a year', '2026-11-23', true, permit('permanent', '2025-11-23')),
  sponsors('Indian resident of a year, old text', '2024-05-27', false, permit('permanent', '2023-05-27')),
  sponsors('Indian resident of two years, old text', '2024-05-27', true, permit('permanent', '2022-05-27')),
  sponsors('Indian engineer on a permit of the employer', '2026-11-23', false, permit('foreign-labour', '2020-01-01'), pack('12')),
  sponsors('Worker with a temporary permit', '2026-11-23', false, permit('temporary', '2020-01-01')),
  sponsors('Business immigrant of a year', '2026-11-23', true, { ...permit('temporary', '2025-11-23'), purpose: 'investment' }),
  sponsors('Business immigrant of a year less a day', '2026-11-23', false, { ...permit('temporary', '2025-11-24'), purpose: 'investment' }),
  sponsors('Ethnic Kazakh with a permit for two years', '2026-11-23', true, { ...permit('temporary', '2026-01-01', '2027-12-31'), ethnicKazakh: true }),
  sponsors('Ethnic Kazakh with a shorter permit', '2026-11-23', false, { ...permit('temporary', '2026-01-01', '2027-12-30'), ethnicKazakh: true }),
  sponsors('Former compatriot with a permit for two years', '2026-11-23', true, { ...permit('temporary', '2026-01-01', '2027-12-31'), 'kaz.tiedByOrigin': true }),
  ...['study', 'seasonal-work', 'humanitarian'].map(purpose =>
    sponsors(`Ethnic Kazakh with a permit for two years who came for ${purpose}`, '2026-11-23', false, {
      ...permit('temporary', '2026-01-01', '2027-12-31'),
      ethnicKazakh: true,
      purpose,
    }),
  ),
  {
    name: 'A permit of another state, and no purpose of family: not asked',
    source: boundary,
    on: '2026-11-23',
    told: { citizenship: 'IND', permits: [{ state: 'UZB', kind: 'permanent', from: '2015-01-01', to: '2034-12-31' }] },
    expect: [
      { of: maySponsor, is: false },
      { of: mayJoin, stands: 'silent' },
      { of: familyMeans, stands: 'silent' },
    ],
  },

  // Means, and the months after
  ...(
    [
      ['2018-12-31', 28_284],
      ['2019-01-01', 29_698],
      ['2022-04-01', 37_389],
      ['2026-11-23', 50_851],
    ] as const
  ).map(([on, is]): Scenario => ({
    name: `Money for each member on ${on}`,
    source: boundary,
    on,
    told: { citizenship: 'TUR', purpose: 'family' },
    expect: [{ of: familyMeans, is }],
  })),
  {
    name: 'Money for each member in 2027: not known',
    source: boundary,
    on: '2027-01-01',
    told: { citizenship: 'TUR', purpose: 'family' },
    expect: [{ of: familyMeans, stands: 'open' }],
  },
  {
    name: 'Divorced on 10 August 2026',
    source: boundary,
    on: '2026-11-23',
    told: {
      citizenship: 'TUR',
      entered: '2024-01-01',
      purpose: 'family',
      ...permit('temporary', '2024-01-01', '2026-12-31'),
      'kaz.family.groundEnded': '2026-08-10',
      'kaz.family.meansShown': true,
    },
    expect: [
      { of: familyEndedUntil, is: '2027-02-10' },
      { of: routeQuestions['family-ended'], is: true },
      { of: extendBy, is: '2026-12-31' },
    ],
  },
  {
    name: 'Divorced, without money',
    source: boundary,
    on: '2026-11-23',
    told: {
      citizenship: 'TUR',
      entered: '2024-01-01',
      purpose: 'family',
      ...permit('temporary', '2024-01-01', '2026-12-31'),
      'kaz.family.groundEnded': '2026-08-10',
      'kaz.family.meansShown': false,
    },
    expect: [{ of: routeQuestions['family-ended'], is: false }],
  },
  {
    name: 'Nothing ended',
    source: boundary,
    on: '2026-11-23',
    told: { citizenship: 'TUR', entered: '2024-01-01', purpose: 'family', ...permit('temporary', '2024-01-01', '2026-12-31'), 'kaz.family.meansShown': true },
    expect: [
      { of: familyEndedUntil, stands: 'silent' },
      { of: routeQuestions['family-ended'], is: false },
    ],
  },
  {
    name: 'The end of a permit under the old text',
    source: boundary,
    on: '2024-05-27',
    told: { citizenship: 'TUR', entered: '2024-01-01', ...permit('temporary', '2024-01-01', '2024-12-31') },
    expect: [{ of: extendBy, is: '2024-12-31' }],
  },
  {
    name: 'The end of a permit under the new text',
    source: boundary,
    on: '2024-05-28',
    told: { citizenship: 'TUR', entered: '2024-01-01', ...permit('temporary', '2024-01-01', '2024-12-31') },
    expect: [{ of: extendBy, is: '2024-12-31' }],
  },
  {
    name: 'No temporary permit, no end',
    source: boundary,
    on: '2026-11-23',
    told: { citizenship: 'TUR', ...permit('permanent', '2024-01-01') },
    expect: [{ of: extendBy, stands: 'silent' }],
  },
]
