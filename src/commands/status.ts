import { join } from 'node:path'
import { readHolder } from '../files/take-lock.ts'
import { isGiven } from '../plan/arguments.ts'
import { InputError } from '../settings/input-error.ts'
import { config } from '../plan/options/output-options.ts'
import { escapeJson, escapeLogLine } from '../encoders/escape.ts'
import { untrusted, type MaybeUntrusted } from '../findings/untrusted.ts'
import type { Runner } from '../runner/runner.ts'
import { Follower } from '../samples/follow.ts'
import { LiveView, type Progress } from '../series/live-view.ts'
import { formatDuration } from '../units/duration.ts'
import { formatBytes } from '../units/size.ts'
import { explainSilence } from '../modes/standing/explain-silence.ts'
import { loadState, type WatchState } from '../modes/standing/watch-state.ts'
import { declareJson, type Command } from './command.ts'
import { checkReadable, describeReportDir, findReportDirectory } from './report-directory.ts'

interface Status extends WatchState {
  readonly name: string
  /** null: it does not run */
  readonly pid: number | null
  readonly runsForMs: number
  /** of the newest sample; null where there is none */
  readonly ageMs: number | null
  readonly now: Omit<Progress, 'ticks' | 'atMs'>
}

const NOT_WELL = 1
const NOT_RUNNING = 3

const jsonFlag = declareJson('What is known as JSON to stdout.')

/**
 * Reads files only, so that it answers whatever the watch does. Exit code 1: something is over a
 * limit; 3: it does not run, never ran, or takes no samples.
 */
export const statusCommand: Command = {
  name: 'status',
  about:
    'How a watch without --duration stands, in one line. Exits with 1 when something is over a limit, 3 when it does not run or never did.',
  examples: ['status', 'status all --report-dir /var/log/memory'],
  operands: { name: 'NAME', allowed: 'the name of a watch', least: 0, most: 1 },
  options: [describeReportDir('The report directory of the watch.'), config],
  flags: [jsonFlag],
  run: async (call) => {
    const { given, terminal, runner } = call
    const {
      operands: [asked = ''],
    } = given
    const name = asked === '' ? 'watch' : asked
    const reports = await findReportDirectory(call)
    if (!/^[\w.-]+$/.test(name) || name === '..')
      throw new InputError(
        'NAME',
        name,
        'the `--name` of a watch without `--duration`',
        'is no name that a watch can have',
      )
    const directory = join(reports.path, 'watch', name)
    checkReadable(directory, reports)
    terminal.print(describe(name, directory, isGiven(given, jsonFlag), runner))
  },
}

function describe(name: string, directory: string, isJson: boolean, runner: Runner): string {
  const state = loadState(directory)
  if (state === null) {
    runner.setExitCode(NOT_RUNNING)
    return isJson
      ? escapeJson({ name, pid: null }, 2)
      : escapeLogLine(
          `${name}: not running; nothing is known of a watch of this name in ${directory} (\`--report-dir\`)`,
        )
  }
  const { silence, ...samples } = readSamples(state.runDir)
  const pid = readHolder(directory)
  // what it says of itself may be older than a disk that is full
  const broken = state.broken === '' && pid !== null ? silence : state.broken
  const found = {
    ...state,
    broken,
    name,
    pid,
    runsForMs: Date.now() - state.startedEpochMs,
    ...samples,
  }
  runner.setExitCode(
    found.pid === null || found.broken !== ''
      ? NOT_RUNNING
      : Object.keys(found.failing).length > 0
        ? NOT_WELL
        : 0,
  )
  return isJson ? escapeJson(found, 2) : escapeLogLine(render(found))
}

/**
 * The newest segment has all that holds. Its own times: a disk that is full renews the file's all
 * the same.
 */
function readSamples(runDir: string): Pick<Status, 'ageMs' | 'now'> & { readonly silence: string } {
  const view = new LiveView()
  const follower = new Follower(join(runDir, 'samples.ndjson'))
  const records = follower.read()
  follower.close()
  view.take(records)
  const { ticks, atMs, totalBytes, processes, top } = view.standing()
  const head = records.findLast((record) => record.k === 'head')
  const movedMs = records.reduce((sum, record) => (record.k === 'clock' ? sum + record.ms : sum), 0)
  const ageMs =
    head === undefined || ticks === 0
      ? null
      : Math.max(0, Math.round(Date.now() - (head.t0 + atMs + movedMs)))
  return {
    ageMs,
    now: { totalBytes, processes, top },
    silence:
      head === undefined ? '' : explainSilence(ageMs ?? 0, { intervalMs: head.intervalMs, runDir }),
  }
}

function render({
  name,
  pid,
  runsForMs,
  ageMs,
  now,
  failing,
  broken,
  runDir,
  startedEpochMs,
}: Status): MaybeUntrusted {
  if (pid === null)
    return `${name}: not running; it began on ${new Date(startedEpochMs).toISOString()}, \`report ${runDir}\` says what it saw`
  const held =
    now.processes === 0
      ? 'no process is there to watch'
      : `${formatBytes(now.totalBytes)} in ${now.processes} process${now.processes === 1 ? '' : 'es'}`
  const top =
    now.top === null
      ? ''
      : untrusted`, the largest ${now.top.name} (pid ${now.top.pid}) ${formatBytes(now.top.rssBytes)}`
  const age =
    ageMs === null ? 'no sample yet' : `newest sample ${formatDuration(roundToSeconds(ageMs))} ago`
  const over = Object.entries(failing).map(
    ([subject, sinceEpochMs]) => `${subject} since ${new Date(sinceEpochMs).toISOString()}`,
  )
  const health =
    broken !== ''
      ? untrusted`not judged: ${broken}`
      : over.length === 0
        ? 'within all limits'
        : `over a limit: ${over.join(', ')}`
  const runs = `runs for ${formatDuration(roundToSeconds(runsForMs))} (pid ${pid})`
  return untrusted`${name}: ${runs}; ${held}${top}; ${age}; ${health}`
}

const roundToSeconds = (ms: number): number => Math.round(ms / 1000) * 1000
