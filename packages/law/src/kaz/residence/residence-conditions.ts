import { any, at, before, is, later, not, readOn, rule, t, today, type Arg, type Cite, type Expr, type Rule, type Text } from '@kosh/norms'
import { eaeuMembers } from '../../eaeu/members.js'
import { born, citizenship } from '../../world/person.js'
import { law477, order992 } from '../acts.js'
import { isResident } from './migration-law-49-13.js'
import { dwelling, fingerprinted, insured, permitAskedBy } from './residence-facts.js'
import { routeQuestions, type RouteCode } from './residence-questions.js'

/** How conditions of the ways to residence are written, and the papers that all temporary permits ask for. */

type Condition = { readonly says: Cite; readonly force: string; readonly gist: Text; readonly then: Arg<'bool'>; readonly leaves?: readonly Text[] }

/** One condition of one way: `kaz.residence.<way>.<name>`. */
export const condition = (of: RouteCode, name: string, { leaves = [], ...said }: Condition): Rule =>
  rule(`kaz.residence.${of}.${name}`, { ...said, answers: routeQuestions[of], leaves })

export const fromEaeu: Expr<'bool'> = readOn(today, eaeuMembers, citizenship)
export const underSixteen: Expr<'bool'> = before(today, later(born, 16, 'years'))
const list992 = at(order992, 'list of documents', 'secondary')
/** The list is attested from the day on which fingerprints were added to it. */
const listKnown = '~2024-01-01/'

const papers: readonly (readonly [name: string, said: Condition])[] = [
  [
    'insured',
    {
      says: list992,
      force: listKnown,
      gist: t(
        'You have medical insurance, unless you are a citizen of a state of the EAEU.',
        'У вас есть медицинская страховка, если вы не гражданин государства ЕАЭС.',
        'ЕАЭО мемлекетінің азаматы болмасаңыз, медициналық сақтандыруыңыз бар.',
      ),
      then: any(fromEaeu, insured),
    },
  ],
  [
    'dwelling',
    {
      says: list992,
      force: listKnown,
      gist: t(
        'The dwelling is yours, or its owner agrees before a notary.',
        'Жильё ваше, или его владелец дал нотариальное согласие.',
        'Тұрғын үй сіздікі немесе иесі нотариалды келісім берген.',
      ),
      then: dwelling,
      leaves: [
        t(
          'If the host applies on the portal, its digital signature stands in place of the notary.',
          'При подаче через портал подпись ЭЦП принимающего лица заменяет нотариальное согласие.',
          'Портал арқылы берілсе, қабылдаушы тұлғаның ЭЦҚ-сы нотариалды келісімді алмастырады.',
        ),
      ],
    },
  ],
  [
    'fingerprints',
    {
      says: list992,
      force: '2024-01-01/',
      gist: t('From sixteen you have given fingerprints.', 'С шестнадцати лет вы прошли дактилоскопическую регистрацию.', 'Он алты жастан дактилоскопиялық тіркеуден өткенсіз.'),
      then: any(underSixteen, fingerprinted),
    },
  ],
]
/** Whoever has permanent residence needs none of these ways. */
export const notYetResident = (of: RouteCode, force: string): Rule =>
  condition(of, 'notResident', {
    says: at(law477, 'Art. 7', 'official', '2026-11-26', { text: '2025-09-27' }),
    force,
    gist: t('You do not have permanent residence yet.', 'У вас ещё нет постоянного проживания.', 'Тұрақты тұруға рұқсатыңыз әлі жоқ.'),
    then: not(isResident),
  })
/** None is older than its way. */
export const papersOf = (of: RouteCode, begins = ''): readonly Rule[] =>
  papers.map(([name, said]) => condition(of, name, begins > said.force.replace('~', '') ? { ...said, force: begins } : said))

/** Art. 6-1: who asks for the permit, since the law of 27.12.2019. */
export const askedFor = (of: RouteCode, who: string, place: string, gist: Text, force = '~2020-01-11/'): Rule =>
  condition(of, 'asked', { says: at(law477, place, 'official', '2026-11-26', { text: '2025-09-27' }), force, gist, then: is(permitAskedBy, who) })
