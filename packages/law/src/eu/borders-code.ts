import { all, any, ask, at, earlier, is, later, latter, not, rule, since, some, t, today, type Expr, type Rule } from '@kosh/norms'
import { documentExpires, documentIssued } from '../world/person.js'
import { entered, leaving } from '../world/journey.js'
import { bordersCode, bordersCode2006 } from './acts.js'
import { code, cyprus, dayBeforeEntry, exempt, sbc, thirdCountry, visaBound, workIsNational } from './borders-code-terms.js'
import { biometricsGiven, entryRecord, meansShown, proofOfStay, purposeShown, refusalGrounds } from './facts.js'
import { conditions, earliestEntry, lastDay, left, mayEnter, nextFullEntry, presumedOverstay, refused, used } from './questions.js'
import { inScope, isOutside } from './schengen-area.js'
import { permitElsewhere, permitHere, visaForEntry } from './short-stay.js'
import { bannedUntil } from './stay-questions.js'
import { familyCard, unionFamily } from './union-family.js'
import { through, type Version } from './versions.js'

/**
 * Schengen Borders Code, Regulation (EU) 2016/399, in the order of its articles, with the code of 2006 before it; how long a stay lasts (Art. 6(2)) is apart.
 * Arts 6, 12 and 14 were read in the consolidation of 6 October 2016, Art. 5 of 2006 in Regulation (EU) No 610/2013.
 */

/** On a short stay: not under a permit or long-stay visa of the destination, nor beside a citizen of the Union. */
const shortStay = all(thirdCountry, not(permitHere(entered)), not(unionFamily(entered)))

/** A return decision closed the entry for a time. */
const isBarred = since(ask(bannedUntil, dayBeforeEntry), entered)

const family = t(
  'That a residence card of one state frees the family of a citizen who returns to the own state from a visa follows from case law (C-202/13), which was not compared.',
  'То, что карта проживания одного государства освобождает от визы семью гражданина, возвращающегося в своё государство, следует из практики (C-202/13), она не сверена.',
  'Бір мемлекеттің тұру картасы өз мемлекетіне оралған азаматтың отбасын визадан босататыны сот тәжірибесінен (C-202/13) шығады, ол салыстырылмаған.',
)

// --- outside the code ------------------------------------------------------------------------------------------------

const national = [mayEnter, conditions, refused, lastDay, used, left, earliestEntry, nextFullEntry].map(answers =>
  rule(`eu.area.outside.${answers.id.split('.').slice(1).join('.')}`, {
    says: sbc('recitals 42, 43'),
    gist: t(
      'The state does not take part in the rules on borders and visas.',
      'Государство не участвует в правилах о границах и визах.',
      'Мемлекет шекара мен виза қағидаларына қатыспайды.',
    ),
    force: '1995-03-26/',
    answers,
    when: isOutside,
    leaves: [
      t('Its national law on entry and stay is not encoded.', 'Её национальное право о въезде и пребывании не закодировано.', 'Оның келу мен болу туралы ұлттық заңы кодталмаған.'),
    ],
  }),
)

// --- Art. 6(1)(b): with a visa, a permit, or neither -----------------------------------------------------------------

const visaFree = through(code('6-1-b.exempt', 'Art. 6(1)(b)', 'Art. 5(1)(b)'), ({ id, said }) =>
  rule(id, {
    ...said,
    answers: mayEnter,
    gist: t('Whoever the visa lists exempt enters without a visa.', 'Кого освобождают визовые списки, тот въезжает без визы.', 'Виза тізімдері босатқан адам визасыз кіреді.'),
    when: all(thirdCountry, exempt),
    then: 'visa-free',
    leaves: [workIsNational],
  }),
)
const needsVisa = through(code('6-1-b.visa', 'Art. 6(1)(b)', 'Art. 5(1)(b)'), ({ id, said, over }) =>
  rule(id, {
    ...said,
    answers: mayEnter,
    gist: t(
      'Whoever needs a visa and has none must get one first.',
      'Кому нужна виза, тот без неё должен сначала её получить.',
      'Виза қажет, бірақ жоқ болса, алдымен оны алу керек.',
    ),
    when: all(thirdCountry, visaBound),
    then: 'visa',
    over: over(visaFree),
    leaves: [
      cyprus,
      t(
        'A visa may by exception be issued at the border (Art. 6(5)(b)).',
        'В исключительных случаях визу могут выдать на границе (ст. 6(5)(b)).',
        'Ерекше жағдайда визаны шекарада беруі мүмкін (6(5)(b)-бап).',
      ),
    ],
  }),
)
const onVisa = through(code('6-1-b.holder', 'Art. 6(1)(b)', 'Art. 5(1)(b)'), ({ id, said, over }) =>
  rule(id, {
    ...said,
    answers: mayEnter,
    gist: t('A valid visa opens the border.', 'Действующая виза открывает границу.', 'Жарамды виза шекарадан өтуге мүмкіндік береді.'),
    when: all(thirdCountry, visaBound, visaForEntry),
    then: 'visa-holder',
    over: over(needsVisa, visaFree),
    leaves: [
      cyprus,
      t(
        'Visas limited to certain states are not told apart.',
        'Визы, ограниченные отдельными государствами, не различаются.',
        'Жекелеген мемлекеттермен шектелген визалар ажыратылмайды.',
      ),
    ],
  }),
)
const turnedBack = through(code('14-1.alert', 'Arts 6(1)(d)-(e), 14(1)', 'Arts 5(1)(d)-(e), 13(1)'), ({ id, said, over }) =>
  rule(id, {
    ...said,
    answers: mayEnter,
    gist: t(
      'Whoever is under an alert or an entry ban, or held to be a threat, is refused.',
      'Тому, на кого внесён запрет на въезд или кто признан угрозой, отказывают.',
      'Кіруге тыйым салынған не қатер деп танылған адамға бас тартылады.',
    ),
    when: all(thirdCountry, any(some(refusalGrounds), isBarred)),
    then: 'refused',
    over: over(needsVisa, onVisa, visaFree),
    leaves: [
      t(
        'A state may still admit on humanitarian grounds, national interest or international duty (Art. 6(5)(c)).',
        'Государство может впустить по гуманитарным причинам, из национального интереса или по международному обязательству (ст. 6(5)(c)).',
        'Мемлекет гуманитарлық себеппен, ұлттық мүдде не халықаралық міндеттеме бойынша кіргізе алады (6(5)(c)-бап).',
      ),
    ],
  }),
)
const onPermit = through(code('6-1-b.permit', 'Art. 6(1)(b)', 'Art. 5(1)(b)'), ({ id, said, over }) =>
  rule(id, {
    ...said,
    answers: mayEnter,
    gist: t(
      'A residence permit or long-stay visa takes the place of the visa.',
      'Вид на жительство или долгосрочная виза заменяет визу.',
      'Тұруға рұқсат не ұзақ мерзімді виза визаның орнына жүреді.',
    ),
    when: all(thirdCountry, any(permitHere(entered), permitElsewhere(entered), all(unionFamily(entered), familyCard(entered)))),
    then: 'permit-holder',
    over: over(needsVisa, onVisa, visaFree, turnedBack),
    leaves: [family],
  }),
)

// --- Art. 6(1): the conditions, each a rule ---------------------------------------------------------------------------

const departure: Expr<'day'> = earlier(leaving, latter(entered, ask(lastDay, entered)))
const documentValid = rule('eu.bordersCode2006.5-1-a.valid', {
  says: at(bordersCode2006, 'Art. 5(1)(a)'),
  force: '2006-10-13/2013-07-18',
  answers: conditions,
  gist: t('The travel document is valid for the stay.', 'Проездной документ действует на время пребывания.', 'Жол жүру құжаты болу уақытында жарамды.'),
  when: shortStay,
  then: since(documentExpires, departure),
})
/** The criteria of the document came with Regulation (EU) No 610/2013. */
const documentVersions = (id: string, place: string): readonly Version[] => [
  {
    id: `eu.bordersCode2006.${id}`,
    says: at(bordersCode2006, `Art. 5(1)(a), by Regulation (EU) No 610/2013`, 'official', '2026-11-24', { text: '2013-07-19' }),
    force: '2013-07-19/2016-04-11',
  },
  { id: `eu.bordersCode.${id}`, says: sbc(place), force: '2016-04-12/' },
]
const documentMargin = through(documentVersions('6-1-a-i', 'Art. 6(1)(a)(i)'), ({ id, said }) =>
  rule(id, {
    ...said,
    answers: conditions,
    gist: t(
      'The document stays valid for three months after the intended departure.',
      'Документ действует ещё три месяца после намеченного выезда.',
      'Құжат жоспарланған кету күнінен кейін тағы үш ай жарамды болуға тиіс.',
    ),
    when: shortStay,
    then: since(documentExpires, later(departure, 3, 'months')),
    leaves: [
      t(
        'May be waived in a justified emergency, and by practice for holders of a permit of another state. Without a day of departure the last lawful day is taken.',
        'В обоснованном срочном случае, а по практике и от обладателя разрешения другого государства, могут не требовать. Если день выезда не назван, взят последний законный день.',
        'Негізделген шұғыл жағдайда, тәжірибеде басқа мемлекеттің рұқсаты бар адамнан да талап етілмеуі мүмкін. Кететін күн айтылмаса, соңғы заңды күн алынды.',
      ),
    ],
  }),
)
const documentAge = through(documentVersions('6-1-a-ii', 'Art. 6(1)(a)(ii)'), ({ id, said }) =>
  rule(id, {
    ...said,
    answers: conditions,
    gist: t('The document was issued within the last ten years.', 'Документ выдан в последние десять лет.', 'Құжат соңғы он жыл ішінде берілген.'),
    when: shortStay,
    then: since(documentIssued, later(entered, -10, 'years')),
  }),
)
const visaHeld = through(code('6-1-b', 'Art. 6(1)(b)', 'Art. 5(1)(b)'), ({ id, said }) =>
  rule(id, {
    ...said,
    answers: conditions,
    gist: t(
      'Whoever needs a visa holds one, or a permit in its place.',
      'У кого виза обязательна, у того она есть, либо есть заменяющее её разрешение.',
      'Виза қажет адамда виза не оның орнына жүретін рұқсат бар.',
    ),
    when: shortStay,
    then: any(exempt, visaForEntry, permitElsewhere(entered)),
  }),
)
const purposeAndMeans = (
  [
    ['purpose', purposeShown],
    ['means', meansShown],
  ] as const
).flatMap(([name, shown]) =>
  through(code(`6-1-c.${name}`, 'Art. 6(1)(c)', 'Art. 5(1)(c)'), ({ id, said }) =>
    rule(id, {
      ...said,
      answers: conditions,
      gist:
        name === 'purpose'
          ? t('The purpose and the conditions of the stay can be shown.', 'Цель и условия пребывания могут быть подтверждены.', 'Болу мақсаты мен шарттары расталады.')
          : t(
              'There are means for the stay and the way back, or lawful ways to get them.',
              'Есть средства на пребывание и обратный путь либо законный способ их получить.',
              'Болуға және қайтуға қаражат не оны заңды табу мүмкіндігі бар.',
            ),
      when: shortStay,
      then: shown,
      leaves: [
        t(
          'The border guard weighs the evidence; the reference amounts of each state are not captured.',
          'Доказательства оценивает пограничник; ориентировочные суммы государств не отражены.',
          'Дәлелдерді шекарашы бағалайды; мемлекеттердің үлгі сомалары көрсетілмеген.',
        ),
      ],
    }),
  ),
)
const noAlert = through(code('6-1-d', 'Art. 6(1)(d)', 'Art. 5(1)(d)'), ({ id, said }) =>
  rule(id, {
    ...said,
    answers: conditions,
    gist: t(
      'No alert for refusal of entry stands in the Schengen Information System.',
      'В Шенгенской информационной системе нет запрета на въезд.',
      'Шенген ақпараттық жүйесінде келуге тыйым туралы белгі жоқ.',
    ),
    when: shortStay,
    then: not(any(some(refusalGrounds, is(refusalGrounds.cells.ground, 'sis-alert')), isBarred)),
  }),
)
const noThreat = through(code('6-1-e', 'Art. 6(1)(e)', 'Art. 5(1)(e)'), ({ id, said }) =>
  rule(id, {
    ...said,
    answers: conditions,
    gist: t(
      'The person is no threat to public policy, security, health or international relations.',
      'Лицо не угрожает публичному порядку, безопасности, здоровью населения или международным отношениям.',
      'Адам қоғамдық тәртіпке, қауіпсіздікке, халық денсаулығына не халықаралық қатынастарға қатер төндірмейді.',
    ),
    when: shortStay,
    then: not(some(refusalGrounds, is(refusalGrounds.cells.ground, 'threat', 'national-alert'))),
  }),
)
const biometrics = rule('eu.bordersCode.6-1-f', {
  says: at(bordersCode, 'Art. 6(1)(f)', 'official', '2026-11-23', { text: '2025-10-12' }),
  force: '2025-10-12/',
  answers: conditions,
  gist: t(
    'Biometric data are given where the entry/exit system asks for them.',
    'Биометрические данные предоставлены, если их требует система въезда и выезда.',
    'Кіру-шығу жүйесі талап етсе, биометриялық деректер берілген.',
  ),
  when: shortStay,
  then: biometricsGiven,
  leaves: [
    t(
      'The start was gradual up to 9 April 2026; whom the system leaves out is not captured.',
      'Запуск был постепенным до 9 апреля 2026 года; кого система не охватывает, не отражено.',
      'Іске қосу 2026 жылғы 9 сәуірге дейін біртіндеп жүрді; жүйе кімді қамтымайтыны көрсетілмеген.',
    ),
  ],
})
const daysLeft = through(code('6-1.days', 'Art. 6(1)', 'Art. 5(1)'), ({ id, said }) =>
  rule(id, {
    ...said,
    answers: conditions,
    gist: t('At least one day of lawful stay is left.', 'Остаётся хотя бы один день законного пребывания.', 'Кемінде бір күн заңды болу қалған.'),
    when: shortStay,
    then: since(ask(lastDay, dayBeforeEntry), entered),
  }),
)
const underPermit = through(code('6-2.permit', 'Art. 6(1)-(2)', 'Art. 5(1)'), ({ id, said }) =>
  rule(id, {
    ...said,
    answers: conditions,
    gist: t(
      'Under a permit of the destination the conditions of short stays do not apply; the document must be valid.',
      'С разрешением страны назначения условия краткосрочного пребывания не применяются; документ должен действовать.',
      'Баратын мемлекеттің рұқсаты болса, қысқа мерзімді болу шарттары қолданылмайды; құжат жарамды болуға тиіс.',
    ),
    when: all(thirdCountry, permitHere(entered)),
    then: since(documentExpires, entered),
    leaves: [t('The conditions of the permit are national law.', 'Условия разрешения определяет национальный закон.', 'Рұқсаттың шарттарын ұлттық заң айқындайды.')],
  }),
)

// --- Art. 12: the presumption -------------------------------------------------------------------------------------------

const noRecord = through(code('12-1', 'Art. 12(1)', 'Art. 11(1)'), ({ id, said }) =>
  rule(id, {
    ...said,
    answers: presumedOverstay,
    gist: t(
      'Without a record of entry the authority may presume that the time was exceeded.',
      'Без записи о въезде орган вправе предположить превышение срока.',
      'Кіру туралы жазба болмаса, орган мерзім өткізіп алынды деп жорамалдай алады.',
    ),
    when: inScope(today),
    then: is(entryRecord, 'none'),
    leaves: [
      t(
        'A stay beyond the limit itself, and the wording since the entry/exit system, are not captured.',
        'Само превышение срока и редакция после запуска системы въезда и выезда не отражены.',
        'Мерзімнің өзін өткізіп алу және кіру-шығу жүйесі іске қосылғаннан кейінгі редакция көрсетілмеген.',
      ),
    ],
  }),
)
const rebutted = through(code('12-2', 'Art. 12(2)', 'Art. 11(2)'), ({ id, said, over }) =>
  rule(id, {
    ...said,
    answers: presumedOverstay,
    gist: t(
      'Credible proof, such as tickets, rebuts the presumption.',
      'Достоверные доказательства, например билеты, опровергают предположение.',
      'Билет сияқты сенімді дәлел жорамалды жоққа шығарады.',
    ),
    when: proofOfStay,
    then: false,
    over: over(noRecord),
  }),
)

// --- Art. 14: refusal ---------------------------------------------------------------------------------------------------

const refusal = through(code('14-1', 'Art. 14(1)', 'Art. 13(1)'), ({ id, said }) =>
  rule(id, {
    ...said,
    answers: refused,
    gist: t('Whoever does not meet all conditions is refused.', 'Кто не выполняет всех условий, тому отказывают.', 'Барлық шартты орындамаған адамға бас тартылады.'),
    when: thirdCountry,
    then: not(ask(conditions, true)),
    how: t(
      'A reasoned decision on the standard form, with a right of appeal that does not suspend it.',
      'Мотивированное решение на стандартном бланке с правом обжалования, не приостанавливающего его.',
      'Үлгі бланкідегі уәжді шешім; шағымдануға болады, бірақ шағым оны тоқтатпайды.',
    ),
    leaves: [
      t(
        'Asylum, international protection and admission under Art. 6(5)(c) remain open.',
        'Убежище, международная защита и допуск по ст. 6(5)(c) остаются возможны.',
        'Баспана, халықаралық қорғау және 6(5)(c)-бап бойынша кіргізу мүмкіндігі сақталады.',
      ),
    ],
  }),
)
const transitHome = through(code('6-5-a', 'Art. 6(5)(a)', 'Art. 5(4)(a)'), ({ id, said, over }) =>
  rule(id, {
    ...said,
    answers: refused,
    gist: t(
      'The holder of a permit or long-stay visa of another state is let through to reach it.',
      'Обладателя разрешения или долгосрочной визы другого государства пропускают, чтобы он до него доехал.',
      'Басқа мемлекеттің рұқсаты не ұзақ мерзімді визасы бар адам сол мемлекетке жетуі үшін өткізіледі.',
    ),
    when: all(thirdCountry, permitElsewhere(entered)),
    then: false,
    over: over(refusal),
    leaves: [
      t(
        'Not where the state crossed has put the person on its own list with an order to refuse entry or transit.',
        'Кроме случая, когда пересекаемое государство внесло лицо в свой список с указанием отказать во въезде или транзите.',
        'Өтетін мемлекет адамды өз тізіміне кіру не транзиттен бас тарту нұсқауымен енгізген жағдайдан басқа.',
      ),
    ],
  }),
)

export const bordersCodeRules: readonly Rule[] = [
  ...national,
  ...needsVisa,
  ...onVisa,
  ...visaFree,
  ...turnedBack,
  ...onPermit,
  documentValid,
  ...documentMargin,
  ...documentAge,
  ...visaHeld,
  ...purposeAndMeans,
  ...noAlert,
  ...noThreat,
  biometrics,
  ...daysLeft,
  ...underPermit,
  ...noRecord,
  ...rebutted,
  ...refusal,
  ...transitHome,
]
