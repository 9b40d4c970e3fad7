import type { BareCommand } from './cli-arguments.ts'
import { allOptions, type Command } from './options.ts'
import { listSecretFiles } from './secrets.ts'

const TEXTS: Readonly<
  Record<
    Command | BareCommand,
    { readonly usage: string; readonly about: string; readonly examples: readonly string[] }
  >
> = {
  run: {
    usage: 'run [flags] -- CMD [ARGUMENTS]',
    about: 'Watches a command and its descendants; exits as it does, or with 1 when a gate failed.',
    examples: [
      'run -- npm test',
      'run --threshold 512MiB --interval 500ms -- pytest -q',
      'run --include node --fail-on none -- make test',
    ],
  },
  scan: {
    usage: 'scan [flags]',
    about:
      'Looks at all processes, once or for --duration, and remembers them: what grows from day to day is found by a scan every few minutes.',
    examples: [
      'scan',
      'scan --threshold 50',
      'scan --quiet --keep 30d,1GiB --notify-every 24h',
      'scan --duration 30s --exclude "gnome-*" --json',
    ],
  },
  watch: {
    usage: 'watch (--pid N | --process GLOB) [flags]',
    about:
      'Watches the trees of running processes, and of those that come later and match; without --duration until it is stopped, and tells Slack who crosses a limit and who is well again.',
    examples: [
      'watch --pid 4121 --duration 10m',
      'watch --process "java" --process "node" --threshold 1GiB',
      'watch --process "*" --name all --retain 7d',
    ],
  },
  status: {
    usage: 'status [NAME] [--report-dir DIR] [--json]',
    about:
      'How a watch without --duration stands, in one line. Exits with 1 when something is over a limit, 3 when it does not run or never did.',
    examples: ['status', 'status all --report-dir /var/log/memory'],
  },
  report: {
    usage: 'report RUN_DIR [--open] [flags]',
    about: 'Judges and renders a run again from disk, with other limits if you like.',
    examples: [
      'report logs/run_2025-11-28_14-43-01 --open',
      'report logs/run_2025-11-28_14-43-01 --threshold 1GiB',
    ],
  },
  history: {
    usage: 'history [--report-dir DIR] [--csv | --json]',
    about:
      'Lists what scans remember of the processes that the last one saw, with growth a day and a sparkline.',
    examples: ['history', 'history --report-dir /var/log/memory --csv'],
  },
  judge: {
    usage: 'judge FILE... [--runtime WORD] [--json]',
    about:
      'Judges recorded memory curves: run directories, samples.ndjson, or any CSV with a time and a memory column. Exits with 1 when one leaks, 3 when none could be judged.',
    examples: [
      'judge memory.csv --runtime java',
      'judge --time-column when --memory-column heap *.csv --json',
    ],
  },
  selftest: {
    usage: 'selftest [--interval 1s] [--duration 75s]',
    about:
      'Would a leak be found here? Watches a canary that leaks 3 MiB a minute, and a healthy one; exits with 1 when not.',
    examples: ['selftest', 'selftest --duration 30s'],
  },
  ab: {
    usage: 'ab --base CMD --head CMD [flags]',
    about:
      'Runs two commands in turns and fails when the second surely uses more memory; each CMD is a line for a shell.',
    examples: [
      'ab --base "node old.js" --head "node new.js"',
      'ab --base ./a.sh --head ./b.sh --repeat 10',
    ],
  },
  bisect: {
    usage: 'bisect --good COMMIT --bad COMMIT [flags of run] -- CMD',
    about:
      'Names the first commit that fails a gate: `git bisect run` in a worktree of its own. Exits with 0 when one is named, else with 3.',
    examples: [
      'bisect --good v1.4.0 --bad HEAD -- npm run soak',
      'bisect --good HEAD~9 --bad HEAD --prepare "npm ci" -- npm test',
    ],
  },
  compare: {
    usage: 'compare RUN RUN',
    about:
      'What two runs used, group by group, as a table and an HTML file; each RUN is a run directory or a report.json.',
    examples: [
      'compare logs/run_2025-11-28_14-43-01 report.json',
      'compare main/report.json branch/report.json --json',
    ],
  },
  mark: {
    usage: 'mark NAME',
    about:
      'Leaves a named mark in the samples of the run that watches (MEMORY_LEAK_DETECTOR_MARKS).',
    examples: ['mark warm-up-done'],
  },
}

const EXIT_CODES = [
  "Exit codes: 0 passed or warned; 1 a gate failed; in run else the command's own code (128 + n for signal n);",
  '2 wrong usage; 3 inconclusive, with --if-inconclusive fail; 4 our own fault.',
]

/** Help as text of at most 80 columns; `about` is a command, or '' for all of them. */
export function renderHelp(about: string): string {
  const text = Object.entries(TEXTS).find(([name]) => name === about)
  const lines =
    text === undefined ? renderOverview() : renderCommand(text[0] as Command | BareCommand, text[1])
  return lines.join('\n')
}

function renderOverview(): string[] {
  return [
    'memory-leak-detector: samples the memory of processes, judges it, and gates on it.',
    '',
    ...Object.values(TEXTS).flatMap(({ usage, about }) => [
      `  memory-leak-detector ${usage}`,
      ...wrap(about, 6),
    ]),
    '',
    'Examples:',
    ...Object.values(TEXTS).map(({ examples: [first = ''] }) => `  memory-leak-detector ${first}`),
    '',
    ...EXIT_CODES.flatMap((line) => wrap(line, 0)),
    '',
    'memory-leak-detector COMMAND --help lists the flags of a command; --version prints the version.',
  ].flatMap((line) => (line.length > 80 ? wrap(line, 0) : [line]))
}

function renderCommand(
  name: Command | BareCommand,
  { usage, about, examples }: (typeof TEXTS)[Command],
): string[] {
  const flags =
    name === 'mark' || name === 'selftest'
      ? []
      : name === 'judge'
        ? judgeFlags
        : name === 'bisect'
          ? bisectOwnFlags
          : name === 'compare'
            ? compareFlags
            : name === 'history'
              ? historyFlags
              : name === 'status'
                ? statusFlags
                : [
                    ...(name === 'watch' ? targetFlags : []),
                    ...(name === 'run' || name === 'ab' ? bisectFlags : []),
                    ...(name === 'report' ? openFlag : []),
                    ...allOptions()
                      .filter(({ commands }) => commands.includes(name))
                      .flatMap(({ option }) => [
                        `  --${option.name} ${option.default === '' ? '' : `(default ${option.default})`}`.trimEnd(),
                        ...wrap(option.description, 6),
                        ...wrap(
                          `Allowed: ${option.allowed}${option.isToggle === true ? '; the flag alone is `true`' : option.isList === true ? '; may be given again' : ''}`,
                          6,
                        ),
                      ]),
                    ...commonFlags,
                  ]
  return [
    `Usage: memory-leak-detector ${usage}`,
    '',
    ...wrap(about, 0),
    '',
    'Examples:',
    ...examples.map((example) => `  memory-leak-detector ${example}`),
    ...(flags.length > 0 ? ['', 'Flags:', ...flags] : []),
    '',
    ...EXIT_CODES.flatMap((line) => wrap(line, 0)),
  ]
}

const targetFlags = [
  '  --pid N',
  ...wrap('A process to watch, with its descendants; may be given again.', 6),
  '  --process GLOB',
  ...wrap('Watch what has this name or command, also when it comes later; may be given again.', 6),
]

const bisectFlags = [
  '  --bisect',
  ...wrap(
    'Exit codes for `git bisect run`: 0 good, 1 a gate failed, 125 inconclusive, wrong usage, or the command failed.',
    6,
  ),
]

const bisectOwnFlags = [
  '  --good COMMIT',
  ...wrap('One that passes; it is judged first, as is the other.', 6),
  '  --bad COMMIT',
  ...wrap('A later one that fails.', 6),
  ...wrap(
    'And the flags of run, which each commit is judged with, but for those of a comparison.',
    2,
  ),
  '  --json',
  '  --help, -h',
  '  --version',
]

const compareFlags = [
  '  --report-dir DIR (default logs)',
  ...wrap('Where the HTML file goes.', 6),
  '  --json',
  ...wrap('The table as JSON to stdout.', 6),
  '  --help, -h',
  '  --version',
]
const openFlag = [
  '  --open',
  ...wrap(
    'Shows the HTML page by $BROWSER, else by xdg-open; where neither can, says where it lies.',
    6,
  ),
]

const judgeFlags = [
  '  --runtime WORD',
  ...wrap(
    'What made the curve: node, java, dotnet, go; any other word is a program that gives memory back.',
    6,
  ),
  '  --time-column NAME',
  ...wrap('Seconds, milliseconds (_ms) or ISO 8601; found by its name where not given.', 6),
  '  --memory-column NAME',
  ...wrap(
    'Bytes, or as its end says (_kib, _mb, ...). Where not given: anon_bytes + swap_bytes, else USS, PSS, RSS.',
    6,
  ),
  '  --json',
  ...wrap('One array to stdout, an element for each file.', 6),
  '  --help, -h',
  '  --version',
]

const historyFlags = [
  '  --report-dir DIR (default logs)',
  ...wrap('The report directory of the scans.', 6),
  '  --csv',
  ...wrap('Every process and scan that is remembered, as a table to stdout.', 6),
  '  --json',
  ...wrap('The rows as one array to stdout.', 6),
  '  --help, -h',
  '  --version',
]

const statusFlags = [
  '  --report-dir DIR (default logs)',
  ...wrap('The report directory of the watch.', 6),
  '  --json',
  ...wrap('What is known as JSON to stdout.', 6),
  '  --help, -h',
  '  --version',
]

const commonFlags = [
  ...listSecretFiles().flatMap(({ flag, description }) => [
    `  --${flag} FILE`,
    ...wrap(description, 6),
  ]),
  '  --json',
  ...wrap("The report as JSON to stdout; the command's own stdout goes to stderr.", 6),
  '  --help, -h',
  '  --version',
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
  return [...lines, line].map((part) => `${' '.repeat(indent)}${part}`)
}
