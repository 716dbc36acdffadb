import {
  all,
  ask,
  at,
  daysFrom,
  either,
  figure,
  greater,
  is,
  later,
  latest,
  members,
  not,
  over,
  read,
  rule,
  since,
  some,
  t,
  today,
  type Cite,
  type Expr,
  type Rule,
} from '@kosh/norms'
import { citizenship } from '../world/person.js'
import { destination, entered, leaving } from '../world/journey.js'
import { returnDirective, unionAgreements } from './acts.js'
import { binds } from './binding.js'
import { dayBeforeEntry, sbc } from './borders-code-terms.js'
import { movesFreely } from './free-movers.js'
import { returns } from './long-stay-facts.js'
import { inScope } from './schengen-area.js'
import { lastDay } from './questions.js'
import { passages } from './routes.js'
import { presentNow } from './short-stay.js'
import { bannedUntil, foreignerLiability, leaveVoluntarilyBy, overstayDays, readmitted } from './stay-questions.js'
import { unionFamily } from './union-family.js'

/**
 * Directive 2008/115/EC on return, in the order of its articles; its text was not reached. The regulation that is to replace it was agreed in June 2026;
 * its adoption was not found, so the directive is taken as the law.
 */

const dir: (place: string) => Cite = passages(returnDirective)
/** Compared in the Spanish text of the directive. */
const eleven = (place: string): Cite =>
  at(returnDirective, place, 'official', '2026-11-27', {
    text: '2008-12-24',
    url: 'https://www.vademecumlegal.es/legislacion/articulo-11-normas-procedimientos-comunes-retorno-nacionales-terceros-paises-situacion-irregular',
  })
const seven: Cite = at(returnDirective, 'Art. 7(1)', 'secondary', undefined, {
  url: 'https://home-affairs.ec.europa.eu/networks/european-migration-network-emn/emn-asylum-and-migration-glossary/glossary/voluntary-departure_en',
})
const force = '2010-12-24/'
const { notified, days, left, ban } = returns.cells
const regulationComing = t(
  'A regulation on return was agreed on 1 June 2026; its adoption was not found, and this directive is taken as in force.',
  'Регламент о возвращении согласован 1 июня 2026 года; его принятие не найдено, действующей считается эта директива.',
  'Қайтару туралы регламент 2026 жылғы 1 маусымда келісілді; оның қабылданғаны табылмады, осы директива күшінде деп алынды.',
)

// --- How long over --------------------------------------------------------------------------------------------------

const lastLawful = ask(lastDay, dayBeforeEntry)
/** Without a day of exit, whoever is present is over up to now; whoever is not, is not. */
const until: Expr<'day'> = either('day', since(leaving, 'never'), either('day', presentNow, today, lastLawful), leaving)
const daysOver = rule('eu.overstay', {
  says: sbc('Arts 6(1), 12(1)'),
  force: '2006-10-13/',
  answers: overstayDays,
  gist: t(
    'Days past the last lawful one are counted up to the exit, that day included.',
    'Дни сверх последнего законного считаются по день выезда включительно.',
    'Соңғы заңды күннен асқан күндер шыққан күнді қоса саналады.',
  ),
  when: all(inScope(entered), not(movesFreely(entered))),
  then: greater(0, daysFrom(lastLawful, until)),
})
const isOver = over(ask(overstayDays, 0), 0)

// --- Art. 7: voluntary departure --------------------------------------------------------------------------------------

/** The period a state gives as a rule; not collected here. */
const voluntaryDays = figure(
  'eu.return.voluntaryDays',
  'int',
  { label: t('Days for voluntary departure', 'Дней на добровольный выезд', 'Ерікті кетуге берілетін күн'), by: ['code'], within: [7, 30] },
  [],
)
const departure: readonly Rule[] = [
  rule('eu.return.7.decided', {
    says: seven,
    force,
    answers: leaveVoluntarilyBy,
    gist: t(
      'The return decision names the days to leave voluntarily; the day of notice is not counted.',
      'Решение о возвращении называет дни на добровольный выезд; день вручения не считается.',
      'Қайтару туралы шешім ерікті кету күндерін айтады; хабарланған күн саналмайды.',
    ),
    when: all(binds(returnDirective), some(returns)),
    then: latest(returns, later(notified, days, 'days'), { none: dayBeforeEntry }),
    leaves: [
      t(
        'May be longer in a single case (Art. 7(2)). The stay is not lawful in that time, but removal waits.',
        'В отдельном случае срок могут увеличить (ст. 7(2)). Пребывание в это время не становится законным, но выдворение ждёт.',
        'Жеке жағдайда ұзартылуы мүмкін (7(2)-бап). Бұл уақытта болу заңды емес, бірақ шығарып жіберу күтеді.',
      ),
      regulationComing,
    ],
  }),
  rule('eu.return.7', {
    says: seven,
    force,
    answers: leaveVoluntarilyBy,
    gist: t(
      'A decision notified today would give seven to thirty days to leave voluntarily.',
      'Решение, вручённое сегодня, дало бы от семи до тридцати дней на добровольный выезд.',
      'Бүгін хабарланған шешім ерікті кетуге жетіден отыз күнге дейін берер еді.',
    ),
    when: all(binds(returnDirective), isOver, presentNow, not(some(returns))),
    then: later(today, read(voluntaryDays, destination), 'days'),
    leaves: [
      t(
        'None or fewer with a risk of absconding, a fraudulent application or a threat (Art. 7(4)); some states give it only on request.',
        'Его нет или он короче при риске скрыться, мошенническом заявлении или угрозе (ст. 7(4)); некоторые государства дают его лишь по просьбе.',
        'Жасырыну қаупі, алдамшы өтініш не қатер болса, ол жоқ не қысқа (7(4)-бап); кейбір мемлекеттер сұрағанда ғана береді.',
      ),
      regulationComing,
    ],
  }),
]

// --- Art. 11: entry ban -----------------------------------------------------------------------------------------------

const banned = rule('eu.return.11', {
  says: eleven('Art. 11(2)-(3)'),
  force,
  answers: bannedUntil,
  gist: t(
    'An entry ban runs from the day of leaving, five years at most but for a serious threat.',
    'Запрет въезда идёт со дня выезда, не более пяти лет, кроме серьёзной угрозы.',
    'Кіруге тыйым кеткен күннен басталады, елеулі қатерден басқа жағдайда бес жылдан аспайды.',
  ),
  when: all(binds(returnDirective), not(movesFreely(today)), not(unionFamily(today)), some(returns, over(ban, 0))),
  then: latest(returns, later(left, ban, 'months'), { where: over(ban, 0), none: dayBeforeEntry }),
  leaves: [
    t(
      'It begins with the actual departure (C-225/16); the anniversary is counted in. It may be lifted for whoever left in time; victims of trafficking who cooperate are as a rule spared.',
      'Он начинается с действительного выезда (C-225/16); годовщина включена. Его могут снять с выехавшего в срок; жертвам торговли людьми, которые сотрудничают, его, как правило, не дают.',
      'Ол іс жүзінде кеткеннен басталады (C-225/16); жылдығы қоса саналады. Уақытында кеткен адамнан алынуы мүмкін; ынтымақтасқан адам саудасының құрбандарына әдетте салынбайды.',
    ),
    regulationComing,
  ],
})

// --- What an overstay entails -----------------------------------------------------------------------------------------

const entails: readonly Rule[] = [
  rule('eu.return.6', {
    says: dir('Art. 6(1)'),
    force,
    answers: foreignerLiability,
    gist: t('A return decision is issued.', 'Принимают решение о возвращении.', 'Қайтару туралы шешім шығарылады.'),
    when: all(binds(returnDirective), isOver),
    then: [{ offence: 'overstay', kind: 'return-decision', unit: 'none', least: 0, most: 0 }],
    leaves: [
      t(
        'Not where another state gave a permit and the person goes there at once, where a permit is pending or given on compassionate grounds (Art. 6(2)-(5)). Fines are national law; a fine may come with the exit alone.',
        'Не в случае разрешения другого государства и немедленного выезда туда, рассматриваемого или данного из сострадания разрешения (ст. 6(2)-(5)). Штрафы определяет национальное право; возможен штраф при выезде.',
        'Басқа мемлекеттің рұқсаты болып, адам сонда бірден кетсе, рұқсат қаралып жатса не мейіріммен берілсе емес (6(2)-(5)-бап). Айыппұл ұлттық заңға жатады; шыққанда айыппұл салынуы мүмкін.',
      ),
    ],
  }),
  rule('eu.return.11-1', {
    says: eleven('Art. 11(1)-(2)'),
    force,
    answers: foreignerLiability,
    gist: t(
      'An entry ban must follow where no time was given or the duty was not obeyed, and may follow otherwise.',
      'Запрет въезда обязателен, если срок не дан или обязанность не исполнена, и возможен в иных случаях.',
      'Мерзім берілмесе не міндет орындалмаса, кіруге тыйым міндетті, өзге жағдайда мүмкін.',
    ),
    when: all(binds(returnDirective), isOver),
    then: [{ offence: 'overstay', kind: 'entry-ban', unit: 'years', least: 0, most: 5 }],
  }),
  rule('eu.return.15-1', {
    says: dir('Art. 15(1), (5)-(6)'),
    force,
    answers: foreignerLiability,
    gist: t(
      'Detention is possible only with a risk of absconding or hindering; illegal stay alone brings no prison (C-61/11).',
      'Задержание возможно лишь при риске скрыться или помешать; одно незаконное пребывание не влечёт тюрьмы (C-61/11).',
      'Жасырыну не кедергі жасау қаупі болса ғана ұстауға болады; заңсыз болудың өзі түрмеге апармайды (C-61/11).',
    ),
    when: all(binds(returnDirective), isOver),
    then: [{ offence: 'overstay', kind: 'detention', unit: 'months', least: 0, most: 18 }],
    leaves: [
      t(
        'Six months, and twelve more with lack of cooperation or of papers; as short as possible, reviewed, within a limit the state sets (Art. 15(5)-(6)). Minors and families as a last resort (Art. 17).',
        'Шесть месяцев и ещё двенадцать при отказе сотрудничать или без документов; как можно короче, с пересмотром, в пределе государства (ст. 15(5)-(6)). Дети и семьи в крайнем случае (ст. 17).',
        'Алты ай, ынтымақтаспаса не құжаттар болмаса тағы он екі ай; барынша қысқа, қайта қаралады, мемлекет белгілеген шекте (15(5)-(6)-бап). Балалар мен отбасылар соңғы шара ретінде (17-бап).',
      ),
      regulationComing,
    ],
  }),
]

// --- Readmission ------------------------------------------------------------------------------------------------------

const agreement = at(unionAgreements, 'agreements on readmission')
const readmission = members('eu.readmission', t('Readmission agreement of the Union', 'Соглашение Союза о реадмиссии', 'Одақтың реадмиссия туралы келісімі'), [
  ['2004-03-01/', 'HKG', agreement],
  ['2004-06-01/', 'MAC', agreement],
  ['2005-05-01/', 'LKA', agreement],
  ['2006-05-01/', 'ALB', agreement],
  ['2007-06-01/', 'RUS', agreement],
  ['2008-01-01/', 'BIH MDA MKD MNE SRB UKR', agreement],
  ['2010-12-01/', 'PAK', agreement],
  ['2011-03-01/', 'GEO', agreement],
  ['2014-01-01/', 'ARM', agreement],
  ['2014-09-01/', 'AZE', agreement],
  ['2014-10-01/', 'TUR', agreement],
  ['2014-12-01/', 'CPV', agreement],
  ['2020-07-01/', 'BLR', agreement],
])
const foreign = all(inScope(today), not(movesFreely(today)))
const isReadmitted: readonly Rule[] = [
  rule('eu.return.agreement', {
    says: agreement,
    force: '2004-03-01/',
    answers: readmitted,
    gist: t(
      'A state with a readmission agreement of the Union takes its citizens back.',
      'Государство с соглашением Союза о реадмиссии принимает своих граждан обратно.',
      'Одақпен реадмиссия туралы келісімі бар мемлекет азаматтарын қайта қабылдайды.',
    ),
    when: all(foreign, not(is(citizenship, 'KAZ', 'BLR'))),
    then: read(readmission, citizenship),
  }),
  rule('eu.return.agreement.noted', {
    says: agreement,
    force: '2004-03-01/',
    answers: readmitted,
    gist: t(
      'With Kazakhstan there is no such agreement yet; that with Belarus is in force since July 2020.',
      'С Казахстаном такого соглашения ещё нет; с Беларусью оно действует с июля 2020 года.',
      'Қазақстанмен мұндай келісім әлі жоқ; Беларусьпен 2020 жылғы шілдеден бері бар.',
    ),
    when: all(foreign, is(citizenship, 'KAZ', 'BLR')),
    then: read(readmission, citizenship),
    leaves: [
      t(
        'The Union negotiates with Kazakhstan since December 2025; agreements of single states are treaties apart. Belarus has suspended its agreement.',
        'Союз ведёт переговоры с Казахстаном с декабря 2025 года; соглашения отдельных государств стоят особо. Беларусь приостановила своё соглашение.',
        'Одақ Қазақстанмен 2025 жылғы желтоқсаннан келіссөз жүргізеді; жекелеген мемлекеттердің келісімдері бөлек. Беларусь келісімін тоқтата тұрған.',
      ),
    ],
  }),
]

export const returnRules: readonly Rule[] = [daysOver, ...departure, banned, ...entails, ...isReadmitted]
