import { untrusted } from '../findings/untrusted.ts'
import type { GuardStep, ProcessSeries, Recording } from '../series/series.ts'
import { formatDuration } from '../units/duration.ts'
import { formatPercent } from '../units/percent.ts'
import { formatBytes } from '../units/size.ts'
import { nameWithPid, subjectOf } from '../findings/subject.ts'
import type { Finding } from '../findings/finding.ts'
import type { Gate } from './gate.ts'
import type { Subject } from '../findings/subject.ts'

const job: Subject = { kind: 'job', id: 'job', name: untrusted`the job` }

/**
 * What the guard stopped: a process that did not end by itself is no success, whatever the command
 * made of it.
 */
export const guard: Gate = {
  name: 'guard',
  description: 'what the guard had to stop before memory ended (`guard: 90%`, off by default)',
  failsWhen:
    'it stopped a process, named with its size and the step; it warns where nobody could be stopped',
  severity: 'error',
  isInstant: true,
  options: [],
  judge: ({ recording }) =>
    recording.guard === null ? [] : judgeSteps(recording, recording.guard),
  describe: ({ recording: { guard: set } }) =>
    set === null ? '' : `nobody stopped at ${formatPercent(set.percent)} of memory`,
}

function judgeSteps(
  recording: Recording,
  { percent, steps }: NonNullable<Recording['guard']>,
): Finding[] {
  const refused = new Set(steps.filter(({ act }) => act === 'none').map(({ index }) => index))
  const stopped = new Set(steps.map(({ index }) => index).filter((index) => !refused.has(index)))
  return [
    ...[...stopped].map((index) =>
      describeStop(
        steps.filter((step) => step.index === index),
        recording,
        percent,
      ),
    ),
    ...steps.filter(({ act }) => act === 'none').map((step) => describeNobody(step, percent)),
  ]
}

function describeStop(steps: readonly GuardStep[], recording: Recording, percent: number): Finding {
  const [first] = steps
  if (first === undefined) throw new Error('no step')
  const process = recording.processes.find(({ index }) => index === first.index)
  const who = process === undefined ? 'a process' : nameWithPid(process)
  return {
    gate: guard.name,
    outcome: 'fail',
    severity: 'error',
    subject: process === undefined ? job : subjectOf(process),
    measured: first.usedBytes,
    limit: limitOf(first, percent),
    unit: 'bytes',
    message: untrusted`the guard stopped ${who}, which held ${formatBytes(first.heldBytes)}, by ${describeHow(first, steps)}: ${describeFullness(first, percent)}${describeEnd(process, recording)}`,
    advice: untrusted`use less memory or fewer workers, or a larger machine; without the guard the kernel or the runner would have chosen what to end`,
  }
}

/** A stretch of a standing watch may begin between both. */
function describeHow(first: GuardStep, steps: readonly GuardStep[]): string {
  if (first.act === 'SIGKILL') return 'SIGKILL, after a SIGTERM'
  const kill = steps.find(({ act }) => act === 'SIGKILL')
  return kill === undefined
    ? 'SIGTERM'
    : `SIGTERM and ${formatDuration(kill.atMs - first.atMs)} later SIGKILL`
}

/** While it is sampled nobody knows yet. */
function describeEnd(
  process: ProcessSeries | undefined,
  { durationMs, quality }: Recording,
): string {
  return process?.aliveAtEnd === true && quality.ended !== 'running'
    ? `; it was still there at the end, ${formatDuration(durationMs)} after the start`
    : ''
}

function describeNobody(step: GuardStep, percent: number): Finding {
  return {
    gate: guard.name,
    outcome: 'fail',
    severity: 'warning',
    subject: job,
    measured: step.usedBytes,
    limit: limitOf(step, percent),
    unit: 'bytes',
    message: untrusted`${describeFullness(step, percent)}, and the guard stopped nobody: ${step.reason}`,
    advice: untrusted`see what else fills the memory: the guard only stops processes of the watched tree that run as its own user`,
  }
}

/** "cgroup /job had used 275 of 300 MiB, guard 90 %" */
function describeFullness(
  { where, path, usedBytes, sizeBytes }: GuardStep,
  percent: number,
): string {
  return `${where === 'machine' ? 'the machine' : `cgroup ${path}`} had used ${formatBytes(usedBytes)} of ${formatBytes(sizeBytes)}, guard ${formatPercent(percent)}`
}

function limitOf({ sizeBytes }: GuardStep, percent: number): number {
  return Math.round((sizeBytes * percent) / 100)
}
