import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { buildPlan } from '../../src/plan/build-plan.ts'
import { readCheckInputs } from '../../src/plan/check-inputs.ts'
import { InputError } from '../../src/settings/input-error.ts'
import { allOptions } from '../../src/plan/options.ts'
import type { Place } from '../../src/settings/place.ts'
import { anyText } from '../support/any-text.ts'
import { attempt } from '../support/attempt.ts'
import { makePlace } from '../support/make-place.ts'
import { numberLike } from '../support/number-like.ts'

type Inputs = Readonly<Record<string, string>>
/** One bad value: what is wrong with it, in the words of the error. */
type Bad = readonly [value: string, wrong: string]

const long = 'x'.repeat(10_000)
const workspace = '/srv/actions/shop/shop'
const place = makePlace(
  {},
  {
    links: {
      [`${workspace}/out`]: '/etc',
      [`${workspace}/deep`]: '/var/lib',
      [`${workspace}/back`]: '/srv/actions/_temp',
    },
    readOnly: [`${workspace}/api`],
  },
)

const words = (...nearest: readonly Bad[]): readonly Bad[] => [
  ...nearest,
  ['yes', 'is not one of these'],
  ['true', 'is not one of these'],
  ['1', 'is not one of these'],
  [long, 'is not one of these'],
  ['a\0', 'holds a NUL character'],
]
const notPercentOrSize: readonly Bad[] = [
  ['NaN', 'is neither a percent nor a size'],
  ['-5', 'is neither a percent nor a size'],
  ['1e309', 'is not a size'],
  ['30%%', 'is not a size'],
  ['0x1e', 'is not a size'],
  ['30,5', 'is not a size'],
  ['101%', 'is not above 0 and at most 100 percent'],
  ['101', 'is not above 0 and at most 100 percent'],
  ['0', 'is not above 0 and at most 100 percent'],
  ['0%', 'is not above 0 and at most 100 percent'],
  ['.5', 'is not a percent'],
  ['yes', 'is neither a percent nor a size'],
  ['2G', 'says neither 1000 nor 1024: write 2GB or 2GiB'],
  ['512m', 'says neither 1000 nor 1024: write 512MB or 512MiB'],
  ['512mb', 'has no unit of size (mb)'],
  ['0B', 'is no size that memory can have'],
  ['5MiB 6MiB', 'is not a size'],
  ['30%\0', 'holds a NUL character'],
  [long, 'is neither a percent nor a size'],
  ['9'.repeat(10_000), 'is not above 0 and at most 100 percent'],
]
const notDuration: readonly Bad[] = [
  ['NaN', 'is not a duration'],
  ['-5', 'is not a duration'],
  ['1e309', 'is not a duration'],
  ['30%%', 'is not a duration'],
  ['0x1e', 'is not a duration'],
  ['30,5', 'is not a duration'],
  ['yes', 'is not a duration'],
  ['1 h', 'is not a duration'],
  ['1h 30m', 'is not a duration'],
  ['5 minutes', 'is not a duration'],
  ['1m1h', 'is not a duration'],
  ['forever', 'is not a duration'],
  ['9'.repeat(400), 'is longer than any run'],
  ['0.1ms', 'is shorter than 1ms'],
  ['1s\0', 'holds a NUL character'],
  [long, 'is not a duration'],
]
const notGlob: readonly Bad[] = [
  ['[a', 'has a [ without its ]'],
  ['{a,b', 'has a { without its }'],
  ['a}', 'has a } without its {'],
  ['a\\', 'ends in a \\ that takes nothing'],
  ['[z-a]', 'has a range [z-a] that runs backwards or too far'],
  ['{}', 'has an empty alternative'],
  ['{a,b}'.repeat(51), 'has more than 64 alternatives'],
  ['node\n[', 'has a [ without its ]'],
  ['a\nb\n'.repeat(101), 'has more than 200 lines'],
  ['no\0de', 'holds a NUL character'],
  [long, 'is a glob of more than 256 characters'],
]

/** By input, what it refuses. */
const table: Readonly<Record<string, readonly Bad[]>> = {
  mode: words(
    ['strat', 'is not one of these (did you mean start?)'],
    ['Scan', 'is not one of these (did you mean scan?)'],
    ['watch', 'is not one of these'],
  ),
  scope: words(
    ['jobs', 'is not one of these (did you mean job?)'],
    ['sytem', 'is not one of these (did you mean system?)'],
    ['targets', 'is not one of these'],
    ['workload', 'needs a command to watch'],
  ),
  'if-inconclusive': words(
    ['ignroe', 'is not one of these (did you mean ignore?)'],
    ['warning', 'is not one of these'],
    ['off', 'is not one of these'],
  ),
  'command-lines': words(
    ['redact', 'is not one of these (did you mean redacted?)'],
    ['names', 'is not one of these (did you mean name?)'],
  ),
  'upload-artifact': words(
    ['onfailure', 'is not one of these (did you mean on-failure?)'],
    ['allways', 'is not one of these (did you mean always?)'],
  ),
  comment: words(
    ['alway', 'is not one of these words (did you mean always?)'],
    ['failure', 'is not one of these words'],
  ),
  issue: words(
    ['on-failur', 'is not one of these words (did you mean on-failure?)'],
    ['always', 'is not one of these words'],
  ),
  'run-id': [
    ['77', 'means nothing but with `mode: publish`'],
    ['x', 'means nothing but with `mode: publish`'],
  ],
  summary: words(
    ['fulll', 'is not one of these words (did you mean full?)'],
    ['none', 'is not one of these words'],
  ),
  'slack-notify': words(
    ['failures', 'is not one of these words (did you mean failure?)'],
    ['on-failure', 'is not one of these words'],
  ),
  'fail-on': [
    ['treshold', 'names a gate that does not exist: treshold (did you mean threshold?)'],
    ['oom, growht', 'names a gate that does not exist: growht'],
    ['all, oom', 'has `all` beside names, where it stands alone'],
    ['oom none', 'has `none` beside names, where it stands alone'],
    ['nome', 'names a gate that does not exist: nome (did you mean none?)'],
    ['yes', 'names a gate that does not exist: yes'],
    [',', 'names no gate'],
    ['constructor', 'names a gate that does not exist: constructor'],
    ['oom\0', 'holds a NUL character'],
    [long, 'names a gate that does not exist: x'],
  ],
  'growth-threshold': [
    ['5MiB', 'is not a rate'],
    ['NaN', 'is not a rate'],
    ['-5MiB/min', 'is not a size'],
    ['5%/min', 'is not a size'],
    ['1e309MiB/min', 'is not a size'],
    ['5MiB/year', 'has no unit of time (year)'],
    ['30', 'is not a rate'],
    ['5M/min', 'says neither 1000 nor 1024'],
    [long, 'is not a rate'],
  ],
  'compare-with': [
    ['-x', 'is no name of a commit'],
    ['a..b', 'is no name of a commit'],
    ['main:x', 'is no name of a commit'],
    ['+main', 'has no command to run'],
    ['a b', 'is no name of a commit'],
    ['main', 'has no command to run'],
    ['a\0', 'holds a NUL character'],
  ],
  repeat: [
    ['2', 'is not a whole number from 3 to 100'],
    ['101', 'is not a whole number from 3 to 100'],
    ['5.5', 'is not a whole number from 3 to 100'],
    ['many', 'is not a whole number from 3 to 100'],
  ],
  prepare: [['a\0', 'holds a NUL character']],
  'ab-threshold': notPercentOrSize,
  settle: [
    ...notDuration.filter(([value]) => value !== '9'.repeat(400)),
    ['2h', 'is out of range'],
    ['500ms', 'is out of range'],
  ],
  'retained-threshold': [
    ['NaN', 'is not a size'],
    ['-5', 'is not a size'],
    ['101%', 'is not above 0 and at most 100 percent'],
    ['30%%', 'is not a size'],
    ['512M', 'says neither 1000 nor 1024'],
    [long, 'is not a size'],
  ],
  'regression-threshold': notPercentOrSize.filter(([value]) => value !== '.5'),
  'regression-warn-threshold': [
    ['auto', 'has no automatic value'],
    ['NaN', 'is neither a percent nor a size'],
    ['101%', 'is not above 0 and at most 100 percent'],
  ],
  'if-no-baseline': [
    ['notise', 'is none of these'],
    ['yes', 'is none of these'],
    [long, 'is none of these'],
  ],
  'baseline-since': [
    ['yesterday', 'is neither a date nor a commit'],
    ['2026-13-01', 'is neither a date nor a commit'],
    ['2026-01-01 12:00', 'is neither a date nor a commit'],
    ['2026-02-30', 'is neither a date nor a commit'],
    ['zzzzzzz', 'is neither a date nor a commit'],
  ],
  'exit-code': [
    ['gates', 'is not one of these (did you mean gate?)'],
    ['0', 'is not one of these'],
    [long, 'is not one of these'],
  ],
  'warm-up': [...notDuration],
  export: [
    ['htlm', 'names a format that does not exist: htlm (did you mean html?)'],
    [
      'json\nopenmetric',
      'names a format that does not exist: openmetric (did you mean openmetrics?)',
    ],
    ['nnoe', '(did you mean none?)'],
    ['pdf', 'names a format that does not exist: pdf'],
    ['none, json', 'none'],
    ['json\0', 'holds a NUL character'],
  ],
  baseline: [['logs\0', 'holds a NUL character']],
  'baseline-branch': [['main\0', 'holds a NUL character']],
  'baseline-pin': [['12\0', 'holds a NUL character']],
  'treat-as': [
    ['services', 'is none of these'],
    ['daemon', 'is none of these'],
    [long, 'is none of these'],
  ],
  'min-time-to-limit': [...notDuration],
  require: [
    ['treshold', 'names a gate that does not exist: treshold (did you mean threshold?)'],
    ['all', 'names a gate that does not exist: all'],
    ['oom\0', 'holds a NUL character'],
    [long, 'names a gate that does not exist: x'],
  ],
  ignore: [
    ['node', 'is wrong in line 1: `node` names no gate behind its first bar'],
    [
      'node | growht | until 2027-03-31 | x',
      'is wrong in line 1: `node | growht | until 2027-03-31 | x` names a gate that does not exist: growht (did you mean growth?)',
    ],
    [
      'node | growth | until 2027-03-31 | x\nnode | growth | until 2027-03-31',
      'is wrong in line 2: `node | growth | until 2027-03-31` has no reason behind its third bar',
    ],
    ['node | oom | until 2027-03-31 | x\0', 'holds a NUL character'],
  ],
  guard: [
    ['49%', 'is neither `off` nor a whole percent from 50 to 99'],
    ['100%', 'is neither `off` nor a whole percent from 50 to 99'],
    ['90.5%', 'is neither `off` nor a whole percent from 50 to 99'],
    ['0x5a', 'is neither `off`'],
    ['on', 'is neither `off`'],
    ['true', 'is neither `off`'],
    ['2GiB', 'is neither `off`'],
    ['-90%', 'is neither `off`'],
    ['90%%', 'is neither `off`'],
    ['90%\0', 'holds a NUL character'],
    [long, 'is neither `off`'],
  ],
  'on-finding': [
    ['x'.repeat(10_001), 'is longer than 10000 characters'],
    ['restart\0', 'holds a NUL character'],
  ],
  'early-upload': [
    ['yes', 'is not one of these'],
    ['1', 'is not one of these'],
    ['ture', 'is not one of these (did you mean true?)'],
    ['true', 'has nobody who may upload'],
  ],
  keep: [
    ...notDuration.filter(([value]) => value !== '30,5'),
    ['30,5', 'has two bounds of one kind'],
    ['5m', 'is shorter than 1h'],
    ['0', 'is shorter than 1h'],
    ['none', 'is not a duration'],
    ['9MiB', 'is less than 10MiB'],
    ['1GiB,2GiB', 'has two bounds of one kind'],
    ['30d,1gib', 'is not a duration'],
  ],
  retain: [
    ...notDuration,
    ['5m', 'is out of range'],
    ['0', 'is out of range'],
    ['31d', 'is out of range'],
  ],
  listen: [
    ['9464', 'is no address with a port'],
    ['localhost:9464', 'has no IP address'],
    ['127.0.0.1', 'is no address with a port'],
    ['127.0.0.1:', 'is no address with a port'],
    ['127.0.0.1:65536', 'has no port from 0 to 65535'],
    ['127.0.0.1:-1', 'is no address with a port'],
    ['127.0.0.1:1e3', 'is no address with a port'],
    ['::1:9464', 'has no IP address'],
    ['[::1', 'has no IP address'],
    ['256.0.0.1:80', 'has no IP address'],
    ['http://127.0.0.1:80', 'has no IP address'],
    ['[127.0.0.1]:80', 'has no IP address'],
    ['127.0.0.1:9464', 'has no watch that goes on to serve'],
    ['a\0:1', 'holds a NUL character'],
    [long, 'is no address with a port'],
  ],
  'listen-anywhere': [
    ['yes', 'is not one of these'],
    ['on', 'is not one of these'],
  ],
  quiet: [
    ['yes', 'is not one of these'],
    ['on', 'is not one of these'],
  ],
  'notify-every': notDuration,
  'self-test': [
    ['yes', 'is not one of these'],
    ['on', 'is not one of these'],
    [long, 'is not one of these'],
  ],
  threshold: [
    ...notPercentOrSize,
    ['java 2GiB\n*: 30%', 'is wrong in line 1: `java 2GiB` has no colon'],
    ['java: 2GiB\n*: 2G', 'is wrong in line 2: `*: 2G` says neither 1000 nor 1024'],
    ['java: 2GiB\n[: 1GiB', 'is wrong in line 2: `[: 1GiB` has a [ without its ]'],
    [': 1GiB', 'is wrong in line 1: `: 1GiB` has no glob before its colon'],
    ['a: 1GiB\n'.repeat(201), 'has more than 200 lines'],
  ],
  'total-threshold': [
    ...notPercentOrSize,
    ['auto', 'has no automatic value'],
    ['java: 1GiB', 'is neither a percent nor a size'],
  ],
  'warn-threshold': [...notPercentOrSize, ['auto', 'has no automatic value']],
  interval: [
    ...notDuration,
    ['0', 'is out of range'],
    ['99ms', 'is out of range'],
    ['61m', 'is out of range'],
    ['1d', 'is out of range'],
  ],
  'short-lived': [['yes', 'is not one of these']],
  'reset-peaks': [['yes', 'is not one of these']],
  duration: [
    ...notDuration,
    ['31d', 'is out of range'],
    ['721h', 'is out of range'],
    ['99999d', 'is out of range'],
  ],
  progress: [...notDuration, ['25h', 'is out of range']],
  include: notGlob,
  exclude: notGlob,
  name: [
    [long, 'is longer than 100 characters'],
    ['x'.repeat(101), 'is longer than 100 characters'],
    ['a\0', 'holds a NUL character'],
  ],
  'artifact-name': [
    [long, 'is longer than 200 characters'],
    ['a\0', 'holds a NUL character'],
  ],
  'retention-days': [
    ['NaN', 'is not a whole number from 0 to 400'],
    ['-5', 'is not a whole number from 0 to 400'],
    ['1e309', 'is not a whole number from 0 to 400'],
    ['0x1e', 'is not a whole number from 0 to 400'],
    ['30,5', 'is not a whole number from 0 to 400'],
    ['30.5', 'is not a whole number from 0 to 400'],
    ['401', 'is not a whole number from 0 to 400'],
    ['30d', 'is not a whole number from 0 to 400'],
    ['yes', 'is not a whole number from 0 to 400'],
    [long, 'is not a whole number from 0 to 400'],
  ],
  'report-dir': [
    ['/etc', 'lies outside of them'],
    ['../../etc', 'lies outside of them'],
    ['..', 'lies outside of them'],
    ['/srv/actions/shop/shop-2', 'lies outside of them'],
    ['/', 'lies outside of them'],
    ['api/../../x', 'lies outside of them'],
    ['out', 'lies outside of them'],
    ['out/new/reports', 'lies outside of them'],
    ['deep/x', 'lies outside of them'],
    ['~/reports', 'begins with ~, which only a shell expands'],
    ['~root', 'begins with ~, which only a shell expands'],
    ['api/reports', 'cannot be written to'],
    ['a\0b', 'holds a NUL character'],
    [long, 'is longer than a path can be'],
    ['x/'.repeat(3000), 'is longer than a path can be'],
    [`${'ü'.repeat(128)}/x`, 'is longer than a path can be'],
  ],
  'working-directory': [
    ['missing', 'is no directory'],
    ['/nowhere', 'is no directory'],
    ['api/package.json', 'is no directory'],
    ['~', 'is no directory'],
    ['a\0b', 'holds a NUL character'],
    [long, 'is longer than a path can be'],
  ],
  shell: [
    ['bsh', 'is no shell and has no {0} (did you mean bash?)'],
    ['Bash', 'is no shell and has no {0} (did you mean bash?)'],
    ['cmd', 'is no shell and has no {0}'],
    ['bash -e', 'is no shell and has no {0}'],
    ['yes', 'is no shell and has no {0}'],
    ['pwsh', "needs the program pwsh, which is not on this machine's PATH"],
    ['ruby {0}', "needs the program ruby, which is not on this machine's PATH"],
    ['{0}', "needs the program {0}, which is not on this machine's PATH"],
    ['"bash" {0}', 'needs the program "bash", which is not on this machine\'s PATH'],
    ['bash\0{0}', 'holds a NUL character'],
    [`${long} {0}`, 'needs the program xx'],
  ],
}

/** What takes any text, or is wrong only together with another. */
const others = [
  'run',
  'base',
  'head',
  'job-total',
  'slack-webhook-url',
  'github-token',
  'config',
  'show-plan',
  'matrix',
]
const names = allOptions().map(({ name }) => name)
/** An option that the table does not know yet, as that of a new gate, refuses this at least. */
const untabled = names.filter((name) => table[name] === undefined && !others.includes(name))
const untold: readonly Bad[] = [['\u2603', '']]
const rows: [string, readonly Bad[]][] = [
  ...Object.entries(table),
  ...untabled.map((name): [string, readonly Bad[]] => [name, untold]),
]
const cases = rows.flatMap(([input, bads]) =>
  bads.map(([value, wrong]) => ({
    title: `${input}: ${shorten(JSON.stringify(value), 60)}`,
    input,
    value,
    wrong,
  })),
)

describe(`${cases.length} bad values`, () => {
  test('are at least 80, and hit every input that can be wrong by itself', () => {
    expect(cases.length).toBeGreaterThanOrEqual(80)
    const hit = new Set(cases.map(({ input }) => input))
    expect(names.filter((name) => !hit.has(name))).toEqual(others)
  })

  test.each(cases)('$title', ({ input, value, wrong }) => {
    expectRefused({ [input]: value }, place, { input, value, wrong })
  })

  test.each(cases.filter(({ value }) => value.length < 100))(
    '$title with space around it',
    ({ input, value, wrong }) => {
      expectRefused({ [input]: ` ${value}\n` }, place, { input, value: undefined, wrong })
    },
  )
})

describe('inputs that contradict each other', () => {
  const GiB = 2 ** 30
  const limited = makePlace({ memory: { totalBytes: 16 * GiB, limitBytes: GiB } })
  const unknown = makePlace({ memory: { totalBytes: 0, limitBytes: 0 } })
  test.each<[inputs: Inputs, place: Place, input: string, wrong: string]>([
    [
      { mode: 'start', run: 'npm test' },
      place,
      'mode',
      'does not run the command that `run` gives',
    ],
    [{ mode: 'scan', run: 'npm test' }, place, 'mode', 'does not run the command that `run` gives'],
    [{ mode: 'run' }, place, 'run', 'gives no command'],
    [{ mode: 'run', run: ' \n\t' }, place, 'run', 'gives no command'],
    [{ run: 'echo \0' }, place, 'run', 'holds a NUL character'],
    [{ mode: 'scan', scope: 'workload' }, place, 'scope', 'needs a command to watch'],
    [{ mode: 'start', scope: 'workload' }, place, 'scope', 'needs a command to watch'],
    [{ threshold: '30%', 'warn-threshold': '40%' }, place, 'warn-threshold', 'is not below it'],
    [{ threshold: '30%', 'warn-threshold': '30' }, place, 'warn-threshold', 'is not below it'],
    [{ threshold: '512MiB', 'warn-threshold': '1GiB' }, place, 'warn-threshold', 'is not below it'],
    [
      { threshold: '512MiB', 'warn-threshold': '0.5Gi' },
      place,
      'warn-threshold',
      'is not below it',
    ],
    [
      { threshold: '512MiB', 'warn-threshold': '1GiB' },
      unknown,
      'warn-threshold',
      'is not below it',
    ],
    [{ threshold: '50%', 'warn-threshold': '60%' }, unknown, 'warn-threshold', 'is not below it'],
    // auto is 30 % of the machine, 80 % of a lower cgroup limit
    [{ 'warn-threshold': '30%' }, place, 'warn-threshold', 'is not below it'],
    [{ 'warn-threshold': '5GiB' }, place, 'warn-threshold', 'is not below it'],
    [{ 'warn-threshold': '80%' }, limited, 'warn-threshold', 'is not below it'],
    [{ 'warn-threshold': '900MiB' }, limited, 'warn-threshold', 'is not below it'],
    // a scan is of the machine
    [{ mode: 'scan', 'warn-threshold': '40%' }, limited, 'warn-threshold', 'is not below it'],
    // 10 % of 16 GiB
    [{ threshold: '10%', 'warn-threshold': '2GiB' }, place, 'warn-threshold', 'is not below it'],
    [{ threshold: '2GiB', 'warn-threshold': '20%' }, place, 'warn-threshold', 'is not below it'],
    // below none of the lines: it could never warn
    [
      { threshold: 'java: 2GiB\n*: 1GiB', 'warn-threshold': '2GiB' },
      place,
      'warn-threshold',
      'is not below it',
    ],
    // whom none of them matches has auto, 4.8 GiB here
    [
      { threshold: 'java: 2GiB', 'warn-threshold': '5GiB' },
      place,
      'warn-threshold',
      'is not below it',
    ],
    [{ threshold: '1GiB', 'warn-threshold': '100%' }, limited, 'warn-threshold', 'is not below it'],
  ])('%j, case %#', (inputs, where, input, wrong) => {
    expectRefused(inputs, where, {
      input,
      value: input === 'run' && wrong === 'gives no command' ? '' : inputs[input],
      wrong,
    })
  })

  test('what `threshold` comes to is said', () => {
    expect(refusal({ 'warn-threshold': '40%' }, place)).toBe(
      'warn-threshold: "40%" is not below it; allowed: less than threshold, which is auto, here 4.8 GiB',
    )
    expect(refusal({ threshold: '1GiB', 'warn-threshold': '2GiB' }, place)).toBe(
      'warn-threshold: "2GiB" is not below it; allowed: less than threshold, which is 1 GiB',
    )
  })

  test.each<[Inputs, Place]>([
    [{ threshold: '30%', 'warn-threshold': '29.9%' }, place],
    [{ threshold: 'off', 'warn-threshold': '90%' }, place],
    [{ 'warn-threshold': '29%' }, place],
    [{ 'warn-threshold': '4.7GiB' }, place],
    [{ 'warn-threshold': '79%' }, limited],
    [{ 'warn-threshold': '800MiB' }, limited],
    [{ threshold: '10%', 'warn-threshold': '1GiB' }, place],
    [{ threshold: '10%', 'warn-threshold': '100MiB' }, limited],
    [{ threshold: 'java: 2GiB\n*: 100MiB', 'warn-threshold': '1GiB' }, place],
    [{ threshold: 'java: 2GiB', 'warn-threshold': '4GiB' }, place],
    [{ threshold: 'java: off\n*: 1MiB', 'warn-threshold': '4GiB' }, place],
    // nothing is known of this machine: unlike units are not compared
    [{ threshold: '10%', 'warn-threshold': '900GiB' }, unknown],
    [{ 'warn-threshold': '99%' }, unknown],
  ])('%j is fine, case %#', (inputs, where) => {
    expect(() => buildPlan(new Map(Object.entries(inputs)), where)).not.toThrow()
  })
})

describe('the webhook', () => {
  const secret = '/services/T000/B000/S3CR3Tpart'
  test.each([
    [`hooks.slack.com${secret}`, 'is not a URL'],
    [`http://hooks.slack.com${secret}`, 'is neither https nor http to loopback'],
    [`https://me:word@hooks.slack.com${secret}`, 'holds a user name or password'],
    [`https://me@hooks.slack.com${secret}`, 'holds a user name or password'],
    [`https://hooks.slack.com${secret}\0`, 'is not a URL'],
    ['yes', 'is not a URL'],
    [`${long}${secret}`, 'is not a URL'],
  ])('case %# is refused without being shown, by every mode', (webhook, wrong) => {
    const message = `slack-webhook-url: the value given ${wrong}; allowed: an https URL; http to loopback only; empty: no message`
    expect(refusal({ 'slack-webhook-url': webhook }, place)).toBe(message)
    expect(
      attempt(() =>
        readCheckInputs(
          new Map([
            ['mode', 'check'],
            ['slack-webhook-url', webhook],
          ]),
        ),
      ).reason,
    ).toBe(message)
  })
})

test('whatever stands in one input: its value is plain data without NaN, infinity or a negative number, or an InputError names the input', () => {
  const option = fc.constantFrom(...allOptions().map(({ name }) => name))
  const text = fc.oneof(
    numberLike,
    anyText,
    fc.constantFrom('auto', 'off', 'all', 'none', 'full', '[', '{', '/', '..', 'job'),
  )
  fc.assert(
    fc.property(option, text, (name, value) => {
      const raw = new Map([[name, value], ...(name === 'run' ? [] : [['run', 'true'] as const])])
      try {
        const plan = buildPlan(raw, place)
        expect(JSON.parse(JSON.stringify(plan))).toEqual(plan)
        expect(JSON.stringify(plan)).not.toMatch(/[:[,]-\d/)
      } catch (error) {
        if (!(error instanceof InputError)) throw error
        expect(error.message.startsWith(`${name}: `)).toBe(true)
        expect(error.message.length).toBeLessThan(800)
      }
    }),
    { numRuns: 1000 },
  )
})

function shorten(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)}...` : text
}

function refusal(inputs: Inputs, where: Place): string {
  const { reason } = attempt(() => buildPlan(new Map(Object.entries(inputs)), where))
  return reason
}

/**
 * The error names the input, the value as it was given (cut at 80), what is wrong, and what is
 * allowed.
 */
function expectRefused(
  inputs: Inputs,
  where: Place,
  { input, value, wrong }: { input: string; value: string | undefined; wrong: string },
): void {
  const message = refusal(inputs, where)
  const shown = value === undefined ? '' : `${JSON.stringify(shorten(value, 80))} `
  expect(message.startsWith(`${input}: ${shown}`)).toBe(true)
  expect(message).toContain(` ${wrong}`)
  const [, allowed = ''] = message.split('; allowed: ')
  expect(allowed.length).toBeGreaterThan(3)
  expect(message.length).toBeLessThan(800)
}
