import { about, pair } from './names.js'
import { lookedUp, party, partyBy, treaty, type StayTerms, type Treaty } from './treaty.js'

/** Treaties of the states around Kazakhstan with each other. */

const foreignMinistry = 'https://www.mid.ru/'
/** Visa-free trips with Russia: the stay is left to the law of the host. */
const tripsWithRussia = (other: string, signed: string): Treaty => {
  const id = `rus-${other.toLowerCase()}-trips`
  return treaty(id, 'visa-free', pair(id, 'RUS', other, about.visaFree, signed, foreignMinistry), signed, {
    lines: partyBy(lookedUp, signed, `RUS ${other}`),
    gives: 'entry-without-visa',
    notes: 'force-not-seen no-length',
  })
}
const unregistered: StayTerms = { unregistered: 30 }

export const neighbours: readonly Treaty[] = [
  treaty('rus-arm-stay-2014', 'visa-free', pair('rus-arm-stay-2014', 'RUS', 'ARM', about.stay, '2014-07-11', 'https://tass.ru/'), '2014-07-11', {
    // Provisionally thirty days after signing.
    lines: [party('~2014-08-10/', 'RUS ARM')],
    approvals: ['RUS 2015-03-09 ratification'],
    stay: unregistered,
    gives: 'stay-unregistered',
    notes: 'provisional',
    grade: 'secondary',
  }),
  treaty('rus-kgz-stay-2015', 'visa-free', pair('rus-kgz-stay-2015', 'RUS', 'KGZ', about.stay, '2015-06-19', 'http://kremlin.ru/events/president/news/50744'), '2015-06-19', {
    lines: partyBy(lookedUp, '2015-06-19', 'RUS KGZ'),
    stay: unregistered,
    gives: 'stay-unregistered',
    notes: 'force-not-seen',
    grade: 'official',
  }),
  treaty('rus-blr-union-1999', 'union', pair('rus-blr-union-1999', 'RUS', 'BLR', about.union, '1999-12-08', foreignMinistry), '1999-12-08', {
    inForce: '2000-01-26',
    lines: [party('2000-01-26/', 'RUS BLR')],
    gives: 'equal-movement',
  }),
  treaty('rus-blr-equality-2006', 'visa-free', pair('rus-blr-equality-2006', 'RUS', 'BLR', about.equality, '2006-01-24', foreignMinistry), '2006-01-24', {
    lines: partyBy(lookedUp, '2006-01-24', 'RUS BLR'),
    stay: { unregistered: 90 },
    gives: 'equal-movement stay-unregistered',
    notes: 'force-not-seen unregistered-raised',
  }),
  treaty('rus-blr-visas-2020', 'visa-free', pair('rus-blr-visas-2020', 'RUS', 'BLR', about.visas, '2020-06-19', foreignMinistry), '2020-06-19', {
    inForce: '2025-01-11',
    lines: [party('2025-01-11/', 'RUS BLR')],
    gives: 'visa-recognition',
  }),
  treaty('rus-ukr-visa-free-1997', 'visa-free', pair('rus-ukr-visa-free-1997', 'RUS', 'UKR', about.visaFree, '1997-01-16', 'https://www.kmu.gov.ua/'), '1997-01-16', {
    inForce: '1997-01-16',
    ended: '2022-12-31',
    lines: [party('1997-01-16/2022-12-31', 'RUS UKR')],
    gives: 'entry-without-visa',
    notes: 'visas-before-the-end',
    grade: 'secondary',
  }),
  tripsWithRussia('UZB', '2000-11-30'),
  tripsWithRussia('TJK', '2000-11-30'),
  tripsWithRussia('MDA', '2000-11-30'),
  tripsWithRussia('ARM', '2000-09-25'),
  tripsWithRussia('AZE', '1997-07-03'),
  treaty('kgz-uzb-trips-2006', 'visa-free', pair('kgz-uzb-trips-2006', 'KGZ', 'UZB', about.trips, '2006-10-03', 'https://mfa.gov.kg/'), '2006-10-03', {
    // Identity cards are accepted since 1.09.2023 by a protocol of 27.01.2023.
    lines: partyBy('2023-09-01', '2006-10-03', 'KGZ UZB'),
    stay: { days: 60 },
    gives: 'entry-without-visa identity-card',
    notes: 'force-not-seen',
    grade: 'secondary',
  }),
  treaty('tjk-uzb-trips-2018', 'visa-free', pair('tjk-uzb-trips-2018', 'TJK', 'UZB', about.trips, '2018-03-09', foreignMinistry), '2018-03-09', {
    inForce: '2018-03-16',
    lines: [party('2018-03-16/', 'TJK UZB')],
    stay: { days: 30 },
    gives: 'entry-without-visa',
  }),
]
