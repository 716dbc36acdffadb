import type { Lang } from '@kosh/desk'

/** Words that only the terminal needs. */
export type CliWords = {
  readonly [
    K in
      | 'duties'
      | 'numbers'
      | 'why'
      | 'beatenBy'
      | 'read'
      | 'didNotApply'
      | 'dependsOn'
      | 'leftOpen'
      | 'assumed'
      | 'never'
      | 'clash'
      | 'silent'
      | 'or'
      | 'corpus'
      | 'sameBytes'
      | 'differs'
      | 'notReceipt'
  ]: string
}

export const wordsOf = (lang: Lang): CliWords => words[lang]

export const words: { readonly [L in Lang]: CliWords } = {
  en: {
    duties: 'What must be done, and by when',
    numbers: 'Days',
    why: 'Why',
    beatenBy: 'displaced by:',
    read: 'Read:',
    didNotApply: 'rules read that do not apply:',
    dependsOn: 'The answer depends on',
    leftOpen: 'Left open',
    assumed: 'Assumed',
    never: 'never',
    clash: 'the law contradicts itself',
    silent: 'the law does not say',
    or: ' or ',
    corpus: 'Law',
    sameBytes: 'The same answers, byte for byte.',
    differs: 'The answers differ:',
    notReceipt: 'This file is not a receipt of Kosh.',
  },
  ru: {
    duties: 'Что и до какого дня сделать',
    numbers: 'Дни',
    why: 'Почему',
    beatenBy: 'уступает норме:',
    read: 'Прочитано:',
    didNotApply: 'прочитано норм, которые не применяются:',
    dependsOn: 'Ответ зависит от того',
    leftOpen: 'Осталось открытым',
    assumed: 'Предположения',
    never: 'никогда',
    clash: 'закон противоречит себе',
    silent: 'закон этого не говорит',
    or: ' или ',
    corpus: 'Нормы',
    sameBytes: 'Те же ответы, байт в байт.',
    differs: 'Ответы отличаются:',
    notReceipt: 'Этот файл — не квитанция Kosh.',
  },
  kk: {
    duties: 'Не істеу керек және қай күнге дейін',
    numbers: 'Күндер',
    why: 'Неге',
    beatenBy: 'мына нормаға жол береді:',
    read: 'Оқылды:',
    didNotApply: 'оқылған, бірақ қолданылмайтын нормалар:',
    dependsOn: 'Жауап мынаған байланысты',
    leftOpen: 'Ашық қалғаны',
    assumed: 'Болжамдар',
    never: 'ешқашан',
    clash: 'заң өзіне қайшы',
    silent: 'заңда бұл айтылмаған',
    or: ' немесе ',
    corpus: 'Нормалар',
    sameBytes: 'Дәл сол жауаптар, әр байты бірдей.',
    differs: 'Жауаптар өзгеше:',
    notReceipt: 'Бұл файл Kosh түбіртегі емес.',
  },
}
