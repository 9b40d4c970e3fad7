import { untrusted } from '../findings/untrusted.ts'
import { cutTearDown } from '../series/cut-tear-down.ts'
import type { ProcessSeries } from '../series/series.ts'
import { judgeCurve, MIN_SAMPLES, MIN_SPAN_S } from '../stats/judge-curve.ts'
import { formatDuration, formatShort } from '../units/duration.ts'
import { formatSignificant } from '../units/size.ts'
import { nameWithPid, subjectOf } from '../findings/subject.ts'
import type { Evidence, Gate } from './gate.ts'
import type { Finding } from '../findings/finding.ts'
import { rolesOf } from './growth/process-role.ts'
import { treatAs } from './growth/treat-as.ts'

/**
 * One thread or descriptor counts as that much memory: so the same test, with its floors at ten of
 * them, found 4 of 4 such leaks without a false alarm in 263 traces.
 */
const BYTES_EACH = 2 ** 20 / 10

const RESOURCES = [
  {
    name: 'threads',
    advice: untrusted`look for threads or pools that are started and never end`,
    count: (beat: Beat) => beat.threads,
  },
  {
    name: 'descriptors',
    advice: untrusted`look for files and sockets that are opened and never closed`,
    count: (beat: Beat) => beat.descriptors,
  },
] as const
type Beat = ProcessSeries['slow'][number]

/** Threads and descriptors that grow without settling. */
export const resources: Gate = {
  name: 'resources',
  description: 'threads and open descriptors, by the same test as growth',
  failsWhen: 'never by default: it warns',
  severity: 'warning',
  options: [],
  judge: (evidence, settings) => {
    const roles = rolesOf(evidence, settings.value(treatAs))
    return evidence.recording.processes
      .filter(({ index }) => roles.get(index) !== 'tool')
      .flatMap((process) =>
        RESOURCES.flatMap((resource) => judgeResource(process, resource, evidence)),
      )
  },
  cannotJudge: ({ recording: { processes } }) => {
    const watched = processes.map(({ slow }) => ({
      readings: slow.length,
      spanMs: (slow.at(-1)?.atMs ?? 0) - (slow[0]?.atMs ?? 0),
    }))
    const nearest = watched.reduce(
      (best, one) =>
        shareOf(one) > shareOf(best) ||
        (shareOf(one) === shareOf(best) && one.readings > best.readings)
          ? one
          : best,
      { readings: 0, spanMs: 0 },
    )
    return shareOf(nearest) >= 1
      ? ''
      : `threads and descriptors were read ${nearest.readings} times in ${formatShort(nearest.spanMs)}, needs ${MIN_SAMPLES} in ${MIN_SPAN_S} s`
  },
  describe: () => 'warns when threads or descriptors climb',
}

/** Of what a judgement needs of one process; 1 is enough. */
function shareOf({ readings, spanMs }: { readings: number; spanMs: number }): number {
  return Math.min(readings / MIN_SAMPLES, spanMs / (MIN_SPAN_S * 1000))
}

function judgeResource(
  process: ProcessSeries,
  { name, advice, count }: (typeof RESOURCES)[number],
  { recording: { durationMs } }: Evidence,
): Finding[] {
  const beats = process.slow.filter((beat) => count(beat) > 0 && beat.atMs <= durationMs)
  const curve = {
    timesS: beats.map(({ atMs }) => atMs / 1000),
    bytes: beats.map((beat) => count(beat) * BYTES_EACH),
  }
  // no heap of any runtime stands between the program and its threads
  const judgement = judgeCurve({
    ...(process.aliveAtEnd ? curve : cutTearDown(curve)),
    runtime: '',
  })
  if (judgement.grade !== 'leak' && judgement.grade !== 'likely') return []
  const last = beats.at(-1)
  const now = last === undefined ? 0 : count(last)
  return [
    {
      gate: resources.name,
      outcome: 'fail',
      severity: 'warning',
      subject: subjectOf(process),
      measured: now,
      limit: 0,
      unit: 'count',
      grade: judgement.grade,
      message: untrusted`${nameWithPid(process)} has ${now} ${name} and climbing, by ${formatSignificant(judgement.rateBytesPerHour / BYTES_EACH / 60)} a minute (${formatDuration(1000 * judgement.judgedS)} judged)`,
      advice,
    },
  ]
}
