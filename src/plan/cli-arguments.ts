import { InputError } from './input-error.ts'
import { hint } from './nearest.ts'
import type { Option } from './option.ts'
import { allOptions, type Command } from './options.ts'
import { compareWith } from './options/watch-options.ts'
import { parseFlags, type FlagValues, type KnownFlags } from './parse-flags.ts'
import { listSecretFiles, type SecretName } from './secrets.ts'

/** A command line, taken apart. `flags` holds the settings by option name. */
export interface Arguments {
  readonly command: Command | BareCommand | 'help' | 'version'
  /** the command that help is about, or '' */
  readonly helpFor: string
  readonly flags: Map<string, string>
  readonly json: boolean
  /** of `history` */
  readonly csv: boolean
  /** of `report`: shows the page in a browser */
  readonly open: boolean
  /** `--bisect` of `run` and `ab` */
  readonly isBisecting: boolean
  /** where a secret stands in a file: its path, by the secret's name */
  readonly secretFiles: ReadonlyMap<SecretName, string>
  /** words behind `--` */
  readonly argv: readonly string[]
  /** RUN_DIR of `report`, NAME of `mark` and `status`, FILEs of `judge` */
  readonly operands: readonly string[]
  /** of `judge`: how to read tables */
  readonly table: {
    readonly runtime: string
    readonly timeColumn: string
    readonly memoryColumn: string
  }
  /** of `bisect`: names of commits */
  readonly good: string
  readonly bad: string
  readonly pids: readonly number[]
  /** globs of `--process`, one a line */
  readonly processGlobs: string
}

/** Commands without settings. */
export type BareCommand =
  'mark' | 'judge' | 'selftest' | 'bisect' | 'compare' | 'history' | 'status'

const COMMANDS = [
  'run',
  'scan',
  'watch',
  'status',
  'report',
  'history',
  'judge',
  'selftest',
  'ab',
  'bisect',
  'compare',
  'mark',
] as const
/** what stands behind a command, and how many of it */
const OPERANDS = new Map([
  ['status', { name: 'NAME', allowed: 'the name of a watch', least: 0, most: 1 }],
  ['report', { name: 'RUN_DIR', allowed: 'the run directory to judge again', least: 1, most: 1 }],
  ['mark', { name: 'NAME', allowed: 'the name of a mark', least: 1, most: 1 }],
  ['compare', { name: 'RUN', allowed: 'two run directories or report.json', least: 2, most: 2 }],
  ['judge', { name: 'FILE', allowed: 'the files to judge', least: 1, most: 10_000 }],
])
/** flags besides settings that take a value */
const EXTRA_FLAGS = new Map([
  ['watch', ['pid', 'process']],
  ['judge', ['runtime', 'time-column', 'memory-column']],
  ['selftest', ['interval', 'duration']],
  ['bisect', ['good', 'bad']],
  ['compare', ['report-dir']],
  ['history', ['report-dir']],
  ['status', ['report-dir']],
])
/** flags of one command that take none */
const TOGGLES = new Map([
  ['run', ['bisect']],
  ['ab', ['bisect']],
  ['report', ['open']],
  ['history', ['csv']],
])
/** without settings */
const BARE: readonly string[] = ['mark', 'judge', 'selftest', 'compare', 'history', 'status']
const NOT_IN_BISECT = ['compare-with', 'repeat', 'ab-threshold', 'exit-code']
/** what must not be empty besides settings, and what it takes */
const EXTRA = {
  ...Object.fromEntries(
    listSecretFiles().map(({ flag, content }) => [flag, `a file that holds ${content}`]),
  ),
  process: 'globs of process names',
  runtime: 'a word such as node, java, go, python, other',
  'time-column': 'the name of a column',
  'memory-column': 'the name of a column',
}

/** Throws an InputError. */
export function parseArguments(words: readonly string[]): Arguments {
  const [first = '', ...rest] = words
  if (first === '--version' || first === '-V' || first === 'version') return blank('version')
  if (first === '--help' || first === '-h' || first === 'help')
    return { ...blank('help'), helpFor: rest[0] === undefined ? '' : readCommand(rest[0]) }
  const command = readCommand(first)
  const { own, argv } = splitAtDashes(rest)
  const { values, positionals } = parseFlags(
    command,
    own,
    listFlags(command),
    takesCommand(command) && argv.length === 0,
  )
  if (values['help'] === true) return { ...blank('help'), helpFor: command }
  if (values['version'] === true) return blank('version')
  for (const [name, allowed] of Object.entries(EXTRA))
    if (texts(values[name]).some(isBlank))
      throw new InputError(`--${name}`, '', allowed, 'is empty')
  const parsed = {
    ...blank(command),
    flags: readFlags(values),
    argv,
    json: values['json'] === true,
    csv: values['csv'] === true,
    open: values['open'] === true,
    isBisecting: values['bisect'] === true,
    secretFiles: new Map(
      listSecretFiles().flatMap(({ flag, secret }) => {
        const path = lastText(values[flag])
        return path === '' ? [] : [[secret.name, path]]
      }),
    ),
    pids: readPids(texts(values['pid'])),
    processGlobs: texts(values['process']).join('\n'),
    operands: positionals,
    good: lastText(values['good']),
    bad: lastText(values['bad']),
    table: {
      runtime: lastText(values['runtime']),
      timeColumn: lastText(values['time-column']),
      memoryColumn: lastText(values['memory-column']),
    },
  }
  checkOperands(parsed)
  return parsed
}

function blank(command: Arguments['command']): Arguments {
  return {
    command,
    helpFor: '',
    flags: new Map(),
    json: false,
    csv: false,
    open: false,
    isBisecting: false,
    secretFiles: new Map(),
    argv: [],
    operands: [],
    good: '',
    bad: '',
    pids: [],
    processGlobs: '',
    table: { runtime: '', timeColumn: '', memoryColumn: '' },
  }
}

function readCommand(word: string): (typeof COMMANDS)[number] {
  const command = COMMANDS.find((name) => name === word)
  if (command === undefined)
    throw new InputError(
      'command',
      word,
      COMMANDS.join(', '),
      word === '' ? 'is missing' : `is no command${hint(word, COMMANDS)}`,
    )
  return command
}

function splitAtDashes(words: readonly string[]): { own: string[]; argv: string[] } {
  const at = words.indexOf('--')
  return at < 0
    ? { own: [...words], argv: [] }
    : { own: words.slice(0, at), argv: words.slice(at + 1) }
}

/** The flags that a command knows. */
function listFlags(command: Command | BareCommand): KnownFlags {
  const isBare = BARE.includes(command)
  return {
    valued: [
      ...listSettings(command),
      ...(isBare || command === 'bisect' ? [] : listSecretFiles().map(({ flag }) => flag)),
      ...(EXTRA_FLAGS.get(command) ?? []),
    ],
    toggles: [
      ...(TOGGLES.get(command) ?? []),
      ...(command === 'mark' ? [] : ['json']),
      'help',
      'version',
    ],
  }
}

/** `bisect` hands its own on to `run`, once for each commit, which compares nothing. */
function listSettings(command: Command | BareCommand): string[] {
  const names = (of: Command): string[] =>
    allOptions()
      .filter(({ commands }) => commands.includes(of))
      .map(({ option }) => option.name)
  if (command === 'bisect') return names('run').filter((name) => !NOT_IN_BISECT.includes(name))
  return BARE.includes(command) ? [] : names(command as Command)
}

const takesCommand = (command: string): boolean => command === 'run' || command === 'bisect'

function readFlags(values: FlagValues): Map<string, string> {
  const options = new Map(allOptions().map(({ option }) => [option.name, option]))
  return new Map(
    Object.entries(values).flatMap(([name, value]) => {
      const option = options.get(name)
      if (option === undefined) return []
      const given = texts(value)
      if (given.some(isBlank)) throw new InputError(`--${name}`, '', option.allowed, 'is empty')
      return [[name, isJoined(option, given) ? given.join('\n') : (given.at(-1) ?? '')]]
    }),
  )
}

function isJoined(
  { isList, isLine = () => true }: Option<unknown>,
  given: readonly string[],
): boolean {
  return isList === true && given.some(isLine)
}

function readPids(given: readonly string[]): number[] {
  return given.map((text) => {
    if (!/^[1-9]\d{0,6}$/.test(text) || Number(text) > 4_194_304)
      throw new InputError('--pid', text, 'a process id from 1 to 4194304')
    return Number(text)
  })
}

function checkOperands({
  command,
  argv,
  operands,
  pids,
  processGlobs,
  good,
  bad,
}: Arguments): void {
  if (takesCommand(command) && isBlank(argv[0] ?? ''))
    throw new InputError('CMD', '', `\`${command} [flags] -- CMD [ARGUMENTS]\``, 'is missing')
  if (!takesCommand(command) && argv.length > 0)
    throw new InputError('--', argv.join(' '), 'nothing behind `--` but with `run` and `bisect`')
  if (command === 'watch' && pids.length === 0 && processGlobs === '')
    throw new InputError('--pid', '', '--pid N or --process GLOB', 'is missing')
  if (command === 'bisect')
    for (const [name, ref] of Object.entries({ good, bad })) checkCommit(`--${name}`, ref)
  const wanted = OPERANDS.get(command)
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
      `\`${command}\` takes ${most} argument${most === 1 ? '' : 's'}${command === 'run' ? '; the command stands behind `--`' : ''}`,
      'is one too many',
    )
}

function checkCommit(flag: string, ref: string): void {
  try {
    if (isBlank(ref)) throw new Error('is missing')
    compareWith.parse(ref)
  } catch (error) {
    throw new InputError(
      flag,
      ref,
      'a branch, tag or commit',
      error instanceof Error ? error.message : String(error),
    )
  }
}

const texts = (value: FlagValues[string]): string[] =>
  (Array.isArray(value) ? value : value === undefined ? [] : [value]).map(String)
const isBlank = (text: string): boolean => text.trim() === ''
const lastText = (value: FlagValues[string]): string => texts(value).at(-1) ?? ''
