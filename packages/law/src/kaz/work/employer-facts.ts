import { anyDay, codeCell, codeFact, dayCell, dayFact, either, latter, listing, never, since, t, table, today, words, type Expr } from '@kosh/norms'
import { businessSizes, sanctionColumns } from '../shapes.js'

/** What is asked of the employer and the carrier, and what the law answers about their liability. */

const employer = { who: 'employer' } as const
export const employerPenalties = table(
  'kaz.employerPenalties',
  t('Penalties the employer received', 'Взыскания работодателя', 'Жұмыс берушінің жазалары'),
  4,
  {
    part: codeCell(t('Article', 'Статья', 'Бап'), words('519(1) 519(2) 519(3) 519(5) 519(6) 86 494')),
    on: dayCell(t('Day of the decision', 'День решения', 'Шешім күні')),
  },
  employer,
)
export const employerConduct = codeFact(
  'kaz.employer.conduct',
  t('Is something held against the employer?', 'Вменяется ли что-либо работодателю?', 'Жұмыс берушіге бірдеңе тағылып отыр ма?'),
  {
    none: t('nothing', 'ничего', 'ештеңе'),
    'without-permit': t(
      'employed foreigners without a permit, certificate or permit of a labour immigrant',
      'привлёк иностранцев без разрешения, справки или разрешения трудовому иммигранту',
      'шетелдіктерді рұқсатсыз, анықтамасыз не еңбекші көшіп келуші рұқсатынсыз тартты',
    ),
    'other-post': t(
      'employed a foreigner in another post than the permit names',
      'привлёк иностранца на иную должность, чем в разрешении',
      'шетелдікті рұқсаттағыдан өзге лауазымға тартты',
    ),
    'household-without-permit': t('a family: labour immigrants without permits', 'семья: трудовые иммигранты без разрешений', 'отбасы: рұқсатсыз еңбекші көшіп келушілер'),
    'household-over-five': t(
      'a family: contracts with more than five labour immigrants at once',
      'семья: договоры одновременно более чем с пятью трудовыми иммигрантами',
      'отбасы: бір мезгілде бестен артық еңбекші көшіп келушімен шарт',
    ),
    'no-contract': t('let someone work without a labour contract', 'допустил к работе без трудового договора', 'еңбек шартынсыз жұмысқа жіберді'),
    'passports-taken': t('took passports away or as a pledge', 'изъял паспорта или принял их в залог', 'паспорттарды алып қойды немесе кепілге алды'),
  },
  employer,
)
/** `never`: the day asked about. */
export const employerConductOn = dayFact('kaz.employer.conduct.on', t('On which day was that?', 'В какой день это было?', 'Бұл қай күні болды?'), {
  within: [anyDay[0], never],
  ...employer,
})
export const employerSize = codeFact('kaz.employer.size', t('Who is the employer?', 'Кто работодатель?', 'Жұмыс беруші кім?'), businessSizes, employer)
export const employerConductDay: Expr<'day'> = either('day', since(employerConductOn, 'never'), today, employerConductOn)

export const employerSanctions = listing(
  sanctionColumns({
    '519(1)': t('foreign labour without a permit', 'иностранная рабочая сила без разрешения', 'рұқсатсыз шетелдік жұмыс күші'),
    '519(2)': t('a post other than in the permit', 'должность не по разрешению', 'рұқсатта көрсетілмеген лауазым'),
    '519(3)': t('the same again within a year', 'то же повторно в течение года', 'бір жыл ішінде қайталану'),
    '519(5)': t('labour immigrants in a household', 'трудовые иммигранты в домашнем хозяйстве', 'үй шаруашылығындағы еңбекші көшіп келушілер'),
    '519(6)': t('the same again within a year', 'то же повторно в течение года', 'бір жыл ішінде қайталану'),
    '86(1)': t('work without a labour contract', 'работа без трудового договора', 'еңбек шартынсыз жұмыс'),
    '86(2)': t('the same again within a year', 'то же повторно в течение года', 'бір жыл ішінде қайталану'),
    '494(1)': t('passports taken', 'изъятие паспортов', 'паспорттарды алып қою'),
    '494(2)': t('the same again within a year', 'то же повторно в течение года', 'бір жыл ішінде қайталану'),
    '395': t('a crime: such breaches repeatedly', 'уголовное правонарушение: неоднократные нарушения', 'қылмыстық құқық бұзушылық: бірнеше рет бұзу'),
  }),
  {
    id: 'kaz.employer.sanctions',
    topic: 'employer.liability',
    realm: 'KAZ',
    mode: 'must',
    who: 'employer',
    weigh: 'weight',
    label: t('Sanction for the employer', 'Взыскание для работодателя', 'Жұмыс берушіге жаза'),
    text: { asOf: employerConductDay, milder: latter(employerConductDay, today) },
  },
)

// --- the carrier ---------------------------------------------------------------------------------------------

const carrier = { who: 'carrier' } as const
export const carrierConduct = codeFact(
  'kaz.carrier.conduct',
  t(
    'Did someone cross the border unlawfully on the vehicle?',
    'Использовал ли кто-то транспорт для незаконного пересечения границы?',
    'Көлікті біреу шекараны заңсыз кесіп өтуге пайдаланды ма?',
  ),
  {
    none: t('no', 'нет', 'жоқ'),
    organisation: t(
      'yes, of an organisation that carries across borders',
      'да, транспорт организации, перевозящей через границу',
      'иә, шекара арқылы тасымалдайтын ұйымның көлігін',
    ),
    worker: t('yes, through the neglect of its worker', 'да, по упущению её работника', 'иә, оның жұмыскерінің салғырттығынан'),
    private: t('yes, of a private person', 'да, транспорт частного лица', 'иә, жеке адамның көлігін'),
  },
  carrier,
)
export const carrierSanctions = listing(sanctionColumns({ '515': t('unlawful carriage across the border', 'незаконный провоз через границу', 'шекара арқылы заңсыз алып өту') }), {
  id: 'kaz.carrier.sanctions',
  topic: 'carrier.liability',
  realm: 'KAZ',
  mode: 'must',
  who: 'carrier',
  weigh: 'weight',
  label: t('Sanction for the carrier', 'Взыскание для перевозчика', 'Тасымалдаушыға жаза'),
})
