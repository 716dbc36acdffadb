import { realmOf } from '@kosh/law'
import { fromCivil, type Day } from '@kosh/norms'

/** The current day in the territory of the destination, not on the device: its capital, Brussels for the Schengen area, or UTC where nothing is encoded. */
export function todayIn(to: string, now: Date = new Date()): Day {
  const realm = realmOf(to)
  const zone = realm === 'region' ? (capitals[to] ?? 'UTC') : zones[realm]
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: zone, year: 'numeric', month: 'numeric', day: 'numeric' }).formatToParts(now)
  const part = (type: string) => Number(parts.find(one => one.type === type)?.value)
  return fromCivil({ year: part('year'), month: part('month'), day: part('day') })
}

const capitals: { readonly [state: string]: string } = {
  RUS: 'Europe/Moscow',
  BLR: 'Europe/Minsk',
  ARM: 'Asia/Yerevan',
  KGZ: 'Asia/Bishkek',
  UZB: 'Asia/Tashkent',
  TJK: 'Asia/Dushanbe',
  TKM: 'Asia/Ashgabat',
  AZE: 'Asia/Baku',
  MDA: 'Europe/Chisinau',
  GEO: 'Asia/Tbilisi',
  UKR: 'Europe/Kyiv',
}
const zones = { KAZ: 'Asia/Almaty', EU: 'Europe/Brussels', none: 'UTC' } as const
