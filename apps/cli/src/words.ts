import type { Lang } from '@kosh/desk'

/** Words that only the terminal needs; all others are the desk's. */
export type CliWords = { readonly [K in CliWord]: string }
type CliWord =
  | 'duties'
  | 'leave'
  | 'until'
  | 'conditionsByWhy'
  | 'treatiesByWhy'
  | 'noRegistration'
  | 'numbers'
  | 'why'
  | 'beatenBy'
  | 'read'
  | 'didNotApply'
  | 'dependsOn'
  | 'leftOpen'
  | 'assumed'
  | 'lawAsOn'
  | 'text'
  | 'or'
  | 'inForce'
  | 'answers'
  | 'displaces'
  | 'by'
  | 'noDifference'
  | 'nothingThen'
  | 'same'
  | 'differs'

export const wordsOf = (lang: Lang): CliWords => words[lang]

export const words: { readonly [L in Lang]: CliWords } = {
  en: {
    duties: 'What must be done, and by when',
    until: 'Last day:',
    conditionsByWhy: 'Their conditions: --why.',
    treatiesByWhy: 'Each by name: --why.',
    leave: 'You leave, or hold another ground to stay, by',
    noRegistration: 'No registration of your own is required.',
    numbers: 'Days',
    why: 'Why',
    beatenBy: 'displaced:',
    read: 'Read:',
    didNotApply: 'rules read that do not apply:',
    dependsOn: 'The answer depends on',
    leftOpen: 'Left open',
    assumed: 'Assumed',
    lawAsOn: 'Norms in force on',
    text: 'text of',
    or: ' or ',
    inForce: 'in force',
    answers: 'answers',
    displaces: 'displaces',
    by: 'by',
    noDifference: 'No difference between these days.',
    nothingThen: 'Nothing of it was in force on that day.',
    same: 'The same answers, byte for byte.',
    differs: 'Not the same:',
  },
  ru: {
    duties: 'Что и до какого дня сделать',
    until: 'Последний день:',
    conditionsByWhy: 'Их условия покажет --why.',
    treatiesByWhy: 'Поимённо: --why.',
    leave: 'Вы выезжаете или получаете другое основание не позднее',
    noRegistration: 'Самостоятельно регистрироваться не нужно.',
    numbers: 'Дни',
    why: 'Почему',
    beatenBy: 'вытеснено:',
    read: 'Прочитано:',
    didNotApply: 'прочитано норм, которые не применяются:',
    dependsOn: 'Ответ зависит от того',
    leftOpen: 'Осталось открытым',
    assumed: 'Допущения',
    lawAsOn: 'Нормы, действующие',
    text: 'текст от',
    or: ' или ',
    inForce: 'действует',
    answers: 'отвечает на вопрос',
    displaces: 'вытесняет',
    by: 'на основании',
    noDifference: 'Между этими днями разницы нет.',
    nothingThen: 'В этот день ничего из этого не действовало.',
    same: 'Те же ответы, байт в байт.',
    differs: 'Отличается:',
  },
  kk: {
    duties: 'Не істеу керек және қай күнге дейін',
    until: 'Соңғы күн:',
    conditionsByWhy: 'Шарттарын --why көрсетеді.',
    treatiesByWhy: 'Әрқайсысының атауы: --why.',
    leave: 'Кететін не басқа негіз алатын соңғы күніңіз',
    noRegistration: 'Өзіңіз тіркелудің қажеті жоқ.',
    numbers: 'Күндер',
    why: 'Неліктен',
    beatenBy: 'ығыстырылды:',
    read: 'Оқылды:',
    didNotApply: 'оқылған, бірақ қолданылмайтын нормалар:',
    dependsOn: 'Жауап мынаған байланысты',
    leftOpen: 'Ашық қалғаны',
    assumed: 'Болжамдар',
    lawAsOn: 'Қолданыстағы нормалар:',
    text: 'мәтін күні',
    or: ' немесе ',
    inForce: 'қолданыста',
    answers: 'жауап беретін сұрағы',
    displaces: 'ығыстырады',
    by: 'негізі',
    noDifference: 'Бұл күндердің айырмасы жоқ.',
    nothingThen: 'Бұл күні мұның ешқайсысы қолданыста болған жоқ.',
    same: 'Жауаптар байтқа дейін бірдей.',
    differs: 'Өзгешелігі:',
  },
}
