import { all, ask, at, before, is, later, listing, rule, t, type Cite, type Expr, type Rule, type Text } from '@kosh/norms'
import { contractFrom } from '../eaeu/facts.js'
import { betweenMembers, comesToWork, underContract } from '../eaeu/who.js'
import { dutyColumns } from '../kaz/shapes.js'
import { destination, entered } from '../world/journey.js'
import { armeniaForeigners, belarus105, kyrgyzstan541, russia115 } from './acts.js'
import { registerBy } from './questions.js'

/**
 * How Russia, Belarus, Armenia and Kyrgyzstan carry out the articles of the Treaty on the Union for workers and families: who must act, and by when. Told by
 * authorities and others; none of these acts was read. For Kazakhstan see `kaz/registration-order.ts`.
 */

const deeds = {
  register: t('register the stay', 'зарегистрировать пребывание', 'болуды тіркеу'),
  'report-contract': t('report the contract', 'уведомить о договоре', 'шарт туралы хабарлау'),
}
export const workDuties = listing(dutyColumns(deeds, {}), {
  realm: 'INT',
  id: 'region.work.duties',
  topic: 'work.duties',
  mode: 'must',
  label: t('What a worker must do', 'Что должен сделать трудящийся', 'Еңбекші не істеуге міндетті'),
})
export const hostDuties = listing(dutyColumns(deeds, {}), {
  realm: 'INT',
  id: 'region.host.duties',
  topic: 'host.duties',
  mode: 'must',
  who: 'host',
  label: t('What the host must do', 'Что должна сделать принимающая сторона', 'Қабылдаушы не істеуге міндетті'),
})
export const employerDuties = listing(dutyColumns(deeds, {}), {
  realm: 'INT',
  id: 'region.employer.duties',
  topic: 'employer.duties',
  mode: 'must',
  who: 'employer',
  label: t('What the employer must do', 'Что должен сделать работодатель', 'Жұмыс беруші не істеуге міндетті'),
})

const due: Expr<'day'> = ask(registerBy, entered)
const comes = all(betweenMembers(entered), comesToWork)

export const unionWorkers: readonly Rule[] = [
  registers('RUS', at(russia115, 'registration of workers', 'secondary'), hostDuties, [
    t(
      'The stay is prolonged to the end of the contract by extending the registration.',
      'Пребывание продлевают до конца договора через продление учёта.',
      'Болу тіркеуді ұзарту арқылы шарттың соңына дейін ұзартылады.',
    ),
  ]),
  rule('region.RUS.contractNotice', {
    says: at(russia115, 'notice of a contract'),
    gist: t(
      'The employer reports the contract within three working days. So it was told on 23.11.2026; since when was not seen.',
      'Работодатель уведомляет о договоре за три рабочих дня. Так сообщали на 23.11.2026; с какого времени — не видно.',
      'Жұмыс беруші шарт туралы үш жұмыс күнінде хабарлайды. 23.11.2026 жағдайы бойынша солай айтылған; қашаннан бері екені көрінбеді.',
    ),
    force: '2026-11-23/',
    answers: employerDuties,
    when: all(is(destination, 'RUS'), comes, underContract),
    then: [{ deed: 'report-contract', by: later(contractFrom, 3, 'days'), sanction: 'none' }],
    leaves: [
      t(
        'Calendar days are counted from the first day of the contract: the earlier day.',
        'Считаются календарные дни с первого дня договора: более ранний день.',
        'Шарттың бірінші күнінен күнтізбелік күндер саналады: ертерек күн.',
      ),
    ],
  }),
  registers('BLR', at(belarus105, 'registration of workers'), workDuties, [
    t('The host may do it instead.', 'Это может сделать и принимающая сторона.', 'Мұны қабылдаушы да жасай алады.'),
    t(
      'For the term of the contract no residence permit is needed, as is told.',
      'На срок договора вид на жительство или разрешение, как сообщают, не нужны.',
      'Шарт мерзіміне тұруға рұқсат қажет емес деп хабарланады.',
    ),
  ]),
  registers('ARM', at(armeniaForeigners, 'registration of workers'), workDuties, [
    t('A residence status may be asked for; it is not a must.', 'Статус проживания можно получить, но не обязательно.', 'Тұру мәртебесін алуға болады, бірақ міндетті емес.'),
  ]),
  registers('KGZ', at(kyrgyzstan541, 'Resolution 541 of 10.10.2023', 'secondary'), workDuties, [
    t(
      'Papers that prolong the stay: registration, residence permits, the cards of a kairylman and Meken.',
      'Продлевают пребывание: регистрация, виды на жительство, карты кайрылмана и «Мекен».',
      'Болуды ұзартатын құжаттар: тіркеу, тұруға рұқсаттар, қайрылман және «Мекен» карталары.',
    ),
  ]),
]

/** By the Treaty whoever stays longer registers as the host says; here, who acts. */
function registers(host: string, says: Cite, answers: typeof workDuties, leaves: readonly Text[]): Rule {
  return rule(`region.${host}.workersRegister`, {
    says,
    gist: t(
      'A worker or the family who stays longer than the free days is registered by the last of them.',
      'Трудящегося или семью, которые остаются дольше свободных дней, регистрируют до последнего из них.',
      'Еркін күндерден артық қалатын еңбекші не отбасы сол күндердің соңғысына дейін тіркеледі.',
    ),
    force: '2015-01-01/',
    answers,
    when: all(is(destination, host), comes, before(due, 'never')),
    then: [{ deed: 'register', by: due, sanction: 'none' }],
    leaves,
  })
}
