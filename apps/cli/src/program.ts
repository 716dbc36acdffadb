import { Command, CommanderError } from 'commander'
import { issueOf, type Lang } from '@kosh/desk'
import { treatyKinds } from '@kosh/law'
import { runCheck, type CheckOptions } from './check.js'
import { badInput, refuse, type Console } from './console.js'
import { checkHelp, koshHelp, listHelp, populationHelp, replayHelp, screenHelp, showHelp, treatiesHelp } from './help.js'
import { isLang, langOf } from './language.js'
import { runLawList, runLawShow, type ListOptions, type ShowOptions } from './law.js'
import { misused } from './misused.js'
import { runPopulation, type PopulationCommand } from './population.js'
import { runReplay, type ReplayOptions } from './replay.js'
import { runScreen, type ScreenOptions } from './screen.js'
import { runTreaties, type TreatiesOptions } from './treaties.js'

/** Runs `kosh` with these arguments; the exit code: 0 done, 2 bad input, 3 a receipt that no longer holds. */
export async function program(args: readonly string[], to: Console): Promise<number> {
  const asked = langAsked(args)
  const lang = asked !== undefined && isLang(asked) ? asked : langOf(to.locale)
  const json = args.includes('--json')
  if (asked !== undefined && !isLang(asked)) return refuse([issueOf(lang, 'lang.unknown', 'lang', { given: asked })], json, to)
  let code = 0
  const kosh = koshCommand(lang, to, result => {
    code = result
  })
  try {
    await kosh.parseAsync([...args], { from: 'user' })
    return code
  } catch (cause) {
    if (!(cause instanceof CommanderError)) throw cause
    const issue = misused(cause, kosh, args, lang)
    if (issue !== undefined) return refuse([issue], json, to)
    return cause.exitCode === 0 ? 0 : badInput
  }
}

function koshCommand(lang: Lang, to: Console, done: (code: number) => void): Command {
  const kosh = new Command('kosh')
    .description('Migration law that runs: who may enter, how long a stay is lawful, what must be done by when, and the article for each.')
    .version('0.1.0', '--version', 'print the version')
    .helpOption('--help', 'show this help')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: to.out, writeErr: to.err, outputError: () => undefined })
    .addHelpText('after', koshHelp)

  withOutput(kosh.command('check'))
    .description('Ask about one person on one day.')
    .option(
      '--to <state>',
      'destination: any ISO alpha-3 state; a Schengen state means the rules of the Schengen area, a state around Kazakhstan its visa regimes and treaties (required)',
    )
    .option('--citizenship <state>', 'ISO alpha-3, or XXA (stateless), XXB, XXC (refugee); names are understood too')
    .option('--document <kind>', 'passport (ordinary), service, diplomatic, id-card, refugee, stateless, seafarer or certificate-of-return')
    .option('--issuer <state>', 'state that issued the document, where it is not the state of citizenship')
    .option('--purpose <purpose>', 'tourism, private, business, work, study, family, transit, treatment, protection …: see kosh law show purpose')
    .option('--entered <day>', 'day of entry; without it the person plans to enter on the day of --on')
    .option('--on <day>', 'day asked about (default: today at the destination)')
    .option('--stay <from/to>', 'earlier stay, repeatable; FROM/TO@STATE for a stay in another state', collect, [])
    .option('--assume <set>', 'ordinary or nothing: what is supposed of whatever is not told (default: ordinary)')
    .option('--without <assumption>', 'an assumption of the ordinary set that does not hold, repeatable', collect, [])
    .option('--fact <name=value>', 'a further fact, repeatable; names: kosh law list facts', collect, [])
    .option('--row <table:column=value,…>', 'a row of a table, repeatable; a table alone says it has none; names: kosh law list tables', collect, [])
    .option('--why', 'the chain of rules: what was read, what was displaced and by what')
    .option('--receipt <file>', 'write a receipt that can be replayed')
    .addHelpText('after', checkHelp)
    .action(async (options: CheckOptions) => done(await runCheck({ ...options, lang }, to)))

  const law = kosh.command('law').description('Read acts, rules and figures, and what facts and tables may hold.')
  withOutput(law.command('list'))
    .description('List what is encoded.')
    .argument('[kind]', 'acts, rules, figures, facts or tables; all of them when left out')
    .option('--on <day>', 'only what was in force on a day')
    .addHelpText('after', listHelp)
    .action((kind: string | undefined, options: ListOptions) => done(runLawList(kind, { ...options, lang }, to)))
  withOutput(law.command('show'))
    .description('Show an act, a rule, a figure, a fact or a table.')
    .argument('<id>', 'identifier, as kosh law list prints it')
    .option('--on <day>', 'as it stood on a day (with --diff: today when left out)')
    .option('--diff <day>', 'what differs on this other day')
    .addHelpText('after', showHelp)
    .action((id: string, options: ShowOptions) => done(runLawShow(id, { ...options, lang }, to)))

  withOutput(kosh.command('treaties'))
    .description('Which treaties bind whom: between two states, of a kind, missing, or changed between two days.')
    .option('--between <states>', 'two states with a comma, ISO alpha-3; EUE is the European Union')
    .option('--kind <kind>', treatyKinds.join(', '))
    .option('--missing-with <state>', 'states without a treaty of the kind in force with this one')
    .option('--changes <from/to>', 'what was signed, began, was suspended or ended between two days, both in')
    .option('--on <day>', 'day asked about (default: today)')
    .addHelpText('after', treatiesHelp)
    .action((options: TreatiesOptions) => done(runTreaties({ ...options, lang }, to)))

  withOutput(kosh.command('screen'))
    .description('Answer every journey of a file by the same law.')
    .argument('<journeys>', 'CSV, TSV or Parquet (CSV also .gz, .zst), a line for each journey; - for an Arrow stream')
    .option('--to <state>', 'the state that is asked about (required)')
    .option('--people <file>', 'facts of each person, joined by the column person')
    .option('--out <file>', 'where the answers go, .csv, .csv.gz, .csv.zst or .parquet (default: beside the journeys)')
    .option('--errors <file>', 'where lines that cannot be read go (default: beside the answers)')
    .option('--topics <topics>', 'what is asked, with commas (default: stay.lastDay,overstay.days)')
    .option('--map <file>', 'JSON that says what columns are: {"Date in": "entered", "Passport": "citizenship"}')
    .option('--dates <order>', 'DMY or MDY, for days written with slashes')
    .option('--on <day>', 'day asked about of journeys that have not ended (default: today at the destination)')
    .option('--assume <set>', 'ordinary or nothing: what is supposed of whatever no column tells (default: ordinary)')
    .option('--without <assumption>', 'an assumption of the ordinary set that does not hold, repeatable', collect, [])
    .option('--fact <name=value>', 'a fact that is the same of all, repeatable', collect, [])
    .option('--dry-run', 'only say what would be read and asked')
    .addHelpText('after', screenHelp)
    .action(async (journeys: string, options: ScreenOptions) => done(await runScreen(journeys, { ...options, lang }, to)))

  withOutput(kosh.command('population'))
    .description('Make people and journeys by published figures, for trials: the files that kosh screen reads.')
    .option('--journeys <file>', 'where the journeys go (default: journeys.parquet)')
    .option('--people <file>', 'where the people go (default: people.parquet)')
    .option('--count <n>', 'how many journeys (default: 100000)')
    .option('--seed <n>', 'the same seed, count and days give the same bytes (default: 1)')
    .option('--since <day>', 'first day of entry (default: two years before the last day)')
    .option('--until <day>', 'last day that is told of (default: today)')
    .option('--broken <part>', 'the part of lines broken on purpose, 0 to 1 (default: 0)')
    .addHelpText('after', populationHelp)
    .action(async (options: PopulationCommand) => done(await runPopulation({ ...options, lang }, to)))

  withOutput(kosh.command('replay'))
    .description('Ask again what a receipt says was asked, and compare.')
    .argument('<file>', 'a receipt written by kosh check --receipt')
    .addHelpText('after', replayHelp)
    .action(async (file: string, options: ReplayOptions) => done(await runReplay(file, { ...options, lang }, to)))
  return kosh
}

const withOutput = (command: Command): Command =>
  command.option('--lang <language>', 'en, ru or kk (default: that of the environment, else en)').option('--json', 'print one JSON object')

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value]

/** The language asked for, before anything else is read: messages about the rest are in it. */
function langAsked(args: readonly string[]): string | undefined {
  const at = args.findLastIndex(arg => arg === '--lang' || arg.startsWith('--lang='))
  const arg = args[at]
  return arg === '--lang' ? args[at + 1] : arg?.slice('--lang='.length)
}
