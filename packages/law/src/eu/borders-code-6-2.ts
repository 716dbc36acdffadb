import {
  all,
  at,
  atLeast,
  before,
  daysFrom,
  daysOf,
  earlier,
  either,
  fits,
  greater,
  inAny,
  lasts,
  later,
  latest,
  latter,
  minus,
  most,
  not,
  plus,
  readOn,
  rule,
  since,
  spent,
  t,
  today,
  type Arg,
  type Expr,
  type Rule,
} from '@kosh/norms'
import { permits, visas } from '../world/person.js'
import { destination, entered, stays } from '../world/journey.js'
import { schengenConvention, visaCode } from './acts.js'
import { code, cyprus, dayBeforeEntry, exempt, sbc, thirdCountry, visaBound } from './borders-code-terms.js'
import { movesFreely } from './free-movers.js'
import { extendedTo } from './long-stay-facts.js'
import { earliestEntry, lastDay, left, nextFullEntry, used } from './questions.js'
import { areaSince, inArea, inScope } from './schengen-area.js'
import {
  clocks,
  countedDays,
  counts,
  isPermitElsewhere,
  isPermitHere,
  isVisaForEntry,
  limit,
  ofStay,
  permitElsewhere,
  permitHere,
  presentNow,
  start,
  visaForEntry,
} from './short-stay.js'
import { registerBy } from './stay-questions.js'
import { unionFamily } from './union-family.js'
import { through } from './versions.js'

/** Schengen Borders Code Art. 6(1)-(2) and Convention Arts 20(1), 21(1): how long a stay may last, what is used, what is left, when the window opens. */

const monthsAsDays = t(
  'The old text says three months in six; they are counted as 90 days, calendar months may give up to two more.',
  'Прежний текст говорит о трёх месяцах из шести; они посчитаны как 90 дней, календарные месяцы могут дать до двух дней больше.',
  'Бұрынғы мәтін алты айдағы үш айды айтады; олар 90 күн деп саналды, күнтізбелік айлар екі күнге дейін көп беруі мүмкін.',
)
const exceptions = t(
  'Which bilateral visa waivers older than the Convention still allow a longer stay was not found; crews of ships, trains and aircraft have rules of their own.',
  'Какие двусторонние безвизовые соглашения старше Конвенции ещё дают более долгий срок, не найдено; для экипажей судов, поездов и самолётов есть особые правила.',
  'Конвенциядан бұрынғы қандай екіжақты визасыз келісімдер әлі де ұзағырақ мерзім беретіні табылмады; кеме, пойыз және ұшақ экипаждарының өз қағидалары бар.',
)
const leavesOf = (old: boolean) => [...(old ? [monthsAsDays] : []), exceptions, cyprus]

const noGround = rule('eu.stay.noGround', {
  says: sbc('Arts 6(1), 14(1)'),
  force: '1995-03-26/',
  answers: lastDay,
  gist: t(
    'Without a visa, an exemption or a permit there is no lawful day.',
    'Без визы, освобождения или разрешения нет ни одного законного дня.',
    'Визасыз, босатусыз не рұқсатсыз бірде-бір заңды күн жоқ.',
  ),
  when: inScope(entered),
  then: dayBeforeEntry,
})
/** From the entry, or from the day after the permit under which the stay began, or from the day the state joined the area. */
const clockStarts: Expr<'day'> = latter(
  latest(permits, later(permits.cells.to, 1, 'days'), { where: isPermitHere(entered), none: entered }),
  either('day', all(inArea(ofStay, destination), not(inArea(entered, destination))), readOn(ofStay, areaSince, destination), entered),
)
/** Days are counted of whoever neither moves freely nor accompanies one who does. */
const counted = all(inScope(today), not(movesFreely(today)), not(unionFamily(today)))
/** A visa of 90 days allows them in each 180; fewer days are all there are in its validity, which is five years at most. */
const visaWindow = inAny(either('int', atLeast(visas.cells.days, limit), 180, 1827), 'days')
const stayRules: readonly Rule[] = clocks.flatMap(({ version, window, old }) => {
  const said = { says: version.says, force: version.force, leaves: leavesOf(old) } as const
  const visaDays = daysOf(stays, { where: all(counts(ofStay), since(stays.cells.from, visas.cells.from)) })
  const clock = (from: Arg<'day'>) => earlier('never', lasts(limit, countedDays(ofStay), window, from))
  return [
    rule(`${version.id}.stay`, {
      ...said,
      answers: lastDay,
      gist: t(
        'Whoever needs no visa may stay 90 days in the window, the days of entry and exit included.',
        'Кому виза не нужна, тот может пробыть 90 дней в окне, считая дни въезда и выезда.',
        'Виза қажет емес адам терезеде 90 күн бола алады, кіру және шығу күндері де саналады.',
      ),
      when: all(thirdCountry, exempt),
      then: clock(clockStarts),
    }),
    rule(`${version.id}.visa`, {
      ...said,
      answers: lastDay,
      leaves: [
        ...said.leaves,
        t(
          'All stays that began since the visa became valid are taken as stays on it; fewer than 90 days are read as the total of its validity, the cautious reading.',
          'Все поездки, начатые со дня начала действия визы, считаются поездками по ней; менее 90 дней понимаются как итог за весь срок визы: это осторожное прочтение.',
          'Виза жарамды болған күннен бері басталған барлық сапар сол виза бойынша деп алынады; 90 күннен аз күн визаның бүкіл мерзіміне ортақ деп оқылады: бұл сақ оқу.',
        ),
      ],
      gist: t(
        'On a visa the strictest of its validity, its days and the window decides.',
        'По визе решает самое строгое: её срок, её дни или окно.',
        'Виза бойынша ең қатаңы шешеді: оның мерзімі, күндері не терезе.',
      ),
      when: all(thirdCountry, visaBound, visaForEntry),
      then: latest(visas, earlier(visas.cells.to, earlier(clock(entered), lasts(visas.cells.days, visaDays, visaWindow, entered))), {
        where: isVisaForEntry,
        none: dayBeforeEntry,
      }),
    }),
    rule(`${version.id}.used`, {
      ...said,
      answers: used,
      gist: t(
        'Each day of presence counts once; days under a permit or long-stay visa are left out.',
        'Каждый день присутствия считается один раз; дни по разрешению или долгосрочной визе исключены.',
        'Әр болған күн бір рет саналады; рұқсат не ұзақ мерзімді виза бойынша күндер алынып тасталады.',
      ),
      when: counted,
      then: spent(countedDays(today), window, today),
    }),
    rule(`${version.id}.left`, {
      ...said,
      answers: left,
      leaves: [
        ...said.leaves,
        t('The validity and the days of a visa may leave less.', 'Срок и дни визы могут оставить меньше.', 'Визаның мерзімі мен күндері одан аз қалдыруы мүмкін.'),
      ],
      gist: t('What is left of 90 days.', 'Остаток от 90 дней.', '90 күннің қалғаны.'),
      when: all(counted, not(permitHere(today))),
      then: greater(0, minus(limit, spent(countedDays(today), window, today))),
    }),
    ...(
      [
        ['earliestEntry', earliestEntry, 1],
        ['nextFullEntry', nextFullEntry, limit],
      ] as const
    ).map(([name, answers, n]) =>
      rule(`${version.id}.${name}`, {
        ...said,
        answers,
        leaves: [...said.leaves, t('A visa, where one is needed, is a matter apart.', 'Виза, если она нужна, требуется отдельно.', 'Виза қажет болса, ол бөлек мәселе.')],
        gist:
          n === 1
            ? t(
                'Entry is open again when the window has room for one day.',
                'Въезд снова открыт, когда в окне есть место для одного дня.',
                'Терезеде бір күнге орын болғанда кіру қайта ашық.',
              )
            : t(
                'A full stay is open when 90 days in a row fit into the windows.',
                'Полный срок открыт, когда в окна помещаются 90 дней подряд.',
                'Терезелерге қатарынан 90 күн сыйғанда толық мерзім ашық.',
              ),
        when: all(counted, not(permitHere(today))),
        then: fits(n, limit, countedDays(today), window, start),
      }),
    ),
  ]
})

const permitUntil = [
  ...through(code('6-2.permitStay', 'Art. 6(2)', 'Art. 5(1)'), ({ id, said }) =>
    rule(id, {
      ...said,
      answers: lastDay,
      gist: t(
        'A permit or long-stay visa allows the stay in its state to its end.',
        'Разрешение или долгосрочная виза даёт право пребывания в своём государстве до конца срока.',
        'Рұқсат не ұзақ мерзімді виза оны берген мемлекетте мерзімі біткенше болуға құқық береді.',
      ),
      when: all(thirdCountry, permitHere(entered)),
      then: latest(permits, permits.cells.to, { where: isPermitHere(entered), none: dayBeforeEntry }),
    }),
  ),
  ...through(code('6-2.permitLeft', 'Art. 6(2)', 'Art. 5(1)'), ({ id, said }) =>
    rule(id, {
      ...said,
      answers: left,
      gist: t('Under a permit days are left to its end.', 'По разрешению остаются дни до конца его срока.', 'Рұқсат бойынша оның мерзімі біткенше күндер қалады.'),
      when: all(inScope(today), not(movesFreely(today)), permitHere(today)),
      then: most(permits, plus(daysFrom(today, permits.cells.to), either('int', presentNow, 0, 1)), { where: isPermitHere(today), none: 0 }),
    }),
  ),
]
/** A permit of one state opens the others: the same clock, and never past the permit. */
const otherStates = clocks.map(({ visiting, window, old }) =>
  rule(visiting.id, {
    says: visiting.says,
    force: visiting.force,
    answers: lastDay,
    gist: t(
      'A permit of one state of the area opens the others for 90 days in the window.',
      'Разрешение одного государства зоны открывает остальные на 90 дней в окне.',
      'Аймақтағы бір мемлекеттің рұқсаты басқаларында терезеде 90 күн болуға мүмкіндік береді.',
    ),
    when: all(thirdCountry, permitElsewhere(entered)),
    then: latest(permits, earlier(permits.cells.to, lasts(limit, countedDays(ofStay), window, entered)), { where: isPermitElsewhere(entered), none: dayBeforeEntry }),
    leaves: leavesOf(old),
  }),
)
const extended = rule('eu.visaCode.33', {
  says: at(visaCode, 'Art. 33(1)-(2)', 'official', '2026-11-26', { text: '2009-09-15' }),
  force: '2010-04-05/',
  answers: lastDay,
  gist: t(
    'An authority extends the stay free of charge for force majeure or humanitarian reasons, and may for serious personal reasons at 30 euro.',
    'Орган бесплатно продлевает пребывание из-за форс-мажора или по гуманитарным причинам и может продлить по важным личным причинам за 30 евро.',
    'Орган болу мерзімін форс-мажор не гуманитарлық себеппен тегін ұзартады, маңызды жеке себеппен 30 еуроға ұзарта алады.',
  ),
  when: all(thirdCountry, before(extendedTo, 'never'), since(extendedTo, ofStay)),
  then: extendedTo,
  leaves: [
    t(
      'An extension under an older bilateral agreement or in exceptional circumstances (Convention, Art. 20(2)) holds in its state alone; its days are counted here all the same.',
      'Продление по старому двустороннему соглашению или в исключительных обстоятельствах (Конвенция, ст. 20(2)) действует лишь в своём государстве; его дни здесь всё же считаются.',
      'Бұрынғы екіжақты келісіммен не айрықша жағдайда ұзарту (Конвенция, 20(2)-бап) сол мемлекетте ғана жарамды; оның күндері мұнда бәрібір саналады.',
    ),
  ],
})
/** Says nothing on a day, for each state chooses: the doubt is told with the silence. */
const presence = rule('eu.convention.22', {
  says: at(schengenConvention, 'Art. 22'),
  force: '1995-03-26/',
  answers: registerBy,
  gist: t(
    'Whoever enters lawfully may have to declare the presence to the state, at entry or within three working days.',
    'Въехавший законно может быть обязан заявить о присутствии государству, при въезде или в три рабочих дня.',
    'Заңды кірген адам болғаны туралы мемлекетке кіргенде не үш жұмыс күнінде мәлімдеуге міндетті болуы мүмкін.',
  ),
  when: all(thirdCountry, not(permitHere(entered))),
  leaves: [
    t(
      'Which states still ask for a declaration of presence, and when hotels make it, was not collected.',
      'Какие государства ещё требуют заявления о присутствии и когда его подают гостиницы, не собрано.',
      'Қай мемлекеттер әлі де болғаны туралы мәлімдеме талап ететіні және оны қонақүйлер қашан беретіні жиналмаған.',
    ),
  ],
})
const openAtOnce = (
  [
    ['earliestEntry', earliestEntry],
    ['nextFullEntry', nextFullEntry],
  ] as const
).map(([name, answers]) =>
  rule(`eu.stay.${name}.start`, {
    says: sbc('Art. 6(1)'),
    force: '1995-03-26/',
    answers,
    gist: t(
      'A new entry can be made from today, or from tomorrow by whoever is present.',
      'Новый въезд возможен с сегодняшнего дня, для присутствующего с завтрашнего.',
      'Жаңадан кіру бүгіннен, ал елде болған адамға ертеңнен мүмкін.',
    ),
    when: inScope(today),
    then: start,
  }),
)

export const lengthOfStay: readonly Rule[] = [noGround, ...stayRules, ...permitUntil, ...otherStates, extended, presence, ...openAtOnce]
