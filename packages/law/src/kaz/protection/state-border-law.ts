import { at, rule, t, type Rule, type Text } from '@kosh/norms'
import { law70 } from '../acts.js'
import { carriesAcrossTheBorder } from './protection-facts.js'
import { carrierDuties } from './protection-questions.js'

/** Law on the State Border, 16.01.2013 No. 70-V. Arts 33 and 36: what carriers do at a checkpoint. Compared in the version of 07.07.2020. */

type Deed = (typeof carrierDuties.cells.deed.within)[number]
type Sanction = (typeof carrierDuties.cells.sanction.within)[number]
const duty = (id: string, place: string, deed: Deed, sanction: Sanction, gist: Text, leaves: readonly Text[] = []): Rule =>
  rule(`kaz.law70.${id}`, {
    says: at(law70, place, 'official', '2026-11-26', { text: '2020-07-07' }),
    gist,
    force: '~2013-02-01/',
    answers: carrierDuties,
    when: carriesAcrossTheBorder,
    then: [{ deed, by: 'never', sanction }],
    leaves,
  })

export const stateBorderLaw: readonly Rule[] = [
  duty(
    '33-5',
    'Art. 33(5)',
    'board-with-leave',
    'none',
    t(
      'At a checkpoint passengers get on and off only with leave of the Border Service.',
      'В пункте пропуска посадка и высадка пассажиров — только с разрешения Пограничной службы.',
      'Өткізу пунктінде жолаушыларды отырғызу мен түсіру тек Шекара қызметінің рұқсатымен.',
    ),
  ),
  duty(
    '36-1-1',
    'Art. 36(1)(1)',
    'keep-out',
    'KoAP-515',
    t(
      'The carrier keeps strangers and their cargo from getting onto the vehicle.',
      'Перевозчик принимает меры, чтобы на транспорт не проникли посторонние и не пронесли груз.',
      'Тасымалдаушы көлікке бөгде адамдардың кіріп кетуіне және жүк алып өтуіне жол бермейді.',
    ),
    [
      t(
        'A duty to check visas and passports before boarding was not found in the acts read: whoever has no right of entry is found out by the Border Service. It may stand in acts on air, rail or road carriage.',
        'Обязанность проверять визы и паспорта до посадки в прочитанных актах не найдена: лиц без права въезда выявляет Пограничная служба. Она может быть в актах о воздушных, железнодорожных и автомобильных перевозках.',
        'Отырғызу алдында виза мен паспорт тексеру міндеті оқылған актілерде табылмады: кіру құқығы жоқ адамды Шекара қызметі анықтайды. Ол әуе, теміржол не автомобиль тасымалы туралы актілерде болуы мүмкін.',
      ),
    ],
  ),
  duty(
    '36-1-2',
    'Art. 36(1)(2)',
    'open',
    'none',
    t(
      'On demand the carrier opens sealed wagons, containers and other compartments for the search.',
      'По требованию перевозчик вскрывает для досмотра опломбированные вагоны, контейнеры и иные помещения.',
      'Талап етілсе, тасымалдаушы пломбаланған вагондарды, контейнерлерді және өзге бөліктерді тексеруге ашады.',
    ),
  ),
  duty(
    '36-1-3',
    'Art. 36(1)(3)',
    'announce',
    'none',
    t(
      'The carrier announces the border control, limits movement about the vehicle and reports the number and conduct of the passengers.',
      'Перевозчик оповещает о пограничном контроле, ограничивает передвижение по транспорту и сообщает о числе и поведении пассажиров.',
      'Тасымалдаушы шекаралық бақылау туралы хабарлайды, көлік ішінде жүріп-тұруды шектейді және жолаушылардың саны мен мінез-құлқы туралы айтады.',
    ),
  ),
]
