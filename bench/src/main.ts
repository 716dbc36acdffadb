import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { disagreements } from './agree.js'
import { entries } from './cases.js'
import { commandTimes } from './command.js'
import { contenders } from './contenders.js'
import { koshWithProof, proofSeen } from './kosh.js'
import { dossierRates, dossiers, questionsAsked, standing } from './dossier.js'
import { measure, spreadOf } from './measure.js'
import { agreement } from './screening/agree.js'
import { filesScreened, filesText } from './screening/files.js'
import { besideOpenFisca, besideOpenFiscaText } from './screening/openfisca.js'
import { screened, screenedText } from './screening/section.js'
import { perSecond, ratiosTo, tableOf } from './report.js'

// `npm run bench -- --quick` for a first look; ROUNDS and MILLISECONDS set the effort otherwise.
const quick = process.argv.includes('--quick')
const effort = {
  rounds: Number(process.env['ROUNDS'] ?? (quick ? 3 : 7)),
  milliseconds: Number(process.env['MILLISECONDS'] ?? (quick ? 150 : 600)),
}

// --agree=1000000 only compares so many answers in columns with those of the single reader.
const compared = process.argv.find(one => one.startsWith('--agree='))
if (compared !== undefined) {
  const { answers, known, inLanes, inEights, differ } = await agreement(Number(compared.slice(8)), line => process.stderr.write(`${line}\n`))
  process.stdout.write(
    `${answers} answers, ${known} of them known in columns, ${inLanes} worked out in lanes, ${inEights} of these in blocks of eights: ${differ.length} differ.\n${differ.slice(0, 20).join('\n')}\n`,
  )
  process.exit(differ.length === 0 ? 0 : 1)
}

// --files=10000000 only screens a population of so many journeys from file to file.
const inFiles = process.argv.find(one => one.startsWith('--files='))
if (inFiles !== undefined) {
  process.stdout.write(`${filesText(await filesScreened(Number(inFiles.slice(8)), quick ? 1 : 3))}\n`)
  process.exit(0)
}

// STAYS or --stays=10000000 sets how many journeys are screened; --screening does that alone.
const journeys = Number(process.argv.find(one => one.startsWith('--stays='))?.slice(8) ?? process.env['STAYS'] ?? (quick ? 200_000 : 1_000_000))
const screening = await screened(journeys, effort.rounds)
process.stdout.write(`\n${screenedText(screening)}\n`)
const openFisca = await besideOpenFisca(1_000_000, effort.rounds)
process.stdout.write(`\n${besideOpenFiscaText(openFisca)}\n`)
if (process.argv.includes('--screening')) process.exit(0)

const all = await contenders()
const engines = all.filter(one => 'ask' in one)
const missing = all.filter(one => 'missing' in one)

for (const engine of engines) {
  const wrong = await disagreements(engine)
  if (wrong.length === 0) continue
  process.stderr.write(`${engine.name} disagrees with the oracle on ${wrong.length} of ${entries.length} cases, so nothing is timed:\n${wrong.slice(0, 5).join('\n')}\n`)
  process.exit(1)
}

process.stdout.write(`\nSmall rule set: ${entries.length} persons, three questions each; every engine agreed with the oracle on all of them first.\n`)
process.stdout.write(`${effort.rounds} rounds by turns of ${effort.milliseconds} ms in one process, Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}.\n\n`)
const measured = await measure(engines, effort)
process.stdout.write(`${tableOf(measured, missing, koshWithProof.name)}\n`)

const whole = spreadOf(dossierRates(effort))
const stands = standing()
process.stdout.write(`\nThe whole law of Kazakhstan: ${dossiers.length} persons, ${questionsAsked} questions each, with full proof, one core.\n`)
process.stdout.write(
  `${perSecond(whole.min)} / ${perSecond(whole.median)} / ${perSecond(whole.max)} dossiers a second (least, median, most): ${perSecond(whole.median * questionsAsked)} answers a second.\n`,
)
process.stdout.write(
  `They stand ${Object.entries(stands)
    .map(([how, n]) => `${how} ${n}`)
    .join(', ')}.\n`,
)

const command = commandTimes(quick ? 3 : 8)
process.stdout.write(`\nThe command, start to end: ${Math.round(command.kosh)} ms; a bare Node: ${Math.round(command.node)} ms.\n`)

const results = {
  at: new Date().toISOString(),
  node: process.version,
  processor: cpus()[0]?.model,
  effort,
  persons: entries.length,
  questions: 3,
  measured,
  missing,
  ratios: ratiosTo(koshWithProof.name, measured),
  proofSeen,
  dossiers: { persons: dossiers.length, questions: questionsAsked, ...whole, stands },
  command,
  screening,
  openFisca,
}
const folder = new URL('../results/', import.meta.url)
mkdirSync(folder, { recursive: true })
writeFileSync(new URL('latest.json', folder), `${JSON.stringify(results, undefined, 2)}\n`)
writeFileSync(new URL(`${results.at.replaceAll(':', '-')}.json`, folder), `${JSON.stringify(results, undefined, 2)}\n`)
process.stdout.write(`\nAs JSON: bench/results/latest.json\n`)
// ZEN keeps threads.
process.exit(0)
