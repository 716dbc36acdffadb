import { never, t } from '@kosh/norms'
import { assume, none, type Assumption } from '../../assumption.js'

/** Purposes with which the person may be settling, so that the papers are asked for. */
const settling = { purpose: ['residence', 'family', 'study', 'work', 'seasonal-work', 'investment', 'treatment', 'religion', 'remote-work', 'protection'] }
/** What is supposed of an ordinary visitor whose purpose is another. */
export const residenceAssumptions: readonly Assumption[] = [
  assume(
    'no-family-here',
    t('No close relatives in Kazakhstan', 'Нет близких родственников в Казахстане', 'Қазақстанда жақын туыстар жоқ'),
    { 'kaz.family': none },
    { purpose: ['family'] },
  ),
  assume(
    'not-settling',
    t('No papers for residence are gathered', 'Документы для проживания не собирались', 'Тұруға арналған құжаттар жиналмаған'),
    {
      'kaz.residence.askedBy': 'none',
      'kaz.residence.insured': false,
      'kaz.residence.dwelling': false,
      'kaz.residence.fingerprinted': false,
      'kaz.residence.housing': false,
      'kaz.residence.money': 0,
      'kaz.residence.pilot.test': false,
      'kaz.residence.pilot.score': 0,
      'kaz.residence.pilot.interview': false,
      'kaz.aifc.invested': 0,
      'kaz.family.dependent': false,
      'kaz.family.single': false,
      'kaz.family.unable': false,
      'kaz.family.meansShown': false,
    },
    settling,
  ),
  assume(
    'nothing-changed',
    t(
      'No move, lost papers, pending application or change in the family',
      'Нет переезда, утерянных документов, поданного ходатайства и перемен в семье',
      'Көшу, жоғалған құжат, берілген өтінішхат және отбасындағы өзгеріс жоқ',
    ),
    {
      'kaz.residence.applied': never,
      'kaz.residence.moved': never,
      'kaz.residence.paperLost': never,
      'kaz.residence.excusedTrips': none,
      'kaz.family.groundEnded': never,
    },
  ),
  assume('no-residence-ground', t('No ground against permanent residence is held against you', 'Нет оснований против постоянного проживания', 'Тұрақты тұруға қарсы негіз жоқ'), {
    'kaz.residence.grounds': none,
    'kaz.residence.spared': 'none',
    'kaz.emigration.grounds': none,
  }),
]
