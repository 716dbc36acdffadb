import { at, is, not, rule, t } from '@kosh/norms'
import { law477 } from '../acts.js'
import { mayWork } from './work-ground.js'
import { workForm } from './work-facts.js'

/** Law on Migration of the Population, Art. 37-1(1): foreign labour only on a permit. It closes the list of grounds. */

export const permitNeeded = rule('kaz.law477.37-1-1.closed', {
  says: at(law477, 'Art. 37-1(1)', 'official', '2026-11-26', { text: '2024-01-01' }),
  gist: t(
    'Without a permit, or a ground on which none is needed, a foreigner may not work.',
    'Без разрешения или основания, при котором оно не нужно, иностранец работать не может.',
    'Рұқсатсыз не ол қажет емес негізсіз шетелдік жұмыс істей алмайды.',
  ),
  // Before the list of November 2023 the exempt persons were in one that was not read: then nobody is told no.
  force: '~2023-12-08/',
  answers: mayWork,
  when: not(is(workForm, 'remote')),
  then: false,
  leaves: [
    t(
      'The list of the Government has more items that were not read, such as short business stays, crews, journalists, artists: ask the local executive body whether you are on it.',
      'В перечне Правительства есть и непрочитанные пункты, например о коротких деловых поездках, экипажах, журналистах, артистах: уточните в акимате, есть ли вы в нём.',
      'Үкімет тізбесінде оқылмаған тармақтар да бар, мысалы қысқа іскерлік сапарлар, экипаждар, журналистер, әртістер туралы: тізбеде бар-жоғыңызды жергілікті атқарушы органнан біліңіз.',
    ),
    t(
      'For foreign students no free right to work was found: it is read as needing a permit, practice within the course aside.',
      'Для иностранных студентов свободного права на работу не найдено: считается, что нужно разрешение, кроме учебной практики.',
      'Шетелдік студенттердің еркін жұмыс істеу құқығы табылмады: оқу практикасынан басқа кезде рұқсат қажет деп есептеледі.',
    ),
    t(
      'The family of a permanent resident, a business immigrant or an ethnic Kazakh works on a certificate of qualification or on a permit of the employer (Art. 29(2)).',
      'Семья постоянно проживающего, бизнес-иммигранта или этнического казаха работает по справке о квалификации или по разрешению работодателя (п. 2 ст. 29).',
      'Тұрақты тұратын адамның, бизнес-көшіп келушінің не этникалық қазақтың отбасы біліктілік анықтамасымен не жұмыс берушінің рұқсатымен жұмыс істейді (29-баптың 2-тармағы).',
    ),
  ],
})
