import { all, any, at, by, figure, is, later, not, read, readOn, rule, same, since, some, t, today, type Rule } from '@kosh/norms'
import { born, permits } from '../world/person.js'
import { destination } from '../world/journey.js'
import { familyReunification } from './acts.js'
import { freeMovers } from './free-movers.js'
import { holds, isHeld } from './held-permits.js'
import { family } from './long-stay-facts.js'
import { harmless, nationalChoice, passages, proved, route, thirdCountryNational } from './routes.js'
import { mayWork } from './stay-questions.js'

/** Directive 2003/86/EC on the right to family reunification, in the order of its articles. Its text was not reached. */

const act = familyReunification
const dir = passages(act)
const force = '2005-10-03/'
const { relation, nationality, residence, ground, since: livesSince } = family.cells
const sponsored = all(same(residence, destination), not(readOn(today, freeMovers, nationality)), is(ground, 'permit', 'blue-card', 'researcher', 'intra-corporate', 'refugee'))
const core = is(relation, 'spouse', 'minor-child')
/** A refugee asks neither for means nor for waiting time. */
const byRefugee = some(family, all(sponsored, is(ground, 'refugee')))
/** Holders of these permits are joined at once. */
const withoutWaiting = is(ground, 'blue-card', 'researcher', 'intra-corporate', 'refugee')

// --- choices of the states, not collected here ---------------------------------------------------------------------

const choice = (id: string, en: string, ru: string, kk: string) => figure(`eu.family.choice.${id}`, 'bool', { label: t(en, ru, kk), by: ['code'], within: 'yes or no' }, [])
const wider = choice(
  'wider',
  'National choice: parents, adult children, partners',
  'Выбор государства: родители, взрослые дети, партнёры',
  'Мемлекет таңдауы: ата-ана, ересек балалар, серіктестер',
)
const asksProofs = choice('proofs', 'National choice: housing, insurance, means', 'Выбор государства: жильё, страховка, средства', 'Мемлекет таңдауы: баспана, сақтандыру, қаражат')
const worksAtOnce = choice('work', 'National choice: work in the first year', 'Выбор государства: работа в первый год', 'Мемлекет таңдауы: алғашқы жылы жұмыс')
const spouseAge = figure(
  'eu.family.spouseAge',
  'int',
  { label: t('Least age of husband and wife', 'Наименьший возраст супругов', 'Жұбайлардың ең аз жасы'), by: ['code'], within: [18, 21] },
  [],
)
const waitMonths = figure(
  'eu.family.waiting',
  'int',
  { label: t('Waiting time of the sponsor, months', 'Срок ожидания, месяцев', 'Күту мерзімі, ай'), by: ['code'], within: [0, 24] },
  [],
)

export const familyRoute = route({
  code: 'family',
  act,
  cite: dir,
  force,
  at: 'Arts 5(4), 13',
  gist: t(
    'The family gets a permit of at least a year; the decision comes within nine months.',
    'Семья получает разрешение не менее чем на год; решение принимают в девять месяцев.',
    'Отбасы кемінде бір жылға рұқсат алады; шешім тоғыз ай ішінде шығады.',
  ),
  how: t(
    'As a rule from abroad, by the sponsor or the family as the state says.',
    'Как правило, из-за границы; подаёт тот, кого назначит государство.',
    'Әдетте шетелден; кім беретінін мемлекет айтады.',
  ),
  months: 0,
  least: 12,
  days: 274,
  files: 'relative',
  conditions: [
    thirdCountryNational('Art. 3(3)'),
    {
      id: 'sponsor',
      at: 'Art. 3(1)',
      gist: t(
        'The sponsor is a third-country national with a permit of a year or more and the prospect of staying.',
        'Воссоединяющий имеет не гражданство Союза, а разрешение на год или более и перспективу остаться.',
        'Шақырушы Одақ азаматы емес, бір жыл не одан ұзақ рұқсаты мен қалу мүмкіндігі бар.',
      ),
      then: some(family, sponsored),
    },
    {
      id: 'relation',
      at: 'Art. 4(1)-(3)',
      gist: t(
        'Husband, wife and minor children are admitted; parents, adult children and partners where the state admits them.',
        'Допускаются супруг и несовершеннолетние дети; родители, взрослые дети и партнёры, если допускает государство.',
        'Жұбай мен кәмелетке толмаған балалар жіберіледі; ата-ана, ересек балалар, серіктестер мемлекет рұқсат етсе ғана.',
      ),
      then: any(some(family, all(sponsored, core)), all(some(family, sponsored), read(wider, destination))),
    },
    {
      id: 'age',
      at: 'Art. 4(5)',
      gist: t(
        'A husband or wife has the age that the state sets, at most 21.',
        'Супруг достиг возраста, установленного государством, не выше 21 года.',
        'Жұбай мемлекет белгілеген жасқа толған, ол 21-ден аспайды.',
      ),
      then: any(not(some(family, all(sponsored, is(relation, 'spouse')))), since(today, later(born, read(spouseAge, destination), 'years'))),
    },
    {
      id: 'means',
      at: 'Arts 7(1), 12(1)',
      gist: t(
        'Where the state asks for them there are housing, insurance and means; of refugees it does not in the first three months.',
        'Если требует государство, есть жильё, страховка и средства; от беженцев в первые три месяца оно не требует.',
        'Мемлекет талап етсе, баспана, сақтандыру және қаражат бар; босқындардан алғашқы үш айда талап етілмейді.',
      ),
      then: any(all(proved('housing'), proved('insurance'), proved('resources')), byRefugee, not(read(asksProofs, destination))),
    },
    {
      id: 'waiting',
      at: 'Art. 8',
      says: at(act, 'Art. 8', 'official', '2026-11-27', { url: 'https://lexparency.org/eu/32003L0086/ART_8/' }),
      gist: t(
        'The sponsor has stayed lawfully as long as the state asks, at most two years.',
        'Воссоединяющий прожил законно столько, сколько требует государство, не более двух лет.',
        'Шақырушы мемлекет талап еткен мерзім заңды тұрған, ол екі жылдан аспайды.',
      ),
      then: some(family, all(sponsored, any(withoutWaiting, by(later(livesSince, read(waitMonths, destination), 'months'), today)))),
      leaves: [
        t(
          'A state whose law of before the directive looked at its capacity may instead let up to three years pass between the application and the permit.',
          'Государство, чей закон до директивы учитывал возможности приёма, может вместо этого выдать разрешение не позднее трёх лет после заявления.',
          'Директиваға дейінгі заңы қабылдау мүмкіндігін ескерген мемлекет оның орнына рұқсатты өтініштен кейін үш жылға дейін беруі мүмкін.',
        ),
      ],
    },
    harmless('Art. 6'),
  ],
})
const work = rule('eu.directive200386.14', {
  says: dir('Art. 14'),
  force,
  answers: mayWork,
  gist: t(
    'A family member works like the sponsor; in the first twelve months the state may restrict it.',
    'Член семьи работает, как и воссоединяющий; в первые двенадцать месяцев государство может это ограничить.',
    'Отбасы мүшесі шақырушы сияқты жұмыс істейді; алғашқы он екі айда мемлекет шектей алады.',
  ),
  when: holds('family-reunification'),
  then: any(some(permits, all(isHeld('family-reunification'), by(later(permits.cells.from, 12, 'months'), today))), some(family, withoutWaiting), read(worksAtOnce, destination)),
  leaves: [nationalChoice],
})

export const familyReunificationRules: readonly Rule[] = [...familyRoute.rules, work]
