import { all, at, before, is, later, latest, rule, some, t, today, type Cite, type Expr, type Rule, type Text } from '@kosh/norms'
import { entered } from '../../world/journey.js'
import { criminalCode } from '../acts.js'
import { expulsions } from '../facts.js'
import { crime, crimeDay, crimeSanctions } from './liability-facts.js'
import { barredUntil, refused } from '../questions.js'
import { arrest, communityWork, confiscation, correctiveWork, expulsion, fine, prison, restriction, sanctionsFrom, type Measure } from './sanction-rows.js'

/**
 * Criminal Code, 03.07.2014 No. 226-V. Arts 51, 128, 385, 392, 394, 395. Compared in the versions of 01.01.2023 (Art. 128: 10.01.2019) and 03.01.2026; Art. 128 as of
 * September 2024 by the fact pack of 23.11.2026. Earlier than September 2022 the text of Art. 394 was not seen: the list is silent.
 */

const seen = (place: string, text: string): Cite => at(criminalCode, place, 'official', '2026-11-26', { text })
const since2022 = '~2022-09-03/'
/** Law 210-VIII of 16.07.2025, in force on 17.09.2025. */
const to2025 = '~2022-09-03/2025-09-16'
const from2025 = '2025-09-17/'
const imposes = sanctionsFrom(crimeDay)
const mostOnly = t(
  'The most of each is given; what is fitting the court decides. The index is taken as that of the day of the crime.',
  'Указан наибольший размер; что назначить, решает суд. МРП взят на день преступления.',
  'Ең жоғары мөлшері көрсетілді; не тағайындауды сот шешеді. АЕК қылмыс жасалған күнгі мөлшерде алынды.',
)

const notOnRefugees = t(
  'The article has no exception for asylum seekers. Art. 31(1) of the Convention on refugees of 1951, which stands above the code, forbids to punish refugees who came directly from danger, reported without delay and show good cause: the authority finds that.',
  'Исключения для ищущих убежище в статье нет. Ст. 31(1) Конвенции о беженцах 1951 года, которая выше кодекса, запрещает наказывать беженцев, прибывших прямо из места опасности, без промедления обратившихся и объяснивших причины: это устанавливает орган.',
  'Бапта пана іздегендерге ерекшелік жоқ. Кодекстен жоғары тұрған 1951 жылғы Босқындар туралы конвенцияның 31-бабы (1) қауіпті жерден тікелей келіп, кешікпей жүгінген және себебін түсіндірген босқындарды жазалауға тыйым салады: оны орган анықтайды.',
)

const punished = (id: string, article: string, says: Cite, force: string, gist: Text, ...options: readonly (Measure | readonly Measure[])[]): Rule =>
  rule(`kaz.uk.${id}`, {
    says,
    gist,
    force,
    answers: crimeSanctions,
    when: is(crime, article),
    then: imposes(article, 'court', ...options),
    leaves: article === '392(1)' ? [mostOnly, notOnRefugees] : [mostOnly],
  })

// --- Art. 51: expulsion --------------------------------------------------------------------------------------

const art51 = seen('Art. 51(1)', '2016-04-09')
const byCourtInACrime = is(expulsions.cells.kind, 'criminal-expulsion')
const barred = rule('kaz.uk.51', {
  says: art51,
  gist: t(
    'Whoever was expelled as a punishment for a crime may not enter for five years.',
    'Выдворенному в наказание за преступление въезд запрещён на пять лет.',
    'Қылмыс үшін жаза ретінде шығарып жіберілген адамға бес жыл келуге тыйым салынады.',
  ),
  force: '~2016-04-24/',
  answers: barredUntil,
  when: some(expulsions, byCourtInACrime),
  then: latest(expulsions, later(later(expulsions.cells.executed, 5, 'years'), -1, 'days'), { where: byCourtInACrime, none: later(today, -1, 'days') }),
  leaves: [
    t(
      'From when the five years run is not said; here from the day of departure, the anniversary not counted in.',
      'С какого дня идут пять лет, не сказано; здесь — со дня выезда, без самой годовщины.',
      'Бес жылдың қай күннен басталатыны айтылмаған; мұнда кеткен күннен, жылдығын қоспай.',
    ),
  ],
})
const whileBarred = rule('kaz.uk.51.whileBarred', {
  says: art51,
  gist: t(
    'Entry is refused while the ban after such an expulsion runs.',
    'Во въезде отказывают, пока действует запрет после такого выдворения.',
    'Мұндай шығарып жіберуден кейінгі тыйым кезінде келуге рұқсат берілмейді.',
  ),
  force: '~2016-04-24/',
  answers: refused,
  when: stillBarred(),
  then: true,
})
function stillBarred(): Expr<'bool'> {
  const { executed } = expulsions.cells
  return some(expulsions, all(byCourtInACrime, before(executed, entered), before(entered, later(executed, 5, 'years'))))
}

// --- Art. 128: trafficking -----------------------------------------------------------------------------------

/** Law 111-VIII of 05.07.2024, sixty days after its publication. */
const to2024 = '~2022-09-03/2024-09-05'
const from2024 = '~2024-09-06/'
const trafficking = (part: number, was: readonly [number, number], is: readonly [number, number]): readonly Rule[] =>
  (
    [
      ['2022', seen(`Art. 128(${part})`, '2019-01-10'), to2024, was],
      ['2024', at(criminalCode, `Art. 128(${part})`, 'official', '2026-11-23'), from2024, is],
    ] as const
  ).map(([version, says, force, [least, most]]) =>
    punished(
      `128-${part}.${version}`,
      `128(${part})`,
      says,
      force,
      t(
        `Trafficking in human beings: ${least} to ${most} years, with confiscation.`,
        `Торговля людьми: от ${least} до ${most} лет лишения свободы с конфискацией.`,
        `Адам саудасы: мүлкі тәркіленіп, ${least} жылдан ${most} жылға дейін бас бостандығынан айыру.`,
      ),
      [prison(most * 12, least * 12), confiscation],
    ),
  )

// --- Art. 385: forged documents ------------------------------------------------------------------------------

/** Since 2025 a ban on posts of up to four years may be added to parts 1 and 2; the rest is unchanged. */
const forging = (part: 1 | 2, units: number, years: number): readonly Rule[] =>
  (
    [
      ['2022', seen(`Art. 385(${part})`, '2023-01-01'), to2025],
      ['2025', seen(`Art. 385(${part})`, '2026-01-03'), from2025],
    ] as const
  ).map(([version, says, force]) =>
    punished(
      `385-${part}.${version}`,
      `385(${part})`,
      says,
      force,
      t(
        `Forging or selling documents: a fine of up to ${units} units, corrective or community work, restriction of liberty or prison of up to ${years} years.`,
        `Подделка или сбыт документов: штраф до ${units} МРП, исправительные или общественные работы, ограничение или лишение свободы до ${years} лет.`,
        `Құжаттарды қолдан жасау не өткізу: ${units} АЕК-ке дейін айыппұл, түзеу не қоғамдық жұмыстар, ${years} жылға дейін бас бостандығын шектеу не одан айыру.`,
      ),
      fine(units),
      correctiveWork,
      communityWork,
      restriction(years * 12),
      prison(years * 12, 0),
    ),
  )
const usingForged = punished(
  '385-3',
  '385(3)',
  seen('Art. 385(3)', '2026-01-03'),
  since2022,
  t(
    'Using a document known to be forged: a fine of up to 160 units, corrective work, community work of up to 160 hours, or arrest of up to 40 days.',
    'Использование заведомо подложного документа: штраф до 160 МРП, исправительные работы, общественные работы до 160 часов или арест до 40 суток.',
    'Көрінеу жалған құжатты пайдалану: 160 АЕК-ке дейін айыппұл, түзеу жұмыстары, 160 сағатқа дейін қоғамдық жұмыстар немесе 40 тәулікке дейін қамау.',
  ),
  fine(160),
  correctiveWork,
  communityWork,
  arrest(40),
)

// --- Art. 392: crossing the border ---------------------------------------------------------------------------

const crossing = [
  punished(
    '392-1.2022',
    '392(1)',
    seen('Art. 392(1)', '2023-01-01'),
    to2025,
    t(
      'Knowingly crossing the border outside checkpoints, or at them by deceit or against the order: a fine of up to 1000 units or prison of up to a year, with expulsion.',
      'Умышленное пересечение границы вне пунктов пропуска либо в них обманом или с нарушением порядка: штраф до 1000 МРП или лишение свободы до года, с выдворением.',
      'Шекараны өткізу пункттерінен тыс немесе онда алдап не тәртіпті бұзып қасақана кесіп өту: шығарып жіберумен 1000 АЕК-ке дейін айыппұл немесе бір жылға дейін бас бостандығынан айыру.',
    ),
    [fine(1000), expulsion],
    [prison(12, 0), expulsion],
  ),
  punished(
    '392-1.2025',
    '392(1)',
    seen('Art. 392(1)', '2026-01-03'),
    from2025,
    t(
      'Knowingly crossing the border outside checkpoints, or at them by deceit or against the order: a fine of up to 2000 units or prison of up to three years, with expulsion.',
      'Умышленное пересечение границы вне пунктов пропуска либо в них обманом или с нарушением порядка: штраф до 2000 МРП или лишение свободы до трёх лет, с выдворением.',
      'Шекараны өткізу пункттерінен тыс немесе онда алдап не тәртіпті бұзып қасақана кесіп өту: шығарып жіберумен 2000 АЕК-ке дейін айыппұл немесе үш жылға дейін бас бостандығынан айыру.',
    ),
    [fine(2000), expulsion],
    [prison(36, 0), expulsion],
  ),
  // Before September 2025 the aggravated crossing was punished as the plain one.
  punished(
    '392-1-1.2022',
    '392(1-1)',
    seen('Art. 392(1)', '2023-01-01'),
    to2025,
    t(
      'In a group, repeatedly, or knowing of a ban: punished as any crossing, a fine of up to 1000 units or prison of up to a year, with expulsion.',
      'Группой, неоднократно или при известном запрете: наказание как за любое пересечение, штраф до 1000 МРП или лишение свободы до года, с выдворением.',
      'Топпен, бірнеше рет немесе тыйымды біле тұра: кез келген кесіп өту сияқты жазаланады, шығарып жіберумен 1000 АЕК-ке дейін айыппұл немесе бір жылға дейін бас бостандығынан айыру.',
    ),
    [fine(1000), expulsion],
    [prison(12, 0), expulsion],
  ),
  punished(
    '392-1-1.2025',
    '392(1-1)',
    seen('Art. 392(1-1)', '2026-01-03'),
    from2025,
    t(
      'In a group, repeatedly, or knowing of a ban of entry or exit: a fine of up to 3000 units or prison of up to four years, with expulsion.',
      'Группой, неоднократно или при известном запрете на въезд или выезд: штраф до 3000 МРП или лишение свободы до четырёх лет, с выдворением.',
      'Топпен, бірнеше рет немесе кіруге не шығуға тыйымды біле тұра: шығарып жіберумен 3000 АЕК-ке дейін айыппұл немесе төрт жылға дейін бас бостандығынан айыру.',
    ),
    [fine(3000), expulsion],
    [prison(48, 0), expulsion],
  ),
  punished(
    '392-2.2022',
    '392(2)',
    seen('Art. 392(2)', '2023-01-01'),
    to2025,
    t(
      'By a criminal group or with violence: prison of up to five years, with expulsion.',
      'Преступной группой или с насилием: лишение свободы до пяти лет, с выдворением.',
      'Қылмыстық топпен не күш қолданып: шығарып жіберумен бес жылға дейін бас бостандығынан айыру.',
    ),
    [prison(60, 0), expulsion],
  ),
  punished(
    '392-2.2025',
    '392(2)',
    seen('Art. 392(2)', '2026-01-03'),
    from2025,
    t(
      'By a criminal group or with violence: four to seven years, with expulsion.',
      'Преступной группой или с насилием: от четырёх до семи лет лишения свободы, с выдворением.',
      'Қылмыстық топпен не күш қолданып: шығарып жіберумен төрт жылдан жеті жылға дейін бас бостандығынан айыру.',
    ),
    [prison(84, 48), expulsion],
  ),
]

// --- Art. 394: organising illegal migration ------------------------------------------------------------------

const organising = [
  punished(
    '394-1.2022',
    '394(1)',
    seen('Art. 394(1)', '2023-01-01'),
    to2025,
    t(
      'Giving transport, forged papers, a dwelling or other services for unlawful entry, exit or movement: a fine of up to 2000 units, corrective or community work, restriction or prison of up to two years.',
      'Транспорт, поддельные документы, жильё или иные услуги для незаконного въезда, выезда или перемещения: штраф до 2000 МРП, исправительные или общественные работы, ограничение или лишение свободы до двух лет.',
      'Заңсыз кіру, шығу не жүріп-тұру үшін көлік, қолдан жасалған құжат, тұрғынжай не өзге қызмет көрсету: 2000 АЕК-ке дейін айыппұл, түзеу не қоғамдық жұмыстар, екі жылға дейін бас бостандығын шектеу не одан айыру.',
    ),
    fine(2000),
    correctiveWork,
    communityWork,
    restriction(24),
    prison(24, 0),
  ),
  punished(
    '394-1.2025',
    '394(1)',
    seen('Art. 394(1)', '2026-01-03'),
    from2025,
    t(
      'Giving transport, forged papers, a dwelling or other services for unlawful entry, exit or movement: a fine of up to 3000 units, corrective or community work, restriction or prison of up to three years, with expulsion of a foreigner.',
      'Транспорт, поддельные документы, жильё или иные услуги для незаконного въезда, выезда или перемещения: штраф до 3000 МРП, исправительные или общественные работы, ограничение или лишение свободы до трёх лет, с выдворением иностранца.',
      'Заңсыз кіру, шығу не жүріп-тұру үшін көлік, қолдан жасалған құжат, тұрғынжай не өзге қызмет көрсету: шетелдікті шығарып жіберумен 3000 АЕК-ке дейін айыппұл, түзеу не қоғамдық жұмыстар, үш жылға дейін бас бостандығын шектеу не одан айыру.',
    ),
    [fine(3000), expulsion],
    [correctiveWork, expulsion],
    [communityWork, expulsion],
    [restriction(36), expulsion],
    [prison(36, 0), expulsion],
  ),
  punished(
    '394-2.2022',
    '394(2)',
    seen('Art. 394(2)', '2023-01-01'),
    to2025,
    t(
      'By office or by a group with agreement: a fine of up to 5000 units, corrective or community work, restriction or prison of up to five years.',
      'С использованием полномочий или группой по сговору: штраф до 5000 МРП, исправительные или общественные работы, ограничение или лишение свободы до пяти лет.',
      'Қызмет бабын пайдаланып не алдын ала келіскен топпен: 5000 АЕК-ке дейін айыппұл, түзеу не қоғамдық жұмыстар, бес жылға дейін бас бостандығын шектеу не одан айыру.',
    ),
    fine(5000),
    correctiveWork,
    communityWork,
    restriction(60),
    prison(60, 0),
  ),
  punished(
    '394-2.2025',
    '394(2)',
    seen('Art. 394(2)', '2026-01-03'),
    from2025,
    t(
      'Repeatedly, by office or by a group with agreement: a fine of up to 7000 units, corrective work, restriction or prison of three to seven years, with expulsion of a foreigner.',
      'Неоднократно, с использованием полномочий или группой по сговору: штраф до 7000 МРП, исправительные работы, ограничение или лишение свободы от трёх до семи лет, с выдворением иностранца.',
      'Бірнеше рет, қызмет бабын пайдаланып не алдын ала келіскен топпен: шетелдікті шығарып жіберумен 7000 АЕК-ке дейін айыппұл, түзеу жұмыстары, үш жылдан жеті жылға дейін бас бостандығын шектеу не одан айыру.',
    ),
    [fine(7000), expulsion],
    [correctiveWork, expulsion],
    [restriction(84), expulsion],
    [prison(84, 36), expulsion],
  ),
  punished(
    '394-3.2022',
    '394(3)',
    seen('Art. 394(3)', '2023-01-01'),
    to2025,
    t(
      'By a criminal group: three to seven years, with or without confiscation.',
      'Преступной группой: от трёх до семи лет лишения свободы с конфискацией или без неё.',
      'Қылмыстық топпен: мүлкі тәркіленіп не онсыз үш жылдан жеті жылға дейін бас бостандығынан айыру.',
    ),
    [prison(84, 36), confiscation],
  ),
  punished(
    '394-3.2025',
    '394(3)',
    seen('Art. 394(3)', '2026-01-03'),
    from2025,
    t(
      'By a criminal group or with grave consequences: five to ten years, with expulsion of a foreigner.',
      'Преступной группой или с тяжкими последствиями: от пяти до десяти лет лишения свободы, с выдворением иностранца.',
      'Қылмыстық топпен не ауыр зардаппен: шетелдікті шығарып жіберумен бес жылдан он жылға дейін бас бостандығынан айыру.',
    ),
    [prison(120, 60), expulsion],
  ),
]

// --- Art. 395: foreign labour --------------------------------------------------------------------------------

const employing = punished(
  '395',
  '395',
  seen('Art. 395', '2026-01-03'),
  since2022,
  t(
    'Repeatedly employing foreigners without permits, or breaking the rules on foreign labour: a fine of up to 200 units, corrective work, community work of up to 200 hours, or arrest of up to 50 days.',
    'Неоднократный приём иностранцев без разрешений или нарушение правил использования иностранной рабочей силы: штраф до 200 МРП, исправительные работы, общественные работы до 200 часов или арест до 50 суток.',
    'Шетелдіктерді рұқсатсыз бірнеше рет жұмысқа алу не шетелдік жұмыс күшін пайдалану қағидаларын бұзу: 200 АЕК-ке дейін айыппұл, түзеу жұмыстары, 200 сағатқа дейін қоғамдық жұмыстар немесе 50 тәулікке дейін қамау.',
  ),
  fine(200),
  correctiveWork,
  communityWork,
  arrest(50),
)

export const criminalCode226: readonly Rule[] = [
  barred,
  whileBarred,
  ...trafficking(1, [3, 5], [4, 7]),
  ...trafficking(2, [5, 7], [7, 9]),
  ...trafficking(3, [7, 10], [9, 12]),
  ...trafficking(4, [10, 15], [12, 15]),
  ...forging(1, 2000, 2),
  ...forging(2, 4000, 4),
  usingForged,
  ...crossing,
  ...organising,
  employing,
]
