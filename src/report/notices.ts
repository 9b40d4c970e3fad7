import type { IgnoreUse } from '../findings/accept-findings.ts'
import type { Finding } from '../findings/finding.ts'
import { untrusted, type MaybeUntrusted } from '../findings/untrusted.ts'
import type { WorkloadEnd } from '../findings/workload-end.ts'
import type { Plan } from '../settings/plan.ts'
import type { Recording } from '../series/series.ts'
import { formatDuration } from '../units/duration.ts'
import { describeApart } from './apart.ts'

/** A sampler begins well within that time, also on a busy machine. */
const MOST_START_MS = 60_000

/**
 * What a reader of the report should know besides: what the plan changed, how the command ended,
 * what limited the view.
 */
export function listNotices(
  plan: Plan,
  recording: Recording | null,
  workload: WorkloadEnd | null,
  findings: readonly Finding[],
  uses: readonly IgnoreUse[],
): MaybeUntrusted[] {
  return [
    ...uses.filter(({ state }) => state === 'expired').map(describeExpired),
    ...plan.notices,
    ...uses
      .filter(({ state }) => state === 'unused')
      .map(
        ({ line, text }) => `ignore, line ${line}: \`${text}\` matched nothing that a gate found.`,
      ),
    ...explainEnd(workload, findings, recording?.quality.ended === 'died'),
    ...(recording === null
      ? []
      : [
          ...describeUnseen(recording),
          ...describeApart(recording.apart),
          ...describeRetention(plan, recording),
          ...describeKills(recording, findings),
          ...describeView(recording),
          ...describeClock(recording),
          ...describeForced(recording),
          ...describeHook(plan, workload),
        ]),
  ]
}

/**
 * "ignore, line 2: `node | growth | until 2025-01-31 | #12` has expired: 1 finding that it accepted
 * counts again."
 */
export function describeExpired({ line, text, matches }: IgnoreUse): string {
  const again =
    matches === 0
      ? 'it matched nothing'
      : matches === 1
        ? '1 finding that it accepted counts again'
        : `${matches} findings that it accepted count again`
  return `ignore, line ${line}: \`${text}\` has expired: ${again}.`
}

/** Exit codes 137 and 143 are signals: 128 + 9 and 128 + 15. Kills are counted by the sampler. */
function explainEnd(
  workload: WorkloadEnd | null,
  findings: readonly Finding[],
  isUncounted: boolean,
): string[] {
  if (workload === null || workload.cancelled || findings.some(isStop)) return []
  if (
    workload.exitCode === 137 &&
    !findings.some(({ gate, outcome }) => gate === 'oom' && outcome === 'fail')
  ) {
    return [
      isUncounted
        ? `${KILLED} The sampler had ended before, so nobody counted out-of-memory kills.`
        : `${KILLED} No out-of-memory kill was counted in the job's cgroup meanwhile; one in a ` +
          "container's own cgroup may not show there.",
    ]
  }
  return workload.exitCode === 143
    ? [
        'The command ended with 143: it was ended by SIGTERM, as a cancel, a time limit or a ' +
          'shutdown sends it.',
      ]
    : []
}

const KILLED = 'The command ended with 137: it was killed by SIGKILL.'

/** Too little for the verdict, and a reader should know. */
function describeUnseen({ continuity: { unseen }, durationMs }: Recording): string[] {
  const unseenMs = unseen.reduce((sum, { ms }) => sum + ms, 0)
  const times = unseen.length === 1 ? 'once' : `${unseen.length} times`
  return unseen.length === 0
    ? []
    : [
        `Not looked for ${formatDuration(unseenMs)} of ${formatDuration(durationMs)}: ` +
          `samples came late ${times}.`,
      ]
}

/** A ring whose first segments are gone. */
function describeRetention(
  { standing, createdEpochMs }: Plan,
  { startedEpochMs, intervalMs }: Recording,
): string[] {
  const beforeMs = startedEpochMs - createdEpochMs
  if (standing === undefined || beforeMs < MOST_START_MS + intervalMs) return []
  return [
    `Samples are kept for ${formatDuration(standing.retainMs)} (\`retain\`), 128 MiB at most: the first ${formatDuration(beforeMs)} of this watch are no longer judged.`,
  ]
}

/** The guard's finding says already how it ended. */
function isStop({ gate, severity }: Finding): boolean {
  return gate === 'guard' && severity === 'error'
}

/** The host's counter alone: nothing says that it was one of ours. */
function describeKills({ ooms }: Recording, findings: readonly Finding[]): string[] {
  const strange = ooms.filter(({ where, killed }) => where === 'host' && killed.length === 0)
  const [first] = strange
  if (
    first === undefined ||
    findings.some(({ gate, outcome }) => gate === 'oom' && outcome === 'fail')
  )
    return []
  const count = strange.reduce((sum, { rise }) => sum + rise, 0)
  const ended = count === 1 ? 'a process' : `${count} processes`
  return [
    `The kernel's killer ended ${ended} somewhere on this host, out of memory, ` +
      `${formatDuration(first.atMs)} after the start; nothing says that it was a watched one.`,
  ]
}

function describeView({ host }: Recording): string[] {
  return host.limitedView === null ? [] : [`The view is limited: ${host.limitedView}.`]
}

function describeClock({ quality }: Recording): string[] {
  return quality.clockSteps.map(
    ({ ms, atMs }) =>
      `The wall clock was set ${ms < 0 ? 'back' : 'forward'} by ${formatDuration(Math.abs(ms))}, ${formatDuration(atMs)} after the start; durations are not affected.`,
  )
}

/** A hook that a program cannot load, as in another root, ends it before it can be seen. */
function describeHook({ hooksNode }: Plan, workload: WorkloadEnd | null): string[] {
  const hasFailed = workload !== null && workload.exitCode !== 0 && !workload.cancelled
  if (hooksNode !== true || !hasFailed) return []
  return [
    'The command ran with a hook in its Node.js programs (NODE_OPTIONS), by which they tell what ' +
      'is alive in them; `look-inside: read` leaves them as they are.',
  ]
}

/** What a program gives back then is in no peak and no level that comes later. */
function describeForced({ processes }: Recording): MaybeUntrusted[] {
  const asked = processes.flatMap(({ label, pid, heap }) =>
    heap === undefined || heap.forced.length === 0
      ? []
      : [untrusted`${label} (pid ${pid}): ${heap.forced.length}`],
  )
  const [first] = asked
  if (first === undefined) return []
  const more = asked.length > 1 ? ` and ${asked.length - 1} more` : ''
  const effect = 'A program may give memory back by them, so that it holds less than without'
  const off = '`look-inside: read` asks for none'
  return [untrusted`Full collections that were asked for: ${first}${more}. ${effect} (${off}).`]
}
