import { all, boolFact, by, codeCell, dayCell, earlier, earliest, is, latest, some, t, table, today, within, type Expr } from '@kosh/norms'
import { permits } from '../../world/person.js'

/** Protection: what is told of a case. */

const happenings = {
  learned: t('learned of the risk at home', 'узнали об опасности на родине', 'елдегі қауіп туралы білдіңіз'),
  'crossed-irregularly': t(
    'had to cross the border outside a checkpoint',
    'вынужденно пересекли границу вне пункта пропуска',
    'шекараны өткізу пунктінен тыс мәжбүрлі түрде кесіп өттіңіз',
  ),
  detained: t('detained for entry or stay, and asked for asylum', 'задержаны за въезд или пребывание и попросили убежища', 'келгеніңіз не болғаныңыз үшін ұсталып, пана сұрадыңыз'),
  applied: t('applied for refugee status', 'подали ходатайство о статусе беженца', 'босқын мәртебесін беру туралы өтінішхат бердіңіз'),
  registered: t('the application was registered', 'ходатайство зарегистрировано', 'өтінішхат тіркелді'),
  'further-check': t('the decision was put off for a further check', 'решение отложено для дополнительной проверки', 'шешім қосымша тексеру үшін кейінге қалдырылды'),
  granted: t('refugee status was granted', 'статус беженца присвоен', 'босқын мәртебесі берілді'),
  refused: t('refugee status was refused', 'в статусе беженца отказано', 'босқын мәртебесін беруден бас тартылды'),
  'not-extended': t('the status was not extended', 'в продлении статуса отказано', 'мәртебені ұзартудан бас тартылды'),
  deprived: t('deprived of the status', 'лишены статуса', 'мәртебеден айырылдыңыз'),
  ended: t('the status was ended by a decision', 'статус прекращён решением', 'мәртебе шешіммен тоқтатылды'),
  appealed: t('appealed against the decision', 'обжаловали решение', 'шешімге шағымдандыңыз'),
  'appeal-lost': t('the appeal was dismissed for good', 'жалоба окончательно отклонена', 'шағым біржола қанағаттандырылмады'),
  moved: t('moved to another region or city', 'переехали в другую область или город', 'басқа облысқа не қалаға көштіңіз'),
  'trafficking-identified': t('identified as a victim of trafficking', 'выявлены как жертва торговли людьми', 'адам саудасының құрбаны ретінде анықталдыңыз'),
  'services-until': t(
    'the guaranteed social services last up to and including',
    'гарантированные социальные услуги длятся по этот день',
    'кепілдік берілген әлеуметтік қызметтер осы күнге дейін көрсетіледі',
  ),
  'stateless-applied': t('applied to be recognised as stateless', 'подали заявление о признании лицом без гражданства', 'азаматтығы жоқ адам деп тану туралы өтініш бердіңіз'),
} as const
type Happening = keyof typeof happenings

/** What happened in a case of protection, each with its day. */
export const protectionEvents = table('kaz.protection', t('Your case of protection', 'Ваше дело о защите', 'Қорғау туралы ісіңіз'), 6, {
  kind: codeCell(t('What happened', 'Что произошло', 'Не болды'), happenings),
  on: dayCell(t('Day', 'День', 'Күні')),
})

/** Grounds of the Law on Refugees that the authority finds. */
export const protectionGroundNames = {
  '2(2)': t('you left for economic reasons', 'вы уехали по экономическим причинам', 'сіз экономикалық себептермен кеттіңіз'),
  '12(1)': t('there is no well-founded fear of persecution', 'нет обоснованных опасений преследования', 'қудаланудан қауіптенуге негіз жоқ'),
  '12(2)': t(
    'you withhold or falsify data about yourself or your arrival, or show forged papers',
    'вы отказываетесь сообщить сведения о себе и прибытии, сообщаете ложные или предъявляете фальшивые документы',
    'сіз өзіңіз бен келуіңіз туралы мәліметтерді айтудан бас тартасыз, жалған мәлімет бересіз не жалған құжат көрсетесіз',
  ),
  '12(3)': t(
    'you have the citizenship of a third state that can protect you',
    'у вас есть гражданство третьего государства, которое может вас защитить',
    'сізді қорғай алатын үшінші мемлекеттің азаматтығы бар',
  ),
  '12(4)': t('you came directly from a safe third country', 'вы прибыли прямо из безопасной третьей страны', 'сіз қауіпсіз үшінші елден тікелей келдіңіз'),
  '12(5)': t(
    'there is strong reason to think that you take or took part in a terrorist, extremist or banned religious organisation',
    'есть веские основания полагать, что вы участвуете или участвовали в террористической, экстремистской или запрещённой религиозной организации',
    'террористік, экстремистік не тыйым салынған діни ұйымға қатысасыз не қатыстыңыз деуге салмақты негіз бар',
  ),
  '12(6)': t(
    'there is strong reason to think that you committed a crime against peace, a war crime or a crime against humanity',
    'есть веские основания полагать, что вы совершили преступление против мира, военное преступление или преступление против человечества',
    'бейбітшілікке қарсы қылмыс, әскери қылмыс не адамзатқа қарсы қылмыс жасадыңыз деуге салмақты негіз бар',
  ),
  '12(7)': t(
    'there is strong reason to think that you committed a serious non-political crime abroad before you came',
    'есть веские основания полагать, что до прибытия вы совершили за рубежом тяжкое неполитическое преступление',
    'келгенге дейін шетелде саяси емес ауыр қылмыс жасадыңыз деуге салмақты негіз бар',
  ),
  '12(8)': t(
    'there is strong reason to think that you are guilty of acts against the aims of the United Nations',
    'есть веские основания полагать, что вы виновны в деяниях против целей ООН',
    'БҰҰ мақсаттарына қайшы әрекеттерге кінәлісіз деуге салмақты негіз бар',
  ),
  '12(9)': t(
    'you have the protection or help of another body of the United Nations',
    'вы пользуетесь защитой или помощью другого органа ООН',
    'сіз БҰҰ-ның басқа органының қорғауын не көмегін пайдаланасыз',
  ),
  '12(10)': t(
    'you refused or did not give fingerprints',
    'вы отказались от дактилоскопической регистрации или не прошли её',
    'сіз дактилоскопиялық тіркеуден бас тарттыңыз не өтпедіңіз',
  ),
  '13(1)': t(
    'the status rests on false data or forged papers',
    'статус получен по ложным сведениям или фальшивым документам',
    'мәртебе жалған мәлімет не жалған құжат негізінде алынған',
  ),
  '13(2)': t(
    'you were convicted of a crime against peace, a war crime or a crime against humanity',
    'вы осуждены за преступление против мира, военное преступление или преступление против человечества',
    'сіз бейбітшілікке қарсы қылмыс, әскери қылмыс не адамзатқа қарсы қылмыс үшін сотталдыңыз',
  ),
  '13(3)': t(
    'you were convicted of a serious non-political crime committed abroad before you came',
    'вы осуждены за тяжкое неполитическое преступление, совершённое за рубежом до прибытия',
    'сіз келгенге дейін шетелде жасалған саяси емес ауыр қылмыс үшін сотталдыңыз',
  ),
  '13(4)': t(
    'you were convicted of acts against the aims of the United Nations',
    'вы осуждены за деяния против целей ООН',
    'сіз БҰҰ мақсаттарына қайшы әрекеттер үшін сотталдыңыз',
  ),
  '13(5)': t(
    'you were convicted of taking part in a terrorist, extremist or banned religious organisation',
    'вы осуждены за участие в террористической, экстремистской или запрещённой религиозной организации',
    'сіз террористік, экстремистік не тыйым салынған діни ұйымға қатысқаныңыз үшін сотталдыңыз',
  ),
  '14(1)': t(
    'you took a citizenship and have the protection of that state',
    'вы приобрели гражданство и пользуетесь защитой этого государства',
    'сіз азаматтық алып, сол мемлекеттің қорғауын пайдаланасыз',
  ),
  '14(2)': t(
    'circumstances changed, and you can no longer refuse the protection of your country',
    'обстоятельства изменились, и вы больше не можете отказываться от защиты своей страны',
    'мән-жайлар өзгерді, енді еліңіздің қорғауынан бас тарта алмайсыз',
  ),
  '14(3)': t(
    'you freely took back the citizenship you had lost',
    'вы добровольно вновь приняли утраченное гражданство',
    'сіз жоғалтқан азаматтығыңызды өз еркіңізбен қайта алдыңыз',
  ),
  '14(4)': t(
    'you freely made use of the protection of your country again',
    'вы добровольно вновь воспользовались защитой своей страны',
    'сіз еліңіздің қорғауын өз еркіңізбен қайта пайдаландыңыз',
  ),
  '14(5)': t(
    'you wish to return, as the reasons of the status are gone',
    'вы пожелали вернуться, так как основания статуса отпали',
    'мәртебе негіздері жойылып, сіз қайтуға тілек білдірдіңіз',
  ),
  '14(6)': t('you freely returned to the country you had fled', 'вы добровольно вернулись в страну, из которой бежали', 'сіз өзіңіз қашқан елге өз еркіңізбен қайттыңыз'),
  '14(7)': t('you left Kazakhstan for good', 'вы выехали из Казахстана на постоянное жительство', 'сіз Қазақстаннан тұрақты тұруға кеттіңіз'),
} as const
export type ProtectionGround = keyof typeof protectionGroundNames
export const protectionGrounds = table(
  'kaz.protection.grounds',
  t('Grounds against the status that the authority found', 'Основания против статуса, которые установил орган', 'Мәртебеге қарсы орган анықтаған негіздер'),
  3,
  { ground: codeCell(t('Ground of the Law on Refugees', 'Основание Закона о беженцах', 'Босқындар туралы заңның негізі'), protectionGroundNames) },
  { who: 'authority' },
)

/** Inspections by the police of those who host foreigners or use their labour. */
export const inspections = table(
  'kaz.inspections',
  t(
    'Inspections of the host or employer by the migration police',
    'Проверки принимающего лица или работодателя миграционной полицией',
    'Көші-қон полициясының қабылдаушы тұлғаны не жұмыс берушіні тексеруі',
  ),
  3,
  {
    kind: codeCell(t('What happened', 'Что произошло', 'Не болды'), {
      began: t('the inspection began', 'проверка началась', 'тексеру басталды'),
      extended: t('the inspection was extended', 'проверка продлена', 'тексеру ұзартылды'),
      objected: t('objections to the findings were filed', 'поданы возражения к акту проверки', 'тексеру актісіне қарсылық берілді'),
    }),
    on: dayCell(t('Day', 'День', 'Күні')),
  },
  { who: 'host' },
)
export const carriesAcrossTheBorder = boolFact(
  'kaz.carrier',
  t(
    'Do you carry people or goods across the border of Kazakhstan as a carrier?',
    'Перевозите ли вы людей или грузы через границу Казахстана как перевозчик?',
    'Сіз тасымалдаушы ретінде Қазақстан шекарасы арқылы адам не жүк тасисыз ба?',
  ),
  { who: 'carrier' },
)

export const crossingExcused = boolFact(
  'kaz.protection.crossingExcused',
  t(
    'Did the authority accept that you came directly from where your life or freedom was threatened, and that you had good cause to cross?',
    'Признал ли орган, что вы прибыли прямо оттуда, где вашей жизни или свободе угрожала опасность, и что причины пересечь границу уважительны?',
    'Орган өміріңізге не бостандығыңызға қауіп төнген жерден тікелей келгеніңізді және шекараны өтуге дәлелді себебіңіз болғанын мойындады ма?',
  ),
  { who: 'authority' },
)

// --- What is read of a case up to the day asked about ----------------------------------------------------------------------

const { kind, on } = protectionEvents.cells
/** Earlier than any event. */
const noDay = '1990-01-01'
export const happened = (...kinds: readonly [Happening, ...Happening[]]): Expr<'bool'> => some(protectionEvents, all(is(kind, ...kinds), by(on, today)))
/** The latest day, up to the day asked about, on which one of these happened. The bound is said twice: a list not told then ends within the calendar. */
export const lastOf = (...kinds: readonly [Happening, ...Happening[]]): Expr<'day'> =>
  earlier(latest(protectionEvents, on, { where: all(is(kind, ...kinds), by(on, today)), none: noDay }), today)
/** The first of these days; after all days when none happened. */
export const firstOf = (...kinds: readonly [Happening, ...Happening[]]): Expr<'day'> =>
  earliest(protectionEvents, on, { where: all(is(kind, ...kinds), by(on, today)), none: 'never' })
export const held = (ground: ProtectionGround): Expr<'bool'> => some(protectionGrounds, is(protectionGrounds.cells.ground, ground))

type PermitOfProtection = 'asylum-certificate' | 'refugee-certificate' | 'stateless-certificate'
const coversToday = (of: PermitOfProtection): Expr<'bool'> => all(is(permits.cells.state, 'KAZ'), is(permits.cells.kind, of), within(today, permits.cells.from, permits.cells.to))
export const holds = (of: PermitOfProtection): Expr<'bool'> => some(permits, coversToday(of))
/** The last day of the document; long ago when there is none. */
export const validTo = (of: PermitOfProtection): Expr<'day'> => latest(permits, permits.cells.to, { where: coversToday(of), none: noDay })

/** Decisions that end an application or a status against the person. */
export const negatives = ['refused', 'not-extended', 'deprived', 'ended'] as const
export const asks = ['detained', 'applied', 'registered'] as const
export const decisions = ['granted', ...negatives] as const

/** The day from which the month to leave runs. */
export const turnedDownOn = lastOf(...negatives, 'appeal-lost')
/** The last day of the guaranteed social services; `never`: no end was told. */
export const servicesUntil = latest(protectionEvents, on, { where: is(kind, 'services-until'), none: 'never' })
