import { anyDay, codeFact, dayFact, never, t } from '@kosh/norms'

/** How the person works or wants to work in Kazakhstan; with whom, and for how long. */
export const workForm = codeFact(
  'kaz.work.form',
  t('How do you work, or want to work, in Kazakhstan?', 'Как вы работаете или хотите работать в Казахстане?', 'Қазақстанда қалай жұмыс істейсіз немесе істегіңіз келеді?'),
  {
    none: t('not at all', 'никак', 'жұмыс істемеймін'),
    employee: t('for an employer in Kazakhstan', 'у работодателя в Казахстане', 'Қазақстандағы жұмыс берушіде'),
    household: t('for a family, in its household', 'в семье, в домашнем хозяйстве', 'отбасында, үй шаруашылығында'),
    seasonal: t('as a seasonal worker', 'сезонным работником', 'маусымдық жұмысшы болып'),
    'intra-corporate': t(
      'moved within a company to its branch or subsidiary',
      'переводом внутри компании в её филиал или дочернюю организацию',
      'компания ішінде филиалына не еншілес ұйымына ауысып',
    ),
    'branch-head': t(
      'as the first head of a branch or office of a foreign company',
      'первым руководителем филиала или представительства иностранной компании',
      'шетелдік компания филиалының не өкілдігінің бірінші басшысы болып',
    ),
    'self-employed': t('on my own, in a listed profession', 'самостоятельно, по профессии из перечня', 'тізімдегі мамандық бойынша өз бетімше'),
    'own-business': t('in my own company', 'в своей компании', 'өз компаниямда'),
    remote: t('remotely, for a payer abroad', 'удалённо, для заказчика за рубежом', 'шетелдегі төлеушіге қашықтан'),
  },
)

/** The labour or civil contract at hand. `never`: for no fixed time, or none yet. */
export const contractFrom = dayFact('kaz.contract.from', t('From which day does the contract run?', 'С какого дня действует договор?', 'Шарт қай күннен бастап жүреді?'), {
  within: [anyDay[0], never],
})
export const contractTo = dayFact('kaz.contract.to', t('Until which day does the contract run?', 'По какой день действует договор?', 'Шарт қай күнге дейін жүреді?'), {
  within: [anyDay[0], never],
})
/** `never`: it was not ended before its term. */
export const contractEnded = dayFact(
  'kaz.contract.ended',
  t('On which day was the contract ended early?', 'Когда договор расторгнут досрочно?', 'Шарт қай күні мерзімінен бұрын бұзылды?'),
  { within: [anyDay[0], never] },
)
