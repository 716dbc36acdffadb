import { all, any, atLeast, figure, read, rule, t, type Rule } from '@kosh/norms'
import { destination } from '../world/journey.js'
import { intraCorporate } from './acts.js'
import { binds } from './binding.js'
import { holds } from './held-permits.js'
import { serviceMonths } from './long-stay-facts.js'
import { harmless, insured, passages, proved, route, thirdCountryNational } from './routes.js'
import { mayWork } from './stay-questions.js'

/** Directive 2014/66/EU on intra-corporate transferees. Its text was not reached. */

const act = intraCorporate
const dir = passages(act)
const force = '2016-11-29/'
const prior = (id: string, most: number, en: string, ru: string, kk: string) =>
  figure(`eu.intraCorporate.${id}`, 'int', { label: t(en, ru, kk), by: ['code'], within: [3, most] }, [])
/** Months of service before the transfer that the state asks for; not collected here. */
const ofManagers = prior('managers', 12, 'Prior service of managers and specialists, months', 'Стаж руководителей и специалистов, месяцев', 'Басшылар мен мамандардың өтілі, ай')
const ofTrainees = prior('trainees', 6, 'Prior service of trainees, months', 'Стаж стажёров, месяцев', 'Тағылымдамашылардың өтілі, ай')

export const intraCorporateRoute = route({
  code: 'intra-corporate',
  forms: ['intra-corporate'],
  act,
  cite: dir,
  force,
  at: 'Arts 12(1), 15(1)',
  gist: t(
    'Managers and specialists are transferred for three years at most, trainees for one; the decision comes within ninety days.',
    'Руководителей и специалистов переводят не более чем на три года, стажёров на год; решение принимают в девяносто дней.',
    'Басшылар мен мамандар үш жылдан, тағылымдамашылар бір жылдан аспайтын мерзімге ауыстырылады; шешім тоқсан күнде шығады.',
  ),
  months: 36,
  least: 0,
  days: 90,
  files: 'employer',
  conditions: [
    thirdCountryNational('Art. 2(1)'),
    {
      id: 'post',
      at: 'Arts 3(e)-(g), 5(1)(c)',
      gist: t(
        'The post is that of a manager, specialist or trainee employee of the group.',
        'Должность руководителя, специалиста или стажёра группы.',
        'Лауазым топтың басшысы, маманы не тағылымдамашысы.',
      ),
      then: any(proved('manager-or-specialist'), proved('trainee')),
    },
    {
      id: 'service',
      at: 'Art. 5(1)(b)',
      gist: t(
        'The person has worked in the group as long as the state asks: three to twelve months, a trainee three to six.',
        'Лицо работало в группе сколько требует государство: от трёх до двенадцати месяцев, стажёр от трёх до шести.',
        'Адам топта мемлекет талап еткен уақыт жұмыс істеген: үш айдан он екі айға дейін, тағылымдамашы үштен алты айға дейін.',
      ),
      then: any(
        all(proved('manager-or-specialist'), atLeast(serviceMonths, read(ofManagers, destination))),
        all(proved('trainee'), atLeast(serviceMonths, read(ofTrainees, destination))),
      ),
    },
    insured('Art. 5(1)(g)'),
    harmless('Art. 5(8)'),
  ],
})
const work = rule('eu.directive201466.17', {
  says: dir('Art. 17'),
  force,
  answers: mayWork,
  gist: t('A transferee works in the entities of the group.', 'Переведённый работает в организациях группы.', 'Ауысқан адам топтың ұйымдарында жұмыс істейді.'),
  when: all(binds(act), holds('intra-corporate')),
  then: true,
})

export const intraCorporateRules: readonly Rule[] = [...intraCorporateRoute.rules, work]
