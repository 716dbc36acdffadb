import { listing, question, t } from '@kosh/norms'
import { dutyColumns, rightColumns, routeColumns } from '../shapes.js'

/** What the law of Kazakhstan is asked about protection, and about duties of authorities and carriers. */

const kaz = { realm: 'KAZ' } as const

export const protectionRights = listing(
  rightColumns({
    stay: t('to stay', 'оставаться в стране', 'елде болу'),
    'no-return': t('not to be returned to danger', 'не быть возвращённым туда, где опасно', 'қауіпті елге қайтарылмау'),
    interpreter: t('a free interpreter and information', 'бесплатный переводчик и информация', 'тегін аудармашы және ақпарат'),
    appeal: t('to appeal', 'обжаловать решение', 'шешімге шағымдану'),
    withdraw: t('to withdraw the application', 'отозвать ходатайство', 'өтінішхатты қайтарып алу'),
    'free-departure': t('to go home or to a third country freely', 'добровольно уехать домой или в третью страну', 'еліне не үшінші елге өз еркімен кету'),
    'medical-limited': t(
      'medical care for diseases dangerous to others',
      'медицинская помощь при болезнях, опасных для окружающих',
      'айналадағыларға қауіпті ауруларда медициналық көмек',
    ),
    'medical-as-citizen': t('medical care as citizens have', 'медицинская помощь наравне с гражданами', 'азаматтармен тең медициналық көмек'),
    work: t('work or business', 'труд или предпринимательство', 'еңбек ету не кәсіпкерлік'),
    court: t('protection by court', 'судебная защита', 'сот арқылы қорғалу'),
    privacy: t('confidentiality of private life', 'тайна личной жизни', 'жеке өмір құпиясы'),
    school: t('elementary school as for citizens', 'начальное образование наравне с гражданами', 'азаматтармен тең бастауыш білім алу'),
    family: t('unity of the family', 'единство семьи', 'отбасы бірлігі'),
    'child-protection': t('protection as a child without parents', 'защита как ребёнка, оставшегося без родителей', 'ата-анасыз қалған бала ретінде қорғалу'),
    certificate: t('the certificate', 'удостоверение или свидетельство', 'куәлік алу'),
    'travel-document': t('a travel document', 'проездной документ', 'жол жүру құжаты'),
    relatives: t('news of relatives at home', 'сведения о родственниках на родине', 'елдегі туыстары туралы мәлімет'),
    property: t('to take property along', 'вывезти имущество', 'мүлкін алып кету'),
    'social-assistance': t('targeted social assistance', 'адресная социальная помощь', 'атаулы әлеуметтік көмек'),
    'permanent-residence': t('to apply for permanent residence', 'просить разрешение на постоянное проживание', 'тұрақты тұруға рұқсат сұрау'),
    citizenship: t('citizenship by the ordinary way', 'гражданство в общем порядке', 'жалпы тәртіппен азаматтық алу'),
    company: t('to found a company', 'учредить компанию', 'компания құру'),
    determination: t('to have the status determined', 'просить об определении статуса', 'мәртебесін анықтатуды сұрау'),
    services: t('guaranteed social services', 'гарантированные социальные услуги', 'кепілдік берілген әлеуметтік қызметтер'),
    permit: t('a temporary residence permit', 'разрешение на временное проживание', 'уақытша тұруға рұқсат'),
    'time-to-decide': t('time to decide whether to go to the police', 'время решить, обращаться ли в полицию', 'полицияға жүгіну-жүгінбеуді шешуге уақыт'),
    'kept-permanent': t('permanent residence is not lost by absence', 'постоянное проживание не теряется из-за отсутствия', 'болмағаны үшін тұрақты тұру жоғалмайды'),
  }),
  {
    ...kaz,
    id: 'kaz.protection.rights',
    topic: 'protection.rights',
    mode: 'may',
    label: t('Rights of those who need protection', 'Права тех, кому нужна защита', 'Қорғауды қажет ететіндердің құқықтары'),
  },
)

export const protectionDeadlines = listing(
  dutyColumns(
    {
      apply: t('apply for refugee status', 'подать ходатайство о статусе беженца', 'босқын мәртебесін беру туралы өтінішхат беру'),
      'true-data': t('tell the truth about yourself and the reasons', 'сообщать достоверные сведения', 'дұрыс мәлімет беру'),
      'medical-check': t('pass the medical check', 'пройти медицинский осмотр', 'медициналық тексеруден өту'),
      fingerprints: t('give fingerprints', 'пройти дактилоскопическую регистрацию', 'дактилоскопиялық тіркеуден өту'),
      'renew-certificate': t('renew the certificate of an asylum seeker', 'обновить свидетельство лица, ищущего убежище', 'пана іздеген адамның куәлігін жаңарту'),
      'register-move': t('register with the akimat of the new place', 'встать на учёт в акимате нового места', 'жаңа жердің әкімдігінде есепке тұру'),
      'tell-departure': t('tell the akimat before leaving Kazakhstan', 'сообщить акимату о намерении выехать', 'елден кету ниетін әкімдікке хабарлау'),
      'collect-certificate': t('collect the refugee certificate', 'получить удостоверение беженца', 'босқын куәлігін алу'),
      'extend-status': t('apply to extend the status', 'подать заявление о продлении статуса', 'мәртебені ұзарту туралы өтініш беру'),
      'come-late': t(
        'come to extend an expired status, with the reason',
        'явиться за продлением истёкшего статуса с объяснением причин',
        'мерзімі біткен мәртебені ұзартуға себебін айтып келу',
      ),
      leave: t('leave Kazakhstan with the family', 'выехать из Казахстана вместе с семьёй', 'отбасымен бірге Қазақстаннан кету'),
    },
    {
      'LR-12': t('the status may be refused (Art. 12)', 'в статусе могут отказать (ст. 12)', 'мәртебеден бас тартылуы мүмкін (12-бап)'),
      'LR-14': t('the status ends (Art. 14)', 'статус прекращается (ст. 14)', 'мәртебе тоқтатылады (14-бап)'),
      'LR-18': t('removal under a court decision (Art. 18)', 'выдворение по решению суда (ст. 18)', 'сот шешімімен шығарып жіберу (18-бап)'),
      annulled: t('the decision may be annulled', 'решение могут отменить', 'шешімнің күші жойылуы мүмкін'),
    },
  ),
  {
    ...kaz,
    id: 'kaz.protection.deadlines',
    topic: 'protection.deadlines',
    mode: 'must',
    label: t('Your deadlines as a person under protection', 'Ваши сроки как лица под защитой', 'Қорғаудағы адам ретінде сіздің мерзімдеріңіз'),
  },
)

export const authorityDuties = listing(
  dutyColumns(
    {
      'tell-akimat': t('the police tell the akimat of the wish for asylum', 'полиция извещает акимат о просьбе об убежище', 'полиция пана сұрағаны туралы әкімдікке хабарлайды'),
      register: t(
        'the akimat hears the person and registers the application',
        'акимат выясняет обстоятельства и регистрирует ходатайство',
        'әкімдік мән-жайды анықтап, өтінішхатты тіркейді',
      ),
      certificate: t('the akimat gives the certificate of an asylum seeker', 'акимат выдаёт свидетельство лица, ищущего убежище', 'әкімдік пана іздеген адамның куәлігін береді'),
      decide: t('the akimat decides on refugee status', 'акимат решает о статусе беженца', 'әкімдік босқын мәртебесі туралы шешім қабылдайды'),
      'tell-check': t('the akimat tells that the decision was put off', 'акимат сообщает, что решение отложено', 'әкімдік шешім кейінге қалғанын хабарлайды'),
      'refugee-certificate': t('the akimat gives the refugee certificate', 'акимат выдаёт удостоверение беженца', 'әкімдік босқын куәлігін береді'),
      'copy-of-refusal': t(
        'the akimat hands over the decision with reasons and the way to appeal',
        'акимат вручает решение с причинами и порядком обжалования',
        'әкімдік себебі мен шағымдану тәртібі көрсетілген шешімді тапсырады',
      ),
      'inform-police': t(
        'the akimat informs the ministry and the police of the decision',
        'акимат сообщает о решении министерству и полиции',
        'әкімдік шешім туралы министрлік пен полицияға хабарлайды',
      ),
      'victim-permit': t('a temporary residence permit is given to the victim', 'жертве выдают разрешение на временное проживание', 'құрбанға уақытша тұруға рұқсат беріледі'),
      'register-inspection': t('the police register the order of inspection', 'полиция регистрирует акт о назначении проверки', 'полиция тексеруді тағайындау актісін тіркейді'),
      'end-inspection': t('the police end the inspection and hand over its act', 'полиция завершает проверку и вручает акт', 'полиция тексеруді аяқтап, актісін тапсырады'),
      'answer-objections': t('the police answer the objections with reasons', 'полиция даёт мотивированный ответ на возражения', 'полиция қарсылыққа уәжді жауап береді'),
    },
    {
      'in-your-favour': t('the objections count as accepted', 'возражения решаются в пользу проверяемого', 'қарсылық тексерілушінің пайдасына шешіледі'),
      barred: t('you need not let the inspectors in any longer', 'проверяющих можно не допускать', 'тексерушілерді жібермеуге болады'),
    },
  ),
  {
    ...kaz,
    id: 'kaz.authority.duties',
    topic: 'authority.duties',
    mode: 'must',
    who: 'authority',
    label: t('What authorities must do, and by when', 'Что и к какому сроку обязаны сделать органы', 'Органдар нені қай мерзімге дейін істеуге міндетті'),
  },
)

export const carrierDuties = listing(
  dutyColumns(
    {
      'keep-out': t('keep strangers out of the vehicle', 'не допускать посторонних на транспорт', 'көлікке бөгде адамдарды кіргізбеу'),
      open: t('open sealed compartments for the search', 'вскрывать опломбированные помещения для досмотра', 'пломбаланған бөліктерді тексеруге ашу'),
      announce: t('announce the border control and report the passengers', 'оповещать о контроле и сообщать о пассажирах', 'бақылау туралы хабарлау және жолаушылар туралы айту'),
      'board-with-leave': t(
        'let people on and off only with leave of the Border Service',
        'сажать и высаживать только с разрешения Пограничной службы',
        'Шекара қызметінің рұқсатымен ғана отырғызу және түсіру',
      ),
      'take-back': t('carry out whoever entered without a right', 'вывезти въехавших без права въезда', 'құқықсыз кіргендерді алып кету'),
    },
    {
      'KoAP-515': t(
        'Art. 515 of the Code of Administrative Offences',
        'ст. 515 Кодекса об административных правонарушениях',
        'Әкімшілік құқық бұзушылық туралы кодекстің 515-бабы',
      ),
    },
  ),
  {
    ...kaz,
    id: 'kaz.carrier.duties',
    topic: 'carrier.duties',
    mode: 'must',
    who: 'carrier',
    label: t('Duties of a carrier at the border', 'Обязанности перевозчика на границе', 'Тасымалдаушының шекарадағы міндеттері'),
  },
)

export const protectionRoutes = listing(
  routeColumns({
    asylum: t('refugee status', 'статус беженца', 'босқын мәртебесі'),
    statelessness: t('recognition as a stateless person', 'признание лицом без гражданства', 'азаматтығы жоқ адам деп танылу'),
    trafficking: t('permit of a victim of trafficking', 'разрешение жертве торговли людьми', 'адам саудасының құрбанына рұқсат'),
  }),
  {
    ...kaz,
    id: 'kaz.protection.routes',
    topic: 'protection.routes',
    mode: 'may',
    label: t('Ways to protection', 'Пути к защите', 'Қорғау алу жолдары'),
  },
)

const route = (code: string, en: string, ru: string, kk: string) =>
  question('bool', 'least', { ...kaz, id: `kaz.protection.route.${code}`, topic: `protection.route.${code}`, mode: 'may', label: t(en, ru, kk) })
/** A rule per condition, all of which must hold. */
export const asylumRoute = route('asylum', 'The conditions of refugee status are met', 'Условия статуса беженца выполнены', 'Босқын мәртебесінің шарттары орындалған')
export const refugeeRoute = route('refugee', 'Refugee status goes on', 'Статус беженца сохраняется', 'Босқын мәртебесі сақталады')
export const statelessnessRoute = route(
  'statelessness',
  'The conditions of recognition as stateless are met',
  'Условия признания лицом без гражданства выполнены',
  'Азаматтығы жоқ адам деп тану шарттары орындалған',
)
export const traffickingRoute = route(
  'trafficking',
  'The conditions of the permit for victims of trafficking are met',
  'Условия разрешения для жертв торговли людьми выполнены',
  'Адам саудасының құрбандарына рұқсат беру шарттары орындалған',
)
