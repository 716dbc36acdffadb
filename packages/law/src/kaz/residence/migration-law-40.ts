import { all, any, ask, at, breach, is, later, rule, t, type Cite, type Expr, type Rule } from '@kosh/norms'
import { entered, purpose } from '../../world/journey.js'
import { law477 } from '../acts.js'
import { holdsTemporary } from './migration-law-27.js'
import { holdsVisa } from '../stay/migration-law-7.js'
import { yours } from './residence-duties.js'
import { businessStarted } from './residence-facts.js'
import { startBusinessBy, stayShortened } from './residence-questions.js'

/**
 * Law on Migration of the Population, 22.07.2011 No. 477-IV. Art. 40: what a business immigrant does within two months, and what follows. Compared in the versions of
 * 14.07.2022 and 27.09.2025.
 */

const lm = (place: string, text = '2025-09-27'): Cite => at(law477, place, 'official', '2026-11-26', { text })

const businessImmigrant: Expr<'bool'> = all(is(purpose, 'investment'), any(holdsTemporary, holdsVisa('C5')))
const startBusiness = rule('kaz.law477.40-2.startBy', {
  says: lm('Art. 40(2)', '2022-07-14'),
  gist: t(
    'A business immigrant registers or joins a company and pays in the capital within two months of the entry.',
    'Бизнес-иммигрант в течение двух месяцев со дня въезда создаёт компанию или входит в неё и вносит капитал.',
    'Бизнес-көшіп келуші келген күннен бастап екі ай ішінде компания құрады не оған кіреді және капитал салады.',
  ),
  force: '~2020-01-11/',
  answers: startBusinessBy,
  when: businessImmigrant,
  then: later(entered, 2, 'months'),
})
const startBusinessDuty = yours('startBusiness', {
  says: lm('Art. 40(2)', '2022-07-14'),
  force: '~2020-01-11/',
  gist: t(
    'Within two months of the entry you register or join a company and pay in the capital.',
    'В течение двух месяцев со дня въезда нужно создать компанию или войти в неё и внести капитал.',
    'Келген күннен бастап екі ай ішінде компания құру не оған кіру және капитал салу қажет.',
  ),
  when: businessImmigrant,
  then: [{ deed: 'start-business', by: later(entered, 2, 'months'), sanction: '40-2' }],
  how: t(
    'Register the company with the justice body or on egov.kz and pay the capital into a bank of Kazakhstan; keep the receipt.',
    'Зарегистрируйте компанию в органе юстиции или на egov.kz и внесите капитал в банк Казахстана; сохраните квитанцию.',
    'Компанияны әділет органында не egov.kz арқылы тіркеп, капиталды Қазақстан банкіне салыңыз; түбіртекті сақтаңыз.',
  ),
})
const notShortened = rule('kaz.law477.40-2.kept', {
  says: lm('Art. 40(2)', '2022-07-14'),
  gist: t(
    'The stay is shortened only if the duties of Art. 40 are not done.',
    'Срок сокращают, только если не исполнены обязанности ст. 40.',
    'Мерзім тек 40-баптың міндеттері орындалмағанда қысқартылады.',
  ),
  force: '~2020-01-11/',
  answers: stayShortened,
  when: businessImmigrant,
  then: false,
})
const shortened = rule('kaz.law477.40-2.shortened', {
  says: lm('Art. 40(2), part 2', '2022-07-14'),
  gist: t(
    'If the business is not started in time, the police shorten the stay on the akimat’s request, leaving time for a voluntary departure.',
    'Если бизнес не начат вовремя, полиция по ходатайству акимата сокращает срок пребывания, оставляя время на добровольный выезд.',
    'Бизнес уақтылы басталмаса, полиция әкімдіктің қолдаухатымен болу мерзімін өз еркімен кетуге қажетті уақытқа қысқартады.',
  ),
  force: '~2020-01-11/',
  answers: stayShortened,
  when: all(businessImmigrant, breach(ask(startBusinessBy, 'never'), businessStarted)),
  then: true,
  leaves: [
    t('How long the time to leave is, is decided in each case.', 'Сколько времени дают на выезд, решают в каждом случае.', 'Кетуге қанша уақыт берілетіні әр жағдайда шешіледі.'),
  ],
})

export const migrationLaw40: readonly Rule[] = [startBusiness, startBusinessDuty, notShortened, shortened]
