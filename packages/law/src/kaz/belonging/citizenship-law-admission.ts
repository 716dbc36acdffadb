import { all, any, at, is, not, rule, some, t, type Arg, type Cite, type Rule, type Text } from '@kosh/norms'
import { citizenship, ethnicKazakh } from '../../world/person.js'
import { citizenshipLaw } from '../acts.js'
import { article1, entitledByTreaty, treatyDoubts } from './agreement-1999.js'
import { citizenshipEnded, minor, permanentResident, wasCitizen } from './belonging-facts.js'
import { citizenshipRoutes, type CitizenshipWay } from './belonging-questions.js'
import { fromFormerRepublicWithRelative, spouseOfCitizen, tie } from './citizenship-groups.js'
import { family } from '../family-facts.js'

/**
 * Law on Citizenship, 20.12.1991 No. 1017-XII. Arts 16, 16-1, 18: the ways to citizenship and to its restoration. Compared in the versions of
 * 22.07.2011, 09.04.2016 and 17.07.2024; changes after July 2024 were not seen. The conditions are in citizenship-law-conditions.ts.
 */

const law = (place: string, version = '2024-07-17'): Cite => at(citizenshipLaw, place, 'official', '2026-11-26', { text: version })
const fromTheStart = '~2011-08-17/'
const to2015 = '~2011-08-17/2015-12-05'
const from2015 = '~2015-12-06/'
const from2024 = '2024-05-28/'

/** Whoever belongs to the group is shown the way; its conditions are asked one by one. */
const wayOf = (route: CitizenshipWay, days: 90 | 180, files: Pick<Rule, 'gist'> & { id: string; says: Cite; force: string; when: Arg<'bool'>; leaves?: readonly Text[] }): Rule =>
  rule(`kaz.law1017.${files.id}`, {
    says: files.says,
    gist: files.gist,
    force: files.force,
    answers: citizenshipRoutes,
    when: files.when,
    then: [{ route, months: 0, tenge: 0, days, files: 'foreigner', prolongs: false }],
    how: days === 90 ? toThePolice : toThePresident,
    leaves: [...(files.leaves ?? []), feeNotFound, childrenFollow],
  })
const toThePresident = t(
  'An application to the President, handed in to the police at the place of residence; the decision within six months.',
  'Заявление на имя Президента через полицию по месту жительства; решение в течение шести месяцев.',
  'Президенттің атына өтініш тұратын жердегі полиция арқылы беріледі; шешім алты айда қабылданады.',
)
const toThePolice = t(
  'An application to the police at the place of residence, with the notarised renunciation of the other citizenship; the decision within three months.',
  'Заявление в полицию по месту жительства с нотариальным отказом от другого гражданства; решение в течение трёх месяцев.',
  'Тұратын жердегі полицияға өтініш, басқа азаматтықтан нотариат куәландырған бас тарту қоса беріледі; шешім үш айда қабылданады.',
)
const feeNotFound = t('The state duty was not found.', 'Размер государственной пошлины не найден.', 'Мемлекеттік баждың мөлшері табылмады.')
const childrenFollow = t(
  'Children under 14 follow parents who become citizens; from 14 to 18 their notarised consent is needed.',
  'Дети до 14 лет следуют за родителями, ставшими гражданами; с 14 до 18 нужно их нотариальное согласие.',
  '14 жасқа толмаған бала азамат болған ата-анасына ереді; 14–18 жаста оның нотариат куәландырған келісімі керек.',
)

const ordinaryWays: readonly Rule[] = [
  wayOf('residence', 180, {
    id: '16-1-residence',
    says: law('Art. 16(1)'),
    gist: t(
      'Permanent residents of five years may be admitted by the President.',
      'Прожившие постоянно пять лет могут быть приняты Президентом.',
      'Бес жыл тұрақты тұрғандарды Президент қабылдай алады.',
    ),
    force: fromTheStart,
    when: permanentResident,
  }),
  wayOf('marriage', 180, {
    id: '16-1-marriage',
    says: law('Art. 16(1)'),
    gist: t(
      'Whoever has been married to a citizen for three years may be admitted by the President.',
      'Состоящие три года в браке с гражданином могут быть приняты Президентом.',
      'Азаматпен үш жыл некеде тұрғандарды Президент қабылдай алады.',
    ),
    force: fromTheStart,
    when: some(family, spouseOfCitizen),
  }),
  wayOf('waiver', 180, {
    id: '16-1-waiver',
    says: law('Art. 16(1), part 2'),
    gist: t(
      'Minors, the incapacitated, people of special merit or listed professions and their families need neither term.',
      'Детям, недееспособным, лицам с особыми заслугами или профессией из перечня и их семьям сроки не нужны.',
      'Балаларға, әрекетке қабілетсіздерге, ерекше еңбек сіңіргендер мен тізбедегі мамандарға және отбасыларына мерзім қажет емес.',
    ),
    force: fromTheStart,
    when: any(tie('merit', 'incapacitated'), all(minor, permanentResident)),
    leaves: [
      t(
        'The list of professions is a decree of 2005, whose text was not seen; a minor is shown this way with permanent residence only.',
        'Перечень профессий — указ 2005 года, его текст не просмотрен; ребёнку этот путь показан только при постоянном проживании.',
        'Мамандықтар тізбесі — 2005 жылғы жарлық, мәтіні қаралмаған; балаға бұл жол тұрақты тұрғанда ғана көрсетіледі.',
      ),
    ],
  }),
  wayOf('former-republic', 180, {
    id: '16-2',
    says: law('Art. 16(2)'),
    gist: t(
      'Citizens of former Soviet republics who come to live and have a close relative who is a citizen need no term.',
      'Гражданам бывших союзных республик, прибывшим на постоянное жительство и имеющим близкого родственника — гражданина, срок не нужен.',
      'Тұрақты тұруға келген, жақын туысы азамат бұрынғы одақтас республика азаматтарына мерзім қажет емес.',
    ),
    force: fromTheStart,
    when: fromFormerRepublicWithRelative,
  }),
  wayOf('restoration', 180, {
    id: '18',
    says: law('Art. 18'),
    gist: t(
      'Whoever was a citizen before may be restored by the President.',
      'Ранее состоявшие в гражданстве могут быть восстановлены Президентом.',
      'Бұрын азамат болғандарды Президент қалпына келтіре алады.',
    ),
    force: fromTheStart,
    when: wasCitizen,
  }),
]

const simplifiedWays: readonly Rule[] = [
  wayOf('restoration', 90, {
    id: '18-1',
    says: law('Art. 18-1', '2011-07-22'),
    gist: t(
      'To December 2015 former citizens who lived here permanently could be restored by registration, unless their loss had been registered.',
      'До декабря 2015 года бывшие граждане, постоянно жившие здесь, восстанавливались регистрацией, если их утрата не была зарегистрирована.',
      '2015 жылғы желтоқсанға дейін осында тұрақты тұратын бұрынғы азаматтар, жоғалтуы тіркелмесе, тіркеумен қалпына келтірілетін.',
    ),
    force: to2015,
    when: all(some(citizenshipEnded, is(citizenshipEnded.cells.ground, 'exit')), permanentResident, is(citizenship, 'XXA')),
  }),
  wayOf('kandas', 90, {
    id: '16-1-kazakh.2011',
    says: law('Art. 16-1(1)', '2011-07-22'),
    gist: t(
      'Ethnic Kazakhs who came to live in the historical homeland could be admitted by registration, with no status asked.',
      'Лица казахской национальности, прибывшие на историческую родину, принимались регистрацией без требования статуса.',
      'Тарихи отанына тұруға келген ұлты қазақ адамдар мәртебе талап етілмей, тіркеумен қабылданатын.',
    ),
    force: to2015,
    when: ethnicKazakh,
  }),
  wayOf('kandas', 90, {
    id: '16-1-kazakh.2015',
    says: law('Art. 16-1(1)'),
    gist: t(
      'Kandas who live here permanently are admitted by registration after any time.',
      'Кандасы, постоянно живущие здесь, принимаются регистрацией независимо от срока.',
      'Осында тұрақты тұратын қандастар мерзіміне қарамай тіркеумен қабылданады.',
    ),
    force: from2015,
    when: all(ethnicKazakh, not(wasCitizen)),
    leaves: [t('To the end of 2020 the law said oralman.', 'До конца 2020 года в законе стояло слово «оралман».', '2020 жылдың соңына дейін заңда «оралман» делінген.')],
  }),
  wayOf('rehabilitated', 90, {
    id: '16-1-2',
    says: law('Art. 16-1(2)'),
    gist: t(
      'Rehabilitated victims of mass repression, and descendants who lost citizenship against their will, are admitted by registration.',
      'Реабилитированные жертвы массовых репрессий и потомки, лишённые гражданства помимо воли, принимаются регистрацией.',
      'Жаппай қуғын-сүргіннің ақталған құрбандары мен еркінен тыс азаматтығынан айырылған ұрпақтары тіркеумен қабылданады.',
    ),
    force: fromTheStart,
    when: tie('rehabilitated'),
  }),
  rule('kaz.agreement1999.1', {
    says: article1,
    gist: t(
      'Citizens of Belarus, Kyrgyzstan and Russia who come to live here are admitted by registration if they had Soviet citizenship and ties with Kazakhstan before 21 December 1991, or have a close relative who is a citizen here.',
      'Граждане Беларуси, Кыргызстана и России, прибывшие на постоянное жительство, принимаются регистрацией, если состояли в гражданстве СССР и жили или родились в Казахстане до 21 декабря 1991 года либо имеют здесь близкого родственника — гражданина.',
      'Тұрақты тұруға келген Беларусь, Қырғызстан және Ресей азаматтары КСРО азаматы болып, 1991 жылғы 21 желтоқсанға дейін Қазақстанда туса не тұрса немесе мұнда жақын туысы азамат болса, тіркеумен қабылданады.',
    ),
    force: '~2011-08-17/',
    answers: citizenshipRoutes,
    when: entitledByTreaty,
    then: [{ route: 'treaty', months: 0, tenge: 0, days: 90, files: 'foreigner', prolongs: false }],
    how: toThePolice,
    leaves: [
      ...treatyDoubts,
      t(
        'Three months are taken from Art. 16-1 of the Law on Citizenship; what the treaty itself says of the time was not seen.',
        'Три месяца взяты из ст. 16-1 Закона о гражданстве; что о сроке говорит сам договор, не просмотрено.',
        'Үш ай Азаматтық туралы заңның 16-1-бабынан алынды; мерзім туралы шарттың өзі не айтатыны қаралмаған.',
      ),
      feeNotFound,
    ],
  }),
  wayOf('student', 90, {
    id: '16-1-3',
    says: law('Art. 16-1(3)'),
    gist: t(
      'Ethnic Kazakhs who study at a higher school of Kazakhstan are admitted by registration.',
      'Этнические казахи, обучающиеся в высших учебных заведениях Казахстана, принимаются регистрацией.',
      'Қазақстанның жоғары оқу орындарында оқитын этникалық қазақтар тіркеумен қабылданады.',
    ),
    force: from2015,
    when: all(ethnicKazakh, tie('student')),
  }),
  wayOf('widow', 90, {
    id: '16-1-4',
    says: law('Art. 16-1(4)'),
    gist: t(
      'Widows of citizens who live here permanently are admitted by registration after any time.',
      'Вдовы граждан, постоянно живущие здесь, принимаются регистрацией независимо от срока.',
      'Осында тұрақты тұратын азаматтардың жесірлері мерзіміне қарамай тіркеумен қабылданады.',
    ),
    force: from2024,
    when: tie('widow'),
    leaves: [t('Widowers are not named.', 'Вдовцы не названы.', 'Тұл ерлер аталмаған.')],
  }),
]

export const citizenshipLawAdmission: readonly Rule[] = [...ordinaryWays, ...simplifiedWays]
