import { t } from '@kosh/norms'

/** What the Court of the Union said of these articles. Its advisory opinions are recommendatory; a worker cannot sue a state before it. */

export const opinion2018 = t(
  'By an advisory opinion of the Court of the Union of 7 December 2018 the ban works directly and covers quotas by citizenship of members in any occupation (the case was about athletes). Such opinions are recommendatory.',
  'По консультативному заключению Суда Союза от 7 декабря 2018 года запрет действует прямо и охватывает квоты по гражданству членов в любой профессии (дело касалось спортсменов). Такие заключения рекомендательны.',
  'Одақ Сотының 2018 жылғы 7 желтоқсандағы консультативтік қорытындысы бойынша тыйым тікелей қолданылады және кез келген кәсіпте мүшелердің азаматтығына қарай квоталарды қамтиды (іс спортшылар туралы болған). Мұндай қорытындылар ұсынымдық сипатта.',
)
export const opinion2026 = t(
  'By an opinion of the Court of March 2026 (R-7/25) workers and families are insured on the terms of citizens, but terms and scope are each state’s, and a policy for family members who do not work follows only where the host’s law says so.',
  'По заключению Суда марта 2026 года (Р-7/25) трудящиеся и семьи страхуются на условиях граждан, но условия и объём определяет каждое государство, а полис неработающему члену семьи полагается, только если так говорит закон государства.',
  'Соттың 2026 жылғы наурыздағы қорытындысы (Р-7/25) бойынша еңбекшілер мен отбасылары азаматтардың шартымен сақтандырылады, бірақ шарттары мен көлемін әр мемлекет өзі белгілейді, ал жұмыс істемейтін отбасы мүшесіне полис мемлекет заңында айтылса ғана беріледі.',
)
export const noStanding = t(
  'A worker cannot bring a state before the Court of the Union; only states and, within its acts, businesses can.',
  'Трудящийся не может подать в Суд Союза на государство; это могут государства и, в пределах его актов, хозяйствующие субъекты.',
  'Еңбекші мемлекетті Одақ Сотына бере алмайды; мұны мемлекеттер және, актілері шегінде, шаруашылық субъектілері ғана істей алады.',
)
