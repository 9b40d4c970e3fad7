import { describe, expect, test } from '@jest/globals'
import type { Command } from '../../src/commands/command.ts'
import { commands } from '../../src/commands/commands.ts'
import { buildPlan } from '../../src/plan/build-plan.ts'
import { type Arguments } from '../../src/plan/arguments.ts'
import { isBisecting, parseArguments } from '../../src/plan/cli-arguments.ts'
import { InputError } from '../../src/settings/input-error.ts'
import { allOptions } from '../../src/plan/options.ts'
import { attempt } from '../support/attempt.ts'
import { makeTerminal } from '../support/make-place.ts'

const parse = (line: string): { readonly command: Command; readonly given: Arguments } =>
  parseArguments(
    line.split(' ').filter((word) => word !== ''),
    commands,
  )

interface Expected {
  readonly command: string
  readonly settings?: Readonly<Record<string, string>>
  readonly flags?: Readonly<Record<string, readonly string[]>>
  readonly operands?: readonly string[]
  readonly argv?: readonly string[]
}

describe('a command line', () => {
  test.each<[string, Expected]>([
    ['run -- npm test', { command: 'run', argv: ['npm', 'test'] }],
    [
      'run --threshold 512MiB --interval=500ms -- npm test --json -- -x',
      {
        command: 'run',
        settings: {
          threshold: '512MiB',
          interval: '500ms',
        },
        argv: ['npm', 'test', '--json', '--', '-x'],
      },
    ],
    ['run --json -- true', { command: 'run', flags: { json: [''] }, argv: ['true'] }],
    ['scan', { command: 'scan' }],
    [
      'scan --duration 10m --scope system',
      {
        command: 'scan',
        settings: {
          duration: '10m',
          scope: 'system',
        },
      },
    ],
    [
      'scan --include node* --include java --exclude npm',
      {
        command: 'scan',
        settings: {
          include: 'node*\njava',
          exclude: 'npm',
        },
      },
    ],
    ['scan --threshold 10% --threshold 20%', { command: 'scan', settings: { threshold: '20%' } }],
    [
      'scan --threshold java:2GiB --threshold *:30%',
      { command: 'scan', settings: { threshold: 'java:2GiB\n*:30%' } },
    ],
    [
      'scan --fail-on oom --fail-on total --export json --export csv',
      {
        command: 'scan',
        settings: {
          'fail-on': 'oom\ntotal',
          export: 'json\ncsv',
        },
      },
    ],
    [
      'scan --slack-webhook-file /run/hook --slack-notify always',
      {
        command: 'scan',
        flags: { 'slack-webhook-file': ['/run/hook'] },
        settings: { 'slack-notify': 'always' },
      },
    ],
    ['watch --pid 17 --pid 4194304', { command: 'watch', flags: { pid: ['17', '4194304'] } }],
    [
      'watch --process node* --process {java,mvn} --duration 1h',
      {
        command: 'watch',
        flags: { process: ['node*', '{java,mvn}'] },
        settings: { duration: '1h' },
      },
    ],
    [
      'watch --self-test --pid 17',
      { command: 'watch', flags: { pid: ['17'] }, settings: { 'self-test': 'true' } },
    ],
    [
      'watch --pid 17 --self-test',
      { command: 'watch', flags: { pid: ['17'] }, settings: { 'self-test': 'true' } },
    ],
    [
      'watch --pid 17 --self-test false',
      { command: 'watch', flags: { pid: ['17'] }, settings: { 'self-test': 'false' } },
    ],
    [
      'run --self-test -- true',
      { command: 'run', argv: ['true'], settings: { 'self-test': 'true' } },
    ],
    [
      'report logs/run_1 --threshold auto',
      { command: 'report', operands: ['logs/run_1'], settings: { threshold: 'auto' } },
    ],
    [
      'report logs/run_1 --open',
      { command: 'report', operands: ['logs/run_1'], flags: { open: [''] } },
    ],
    [
      'report --fail-on none logs/run_1',
      { command: 'report', operands: ['logs/run_1'], settings: { 'fail-on': 'none' } },
    ],
    [
      'judge a.csv b.csv --runtime java --time-column when --memory-column heap --json',
      {
        command: 'judge',
        operands: ['a.csv', 'b.csv'],
        flags: {
          runtime: ['java'],
          'time-column': ['when'],
          'memory-column': ['heap'],
          json: [''],
        },
      },
    ],
    [
      'scan --quiet --keep 30d --notify-every 24h',
      {
        command: 'scan',
        settings: {
          quiet: 'true',
          keep: '30d',
          'notify-every': '24h',
        },
      },
    ],
    [
      'history --report-dir /var/log/memory --csv',
      { command: 'history', flags: { csv: [''] }, settings: { 'report-dir': '/var/log/memory' } },
    ],
    [
      'ab --base old --head new --repeat 7',
      {
        command: 'ab',
        settings: {
          base: 'old',
          head: 'new',
          repeat: '7',
        },
      },
    ],
    [
      'run --bisect --compare-with main -- x',
      {
        command: 'run',
        flags: { bisect: [''] },
        settings: { 'compare-with': 'main' },
        argv: ['x'],
      },
    ],
    [
      'bisect --good v1 --bad HEAD --threshold 5% -- x',
      {
        command: 'bisect',
        flags: { good: ['v1'], bad: ['HEAD'] },
        settings: { threshold: '5%' },
        argv: ['x'],
      },
    ],
    [
      'compare a b.json --json',
      { command: 'compare', operands: ['a', 'b.json'], flags: { json: [''] } },
    ],
    ['mark warm', { command: 'mark', operands: ['warm'] }],
    ['--help', { command: 'help' }],
    ['-h', { command: 'help' }],
    ['help', { command: 'help' }],
    ['help scan', { command: 'help', operands: ['scan'] }],
    ['scan --help', { command: 'help', operands: ['scan'] }],
    ['watch -h', { command: 'help', operands: ['watch'] }],
    ['run --threshold 5% --help -- x', { command: 'help', operands: ['run'] }],
    ['--version', { command: 'version' }],
    ['-V', { command: 'version' }],
    ['version', { command: 'version' }],
    ['report --version', { command: 'version', operands: ['report'] }],
    ['watch --pid 17 -V', { command: 'version', operands: ['watch'] }],
  ])('%s', (line, expected) => {
    const { command, given } = parse(line)
    const { settings = {}, flags = {}, operands = [], argv = [] } = expected
    expect([command.name, given]).toEqual([
      expected.command,
      {
        settings: new Map(Object.entries(settings)),
        flags: new Map(Object.entries(flags)),
        operands,
        argv,
      },
    ])
  })

  test('has each setting as a flag of the commands that declare it, and of no other', () => {
    for (const option of allOptions()) {
      for (const { name, options, takesWorkload } of commands) {
        const { reason } = attempt(() =>
          parseArguments(
            [name, `--${option.name}`, 'x', ...(takesWorkload === true ? ['--', 'true'] : ['17'])],
            commands,
          ),
        )
        expect([option.name, name, reason.includes('is no flag')]).toEqual([
          option.name,
          name,
          !options.some((own) => own.name === option.name),
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
      'allowed: run, scan, watch, status, report, history, judge, selftest, ab, bisect, compare, mark, help, version',
    ],
    [[''], 'command: "" is missing', 'allowed: run, scan'],
    [
      ['rnu'],
      'command: "rnu" is no command (did you mean run?)',
      'allowed: run, scan, watch, status, report, history, judge, selftest, ab, bisect, compare, mark, help, version',
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
    const error = attempt(() => parseArguments(words, commands))
    expect(error.reason.slice(0, starts.length)).toBe(starts)
    expect(error.reason).toContain(contains)
    expect(error.reason.length).toBeLessThan(1000)
    expect(() => parseArguments(words, commands)).toThrow(InputError)
  })

  test('a webhook that was given as a flag is not shown', () => {
    for (const words of [
      ['--slack-webhook-url=https://hooks.slack.com/S3CR3T'],
      ['--slack-webhook-url', 'https://hooks.slack.com/S3CR3T'],
    ]) {
      const { reason } = attempt(() => parseArguments(['scan', ...words], commands))
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
    const { command, given } = parse(line)
    const place = makeTerminal(command.name as 'run' | 'scan' | 'watch', {
      argv: given.argv,
      targetPids: (given.flags.get('pid') ?? []).map(Number),
      targetGlobs: (given.flags.get('process') ?? []).join('\n'),
    })
    const { reason } = attempt(() => buildPlan(given.settings, place))
    expect(reason.slice(0, starts.length)).toBe(starts)
    expect(reason).toContain('; allowed: ')
  })
})

test.each([
  ['run --bisect -- true', true],
  ['ab --bisect x', true],
  ['run --treshold 1GiB --bisect -- true', true],
  ['run -- app --bisect', false],
  // a command that has no such flag: wrong usage as ever
  ['scan --bisect', false],
  ['status --bisect', false],
  ['--bisect', false],
])('`git bisect run` reads the exit code of %j: %s', (line, expected) => {
  expect(isBisecting(line.split(' '), commands)).toBe(expected)
})
