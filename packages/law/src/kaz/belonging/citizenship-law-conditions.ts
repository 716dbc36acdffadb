import { all, any, ask, at, by, is, later, not, rule, some, t, today, type Arg, type Cite, type Rule, type Text } from '@kosh/norms'
import { ethnicKazakh, permits } from '../../world/person.js'
import { citizenshipLaw } from '../acts.js'
import { article1, entitledByTreaty, treatyDoubts } from './agreement-1999.js'
import { citizenshipEnded, daysNotCounted, lastRefused, minor, permanentResident, renounced, residentSince } from './belonging-facts.js'
import { citizenshipRefused, citizenshipRoute, type CitizenshipWay } from './belonging-questions.js'
import { fromFormerRepublicWithRelative, spouseOfCitizen, tie } from './citizenship-groups.js'
import { family } from '../family-facts.js'

/**
 * Law on Citizenship, 20.12.1991 No. 1017-XII. Arts 15 to 18, 36, 38: the conditions of each way to citizenship. Compared in the versions of
 * 22.07.2011, 09.04.2016 and 17.07.2024; changes after July 2024 were not seen.
 */

const law = (place: string, version = '2024-07-17'): Cite => at(citizenshipLaw, place, 'official', '2026-11-26', { text: version })
const fromTheStart = '~2011-08-17/'
const to2015 = '~2011-08-17/2015-12-05'
const from2015 = '~2015-12-06/'
/** Law 327-VI of 13.05.2020: only permanent residents are admitted. */
const from2020 = '~2020-05-25/'
const from2024 = '2024-05-28/'

const condition = (route: CitizenshipWay, item: string, says: Cite, force: string, gist: Text, then: Arg<'bool'>, leaves: readonly Text[] = []): Rule =>
  rule(`kaz.law1017.way.${route}.${item}`, { says, gist, force, answers: citizenshipRoute[route], then, leaves })

const mustLiveHere = (route: CitizenshipWay, force: string, says: Cite, leaves: readonly Text[] = []): Rule =>
  condition(
    route,
    'resident',
    says,
    force,
    t('You live in Kazakhstan permanently.', 'Вы постоянно проживаете в Казахстане.', 'Сіз Қазақстанда тұрақты тұрасыз.'),
    permanentResident,
    leaves,
  )
const notRefused = (route: CitizenshipWay, force: string): Rule =>
  condition(
    route,
    'not-refused',
    law('Art. 17'),
    force,
    t('No ground of refusal stands.', 'Нет оснований для отказа.', 'Бас тарту негізі жоқ.'),
    not(ask(citizenshipRefused, false)),
  )
const yearAfterRefusal = (route: CitizenshipWay, force: string): Rule =>
  condition(
    route,
    'again',
    law('Art. 36'),
    force,
    t('A year has passed since an earlier decision against you.', 'После прежнего отказа прошёл год.', 'Бұрынғы бас тартудан кейін бір жыл өтті.'),
    any(not(by(lastRefused, today)), by(later(lastRefused, 1, 'years'), today)),
    [
      t(
        'New circumstances that could not be known before allow an earlier application.',
        'Новые обстоятельства, которые не могли быть известны, позволяют обратиться раньше.',
        'Бұрын белгісіз болған жаңа мән-жайлар ертерек өтініш беруге мүмкіндік береді.',
      ),
    ],
  )
const always = (route: CitizenshipWay, force = fromTheStart): readonly Rule[] => [notRefused(route, force), yearAfterRefusal(route, force)]

const fiveYearsHere = condition(
  'residence',
  'five-years',
  law('Arts 16(1), 38'),
  fromTheStart,
  t(
    'You have lived here permanently and lawfully for five years, days that do not count left out.',
    'Вы постоянно и законно прожили здесь пять лет без дней, которые не засчитываются.',
    'Сіз осында есептелмейтін күндерді қоспағанда бес жыл тұрақты әрі заңды тұрдыңыз.',
  ),
  all(permanentResident, by(later(later(residentSince, 5, 'years'), daysNotCounted, 'days'), today)),
  [
    t(
      'Army, study abroad and postings count if one came back within three months (illness and disaster stop these months); sentences and temporary stays do not.',
      'Засчитываются армия, учёба за рубежом и командировка, если возврат был в течение трёх месяцев (болезнь и бедствие приостанавливают их); наказание и временное пребывание — нет.',
      'Үш ай ішінде қайтып келсе, әскер, шетелдегі оқу мен іссапар есептеледі (ауру мен апат бұл мерзімді тоқтата тұрады); жаза өтеу мен уақытша болу есептелмейді.',
    ),
    t(
      'Counted from the first permit or certificate told; a time between two permits would not count.',
      'Считается с первого указанного разрешения или удостоверения; перерыв между ними не засчитывался бы.',
      'Көрсетілген алғашқы рұқсаттан не куәліктен саналады; екі рұқсат арасындағы уақыт есептелмес еді.',
    ),
  ],
)
const threeYearsMarried = condition(
  'marriage',
  'three-years',
  law('Art. 16(1)'),
  fromTheStart,
  t(
    'You have been married to a citizen of Kazakhstan for three years.',
    'Вы три года состоите в браке с гражданином Казахстана.',
    'Сіз Қазақстан азаматымен үш жыл некеде тұрасыз.',
  ),
  some(family, all(spouseOfCitizen, by(later(family.cells.married, 3, 'years'), today))),
)
/** Before 2020 spouses and others on the ordinary way were not asked for permanent residence. */
const residentsOnly = ['marriage', 'waiver', 'former-republic'] as const

export const citizenshipLawConditions: readonly Rule[] = [
  fiveYearsHere,
  ...always('residence'),

  threeYearsMarried,
  ...residentsOnly.map(route => mustLiveHere(route, from2020, law('Art. 15'))),
  ...always('marriage'),

  condition(
    'waiver',
    'group',
    law('Art. 16(1), part 2'),
    fromTheStart,
    t(
      'You are a minor, incapacitated, of special merit or of a listed profession, or in the family of such a person.',
      'Вы ребёнок, недееспособны, имеете особые заслуги или профессию из перечня либо вы из семьи такого лица.',
      'Сіз баласыз, әрекетке қабілетсізсіз, ерекше еңбек сіңірдіңіз не тізбедегі мамансыз немесе сондай адамның отбасынансыз.',
    ),
    any(minor, tie('merit', 'incapacitated')),
  ),
  ...always('waiver'),

  condition(
    'former-republic',
    'relative',
    law('Art. 16(2)'),
    fromTheStart,
    t(
      'You are a citizen of a former Soviet republic, and a child, spouse, parent, sibling or grandparent of yours is a citizen of Kazakhstan.',
      'Вы гражданин бывшей союзной республики, и ваш ребёнок, супруг, родитель, брат, сестра, дед или бабушка — гражданин Казахстана.',
      'Сіз бұрынғы одақтас республиканың азаматысыз және балаңыз, жұбайыңыз, ата-анаңыз, бауырыңыз, атаңыз не әжеңіз — Қазақстан азаматы.',
    ),
    fromFormerRepublicWithRelative,
    [
      t(
        'Art. 17(7) lets none of this group keep the other citizenship until the decision, unless a treaty or another rule spares them; whoever has already left it is no longer a citizen of that republic by the wording.',
        'Ст. 17(7) не позволяет этой группе сохранять другое гражданство до решения, если не освобождает договор или иная норма; а кто уже вышел из него, по букве больше не гражданин той республики.',
        '17-баптың 7-тармақшасы, шарт не өзге норма босатпаса, бұл топқа шешімге дейін басқа азаматтықты сақтатпайды; ал одан шығып қойған адам сөзбе-сөз ол республиканың азаматы емес.',
      ),
    ],
  ),
  ...always('former-republic'),

  condition(
    'restoration',
    'former',
    law('Art. 18'),
    fromTheStart,
    t(
      'You were a citizen of Kazakhstan, and that citizenship has ended.',
      'Вы были гражданином Казахстана, и это гражданство прекращено.',
      'Сіз Қазақстан азаматы болдыңыз және ол азаматтық тоқтады.',
    ),
    some(citizenshipEnded, by(citizenshipEnded.cells.registered, today)),
  ),
  ...always('restoration'),

  condition('kandas', 'kazakh.2011', law('Art. 16-1(1)', '2011-07-22'), to2015, t('You are an ethnic Kazakh.', 'Вы этнический казах.', 'Сіз этникалық қазақсыз.'), ethnicKazakh),
  condition(
    'kandas',
    'status.2015',
    law('Art. 16-1(1)'),
    from2015,
    t('You are a kandas today.', 'Сегодня у вас есть статус кандаса.', 'Бүгін сізде қандас мәртебесі бар.'),
    some(permits, all(is(permits.cells.state, 'KAZ'), is(permits.cells.kind, 'kandas'), by(permits.cells.from, today), by(today, permits.cells.to))),
  ),
  mustLiveHere('kandas', fromTheStart, law('Art. 16-1')),
  ...always('kandas'),

  condition(
    'rehabilitated',
    'group',
    law('Art. 16-1(2)'),
    fromTheStart,
    t(
      'You are a rehabilitated victim of mass repression or a descendant.',
      'Вы реабилитированная жертва массовых репрессий или потомок.',
      'Сіз жаппай қуғын-сүргіннің ақталған құрбанысыз не оның ұрпағысыз.',
    ),
    tie('rehabilitated'),
  ),
  mustLiveHere('rehabilitated', fromTheStart, law('Art. 16-1')),
  ...always('rehabilitated'),

  condition(
    'treaty',
    'entitled',
    article1,
    fromTheStart,
    t('A treaty entitles you.', 'Вам даёт право международный договор.', 'Сізге халықаралық шарт құқық береді.'),
    entitledByTreaty,
    treatyDoubts,
  ),
  mustLiveHere('treaty', fromTheStart, article1),
  condition(
    'treaty',
    'renounced',
    law('Art. 17, part 2'),
    fromTheStart,
    t(
      'You handed in a notarised renunciation of the other citizenship.',
      'Вы подали нотариальный отказ от другого гражданства.',
      'Басқа азаматтықтан нотариат куәландырған бас тартуды бердіңіз.',
    ),
    renounced,
  ),
  ...always('treaty'),

  condition(
    'student',
    'student',
    law('Art. 16-1(3)'),
    from2015,
    t(
      'You are an ethnic Kazakh and study at a higher school of Kazakhstan.',
      'Вы этнический казах и учитесь в высшем учебном заведении Казахстана.',
      'Сіз этникалық қазақсыз және Қазақстанның жоғары оқу орнында оқисыз.',
    ),
    all(ethnicKazakh, tie('student')),
  ),
  mustLiveHere('student', from2020, law('Art. 15'), [
    t(
      'Item 3 of Art. 16-1 itself does not ask students for permanent residence; Art. 15 asks everyone.',
      'Сам п. 3 ст. 16-1 не требует от студентов постоянного проживания; ст. 15 требует его от всех.',
      '16-1-баптың 3-тармақшасы студенттен тұрақты тұруды талап етпейді; 15-бап бәрінен талап етеді.',
    ),
  ]),
  ...always('student', from2015),

  condition('widow', 'widow', law('Art. 16-1(4)'), from2024, t('You are the widow of a citizen.', 'Вы вдова гражданина.', 'Сіз азаматтың жесірісіз.'), tie('widow')),
  mustLiveHere('widow', from2024, law('Art. 16-1')),
  ...always('widow', from2024),
]
