import { all, any, ask, at, by, is, later, members, not, read, rule, some, t, today, type Arg, type Cite, type Rule, type Text } from '@kosh/norms'
import { citizenship, ethnicKazakh, permits } from '../world/person.js'
import { citizenshipLaw } from './acts.js'
import { article1, entitledByTreaty, treatyDoubts } from './agreement-1999.js'
import { citizenshipEnded, citizenshipTie, daysNotCounted, lastRefused, minor, permanentResident, renounced, residentSince, wasCitizen } from './belonging-facts.js'
import { citizenshipRefused, citizenshipRoute, citizenshipRoutes, type CitizenshipWay } from './belonging-questions.js'
import { family } from './family-facts.js'

/**
 * Law on Citizenship, 20.12.1991 No. 1017-XII. Arts 15, 16, 16-1, 18, 36, 38: admission to citizenship and its restoration. Compared in the
 * versions of 22.07.2011, 09.04.2016 and 17.07.2024; changes after July 2024 were not seen.
 */

const law = (place: string, version = '2024-07-17'): Cite => at(citizenshipLaw, place, 'official', '2026-11-26', { text: version })
const fromTheStart = '~2011-08-17/'
const to2015 = '~2011-08-17/2015-12-05'
const from2015 = '~2015-12-06/'
/** Law 327-VI of 13.05.2020: only permanent residents are admitted. */
const from2020 = '~2020-05-25/'
const from2024 = '2024-05-28/'

const tie = (code: 'merit' | 'incapacitated' | 'rehabilitated' | 'widow' | 'student', ...more: readonly ('merit' | 'incapacitated')[]) => is(citizenshipTie, code, ...more)
const spouseOfCitizen = all(is(family.cells.status, 'citizen'), is(family.cells.relation, 'spouse'))

/** The other fourteen. */
const formerRepublics = members('kaz.citizenship.formerRepublics', t('Former Soviet republics', 'Бывшие союзные республики', 'Бұрынғы одақтас республикалар'), [
  ['1991-12-26/', 'ARM AZE BLR EST GEO KGZ LTU LVA MDA RUS TJK TKM UKR UZB', law('Art. 16(2)')],
])
const fromFormerRepublicWithRelative = all(
  read(formerRepublics, citizenship),
  some(family, all(is(family.cells.status, 'citizen'), is(family.cells.relation, 'child', 'spouse', 'parent', 'sibling', 'grandparent'))),
)

// --- The ways -------------------------------------------------------------------------------------------------

/** Whoever belongs to the group is shown the way; its conditions are asked one by one. */
const wayOf = (route: CitizenshipWay, days: 90 | 180, files: Pick<Rule, 'gist'> & { id: string; says: Cite; force: string; when: Arg<'bool'>; leaves?: readonly Text[] }): Rule =>
  rule(`kaz.law1017.${files.id}`, {
    says: files.says,
    gist: files.gist,
    force: files.force,
    answers: citizenshipRoutes,
    when: files.when,
    then: [{ route, months: 0, tenge: 0, days, files: 'foreigner', prolongs: false }],
    how: days === 90 ? toThePolice : toThePresident,
    leaves: [...(files.leaves ?? []), feeNotFound, childrenFollow],
  })
const toThePresident = t(
  'An application to the President, handed in to the police at the place of residence; the decision within six months.',
  'Заявление на имя Президента через полицию по месту жительства; решение в течение шести месяцев.',
  'Президенттің атына өтініш тұратын жердегі полиция арқылы беріледі; шешім алты айда қабылданады.',
)
const toThePolice = t(
  'An application to the police at the place of residence, with the notarised renunciation of the other citizenship; the decision within three months.',
  'Заявление в полицию по месту жительства с нотариальным отказом от другого гражданства; решение в течение трёх месяцев.',
  'Тұратын жердегі полицияға өтініш, басқа азаматтықтан нотариат куәландырған бас тарту қоса беріледі; шешім үш айда қабылданады.',
)
const feeNotFound = t('The state duty was not found.', 'Размер государственной пошлины не найден.', 'Мемлекеттік баждың мөлшері табылмады.')
const childrenFollow = t(
  'Children under 14 follow parents who become citizens; from 14 to 18 their notarised consent is needed.',
  'Дети до 14 лет следуют за родителями, ставшими гражданами; с 14 до 18 нужно их нотариальное согласие.',
  '14 жасқа толмаған бала азамат болған ата-анасына ереді; 14–18 жаста оның нотариат куәландырған келісімі керек.',
)

const ordinaryWays: readonly Rule[] = [
  wayOf('residence', 180, {
    id: '16-1-residence',
    says: law('Art. 16(1)'),
    gist: t(
      'Permanent residents of five years may be admitted by the President.',
      'Прожившие постоянно пять лет могут быть приняты Президентом.',
      'Бес жыл тұрақты тұрғандарды Президент қабылдай алады.',
    ),
    force: fromTheStart,
    when: permanentResident,
  }),
  wayOf('marriage', 180, {
    id: '16-1-marriage',
    says: law('Art. 16(1)'),
    gist: t(
      'Whoever has been married to a citizen for three years may be admitted by the President.',
      'Состоящие три года в браке с гражданином могут быть приняты Президентом.',
      'Азаматпен үш жыл некеде тұрғандарды Президент қабылдай алады.',
    ),
    force: fromTheStart,
    when: some(family, spouseOfCitizen),
  }),
  wayOf('waiver', 180, {
    id: '16-1-waiver',
    says: law('Art. 16(1), part 2'),
    gist: t(
      'Minors, the incapacitated, people of special merit or listed professions and their families need neither term.',
      'Детям, недееспособным, лицам с особыми заслугами или профессией из перечня и их семьям сроки не нужны.',
      'Балаларға, әрекетке қабілетсіздерге, ерекше еңбек сіңіргендер мен тізбедегі мамандарға және отбасыларына мерзім қажет емес.',
    ),
    force: fromTheStart,
    when: any(tie('merit', 'incapacitated'), all(minor, permanentResident)),
    leaves: [
      t(
        'The list of professions is a decree of 2005, whose text was not seen; a minor is shown this way with permanent residence only.',
        'Перечень профессий — указ 2005 года, его текст не просмотрен; ребёнку этот путь показан только при постоянном проживании.',
        'Мамандықтар тізбесі — 2005 жылғы жарлық, мәтіні қаралмаған; балаға бұл жол тұрақты тұрғанда ғана көрсетіледі.',
      ),
    ],
  }),
  wayOf('former-republic', 180, {
    id: '16-2',
    says: law('Art. 16(2)'),
    gist: t(
      'Citizens of former Soviet republics who come to live and have a close relative who is a citizen need no term.',
      'Гражданам бывших союзных республик, прибывшим на постоянное жительство и имеющим близкого родственника — гражданина, срок не нужен.',
      'Тұрақты тұруға келген, жақын туысы азамат бұрынғы одақтас республика азаматтарына мерзім қажет емес.',
    ),
    force: fromTheStart,
    when: fromFormerRepublicWithRelative,
  }),
  wayOf('restoration', 180, {
    id: '18',
    says: law('Art. 18'),
    gist: t(
      'Whoever was a citizen before may be restored by the President.',
      'Ранее состоявшие в гражданстве могут быть восстановлены Президентом.',
      'Бұрын азамат болғандарды Президент қалпына келтіре алады.',
    ),
    force: fromTheStart,
    when: wasCitizen,
  }),
]

const simplifiedWays: readonly Rule[] = [
  wayOf('restoration', 90, {
    id: '18-1',
    says: law('Art. 18-1', '2011-07-22'),
    gist: t(
      'To December 2015 former citizens who lived here permanently could be restored by registration, unless their loss had been registered.',
      'До декабря 2015 года бывшие граждане, постоянно жившие здесь, восстанавливались регистрацией, если их утрата не была зарегистрирована.',
      '2015 жылғы желтоқсанға дейін осында тұрақты тұратын бұрынғы азаматтар, жоғалтуы тіркелмесе, тіркеумен қалпына келтірілетін.',
    ),
    force: to2015,
    when: all(some(citizenshipEnded, is(citizenshipEnded.cells.ground, 'exit')), permanentResident, is(citizenship, 'XXA')),
  }),
  wayOf('kandas', 90, {
    id: '16-1-kazakh.2011',
    says: law('Art. 16-1(1)', '2011-07-22'),
    gist: t(
      'Ethnic Kazakhs who came to live in the historical homeland could be admitted by registration, with no status asked.',
      'Лица казахской национальности, прибывшие на историческую родину, принимались регистрацией без требования статуса.',
      'Тарихи отанына тұруға келген ұлты қазақ адамдар мәртебе талап етілмей, тіркеумен қабылданатын.',
    ),
    force: to2015,
    when: ethnicKazakh,
  }),
  wayOf('kandas', 90, {
    id: '16-1-kazakh.2015',
    says: law('Art. 16-1(1)'),
    gist: t(
      'Kandas who live here permanently are admitted by registration after any time.',
      'Кандасы, постоянно живущие здесь, принимаются регистрацией независимо от срока.',
      'Осында тұрақты тұратын қандастар мерзіміне қарамай тіркеумен қабылданады.',
    ),
    force: from2015,
    when: all(ethnicKazakh, not(wasCitizen)),
    leaves: [t('To the end of 2020 the law said oralman.', 'До конца 2020 года в законе стояло слово «оралман».', '2020 жылдың соңына дейін заңда «оралман» делінген.')],
  }),
  wayOf('rehabilitated', 90, {
    id: '16-1-2',
    says: law('Art. 16-1(2)'),
    gist: t(
      'Rehabilitated victims of mass repression, and descendants who lost citizenship against their will, are admitted by registration.',
      'Реабилитированные жертвы массовых репрессий и потомки, лишённые гражданства помимо воли, принимаются регистрацией.',
      'Жаппай қуғын-сүргіннің ақталған құрбандары мен еркінен тыс азаматтығынан айырылған ұрпақтары тіркеумен қабылданады.',
    ),
    force: fromTheStart,
    when: tie('rehabilitated'),
  }),
  rule('kaz.agreement1999.1', {
    says: article1,
    gist: t(
      'Citizens of Belarus, Kyrgyzstan and Russia who come to live here are admitted by registration if they had Soviet citizenship and ties with Kazakhstan before 21 December 1991, or have a close relative who is a citizen here.',
      'Граждане Беларуси, Кыргызстана и России, прибывшие на постоянное жительство, принимаются регистрацией, если состояли в гражданстве СССР и жили или родились в Казахстане до 21 декабря 1991 года либо имеют здесь близкого родственника — гражданина.',
      'Тұрақты тұруға келген Беларусь, Қырғызстан және Ресей азаматтары КСРО азаматы болып, 1991 жылғы 21 желтоқсанға дейін Қазақстанда туса не тұрса немесе мұнда жақын туысы азамат болса, тіркеумен қабылданады.',
    ),
    force: '~2011-08-17/',
    answers: citizenshipRoutes,
    when: entitledByTreaty,
    then: [{ route: 'treaty', months: 0, tenge: 0, days: 90, files: 'foreigner', prolongs: false }],
    how: toThePolice,
    leaves: [
      ...treatyDoubts,
      t(
        'Three months are taken from Art. 16-1 of the Law on Citizenship; what the treaty itself says of the time was not seen.',
        'Три месяца взяты из ст. 16-1 Закона о гражданстве; что о сроке говорит сам договор, не просмотрено.',
        'Үш ай Азаматтық туралы заңның 16-1-бабынан алынды; мерзім туралы шарттың өзі не айтатыны қаралмаған.',
      ),
      feeNotFound,
    ],
  }),
  wayOf('student', 90, {
    id: '16-1-3',
    says: law('Art. 16-1(3)'),
    gist: t(
      'Ethnic Kazakhs who study at a higher school of Kazakhstan are admitted by registration.',
      'Этнические казахи, обучающиеся в высших учебных заведениях Казахстана, принимаются регистрацией.',
      'Қазақстанның жоғары оқу орындарында оқитын этникалық қазақтар тіркеумен қабылданады.',
    ),
    force: from2015,
    when: all(ethnicKazakh, tie('student')),
  }),
  wayOf('widow', 90, {
    id: '16-1-4',
    says: law('Art. 16-1(4)'),
    gist: t(
      'Widows of citizens who live here permanently are admitted by registration after any time.',
      'Вдовы граждан, постоянно живущие здесь, принимаются регистрацией независимо от срока.',
      'Осында тұрақты тұратын азаматтардың жесірлері мерзіміне қарамай тіркеумен қабылданады.',
    ),
    force: from2024,
    when: tie('widow'),
    leaves: [t('Widowers are not named.', 'Вдовцы не названы.', 'Тұл ерлер аталмаған.')],
  }),
]

// --- The conditions -------------------------------------------------------------------------------------------

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

const conditions: readonly Rule[] = [
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

export const citizenshipLawAdmission: readonly Rule[] = [...ordinaryWays, ...simplifiedWays, ...conditions]
