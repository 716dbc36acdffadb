import { at, is, rule, t, today, type Cite, type Rule } from '@kosh/norms'
import { administrativeCode } from '../acts.js'
import { halfWithinSevenDays } from './administrative-code-general.js'
import { carrierConduct, carrierSanctions } from '../work/employer-facts.js'
import { fine, sanctionsFrom } from './sanction-rows.js'

/** Code of Administrative Offences, 05.07.2014 No. 235-V. Art. 515: carriers. Compared in the versions of 16.01.2018 and 13.05.2020, which agree; never amended until then. */

const koap = (part: string): Cite => at(administrativeCode, `Art. 515(${part})`, 'official', '2026-11-26', { text: '2020-05-13' })
const imposes = sanctionsFrom(today)
const since2015 = '2015-01-01/'
const partOfACrime = t(
  'Whoever helps knowingly answers for a crime (Criminal Code, Arts 392 and 394).',
  'Помогающий сознательно отвечает за преступление (Уголовный кодекс, ст. 392 и 394).',
  'Біле тұра көмектескен адам қылмыс үшін жауап береді (Қылмыстық кодекс, 392 және 394-баптар).',
)

export const administrativeCode515: readonly Rule[] = [
  rule('kaz.koap.515-1', {
    says: koap('1'),
    gist: t(
      'An organisation that carries across borders and did not keep intruders off its vehicle: a fine of 500 units.',
      'Организация, осуществляющая международную перевозку и не предотвратившая проникновение на транспорт: штраф 500 МРП.',
      'Халықаралық тасымалды жүзеге асырып, көлікке кіріп кетудің алдын алмаған ұйым: 500 АЕК айыппұл.',
    ),
    force: since2015,
    answers: carrierSanctions,
    when: is(carrierConduct, 'organisation'),
    then: imposes('515', 'police', fine(500)),
  }),
  rule('kaz.koap.515-2', {
    says: koap('2'),
    gist: t(
      'A worker of such an organisation who neglected the duty to do so: a fine of 25 units.',
      'Её работник, не исполнивший этой обязанности: штраф 25 МРП.',
      'Осы міндетін орындамаған оның жұмыскері: 25 АЕК айыппұл.',
    ),
    force: since2015,
    answers: carrierSanctions,
    when: is(carrierConduct, 'worker'),
    then: imposes('515', 'police', fine(25)),
    leaves: [partOfACrime],
  }),
  rule('kaz.koap.515-3', {
    says: koap('3'),
    gist: t(
      'Whoever crosses on private business and did not keep others from using the vehicle: a fine of 10 units.',
      'Пересекающий границу по частным делам и не предотвративший использование своего транспорта: штраф 10 МРП.',
      'Шекараны жеке ісімен кесіп өтіп, көлігін басқалардың пайдалануының алдын алмаған адам: 10 АЕК айыппұл.',
    ),
    force: since2015,
    answers: carrierSanctions,
    when: is(carrierConduct, 'private'),
    then: imposes('515', 'police', fine(10)),
    leaves: [partOfACrime],
  }),
  halfWithinSevenDays(carrierSanctions, '.carrier'),
]
