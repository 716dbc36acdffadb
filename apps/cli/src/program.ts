import { Command, CommanderError, Option } from 'commander'
import type { Lang } from '@kosh/desk'
import { checkHelp, lawHelp, replayHelp } from './help.js'
import { badInput, type Console } from './console.js'
import { runCheck, type CheckOptions } from './check.js'
import { runLawList, runLawShow } from './law.js'
import { runReplay } from './replay.js'

/** Runs `kosh` with these arguments; the exit code. */
export async function program(args: readonly string[], to: Console): Promise<number> {
  let code = 0
  const done = (result: number) => {
    code = result
  }
  const kosh = new Command('kosh')
  kosh
    .description('Migration law that runs: who may enter, how long a stay is lawful, what must be done by when, and the article for each.')
    .version('0.1.0')
    .exitOverride()
    .configureOutput({ writeOut: to.out, writeErr: to.err, outputError: (text, write) => write(text) })
    .showHelpAfterError('(kosh --help, kosh check --help)')
  const language = () => new Option('--lang <en|ru|kk>', 'language of the answer').choices(['en', 'ru', 'kk']).default(langOf(to.lang), langOf(to.lang))

  kosh
    .command('check')
    .description('ask about one person on one day')
    .requiredOption('--to <state>', 'state of destination: ISO alpha-3 (a Schengen state means the rules of the Schengen area)')
    .option('--citizenship <state>', 'ISO alpha-3, or XXA stateless, XXB and XXC refugee')
    .option('--document <kind>', 'ordinary, service, diplomatic, id-card, refugee, stateless, seafarer, certificate-of-return')
    .option('--issuer <state>', 'state that issued the document, where it is not the state of citizenship')
    .option('--purpose <purpose>', 'tourism, private, business, work, study, family, transit, treatment, protection …')
    .option('--entered <day>', 'day of entry; without it the person plans to enter on the day of --on')
    .option('--on <day>', 'day asked about (default: today)')
    .option('--stay <from/to>', 'an earlier stay, repeatable; FROM/TO@STATE for another state', collect, [])
    .addOption(new Option('--assume <set>', 'what to suppose of whatever is not told: ordinary or nothing').default('ordinary'))
    .option('--without <assumption>', 'an assumption that does not hold, repeatable', collect, [])
    .option('--fact <name=value>', 'a further fact, repeatable', collect, [])
    .option('--row <table:column=value,…>', 'a row of a table (visas, permits, kaz.penalties …), repeatable', collect, [])
    .addOption(language())
    .option('--why', 'the chain of rules: what was read, what was displaced and why')
    .option('--json', 'print one JSON object')
    .option('--receipt <file>', 'write a receipt that can be replayed')
    .addHelpText('after', checkHelp)
    .action(async (options: CheckOptions) => done(await runCheck(options, to)))

  const law = kosh.command('law').description('acts, rules and figures')
  law
    .command('list')
    .description('what is encoded: acts, rules, figures')
    .argument('[kind]', 'acts, rules or figures')
    .addOption(language())
    .option('--on <day>', 'only what is in force on a day')
    .option('--json', 'print JSON')
    .action((kind: string | undefined, options: { readonly lang: Lang; readonly on?: string; readonly json?: true }) => done(runLawList(kind, options, to)))
  law
    .command('show')
    .description('an act, a rule or a figure')
    .argument('<id>', 'identifier, as law list prints it')
    .addOption(language())
    .option('--on <day>', 'as it stood on a day')
    .option('--diff <day>', 'what differs on this other day')
    .option('--json', 'print JSON')
    .addHelpText('after', lawHelp)
    .action((id: string, options: { readonly lang: Lang; readonly on?: string; readonly diff?: string; readonly json?: true }) => done(runLawShow(id, options, to)))

  kosh
    .command('replay')
    .description('ask again what a receipt says was asked, and compare')
    .argument('<file>', 'a receipt written by kosh check --receipt')
    .addOption(language())
    .addHelpText('after', replayHelp)
    .action(async (file: string, options: { readonly lang: Lang }) => done(await runReplay(file, options.lang, to)))

  try {
    await kosh.parseAsync([...args], { from: 'user' })
  } catch (cause) {
    if (!(cause instanceof CommanderError)) throw cause
    return cause.exitCode === 0 ? 0 : badInput
  }
  return code
}

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value]

/** The language of a locale such as `ru_RU.UTF-8`; English when it is none of the three. */
function langOf(locale: string): Lang {
  const code = locale.slice(0, 2).toLowerCase()
  return code === 'ru' || code === 'kk' ? code : 'en'
}
