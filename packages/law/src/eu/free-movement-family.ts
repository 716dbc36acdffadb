import { all, any, at, atMost, daysOf, every, inAny, is, later, not, rule, same, since, some, spent, t, today, after, type Cite, type Rule } from '@kosh/norms'
import { documentExpires, permits } from '../world/person.js'
import { destination, entered, leaving } from '../world/journey.js'
import { freeMovementDirective, functioningTreaty } from './acts.js'
import { binds } from './binding.js'
import { exempt } from './borders-code-terms.js'
import { refusalGrounds } from './facts.js'
import { movesFreely } from './free-movers.js'
import { absences, residentSince } from './long-stay-facts.js'
import { conditions, lastDay } from './questions.js'
import { passages, route } from './routes.js'
import { permitElsewhere, permitHere, visaForEntry } from './short-stay.js'
import { mayWork, registerBy, residenceLost } from './stay-questions.js'
import { familyCard, unionFamily, unionFamilyToStay } from './union-family.js'

/** Directive 2004/38/EC in the order of its articles, for the family of a citizen of the Union: entry, residence, permanent residence. */

const act = freeMovementDirective
const dir: (place: string) => Cite = passages(act, '2026-11-26', '2004-04-30')
const force = '2006-04-30/'
const ownState = t(
  'In the own state of the Union citizen only the case law on return applies (C-370/90, C-456/12), which is not captured; nor are other relatives (Art. 3(2)) and the Swiss agreement.',
  'В собственном государстве гражданина Союза действует лишь практика о возвращении (C-370/90, C-456/12), она не отражена, как и иные родственники (ст. 3(2)) и соглашение со Швейцарией.',
  'Одақ азаматының өз мемлекетінде оралу туралы сот тәжірибесі ғана (C-370/90, C-456/12) қолданылады, ол көрсетілмеген; өзге туыстар (3(2)-бап) мен Швейцариямен келісім де көрсетілмеген.',
)
const familyHere = all(unionFamily(entered), not(movesFreely(entered)))

// --- Art. 5: entry -----------------------------------------------------------------------------------------------

const entry: readonly Rule[] = [
  rule('eu.freeMovement.family.document', {
    says: dir('Art. 5(1)'),
    force,
    answers: conditions,
    gist: t(
      'A family member of a Union citizen enters on a valid passport.',
      'Член семьи гражданина Союза въезжает по действующему паспорту.',
      'Одақ азаматының отбасы мүшесі жарамды паспортпен кіреді.',
    ),
    when: all(familyHere, not(permitHere(entered))),
    then: since(documentExpires, entered),
    leaves: [ownState],
  }),
  rule('eu.freeMovement.family.visa', {
    says: dir('Art. 5(2)'),
    force,
    answers: conditions,
    gist: t(
      'Where a visa is needed a residence card takes its place; else the visa is free and fast.',
      'Если нужна виза, её заменяет карта проживания; иначе виза бесплатна и выдаётся ускоренно.',
      'Виза қажет болса, тұру картасы оның орнына жүреді; әйтпесе виза тегін және тез беріледі.',
    ),
    when: all(familyHere, not(permitHere(entered))),
    then: any(exempt, visaForEntry, permitElsewhere(entered), familyCard(entered)),
  }),
  rule('eu.freeMovement.family.threat', {
    says: dir('Art. 27'),
    force,
    answers: conditions,
    gist: t(
      'Only a genuine, present and serious threat by the own conduct bars entry.',
      'Въезду препятствует лишь действительная, наличная и серьёзная угроза от собственного поведения.',
      'Кіруге адамның өз әрекетінен туған нақты, қазіргі және елеулі қатер ғана кедергі болады.',
    ),
    when: all(familyHere, not(permitHere(entered))),
    then: not(some(refusalGrounds, is(refusalGrounds.cells.ground, 'threat'))),
  }),
]

// --- Arts 6, 7: residence ----------------------------------------------------------------------------------------

const residence: readonly Rule[] = [
  rule('eu.freeMovement.family.threeMonths', {
    says: dir('Art. 6(2)'),
    force,
    answers: lastDay,
    gist: t(
      'With the citizen a family member may stay three months without further conditions.',
      'Вместе с гражданином член семьи может пробыть три месяца без иных условий.',
      'Азаматпен бірге отбасы мүшесі өзге шартсыз үш ай бола алады.',
    ),
    when: familyHere,
    then: later(later(entered, 3, 'months'), -1, 'days'),
    leaves: [ownState],
  }),
  rule('eu.freeMovement.family.longer', {
    says: dir('Art. 7(1)(d), (2), (4)'),
    force,
    answers: lastDay,
    gist: t(
      'While the citizen works there, has means or studies, the family may stay.',
      'Пока гражданин там работает, имеет средства или учится, семья может оставаться.',
      'Азамат онда жұмыс істеп, қаражаты болып не оқып жүргенде отбасы қала алады.',
    ),
    when: all(unionFamilyToStay(entered), not(movesFreely(entered))),
    then: 'never',
    leaves: [ownState],
  }),
]

// --- Arts 8, 9: formalities --------------------------------------------------------------------------------------

const longerThanThreeMonths = after(leaving, later(entered, 3, 'months'))
const formalities: readonly Rule[] = [
  rule('eu.freeMovement.8', {
    says: dir('Art. 8(1)-(2)'),
    force,
    answers: registerBy,
    gist: t(
      'A Union citizen who stays longer than three months registers where the state asks it, not earlier than three months after arrival.',
      'Гражданин Союза, остающийся дольше трёх месяцев, регистрируется, если этого требует государство, не ранее чем через три месяца после приезда.',
      'Үш айдан артық қалатын Одақ азаматы мемлекет талап етсе тіркеледі, мерзімі келгеннен кейін үш айдан ерте болмайды.',
    ),
    when: all(binds(act), movesFreely(today), longerThanThreeMonths),
    then: later(entered, 3, 'months'),
    leaves: [
      t(
        'Whether the state asks for it, and a later day, are its national law.',
        'Требует ли этого государство и не позже ли срок, определяет его право.',
        'Мемлекет мұны талап ете ме және мерзім кешірек пе, оны ұлттық заң айқындайды.',
      ),
    ],
  }),
  rule('eu.freeMovement.9', {
    says: dir('Art. 9(2)'),
    force,
    answers: registerBy,
    gist: t(
      'A family member who stays longer applies for the residence card; the deadline may not end before three months from arrival.',
      'Член семьи, остающийся дольше, просит карту проживания; срок не может истечь ранее трёх месяцев со дня приезда.',
      'Ұзағырақ қалатын отбасы мүшесі тұру картасын сұрайды; мерзім келген күннен үш айдан ерте бітпейді.',
    ),
    when: all(unionFamily(today), not(movesFreely(today)), longerThanThreeMonths),
    then: later(entered, 3, 'months'),
  }),
]

// --- Arts 9 to 11: the residence card -------------------------------------------------------------------------------

export const unionFamilyRoute = route({
  code: 'union-family',
  act,
  cite: dir,
  force,
  at: 'Arts 9-11',
  gist: t(
    'The residence card is given within six months, for five years; the right exists without it.',
    'Карта проживания выдаётся в шесть месяцев, на пять лет; право существует и без неё.',
    'Тұру картасы алты ай ішінде, бес жылға беріледі; құқық онсыз да бар.',
  ),
  months: 60,
  least: 0,
  days: 183,
  prolongs: true,
  conditions: [
    {
      id: 'family',
      at: 'Arts 2(2), 3(1), 7',
      gist: t(
        'A husband or wife, partner, child or parent is a Union citizen who works, has means or studies in a state not the own.',
        'Супруг, партнёр, ребёнок или родитель является гражданином Союза, который работает, имеет средства или учится в не своём государстве.',
        'Жұбайы, серіктесі, баласы не ата-анасы өзгенің мемлекетінде жұмыс істейтін, қаражаты бар не оқитын Одақ азаматы.',
      ),
      then: unionFamilyToStay(today),
      leaves: [ownState],
    },
    { id: 'document', at: 'Art. 10(2)(a)', gist: t('The passport is valid.', 'Паспорт действует.', 'Паспорт жарамды.'), then: since(documentExpires, today) },
  ],
})

// --- Art. 16: permanent residence ---------------------------------------------------------------------------------

export const unionPermanentRoute = route({
  code: 'union-permanent',
  act,
  cite: dir,
  force,
  at: 'Arts 16, 20',
  gist: t(
    'The permanent residence card is given within six months and renewed every ten years.',
    'Карта постоянного проживания выдаётся в шесть месяцев и обновляется каждые десять лет.',
    'Тұрақты тұру картасы алты ай ішінде беріліп, он жыл сайын жаңартылады.',
  ),
  months: 120,
  least: 120,
  days: 183,
  prolongs: true,
  conditions: [
    {
      id: 'family',
      at: 'Art. 16(2)',
      gist: t('The person lives with the Union citizen.', 'Лицо живёт с гражданином Союза.', 'Адам Одақ азаматымен тұрады.'),
      then: any(movesFreely(today), unionFamilyToStay(today)),
    },
    {
      id: 'five-years',
      at: 'Art. 16(1)-(2)',
      gist: t('Lawful residence has lasted five years without a break.', 'Законное проживание непрерывно длится пять лет.', 'Заңды тұру үзіліссіз бес жылға созылды.'),
      then: since(today, later(residentSince, 5, 'years')),
    },
    {
      id: 'absences',
      at: 'Art. 16(3)',
      gist: t('Absences are at most six months in a year.', 'Отсутствия не превышают шести месяцев в году.', 'Болмаған уақыт жылына алты айдан аспайды.'),
      then: every(absences, atMost(spent(daysOf(absences, { where: is(absences.cells.of, 'state') }), inAny(12, 'months'), absences.cells.to), 181)),
      leaves: [
        t(
          'Any twelve months are taken as the year, and 181 days as six months. One absence of up to twelve months for an important reason, and military service, do not break the five years; they are not captured.',
          'Годом считаются любые двенадцать месяцев, шестью месяцами 181 день. Одно отсутствие до двенадцати месяцев по важной причине и военная служба пять лет не прерывают; они не отражены.',
          'Жыл деп кез келген он екі ай, алты ай деп 181 күн алынды. Маңызды себеппен он екі айға дейінгі бір болмау мен әскери қызмет бес жылды үзбейді; олар көрсетілмеген.',
        ),
      ],
    },
  ],
})
const lostByAbsence = rule('eu.freeMovement.16-4', {
  says: dir('Art. 16(4)'),
  force,
  answers: residenceLost,
  gist: t(
    'Permanent residence ends only with an absence of more than two years in a row.',
    'Право постоянного проживания прекращается лишь отсутствием свыше двух лет подряд.',
    'Тұрақты тұру құқығы қатарынан екі жылдан астам болмағанда ғана тоқтайды.',
  ),
  when: some(permits, all(is(permits.cells.kind, 'union-family-card'), same(permits.cells.state, destination))),
  then: some(absences, all(is(absences.cells.of, 'state'), since(absences.cells.to, later(absences.cells.from, 2, 'years')))),
})

// --- Art. 23: work ------------------------------------------------------------------------------------------------

const work: readonly Rule[] = [
  rule('eu.freeMovement.23', {
    says: dir('Art. 23'),
    force,
    answers: mayWork,
    gist: t(
      'The family of a Union citizen with the right of residence may work.',
      'Семья гражданина Союза с правом проживания может работать.',
      'Тұру құқығы бар Одақ азаматының отбасы жұмыс істей алады.',
    ),
    when: any(unionFamilyToStay(today), all(unionFamily(today), permitHere(today))),
    then: true,
  }),
  rule('eu.freeMovement.work', {
    says: at(functioningTreaty, 'Arts 45, 49'),
    force,
    answers: mayWork,
    gist: t('Whoever moves freely may work.', 'Кто передвигается свободно, может работать.', 'Еркін жүріп-тұратын адам жұмыс істей алады.'),
    when: movesFreely(today),
    then: true,
  }),
]

export const familyOfCitizens: readonly Rule[] = [...entry, ...residence, ...formalities, ...unionFamilyRoute.rules, ...unionPermanentRoute.rules, lostByAbsence, ...work]
