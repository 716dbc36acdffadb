/** What realms are asked alike, so that frameworks can be laid side by side. */
export const topics = {
  entry: 'entry.may',
  conditions: 'entry.conditions',
  barred: 'entry.bannedUntil',
  lastDay: 'stay.lastDay',
  used: 'stay.used',
  left: 'stay.left',
  earliestEntry: 'stay.earliestEntry',
  nextFullEntry: 'stay.nextFullEntry',
  notice: 'host.notifyBy',
  registration: 'registration.by',
} as const
export type Topic = (typeof topics)[keyof typeof topics]

/** What `entry.may` says. `visa-holder` and `permit-holder` have what they need. */
export const entryWays = ['visa-free', 'visa-holder', 'permit-holder', 'visa', 'e-visa-possible', 'transit-visa-free', 'refused'] as const
