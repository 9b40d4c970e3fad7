import { describe, expect, test } from '@jest/globals'
import { buildPlan } from '../../src/plan/build-plan.ts'
import { parseArguments, type Arguments } from '../../src/plan/cli-arguments.ts'
import { InputError } from '../../src/plan/input-error.ts'
import { allOptions, type Command } from '../../src/plan/options.ts'
import { attempt } from '../support/attempt.ts'
import { makeTerminal } from '../support/make-place.ts'

const parse = (line: string): Arguments =>
  parseArguments(line.split(' ').filter((word) => word !== ''))
const nothing = {
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

describe('a command line', () => {
  test.each<[string, Partial<Arguments>]>([
    ['run -- npm test', { command: 'run', argv: ['npm', 'test'] }],
    [
      'run --threshold 512MiB --interval=500ms -- npm test --json -- -x',
      {
        command: 'run',
        flags: new Map([
          ['threshold', '512MiB'],
          ['interval', '500ms'],
        ]),
        argv: ['npm', 'test', '--json', '--', '-x'],
      },
    ],
    ['run --json -- true', { command: 'run', json: true, argv: ['true'] }],
    ['scan', { command: 'scan' }],
    [
      'scan --duration 10m --scope system',
      {
        command: 'scan',
        flags: new Map([
          ['duration', '10m'],
          ['scope', 'system'],
        ]),
      },
    ],
    [
      'scan --include node* --include java --exclude npm',
      {
        command: 'scan',
        flags: new Map([
          ['include', 'node*\njava'],
          ['exclude', 'npm'],
        ]),
      },
    ],
    [
      'scan --threshold 10% --threshold 20%',
      { command: 'scan', flags: new Map([['threshold', '20%']]) },
    ],
    [
      'scan --threshold java:2GiB --threshold *:30%',
      { command: 'scan', flags: new Map([['threshold', 'java:2GiB\n*:30%']]) },
    ],
    [
      'scan --fail-on oom --fail-on total --export json --export csv',
      {
        command: 'scan',
        flags: new Map([
          ['fail-on', 'oom\ntotal'],
          ['export', 'json\ncsv'],
        ]),
      },
    ],
    [
      'scan --slack-webhook-file /run/hook --slack-notify always',
      {
        command: 'scan',
        secretFiles: new Map([['slack-webhook-url', '/run/hook']]),
        flags: new Map([['slack-notify', 'always']]),
      },
    ],
    ['watch --pid 17 --pid 4194304', { command: 'watch', pids: [17, 4_194_304] }],
    [
      'watch --process node* --process {java,mvn} --duration 1h',
      { command: 'watch', processGlobs: 'node*\n{java,mvn}', flags: new Map([['duration', '1h']]) },
    ],
    [
      'watch --self-test --pid 17',
      { command: 'watch', pids: [17], flags: new Map([['self-test', 'true']]) },
    ],
    [
      'watch --pid 17 --self-test',
      { command: 'watch', pids: [17], flags: new Map([['self-test', 'true']]) },
    ],
    [
      'watch --pid 17 --self-test false',
      { command: 'watch', pids: [17], flags: new Map([['self-test', 'false']]) },
    ],
    [
      'run --self-test -- true',
      { command: 'run', argv: ['true'], flags: new Map([['self-test', 'true']]) },
    ],
    [
      'report logs/run_1 --threshold auto',
      { command: 'report', operands: ['logs/run_1'], flags: new Map([['threshold', 'auto']]) },
    ],
    ['report logs/run_1 --open', { command: 'report', operands: ['logs/run_1'], open: true }],
    [
      'report --fail-on none logs/run_1',
      { command: 'report', operands: ['logs/run_1'], flags: new Map([['fail-on', 'none']]) },
    ],
    [
      'judge a.csv b.csv --runtime java --time-column when --memory-column heap --json',
      {
        command: 'judge',
        operands: ['a.csv', 'b.csv'],
        json: true,
        table: { runtime: 'java', timeColumn: 'when', memoryColumn: 'heap' },
      },
    ],
    [
      'scan --quiet --keep 30d --notify-every 24h',
      {
        command: 'scan',
        flags: new Map([
          ['quiet', 'true'],
          ['keep', '30d'],
          ['notify-every', '24h'],
        ]),
      },
    ],
    [
      'history --report-dir /var/log/memory --csv',
      { command: 'history', csv: true, flags: new Map([['report-dir', '/var/log/memory']]) },
    ],
    [
      'ab --base old --head new --repeat 7',
      {
        command: 'ab',
        flags: new Map([
          ['base', 'old'],
          ['head', 'new'],
          ['repeat', '7'],
        ]),
      },
    ],
    [
      'run --bisect --compare-with main -- x',
      {
        command: 'run',
        isBisecting: true,
        flags: new Map([['compare-with', 'main']]),
        argv: ['x'],
      },
    ],
    [
      'bisect --good v1 --bad HEAD --threshold 5% -- x',
      {
        command: 'bisect',
        good: 'v1',
        bad: 'HEAD',
        flags: new Map([['threshold', '5%']]),
        argv: ['x'],
      },
    ],
    ['compare a b.json --json', { command: 'compare', operands: ['a', 'b.json'], json: true }],
    ['mark warm', { command: 'mark', operands: ['warm'] }],
    ['--help', { command: 'help' }],
    ['-h', { command: 'help' }],
    ['help', { command: 'help' }],
    ['help scan', { command: 'help', helpFor: 'scan' }],
    ['scan --help', { command: 'help', helpFor: 'scan' }],
    ['watch -h', { command: 'help', helpFor: 'watch' }],
    ['run --threshold 5% --help -- x', { command: 'help', helpFor: 'run' }],
    ['--version', { command: 'version' }],
    ['-V', { command: 'version' }],
    ['version', { command: 'version' }],
    ['report --version', { command: 'version' }],
  ])('%s', (line, expected) => {
    expect(parse(line)).toEqual({ ...nothing, ...expected })
  })

  test('has each setting as a flag of the commands that declare it, and of no other', () => {
    for (const { option, commands } of allOptions()) {
      for (const command of ['run', 'ab', 'scan', 'watch', 'report'] satisfies Command[]) {
        const { reason } = attempt(() =>
          parseArguments([
            command,
            `--${option.name}`,
            'x',
            ...(command === 'run' ? ['--', 'true'] : ['17']),
          ]),
        )
        expect([option.name, command, reason.includes('is no flag')]).toEqual([
          option.name,
          command,
          !commands.includes(command),
        ])
      }
    }
  })
})

describe('a bad command line names what is wrong, and what is allowed', () => {
  const long = 'x'.repeat(10_000)
  test.each<readonly [words: readonly string[], starts: string, contains: string]>([
    [
      [],
      'command: "" is missing',
      'allowed: run, scan, watch, status, report, history, judge, selftest, ab, bisect, compare, mark',
    ],
    [[''], 'command: "" is missing', 'allowed: run, scan'],
    [
      ['rnu'],
      'command: "rnu" is no command (did you mean run?)',
      'allowed: run, scan, watch, status, report, history, judge, selftest, ab, bisect, compare, mark',
    ],
    [['start'], 'command: "start" is no command', 'allowed: run, scan'],
    [['--threshold', '5%'], 'command: "--threshold" is no command', 'allowed: run, scan'],
    [[long], 'command: "xxxxx', 'allowed: run, scan'],
    [['help', 'scam'], 'command: "scam" is no command (did you mean scan?)', 'allowed: run, scan'],
    [
      ['scan', '--treshold', '5%'],
      'flag: "--treshold" is no flag of scan (did you mean --threshold?)',
      'allowed: flags of scan: --name ',
    ],
    [['scan', '--treshold=5%'], 'flag: "--treshold" is no flag', '--threshold'],
    [['scan', '--mode', 'run'], 'flag: "--mode" is no flag of scan', 'allowed: flags of scan'],
    [
      ['bisect', '--bad', 'x', '--', 'true'],
      '--good: "" is missing',
      'allowed: a branch, tag or commit',
    ],
    [
      ['bisect', '--good=-x', '--bad', 'x', '--', 'true'],
      '--good: "-x" is no name of a commit',
      'a branch, tag or commit',
    ],
    [
      ['bisect', '--good', 'v1', '--bad', 'x'],
      'CMD: "" is missing',
      '`bisect [flags] -- CMD [ARGUMENTS]`',
    ],
    [
      ['bisect', '--good', 'v1', '--bad', 'x', '--compare-with', 'y', '--', 'true'],
      'flag: "--compare-with" is no flag of bisect',
      'flags of bisect',
    ],
    [['compare', 'a'], 'RUN: "" is missing', 'two'],
    [['scan', '--bisect'], 'flag: "--bisect" is no flag of scan', 'flags of scan'],
    [['scan', '--pid', '17'], 'flag: "--pid" is no flag of scan', 'allowed: flags of scan'],
    [
      ['mark', '--threshold', '5%', 'x'],
      'flag: "--threshold" is no flag of mark',
      'allowed: flags of mark: --help --version',
    ],
    [['scan', '--__proto__=1'], 'flag: "--__proto__" is no flag of scan', 'allowed'],
    [['scan', '--constructor', '1'], 'flag: "--constructor" is no flag of scan', 'allowed'],
    [['scan', `--${long}`], 'flag: "--xxxxx', 'allowed: flags of scan'],
    [['scan', '-x'], 'arguments of scan: "-x"', "'-x'"],
    [
      ['scan', '--threshold'],
      'arguments of scan: "--threshold"',
      'argument missing; allowed: see `memory-leak-detector scan --help`',
    ],
    [['scan', '--name', '--json'], 'arguments of scan: "--name --json"', 'ambiguous'],
    [
      ['scan', '--json=yes'],
      'arguments of scan: "--json=yes"',
      "'--json' does not take an argument",
    ],
    [['scan', '--help=yes'], 'arguments of scan: "--help=yes"', 'does not take an argument'],
    [['scan', '--threshold='], '--threshold: "" is empty', 'allowed: `auto`, `off`, `30%`'],
    [['scan', '--interval', ' '], '--interval: "" is empty', 'allowed: 100ms to 1h'],
    [['scan', '--include', '', '--include', 'node'], '--include: "" is empty', 'allowed: globs'],
    [
      ['scan', '--slack-webhook-file', ''],
      '--slack-webhook-file: "" is empty',
      'allowed: a file that holds the webhook',
    ],
    [['run'], 'CMD: "" is missing', 'allowed: `run [flags] -- CMD [ARGUMENTS]`'],
    [
      ['run', 'echo', 'hi'],
      'CMD: "echo hi" has no `--` before it',
      'allowed: `memory-leak-detector run -- echo hi`',
    ],
    [
      [
        'run',
        '--threshold',
        '1GiB',
        '--json',
        '--interval=1s',
        'node',
        '--max-old-space-size=64',
        'a b.js',
        '-x',
      ],
      'CMD: "node --max-old-space-size=64 a b.js -x" has no `--` before it',
      "allowed: `memory-leak-detector run --threshold 1GiB --json --interval=1s -- node --max-old-space-size=64 'a b.js' -x`",
    ],
    [
      ['run', 'sh', '-c', "echo 'it'"],
      'CMD: "sh -c echo \'it\'" has no `--` before it',
      String.raw`-- sh -c 'echo '\''it'\'''`,
    ],
    [
      ['bisect', '--good', 'v1', '--bad', 'HEAD', 'make'],
      'CMD: "make" has no `--` before it',
      'allowed: `memory-leak-detector bisect --good v1 --bad HEAD -- make`',
    ],
    [
      ['run', '--treshold', '1GiB', 'npm', 'test'],
      'flag: "--treshold" is no flag of run (did you mean --threshold?)',
      'allowed: flags of run',
    ],
    [['run', '--'], 'CMD: "" is missing', 'allowed'],
    [['run', '--', ''], 'CMD: "" is missing', 'allowed'],
    [
      ['run', 'npm', '--', 'test'],
      'argument: "npm" is one too many',
      'the command stands behind `--`',
    ],
    [['scan', '--', 'true'], '--: "true" is not allowed', 'nothing behind `--` but with `run`'],
    [['scan', 'now'], 'argument: "now" is one too many', '`scan` takes 0 arguments'],
    [['watch'], '--pid: "" is missing', 'allowed: --pid N or --process GLOB'],
    [['watch', '17'], '--pid: "" is missing', 'allowed: --pid N or --process GLOB'],
    [['watch', '--process', ''], '--process: "" is empty', 'allowed: globs of process names'],
    [['watch', '--pid', '17', '--process', ' '], '--process: "" is empty', 'allowed'],
    ...['', '0', '-3', '1.5', '0x1e', '1e3', 'NaN', 'node', '4194305', '99999999', '٣', long].map(
      (pid) =>
        [
          ['watch', '--pid', pid],
          `--pid: "${pid.slice(0, 80)}`,
          'allowed: a process id from 1 to 4194304',
        ] as const,
    ),
    [['report'], 'RUN_DIR: "" is missing', 'allowed: the run directory to judge again'],
    [['run', '--open', '--', 'true'], 'flag: "--open" is no flag of run', 'allowed: flags of run'],
    [['report', 'a', 'b'], 'argument: "b" is one too many', '`report` takes 1 argument'],
    [['mark'], 'NAME: "" is missing', 'allowed: the name of a mark'],
    [['mark', ''], 'NAME: "" is missing', 'allowed: the name of a mark'],
  ])('case %#: %.60j', (words, starts, contains) => {
    const error = attempt(() => parseArguments(words))
    expect(error.reason.slice(0, starts.length)).toBe(starts)
    expect(error.reason).toContain(contains)
    expect(error.reason.length).toBeLessThan(800)
    expect(() => parseArguments(words)).toThrow(InputError)
  })

  test('a webhook that was given as a flag is not shown', () => {
    for (const words of [
      ['--slack-webhook-url=https://hooks.slack.com/S3CR3T'],
      ['--slack-webhook-url', 'https://hooks.slack.com/S3CR3T'],
    ]) {
      const { reason } = attempt(() => parseArguments(['scan', ...words]))
      expect(reason).toMatch(
        /^flag: "--slack-webhook-url" is no flag of scan \(did you mean --slack-webhook-file\?\)/,
      )
      expect(reason).not.toContain('S3CR3T')
    }
  })
})

describe('a bad value of a flag is refused by its option, before anything starts', () => {
  test.each([
    ['scan --threshold -5', 'threshold: "-5" is neither a percent nor a size'],
    ['scan --threshold=-5', 'threshold: "-5" is neither a percent nor a size'],
    ['scan --threshold NaN', 'threshold: "NaN"'],
    ['scan --threshold 1e309', 'threshold: "1e309"'],
    ['scan --threshold 30%%', 'threshold: "30%%"'],
    ['scan --threshold 0x1e', 'threshold: "0x1e"'],
    ['scan --threshold 30,5', 'threshold: "30,5"'],
    ['scan --threshold 101%', 'threshold: "101%"'],
    ['scan --threshold 2G', 'threshold: "2G" says neither 1000 nor 1024: write 2GB or 2GiB'],
    ['scan --interval -.5s', 'interval: "-.5s" is not a duration'],
    ['scan --interval 50ms', 'interval: "50ms" is out of range'],
    ['watch --pid 1 --duration 31d', 'duration: "31d" is out of range'],
    ['run --progress yes -- true', 'progress: "yes" is not a duration'],
    ['scan --scope workload', 'scope: "workload" needs a command to watch'],
    ['scan --scope jbo', 'scope: "jbo" is not one of these (did you mean job?)'],
    ['scan --include [', 'include: "[" has a [ without its ]'],
    [
      'scan --fail-on treshold',
      'fail-on: "treshold" names a gate that does not exist: treshold (did you mean threshold?)',
    ],
    ['scan --if-inconclusive yes', 'if-inconclusive: "yes" is not one of these'],
    ['scan --command-lines ful', 'command-lines: "ful" is not one of these (did you mean full?)'],
    ['scan --slack-notify yes', 'slack-notify: "yes" is not one of these words'],
    ['run --working-directory missing -- true', 'working-directory: "missing" is no directory'],
    ['scan --report-dir ~/x', 'report-dir: "~/x" begins with ~'],
    ['watch --process [ --duration 1s', '--process: "[" has a [ without its ]'],
    ['scan --warn-threshold 40%', 'warn-threshold: "40%" is not below it'],
    [`scan --name ${'x'.repeat(101)}`, 'name: "xxx'],
  ])('%s', (line, starts) => {
    const { command, flags, argv, pids, processGlobs } = parse(line)
    const place = makeTerminal(command as 'run' | 'scan' | 'watch', {
      argv,
      targetPids: pids,
      targetGlobs: processGlobs,
    })
    const { reason } = attempt(() => buildPlan(flags, place))
    expect(reason.slice(0, starts.length)).toBe(starts)
    expect(reason).toContain('; allowed: ')
  })
})
