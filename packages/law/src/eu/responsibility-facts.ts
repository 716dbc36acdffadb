import { anyDay, boolFact, codeCell, codeFact, dayCell, never, t, table } from '@kosh/norms'
import { states } from '../world/states.js'

/** What decides which state examines an application for protection, and how far a transfer to it has come. */

export const unaccompaniedMinor = boolFact(
  'eu.asylum.unaccompaniedMinor',
  t(
    'Are you under 18 and without an adult who is responsible for you?',
    'Вам нет 18 лет и с вами нет отвечающего за вас взрослого?',
    '18 жасқа толмадыңыз ба және сізге жауапты ересек адам жоқ па?',
  ),
)
/** Of one kind several rows may stand. `on`: the day of the diploma, of the crossing, of the rescue; `never` where no day matters. */
export const links = table(
  'eu.asylum.links',
  t('What ties your application to a state of Europe', 'Что связывает ваше заявление с государством Европы', 'Өтінішіңізді Еуропа мемлекетімен не байланыстырады'),
  6,
  {
    link: codeCell(t('Tie', 'Связь', 'Байланыс'), {
      'minor-family': t(
        'of a minor: parent, sibling or other family lawfully there',
        'для ребёнка: родитель, брат, сестра или иная семья законно там',
        'бала үшін: ата-анасы, бауыры не өзге отбасы сонда заңды тұрады',
      ),
      'minor-relative': t(
        'of a minor: a relative there who can take care',
        'для ребёнка: родственник там, способный о нём заботиться',
        'бала үшін: сонда қамқорлық жасай алатын туысы бар',
      ),
      dependent: t(
        'child, sibling or parent lawfully there, one of you depending on the other',
        'ребёнок, брат, сестра или родитель законно там, и один из вас зависит от другого',
        'балаңыз, бауырыңыз не ата-анаңыз сонда заңды тұрады, бірің біріңе тәуелдісіңдер',
      ),
      'family-protected': t('family member protected there', 'член семьи под защитой там', 'отбасы мүшесі сонда қорғауда'),
      'family-long-term': t('family member with a long-term permit there', 'член семьи с долгосрочным видом на жительство там', 'отбасы мүшесінде сонда ұзақ мерзімді рұқсат бар'),
      'family-applicant': t('family member who waits there for a first decision', 'член семьи ждёт там первого решения', 'отбасы мүшесі сонда алғашқы шешімді күтуде'),
      diploma: t('diploma of a school there', 'диплом учебного заведения там', 'сондағы оқу орнының дипломы'),
      'visa-free-entry': t(
        'entered Europe there, where no visa was needed',
        'въезд в Европу через него, где виза не нужна',
        'Еуропаға сол арқылы, виза қажет емес жерден кірдіңіз',
      ),
      'transit-area': t('asked in the transit area of an airport there', 'просьба в транзитной зоне аэропорта там', 'сондағы әуежайдың транзит аймағында сұрадыңыз'),
      'irregular-entry': t('crossed the border into it irregularly', 'незаконное пересечение его границы', 'оның шекарасын заңсыз кесіп өттіңіз'),
      rescued: t('brought ashore there after a rescue at sea', 'высадка там после спасения на море', 'теңізде құтқарылғаннан кейін сонда түсірілдіңіз'),
      'lived-there': t('lived there for five months or more, since', 'прожито там пять месяцев или более, с', 'сонда бес ай не одан көп тұрдыңыз, мына күннен'),
      'first-application': t('the application was first registered there', 'заявление впервые зарегистрировано там', 'өтініш алғаш сонда тіркелді'),
    }),
    state: codeCell(t('State', 'Государство', 'Мемлекет'), states),
    on: dayCell(t('Day', 'День', 'Күні'), [anyDay[0], never]),
  },
)

const step = (en: string, ru: string, kk: string) => dayCell(t(en, ru, kk), [anyDay[0], never])
/** `never`: not yet, or not so. */
export const transfers = table(
  'eu.asylum.transfer',
  t('Request that another state take you over', 'Запрос, чтобы вас приняло другое государство', 'Басқа мемлекет сізді қабылдап алуы туралы сұрау'),
  1,
  {
    kind: codeCell(t('Request', 'Запрос', 'Сұрау'), {
      charge: t('to take charge: you did not apply there', 'принять: там вы заявления не подавали', 'қабылдау: онда өтініш бермедіңіз'),
      back: t('to take back: you applied there before', 'принять обратно: там вы уже подавали заявление', 'қайта қабылдау: онда бұрын өтініш бердіңіз'),
    }),
    hit: step('Found in Eurodac or the visa system on', 'Совпадение в Евродак или визовой системе', 'Еуродакта не виза жүйесінде табылған күн'),
    sent: step('Received by the other state on', 'Получено другим государством', 'Басқа мемлекет алған күн'),
    accepted: step('Accepted or confirmed on', 'Принято или подтверждено', 'Қабылданған не расталған күн'),
    notified: step('Decision to transfer you received on', 'Решение о передаче вам вручено', 'Сізді беру туралы шешім тапсырылған күн'),
    detained: step('You are detained for it since', 'Вы для этого под стражей с', 'Осы үшін қамауға алынған күніңіз'),
    hold: codeCell(t('What holds the transfer up', 'Что задерживает передачу', 'Беруге не кедергі'), {
      none: t('nothing', 'ничего', 'ештеңе'),
      prison: t('prison', 'заключение', 'түрме'),
      absconded: t('you absconded or resisted', 'вы скрылись или противились', 'жасырындыңыз не қарсыластыңыз'),
    }),
    held: step('The other state was told of it on', 'Другому государству сообщено об этом', 'Бұл туралы басқа мемлекетке хабарланған күн'),
  },
  { who: 'authority' },
)

// --- at the border ---------------------------------------------------------------------------------------------

export const atBorder = boolFact(
  'eu.asylum.atBorder',
  t(
    'Did you ask at the border, in transit, after an irregular crossing or a rescue, without having been let in?',
    'Вы просили на границе, в транзите, после незаконного пересечения или спасения, и вас не впустили?',
    'Шекарада, транзитте, заңсыз өткеннен не құтқарылғаннан кейін сұрадыңыз ба және сізді кіргізбеді ме?',
  ),
)
export const conduct = codeFact(
  'eu.asylum.conduct',
  t('What does the authority hold against you?', 'Что вменяет вам орган?', 'Орган сізге не тағады?'),
  {
    none: t('nothing', 'ничего', 'ештеңе'),
    misled: t('misled it, or destroyed papers in bad faith', 'введён в заблуждение либо документы недобросовестно уничтожены', 'оны жаңылыстырды не құжаттарды арам ниетпен жойды'),
    danger: t('danger to national security or public order', 'опасность для национальной безопасности или порядка', 'ұлттық қауіпсіздікке не тәртіпке қауіп'),
  },
  { who: 'authority' },
)
export const borderLoad = codeFact(
  'eu.asylum.borderLoad',
  t('How full is the border procedure of the state?', 'Насколько заполнена пограничная процедура государства?', 'Мемлекеттің шекарадағы рәсімі қаншалықты толған?'),
  {
    room: t('there is room', 'есть места', 'орын бар'),
    capacity: t('its adequate capacity is reached and notified', 'достаточная мощность исчерпана, о чём сообщено', 'жеткілікті сыйымдылығы толған, хабарланған'),
    maximum: t('the maximum of the year is reached and confirmed', 'годовой максимум достигнут и подтверждён', 'жылдық шегіне жетті, расталған'),
  },
  { who: 'authority' },
)
