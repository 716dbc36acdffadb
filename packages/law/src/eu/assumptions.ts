import { never, t } from '@kosh/norms'
import { assume, none, type Assumption } from '../assumption.js'

/** What is supposed of an ordinary visitor to the area; what a purpose lifts is asked of whoever comes for it. */

const longer = ['work', 'seasonal-work', 'study', 'family', 'residence', 'investment', 'protection']

export const euAssumptions: readonly Assumption[] = [
  assume(
    'eu-nothing-else',
    t(
      'No return decision, extension, pending application or work in the Union',
      'Нет решения о возвращении, продления, поданных заявлений и работы в Союзе',
      'Одақта қайтару туралы шешім, ұзарту, берілген өтініш және жұмыс жоқ',
    ),
    { 'eu.returns': none, 'eu.extendedTo': never, 'eu.applications': none, 'eu.unemployed.since': never, 'eu.employed.since': never, 'eu.exitRecorded': true },
  ),
  assume(
    'eu-no-work',
    t('You do not come to work in the Union', 'Вы не едете работать в Союз', 'Сіз Одаққа жұмыс істеуге бармайсыз'),
    { 'eu.work.form': 'none' },
    { purpose: ['work', 'seasonal-work'] },
  ),
  assume(
    'eu-no-family',
    t('You do not join family in the Union', 'Вы не едете к семье в Союзе', 'Сіз Одақтағы отбасыңызға бармайсыз'),
    { 'eu.family': none },
    { purpose: ['family'] },
  ),
  assume(
    'eu-no-longer-stay',
    t(
      'No residence in the Union and no proofs for a longer stay',
      'Нет проживания в Союзе и подтверждений для долгого пребывания',
      'Одақта тұрмайды және ұзақ болуға растаулар жоқ',
    ),
    {
      'eu.proofs': none,
      'eu.absences': none,
      'eu.residence.since': never,
      'eu.contract.months': 0,
      'eu.salary.percent': 0,
      'eu.service.months': 0,
    },
    { purpose: longer },
  ),
  assume(
    'eu-no-protection',
    t('You do not ask for protection', 'Вы не просите защиты', 'Сіз қорғау сұрамайсыз'),
    {
      'eu.protection.status': 'none',
      'eu.displaced': 'none',
      'eu.protection.made': never,
      'eu.protection.registered': never,
      'eu.protection.lodged': never,
      'eu.protection.decided': never,
      'eu.protection.procedure': 'ordinary',
      'eu.asylum.unaccompaniedMinor': false,
      'eu.asylum.links': none,
      'eu.asylum.transfer': none,
      'eu.asylum.atBorder': false,
      'eu.asylum.conduct': 'none',
      'eu.asylum.borderLoad': 'room',
    },
    { purpose: ['protection', 'humanitarian'] },
  ),
]
