import type { Option } from '../../settings/option.ts'
import { parseKeep } from '../parse-keep.ts'
import { type Keep } from '../../settings/plan.ts'
import { parseListen } from '../parse-listen.ts'
import type { ListenAddress } from '../../settings/plan.ts'
import {
  declareDuration,
  declareGlobs,
  declareText,
  declareToggle,
  declareWord,
  DURATIONS,
} from './declare.ts'

// What is watched, and for how long.

export const runText = declareText(
  'first',
  'run',
  'The command to watch, as in a `run:` step. Its text reaches a file only, never a command line.',
  'any script; empty: nothing is run',
)
export const shell = declareText(
  'command',
  'shell',
  'Shell for `run`, expanded exactly as GitHub does it.',
  '`bash`, `sh`, `python`, `pwsh`, or a template with `{0}`; empty: `bash -e {0}`, without bash `sh -e {0}`',
)
export const workingDirectory = declareText(
  'command',
  'working-directory',
  'Where `run` runs.',
  'a directory that exists; empty: the workspace',
)
export const compareWith: Option<string> = {
  name: 'compare-with',
  group: 'command',
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
export const prepare = declareText(
  'command',
  'prepare',
  'With `compare-with` and `ab`: a command that makes a side ready, run once for each before anything is measured, such as `npm ci`. With --bisect: before the command.',
  'any script; empty: nothing is run',
)
export const repeat: Option<number> = {
  name: 'repeat',
  group: 'command',
  default: '5',
  description: 'With `compare-with` and `ab`: how many times each side is run.',
  allowed: 'a whole number from 3 to 100',
  parse: (value) => {
    if (!/^\d{1,3}$/.test(value.trim()) || Number(value) < 3 || Number(value) > 100)
      throw new Error('is not a whole number from 3 to 100')
    return Number(value)
  },
}
export const base = {
  ...declareText(
    'command',
    'base',
    'The command of the side that is compared with; a shell runs it.',
    'a command',
  ),
  flagOnly: true as const,
}
export const head = {
  ...declareText('command', 'head', 'The command of the side that must not be worse.', 'a command'),
  flagOnly: true as const,
}
export const mode = declareWord(
  'first',
  'mode',
  ['auto', 'run', 'start', 'check', 'scan', 'publish'],
  '`run` watches one command; `start` watches the rest of the job, judged by a later step with `check` or else by the post step; `scan` looks at what runs now; `publish` shows the report of another run in its pull request. auto: `run` if `run` is given, else `start`.',
)
export const watchName = declareText(
  'first',
  'name',
  'Identity of this watch for artifact and reports; with `check`: which one to judge; with `publish`: which one to show.',
  'text of at most 100 characters; empty: job id and matrix values',
  100,
)
export const scope = declareWord(
  'watch',
  'scope',
  ['auto', 'workload', 'job', 'system'],
  'Which processes: the descendants of the command, those of all steps of the job, or of the whole machine. auto: run = workload, start = job, scan = system.',
)
export const include = declareGlobs(
  'first',
  'include',
  'Watch only processes whose name or command matches, or whose container does: `container:api`, by its name, id, service of compose or pod.',
)
export const exclude = declareGlobs(
  'watch',
  'exclude',
  'Leave out processes whose name or command matches, or whose container does; applied after `include`.',
)
export const interval = declareDuration(
  'watch',
  'interval',
  '1s',
  'Time between two samples.',
  `100ms to 1h: ${DURATIONS}`,
  100,
  3_600_000,
)
export const shortLived = declareWord(
  'watch',
  'short-lived',
  ['on', 'off'],
  'With `run` and in `start`: looks every 50 ms who came, and follows him until he is 1.5 s ' +
    'old, so that a process that lives 50 ms has its birth, peak and end. Takes 0.2 % of a ' +
    'core, up to 1 % more while many processes start.',
)
export const resetPeaks = declareToggle(
  'watch',
  'reset-peaks',
  "Sets the kernel's high-water mark of each watched process back once it is read, so that a " +
    'peak counts that is no higher than one before: it writes 5 to `/proc/PID/clear_refs`, of ' +
    'processes of the command, the job or the targets only, and of this user. Whoever else ' +
    'reads their VmHWM sees what they held since.',
)
export const watchDuration = declareDuration(
  'watch',
  'duration',
  '0s',
  'How long to sample. 0s: one snapshot in `scan`; in `watch` without end, with `retain`; elsewhere until stopped or gone.',
  `0s to 30d: ${DURATIONS}`,
  0,
  30 * 86_400_000,
)
export const retain = {
  ...declareDuration(
    'repeated',
    'retain',
    '24h',
    'In `watch` without `duration`: how long samples are kept and judged, 128 MiB at most; older ones are dropped.',
    `10m to 30d: ${DURATIONS}`,
    600_000,
    30 * 86_400_000,
  ),
  flagOnly: true as const,
}
export const listen: Option<ListenAddress | 'off'> = {
  name: 'listen',
  group: 'repeated',
  flagOnly: true,
  default: 'off',
  description:
    'In `watch` without `duration`: serves `/metrics` (OpenMetrics, for Prometheus) and the report as a page at `/`. There is no login: this machine only, unless `listen-anywhere` is given.',
  allowed:
    '`off`, or `ADDRESS:PORT` with an address of this machine, such as `127.0.0.1:9464` or `[::1]:9464`',
  parse: parseListen,
}
export const listenAnywhere = {
  ...declareToggle(
    'repeated',
    'listen-anywhere',
    'Lets `listen` have an address that other machines reach. Whoever reaches it sees names and ' +
      'memory of all that is watched.',
  ),
  flagOnly: true as const,
}
export const keep: Option<Keep> = {
  name: 'keep',
  group: 'repeated',
  flagOnly: true,
  default: 'all',
  description:
    'Deletes reports of this tool in `report-dir` that are older, after a scan and when a watch without `duration` begins; with a size the oldest run directories too, until they fit in it. What scans remember is kept for 30 days or 20 MiB in any case.',
  allowed:
    '`all`, a duration from 1h such as `30d`, a size from 10MiB such as `1GiB`, or both: `30d,1GiB`',
  parse: parseKeep,
}
export const quiet = {
  ...declareToggle(
    'repeated',
    'quiet',
    'Says nothing on a pass, and one line else; the reports are written as always.',
  ),
  flagOnly: true as const,
}
export const exitRecords = declareWord(
  'watch',
  'exit-records',
  ['auto', 'off'],
  "True peaks of what ended, by the kernel's own records (taskstats). auto: where they may be " +
    'read, which takes root, or `look-inside-sudo`.',
)
export const launcher = declareWord(
  'command',
  'launcher',
  ['auto', 'off'],
  'Starts `run` by a small parent that waits for it and knows how large its largest process ' +
    'became (wait4). auto: where perl is there and exit records are not.',
)
export const lookInside = declareWord(
  'watch',
  'look-inside',
  ['auto', 'off', 'read', 'collect'],
  'How far the live heap of a managed runtime is looked for (Java, Go, .NET, Node.js). `read`: ' +
    'what can be read from outside, some microseconds a second. `collect`: besides, a few full ' +
    'collections of programs of the command or job whose memory rises, each of which stops one ' +
    'for a moment (Java, .NET; Node.js with `run`, by a hook). auto: `collect` with `run` and in ' +
    '`start`, `read` of own processes in `watch` and of both sides that are compared, `off` in ' +
    '`scan`.',
)
export const lookInsideSudo = declareToggle(
  'watch',
  'look-inside-sudo',
  'Lets this tool call `sudo -n` for what only root may read, of processes of your own user ' +
    'and no others. Never by itself.',
)
export const selfTest = declareToggle(
  'watch',
  'self-test',
  'Watch a canary that leaks 3 MiB a minute and a healthy one beside all, and say whether the leak would have been found here.',
)

/** In the order of documents. */
export const watchOptions: readonly Option<unknown>[] = [
  runText,
  shell,
  workingDirectory,
  compareWith,
  prepare,
  repeat,
  base,
  head,
  mode,
  watchName,
  scope,
  include,
  exclude,
  interval,
  shortLived,
  resetPeaks,
  watchDuration,
  exitRecords,
  launcher,
  lookInside,
  lookInsideSudo,
  retain,
  listen,
  listenAnywhere,
  keep,
  quiet,
  selfTest,
]
