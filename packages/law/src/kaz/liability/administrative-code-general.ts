import { after, all, at, ground, is, later, lesser, minus, not, rewrites, rule, share, strikes, t, times, readOn, type Cite, type Expr, type Ground, type Rule } from '@kosh/norms'
import { born } from '../../world/person.js'
import { administrativeCode } from '../acts.js'
import { monthlyIndex } from '../figures.js'
import type { overstaySanctions } from './offence-facts.js'

/**
 * Code of Administrative Offences, 05.07.2014 No. 235-V, general part: who is punished and how, in any list of sanctions. Arts 28, 50(2), 66(1) and 810 to 811 of the
 * version of 12.07.2026; Art. 66 of that of 16.06.2024. Arts 43, 51, 61, 64-1 and 683, which no list can show, are told where they matter.
 */

type Sanctions = typeof overstaySanctions
const general = (place: string, text: string): Cite => at(administrativeCode, place, 'official', '2026-11-26', { text })
const art28 = at(administrativeCode, 'Art. 28', 'official', '2026-11-26', { text: '2018-01-16' })
const itself = (cite: Cite): Ground => ground('2015-01-01/', cite)
/** Earlier than that even the rules on minors would make a list look empty instead of unknown. */
const sinceTextsSeen = '~2018-01-16/'

/** Younger than this on the day of the offence. */
export const youngerThan = (years: number, on: Expr<'day'>): Expr<'bool'> => after(later(born, years, 'years'), on)

/** Half of a fine within seven days, for sanctions of nothing but fines and warnings: those that need no judge (Art. 683(3)). */
export const halfWithinSevenDays = (of: Sanctions, id: string): Rule => {
  const { kind, decides, tenge } = of.cells
  return rule(`kaz.koap.811${id}`, {
    says: general('Arts 810(1)-(2), 811', '2026-07-12'),
    gist: t(
      'Whoever admits the offence and pays half of the fine within seven days closes the case; not where another penalty is possible.',
      'Признавший нарушение и уплативший половину штрафа за семь суток закрывает дело; не там, где возможно иное взыскание.',
      'Бұзушылықты мойындап, айыппұлдың жартысын жеті тәулікте төлеген адам істі жабады; басқа жаза болуы мүмкін жерде — жоқ.',
    ),
    force: sinceTextsSeen,
    answers: of,
    how: t(
      'Half within seven days, or the whole within thirty days after the ruling took effect (Art. 893)',
      'Половину — за семь суток, либо всё — за тридцать дней после вступления постановления в силу (ст. 893)',
      'Жартысын жеті тәулікте не бәрін қаулы заңды күшіне енгеннен кейін отыз күнде төлеңіз (893-бап)',
    ),
    leaves: [
      t(
        'The code names no rounding of the half: half a tenge is counted up, so that not less than the half is paid.',
        'Округления половины кодекс не называет: полтенге считается вверх, чтобы уплатить не меньше половины.',
        'Кодексте жартысын дөңгелектеу айтылмаған: жартысынан кем төленбеуі үшін жарты теңге жоғары қарай есептеледі.',
      ),
    ],
    over: [rewrites(administrativeCode, all(is(kind, 'fine'), not(is(decides, 'court'))), { halved: minus(tenge, share(tenge, 1, 2)) }, itself(general('Art. 811', '2026-07-12')))],
  })
}

/** What the general part says of a person's sanctions: ages by the day of the offence. */
export const generalPart = (of: Sanctions, id: string, on: Expr<'day'>, opened: Expr<'day'>): readonly Rule[] => {
  const { kind, units, tenge, weight } = of.cells
  return [
    rule(`kaz.koap.28${id}`, {
      says: art28,
      gist: t('Whoever is under sixteen is not punished.', 'До шестнадцати лет взыскание не налагают.', 'Он алты жасқа толмағанға жаза салынбайды.'),
      force: sinceTextsSeen,
      answers: of,
      when: youngerThan(16, on),
      over: [strikes(administrativeCode, true, itself(art28))],
    }),
    rule(`kaz.koap.50-2${id}`, {
      says: general('Art. 50(2)', '2024-12-04'),
      gist: t('Whoever is under eighteen is not arrested.', 'До восемнадцати лет арест не применяют.', 'Он сегізге толмаған адам қамауға алынбайды.'),
      force: sinceTextsSeen,
      answers: of,
      when: youngerThan(18, on),
      over: [strikes(administrativeCode, is(kind, 'arrest'), itself(general('Art. 50(2)', '2024-12-04')))],
      leaves: [
        t(
          'Nor are pregnant women, mothers and lone fathers of children under 14, the disabled of groups 1 and 2, women over 58 and men over 63; that is not asked here.',
          'Арест не применяют и к беременным, матерям и одиноким отцам детей до 14 лет, лицам с инвалидностью 1 и 2 групп, женщинам старше 58 и мужчинам старше 63 лет; здесь об этом не спрашивают.',
          'Жүкті әйелдер, 14 жасқа толмаған баланың анасы мен жалғызбасты әкесі, 1 және 2-топтағы мүгедектігі бар адамдар, 58 жастан асқан әйелдер мен 63 жастан асқан ерлер де қамауға алынбайды; мұнда ол сұралмайды.',
        ),
      ],
    }),
    rule(`kaz.koap.66-1${id}`, {
      says: general('Art. 66(1)', '2024-06-16'),
      gist: t('A fine on a minor is at most ten units.', 'Штраф несовершеннолетнему — не больше 10 МРП.', 'Кәмелетке толмағанға айыппұл 10 АЕК-тен аспайды.'),
      force: sinceTextsSeen,
      answers: of,
      when: youngerThan(18, on),
      over: [
        rewrites(
          administrativeCode,
          is(kind, 'fine'),
          { units: lesser(units, 10), tenge: lesser(tenge, times(10, readOn(opened, monthlyIndex))), weight: lesser(weight, 10) },
          itself(general('Art. 66(1)', '2024-06-16')),
        ),
      ],
      leaves: [
        t(
          'Without means of their own the parents pay; a first offence may end with measures of education (Art. 68).',
          'Если своих средств нет, платят родители; первое нарушение может закончиться воспитательными мерами (ст. 68).',
          'Өз қаражаты болмаса, ата-анасы төлейді; алғашқы бұзушылық тәрбиелік ықпал ету шараларымен аяқталуы мүмкін (68-бап).',
        ),
      ],
    }),
    halfWithinSevenDays(of, id),
  ]
}
