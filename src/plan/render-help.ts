import type { BareCommand } from './cli-arguments.ts'
import { allOptions, type Command } from './options.ts'

const TEXTS: Readonly<Record<Command | BareCommand, { readonly usage: string; readonly about: string; readonly examples: readonly string[] }>> = {
  run: {
    usage: 'run [flags] -- CMD [ARGUMENTS]', about: 'Watches a command and its descendants; exits as it does, or with 1 when a gate failed.',
    examples: ['run -- npm test', 'run --threshold 512MiB --interval 500ms -- pytest -q', 'run --include node --fail-on none -- make test'],
  },
  scan: {
    usage: 'scan [flags]', about: 'Looks at all processes, once or for --duration.',
    examples: ['scan', 'scan --threshold 50', 'scan --duration 30s --exclude "gnome-*" --json'],
  },
  watch: {
    usage: 'watch (--pid N | --process GLOB) [flags]', about: 'Watches the trees of running processes, and of those that come later and match.',
    examples: ['watch --pid 4121 --duration 10m', 'watch --process "java" --process "node" --threshold 1GiB'],
  },
  report: {
    usage: 'report RUN_DIR [--open] [flags]', about: 'Judges and renders a run again from disk, with other limits if you like.',
    examples: ['report logs/run_2025-11-28_14-43-01 --open', 'report logs/run_2025-11-28_14-43-01 --threshold 1GiB'],
  },
  judge: {
    usage: 'judge FILE... [--runtime WORD] [--json]', about: 'Judges recorded memory curves: run directories, samples.ndjson, or any CSV with a time and a memory column. Exits with 1 when one leaks, 3 when none could be judged.',
    examples: ['judge memory.csv --runtime java', 'judge --time-column when --memory-column heap *.csv --json'],
  },
  selftest: {
    usage: 'selftest [--interval 1s] [--duration 75s]', about: 'Would a leak be found here? Watches a canary that leaks 3 MiB a minute, and a healthy one; exits with 1 when not.',
    examples: ['selftest', 'selftest --duration 30s'],
  },
  mark: {
    usage: 'mark NAME', about: 'Leaves a named mark in the samples of the run that watches (MEMORY_LEAK_DETECTOR_MARKS).',
    examples: ['mark warm-up-done'],
  },
}

const EXIT_CODES = [
  'Exit codes: 0 passed or warned; 1 a gate failed; in run else the command\'s own code (128 + n for signal n);',
  '2 wrong usage; 3 inconclusive, with --if-inconclusive fail; 4 our own fault.',
]

/** Help as text of at most 80 columns; `about` is a command, or '' for all of them. */
export function renderHelp(about: string): string {
  const text = Object.entries(TEXTS).find(([name]) => name === about)
  const lines = text === undefined ? renderOverview() : renderCommand(text[0] as Command | BareCommand, text[1])
  return lines.join('\n')
}

function renderOverview(): string[] {
  return [
    'memory-leak-detector: samples the memory of processes, judges it, and gates on it.', '',
    ...Object.values(TEXTS).flatMap(({ usage, about }) => [`  memory-leak-detector ${usage}`, ...wrap(about, 6)]), '',
    'Examples:', ...Object.values(TEXTS).map(({ examples: [first = ''] }) => `  memory-leak-detector ${first}`), '',
    ...EXIT_CODES.flatMap(line => wrap(line, 0)), '',
    'memory-leak-detector COMMAND --help lists the flags of a command; --version prints the version.',
  ].flatMap(line => (line.length > 80 ? wrap(line, 0) : [line]))
}

function renderCommand(name: Command | BareCommand, { usage, about, examples }: (typeof TEXTS)[Command]): string[] {
  const flags = name === 'mark' || name === 'selftest' ? [] : name === 'judge' ? judgeFlags : [
    ...(name === 'watch' ? targetFlags : []),
    ...(name === 'report' ? openFlag : []),
    ...allOptions().filter(({ commands }) => commands.includes(name)).flatMap(({ option }) => [
      `  --${option.name} ${option.default === '' ? '' : `(default ${option.default})`}`.trimEnd(), ...wrap(option.description, 6),
      ...wrap(`Allowed: ${option.allowed}${option.isToggle === true ? '; the flag alone is `true`' : ''}`, 6),
    ]),
    ...commonFlags,
  ]
  return [
    `Usage: memory-leak-detector ${usage}`, '', ...wrap(about, 0), '', 'Examples:', ...examples.map(example => `  memory-leak-detector ${example}`),
    ...(flags.length > 0 ? ['', 'Flags:', ...flags] : []), '', ...EXIT_CODES.flatMap(line => wrap(line, 0)),
  ]
}

const targetFlags = [
  '  --pid N', ...wrap('A process to watch, with its descendants; may be given again.', 6),
  '  --process GLOB', ...wrap('Watch what has this name or command, also when it comes later; may be given again.', 6),
]

const openFlag = ['  --open', ...wrap('Shows the HTML page by $BROWSER, else by xdg-open; where neither can, says where it lies.', 6)]

const judgeFlags = [
  '  --runtime WORD', ...wrap('What made the curve: node, java, dotnet, go; any other word is a program that gives memory back.', 6),
  '  --time-column NAME', ...wrap('Seconds, milliseconds (_ms) or ISO 8601; found by its name where not given.', 6),
  '  --memory-column NAME', ...wrap('Bytes, or as its end says (_kib, _mb, ...). Where not given: anon_bytes + swap_bytes, else USS, PSS, RSS.', 6),
  '  --json', ...wrap('One array to stdout, an element for each file.', 6),
  '  --help, -h', '  --version',
]

const commonFlags = [
  '  --slack-webhook-file FILE', ...wrap('File with the Slack webhook (or environment SLACK_WEBHOOK_URL).', 6),
  '  --json', ...wrap('The report as JSON to stdout; the command\'s own stdout goes to stderr.', 6),
  '  --help, -h', '  --version',
]

function wrap(text: string, indent: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && indent + line.length + 1 + word.length > 80) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].map(part => `${' '.repeat(indent)}${part}`)
}
