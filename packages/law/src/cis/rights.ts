import { all, any, at, is, not, rule, same, some, t, type Cite, type Expr, type Rule, type Text } from '@kosh/norms'
import { citizenship, permits } from '../world/person.js'
import { destination, purpose } from '../world/journey.js'
import { bishkek1992, exit1997, injury1994, labour1994, medical1997, migrants2008, pensions1992 } from '../treaties/cis-treaties.js'
import { works } from '../eaeu/who.js'
import { bindsHere, right, treatyRights, type TreatyRight } from '../treaties/rights.js'
import { standing } from '../treaties/standing.js'

/** What agreements of the Commonwealth give a person, each between its parties on the day, and what each lacks. */

const force = '1992-01-01/'
const of = (id: string, says: Cite, code: TreatyRight, gist: Text, when: Expr<'bool'>, leaves: readonly Text[] = []): Rule =>
  rule(`cis.${id}.${code}`, { says, gist, force, answers: treatyRights, when, then: [right(code)], ...(leaves.length === 0 ? {} : { leaves }) })

// --- Bishkek, 9.10.1992 -----------------------------------------------------------------------------------------

const bishkek = of(
  'bishkek1992',
  at(bishkek1992, 'Art. 1', 'official', '2026-11-23'),
  'entry-without-visa',
  t(
    'Citizens of the parties enter, leave and move about without visas on their identity documents, wherever they live.',
    'Граждане участников въезжают, выезжают и передвигаются без виз по своим документам, где бы они ни жили.',
    'Тараптардың азаматтары, қайда тұрса да, өз құжаттарымен визасыз келеді, кетеді және жүріп-тұрады.',
  ),
  bindsHere('cis-visa-free-1992'),
  [
    t(
      'No length of stay is set, and national limits are allowed. Foreigners and stateless persons who live in a party are left to national law.',
      'Срок пребывания не установлен, национальные ограничения допустимы. Иностранцы и лица без гражданства, живущие у участника, оставлены национальному закону.',
      'Болу мерзімі белгіленбеген, ұлттық шектеулерге жол беріледі. Тарап аумағында тұратын шетелдіктер мен азаматтығы жоқ адамдар ұлттық заңға қалдырылған.',
    ),
  ],
)

// --- Labour, 15.04.1994 -------------------------------------------------------------------------------------------

const labourSays = (place: string): Cite => at(labour1994, place, 'secondary')
const labourHere = all(works, bindsHere('cis-labour-1994'))
const frame = t(
  'A frame: what is concrete is left to treaties of two states, permits to the host. Its Protocol of 2005 binds Moldova, Belarus and Kyrgyzstan, Ukraine since 2007 and Kazakhstan since 2008.',
  'Рамочное: конкретное оставлено двусторонним договорам, разрешения — государству. Протокол 2005 года связывает Молдову, Беларусь и Кыргызстан, Украину с 2007 и Казахстан с 2008 года.',
  'Негіздемелік: нақтысы екіжақты шарттарға, рұқсаттар мемлекетке қалдырылған. 2005 жылғы хаттама Молдованы, Беларусьті, Қырғызстанды, 2007 жылдан Украинаны және 2008 жылдан Қазақстанды міндеттейді.',
)
const labour = (
  [
    ['recognition', 'diplomas and service', t('Diplomas and length of service are recognised.', 'Дипломы и трудовой стаж признаются.', 'Дипломдар мен еңбек өтілі танылады.')],
    [
      'equal-conditions',
      'pay and safety',
      t(
        'Pay and safety as for nationals, by the law of the host.',
        'Оплата и охрана труда как у граждан, по закону государства.',
        'Еңбекақы мен еңбекті қорғау мемлекет заңы бойынша азаматтармен бірдей.',
      ),
    ],
    ['injury-compensation', 'injury at work', t('Injury at work is compensated.', 'Увечье на работе возмещается.', 'Жұмыстағы мертігу өтеледі.')],
    ['no-double-tax', 'double taxation', t('Earnings are not taxed twice.', 'Заработок не облагается дважды.', 'Табысқа екі рет салық салынбайды.')],
    ['money-transfer', 'transfer of earnings', t('Earnings may be sent home.', 'Заработок можно переводить домой.', 'Табысты үйге аударуға болады.')],
  ] as const
).map(([code, place, gist]) => of('labour1994', labourSays(place), code, gist, labourHere, [frame]))

// --- Chisinau, 14.11.2008 -----------------------------------------------------------------------------------------

const convention = 'cis-migrants-2008'
/** A stateless person counts who lives permanently in a party other than the host. */
const statelessResident: Expr<'bool'> = all(
  is(citizenship, 'XXA'),
  some(
    permits,
    all(is(permits.cells.kind, 'permanent', 'stateless-certificate'), not(same(permits.cells.state, destination)), is(standing(convention, permits.cells.state), 'party')),
  ),
)
export const coveredBy2008: Expr<'bool'> = any(bindsHere(convention), all(is(standing(convention, destination), 'party'), statelessResident))
const lacks2008 = t(
  'Permits and quotas stay; there is no body to complain to. It gives no right of entry. Border workers are covered too.',
  'Разрешения и квоты сохраняются; жаловаться некуда. Права въезда не даёт. Приграничные работники тоже охвачены.',
  'Рұқсаттар мен квоталар сақталады; шағымданатын орган жоқ. Кіру құқығын бермейді. Шекара маңы жұмыскерлері де қамтылады.',
)
const says2008 = (place: string): Cite => at(migrants2008, place, 'secondary')
const workers2008 = (
  [
    [
      'written-contract',
      'contract',
      t('A written contract in a language the worker understands.', 'Письменный договор на понятном работнику языке.', 'Жұмыскер түсінетін тілдегі жазбаша шарт.'),
    ],
    ['equal-conditions', 'conditions of work', t('Pay and conditions as for nationals.', 'Оплата и условия как у граждан.', 'Азаматтармен бірдей еңбекақы мен жағдай.')],
    ['emergency-care', 'emergency care', t('Free emergency medical care.', 'Бесплатная экстренная медицинская помощь.', 'Тегін шұғыл медициналық көмек.')],
    ['family-reunion', 'family', t('Reunion of the family by the law of the host.', 'Воссоединение семьи по закону государства.', 'Мемлекет заңы бойынша отбасының қосылуы.')],
    [
      'child-education',
      'children',
      t('Schooling, a name and registration of birth for the children.', 'Обучение, имя и регистрация рождения для детей.', 'Балаларды оқыту, есім беру және тууын тіркеу.'),
    ],
    [
      'money-transfer',
      'transfer of earnings',
      t(
        'Earnings, and in case of death the body and belongings, may be sent home.',
        'Заработок, а в случае смерти тело и вещи, можно отправить домой.',
        'Табысты, ал қайтыс болған жағдайда денесі мен мүлкін үйге жіберуге болады.',
      ),
    ],
    ['no-collective-expulsion', 'expulsion', t('No collective expulsion.', 'Коллективная высылка запрещена.', 'Ұжымдық шығарып жіберуге тыйым салынады.')],
  ] as const
).map(([code, place, gist]) => of('migrants2008', says2008(place), code, gist, all(works, coveredBy2008), [lacks2008]))
const reservation = rule('cis.migrants2008.reservation', {
  says: at(migrants2008, 'reservation of Kazakhstan', 'official', '2026-11-23'),
  gist: t(
    'Kazakhstan applies the twelfth item of Art. 7(1), and Art. 13(1), by its own law.',
    'Казахстан применяет двенадцатый абзац ст. 7(1) и ст. 13(1) по своему закону.',
    'Қазақстан 7-бап (1) он екінші абзацын және 13-бап (1) өз заңы бойынша қолданады.',
  ),
  force: '2010-02-21/',
  answers: treatyRights,
  when: all(works, is(destination, 'KAZ'), coveredBy2008),
  then: [],
  leaves: [
    t(
      'Which of these rights the reservation touches was not read.',
      'Каких из этих прав касается оговорка, не прочитано.',
      'Ескертпе осы құқықтардың қайсысына қатысты екені оқылмаған.',
    ),
  ],
})

// --- the rest ------------------------------------------------------------------------------------------------------

const exit = of(
  'exit1997',
  at(exit1997, 'content'),
  'exit-through-outer-border',
  t(
    'Citizens leave for third states through the outer border of any party on their national papers.',
    'Граждане выезжают в третьи государства через внешнюю границу любого участника по своим документам.',
    'Азаматтар өз құжаттарымен кез келген тараптың сыртқы шекарасы арқылы үшінші мемлекеттерге шығады.',
  ),
  bindsHere('cis-exit-third-states-1997'),
  [t('Whoever is barred from leaving at home is not let out.', 'Кому закрыт выезд дома, того не выпустят.', 'Елінде шығуға тыйым салынған адам шығарылмайды.')],
)
const medical = of(
  'medical1997',
  at(medical1997, 'content'),
  'emergency-care',
  t('Emergency care is free and given at once.', 'Экстренная помощь бесплатна и оказывается сразу.', 'Шұғыл көмек тегін және дереу көрсетіледі.'),
  bindsHere('cis-medical-1997'),
  [t('Planned care is paid.', 'Плановая помощь платная.', 'Жоспарлы көмек ақылы.')],
)
const injury = of(
  'injury1994',
  at(injury1994, 'content'),
  'injury-compensation',
  t(
    'The employer of the place of injury pays by its law, wherever the worker now lives.',
    'Платит работодатель места увечья по его закону, где бы работник теперь ни жил.',
    'Жұмыскер қазір қайда тұрса да, мертіккен жердің жұмыс берушісі сол жердің заңымен төлейді.',
  ),
  all(works, bindsHere('cis-injury-1994')),
)
/** Comes to live or to work. */
const livesThere = is(purpose, 'residence', 'family', 'work', 'seasonal-work')
const pension = of(
  'pensions1992',
  at(pensions1992, 'content', 'secondary'),
  'pension-by-residence',
  t(
    'The state of residence pays the pension, counting service in the USSR and in the parties.',
    'Пенсию платит государство проживания, засчитывая стаж в СССР и у участников.',
    'Зейнетақыны тұратын мемлекет төлейді, КСРО-дағы және тараптардағы өтілді есептейді.',
  ),
  all(livesThere, bindsHere('cis-pensions-1992')),
  [
    t(
      'No settlement between states; it does not fit accumulated pensions. Between members of the Union service since 2021 follows the agreement of 2019.',
      'Расчётов между государствами нет; с накопительными пенсиями не сочетается. Между членами Союза стаж с 2021 года — по соглашению 2019 года.',
      'Мемлекеттер арасында есеп айырысу жоқ; жинақтаушы зейнетақымен үйлеспейді. Одақ мүшелері арасында 2021 жылдан бергі өтіл — 2019 жылғы келісім бойынша.',
    ),
  ],
)

export const cisRights: readonly Rule[] = [bishkek, ...labour, ...workers2008, reservation, exit, medical, injury, pension]
