import { all, any, at, every, is, not, rule, some, t, type Cite, type Expr, type Rule } from '@kosh/norms'
import { citizenship } from '../../world/person.js'
import { citizenshipLaw } from '../acts.js'
import { birthplace, parents, parentsAgreed } from './belonging-facts.js'
import { citizenByBirth } from './belonging-questions.js'

/**
 * Law on Citizenship, 20.12.1991 No. 1017-XII. Arts 3, 11–14: citizenship by birth. Compared in the versions of 22.05.2007, 22.07.2011,
 * 09.04.2016 and 17.07.2024; the law speaks as it stood on the day of birth.
 */

const article = (place: string, version = '2024-07-17'): Cite => at(citizenshipLaw, place, 'official', '2026-11-26', { text: version })
/** Silent on births before the oldest version that was compared. */
const compared = '2007-05-22/'

const bornHere = is(birthplace, 'kazakhstan')
const knownParents = not(is(birthplace, 'foundling'))
const are = (...codes: readonly [string, ...string[]]): Expr<'bool'> => all(knownParents, some(parents), every(parents, is(parents.cells.citizenship, ...codes)))
const one = (...codes: readonly [string, ...string[]]): Expr<'bool'> => some(parents, is(parents.cells.citizenship, ...codes))
const citizenAndForeigner = all(knownParents, one('kazakhstan'), one('foreign'))
const parentResident = some(parents, parents.cells.resident)

const childrenFollow = t(
  'Adoption and a change of the parents’ citizenship are other ways: children under 14 follow their parents, from 14 to 18 only with their consent.',
  'Усыновление и перемена гражданства родителей — другие пути: дети до 14 лет следуют за родителями, с 14 до 18 — только с их согласия.',
  'Асырап алу мен ата-ана азаматтығының өзгеруі — басқа жолдар: 14 жасқа толмаған бала ата-анасының азаматтығын алады, 14–18 жаста — тек келісімімен.',
)
const arts3And14 = t(
  'Art. 3 asks only for birth in Kazakhstan and no foreign citizenship, Art. 14 also for permanent residence of stateless parents; the law does not say which prevails.',
  'Ст. 3 требует лишь рождения в Казахстане и отсутствия иностранного гражданства, ст. 14 — ещё и постоянного проживания родителей без гражданства; что важнее, закон не говорит.',
  '3-бап тек Қазақстанда тууды және шетел азаматтығының болмауын талап етеді, 14-бап азаматтығы жоқ ата-ананың тұрақты тұруын да талап етеді; қайсысы басым екенін заң айтпайды.',
)

const bornInKazakhstan = rule('kaz.law1017.3', {
  says: article('Art. 3'),
  gist: t(
    'Whoever was born in Kazakhstan and has no foreign citizenship is a citizen.',
    'Родившийся в Казахстане и не состоящий в иностранном гражданстве — гражданин.',
    'Қазақстанда туған және шетел азаматтығы жоқ адам — азамат.',
  ),
  force: compared,
  answers: citizenByBirth,
  when: all(bornHere, is(citizenship, 'XXA')),
  then: true,
  leaves: [
    arts3And14,
    t(
      'Without a foreign citizenship is read as: a stateless person now.',
      'Отсутствие иностранного гражданства понимается так: сейчас лицо без гражданства.',
      'Шетел азаматтығының болмауы былай түсініледі: қазір азаматтығы жоқ адам.',
    ),
  ],
})
const bothCitizens = rule('kaz.law1017.11', {
  says: article('Art. 11'),
  gist: t('A child of two citizens is a citizen wherever born.', 'Ребёнок двух граждан — гражданин, где бы ни родился.', 'Екі азаматтың баласы қай жерде туса да — азамат.'),
  force: compared,
  answers: citizenByBirth,
  when: are('kazakhstan'),
  then: true,
  leaves: [childrenFollow],
})
const bothForeign = rule('kaz.law1017.11-1', {
  says: article('Art. 11-1'),
  gist: t(
    'A child of two foreign citizens is not a citizen wherever born.',
    'Ребёнок двух иностранных граждан не является гражданином, где бы ни родился.',
    'Екі шетел азаматының баласы қай жерде туса да азамат болмайды.',
  ),
  force: '~2011-08-17/',
  answers: citizenByBirth,
  when: are('foreign'),
  then: false,
  leaves: [childrenFollow],
})
const ofCitizenAndForeigner = rule('kaz.law1017.12', {
  says: article('Art. 12, part 1'),
  gist: t(
    'A child of a citizen and a foreigner is a citizen if born in Kazakhstan, or if a parent then lived there permanently.',
    'Ребёнок гражданина и иностранца — гражданин, если родился в Казахстане или если тогда один из родителей постоянно жил в Казахстане.',
    'Азамат пен шетелдіктің баласы Қазақстанда туса не ата-анасының бірі ол кезде Қазақстанда тұрақты тұрса — азамат.',
  ),
  force: compared,
  answers: citizenByBirth,
  when: all(citizenAndForeigner, any(bornHere, parentResident)),
  then: true,
  leaves: [childrenFollow],
})
const byAgreement = rule('kaz.law1017.12-2', {
  says: article('Art. 12, part 2'),
  gist: t(
    'Born abroad while both parents lived abroad, such a child has the citizenship on which the parents agree in writing.',
    'Если ребёнок родился за рубежом и оба родителя жили за рубежом, его гражданство определяет их письменное соглашение.',
    'Бала шетелде туып, ата-анасы шетелде тұрса, азаматтығын олардың жазбаша келісімі айқындайды.',
  ),
  force: compared,
  answers: citizenByBirth,
  when: all(citizenAndForeigner, is(birthplace, 'abroad'), not(parentResident)),
  then: parentsAgreed,
  leaves: [
    t(
      'Parents who do not agree have gone to court since December 2015.',
      'Если родители не договорились, с декабря 2015 года решает суд.',
      'Ата-ана келісе алмаса, 2015 жылғы желтоқсаннан бері сот шешеді.',
    ),
  ],
})
const ofCitizenAndStateless = rule('kaz.law1017.12-3', {
  says: article('Art. 12, part 3'),
  gist: t(
    'A child of a citizen and a stateless person, or of a citizen and someone of unknown citizenship, is a citizen wherever born.',
    'Ребёнок гражданина и лица без гражданства либо лица с неизвестным гражданством — гражданин, где бы ни родился.',
    'Азамат пен азаматтығы жоқ не азаматтығы белгісіз адамның баласы қай жерде туса да — азамат.',
  ),
  force: compared,
  answers: citizenByBirth,
  when: all(knownParents, one('kazakhstan'), one('stateless', 'unknown')),
  then: true,
  leaves: [
    t(
      'Paternity of a citizen found later makes a child under 14 of a stateless mother a citizen as well.',
      'Установленное позднее отцовство гражданина делает гражданином и ребёнка до 14 лет от матери без гражданства.',
      'Азаматтың әкелігі кейін анықталса, азаматтығы жоқ анадан туған, 14 жасқа толмаған бала да азамат болады.',
    ),
  ],
})
const foundling = rule('kaz.law1017.13', {
  says: article('Art. 13'),
  gist: t(
    'A child found in Kazakhstan whose parents are unknown is a citizen.',
    'Находящийся в Казахстане ребёнок, чьи родители неизвестны, — гражданин.',
    'Қазақстандағы ата-анасы белгісіз бала — азамат.',
  ),
  force: compared,
  answers: citizenByBirth,
  when: is(birthplace, 'foundling'),
  then: true,
})
const ofStateless = rule('kaz.law1017.14', {
  says: article('Art. 14'),
  gist: t(
    'A child born in Kazakhstan to stateless parents who live there permanently is a citizen.',
    'Ребёнок, родившийся в Казахстане у лиц без гражданства, постоянно живущих в Казахстане, — гражданин.',
    'Қазақстанда тұрақты тұратын, азаматтығы жоқ адамдардан Қазақстанда туған бала — азамат.',
  ),
  force: compared,
  answers: citizenByBirth,
  when: all(bornHere, are('stateless')),
  then: every(parents, parents.cells.resident),
  leaves: [
    arts3And14,
    t(
      'Whether it is enough that one of the parents lives there permanently is not said; here both must.',
      'Достаточно ли постоянного проживания одного из родителей, не сказано; здесь требуется обоих.',
      'Ата-ананың біреуінің тұрақты тұруы жеткілікті ме, айтылмаған; мұнда екеуі де керек.',
    ),
    t(
      'From August 2011 to May 2012 the article also spoke of children of foreigners of different citizenship; that is not captured.',
      'С августа 2011 по май 2012 года статья говорила и о детях иностранцев разного гражданства; это не отражено.',
      '2011 жылғы тамыздан 2012 жылғы мамырға дейін бап азаматтығы әртүрлі шетелдіктердің балалары туралы да айтқан; ол ескерілмеген.',
    ),
  ],
})

export const citizenshipLawBirth: readonly Rule[] = [bornInKazakhstan, bothCitizens, bothForeign, ofCitizenAndForeigner, byAgreement, ofCitizenAndStateless, foundling, ofStateless]
