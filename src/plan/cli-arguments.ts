import type { Arguments } from './arguments.ts'
import { checkFlagValue, type CommandForm } from './command-form.ts'
import { InputError } from '../settings/input-error.ts'
import { hint } from './nearest.ts'
import type { Option } from '../settings/option.ts'
import { parseFlags, type FlagValues } from './parse-flags.ts'

/** Takes the words of a command line apart. Throws an InputError. */
export function parseArguments<Command extends CommandForm>(
  words: readonly string[],
  commands: readonly Command[],
): { readonly command: Command; readonly given: Arguments } {
  const [first = '', ...rest] = words
  const command =
    commands.find(({ aliases }) => aliases?.includes(first) === true) ??
    findCommand(first, commands)
  const { own, argv } = splitAtDashes(rest)
  const { values, positionals } = parseFlags(command, own, {
    aliases: commands.flatMap(({ aliases = [] }) => aliases),
    lacksWorkload: command.takesWorkload === true && argv.length === 0,
  })
  const asked = commands.find(({ aliases = [] }) =>
    aliases.some((alias) => values[alias.replace(/^-+/, '')] === true),
  )
  if (asked !== undefined && asked !== command)
    return { command: asked, given: nothingBut([command.name]) }
  const given = {
    settings: readSettings(command, values),
    flags: readOwnFlags(command, values),
    operands: positionals,
    argv,
  }
  checkWorkload(command, given, commands)
  command.check?.(given, commands)
  checkOperands(command, given)
  return { command, given }
}

/** Whether `git bisect run` reads the exit code, be the other words right or wrong. */
export function isBisecting(words: readonly string[], commands: readonly CommandForm[]): boolean {
  const [first = '', ...rest] = words
  const command = commands.find(({ name }) => name === first)
  const flag = command?.flags.find(({ isForBisect }) => isForBisect === true)
  return flag !== undefined && splitAtDashes(rest).own.includes(`--${flag.name}`)
}

/** Throws an InputError where there is no such command. */
export function findCommand<Command extends CommandForm>(
  word: string,
  commands: readonly Command[],
): Command {
  const names = commands.map(({ name }) => name)
  const command = commands.find(({ name }) => name === word)
  if (command === undefined)
    throw new InputError(
      'command',
      word,
      names.join(', '),
      word === '' ? 'is missing' : `is no command${hint(word, names)}`,
    )
  return command
}

function nothingBut(operands: readonly string[]): Arguments {
  return { settings: new Map(), flags: new Map(), operands, argv: [] }
}

function splitAtDashes(words: readonly string[]): { own: string[]; argv: string[] } {
  const at = words.indexOf('--')
  return at < 0
    ? { own: [...words], argv: [] }
    : { own: words.slice(0, at), argv: words.slice(at + 1) }
}

function readSettings({ options }: CommandForm, values: FlagValues): Map<string, string> {
  return new Map(
    options.flatMap((option) => {
      const given = texts(values[option.name])
      if (given.length === 0) return []
      if (given.some(isBlank))
        throw new InputError(`--${option.name}`, '', option.allowed, 'is empty')
      return [[option.name, isJoined(option, given) ? given.join('\n') : (given.at(-1) ?? '')]]
    }),
  )
}

function isJoined(
  { isList, isLine = () => true }: Option<unknown>,
  given: readonly string[],
): boolean {
  return isList === true && given.some(isLine)
}

function readOwnFlags(command: CommandForm, values: FlagValues): Map<string, string[]> {
  return new Map(
    command.flags.flatMap((flag) => {
      const given = texts(values[flag.name])
      for (const text of given) checkFlagValue(flag, text)
      if (given.length === 0) return []
      return [[flag.name, flag.value === undefined ? [''] : given]]
    }),
  )
}

function checkWorkload(
  { name, takesWorkload }: CommandForm,
  { argv }: Arguments,
  commands: readonly CommandForm[],
): void {
  if (takesWorkload === true && isBlank(argv[0] ?? ''))
    throw new InputError('CMD', '', `\`${name} [flags] -- CMD [ARGUMENTS]\``, 'is missing')
  if (takesWorkload !== true && argv.length > 0) {
    const those = commands
      .filter((command) => command.takesWorkload === true)
      .map((command) => `\`${command.name}\``)
    throw new InputError(
      '--',
      argv.join(' '),
      `nothing behind \`--\` but with ${those.join(' and ')}`,
    )
  }
}

function checkOperands(
  { name, operands: wanted, takesWorkload }: CommandForm,
  { operands }: Arguments,
): void {
  if (
    wanted !== undefined &&
    Array.from({ length: wanted.least }, (_, at) => operands[at] ?? '').includes('')
  )
    throw new InputError(wanted.name, '', wanted.allowed, 'is missing')
  const most = wanted?.most ?? 0
  const stray = operands[most]
  if (stray !== undefined)
    throw new InputError(
      'argument',
      stray,
      `\`${name}\` takes ${most} argument${most === 1 ? '' : 's'}${takesWorkload === true ? '; the command stands behind `--`' : ''}`,
      'is one too many',
    )
}

const texts = (value: FlagValues[string]): string[] =>
  (Array.isArray(value) ? value : value === undefined ? [] : [value]).map(String)
const isBlank = (text: string): boolean => text.trim() === ''
