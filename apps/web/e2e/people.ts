/** People whose answers the browser tests look at, as the fragment of a link. The days are fixed, so the answers are as well. */
export const people = {
  allowed: '1&to=KAZ&c=DEU&d=ordinary&p=tourism&on=2026-12-15',
  late: '1&to=KAZ&c=GBR&d=ordinary&p=tourism&e=2026-10-17&on=2026-11-24',
  needsVisa: '1&to=KAZ&c=XXA&d=stateless&i=LVA&p=tourism&on=2026-12-01',
  open: '1&to=KAZ&c=DEU&d=ordinary&p=tourism&on=2026-12-15&w=passport-valid',
  openTable: '1&to=KAZ&c=DEU&d=ordinary&p=tourism&on=2026-12-15&w=no-earlier-stays',
  ninetyDays: '1&to=KAZ&c=KGZ&d=ordinary&p=tourism&on=2026-12-01',
  schengen: '1&to=DEU&c=KAZ&d=ordinary&p=tourism&on=2026-12-15',
  notHeld: '1&to=USA&c=KAZ&d=ordinary&p=tourism&on=2026-12-15',
} as const
export type Person = keyof typeof people

export const languages = ['en', 'ru', 'kk'] as const
export type Language = (typeof languages)[number]
