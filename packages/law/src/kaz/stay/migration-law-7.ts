import { all, any, at, is, not, question, readOn, rule, some, t, today, within, type Cite, type Expr, type Rule, type Text } from '@kosh/norms'
import { citizenship, document, ethnicKazakh, permits, visas } from '../../world/person.js'
import { purpose } from '../../world/journey.js'
import { law477 } from '../acts.js'
import { refusalGrounds } from '../facts.js'
import { regimes } from '../entry/visa-free-regimes.js'
import { refugee } from '../protection/protection-standing.js'

/**
 * Law on Migration of the Population, 22.07.2011 No. 477-IV. Art. 7: who may ask for permanent residence. The article has this subject since
 * the law of 24.11.2015; before, it told who is not an immigrant. Compared in the versions of 12.06.2014, 01.01.2019, 14.07.2022, 17.07.2024, 27.09.2025.
 */

export const mayApplyForPermanentResidence = question('bool', 'least', {
  id: 'kaz.permanentResidence.mayApply',
  topic: 'residence.mayApply',
  realm: 'KAZ',
  mode: 'may',
  label: t('You may ask for permanent residence', 'Вы можете просить о постоянном проживании', 'Тұрақты тұруға рұқсат сұрай аласыз'),
})

const art7 = (version: string): Cite => at(law477, 'Art. 7', 'official', '2026-11-24', { text: version })

export const holdsVisa = (...categories: readonly [string, ...string[]]): Expr<'bool'> =>
  some(visas, all(is(visas.cells.state, 'KAZ'), is(visas.cells.category, ...categories), within(today, visas.cells.from, visas.cells.to)))
export const investorVisa: Expr<'bool'> = some(
  visas,
  all(is(visas.cells.state, 'KAZ'), is(visas.cells.category, 'A5', 'A6'), visas.cells.multiple, within(today, visas.cells.from, visas.cells.to)),
)
/** An agreement is meant, so the list of the Government does not count. */
export const treatyState: Expr<'bool'> = any(...(['bilateral', 'eaeu', 'cis'] as const).map(regime => readOn(today, regimes[regime].granted, citizenship, document)))
export const forResidence = holdsVisa('B8', 'C1')
export const inDemand = holdsVisa('B9', 'B9-1')

const applyInside = t(
  'The application is made inside Kazakhstan while the stay is lawful; the permit itself may still be refused (Art. 49).',
  'Ходатайство подают в Казахстане во время законного пребывания; в самом разрешении могут отказать (ст. 49).',
  'Өтінішхат Қазақстанда заңды болу кезінде беріледі; рұқсаттың өзінен бас тартылуы мүмкін (49-бап).',
)
const whichCategories = t(
  'The law names visas by purpose; which categories these are is read from the visa rules (B8, C1; A5, A6; B9, B9-1).',
  'Закон называет визы по цели; какие это категории, взято из визовых правил (B8, C1; A5, A6; B9, B9-1).',
  'Заң визаларды мақсаты бойынша атайды; қай санаттар екені виза қағидаларынан алынды (B8, C1; A5, A6; B9, B9-1).',
)
const byNationality = t(
  'A state with an agreement on visa-free travel is meant; the list of the Government alone is not enough.',
  'Нужно соглашение о безвизовых поездках; одного списка Правительства мало.',
  'Визасыз сапар туралы келісім қажет; Үкімет тізімінің өзі жеткіліксіз.',
)

// --- Who may ask ---------------------------------------------------------------------------------------------

const whoGist = (more: Text): Text =>
  t(
    `Holders of a visa for permanent residence${more.en}, people from states with a visa-free agreement and ethnic Kazakhs may ask.`,
    `Просить могут владельцы визы на постоянное проживание${more.ru}, прибывшие из государств с безвизовым соглашением и этнические казахи.`,
    `Тұрақты тұру визасының иелері${more.kk}, визасыз келісімі бар мемлекеттерден келгендер және этникалық қазақтар сұрай алады.`,
  )
const who2015 = rule('kaz.law477.7.who.2015', {
  says: art7('2019-01-01'),
  gist: whoGist(t('', '', '')),
  force: '~2015-12-06/2020-01-10',
  answers: mayApplyForPermanentResidence,
  then: any(forResidence, treatyState, ethnicKazakh),
  leaves: [
    applyInside,
    byNationality,
    t(
      'People living abroad could ask at a mission of Kazakhstan.',
      'Живущие за рубежом могли обратиться в загранучреждение Казахстана.',
      'Шетелде тұратындар Қазақстанның шетелдегі мекемесіне жүгіне алатын.',
    ),
  ],
})
const who2020 = rule('kaz.law477.7.who.2020', {
  says: art7('2022-07-14'),
  gist: whoGist(t(', refugees', ', беженцы', ', босқындар')),
  force: '~2020-01-11/2024-05-27',
  answers: mayApplyForPermanentResidence,
  then: any(forResidence, treatyState, refugee, ethnicKazakh),
  leaves: [applyInside, byNationality],
})
const who2024 = rule('kaz.law477.7.who', {
  says: art7('2025-09-27'),
  gist: whoGist(
    t(
      ', of a multiple investor visa or of a visa for professions in demand, refugees',
      ', многократной инвесторской визы или визы по востребованной профессии, беженцы',
      ', көп мәрте инвестор визасының не сұранысқа ие кәсіп визасының иелері, босқындар',
    ),
  ),
  force: '2024-05-28/',
  answers: mayApplyForPermanentResidence,
  then: any(forResidence, investorVisa, inDemand, treatyState, refugee, ethnicKazakh),
  leaves: [
    applyInside,
    byNationality,
    whichCategories,
    t(
      'The investor visa counts only if the investment authority asked for it.',
      'Инвесторская виза учитывается, только если о ней ходатайствовал уполномоченный орган по инвестициям.',
      'Инвестор визасы инвестициялар жөніндегі уәкілетті органның қолдаухатымен берілсе ғана есепке алынады.',
    ),
    t(
      'Since 13 February 2026 a pilot adds a test, points and an interview; whom it spares was not found.',
      'С 13 февраля 2026 года пилот добавляет тест, баллы и собеседование; кого он не касается, не найдено.',
      '2026 жылғы 13 ақпаннан бастап пилот тест, балл және әңгімелесу қосады; кімге қатысты емес екені табылмады.',
    ),
  ],
})

// --- Who may not, until 27.05.2024 ---------------------------------------------------------------------------

const notFor = (item: string, force: string, bar: Expr<'bool'>, gist: Text, leaves: readonly Text[] = []): Rule =>
  rule(`kaz.law477.7.not.${item}`, {
    says: at(law477, `Art. 7, part 2 (${item})`, 'official', '2026-11-24', { text: '2019-01-01' }),
    gist,
    force,
    answers: mayApplyForPermanentResidence,
    then: not(bar),
    leaves,
  })
const barred = '~2015-12-06/2024-05-27'
const endInferred = t(
  'The list stands in the version of July 2022 and is gone in that of 2025; its end is that of the law of May 2024.',
  'Перечень есть в редакции июля 2022 года и отсутствует в редакции 2025 года; его конец — закон мая 2024 года.',
  'Тізбе 2022 жылғы шілдедегі редакцияда бар, 2025 жылғыда жоқ; оның соңы — 2024 жылғы мамырдағы заң.',
)
const notInTransit = notFor(
  '2',
  barred,
  is(purpose, 'transit'),
  t('Whoever passes in transit may not ask.', 'Следующие транзитом просить не могут.', 'Транзитпен өтіп бара жатқандар сұрай алмайды.'),
  [endInferred],
)
const notAsVisitor = notFor(
  '2-1',
  barred,
  is(purpose, 'tourism', 'treatment', 'business', 'humanitarian'),
  t(
    'Whoever came for tourism, treatment, an exchange, aid, talks, contracts, audit or a business trip may not ask.',
    'Прибывшие для туризма, лечения, обмена, сопровождения помощи, переговоров, договоров, аудита или в командировку просить не могут.',
    'Туризм, емделу, алмасу, көмек, келіссөз, шарт, аудит мақсатында не іссапармен келгендер сұрай алмайды.',
  ),
  [endInferred],
)
const notAsDiplomat = notFor(
  '4',
  barred,
  any(is(purpose, 'official'), some(permits, all(is(permits.cells.state, 'KAZ'), is(permits.cells.kind, 'accreditation'), within(today, permits.cells.from, permits.cells.to)))),
  t(
    'Members of accredited missions and international organisations, and accredited press, may not ask.',
    'Сотрудники аккредитованных представительств и международных организаций и аккредитованная пресса просить не могут.',
    'Аккредиттелген өкілдіктер мен халықаралық ұйымдардың қызметкерлері және аккредиттелген баспасөз сұрай алмайды.',
  ),
  [
    endInferred,
    t(
      'Also barred: foreign military posted in Kazakhstan, crews of vehicles, members of banned organisations.',
      'Также не могли: военные частей в Казахстане, члены экипажей, члены запрещённых организаций.',
      'Сондай-ақ: Қазақстандағы бөлімдердің әскерилері, экипаж мүшелері, тыйым салынған ұйымдардың мүшелері сұрай алмаған.',
    ),
  ],
)
const notAsMissionary = notFor(
  '7',
  barred,
  is(purpose, 'religion', 'humanitarian'),
  t(
    'Whoever stays for charity, volunteering, religion or mission may not ask.',
    'Пребывающие ради благотворительности, волонтёрства, религии или миссии просить не могут.',
    'Қайырымдылық, еріктілік, дін не миссия мақсатында жүргендер сұрай алмайды.',
  ),
  [endInferred],
)
const notAfterLoss = notFor(
  '8',
  '~2017-07-25/2024-05-27',
  some(refusalGrounds, is(refusalGrounds.cells.ground, '12')),
  t(
    'Whoever lost citizenship under Art. 21(1)(8) of the Citizenship Law may not ask.',
    'Утратившие гражданство по ст. 21(1)(8) Закона о гражданстве просить не могут.',
    'Азаматтық туралы заңның 21-бабы 1-бөлігінің 8) тармақшасы бойынша азаматтығын жоғалтқандар сұрай алмайды.',
  ),
  [endInferred],
)
const notAfterDeprivation = notFor(
  '9',
  '~2017-07-25/2024-05-27',
  some(refusalGrounds, is(refusalGrounds.cells.ground, '13')),
  t('Whoever was deprived of citizenship by a court may not ask.', 'Лишённые гражданства судом просить не могут.', 'Сот шешімімен азаматтығынан айырылғандар сұрай алмайды.'),
  [endInferred],
)

export const migrationLaw7: readonly Rule[] = [who2015, who2020, who2024, notInTransit, notAsVisitor, notAsDiplomat, notAsMissionary, notAfterLoss, notAfterDeprivation]
