import { describeUsage, type CommandForm, type OwnFlag } from './command-form.ts'
import type { Option } from '../settings/option.ts'

const PROGRAM = 'memory-leak-detector'
const MOST_COLUMNS = 80

const EXIT_CODES = [
  "Exit codes: 0 passed or warned; 1 a gate failed; in run else the command's own code (128 + n for signal n);",
  '2 wrong usage; 3 inconclusive, with --if-inconclusive fail; 4 our own fault.',
]

const OTHER_EXIT_CODES = 'Exit codes: 0, or what is said above; 2 wrong usage; 4 our own fault.'

/** Help as text of at most 80 columns; `about` is a command's name, or '' for all of them. */
export function renderHelp(about: string, commands: readonly CommandForm[]): string {
  const command = commands.find(({ name }) => name === about)
  return (command === undefined ? renderOverview(commands) : renderCommand(command, commands)).join(
    '\n',
  )
}

function renderOverview(commands: readonly CommandForm[]): string[] {
  return [
    `${PROGRAM}: samples the memory of processes, judges it, and gates on it.`,
    '',
    ...commands.flatMap((command) => [
      `  ${PROGRAM} ${describeUsage(command)}`,
      ...wrap(command.about, 6),
    ]),
    '',
    'Examples:',
    ...commands.map(({ examples: [first] }) => `  ${PROGRAM} ${first}`),
    '',
    ...EXIT_CODES.flatMap((line) => wrap(line, 0)),
    '',
    `${PROGRAM} COMMAND --help lists the flags of a command; --version prints the version.`,
  ].flatMap((line) => (line.length > MOST_COLUMNS ? wrap(line, 0) : [line]))
}

function renderCommand(command: CommandForm, commands: readonly CommandForm[]): string[] {
  const { about, examples, flags, options } = command
  return [
    `Usage: ${PROGRAM} ${describeUsage(command)}`,
    '',
    ...wrap(about, 0),
    '',
    'Examples:',
    ...examples.map((example) => `  ${PROGRAM} ${example}`),
    '',
    'Flags:',
    ...flags.flatMap(describeFlag),
    ...options.flatMap(describeOption),
    ...commands.flatMap(({ aliases }) =>
      aliases === undefined ? [] : [`  ${aliases.join(', ')}`],
    ),
    '',
    ...exitCodesOf(command).flatMap((line) => wrap(line, 0)),
  ]
}

/** Of one that gates; others say above what they end with besides. */
function exitCodesOf({ options }: CommandForm): readonly string[] {
  return options.some(({ name }) => name === 'if-inconclusive') ? EXIT_CODES : [OTHER_EXIT_CODES]
}

function describeFlag({ name, value, description }: OwnFlag): string[] {
  return [`  --${name}${value === undefined ? '' : ` ${value.word}`}`, ...wrap(description, 6)]
}

function describeOption(option: Option<unknown>): string[] {
  const given =
    option.isToggle === true
      ? '; the flag alone is `true`'
      : option.isList === true
        ? '; may be given again'
        : ''
  return [
    `  --${option.name}${option.default === '' ? '' : ` (default ${option.default})`}`,
    ...wrap(option.description, 6),
    ...wrap(`Allowed: ${option.allowed}${given}`, 6),
  ]
}

function wrap(text: string, indent: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && indent + line.length + 1 + word.length > MOST_COLUMNS) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].map((part) => `${' '.repeat(indent)}${part}`)
}
