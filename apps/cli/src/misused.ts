import type { Command, CommanderError } from 'commander'
import { issueOf, nearestOf, type Issue, type IssueCode, type Lang } from '@kosh/desk'

const codes: { readonly [commander: string]: IssueCode } = {
  'commander.unknownCommand': 'command.unknown',
  'commander.unknownOption': 'option.unknown',
  'commander.optionMissingArgument': 'option.argument',
  'commander.missingArgument': 'argument.missing',
  'commander.excessArguments': 'argument.excess',
}

/** A command line that was misused, as an issue of the house; `undefined` when commander only showed help or the version. */
export function misused(cause: CommanderError, kosh: Command, args: readonly string[], lang: Lang): Issue | undefined {
  const code = codes[cause.code]
  if (code === undefined) return undefined
  const command = commandOf(kosh, args)
  const given = /'([^']*)'/.exec(cause.message)?.[1]?.split(/[ ,]/)[0] ?? args.find(arg => !arg.startsWith('-') && !pathOf(command).includes(arg)) ?? ''
  const help = `${pathOf(command).join(' ')} --help`
  if (code === 'command.unknown')
    return issueOf(
      lang,
      code,
      'command',
      { given },
      nearestOf(
        given,
        command.commands.map(one => one.name()),
      ),
    )
  if (code === 'option.unknown')
    return issueOf(
      lang,
      code,
      '',
      { given, help },
      nearestOf(
        given,
        command.options.flatMap(option => option.long ?? []),
      ),
    )
  return issueOf(lang, code, '', { given, help })
}

/** The innermost command the arguments name. */
function commandOf(from: Command, args: readonly string[]): Command {
  const [name, ...rest] = args
  const inner = from.commands.find(one => one.name() === name)
  return inner === undefined ? from : commandOf(inner, rest)
}

function pathOf(command: Command): readonly string[] {
  return command.parent === null ? [command.name()] : [...pathOf(command.parent), command.name()]
}
