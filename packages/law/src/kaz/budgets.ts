import { act, t, type Act } from '@kosh/norms'

/** Budget laws by the first year they cover. */

const budget = (id: string, adopted: string, years: string): Act =>
  act(id, {
    realm: 'KAZ',
    rank: 'law',
    adopted,
    url: 'https://adilet.zan.kz/',
    title: t(`Law on the republican budget ${years}`, `Закон о республиканском бюджете на ${years} годы`, `${years} жылдарға арналған республикалық бюджет туралы заң`),
  })

export const budget2011 = budget('357-IV', '2010-11-29', '2011–2013')
export const budget2012 = budget('496-IV', '2011-11-24', '2012–2014')
export const budget2013 = budget('54-V', '2012-11-23', '2013–2015')
export const budget2014 = budget('148-V', '2013-12-03', '2014–2016')
export const budget2015 = budget('259-V', '2014-11-28', '2015–2017')
export const budget2016 = budget('426-V', '2015-11-30', '2016–2018')
export const budget2017 = budget('25-VI', '2016-11-29', '2017–2019')
export const budget2018 = budget('113-VI', '2017-11-30', '2018–2020')
export const budget2019 = budget('197-VI', '2018-11-30', '2019–2021')
export const budget2020 = budget('276-VI', '2019-12-04', '2020–2022')
export const decree299 = act('KAZ-DECREE-299-2020', {
  realm: 'KAZ',
  rank: 'decree',
  adopted: '2020-04-08',
  url: 'https://adilet.zan.kz/',
  title: t('Decree 299 on the revised budget for 2020', 'Указ № 299 об уточнённом бюджете на 2020 год', '2020 жылға нақтыланған бюджет туралы № 299 жарлық'),
})
export const budget2021 = budget('379-VI', '2020-12-02', '2021–2023')
export const budget2022 = budget('77-VII', '2021-12-02', '2022–2024')
export const budget2022Revised = budget('KAZ-BUDGET-2022-REVISED', '2022-05-01', '2022–2024')
export const budget2023 = budget('163-VII', '2022-12-01', '2023–2025')
export const budget2024 = budget('43-VIII', '2023-12-05', '2024–2026')
export const budget2025 = budget('141-VIII', '2024-12-04', '2025–2027')
export const budget2026 = budget('KAZ-BUDGET-2026', '2025-12-08', '2026–2028')
