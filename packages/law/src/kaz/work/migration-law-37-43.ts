import { all, any, at, atMost, is, t, type Cite, type Rule } from '@kosh/norms'
import { ethnicKazakh } from '../../world/person.js'
import { law477, law482, visaRules } from '../acts.js'
import { asPermitted, tripDays, workPlace } from './labour-facts.js'
import { holds, holdsVisa } from './labour-status.js'
import { workGround, type Passage } from './work-ground.js'
import { workForm } from './work-facts.js'

/**
 * Law on Migration of the Population, Arts 37 to 43-2: work on a permit of the employer, in a transfer, seasonal, on a certificate, in a household, in one's own company. Read in
 * the versions of 10.12.2013, 14.07.2022 and 01.01.2024; between 2017 and June 2023 with Arts 33 to 35 of the Law on Employment (version of 01.01.2020).
 */

const lm = (place: string, text = '2024-01-01'): Cite => at(law477, place, 'official', '2026-11-26', { text })
const employment = (place: string): Cite => at(law482, place, 'official', '2026-11-26', { text: '2020-01-01' })
const passage = (id: string, says: Cite, force: string): Passage => ({ id, says, force })

const permitHeld = {
  code: 'permit',
  gist: t('The employer holds a valid permit for you.', 'У работодателя есть действующее разрешение на вас.', 'Жұмыс берушіде сізге арналған қолданыстағы рұқсат бар.'),
  then: holds('foreign-labour'),
}
const forThisJob = {
  code: 'job',
  gist: t(
    'The work is for the employer and on the post that the permit names: it cannot be passed on.',
    'Работа — у указанного в разрешении работодателя и на указанной должности: передать его нельзя.',
    'Жұмыс рұқсатта көрсетілген жұмыс берушіде және лауазымда: рұқсатты басқаға беруге болмайды.',
  ),
  then: asPermitted,
}
const inRegion = {
  code: 'region',
  gist: t(
    'In the regions that the permit names; elsewhere only on business trips of 90 days in all in a calendar year.',
    'В регионах, указанных в разрешении; в других — только в командировках, всего до 90 дней за календарный год.',
    'Рұқсатта көрсетілген өңірлерде; басқа жерде — күнтізбелік жылда барлығы 90 күнге дейінгі іссапарда ғана.',
  ),
  then: any(is(workPlace, 'named'), all(is(workPlace, 'trip'), atMost(tripDays, 90))),
}

// --- Arts 37, 37-1: the employer's permit -------------------------------------------------------------------

const employerPermit = workGround({
  code: 'employer-permit',
  label: t('On a permit of the employer', 'По разрешению работодателя', 'Жұмыс берушінің рұқсатымен'),
  gist: t(
    'Foreign workers work on a permit that the local executive body gives the employer.',
    'Иностранные работники работают по разрешению, которое акимат выдаёт работодателю.',
    'Шетелдік жұмыскерлер жергілікті атқарушы орган жұмыс берушіге беретін рұқсатпен жұмыс істейді.',
  ),
  passages: [
    passage('kaz.law477.37-2.permits', lm('Art. 37(2)', '2013-12-10'), '~2013-12-27/2016-12-31'),
    passage('kaz.law477.37-1.permits', lm('Art. 37(1)', '2022-07-14'), '2017-01-01/2019-12-31'),
    passage('kaz.law482.33-1', employment('Art. 33(1), (3)'), '2020-01-01/2023-06-30'),
    passage('kaz.law477.37-1-1', lm('Art. 37-1(1), (3)'), '2023-07-01/'),
  ],
  conditions: [
    { code: 'form', gist: t('Work for an employer.', 'Работа у работодателя.', 'Жұмыс берушідегі жұмыс.'), then: is(workForm, 'employee') },
    permitHeld,
    forThisJob,
    { ...inRegion, only: ['kaz.law482.33-1', 'kaz.law477.37-1-1'] },
  ],
  leaves: [
    t(
      'Ethnic Kazakhs and former compatriots get the permit by a simplified procedure (Art. 38).',
      'Этническим казахам и бывшим соотечественникам разрешение выдают в упрощённом порядке (ст. 38).',
      'Этникалық қазақтар мен бұрынғы отандастарға рұқсат жеңілдетілген тәртіппен беріледі (38-бап).',
    ),
  ],
})

// --- Art. 37-3: transfer within a company -------------------------------------------------------------------

const transfer = workGround({
  code: 'ict-permit',
  label: t('In a transfer within a company', 'При внутрикорпоративном переводе', 'Корпоративішілік ауыстыру кезінде'),
  gist: t(
    'Whoever is moved within a company works on a permit for the transfer, outside the quota.',
    'Переведённый внутри компании работает по разрешению на перевод, вне квоты.',
    'Компания ішінде ауысқан адам ауыстыруға берілген рұқсатпен, квотадан тыс жұмыс істейді.',
  ),
  passages: [passage('kaz.law482.35-1', employment('Art. 35(1)'), '2017-01-01/2023-06-30'), passage('kaz.law477.37-3-1', lm('Art. 37-3(1)'), '2023-07-01/')],
  conditions: [
    {
      code: 'form',
      gist: t(
        'A move within a company to its branch, subsidiary or office.',
        'Перевод внутри компании в филиал, дочернюю организацию или представительство.',
        'Компания ішінде филиалға, еншілес ұйымға не өкілдікке ауысу.',
      ),
      then: is(workForm, 'intra-corporate'),
    },
    permitHeld,
    forThisJob,
  ],
})

// --- Arts 34(3), 41: seasonal work --------------------------------------------------------------------------

const seasonal = workGround({
  code: 'seasonal-permit',
  label: t('Seasonal work', 'Сезонная работа', 'Маусымдық жұмыс'),
  gist: t(
    'Seasonal workers work on a permit of the employer, for a year at most.',
    'Сезонные работники работают по разрешению работодателя, не более года.',
    'Маусымдық жұмыскерлер жұмыс берушінің рұқсатымен, бір жылдан аспайтын мерзімге жұмыс істейді.',
  ),
  passages: [passage('kaz.law477.34-3', lm('Arts 34(3), 41(1)'), '~2013-12-27/')],
  conditions: [{ code: 'form', gist: t('Seasonal work.', 'Сезонная работа.', 'Маусымдық жұмыс.'), then: is(workForm, 'seasonal') }, permitHeld, forThisJob],
  leaves: [
    t(
      'A ratified treaty with the state of origin may replace the permit; none was worked out here.',
      'Ратифицированный договор с государством исхода может заменить разрешение; здесь такие договоры не учтены.',
      'Шыққан мемлекетпен ратификацияланған шарт рұқсатты алмастыруы мүмкін; мұнда ондай шарттар ескерілмеген.',
    ),
  ],
})

// --- Art. 37-2: self-employment -----------------------------------------------------------------------------

const certificate = workGround({
  code: 'self-employment',
  label: t('On a certificate of qualification', 'По справке о соответствии квалификации', 'Біліктілік сәйкестігі туралы анықтамамен'),
  gist: t(
    'In listed professions a foreigner finds work alone, on a certificate of qualification.',
    'По профессиям из перечня иностранец трудоустраивается сам, по справке о соответствии квалификации.',
    'Тізбедегі кәсіптер бойынша шетелдік өзі, біліктілік сәйкестігі туралы анықтамамен жұмысқа орналасады.',
  ),
  passages: [passage('kaz.law482.34-1', employment('Art. 34(1)'), '2017-01-01/2023-06-30'), passage('kaz.law477.37-2-1', lm('Art. 37-2(1)'), '2023-07-01/')],
  conditions: [
    {
      code: 'form',
      gist: t(
        'Work found by oneself, or with the employer found.',
        'Самостоятельная работа или работа у найденного работодателя.',
        'Өз бетінше жұмыс не тапқан жұмыс берушідегі жұмыс.',
      ),
      then: is(workForm, 'self-employed', 'employee'),
    },
    {
      code: 'certificate',
      gist: t('A valid certificate of qualification.', 'Действующая справка о соответствии квалификации.', 'Біліктілік сәйкестігі туралы қолданыстағы анықтама.'),
      then: holds('self-employment'),
    },
  ],
})

// --- Arts 43-1, 43-2: labour immigrants ---------------------------------------------------------------------

const labourImmigrant = workGround({
  code: 'labour-immigrant',
  label: t('In a household', 'В домашнем хозяйстве', 'Үй шаруашылығында'),
  gist: t(
    'A labour immigrant works for natural persons, in their household, in the region where the permit was issued.',
    'Трудовой иммигрант работает у физических лиц в домашнем хозяйстве, в регионе выдачи разрешения.',
    'Еңбекші көшіп келуші жеке тұлғалардың үй шаруашылығында, рұқсат берілген өңірде жұмыс істейді.',
  ),
  passages: [
    passage('kaz.law477.43-2-4.2014', lm('Art. 43-2(4), (6)', '2013-12-10'), '2014-02-01/2023-12-31'),
    passage('kaz.law477.43-2-4.2024', lm('Art. 43-2(4), (6)'), '2024-01-01/'),
  ],
  conditions: [
    {
      code: 'household',
      gist: t(
        'Only in the household of a natural person: not in a company or shop.',
        'Только в домашнем хозяйстве физического лица: не в компании и не в магазине.',
        'Жеке тұлғаның үй шаруашылығында ғана: компанияда не дүкенде емес.',
      ),
      then: is(workForm, 'household'),
    },
    {
      code: 'permit',
      gist: t('A valid permit of a labour immigrant.', 'Действующее разрешение трудовому иммигранту.', 'Еңбекші көшіп келушіге берілген қолданыстағы рұқсат.'),
      then: holds('labour-immigrant'),
    },
    {
      code: 'region',
      gist: t('Only in the region where the permit was issued.', 'Только в регионе, где выдано разрешение.', 'Рұқсат берілген өңірде ғана.'),
      then: is(workPlace, 'named'),
    },
  ],
})

// --- Arts 39, 40: business immigrants -----------------------------------------------------------------------

const visaOnly = passage('kaz.law477.40-1.visa', lm('Art. 40(1)'), '~2013-12-27/2024-05-27')
const visaOrPermit = passage('kaz.law477.40-1', at(law477, 'Art. 40(1)', 'official', '2026-11-23'), '2024-05-28/')
const businessImmigrant = workGround({
  code: 'business-immigrant',
  label: t('In your own company', 'В своей компании', 'Өз компаниясында'),
  gist: t(
    'A business immigrant runs the company for which he or she came.',
    'Бизнес-иммигрант ведёт дело, ради которого приехал.',
    'Бизнес-көшіп келуші өзі үшін келген кәсіпкерлікпен айналысады.',
  ),
  passages: [visaOnly, visaOrPermit],
  conditions: [
    { code: 'form', gist: t('Work in one’s own company.', 'Работа в своей компании.', 'Өз компаниясындағы жұмыс.'), then: is(workForm, 'own-business') },
    {
      code: 'visa',
      gist: t(
        'A C5 visa; of ethnic Kazakhs also a temporary residence permit.',
        'Виза C5; у этнических казахов — и разрешение на временное проживание.',
        'C5 санатты виза; этникалық қазақтарда уақытша тұруға рұқсат та жарайды.',
      ),
      then: any(holdsVisa('C5'), all(ethnicKazakh, holds('temporary'))),
      only: [visaOnly.id],
    },
    {
      code: 'status',
      gist: t(
        'A C5 visa, or a temporary residence permit of a business immigrant.',
        'Виза C5 или разрешение на временное проживание бизнес-иммигранта.',
        'C5 санатты виза не бизнес-көшіп келушінің уақытша тұруға рұқсаты.',
      ),
      then: any(holdsVisa('C5'), holds('temporary')),
      only: [visaOrPermit.id],
    },
  ],
  leaves: [
    t(
      'Whether the temporary permit at hand was issued for business is taken from what you tell of your work.',
      'Выдано ли разрешение на временное проживание именно для бизнеса, судим по вашим словам о работе.',
      'Уақытша тұруға рұқсат дәл кәсіпкерлік үшін берілді ме, ол жұмысыңыз туралы айтқаныңыздан алынады.',
    ),
  ],
})

// --- Visa rules: remote work for a payer abroad ---------------------------------------------------------------

const remote = (code: string, category: 'B12-1' | 'B9-1', title: string) =>
  workGround({
    code,
    label: t(`Remote work on a ${title} visa`, `Удалённая работа по визе ${title}`, `${category} санатты визамен қашықтан жұмыс`),
    gist: t(
      `The holder of a ${category} visa works remotely for a payer abroad, and for nobody in Kazakhstan.`,
      `Владелец визы ${category} работает удалённо на заказчика за рубежом и ни на кого в Казахстане.`,
      `${category} санатты визаның иесі шетелдегі төлеушіге қашықтан жұмыс істейді, Қазақстанда ешкімге жұмыс істемейді.`,
    ),
    passages: [passage(`kaz.visaRules.${category}.remote`, at(visaRules, `category ${category}`, 'secondary'), '~2024-11-18/')],
    conditions: [
      {
        code: 'form',
        gist: t('Remote work for a payer abroad.', 'Удалённая работа на заказчика за рубежом.', 'Шетелдегі төлеушіге қашықтан жұмыс.'),
        then: is(workForm, 'remote'),
      },
      { code: 'visa', gist: t(`A valid ${category} visa.`, `Действующая виза ${category}.`, `Қолданыстағы ${category} санатты виза.`), then: holdsVisa(category) },
    ],
    leaves: [
      t(
        'For remote work without such a visa neither a permission nor a ban was found.',
        'Для удалённой работы без такой визы не найдено ни разрешения, ни запрета.',
        'Мұндай визасыз қашықтан жұмысқа рұқсат та, тыйым да табылмады.',
      ),
    ],
  })
const neoNomad = remote('neo-nomad', 'B12-1', 'Neo Nomad')
const digitalNomad = remote('digital-nomad', 'B9-1', 'Digital Nomad')

export const migrationLaw37to43: readonly Rule[] = [
  ...employerPermit.rules,
  ...transfer.rules,
  ...certificate.rules,
  ...businessImmigrant.rules,
  ...seasonal.rules,
  ...labourImmigrant.rules,
  ...neoNomad.rules,
  ...digitalNomad.rules,
]
