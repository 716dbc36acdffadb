import { boolFact, question, t } from '@kosh/norms'
import { entered } from '../../world/journey.js'

/** What is asked of the visa at hand, and what the visa rules answer about it. */

export const electronicWanted = boolFact('kaz.visa.electronic', t('Do you want the visa electronically?', 'Нужна ли вам электронная виза?', 'Сізге электрондық виза керек пе?'))

const kaz = { realm: 'KAZ' } as const

export const passportEnough = question('bool', 'least', {
  ...kaz,
  id: 'kaz.visa.passportEnough',
  topic: 'visa.passportEnough',
  label: t('The passport is valid long enough for the visa', 'Срока паспорта достаточно для визы', 'Паспорт мерзімі визаға жеткілікті'),
})
export const fingerprints = question('bool', 'greatest', {
  ...kaz,
  id: 'kaz.fingerprints',
  topic: 'visa.fingerprints',
  mode: 'must',
  label: t('You give fingerprints for the visa', 'Для визы сдают отпечатки пальцев', 'Виза үшін саусақ ізі тапсырылады'),
})
/** For the category wanted; `kaz.eVisa.may` asks by purpose. */
export const eVisaForCategory = question('bool', 'greatest', {
  ...kaz,
  id: 'kaz.eVisa.category',
  topic: 'eVisa.category',
  mode: 'may',
  text: { asOf: entered },
  label: t('This visa can be had electronically', 'Эту визу можно получить в электронном виде', 'Бұл визаны электрондық түрде алуға болады'),
})
export const mayExtend = question('bool', 'least', {
  ...kaz,
  id: 'kaz.visa.extension',
  topic: 'visa.extension',
  mode: 'may',
  label: t('The visa may be extended as asked', 'Визу можно продлить на такой срок', 'Визаны сұралған мерзімге ұзартуға болады'),
})
