import { all, any, atMost, by, daysOf, every, inAny, is, later, not, read, rule, same, share, since, some, spent, t, today, within, type Expr, type Rule } from '@kosh/norms'
import { permits } from '../world/person.js'
import { destination, entered, purpose } from '../world/journey.js'
import { longTermResidents } from './acts.js'
import { binding, binds } from './binding.js'
import { holds } from './held-permits.js'
import { absences, protectionStatus, residentSince } from './long-stay-facts.js'
import { harmless, insured, maintained, passages, route, thirdCountryNational } from './routes.js'
import { mayWork, registerBy, residenceLost } from './stay-questions.js'

/** Directive 2003/109/EC on long-term residents, with the changes of Regulation (EU) 2024/1347, in the order of its articles. */

const act = longTermResidents
const dir = passages(act, '2026-11-23', '2026-06-12')
const force = '2006-01-23/'
const { from, to, of } = absences.cells
const fromState = is(of, 'state')
const fromUnion = is(of, 'union')

/** Days of study count half, so half of them are waited for longer. */
const studyDays = spent(daysOf(permits, { where: all(is(permits.cells.kind, 'study'), same(permits.cells.state, destination)) }), inAny(3653, 'days'), today)
/** Ten months of thirty days: the shorter reading. */
const absentDays = spent(daysOf(absences, { where: fromState }), inAny(5, 'years'), today)
const shorterThan6Months: Expr<'bool'> = any(not(fromState), by(later(to, 1, 'days'), later(later(from, 6, 'months'), -1, 'days')))

export const longTermRoute = route({
  code: 'long-term',
  act,
  cite: dir,
  force,
  at: 'Arts 7(2), 8',
  gist: t(
    'The status is permanent, its permit runs five years or more and is renewed; the decision comes within six months.',
    'Статус постоянный, разрешение на пять лет или более и продлевается; решение принимают в шесть месяцев.',
    'Мәртебе тұрақты, рұқсаты бес жыл не одан ұзақ және жаңартылады; шешім алты ай ішінде шығады.',
  ),
  months: 0,
  least: 60,
  days: 183,
  conditions: [
    thirdCountryNational('Art. 3(1)'),
    {
      id: 'five-years',
      at: 'Art. 4(1), (2)',
      gist: t(
        'Five years of lawful residence without a break stand right before the application; years of study count half.',
        'Перед заявлением пять лет непрерывного законного проживания; годы учёбы считаются наполовину.',
        'Өтініш алдында бес жыл үзіліссіз заңды тұру бар; оқу жылдары жартылай саналады.',
      ),
      then: since(today, later(later(residentSince, 5, 'years'), share(studyDays, 1, 2), 'days')),
      leaves: [
        t(
          'Of protected persons the time from the application counts whole since 12 June 2026, before that half; the day told is taken as it is.',
          'У лиц под защитой время с подачи заявления считается целиком с 12 июня 2026 года, прежде наполовину; названный день взят как есть.',
          'Қорғаудағы адамдарда өтініштен бергі уақыт 2026 жылғы 12 маусымнан толық, бұрын жартылай саналады; айтылған күн сол қалпында алынды.',
        ),
      ],
    },
    {
      id: 'single-absence',
      at: 'Art. 4(3)',
      gist: t('Each absence is shorter than six months in a row.', 'Каждое отсутствие короче шести месяцев подряд.', 'Әр болмау қатарынан алты айдан қысқа.'),
      then: every(absences, shorterThan6Months),
    },
    {
      id: 'all-absences',
      at: 'Art. 4(3)',
      gist: t('All absences together are at most ten months.', 'Все отсутствия вместе не превышают десяти месяцев.', 'Барлық болмау бірге он айдан аспайды.'),
      then: atMost(absentDays, 300),
      leaves: [
        t(
          'Ten months are counted as 300 days; longer absences for exceptional reasons and postings may be allowed by the state.',
          'Десять месяцев считаются как 300 дней; более долгие отсутствия по исключительным причинам и командировки может допустить государство.',
          'Он ай 300 күн деп саналады; айрықша себептегі ұзағырақ болмау мен іссапарға мемлекет рұқсат етуі мүмкін.',
        ),
      ],
    },
    {
      id: 'not-excluded',
      at: 'Art. 3(2)',
      gist: t(
        'The present stay is not for study, seasonal work or a transfer, nor under temporary protection or a pending application for asylum.',
        'Нынешнее пребывание не ради учёбы, сезонной работы или перевода и не по временной защите или заявлению об убежище.',
        'Қазіргі болу оқуға, маусымдық жұмысқа не ауысуға арналмаған, уақытша қорғау не баспана өтініші бойынша емес.',
      ),
      then: all(not(holds('study', 'seasonal', 'intra-corporate')), not(is(protectionStatus, 'temporary', 'applicant'))),
    },
    maintained('Art. 5(1)(a)'),
    insured('Art. 5(1)(b)'),
    harmless('Art. 6'),
  ],
})

const holder = some(permits, all(is(permits.cells.kind, 'long-term-eu'), same(permits.cells.state, destination)))
const lost: readonly Rule[] = [
  rule('eu.directive2003109.9-1', {
    says: dir('Art. 9(1)(c)'),
    force,
    answers: residenceLost,
    gist: t(
      'The status ends with twelve months in a row outside the Union; a presence of a few days a year prevents it.',
      'Статус прекращается после двенадцати месяцев подряд вне Союза; присутствие несколько дней в году этому препятствует.',
      'Мәртебе Одақтан тыс қатарынан он екі айдан кейін тоқтайды; жылына бірнеше күн болу бұған жол бермейді.',
    ),
    when: all(binds(act), holder),
    then: some(absences, all(fromUnion, since(later(to, 1, 'days'), later(from, 12, 'months')))),
    leaves: [
      t(
        'The few days follow from C-432/20; the state may allow longer absences (Art. 9(2)).',
        'О нескольких днях сказано в C-432/20; государство может допустить более долгое отсутствие (ст. 9(2)).',
        'Бірнеше күн туралы C-432/20 шешімінде айтылған; мемлекет ұзағырақ болмауға рұқсат етуі мүмкін (9(2)-бап).',
      ),
    ],
  }),
  rule('eu.directive2003109.9-4', {
    says: dir('Art. 9(4)'),
    force,
    answers: residenceLost,
    gist: t(
      'The status also ends with six years away from the state that gave it.',
      'Статус прекращается и после шести лет вне давшего его государства.',
      'Мәртебе оны берген мемлекетте алты жыл болмағаннан кейін де тоқтайды.',
    ),
    when: all(binds(act), holder),
    then: some(absences, all(fromState, since(later(to, 1, 'days'), later(from, 6, 'years')))),
    leaves: [t('The state may except particular reasons.', 'Государство может исключить особые причины.', 'Мемлекет ерекше себептерді есептемеуі мүмкін.')],
  }),
]
const elsewhere = some(
  permits,
  all(
    is(permits.cells.kind, 'long-term-eu'),
    not(same(permits.cells.state, destination)),
    read(binding, act.id, permits.cells.state),
    within(entered, permits.cells.from, permits.cells.to),
  ),
)
const secondState = rule('eu.directive2003109.15', {
  says: dir('Arts 14(1)-(2), 15(1)'),
  force,
  answers: registerBy,
  gist: t(
    'A long-term resident of one state who comes to another to work, study or live applies there within three months of entry.',
    'Долгосрочный резидент одного государства, приехавший в другое работать, учиться или жить, подаёт там заявление в три месяца со дня въезда.',
    'Бір мемлекеттің ұзақ мерзімді резиденті басқасына жұмысқа, оқуға не тұруға келсе, кірген күннен үш айда өтініш береді.',
  ),
  when: all(binds(act), elsewhere, is(purpose, 'work', 'study', 'residence', 'family')),
  then: later(entered, 3, 'months'),
  leaves: [
    t(
      'The state may test its labour market, keep older quotas and ask for means and insurance.',
      'Государство может проверить рынок труда, сохранить прежние квоты и требовать средств и страховки.',
      'Мемлекет еңбек нарығын тексеріп, бұрынғы квоталарды сақтап, қаражат пен сақтандыру талап ете алады.',
    ),
  ],
})
const work = rule('eu.directive2003109.11', {
  says: dir('Art. 11(1)(a)'),
  force,
  answers: mayWork,
  gist: t('A long-term resident works like a citizen.', 'Долгосрочный резидент работает наравне с гражданами.', 'Ұзақ мерзімді резидент азаматтармен тең жұмыс істейді.'),
  when: holds('long-term-eu', 'permanent'),
  then: true,
  leaves: [
    t(
      'Posts with public authority may be kept for citizens; a national permanent permit follows national law.',
      'Должности с публичной властью могут быть оставлены гражданам; национальное постоянное разрешение регулирует национальное право.',
      'Билік өкілеттігі бар лауазымдар азаматтарға қалдырылуы мүмкін; ұлттық тұрақты рұқсатты ұлттық заң реттейді.',
    ),
  ],
})

export const longTermResidentRules: readonly Rule[] = [...longTermRoute.rules, ...lost, secondState, work]
