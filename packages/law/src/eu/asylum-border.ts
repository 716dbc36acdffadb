import { all, at, figure, is, not, read, rule, since, t, times, type Arg, type Cite, type Rule, type Text } from '@kosh/norms'
import { citizenship } from '../world/person.js'
import { destination, purpose } from '../world/journey.js'
import { asylumProcedure, borderCapacity2024 } from './acts.js'
import { rarelyRecognised } from './asylum-procedure.js'
import { binds } from './binding.js'
import { made, protectionStatus } from './long-stay-facts.js'
import { atBorder, borderLoad, conduct, unaccompaniedMinor } from './responsibility-facts.js'
import { passages } from './routes.js'
import { atTheBorder, borderCapacity, borderMaximum } from './stay-questions.js'

/** Regulation (EU) 2024/1348 Arts 43-50: whose application must be examined at the border, how many places a state keeps and how many applications a year it examines there. */

const apr: (place: string) => Cite = passages(asylumProcedure, '2026-11-27', '2026-02-27')
const force = '2026-06-12/'

// --- Arts 46, 47: places and the yearly maximum ------------------------------------------------------------------

/** Of the 30 000 places of the Union, shared by crossings, rescues and refusals of three years. The decision was told by news for the largest shares only. */
const told = at(borderCapacity2024, 'annex, as told by news of August 2024', 'secondary')
const shares = [
  ['ITA', 8016],
  ['HUN', 7716],
  ['ESP', 3301],
  ['GRC', 2188],
  ['POL', 1564],
] as const
const shareStates = ['ITA', 'HUN', 'ESP', 'GRC', 'POL'] as const
const capacity = figure(
  'eu.asylum.borderCapacity',
  'int',
  {
    label: t('Adequate capacity of the border procedure', 'Достаточная мощность пограничной процедуры', 'Шекарадағы рәсімнің жеткілікті сыйымдылығы'),
    by: ['code'],
    within: [0, 30_000],
  },
  shares.flatMap(([state, places]) => [[state, '2026-06-12/2027-10-14', places, told] as const, [state, '2027-10-15/', undefined, apr('Art. 47(5)')] as const]),
)
/** Twice the capacity in the first year, three times in the second, four times since. */
const multiples = [
  ['2026-06-12/2027-06-12', 2],
  ['2027-06-13/2028-06-12', 3],
  ['2028-06-13/', 4],
] as const
const multiple = figure(
  'eu.asylum.borderMultiple',
  'int',
  {
    label: t('Yearly maximum, times the capacity', 'Годовой максимум, кратно мощности', 'Жылдық шегі, сыйымдылықтан неше есе'),
    by: [],
    within: [2, 4],
  },
  multiples.map(([dates, times]) => [null, dates, times, apr('Art. 47(1)')] as const),
)

const shareUnknown = t(
  'The implementing decision of 5 August 2024 holds from 12 June 2026 to 14 October 2027; of most states its number was not seen.',
  'Имплементационное решение от 5 августа 2024 года действует с 12 июня 2026 по 14 октября 2027 года; по большинству государств его числа не видны.',
  '2024 жылғы 5 тамыздағы атқарушылық шешім 2026 жылғы 12 маусымнан 2027 жылғы 14 қазанға дейін қолданылады; көп мемлекет бойынша саны көрілмеген.',
)
/** Of the other states nothing is said, and that is told. */
const isSeen = is(destination, ...shareStates)
const numbers: readonly Rule[] = [
  ...[borderCapacity, borderMaximum].map(answers =>
    rule(`${answers.id.replace('protection', 'asylum')}.unseen`, {
      says: apr('Art. 47(1)'),
      force,
      answers,
      gist: t('The number of this state was not seen.', 'Число этого государства не видно.', 'Бұл мемлекеттің саны көрілмеген.'),
      when: all(binds(asylumProcedure), is(purpose, 'protection'), not(isSeen)),
      leaves: [shareUnknown],
    }),
  ),
  rule('eu.asylum.46', {
    says: apr('Arts 46, 47(1), (4)'),
    force,
    answers: borderCapacity,
    gist: t(
      'A state keeps its share of 30 000 places for procedures at the border.',
      'Государство держит свою долю из 30 000 мест для процедур на границе.',
      'Мемлекет шекарадағы рәсімдерге 30 000 орыннан өз үлесін ұстайды.',
    ),
    when: all(binds(asylumProcedure), is(purpose, 'protection'), isSeen),
    then: read(capacity, destination),
    leaves: [shareUnknown],
  }),
  rule('eu.asylum.47-1', {
    says: apr('Art. 47(1)'),
    force,
    answers: borderMaximum,
    gist: t(
      'In a year it has to examine there no more than twice that number, three times from 13 June 2027, four times from 13 June 2028.',
      'За год оно обязано рассмотреть там не более двойного числа, с 13 июня 2027 года тройного, с 13 июня 2028 года четверного.',
      'Бір жылда онда осы саннан екі есе, 2027 жылғы 13 маусымнан үш есе, 2028 жылғы 13 маусымнан төрт есе артық қарауға міндетті емес.',
    ),
    when: all(binds(asylumProcedure), is(purpose, 'protection'), isSeen),
    then: times(read(capacity, destination), read(multiple)),
    leaves: [shareUnknown],
  }),
]

// --- Art. 45: who must be examined there -------------------------------------------------------------------------

const applies = all(binds(asylumProcedure), is(protectionStatus, 'applicant'), since(made, '2026-06-12'))
const exceptions = t(
  'Not where the needed support or lawful detention is lacking there, or for medical reasons (Art. 53(2)); priorities among families and others when it is full (Art. 44(2)) are not captured.',
  'Не применяется, если там нет нужной поддержки или условий законного содержания, либо по медицинским причинам (ст. 53(2)); очерёдность при заполнении (ст. 44(2)) не отражена.',
  'Онда қажетті қолдау не заңды ұстау жағдайы болмаса, не медициналық себеппен қолданылмайды (53(2)-бап); толған кездегі кезек (44(2)-бап) көрсетілмеген.',
)
const border = (id: string, place: string, then: Arg<'bool'>, gist: Text): Rule =>
  rule(`eu.asylum.45-1.${id}`, { says: apr(place), force, answers: atTheBorder, gist, when: all(applies, atBorder), then, leaves: [exceptions] })
const mandatory: readonly Rule[] = [
  rule('eu.asylum.43', {
    says: apr('Arts 43(1), 45(1)'),
    force,
    answers: atTheBorder,
    gist: t(
      'Whoever was let in, or gives no such cause, need not be examined at the border.',
      'Того, кого впустили или кто не даёт такого повода, на границе рассматривать не обязаны.',
      'Кіргізілген не мұндай себеп бермеген адамды шекарада қарау міндетті емес.',
    ),
    when: applies,
    then: false,
    leaves: [
      t(
        'A state may examine at the border what is inadmissible or to be accelerated (Arts 43(1), 44(1)).',
        'Государство вправе рассматривать на границе неприемлемые и ускоряемые заявления (ст. 43(1), 44(1)).',
        'Мемлекет қарауға жатпайтын және жеделдетілетін өтініштерді шекарада қарай алады (43(1), 44(1)-баптар).',
      ),
    ],
  }),
  border(
    'danger',
    'Arts 45(1), 42(1)(f), (3)(b)',
    is(conduct, 'danger'),
    t(
      'Whoever is held a danger to security is examined at the border, a minor too, however full it is.',
      'Того, кто признан опасным, рассматривают на границе, и ребёнка тоже, как бы она ни была заполнена.',
      'Қауіпсіздікке қауіп деп танылған адам, бала болса да, шекара қаншалықты толса да, шекарада қаралады.',
    ),
  ),
  border(
    'misled',
    'Arts 45(1), 42(1)(c), 47(3), 53(1)',
    all(is(conduct, 'misled'), not(is(borderLoad, 'maximum')), not(unaccompaniedMinor)),
    t(
      'Whoever misled the authority is examined at the border until the maximum of the year is reached.',
      'Введшего орган в заблуждение рассматривают на границе, пока не достигнут годовой максимум.',
      'Органды жаңылыстырған адам жылдық шегіне жеткенше шекарада қаралады.',
    ),
  ),
  border(
    'rate',
    'Arts 45(1), 42(1)(j), 47(2)-(3), 48(2), 53(1)',
    all(is(borderLoad, 'room'), not(unaccompaniedMinor), read(rarelyRecognised, citizenship)),
    t(
      'Whoever comes from a state of which twenty in a hundred or fewer are recognised is examined at the border while there is room.',
      'Того, кто из государства с долей признания двадцать из ста или ниже, рассматривают на границе, пока есть места.',
      'Жүзден жиырмасы не азы танылатын мемлекеттен келген адам орын болғанда шекарада қаралады.',
    ),
  ),
]

export const asylumBorderRules: readonly Rule[] = [...mandatory, ...numbers]
