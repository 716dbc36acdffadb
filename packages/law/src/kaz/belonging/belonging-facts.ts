import {
  after,
  all,
  any,
  anyDay,
  boolCell,
  boolFact,
  by,
  codeCell,
  codeFact,
  dayCell,
  dayFact,
  earliest,
  intFact,
  is,
  later,
  never,
  some,
  t,
  table,
  today,
  within,
  type Expr,
} from '@kosh/norms'
import { born, permits } from '../../world/person.js'

/** What only the law on ethnic return and on citizenship asks, and what is read from it in more than one place. */

// --- birth and parents ---------------------------------------------------------------------------------------

export const birthplace = codeFact('kaz.birth.place', t('Where were you born?', 'Где вы родились?', 'Сіз қай жерде тудыңыз?'), {
  kazakhstan: t('in Kazakhstan', 'в Казахстане', 'Қазақстанда'),
  abroad: t('outside Kazakhstan', 'за пределами Казахстана', 'Қазақстаннан тыс жерде'),
  foundling: t('found in Kazakhstan, parents unknown', 'найден в Казахстане, родители неизвестны', 'Қазақстанда табылған, ата-анасы белгісіз'),
})
/** Both of them, as they were on the day of birth. */
export const parents = table('kaz.birth.parents', t('Your parents on the day of your birth', 'Ваши родители в день вашего рождения', 'Сіз туған күнгі ата-анаңыз'), 2, {
  citizenship: codeCell(t('Citizenship', 'Гражданство', 'Азаматтығы'), {
    kazakhstan: t('of Kazakhstan', 'Казахстана', 'Қазақстан азаматы'),
    foreign: t('of another state', 'другого государства', 'басқа мемлекеттің азаматы'),
    stateless: t('none', 'нет', 'азаматтығы жоқ'),
    unknown: t('not known', 'неизвестно', 'белгісіз'),
  }),
  resident: boolCell(t('Lived permanently in Kazakhstan', 'Постоянно жил в Казахстане', 'Қазақстанда тұрақты тұрған')),
})
export const parentsAgreed = boolFact(
  'kaz.birth.agreed',
  t(
    'Did your parents agree in writing on the citizenship of Kazakhstan, or did a court decide so?',
    'Выбрали ли ваши родители письменно гражданство Казахстана или так решил суд?',
    'Ата-анаңыз Қазақстан азаматтығы туралы жазбаша келісті ме немесе сот солай шешті ме?',
  ),
)

// --- the citizenship of Kazakhstan, once held ----------------------------------------------------------------

/** `never`: no other citizenship was acquired, or there was none of Kazakhstan. */
export const otherCitizenshipAcquired = dayFact(
  'kaz.otherCitizenship.acquired',
  t(
    'On which day did you, a citizen of Kazakhstan, acquire another citizenship?',
    'Когда вы, гражданин Казахстана, приобрели другое гражданство?',
    'Қазақстан азаматы бола тұра, басқа азаматтықты қай күні алдыңыз?',
  ),
  { within: [anyDay[0], never] },
)
/** Why the citizenship of Kazakhstan ended: items of Art. 21, withdrawal, deprivation. */
export const lossGrounds = {
  exit: t('withdrawal at one’s own request', 'выход по собственному ходатайству', 'өз өтініші бойынша шығу'),
  '1': t('service of another state', 'служба другому государству', 'басқа мемлекеттің қызметіне кіру'),
  '2': t('acquired by false data or papers', 'приобретено по ложным сведениям или документам', 'жалған мәлімет не құжат арқылы алынған'),
  '3': t('under a treaty', 'по международному договору', 'халықаралық шарт бойынша'),
  '5': t('another citizenship', 'другое гражданство', 'басқа азаматтық'),
  '5-1': t('papers of another citizenship used', 'использование документов другого гражданства', 'басқа азаматтық құжаттарын пайдалану'),
  '6': t('the marriage was void', 'брак признан недействительным', 'неке жарамсыз деп танылған'),
  '7': t('will of a child adopted abroad, come of age', 'воля усыновлённого иностранцами при совершеннолетии', 'шетелдіктер асырап алған баланың кәмелетке толғандағы еркі'),
  '8': t(
    'part in foreign armed conflict, extremism or terrorism',
    'участие в иностранном вооружённом конфликте, экстремизме или терроризме',
    'шетелдегі қарулы қақтығысқа, экстремизмге не терроризмге қатысу',
  ),
  deprived: t('deprivation by a court', 'лишение по решению суда', 'сот шешімімен айыру'),
}
export const citizenshipEnded = table(
  'kaz.citizenship.ended',
  t('How your citizenship of Kazakhstan ended', 'Как прекратилось ваше гражданство Казахстана', 'Қазақстан азаматтығыңыз қалай тоқтады'),
  2,
  {
    ground: codeCell(t('Ground', 'Основание', 'Негіз'), lossGrounds),
    registered: dayCell(
      t(
        'Day of registration, of the decree or of the judgment in force',
        'День регистрации, указа или вступления приговора в силу',
        'Тіркелген, жарлық шыққан не үкім күшіне енген күн',
      ),
      [anyDay[0], never],
    ),
  },
)
/** Registered or not, the person was a citizen of Kazakhstan before. */
export const wasCitizen: Expr<'bool'> = any(by(otherCitizenshipAcquired, today), some(citizenshipEnded))

// --- asking for citizenship ----------------------------------------------------------------------------------

/** One ground on which the law asks for less; who has several names the one that helps most. */
export const citizenshipTie = codeFact('kaz.citizenship.tie', t('Does one of these apply to you?', 'Относится ли к вам что-то из этого?', 'Мыналардың бірі сізге қатысты ма?'), {
  none: t('none of them', 'ничего из этого', 'ешқайсысы'),
  merit: t(
    'special merit, a listed profession, or family of such a person',
    'особые заслуги, профессия из перечня или семья такого лица',
    'ерекше еңбек сіңіру, тізбедегі мамандық немесе сондай адамның отбасы',
  ),
  incapacitated: t('declared incapacitated by a court', 'признан судом недееспособным', 'сот әрекетке қабілетсіз деп таныған'),
  rehabilitated: t(
    'rehabilitated victim of mass repression or a descendant',
    'реабилитированная жертва массовых репрессий или потомок',
    'жаппай қуғын-сүргіннің ақталған құрбаны не оның ұрпағы',
  ),
  widow: t('widow of a citizen of Kazakhstan', 'вдова гражданина Казахстана', 'Қазақстан азаматының жесірі'),
  student: t('student of a higher school of Kazakhstan', 'студент высшего учебного заведения Казахстана', 'Қазақстан жоғары оқу орнының студенті'),
})
export const renounced = boolFact(
  'kaz.otherCitizenship.renounced',
  t(
    'Did you hand the police a notarised renunciation of your other citizenship?',
    'Подали ли вы в полицию нотариальный отказ от иностранного гражданства?',
    'Шетелдік азаматтықтан нотариат куәландырған бас тартуды полицияға бердіңіз бе?',
  ),
)
export const sovietTie = boolFact(
  'kaz.citizenship.sovietTie',
  t(
    'Were you a citizen of the USSR, and were you born in or did you live in Kazakhstan before 21 December 1991?',
    'Состояли ли вы в гражданстве СССР и родились ли или жили в Казахстане до 21 декабря 1991 года?',
    'КСРО азаматы болдыңыз ба және 1991 жылғы 21 желтоқсанға дейін Қазақстанда тудыңыз не тұрдыңыз ба?',
  ),
)
/** Served sentences, and absence other than the army, study or a posting from which one came back within three months. */
export const daysNotCounted = intFact(
  'kaz.citizenship.daysNotCounted',
  t(
    'How many days of your residence do not count: sentences, temporary stays, absence not excused by law?',
    'Сколько дней проживания не засчитывается: отбытое наказание, временное пребывание, отсутствие без законной причины?',
    'Тұрған мерзіміңіздің неше күні есептелмейді: жаза өтеу, уақытша болу, заңды себепсіз болмау?',
  ),
  [0, 3650],
)
/** Points of the test; 0 when it was not taken. */
const points = (part: string, en: string, ru: string, kk: string) =>
  intFact(
    `kaz.citizenship.test.${part}`,
    t(`How many points do you have in the test: ${en}?`, `Сколько у вас баллов за тест: ${ru}?`, `Тестіден неше балл алдыңыз: ${kk}?`),
    [0, 40],
  )
export const testPoints = {
  language: points('language', 'Kazakh', 'казахский язык', 'қазақ тілі'),
  constitution: points('constitution', 'Constitution', 'Конституция', 'Конституция'),
  history: points('history', 'history of Kazakhstan', 'история Казахстана', 'Қазақстан тарихы'),
} as const
/** `never`: no refusal yet. */
export const lastRefused = dayFact(
  'kaz.citizenship.lastRefused',
  t(
    'When was your last application for citizenship decided against you?',
    'Когда вам в последний раз отказали в гражданстве?',
    'Азаматтық туралы өтінішіңізге соңғы рет қай күні бас тартылды?',
  ),
  { within: [anyDay[0], never], who: 'authority' },
)
/** Items of Art. 17 that only an authority can hold against the person. */
export const citizenshipRefusal = table(
  'kaz.citizenship.refusalGrounds',
  t('Grounds on which citizenship may be refused', 'Основания для отказа в гражданстве', 'Азаматтықтан бас тарту негіздері'),
  3,
  {
    ground: codeCell(t('Item of Art. 17', 'Подпункт ст. 17', '17-баптың тармақшасы'), {
      '1': t(
        'crime against humanity, acting against sovereignty',
        'преступление против человечества, выступление против суверенитета',
        'адамзатқа қарсы қылмыс, егемендікке қарсы шығу',
      ),
      '2': t('calls against unity and territory', 'призывы против единства и целостности территории', 'бірлік пен аумақ тұтастығына қарсы шақыру'),
      '3': t('harm to national security or health of the people', 'вред национальной безопасности или здоровью населения', 'ұлттық қауіпсіздікке не халық денсаулығына нұқсан'),
      '4': t('hatred, opposing the state language', 'разжигание вражды, противодействие государственному языку', 'араздық қоздыру, мемлекеттік тілге қарсы әрекет'),
      '5': t('links with terrorism or extremism', 'причастность к терроризму или экстремизму', 'терроризмге не экстремизмге қатысу'),
      '6': t('wanted, serving a sentence, recidivism', 'розыск, отбывание наказания, рецидив', 'іздеуде болу, жаза өтеу, қылмыстың қайталануы'),
      '8': t('false data, papers not given in time', 'ложные сведения, документы не в срок', 'жалған мәлімет, құжаттың мерзімінде берілмеуі'),
      '9': t('conviction not spent', 'непогашенная судимость', 'жойылмаған соттылық'),
      '9-1': t('sexual crime against a minor', 'преступление против половой неприкосновенности несовершеннолетнего', 'кәмелетке толмағанның жыныстық тиіспеушілігіне қарсы қылмыс'),
      '10': t('economic offence in the last five years', 'экономическое правонарушение за последние пять лет', 'соңғы бес жылдағы экономикалық құқық бұзушылық'),
    }),
  },
  { who: 'authority' },
)

// --- permanent residence -------------------------------------------------------------------------------------

const ofPermanentResident = all(is(permits.cells.state, 'KAZ'), is(permits.cells.kind, 'permanent', 'stateless-certificate'))
/** The certificate of a stateless person is a document of permanent residents too. */
export const permanentResident: Expr<'bool'> = some(permits, all(ofPermanentResident, within(today, permits.cells.from, permits.cells.to)))
/** The first day of permanent residence; the day asked about without one. */
export const residentSince: Expr<'day'> = earliest(permits, permits.cells.from, { where: ofPermanentResident, none: today })

// --- kandas --------------------------------------------------------------------------------------------------

const holdsKandas = all(is(permits.cells.state, 'KAZ'), is(permits.cells.kind, 'kandas'))
export const hasBeenKandas: Expr<'bool'> = some(permits, holdsKandas)
/** The day the status was first granted; the day asked about without one. */
export const kandasSince: Expr<'day'> = earliest(permits, permits.cells.from, { where: holdsKandas, none: today })
export const kandasExtended = boolFact('kaz.kandas.extended', t('Was your kandas status extended?', 'Продлён ли ваш статус кандаса?', 'Қандас мәртебеңіз ұзартылды ма?'))
/** `never`: neither has happened. */
export const kandasClosed = dayFact(
  'kaz.kandas.closed',
  t(
    'On which day did you become a citizen of Kazakhstan, or was permanent residence refused or annulled?',
    'Когда вы стали гражданином Казахстана либо вам отказали в постоянном проживании или аннулировали его?',
    'Қай күні Қазақстан азаматы болдыңыз немесе тұрақты тұрудан бас тартылды не рұқсаттың күші жойылды?',
  ),
  { within: [anyDay[0], never] },
)
export const kandasAid = codeFact(
  'kaz.kandas.aid',
  t(
    'Did you receive state aid for settling under a regional quota?',
    'Получали ли вы государственную поддержку на переселение по региональной квоте?',
    'Өңірлік квота бойынша қоныстануға мемлекеттік қолдау алдыңыз ба?',
  ),
  {
    none: t('no', 'нет', 'жоқ'),
    received: t('yes', 'да', 'иә'),
    'with-degree': t('yes, and I hold an academic degree', 'да, и у меня есть учёная степень', 'иә, ғылыми дәрежем бар'),
  },
)
/** `never`: still in the region. */
export const leftRegion = dayFact(
  'kaz.kandas.leftRegion',
  t(
    'On which day did you move out of the region of settlement of your own will?',
    'Когда вы по своей воле выехали из региона расселения на постоянное жительство?',
    'Қоныстандыру өңірінен өз еркіңізбен қай күні тұрақты көштіңіз?',
  ),
  { within: [anyDay[0], never] },
)
export const declinedCitizenship = boolFact(
  'kaz.kandas.declined',
  t('Did you decline the citizenship of Kazakhstan?', 'Отказались ли вы от приобретения гражданства Казахстана?', 'Қазақстан азаматтығын алудан бас тарттыңыз ба?'),
)
/** Items of Arts 20 and 25-1 that the local executive body can hold against the person. */
export const kandasRefusal = table(
  'kaz.kandas.refusalGrounds',
  t('Grounds on which kandas status may be refused', 'Основания для отказа в статусе кандаса', 'Қандас мәртебесінен бас тарту негіздері'),
  2,
  {
    ground: codeCell(t('Ground', 'Основание', 'Негіз'), {
      papers: t('papers or data are not true', 'недостоверные документы или сведения', 'құжаттар не мәліметтер анық емес'),
      record: t(
        'offences in Kazakhstan, or links with terrorism or extremism',
        'правонарушения в Казахстане, связь с терроризмом или экстремизмом',
        'Қазақстандағы құқық бұзушылық, терроризммен не экстремизммен байланыс',
      ),
      consent: t('no consent to the use of personal data', 'нет согласия на доступ к персональным данным', 'дербес деректерге қол жеткізуге келісім жоқ'),
      region: t('the region offered was declined', 'отказ от предложенного региона', 'ұсынылған өңірден бас тарту'),
    }),
  },
  { who: 'authority' },
)
export const ataZholyBasis = codeFact(
  'kaz.ataZholy.basis',
  t('On which basis do you want the Ata Zholy card?', 'На каком основании вам нужна карта «Ата жолы»?', '«Ата жолы» картасы қандай негізде керек?'),
  {
    none: t('none', 'нет', 'негіз жоқ'),
    business: t('business immigrant', 'бизнес-иммигрант', 'бизнес-көшіп келуші'),
    profession: t('profession in demand', 'востребованная профессия', 'сұранысқа ие кәсіп'),
  },
)

/** Under eighteen on the day asked about. */
export const minor: Expr<'bool'> = after(later(born, 18, 'years'), today)
