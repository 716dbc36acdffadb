import { all, at, before, by, t, today, type Cite, type Rule } from '@kosh/norms'
import { law477 } from '../acts.js'
import { anniversaryCounts, familyOf, holdsTemporary, yearForResidents } from './migration-law-27.js'
import { askedFor, condition, papersOf } from './residence-conditions.js'
import { familyGroundEnded, meansShown } from './residence-facts.js'
import type { RouteCode } from './residence-questions.js'

/**
 * Law on Migration of the Population, 22.07.2011 No. 477-IV. Art. 6-1 with Arts 27 and 28: conditions of the temporary permits of a family. Compared in the versions
 * of 12.06.2014, 14.07.2022 and 27.09.2025.
 */

const lm = (place: string, text = '2025-09-27'): Cite => at(law477, place, 'official', '2026-11-26', { text })
const start = '2011-10-28/'

const relativeAsks = (route: RouteCode): Rule =>
  askedFor(route, 'relative', 'Art. 6-1(1)', t('The relative asks for your permit.', 'За вас обращается родственник.', 'Рұқсатыңызды туысыңыз сұрайды.'))
const memberGist = t(
  'You count as family: husband or wife married long enough, unmarried child, or parent who cannot work.',
  'Вы считаетесь членом семьи: супруг с достаточным сроком брака, не состоящий в браке ребёнок или нетрудоспособный родитель.',
  'Сіз отбасы мүшесіне жатасыз: некесі жеткілікті мерзімге созылған жұбай, некеде тұрмайтын бала не еңбекке қабілетсіз ата-ана.',
)
const marriageTerm = t(
  'Until 27 May 2024 the marriage had to last three years, since then one.',
  'До 27 мая 2024 года брак должен был длиться три года, с тех пор — один.',
  '2024 жылғы 27 мамырға дейін неке үш жылға созылуы тиіс болатын, содан бері — бір жыл.',
)
const livedGist = t(
  'The relative has lived here without a break for the time the law asks.',
  'Родственник прожил здесь непрерывно требуемый законом срок.',
  'Туысыңыз осында заң талап еткен мерзім үзіліссіз тұрған.',
)

export const migrationLaw61Family: readonly Rule[] = [
  condition('family-citizen', 'sponsor', {
    says: lm('Art. 27(1)(1)'),
    force: start,
    gist: t('Your relative is a citizen of Kazakhstan.', 'Ваш родственник — гражданин Казахстана.', 'Туысыңыз — Қазақстан азаматы.'),
    then: familyOf.citizen.sponsor,
  }),
  condition('family-citizen', 'member', {
    says: lm('Art. 27(3)'),
    force: start,
    gist: t(
      'You count as family: husband or wife married long enough, unmarried child, parent who cannot work, or another person whom the citizen must maintain.',
      'Вы считаетесь членом семьи: супруг с достаточным сроком брака, не состоящий в браке ребёнок, нетрудоспособный родитель или иное лицо, которое гражданин обязан содержать.',
      'Сіз отбасы мүшесіне жатасыз: некесі жеткілікті мерзімге созылған жұбай, некеде тұрмайтын бала, еңбекке қабілетсіз ата-ана не азамат асырауға міндетті өзге адам.',
    ),
    then: familyOf.citizen.member,
    leaves: [marriageTerm, anniversaryCounts],
  }),
  condition('family-ethnic-kazakh', 'sponsor', {
    says: lm('Art. 27(4)(2)'),
    force: start,
    gist: t(
      'Your relative is an ethnic Kazakh or former compatriot with a temporary permit for two years at least.',
      'Ваш родственник — этнический казах или бывший соотечественник с временным разрешением не менее чем на два года.',
      'Туысыңыз — уақытша рұқсаты кемінде екі жылға берілген этникалық қазақ не бұрынғы отандас.',
    ),
    then: familyOf['ethnic-kazakh'].sponsor,
  }),
  condition('family-ethnic-kazakh', 'member', {
    says: lm('Art. 27(3)'),
    force: start,
    gist: memberGist,
    then: familyOf['ethnic-kazakh'].member,
    leaves: [marriageTerm, anniversaryCounts],
  }),
  condition('family-permanent', 'sponsor', {
    says: lm('Art. 27(1)(3)'),
    force: start,
    gist: t('Your relative is a permanent resident.', 'Ваш родственник постоянно проживает в Казахстане.', 'Туысыңыз Қазақстанда тұрақты тұрады.'),
    then: familyOf.permanent.sponsor,
  }),
  condition('family-permanent', 'lived', {
    says: lm('Art. 27(4)(3)'),
    force: start,
    gist: livedGist,
    then: familyOf.permanent.lived,
    leaves: [yearForResidents, anniversaryCounts],
  }),
  condition('family-permanent', 'member', { says: lm('Art. 27(3)'), force: start, gist: memberGist, then: familyOf.permanent.member, leaves: [marriageTerm, anniversaryCounts] }),
  condition('family-business', 'sponsor', {
    says: lm('Art. 27(1)(3)'),
    force: start,
    gist: t('Your relative is a business immigrant.', 'Ваш родственник — бизнес-иммигрант.', 'Туысыңыз — бизнес-көшіп келуші.'),
    then: familyOf.business.sponsor,
  }),
  condition('family-business', 'lived', { says: lm('Art. 27(4)(3)'), force: start, gist: livedGist, then: familyOf.business.lived, leaves: [anniversaryCounts] }),
  condition('family-business', 'member', { says: lm('Art. 27(3)'), force: start, gist: memberGist, then: familyOf.business.member, leaves: [marriageTerm, anniversaryCounts] }),
  ...(['family-citizen', 'family-ethnic-kazakh', 'family-permanent', 'family-business'] as const).flatMap(route => [relativeAsks(route), ...papersOf(route)]),
  condition('family-ended', 'permit', {
    says: lm('Art. 28(2)'),
    force: start,
    gist: t('You hold a temporary permit.', 'У вас есть временное разрешение.', 'Уақытша рұқсатыңыз бар.'),
    then: holdsTemporary,
  }),
  condition('family-ended', 'ended', {
    says: lm('Art. 28(2)'),
    force: start,
    gist: t(
      'You came of age, the relative died, or the marriage ended.',
      'Вы стали совершеннолетним, родственник умер или брак прекращён.',
      'Кәмелетке толдыңыз, туысыңыз қайтыс болды не неке бұзылды.',
    ),
    then: all(before(familyGroundEnded, 'never'), by(familyGroundEnded, today)),
  }),
  condition('family-ended', 'means', {
    says: lm('Art. 28(2)'),
    force: start,
    gist: t(
      'You can prove the money for each member of the family and month.',
      'Вы можете подтвердить деньги на каждого члена семьи в месяц.',
      'Отбасының әр мүшесіне айына қажет ақшаны растай аласыз.',
    ),
    then: meansShown,
  }),
]
