import { all, at, before, by, earlier, either, ground, is, latest, not, rule, some, t, today, workingDaysLater, type Expr, type Rule, type Text } from '@kosh/norms'
import { law477 } from '../acts.js'
import { daysOffKaz } from '../calendar.js'
import { withoutExpulsion } from '../liability/no-expulsion.js'
import { carriesAcrossTheBorder, happened, inspections, servicesUntil } from './protection-facts.js'
import { authorityDuties, carrierDuties, protectionRights, protectionRoutes, traffickingRoute } from './protection-questions.js'
import { victim } from './protection-standing.js'

/**
 * Law on Migration of the Population, 22.07.2011 No. 477-IV. Art. 58-2: inspections of hosts and employers; Art. 60(2): carriers; Art. 60-1: victims of
 * trafficking. Compared in the consolidation of 27.09.2025.
 */

const lm = (place: string) => at(law477, place, 'official', '2026-11-26', { text: '2025-09-27' })

// --- Art. 58-2: inspections ----------------------------------------------------------------------------------

const sinceChapter = '2024-07-17/'
const { kind: step, on: stepOn } = inspections.cells
type Step = 'began' | 'extended' | 'objected'
const took = (kind: Step): Expr<'bool'> => some(inspections, all(is(step, kind), by(stepOn, today)))
const dayOf = (kind: Step): Expr<'day'> => earlier(latest(inspections, stepOn, { where: all(is(step, kind), by(stepOn, today)), none: '1990-01-01' }), today)
const sevenDays = workingDaysLater(dayOf('began'), 7, daysOffKaz)
/** An extension of an earlier inspection does not count. */
const prolonged = all(took('extended'), not(before(dayOf('extended'), dayOf('began'))))
const noNotice = t(
  'There are only unplanned inspections, on a complaint, a demand of the prosecutor, facts from state bodies or an order of the criminal prosecution; no notice is given before. You may be present, record, and refuse papers that are off the subject.',
  'Проверки только внеплановые: по обращению, требованию прокурора, фактам от госорганов или поручению органа уголовного преследования; заранее не извещают. Можно присутствовать, записывать и не давать документов не по предмету.',
  'Тексерулер тек жоспардан тыс: жолданым, прокурор талабы, мемлекеттік органдардың фактілері не қылмыстық қудалау органының тапсырмасы бойынша; алдын ала ескертілмейді. Қатысуға, жазуға және тақырыпқа жатпайтын құжат бермеуге болады.',
)
const registerInspection = rule('kaz.law477.58-2-7', {
  says: lm('Art. 58-2(7)'),
  gist: t(
    'The order of inspection is registered by the next working day after the start.',
    'Акт о назначении проверки регистрируют в течение следующего рабочего дня после начала.',
    'Тексеруді тағайындау актісі басталғаннан кейінгі келесі жұмыс күні ішінде тіркеледі.',
  ),
  force: sinceChapter,
  answers: authorityDuties,
  when: took('began'),
  then: [{ deed: 'register-inspection', by: workingDaysLater(dayOf('began'), 1, daysOffKaz), sanction: 'none' }],
  how: noNotice,
})
const endInspection = rule('kaz.law477.58-2-9', {
  says: lm('Art. 58-2(9), (13)'),
  gist: t(
    'An inspection lasts seven working days at most; extended once, fifteen more. It ends when its act is handed over.',
    'Проверка длится не более семи рабочих дней; однажды продлённая — ещё до пятнадцати. Она кончается вручением акта.',
    'Тексеру жеті жұмыс күнінен аспайды; бір рет ұзартылса — тағы он бес күнге дейін. Ол акт тапсырылғанда аяқталады.',
  ),
  force: sinceChapter,
  answers: authorityDuties,
  when: took('began'),
  then: [{ deed: 'end-inspection', by: either('day', prolonged, workingDaysLater(sevenDays, 15, daysOffKaz), sevenDays), sanction: 'barred' }],
  leaves: [
    t(
      'The day of the start is not counted; counted in, the term ends a working day earlier. The extension is told a working day before, and no inspection is suspended.',
      'День начала не считается; если его считать, срок кончается на рабочий день раньше. О продлении извещают за рабочий день; приостановка не допускается.',
      'Басталған күн есептелмейді; есептелсе, мерзім бір жұмыс күні ерте бітеді. Ұзарту туралы бір жұмыс күні бұрын хабарланады; тоқтата тұруға болмайды.',
    ),
  ],
})
const answerObjections = rule('kaz.law477.58-2-11', {
  says: lm('Art. 58-2(11)'),
  gist: t(
    'Objections to the act are answered with reasons within ten working days; a late answer goes in favour of the inspected.',
    'На возражения к акту дают мотивированный ответ в течение десяти рабочих дней; просрочка решается в пользу проверяемого.',
    'Актіге қарсылыққа он жұмыс күні ішінде уәжді жауап беріледі; мерзім өтсе, тексерілушінің пайдасына шешіледі.',
  ),
  force: sinceChapter,
  answers: authorityDuties,
  when: took('objected'),
  then: [{ deed: 'answer-objections', by: workingDaysLater(dayOf('objected'), 10, daysOffKaz), sanction: 'in-your-favour' }],
  how: t(
    'Write the objections on paper, have them attached to the act and keep a copy.',
    'Изложите возражения письменно, приложите их к акту и сохраните копию.',
    'Қарсылықты жазбаша беріп, актіге қосыңыз және көшірмесін сақтаңыз.',
  ),
})

// --- Art. 60(2): carriers ------------------------------------------------------------------------------------

const takeBack = rule('kaz.law477.60-2.carrier', {
  says: lm('Art. 60(2)'),
  gist: t(
    'Where a ratified treaty says so, the carrier takes out whom it brought in without a right of entry.',
    'Если так сказано в ратифицированном договоре, перевозчик вывозит тех, кого доставил без права въезда.',
    'Ратификацияланған шартта айтылса, тасымалдаушы кіру құқығынсыз әкелген адамдарды алып кетеді.',
  ),
  force: '2011-10-28/',
  answers: carrierDuties,
  when: carriesAcrossTheBorder,
  then: [{ deed: 'take-back', by: 'never', sanction: 'none' }],
  leaves: [
    t(
      'Which treaties do is not listed; the terms are theirs.',
      'Какие договоры это предусматривают, не перечислено; сроки — в них.',
      'Қай шарттарда екені тізілмеген; мерзімдер соларда.',
    ),
  ],
})

// --- Art. 60-1: victims of trafficking -----------------------------------------------------------------------

const since2022 = '~2022-07-09/'
const ofVictims = (id: string, place: string, right: string, gist: Text, leaves: readonly Text[] = []): Rule =>
  rule(`kaz.law477.60-1.${id}`, { says: lm(place), gist, force: since2022, answers: protectionRights, when: victim, then: [{ right, until: servicesUntil }], leaves })
const rightsOfVictims: readonly Rule[] = [
  ofVictims(
    'notExpelled',
    'Art. 60-1(1)',
    'no-return',
    t(
      'A victim of trafficking is not expelled to the country of origin until the guaranteed social services end.',
      'Жертву торговли людьми не выдворяют в страну происхождения, пока не завершены гарантированные социальные услуги.',
      'Адам саудасының құрбаны кепілдік берілген әлеуметтік қызметтер аяқталғанша шыққан еліне шығарып жіберілмейді.',
    ),
  ),
  ofVictims(
    'services',
    'Art. 60-1(1)',
    'services',
    t(
      'The state pays for the guaranteed social services of a victim of trafficking.',
      'Гарантированные социальные услуги жертве торговли людьми оплачивает государство.',
      'Адам саудасының құрбанына кепілдік берілген әлеуметтік қызметтердің ақысын мемлекет төлейді.',
    ),
    [
      t(
        'How long the services last stands in the standards of social services, which were not read.',
        'Сколько длятся услуги, сказано в стандартах социальных услуг, которые не прочитаны.',
        'Қызметтердің ұзақтығы әлеуметтік қызмет стандарттарында, олар оқылмаған.',
      ),
    ],
  ),
  ofVictims(
    'timeToDecide',
    'Art. 60-1(1)',
    'time-to-decide',
    t(
      'While the services last the victim decides whether to go to the police and work with them.',
      'Пока длятся услуги, жертва решает, обращаться ли в полицию и сотрудничать ли с ней.',
      'Қызметтер көрсетіліп жатқанда құрбан полицияға жүгіну және онымен ынтымақтасу туралы шешім қабылдайды.',
    ),
  ),
  ofVictims(
    'permit',
    'Art. 60-1(2)',
    'permit',
    t(
      'For the services a victim of trafficking gets a temporary residence permit.',
      'На время услуг жертве торговли людьми выдают разрешение на временное проживание.',
      'Қызметтер алу үшін адам саудасының құрбанына уақытша тұруға рұқсат беріледі.',
    ),
  ),
]
const permitDue = rule('kaz.law477.60-1-2', {
  says: lm('Art. 60-1(2)'),
  gist: t('The permit is given for the time of the services.', 'Разрешение выдают на время услуг.', 'Рұқсат қызметтер көрсетілетін уақытқа беріледі.'),
  force: since2022,
  answers: authorityDuties,
  when: victim,
  then: [{ deed: 'victim-permit', by: 'never', sanction: 'none' }],
  leaves: [t('The law sets no term for giving it.', 'Срока выдачи закон не называет.', 'Заң беру мерзімін белгілемейді.')],
})
const wayOfVictims = rule('kaz.law477.60-1.route', {
  says: lm('Art. 60-1(2)'),
  gist: t(
    'Permit of a victim of trafficking: asked for by the akimat that gives the services.',
    'Разрешение жертве торговли людьми: о нём ходатайствует акимат, оказывающий услуги.',
    'Адам саудасының құрбанына рұқсат: оны қызмет көрсететін әкімдік сұрайды.',
  ),
  force: since2022,
  answers: protectionRoutes,
  when: victim,
  then: [{ route: 'trafficking', months: 0, tenge: 0, days: 0, files: 'authority', prolongs: false }],
  leaves: [
    t(
      'Neither a fee nor a time of the decision was found. That the akimat files is known from reports on the order of 18 November 2025.',
      'Ни плата, ни срок решения не найдены. О ходатайстве акимата известно из сообщений о приказе от 18 ноября 2025 года.',
      'Ақысы да, шешім мерзімі де табылмады. Әкімдіктің сұрайтыны 2025 жылғы 18 қарашадағы бұйрық туралы хабарлардан белгілі.',
    ),
  ],
})
const identified = rule('kaz.law477.60-1.identified', {
  says: lm('Art. 60-1(1)'),
  gist: t(
    'The person was found and identified as a victim of trafficking in Kazakhstan.',
    'Лицо выявлено и идентифицировано в Казахстане как жертва торговли людьми.',
    'Адам Қазақстанда адам саудасының құрбаны ретінде анықталып, сәйкестендірілді.',
  ),
  force: since2022,
  answers: traffickingRoute,
  then: happened('trafficking-identified'),
})
const servicesRun = rule('kaz.law477.60-1.servicesRun', {
  says: lm('Art. 60-1(2)'),
  gist: t('The guaranteed social services have not ended.', 'Гарантированные социальные услуги не завершены.', 'Кепілдік берілген әлеуметтік қызметтер аяқталмаған.'),
  force: since2022,
  answers: traffickingRoute,
  then: by(today, servicesUntil),
})
const victimsNotExpelled = withoutExpulsion('kaz.law477.60-1-1', {
  says: lm('Art. 60-1(1)'),
  gist: t(
    'A victim of trafficking is not expelled until the services end.',
    'Жертву торговли людьми не выдворяют до завершения услуг.',
    'Адам саудасының құрбаны қызметтер аяқталғанша шығарып жіберілмейді.',
  ),
  force: since2022,
  when: victim,
  by: [ground(since2022, lm('Art. 60-1(1)'))],
  leaves: [
    t(
      'The codes do not name victims and stand above the law in rank; the special norm is taken to go first.',
      'Кодексы не упоминают жертв и по рангу выше закона; считается, что специальная норма применяется первой.',
      'Кодекстер құрбандарды атамайды және дәрежесі заңнан жоғары; арнайы норма бірінші қолданылады деп есептеледі.',
    ),
  ],
})

export const migrationLaw58: readonly Rule[] = [
  registerInspection,
  endInspection,
  answerObjections,
  takeBack,
  ...rightsOfVictims,
  permitDue,
  wayOfVictims,
  identified,
  servicesRun,
  ...victimsNotExpelled,
]
