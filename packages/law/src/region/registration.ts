import { after, all, any, ask, before, earlier, either, later, nthDay, over, readOn, rule, t, type Expr, type Rule } from '@kosh/norms'
import { unregisteredUntil as workersFree } from '../eaeu/questions.js'
import { citizenship } from '../world/person.js'
import { destination, entered, leaving } from '../world/journey.js'
import { hostLaw } from './host-law.js'
import { lastDay, registerBy, unregisteredUntil } from './questions.js'
import { regime } from './regimes.js'

/** Registration: how long a citizen of the region needs none. What then follows is the law of the host. */

const force = '1992-01-01/'
const freeDays: Expr<'int'> = readOn(entered, regime.unregistered, destination, citizenship)
const dayBefore = later(entered, -1, 'days')
/** Planned or actual, the stay runs past a day. */
const staysPast = (limit: Expr<'day'>): Expr<'bool'> => after(earlier(leaving, ask(lastDay, entered)), limit)
const free: Expr<'day'> = ask(unregisteredUntil, dayBefore)

export const registrationRules: readonly Rule[] = [
  rule('region.registration.freeDays', {
    says: hostLaw('registration'),
    gist: t(
      'For so many days from the day of entry no registration is needed.',
      'Столько-то дней со дня въезда регистрация не нужна.',
      'Кірген күннен белгіленген күн бойы тіркелу қажет емес.',
    ),
    force,
    answers: unregisteredUntil,
    when: over(freeDays, 0),
    then: nthDay(freeDays, entered),
    leaves: [
      t(
        'Where the law of the host counts working days, calendar days are counted here: the earlier day. The day of entry is the first.',
        'Где закон государства считает рабочие дни, здесь считаются календарные: более ранний день. День въезда — первый.',
        'Мемлекет заңы жұмыс күндерін санаса, мұнда күнтізбелік күндер саналады: ертерек күн. Кірген күн — бірінші.',
      ),
    ],
  }),
  rule('region.registration.workers', {
    says: hostLaw('registration'),
    gist: t(
      'The term of the Treaty on the Union for workers holds where it is longer.',
      'Срок Договора о Союзе для трудящихся действует, если он длиннее.',
      'Одақ туралы шарттың еңбекшілерге арналған мерзімі ұзағырақ болса, сол қолданылады.',
    ),
    force: '2012-01-01/',
    answers: unregisteredUntil,
    then: ask(workersFree, dayBefore),
  }),
  rule('region.registration.by', {
    says: hostLaw('registration'),
    gist: t(
      'Whoever stays longer registers by the last of these days, as the law of the host says.',
      'Кто остаётся дольше, регистрируется до последнего из этих дней по закону государства.',
      'Одан ұзақ болатын адам осы күндердің соңғысына дейін мемлекет заңы бойынша тіркеледі.',
    ),
    force,
    answers: registerBy,
    when: all(any(over(freeDays, 0), before(dayBefore, ask(workersFree, dayBefore)))),
    then: either('day', staysPast(free), free, 'never'),
    leaves: [
      t(
        'Who files and where (the host, the person, the employer), and what follows if late, is the law of the host.',
        'Кто и куда подаёт (принимающая сторона, сам человек, работодатель) и что будет при опоздании, решает закон государства.',
        'Кім және қайда береді (қабылдаушы, адамның өзі, жұмыс беруші), кешіксе не болады, мемлекет заңы шешеді.',
      ),
    ],
  }),
]
