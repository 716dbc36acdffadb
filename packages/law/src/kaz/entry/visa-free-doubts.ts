import { t, words, type Text } from '@kosh/norms'

/** What is not certain about a state's regime and bears on an answer. */

export type Doubt = { readonly country: string; readonly regime: 'unilateral' | 'bilateral' | 'eaeu' | 'cis'; readonly text: Text }

const doubt = (regime: Doubt['regime'], states: string, text: Text): readonly Doubt[] => words(states).map(country => ({ country, regime, text }))

export const doubts: readonly Doubt[] = [
  ...doubt(
    'bilateral',
    'KNA NIC SMR',
    t(
      'Whether this agreement is in force was not seen. Ask a mission of Kazakhstan before you travel.',
      'Вступило ли это соглашение в силу, не установлено. Уточните до поездки в загранучреждении Казахстана.',
      'Бұл келісімнің күшіне енгені анықталмады. Сапар алдында Қазақстанның шетелдегі мекемесінен нақтылаңыз.',
    ),
  ),
  ...doubt(
    'bilateral',
    'AND ARG CUB ECU HKG MNG SRB THA',
    t(
      'The day on which this regime began was not seen; for earlier entries the answer is open.',
      'День начала этого режима не установлен; для более ранних въездов ответ открыт.',
      'Бұл режимнің басталған күні анықталмады; одан бұрынғы кірулер үшін жауап ашық.',
    ),
  ),
  ...doubt(
    'bilateral',
    'AND CUB HKG KNA MAC MAR MDV NIC SMR SYC',
    t(
      'The electronic visa list of February 2026 still names this state: border staff may see the regime differently.',
      'В перечне для электронных виз на февраль 2026 года это государство ещё названо: на границе режим могут понимать иначе.',
      'Электрондық виза тізімінде 2026 жылғы ақпанда бұл мемлекет әлі аталған: шекарада режим басқаша түсінілуі мүмкін.',
    ),
  ),
  ...doubt(
    'bilateral',
    'GEO MDA MNG ARG CUB ECU MDV HKG',
    t(
      'No limit over several entries was seen in the agreement. The 90 days in 180 of the law are taken as the safe reading.',
      'Предел по нескольким въездам в соглашении не установлен. Безопасным чтением взяты 90 дней из 180 по закону.',
      'Келісімде бірнеше кіруге ортақ шек көрілмеді. Қауіпсіз оқу ретінде заңдағы 180 күннің 90 күні алынды.',
    ),
  ),
  ...doubt(
    'bilateral',
    'AZE',
    t(
      'The 90 days in 180 rest on a statement of the police of January 2023, not on the text of the protocol.',
      'Предел 90 дней из 180 взят из заявления полиции за январь 2023 года, а не из текста протокола.',
      '180 күннің 90 күні хаттама мәтінінен емес, полицияның 2023 жылғы қаңтардағы мәлімдемесінен алынды.',
    ),
  ),
  ...doubt(
    'bilateral',
    'UKR',
    t(
      'The protocol counts 180 days from the first crossing; the police count any 180 days back. Keep within both.',
      'Протокол считает 180 дней от первого пересечения, полиция — любые 180 дней назад. Соблюдайте оба счёта.',
      'Хаттама 180 күнді алғашқы өтуден санайды, полиция кез келген 180 күнді кері санайды. Екеуін де сақтаңыз.',
    ),
  ),
  ...doubt(
    'bilateral',
    'BRA ALB AND KNA',
    t(
      'The year is read as beginning with the first entry, and anew with the first entry after it ended.',
      'Год отсчитывается от первого въезда и заново — от первого въезда после его окончания.',
      'Жыл алғашқы кіруден, аяқталғаннан кейін келесі алғашқы кіруден қайта есептеледі деп оқылды.',
    ),
  ),
  ...doubt(
    'bilateral',
    'SRB',
    t(
      'An agreement of 2022 may give 90 days in 180. Thirty days are the safe reading.',
      'Соглашение 2022 года, возможно, даёт 90 дней из 180. Безопасное чтение — 30 дней.',
      '2022 жылғы келісім 180 күннің 90 күнін беруі мүмкін. Қауіпсіз оқу — 30 күн.',
    ),
  ),
  ...doubt(
    'bilateral',
    'SYC',
    t(
      'Reports differ: 30 days in each 180, or 30 days per entry and 90 in 180. The stricter is taken.',
      'Сообщения расходятся: 30 дней в каждых 180 или 30 за въезд и 90 из 180. Взято более строгое.',
      'Хабарлар әртүрлі: әр 180 күнде 30 күн немесе бір кіруге 30 және 180 күнде 90. Қатаңы алынды.',
    ),
  ),
  ...doubt(
    'bilateral',
    'KOR',
    t(
      'A limit of 60 days in 180 in the agreement is recalled and was not seen; the list of the Government covers the state as well.',
      'Предел 60 дней из 180 в соглашении помнится, но не найден; государство входит и в список Правительства.',
      'Келісімдегі 180 күннің 60 күні деген шек расталмады; мемлекет Үкімет тізімінде де бар.',
    ),
  ),
  ...doubt(
    'bilateral',
    'ARM',
    t(
      'The text read gives 90 days from the crossing; the limit of 90 in 180 is from statements of officials.',
      'В прочитанном тексте — 90 дней со дня пересечения; предел 90 из 180 — из заявлений должностных лиц.',
      'Оқылған мәтінде — шекарадан өткен күннен 90 күн; 180 күннің 90 күні деген шек лауазымды адамдардың сөзінен.',
    ),
  ),
  ...doubt(
    'bilateral',
    'UZB',
    t(
      'The protocol was applied before it was ratified; the day of its entry into force was not seen.',
      'Протокол применялся до ратификации; день его вступления в силу не установлен.',
      'Хаттама ратификацияланғанға дейін қолданылды; күшіне енген күні анықталмады.',
    ),
  ),
  ...doubt(
    'bilateral',
    'BRA CHN',
    t(
      'Purposes that the agreement names neither as covered nor as left out stay open.',
      'Цели, которые соглашение не называет ни среди допустимых, ни среди исключённых, остаются открытыми.',
      'Келісімде рұқсат етілген де, алынып тасталған да деп аталмаған мақсаттар ашық қалады.',
    ),
  ),
  ...doubt(
    'cis',
    'TJK',
    t(
      'The police spoke of 90 days in 180; elsewhere it is 30 days per entry. The stricter is taken.',
      'Полиция говорила о 90 днях из 180, в других источниках — 30 дней за въезд. Взято более строгое.',
      'Полиция 180 күннің 90 күнін айтты, басқа деректерде — бір кіруге 30 күн. Қатаңы алынды.',
    ),
  ),
  ...doubt(
    'eaeu',
    'KGZ',
    t(
      'From 9 October 2023 to about 1 September 2025 entry was not refused for days used up; the limit itself stayed.',
      'С 9 октября 2023 года примерно до 1 сентября 2025 года во въезде не отказывали за исчерпанные дни; сам предел сохранялся.',
      '2023 жылғы 9 қазаннан шамамен 2025 жылғы 1 қыркүйекке дейін таусылған күндер үшін келуден бас тартылмады; шектің өзі сақталды.',
    ),
  ),
  ...doubt(
    'eaeu',
    'ARM BLR KGZ RUS',
    t(
      'The limit of 90 days in 180 is known from reports of the resolution, not from its text.',
      'Предел 90 дней из 180 известен из сообщений о постановлении, а не из его текста.',
      '180 күннің 90 күні деген шек қаулы мәтінінен емес, ол туралы хабарлардан белгілі.',
    ),
  ),
  ...doubt(
    'unilateral',
    'TUR',
    t(
      'The 90 days are known from a report of August 2025; the first day of force is computed.',
      'О 90 днях известно из сообщения августа 2025 года; первый день действия вычислен.',
      '90 күн 2025 жылғы тамыздағы хабардан белгілі; күшіне енген күні есептеп шығарылды.',
    ),
  ),
  ...doubt(
    'unilateral',
    'CHE CHL CZE EST FIN FRA GBR HRV PHL PRT ROU SAU SGP SVK SVN SWE THA',
    t(
      'The list was read as of October 2022. The report on its edition of August 2025 broke off before this state.',
      'Список прочитан на октябрь 2022 года. Сообщение о редакции августа 2025 года обрывается раньше этого государства.',
      'Тізім 2022 жылғы қазандағы күйінде оқылды. 2025 жылғы тамыздағы редакция туралы хабар бұл мемлекетке дейін үзіледі.',
    ),
  ),
]

/** Treaties on service and diplomatic passports were mostly not read. */
export const servicePassportsDoubt: Text = t(
  'For service and diplomatic passports a treaty may give more than is shown here.',
  'Для служебных и дипломатических паспортов договор может давать больше, чем показано.',
  'Қызметтік және дипломатиялық паспорттар үшін шарт мұнда көрсетілгеннен көп беруі мүмкін.',
)
