import { all, any, at, displaces, ground, is, later, latter, not, rule, t, workingDaysLater, type Rule } from '@kosh/norms'
import { entered, purpose } from '../../world/journey.js'
import { citizenship } from '../../world/person.js'
import { law216 } from '../acts.js'
import { daysOffKaz } from '../calendar.js'
import { asks, happened, holds, lastOf } from './protection-facts.js'
import { asylumRoute, authorityDuties, protectionDeadlines, protectionRoutes } from './protection-questions.js'
import { pending, refugee, seeker, statusUntil } from './protection-standing.js'

/**
 * Law on Refugees, 04.12.2009 No. 216-IV. Arts 10 and 11: application, registration, decision, term of the status. Compared in the first text, in the
 * version of 16.11.2020 and in that of 01.01.2023.
 */

const lr = (place: string) => at(law216, place, 'official', '2026-11-26', { text: '2023-01-01' })
const inForce = '2010-01-01/'

/** Whoever wants asylum and has not asked for it yet. */
const wantsAsylum = all(any(is(purpose, 'protection'), happened('learned', 'crossed-irregularly')), not(happened(...asks)), not(refugee), not(is(citizenship, 'KAZ')))

const lateIsNoGround = t(
  'The list of grounds of refusal does not name lateness: a late application is registered and decided like any other.',
  'Опоздания нет в перечне оснований для отказа: позднее ходатайство регистрируют и решают как любое другое.',
  'Бас тарту негіздерінің тізбесінде кешігу жоқ: кеш берілген өтінішхат та басқалары сияқты тіркеледі және шешіледі.',
)
const beforeAkimat = t(
  'Until January 2022 the migration police did this; since then the akimat.',
  'До января 2022 года это делала миграционная полиция, с тех пор — акимат.',
  'Мұны 2022 жылғы қаңтарға дейін көші-қон полициясы, содан бері әкімдік жасайды.',
)
const howToApply = t(
  'In writing, in person or through a representative, to the akimat (department of employment and social programmes) of the region, Astana, Almaty or Shymkent where you stay. At a checkpoint: in writing to the Border Service. Keep a copy with the day on it.',
  'Письменно, лично или через представителя, в акимат (управление занятости и социальных программ) области, Астаны, Алматы или Шымкента по месту пребывания. В пункте пропуска — письменно Пограничной службе. Сохраните копию с датой.',
  'Жазбаша, өзіңіз не өкіл арқылы, болатын жеріңіздегі облыстың, Астананың, Алматының не Шымкенттің әкімдігіне (жұмыспен қамту және әлеуметтік бағдарламалар басқармасына). Өткізу пунктінде — Шекара қызметіне жазбаша. Күні қойылған көшірмесін сақтаңыз.',
)

// --- Art. 10: application and registration ------------------------------------------------------------------

const withinFiveDays = rule('kaz.law216.10-1', {
  says: lr('Art. 10(1)'),
  gist: t(
    'Refugee status is asked for within five calendar days of arrival, or of learning of the risk while in Kazakhstan.',
    'О статусе беженца просят в течение пяти календарных дней по прибытии или с момента, когда узнали об опасности, находясь в Казахстане.',
    'Босқын мәртебесі келгеннен кейін немесе Қазақстанда жүріп қауіп туралы білгеннен кейін күнтізбелік бес күн ішінде сұралады.',
  ),
  force: inForce,
  answers: protectionDeadlines,
  when: wantsAsylum,
  then: [{ deed: 'apply', by: later(latter(entered, lastOf('learned')), 5, 'days'), sanction: 'none' }],
  how: howToApply,
  leaves: [
    lateIsNoGround,
    t(
      'That a person who asks for asylum at the border must be let in is not said; the closed list of Art. 48 of the Law on Migration has no exception. Return to danger is forbidden by Art. 18 and by the Convention of 1951.',
      'Не сказано, что попросившего убежища на границе обязаны впустить; в закрытом перечне ст. 48 Закона о миграции исключения нет. Возвращать туда, где опасно, запрещают ст. 18 и Конвенция 1951 года.',
      'Шекарада пана сұраған адамды міндетті түрде кіргізу керек екені айтылмаған; Көші-қон туралы заңның 48-бабындағы жабық тізбеде ерекшелік жоқ. Қауіпті елге қайтаруға 18-бап пен 1951 жылғы конвенция тыйым салады.',
    ),
    t(
      'Art. 8 still names an application through a consulate, but its procedure was taken out of the law in January 2022: read as not available.',
      'Ст. 8 всё ещё называет обращение через консульство, но его порядок исключён из закона в январе 2022 года: прочитано как недоступное.',
      '8-бапта консулдық арқылы өтініш беру әлі аталған, бірақ оның тәртібі заңнан 2022 жылғы қаңтарда алынып тасталған: қолжетімсіз деп оқылды.',
    ),
    t(
      'The day of arrival is not counted; counted in, the term ends a day earlier.',
      'День прибытия не считается; если его считать, срок кончается на день раньше.',
      'Келген күн есептелмейді; есептелсе, мерзім бір күн ерте бітеді.',
    ),
  ],
})
const withinADay = rule('kaz.law216.10-3', {
  says: lr('Art. 10(3)'),
  gist: t(
    'Whoever was forced to cross the border unlawfully where there is no checkpoint turns to the akimat within 24 hours.',
    'Кто вынужденно и незаконно пересёк границу там, где нет пункта пропуска, обращается в акимат в течение суток.',
    'Өткізу пункті жоқ жерде шекараны мәжбүрлі түрде заңсыз кесіп өткен адам бір тәулік ішінде әкімдікке жүгінеді.',
  ),
  force: inForce,
  answers: protectionDeadlines,
  when: all(wantsAsylum, happened('crossed-irregularly')),
  then: [{ deed: 'apply', by: later(lastOf('crossed-irregularly'), 1, 'days'), sanction: 'none' }],
  over: [displaces(withinFiveDays, ground(inForce, lr('Art. 10(3)')))],
  how: howToApply,
  leaves: [
    t(
      'The 24 hours run from the hour of crossing; here they end with the next day, so on that day mind the hour.',
      'Сутки идут с часа пересечения; здесь они кончаются следующим днём, поэтому в этот день важен час.',
      'Тәулік өткен сағаттан басталады; мұнда ол келесі күнмен бітеді, сондықтан ол күні сағатқа қараңыз.',
    ),
    lateIsNoGround,
    t(
      'Neither the Criminal Code (Art. 392) nor the Code of Administrative Offences names refugees; Art. 31 of the Convention of 1951, which stands above them, forbids to punish those who came directly from danger, reported without delay and show good cause.',
      'Ни Уголовный кодекс (ст. 392), ни Кодекс об административных правонарушениях не упоминают беженцев; ст. 31 Конвенции 1951 года, которая выше их, запрещает наказывать прибывших прямо оттуда, где опасно, если они без промедления обратились и объяснили причины.',
      'Қылмыстық кодекс те (392-бап), Әкімшілік құқық бұзушылық туралы кодекс те босқындарды атамайды; олардан жоғары тұрған 1951 жылғы конвенцияның 31-бабы қауіптен тікелей келіп, кешікпей жүгінген және себебін түсіндірген адамдарды жазалауға тыйым салады.',
    ),
  ],
})
const tellAkimat = rule('kaz.law216.10-4.tell', {
  says: lr('Art. 10(4)'),
  gist: t(
    'When someone detained for unlawful entry or stay wants asylum, the akimat is told within a day of the detention.',
    'Если задержанный за незаконный въезд или пребывание просит убежища, акимат извещают в течение дня с задержания.',
    'Заңсыз келгені не болғаны үшін ұсталған адам пана сұраса, ұсталғаннан бастап бір күн ішінде әкімдікке хабарланады.',
  ),
  force: inForce,
  answers: authorityDuties,
  when: all(pending, happened('detained')),
  then: [{ deed: 'tell-akimat', by: later(lastOf('detained'), 1, 'days'), sanction: 'none' }],
  leaves: [beforeAkimat],
})
const registerDetained = rule('kaz.law216.10-4.register', {
  says: lr('Art. 10(4)'),
  gist: t(
    'Within two calendar days the akimat clears up the circumstances and registers the application.',
    'В течение двух календарных дней акимат выясняет обстоятельства и регистрирует ходатайство.',
    'Әкімдік күнтізбелік екі күн ішінде мән-жайларды анықтап, өтінішхатты тіркейді.',
  ),
  force: inForce,
  answers: authorityDuties,
  when: all(pending, happened('detained'), not(happened('registered'))),
  then: [{ deed: 'register', by: later(later(lastOf('detained'), 1, 'days'), 2, 'days'), sanction: 'none' }],
  leaves: [
    t(
      'Counted from the last day on which the police tell the akimat: told earlier, it registers earlier. For whoever was not detained the law sets no term of registration.',
      'Считается от последнего дня, когда полиция извещает акимат: при более раннем извещении срок кончается раньше. Для незадержанных закон срока регистрации не называет.',
      'Полиция әкімдікке хабарлайтын соңғы күннен саналған: ертерек хабарланса, мерзім ертерек бітеді. Ұсталмағандар үшін заң тіркеу мерзімін белгілемейді.',
    ),
    beforeAkimat,
  ],
})
const sameDay = rule('kaz.law216.10-6', {
  says: lr('Art. 10(6)'),
  gist: t(
    'On the day of registration the certificate of an asylum seeker is given.',
    'В день регистрации ходатайства выдают свидетельство лица, ищущего убежище.',
    'Өтінішхат тіркелген күні пана іздеген адамның куәлігі беріледі.',
  ),
  force: inForce,
  answers: authorityDuties,
  when: all(pending, happened('registered'), not(holds('asylum-certificate'))),
  then: [{ deed: 'certificate', by: lastOf('registered'), sanction: 'none' }],
  leaves: [
    t(
      'Minors are written into a parent’s certificate; a child who came alone gets an own one. The text of the item in force since 2024 was not seen.',
      'Несовершеннолетних вносят в свидетельство родителя; прибывший один ребёнок получает своё. Текст пункта, действующий с 2024 года, не просмотрен.',
      'Кәмелетке толмағандар ата-анасының куәлігіне енгізіледі; жалғыз келген балаға жеке куәлік беріледі. Тармақтың 2024 жылдан қолданылатын мәтіні қаралмаған.',
    ),
    beforeAkimat,
  ],
})
const informPolice = rule('kaz.law216.10-8', {
  says: lr('Arts 10(8), 13(2)'),
  gist: t(
    'Within five working days of the decision the akimat informs the ministry and the police.',
    'В течение пяти рабочих дней со дня решения акимат информирует министерство и полицию.',
    'Шешім қабылданған күннен бастап бес жұмыс күні ішінде әкімдік министрлік пен полицияға хабарлайды.',
  ),
  force: '~2022-01-11/',
  answers: authorityDuties,
  when: happened('granted', 'refused', 'not-extended', 'deprived'),
  then: [{ deed: 'inform-police', by: workingDaysLater(lastOf('granted', 'refused', 'not-extended', 'deprived'), 5, daysOffKaz), sanction: 'none' }],
})

// --- Art. 11: the decision ----------------------------------------------------------------------------------

const sinceFingerprints = t(
  'Since 2024 the law has another wording with fingerprints; whether the time starts with them was not seen.',
  'С 2024 года действует другая редакция, с дактилоскопией; начинается ли срок с неё, не просмотрено.',
  '2024 жылдан дактилоскопия туралы басқа редакция қолданылады; мерзім содан басталатыны қаралмаған.',
)
const threeMonths = rule('kaz.law216.11-1', {
  says: lr('Art. 11(1)'),
  gist: t(
    'The decision is made within three months of the registration.',
    'Решение принимают в течение трёх месяцев со дня регистрации ходатайства.',
    'Шешім өтінішхат тіркелген күннен бастап үш ай ішінде қабылданады.',
  ),
  force: inForce,
  answers: authorityDuties,
  when: all(pending, happened('registered')),
  then: [{ deed: 'decide', by: later(lastOf('registered'), 3, 'months'), sanction: 'none' }],
  leaves: [sinceFingerprints, beforeAkimat],
})
const oneYear = rule('kaz.law216.11-1.further', {
  says: lr('Art. 11(1)'),
  gist: t(
    'Where a further check is needed the decision may be put off, for a year at most.',
    'Если нужна дополнительная проверка, решение откладывают, но не более чем на год.',
    'Қосымша тексеру қажет болса, шешім кейінге қалдырылады, бірақ бір жылдан аспайды.',
  ),
  force: inForce,
  answers: authorityDuties,
  when: all(pending, happened('registered'), happened('further-check')),
  then: [{ deed: 'decide', by: later(lastOf('registered'), 1, 'years'), sanction: 'none' }],
  over: [displaces(threeMonths, ground(inForce, lr('Art. 11(1)')))],
  leaves: [
    t(
      'Whether the year runs from the registration or from the putting off is not said; the earlier day is given.',
      'Не сказано, идёт ли год с регистрации или с отложения; дан более ранний день.',
      'Жыл тіркеуден бе, кейінге қалдырудан ба саналатыны айтылмаған; ертерек күн берілді.',
    ),
    sinceFingerprints,
  ],
})
const refugeeCertificate = rule('kaz.law216.11-5.certificate', {
  says: lr('Art. 11(5)'),
  gist: t(
    'The refugee certificate is given within five working days of the decision.',
    'Удостоверение беженца выдают в течение пяти рабочих дней со дня решения.',
    'Босқын куәлігі шешім қабылданған күннен бастап бес жұмыс күні ішінде беріледі.',
  ),
  force: inForce,
  answers: authorityDuties,
  when: all(refugee, happened('granted'), not(holds('refugee-certificate'))),
  then: [{ deed: 'refugee-certificate', by: workingDaysLater(lastOf('granted'), 5, daysOffKaz), sanction: 'none' }],
  leaves: [beforeAkimat],
})
const fileToExtend = rule('kaz.law216.11-5.extend', {
  says: lr('Art. 11(5)'),
  gist: t(
    'The status is given for a year and extended on an application filed a month before it ends.',
    'Статус дают на год и продлевают по заявлению, поданному за месяц до окончания.',
    'Мәртебе бір жылға беріледі және аяқталуына бір ай қалғанда берілген өтініш бойынша ұзартылады.',
  ),
  force: inForce,
  answers: protectionDeadlines,
  when: refugee,
  then: [{ deed: 'extend-status', by: later(statusUntil, -1, 'months'), sanction: 'LR-14' }],
  how: t('To the akimat where you are registered.', 'В акимат, где вы состоите на учёте.', 'Есепте тұрған әкімдікке.'),
})
const copyOfRefusal = rule('kaz.law216.11-6', {
  says: lr('Arts 11(6), 13(2)'),
  gist: t(
    'Within five working days of a refusal or of a deprivation the person gets its copy with the reasons and the way to appeal.',
    'В течение пяти рабочих дней со дня отказа или лишения лицу вручают копию решения с причинами и порядком обжалования.',
    'Бас тартылған не айырылған күннен бастап бес жұмыс күні ішінде адамға себебі мен шағымдану тәртібі көрсетілген шешімнің көшірмесі беріледі.',
  ),
  force: inForce,
  answers: authorityDuties,
  when: happened('refused', 'deprived'),
  then: [{ deed: 'copy-of-refusal', by: workingDaysLater(lastOf('refused', 'deprived'), 5, daysOffKaz), sanction: 'none' }],
  leaves: [beforeAkimat],
})

// --- The way to the status ----------------------------------------------------------------------------------

const wayToStatus = rule('kaz.law216.11.route', {
  says: lr('Arts 10, 11'),
  gist: t(
    'Refugee status: asked for in writing, decided in three months, given for a year.',
    'Статус беженца: просят письменно, решают за три месяца, дают на год.',
    'Босқын мәртебесі: жазбаша сұралады, үш айда шешіледі, бір жылға беріледі.',
  ),
  force: inForce,
  answers: protectionRoutes,
  when: any(wantsAsylum, seeker),
  then: [{ route: 'asylum', months: 12, tenge: 0, days: 92, files: 'foreigner', prolongs: true }],
  how: howToApply,
  leaves: [
    t(
      'Three months are 92 days at most; with a further check the decision may take a year. No fee for the status was found.',
      'Три месяца — не более 92 дней; при дополнительной проверке решение может занять год. Плата за статус не найдена.',
      'Үш ай — ең көбі 92 күн; қосымша тексеру болса, шешім бір жылға созылуы мүмкін. Мәртебе үшін ақы табылмады.',
    ),
    t(
      'Political asylum is another thing: the President grants it outside this law.',
      'Политическое убежище — другое: его даёт Президент вне этого закона.',
      'Саяси пана — басқа: оны осы заңнан тыс Президент береді.',
    ),
  ],
})
const notACitizen = rule('kaz.law216.1-1', {
  says: lr('Art. 1(1)'),
  gist: t(
    'A refugee is a foreigner or a stateless person outside the own country.',
    'Беженец — иностранец или лицо без гражданства вне своей страны.',
    'Босқын — өз елінен тыс жүрген шетелдік не азаматтығы жоқ адам.',
  ),
  force: inForce,
  answers: asylumRoute,
  then: not(is(citizenship, 'KAZ')),
})
const asked = rule('kaz.law216.10-1.asked', {
  says: lr('Art. 10(1)'),
  gist: t('The status is asked for in a written application.', 'О статусе просят письменным ходатайством.', 'Мәртебе жазбаша өтінішхатпен сұралады.'),
  force: inForce,
  answers: asylumRoute,
  then: happened(...asks),
  how: howToApply,
  leaves: [lateIsNoGround],
})

export const refugeeLaw10: readonly Rule[] = [
  notACitizen,
  asked,
  withinFiveDays,
  withinADay,
  tellAkimat,
  registerDetained,
  sameDay,
  informPolice,
  threeMonths,
  oneYear,
  refugeeCertificate,
  fileToExtend,
  copyOfRefusal,
  wayToStatus,
]
