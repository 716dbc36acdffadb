import { at, figure, members, t, words, type Cite, type FigureLine } from '@kosh/norms'
import {
  georgiaSuspension,
  reg1091,
  reg11,
  reg1211,
  reg1244,
  reg1932,
  reg222,
  reg2495,
  reg259,
  reg372,
  reg453,
  reg509,
  reg693,
  reg850of2017,
  reg850of2023,
  visaLists,
  visaLists2001,
} from './acts.js'

/** Annexes I and II of Regulation (EU) 2018/1806 and of Regulation (EC) No 539/2001 before it: who is listed, under which condition, since when. */

/** The annexes were compared in the consolidation of 15 May 2023, the changes since in the amending acts. */
const read = (place: string) => at(visaLists, place, 'official', '2026-11-24', { text: '2023-05-15' })
const since2001 = at(visaLists2001, 'Annexes I and II')
const codified = '2018-12-18'
const eveOfCodification = '2018-12-17'

/** A line for each state: up to the codification by the act that listed it, since then by the annex that was read. */
function listed<V>(value: V, dates: string, codes: string, by: Cite, now: Cite): readonly FigureLine<V>[] {
  const [from = '', to = ''] = dates.split('/')
  const crosses = from < codified && (to === '' || to >= codified)
  const spans: readonly (readonly [string, Cite])[] = crosses
    ? [
        [`${from}/${eveOfCodification}`, by],
        [`${codified}/${to}`, now],
      ]
    : [[dates, from < codified ? by : now]]
  return words(codes).flatMap(code => spans.map(([span, says]) => [code, span, value, says] as const))
}
const visaBound = (dates: string, codes: string, by: Cite = since2001, now: Cite = read('Annex I, Part 1')) => listed<string>('I', dates, codes, by, now)
const visaExempt = (dates: string, codes: string, by: Cite = since2001, now: Cite = read('Annex II, Part 1')) => listed<string>('II', dates, codes, by, now)

/** Which annex names a nationality. HKG and MAC stand for the passports of the special administrative regions. Before a move the first list is derived from it. */
export const annexes = figure(
  'eu.visa.annex',
  'code',
  { label: t('Annex of the visa lists', 'Приложение визовых списков', 'Виза тізімдерінің қосымшасы'), by: ['code'], within: ['I', 'II', 'none'], otherwise: 'none' },
  [
    ...visaBound(
      '2001-04-10/',
      `
      AFG AGO ARM AZE BDI BEN BFA BGD BHR BLR BLZ BTN BWA CAF CHN CIV CMR COD COG COM CPV CUB DJI DOM DZA EGY ERI ETH FJI GAB GHA GIN GMB GNB GNQ GUY HTI IDN IND
      IRN IRQ JAM JOR KAZ KEN KGZ KHM KWT LAO LBN LBR LBY LKA LSO MAR MDG MDV MLI MMR MNG MOZ MRT MWI NAM NER NGA NPL OMN PAK PHL PNG PRK QAT RUS RWA SAU SDN SEN
      SLE SOM STP SUR SWZ SYR TCD TGO THA TJK TKM TUN TUR TZA UGA UZB VNM YEM ZAF ZMB ZWE`,
    ),
    ...visaBound('2001-04-10/', 'PSE', since2001, read('Annex I, Part 2')),
    ...visaBound('2003-06-01/', 'ECU', at(reg453, 'Art. 1')),
    ...visaBound('2007-04-01/', 'BOL', at(reg1932, 'Art. 1')),
    ...visaBound('2011-07-09/2014-06-08', 'SSD', at(visaLists2001, 'Art. 1(3)')),
    ...visaBound('2014-06-09/', 'SSD', at(reg509, 'Art. 1')),
    ...visaBound('2009-12-19/2023-12-31', 'XKX', at(reg1244, 'Art. 1'), at(reg2495, 'recital 3', 'official', '2026-11-24')),
    ['VUT', '2025-02-03/', 'I', at(reg11, 'Art. 1(1)', 'official', '2026-11-24')],

    ...visaExempt('2001-04-10/', 'AND ARG AUS BRA BRN CAN CHL CRI GTM HND ISR JPN KOR MCO MEX MYS NIC NZL PAN PRY SGP SLV SMR URY USA VAT VEN'),
    ...visaExempt('2001-04-10/', 'HKG MAC', since2001, read('Annex II, Part 2')),
    ...visaExempt('2001-04-10/2003-05-31', 'ECU'),
    ...visaExempt('2001-04-10/2007-03-31', 'BOL'),
    ...visaExempt('2001-04-10/2013-06-30', 'HRV'),
    ...moved('2007-01-19', 'ATG BHS BRB KNA MUS SYC', reg1932),
    ...moved('2009-12-19', 'MKD MNE SRB', reg1244),
    ...moved('2010-12-15', 'ALB BIH', reg1091),
    ...visaBound('2001-04-10/2011-01-10', 'TWN'),
    ...visaExempt('2011-01-11/', 'TWN', at(reg1211, 'Art. 1'), read('Annex II, Part 4')),
    ...moved('2014-04-28', 'MDA', reg259),
    ...moved('2014-06-09', 'ARE COL DMA FSM GRD KIR LCA MHL NRU PER PLW SLB TLS TON TTO TUV VCT WSM', reg509),
    ...visaBound('2001-04-10/2014-06-08', 'VUT'),
    ...visaExempt('2014-06-09/2025-02-02', 'VUT', at(reg509, 'Art. 1')),
    ...moved('2017-03-28', 'GEO', reg372),
    ...moved('2017-06-11', 'UKR', reg850of2017),
    ['GBR', '2021-01-01/', 'II', read('Annex II, Part 1, by Regulation (EU) 2019/592')],
    ['XKX', '2024-01-01/', 'II', read('Annex II, Part 4, footnotes')],

    ...visaExempt('2007-01-19/', 'GBN', at(reg1932, 'Art. 1'), read('Annex II, Part 3')),
    ...visaBound('2001-04-10/2014-06-08', 'GBD GBO GBP GBS'),
    ...visaExempt('2014-06-09/', 'GBD GBO GBP GBS', at(reg509, 'Art. 1'), read('Annex II, Part 3')),
  ],
)
function moved(on: string, codes: string, act: Cite['act']): readonly FigureLine<string>[] {
  const eve = new Date(Date.parse(on) - 86_400_000).toISOString().slice(0, 10)
  return [...visaBound(`2001-04-10/${eve}`, codes), ...visaExempt(`${on}/`, codes, at(act, 'Art. 1'))]
}

/** Which passports of a nationality of Annex II are exempt. `sar`: the nationality code stands for the passport itself. */
export const passports = figure(
  'eu.visa.passport',
  'code',
  {
    label: t('Passport that gives the exemption', 'Паспорт, дающий освобождение', 'Босату беретін паспорт'),
    by: ['code'],
    within: ['any', 'biometric', 'identity-number', 'sar'],
    otherwise: 'any',
  },
  [
    ...listed<string>('sar', '2001-04-10/', 'HKG MAC', since2001, read('Annex II, Part 2, footnotes')),
    ...listed<string>('biometric', '2009-12-19/', 'MKD MNE SRB', at(reg1244, 'Art. 1'), read('Annex II, Part 1, footnotes')),
    ...listed<string>('biometric', '2010-12-15/', 'ALB BIH', at(reg1091, 'Art. 1'), read('Annex II, Part 1, footnotes')),
    ...listed<string>('identity-number', '2011-01-11/', 'TWN', at(reg1211, 'Art. 1'), read('Annex II, Part 4, footnote')),
    ...listed<string>('biometric', '2014-04-28/', 'MDA', at(reg259, 'Art. 1'), read('Annex II, Part 1, footnotes')),
    ...listed<string>('biometric', '2017-03-28/', 'GEO', at(reg372, 'Art. 1'), read('Annex II, Part 1, footnotes')),
    ...listed<string>('biometric', '2017-06-11/', 'UKR', at(reg850of2017, 'Art. 1'), read('Annex II, Part 1, footnotes')),
    ...listed<string>('biometric', '2024-01-01/', 'XKX', at(reg850of2023, 'Art. 1'), read('Annex II, Part 4, footnotes')),
  ],
)

/** Serbian passports issued by the Coordination Directorate stayed outside the exemption. */
export const coordinationExcluded = members(
  'eu.visa.coordinationDirectorate',
  t('Passports of the Coordination Directorate are excluded', 'Паспорта Координационного управления исключены', 'Үйлестіру басқармасының паспорттары алынып тасталған'),
  [
    ['2009-12-19/2018-12-17', 'SRB', at(reg1244, 'Art. 1')],
    ['2018-12-18/2024-10-12', 'SRB', at(reg2495, 'recital 2, Art. 1', 'official', '2026-11-24')],
  ],
)

/** The exemption starts only with an agreement of the Union. Where the annex of 2023 still had that footnote, the day of the agreement is recalled. */
export const awaitsAgreement = figure(
  'eu.visa.awaitsAgreement',
  'bool',
  { label: t('The exemption awaits an agreement', 'Освобождение ждёт соглашения', 'Босату келісімді күтеді'), by: ['code'], within: 'yes or no', otherwise: false },
  [
    ...agreed('2007-01-19', '2009-05-28', 'ATG BHS BRB KNA MUS SYC', reg1932, false),
    ...agreed('2014-06-09', '2015-05-06', 'ARE', reg509, true),
    ...agreed('2014-06-09', '2015-05-28', 'DMA GRD LCA TLS VCT', reg509, true),
    ...agreed('2014-06-09', '2015-05-28', 'TTO WSM', reg509, false),
    ...agreed('2014-06-09', '2015-11-20', 'TON', reg509, false),
    ...agreed('2014-06-09', '2015-12-03', 'COL', reg509, false),
    ...agreed('2014-06-09', '2015-12-08', 'PLW', reg509, true),
    ...agreed('2014-06-09', '2016-03-15', 'PER', reg509, true),
    ...agreed('2014-06-09', '2016-06-24', 'KIR', reg509, true),
    ...agreed('2014-06-09', '2016-06-28', 'MHL', reg509, true),
    ...agreed('2014-06-09', '2016-07-01', 'TUV', reg509, true),
    ...agreed('2014-06-09', '2016-09-20', 'FSM', reg509, true),
    ...agreed('2014-06-09', '2016-10-08', 'SLB', reg509, false),
    ['VUT', '2014-06-09/2015-05-27', true, at(reg11, 'recital 2', 'official', '2026-11-24')],
    ['VUT', '2015-05-28/', false, at(reg11, 'recital 2', 'official', '2026-11-24')],
    // No agreement with Nauru was ever found in force.
    ['NRU', '2014-06-09/', true, at(reg509, 'Art. 1')],
  ],
)
function agreed(listedOn: string, from: string, codes: string, act: Cite['act'], footnoted: boolean): readonly FigureLine<boolean>[] {
  const eve = new Date(Date.parse(from) - 86_400_000).toISOString().slice(0, 10)
  const agreement = at(act, 'Art. 1; day from which the agreement applies')
  return [...listed(true, `${listedOn}/${eve}`, codes, agreement, agreement), ...listed(false, `${from}/`, codes, agreement, footnoted ? agreement : read('Annex II, Part 1'))]
}

/** Suspensions under Art. 8, by the passports they reach. `since-2015-05-25`: ordinary passports issued from that day on. */
export const suspensions = figure(
  'eu.visa.suspended',
  'code',
  {
    label: t('Suspended exemption', 'Приостановленное освобождение', 'Тоқтатыла тұрған босату'),
    by: ['code'],
    within: ['none', 'all', 'official', 'since-2015-05-25'],
    otherwise: 'none',
  },
  [
    ['VUT', '2022-05-04/2023-02-03', 'since-2015-05-25', at(reg693, 'as told by Regulation (EU) 2025/11, recitals 4-5', 'official', '2026-11-24')],
    ['VUT', '2023-02-04/2025-02-02', 'all', at(reg222, 'as told by Regulation (EU) 2025/11, recital 8 and Art. 1(2)', 'official', '2026-11-24')],
    // Whether 6 March 2027 itself is suspended is not settled: the cautious reading.
    ['GEO', '2026-03-06/2027-03-06', 'official', at(georgiaSuspension, 'announcement of the Commission', 'secondary', undefined, { url: georgiaSuspension.url })],
  ],
)
