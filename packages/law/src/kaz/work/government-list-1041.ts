import { all, any, at, is, t, type Cite, type Rule } from '@kosh/norms'
import { decree1041, decree802 } from '../acts.js'
import { onlyOneInPost, position } from './labour-facts.js'
import { holds } from './labour-status.js'
import { happened } from '../protection/protection-facts.js'
import { refugee as refugeeNow, seeker } from '../protection/protection-standing.js'
import { workGround, type GroundRules, type Passage } from './work-ground.js'

/**
 * Resolution of the Government of 24.11.2023 No. 1041: persons for whom no permit is needed. Items 1 to 6 were read; of companies in foreign ownership it was
 * only reported, also for Resolution 802 before it. The items from 7 on were not read and stand in what the rule on permits leaves open.
 */

const since = '~2023-12-08/'
const read = (number: string): Cite => at(decree1041, `para ${number}`, 'official', '2026-11-23')
const item = (number: string): Passage => ({ id: `kaz.list1041.${number}`, says: read(number), force: since })

const kandas = workGround({
  code: 'kandas',
  label: t('Kandases', 'Кандасы', 'Қандастар'),
  gist: t('Kandases need no permit.', 'Кандасам разрешение не нужно.', 'Қандастарға рұқсат қажет емес.'),
  passages: [item('1')],
  conditions: [{ code: 'certificate', gist: t('A valid kandas certificate.', 'Действующее удостоверение кандаса.', 'Қолданыстағы қандас куәлігі.'), then: holds('kandas') }],
})
const refugee = workGround({
  code: 'refugee',
  label: t('Refugees and asylum seekers', 'Беженцы и ищущие убежище', 'Босқындар мен пана іздегендер'),
  gist: t(
    'Refugees, and asylum seekers with a certificate, need no permit.',
    'Беженцам и лицам, ищущим убежище, со свидетельством разрешение не нужно.',
    'Босқындарға және куәлігі бар пана іздеген адамдарға рұқсат қажет емес.',
  ),
  passages: [item('3')],
  conditions: [
    {
      code: 'certificate',
      gist: t(
        'A valid refugee certificate, or certificate of an asylum seeker.',
        'Действующее удостоверение беженца или свидетельство лица, ищущего убежище.',
        'Қолданыстағы босқын куәлігі не пана іздеген адамның куәлігі.',
      ),
      // Whoever tells only of the decision or the registration has the certificate that follows it.
      then: any(holds('refugee-certificate', 'asylum-certificate'), refugeeNow, all(seeker, happened('registered'))),
    },
  ],
  leaves: [
    t(
      'The Labour Code names the refugee certificate among the papers for a labour contract, not that of an asylum seeker: an employer may hesitate.',
      'Трудовой кодекс называет среди документов для трудового договора удостоверение беженца, но не свидетельство ищущего убежище: работодатель может засомневаться.',
      'Еңбек кодексінде еңбек шартына қажет құжаттар арасында босқын куәлігі аталған, пана іздеген адамның куәлігі аталмаған: жұмыс беруші күмәндануы мүмкін.',
    ),
    t(
      'The Law on Refugees grants freedom of labour itself (Arts 8 and 9); before the list of 2023 how far that went without a permit was not read.',
      'Свободу труда даёт и сам Закон о беженцах (ст. 8 и 9); насколько она действовала без разрешения до перечня 2023 года, не прочитано.',
      'Еңбек бостандығын Босқындар туралы заңның өзі де береді (8 және 9-баптар); 2023 жылғы тізбеге дейін рұқсатсыз қаншалықты қолданылғаны оқылмаған.',
    ),
  ],
})
const humanitarian = workGround({
  code: 'humanitarian',
  label: t('Immigrants for humanitarian reasons', 'Иммигранты по гуманитарным мотивам', 'Гуманитарлық себеппен көшіп келушілер'),
  gist: t(
    'Immigrants for humanitarian reasons need no permit for what they came to do.',
    'Иммигрантам по гуманитарным мотивам разрешение не нужно для того, ради чего они приехали.',
    'Гуманитарлық себеппен көшіп келушілерге келген ісі үшін рұқсат қажет емес.',
  ),
  passages: [item('4')],
  conditions: [{ code: 'status', gist: t('Such a status.', 'Такой статус.', 'Осындай мәртебе.'), then: is(position, 'humanitarian') }],
  leaves: [
    t(
      'Activity other than that of the entry is forbidden (Law on Migration, Art. 46(2)).',
      'Иная деятельность, кроме цели въезда, запрещена (Закон о миграции, п. 2 ст. 46).',
      'Келу мақсатынан өзге қызметке тыйым салынған (Көші-қон туралы заң, 46-баптың 2-тармағы).',
    ),
  ],
})
const convicted = workGround({
  code: 'convicted',
  label: t('Sentenced without deprivation of liberty', 'Осуждённые без лишения свободы', 'Бас бостандығынан айырылмай сотталғандар'),
  gist: t(
    'Whoever serves a suspended or non-custodial sentence of a court of Kazakhstan needs no permit.',
    'Осуждённым судами Казахстана условно или без лишения свободы разрешение не нужно.',
    'Қазақстан соттары шартты түрде не бас бостандығынан айырмай соттаған адамдарға рұқсат қажет емес.',
  ),
  passages: [item('5')],
  conditions: [{ code: 'status', gist: t('Such a sentence.', 'Такой приговор.', 'Осындай үкім.'), then: is(position, 'convicted') }],
})
const traffickingVictim = workGround({
  code: 'trafficking-victim',
  label: t('Victims of trafficking', 'Жертвы торговли людьми', 'Адам саудасының құрбандары'),
  gist: t(
    'Victims of trafficking need no permit while the criminal case runs, until the judgment takes effect.',
    'Жертвам торговли людьми разрешение не нужно, пока идёт уголовное дело, до вступления приговора в силу.',
    'Адам саудасының құрбандарына қылмыстық іс жүргенде, үкім күшіне енгенге дейін рұқсат қажет емес.',
  ),
  passages: [item('6')],
  conditions: [{ code: 'status', gist: t('The criminal case still runs.', 'Уголовное дело ещё идёт.', 'Қылмыстық іс әлі жүріп жатыр.'), then: is(position, 'trafficking-victim') }],
})
const foreignOwned = workGround({
  code: 'foreign-owned',
  label: t('Heads of companies in foreign ownership', 'Руководители компаний с иностранным участием', 'Шетелдік қатысуы бар компаниялардың басшылары'),
  gist: t(
    'The first head and the deputy of a company that belongs to foreigners in full need no permit.',
    'Первому руководителю и заместителю компании со стопроцентным иностранным участием разрешение не нужно.',
    'Жүз пайыз шетелдік қатысуы бар компанияның бірінші басшысы мен орынбасарына рұқсат қажет емес.',
  ),
  passages: [
    { id: 'kaz.list802.owned', says: at(decree802, 'Resolution 189 of 13.04.2018', 'secondary'), force: '2018-04-28/2023-12-07' },
    { id: 'kaz.list1041.owned', says: at(decree1041, 'Resolution 602 of 25.07.2024', 'secondary'), force: '~2023-12-08/2025-08-30' },
    { id: 'kaz.list1041.owned.one', says: at(decree1041, 'Resolution of 18.08.2025', 'secondary'), force: '2025-08-31/' },
  ],
  conditions: [
    {
      code: 'post',
      gist: t('First head or deputy of such a company.', 'Первый руководитель или заместитель такой компании.', 'Осындай компанияның бірінші басшысы не орынбасары.'),
      then: is(position, 'foreign-owned'),
    },
    {
      code: 'one',
      gist: t(
        'Not more than one person on each of these posts.',
        'Не более одного человека на каждой из этих должностей.',
        'Осы лауазымдардың әрқайсысында бір адамнан артық емес.',
      ),
      then: onlyOneInPost,
      only: ['kaz.list1041.owned.one'],
    },
  ],
})

const grounds: readonly GroundRules[] = [kandas, refugee, humanitarian, convicted, traffickingVictim, foreignOwned]
export const exemptByList = grounds.map(ground => ground.holds)
export const governmentList1041: readonly Rule[] = grounds.flatMap(ground => ground.rules)
