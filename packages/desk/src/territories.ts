import { states } from '@kosh/law'

/** Territories of ISO 3166-1 whose people carry the passport of another state, and Western Sahara, for which no passport is read. */
const withoutPassport: ReadonlySet<string> = new Set(
  'ABW AIA ALA ASM ATA ATF BES BLM BMU BVT CCK COK CUW CXR CYM ESH FLK FRO GGY GIB GLP GRL GUF GUM HMD IMN IOT JEY MAF MNP MSR MTQ MYT NCL NFK NIU PCN PRI PYF REU SGS SHN SJM SPM SXM TCA TKL UMI VGB VIR WLF'.split(
    ' ',
  ),
)

/** States and territories that issue passports of their own: whose citizens one may ask about. */
export const passportStates: readonly string[] = states.filter(code => !withoutPassport.has(code))
