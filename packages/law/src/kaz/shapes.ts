import { anyDay, boolCell, codeCell, dayCell, intCell, never, t, type Names } from '@kosh/norms'

/** The columns of the lists that the law of Kazakhstan answers with: the same in every list, so that all windows show them alike. */

const most = 2_000_000_000
const whoFiles = {
  foreigner: t('you', 'вы сами', 'өзіңіз'),
  host: t('the host', 'принимающее лицо', 'қабылдаушы тұлға'),
  employer: t('the employer', 'работодатель', 'жұмыс беруші'),
  authority: t('the authority', 'уполномоченный орган', 'уәкілетті орган'),
  school: t('the school', 'организация образования', 'білім беру ұйымы'),
  relative: t('the relative you join', 'родственник, к которому вы едете', 'сіз баратын туысыңыз'),
} as const

/** A deed and its last day (`never`: no day is set); `sanction` is the article that punishes its breach. */
export const dutyColumns = (deeds: Names, sanctions: Names) => ({
  deed: codeCell(t('Duty', 'Обязанность', 'Міндет'), deeds),
  by: dayCell(t('Not later than', 'Не позднее', 'Кешіктірмей'), [anyDay[0], never]),
  sanction: codeCell(t('If not done', 'За неисполнение', 'Орындамаса'), { ...sanctions, none: t('no sanction was found', 'санкция не найдена', 'жаза табылмады') }),
})

/**
 * A way to a right: what is obtained, for how many months at most (0: no term is set), what it costs in tenge on the day asked about, how many days it takes
 * (0: not known), who files, and whether a pending file by itself prolongs the stay.
 */
export const routeColumns = (routes: Names) => ({
  route: codeCell(t('Route', 'Путь', 'Жол'), routes),
  months: intCell(t('Term, months at most', 'Срок, месяцев не более', 'Мерзімі, айдан аспайды'), [0, 120]),
  tenge: intCell(t('Cost, tenge', 'Стоимость, тенге', 'Құны, теңге'), [0, most]),
  days: intCell(t('Time of the decision, days', 'Срок решения, дней', 'Шешім мерзімі, күн'), [0, 400]),
  files: codeCell(t('Who files', 'Кто подаёт', 'Кім береді'), whoFiles),
  prolongs: boolCell(t('A pending file prolongs the stay', 'Поданное заявление продлевает пребывание', 'Берілген өтініш болу мерзімін ұзартады')),
})

const measures = {
  warning: t('warning', 'предупреждение', 'ескерту'),
  fine: t('fine', 'штраф', 'айыппұл'),
  arrest: t('arrest', 'арест', 'қамау'),
  expulsion: t('expulsion', 'выдворение', 'шығарып жіберу'),
  confiscation: t('confiscation', 'конфискация', 'тәркілеу'),
  'corrective-work': t('corrective work', 'исправительные работы', 'түзеу жұмыстары'),
  'community-work': t('community work', 'общественные работы', 'қоғамдық жұмыстар'),
  restriction: t('restriction of liberty', 'ограничение свободы', 'бас бостандығын шектеу'),
  prison: t('deprivation of liberty', 'лишение свободы', 'бас бостандығынан айыру'),
} as const
const deciders = {
  police: t('police', 'полиция', 'полиция'),
  'border-service': t('Border Service', 'Пограничная служба', 'Шекара қызметі'),
  court: t('court', 'суд', 'сот'),
  'labour-inspector': t('labour inspector', 'инспектор труда', 'еңбек инспекторы'),
} as const

/**
 * A sanction. Rows of one offence and one option go together, options are alternatives. `units`: monthly calculation indices of a fine (in crimes the most), days of an
 * arrest at most, months of a punishment at most; `tenge`: the fine in money; `halved`: half of it, half a tenge counted up, where paying within seven days closes the case (0: not so).
 * `weight` compares texts: the heavier, the more.
 */
export const sanctionColumns = (offences: Names) => ({
  offence: codeCell(t('Offence', 'Нарушение', 'Құқық бұзушылық'), offences),
  option: codeCell(t('Option', 'Вариант', 'Нұсқа'), measures),
  kind: codeCell(t('Measure', 'Мера', 'Шара'), measures),
  units: intCell(
    t('Indices of a fine, days of an arrest, months of a punishment', 'МРП штрафа, дней ареста, месяцев наказания', 'Айыппұлдың АЕК-і, қамаудың күні, жазаның айы'),
    [0, 10_000],
  ),
  tenge: intCell(t('Fine, tenge', 'Штраф, тенге', 'Айыппұл, теңге'), [0, most]),
  halved: intCell(t('If paid within seven days, tenge', 'При уплате в семь дней, тенге', 'Жеті күнде төленсе, теңге'), [0, most]),
  decides: codeCell(t('Who decides', 'Кто решает', 'Кім шешеді'), deciders),
  weight: intCell(t('Weight when texts are compared', 'Вес при сравнении редакций', 'Редакцияларды салыстырудағы салмағы'), [0, 100_000]),
})

/** A right; `until`: the last day it is sure (`never`: no end is set). */
export const rightColumns = (rights: Names) => ({
  right: codeCell(t('Right', 'Право', 'Құқық'), rights),
  until: dayCell(t('Until', 'До', 'Дейін'), [anyDay[0], never]),
})

/** Size of a business by the Entrepreneurial Code, as articles on offences tell it apart. */
export const businessSizes = {
  individual: t('a natural person', 'физическое лицо', 'жеке тұлға'),
  official: t('an official', 'должностное лицо', 'лауазымды адам'),
  small: t('a small business', 'субъект малого предпринимательства', 'шағын кәсіпкерлік субъектісі'),
  nonprofit: t('a non-profit organisation', 'некоммерческая организация', 'коммерциялық емес ұйым'),
  medium: t('a medium business', 'субъект среднего предпринимательства', 'орта кәсіпкерлік субъектісі'),
  large: t('a large business', 'субъект крупного предпринимательства', 'ірі кәсіпкерлік субъектісі'),
} as const
