import { all, at, by, earliest, is, later, not, rule, since, some, t, today, workingDaysLater, type Cite, type Expr, type Rule, type Text } from '@kosh/norms'
import { citizenshipLaw } from '../acts.js'
import { citizenshipEnded, otherCitizenshipAcquired } from './belonging-facts.js'
import { citizenshipDuties, citizenshipEndedOn, lossSince } from './belonging-questions.js'
import { daysOffKaz } from '../calendar.js'

/**
 * Law on Citizenship, 20.12.1991 No. 1017-XII. Arts 20-1, 21, 37: loss and deprivation, and what whoever took another citizenship must do.
 * Compared in the versions of 22.07.2011, 09.04.2016 and 17.07.2024; changes after July 2024 were not seen.
 */

const law = (place: string, version = '2024-07-17'): Cite => at(citizenshipLaw, place, 'official', '2026-11-26', { text: version })
const fromTheStart = '~2011-08-17/'

// --- Arts 20-1, 21: grounds -----------------------------------------------------------------------------------

const otherCitizenship = rule('kaz.law1017.21-5', {
  says: law('Art. 21(5)'),
  gist: t(
    'Whoever acquires another citizenship loses that of Kazakhstan.',
    'Приобретший гражданство другого государства утрачивает гражданство Казахстана.',
    'Басқа мемлекеттің азаматтығын алған адам Қазақстан азаматтығын жоғалтады.',
  ),
  force: fromTheStart,
  answers: lossSince,
  when: by(otherCitizenshipAcquired, today),
  then: otherCitizenshipAcquired,
  leaves: [
    t(
      'Other grounds of the article: service of another state, fraud, a treaty, papers of another citizenship, a void marriage, the will of an adopted child, foreign conflict or terrorism.',
      'Другие основания статьи: служба другому государству, обман, договор, документы другого гражданства, недействительный брак, воля усыновлённого, иностранный конфликт или терроризм.',
      'Баптың басқа негіздері: басқа мемлекеттің қызметі, алдау, шарт, басқа азаматтық құжаттары, жарамсыз неке, асырап алынған баланың еркі, шетелдегі қақтығыс не терроризм.',
    ),
    t(
      'A child adopted by foreigners keeps citizenship until of age.',
      'Ребёнок, усыновлённый иностранцами, сохраняет гражданство до совершеннолетия.',
      'Шетелдіктер асырап алған бала кәмелетке толғанша азаматтығын сақтайды.',
    ),
  ],
})

// --- Art. 21, parts 2 and 3: duties ---------------------------------------------------------------------------

const took = not(since(otherCitizenshipAcquired, 'never'))
const channel = t(
  'In person to the police, or to a mission of Kazakhstan abroad; keep the receipt for the papers handed in.',
  'Лично в полицию или в загранучреждение Казахстана; сохраните расписку о сданных документах.',
  'Жеке өзі полицияға не Қазақстанның шетелдегі мекемесіне; тапсырылған құжаттар туралы қолхатты сақтаңыз.',
)
const duty = (deed: 'report' | 'hand-in', version: '2011' | '2015', deadline: Expr<'day'>, gist: Text, leaves: readonly Text[] = []): Rule =>
  rule(`kaz.law1017.21-${deed}.${version}`, {
    says: law('Art. 21, part 2', version === '2011' ? '2011-07-22' : '2024-07-17'),
    gist,
    force: version === '2011' ? '~2011-08-17/2015-12-05' : '~2015-12-06/',
    answers: citizenshipDuties,
    when: took,
    then: [{ deed, by: deadline, sanction: '496' }],
    how: channel,
    leaves,
  })
const threeWorkingDays = workingDaysLater(otherCitizenshipAcquired, 3, daysOffKaz)
const thirtyDays = later(otherCitizenshipAcquired, 30, 'days')
const countedFrom = [
  t(
    'The day of acquiring is not counted; if it were, the last day would be one earlier.',
    'День приобретения не считается; если его считать, последний день на один раньше.',
    'Алған күн есептелмейді; есептелсе, соңғы күн бір күн ертерек болар еді.',
  ),
  t(
    'Thirty days stand in the version of April 2016 and not in that of 2011; taken to come with the law of November 2015.',
    'Тридцать дней есть в редакции апреля 2016 года и нет в редакции 2011 года; отнесены к закону ноября 2015 года.',
    'Отыз күн 2016 жылғы сәуірдегі редакцияда бар, 2011 жылғыда жоқ; 2015 жылғы қарашадағы заңға жатқызылды.',
  ),
]
const duties: readonly Rule[] = [
  duty(
    'report',
    '2011',
    threeWorkingDays,
    t(
      'Whoever took another citizenship reports it within three working days.',
      'Принявший другое гражданство сообщает об этом в течение трёх рабочих дней.',
      'Басқа азаматтық алған адам ол туралы үш жұмыс күнінде хабарлайды.',
    ),
  ),
  duty(
    'hand-in',
    '2011',
    threeWorkingDays,
    t(
      'Within the same three working days the passport and identity card of Kazakhstan are handed in.',
      'В те же три рабочих дня сдают паспорт и удостоверение личности Казахстана.',
      'Сол үш жұмыс күнінде Қазақстанның паспорты мен жеке куәлігі тапсырылады.',
    ),
  ),
  duty(
    'report',
    '2015',
    thirtyDays,
    t(
      'Whoever took another citizenship reports it within thirty calendar days.',
      'Принявший другое гражданство сообщает об этом в течение тридцати календарных дней.',
      'Басқа азаматтық алған адам ол туралы күнтізбелік отыз күнде хабарлайды.',
    ),
    countedFrom,
  ),
  duty(
    'hand-in',
    '2015',
    thirtyDays,
    t(
      'Within the same thirty days the passport and identity card of Kazakhstan are handed in.',
      'В те же тридцать дней сдают паспорт и удостоверение личности Казахстана.',
      'Сол отыз күнде Қазақстанның паспорты мен жеке куәлігі тапсырылады.',
    ),
    countedFrom,
  ),
]
const papersNoLonger = rule('kaz.law1017.21-papers', {
  says: law('Art. 21(5)'),
  gist: t(
    'Papers of a citizen are no longer used from the day another citizenship was acquired.',
    'Со дня приобретения другого гражданства документами гражданина не пользуются.',
    'Басқа азаматтық алынған күннен бастап азамат құжаттары пайдаланылмайды.',
  ),
  force: fromTheStart,
  answers: citizenshipDuties,
  when: took,
  then: [{ deed: 'stop-using', by: otherCitizenshipAcquired, sanction: '496' }],
  leaves: [
    t(
      'Whether the papers are barred from the acquiring or only from the registration of the loss can be read both ways; here from the acquiring.',
      'С приобретения или лишь с регистрации утраты нельзя пользоваться документами, можно понять двояко; здесь — с приобретения.',
      'Құжаттарды алған күннен бе, әлде жоғалту тіркелген күннен бе пайдалануға болмайды — екі түрлі түсінуге болады; мұнда — алған күннен.',
    ),
  ],
})

// --- Art. 37: the day it ends ---------------------------------------------------------------------------------

const { ground, registered } = citizenshipEnded.cells
const statelessAfter = t(
  'Whoever lives in Kazakhstan and is left without citizenship receives a certificate of a stateless person (Art. 39).',
  'Живущему в Казахстане и оставшемуся без гражданства выдают удостоверение лица без гражданства (ст. 39).',
  'Қазақстанда тұратын, азаматтықсыз қалған адамға азаматтығы жоқ адамның куәлігі беріледі (39-бап).',
)
const endsOn = rule('kaz.law1017.37', {
  says: law('Art. 37'),
  gist: t(
    'Citizenship ends on the day of the decree on withdrawal, or on which the loss is registered.',
    'Гражданство прекращается в день указа о выходе или регистрации утраты.',
    'Азаматтық шығу туралы жарлық шыққан не жоғалту тіркелген күні тоқтайды.',
  ),
  force: fromTheStart,
  answers: citizenshipEndedOn,
  when: some(citizenshipEnded, all(not(is(ground, 'deprived')), by(registered, today))),
  then: earliest(citizenshipEnded, registered, { where: all(not(is(ground, 'deprived')), by(registered, today)), none: today }),
  leaves: [statelessAfter],
})
const endsByJudgment = rule('kaz.law1017.20-1', {
  says: law('Arts 20-1, 37'),
  gist: t(
    'Only a court deprives of citizenship, for terrorist and other gravest crimes, from the day the judgment comes into force.',
    'Лишает гражданства только суд, за террористические и иные тягчайшие преступления, со дня вступления приговора в силу.',
    'Азаматтықтан тек сот, террористік және өзге аса ауыр қылмыстар үшін, үкім күшіне енген күннен айырады.',
  ),
  force: '~2017-07-25/',
  answers: citizenshipEndedOn,
  when: some(citizenshipEnded, all(is(ground, 'deprived'), by(registered, today))),
  then: earliest(citizenshipEnded, registered, { where: all(is(ground, 'deprived'), by(registered, today)), none: today }),
  leaves: [statelessAfter],
})

export const citizenshipLawLoss: readonly Rule[] = [otherCitizenship, ...duties, papersNoLonger, endsOn, endsByJudgment]
