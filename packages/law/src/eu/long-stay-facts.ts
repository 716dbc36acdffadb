import { anyDay, before, codeCell, codeFact, dayCell, dayFact, either, intCell, intFact, never, t, table, today } from '@kosh/norms'
import { nationalities, states } from '../world/states.js'

/** What the law of the Union asks of whoever stays long, seeks protection or must leave. */

/** Relatives by whom a right may follow: citizens of the Union who moved, or third-country nationals who live in a Member State. */
export const family = table(
  'eu.family',
  t('Family members whom you accompany or join in Europe', 'Члены семьи, с которыми или к которым вы едете в Европу', 'Еуропаға бірге не соларға баратын отбасы мүшелері'),
  3,
  {
    relation: codeCell(t('You are their', 'Кем вы им приходитесь', 'Сіз оларға кімсіз'), {
      spouse: t('husband or wife', 'супруг', 'жұбай'),
      partner: t('registered partner', 'зарегистрированный партнёр', 'тіркелген серіктес'),
      'minor-child': t('minor child', 'несовершеннолетний ребёнок', 'кәмелетке толмаған бала'),
      child: t('child under 21, or dependent on them', 'ребёнок до 21 года либо на их иждивении', '21 жасқа толмаған не олардың асырауындағы бала'),
      parent: t('parent who depends on them', 'родитель на их иждивении', 'олардың асырауындағы ата-ана'),
      other: t('another relative, or partner without registration', 'иной родственник либо партнёр без регистрации', 'өзге туыс не тіркелмеген серіктес'),
    }),
    nationality: codeCell(t('Their citizenship', 'Их гражданство', 'Олардың азаматтығы'), nationalities),
    residence: codeCell(t('They live in, or go with you to', 'Где они живут или куда едут с вами', 'Олар тұратын не сізбен бірге баратын мемлекет'), states),
    ground: codeCell(t('Their ground to stay there', 'Их основание пребывания там', 'Олардың онда болу негізі'), {
      work: t('they work there', 'работают там', 'онда жұмыс істейді'),
      resources: t('own means and sickness insurance', 'свои средства и медицинская страховка', 'өз қаражаты мен медициналық сақтандыру'),
      study: t('they study there', 'учатся там', 'онда оқиды'),
      none: t('a visit of up to three months', 'поездка до трёх месяцев', 'үш айға дейінгі сапар'),
      permit: t('residence permit of a year or more', 'вид на жительство на год или более', 'бір жыл не одан ұзақ тұруға рұқсат'),
      'blue-card': t('EU Blue Card', 'Голубая карта ЕС', 'ЕО көк картасы'),
      researcher: t('permit of a researcher', 'разрешение исследователя', 'зерттеушінің рұқсаты'),
      'intra-corporate': t('permit of an intra-corporate transferee', 'разрешение при переводе внутри компании', 'компания ішінде ауысқан адамның рұқсаты'),
      refugee: t('refugee status', 'статус беженца', 'босқын мәртебесі'),
    }),
    since: dayCell(t('They stay there lawfully since', 'Законно живут там с', 'Онда заңды түрде мына күннен тұрады')),
  },
)

/** What can be proved. */
export const proofs = table('eu.proofs', t('What you can prove', 'Что вы можете подтвердить', 'Нені растай аласыз'), 6, {
  proof: codeCell(t('Proof', 'Подтверждение', 'Растау'), {
    contract: t('work contract or binding job offer', 'трудовой договор или обязывающее предложение работы', 'еңбек шарты не міндеттейтін жұмыс ұсынысы'),
    qualification: t('degree of three years or accepted experience', 'диплом трёхлетней учёбы или признанный опыт', 'үш жылдық оқу дипломы не танылған тәжірибе'),
    'shortage-or-graduate': t(
      'shortage profession, or studies ended within three years',
      'дефицитная профессия либо учёба окончена в последние три года',
      'тапшы мамандық не соңғы үш жылда бітірген оқу',
    ),
    insurance: t('sickness insurance', 'медицинская страховка', 'медициналық сақтандыру'),
    resources: t('stable means of subsistence', 'стабильные средства к жизни', 'тұрақты күнкөріс қаражаты'),
    housing: t('housing', 'жильё', 'тұрғын үй'),
    admission: t('admission to a higher education institution', 'зачисление в вуз', 'жоғары оқу орнына қабылдану'),
    'hosting-agreement': t('hosting agreement of a research organisation', 'договор о приёме с научной организацией', 'ғылыми ұйыммен қабылдау шарты'),
    'completed-studies': t('completed studies or research', 'завершённая учёба или исследование', 'аяқталған оқу не зерттеу'),
    'manager-or-specialist': t('post of a manager or specialist in the group', 'должность руководителя или специалиста в группе', 'топтағы басшы не маман лауазымы'),
    trainee: t('post of a trainee employee in the group', 'должность стажёра в группе', 'топтағы тағылымдамашы лауазымы'),
    cooperation: t('cooperation as a victim of trafficking', 'сотрудничество как жертва торговли людьми', 'адам саудасының құрбаны ретіндегі ынтымақтастық'),
  }),
})
/** The form decides which way to work is meant, and with it what is asked. */
export const workForm = codeFact('eu.work.form', t('How do you want to work there?', 'Как вы хотите там работать?', 'Онда қалай жұмыс істегіңіз келеді?'), {
  none: t('not at all', 'никак', 'жұмыс істемеймін'),
  'highly-qualified': t('for an employer, in highly qualified work', 'у работодателя, по высокой квалификации', 'жұмыс берушіде, жоғары біліктілік жұмысында'),
  employee: t('for an employer, in other work', 'у работодателя, в иной работе', 'жұмыс берушіде, өзге жұмыста'),
  'intra-corporate': t('moved within a group of companies', 'переводом внутри группы компаний', 'компаниялар тобы ішінде ауысып'),
  seasonal: t('as a seasonal worker', 'сезонным работником', 'маусымдық жұмысшы болып'),
  research: t('as a researcher', 'исследователем', 'зерттеуші болып'),
})
/** Zero without a contract. */
export const contractMonths = intFact(
  'eu.contract.months',
  t('For how many months is the work contract or offer?', 'На сколько месяцев договор или предложение работы?', 'Еңбек шарты не ұсынысы неше айға?'),
  [0, 600],
)
export const salaryPercent = intFact(
  'eu.salary.percent',
  t(
    'What percentage of the average gross annual salary of the state is your pay?',
    'Сколько процентов средней годовой зарплаты брутто государства составляет ваша?',
    'Сіздің еңбекақыңыз мемлекеттегі орташа жылдық жалақының неше пайызы?',
  ),
  [0, 2000],
)
export const serviceMonths = intFact(
  'eu.service.months',
  t('For how many months have you worked in the group of companies?', 'Сколько месяцев вы работаете в группе компаний?', 'Компаниялар тобында неше ай жұмыс істейсіз?'),
  [0, 600],
)
/** `never`: no lawful residence. */
export const residentSince = dayFact(
  'eu.residence.since',
  t('Since which day do you live there lawfully without a break?', 'С какого дня вы непрерывно живёте там законно?', 'Онда қай күннен бері үзіліссіз заңды тұрасыз?'),
  { within: [anyDay[0], never] },
)
/** Times away from the state of residence; those spent outside the Union as well stand in a row of their own. */
export const absences = table('eu.absences', t('Times away from the state where you live', 'Отсутствия в государстве проживания', 'Тұратын мемлекетте болмаған кездер'), 4, {
  from: dayCell(t('First day away', 'Первый день отсутствия', 'Болмаған алғашқы күн')),
  to: dayCell(t('Last day away', 'Последний день отсутствия', 'Болмаған соңғы күн')),
  of: codeCell(t('Away from', 'Отсутствие', 'Болмаған жер'), {
    state: t('the state', 'в государстве', 'мемлекетте'),
    union: t('the whole Union', 'во всём Союзе', 'бүкіл Одақта'),
  }),
})
/** `never`: at work, or without work permit. */
export const unemployedSince = dayFact('eu.unemployed.since', t('Since which day are you without work?', 'С какого дня вы без работы?', 'Қай күннен бері жұмыссызсыз?'), {
  within: [anyDay[0], never],
})
/** `never`: not employed. */
export const employedSince = dayFact('eu.employed.since', t('Since which day do you work there?', 'С какого дня вы там работаете?', 'Онда қай күннен бері жұмыс істейсіз?'), {
  within: [anyDay[0], never],
})

export const applications = table('eu.applications', t('Applications that await a decision', 'Заявления, ожидающие решения', 'Шешім күтіп тұрған өтініштер'), 2, {
  kind: codeCell(t('For', 'На что', 'Не үшін'), {
    visa: t('short-stay visa', 'краткосрочная виза', 'қысқа мерзімді виза'),
    'union-family': t('residence card of a family member of a Union citizen', 'карта члена семьи гражданина Союза', 'Одақ азаматының отбасы мүшесінің картасы'),
    'union-permanent': t('permanent residence card', 'карта постоянного проживания', 'тұрақты тұру картасы'),
    family: t('family reunification', 'воссоединение семьи', 'отбасын біріктіру'),
    'long-term': t('status of a long-term resident', 'статус долгосрочного резидента', 'ұзақ мерзімді резидент мәртебесі'),
    study: t('studies', 'учёба', 'оқу'),
    research: t('research', 'исследование', 'зерттеу'),
    'blue-card': t('EU Blue Card', 'Голубая карта ЕС', 'ЕО көк картасы'),
    'intra-corporate': t('intra-corporate transfer', 'перевод внутри компании', 'компания ішінде ауысу'),
    seasonal: t('seasonal work', 'сезонная работа', 'маусымдық жұмыс'),
    'single-permit': t('single permit', 'единое разрешение', 'бірыңғай рұқсат'),
  }),
  filed: dayCell(t('Complete file handed in on', 'Полный пакет подан', 'Толық құжаттар тапсырылған күн')),
})

/** Return decisions. `days`: the time given to leave voluntarily (0: none); `left`: `never` while not left; `ban`: months of the entry ban (0: none). */
export const returns = table(
  'eu.returns',
  t('Return decisions of Member States', 'Решения государств-членов о возвращении', 'Мүше мемлекеттердің қайтару туралы шешімдері'),
  2,
  {
    notified: dayCell(t('Notified on', 'Вручено', 'Хабарланған күн')),
    days: intCell(t('Days to leave voluntarily', 'Дней на добровольный выезд', 'Ерікті кетуге берілген күн'), [0, 365]),
    left: dayCell(t('You left on', 'Вы выехали', 'Кеткен күніңіз'), [anyDay[0], never]),
    ban: intCell(t('Entry ban, months', 'Запрет въезда, месяцев', 'Кіруге тыйым, ай'), [0, 600]),
  },
  { who: 'authority' },
)
/** `never`: the stay was not extended. */
export const extendedTo = dayFact(
  'eu.extendedTo',
  t('Until which day did an authority extend the stay?', 'До какого дня орган продлил пребывание?', 'Орган болу мерзімін қай күнге дейін ұзартты?'),
  { within: [anyDay[0], never] },
)

// --- protection ------------------------------------------------------------------------------------------------

export const protectionStatus = codeFact('eu.protection.status', t('How do you stand with protection?', 'Каково ваше положение с защитой?', 'Қорғау бойынша жағдайыңыз қандай?'), {
  none: t('I do not ask for it', 'не прошу её', 'сұрамаймын'),
  applicant: t('I have applied', 'подано заявление', 'өтініш бердім'),
  refugee: t('refugee', 'беженец', 'босқын'),
  subsidiary: t('subsidiary protection', 'дополнительная защита', 'қосымша қорғау'),
  temporary: t('temporary protection', 'временная защита', 'уақытша қорғау'),
})
const moment = (id: string, en: string, ru: string, kk: string) => dayFact(`eu.protection.${id}`, t(en, ru, kk), { within: [anyDay[0], never] })
/** The steps of a procedure; `never`: not yet. */
export const made = moment('made', 'On which day did you ask for protection?', 'В какой день вы попросили защиты?', 'Қорғауды қай күні сұрадыңыз?')
export const registered = moment('registered', 'On which day was the application registered?', 'Когда заявление зарегистрировано?', 'Өтініш қай күні тіркелді?')
/** The day that decides which text and which situation count; before the registration, the day asked about. */
export const registeredOrToday = either('day', before(registered, 'never'), registered, today)
export const lodged = moment('lodged', 'On which day was the application lodged?', 'Когда заявление подано?', 'Өтініш қай күні берілді?')
export const decided = moment('decided', 'On which day were you notified of the decision?', 'Когда вам вручено решение?', 'Шешім сізге қай күні хабарланды?')
export const procedure = codeFact(
  'eu.protection.procedure',
  t('Which procedure is applied?', 'Какая процедура применяется?', 'Қай рәсім қолданылады?'),
  {
    ordinary: t('ordinary', 'обычная', 'әдеттегі'),
    accelerated: t('accelerated', 'ускоренная', 'жеделдетілген'),
    border: t('border procedure', 'пограничная', 'шекарадағы'),
    inadmissible: t('on admissibility', 'о приемлемости', 'қарауға жататыны туралы'),
  },
  { who: 'authority' },
)
export const displaced = codeFact('eu.displaced', t('What ties you to Ukraine?', 'Что связывает вас с Украиной?', 'Сізді Украинамен не байланыстырады?'), {
  none: t('nothing', 'ничего', 'ештеңе'),
  citizen: t('citizen who lived there before 24 February 2022', 'гражданин, живший там до 24 февраля 2022 года', '2022 жылғы 24 ақпанға дейін тұрған азамат'),
  protected: t('held international protection there', 'имел там международную защиту', 'онда халықаралық қорғауда болды'),
  relative: t('family member of such a person', 'член семьи такого лица', 'осындай адамның отбасы мүшесі'),
  'permanent-resident': t(
    'permanent permit there and no safe return home',
    'постоянное разрешение там и нет безопасного возвращения домой',
    'ондағы тұрақты рұқсат және еліне қауіпсіз оралу мүмкін емес',
  ),
})
