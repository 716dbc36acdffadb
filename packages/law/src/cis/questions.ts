import { codeCell, listing, question, t } from '@kosh/norms'

/** What agreements of the Commonwealth are asked besides rights of persons. */

export const documentForm = question('code', 'one', {
  realm: 'CIS',
  id: 'cis.documents.form',
  topic: 'documents.form',
  within: {
    'chisinau-2002': t('without legalisation, by the Chisinau Convention', 'без легализации, по Кишинёвской конвенции', 'заңдастырусыз, Кишинев конвенциясы бойынша'),
    'minsk-1993': t('without legalisation, by the Minsk Convention', 'без легализации, по Минской конвенции', 'заңдастырусыз, Минск конвенциясы бойынша'),
  },
  label: t('In which form documents of your state are accepted', 'В каком виде принимаются документы вашего государства', 'Мемлекетіңіздің құжаттары қандай түрде қабылданады'),
})
export const reception = question('bool', 'greatest', {
  realm: 'CIS',
  id: 'cis.refugees.reception',
  topic: 'protection.reception',
  mode: 'must',
  who: 'state',
  label: t(
    'The destination receives you as a refugee or forced migrant by the agreement of 1993',
    'Государство принимает вас как беженца или вынужденного переселенца по соглашению 1993 года',
    'Мемлекет сізді 1993 жылғы келісім бойынша босқын не мәжбүрлі қоныс аударушы ретінде қабылдайды',
  ),
})
export const simplifiedCitizenship = question('bool', 'greatest', {
  realm: 'CIS',
  id: 'cis.citizenship.simplified',
  topic: 'citizenship.simplified',
  mode: 'may',
  label: t(
    'You may acquire citizenship of the destination by the simplified procedure',
    'Вы можете получить гражданство этого государства в упрощённом порядке',
    'Бұл мемлекеттің азаматтығын жеңілдетілген тәртіппен ала аласыз',
  ),
})
const deeds = {
  records: t(
    'keep records of offenders and of persons barred from entry',
    'ведут учёт нарушителей и лиц, которым закрыт въезд',
    'тәртіп бұзушылар мен кіруге тыйым салынғандарды есепке алады',
  ),
  exchange: t('exchange law and data', 'обмениваются законами и данными', 'заңдар мен деректер алмасады'),
  expulsion: t('expel whoever is there unlawfully', 'выдворяют находящихся незаконно', 'заңсыз жүргендерді шығарып жібереді'),
  liability: t('bring liability closer to each other', 'сближают ответственность', 'жауаптылықты жақындастырады'),
}
export const stateDuties = listing(
  { deed: codeCell(t('What the two states owe each other', 'Что должны друг другу два государства', 'Екі мемлекеттің бір-біріне міндеті'), deeds) },
  {
    realm: 'CIS',
    id: 'cis.stateDuties',
    topic: 'treaty.stateDuties',
    mode: 'must',
    who: 'state',
    label: t(
      'Duties of the two states against illegal migration',
      'Обязанности двух государств в борьбе с незаконной миграцией',
      'Екі мемлекеттің заңсыз көші-қонға қарсы міндеттері',
    ),
  },
)
