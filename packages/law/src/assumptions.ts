import { day, never, t, type Given } from '@kosh/norms'
import { assume, isMade, none, type Assumption } from './assumption.js'
import { euAssumptions } from './eu/assumptions.js'
import { cisAssumptions } from './cis/assumptions.js'
import { unionAssumptions } from './eaeu/assumptions.js'
import { belongingAssumptions } from './kaz/belonging/assumptions.js'
import { liabilityAssumptions } from './kaz/liability/assumptions.js'
import { protectionAssumptions } from './kaz/protection/assumptions.js'
import { residenceAssumptions } from './kaz/residence/assumptions.js'
import { workAssumptions } from './kaz/work/assumptions.js'
import { regionAssumptions } from './region/assumptions.js'

/** What `--assume ordinary` supposes of whatever was not told. */
export const ordinary: readonly Assumption[] = [
  assume('no-earlier-stays', t('No stays but those given', 'Других поездок, кроме указанных, не было', 'Көрсетілгеннен басқа сапар болған жоқ'), { stays: none }),
  assume('ordinary-passport', t('An ordinary passport', 'Обычный паспорт', 'Қарапайым паспорт'), { document: 'ordinary' }),
  assume('biometric-passport', t('The passport is biometric', 'Паспорт биометрический', 'Паспорт биометриялық'), { 'document.biometric': true }),
  assume('passport-valid', t('The document is valid for the whole journey', 'Документ действует всю поездку', 'Құжат бүкіл сапар бойы жарамды'), {
    'document.expires': day('2099-12-31'),
  }),
  assume('tourism', t('A private or tourist visit', 'Туристическая или частная поездка', 'Туристік немесе жеке сапар'), { purpose: 'tourism' }),
  assume('no-permits', t('No residence permit or long-stay visa', 'Нет разрешения на проживание и долгосрочной визы', 'Тұруға рұқсат не ұзақ мерзімді виза жоқ'), {
    permits: none,
  }),
  assume('no-visas', t('No visa', 'Нет визы', 'Виза жоқ'), { visas: none }),
  assume('airport', t('Arrival at an international airport', 'Прибытие в международный аэропорт', 'Халықаралық әуежай арқылы келу'), { crossing: 'airport' }),
  assume('whole-stay', t('You use the whole lawful time', 'Вы используете весь законный срок', 'Заңды мерзімді толық пайдаланасыз'), { leaving: never }),
  assume('not-ethnic-kazakh', t('Not an ethnic Kazakh', 'Не этнический казах', 'Этникалық қазақ емес'), { ethnicKazakh: false }),
  assume('no-refusal-ground', t('No ground of refusal is held against you', 'Нет оснований для отказа во въезде', 'Келуден бас тарту негізі жоқ'), { 'kaz.refusalGrounds': none }),
  assume('no-penalty', t('No unpaid fine and no penalty', 'Нет неуплаченных штрафов и взысканий', 'Төленбеген айыппұл мен жаза жоқ'), { 'kaz.penalties': none }),
  assume('no-expulsion', t('Never expelled or readmitted', 'Не было выдворения и реадмиссии', 'Шығарып жіберу не реадмиссия болған жоқ'), { 'kaz.expulsions': none }),
  assume('nothing-happened', t('No decision or event changed the stay', 'Срок не менялся решением или событием', 'Мерзімді өзгерткен шешім не оқиға болған жоқ'), {
    'kaz.events': none,
  }),
  assume('adult', t('An adult', 'Совершеннолетний', 'Кәмелетке толған'), { born: day('1990-01-01') }),
  assume(
    'not-tied-by-origin',
    t(
      'No ties of birth, former citizenship or family with Kazakhstan',
      'Нет связи с Казахстаном по рождению, прежнему гражданству или семье',
      'Қазақстанмен туу, бұрынғы азаматтық не отбасы байланысы жоқ',
    ),
    { 'kaz.tiedByOrigin': false },
  ),
  assume('not-decided', t('No decision on a late departure yet', 'Решения о просрочке ещё нет', 'Мерзімді өткізіп алу туралы шешім әлі жоқ'), { 'kaz.case.decided': never }),
  assume('not-extended', t('The visa was not extended before', 'Виза ещё не продлевалась', 'Виза бұрын ұзартылмаған'), { 'kaz.visa.extended': 'no' }),
  assume('ordinary-visa', t('A visa in the passport, not an electronic one', 'Обычная виза, не электронная', 'Электрондық емес, кәдімгі виза'), { 'kaz.visa.electronic': false }),
  assume('host-without-penalty', t('The host received no penalty', 'У принимающего лица нет взысканий', 'Қабылдаушы тұлғаның жазасы жоқ'), { 'kaz.hostPenalties': none }),
  assume(
    'eu-no-alert',
    t(
      'No alert or threat is held against you in the Schengen area',
      'В Шенгенской зоне на вас нет запрета и вы не признаны угрозой',
      'Шенген аймағында сізге тыйым салынбаған және қатер деп танылмағансыз',
    ),
    { 'eu.refusalGrounds': none },
  ),
  assume('eu-purpose-shown', t('You can show the purpose of the stay', 'Вы можете подтвердить цель поездки', 'Сапардың мақсатын растай аласыз'), { 'eu.purposeShown': true }),
  assume('eu-means-shown', t('You have means for the stay and the way back', 'У вас есть средства на поездку и обратный путь', 'Сапарға және қайтуға қаражатыңыз бар'), {
    'eu.meansShown': true,
  }),
  assume('eu-document-issued', t('The document was issued on 1 January 2024', 'Документ выдан 1 января 2024 года', 'Құжат 2024 жылғы 1 қаңтарда берілген'), {
    'document.issued': day('2024-01-01'),
  }),
  assume('eu-biometrics-given', t('You give biometric data at the border', 'Вы предоставляете биометрические данные на границе', 'Шекарада биометриялық деректер бересіз'), {
    'eu.biometricsGiven': true,
  }),
  assume(
    'eu-not-coordination-directorate',
    t('A Serbian passport is not one of the Coordination Directorate', 'Сербский паспорт выдан не Координационным управлением', 'Серб паспортын Үйлестіру басқармасы бермеген'),
    { 'eu.passport.coordinationDirectorate': false },
  ),
  assume(
    'eu-identity-number',
    t('A Taiwan passport shows an identity card number', 'В паспорте Тайваня указан номер удостоверения личности', 'Тайвань паспортында жеке куәліктің нөмірі көрсетілген'),
    { 'eu.passport.identityNumber': true },
  ),
  assume('eu-entry-recorded', t('The entry was recorded', 'Въезд записан', 'Кіру жазылған'), { 'eu.entryRecord': 'recorded' }),
  ...euAssumptions,
  ...workAssumptions,
  ...liabilityAssumptions,
  ...residenceAssumptions,
  ...protectionAssumptions,
  ...belongingAssumptions,
  ...unionAssumptions,
  ...cisAssumptions,
  ...regionAssumptions,
]

/** What is supposed of whoever told this, and what was told. */
export const withOrdinary = (told: Given): Given => Object.assign({}, ...ordinary.filter(one => isMade(one, told)).map(one => one.gives), told) as Given
/** Of a visitor who told nothing. */
export const givenOrdinary: Given = withOrdinary({})
