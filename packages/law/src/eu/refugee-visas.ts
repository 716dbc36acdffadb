import { all, any, at, displaces, ground, is, members, not, readOn, rule, t, type Rule } from '@kosh/norms'
import { citizenship, document, issuer } from '../world/person.js'
import { destination, entered, purpose } from '../world/journey.js'
import { refugeeVisas, visaLists } from './acts.js'
import { visaRequired } from './questions.js'
import { inScope } from './schengen-area.js'

/** European Agreement on the abolition of visas for refugees (Strasbourg, 1959), which the visa lists leave untouched (Regulation (EU) 2018/1806 Art. 3(2)). */

const listed = at(refugeeVisas, 'parties, by the treaty database of the Netherlands', 'secondary', undefined, { url: 'https://verdragen.nl/en/Treaty/Details/008776_p.html' })
/** From the day of entry into force. France put it out of use for all on 16 September 1986; the United Kingdom is left out, for it did the like in 2003. */
const parties = members(
  'eu.refugeeVisas.parties',
  t('Parties to the agreement on visas for refugees', 'Участники соглашения о визах для беженцев', 'Босқындар визасы туралы келісімнің қатысушылары'),
  (
    [
      ['1960-09-04/', 'BEL NLD'],
      ['1960-09-04/1986-09-15', 'FRA'],
      ['1961-01-01/', 'DNK NOR SWE'],
      ['1961-05-25/', 'LUX'],
      ['1961-12-07/', 'DEU'],
      ['1965-07-02/', 'ITA'],
      ['1966-10-09/', 'ISL'],
      ['1967-01-21/', 'CHE'],
      ['1969-11-29/', 'LIE'],
      ['1969-11-30/', 'IRL'],
      ['1981-11-13/', 'PRT'],
      ['1982-07-31/', 'ESP'],
      ['1989-02-18/', 'MLT'],
      ['1990-08-05/', 'FIN'],
      ['1999-04-10/', 'CZE'],
      ['2001-05-25/', 'ROU'],
      ['2005-02-28/', 'SVK'],
      ['2005-05-21/', 'POL'],
      ['2009-12-07/', 'HUN'],
    ] as const
  ).map(([dates, states]) => [dates, states, listed] as const),
)

/** The rules it goes before are those that leave refugees with documents of such a state to the choice of each. */
export const refugeeVisaRules = (choices: readonly Rule[]): readonly Rule[] => [
  rule('eu.refugeeVisas.1', {
    says: at(refugeeVisas, 'Art. 1', 'secondary'),
    force: '2018-12-18/',
    answers: visaRequired,
    gist: t(
      'A refugee who lives in a party to the agreement of 1959 and holds its travel document needs no visa for three months in another party, but to work.',
      'Беженцу, живущему в государстве-участнике соглашения 1959 года с его проездным документом, не нужна виза в другое на срок до трёх месяцев, кроме поездки на работу.',
      '1959 жылғы келісімге қатысушы мемлекетте тұратын, оның жол жүру құжаты бар босқынға басқа қатысушыда үш айға дейін, жұмыстан басқа мақсатта, виза қажет емес.',
    ),
    when: all(
      inScope(entered),
      any(is(citizenship, 'XXB', 'XXC'), is(document, 'refugee')),
      readOn(entered, parties, issuer),
      readOn(entered, parties, destination),
      not(is(purpose, 'work', 'seasonal-work')),
    ),
    then: false,
    over: choices.map(one => displaces(one, ground('2018-12-18/', at(visaLists, 'Art. 3(2)', 'official', '2026-11-24', { text: '2023-05-15' })))),
    leaves: [
      t(
        'Lawful residence in the state that gave the document is taken for granted. Suspensions and reservations other than that of France were not collected.',
        'Законное проживание в государстве, выдавшем документ, предполагается. Приостановления и оговорки, кроме французской, не собраны.',
        'Құжатты берген мемлекетте заңды тұратыны бар деп алынды. Франциядан басқасының тоқтата тұруы мен ескертпелері жиналмаған.',
      ),
    ],
  }),
]
