import { anyDay, dayFact, either, latter, listing, never, question, since, t, today, type Expr } from '@kosh/norms'
import { leaving } from '../../world/journey.js'
import { sanctionColumns } from '../shapes.js'

/** What is asked of a late departure, and what the law answers about it. */

/** `never`: no decision yet. */
export const caseDecided = dayFact(
  'kaz.case.decided',
  t('When was your case about staying late decided?', 'Когда решено дело о вашей просрочке?', 'Мерзімді өткізіп алу ісіңіз қашан шешілді?'),
  { within: [anyDay[0], never], who: 'authority' },
)
/** The day whose index counts a fine (Art. 44(1)). `never`: not opened yet. */
export const caseOpened = dayFact(
  'kaz.case.opened',
  t('When was the case of an offence opened against you?', 'Когда против вас возбуждено дело о правонарушении?', 'Сізге қатысты құқық бұзушылық туралы іс қашан қозғалды?'),
  { within: [anyDay[0], never], who: 'authority' },
)

/** The day of exit; while it is not fixed, the day asked about. */
export const exitDay: Expr<'day'> = either('day', since(leaving, 'never'), today, leaving)
/** While no case is opened a fine is counted as if it were opened on exit. */
export const overstayOpened: Expr<'day'> = either('day', since(caseOpened, 'never'), exitDay, caseOpened)

export const overstayDays = question('int', 'one', {
  id: 'kaz.overstay.days',
  topic: 'overstay.days',
  realm: 'KAZ',
  label: t('Days past the last lawful day', 'Дней после последнего законного дня', 'Соңғы заңды күннен кейінгі күндер'),
})

const late = t('leaving late', 'опоздание с выездом', 'кеш кету')
const lateAgain = t('leaving late again within a year', 'повторное опоздание с выездом в течение года', 'бір жыл ішінде қайта кеш кету')
/** The text is that of the exit, or a later milder one up to the decision. */
export const overstaySanctions = listing(sanctionColumns({ '517(3)': late, '517(4)': late, '517(6)': lateAgain, '517(7)': lateAgain }), {
  id: 'kaz.overstay.sanctions',
  topic: 'foreigner.liability',
  realm: 'KAZ',
  mode: 'must',
  weigh: 'weight',
  label: t('Sanction for leaving late', 'Взыскание за опоздание с выездом', 'Кеш кеткені үшін жаза'),
  text: { asOf: exitDay, milder: latter(exitDay, either('day', since(caseDecided, 'never'), today, caseDecided)) },
})
