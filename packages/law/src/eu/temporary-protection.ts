import { all, anyDay, at, by, figure, is, not, read, rule, t, today, type Cite, type Rule } from '@kosh/norms'
import { entered } from '../world/journey.js'
import { prolonged2023, prolonged2024, prolonged2025, protectionForUkraine, temporaryProtection } from './acts.js'
import { binds } from './binding.js'
import { movesFreely } from './free-movers.js'
import { displaced, protectionStatus } from './long-stay-facts.js'
import { lastDay } from './questions.js'
import { rightRules } from './right-rules.js'
import { harmless, passages, route } from './routes.js'
import { mayWork } from './stay-questions.js'

/** Directive 2001/55/EC, brought into use for persons displaced from Ukraine by Council Decision (EU) 2022/382. */

const dir: (place: string) => Cite = passages(temporaryProtection)
const force = '2022-03-04/'

/** The last day, as each decision set it. After it a new decision of the Council would be needed. */
export const protectedUntil = figure(
  'eu.temporaryProtection.until',
  'day',
  { label: t('Temporary protection until', 'Временная защита до', 'Уақытша қорғау мына күнге дейін'), by: [], within: anyDay },
  [
    [null, '2022-03-04/2023-10-18', '2024-03-04', at(temporaryProtection, 'Art. 4(1)', 'secondary')],
    [null, '2023-10-19/2024-06-24', '2025-03-04', at(prolonged2023, 'Art. 1', 'secondary')],
    [null, '2024-06-25/2025-07-14', '2026-03-04', at(prolonged2024, 'Art. 1', 'official', '2026-11-23')],
    [null, '2025-07-15/', '2027-03-04', at(prolonged2025, 'Art. 1', 'secondary')],
  ],
)
const running = by(today, read(protectedUntil))
const isProtected = all(is(protectionStatus, 'temporary'), running)
const afterwards = t(
  'What follows after 4 March 2027 was not decided as far as seen; a new decision of the Council would be needed.',
  'Что будет после 4 марта 2027 года, насколько видно, не решено; нужно новое решение Совета.',
  '2027 жылғы 4 наурыздан кейін не болатыны, көрінгенінше, шешілмеген; Кеңестің жаңа шешімі керек.',
)

export const temporaryProtectionRoute = route({
  code: 'temporary-protection',
  act: temporaryProtection,
  cite: dir,
  force,
  at: 'Arts 4, 8',
  gist: t(
    'Whoever was displaced from Ukraine gets a permit to the end of the protection.',
    'Перемещённый из Украины получает разрешение до конца защиты.',
    'Украинадан қоныс аударған адам қорғаудың соңына дейін рұқсат алады.',
  ),
  months: 0,
  least: 0,
  days: 0,
  conditions: [
    {
      id: 'displaced',
      at: 'Art. 2',
      says: at(protectionForUkraine, 'Art. 2'),
      gist: t(
        'The person lived in Ukraine as a citizen or under protection before 24 February 2022, is family of such a person, or lived there permanently and cannot return home.',
        'До 24 февраля 2022 года лицо жило в Украине как гражданин или под защитой, либо это семья такого лица, либо жило там постоянно и не может вернуться домой.',
        'Адам 2022 жылғы 24 ақпанға дейін Украинада азамат не қорғаудағы ретінде тұрған, не осындай адамның отбасы, не онда тұрақты тұрып, еліне орала алмайды.',
      ),
      then: not(is(displaced, 'none')),
      leaves: [t('States may take in others.', 'Государства могут принять и других.', 'Мемлекеттер басқаларды да қабылдай алады.')],
    },
    { id: 'running', at: 'Art. 4', gist: t('The protection is still in use.', 'Защита ещё действует.', 'Қорғау әлі қолданыста.'), then: running, leaves: [afterwards] },
    harmless('Art. 28'),
  ],
})

const stay = rule('eu.directive200155.8', {
  says: dir('Art. 8(1)'),
  force,
  answers: lastDay,
  gist: t('Under temporary protection the stay is lawful to its end.', 'По временной защите пребывание законно до её конца.', 'Уақытша қорғауда болу оның соңына дейін заңды.'),
  when: all(binds(temporaryProtection), isProtected, not(movesFreely(entered))),
  then: read(protectedUntil),
  leaves: [afterwards],
})
const work = rule('eu.directive200155.12', {
  says: dir('Art. 12'),
  force,
  answers: mayWork,
  gist: t(
    'Under temporary protection work is allowed; the state may prefer citizens of the Union.',
    'По временной защите работа разрешена; государство может отдавать предпочтение гражданам Союза.',
    'Уақытша қорғауда жұмыс істеуге болады; мемлекет Одақ азаматтарына басымдық бере алады.',
  ),
  when: all(binds(temporaryProtection), isProtected),
  then: true,
})
const rights = rightRules({
  id: 'eu.directive200155.right',
  says: dir,
  force,
  when: all(binds(temporaryProtection), isProtected),
  until: read(protectedUntil),
  rights: [
    ['remain', 'Art. 8(1)'],
    ['permit', 'Art. 8(1)'],
    ['work', 'Art. 12'],
    ['housing', 'Art. 13(1)'],
    ['social', 'Art. 13(2)'],
    ['health', 'Art. 13(2)'],
    ['education', 'Art. 14'],
    ['asylum', 'Art. 17'],
  ],
  leaves: [afterwards],
})

export const temporaryProtectionRules: readonly Rule[] = [...temporaryProtectionRoute.rules, stay, work, ...rights]
