import { all, at, by, either, later, not, rule, since, t, today, workingDaysLater, type Rule } from '@kosh/norms'
import { decree183, order118 } from '../acts.js'
import { daysOffKaz } from '../calendar.js'
import { happened, holds, lastOf, validTo } from './protection-facts.js'
import { authorityDuties, protectionDeadlines } from './protection-questions.js'
import { pending, statusUntil } from './protection-standing.js'

/**
 * Rules on refugee status, Government Resolution 09.03.2010 No. 183, in the wording of May 2022 with amendments of 07.08.2024; rules on refugee applications,
 * Minister of Labour, Order 07.04.2022 No. 118. What the law leaves to them: notices, documents, what follows when nobody comes.
 */

const rr = (place: string) => at(decree183, place, 'official', '2026-11-23', { text: '2024-08-07' })
/** Earlier wordings were not read. */
const sinceWording = '~2022-05-26/'

const tellOfCheck = rule('kaz.decree183.furtherCheck', {
  says: rr('on a further check'),
  gist: t(
    'The asylum seeker is told within two working days that the decision was put off.',
    'О том, что решение отложено, лицу сообщают в течение двух рабочих дней.',
    'Шешімнің кейінге қалдырылғаны адамға екі жұмыс күні ішінде хабарланады.',
  ),
  force: sinceWording,
  answers: authorityDuties,
  when: all(pending, happened('further-check')),
  then: [{ deed: 'tell-check', by: workingDaysLater(lastOf('further-check'), 2, daysOffKaz), sanction: 'none' }],
})
const collect = rule('kaz.decree183.collect', {
  says: rr('on the refugee certificate'),
  gist: t(
    'The decision may be annulled when the certificate is not collected for three months and the person has gone.',
    'Решение могут отменить, если удостоверение не получено три месяца, а человек уехал.',
    'Куәлік үш ай бойы алынбаса және адам кетіп қалса, шешімнің күші жойылуы мүмкін.',
  ),
  force: sinceWording,
  answers: protectionDeadlines,
  when: all(happened('granted'), not(holds('refugee-certificate')), by(today, later(lastOf('granted'), 3, 'months'))),
  then: [{ deed: 'collect-certificate', by: later(lastOf('granted'), 3, 'months'), sanction: 'annulled' }],
  how: t(
    'At the akimat, with the national passport: it is kept there while the status runs.',
    'В акимате, с национальным паспортом: он хранится там, пока действует статус.',
    'Әкімдікте, ұлттық паспортпен: ол мәртебе жүріп тұрғанда сонда сақталады.',
  ),
})
const tenthDay = rule('kaz.decree183.tenthDay', {
  says: rr('on the extension of the status'),
  gist: t(
    'A status nobody came to extend ends on the tenth day after it ran out, unless there was good reason.',
    'Статус, за продлением которого не явились, прекращается на десятый день после истечения, если нет уважительных причин.',
    'Ұзартуға келмеген мәртебе мерзімі біткеннен кейінгі оныншы күні тоқтатылады, дәлелді себеп болмаса.',
  ),
  force: sinceWording,
  answers: protectionDeadlines,
  when: all(since(today, later(statusUntil, -1, 'months')), by(today, later(statusUntil, 10, 'days')), not(happened('not-extended', 'deprived', 'ended'))),
  then: [{ deed: 'come-late', by: later(statusUntil, 10, 'days'), sanction: 'LR-14' }],
  leaves: [
    t(
      'Lawful stay is counted only to the last day of the status: these ten days are for explaining, not for staying.',
      'Законное пребывание считается только до последнего дня статуса: эти десять дней — чтобы объяснить причину, а не чтобы оставаться.',
      'Заңды болу тек мәртебенің соңғы күніне дейін саналады: бұл он күн болуға емес, себебін түсіндіруге беріледі.',
    ),
  ],
})
const renewCertificate = rule('kaz.order118.certificate', {
  says: at(order118, 'on the certificate of an asylum seeker', 'secondary'),
  gist: t(
    'The certificate of an asylum seeker runs three months and is renewed for three months while the case runs.',
    'Свидетельство лица, ищущего убежище, действует три месяца и обновляется на три месяца, пока идёт дело.',
    'Пана іздеген адамның куәлігі үш ай жарамды және іс жүріп жатқанда үш айға жаңартылады.',
  ),
  force: '~2022-04-19/',
  answers: protectionDeadlines,
  when: all(pending, either('bool', holds('asylum-certificate'), true, all(happened('registered'), by(today, later(lastOf('registered'), 3, 'months'))))),
  then: [
    {
      deed: 'renew-certificate',
      by: either('day', holds('asylum-certificate'), validTo('asylum-certificate'), later(lastOf('registered'), 3, 'months')),
      sanction: 'none',
    },
  ],
  leaves: [
    t(
      'The right to stay does not hang on the certificate, but only with it can you show it.',
      'Право оставаться не зависит от свидетельства, но показать его можно только им.',
      'Болу құқығы куәлікке байланысты емес, бірақ оны тек куәлікпен көрсетуге болады.',
    ),
  ],
})

export const refugeeRules: readonly Rule[] = [tellOfCheck, collect, tenthDay, renewCertificate]
