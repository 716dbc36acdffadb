import { t } from '@kosh/norms'

/** What articles on offences leave open, and how what they impose is carried out: said wherever it touches an answer. */

export const mayBeSpared = t(
  'For a small matter the case may end with an oral remark (Art. 64-1).',
  'При малозначительности дело может кончиться устным замечанием (ст. 64-1).',
  'Іс маңызсыз болса, ауызша ескертумен аяқталуы мүмкін (64-1-бап).',
)
export const textUpToApril2026 = t(
  'Changes of this chapter of the code after April 2026 were not seen.',
  'Изменения этой главы кодекса после апреля 2026 года не просмотрены.',
  'Кодекстің осы тарауының 2026 жылғы сәуірден кейінгі өзгерістері қаралмаған.',
)
export const protectedPersons = t(
  'Whoever seeks asylum, is a refugee or a victim of trafficking is protected from expulsion by other acts.',
  'Лицо, ищущее убежище, беженец и жертва торговли людьми защищены от выдворения другими актами.',
  'Пана іздеген адам, босқын және адам саудасының құрбаны басқа актілермен шығарып жіберуден қорғалған.',
)
export const arrestBarred = t(
  'Some persons may not be arrested, such as mothers of children under 14 (Art. 50); what then remains of this sanction is not settled.',
  'Некоторых нельзя арестовать, например мать ребёнка до 14 лет (ст. 50); что тогда остаётся от взыскания, не решено.',
  'Кейбір адамдарды қамауға болмайды, мысалы 14 жасқа толмаған баланың анасын (50-бап); онда жазадан не қалатыны шешілмеген.',
)
export const yearCounted = t(
  'The year runs from the day the earlier penalty was imposed, its anniversary counted in; the year of Art. 61, from the end of execution, is another.',
  'Год идёт со дня наложения прежнего взыскания, годовщина включена; год по ст. 61, со дня окончания исполнения, — другой.',
  'Жыл бұрынғы жаза салынған күннен басталады, жылдығы қоса есептелген; 61-бап бойынша орындау аяқталған күннен жүретін жыл — басқа.',
)
/** Whether an earlier penalty under another of the parts 2, 4, 5 makes a repeat is doubtful; counted, as the heavier reading. */
export const anyOfThree = t(
  'A penalty under any of the parts 2, 4 and 5 is taken as the earlier one; the text may mean the same part only.',
  'Прежним считается взыскание по любой из частей 2, 4 и 5; текст может иметь в виду только ту же часть.',
  '2, 4 және 5-бөліктердің кез келгені бойынша жаза бұрынғы деп алынады; мәтін тек сол бөлікті білдіруі мүмкін.',
)

/** Arts 51, 834(4), 916 and 917. */
export const howExpelled = t(
  'Only a judge expels. You leave yourself, watched, by the day set; an appeal filed before that day suspends it; whoever stays is removed by force',
  'Выдворяет только судья. Вы выезжаете сами под контролем к назначенному дню; жалоба, поданная до него, приостанавливает исполнение; оставшегося вывозят принудительно',
  'Тек судья шығарып жібереді. Сіз белгіленген күнге дейін бақылаумен өзіңіз кетесіз; оған дейін берілген шағым орындауды тоқтата тұрады; қалған адам мәжбүрлеп шығарылады',
)
/** Arts 685 and 726. */
export const howDecidedAtBorder = t(
  'At the border the Border Service decides, elsewhere the police',
  'На границе решает Пограничная служба, в других местах — полиция',
  'Шекарада Шекара қызметі, басқа жерде полиция шешеді',
)
