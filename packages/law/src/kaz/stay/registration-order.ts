import { after, all, any, ask, at, by, displaces, earlier, ground, is, later, latter, not, nthDay, readOn, rule, some, t, today, within, type Expr, type Rule } from '@kosh/norms'
import { eaeuTreaty } from '../../eaeu/acts.js'
import { eaeuMembers } from '../../eaeu/members.js'
import { citizenship, permits } from '../../world/person.js'
import { entered, leaving } from '../../world/journey.js'
import { armeniaTreaty, azerbaijanProtocol, law477, order923, res148 } from '../acts.js'
import { refugee, seeker } from '../protection/protection-standing.js'
import { treatyOverLaw } from '../priority.js'
import { lastDay, registerBy, registerOuterLimit } from '../questions.js'

/**
 * Registration of the foreigner: Resolution 148 paras 9 and 10 to 10.01.2020; Art. 6(5) of the Law on Migration; and, from 01.07.2026,
 * the registration rules of Order 17.11.2025 No. 923, read whole.
 */

const day30 = nthDay(30, entered)
/** Planned or actual, the stay runs past a day. */
const staysPast = (limit: Expr<'day'>) => after(earlier(leaving, ask(lastDay, entered)), limit)
const holds = (...kinds: readonly [string, ...string[]]) =>
  some(permits, all(is(permits.cells.state, 'KAZ'), is(permits.cells.kind, ...kinds), within(entered, permits.cells.from, permits.cells.to)))

const noDuty = rule('kaz.registration.noDuty', {
  says: at(law477, 'Art. 6(4)', 'official', '2026-11-24', { text: '2025-09-27' }),
  gist: t('Where no term is passed the visitor has nothing to register.', 'Если срок не превышен, гостю не нужно регистрироваться.', 'Мерзім аспаса, келуші тіркелмейді.'),
  force: '2012-02-01/',
  answers: registerBy,
  then: 'never',
})
const within5Days = rule('kaz.res148.9.fiveDays', {
  says: at(res148, 'para 9', 'official', '2026-11-24', { text: '2015-06-26' }),
  gist: t(
    'Whoever stays registers within five calendar days of the crossing.',
    'Прибывший регистрируется в течение пяти календарных дней после въезда.',
    'Келуші шекарадан өткеннен кейін бес күнтізбелік күн ішінде тіркеледі.',
  ),
  force: '~2012-02-01/2016-04-06',
  answers: registerBy,
  when: staysPast(nthDay(5, entered)),
  then: nthDay(5, entered),
})
const past5Days = rule('kaz.res148.9.pastFiveDays', {
  says: at(res148, 'para 9', 'official', '2026-11-24', { text: '2016-04-07' }),
  gist: t(
    'Whoever stays longer than five days registers; the day of crossing is the first.',
    'Кто остаётся дольше пяти дней, регистрируется; день въезда — первый.',
    'Бес күннен артық болатын адам тіркеледі; кірген күн — бірінші.',
  ),
  force: '2016-04-07/2020-01-10',
  answers: registerBy,
  when: staysPast(nthDay(5, entered)),
  then: nthDay(5, entered),
})
const eaeuUnregistered = rule('eaeu.97-6.registration', {
  says: at(eaeuTreaty, 'Art. 97(6)', 'secondary'),
  gist: t(
    'Citizens of other member states need not register within thirty days of entry.',
    'Граждане других государств-членов не регистрируются в течение тридцати дней со дня въезда.',
    'Басқа мүше мемлекеттердің азаматтары кірген күннен отыз күн ішінде тіркелмейді.',
  ),
  force: '2015-01-01/',
  answers: registerBy,
  when: all(readOn(entered, eaeuMembers, citizenship), readOn(entered, eaeuMembers, 'KAZ'), not(is(citizenship, 'KAZ'))),
  over: [within5Days, past5Days].map(what => displaces(what, ...treatyOverLaw)),
  leaves: [
    t(
      'From 2016 to 2020 the national rules gave these citizens 90 days without registration.',
      'В 2016–2020 годах национальные правила давали этим гражданам 90 дней без регистрации.',
      '2016–2020 жылдары ұлттық қағидалар бұл азаматтарға тіркеусіз 90 күн беретін.',
    ),
  ],
})
const overThirtyDays = rule('kaz.order923.3', {
  says: at(order923, 'para 3', 'official', '2026-11-24', { text: '2025-11-17' }),
  gist: t(
    'Whoever enters for more than thirty days registers not later than the thirtieth day, the day of crossing counted.',
    'Кто въезжает больше чем на тридцать дней, регистрируется не позже тридцатого дня, считая день пересечения.',
    'Отыз күннен артық мерзімге келген адам шекарадан өткен күнді қоса есептегенде отызыншы күннен кешіктірмей тіркеледі.',
  ),
  force: '2026-07-01/',
  answers: registerBy,
  when: staysPast(day30),
  then: day30,
  how: t(
    'Online, in the information system of the migration police; the provider of the dwelling confirms',
    'Онлайн, в информационной системе миграционной полиции; подтверждает тот, кто дал жильё',
    'Онлайн, көші-қон полициясының ақпараттық жүйесінде; тұрғын үй беруші растайды',
  ),
  leaves: [
    t(
      'The law says the thirtieth day after the crossing, the order the thirtieth day from it: the earlier is given.',
      'Закон говорит о тридцатом дне после пересечения, приказ — со дня пересечения: дан более ранний срок.',
      'Заң шекарадан өткеннен кейінгі отызыншы күнді, бұйрық өткен күннен бастап дейді: ертерегі берілді.',
    ),
    t(
      'No sanction for registering late was found. A new address is registered within five working days.',
      'Санкция за опоздание с регистрацией не найдена. Новый адрес регистрируют в течение пяти рабочих дней.',
      'Тіркелуді кешіктіргені үшін жаза табылмады. Жаңа мекенжай бес жұмыс күні ішінде тіркеледі.',
    ),
    t(
      'Holders of visas and temporary permits are named by the law but not by the order: to be safe they register too.',
      'Владельцы виз и временных разрешений названы в законе, но не в приказе: для надёжности регистрируются и они.',
      'Виза мен уақытша рұқсат иелері заңда аталған, бұйрықта аталмаған: сенімді болу үшін олар да тіркеледі.',
    ),
    t(
      'For whoever was inside on 1 July 2026 no rule of transition was found; 30 July 2026 is a careful day.',
      'Для находившихся в стране 1 июля 2026 года переходной нормы не найдено; осторожный срок — 30 июля 2026 года.',
      '2026 жылғы 1 шілдеде елде болғандар үшін өтпелі норма табылмады; сақ мерзім — 2026 жылғы 30 шілде.',
    ),
  ],
})
const statuteOuterLimit = rule('kaz.law477.6-5.outerLimit', {
  says: at(law477, 'Art. 6(5)', 'official', '2026-11-24', { text: '2025-09-27' }),
  gist: t(
    'By the words of the law the thirtieth day after the crossing is still in time.',
    'По словам закона, тридцатый день после пересечения — ещё в срок.',
    'Заң сөзі бойынша шекарадан өткеннен кейінгі отызыншы күн — әлі мерзімінде.',
  ),
  force: '2026-07-01/',
  answers: registerOuterLimit,
  when: staysPast(day30),
  then: later(entered, 30, 'days'),
})
const dutyWithoutProcedure = rule('kaz.law477.6-5.noProcedure', {
  says: at(law477, 'Art. 6(5)', 'official', '2026-11-24', { text: '2025-09-27' }),
  gist: t(
    'The duty to register by the thirtieth day already stood in the law, but there was no way to do it before 1 July 2026.',
    'Обязанность регистрироваться к тридцатому дню уже была в законе, но до 1 июля 2026 года исполнить её было негде.',
    'Отызыншы күнге дейін тіркелу міндеті заңда болған, бірақ 2026 жылғы 1 шілдеге дейін оны орындау жолы болмаған.',
  ),
  force: '~2025-07-30/2026-06-30',
  answers: registerBy,
  when: staysPast(day30),
  then: 'never',
})
const armenia = rule('kaz.armenia2024.registration', {
  says: at(armeniaTreaty, 'Art. 2', 'secondary'),
  gist: t(
    'Citizens of Armenia register when the stay passes thirty days.',
    'Граждане Армении регистрируются, если пребывание превышает тридцать дней.',
    'Армения азаматтары болу отыз күннен асса тіркеледі.',
  ),
  force: '2025-11-22/',
  answers: registerBy,
  when: all(is(citizenship, 'ARM'), staysPast(day30)),
  then: day30,
  leaves: [t('No sanction for not doing so was found.', 'Санкция за неисполнение не найдена.', 'Орындамағаны үшін жаза табылмады.')],
})
/** For whoever was inside on the day the agreement came into force, entered in the ninety days before it: the text of that entry still had no duty. */
const armeniaMidStay = rule('kaz.armenia2024.midStay', {
  says: at(armeniaTreaty, 'Art. 2', 'secondary'),
  gist: t(
    'Citizens of Armenia who were inside when the agreement came into force register when the stay passes thirty days.',
    'Граждане Армении, бывшие в стране при вступлении соглашения в силу, регистрируются, если пребывание превышает тридцать дней.',
    'Келісім күшіне енгенде елде болған Армения азаматтары болу отыз күннен асса тіркеледі.',
  ),
  force: '2025-08-25/2025-11-21',
  answers: registerBy,
  when: all(is(citizenship, 'ARM'), by('2025-11-22', today), staysPast(day30), by('2025-11-22', leaving)),
  then: latter(day30, '2025-11-22'),
  leaves: [
    t(
      'Whether days before 22 November 2025 count is not settled: register at once.',
      'Считаются ли дни до 22 ноября 2025 года, не решено: зарегистрируйтесь сразу.',
      '2025 жылғы 22 қарашаға дейінгі күндер есептеле ме, шешілмеген: бірден тіркеліңіз.',
    ),
  ],
})
const azerbaijan = rule('kaz.azerbaijan2019.registration', {
  says: at(azerbaijanProtocol, 'Art. 1', 'secondary'),
  gist: t(
    'Citizens of Azerbaijan register when the stay passes thirty days.',
    'Граждане Азербайджана регистрируются, если пребывание превышает тридцать дней.',
    'Әзербайжан азаматтары болу отыз күннен асса тіркеледі.',
  ),
  force: '2021-08-01/',
  answers: registerBy,
  when: all(is(citizenship, 'AZE'), staysPast(day30)),
  then: day30,
})
const residents = rule('kaz.registration.residents', {
  says: at(law477, 'Art. 1 items 8-1, 17-1', 'official', '2026-11-24', { text: '2025-09-27' }),
  gist: t(
    'Registration of a temporary stay is not for those who live here permanently, are refugees or are accredited.',
    'Учёт временного пребывания не касается постоянно живущих, беженцев и аккредитованных.',
    'Уақытша болуды тіркеу тұрақты тұратындарға, босқындарға және аккредиттелгендерге қатысты емес.',
  ),
  force: '2026-07-01/',
  answers: registerBy,
  when: any(holds('permanent', 'accreditation', 'stateless-certificate', 'refugee-certificate'), refugee),
  over: [displaces(overThirtyDays, ground('2026-07-01/', at(law477, 'Art. 1 items 8-1, 17-1', 'official', '2026-11-24', { text: '2025-09-27' })))],
  leaves: [
    t(
      'A reading: neither the law nor the order names these documents. The position of refugees is left to the Law on Refugees (Art. 47(1)), which knows no such registration.',
      'Прочтение: ни закон, ни приказ не называют этих документов. Положение беженцев оставлено Закону о беженцах (ст. 47(1)), который такой регистрации не знает.',
      'Бұл — оқылым: бұл құжаттарды заң да, бұйрық та атамайды. Босқындардың жағдайы Босқындар туралы заңға қалдырылған (47-бап (1)), онда мұндай тіркеу жоқ.',
    ),
  ],
})
const seekers = rule('kaz.law477.47-1.registration', {
  says: at(law477, 'Art. 47(1)', 'official', '2026-11-27', { text: '2023-04-19' }),
  gist: t(
    'An asylum seeker registers with the akimat; whether the registration of a stay with the police is due as well is not said, and the day of the others is given.',
    'Лицо, ищущее убежище, регистрируется в акимате; нужен ли ещё учёт пребывания в полиции, не сказано, дан срок прочих.',
    'Пана іздеген адам әкімдікте тіркеледі; полицияда болуды тіркеу де керек пе, айтылмаған, өзгелердің мерзімі берілді.',
  ),
  force: '2026-07-01/',
  answers: registerBy,
  when: all(seeker, staysPast(day30)),
  then: day30,
  leaves: [
    t(
      'The stay of asylum seekers is left to the Law on Refugees, which knows no such registration: it may not be due. No sanction for not doing it was found.',
      'Пребывание лиц, ищущих убежище, оставлено Закону о беженцах, который такой регистрации не знает: возможно, её и не нужно. Санкция за неисполнение не найдена.',
      'Пана іздегендердің болуы Босқындар туралы заңға қалдырылған, онда мұндай тіркеу жоқ: оның керегі болмауы мүмкін. Орындамағаны үшін санкция табылмады.',
    ),
  ],
})
export const registrationRules: readonly Rule[] = [
  noDuty,
  within5Days,
  past5Days,
  eaeuUnregistered,
  dutyWithoutProcedure,
  overThirtyDays,
  statuteOuterLimit,
  armenia,
  armeniaMidStay,
  azerbaijan,
  residents,
  seekers,
]
