/** What the help of each command says beyond its options. */

export const checkHelp = `
Days are written YYYY-MM-DD. The day of entry is day 1. Exit code 0: answered; 2: the input is wrong (which field, and what would be right).

Examples
  kosh check --to KAZ --citizenship DEU --on 2026-12-15
      A German plans to enter Kazakhstan: with or without a visa, until when, who reports what.
  kosh check --to KAZ --citizenship RUS --entered 2026-08-01 --on 2026-09-10 --why
      A Russian who entered on 1 August, asked about on 10 September, with the chain of rules.
  kosh check --to DEU --citizenship UZB --row visas:state=DEU,category=C,electronic=false,multiple=true,from=2026-01-10,to=2027-01-09,days=90,entriesUsed=1
      An Uzbek with a visa of several entries, going to the Schengen area.
  kosh check --to KAZ --citizenship DEU --entered 2025-03-01 --on 2025-03-01 --stay 2024-10-01/2024-10-30 --stay 2024-12-01/2024-12-30 --json

What is not told is supposed only by the named set --assume ordinary, which is listed with the answer; --without takes one of it away,
--assume nothing all of it: then the answer says what it depends on.`

export const lawHelp = `
Examples
  kosh law list acts
  kosh law show Z1100000477 --on 2026-11-24
  kosh law show kaz.visaFree.unilateral.perEntry --on 2014-08-01 --diff 2017-02-01`

export const replayHelp = `
Exit code 0: the same bytes; 2: the file is not a receipt; 3: the answers or the corpus differ, and which.`
