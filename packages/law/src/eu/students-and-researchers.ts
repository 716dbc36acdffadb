import { all, at, daysOf, earlier, inAny, is, lasts, later, latest, not, readOn, rule, same, some, t, within, type Rule } from '@kosh/norms'
import { permits } from '../world/person.js'
import { destination, entered, purpose, stays } from '../world/journey.js'
import { studentsAndResearchers } from './acts.js'
import { binding, binds } from './binding.js'
import { dayBeforeEntry, thirdCountry } from './borders-code-terms.js'
import { holds } from './held-permits.js'
import { lastDay } from './questions.js'
import { harmless, insured, maintained, passages, proof, route, thirdCountryNational } from './routes.js'
import { mayWork } from './stay-questions.js'

/** Directive (EU) 2016/801 on students, researchers, trainees and volunteers, in the order of its articles. Pupils, au pairs, trainees and volunteers are not captured. */

const act = studentsAndResearchers
const dir = passages(act, '2026-11-26', '2016-05-21')
const force = '2018-05-23/'
const admission = {
  admission: proof('admission', 'Art. 11(1)(a)', t('A higher education institution has admitted the person.', 'Вуз зачислил лицо.', 'Жоғары оқу орны адамды қабылдаған.')),
  hosting: proof(
    'hosting-agreement',
    'Arts 8(1), 10',
    t('There is a hosting agreement with a research organisation.', 'Есть договор о приёме с научной организацией.', 'Ғылыми ұйыммен қабылдау шарты бар.'),
  ),
} as const
const sixtyDays = t(
  'Sixty days where the state has approved the institution.',
  'Шестьдесят дней, если организация одобрена государством.',
  'Мекемені мемлекет мақұлдаса, алпыс күн.',
)

export const studyRoute = route({
  code: 'study',
  act,
  cite: dir,
  force,
  at: 'Arts 18(2), 34',
  gist: t(
    'A student is admitted for a year or more, or for the course if shorter; the decision comes within ninety days.',
    'Студента допускают на год или более либо на время курса, если он короче; решение принимают в девяносто дней.',
    'Студент бір жыл не одан ұзақ, курс қысқа болса соның уақытына жіберіледі; шешім тоқсан күнде шығады.',
  ),
  how: sixtyDays,
  months: 0,
  least: 12,
  days: 90,
  conditions: [thirdCountryNational('Art. 2(1)'), admission.admission, insured('Art. 7(1)(c)'), maintained('Art. 7(1)(e)'), harmless('Art. 7(6)')],
})
export const researchRoute = route({
  code: 'research',
  forms: ['research'],
  act,
  cite: dir,
  force,
  at: 'Arts 18(1), 34',
  gist: t(
    'A researcher is admitted for a year or more, or for the agreement if shorter; the decision comes within ninety days.',
    'Исследователя допускают на год или более либо на время договора, если он короче; решение принимают в девяносто дней.',
    'Зерттеуші бір жыл не одан ұзақ, шарт қысқа болса соның уақытына жіберіледі; шешім тоқсан күнде шығады.',
  ),
  how: sixtyDays,
  months: 0,
  least: 12,
  days: 90,
  conditions: [thirdCountryNational('Art. 2(1)'), admission.hosting, insured('Art. 7(1)(c)'), maintained('Art. 7(1)(e)'), harmless('Art. 7(6)')],
})
export const jobSearchRoute = route({
  code: 'job-search',
  act,
  cite: dir,
  force,
  at: 'Art. 25(1)',
  gist: t(
    'After studies or research nine months or more are given to look for work or set up a business.',
    'После учёбы или исследования даётся не менее девяти месяцев на поиск работы или открытие дела.',
    'Оқу не зерттеуден кейін жұмыс іздеуге не іс ашуға кемінде тоғыз ай беріледі.',
  ),
  months: 0,
  least: 9,
  days: 90,
  conditions: [
    thirdCountryNational('Art. 2(1)'),
    {
      id: 'permit',
      at: 'Art. 25(1)',
      gist: t('The state gave the permit for study or research.', 'Государство дало разрешение на учёбу или исследование.', 'Оқуға не зерттеуге рұқсатты осы мемлекет берген.'),
      then: holds('study', 'research'),
    },
    proof('completed-studies', 'Art. 25(3)', t('The studies or the research are completed.', 'Учёба или исследование завершены.', 'Оқу не зерттеу аяқталған.')),
    insured('Arts 7(1)(c), 25(3)'),
    maintained('Arts 7(1)(e), 25(3)'),
    harmless('Art. 7(6)'),
  ],
})

const work: readonly Rule[] = [
  rule('eu.directive2016801.24', {
    says: dir('Art. 24'),
    force,
    answers: mayWork,
    gist: t(
      'A student may work beside the studies, fifteen hours a week or more as the state sets.',
      'Студент может работать помимо учёбы, пятнадцать часов в неделю или более, как установит государство.',
      'Студент оқудан тыс уақытта аптасына он бес сағат не мемлекет белгілеген одан көп уақыт жұмыс істей алады.',
    ),
    when: all(binds(act), holds('study')),
    then: true,
  }),
  rule('eu.directive2016801.23', {
    says: dir('Arts 8, 23'),
    force,
    answers: mayWork,
    gist: t(
      'A researcher works on the agreement, and may teach.',
      'Исследователь работает по договору и может преподавать.',
      'Зерттеуші шарт бойынша жұмыс істейді және сабақ бере алады.',
    ),
    when: all(binds(act), holds('research')),
    then: true,
  }),
]

// --- mobility ---------------------------------------------------------------------------------------------------------

const heldElsewhere = (kind: string) =>
  all(
    is(permits.cells.kind, kind),
    not(same(permits.cells.state, destination)),
    readOn(entered, binding, act.id, permits.cells.state),
    within(entered, permits.cells.from, permits.cells.to),
  )
const daysHere = daysOf(stays, { where: same(stays.cells.state, destination) })
const mobility: readonly Rule[] = [
  rule('eu.directive2016801.28', {
    says: dir('Art. 28(1)'),
    force,
    answers: lastDay,
    gist: t(
      'A researcher of one state may stay in another for research, 180 days in any 360.',
      'Исследователь одного государства может быть в другом ради исследования 180 дней в любые 360.',
      'Бір мемлекеттің зерттеушісі басқасында зерттеу үшін кез келген 360 күнде 180 күн бола алады.',
    ),
    when: all(thirdCountry, binds(act, entered), is(purpose, 'work'), some(permits, heldElsewhere('research'))),
    then: latest(permits, earlier(permits.cells.to, lasts(180, daysHere, inAny(360, 'days'), entered)), { where: heldElsewhere('research'), none: dayBeforeEntry }),
    leaves: [
      t(
        'For research at an organisation of that state alone; it may ask for a notice and object within thirty days.',
        'Только ради исследования в организации этого государства; оно может требовать уведомления и возразить в тридцать дней.',
        'Сол мемлекеттің ұйымындағы зерттеу үшін ғана; ол хабарлауды талап етіп, отыз күнде қарсы бола алады.',
      ),
    ],
  }),
  rule('eu.directive2016801.31', {
    says: at(act, 'Art. 31(1)'),
    force,
    answers: lastDay,
    gist: t(
      'A student in a programme between institutions may stay in another state up to 360 days.',
      'Студент по программе между вузами может быть в другом государстве до 360 дней.',
      'Жоғары оқу орындары арасындағы бағдарлама студенті басқа мемлекетте 360 күнге дейін бола алады.',
    ),
    when: all(thirdCountry, binds(act, entered), is(purpose, 'study'), some(permits, heldElsewhere('study'))),
    then: latest(permits, earlier(permits.cells.to, later(entered, 359, 'days')), { where: heldElsewhere('study'), none: dayBeforeEntry }),
    leaves: [t('For the studies of that programme alone.', 'Только ради учёбы по этой программе.', 'Сол бағдарламадағы оқу үшін ғана.')],
  }),
]

export const studentAndResearcherRules: readonly Rule[] = [...studyRoute.rules, ...researchRoute.rules, ...jobSearchRoute.rules, ...work, ...mobility]
