import { boolFact, codeCell, codeFact, day, dayCell, dayFact, boolCell, intCell, table, t, words } from '@kosh/norms'
import { nationalities, states } from './states.js'

/** Facts about the person and the papers, asked in the same words by every realm. */

export const citizenship = codeFact(
  'citizenship',
  t('Which state are you a citizen of?', 'Гражданином какого государства вы являетесь?', 'Сіз қай мемлекеттің азаматысыз?'),
  nationalities,
)

/** ordinary, service and diplomatic passports; the rest are other travel documents. */
export const documents = words('ordinary service diplomatic id-card refugee stateless seafarer certificate-of-return')
export const document = codeFact('document', t('Which document do you travel with?', 'По какому документу вы едете?', 'Қандай құжатпен жүресіз?'), documents)
export const issuer = codeFact('issuer', t('Which state issued the document?', 'Какое государство выдало документ?', 'Құжатты қай мемлекет берді?'), [...states, 'XXX'])
export const biometric = boolFact(
  'document.biometric',
  t('Is the passport biometric (with a chip)?', 'Паспорт биометрический (с чипом)?', 'Паспорт биометриялық па (чипі бар ма)?'),
)
export const documentExpires = dayFact('document.expires', t('Until which day is the document valid?', 'До какого дня действителен документ?', 'Құжат қай күнге дейін жарамды?'))
export const documentIssued = dayFact('document.issued', t('On which day was the document issued?', 'Когда выдан документ?', 'Құжат қай күні берілді?'))
export const born = dayFact('born', t('On which day were you born?', 'Когда вы родились?', 'Сіз қай күні тудыңыз?'), { within: [day('1900-01-01'), day('2099-12-31')] })
export const ethnicKazakh = boolFact('ethnicKazakh', t('Are you an ethnic Kazakh?', 'Вы этнический казах?', 'Сіз этникалық қазақсыз ба?'))

/** Residence rights, protection, permits to work and long visas, of any state. A row covers both its ends. */
export const permitKinds = {
  temporary: t('temporary residence permit', 'разрешение на временное проживание', 'уақытша тұруға рұқсат'),
  permanent: t('permanent residence permit', 'разрешение на постоянное проживание', 'тұрақты тұруға рұқсат'),
  'long-stay-visa': t('long-stay visa', 'долгосрочная виза', 'ұзақ мерзімді виза'),
  'stateless-certificate': t('certificate of a stateless person', 'удостоверение лица без гражданства', 'азаматтығы жоқ адамның куәлігі'),
  'asylum-certificate': t('certificate of an asylum seeker', 'свидетельство лица, ищущего убежище', 'пана іздеген адамның куәлігі'),
  'refugee-certificate': t('refugee certificate', 'удостоверение беженца', 'босқын куәлігі'),
  kandas: t('kandas certificate', 'удостоверение кандаса', 'қандас куәлігі'),
  'ata-zholy': t('Ata Zholy card', 'карта «Ата жолы»', '«Ата жолы» картасы'),
  'labour-immigrant': t('permit of a labour immigrant', 'разрешение трудовому иммигранту', 'еңбекші көшіп келушіге рұқсат'),
  'foreign-labour': t(
    'permit of the employer for foreign labour',
    'разрешение работодателю на привлечение иностранной рабочей силы',
    'жұмыс берушінің шетелдік жұмыс күшін тартуға рұқсаты',
  ),
  'self-employment': t('certificate for self-employment', 'справка для самостоятельного трудоустройства', 'өз бетінше жұмысқа орналасу анықтамасы'),
  accreditation: t('accreditation', 'аккредитация', 'аккредиттеу'),
  'union-family-card': t('residence card of a family member of a Union citizen', 'карта проживания члена семьи гражданина Союза', 'Одақ азаматының отбасы мүшесінің тұру картасы'),
  'long-term-eu': t('EU long-term resident permit', 'вид на жительство долгосрочного резидента ЕС', 'ЕО ұзақ мерзімді резидентінің рұқсаты'),
  'family-reunification': t('permit for family reunification', 'разрешение на воссоединение семьи', 'отбасын біріктіруге рұқсат'),
  'single-permit': t('single permit to stay and work (EU)', 'единое разрешение на проживание и работу (ЕС)', 'тұру мен жұмысқа бірыңғай рұқсат (ЕО)'),
  'blue-card': t('EU Blue Card', 'Голубая карта ЕС', 'ЕО көк картасы'),
  research: t('permit of a researcher (EU)', 'разрешение исследователя (ЕС)', 'зерттеушінің рұқсаты (ЕО)'),
  study: t('permit of a student (EU)', 'разрешение студента (ЕС)', 'студенттің рұқсаты (ЕО)'),
  'intra-corporate': t('permit for an intra-corporate transfer (EU)', 'разрешение на перевод внутри компании (ЕС)', 'компания ішінде ауысуға рұқсат (ЕО)'),
  seasonal: t('permit of a seasonal worker (EU)', 'разрешение сезонного работника (ЕС)', 'маусымдық жұмысшының рұқсаты (ЕО)'),
  'local-border-traffic': t('local border traffic permit', 'разрешение на местное приграничное передвижение', 'жергілікті шекаралық қозғалыс рұқсаты'),
}
export const permits = table(
  'permits',
  t('Residence permits and long-stay visas', 'Разрешения на проживание и долгосрочные визы', 'Тұруға рұқсаттар мен ұзақ мерзімді визалар'),
  3,
  {
    state: codeCell(t('Issued by', 'Кем выдано', 'Берген мемлекет'), states),
    kind: codeCell(t('Kind', 'Вид', 'Түрі'), permitKinds),
    from: dayCell(t('Valid from', 'Действует с', 'Жарамды болған күні')),
    to: dayCell(t('Valid to', 'Действует по', 'Жарамдылығы бітетін күн')),
  },
)

/** Kazakh categories by code; `C` stands for the uniform visa of the Schengen area. */
export const visaCategories = words(
  'A1 A2 A3 A4 A5 A6 B1 B2 B3 B4 B5 B6 B7 B8 B9 B9-1 B10 B11 B12 B12-1 B13 B14 B15 B16 B17 B18 B19 B20 B21 B22 C C1 C2 C3 C4 C5 C6 C7 C8 C9 C10 C11 C12',
)
export const visas = table('visas', t('Visas you hold', 'Ваши визы', 'Сіздегі визалар'), 4, {
  state: codeCell(t('Issued by', 'Кем выдана', 'Берген мемлекет'), states),
  category: codeCell(t('Category', 'Категория', 'Санаты'), visaCategories),
  electronic: boolCell(t('Electronic visa', 'Электронная виза', 'Электрондық виза')),
  multiple: boolCell(t('For several entries', 'Многократная', 'Көп мәрте кіруге')),
  from: dayCell(t('Valid from', 'Действует с', 'Жарамды болған күні')),
  to: dayCell(t('Valid to', 'Действует по', 'Жарамдылығы бітетін күн')),
  days: intCell(t('Days of stay granted', 'Сколько дней пребывания дано', 'Берілген болу күндерінің саны'), [1, 1825]),
  entriesUsed: intCell(t('Entries already made on it', 'Сколько въездов уже сделано', 'Осы визамен жасалған кірулер саны'), [0, 999]),
})
