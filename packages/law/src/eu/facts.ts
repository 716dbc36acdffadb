import { boolFact, codeCell, codeFact, table, t, words } from '@kosh/norms'

/** What only the law of the Union asks. */

export const alerts = words('sis-alert national-alert threat')
/** Alerts and findings that an authority holds against the person. */
export const refusalGrounds = table(
  'eu.refusalGrounds',
  t('Alerts or threats held against you in the Schengen area', 'Запреты и угрозы, числящиеся за вами в Шенгенской зоне', 'Шенген аймағында сізге қатысты тыйымдар мен қатерлер'),
  3,
  { ground: codeCell(t('Ground', 'Основание', 'Негіз'), alerts) },
  { who: 'authority' },
)
export const purposeShown = boolFact(
  'eu.purposeShown',
  t('Can you show the purpose and the conditions of the stay?', 'Можете ли вы подтвердить цель и условия поездки?', 'Сапардың мақсаты мен шарттарын растай аласыз ба?'),
)
export const meansShown = boolFact(
  'eu.meansShown',
  t('Have you means for the stay and for the way back?', 'Есть ли средства на поездку и на обратный путь?', 'Сапарға және қайтуға қаражатыңыз бар ма?'),
)
export const biometricsGiven = boolFact(
  'eu.biometricsGiven',
  t(
    'Do you give a face image and fingerprints where the entry system asks for them?',
    'Даёте ли вы фото лица и отпечатки пальцев, когда их требует система въезда?',
    'Кіру жүйесі талап еткенде бет бейнесі мен саусақ іздерін бересіз бе?',
  ),
)
/** Serbian passports of Kosovo residents, issued in Belgrade. */
export const coordinationDirectorate = boolFact(
  'eu.passport.coordinationDirectorate',
  t(
    'Was the Serbian passport issued by the Coordination Directorate (Koordinaciona uprava)?',
    'Сербский паспорт выдан Координационным управлением (Koordinaciona uprava)?',
    'Серб паспортын Үйлестіру басқармасы (Koordinaciona uprava) берді ме?',
  ),
)
export const identityNumber = boolFact(
  'eu.passport.identityNumber',
  t('Does the passport show an identity card number?', 'Указан ли в паспорте номер удостоверения личности?', 'Паспортта жеке куәліктің нөмірі көрсетілген бе?'),
)
export const travelAuthorisation = boolFact(
  'eu.etias.held',
  t('Do you hold a travel authorisation (ETIAS)?', 'Есть ли у вас разрешение на поездку (ETIAS)?', 'Сізде сапарға рұқсат (ETIAS) бар ма?'),
)
/** A stamp, or since the entry/exit system a record in it. */
export const entryRecord = codeFact(
  'eu.entryRecord',
  t('Is there a record of your entry (stamp or system)?', 'Есть ли запись о въезде (штамп или запись в системе)?', 'Кіргеніңіз туралы жазба (мөртабан не жүйедегі жазба) бар ма?'),
  words('recorded none'),
)
export const proofOfStay = boolFact(
  'eu.proofOfStay',
  t(
    'Can you prove by tickets or otherwise that you kept to the time allowed?',
    'Можете ли вы билетами или иначе доказать, что соблюдали срок?',
    'Мерзімді сақтағаныңызды билетпен не басқаша дәлелдей аласыз ба?',
  ),
)
/** A stamp or a record of the exit. */
export const exitRecorded = boolFact('eu.exitRecorded', t('Is the exit recorded?', 'Записан ли выезд?', 'Шығу жазылған ба?'))
