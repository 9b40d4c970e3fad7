import { isCalled } from '../stats/is-called.ts'
import { untrusted, type Untrusted } from '../findings/untrusted.ts'
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

/** They follow the load as memory does: in a morning they climb as well. */
const OF_A_DAY =
  'threads, descriptors and children are judged in up to 6 hours, or under `load: steady`'

interface Count {
  readonly atMs: number
  readonly count: number
}
/** How many there may be; `used` of all that count against it. */
interface Room {
  readonly name: string
  readonly used: number
  readonly most: number
}
interface Resource {
  /** "7 threads" */
  readonly name: string
  readonly advice: Untrusted
  readonly counts: (process: ProcessSeries) => Count[]
  readonly room: (process: ProcessSeries) => Room | null
}

const RESOURCES: readonly Resource[] = [
  {
    name: 'threads',
    advice: untrusted`look for threads or pools that are started and never end`,
    counts: ({ slow }) => slow.map(({ atMs, threads }) => ({ atMs, count: threads })),
    room: () => null,
  },
  {
    name: 'descriptors',
    advice: untrusted`look for files and sockets that are opened and never closed`,
    counts: ({ slow }) => slow.map(({ atMs, descriptors }) => ({ atMs, count: descriptors })),
    room: ({ slow, descriptorLimit }) =>
      descriptorLimit === null
        ? null
        : { name: '`ulimit -n`', used: slow.at(-1)?.descriptors ?? 0, most: descriptorLimit },
  },
  {
    name: 'children',
    advice: untrusted`look for helpers that are started and never stopped`,
    counts: ({ children }) => children.map(({ atMs, living }) => ({ atMs, count: living })),
    room: pidsRoom,
  },
  {
    name: 'children that nobody ends (zombies)',
    advice: untrusted`let it wait for its children, or ignore SIGCHLD, or run it below an init`,
    counts: ({ children }) => children.map(({ atMs, zombies }) => ({ atMs, count: zombies })),
    room: pidsRoom,
  },
]

function pidsRoom({ children }: ProcessSeries): Room | null {
  const room = children.at(-1)?.room ?? null
  return room === null ? null : { name: 'pids.max', ...room }
}

/** Threads, descriptors and children that grow without settling. */
export const resources: Gate = {
  name: 'resources',
  description:
    'threads, open descriptors, children and zombies of each process, by the same test as ' +
    'growth, in up to 6 hours (24 of `load: steady`)',
  failsWhen: 'never by default: it warns',
  severity: 'warning',
  options: [],
  judge: (evidence, settings) => {
    if (evidence.growthJudge !== 'curve') return []
    const roles = rolesOf(evidence, settings.value(treatAs))
    return evidence.recording.processes
      .filter(({ index }) => roles.get(index) !== 'tool')
      .flatMap((process) =>
        RESOURCES.flatMap((resource) => judgeResource(process, resource, evidence)),
      )
  },
  cannotJudge: ({ growthJudge, recording: { processes } }) => {
    if (growthJudge !== 'curve') return OF_A_DAY
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
  describe: ({ growthJudge }) =>
    growthJudge === 'curve' ? 'warns when threads, descriptors or children climb' : OF_A_DAY,
}

/** Of what a judgement needs of one process; 1 is enough. */
function shareOf({ readings, spanMs }: { readings: number; spanMs: number }): number {
  return Math.min(readings / MIN_SAMPLES, spanMs / (MIN_SPAN_S * 1000))
}

function judgeResource(
  process: ProcessSeries,
  { name, advice, counts, room }: Resource,
  { recording: { durationMs } }: Evidence,
): Finding[] {
  const beats = counts(process).filter(({ atMs, count }) => count > 0 && atMs <= durationMs)
  const curve = {
    timesS: beats.map(({ atMs }) => atMs / 1000),
    bytes: beats.map(({ count }) => count * BYTES_EACH),
  }
  // no heap of any runtime stands between the program and its threads
  const judgement = judgeCurve({
    ...(process.aliveAtEnd ? curve : cutTearDown(curve)),
    runtime: '',
  })
  if (!isCalled(judgement)) return []
  const now = beats.at(-1)?.count ?? 0
  const perMinute = judgement.rateBytesPerHour / BYTES_EACH / 60
  const pace = `${formatSignificant(perMinute)} a minute`
  const left = describeRoom(room(process), perMinute)
  const looked = `${formatDuration(1000 * judgement.judgedS)} judged`
  const climbs = untrusted`${nameWithPid(process)} has ${now} ${name} and climbing`
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
      message: untrusted`${climbs}, ${pace}${left} (${looked})`,
      advice,
    },
  ]
}

/** "; pids.max 512 in about 20 min" */
function describeRoom(room: Room | null, perMinute: number): string {
  if (room === null || perMinute <= 0) return ''
  const leftMs = (Math.max(0, room.most - room.used) / perMinute) * 60_000
  return `; ${room.name} ${room.most} in about ${formatDuration(roundUp(leftMs))}`
}

/** To what can be said of a forecast: seconds, then minutes, then hours. */
function roundUp(ms: number): number {
  const stepMs = ms < 90_000 ? 1000 : ms < 90 * 60_000 ? 60_000 : 3_600_000
  return Math.ceil(ms / stepMs) * stepMs
}
