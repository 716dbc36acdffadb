/** What the help of each command says beyond its options. */

export const koshHelp = `
Exit codes
  0  done
  1  the program itself is broken
  2  bad input: the message names the field, a stable code and what would be right; with --json it is an object {issues: […]}
  3  kosh replay: the answers or the law are not those of the receipt

kosh check --help, kosh law list --help and so on tell more.`

export const checkHelp = `
Days are written YYYY-MM-DD. The day of entry is day 1.

What is not told is supposed only by the named set of --assume ordinary, which is listed with the answer. --without takes one of the set away,
--assume nothing all of it: the answer then says what it depends on, and with which option to tell it.

Examples
  kosh check --to KAZ --citizenship DEU --on 2026-12-15
      A German plans to enter Kazakhstan: with or without a visa, until when, who reports what.
  kosh check --to KAZ --citizenship RUS --entered 2026-08-01 --on 2026-09-10 --why
      A Russian who entered on 1 August, asked about on 10 September, with the chain of rules.
  kosh check --to KAZ --citizenship DEU --entered 2025-03-01 --on 2025-03-10 --stay 2024-10-01/2024-10-30 --stay 2024-12-01/2024-12-30@KGZ
      With an earlier stay in Kazakhstan and one in Kyrgyzstan.
  kosh check --to KAZ --citizenship IND --on 2026-12-15 --row visas:state=KAZ,category=B12,multiple=false,from=2026-12-01,to=2027-02-28,days=30
      An Indian who holds a visa.
  kosh check --to FRA --citizenship UZB --on 2026-12-15 --fact document.biometric=true --row permits --json
      To the Schengen area, with no residence permit of any state, as JSON.`

export const listHelp = `
Examples
  kosh law list acts
  kosh law list rules --on 2026-11-24
  kosh law list facts
      What --fact of kosh check takes; tables lists what --row takes.`

export const showHelp = `
Examples
  kosh law show Z1100000477 --on 2026-11-24
      The Law on Migration: the rules that are built on it, as in force on a day.
  kosh law show kaz.visaFree.unilateral.perEntry --on 2014-08-01 --diff 2017-02-01
      What changed in a figure between two days.
  kosh law show visas
      The columns of a table and what they may hold.`

export const replayHelp = `
Exit code 0: the same bytes; 2: the file is not a receipt; 3: the answers or the law differ, and which.`

export const treatiesHelp = `
A treaty binds two states when both are party on the day and nothing suspends it between them. Where the day of entry into force was not seen, the
table says so and counts the treaty neither as binding nor as missing.

Examples
  kosh treaties --between KAZ,UZB --on 2026-11-23
      What binds Kazakhstan and Uzbekistan, what perhaps does, what is only signed.
  kosh treaties --kind readmission --missing-with KAZ
      States with which Kazakhstan has no readmission agreement that is known to be in force.
  kosh treaties --changes 2020-01-01/2026-11-23 --kind readmission
      What changed in these years.
  kosh treaties --kind labour --json
      Every labour treaty with its parties, ratifications, terms and doubts, as JSON.`

export const screenHelp = `
Columns are known by their names: person, entered, left, state, and the names of facts (citizenship, document, purpose, born …; all of them: kosh law
list facts). Each journey is asked about on its last day, with the journeys of the same person before it as history. Days are written YYYY-MM-DD,
DD.MM.YYYY or YYYYMMDD. A line that cannot be read goes to a second file with its number, the field, a code and the remedy; the answers of that person
then say that they need the whole history.

For each topic the answers have its value and .stands (settled, silent, open, clash), .basis (the rules), .grade and .needs.

Examples
  kosh screen journeys.csv --to KAZ --people people.csv
      Until when each stay was lawful, and how many days it was too long.
  kosh screen journeys.parquet --to KAZ --topics stay.used,stay.left,registration.by --out answers.parquet
      Other topics, Parquet in and out.
  kosh screen journeys.csv --to KAZ --dry-run
      What the columns are taken for.
  … | kosh screen - --to KAZ | …
      An Arrow stream in and out, the journeys of a person together and in order; for clusters see integrations/spark.`

export const populationHelp = `
Citizenships, purposes, lengths of stay and the share that stays too long follow published counts, each with its source in
packages/screening/src/population/figures.ts; what has no source is named in assumed.ts. No person in it exists.

Examples
  kosh population --count 1000000
      A million journeys and the people who made them, as Parquet.
  kosh population --journeys journeys.csv --people people.csv --count 1000 --broken 0.01
      A thousand lines, one in a hundred broken, to try what screening does with them.`
