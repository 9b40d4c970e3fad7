import type { Option } from '../settings/option.ts'
import { untrusted } from '../findings/untrusted.ts'
import { lastHeldRssBytes } from '../series/last-held.ts'
import type { ProcessSeries } from '../series/series.ts'
import { MIN_SAMPLES, MIN_SPAN_S } from '../stats/judge-curve.ts'
import { formatDuration, parseDuration } from '../units/duration.ts'
import { formatBytes } from '../units/size.ts'
import { nameWithPid, subjectOf } from '../findings/subject.ts'
import type { Finding } from '../findings/finding.ts'
import type { Gate } from './gate.ts'
import { judgingOf } from './growth.ts'
import {
  isCalled,
  judgeRecording,
  leakingProcesses,
  type SingleJudgement,
} from './growth/judge-recording.ts'
import { longestJudged } from './growth/longest-judged.ts'
import { explainNoLimit, failLimitBytes } from './threshold.ts'

const minimum: Option<number | 'off'> = {
  name: 'min-time-to-limit',
  group: 'limits',
  default: 'off',
  description:
    'Fails when a process that grows would reach `threshold` sooner than that at its present rate.',
  allowed: '`off`, or a duration such as `24h`',
  isLimit: true,
  parse: (text) => (text.trim() === 'off' ? 'off' : parseDuration(text)),
}

/** When a growing process reaches the limit on its peak. */
export const timeToLimit: Gate = {
  name: 'time-to-limit',
  description: 'when a growing process reaches `threshold` at its present rate',
  failsWhen: 'sooner than `min-time-to-limit` (off by default)',
  severity: 'error',
  options: [minimum],
  judge: (evidence, settings) => {
    const minimumMs = settings.value(minimum)
    if (minimumMs === 'off') return []
    return judgeRecording(evidence, judgingOf(settings)).flatMap((judged): Finding[] => {
      const [soonest] = isCalled(judged)
        ? leakingProcesses(judged)
            .map((single) => reach(single, failLimitBytes(single.process, evidence, settings)))
            .sort((a, b) => a.leftMs - b.leftMs)
        : []
      if (soonest === undefined || soonest.leftMs >= minimumMs) return []
      const { process, leftMs, limitBytes } = soonest
      return [
        {
          gate: timeToLimit.name,
          outcome: 'fail',
          severity: 'error',
          subject: subjectOf(process),
          measured: Math.round(leftMs),
          limit: minimumMs,
          unit: 'ms',
          grade: judged.grade,
          message: untrusted`${nameWithPid(process)} reaches ${formatBytes(limitBytes)} in about ${formatDuration(leftMs)} at its present rate, limit ${formatDuration(minimumMs)}`,
          advice: untrusted`look for what it keeps, or restart it more often than that`,
        },
      ]
    })
  },
  cannotJudge: (evidence, settings) => {
    if (settings.value(minimum) === 'off') return ''
    if (evidence.recording.processes.length === 0) return 'no process was sampled'
    const noLimit = explainNoLimit(evidence, settings)
    if (noLimit !== '') return noLimit
    const judged = judgeRecording(evidence, judgingOf(settings))
    const longest = longestJudged(judged)
    if (longest === null || judged.some(({ judgement }) => judgement.grade !== 'inconclusive'))
      return ''
    const { warmUpMs } = judgingOf(settings)
    const where = warmUpMs === 'auto' || warmUpMs === 0 ? '' : ' after the warm-up'
    if (longest.spanS < MIN_SPAN_S) return `no process was watched for ${MIN_SPAN_S} s${where}`
    return longest.readings < MIN_SAMPLES
      ? `no process has ${MIN_SAMPLES} samples over ${MIN_SPAN_S} s${where}`
      : longest.reason
  },
  describe: (_evidence, settings) => {
    const minimumMs = settings.value(minimum)
    return minimumMs === 'off' ? '' : `at least ${formatDuration(minimumMs)} to the limit`
  },
}

function reach(
  { process, judgement }: SingleJudgement,
  limitBytes: number,
): { process: ProcessSeries; limitBytes: number; leftMs: number } {
  return {
    process,
    limitBytes,
    leftMs:
      (Math.max(0, limitBytes - lastHeldRssBytes(process)) / judgement.rateBytesPerHour) *
      3_600_000,
  }
}
