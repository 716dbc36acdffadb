import { all, at, before, is, later, rule, since, t, today, type Cite, type Rule } from '@kosh/norms'
import { qualification, reception } from './acts.js'
import { binds } from './binding.js'
import { decided, protectionStatus, registered } from './long-stay-facts.js'
import { rightRules } from './right-rules.js'
import { lastDay } from './questions.js'
import { passages } from './routes.js'
import { mayWork, protectionDeadlines, protectionRights, stepRow } from './stay-questions.js'

/** What the Pact gives: Directive (EU) 2024/1346 (reception) to applicants, Regulation (EU) 2024/1347 (qualification) to those protected. */

const qr: (place: string) => Cite = passages(qualification, '2026-11-26', '2024-06-11')
const rcd = (place: string): Cite => at(reception, place)
const force = '2026-06-12/'
const applicant = all(binds(reception), is(protectionStatus, 'applicant'))
const isProtected = all(binds(qualification), is(protectionStatus, 'refugee', 'subsidiary'))

// --- Directive (EU) 2024/1346 ----------------------------------------------------------------------------------------

const receptionRules: readonly Rule[] = [
  rule('eu.reception.17', {
    says: rcd('Art. 17'),
    force,
    answers: mayWork,
    gist: t(
      'An applicant may work six months after registration at the latest.',
      'Заявитель может работать не позднее чем через шесть месяцев после регистрации.',
      'Өтініш беруші тіркелгеннен кейін алты айдан кешіктірмей жұмыс істей алады.',
    ),
    when: all(applicant, since(today, later(registered, 6, 'months'))),
    then: true,
    leaves: [
      t(
        'The state may allow it sooner; not where the accelerated procedure is applied to certain claims.',
        'Государство может разрешить раньше; не при ускоренной процедуре по некоторым заявлениям.',
        'Мемлекет ертерек рұқсат ете алады; кейбір өтініштердің жеделдетілген рәсімінде емес.',
      ),
    ],
  }),
  ...rightRules({
    id: 'eu.reception.right',
    says: rcd,
    force,
    when: applicant,
    until: 'never',
    rights: [
      ['reception', 'Art. 19'],
      ['health', 'Art. 22'],
      ['education', 'Art. 16'],
    ],
    leaves: [
      t(
        'Most of it ends for whoever leaves the responsible state; where to live may be set.',
        'Большая часть прекращается для покинувшего ответственное государство; место проживания могут назначить.',
        'Жауапты мемлекеттен кеткен адамға көбі тоқтайды; тұратын жер белгіленуі мүмкін.',
      ),
    ],
  }),
]

// --- Regulation (EU) 2024/1347 ----------------------------------------------------------------------------------------

const until = (status: 'refugee' | 'subsidiary', years: number, ru: string, kk: string): Rule =>
  rule(`eu.qualification.24.${status}`, {
    says: qr('Art. 24(1), (4)'),
    force,
    answers: protectionRights,
    gist:
      status === 'refugee'
        ? t('A refugee gets a permit of three years or more, renewed for three.', ru, kk)
        : t('A person with subsidiary protection gets a permit of a year or more, renewed for two.', ru, kk),
    when: all(isProtected, is(protectionStatus, status)),
    then: [{ right: 'permit', until: later(decided, years, 'years') }],
    leaves: [
      t(
        'The right lasts as long as the status; only its withdrawal ends it.',
        'Право длится столько же, сколько статус; его прекращает лишь лишение статуса.',
        'Құқық мәртебемен бірге жүреді; мәртебеден айыру ғана оны тоқтатады.',
      ),
    ],
  })
const qualificationRules: readonly Rule[] = [
  until('refugee', 3, 'Беженец получает разрешение на три года или более, с продлением на три.', 'Босқын үш жылға не одан ұзаққа рұқсат алады, ол үш жылға жаңартылады.'),
  until(
    'subsidiary',
    1,
    'Лицо с дополнительной защитой получает разрешение на год или более, с продлением на два.',
    'Қосымша қорғаудағы адам бір жылға не одан ұзаққа рұқсат алады, ол екі жылға жаңартылады.',
  ),
  ...rightRules({
    id: 'eu.qualification.right',
    says: qr,
    force,
    when: isProtected,
    until: 'never',
    rights: [
      ['remain', 'Arts 20, 21'],
      ['work', 'Art. 28'],
      ['travel-document', 'Art. 25'],
      ['education', 'Art. 29'],
      ['health', 'Art. 32'],
      ['social', 'Art. 31'],
      ['housing', 'Art. 34'],
      ['family', 'Art. 23'],
    ],
    leaves: [
      t(
        'Social assistance under subsidiary protection may be limited to core benefits; other states are open for ninety days in 180 only (Art. 27).',
        'Социальную помощь при дополнительной защите могут ограничить основной; другие государства открыты лишь на девяносто дней из 180 (ст. 27).',
        'Қосымша қорғаудағы әлеуметтік көмек негізгісімен шектелуі мүмкін; басқа мемлекеттерде 180 күнде тоқсан күн ғана болуға болады (27-бап).',
      ),
    ],
  }),
  rule('eu.qualification.stay', {
    says: qr('Arts 20, 21, 24'),
    force,
    answers: lastDay,
    gist: t(
      'In the state that gave protection the stay is lawful as long as the status lasts.',
      'В государстве, давшем защиту, пребывание законно, пока длится статус.',
      'Қорғау берген мемлекетте мәртебе сақталғанша болу заңды.',
    ),
    when: isProtected,
    then: 'never',
  }),
  rule('eu.qualification.24-2', {
    says: qr('Art. 24(2)'),
    force,
    answers: protectionDeadlines,
    gist: t('The permit is given within ninety days of the decision.', 'Разрешение выдают в девяносто дней после решения.', 'Рұқсат шешімнен кейін тоқсан күнде беріледі.'),
    when: all(isProtected, before(decided, 'never')),
    then: [stepRow('permit', later(decided, 90, 'days'))],
  }),
  rule('eu.qualification.28', {
    says: qr('Art. 28(1)'),
    force,
    answers: mayWork,
    gist: t(
      'A protected person works from the day protection was given.',
      'Лицо под защитой работает со дня предоставления защиты.',
      'Қорғаудағы адам қорғау берілген күннен жұмыс істейді.',
    ),
    when: isProtected,
    then: true,
  }),
]

export const protectionContentRules: readonly Rule[] = [...receptionRules, ...qualificationRules]
