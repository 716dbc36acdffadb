import { all, is, rule, t, words, type Rule, type Text } from '@kosh/norms'
import { citizenship } from '../world/person.js'
import { destination, entered } from '../world/journey.js'
import { entryOf, isVisaFree } from './clock.js'
import { hostLaw } from './host-law.js'
import { mayEnter } from './questions.js'

/** What is not certain about the regime of a pair and bears on its answer. Each repeats the answer of the regime, so that the doubt goes with it. */

const doubt = (id: string, to: string, citizens: string, text: Text, entry: 'visa-free' | 'visa' = 'visa-free', force = '2019-04-17/'): Rule => {
  const [first = '', ...more] = words(citizens)
  return rule(`region.doubt.${id}`, {
    says: hostLaw('visa regime'),
    gist: text,
    force,
    answers: mayEnter,
    when: all(is(destination, to), is(citizenship, first, ...more), entry === 'visa-free' ? isVisaFree(entered) : is(entryOf(entered), 'visa')),
    then: entry,
    leaves: [text],
  })
}

export const doubtRules: readonly Rule[] = [
  doubt(
    'russia-drivers',
    'RUS',
    'KAZ ARM KGZ',
    t(
      'Drivers of international carriers: since October 2025 Kazakhstan reports that the 90 days are not applied to them; no act of Russia was seen.',
      'Водители международных перевозок: с октября 2025 года Казахстан сообщает, что 90 дней к ним не применяют; акта России не видно.',
      'Халықаралық тасымал жүргізушілері: 2025 жылғы қазаннан Қазақстан 90 күн оларға қолданылмайды деп хабарлайды; Ресейдің актісі көрінбеді.',
    ),
    'visa-free',
    '2025-01-01/',
  ),
  doubt(
    'russia-patent',
    'RUS',
    'UZB TJK AZE MDA',
    t(
      'Work needs a patent, applied for within 30 days of entry.',
      'Для работы нужен патент, его оформляют в течение 30 дней со дня въезда.',
      'Жұмыс үшін патент қажет, ол кірген күннен 30 күн ішінде рәсімделеді.',
    ),
  ),
  doubt(
    'russia-georgia',
    'RUS',
    'GEO',
    t(
      'A decree lets citizens of Georgia stay without a visa beyond 90 days, since October 2024 also for work and study; how far was not read.',
      'Указ позволяет гражданам Грузии оставаться без визы дольше 90 дней, с октября 2024 года и для работы и учёбы; в каких пределах, не прочитано.',
      'Жарлық Грузия азаматтарына визасыз 90 күннен артық, 2024 жылғы қазаннан жұмыс пен оқу үшін де болуға жол береді; шегі оқылмаған.',
    ),
    'visa-free',
    '2023-05-15/',
  ),
  doubt(
    'russia-ukraine',
    'RUS',
    'UKR',
    t(
      'Special decrees set the stay of citizens of Ukraine; entry on their passports is only at named points since October 2023.',
      'Пребывание граждан Украины определяют особые указы; въезд по их паспортам — только в названных пунктах с октября 2023 года.',
      'Украина азаматтарының болуын арнайы жарлықтар белгілейді; олардың паспортымен кіру 2023 жылғы қазаннан тек аталған пункттерде.',
    ),
  ),
  doubt(
    'belarus-registration',
    'BLR',
    'UZB TJK AZE MDA GEO UKR',
    t(
      'Registration within 10 days; an older source has 5. Five days are safe.',
      'Регистрация в течение 10 дней; в более старом источнике 5. Безопасно — 5 дней.',
      '10 күн ішінде тіркелу; ескірек дереккөзде 5. Қауіпсізі — 5 күн.',
    ),
  ),
  doubt(
    'armenia-kazakhstan',
    'ARM',
    'KAZ',
    t(
      'Armenia’s list still has 180 days in a year; the treaty’s 90 in 180 are taken as the safe limit.',
      'В списке Армении всё ещё 180 дней в году; безопасным пределом взяты 90 дней из 180 по договору.',
      'Арменияның тізімінде әлі жылына 180 күн; қауіпсіз шек ретінде шарттағы 180 күннің 90 күні алынды.',
    ),
    'visa-free',
    '2025-11-22/',
  ),
  doubt(
    'armenia-year',
    'ARM',
    'RUS BLR KGZ UZB TJK MDA UKR AZE',
    t(
      'The 180 days are counted in any 365 days back; whether a calendar year is meant was not seen.',
      '180 дней считаются в любые 365 дней назад; имеется ли в виду календарный год, не видно.',
      '180 күн кейінге қарай кез келген 365 күнде есептеледі; күнтізбелік жыл туралы ма, көрінбеді.',
    ),
  ),
  doubt(
    'armenia-georgia',
    'ARM',
    'GEO',
    t(
      'The general list has 180 days; an index of 2026 has 90, which is taken.',
      'В общем списке 180 дней; в индексе 2026 года 90, они и взяты.',
      'Жалпы тізімде 180 күн; 2026 жылғы индексте 90, сол алынды.',
    ),
  ),
  doubt(
    'armenia-azerbaijan',
    'ARM',
    'AZE',
    t(
      'An index shows visa-free entry; in practice a security decision stands before it, and the borders are closed.',
      'Индекс показывает безвизовый въезд; на деле ему предшествует решение о безопасности, границы закрыты.',
      'Индекс визасыз кіруді көрсетеді; іс жүзінде оған дейін қауіпсіздік шешімі қабылданады, шекаралар жабық.',
    ),
    'visa-free',
    '2024-01-05/',
  ),
  doubt(
    'kyrgyzstan-kazakhstan',
    'KGZ',
    'KAZ',
    t(
      'The ministry dates the 90 days in 180 from 5 September 2024, the Border Service from 1 September 2025; before, the stay was prolonged by registration.',
      'Министерство ведёт 90 дней из 180 с 5 сентября 2024 года, Пограничная служба — с 1 сентября 2025 года; раньше срок продлевали регистрацией.',
      'Министрлік 180 күннің 90 күнін 2024 жылғы 5 қыркүйектен, Шекара қызметі 2025 жылғы 1 қыркүйектен санайды; бұрын мерзім тіркелумен ұзартылатын.',
    ),
    'visa-free',
    '2024-09-05/',
  ),
  doubt(
    'kyrgyzstan-855',
    'KGZ',
    'TJK MDA GEO UKR AZE',
    t(
      'Resolution 855 of 31 December 2025 moved many states to 30 days in 60; its list was not seen whole. Thirty days in 60 are safe.',
      'Постановление № 855 от 31 декабря 2025 года перевело многие государства на 30 дней из 60; список целиком не виден. Безопасно — 30 дней из 60.',
      '2025 жылғы 31 желтоқсандағы № 855 қаулы көп мемлекетті 60 күннің 30 күніне ауыстырды; тізімі толық көрінбеді. Қауіпсізі — 60 күннің 30 күні.',
    ),
    'visa-free',
    '2026-01-01/',
  ),
  doubt(
    'tajikistan-kazakhstan',
    'TJK',
    'KAZ',
    t('The ninety days go with registration, thirty without it.', 'Девяносто дней — с регистрацией, тридцать — без неё.', 'Тоқсан күн — тіркелумен, отыз күн — онсыз.'),
    'visa-free',
    '2019-12-31/',
  ),
  doubt(
    'uzbekistan-registration',
    'UZB',
    'RUS BLR ARM AZE MDA GEO UKR',
    t(
      'The term of registration changed several times (3 days, since about August 2021 15).',
      'Срок регистрации менялся несколько раз (3 дня, примерно с августа 2021 года 15).',
      'Тіркелу мерзімі бірнеше рет өзгерген (3 күн, шамамен 2021 жылғы тамыздан 15).',
    ),
  ),
  doubt(
    'moldova-bishkek',
    'MDA',
    'KGZ TJK',
    t(
      'Moldova voted at the end of 2025 to leave the agreement of Bishkek; from which day visas are asked was not seen, and an index of February 2026 still has 90 days without. Ask before you travel.',
      'В конце 2025 года Молдова проголосовала за выход из Бишкекского соглашения; с какого дня нужны визы, не видно, а в индексе февраля 2026 года ещё 90 дней без виз. Уточните до поездки.',
      'Молдова 2025 жылдың соңында Бішкек келісімінен шығуға дауыс берді; виза қай күннен қажет екені көрінбеді, ал 2026 жылғы ақпандағы индексте әлі визасыз 90 күн. Сапар алдында нақтылаңыз.',
    ),
    'visa',
    '2026-01-01/',
  ),
  doubt(
    'georgia-ukraine',
    'GEO',
    'UKR',
    t(
      'Whoever entered before 24 February 2025 may stay to 24 February 2027.',
      'Въехавшие до 24 февраля 2025 года могут остаться до 24 февраля 2027 года.',
      '2025 жылғы 24 ақпанға дейін кіргендер 2027 жылғы 24 ақпанға дейін бола алады.',
    ),
    'visa-free',
    '2026-02-24/',
  ),
  doubt(
    'ukraine-default',
    'UKR',
    'BLR ARM UZB',
    t(
      'The ninety days in 180 are the rule where nothing else is known.',
      'Девяносто дней из 180 — правило там, где другое неизвестно.',
      '180 күннің тоқсан күні — басқасы белгісіз болғандағы қағида.',
    ),
  ),
]
