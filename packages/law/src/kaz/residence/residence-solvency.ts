import { all, any, at, displaces, ground, is, readOn, rule, some, t, times, today, type Cite, type Expr, type Rule } from '@kosh/norms'
import { citizenship, ethnicKazakh } from '../../world/person.js'
import { law477, solvencyOrder } from '../acts.js'
import { family } from '../family-facts.js'
import { monthlyIndex } from '../figures.js'
import { inDemand } from '../stay/migration-law-7.js'
import { tiedByOrigin } from './origin-facts.js'
import { underSixteen } from './residence-conditions.js'
import { solvencyIndexes } from './residence-figures.js'
import { solvency } from './residence-questions.js'

/**
 * Law on Migration of the Population, 22.07.2011 No. 477-IV. Art. 49(4) with Order 531: the money to show for permanent residence, and whom the law spares it. Compared in
 * the versions of 12.06.2014, 14.07.2022 and 19.04.2023; the order was not seen.
 */

const lm = (place: string, text = '2025-09-27'): Cite => at(law477, place, 'official', '2026-11-26', { text })

const amount = rule('kaz.residence.solvency.amount', {
  says: at(solvencyOrder, 'amount', 'secondary'),
  gist: t(
    'Each applicant of sixteen or more shows 1,320 monthly indices in a bank of Kazakhstan.',
    'Каждый заявитель с шестнадцати лет подтверждает 1320 МРП в банке Казахстана.',
    'Он алты жастан асқан әр өтініш беруші Қазақстан банкінде 1320 АЕК растайды.',
  ),
  force: '2013-12-27/',
  answers: solvency,
  then: times(readOn(today, solvencyIndexes), readOn(today, monthlyIndex)),
  leaves: [
    t(
      'Money for a dwelling of 15 square metres a person comes on top, unless a dwelling is shown. The text of the order was not seen.',
      'Сверх этого — деньги на жильё из расчёта 15 квадратных метров на человека, если жильё не подтверждено. Текст приказа не просмотрен.',
      'Бұған қоса, тұрғын үй расталмаса, адамына 15 шаршы метр есебімен ақша қажет. Бұйрық мәтіні көрілмеді.',
    ),
  ],
})
const noAmountUnderSixteen = rule('kaz.residence.solvency.underSixteen', {
  says: at(solvencyOrder, 'amount', 'secondary'),
  gist: t('Under sixteen no money is shown.', 'До шестнадцати лет сумму не подтверждают.', 'Он алты жасқа толмағандар ақша растамайды.'),
  force: '2013-12-27/',
  answers: solvency,
  when: underSixteen,
  then: 0,
  over: [displaces(amount, ground('2013-12-27/', at(solvencyOrder, 'amount', 'secondary')))],
})
/** Citizens of the states of the agreement of 26.02.1999 with a close relative who is a citizen of Kazakhstan. */
const simplifiedByTreaty: Expr<'bool'> = all(
  is(citizenship, 'BLR', 'KGZ', 'RUS'),
  some(family, all(is(family.cells.status, 'citizen'), is(family.cells.relation, 'spouse', 'parent', 'child', 'sibling', 'grandparent', 'grandchild'))),
)
const sparedByOrigin = rule('kaz.law477.49-4.origin', {
  says: lm('Art. 49(4)', '2022-07-14'),
  gist: t(
    'Ethnic Kazakhs, former compatriots, those with simplified citizenship by treaty and their families need not prove solvency.',
    'Этнические казахи, бывшие соотечественники, имеющие право на упрощённое гражданство по договору и члены их семей платёжеспособность не подтверждают.',
    'Этникалық қазақтар, бұрынғы отандастар, шарт бойынша азаматтықты оңайлатып алатындар және олардың отбасы төлем қабілеттілігін растамайды.',
  ),
  force: '2013-12-27/',
  answers: solvency,
  when: any(ethnicKazakh, tiedByOrigin, simplifiedByTreaty),
  then: 0,
  over: [displaces(amount, ground('2013-12-27/', lm('Art. 49(4)', '2014-06-12')))],
  leaves: [
    t(
      'In the version of 2014 ethnic Kazakhs were spared only in the regions of settlement.',
      'В редакции 2014 года этнические казахи освобождались только в регионах расселения.',
      '2014 жылғы редакцияда этникалық қазақтар тек қоныстандыру өңірлерінде босатылған.',
    ),
  ],
})
const sparedByProfession = rule('kaz.law477.49-4.profession', {
  says: lm('Art. 49(4)', '2023-04-19'),
  gist: t(
    'Holders of professions in demand need not prove solvency.',
    'Обладатели востребованных профессий платёжеспособность не подтверждают.',
    'Сұранысқа ие кәсіп иелері төлем қабілеттілігін растамайды.',
  ),
  force: '~2023-02-28/',
  answers: solvency,
  when: inDemand,
  then: 0,
  over: [displaces(amount, ground('~2023-02-28/', lm('Art. 49(4)', '2023-04-19')))],
})

export const residenceSolvency: readonly Rule[] = [amount, noAmountUnderSixteen, sparedByOrigin, sparedByProfession]
