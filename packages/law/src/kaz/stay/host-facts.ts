import { anyDay, codeCell, codeFact, dayCell, dayFact, either, latter, listing, never, question, since, t, table, today, words, type Expr } from '@kosh/norms'
import { businessSizes, sanctionColumns } from '../shapes.js'

/** What is asked of the host, and what the law answers about the host's invitations and liability. */

/** Penalties of the host: under Art. 518 of the Code of Administrative Offences, part 1 and, on repeat, part 3; under Art. 493. */
export const hostPenalties = table(
  'kaz.hostPenalties',
  t('Penalties the host received for its foreign guests', 'Взыскания принимающего лица за иностранных гостей', 'Қабылдаушы тұлғаның шетелдік қонақтары үшін алған жазалары'),
  4,
  {
    part: codeCell(t('Part of Art. 518', 'Часть ст. 518', '518-баптың бөлігі'), words('518(1) 518(2) 518(3) 518(4) 518(5) 493(1) 493(3) 493(5)')),
    on: dayCell(t('Day of the decision', 'День решения', 'Шешім күні')),
  },
  { who: 'host' },
)

export const unheard = question('bool', 'greatest', {
  id: 'kaz.host.unheard',
  topic: 'host.unheard',
  realm: 'KAZ',
  mode: 'must not',
  who: 'authority',
  label: t('Invitations of this host are not considered', 'Приглашения этого лица не рассматриваются', 'Бұл тұлғаның шақырулары қаралмайды'),
})

const host = { who: 'host' } as const
/** Late notice is not among them: it is seen from the day of the notice. */
export const hostConduct = codeFact(
  'kaz.host.conduct',
  t('Is something held against the host?', 'Вменяется ли что-либо принимающему лицу?', 'Қабылдаушы тұлғаға бірдеңе тағылып отыр ма?'),
  {
    none: t('nothing', 'ничего', 'ештеңе'),
    'papers-not-arranged': t(
      'did not arrange the papers of the stay, or the departure',
      'не оформило документы на пребывание или не обеспечило выезд',
      'болу құжаттарын рәсімдемеді немесе кетуін қамтамасыз етпеді',
    ),
    'registration-not-arranged': t('did not arrange registration in time', 'не приняло мер к своевременной регистрации', 'уақтылы тіркеуге шара қолданбады'),
    'dwelling-given': t(
      'gave a dwelling to a foreigner staying in breach of the law or evading departure',
      'предоставило жильё иностранцу, пребывающему с нарушением или уклоняющемуся от выезда',
      'заңнаманы бұзып жүрген немесе кетуден жалтарған шетелдікке тұрғынжай берді',
    ),
    'address-mismatch': t('let a foreigner live elsewhere than registered', 'допустило проживание не по адресу регистрации', 'тіркелген мекенжайдан басқа жерде тұруға жол берді'),
    'deals-with-foreigner': t(
      'made deals with a foreigner staying against the purpose of the visa',
      'совершило сделки с иностранцем, пребывающим не по цели визы',
      'виза мақсатына сай емес жүрген шетелдікпен мәміле жасады',
    ),
    'registered-not-living': t('registered persons who do not live there', 'допустило регистрацию не проживающих лиц', 'тұрмайтын адамдардың тіркелуіне жол берді'),
    'not-deregistered': t('did not strike off persons who moved out', 'не сняло с регистрации выбывших', 'көшіп кеткендерді тіркеуден шығармады'),
    'living-unregistered': t(
      'as a landlord let persons live unregistered',
      'как наймодатель допустило проживание без регистрации',
      'жалға беруші ретінде тіркелмей тұруға жол берді',
    ),
  },
  host,
)
/** `never`: the day asked about. */
export const hostConductOn = dayFact('kaz.host.conduct.on', t('On which day was that?', 'В какой день это было?', 'Бұл қай күні болды?'), { within: [anyDay[0], never], ...host })
export const hostSize = codeFact('kaz.host.size', t('Who is the host?', 'Кто принимающее лицо?', 'Қабылдаушы тұлға кім?'), businessSizes, host)
export const hostConductDay: Expr<'day'> = either('day', since(hostConductOn, 'never'), today, hostConductOn)

export const hostSanctions = listing(
  sanctionColumns({
    '518(1)': t('papers, departure or notice to the police', 'документы, выезд или информирование полиции', 'құжаттар, кету немесе полицияға хабарлау'),
    '518(2)': t('a dwelling for a foreigner in breach', 'жильё для нарушителя', 'бұзушыға тұрғынжай беру'),
    '518(3)': t('the same again within a year', 'то же повторно в течение года', 'бір жыл ішінде қайталану'),
    '518(4)': t('deals with a foreigner in breach', 'сделки с нарушителем', 'бұзушымен мәміле'),
    '518(5)': t('such deals again within a year', 'такие сделки повторно в течение года', 'мұндай мәміленің бір жыл ішінде қайталануы'),
    '493(1)': t('registration of those who do not live there', 'регистрация не проживающих', 'тұрмайтындарды тіркеу'),
    '493(2)': t('the same again within a year', 'то же повторно в течение года', 'бір жыл ішінде қайталану'),
    '493(3)': t('those who left not struck off', 'выбывшие не сняты с регистрации', 'кеткендерді тіркеуден шығармау'),
    '493(4)': t('the same again within a year', 'то же повторно в течение года', 'бір жыл ішінде қайталану'),
    '493(5)': t('tenants living unregistered', 'проживание нанимателей без регистрации', 'жалға алушылардың тіркелмей тұруы'),
    '493(6)': t('the same again within a year', 'то же повторно в течение года', 'бір жыл ішінде қайталану'),
  }),
  {
    id: 'kaz.host.sanctions',
    topic: 'host.liability',
    realm: 'KAZ',
    mode: 'must',
    who: 'host',
    weigh: 'weight',
    label: t('Sanction for the host', 'Взыскание для принимающего лица', 'Қабылдаушы тұлғаға жаза'),
    text: { asOf: hostConductDay, milder: latter(hostConductDay, today) },
  },
)
