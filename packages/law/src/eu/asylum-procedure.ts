import { all, any, at, before, figure, is, later, not, read, rule, since, t, words, type Arg, type Cite, type Expr, type Rule, type Text } from '@kosh/norms'
import { citizenship } from '../world/person.js'
import { asylumProcedure, returnBorder, screening } from './acts.js'
import { binds } from './binding.js'
import { decided, lodged, made, procedure, protectionStatus, registered } from './long-stay-facts.js'
import { lastDay } from './questions.js'
import { passages } from './routes.js'
import { accelerated, protectionDeadlines, protectionRights, stepRow } from './stay-questions.js'

/**
 * The procedure of the Pact, in application since 12 June 2026: Regulations (EU) 2024/1356 (screening), 2024/1348 (asylum procedure, as amended in 2026)
 * and 2024/1349 (return at the border), in the order in which a person meets them.
 */

const apr: (place: string) => Cite = passages(asylumProcedure, '2026-11-26', '2026-02-27')
const screens: (place: string) => Cite = passages(screening, '2026-11-26', '2024-06-11')
const returns: (place: string) => Cite = passages(returnBorder, '2026-11-26', '2024-06-11')
const force = '2026-06-12/'
/** The regulation speaks of applications lodged from its first day on; the day of asking is the cautious mark. */
const applicant: Expr<'bool'> = all(binds(asylumProcedure), is(protectionStatus, 'applicant'), since(made, '2026-06-12'))
const known = (day: Arg<'day'>): Expr<'bool'> => before(day, 'never')
const under = (...kinds: readonly [string, ...string[]]): Expr<'bool'> => is(procedure, ...kinds)
const notBorder = under('ordinary', 'accelerated', 'inadmissible')
const shorter = under('accelerated', 'border', 'inadmissible')
const older = t(
  'Applications of before 12 June 2026 follow Directive 2013/32/EU, which is not captured.',
  'Заявления до 12 июня 2026 года идут по Директиве 2013/32/ЕС, она не отражена.',
  '2026 жылғы 12 маусымға дейінгі өтініштер 2013/32/ЕО директивасы бойынша қаралады, ол көрсетілмеген.',
)
const stateSetsTerm = t(
  'The state sets the term within these bounds; the shorter one is taken.',
  'Срок в этих пределах устанавливает государство; взят меньший.',
  'Осы шектегі мерзімді мемлекет белгілейді; қысқасы алынды.',
)

type Deed = readonly [id: string, says: Cite, deed: string, when: Expr<'bool'>, by: Expr<'day'>, gist: Text, leaves?: Text]
const deeds: readonly Deed[] = [
  [
    'screening',
    screens('Art. 8(3)'),
    'screening',
    all(known(made), under('border')),
    later(made, 7, 'days'),
    t('Screening at the border ends within seven days.', 'Скрининг на границе завершается в семь дней.', 'Шекарадағы скрининг жеті күнде аяқталады.'),
    t(
      'Inside the territory after an irregular entry it ends within three days (Art. 8(4)).',
      'Внутри территории после незаконного въезда он завершается в три дня (ст. 8(4)).',
      'Заңсыз кіргеннен кейін аумақтың ішінде үш күнде аяқталады (8(4)-бап).',
    ),
  ],
  [
    'register',
    apr('Art. 27(1)'),
    'register',
    known(made),
    later(made, 5, 'days'),
    t('The application is registered within five days of asking.', 'Заявление регистрируют в пять дней после обращения.', 'Өтініш сұралғаннан кейін бес күнде тіркеледі.'),
    older,
  ],
  [
    'register.surge',
    apr('Art. 27(5)'),
    'register-surge',
    known(made),
    later(made, 15, 'days'),
    t('When too many ask at once, within fifteen days.', 'Если обратилось слишком много людей, в пятнадцать дней.', 'Бірден тым көп адам сұраса, он бес күнде.'),
  ],
  [
    'lodge',
    apr('Art. 28(1)'),
    'lodge',
    all(known(registered), notBorder),
    later(registered, 21, 'days'),
    t('It is lodged within 21 days of registration.', 'Его подают в 21 день после регистрации.', 'Ол тіркелгеннен кейін 21 күнде беріледі.'),
  ],
  [
    'lodge.border',
    apr('Art. 51(1)'),
    'lodge',
    all(known(registered), under('border')),
    later(registered, 5, 'days'),
    t('In the border procedure it is lodged within five days.', 'В пограничной процедуре его подают в пять дней.', 'Шекарадағы рәсімде ол бес күнде беріледі.'),
  ],
  [
    'decide.inadmissible',
    apr('Art. 35(1)'),
    'decide',
    all(known(lodged), under('inadmissible')),
    later(lodged, 2, 'months'),
    t('Admissibility is decided within two months.', 'Приемлемость решают в два месяца.', 'Қарауға жататыны екі айда шешіледі.'),
    t('Two months more where needed.', 'При необходимости ещё два месяца.', 'Қажет болса тағы екі ай.'),
  ],
  [
    'decide.accelerated',
    apr('Art. 35(3)'),
    'decide',
    all(known(lodged), under('accelerated')),
    later(lodged, 3, 'months'),
    t('The accelerated procedure ends within three months.', 'Ускоренная процедура завершается в три месяца.', 'Жеделдетілген рәсім үш айда аяқталады.'),
  ],
  [
    'decide',
    apr('Art. 35(4)'),
    'decide',
    all(known(lodged), under('ordinary')),
    later(lodged, 6, 'months'),
    t('The ordinary procedure ends within six months.', 'Обычная процедура завершается в шесть месяцев.', 'Әдеттегі рәсім алты айда аяқталады.'),
    t(
      'While the situation in the country of origin is uncertain the decision may wait, at most 21 months in all.',
      'Пока положение в стране происхождения неясно, решение может ждать, всего не более 21 месяца.',
      'Шыққан елдегі жағдай белгісіз болса, шешім күте алады, барлығы 21 айдан аспайды.',
    ),
  ],
  [
    'decide.extended',
    apr('Art. 35(5)'),
    'decide-extended',
    all(known(lodged), under('ordinary')),
    later(lodged, 12, 'months'),
    t('It may be extended by six months.', 'Срок могут продлить на шесть месяцев.', 'Мерзім алты айға ұзартылуы мүмкін.'),
  ],
  [
    'border',
    apr('Art. 51(2)'),
    'end-border',
    all(known(registered), under('border')),
    later(registered, 84, 'days'),
    t(
      'The border procedure, appeal included, ends within twelve weeks of registration; then entry is allowed.',
      'Пограничная процедура вместе с обжалованием завершается в двенадцать недель после регистрации; затем разрешён въезд.',
      'Шекарадағы рәсім шағымды қоса тіркелгеннен кейін он екі аптада аяқталады; одан соң кіруге рұқсат беріледі.',
    ),
    t('Sixteen weeks after a relocation.', 'Шестнадцать недель после перемещения.', 'Қайта орналастырудан кейін он алты апта.'),
  ],
  [
    'appeal.shorter',
    apr('Art. 67(7)(a)'),
    'appeal',
    all(known(decided), shorter),
    later(decided, 5, 'days'),
    t(
      'In these procedures the appeal is due within five to ten days.',
      'В этих процедурах обжаловать нужно в пять-десять дней.',
      'Бұл рәсімдерде бестен он күнге дейін шағымдану керек.',
    ),
    stateSetsTerm,
  ],
  [
    'appeal',
    apr('Art. 67(7)(b)'),
    'appeal',
    all(known(decided), under('ordinary')),
    later(decided, 14, 'days'),
    t(
      'Otherwise the appeal is due within two weeks to a month.',
      'В иных случаях обжаловать нужно от двух недель до месяца.',
      'Өзге жағдайда екі аптадан бір айға дейін шағымдану керек.',
    ),
    stateSetsTerm,
  ],
  [
    'remain',
    apr('Art. 68(3)-(5)'),
    'ask-to-remain',
    all(known(decided), shorter),
    later(decided, 5, 'days'),
    t(
      'There the appeal alone does not let the person remain: the court is asked for it within five days or more.',
      'Там одно обжалование не даёт остаться: об этом просят суд в пять дней или более.',
      'Мұнда шағымның өзі қалдырмайды: соттан бес күнде не одан көп мерзімде сұралады.',
    ),
    stateSetsTerm,
  ],
  [
    'return',
    returns('Art. 4(2)'),
    'end-return-border',
    all(known(decided), under('border')),
    later(decided, 84, 'days'),
    t(
      'After a rejection at the border the return procedure there lasts twelve weeks at most; up to fifteen days may be given to leave voluntarily.',
      'После отказа на границе процедура возвращения там длится не более двенадцати недель; на добровольный выезд могут дать до пятнадцати дней.',
      'Шекарада бас тартылғаннан кейін ондағы қайтару рәсімі он екі аптадан аспайды; ерікті кетуге он бес күнге дейін берілуі мүмкін.',
    ),
    t(
      'The twelve weeks run from the day the right to remain ends; the day of the decision is taken.',
      'Двенадцать недель идут со дня, когда право остаться кончилось; взят день решения.',
      'Он екі апта қалу құқығы біткен күннен басталады; шешім күні алынды.',
    ),
  ],
]

// --- Art. 42: what speeds the procedure up ---------------------------------------------------------------------------

/** The Union list adopted on 23 February 2026, candidate states left out: whether each of them is on it was not found. */
const safeOrigin = figure(
  'eu.asylum.safeOrigin',
  'bool',
  { label: t('Safe country of origin', 'Безопасная страна происхождения', 'Қауіпсіз шыққан ел'), by: ['code'], within: 'yes or no', otherwise: false },
  [
    ...words('BGD COL EGY IND MAR TUN XKX').map(state => [state, '2026-06-12/', true, at(asylumProcedure, 'Art. 62', 'secondary')] as const),
    ...words('ALB BIH GEO MDA MKD MNE SRB TUR UKR').map(state => [state, '2026-06-12/', undefined, at(asylumProcedure, 'Art. 62', 'secondary')] as const),
  ],
)
/** Whether the share of positive decisions of the whole Union for a nationality is twenty in a hundred or less; not collected here. */
export const rarelyRecognised = figure(
  'eu.asylum.rarelyRecognised',
  'bool',
  { label: t('Recognition rate of 20 percent or less', 'Доля признания 20 процентов или ниже', 'Танылу үлесі 20 пайыз не төмен'), by: ['code'], within: 'yes or no' },
  [],
)
const speed = (
  [
    [
      'origin',
      'Art. 42(1)(e)',
      read(safeOrigin, citizenship),
      t(
        'The state of citizenship is a safe country of origin.',
        'Государство гражданства признано безопасной страной происхождения.',
        'Азаматтық мемлекеті қауіпсіз шыққан ел деп танылған.',
      ),
    ],
    [
      'rate',
      'Art. 42(1)(j)',
      read(rarelyRecognised, citizenship),
      t(
        'Of its citizens twenty in a hundred or fewer were recognised in the whole Union.',
        'Её граждан во всём Союзе признано двадцать из ста или меньше.',
        'Оның азаматтарынан бүкіл Одақта жүзден жиырмасы не азы танылған.',
      ),
    ],
  ] as const
).map(([id, place, then, gist]) =>
  rule(`eu.asylum.accelerated.${id}`, {
    says: apr(place),
    force,
    answers: accelerated,
    gist,
    when: applicant,
    then,
    leaves: [
      t(
        'Other grounds lie in the conduct of the applicant and in security (Art. 42(1)); those who misled, the dangerous and the rarely recognised go to the border procedure (Art. 45).',
        'Иные основания в поведении заявителя и в безопасности (ст. 42(1)); введших в заблуждение, опасных и редко признаваемых ждёт пограничная процедура (ст. 45).',
        'Өзге негіздер өтініш берушінің әрекеті мен қауіпсіздікке байланысты (42(1)-бап); жаңылыстырғандар, қауіптілер және сирек танылатындар шекарадағы рәсімге түседі (45-бап).',
      ),
    ],
  }),
)

export const asylumProcedureRules: readonly Rule[] = [
  ...speed,
  ...deeds.map(([id, says, deed, when, by, gist, leaves]) =>
    rule(`eu.asylum.${id}`, {
      says,
      force,
      answers: protectionDeadlines,
      gist,
      when: all(applicant, when),
      then: [stepRow(deed, by)],
      ...(leaves === undefined ? {} : { leaves: [leaves] }),
    }),
  ),
  rule('eu.asylum.stay', {
    says: passages(asylumProcedure, '2026-11-27', '2026-02-27')('Arts 10(1), 68(2)'),
    force,
    answers: lastDay,
    gist: t(
      'While an application is examined the stay is lawful: no day is set for its end.',
      'Пока заявление рассматривают, пребывание законно: день его окончания не установлен.',
      'Өтініш қаралып жатқанда болу заңды: аяқталатын күні белгіленбеген.',
    ),
    when: all(applicant, any(not(known(decided)), under('ordinary'))),
    then: 'never',
    leaves: [
      t(
        'It gives no residence permit and no right to travel to other states, and holds in the state where the applicant must be present; subsequent applications, extradition and danger are exceptions (Art. 10(2)-(5)). After a rejection it lasts until the court of first instance has decided.',
        'Это не даёт ни вида на жительство, ни права ездить в другие государства и действует там, где заявитель обязан находиться; исключения: повторное заявление, выдача, опасность (ст. 10(2)-(5)). После отказа оно длится до решения суда первой инстанции.',
        'Бұл тұруға рұқсат та, басқа мемлекеттерге бару құқығын да бермейді және өтініш беруші болуға міндетті мемлекетте жарамды; қайталама өтініш, ұстап беру, қауіп ерекше жағдайлар (10(2)-(5)-бап). Бас тартылғаннан кейін бірінші сатыдағы сот шешкенше созылады.',
      ),
    ],
  }),
  rule('eu.asylum.right.remain', {
    says: apr('Art. 68(2)'),
    force,
    answers: protectionRights,
    gist: t(
      'An applicant may remain until the decision, and in the ordinary procedure until the court of first instance has decided.',
      'Заявитель может оставаться до решения, а в обычной процедуре до решения суда первой инстанции.',
      'Өтініш беруші шешімге дейін, әдеттегі рәсімде бірінші сатыдағы сот шешкенше қала алады.',
    ),
    when: applicant,
    then: [{ right: 'remain', until: 'never' }],
    leaves: [older],
  }),
]
