import { all, at, displaces, ground, is, listing, not, rule, same, t, type Cite, type Expr, type Names, type Rule, type Text } from '@kosh/norms'
import { eaeuTreaty } from '../eaeu/acts.js'
import { betweenMembers, works } from '../eaeu/who.js'
import { rightColumns } from '../kaz/shapes.js'
import { citizenship } from '../world/person.js'
import { destination } from '../world/journey.js'
import { gives } from './content.js'
import { mayBindBetween, standing } from './standing.js'
import { treaties } from './table.js'
import type { Treaty } from './treaty.js'

/** Rights that treaties between two states, or among several, give to a person: a rule for each right, with what the treaty lacks. */

const codes = [
  'entry-without-visa',
  'exit-through-outer-border',
  'recognition',
  'equal-conditions',
  'written-contract',
  'no-double-tax',
  'money-transfer',
  'injury-compensation',
  'social-security',
  'emergency-care',
  'family-reunion',
  'child-education',
  'no-collective-expulsion',
  'pension-by-residence',
  'residents-rights',
  'equal-movement',
  'easier-visas',
] as const
export type TreatyRight = (typeof codes)[number]
const names: Names = Object.fromEntries(codes.map(code => [code, gives[code] ?? t(code, code, code)]))

export const treatyRights = listing(rightColumns(names), {
  realm: 'INT',
  id: 'treaty.rights',
  topic: 'treaty.rights',
  mode: 'may',
  label: t('Rights by treaties', 'Права по договорам', 'Шарттар бойынша құқықтар'),
})
export const right = (code: TreatyRight) => ({ right: code, until: 'never' }) as const

/** Both states are certainly party on the day, and are two. */
export const bindsHere = (id: string): Expr<'bool'> => all(is(standing(id, citizenship), 'party'), is(standing(id, destination), 'party'), not(same(citizenship, destination)))

const notSeen = t(
  'Whether the treaty is in force was not seen: ask before you rely on it.',
  'Вступил ли договор в силу, не видно: уточните, прежде чем на него полагаться.',
  'Шарттың күшіне енгені көрінбеді: оған сенбес бұрын нақтылаңыз.',
)
const permitStays = t(
  'Work permits and quotas are left to the host.',
  'Разрешения на работу и квоты оставлены принимающему государству.',
  'Жұмысқа рұқсаттар мен квоталар қабылдаушы мемлекетке қалдырылған.',
)
const saysOf = ({ act, grade }: Treaty): Cite => (grade === 'official' ? at(act, 'content', 'official', '2026-11-23') : at(act, 'content', grade))

/** Treaties of two states on labour: for whoever works. */
const labour = new Map(
  treaties
    .filter(one => one.kind === 'labour' && one.id.startsWith('kaz-') && one.gives.length > 0)
    .map(one => {
      const leaves: readonly Text[] = one.notes.includes('force-not-seen') ? [notSeen, permitStays] : [permitStays]
      return [
        one.id,
        rule(`treaty.rights.${one.id}`, {
          says: saysOf(one),
          gist: one.act.title,
          force: '1990-01-01/',
          answers: treatyRights,
          when: all(mayBindBetween(one, citizenship, destination), not(same(citizenship, destination)), works),
          then: one.gives.map(code => right(code as TreatyRight)),
          leaves,
        }),
      ] as const
    }),
)
const displacedByUnion = treaties.filter(one => one.notes.includes('replaced-by-union') && labour.has(one.id))
/** Among members the Treaty on the Union stands in their place. */
const union = rule('treaty.rights.union', {
  says: at(eaeuTreaty, 'Art. 97(1)', 'official', '2026-11-23', { text: '2017-04-11' }),
  gist: t(
    'Between members of the Union its Treaty stands in place of older treaties on labour.',
    'Между членами Союза вместо прежних договоров о труде действует его Договор.',
    'Одақ мүшелері арасында еңбек туралы бұрынғы шарттардың орнына оның Шарты қолданылады.',
  ),
  force: '2015-01-01/',
  answers: treatyRights,
  when: betweenMembers(),
  over: displacedByUnion.flatMap(one => {
    const older = labour.get(one.id)
    return older === undefined ? [] : [displaces(older, ground('2015-01-01/', at(eaeuTreaty, 'Art. 114')))]
  }),
})

const single = (id: string, gist: Text, leaves: readonly Text[] = []): readonly Rule[] =>
  treaties
    .filter(one => one.id === id)
    .map(one =>
      rule(`treaty.rights.${one.id}`, {
        says: saysOf(one),
        gist,
        force: '1990-01-01/',
        answers: treatyRights,
        when: bindsHere(one.id),
        then: one.gives.filter(code => (codes as readonly string[]).includes(code)).map(code => right(code as TreatyRight)),
        ...(leaves.length === 0 ? {} : { leaves }),
      }),
    )

export const bilateralRights: readonly Rule[] = [
  ...labour.values(),
  union,
  ...single(
    'kaz-rus-status-1995',
    t(
      'Citizens of the one who live permanently in the other have the rights of its citizens, but for voting and public office.',
      'Граждане одного государства, постоянно живущие в другом, имеют права его граждан, кроме выборов и государственной службы.',
      'Бірінің екіншісінде тұрақты тұратын азаматтары сайлау мен мемлекеттік қызметтен басқа оның азаматтарының құқықтарын иеленеді.',
    ),
    [t('Only for permanent residents.', 'Только для постоянно проживающих.', 'Тек тұрақты тұратындар үшін.')],
  ),
  ...single(
    'rus-blr-equality-2006',
    t(
      'Citizens move, choose a place of stay and of residence as those of the other state.',
      'Граждане передвигаются, выбирают место пребывания и жительства как граждане другого государства.',
      'Азаматтар екінші мемлекеттің азаматтарындай жүріп-тұрады, болатын және тұратын жерін таңдайды.',
    ),
  ),
  ...single(
    'eu-kaz-pca-1995',
    t(
      'Legally employed workers are treated as nationals in conditions, pay and dismissal.',
      'С законно работающими обращаются как с гражданами в условиях, оплате и увольнении.',
      'Заңды жұмыс істейтіндерге жағдай, еңбекақы және жұмыстан шығару бойынша азаматтарға қарағандай қаралады.',
    ),
  ),
  ...treaties
    .filter(one => one.gives.includes('easier-visas'))
    .flatMap(one =>
      single(
        one.id,
        t(
          'Visas are issued for a lower fee and on fewer papers.',
          'Визы выдаются за меньший сбор и по меньшему числу документов.',
          'Визалар азырақ алыммен және аз құжатпен беріледі.',
        ),
        [t('Fees, papers and groups of persons were not captured.', 'Сборы, документы и группы лиц не отражены.', 'Алымдар, құжаттар және адамдар топтары көрсетілмеген.')],
      ),
    ),
]
