import { all, any, anyDay, ask, at, before, day, either, figure, is, not, read, rule, since, t, today, later, type Rule } from '@kosh/norms'
import { born, citizenship, issuer } from '../world/person.js'
import { destination, entered } from '../world/journey.js'
import { etiasRegulation } from './acts.js'
import { binds } from './binding.js'
import { travelAuthorisation } from './facts.js'
import { movesFreely } from './free-movers.js'
import { conditions, visaRequired } from './questions.js'
import { appliesVisaLists, inArea } from './schengen-area.js'
import { permitElsewhere, permitHere } from './short-stay.js'
import { etiasFee } from './stay-questions.js'
import { familyCard, unionFamily } from './union-family.js'

/** Regulation (EU) 2018/1240: a travel authorisation for whoever needs no visa. */

/** The day from which entry without an authorisation is refused. Not fixed: after a start in late 2026 at least six months without refusals follow. */
export const etiasStart = figure(
  'eu.etias.start',
  'day',
  {
    label: t('Travel authorisation demanded from', 'Разрешение на поездку требуется с', 'Сапарға рұқсат мына күннен талап етіледі'),
    by: [],
    within: [day('2027-04-01'), anyDay[1]],
  },
  [[null, '2018-10-09/', undefined, at(etiasRegulation, 'Arts 83, 88; announced plan', 'secondary')]],
)

/** Art. 2(2): outside the regulation although no visa is needed. */
const outside = any(
  permitHere(entered),
  permitElsewhere(entered),
  familyCard(entered),
  is(citizenship, 'AND', 'MCO', 'SMR', 'VAT'),
  all(is(citizenship, 'XXA', 'XXB', 'XXC', 'XXX'), appliesVisaLists(entered, issuer)),
)
/** The enclaves are reached through the neighbour alone. */
export const travellers = all(any(binds(etiasRegulation, entered), inArea(entered, destination)), not(movesFreely(entered)), not(ask(visaRequired, true)), not(outside))

export const etiasRules: readonly Rule[] = [
  rule('eu.etias.6', {
    says: at(etiasRegulation, 'Arts 2, 3(1)(5)', 'official', '2026-11-26', { text: '2018-09-19' }),
    force: '2018-10-09/',
    answers: conditions,
    gist: t(
      'Once it is demanded, whoever needs no visa holds a travel authorisation.',
      'Когда оно станет обязательным, у освобождённого от визы есть разрешение на поездку.',
      'Ол міндетті болғанда, визадан босатылған адамда сапарға рұқсат болады.',
    ),
    when: travellers,
    then: any(before(entered, read(etiasStart)), travelAuthorisation),
    leaves: [
      t(
        'The system was not known to operate on 23 November 2026, and its absence is no obstacle before April 2027.',
        'На 23 ноября 2026 года система, насколько известно, не работала; до апреля 2027 года её отсутствие не препятствие.',
        '2026 жылғы 23 қарашада жүйенің жұмыс істегені белгілі емес еді; 2027 жылғы сәуірге дейін оның болмауы кедергі емес.',
      ),
    ],
  }),
  rule('eu.etias.18', {
    says: at(etiasRegulation, 'Art. 18', 'secondary'),
    force: '2018-10-09/',
    answers: etiasFee,
    gist: t(
      'The authorisation costs 20 euro; under 18, over 70 and for the family of Union citizens nothing.',
      'Разрешение стоит 20 евро; до 18 лет, старше 70 и для семьи граждан Союза бесплатно.',
      'Рұқсат 20 еуро тұрады; 18 жасқа дейін, 70-тен асқандарға және Одақ азаматтарының отбасына тегін.',
    ),
    when: travellers,
    then: either('int', any(before(today, later(born, 18, 'years')), since(today, later(born, 71, 'years')), unionFamily(entered)), 0, 20),
    how: t(
      'On the website or in the app, valid three years or to the end of the passport; decided as a rule within minutes, at most 96 hours, 30 days with an interview.',
      'На сайте или в приложении, действует три года или до конца паспорта; решение, как правило, в минуты, не более 96 часов, с собеседованием 30 дней.',
      'Сайтта не қосымшада, үш жыл не паспорт біткенше жарамды; шешім әдетте бірнеше минутта, 96 сағаттан аспайды, әңгімелесу болса 30 күн.',
    ),
  }),
]
