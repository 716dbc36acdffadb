import { all, any, at, figure, is, not, read, rule, t, type Cite, type Expr, type Rule, type Text } from '@kosh/norms'
import { destination } from '../world/journey.js'
import { eaeuTreaty } from './acts.js'
import { opinion2026 } from './court.js'
import { rights, taxRate } from './questions.js'
import { betweenMembers, hasContract, inWorkersFamily, residesThere } from './who.js'

/** Treaty on the Union, Arts 98 and 73, and Annex 30: rights around work. Paragraph 3 as the Court quotes it, 4 as authorities tell it; the others are recalled. */

const force = '2015-01-01/'
const worker: Expr<'bool'> = all(betweenMembers(), not(residesThere), hasContract)
const workerOrFamily: Expr<'bool'> = any(worker, inWorkersFamily())

type Grade = 'secondary' | 'unchecked'
const right = (code: string, place: string, grade: Grade, gist: Text, when: Expr<'bool'>, leaves: readonly Text[] = []): Rule => {
  const says: Cite = grade === 'secondary' ? at(eaeuTreaty, place, 'secondary') : at(eaeuTreaty, place)
  return rule(`eaeu.98.${code}`, { says, gist, force, answers: rights, when, then: [{ right: code, until: 'never' }], ...(leaves.length === 0 ? {} : { leaves }) })
}

export const treaty98: readonly Rule[] = [
  rule('eaeu.98.no-market-limits', {
    says: at(eaeuTreaty, 'Art. 97(2)', 'official', '2026-11-23', { text: '2017-04-11' }),
    gist: t(
      'No limits to protect the labour market, no quotas by citizenship.',
      'Без ограничений ради рынка труда и квот по гражданству.',
      'Еңбек нарығын қорғау шектеулерінсіз және азаматтық квоталарынсыз.',
    ),
    force,
    answers: rights,
    when: worker,
    then: [{ right: 'no-market-limits', until: 'never' }],
  }),
  right(
    'diploma-specialty',
    'Art. 98(1)',
    'unchecked',
    t('Work in the specialty of the recognised documents.', 'Работа по специальности признанных документов.', 'Танылған құжаттар мамандығы бойынша жұмыс.'),
    worker,
  ),
  right(
    'property-and-transfer',
    'Art. 98(2)',
    'unchecked',
    t(
      'Own, use and dispose of property; transfer money freely.',
      'Владеть, пользоваться, распоряжаться имуществом; свободно переводить деньги.',
      'Мүлікті иелену, пайдалану, билік ету; ақшаны еркін аудару.',
    ),
    workerOrFamily,
  ),
  right(
    'social-security',
    'Art. 98(3)',
    'secondary',
    t(
      'Social security, but for pensions, on the terms of citizens; the insured record counts.',
      'Социальное обеспечение, кроме пенсий, на условиях граждан; страховой стаж учитывается.',
      'Зейнетақыдан басқа әлеуметтік қамсыздандыру азаматтардың шартымен; сақтандыру өтілі есептеледі.',
    ),
    workerOrFamily,
  ),
  right(
    'medical-insurance',
    'Art. 98(3), insurance',
    'secondary',
    t(
      'Compulsory medical insurance on the terms of citizens.',
      'Обязательное медицинское страхование на условиях граждан.',
      'Азаматтардың шартымен міндетті медициналық сақтандыру.',
    ),
    workerOrFamily,
    [opinion2026],
  ),
  right(
    'emergency-care',
    'Art. 98(4), Annex 30',
    'secondary',
    t(
      'Emergency and urgent care is free, with or without insurance.',
      'Скорая и неотложная помощь бесплатна, со страховкой и без неё.',
      'Жедел және шұғыл көмек сақтандырумен де, онсыз да тегін.',
    ),
    workerOrFamily,
    [t('Other care follows the host’s law and treaties.', 'Прочая помощь — по закону государства и договорам.', 'Өзге көмек — мемлекет заңы мен шарттар бойынша.')],
  ),
  right('unions', 'Art. 98(5)', 'unchecked', t('Join trade unions as citizens do.', 'Вступать в профсоюзы наравне с гражданами.', 'Азаматтармен тең кәсіподаққа кіру.'), worker),
  right(
    'information',
    'Art. 98(6)',
    'unchecked',
    t(
      'Be told about entry, stay and work by authorities and the employer.',
      'Получать от органов и работодателя сведения о въезде, пребывании и работе.',
      'Органдар мен жұмыс берушіден келу, болу және жұмыс туралы мәлімет алу.',
    ),
    worker,
  ),
  right(
    'certificate',
    'Art. 98(7)',
    'unchecked',
    t(
      'Get from the employer, free of charge, a certificate of occupation, time and pay.',
      'Бесплатно получить от работодателя справку о занятии, сроке и оплате.',
      'Жұмыс берушіден кәсіп, мерзім және еңбекақы туралы анықтаманы тегін алу.',
    ),
    worker,
  ),
  right(
    'kindergarten-and-school',
    'Art. 98(8)',
    'unchecked',
    t(
      'Children who live with the worker go to kindergarten and school by the host’s law.',
      'Дети, живущие с трудящимся, ходят в детский сад и школу по закону государства.',
      'Еңбекшімен бірге тұратын балалар мемлекет заңы бойынша балабақша мен мектепке барады.',
    ),
    workerOrFamily,
  ),
  right(
    'resident-tax',
    'Art. 73',
    'unchecked',
    t(
      'Pay for work is taxed as that of residents from the first day, without 183 days of waiting.',
      'Доход от работы облагается как у резидентов с первого дня, без ожидания 183 дней.',
      'Жұмыс табысына 183 күн күтпей, бірінші күннен резиденттердікіндей салық салынады.',
    ),
    worker,
  ),
]

/** Rates of income tax that are known. */
const incomeTax = figure(
  'eaeu.incomeTax',
  'int',
  {
    label: t('income tax of residents, per cent', 'подоходный налог резидентов, процентов', 'резиденттердің табыс салығы, пайыз'),
    by: ['code'],
    within: [0, 100],
    otherwise: 0,
  },
  [
    ['KAZ', '2015-01-01/', 10, at(eaeuTreaty, 'Art. 73')],
    ['RUS', '2015-01-01/', 13, at(eaeuTreaty, 'Art. 73')],
  ],
)
export const treaty73: readonly Rule[] = [
  rule('eaeu.73', {
    says: at(eaeuTreaty, 'Art. 73'),
    gist: t(
      'The rate is that of tax residents from the first day of work.',
      'Ставка — как у налоговых резидентов, с первого дня работы.',
      'Мөлшерлеме — жұмыстың бірінші күнінен салық резиденттеріндегідей.',
    ),
    force,
    answers: taxRate,
    when: all(worker, not(is(destination, 'ARM', 'BLR', 'KGZ'))),
    then: read(incomeTax, destination),
    leaves: [
      t(
        'In Russia the rate rises from 13 per cent with income; the yearly steps are not captured. For Armenia, Belarus and Kyrgyzstan no rate was looked up.',
        'В России ставка растёт с доходом от 13 процентов; ступени не отражены. Для Армении, Беларуси и Кыргызстана ставки не проверены.',
        'Ресейде мөлшерлеме табысқа қарай 13 пайыздан өседі; сатылары көрсетілмеген. Армения, Беларусь және Қырғызстан бойынша мөлшерлеме тексерілмеген.',
      ),
    ],
  }),
]
