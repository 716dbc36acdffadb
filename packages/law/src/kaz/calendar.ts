import { act, at, day, daysOff, t, words, type Cite, type Day, type Exception, type Figure, type Text } from '@kosh/norms'
import { law267 } from './acts.js'
import { holidayNames, inLieu, swappedWith, type Holiday } from './calendar-names.js'

/**
 * Days off of the five-day week, 2011 to 2027. Read from the balances of working time of the Labour Ministry for 2012 to 2022, from the
 * press and data sets for the other years. After 2026-11-23 the days are expected: a swap for 2027 may still come.
 */

const adilet = (id: string) => `https://adilet.zan.kz/rus/docs/${id}`
const labourCode2007 = act('KAZ-LABOUR-2007', {
  realm: 'KAZ',
  rank: 'code',
  adopted: '2007-05-15',
  url: 'https://adilet.zan.kz/',
  title: t('Labour Code of 2007', 'Трудовой кодекс 2007 года', '2007 жылғы Еңбек кодексі'),
})
const labourCode2015 = act('K1500000414', {
  realm: 'KAZ',
  rank: 'code',
  adopted: '2015-11-23',
  url: adilet('K1500000414'),
  title: t('Labour Code of 2015', 'Трудовой кодекс 2015 года', '2015 жылғы Еңбек кодексі'),
})

type Grade = 'official' | 'secondary' | 'unchecked'
const cite = (of: Parameters<typeof at>[0], place: string, grade: Grade, url?: string): Cite =>
  grade === 'official' ? at(of, place, grade, '2026-11-23', url === undefined ? {} : { url }) : at(of, place, grade, undefined, url === undefined ? {} : { url })
/** Compared with the ministry's balances for the years 2012 to 2022. */
const ofYear = (year: number): Grade => (year >= 2012 && year <= 2022 ? 'official' : 'secondary')
const holidaysLaw = (place: string) => (year: number) => cite(law267, place, ofYear(year))
const cinemaLaw = (place: string) => () => cite(law267, `${place}, as amended in September 2022`, 'secondary')
const labourCode = (year: number) => (year < 2016 ? cite(labourCode2007, 'Art. 96(4)', ofYear(year)) : cite(labourCode2015, 'Art. 84(5)', ofYear(year)))

/** Holidays of a fixed day: name, days of the year, years, provision. */
const fixed: readonly (readonly [Holiday, days: string, from: number, to: number, says: (year: number) => Cite])[] = [
  ['newYear', '01-01 01-02', 2011, 2027, holidaysLaw('Art. 3')],
  ['christmas', '01-07', 2011, 2027, labourCode],
  ['women', '03-08', 2011, 2027, holidaysLaw('Art. 3')],
  // The Constitution of 2026 moved its day: on 2026-08-30 no longer, on 2026-03-15 not yet.
  ['constitution', '03-15', 2027, 2027, () => cite(law267, 'Art. 3, as amended from 2026-07-01', 'secondary')],
  ['nauryz', '03-21 03-22 03-23', 2011, 2027, holidaysLaw('Art. 3')],
  ['unity', '05-01', 2011, 2027, holidaysLaw('Art. 3')],
  ['defender', '05-07', 2013, 2027, holidaysLaw('Art. 3')],
  ['victory', '05-09', 2011, 2027, holidaysLaw('Art. 3')],
  ['capital', '07-06', 2011, 2027, holidaysLaw('Art. 3')],
  ['constitution', '08-30', 2011, 2025, holidaysLaw('Art. 3')],
  ['republic', '10-25', 2022, 2027, cinemaLaw('Art. 2')],
  ['president', '12-01', 2012, 2021, holidaysLaw('Art. 3, as amended by Law 509-IV of 14.12.2011')],
  ['independence', '12-16 12-17', 2011, 2021, holidaysLaw('Art. 2')],
  ['independence', '12-16', 2022, 2027, cinemaLaw('Art. 3')],
]

/** First day of Kurban Ait. That of 2027 is computed and may come a day earlier or later. */
const kurban = words(`
  2011-11-06 2012-10-26 2013-10-15 2014-10-04 2015-09-24 2016-09-12 2017-09-01 2018-08-21 2019-08-11 2020-07-31 2021-07-20 2022-07-09 2023-06-28
  2024-06-16 2025-06-06 2026-05-27 2027-05-16`)

/** Art. 5 of the Law on Holidays: `day off<holiday` where a holiday fell on a day off. Christmas and Kurban Ait never move. */
const moved: { readonly [year: number]: string } = {
  2011: '01-03<01-01 01-04<01-02 05-02<05-01 12-19<12-17',
  2012: '01-03<01-01 12-03<12-01 12-18<12-16',
  2013: '03-25<03-23 07-08<07-06 12-02<12-01',
  2014: '03-10<03-08 03-24<03-22 03-25<03-23 07-07<07-06 09-01<08-30',
  2015: '03-09<03-08 03-24<03-21 03-25<03-22 05-11<05-09 08-31<08-30',
  2016: '01-04<01-02 05-02<05-01 05-10<05-07 12-19<12-17',
  2017: '01-03<01-01 05-08<05-07 12-18<12-16 12-19<12-17',
  2018: '12-03<12-01 12-18<12-16',
  2019: '03-25<03-23 07-08<07-06 12-02<12-01',
  2020: '03-09<03-08 03-24<03-21 03-25<03-22 08-31<08-30',
  2021: '01-04<01-02 03-24<03-21 05-03<05-01 05-10<05-09',
  2022: '01-03<01-01 01-04<01-02 05-02<05-01 05-10<05-07',
  2023: '01-03<01-01 05-08<05-07 12-18<12-16',
  2024: '03-25<03-23 07-08<07-06',
  2025: '03-10<03-08 03-24<03-22 03-25<03-23 07-07<07-06 09-01<08-30 10-27<10-25',
  2026: '03-09<03-08 03-24<03-21 03-25<03-22 05-11<05-09 10-26<10-25',
  2027: '01-04<01-02 03-24<03-21 05-03<05-01 05-10<05-09',
}

/** By resolution of the Government, since 2024 by order of the Labour Ministry: `day off<day that works`. */
const swaps: readonly (readonly [resolution: string, id: string, grade: Grade, days: string])[] = [
  ['Resolution 167 of 2011', 'P1100000167', 'secondary', '2011-03-07<2011-03-05'],
  ['Resolution 948 of 2011', 'P1100000948', 'secondary', '2011-08-29<2011-08-27'],
  ['Resolution 268 of 2012', 'P1200000268', 'secondary', '2012-03-09<2012-03-11'],
  ['Resolution 458 of 2012', 'P1200000458', 'secondary', '2012-04-30<2012-04-28'],
  ['Resolution 1538 of 2012, para 1', 'P1200001538', 'official', '2012-12-31<2012-12-29'],
  ['Resolution 345 of 2013', 'P1300000345', 'secondary', '2013-05-10<2013-05-04'],
  ['Resolution 1068 of 2013', 'P1300001068', 'secondary', '2013-10-14<2013-10-12'],
  ['Resolution 1322 of 06.12.2013', 'P1300001322', 'official', '2014-01-03<2013-12-28'],
  ['Resolution 365 of 2014', 'P1400000365', 'secondary', '2014-05-02<2014-05-04 2014-05-08<2014-05-11'],
  ['Resolution 67 of 15.02.2016, para 1', 'P1600000067', 'official', '2016-03-07<2016-03-05'],
  ['Resolution 5 of 18.01.2017, para 1', 'P1700000005', 'official', '2017-03-20<2017-03-18 2017-07-07<2017-07-01'],
  ['Resolution 864 of 23.12.2017', 'P1700000864', 'official', '2018-03-09<2018-03-03 2018-04-30<2018-04-28 2018-05-08<2018-05-05 2018-08-31<2018-08-25 2018-12-31<2018-12-29'],
  ['Resolution 888 of 26.12.2018', 'P1800000888', 'secondary', '2019-05-10<2019-05-04'],
  // Monday 2020-05-11 was owed for 9 May and stayed a working day.
  ['Resolution 820 of 01.11.2019', 'P1900000820', 'secondary', '2020-01-03<2020-01-05 2020-05-08<2020-05-11 2020-12-18<2020-12-20'],
  ['Resolution 930 of 2020', 'P2000000930', 'secondary', '2021-07-05<2021-07-03'],
  ['Resolution 713 of 06.10.2021, para 1', 'P2100000713', 'official', '2022-03-07<2022-03-05 2022-08-29<2022-08-27'],
  ['Resolution 796 of October 2022', 'P2200000796', 'secondary', '2022-10-24<2022-10-22'],
  ['Resolution 326 of 25.04.2023', 'P2300000326', 'secondary', '2023-07-07<2023-07-01'],
  ['Order 109 of 2024', 'G24G0000109', 'secondary', '2024-05-08<2024-05-04'],
  ['Order 436 of 2024', 'G24G0000436', 'secondary', '2025-01-03<2025-01-05'],
]

type Named = Exception & { readonly name?: Text }
const departures: readonly Named[] = [...holidays(), ...movedDays(), ...swappedDays()]

/** By weekday, 1 Monday to 7 Sunday: whether a day is off. Not known outside 2011 to 2027. */
export const daysOffKaz: Figure<'bool'> = daysOff(
  'kaz.daysOff',
  t('Days off in Kazakhstan', 'Выходные и праздничные дни в Казахстане', 'Қазақстандағы демалыс және мереке күндері'),
  '2011-01-01/2027-12-31',
  cite(labourCode2015, 'five-day week, as in the balances of working time', 'secondary'),
  departures,
)

const names: ReadonlyMap<number, Text> = new Map(departures.flatMap(({ day: of, name }) => (name === undefined ? [] : [[day(of), name] as const])))

/** Why a day is off: the holiday, or what the day off stands for. Nothing for a working day and a plain Saturday or Sunday. */
export const dayOffName = (of: Day): Text | undefined => names.get(of)

function holidays(): readonly Named[] {
  const found: Named[] = kurban.map(iso => ({
    day: iso,
    off: true,
    name: holidayNames.kurban,
    says: iso > '2027' ? cite(labourCode2015, 'Art. 84(5)', 'unchecked') : labourCode(Number(iso.slice(0, 4))),
  }))
  for (const [name, days, from, to, says] of fixed)
    for (let year = from; year <= to; year++) for (const date of words(days)) found.push({ day: `${year}-${date}`, off: true, name: holidayNames[name], says: says(year) })
  return found
}

function movedDays(): readonly Named[] {
  const byDay = new Map(holidays().map(of => [of.day, of]))
  return Object.entries(moved).flatMap(([year, days]) =>
    pairs(days).map(([off, from]) => {
      const holiday = byDay.get(`${year}-${from}`)
      return { day: `${year}-${off}`, off: true, says: cite(law267, 'Art. 5', ofYear(Number(year))), ...(holiday?.name === undefined ? {} : { name: inLieu(holiday.name) }) }
    }),
  )
}

function swappedDays(): readonly Named[] {
  return swaps.flatMap(([resolution, id, grade, days]) =>
    pairs(days).flatMap(([off, works]) => {
      const code = works < '2016' ? labourCode2007 : labourCode2015
      const says = cite(code, code === labourCode2015 ? `Art. 85(3), ${resolution}` : resolution, grade, adilet(id))
      return [
        { day: off, off: true, name: swappedWith(works), says },
        { day: works, off: false, says },
      ]
    }),
  )
}

function pairs(text: string): readonly (readonly [string, string])[] {
  return words(text).map(pair => [pair.slice(0, pair.indexOf('<')), pair.slice(pair.indexOf('<') + 1)])
}
