import { boolCell, codeCell, codeFact, dayCell, dayFact, intFact, never, anyDay, table, t, words } from '@kosh/norms'

/** What only the law of Kazakhstan asks. */

export const grounds = words('1 2 3 4 5 6 6-1 7 7-1 7-2 7-3 8 9 10 10-1 11 12 13 14')
/** Grounds of Art. 48 of the Law on Migration that an authority holds against the person. */
export const refusalGrounds = table(
  'kaz.refusalGrounds',
  t('Grounds on which entry may be refused', 'Основания для отказа во въезде', 'Келуге тыйым салу негіздері'),
  3,
  { ground: codeCell(t('Ground of Art. 48', 'Основание ст. 48', '48-баптың негізі'), grounds) },
  { who: 'authority' },
)

/** Articles of the Code of Administrative Offences; the last four stand for whatever else there is. */
const penalArticles = words('492 495(1) 495(2) 496 510 513(2) 514(2) 516(2) 517(1) 517(2) 517(3) 517(4) 517(5) 517(6) 517(7) migration tax labour other')
/** Penalties in Kazakhstan. `executed`: a fine is paid, a sanction served. */
export const penalties = table('kaz.penalties', t('Penalties you received in Kazakhstan', 'Взыскания, полученные в Казахстане', 'Қазақстанда алған жазаларыңыз'), 4, {
  article: codeCell(t('Article', 'Статья', 'Бап'), penalArticles),
  decided: dayCell(t('Day of the decision', 'День решения', 'Шешім күні')),
  executed: boolCell(t('Paid or served', 'Уплачено или отбыто', 'Төленді немесе өтелді')),
  criminal: boolCell(t('A criminal penalty', 'Уголовное наказание', 'Қылмыстық жаза')),
})
/** Expulsions by court, and readmissions, with the day they were carried out. */
export const expulsions = table('kaz.expulsions', t('Expulsions from Kazakhstan', 'Выдворения из Казахстана', 'Қазақстаннан шығарып жіберу'), 2, {
  kind: codeCell(t('Kind', 'Вид', 'Түрі'), {
    expulsion: t('expulsion', 'выдворение', 'шығарып жіберу'),
    readmission: t('readmission', 'реадмиссия', 'реадмиссия'),
    'criminal-expulsion': t('expulsion for a crime', 'выдворение за преступление', 'қылмыс үшін шығарып жіберу'),
  }),
  executed: dayCell(t('Day carried out', 'День исполнения', 'Орындалған күні')),
})

export const turns = words('fined sentence-served permanent-residence-left crime-reported parole-ended transport-disrupted')
/** Events after which some days more are lawful, each with its day. */
export const events = table('kaz.events', t('What happened during the stay', 'Что произошло за время пребывания', 'Болу кезінде не болды'), 3, {
  kind: codeCell(t('Event', 'Событие', 'Оқиға'), turns),
  on: dayCell(t('Day', 'День', 'Күні')),
})

/** The day of the host's notice; `never` when none was given. */
export const noticeGiven = dayFact(
  'kaz.notice.given',
  t('On which day did the host report you?', 'Когда принимающее лицо уведомило о вас?', 'Қабылдаушы тұлға сіз туралы қай күні хабарлады?'),
  { within: [anyDay[0], never], who: 'host' },
)
export const registered = dayFact('kaz.registered', t('On which day were you registered?', 'Когда вас зарегистрировали?', 'Сізді қай күні тіркеді?'), {
  within: [anyDay[0], never],
})

/** For the visa at hand: category held or wanted, and the term asked for. */
export const visaWanted = codeFact(
  'kaz.visa.wanted',
  t('Which visa do you want?', 'Какая виза вам нужна?', 'Сізге қандай виза керек?'),
  words('A1 A2 A3 A4 A5 A6 B1 B2 B3 B4 B5 B6 B7 B8 B9 B9-1 B10 B11 B12 B12-1 B13 C1 C2 C3 C4 C5 C6 C7 C8 C9 C10 C11 C12'),
)
export const visaEnds = dayFact('kaz.visa.ends', t('Until which day should the visa run?', 'До какого дня нужна виза?', 'Виза қай күнге дейін керек?'))
export const extensionDays = intFact('kaz.visa.extension', t('For how many days more?', 'На сколько дней продлить?', 'Тағы неше күнге?'), [1, 1095])
export const alreadyExtended = codeFact('kaz.visa.extended', t('Was it extended before?', 'Виза уже продлевалась?', 'Виза бұрын ұзартылды ма?'), words('no once more'))
export const onwardState = codeFact(
  'kaz.transit.onward',
  t('Do you hold papers for the state you travel on to?', 'Есть ли документы для въезда в следующую страну?', 'Келесі елге кіру құжаттарыңыз бар ма?'),
  words('yes no'),
)
export const transitHours = intFact('kaz.transit.hours', t('How many hours do you stop?', 'Сколько часов длится остановка?', 'Аялдама неше сағат?'), [0, 720])
