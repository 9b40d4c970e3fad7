import * as channels from '../channels/index.ts'
import * as gateRegistry from '../gates/index.ts'
import { parseDuration } from '../units/duration.ts'
import type { Option } from './option.ts'
import { parseGlobs } from '../globs/parse-glob.ts'
import { parseAcceptances, type Acceptance } from './parse-acceptances.ts'
import { parseKeep, type Keep } from './parse-keep.ts'
import { parseListen } from './parse-listen.ts'
import type { ListenAddress } from './plan.ts'

/** Where an option may be given. */
export interface Declared {
  readonly option: Option<unknown>
  readonly asInput: boolean
  readonly commands: readonly Command[]
}
export type Command = 'run' | 'ab' | 'scan' | 'watch' | 'report'

const gates = Object.values(gateRegistry).toSorted((a, b) => a.order - b.order)

const RUNNING: readonly Command[] = ['run', 'ab']
const SAMPLING: readonly Command[] = ['run', 'ab', 'scan', 'watch']
const JUDGING: readonly Command[] = [...SAMPLING, 'report']

const WORDS_FOR_GATES = ['auto', 'all', 'none'] as const
const DURATION = '`500ms`, `2s`, `10m`, `1h30m`, `7d`; a bare number is seconds'

export const run = text(
  'run',
  'The command to watch, as in a `run:` step. Its text reaches a file only, never a command line.',
  'any script; empty: nothing is run',
)
export const shell = text(
  'shell',
  'Shell for `run`, expanded exactly as GitHub does it.',
  '`bash`, `sh`, `python`, `pwsh`, or a template with `{0}`; empty: `bash -e {0}`, without bash `sh -e {0}`',
)
export const workingDirectory = text(
  'working-directory',
  'Where `run` runs.',
  'a directory that exists; empty: the workspace',
)
export const compareWith: Option<string> = {
  name: 'compare-with',
  default: '',
  description:
    'Runs the command in turns on this checkout (head) and on that commit in a git worktree of its own (base), and judges the difference by `ab-threshold`. Needs `run`.',
  allowed: 'a branch, tag or commit; empty: nothing is compared',
  parse: (value) => {
    // git-check-ref-format(1), and the suffixes of gitrevisions(7) that name one commit
    if (!/^(?![-.])[^\s:?*[\\]*$/.test(value.trim()) || value.includes('..'))
      throw new Error('is no name of a commit')
    return value.trim()
  },
}
export const prepare = text(
  'prepare',
  'With `compare-with` and `ab`: a command that makes a side ready, run once for each before anything is measured, such as `npm ci`. With --bisect: before the command.',
  'any script; empty: nothing is run',
)
export const repeat: Option<number> = {
  name: 'repeat',
  default: '5',
  description: 'With `compare-with` and `ab`: how many times each side is run.',
  allowed: 'a whole number from 3 to 100',
  parse: (value) => {
    if (!/^\d{1,3}$/.test(value.trim()) || Number(value) < 3 || Number(value) > 100)
      throw new Error('is not a whole number from 3 to 100')
    return Number(value)
  },
}
export const base = text(
  'base',
  'The command of the side that is compared with; a shell runs it.',
  'a command',
)
export const head = text('head', 'The command of the side that must not be worse.', 'a command')
export const exitCode = choice(
  'exit-code',
  ['gate', 'child', 'worst'],
  "Which code to exit with. gate: 1 where a gate failed, else the command's own, else 3 where inconclusive; child: the command's own; worst: the higher of the gates' and the command's.",
)
export const mode = choice(
  'mode',
  ['auto', 'run', 'start', 'check', 'scan', 'publish'],
  '`run` watches one command; `start` watches the rest of the job, judged by a later step with `check` or else by the post step; `scan` looks at what runs now; `publish` shows the report of another run in its pull request. auto: `run` if `run` is given, else `start`.',
)
export const watchName = text(
  'name',
  'Identity of this watch for artifact and reports; with `check`: which one to judge; with `publish`: which one to show.',
  'text of at most 100 characters; empty: job id and matrix values',
  100,
)
export const scope = choice(
  'scope',
  ['auto', 'workload', 'job', 'system'],
  'Which processes: the descendants of the command, those of all steps of the job, or of the whole machine. auto: run = workload, start = job, scan = system.',
)
export const include = globs(
  'include',
  'Watch only processes whose name or command matches, or whose container does: `container:api`, by its name, id, service of compose or pod.',
)
export const exclude = globs(
  'exclude',
  'Leave out processes whose name or command matches, or whose container does; applied after `include`.',
)
export const interval = duration(
  'interval',
  '1s',
  'Time between two samples.',
  `100ms to 1h: ${DURATION}`,
  100,
  3_600_000,
)
export const watchDuration = duration(
  'duration',
  '0s',
  'How long to sample. 0s: one snapshot in `scan`; in `watch` without end, with `retain`; elsewhere until stopped or gone.',
  `0s to 30d: ${DURATION}`,
  0,
  30 * 86_400_000,
)
export const extend = toggle(
  'extend',
  'Where growth is likely or suspected but not sure when `duration` is over, sample once more as long. For `scan` and `watch`.',
)
export const selfTest = toggle(
  'self-test',
  'Watch a canary that leaks 3 MiB a minute and a healthy one beside all, and say whether the leak would have been found here.',
)
export const keep: Option<Keep> = {
  name: 'keep',
  default: 'all',
  description:
    'Deletes reports of this tool in `report-dir` that are older, after a scan and when a watch without `duration` begins; with a size the oldest run directories too, until they fit in it. What scans remember is kept for 30 days or 20 MiB in any case.',
  allowed:
    '`all`, a duration from 1h such as `30d`, a size from 10MiB such as `1GiB`, or both: `30d,1GiB`',
  parse: parseKeep,
}
export const retain = duration(
  'retain',
  '24h',
  'In `watch` without `duration`: how long samples are kept and judged, 128 MiB at most; older ones are dropped.',
  `10m to 30d: ${DURATION}`,
  600_000,
  30 * 86_400_000,
)
export const listen: Option<ListenAddress | 'off'> = {
  name: 'listen',
  default: 'off',
  description:
    'In `watch` without `duration`: serves `/metrics` (OpenMetrics, for Prometheus) and the report as a page at `/`. There is no login: this machine only, unless `listen-anywhere` is given.',
  allowed:
    '`off`, or `ADDRESS:PORT` with an address of this machine, such as `127.0.0.1:9464` or `[::1]:9464`',
  parse: parseListen,
}
export const listenAnywhere = toggle(
  'listen-anywhere',
  'Lets `listen` have an address that other machines reach. Whoever reaches it sees names and memory of all that is watched.',
)
export const quiet = toggle(
  'quiet',
  'Says nothing on a pass, and one line else; the reports are written as always.',
)
export const failOn: Option<'auto' | 'all' | 'none' | string[]> = {
  name: 'fail-on',
  default: 'auto',
  isList: true,
  description:
    'Which gates fail the job; the others warn. auto: what each gate declares. none: messages say "would have failed".',
  allowed: `\`auto\`, \`all\`, \`none\`, or names of gates: ${gateNames()
    .map((name) => `\`${name}\``)
    .join(', ')} (commas or lines between)`,
  words: [...gateNames(), ...WORDS_FOR_GATES],
  parse: (value) => {
    const names = value.split(/[\s,]+/).filter((name) => name !== '')
    const [only] = names
    if (only === undefined) throw new Error('names no gate')
    if (names.length === 1 && isWordForGates(only)) return only
    const wrong = names.find((name) => !gateNames().includes(name))
    if (wrong === undefined) return names
    if (isWordForGates(wrong))
      throw new Error(`has \`${wrong}\` beside names, where it stands alone`)
    throw new Error(`names a gate that does not exist: ${wrong}`)
  },
}
export const requireGates: Option<string[]> = {
  name: 'require',
  default: '',
  isList: true,
  description:
    'Gates that must be able to judge: where one cannot (a window that is too short), the run is inconclusive instead of saying so only.',
  allowed: `names of gates: ${gateNames()
    .map((name) => `\`${name}\``)
    .join(', ')} (commas or lines between); empty: none`,
  words: gateNames(),
  parse: (value) => {
    const names = value.split(/[\s,]+/).filter((name) => name !== '')
    const wrong = names.find((name) => !gateNames().includes(name))
    if (wrong !== undefined) throw new Error(`names a gate that does not exist: ${wrong}`)
    return names
  },
}
export const ignore: Option<Acceptance[]> = {
  name: 'ignore',
  default: '',
  isList: true,
  description:
    'Findings that are known, one line each: they are shown as accepted with their reason and never fail. After its day a line warns, and what it accepted counts again.',
  allowed: `lines \`GLOB | gate | until 2027-03-31 | reason\`, the gate one of ${gateNames()
    .map((name) => `\`${name}\``)
    .join(', ')}, or \`*\`; empty: none`,
  parse: (value) => parseAcceptances(value, gateNames()),
}
export const ifInconclusive = choice(
  'if-inconclusive',
  ['fail', 'warn', 'ignore'],
  'What a broken measurement does (no samples, dead sampler, nothing matched).',
)
export const commandLines = choice(
  'command-lines',
  ['name', 'redacted', 'full'],
  'What is shown AND stored of command lines: program and script; all arguments with what looks secret hidden; everything.',
)
export const reportDir = text(
  'report-dir',
  'Directory for the report files.',
  "a directory inside the workspace or the runner's temporary directory; empty: the run directory (command line: any writable directory, default `logs/`)",
)
export const uploadArtifact = choice(
  'upload-artifact',
  ['always', 'on-failure', 'never'],
  'When the report is uploaded as a workflow artifact.',
)
export const artifactName = text(
  'artifact-name',
  'Name of the artifact.',
  'text of at most 200 characters; `" : < > | * ? \\ /` become `-`; empty: `memory-report-<name>`',
  200,
)
export const retentionDays: Option<number> = {
  name: 'retention-days',
  default: '0',
  description:
    'Days for which the artifact is kept. 0: as the repository says, which may allow less than is asked for.',
  allowed: 'a whole number from 0 to 400',
  parse: (value) => {
    if (!/^\d{1,3}$/.test(value.trim()) || Number(value) > 400)
      throw new Error('is not a whole number from 0 to 400')
    return Number(value)
  },
}
export const progress = duration(
  'progress',
  '30s',
  'How long the command of `run` may be silent before a line says how it goes; elsewhere the time between two such lines. 0s: none.',
  `0s to 1d: ${DURATION}`,
  0,
  86_400_000,
)
export const guard: Option<number | 'off'> = {
  name: 'guard',
  default: 'off',
  description:
    "Stops the largest process of the watched tree, by SIGTERM and SIGKILL after a grace, when so much memory of the machine or of the job's cgroup is used: before the kernel or the runner ends all of the job.",
  allowed: '`off`, or a percent from `50%` to `99%`',
  parse: (value) => {
    if (value.trim() === 'off') return 'off'
    const match = /^(\d{2})\s*%?$/.exec(value.trim())
    if (match === null || Number(match[1]) < 50)
      throw new Error('is neither `off` nor a whole percent from 50 to 99')
    return Number(match[1])
  },
}
export const earlyUpload = toggle(
  'early-upload',
  "Uploads the samples so far as an artifact of its own once 90 % of the memory of the machine or of the job's cgroup is used: the job may not live to upload a report. For `run` and `scan`, whose step has the runner's token meanwhile.",
)
export const onFinding: Option<string> = {
  ...text(
    'on-finding',
    'A command that is run once for each finding that fails the run, never for accepted ones: the finding is JSON on its stdin, and `FINDING_...` in its environment. It has 60 s, and changes no verdict. Kept in no file.',
    'a command for `sh -c`; empty: none',
    10_000,
  ),
  isSecret: true,
}
export const config = text(
  'config',
  'YAML file with settings by the names of the inputs, but no secrets; `none`: no file is read. The default is read where it is there.',
  'a file of at most 64 KiB; relative to the workspace',
  1000,
  '.github/memory-leak-detector.yml',
)
export const showPlan = toggle(
  'show-plan',
  'Say what was settled and from where each value came, and start nothing.',
)
export const slackWebhookUrl: Option<string> = {
  ...text(
    'slack-webhook-url',
    'Slack incoming webhook; also by environment SLACK_WEBHOOK_URL. Kept in no file.',
    'an https URL; http to loopback only; empty: no message',
  ),
  isSecret: true,
}
export const githubToken: Option<string> = {
  ...text(
    'github-token',
    'Token for `comment`, `issue` and `mode: publish`, which need `pull-requests: write`, `issues: write`, and `actions: read` besides. Kept in no file.',
    'a token',
  ),
  expression: '${{ github.token }}',
  isSecret: true,
}
export const runId: Option<string> = {
  name: 'run-id',
  default: '',
  description: 'With `mode: publish`: the run whose report is shown.',
  allowed: 'the id of a run of this repository; empty: that of the `workflow_run` event',
  parse: (value) => {
    if (!/^\d{0,18}$/.test(value.trim())) throw new Error('is no id of a run')
    return value.trim()
  },
}
export const matrix: Option<string> = {
  ...text(
    'matrix',
    'Set by action.yml itself: the matrix values that make names unique. Leave it alone.',
    'JSON',
  ),
  expression: '${{ toJSON(matrix) }}',
  internal: true,
}

const BASE: readonly Declared[] = [
  { option: run, asInput: true, commands: [] },
  { option: shell, asInput: true, commands: [] },
  { option: workingDirectory, asInput: true, commands: RUNNING },
  { option: compareWith, asInput: true, commands: ['run'] },
  { option: prepare, asInput: true, commands: RUNNING },
  { option: repeat, asInput: true, commands: RUNNING },
  { option: base, asInput: false, commands: ['ab'] },
  { option: head, asInput: false, commands: ['ab'] },
  { option: mode, asInput: true, commands: [] },
  { option: watchName, asInput: true, commands: SAMPLING },
  { option: scope, asInput: true, commands: ['run', 'ab', 'scan'] },
  { option: include, asInput: true, commands: SAMPLING },
  { option: exclude, asInput: true, commands: SAMPLING },
  { option: interval, asInput: true, commands: SAMPLING },
  { option: watchDuration, asInput: true, commands: SAMPLING },
  { option: extend, asInput: true, commands: ['scan', 'watch'] },
  { option: retain, asInput: false, commands: ['watch'] },
  { option: listen, asInput: false, commands: ['watch'] },
  { option: listenAnywhere, asInput: false, commands: ['watch'] },
  { option: keep, asInput: false, commands: ['scan', 'watch'] },
  { option: quiet, asInput: false, commands: ['scan'] },
]
const AFTER_LIMITS: readonly Declared[] = [
  { option: failOn, asInput: true, commands: JUDGING },
  { option: requireGates, asInput: true, commands: JUDGING },
  { option: ignore, asInput: true, commands: JUDGING },
  { option: ifInconclusive, asInput: true, commands: JUDGING },
  { option: exitCode, asInput: false, commands: RUNNING },
  { option: guard, asInput: true, commands: ['run', 'watch'] },
  { option: onFinding, asInput: true, commands: SAMPLING },
  { option: commandLines, asInput: true, commands: SAMPLING },
  { option: reportDir, asInput: true, commands: JUDGING },
  { option: uploadArtifact, asInput: true, commands: [] },
  { option: artifactName, asInput: true, commands: [] },
  { option: retentionDays, asInput: true, commands: [] },
  { option: earlyUpload, asInput: true, commands: [] },
]
const LAST: readonly Declared[] = [
  { option: slackWebhookUrl, asInput: true, commands: [] },
  { option: githubToken, asInput: true, commands: [] },
  { option: runId, asInput: true, commands: [] },
  { option: progress, asInput: true, commands: SAMPLING },
  { option: selfTest, asInput: true, commands: SAMPLING },
  { option: config, asInput: true, commands: SAMPLING },
  { option: showPlan, asInput: true, commands: SAMPLING },
  { option: matrix, asInput: true, commands: [] },
]

const isWordForGates = (word: string): word is (typeof WORDS_FOR_GATES)[number] =>
  WORDS_FOR_GATES.some((known) => known === word)

/** Options that a gate or channel declares, in the order of their registries. */
export function declaredElsewhere(): Option<unknown>[] {
  return [
    ...gates.flatMap((gate) => gate.options),
    ...Object.values(channels).flatMap((channel) => channel.options),
  ]
}

/** Every setting there is, in the order of documents: what to watch, limits, outputs. */
export function allOptions(): Declared[] {
  const declare = (option: Option<unknown>): Declared => ({
    option,
    asInput: option.repeatedOnly !== true,
    commands:
      option.inputOnly === true ? [] : option.repeatedOnly === true ? ['scan', 'watch'] : JUDGING,
  })
  const limits = gates.flatMap((gate) => gate.options).map(declare)
  const outputs = Object.values(channels)
    .flatMap((channel) => channel.options)
    .map(declare)
  return [...BASE, ...limits, ...AFTER_LIMITS, ...outputs, ...LAST]
}

function gateNames(): string[] {
  return gates.map((gate) => gate.name)
}

function text(
  name: string,
  description: string,
  allowed: string,
  mostCharacters = Number.POSITIVE_INFINITY,
  byDefault = '',
): Option<string> {
  return {
    name,
    default: byDefault,
    description,
    allowed,
    parse: (value) => {
      if (value.trim().length > mostCharacters)
        throw new Error(`is longer than ${mostCharacters} characters`)
      return value
    },
  }
}

function choice<const T extends string>(
  name: string,
  values: readonly [T, ...T[]],
  description: string,
): Option<T> {
  return {
    name,
    default: values[0],
    description,
    allowed: values.map((value) => `\`${value}\``).join(', '),
    parse: (value) => {
      const found = values.find((candidate) => candidate === value.trim())
      if (found === undefined) throw new Error('is not one of these')
      return found
    },
  }
}

/** Off by default; `true` or `false`, as GitHub writes booleans. */
function toggle(name: string, description: string): Option<boolean> {
  const words = choice(name, ['false', 'true'], description)
  return { ...words, isToggle: true, parse: (value) => words.parse(value) === 'true' }
}

function globs(name: string, description: string): Option<ReturnType<typeof parseGlobs>> {
  return {
    name,
    default: '',
    description,
    isList: true,
    allowed: 'globs, one a line: `*`, `?`, `[abc]`, `{a,b}`; empty: none',
    parse: parseGlobs,
  }
}

function duration(
  name: string,
  byDefault: string,
  description: string,
  allowed: string,
  leastMs: number,
  mostMs: number,
): Option<number> {
  return {
    name,
    default: byDefault,
    description,
    allowed,
    parse: (value) => {
      const ms = parseDuration(value)
      if (ms < leastMs || ms > mostMs) throw new Error('is out of range')
      return ms
    },
  }
}
