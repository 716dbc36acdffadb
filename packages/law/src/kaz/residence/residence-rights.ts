import { all, any, ask, at, is, rule, some, t, type Cite, type Expr, type Rule, type Text } from '@kosh/norms'
import { purpose } from '../../world/journey.js'
import { healthCode, law477, socialCode } from '../acts.js'
import { family } from '../family-facts.js'
import { familyOf, holdsTemporary, spouse } from './migration-law-27.js'
import { isResident } from './migration-law-49-13.js'
import { maySponsor, residenceRights } from './residence-questions.js'

/**
 * Rights of permanent residents and of families: Law on Migration of the Population, 22.07.2011 No. 477-IV, Arts 27, 29, 36-1, 40 (versions of 12.06.2014,
 * 14.07.2022, 27.09.2025), Health Code Art. 83, Social Code Art. 120.
 */

const lm = (place: string, text = '2025-09-27'): Cite => at(law477, place, 'official', '2026-11-26', { text })
const start = '2011-10-28/'

const right = (name: string, says: Cite, force: string, gist: Text, when: Expr<'bool'>, leaves: readonly Text[] = []): Rule =>
  rule(`kaz.residence.rights.${name}`, {
    says,
    gist,
    force,
    answers: residenceRights,
    when,
    then: [{ right: name === 'childEducation' ? 'education' : name, until: 'never' }],
    leaves,
  })

/** Here on a permit for the family. */
const asFamily = (member: Expr<'bool'>): Expr<'bool'> => all(is(purpose, 'family'), holdsTemporary, member)
const anyFamily: Expr<'bool'> = any(
  familyOf.citizen.member,
  all(familyOf['ethnic-kazakh'].sponsor, familyOf['ethnic-kazakh'].member),
  all(familyOf.permanent.member, familyOf.permanent.lived),
  all(familyOf.business.member, familyOf.business.lived),
)

export const residenceRightRules: readonly Rule[] = [
  right(
    'work',
    at(law477, 'Art. 36-1(2)(6)', 'official', '2026-11-23'),
    '~2017-01-01/',
    t(
      'A permanent resident works without a permit and outside the quota.',
      'Постоянно проживающий работает без разрешения и вне квоты.',
      'Тұрақты тұрғын рұқсатсыз және квотадан тыс жұмыс істейді.',
    ),
    isResident,
  ),
  right(
    'medical',
    at(healthCode, 'Art. 83(1)', 'official', '2026-11-23'),
    '~2020-07-18/',
    t(
      'A permanent resident has the guaranteed free medical care of citizens.',
      'Постоянно проживающий получает гарантированную бесплатную медицинскую помощь наравне с гражданами.',
      'Тұрақты тұрғын азаматтармен тең кепілдік берілген тегін медициналық көмек алады.',
    ),
    isResident,
  ),
  right(
    'assistance',
    at(socialCode, 'Art. 120', 'official', '2026-11-23'),
    '2023-07-01/',
    t(
      'A permanent resident may get targeted social assistance.',
      'Постоянно проживающий может получать адресную социальную помощь.',
      'Тұрақты тұрғын атаулы әлеуметтік көмек ала алады.',
    ),
    isResident,
  ),
  right(
    'company',
    lm('Art. 40(2), part 3'),
    // The exception is not in the version of July 2022.
    '2024-05-28/',
    t(
      'With the residence card or the certificate of a stateless person one may found companies and join them.',
      'С видом на жительство или удостоверением лица без гражданства можно создавать компании и входить в них.',
      'Ықтиярхатпен не азаматтығы жоқ адамның куәлігімен компания құруға және оған кіруге болады.',
    ),
    isResident,
  ),
  right(
    'sponsor',
    lm('Art. 27(1)(3)'),
    start,
    t('A permanent resident may ask for the family.', 'Постоянно проживающий может пригласить семью.', 'Тұрақты тұрғын отбасын шақыра алады.'),
    all(isResident, ask(maySponsor, false)),
  ),
  right(
    'childEducation',
    lm('Art. 29(1)', '2022-07-14'),
    '2011-10-28/2024-05-27',
    t(
      'Children who came to join their family have a right to education.',
      'Дети, прибывшие для воссоединения семьи, имеют право на образование.',
      'Отбасымен бірігуге келген балалардың білім алуға құқығы бар.',
    ),
    asFamily(all(anyFamily, some(family, is(family.cells.relation, 'parent')))),
  ),
  right(
    'education',
    lm('Art. 29(1)'),
    '2024-05-28/',
    t(
      'All who came to join their family have a right to education.',
      'Все прибывшие для воссоединения семьи имеют право на образование.',
      'Отбасымен бірігуге келгендердің бәрінің білім алуға құқығы бар.',
    ),
    asFamily(anyFamily),
  ),
  right(
    'work-as-citizen',
    lm('Art. 29(2)(1)'),
    start,
    t(
      'The husband or wife of a citizen works as citizens do.',
      'Супруг гражданина работает на общих с гражданами условиях.',
      'Азаматтың жұбайы азаматтармен тең шартта жұмыс істейді.',
    ),
    asFamily(some(family, all(is(family.cells.status, 'citizen'), spouse))),
    [
      t(
        'Families of other sponsors need a certificate of their own or a permit of the employer.',
        'Семьям других приглашающих нужна своя справка или разрешение работодателя.',
        'Өзге шақырушылардың отбасына өз анықтамасы не жұмыс берушінің рұқсаты қажет.',
      ),
    ],
  ),
]
