import { all, ask, at, atMost, displaces, ground, is, not, question, read, rule, t, type Rule } from '@kosh/norms'
import { citizenship } from '../../world/person.js'
import { crossing, entered, purpose } from '../../world/journey.js'
import { law2337, res148 } from '../acts.js'
import { onwardState, transitHours } from '../facts.js'
import { mayEnter, transitMay } from '../questions.js'
import { transitVisaFree, transitHoursMost } from '../entry/transit.js'

/**
 * Law on the Legal Status of Foreigners, 19.06.1995 No. 2337, Art. 24, with Resolution 148 paras 24 to 26-1: transit. Read in the version of 19.04.2023.
 * Its Art. 22 repeats grounds 1 to 13 and the ban of Art. 48 of the Law on Migration and adds none, so these stand once, in migration-law-48.ts.
 */

const ls = (place: string) => at(law2337, place, 'official', '2026-11-24', { text: '2023-04-19' })
// --- Art. 24: transit ----------------------------------------------------------------------------------------

export const transitVisaNeeded = question('bool', 'one', {
  id: 'kaz.transit.visaNeeded',
  topic: 'transit.visaNeeded',
  realm: 'KAZ',
  text: { asOf: entered },
  label: t('You need a transit visa', 'Нужна транзитная виза', 'Транзиттік виза қажет'),
})

const byVisa = rule('kaz.law2337.24', {
  says: ls('Art. 24'),
  gist: t(
    'Whoever passes through follows the set route and stops only where the transit visa says.',
    'Следующий транзитом едет по установленному маршруту и останавливается только там, где указано в транзитной визе.',
    'Транзитпен өтуші белгіленген бағытпен жүреді және транзиттік визада көрсетілген жерлерде ғана аялдайды.',
  ),
  force: '2011-10-28/',
  answers: transitVisaNeeded,
  when: is(purpose, 'transit'),
  then: true,
  leaves: [
    t(
      'The visa (B13) gives up to five days each way; papers or a visa for the third state may do for five days (Resolution 148 paras 24-26).',
      'Виза (B13) даёт до пяти суток в каждую сторону; на пять суток могут подойти документы или виза третьего государства (пп. 24–26 Правил № 148).',
      'Виза (B13) әр бағытқа бес тәулікке дейін береді; үшінші мемлекеттің құжаттары не визасы бес тәулікке жарауы мүмкін (№ 148 қағидалар, 24–26-тармақтар).',
    ),
    t(
      'Staying in the transit area of an airport was not found to be regulated.',
      'Правил о нахождении в транзитной зоне аэропорта не найдено.',
      'Әуежайдың транзиттік аймағында болу туралы ереже табылмады.',
    ),
  ],
})
const notInTransit = rule('kaz.law2337.24.other', {
  says: ls('Art. 24'),
  gist: t('Only transit needs a transit visa.', 'Транзитная виза нужна только для транзита.', 'Транзиттік виза транзитке ғана қажет.'),
  force: '2011-10-28/',
  answers: transitVisaNeeded,
  when: not(is(purpose, 'transit')),
  then: false,
})
const withoutVisa = rule('kaz.law2337.22.otherOrder', {
  says: ls('Art. 22, part 1'),
  gist: t(
    'Whoever may enter without a visa may pass through without one.',
    'Кто вправе въехать без визы, вправе и проехать без неё.',
    'Визасыз кіруге құқығы бар адам визасыз транзитпен де өте алады.',
  ),
  force: '2011-10-28/',
  answers: transitVisaNeeded,
  when: all(is(purpose, 'transit'), is(ask(mayEnter, 'visa'), 'visa-free', 'transit-visa-free', 'permit-holder')),
  then: false,
  over: [displaces(byVisa, ground('2011-10-28/', ls('Art. 22, part 1')))],
})

/** In force in the summer of 2017 and again from 2018; the days of each nationality stand in the figure. */
const seventyTwoHours = rule('kaz.res148.26-1', {
  says: at(res148, 'para 26-1', 'official', '2026-11-24', { text: '2021-03-17' }),
  gist: t(
    'Air passengers of listed states with papers for the next state may stop for up to 72 hours without a visa.',
    'Авиапассажиры государств из списка с документами следующего государства могут остановиться без визы до 72 часов.',
    'Келесі мемлекеттің құжаттары бар тізімдегі мемлекеттердің әуе жолаушылары визасыз 72 сағатқа дейін аялдай алады.',
  ),
  force: '2017-06-09/2022-07-07',
  answers: transitMay,
  when: all(is(purpose, 'transit'), is(crossing, 'airport'), is(onwardState, 'yes'), atMost(transitHours, read(transitHoursMost)), read(transitVisaFree, citizenship)),
  then: true,
  leaves: [
    t(
      'Only at named airports (at first Astana and Almaty), and in 2017 only on airlines of Kazakhstan.',
      'Только в названных аэропортах (сначала Астана и Алматы), а в 2017 году — только рейсами казахстанских авиакомпаний.',
      'Тек аталған әуежайларда (алғашында Астана мен Алматы), ал 2017 жылы — тек қазақстандық әуе компанияларымен.',
    ),
  ],
})
const noVisaFreeTransit = rule('kaz.res148.26-1.closed', {
  says: at(res148, 'para 26-1', 'official', '2026-11-24', { text: '2022-10-10' }),
  gist: t('Beyond that there is no visa-free stop of its own kind.', 'В остальном отдельной безвизовой остановки нет.', 'Бұдан басқа жеке визасыз аялдау жоқ.'),
  force: '2012-02-01/',
  answers: transitMay,
  then: false,
})

export const legalStatusLaw: readonly Rule[] = [byVisa, notInTransit, withoutVisa, seventyTwoHours, noVisaFreeTransit]
