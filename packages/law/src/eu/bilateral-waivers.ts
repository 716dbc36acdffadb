import { all, at, is, not, rule, t, type Cite, type Rule } from '@kosh/norms'
import { citizenship } from '../world/person.js'
import { entered } from '../world/journey.js'
import { schengenConvention } from './acts.js'
import { exempt, thirdCountry } from './borders-code-terms.js'
import { permitHere } from './short-stay.js'
import { bilateralExtension } from './stay-questions.js'
import type { Version } from './versions.js'

/** Convention Art. 20(2) to (2d), as replaced by Regulation (EU) 2017/2226 Art. 60: visa waivers of single states that are older than the Convention. */

const replaced = (place: string): Cite => at(schengenConvention, `${place}, by Regulation (EU) 2017/2226 Art. 60`, 'official', '2026-11-27', { text: '2017-12-29' })
const versions: readonly Version[] = [
  { id: 'eu.convention.20-2.before', says: at(schengenConvention, 'Art. 20(2)'), force: '1995-03-26/2025-10-11' },
  { id: 'eu.convention.20-2', says: replaced('Art. 20(2)-(2d)'), force: '2025-10-12/' },
]
/** With whose states such waivers mainly stand; which member keeps one with which was published by the Union but not seen. */
const mayHave = is(citizenship, 'USA', 'CAN', 'AUS', 'NZL', 'JPN', 'KOR', 'ISR', 'MEX', 'BRA', 'CHL', 'ARG')
const visitor = all(thirdCountry, exempt, not(permitHere(entered)))
const published = t(
  'Agreements count only if they were notified to the Commission, which publishes them; that list was not seen. Exceptional circumstances may also lead to an extension (point (a)).',
  'Считаются лишь соглашения, сообщённые Комиссии, которая их публикует; этот перечень не виден. Продлить могут и в исключительных обстоятельствах (пункт (a)).',
  'Комиссияға хабарланған келісімдер ғана ескеріледі, оларды Комиссия жариялайды; ол тізім көрілмеген. Айрықша жағдайда да ұзартылуы мүмкін ((a) тармағы).',
)

export const bilateralWaiverRules: readonly Rule[] = versions.flatMap(({ id, says, force }) => [
  rule(`${id}.perhaps`, {
    says,
    force,
    answers: bilateralExtension,
    gist: t(
      'A state may extend the stay on its own territory under a visa waiver older than the Convention.',
      'Государство может продлить пребывание на своей территории по безвизовому соглашению старше Конвенции.',
      'Мемлекет Конвенциядан бұрынғы визасыз келісім бойынша өз аумағында болуды ұзарта алады.',
    ),
    when: all(visitor, mayHave),
    how: t(
      'Asked for at entry or at the latest on the last working day of the ninety; valid in that state alone, which is left over its own external border.',
      'Просят при въезде или не позднее последнего рабочего дня девяноста; действует лишь в этом государстве, выезжают через его внешнюю границу.',
      'Кіргенде не тоқсан күннің соңғы жұмыс күнінен кешіктірмей сұралады; сол мемлекетте ғана жарамды, одан оның сыртқы шекарасы арқылы шығады.',
    ),
    leaves: [published],
  }),
  rule(`${id}.none`, {
    says,
    force,
    answers: bilateralExtension,
    gist: t('No such waiver is known for this nationality.', 'Для этого гражданства такое соглашение не известно.', 'Бұл азаматтық үшін мұндай келісім белгісіз.'),
    when: all(visitor, not(mayHave)),
    then: false,
    leaves: [published],
  }),
])
