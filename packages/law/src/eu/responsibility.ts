import {
  all,
  any,
  ask,
  at,
  before,
  by,
  daysFrom,
  displaces,
  earliest,
  ground,
  is,
  later,
  latest,
  most,
  not,
  rule,
  same,
  some,
  t,
  today,
  within,
  type Arg,
  type Cite,
  type Expr,
  type Rule,
  type Text,
} from '@kosh/norms'
import { permits, visas } from '../world/person.js'
import { destination } from '../world/journey.js'
import { responsibility, responsibility2013 } from './acts.js'
import { bindsState } from './binding.js'
import { protectionStatus, registered, registeredOrToday } from './long-stay-facts.js'
import { visaRequired } from './questions.js'
import { links, transfers, unaccompaniedMinor } from './responsibility-facts.js'
import { transferUntil } from './responsibility-terms.js'
import { responsibleHere } from './stay-questions.js'

/**
 * Which state examines an application for protection: Regulation (EU) 2024/1351 Arts 16, 24-34, 37, 39 and 46 for applications registered since 1 July 2026 (Art. 84(2)),
 * Regulation (EU) No 604/2013 Arts 3, 7-16 before. Both were read. The criteria stand in their order: the first that points to a state displaces the later ones.
 */

type Act = typeof responsibility
type Regime = {
  readonly id: string
  readonly act: Act
  readonly text: string
  readonly force: string
  /** Articles: minors, dependants, family with a status, family who apply, documents and visas, order, default. */
  readonly places: { readonly [part in 'minors' | 'dependants' | 'order' | 'otherwise']: string }
  readonly criteria: readonly Criterion[]
}
/** `found`: it points to some state; `here`: to the one asked about. */
type Criterion = { readonly id: string; readonly at: string; readonly found: Expr<'bool'>; readonly here: Expr<'bool'>; readonly gist: Text; readonly leaves?: readonly Text[] }

// --- what points to a state ----------------------------------------------------------------------------------------

const { link, state, on } = links.cells
const inRegime = (act: Act, of: Arg<'code'>) => bindsState(act, registeredOrToday, of)
const points = (act: Act, kind: string, more: Arg<'bool'> = true): Expr<'bool'> => all(is(link, kind), inRegime(act, state), more)
const isHere = same(state, destination)
const linked = (act: Act, ...kinds: readonly string[]) => ({
  found: some(links, any(...kinds.map(kind => points(act, kind)))),
  here: some(links, all(any(...kinds.map(kind => points(act, kind))), isHere)),
})
/** Of several, the one whose day is the latest, or the earliest. */
const dated = (which: typeof latest, act: Act, kind: string, more: Arg<'bool'>, none: 'never' | '1900-01-01') => ({
  found: some(links, points(act, kind, more)),
  here: all(
    some(links, all(points(act, kind, more), isHere)),
    same(which(links, on, { where: all(points(act, kind, more), isHere), none }), which(links, on, { where: points(act, kind, more), none })),
  ),
})
const notLongerThan = (n: number, unit: 'months' | 'years') => by(registeredOrToday, later(on, n, unit))
/** First registered with the state asked about. */
const firstHere = (act: Act): Expr<'bool'> => not(some(links, all(points(act, 'first-application'), not(isHere))))

const documentKinds = [
  'temporary',
  'permanent',
  'union-family-card',
  'long-term-eu',
  'family-reunification',
  'single-permit',
  'blue-card',
  'research',
  'study',
  'intra-corporate',
  'seasonal',
] as const
const valid = (from: Arg<'day'>, to: Arg<'day'>): Expr<'bool'> => within(registeredOrToday, from, to)
const expired = (to: Arg<'day'>, n: number, unit: 'months' | 'years'): Expr<'bool'> => all(before(to, registeredOrToday), before(registeredOrToday, later(to, n, unit)))
const permitSpan = daysFrom(permits.cells.from, permits.cells.to)
/** Of several residence documents the one that runs longest. */
const documentBy = (act: Act, when: Expr<'bool'>) => {
  const good = all(is(permits.cells.kind, ...documentKinds), inRegime(act, permits.cells.state), when)
  const ours = all(good, same(permits.cells.state, destination))
  return {
    found: some(permits, good),
    here: all(some(permits, ours), same(most(permits, permitSpan, { where: ours, none: 0 }), most(permits, permitSpan, { where: good, none: 0 }))),
  }
}
/** Of several short-stay visas the last to expire; long-stay visas run longer than they do and go before. */
const visaBy = (act: Act, whenLong: Expr<'bool'>, whenShort: Expr<'bool'>) => {
  const long = all(is(permits.cells.kind, 'long-stay-visa'), inRegime(act, permits.cells.state), whenLong)
  const short = all(is(visas.cells.category, 'C'), inRegime(act, visas.cells.state), whenShort)
  const longHere = all(long, same(permits.cells.state, destination))
  const shortHere = all(short, same(visas.cells.state, destination))
  const last = '1900-01-01'
  return {
    found: any(some(permits, long), some(visas, short)),
    here: any(
      all(some(permits, longHere), same(latest(permits, permits.cells.to, { where: longHere, none: last }), latest(permits, permits.cells.to, { where: long, none: last }))),
      all(
        not(some(permits, long)),
        some(visas, shortHere),
        same(latest(visas, visas.cells.to, { where: shortHere, none: last }), latest(visas, visas.cells.to, { where: short, none: last })),
      ),
    ),
  }
}

// --- criteria, in their order ---------------------------------------------------------------------------------------

const wish = t(
  'The persons concerned must have said in writing that they wish it.',
  'Заинтересованные лица должны выразить это желание письменно.',
  'Тиісті адамдар мұны қалайтынын жазбаша білдіруге тиіс.',
)
const familyProtected = t(
  'The state where a family member was given protection is responsible.',
  'Ответственно государство, где член семьи получил защиту.',
  'Отбасы мүшесіне қорғау берілген мемлекет жауапты.',
)
const familyApplicant = t(
  'The state where a family member waits for a first decision is responsible.',
  'Ответственно государство, где член семьи ждёт первого решения.',
  'Отбасы мүшесі алғашқы шешімді күтіп жүрген мемлекет жауапты.',
)
const documentGist = t(
  'The state that gave a residence document still valid is responsible; of several, that of the longest.',
  'Ответственно государство, выдавшее действующий документ на проживание; из нескольких то, чей документ дольше.',
  'Әлі жарамды тұру құжатын берген мемлекет жауапты; бірнешеуі болса, ең ұзағын берген.',
)
const visaGist = t(
  'The state that gave a visa still valid is responsible; of several, that of the visa that expires last.',
  'Ответственно государство, выдавшее действующую визу; из нескольких то, чья истекает последней.',
  'Әлі жарамды виза берген мемлекет жауапты; бірнешеуі болса, соңынан бітетінін берген.',
)
const representation = t(
  'A visa given for another state under a representation arrangement points to that state; annulled, revoked and forged documents have rules of their own.',
  'Виза, выданная по представительству за другое государство, указывает на него; для аннулированных, отозванных и поддельных документов есть свои правила.',
  'Өкілдік бойынша басқа мемлекет үшін берілген виза сол мемлекетті көрсетеді; күші жойылған, қайтарып алынған және жалған құжаттардың өз қағидалары бар.',
)
const stillHere = t(
  'Expired papers count only while the person has not left the Member States and entered on them; that is taken for granted.',
  'Истёкшие документы учитываются, лишь если лицо въехало по ним и не покидало государства-члены; это предполагается.',
  'Мерзімі біткен құжаттар адам солармен кіріп, мүше мемлекеттерден шықпаған болса ғана ескеріледі; бұл солай деп алынды.',
)
const visaFree = (act: Act): Pick<Criterion, 'found' | 'here'> => {
  const entry = linked(act, 'visa-free-entry')
  const waivedHere = not(ask(visaRequired, true))
  return { found: entry.found, here: any(all(waivedHere, firstHere(act)), all(not(waivedHere), entry.here)) }
}
const visaFreeGist = t(
  'The state through which the person entered without needing a visa is responsible; if no visa is needed in that of the application either, the latter is.',
  'Ответственно государство, через которое лицо въехало без нужды в визе; если она не нужна и там, где подано заявление, то последнее.',
  'Адам виза қажет болмай кірген мемлекет жауапты; өтініш берілген мемлекетте де қажет болмаса, соңғысы жауапты.',
)
const transitGist = t(
  'The state in whose airport the person asked in the transit area is responsible.',
  'Ответственно государство, в транзитной зоне аэропорта которого лицо обратилось.',
  'Әуежайының транзит аймағында адам сұраған мемлекет жауапты.',
)

const criteria2024 = (act: Act): readonly Criterion[] => [
  {
    id: 'family-protected',
    at: 'Art. 26',
    ...linked(act, 'family-protected', 'family-long-term'),
    gist: t(
      'The state where a family member was given protection, or lives on a long-term permit, is responsible.',
      'Ответственно государство, где член семьи получил защиту или живёт с долгосрочным видом на жительство.',
      'Отбасы мүшесіне қорғау берілген не ол ұзақ мерзімді рұқсатпен тұратын мемлекет жауапты.',
    ),
    leaves: [wish],
  },
  { id: 'family-applicant', at: 'Art. 27', ...linked(act, 'family-applicant'), gist: familyApplicant, leaves: [wish] },
  { id: 'document', at: 'Art. 29(1), (3)(a)', ...documentBy(act, valid(permits.cells.from, permits.cells.to)), gist: documentGist },
  {
    id: 'visa',
    at: 'Art. 29(2), (3)',
    ...visaBy(act, valid(permits.cells.from, permits.cells.to), valid(visas.cells.from, visas.cells.to)),
    gist: visaGist,
    leaves: [representation],
  },
  {
    id: 'document-expired',
    at: 'Art. 29(4)',
    ...documentBy(act, expired(permits.cells.to, 3, 'years')),
    gist: t(
      'A residence document that expired less than three years before counts like a valid one.',
      'Документ на проживание, истёкший менее трёх лет назад, равен действующему.',
      'Үш жылға жетпей бұрын біткен тұру құжаты жарамдыдай саналады.',
    ),
  },
  {
    id: 'visa-expired',
    at: 'Art. 29(4)',
    ...visaBy(act, expired(permits.cells.to, 18, 'months'), expired(visas.cells.to, 18, 'months')),
    gist: t(
      'A visa that expired less than eighteen months before counts like a valid one.',
      'Виза, истёкшая менее восемнадцати месяцев назад, равна действующей.',
      'Он сегіз айға жетпей бұрын біткен виза жарамдыдай саналады.',
    ),
    leaves: [representation],
  },
  {
    id: 'diploma',
    at: 'Art. 30',
    ...dated(latest, act, 'diploma', before(registeredOrToday, later(on, 6, 'years')), '1900-01-01'),
    gist: t(
      'The state of a school that gave a diploma less than six years before is responsible.',
      'Ответственно государство учебного заведения, выдавшего диплом менее шести лет назад.',
      'Алты жылға жетпей бұрын диплом берген оқу орнының мемлекеті жауапты.',
    ),
    leaves: [
      t(
        'Of several diplomas that of the longest study decides, of equal ones the latest; here the latest is taken.',
        'Из нескольких дипломов решает самая долгая учёба, при равной последний; здесь взят последний.',
        'Бірнеше дипломның ішінде ең ұзақ оқу, тең болса соңғысы шешеді; мұнда соңғысы алынды.',
      ),
    ],
  },
  { id: 'visa-free', at: 'Art. 31', ...visaFree(act), gist: visaFreeGist },
  { id: 'transit', at: 'Art. 32', ...linked(act, 'transit-area'), gist: transitGist },
  {
    id: 'entry',
    at: 'Art. 33(1)',
    ...dated(earliest, act, 'irregular-entry', notLongerThan(20, 'months'), 'never'),
    gist: t(
      'The state first entered irregularly from outside is responsible, unless the application was registered more than twenty months after.',
      'Ответственно государство, куда лицо первым незаконно въехало извне, если заявление зарегистрировано не позднее двадцати месяцев.',
      'Өтініш жиырма айдан кешікпей тіркелсе, сырттан алғаш заңсыз кірген мемлекет жауапты.',
    ),
    leaves: [
      t(
        'Whoever was relocated after the crossing is for the state of relocation (Art. 33(3)).',
        'За перемещённого после въезда отвечает государство перемещения (ст. 33(3)).',
        'Кіргеннен кейін қайта орналастырылған адамға қайта орналастырған мемлекет жауапты (33(3)-бап).',
      ),
    ],
  },
  {
    id: 'rescue',
    at: 'Art. 33(2)',
    ...dated(earliest, act, 'rescued', notLongerThan(12, 'months'), 'never'),
    gist: t(
      'The state where the person was brought ashore after a rescue is responsible, unless the application was registered more than twelve months after.',
      'Ответственно государство высадки после спасения, если заявление зарегистрировано не позднее двенадцати месяцев.',
      'Өтініш он екі айдан кешікпей тіркелсе, құтқарудан кейін түсірілген мемлекет жауапты.',
    ),
  },
]
const criteria2013 = (act: Act): readonly Criterion[] => [
  { id: 'family-protected', at: 'Art. 9', ...linked(act, 'family-protected'), gist: familyProtected, leaves: [wish] },
  { id: 'family-applicant', at: 'Art. 10', ...linked(act, 'family-applicant'), gist: familyApplicant, leaves: [wish] },
  { id: 'document', at: 'Art. 12(1), (3)(a)', ...documentBy(act, valid(permits.cells.from, permits.cells.to)), gist: documentGist },
  {
    id: 'visa',
    at: 'Art. 12(2), (3)',
    ...visaBy(act, valid(permits.cells.from, permits.cells.to), valid(visas.cells.from, visas.cells.to)),
    gist: visaGist,
    leaves: [representation],
  },
  {
    id: 'document-expired',
    at: 'Art. 12(4)',
    ...documentBy(act, expired(permits.cells.to, 2, 'years')),
    gist: t(
      'A residence document that expired less than two years before counts like a valid one.',
      'Документ на проживание, истёкший менее двух лет назад, равен действующему.',
      'Екі жылға жетпей бұрын біткен тұру құжаты жарамдыдай саналады.',
    ),
    leaves: [stillHere],
  },
  {
    id: 'visa-expired',
    at: 'Art. 12(4)',
    ...visaBy(act, expired(permits.cells.to, 6, 'months'), expired(visas.cells.to, 6, 'months')),
    gist: t(
      'A visa that expired less than six months before counts like a valid one.',
      'Виза, истёкшая менее шести месяцев назад, равна действующей.',
      'Алты айға жетпей бұрын біткен виза жарамдыдай саналады.',
    ),
    leaves: [stillHere, representation],
  },
  {
    id: 'entry',
    at: 'Art. 13(1)',
    ...dated(latest, act, 'irregular-entry', notLongerThan(12, 'months'), '1900-01-01'),
    gist: t(
      'The state into which the person crossed irregularly from outside is responsible for twelve months.',
      'Государство, куда лицо незаконно въехало извне, ответственно двенадцать месяцев.',
      'Адам сырттан заңсыз кірген мемлекет он екі ай жауапты.',
    ),
  },
  {
    id: 'five-months',
    at: 'Art. 13(2)',
    ...dated(latest, act, 'lived-there', true, '1900-01-01'),
    gist: t(
      'Else the state where the person last lived for five months or more is responsible.',
      'Иначе ответственно государство, где лицо последним прожило пять месяцев или более.',
      'Әйтпесе адам соңғы рет бес ай не одан көп тұрған мемлекет жауапты.',
    ),
  },
  { id: 'visa-free', at: 'Art. 14', ...visaFree(act), gist: visaFreeGist },
  { id: 'transit', at: 'Art. 15', ...linked(act, 'transit-area'), gist: transitGist },
]

// --- rules ------------------------------------------------------------------------------------------------------

const discretion = t(
  'A state may examine an application all the same, or be asked to for family and humanitarian reasons; a transfer into inhuman treatment is barred, and a threat to security keeps the application where it was registered.',
  'Государство вправе всё же само рассмотреть заявление, или его просят об этом ради семьи и по гуманитарным причинам; нельзя передавать туда, где грозит бесчеловечное обращение, а при угрозе безопасности заявление остаётся там, где зарегистрировано.',
  'Мемлекет өтінішті бәрібір өзі қарай алады не отбасы мен гуманитарлық себеппен соны сұрауға болады; адамгершілікке жатпайтын қатынас күтетін жерге беруге болмайды, ал қауіпсіздікке қатер болса, өтініш тіркелген жерінде қалады.',
)
const endings = t(
  'Responsibility ends fifteen months after a rejection at the border became final, after nine months outside the Member States, or after a return (Art. 37(2)-(5)); that is not worked out.',
  'Ответственность прекращается через пятнадцать месяцев после окончательного отказа на границе, после девяти месяцев вне государств-членов или после возвращения (ст. 37(2)-(5)); это не вычисляется.',
  'Жауапкершілік шекарада бас тартылып, шешім күшіне енгеннен он бес айдан кейін, мүше мемлекеттерден тыс тоғыз айдан кейін не қайтарылғаннан кейін тоқтайды (37(2)-(5)-бап); бұл есептелмейді.',
)
const bestInterests = t(
  'Unless that is not in the best interests of the child; where relatives live in several states, those interests decide.',
  'Если это не противоречит наилучшим интересам ребёнка; если родные живут в разных государствах, решают эти интересы.',
  'Баланың мүддесіне қайшы болмаса; туыстары бірнеше мемлекетте тұрса, сол мүдде шешеді.',
)

function rulesOf({ id, act, text, force, places, criteria }: Regime): readonly Rule[] {
  const cite = (place: string): Cite => at(act, place, 'official', '2026-11-27', { text })
  const applicant = all(inRegime(act, destination), is(protectionStatus, 'applicant'))
  const made: Rule[] = []
  /** Each goes before those made so far. */
  const put = (name: string, place: string, when: Expr<'bool'>, then: Arg<'bool'>, gist: Text, leaves: readonly Text[] = []) =>
    made.push(
      rule(`${id}.${name}`, {
        says: cite(place),
        force,
        answers: responsibleHere,
        gist,
        when,
        then,
        over: made.map(later => displaces(later, ground(force, cite(places.order)))),
        ...(leaves.length === 0 ? {} : { leaves }),
      }),
    )
  put(
    'otherwise',
    places.otherwise,
    applicant,
    firstHere(act),
    t(
      'Where no criterion points to a state, that of the first registration is responsible.',
      'Если ни один критерий не указывает на государство, ответственно то, где заявление зарегистрировано впервые.',
      'Ешбір өлшем мемлекетті көрсетпесе, өтініш алғаш тіркелген мемлекет жауапты.',
    ),
    [discretion, endings],
  )
  for (const { id: name, at: place, found, here, gist, leaves } of criteria.toReversed()) put(name, place, all(applicant, found), here, gist, leaves)
  const dependants = linked(act, 'dependent')
  put(
    'dependants',
    places.dependants,
    all(applicant, dependants.found),
    dependants.here,
    t(
      'A person who depends on a child, sibling or parent, or they on the person, is for the state where these live.',
      'За того, кто зависит от ребёнка, брата, сестры или родителя, или от кого зависят они, отвечает государство, где они живут.',
      'Баласына, бауырына не ата-анасына тәуелді, не олар өзіне тәуелді адамға олар тұратын мемлекет жауапты.',
    ),
    [wish],
  )
  const minor = all(applicant, unaccompaniedMinor)
  put(
    'minor',
    places.minors,
    minor,
    firstHere(act),
    t(
      'A minor without family in the Member States is for the state of the first registration.',
      'За ребёнка без родных в государствах-членах отвечает государство первой регистрации.',
      'Мүше мемлекеттерде туысы жоқ балаға өтініш алғаш тіркелген мемлекет жауапты.',
    ),
    [bestInterests],
  )
  for (const [name, kind, gist] of [
    [
      'minor-relative',
      'minor-relative',
      t(
        'A minor is for the state of a relative who can take care of it.',
        'За ребёнка отвечает государство родственника, способного о нём заботиться.',
        'Балаға оған қамқорлық жасай алатын туысының мемлекеті жауапты.',
      ),
    ],
    [
      'minor-family',
      'minor-family',
      t(
        'A minor is for the state where its family or siblings lawfully are.',
        'За ребёнка отвечает государство, где законно находятся его родные.',
        'Балаға отбасы не бауырлары заңды тұратын мемлекет жауапты.',
      ),
    ],
  ] as const) {
    const { found, here } = linked(act, kind)
    put(name, places.minors, all(minor, found), here, gist, [bestInterests])
  }
  return made
}

const regimes: readonly Regime[] = [
  {
    id: 'eu.dublin',
    act: responsibility2013,
    text: '2013-06-29',
    force: '2014-01-01/2026-06-30',
    places: { minors: 'Art. 8', dependants: 'Art. 16', order: 'Art. 7(1)', otherwise: 'Art. 3(2)' },
    criteria: criteria2013(responsibility2013),
  },
  {
    id: 'eu.responsibility',
    act: responsibility,
    text: '2024-06-11',
    force: '2026-07-01/',
    places: { minors: 'Art. 25', dependants: 'Art. 34', order: 'Art. 24(1)', otherwise: 'Art. 16(2)' },
    criteria: criteria2024(responsibility),
  },
]
const byCriteria = regimes.map(rulesOf)
const now = (place: string): Cite => at(responsibility, place, 'official', '2026-11-27', { text: '2024-06-11' })
const since2026 = '2026-07-01/'
const overAll = (place: string) => (byCriteria[1] ?? []).map(one => displaces(one, ground(since2026, now(place))))
const applicantNow = all(inRegime(responsibility, destination), is(protectionStatus, 'applicant'), before(registered, 'never'))

const shifts: readonly Rule[] = [
  rule('eu.responsibility.39-1.late', {
    says: now('Art. 39(1)'),
    force: since2026,
    answers: responsibleHere,
    gist: t(
      'A state that asked no other to take charge within two months is responsible itself.',
      'Государство, за два месяца не попросившее другое принять, ответственно само.',
      'Екі ай ішінде басқадан қабылдауды сұрамаған мемлекеттің өзі жауапты.',
    ),
    when: all(
      applicantNow,
      not(unaccompaniedMinor),
      firstHere(responsibility),
      before(later(registered, 2, 'months'), today),
      not(some(transfers, by(transfers.cells.sent, later(registered, 2, 'months')))),
    ),
    then: true,
    over: overAll('Art. 39(1)'),
    leaves: [
      t(
        'After a hit in Eurodac or the visa system it is one month from the hit.',
        'После совпадения в Евродак или визовой системе это месяц с его дня.',
        'Еуродакта не виза жүйесінде сәйкестік болса, содан бір ай.',
      ),
    ],
  }),
  rule('eu.responsibility.46-2', {
    says: now('Arts 37(1), 46(2)'),
    force: since2026,
    answers: responsibleHere,
    gist: t(
      'A state that did not carry out the transfer in time becomes responsible.',
      'Государство, не проведшее передачу в срок, становится ответственным.',
      'Беруді мерзімінде орындамаған мемлекет жауапты болады.',
    ),
    when: all(applicantNow, some(transfers, before(transferUntil, today))),
    then: true,
    over: overAll('Art. 46(2)'),
  }),
]

export const responsibilityRules: readonly Rule[] = [...byCriteria.flat(), ...shifts]
