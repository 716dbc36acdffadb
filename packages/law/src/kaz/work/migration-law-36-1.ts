import { all, at, by, is, later, some, t, today, type Cite, type Expr, type Rule } from '@kosh/norms'
import { purpose } from '../../world/journey.js'
import { law477, law482 } from '../acts.js'
import { family } from '../family-facts.js'
import { commissioned, position } from './labour-facts.js'
import { residesPermanently } from './labour-status.js'
import { workGround, type GroundRules, type Passage } from './work-ground.js'
import { workForm } from './work-facts.js'

/**
 * Law on Migration of the Population, Art. 36-1(2): who needs neither quota nor permit; with Art. 29(2)(1) on spouses of citizens. Read in the version of
 * 01.01.2024, in force since 01.07.2023. Before: Art. 37(3) of the same law (version of 10.12.2013), then Art. 32(2) of the Law on Employment (version of 01.01.2020).
 */

const lm = (place: string, text = '2024-01-01'): Cite => at(law477, place, 'official', '2026-11-26', { text })
const employment = (place: string): Cite => at(law482, place, 'official', '2026-11-26', { text: '2020-01-01' })
const since2023 = '2023-07-01/'
const item = (number: string): Passage => ({ id: `kaz.law477.36-1-2-${number}`, says: lm(`Art. 36-1(2)(${number})`), force: since2023 })
const isHeld = (code: string): Expr<'bool'> => is(position, code)

const yearAfterOpening = {
  code: 'yearAfter',
  gist: t(
    'Until one year after the object was put into operation.',
    'До истечения года после ввода объекта в эксплуатацию.',
    'Нысан пайдалануға берілгеннен кейін бір жыл өткенге дейін.',
  ),
  then: by(today, later(commissioned, 1, 'years')),
}

const autonomousEducation = workGround({
  code: 'autonomous-education',
  label: t('Autonomous education organisations', 'Автономные организации образования', 'Дербес білім беру ұйымдары'),
  gist: t(
    'Heads and specialists with higher education of autonomous education organisations and Nazarbayev Fund need no permit.',
    'Руководителям и специалистам с высшим образованием автономных организаций образования и «Назарбаев Фонда» разрешение не нужно.',
    'Дербес білім беру ұйымдары мен «Назарбаев Қорының» басшылары мен жоғары білімді мамандарына рұқсат қажет емес.',
  ),
  passages: [item('1')],
  conditions: [{ code: 'post', gist: t('Such a post.', 'Такая должность.', 'Осындай лауазым.'), then: isHeld('autonomous-education') }],
})
const stateBody = workGround({
  code: 'state-body',
  label: t('State bodies', 'Государственные органы', 'Мемлекеттік органдар'),
  gist: t(
    'Workers of state bodies need no permit, on papers set by the Government.',
    'Работникам государственных органов разрешение не нужно при документах, установленных Правительством.',
    'Үкімет белгілеген құжаттары бар мемлекеттік орган жұмыскерлеріне рұқсат қажет емес.',
  ),
  passages: [item('2')],
  conditions: [{ code: 'post', gist: t('Work in a state body.', 'Работа в государственном органе.', 'Мемлекеттік органдағы жұмыс.'), then: isHeld('state-body') }],
})
const investmentProject = workGround({
  code: 'investment-project',
  label: t('Investment priority projects', 'Инвестиционные приоритетные проекты', 'Инвестициялық басым жобалар'),
  gist: t(
    'Heads, specialists with higher education and listed skilled workers of an investment priority project and its contractors need no permit.',
    'Руководителям, специалистам с высшим образованием и рабочим из списка инвестиционного приоритетного проекта и его подрядчиков разрешение не нужно.',
    'Инвестициялық басым жоба мен оның мердігерлерінің басшыларына, жоғары білімді мамандарына және тізімдегі білікті жұмысшыларына рұқсат қажет емес.',
  ),
  passages: [item('3')],
  conditions: [{ code: 'post', gist: t('Work on such a project.', 'Работа на таком проекте.', 'Осындай жобадағы жұмыс.'), then: isHeld('investment-project') }, yearAfterOpening],
  leaves: [
    t(
      'Skilled workers only by the trades and numbers of the investment contract.',
      'Квалифицированные рабочие — только по профессиям и числу из инвестиционного контракта.',
      'Білікті жұмысшылар — инвестициялық келісімшарттағы кәсіп пен сан бойынша ғана.',
    ),
  ],
})
const economicZone = workGround({
  code: 'economic-zone',
  label: t('Large projects of special economic zones', 'Крупные проекты специальных экономических зон', 'Арнайы экономикалық аймақтардың ірі жобалары'),
  gist: t(
    'Workers of projects of more than a million indices in special economic zones, and of their contractors, need no permit.',
    'Работникам проектов дороже миллиона МРП в специальных экономических зонах и их подрядчиков разрешение не нужно.',
    'Арнайы экономикалық аймақтардағы миллион АЕК-тен асатын жобалар мен олардың мердігерлерінің жұмыскерлеріне рұқсат қажет емес.',
  ),
  passages: [item('4')],
  conditions: [{ code: 'post', gist: t('Work on such a project.', 'Работа на таком проекте.', 'Осындай жобадағы жұмыс.'), then: isHeld('economic-zone') }, yearAfterOpening],
  leaves: [t('Categories and numbers are set by a commission.', 'Категории и численность определяет комиссия.', 'Санаттар мен санын комиссия айқындайды.')],
})
const permanentResident = workGround({
  code: 'permanent-resident',
  label: t('Permanent residents', 'Постоянно проживающие', 'Тұрақты тұратындар'),
  gist: t(
    'Whoever lives in Kazakhstan permanently works without a permit.',
    'Постоянно проживающие работают без разрешения.',
    'Қазақстанда тұрақты тұратындар рұқсатсыз жұмыс істейді.',
  ),
  passages: [
    { id: 'kaz.law477.37-3.residents', says: lm('Art. 37(3)', '2013-12-10'), force: '~2013-12-27/2016-12-31' },
    { id: 'kaz.law482.32-2-9', says: employment('Art. 32(2)(9)'), force: '2017-01-01/2023-06-30' },
    item('6'),
  ],
  conditions: [
    {
      code: 'resident',
      gist: t(
        'A residence permit of a foreigner, or a certificate of a stateless person.',
        'Вид на жительство иностранца или удостоверение лица без гражданства.',
        'Шетелдіктің ықтиярхаты не азаматтығы жоқ адамның куәлігі.',
      ),
      then: residesPermanently,
    },
  ],
  leaves: [
    t(
      'A penalty for a migration, tax or labour offence within a year may cost the right of residence (Art. 49).',
      'Взыскание за миграционное, налоговое или трудовое нарушение в течение года может стоить права на проживание (ст. 49).',
      'Бір жыл ішінде көші-қон, салық не еңбек құқық бұзушылығы үшін жаза тұру құқығынан айыруы мүмкін (49-бап).',
    ),
  ],
})
const branchHead = workGround({
  code: 'branch-head',
  label: t('First heads of branches', 'Первые руководители филиалов', 'Филиалдардың бірінші басшылары'),
  gist: t(
    'First heads of branches and representative offices of foreign companies need no permit.',
    'Первым руководителям филиалов и представительств иностранных компаний разрешение не нужно.',
    'Шетелдік компаниялар филиалдары мен өкілдіктерінің бірінші басшыларына рұқсат қажет емес.',
  ),
  passages: [{ id: 'kaz.law482.32-2-10', says: employment('Art. 32(2)(10)'), force: '2020-01-01/2023-06-30' }, item('7')],
  conditions: [
    {
      code: 'post',
      gist: t(
        'First head of a branch or office of a foreign company.',
        'Первый руководитель филиала или представительства иностранной компании.',
        'Шетелдік компания филиалының не өкілдігінің бірінші басшысы.',
      ),
      then: is(workForm, 'branch-head'),
    },
  ],
})
const astanaHub = workGround({
  code: 'astana-hub',
  label: t('Astana Hub', '«Астана Хаб»', '«Астана Хаб»'),
  gist: t(
    'Heads and specialists with higher education of Astana Hub and its participants need no permit.',
    'Руководителям и специалистам с высшим образованием «Астана Хаба» и его участников разрешение не нужно.',
    '«Астана Хаб» пен оның қатысушыларының басшыларына және жоғары білімді мамандарына рұқсат қажет емес.',
  ),
  passages: [item('9')],
  conditions: [{ code: 'post', gist: t('Such a post.', 'Такая должность.', 'Осындай лауазым.'), then: isHeld('astana-hub') }],
  leaves: [
    t(
      'A law of 27 September 2025 changed the wording of the item: it now speaks of an autonomous cluster fund.',
      'Закон от 27 сентября 2025 года изменил формулировку: теперь речь об автономном кластерном фонде.',
      '2025 жылғы 27 қыркүйектегі заң тұжырымды өзгертті: енді дербес кластерлік қор туралы айтылады.',
    ),
  ],
})

// --- Art. 29(2)(1): the spouse of a citizen -----------------------------------------------------------------

const { relation, status, until, married } = family.cells
const spouseOfCitizen = all(is(relation, 'spouse'), is(status, 'citizen'), by(today, until))
const spouse = workGround({
  code: 'spouse',
  label: t('The spouse of a citizen', 'Супруг гражданина', 'Азаматтың жұбайы'),
  gist: t(
    'Whoever came to join a husband or wife who is a citizen of Kazakhstan works on the terms of citizens.',
    'Приехавший к супругу — гражданину Казахстана работает на общих с гражданами условиях.',
    'Қазақстан азаматы жұбайына қосылуға келген адам азаматтармен бірдей жағдайда жұмыс істейді.',
  ),
  passages: [{ id: 'kaz.law477.29-2-1', says: lm('Art. 29(2)(1)'), force: '2017-01-01/' }],
  conditions: [
    {
      code: 'reunion',
      gist: t('The purpose of the stay is to join the family.', 'Цель пребывания — воссоединение семьи.', 'Болу мақсаты — отбасын біріктіру.'),
      then: is(purpose, 'family'),
    },
    {
      code: 'citizen',
      gist: t('The husband or wife is a citizen of Kazakhstan.', 'Супруг — гражданин Казахстана.', 'Жұбайы — Қазақстан азаматы.'),
      then: some(family, spouseOfCitizen),
    },
    {
      code: 'threeYears',
      gist: t(
        'The marriage has lasted three years (Art. 27(3)(1)).',
        'Брак длится не менее трёх лет (пп. 1 п. 3 ст. 27).',
        'Неке кемінде үш жылға созылған (27-баптың 3-тармағы 1-тармақшасы).',
      ),
      then: some(family, all(spouseOfCitizen, by(later(married, 3, 'years'), today))),
    },
  ],
})

const grounds: readonly GroundRules[] = [autonomousEducation, stateBody, investmentProject, economicZone, permanentResident, branchHead, astanaHub, spouse]
export const exemptByLaw = grounds.map(ground => ground.holds)
export const migrationLaw36: readonly Rule[] = grounds.flatMap(ground => ground.rules)
