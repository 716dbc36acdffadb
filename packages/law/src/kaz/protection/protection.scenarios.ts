import type { Expected, Scenario, Told } from '../../scenario.js'
import { conductSanctions, crimeSanctions } from '../liability/liability-facts.js'
import { overstayDays, overstaySanctions } from '../liability/offence-facts.js'
import {
  asylumRoute,
  authorityDuties,
  carrierDuties,
  protectionDeadlines,
  protectionRights,
  protectionRoutes,
  refugeeRoute,
  statelessnessRoute,
  traffickingRoute,
} from './protection-questions.js'
import { lastDay, registerBy } from '../questions.js'
import { mayApplyForPermanentResidence } from '../stay/migration-law-7.js'
import { mayWork } from '../work/work-ground.js'

/** Worked cases of protection, and their boundaries. */

const boundary = 'boundary'
const pack = (n: string) => `kz-residence-protection ${n}`
const afghan = { citizenship: 'AFG', destination: 'KAZ', entered: '2026-11-20' } as const
type Event = readonly [kind: string, on: string]
const events = (...of: readonly Event[]): Told => ({ 'kaz.protection': of.map(([kind, on]) => ({ kind, on })) })
const permit = (kind: string, from: string, to: string): Told => ({ permits: [{ state: 'KAZ', kind, from, to }] })
const asked = (on: string, of: readonly Event[], more: Told = {}): Pick<Scenario, 'on' | 'told'> => ({ on, told: { ...afghan, ...events(...of), ...more } })

type Duty = readonly [deed: string, by: string, sanction: string]
const duties = (of: typeof protectionDeadlines | typeof authorityDuties | typeof carrierDuties, ...rows: readonly Duty[]): Expected => ({
  of,
  is: rows.map(([deed, by, sanction]) => ({ deed, by, sanction })),
})
const deadlines = (...rows: readonly Duty[]): Expected => duties(protectionDeadlines, ...rows)
const ofAuthority = (...rows: readonly Duty[]): Expected => duties(authorityDuties, ...rows)
type Right = readonly [right: string, until: string]
const rights = (...rows: readonly Right[]): Expected => ({ of: protectionRights, is: rows.map(([right, until]) => ({ right, until })) })
const stays = (is: string): Expected => ({ of: lastDay, is })

const asSeeker: readonly Duty[] = [
  ['true-data', 'never', 'LR-12'],
  ['medical-check', 'never', 'none'],
  ['tell-departure', 'never', 'none'],
]
const rightsOfSeeker: readonly Right[] = [
  ['stay', 'never'],
  ['interpreter', 'never'],
  ['withdraw', 'never'],
  ['appeal', 'never'],
  ['free-departure', 'never'],
  ['work', 'never'],
  ['court', 'never'],
  ['privacy', 'never'],
  ['family', 'never'],
  ['no-return', 'never'],
  ['medical-limited', 'never'],
]
const rightsOfRefugee = (until: string): readonly Right[] => [
  ['stay', until],
  ['relatives', until],
  ['free-departure', until],
  ['work', until],
  ['court', until],
  ['property', until],
  ['certificate', until],
  ['citizenship', until],
  ['appeal', 'never'],
  ['privacy', 'never'],
  ['family', 'never'],
  ['no-return', 'never'],
  ['medical-as-citizen', until],
  ['social-assistance', until],
  ['permanent-residence', until],
  ['travel-document', until],
  ['school', until],
]
const rightsWithCertificate = (until: string): readonly Right[] => [
  ['certificate', until],
  ['stay', until],
  ['travel-document', until],
  ['work', until],
  ['company', until],
  ['kept-permanent', 'never'],
  ['medical-as-citizen', until],
  ['social-assistance', until],
]

const crossed: Event = ['crossed-irregularly', '2026-11-20']
const excused: Told = { 'kaz.protection.crossingExcused': true }
const inTwentyHours: readonly Event[] = [crossed, ['applied', '2026-11-21'], ['registered', '2026-11-21']]
const refusedCase: readonly Event[] = [
  ['registered', '2026-07-06'],
  ['refused', '2026-10-01'],
]
const appealed: readonly Event[] = [...refusedCase, ['appealed', '2026-10-20']]
const granted: readonly Event[] = [['granted', '2026-01-15']]
/** Whoever came in November 2025 and was recognised in January 2026. */
const recognised = (on: string, of: readonly Event[] = granted, more: Told = {}) => asked(on, of, { entered: '2025-11-20', ...more })

/** 25 units at the index of 2026, or of 2022. */
const fined = (index: number) => ({ offence: '517(4)', option: 'fine', kind: 'fine', units: 25, tenge: 25 * index, halved: 0, decides: 'court', weight: 25 })
const fine = fined(4325)
const expulsion = { offence: '517(4)', option: 'expulsion', kind: 'expulsion', units: 0, tenge: 0, halved: 0, decides: 'court', weight: 500 }
type Sanction = { readonly [column: string]: string | number }
/** Crossing unlawfully, Art. 392(1) as of 2025: each option goes with expulsion. */
const crossing = (option: string, kind: string, units: number, weight: number): Sanction => ({
  offence: '392(1)',
  option,
  kind,
  units,
  tenge: kind === 'fine' ? units * 4325 : 0,
  halved: 0,
  decides: 'court',
  weight,
})
const crossingFined = [crossing('fine', 'fine', 2000, 2500), crossing('fine', 'expulsion', 0, 2500)]
const crossingPrison = [crossing('prison', 'prison', 36, 14_900), crossing('prison', 'expulsion', 0, 14_900)]
const withoutExpulsion = (rows: readonly Sanction[]): readonly Sanction[] => rows.filter(row => row['kind'] !== 'expulsion')
const punished = (...is: readonly Sanction[]): Expected => ({ of: crimeSanctions, is })
const organising = (kind: string, units: number): Sanction => ({
  offence: '394(3)',
  option: 'prison',
  kind,
  units,
  tenge: 0,
  halved: 0,
  decides: 'court',
  weight: 48_560,
})
/** A German who entered on 1 March 2026 and is out twelve days late. */
const twelveDaysLate = (more: Told = {}): Pick<Scenario, 'on' | 'told'> => ({
  on: '2026-04-11',
  told: { citizenship: 'DEU', destination: 'KAZ', entered: '2026-03-01', leaving: '2026-04-11', ...more },
})
const nothingOfProtection: readonly Expected[] = [
  { of: protectionRights, is: [] },
  { of: protectionDeadlines, is: [] },
  { of: authorityDuties, is: [] },
  { of: carrierDuties, is: [] },
  { of: protectionRoutes, is: [] },
]

export const scenarios: readonly Scenario[] = [
  { name: 'A tourist has nothing of this', source: boundary, on: '2026-11-20', told: { ...afghan, citizenship: 'DEU' }, expect: nothingOfProtection },

  // Applying
  {
    name: 'Whoever comes for protection is told to apply within five days',
    source: boundary,
    ...asked('2026-11-20', [], { purpose: 'protection' }),
    expect: [deadlines(['apply', '2026-11-25', 'none']), { of: protectionRoutes, is: [{ route: 'asylum', months: 12, tenge: 0, days: 92, files: 'foreigner', prolongs: true }] }],
  },
  {
    name: 'The five days run from learning of the risk',
    source: boundary,
    ...asked('2027-02-01', [['learned', '2027-01-10']]),
    expect: [deadlines(['apply', '2027-01-15', 'none'])],
  },
  { name: 'What will be learned later does not count yet', source: boundary, ...asked('2027-01-09', [['learned', '2027-01-10']]), expect: nothingOfProtection },
  { name: 'A citizen asks for no asylum at home', source: boundary, ...asked('2026-11-20', [], { purpose: 'protection', citizenship: 'KAZ' }), expect: [deadlines()] },
  { name: 'Crossed outside a checkpoint: a day', source: pack('1'), ...asked('2026-11-20', [crossed]), expect: [deadlines(['apply', '2026-11-21', 'none'])] },
  {
    name: 'Crossed outside a checkpoint, applied after twenty hours: lawful to the end of the procedure',
    source: pack('1'),
    ...asked('2026-11-23', inTwentyHours, { 'kaz.work.form': 'employee' }),
    expect: [
      stays('never'),
      { of: overstayDays, is: 0 },
      deadlines(...asSeeker, ['fingerprints', '2026-11-24', 'LR-12'], ['renew-certificate', '2027-02-21', 'none']),
      ofAuthority(['certificate', '2026-11-21', 'none'], ['decide', '2027-02-21', 'none']),
      rights(...rightsOfSeeker),
      { of: asylumRoute, is: true },
      { of: mayWork, is: true },
    ],
  },
  {
    name: 'The same, found by the police and asking on day 9: late is no ground of refusal, the akimat is told',
    source: pack('2'),
    ...asked('2026-11-28', [crossed, ['detained', '2026-11-28']]),
    expect: [
      stays('never'),
      deadlines(...asSeeker),
      ofAuthority(['tell-akimat', '2026-11-29', 'none'], ['register', '2026-12-01', 'none']),
      rights(...rightsOfSeeker),
      { of: asylumRoute, is: true },
      { of: overstaySanctions, is: [] },
    ],
  },
  {
    name: 'On day 9 and nothing asked for: the day to apply has passed',
    source: boundary,
    ...asked('2026-11-28', [crossed]),
    expect: [deadlines(['apply', '2026-11-21', 'none']), { of: asylumRoute, is: false }, rights()],
  },
  {
    name: 'Before 2024 no fingerprints are asked for',
    source: boundary,
    ...asked('2023-12-31', [['registered', '2023-12-20']], { entered: '2023-12-18' }),
    expect: [deadlines(...asSeeker, ['renew-certificate', '2024-03-20', 'none'])],
  },
  {
    name: 'Fingerprints from 2024',
    source: boundary,
    ...asked('2024-01-01', [['registered', '2023-12-31']], { entered: '2023-12-18' }),
    expect: [deadlines(...asSeeker, ['fingerprints', '2024-01-03', 'LR-12'], ['renew-certificate', '2024-03-31', 'none'])],
  },
  {
    name: 'A certificate told is renewed by its own last day',
    source: boundary,
    ...asked('2027-03-01', inTwentyHours, permit('asylum-certificate', '2027-02-21', '2027-05-21')),
    expect: [deadlines(...asSeeker, ['fingerprints', '2026-11-24', 'LR-12'], ['renew-certificate', '2027-05-21', 'none']), ofAuthority(['decide', '2027-02-21', 'none'])],
  },
  {
    name: 'Only the certificate is told: lawful to its last day, and all the rights',
    source: boundary,
    ...asked('2026-12-01', [], permit('asylum-certificate', '2026-11-21', '2027-02-20')),
    expect: [stays('2027-02-20'), rights(...rightsOfSeeker)],
  },
  {
    name: 'The certificate has run out and nothing else is told',
    source: boundary,
    ...asked('2027-02-21', [], permit('asylum-certificate', '2026-11-21', '2027-02-20')),
    expect: [rights(), stays('2026-11-19')],
  },
  {
    name: 'A move within the country: five working days, over the New Year',
    source: boundary,
    ...asked('2026-12-30', [...inTwentyHours, ['moved', '2026-12-30']]),
    expect: [
      deadlines(
        ['true-data', 'never', 'LR-12'],
        ['medical-check', 'never', 'none'],
        ['tell-departure', 'never', 'none'],
        ['register-move', '2027-01-11', 'none'],
        ['fingerprints', '2026-11-24', 'LR-12'],
        ['renew-certificate', '2027-02-21', 'none'],
      ),
    ],
  },
  {
    name: 'A further check: a year, and word of it in two working days',
    source: boundary,
    ...asked('2027-02-19', [...inTwentyHours, ['further-check', '2027-02-19']]),
    expect: [ofAuthority(['certificate', '2026-11-21', 'none'], ['decide', '2027-11-21', 'none'], ['tell-check', '2027-02-23', 'none'])],
  },
  {
    name: 'A child alone is protected to the day before eighteen',
    source: boundary,
    ...asked('2026-11-23', inTwentyHours, { born: '2010-06-01' }),
    expect: [rights(...rightsOfSeeker.slice(0, 9), ['child-protection', '2028-05-31'], ['no-return', 'never'], ['medical-limited', 'never'])],
  },
  { name: 'On the birthday no longer', source: boundary, ...asked('2026-11-23', inTwentyHours, { born: '2008-11-23' }), expect: [rights(...rightsOfSeeker)] },

  // Grounds
  ...['2(2)', '12(1)', '12(4)', '12(9)', '12(10)'].map((ground): Scenario => ({
    name: `Ground ${ground} stands against the status`,
    source: boundary,
    ...asked('2026-11-23', inTwentyHours, { 'kaz.protection.grounds': [{ ground }] }),
    expect: [{ of: asylumRoute, is: false }],
  })),
  {
    name: 'Before 2024 want of fingerprints is no ground',
    source: boundary,
    ...asked('2023-12-31', [['registered', '2023-12-20']], { entered: '2023-12-18', 'kaz.protection.grounds': [{ ground: '12(10)' }] }),
    expect: [{ of: asylumRoute, is: true }],
  },
  {
    name: 'What the authority found is asked of whoever comes for protection',
    source: boundary,
    ...asked('2026-11-23', inTwentyHours, { purpose: 'protection' }),
    expect: [{ of: asylumRoute, stands: 'open' }],
  },

  // Refused
  {
    name: 'Refused on 1 October, no appeal: out by 1 November',
    source: pack('4'),
    ...asked('2026-10-20', refusedCase, { entered: '2026-07-01' }),
    expect: [
      stays('2026-11-01'),
      deadlines(['leave', '2026-11-01', 'LR-18']),
      ofAuthority(['inform-police', '2026-10-08', 'none'], ['copy-of-refusal', '2026-10-08', 'none']),
      rights(['appeal', 'never'], ['no-return', 'never']),
    ],
  },
  {
    name: 'After that the ordinary rules on lateness hold',
    source: pack('4'),
    ...asked('2026-11-13', refusedCase, { entered: '2026-07-01', leaving: '2026-11-13' }),
    expect: [
      { of: overstayDays, is: 12 },
      { of: overstaySanctions, is: [fine, expulsion] },
    ],
  },
  {
    name: 'Appealed: lawful, and no expulsion',
    source: pack('4'),
    ...asked('2026-11-13', appealed, { entered: '2026-07-01', leaving: '2026-11-13' }),
    expect: [
      stays('never'),
      { of: overstaySanctions, is: [] },
      deadlines(['true-data', 'never', 'LR-12'], ['medical-check', 'never', 'none'], ['tell-departure', '2026-11-13', 'none']),
      rights(...rightsOfSeeker),
    ],
  },
  {
    name: 'The appeal is lost: a month again',
    source: boundary,
    ...asked('2026-12-20', [...appealed, ['appeal-lost', '2026-12-15']], { entered: '2026-07-01' }),
    expect: [stays('2027-01-15'), deadlines(['leave', '2027-01-15', 'LR-18'])],
  },
  {
    name: 'Asked again after the refusal: lawful again',
    source: boundary,
    ...asked('2026-12-20', [...refusedCase, ['applied', '2026-12-18']], { entered: '2026-07-01' }),
    expect: [stays('never')],
  },

  // Refugees
  {
    name: 'Granted on 15 January 2026: a year, extension asked for by 15 December',
    source: pack('3'),
    ...recognised('2026-11-23', granted, { 'kaz.work.form': 'employee' }),
    expect: [
      stays('2027-01-15'),
      deadlines(['tell-departure', 'never', 'none'], ['extend-status', '2026-12-15', 'LR-14']),
      ofAuthority(['inform-police', '2026-01-22', 'none'], ['refugee-certificate', '2026-01-22', 'none']),
      rights(...rightsOfRefugee('2027-01-15')),
      { of: refugeeRoute, is: true },
      { of: mayWork, is: true },
    ],
  },
  {
    name: 'In the last month whoever is late is told of the tenth day',
    source: pack('3'),
    ...recognised('2026-12-15'),
    expect: [deadlines(['tell-departure', 'never', 'none'], ['extend-status', '2026-12-15', 'LR-14'], ['come-late', '2027-01-25', 'LR-14'])],
  },
  {
    name: 'The day before, not yet',
    source: boundary,
    ...recognised('2026-12-14'),
    expect: [deadlines(['tell-departure', 'never', 'none'], ['extend-status', '2026-12-15', 'LR-14'])],
  },
  {
    name: 'On the last day the status still runs',
    source: boundary,
    ...recognised('2027-01-15'),
    expect: [{ of: refugeeRoute, is: true }, stays('2027-01-15')],
  },
  {
    name: 'The day after it does not; ten days to come with a reason',
    source: boundary,
    ...recognised('2027-01-16'),
    expect: [{ of: refugeeRoute, is: false }, deadlines(['come-late', '2027-01-25', 'LR-14']), rights()],
  },
  { name: 'On the tenth day still', source: boundary, ...recognised('2027-01-25'), expect: [deadlines(['come-late', '2027-01-25', 'LR-14'])] },
  { name: 'On the eleventh no longer', source: boundary, ...recognised('2027-01-26'), expect: [deadlines()] },
  {
    name: 'The certificate waits three months',
    source: boundary,
    ...recognised('2026-04-15'),
    expect: [deadlines(['tell-departure', 'never', 'none'], ['extend-status', '2026-12-15', 'LR-14'], ['collect-certificate', '2026-04-15', 'annulled'])],
  },
  {
    name: 'An extended status is read from the certificate',
    source: boundary,
    ...recognised('2027-06-01', granted, permit('refugee-certificate', '2027-01-16', '2028-01-15')),
    expect: [stays('2028-01-15'), rights(...rightsOfRefugee('2028-01-15')), ofAuthority(['inform-police', '2026-01-22', 'none'])],
  },
  {
    name: 'Deprived of the status: a month to leave',
    source: boundary,
    ...recognised('2026-06-10', [...granted, ['deprived', '2026-06-01']]),
    expect: [stays('2026-07-01'), deadlines(['leave', '2026-07-01', 'LR-18']), ofAuthority(['inform-police', '2026-06-08', 'none'], ['copy-of-refusal', '2026-06-08', 'none'])],
  },
  {
    name: 'Deprived, and appealed: still a refugee',
    source: boundary,
    ...recognised('2026-06-10', [...granted, ['deprived', '2026-06-01'], ['appealed', '2026-06-05']]),
    expect: [stays('never'), rights(...rightsOfRefugee('2027-01-15'))],
  },
  {
    name: 'The end of the status was decided, and the certificate still shows a later day',
    source: boundary,
    ...recognised('2026-06-10', [...granted, ['ended', '2026-06-01']], permit('refugee-certificate', '2026-01-15', '2027-01-15')),
    expect: [rights(['appeal', 'never'], ['no-return', 'never'])],
  },
  ...['13(1)', '13(5)', '14(1)', '14(6)', '14(7)'].map((ground): Scenario => ({
    name: `Ground ${ground} ends the status`,
    source: boundary,
    ...recognised('2026-11-23', granted, { 'kaz.protection.grounds': [{ ground }] }),
    expect: [{ of: refugeeRoute, is: false }],
  })),
  {
    name: 'In 2019 a refugee has the travel document by the Law on Refugees, and no path to permanent residence',
    source: boundary,
    ...asked('2019-06-01', [['granted', '2019-01-15']], { entered: '2018-11-01' }),
    expect: [
      rights(
        ['stay', '2020-01-15'],
        ['relatives', '2020-01-15'],
        ['free-departure', '2020-01-15'],
        ['work', '2020-01-15'],
        ['court', '2020-01-15'],
        ['property', '2020-01-15'],
        ['certificate', '2020-01-15'],
        ['citizenship', '2020-01-15'],
        ['appeal', 'never'],
        ['privacy', 'never'],
        ['family', 'never'],
        ['no-return', 'never'],
        ['travel-document', '2020-01-15'],
        ['school', '2020-01-15'],
      ),
    ],
  },

  // No expulsion
  { name: 'Twelve days late, nobody under protection', source: boundary, ...twelveDaysLate(), expect: [{ of: overstaySanctions, is: [fine, expulsion] }] },
  {
    name: 'Twelve days late before asking for asylum: the stay is lawful now',
    source: boundary,
    ...twelveDaysLate(events(['registered', '2026-04-11'])),
    expect: [stays('never'), { of: overstaySanctions, is: [] }],
  },
  {
    name: 'A victim of trafficking twelve days late is fined but not expelled',
    source: 'kz-labour-liability 21',
    ...twelveDaysLate(events(['trafficking-identified', '2026-04-05'])),
    expect: [{ of: overstaySanctions, is: [fine] }],
  },
  {
    name: 'On the last day of the services still',
    source: boundary,
    ...twelveDaysLate(events(['trafficking-identified', '2026-04-05'], ['services-until', '2026-04-11'])),
    expect: [
      { of: overstaySanctions, is: [fine] },
      { of: traffickingRoute, is: true },
    ],
  },
  {
    name: 'The day after the services no longer',
    source: boundary,
    ...twelveDaysLate(events(['trafficking-identified', '2026-04-01'], ['services-until', '2026-04-10'])),
    expect: [
      { of: overstaySanctions, is: [fine, expulsion] },
      { of: traffickingRoute, is: false },
      { of: protectionRights, is: [] },
    ],
  },
  {
    name: 'Before July 2022 the law did not protect victims',
    source: boundary,
    on: '2022-04-11',
    told: { citizenship: 'DEU', destination: 'KAZ', entered: '2022-03-01', leaving: '2022-04-11', ...events(['trafficking-identified', '2022-04-05']) },
    expect: [
      { of: overstaySanctions, is: [fined(3063), expulsion] },
      { of: protectionRights, is: [] },
    ],
  },
  {
    name: 'A victim of trafficking without status',
    source: 'kz-labour-liability 21',
    on: '2026-11-23',
    told: { citizenship: 'UZB', destination: 'KAZ', entered: '2026-01-10', ...events(['trafficking-identified', '2026-11-01'], ['services-until', '2027-04-30']) },
    expect: [
      rights(['work', '2027-04-30'], ['no-return', '2027-04-30'], ['services', '2027-04-30'], ['time-to-decide', '2027-04-30'], ['permit', '2027-04-30']),
      ofAuthority(['victim-permit', 'never', 'none']),
      { of: protectionRoutes, is: [{ route: 'trafficking', months: 0, tenge: 0, days: 0, files: 'authority', prolongs: false }] },
      { of: traffickingRoute, is: true },
    ],
  },
  {
    name: 'A victim with the permit stays to its last day',
    source: boundary,
    on: '2026-11-23',
    told: {
      citizenship: 'UZB',
      destination: 'KAZ',
      entered: '2026-01-10',
      ...events(['trafficking-identified', '2026-11-01']),
      ...permit('temporary', '2026-11-10', '2027-04-30'),
    },
    expect: [stays('2027-04-30')],
  },

  // Registration of the stay and permanent residence, by what happened in the case
  {
    name: 'Recognised, no certificate in hand yet: nothing to register, and permanent residence can be asked for',
    source: boundary,
    ...asked('2026-11-23', [['granted', '2026-11-10']], { entered: '2026-08-01', purpose: 'protection' }),
    expect: [
      { of: registerBy, is: 'never' },
      { of: mayApplyForPermanentResidence, is: true },
    ],
  },
  {
    name: 'Recognised in an old case: the day after the year is over',
    source: boundary,
    ...asked('2027-11-11', [['granted', '2026-11-10']], { entered: '2026-08-01', purpose: 'protection' }),
    expect: [{ of: mayApplyForPermanentResidence, is: false }],
  },
  {
    name: 'An asylum seeker: to be safe registers as others do',
    source: boundary,
    ...asked('2026-08-10', [['registered', '2026-08-05']], { entered: '2026-08-01', purpose: 'protection' }),
    expect: [
      { of: registerBy, is: '2026-08-30' },
      { of: mayApplyForPermanentResidence, is: false },
    ],
  },

  // Crossing the border unlawfully, and other offences
  {
    name: 'Crossing unlawfully, nobody under protection',
    source: boundary,
    ...asked('2026-11-23', [], { 'kaz.crime': '392(1)' }),
    expect: [punished(...crossingFined, ...crossingPrison)],
  },
  {
    name: 'Whoever reported within a day, came directly and has good cause is not punished for crossing',
    source: pack('1'),
    ...asked('2026-11-23', inTwentyHours, { 'kaz.crime': '392(1)', ...excused }),
    expect: [punished()],
  },
  {
    name: 'Reported within a day, and the cause not found good: the punishment stands, but for expulsion',
    source: boundary,
    ...asked('2026-11-23', inTwentyHours, { 'kaz.crime': '392(1)' }),
    expect: [punished(...withoutExpulsion(crossingFined), ...withoutExpulsion(crossingPrison))],
  },
  {
    name: 'Reported on the second day: the punishment stands, but for expulsion',
    source: boundary,
    ...asked('2026-11-23', [crossed, ['applied', '2026-11-22']], { 'kaz.crime': '392(1)', ...excused }),
    expect: [punished(...withoutExpulsion(crossingFined), ...withoutExpulsion(crossingPrison))],
  },
  {
    name: 'Found by the police on day 9: the same',
    source: pack('2'),
    ...asked('2026-11-28', [crossed, ['detained', '2026-11-28']], { 'kaz.crime': '392(1)', ...excused }),
    expect: [punished(...withoutExpulsion(crossingFined), ...withoutExpulsion(crossingPrison))],
  },
  {
    name: 'Straight from a safe third country: no pardon for the crossing',
    source: boundary,
    ...asked('2026-11-23', inTwentyHours, { 'kaz.crime': '392(1)', ...excused, 'kaz.protection.grounds': [{ ground: '12(4)' }] }),
    expect: [punished(...withoutExpulsion(crossingFined), ...withoutExpulsion(crossingPrison))],
  },
  {
    name: 'Other crimes are left to the court, expulsion included',
    source: boundary,
    ...recognised('2026-11-23', granted, { 'kaz.crime': '394(3)' }),
    expect: [{ of: crimeSanctions, is: [organising('prison', 120), organising('expulsion', 0)] }],
  },
  {
    name: 'False data in an application for residence: nothing but expulsion, and that is barred',
    source: boundary,
    ...recognised('2026-11-23', granted, { 'kaz.conduct': 'false-data-residence' }),
    expect: [{ of: conductSanctions, is: [] }],
  },

  // Stateless persons
  {
    name: 'Born in Shymkent, no citizenship, no certificate',
    source: pack('s.6'),
    on: '2026-11-23',
    told: { citizenship: 'XXA', destination: 'KAZ', entered: '1995-05-20', born: '1995-05-20' },
    expect: [
      rights(['determination', 'never'], ['appeal', 'never'], ['medical-limited', 'never']),
      { of: protectionRoutes, is: [{ route: 'statelessness', months: 60, tenge: 34600, days: 0, files: 'foreigner', prolongs: false }] },
      { of: statelessnessRoute, is: false },
    ],
  },
  {
    name: 'The same, applied: an interpreter is free',
    source: pack('s.6'),
    on: '2026-11-23',
    told: { citizenship: 'XXA', destination: 'KAZ', entered: '1995-05-20', born: '1995-05-20', ...events(['stateless-applied', '2026-11-02']) },
    expect: [rights(['determination', 'never'], ['interpreter', 'never'], ['appeal', 'never'], ['medical-limited', 'never']), { of: statelessnessRoute, is: true }],
  },
  {
    name: 'The same with the certificate',
    source: pack('s.6'),
    on: '2026-11-23',
    told: { citizenship: 'XXA', destination: 'KAZ', entered: '1995-05-20', born: '1995-05-20', ...permit('stateless-certificate', '2025-01-01', '2029-12-31') },
    expect: [stays('2029-12-31'), rights(...rightsWithCertificate('2029-12-31')), { of: protectionRoutes, is: [] }],
  },
  {
    name: 'The day after the certificate ran out',
    source: boundary,
    on: '2030-01-01',
    told: { citizenship: 'XXA', destination: 'KAZ', entered: '1995-05-20', born: '1995-05-20', ...permit('stateless-certificate', '2025-01-01', '2029-12-31') },
    expect: [rights(['determination', 'never'], ['appeal', 'never'], ['medical-limited', 'never'])],
  },
  {
    name: 'A proof of another citizenship stands in the way',
    source: boundary,
    ...asked('2026-11-23', [['stateless-applied', '2026-11-02']]),
    expect: [{ of: statelessnessRoute, is: false }],
  },

  // Inspections
  ...(
    [
      [
        'began',
        '2026-11-02',
        [
          ['register-inspection', '2026-11-03', 'none'],
          ['end-inspection', '2026-11-11', 'barred'],
        ],
      ],
      ['objected', '2026-11-16', [['answer-objections', '2026-11-30', 'in-your-favour']]],
    ] as const
  ).map(([kind, on, rows]): Scenario => ({
    name: `An inspection: ${kind}`,
    source: 'kz-labour-liability s.14',
    on: '2026-11-20',
    told: { ...afghan, citizenship: 'DEU', 'kaz.inspections': [{ kind, on }] },
    expect: [ofAuthority(...rows)],
  })),
  {
    name: 'An inspection extended: fifteen working days more',
    source: 'kz-labour-liability s.14',
    on: '2026-11-20',
    told: {
      ...afghan,
      citizenship: 'DEU',
      'kaz.inspections': [
        { kind: 'began', on: '2026-11-02' },
        { kind: 'extended', on: '2026-11-11' },
      ],
    },
    expect: [ofAuthority(['register-inspection', '2026-11-03', 'none'], ['end-inspection', '2026-12-02', 'barred'])],
  },
  {
    name: 'The extension of an earlier inspection does not count',
    source: boundary,
    on: '2026-11-20',
    told: {
      ...afghan,
      citizenship: 'DEU',
      'kaz.inspections': [
        { kind: 'extended', on: '2026-06-11' },
        { kind: 'began', on: '2026-11-02' },
      ],
    },
    expect: [ofAuthority(['register-inspection', '2026-11-03', 'none'], ['end-inspection', '2026-11-11', 'barred'])],
  },
  {
    name: 'Before 17 July 2024 the law had no such terms',
    source: boundary,
    on: '2024-07-16',
    told: { ...afghan, citizenship: 'DEU', entered: '2024-07-01', 'kaz.inspections': [{ kind: 'began', on: '2024-07-15' }] },
    expect: [ofAuthority()],
  },
  {
    name: 'On that day it has',
    source: boundary,
    on: '2024-07-17',
    told: { ...afghan, citizenship: 'DEU', entered: '2024-07-01', 'kaz.inspections': [{ kind: 'began', on: '2024-07-17' }] },
    expect: [ofAuthority(['register-inspection', '2024-07-18', 'none'], ['end-inspection', '2024-07-26', 'barred'])],
  },

  // Carriers
  {
    name: 'A carrier',
    source: 'kz-labour-liability 22',
    on: '2026-11-20',
    told: { ...afghan, citizenship: 'DEU', 'kaz.carrier': true },
    expect: [
      duties(
        carrierDuties,
        ['take-back', 'never', 'none'],
        ['board-with-leave', 'never', 'none'],
        ['keep-out', 'never', 'KoAP-515'],
        ['open', 'never', 'none'],
        ['announce', 'never', 'none'],
      ),
    ],
  },
]
