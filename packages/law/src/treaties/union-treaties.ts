import { act, t, type Act } from '@kosh/norms'
import { eaeuTreaty, migrantWorkersAgreement } from '../eaeu/acts.js'
import { cis2000 } from '../kaz/acts.js'
import { adilet } from './names.js'
import { lookedUp, party, partyBy, treaty, type Treaty } from './treaty.js'

/** The Eurasian Economic Union, what came before it, and the treaties of its members among themselves. */

const union = 'https://docs.eaeunion.org/'
const eaeu = (id: string, adopted: string, url: string, en: string, ru: string, kk: string): Act => act(id, { realm: 'EAEU', rank: 'treaty', adopted, url, title: t(en, ru, kk) })

export const pensions2019 = eaeu(
  'eaeu-pensions-2019',
  '2019-12-20',
  adilet('Z2000000381'),
  'Agreement on pensions of workers of the EAEU',
  'Соглашение о пенсионном обеспечении трудящихся государств — членов ЕАЭС',
  'ЕАЭО-ға мүше мемлекеттердің еңбекшілерін зейнетақымен қамсыздандыру туралы келісім',
)
export const degrees2023 = eaeu(
  'eaeu-degrees-2023',
  '2023-06-08',
  adilet('Z2400000077'),
  'Agreement on recognition of academic degrees in the EAEU',
  'Соглашение о взаимном признании документов об учёных степенях в ЕАЭС',
  'ЕАЭО-да ғылыми дәрежелер туралы құжаттарды өзара тану туралы келісім',
)
export const citizenship1999 = act('citizenship-simplified-1999', {
  realm: 'CIS',
  rank: 'treaty',
  adopted: '1999-02-26',
  url: adilet('Z990000017_'),
  title: t(
    'Agreement of four states on simplified citizenship, 1999',
    'Соглашение четырёх государств об упрощённом порядке приобретения гражданства 1999 года',
    'Төрт мемлекеттің азаматтық алудың жеңілдетілген тәртібі туралы 1999 жылғы келісімі',
  ),
})

export const unionTreaties: readonly Treaty[] = [
  treaty('eaeu-treaty-2014', 'union', eaeuTreaty, '2014-05-29', {
    inForce: '2015-01-01',
    lines: [party('2015-01-01/', 'BLR KAZ RUS'), party('2015-01-02/', 'ARM'), party('2015-08-12/', 'KGZ')],
    approvals: ['KAZ 2014-10-14 240-V'],
    stay: { unregistered: 30 },
    gives: 'no-work-permit recognition contract-stay family-stay new-contract social-security emergency-care child-education resident-tax',
    notes: 'dates-recalled',
    grade: 'secondary',
  }),
  treaty(
    'eaeu-accession-arm',
    'union',
    eaeu(
      'eaeu-accession-arm',
      '2014-10-10',
      union,
      'Treaty on the accession of Armenia to the EAEU',
      'Договор о присоединении Армении к Договору о ЕАЭС',
      'Арменияның ЕАЭО туралы шартқа қосылуы туралы шарт',
    ),
    '2014-10-10',
    { inForce: '2015-01-02', lines: [party('2015-01-02/', 'ARM BLR KAZ RUS')], gives: 'accession', grade: 'secondary' },
  ),
  treaty(
    'eaeu-accession-kgz',
    'union',
    eaeu(
      'eaeu-accession-kgz',
      '2014-12-23',
      union,
      'Treaty on the accession of Kyrgyzstan to the EAEU',
      'Договор о присоединении Кыргызстана к Договору о ЕАЭС',
      'Қырғызстанның ЕАЭО туралы шартқа қосылуы туралы шарт',
    ),
    '2014-12-23',
    { inForce: '2015-08-12', lines: [party('2015-08-12/', 'KGZ ARM BLR KAZ RUS')], gives: 'accession', grade: 'secondary' },
  ),
  treaty('eaeu-pensions-2019', 'social-security', pensions2019, '2019-12-20', {
    inForce: '2021-01-01',
    // The day is recalled; a day in November 2020 that the press gave is too early: Kazakhstan ratified on 7 December 2020.
    lines: [party('2021-01-01/', 'ARM BLR KAZ KGZ RUS', 'unchecked')],
    approvals: ['KAZ 2020-12-07 381-VI', 'RUS 2020-11-09 354-FZ'],
    gives: 'pension-by-state pension-abroad',
    notes: 'dates-recalled',
    grade: 'official',
  }),
  treaty('eaeu-degrees-2023', 'labour', degrees2023, '2023-06-08', {
    inForce: '2024-05-02',
    lines: [party('2024-05-02/', 'ARM BLR KAZ KGZ RUS')],
    approvals: ['KAZ 2024-04-23 77-VIII'],
    gives: 'recognition-degrees',
    grade: 'official',
  }),
  treaty(
    'eaeu-titles-draft-2026',
    'labour',
    eaeu(
      'eaeu-titles-draft-2026',
      '2026-02-25',
      union,
      'Draft agreement on recognition of academic titles in the EAEU',
      'Проект соглашения о взаимном признании документов об учёных званиях в ЕАЭС',
      'ЕАЭО-да ғылыми атақтар туралы құжаттарды өзара тану туралы келісім жобасы',
    ),
    '?',
    { lines: [], notes: 'not-signed', grade: 'secondary' },
  ),
  treaty('ces-migrants-2010', 'labour', migrantWorkersAgreement, '2010-11-19', {
    inForce: '2012-01-01',
    ended: '2014-12-31',
    lines: [party('2012-01-01/2014-12-31', 'BLR KAZ RUS')],
    approvals: ['KAZ 2011-06-27 442-IV'],
    stay: { unregistered: 30 },
    gives: 'no-work-permit contract-stay new-contract',
    notes: 'replaced-by-union',
    grade: 'official',
  }),
  treaty(
    'ces-illegal-labour-2010',
    'illegal-migration',
    eaeu(
      'ces-illegal-labour-2010',
      '2010-11-19',
      union,
      'Agreement against illegal labour migration from third states',
      'Соглашение о противодействии нелегальной трудовой миграции из третьих государств',
      'Үшінші мемлекеттерден заңсыз еңбек көші-қонына қарсы іс-қимыл туралы келісім',
    ),
    '2010-11-19',
    { inForce: '2012-01-01', lines: [party('2012-01-01/', 'BLR KAZ RUS')], gives: 'data-exchange', notes: 'still-applied-not-seen no-common-ban' },
  ),
  treaty('eurasec-visa-free-2000', 'visa-free', cis2000, '2000-11-30', {
    inForce: '2002-06-07',
    lines: [party('2002-06-07/', 'BLR KAZ KGZ RUS TJK')],
    approvals: ['KAZ 2001-12-06 262'],
    gives: 'entry-without-visa identity-card',
    notes: 'no-length citizens-only may-be-suspended',
    grade: 'official',
  }),
  treaty(
    'eurasec-visa-free-protocol-2005',
    'visa-free',
    act('eurasec-visa-free-protocol-2005', {
      realm: 'CIS',
      rank: 'treaty',
      adopted: '2005-03-24',
      url: 'https://www.evrazes.com/',
      title: t(
        'Protocol of 2005 to the agreement of 2000: documents for travel',
        'Протокол 2005 года к Соглашению 2000 года: документы для поездок',
        '2000 жылғы келісімге 2005 жылғы хаттама: сапар құжаттары',
      ),
    }),
    '2005-03-24',
    { lines: partyBy(lookedUp, '2005-03-24', 'BLR KAZ KGZ RUS TJK'), gives: 'identity-card', notes: 'force-not-seen signing-two-days', grade: 'secondary' },
  ),
  treaty(
    'education-docs-1998',
    'labour',
    act('education-docs-1998', {
      realm: 'CIS',
      rank: 'treaty',
      adopted: '1998-11-24',
      url: adilet('P030000229_'),
      title: t(
        'Agreement on recognition of education documents of 1998',
        'Соглашение о взаимном признании документов об образовании 1998 года',
        '1998 жылғы білім туралы құжаттарды өзара тану туралы келісім',
      ),
    }),
    '1998-11-24',
    { lines: partyBy(lookedUp, '1998-11-24', 'BLR KAZ KGZ RUS TJK'), gives: 'recognition', notes: 'force-not-seen academic-only', grade: 'official' },
  ),
  treaty('citizenship-simplified-1999', 'citizenship', citizenship1999, '1999-02-26', {
    inForce: '2000-11-04',
    lines: [party('2000-11-04/', 'BLR KAZ KGZ RUS')],
    approvals: ['KAZ 1999-12-30 17'],
    gives: 'simplified-citizenship',
    notes: 'leaving-not-seen no-dual-citizenship',
    grade: 'official',
  }),
]
