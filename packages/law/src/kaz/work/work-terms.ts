import { all, any, at, atMost, by, earlier, earliest, is, later, latest, question, rule, t, times, today, under, within, type Cite, type Expr, type Rule } from '@kosh/norms'
import { permits } from '../../world/person.js'
import { law477, law482, order279, order559 } from '../acts.js'
import { extensionsMade, permitFrom, permitMonths, taxPrepaid, workedBefore, workerCategory } from './labour-facts.js'
import { holds } from './labour-status.js'
import { contractTo, workForm } from './work-facts.js'
import { yearsAsked } from './work-levy.js'

/** How long permits run and how they are extended: Law on Migration, Arts 34, 36, 37-2, 37-3, 43-1, 43-2; orders 559 and 279. Limits pile up: the earliest day counts. */

const kaz = { realm: 'KAZ' } as const
export const permitUntil = question('day', 'least', {
  ...kaz,
  id: 'kaz.work.permitUntil',
  topic: 'work.permitUntil',
  mode: 'may',
  label: t('The permit can run until', 'Разрешение может действовать до', 'Рұқсат жүре алатын соңғы күн'),
})
export const mayExtend = question('bool', 'least', {
  ...kaz,
  id: 'kaz.work.extension',
  topic: 'work.extension',
  mode: 'may',
  label: t('The permit can be extended', 'Разрешение можно продлить', 'Рұқсатты ұзартуға болады'),
})
export const extendFrom = question('day', 'greatest', {
  ...kaz,
  id: 'kaz.work.extendFrom',
  topic: 'work.extendFrom',
  mode: 'may',
  who: 'employer',
  label: t('The extension can be asked from', 'Продление можно запросить с', 'Ұзартуды сұрауға болатын алғашқы күн'),
})
export const extendBy = question('day', 'least', {
  ...kaz,
  id: 'kaz.work.extendBy',
  topic: 'work.extendBy',
  mode: 'must',
  who: 'employer',
  label: t('The extension is asked by', 'Продление запрашивают до', 'Ұзарту сұралатын соңғы күн'),
})

const lm = (place: string, text = '2024-01-01'): Cite => at(law477, place, 'official', '2026-11-26', { text })
const lm2026 = (place: string): Cite => at(law477, place, 'official', '2026-11-23')
const employment = (place: string): Cite => at(law482, place, 'official', '2026-11-26', { text: '2020-01-01' })
const form = (code: string): Expr<'bool'> => is(workForm, code)
/** The last day of so many months whose first day is `from`. */
const lastOf = (from: Parameters<typeof later>[0], months: Parameters<typeof later>[1]): Expr<'day'> => later(later(from, months, 'months'), -1, 'days')

// --- The employer's permit ----------------------------------------------------------------------------------

const permitRows = all(is(permits.cells.state, 'KAZ'), is(permits.cells.kind, 'foreign-labour'))
const employerPermitEnds = latest(permits, permits.cells.to, { where: permitRows, none: today })
const categoriesGist = t(
  'A permit of the first category runs for a year, two or three, the others for a year.',
  'Разрешение первой категории действует год, два или три, остальные — год.',
  'Бірінші санаттың рұқсаты бір, екі не үш жыл, қалғандары бір жыл жүреді.',
)
const categories = (id: string, says: Cite, force: string): Rule =>
  rule(id, { says, gist: categoriesGist, force, answers: permitUntil, when: form('employee'), then: lastOf(permitFrom, times(12, yearsAsked)) })
const renewals = (id: string, says: Cite, force: string): Rule =>
  rule(id, {
    says,
    gist: t(
      'The first category is extended without limit, the second and third twice, the fourth not at all.',
      'Первую категорию продлевают без ограничения, вторую и третью — дважды, четвёртую не продлевают.',
      'Бірінші санат шексіз, екінші мен үшінші екі рет ұзартылады, төртіншісі ұзартылмайды.',
    ),
    force,
    answers: mayExtend,
    when: form('employee'),
    then: any(is(workerCategory, '1'), all(is(workerCategory, '2', '3'), under(extensionsMade, 2))),
    leaves: [
      t(
        'Of the second and third categories one guide says three extensions, another two: the fewer are taken.',
        'О второй и третьей категориях один обзор говорит о трёх продлениях, другой о двух: взято меньшее.',
        'Екінші және үшінші санаттар туралы бір шолуда үш, екіншісінде екі ұзарту айтылған: азы алынды.',
      ),
      t(
        'Visa and temporary residence are extended for a year at a time, with the consent of national security (Art. 36(4)).',
        'Визу и временное проживание продлевают на год, по согласованию с органами национальной безопасности (п. 4 ст. 36).',
        'Виза мен уақытша тұру ұлттық қауіпсіздік органдарының келісімімен бір жылдан ұзартылады (36-баптың 4-тармағы).',
      ),
    ],
  })
const windowLeaves = [
  t(
    'The window was seen in a guide of 2020; under Order 279 it was not read.',
    'Сроки взяты из обзора 2020 года; в приказе № 279 они не прочитаны.',
    'Мерзімдер 2020 жылғы шолудан алынған; № 279 бұйрықта оқылмаған.',
  ),
]
const windowOpens = rule('kaz.order559.extendFrom', {
  says: at(order559, 'conditions of permits', 'secondary'),
  gist: t(
    'The extension is asked not earlier than 60 days before the end.',
    'Продление запрашивают не раньше чем за 60 дней до окончания.',
    'Ұзарту аяқталуына 60 күннен ерте сұралмайды.',
  ),
  force: '2017-01-01/',
  answers: extendFrom,
  when: all(is(workForm, 'employee'), holds('foreign-labour')),
  then: later(employerPermitEnds, -60, 'days'),
  leaves: windowLeaves,
})
const windowCloses = rule('kaz.order559.extendBy', {
  says: at(order559, 'conditions of permits', 'secondary'),
  gist: t(
    'The extension is asked not later than 30 days before the end.',
    'Продление запрашивают не позднее чем за 30 дней до окончания.',
    'Ұзарту аяқталуына 30 күн қалғаннан кешіктірілмей сұралады.',
  ),
  force: '2017-01-01/',
  answers: extendBy,
  when: all(is(workForm, 'employee'), holds('foreign-labour')),
  then: later(employerPermitEnds, -30, 'days'),
  leaves: windowLeaves,
})
const inWindow = rule('kaz.order559.extendInWindow', {
  says: at(order559, 'conditions of permits', 'secondary'),
  gist: t('It is asked between 60 and 30 days before the end.', 'Его запрашивают за 60–30 дней до окончания.', 'Ол аяқталуына 60–30 күн қалғанда сұралады.'),
  force: '2017-01-01/',
  answers: mayExtend,
  when: all(form('employee'), holds('foreign-labour')),
  then: within(today, later(employerPermitEnds, -60, 'days'), later(employerPermitEnds, -30, 'days')),
  leaves: windowLeaves,
})

// --- Transfer and certificate -------------------------------------------------------------------------------

const threeYears = (id: string, says: Cite, force: string, code: string): Rule =>
  rule(id, {
    says,
    gist: t('For the term of the contract, three years at most.', 'На срок договора, не более трёх лет.', 'Шарт мерзіміне, үш жылдан аспайды.'),
    force,
    answers: permitUntil,
    when: form(code),
    then: earlier(contractTo, lastOf(permitFrom, 36)),
  })
const once = (id: string, says: Cite, force: string): Rule =>
  rule(id, {
    says,
    gist: t('A transfer is extended once, by a year.', 'Перевод продлевают один раз, на год.', 'Ауыстыру бір рет, бір жылға ұзартылады.'),
    force,
    answers: mayExtend,
    when: form('intra-corporate'),
    then: under(extensionsMade, 1),
  })
/** The first three months are for finding work: once it is extended, the term of the contract counts. */
const threeMonths = (id: string, says: Cite, force: string): Rule =>
  rule(id, {
    says,
    gist: t('Before it is extended the certificate runs for three months.', 'До продления справка действует три месяца.', 'Ұзартылғанға дейін анықтама үш ай жүреді.'),
    force,
    answers: permitUntil,
    when: all(form('self-employed'), under(extensionsMade, 1)),
    then: lastOf(permitFrom, 3),
  })
const inThreeMonths = (id: string, says: Cite, force: string): Rule =>
  rule(id, {
    says,
    gist: t(
      'Whoever found work asks for the extension within three months of the issue.',
      'Нашедший работу просит о продлении в течение трёх месяцев со дня выдачи.',
      'Жұмыс тапқан адам ұзартуды берілген күннен үш ай ішінде сұрайды.',
    ),
    force,
    answers: mayExtend,
    when: form('self-employed'),
    then: all(under(extensionsMade, 1), by(today, later(permitFrom, 3, 'months'))),
  })

// --- Seasonal work ------------------------------------------------------------------------------------------

const oneSeason = rule('kaz.law477.34-3.until', {
  says: lm('Art. 34(3)'),
  gist: t(
    'Seasonal workers are engaged for a year at most.',
    'Сезонных работников привлекают не более чем на год.',
    'Маусымдық жұмыскерлер бір жылдан аспайтын мерзімге тартылады.',
  ),
  force: '~2013-12-27/',
  answers: permitUntil,
  when: form('seasonal'),
  then: earlier(contractTo, lastOf(permitFrom, 12)),
})
const seasonNotExtended = rule('kaz.order279.season', {
  says: at(order279, 'terms of permits'),
  gist: t('A permit for seasonal workers is not extended.', 'Разрешение на сезонных работников не продлевают.', 'Маусымдық жұмыскерлерге рұқсат ұзартылмайды.'),
  force: '2023-07-01/',
  answers: mayExtend,
  when: form('seasonal'),
  then: false,
})

// --- Labour immigrants --------------------------------------------------------------------------------------

const household = form('household')
const householdRows = all(is(permits.cells.state, 'KAZ'), is(permits.cells.kind, 'labour-immigrant'))
const firstPermit = earliest(permits, permits.cells.from, { where: householdRows, none: permitFrom })
const householdPermitEnds = latest(permits, permits.cells.to, { where: householdRows, none: today })
const continuous = t(
  'Earlier permits told are taken as one residence without a break.',
  'Указанные прежние разрешения считаются проживанием без перерыва.',
  'Айтылған бұрынғы рұқсаттар үзіліссіз тұру деп есептеледі.',
)
const monthsOfPermit = rule('kaz.law477.43-2-1.until', {
  says: lm('Art. 43-2(1)'),
  gist: t('The permit runs for the months asked.', 'Разрешение действует запрошенное число месяцев.', 'Рұқсат сұралған айлар бойы жүреді.'),
  force: '2014-02-01/',
  answers: permitUntil,
  when: household,
  then: lastOf(permitFrom, permitMonths),
})
const threeAtFirst = rule('kaz.law477.43-2-1.most.2014', {
  says: lm('Art. 43-2(1)', '2022-07-14'),
  gist: t('At most three months at a time.', 'Не более трёх месяцев за раз.', 'Бір жолы үш айдан аспайды.'),
  force: '2014-02-01/2024-05-27',
  answers: permitUntil,
  when: household,
  then: lastOf(permitFrom, 3),
})
const twelveAtFirst = rule('kaz.law477.43-2-1.most.2024', {
  says: lm2026('Art. 43-2(1)'),
  gist: t('At most twelve months.', 'Не более двенадцати месяцев.', 'Он екі айдан аспайды.'),
  force: '2024-05-28/',
  answers: permitUntil,
  when: household,
  then: lastOf(permitFrom, 12),
})
const twelveInAll = rule('kaz.law477.43-1-2.until', {
  says: lm('Art. 43-1(2)'),
  gist: t(
    'A labour immigrant lives in Kazakhstan without a break for twelve months at most.',
    'Трудовой иммигрант непрерывно живёт в Казахстане не более двенадцати месяцев.',
    'Еңбекші көшіп келуші Қазақстанда үзіліссіз он екі айдан артық тұра алмайды.',
  ),
  force: '2014-02-01/',
  answers: permitUntil,
  when: household,
  then: lastOf(firstPermit, 12),
  leaves: [continuous],
})
const extensionOfHousehold = [
  rule('kaz.law477.43-2-2.worked', {
    says: lm('Art. 43-2(2)'),
    gist: t(
      'Work in a household in the time before is shown.',
      'Подтверждена работа в домашнем хозяйстве в предыдущий период.',
      'Бұған дейінгі кезеңде үй шаруашылығындағы жұмыс расталды.',
    ),
    force: '2014-02-01/',
    answers: mayExtend,
    when: household,
    then: workedBefore,
  }),
  rule('kaz.law477.43-2-2.tax', {
    says: lm('Art. 43-2(2)'),
    gist: t('The tax of the further months is paid in advance.', 'Налог за дальнейшие месяцы уплачен вперёд.', 'Келесі айлардың салығы алдын ала төленген.'),
    force: '2014-02-01/',
    answers: mayExtend,
    when: household,
    then: taxPrepaid,
  }),
  rule('kaz.law477.43-2-2.months', {
    says: lm('Art. 43-2(2)'),
    gist: t('By one, two or three months, again and again.', 'На один, два или три месяца, неоднократно.', 'Бір, екі не үш айға, бірнеше рет.'),
    force: '2014-02-01/',
    answers: mayExtend,
    when: household,
    then: atMost(permitMonths, 3),
  }),
  rule('kaz.law477.43-1-2.cap', {
    says: lm('Art. 43-1(2)'),
    gist: t('Not beyond twelve months without a break.', 'Не дольше двенадцати месяцев без перерыва.', 'Үзіліссіз он екі айдан асырмай.'),
    force: '2014-02-01/',
    answers: mayExtend,
    when: household,
    then: by(later(householdPermitEnds, permitMonths, 'months'), lastOf(firstPermit, 12)),
    leaves: [continuous],
  }),
  rule('kaz.law477.43-2-2.valid', {
    says: lm('Art. 43-2(2)'),
    gist: t('The permit has not ended yet.', 'Разрешение ещё не закончилось.', 'Рұқсат әлі аяқталмаған.'),
    force: '2014-02-01/',
    answers: mayExtend,
    when: household,
    then: holds('labour-immigrant'),
  }),
]

const employmentTransfer = employment('Art. 35(1)')
const employmentCertificate = employment('Art. 34(1), (3)')
export const workTermRules: readonly Rule[] = [
  categories('kaz.order559.until', at(order559, 'terms of permits', 'secondary'), '2017-01-01/2023-06-30'),
  categories('kaz.order279.until', at(order279, 'terms of permits', 'secondary'), '2023-07-01/'),
  renewals('kaz.order559.renewals', at(order559, 'terms of permits', 'secondary'), '2017-01-01/2023-06-30'),
  renewals('kaz.order279.renewals', at(order279, 'terms of permits', 'secondary'), '2023-07-01/'),
  windowOpens,
  windowCloses,
  inWindow,
  threeYears('kaz.law482.35-1.until', employmentTransfer, '2017-01-01/2023-06-30', 'intra-corporate'),
  threeYears('kaz.law477.37-3-1.until', lm('Art. 37-3(1)'), '2023-07-01/', 'intra-corporate'),
  once('kaz.law482.35-1.extension', employmentTransfer, '2017-01-01/2023-06-30'),
  once('kaz.law477.37-3-1.extension', lm('Art. 37-3(1)'), '2023-07-01/'),
  threeYears('kaz.law482.34-1.until', employmentCertificate, '2017-01-01/2023-06-30', 'self-employed'),
  threeYears('kaz.law477.37-2-1.until', lm('Art. 37-2(1)'), '2023-07-01/', 'self-employed'),
  threeMonths('kaz.law482.34-1.first', employmentCertificate, '2017-01-01/2023-06-30'),
  threeMonths('kaz.law477.37-2-1.first', lm('Art. 37-2(1)'), '2023-07-01/'),
  inThreeMonths('kaz.law482.34-3.extension', employmentCertificate, '2017-01-01/2023-06-30'),
  inThreeMonths('kaz.law477.37-2-3.extension', lm('Art. 37-2(3)'), '2023-07-01/'),
  oneSeason,
  seasonNotExtended,
  monthsOfPermit,
  threeAtFirst,
  twelveAtFirst,
  twelveInAll,
  ...extensionOfHousehold,
]
