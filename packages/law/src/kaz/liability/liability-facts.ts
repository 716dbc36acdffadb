import { anyDay, codeFact, dayFact, either, latter, listing, never, question, since, t, today, type Expr } from '@kosh/norms'
import { caseOpened } from './offence-facts.js'
import { sanctionColumns } from '../shapes.js'

/** What a foreigner is asked of offences other than leaving late, and of crimes, and what the law answers. Hosts and employers have files of their own. */

/** Each code is a conduct that an article describes; which article, the rules say. */
export const conduct = codeFact(
  'kaz.conduct',
  t('Is something else held against you in Kazakhstan?', 'Вменяется ли вам в Казахстане что-либо ещё?', 'Қазақстанда сізге тағы бірдеңе тағылып отыр ма?'),
  {
    none: t('nothing', 'ничего', 'ештеңе'),
    'transit-breach': t('breaking the rules of transit', 'нарушение правил транзитного проезда', 'транзиттік жүріп өту қағидаларын бұзу'),
    'purpose-mismatch': t('an activity other than the visa was given for', 'деятельность, не отвечающая цели визы', 'виза мақсатына сай келмейтін қызмет'),
    'work-without-permit': t('working without the permit or certificate needed', 'работа без нужного разрешения или справки', 'қажетті рұқсатсыз не анықтамасыз жұмыс істеу'),
    'not-registered-three-days': t(
      'not registering, up to three days past the term',
      'проживание без регистрации до трёх суток после срока',
      'мерзімнен кейін үш тәулікке дейін тіркелмей тұру',
    ),
    'not-registered': t(
      'not registering for longer, or living at another address',
      'проживание без регистрации дольше или не по адресу',
      'одан ұзақ тіркелмей тұру немесе басқа мекенжайда тұру',
    ),
    'fingerprints-refused': t('refusing to be fingerprinted', 'отказ от дактилоскопической регистрации', 'дактилоскопиялық тіркеуден бас тарту'),
    'genome-refused': t('refusing genomic registration', 'отказ от геномной регистрации', 'геномдық тіркеуден бас тарту'),
    soliciting: t('pestering people in public places', 'приставание в общественных местах', 'қоғамдық орындарда тиісу'),
    missionary: t('missionary work without registration', 'миссионерская деятельность без регистрации', 'тіркелмей миссионерлік қызмет жүргізу'),
    elections: t('acting to sway an election', 'влияние на исход выборов', 'сайлау нәтижесіне ықпал ету'),
    'resident-without-papers': t(
      'a permanent resident without registration or residence card, or late with notice of its loss',
      'постоянное проживание без регистрации или вида на жительство либо позднее извещение об утере',
      'тіркелмей не ықтиярхатсыз тұрақты тұру немесе жоғалғанын кеш хабарлау',
    ),
    'false-data-identity': t('false data for an identity document', 'ложные сведения для удостоверения личности', 'жеке басты куәландыратын құжат үшін жалған мәлімет'),
    'false-data-residence': t(
      'false data in an application for permanent residence or citizenship',
      'ложные сведения в заявлении о постоянном проживании или гражданстве',
      'тұрақты тұру не азаматтық туралы өтініштегі жалған мәлімет',
    ),
    'lost-citizenship-papers-used': t(
      'using papers of a citizen after citizenship was lost',
      'использование документов гражданина после утраты гражданства',
      'азаматтықтан айырылғаннан кейін азамат құжаттарын пайдалану',
    ),
    'other-citizenship-unreported': t(
      'another citizenship not reported in time',
      'несообщение в срок об иностранном гражданстве',
      'шетел азаматтығын алғанын мерзімінде хабарламау',
    ),
    'citizenship-breach-official': t('either of the two, by an official', 'одно из двух, совершённое должностным лицом', 'осы екеуінің бірі, лауазымды адам жасаған'),
    'border-zone': t(
      'being in the border zone without papers or a pass',
      'нахождение в пограничной зоне без документов или пропуска',
      'шекара аймағында құжатсыз не рұқсаттамасыз болу',
    ),
    'border-zone-activity': t('an activity in the border zone without notice', 'деятельность в пограничной зоне без уведомления', 'шекара аймағында хабарламасыз қызмет жүргізу'),
    'closed-territory': t('being in a closed territory without leave', 'нахождение на закрытой территории без разрешения', 'жабық аумақта рұқсатсыз болу'),
    checkpoint: t('breaking the regime of a border checkpoint', 'нарушение режима в пункте пропуска', 'өткізу пунктіндегі режимді бұзу'),
    'state-border': t('breaking the regime of the state border', 'нарушение режима государственной границы', 'мемлекеттік шекара режимін бұзу'),
    'border-guard-disobeyed': t('disobeying a border guard', 'неповиновение пограничнику', 'шекарашыға бағынбау'),
  },
)
/** `never`: the day asked about. */
export const conductOn = dayFact('kaz.conduct.on', t('On which day was that?', 'В какой день это было?', 'Бұл қай күні болды?'), { within: [anyDay[0], never] })

export const conductDay: Expr<'day'> = either('day', since(conductOn, 'never'), today, conductOn)
/** While no case is opened a fine is counted as if it were opened on the day asked about. */
export const conductOpened: Expr<'day'> = either('day', since(caseOpened, 'never'), today, caseOpened)

/** The text is that of the day of the conduct, or a later milder one. */
export const conductSanctions = listing(
  sanctionColumns({
    '109': t('influence on elections', 'влияние на выборы', 'сайлауға ықпал ету'),
    '443-1': t('refusal of registration by fingerprints or genome', 'отказ от дактилоскопической или геномной регистрации', 'дактилоскопиялық не геномдық тіркеуден бас тарту'),
    '449(3)': t('pestering in public', 'приставание', 'тиісу'),
    '490(3)': t('missionary work without registration', 'миссионерская деятельность без регистрации', 'тіркеусіз миссионерлік қызмет'),
    '492': t('residence without registration or papers', 'проживание без регистрации или документов', 'тіркеусіз не құжатсыз тұру'),
    '495': t('false data', 'ложные сведения', 'жалған мәлімет'),
    '496': t('breach of the law on citizenship', 'нарушение законодательства о гражданстве', 'азаматтық туралы заңнаманы бұзу'),
    '510': t('breach of the regime of the border zone or closed places', 'нарушение пограничного режима', 'шекара аймағының режимін бұзу'),
    '513(2)': t('breach at a checkpoint', 'нарушение в пункте пропуска', 'өткізу пунктіндегі бұзушылық'),
    '514(2)': t('breach of the regime of the state border', 'нарушение режима государственной границы', 'мемлекеттік шекара режимін бұзу'),
    '516(2)': t('disobedience to a border guard', 'неповиновение пограничнику', 'шекарашыға бағынбау'),
    '517(1)': t('stay without registration', 'пребывание без регистрации', 'тіркеусіз болу'),
    '517(2)': t('breach of the rules of transit or of registration', 'нарушение правил транзита или регистрации', 'транзит не тіркеу қағидаларын бұзу'),
    '517(5)': t(
      'activity against the purpose of the visa, or work without a permit',
      'деятельность не по цели визы или работа без разрешения',
      'виза мақсатына сай емес қызмет немесе рұқсатсыз жұмыс',
    ),
    '517(6)': t('the same again within a year', 'то же повторно в течение года', 'бір жыл ішінде қайталану'),
    '517(7)': t('the same again within a year', 'то же повторно в течение года', 'бір жыл ішінде қайталану'),
  }),
  {
    id: 'kaz.conduct.sanctions',
    topic: 'foreigner.liability.conduct',
    realm: 'KAZ',
    mode: 'must',
    weigh: 'weight',
    label: t('Sanction for another offence', 'Взыскание за иное нарушение', 'Өзге құқық бұзушылық үшін жаза'),
    text: { asOf: conductDay, milder: latter(conductDay, today) },
  },
)

/** After it no liability can be imposed (Art. 62). Silent when nothing is held against the person. */
export const liabilityLimit = question('day', 'greatest', {
  id: 'kaz.liability.limit',
  topic: 'foreigner.liability.limit',
  realm: 'KAZ',
  who: 'authority',
  label: t('Last day on which a sanction can be imposed', 'Последний день, когда можно наложить взыскание', 'Жаза салуға болатын соңғы күн'),
})

// --- crimes --------------------------------------------------------------------------------------------------

const crimes = {
  '392(1)': t('knowingly crossing the border unlawfully', 'умышленное незаконное пересечение границы', 'шекараны қасақана заңсыз кесіп өту'),
  '392(1-1)': t(
    'the same in a group, repeatedly, or knowing of a ban of entry or exit',
    'то же группой, неоднократно или при известном запрете на въезд или выезд',
    'дәл сол: топпен, бірнеше рет немесе кіруге не шығуға тыйымды біле тұра',
  ),
  '392(2)': t('the same by a criminal group or with violence', 'то же преступной группой или с насилием', 'дәл сол: қылмыстық топпен немесе күш қолданып'),
  '394(1)': t('organising illegal migration', 'организация незаконной миграции', 'заңсыз көші-қонды ұйымдастыру'),
  '394(2)': t(
    'the same repeatedly, by office or by a group with agreement',
    'то же неоднократно, с использованием служебных полномочий или группой по сговору',
    'дәл сол: бірнеше рет, қызмет бабын пайдаланып немесе алдын ала келіскен топпен',
  ),
  '394(3)': t('the same by a criminal group or with grave consequences', 'то же преступной группой или с тяжкими последствиями', 'дәл сол: қылмыстық топпен немесе ауыр зардаппен'),
  '395': t(
    'repeatedly employing foreigners without permits',
    'неоднократное нарушение правил привлечения иностранной рабочей силы',
    'шетелдік жұмыс күшін тарту қағидаларын бірнеше рет бұзу',
  ),
  '128(1)': t('trafficking in human beings', 'торговля людьми', 'адам саудасы'),
  '128(2)': t('trafficking with aggravating features', 'торговля людьми при отягчающих признаках', 'ауырлататын белгілері бар адам саудасы'),
  '128(3)': t('trafficking across the border', 'торговля людьми через границу', 'шекара арқылы адам саудасы'),
  '128(4)': t(
    'trafficking by a criminal group or with grave consequences',
    'торговля людьми преступной группой или с тяжкими последствиями',
    'қылмыстық топ жасаған немесе ауыр зардапты адам саудасы',
  ),
  '385(1)': t('forging documents, or selling forged ones', 'подделка или сбыт документов', 'құжаттарды қолдан жасау немесе өткізу'),
  '385(2)': t('the same repeatedly or by a group', 'то же неоднократно или группой', 'дәл сол: бірнеше рет немесе топпен'),
  '385(3)': t('using a document known to be forged', 'использование заведомо подложного документа', 'көрінеу жалған құжатты пайдалану'),
} as const
export const crime = codeFact(
  'kaz.crime',
  t('Are you accused of a crime in Kazakhstan?', 'Обвиняют ли вас в Казахстане в преступлении?', 'Қазақстанда сізге қылмыс тағылып отыр ма?'),
  { none: t('no', 'нет', 'жоқ'), ...crimes },
)
/** `never`: the day asked about. */
export const crimeOn = dayFact('kaz.crime.on', t('On which day was the crime committed?', 'Когда совершено преступление?', 'Қылмыс қай күні жасалды?'), {
  within: [anyDay[0], never],
})
export const crimeDay: Expr<'day'> = either('day', since(crimeOn, 'never'), today, crimeOn)

export const crimeSanctions = listing(sanctionColumns(crimes), {
  id: 'kaz.crime.sanctions',
  topic: 'crime.liability',
  realm: 'KAZ',
  mode: 'must',
  weigh: 'weight',
  label: t('Punishment for a crime', 'Наказание за преступление', 'Қылмыс үшін жаза'),
  text: { asOf: crimeDay, milder: latter(crimeDay, today) },
})
