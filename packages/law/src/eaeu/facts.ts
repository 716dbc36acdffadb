import { boolFact, codeCell, codeFact, dayCell, dayFact, intFact, never, anyDay, t, table } from '@kosh/norms'
import { states } from '../world/states.js'

/** What the law of the Union asks of a worker in any member state; for Kazakhstan as host see `kaz/work-facts.ts`. */

export const workForm = codeFact(
  'eaeu.work.form',
  t('How do you work in the state you are going to?', 'Как вы работаете в государстве, куда едете?', 'Баратын мемлекетте қалай жұмыс істейсіз?'),
  {
    none: t('not at all', 'никак', 'жұмыс істемеймін'),
    'labour-contract': t('under a labour contract', 'по трудовому договору', 'еңбек шартымен'),
    'civil-contract': t('under a civil contract for works or services', 'по гражданско-правовому договору на работы или услуги', 'жұмыс не қызметке азаматтық-құқықтық шартпен'),
    'own-business': t('in my own business', 'в своём деле', 'өз кәсібімде'),
  },
)
/** `never`: for no fixed time, or none yet. */
const contractDays = { within: [anyDay[0], never] } as const
export const contractFrom = dayFact(
  'eaeu.contract.from',
  t('From which day does your contract there run?', 'С какого дня действует ваш договор там?', 'Ондағы шартыңыз қай күннен бастап жүреді?'),
  contractDays,
)
export const contractTo = dayFact(
  'eaeu.contract.to',
  t('Until which day does your contract there run?', 'По какой день действует ваш договор там?', 'Ондағы шартыңыз қай күнге дейін жүреді?'),
  contractDays,
)
/** `never`: it was not ended before its term. */
export const contractEnded = dayFact(
  'eaeu.contract.ended',
  t('On which day was your contract there ended early?', 'Когда ваш договор там расторгнут досрочно?', 'Ондағы шартыңыз қай күні мерзімінен бұрын бұзылды?'),
  contractDays,
)
/** The four in which a diploma of another member state is not recognised without a procedure. */
export const occupation = codeFact('eaeu.work.occupation', t('In which field is the work?', 'В какой области работа?', 'Жұмыс қай салада?'), {
  teaching: t('teaching', 'педагогика', 'педагогика'),
  law: t('law', 'право', 'құқық'),
  medicine: t('medicine', 'медицина', 'медицина'),
  pharmacy: t('pharmacy', 'фармацевтика', 'фармацевтика'),
  other: t('another field', 'другая область', 'басқа сала'),
})
export const securityLimit = boolFact(
  'eaeu.limit.security',
  t(
    'Is the work limited for national security or public order?',
    'Ограничена ли эта работа ради национальной безопасности или общественного порядка?',
    'Бұл жұмыс ұлттық қауіпсіздік не қоғамдық тәртіп үшін шектелген бе?',
  ),
  { who: 'authority' },
)
/** Workers whom the person accompanies or joins. */
export const workersOfFamily = table(
  'eaeu.family',
  t('Workers whose family you are', 'Трудящиеся, членом семьи которых вы являетесь', 'Сіз отбасы мүшесі болып табылатын еңбекшілер'),
  2,
  {
    relation: codeCell(t('What you are to the worker', 'Кем вы приходитесь трудящемуся', 'Еңбекшіге кім боласыз'), {
      spouse: t('husband or wife', 'супруг', 'жұбай'),
      child: t('dependent child', 'ребёнок на иждивении', 'асыраудағы бала'),
      other: t('another relative whom the host state counts to the family', 'иной родственник, которого государство относит к семье', 'мемлекет отбасына жатқызатын өзге туыс'),
    }),
    citizenship: codeCell(t('Citizenship of the worker', 'Гражданство трудящегося', 'Еңбекшінің азаматтығы'), states),
    to: dayCell(t('Until which day the contract of the worker runs', 'По какой день действует договор трудящегося', 'Еңбекшінің шарты қай күнге дейін жүреді'), [anyDay[0], never]),
  },
)
export const insuredMonths = intFact(
  'eaeu.insuredMonths',
  t(
    'How many months of insured work have you there since 2021?',
    'Сколько месяцев страхового стажа у вас там с 2021 года?',
    '2021 жылдан бері онда неше ай сақтандыру өтіліңіз бар?',
  ),
  [0, 900],
)
