/** What a population needs and no published figure says. Parameters, not facts: an experiment may change each of them. */
export type Assumed = typeof assumed

export const assumed = {
  /** What "other" purposes are made of. */
  otherPurposes: { transit: 10, family: 4, study: 2, treatment: 2 },
  /** States of the rest of the world, from which all together the rest of the entries come in equal parts. */
  elsewhere: ['GBR', 'FRA', 'ITA', 'POL', 'ESP', 'NLD', 'CZE', 'LTU', 'GEO', 'ISR', 'ARE', 'SAU', 'JPN', 'MYS', 'CAN', 'BRA', 'PAK', 'AFG', 'BGD', 'EGY', 'NGA', 'VNM'],
  /** Days from leaving to the next entry, on average, by purpose. */
  daysAway: { tourism: 240, private: 60, business: 45, work: 40, transit: 25, family: 90, study: 60, treatment: 150 },
  /** Nights on average, where the purpose rather than the citizenship decides. */
  nights: { work: 45, study: 75, family: 20, transit: 2 } as { readonly [purpose: string]: number },
  /** The part of visits that end on the day on which they began. */
  sameDay: 0.15,
  /** The part of visits after which the next begins on the day of leaving. */
  reentry: 0.03,
  /** The part of journeys that lead to a state other than Kazakhstan, and to which. */
  otherStates: { part: 0.04, states: ['RUS', 'UZB', 'KGZ', 'CHN', 'TUR'] },
  /** Days by which a late traveller is late, on average; at least one. */
  daysLate: 12,
  /** Days that a visa gives to whoever has no other right to enter. */
  visaDays: 30,
  /** In thousandths. */
  documents: { ordinary: 970, 'id-card': 20, service: 7, diplomatic: 3 },
  /** Citizens who may cross the border with an identity card. */
  idCard: ['RUS', 'KGZ', 'BLR', 'ARM'],
  /** Years of age: first, last, and the part. That of 25 to 44 is published as "more than half". */
  ages: [
    [1, 17, 0.08],
    [18, 24, 0.15],
    [25, 44, 0.52],
    [45, 64, 0.2],
    [65, 85, 0.05],
  ],
} as const
