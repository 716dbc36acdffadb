import { at, figure, members, t, type Figure, type FigureLine } from '@kosh/norms'
import { res148 } from '../acts.js'

/**
 * The 72-hour stop of air passengers without a visa, para 26-1 of Resolution 148. Removed on 2022-07-08; by its own words it had ended
 * with 2020. In 2017 on flights of Kazakh airlines only.
 */

const edition348 = at(res148, 'para 26-1 (Resolution 348 of 2017)', 'official', '2026-11-24', { text: '2017-06-07' })
/** Editions of the end of 2017 and of 2018: not read themselves. */
const edition915 = at(res148, 'para 26-1 (Resolutions 814 of 2017 and 915 of 2018)', 'secondary')
const edition1028 = at(res148, 'para 26-1 (Resolution 1028 of 2019)', 'official', '2026-11-24', { text: '2021-03-17' })
const suspension = at(res148, 'para 26-1, suspension of 2020', 'secondary')

const lines: readonly FigureLine<boolean>[] = [
  ['CHN', '2017-06-09/2017-09-12', true, edition348],
  ['CHN', '~2018-01-01/2019-12-31', true, edition915],
  ['IND', '~2018-01-01/2019-12-31', true, edition915],
  ['CHN', '2020-01-01/2020-01-26', true, edition1028],
  // For India the day of the suspension was not seen: not before the emergency of 2020-03-16.
  ['CHN', '2020-01-27/2020-12-31', false, suspension],
  ['IND', '2020-01-01/2020-03-15', true, edition1028],
  ['IND', '2020-03-16/2020-12-31', undefined, suspension],
]

/** By citizenship. */
export const transitVisaFree: Figure<'bool'> = figure(
  'kaz.transit.visaFree',
  'bool',
  {
    label: t('Who may stop for 72 hours without a visa', 'Кто может остановиться на 72 часа без визы', 'Кім визасыз 72 сағатқа аялдай алады'),
    by: ['code'],
    within: 'yes or no',
    otherwise: false,
  },
  lines,
)

export const transitAirportCodes = ['astana', 'almaty', 'shymkent', 'aktau', 'karaganda', 'taraz'] as const

/** By airport. */
export const transitAirports: Figure<'bool'> = members(
  'kaz.transit.airports',
  t('Airports of the 72-hour stop', 'Аэропорты остановки на 72 часа', '72 сағаттық аялдама әуежайлары'),
  [
    ['2017-06-09/2017-09-12', 'astana almaty', edition348],
    ['~2018-01-01/2019-12-31', 'astana almaty', edition915],
    ['2020-01-01/2020-12-31', transitAirportCodes.join(' '), edition1028],
  ],
)

/** Hours from arrival to departure. */
export const transitHoursMost: Figure<'int'> = figure(
  'kaz.transit.hoursMost',
  'int',
  {
    label: t('Hours of the stop without a visa', 'Часов остановки без визы', 'Визасыз аялдама сағаты'),
    by: [],
    within: [0, 72],
    otherwise: 0,
  },
  [
    [null, '2017-06-09/2017-09-12', 72, edition348],
    [null, '~2018-01-01/2019-12-31', 72, edition915],
    [null, '2020-01-01/2020-12-31', 72, edition1028],
  ],
)

/** Days of a stop on a transit visa, or on papers for the state travelled on to: paras 24 to 26. */
export const transitDays: Figure<'int'> = figure(
  'kaz.transit.days',
  'int',
  {
    label: t('Days of transit each way', 'Дней транзита в каждую сторону', 'Әр бағыттағы транзит күндері'),
    by: [],
    within: [0, 5],
  },
  [[null, '2017-06-07/', 5, at(res148, 'paras 24-26', 'official', '2026-11-24', { text: '2022-10-10' })]],
)
