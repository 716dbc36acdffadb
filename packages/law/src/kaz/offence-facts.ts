import { anyDay, codeCell, dayFact, intCell, listing, never, question, t, words, either, latter, since, today, type Expr } from '@kosh/norms'
import { leaving } from '../world/journey.js'

/** What is asked of a late departure, and what the law answers about it. */

/** `never`: no decision yet. */
export const caseDecided = dayFact(
  'kaz.case.decided',
  t('When was your case about staying late decided?', 'Когда решено дело о вашей просрочке?', 'Мерзімді өткізіп алу ісіңіз қашан шешілді?'),
  { within: [anyDay[0], never], who: 'authority' },
)

/** The day of exit; while it is not fixed, the day asked about. */
export const exitDay: Expr<'day'> = either('day', since(leaving, 'never'), today, leaving)

export const overstayDays = question('int', 'one', {
  id: 'kaz.overstay.days',
  topic: 'overstay.days',
  realm: 'KAZ',
  label: t('Days past the last lawful day', 'Дней после последнего законного дня', 'Соңғы заңды күннен кейінгі күндер'),
})

const measures = words('warning fine arrest expulsion')
/** Rows of one option go together; options are alternatives. The text is that of the exit, or a later milder one up to the decision. */
export const overstaySanctions = listing(
  {
    option: codeCell(t('Option', 'Вариант', 'Нұсқа'), measures),
    kind: codeCell(t('Measure', 'Мера', 'Шара'), measures),
    units: intCell(
      t('Monthly calculation indices of a fine; days of an arrest, at most', 'МРП штрафа; дней ареста, не более', 'Айыппұлдың АЕК саны; қамау күндері, ең көбі'),
      [0, 25],
    ),
    weight: intCell(t('Weight when texts are compared', 'Вес при сравнении редакций', 'Редакцияларды салыстырудағы салмағы'), [0, 1000]),
  },
  {
    id: 'kaz.overstay.sanctions',
    topic: 'overstay.sanctions',
    realm: 'KAZ',
    mode: 'must',
    who: 'authority',
    weigh: 'weight',
    label: t('Sanction for leaving late', 'Взыскание за опоздание с выездом', 'Кеш кеткені үшін жаза'),
    text: { asOf: exitDay, milder: latter(exitDay, either('day', since(caseDecided, 'never'), today, caseDecided)) },
  },
)
