import { clipHeap, type ForcedPoint, type HeapSeries } from '../../series/heap-series.ts'
import type { MemoryCurve } from '../../series/memory-curve.ts'
import { LIVE_HEAP } from '../../stats/heap.ts'
import { isCalled } from '../../stats/is-called.ts'
import { judgeCurve, MIN_SAMPLES, type Curve, type Judgement } from '../../stats/judge-curve.ts'
import { judgeForced, type ForcedReading } from '../../stats/judge-forced.ts'
import { formatBytes } from '../../units/size.ts'
import {
  collectionPoints,
  holdAt,
  joinByLines,
  ownOldCollections,
  type CollectionPoint,
} from './heap-curves.ts'
import { heapNatureOf, type HeapNature } from './heap-nature.ts'

/** What is known of a process, or of several together, whose heap was read. */
export interface HeapEvidence {
  readonly heap: HeapSeries
  /** the memory of the process, and what that alone says */
  readonly memory: MemoryCurve
  readonly inMemory: Judgement
  readonly runtime: string
  /** as `Curve` has it */
  readonly warmUpS?: number
}

const MIB = 2 ** 20
const HOUR_S = 3600
/** The start of a window is no evidence. */
const STARTING = 0.1
/** Fewer collections, in less of the window, or with longer pauses between, are few. */
const LEAST_COLLECTIONS = 5
const LEAST_SPAN = 0.5
const LONGEST_PAUSE = 0.4
/** Growth outside of a heap that is judged at all: less is what runtimes do by themselves. */
const LEAST_OUTSIDE_BYTES = 3 * MIB
const LEAST_OUTSIDE_READINGS = 12
/** V8's tables, and pages of its heap that it keeps for later: 5 to 11 MiB beside a busy cache. */
const LEAST_REST_BYTES = 12 * MIB
/** Forced points that end in the first half of a window say nothing of its second. */
const LEAST_COVERED = 0.5
/** Where they end before that, a memory that rises behind them is acquitted by none of them. */
const WELL_COVERED = 0.8
/** Below it repeated points of a constant heap differ: of V8, which frees lazily, and others. */
const FORCED_NOISE = {
  node: { bytes: MIB, share: 0.01 },
  other: { bytes: 0.3 * MIB, share: 0.003 },
}
/** A heap that was lost sight of for so much of the window speaks for nobody. */
const LEAST_SEEN = 0.8

/**
 * Whether a process whose heap was read leaks: by its live heap, and by its memory outside of that.
 * The rule is docs/how-it-decides.md#the-live-heap.
 */
export function judgeHeap(given: HeapEvidence): Judgement {
  const { memory, inMemory } = given
  const [fromS = 0, toS = fromS] = [memory.timesS[0], memory.timesS.at(-1)]
  const heap = clipHeap(given.heap, fromS * 1000, toS * 1000)
  const evidence = { ...given, heap }
  const seen = inMemory.grade === 'inconclusive' ? null : readHeap(evidence)
  if (seen === null) return inMemory
  const inHeap = decide(evidence, seen)
  if (isCalled(inHeap)) return inHeap
  const outside = judgeOutside(evidence)
  if (isCalled(outside) && outside.growthBytes >= LEAST_OUTSIDE_BYTES)
    return { ...outside, basis: 'outside', reason: 'grows outside the heap and has not settled' }
  if (inHeap.grade !== 'ok' || !isCalled(inMemory)) return inHeap
  const grew = `grew by ${formatBytes(inMemory.growthBytes)}, live heap flat at ${formatBytes(
    levelOf(heap, memory),
  )}`
  // nobody looked outside of the heap: it may be a native leak
  return outside.grade === 'inconclusive'
    ? { ...inHeap, grade: 'suspect', reason: `${grew}; what is outside the heap was not read` }
    : { ...inHeap, reason: `${grew}: lazy heap, no leak` }
}

/** What the heap shows; the names are those of the rule. */
interface SeenHeap {
  readonly nature: HeapNature
  /** after its own collections; null: too few */
  readonly own: Judgement | null
  /** they are dense, and exact */
  readonly isExact: boolean
  /** the bound of what is alive between collections; null: not told */
  readonly bound: Judgement | null
  readonly forced: ForcedReading | null
  /** the points after collections rise, few as they are */
  readonly rises: boolean
}

/** Null: nothing was read that could say anything. */
function readHeap(evidence: HeapEvidence): SeenHeap | null {
  const { heap, memory, warmUpS } = evidence
  const [fromS, toS] = [memory.timesS[0] ?? 0, memory.timesS.at(-1) ?? 0]
  const forced = readForced(evidence, ({ liveBytes }) => liveBytes)
  const isSeen =
    heap.atMs.length > 0 && ((heap.lostMs ?? Infinity) / 1000 - fromS) / (toS - fromS) >= LEAST_SEEN
  if (!isSeen) return forced === null ? null : { ...NOTHING_SEEN, forced }
  const nature = heapNatureOf(heap.collector)
  const points = collectionPoints(heap)
  const since = fromS + STARTING * (toS - fromS)
  const late = points.filter(({ timeS }) => timeS >= since)
  const curve =
    nature.kind === 'concurrent'
      ? // each value holds what died meanwhile: the floors of the curve shed that
        holdAt(heap.atMs, heap.usedBytes, memory.timesS)
      : areFew(late, fromS, toS)
        ? null
        : joinByLines(points)
  const own = curve === null ? null : judgeLive(curve, warmUpS)
  const old = nature.kind === 'generational' ? ownOldCollections(heap, since) : 0
  const bound = judgeLive(holdAt(heap.atMs, heap.nowBytes, memory.timesS), warmUpS)
  return {
    nature,
    own: own?.grade === 'inconclusive' ? null : own,
    isExact: nature.kind !== 'concurrent' && old >= nature.oldCollections,
    bound: points.length === 0 || bound.grade === 'inconclusive' ? null : bound,
    forced,
    rises: (late.at(-1)?.bytes ?? 0) - (late[0]?.bytes ?? 0) > MIB / 2,
  }
}

const NOTHING_SEEN: Omit<SeenHeap, 'forced'> = {
  nature: heapNatureOf(''),
  own: null,
  isExact: false,
  bound: null,
  rises: false,
}

function areFew(late: readonly CollectionPoint[], fromS: number, toS: number): boolean {
  const [first, last] = [late[0], late.at(-1)]
  if (first === undefined || last === undefined || late.length < LEAST_COLLECTIONS) return true
  const span = toS - fromS
  const pauses = late.map(({ timeS }, at) => (late[at + 1]?.timeS ?? toS) - timeS)
  return last.timeS - first.timeS < LEAST_SPAN * span || Math.max(...pauses) > LONGEST_PAUSE * span
}

function judgeLive(curve: MemoryCurve, warmUpS: number | undefined): Judgement {
  return judgeCurve({ ...curve, runtime: LIVE_HEAP, ...(warmUpS === undefined ? {} : { warmUpS }) })
}

/** One that lacks a part of the heap may be flat while that part leaks. */
function readForced(
  { heap, memory, runtime }: HeapEvidence,
  bytesOf: (point: ForcedPoint) => number,
): ForcedReading | null {
  const points = heap.forced
    .map((point) => ({ timeS: point.atMs / 1000, bytes: bytesOf(point), isWhole: point.isWhole }))
    .filter(({ bytes }) => bytes >= 0)
  const noise = FORCED_NOISE[runtime === 'node' ? 'node' : 'other']
  const needed = Math.max(noise.bytes, noise.share * (points[0]?.bytes ?? 0))
  const reading = judgeForced(points, needed)
  const [fromS = 0, toS = fromS] = [memory.timesS[0], memory.timesS.at(-1)]
  const covers = (points.at(-1)?.timeS ?? fromS) - fromS >= LEAST_COVERED * (toS - fromS)
  const mayAcquit = covers && points.every(({ isWhole }) => isWhole)
  return reading?.grade === 'ok' && !mayAcquit ? null : reading
}

function decide(evidence: HeapEvidence, seen: SeenHeap): Judgement {
  const { inMemory } = evidence
  const { own, bound, forced, isExact } = seen
  const exact = isExact ? own : null
  const best = own ?? bound
  if (forced !== null && isCalled(forced) && (exact === null || !isCalled(exact)))
    return tellForced(evidence, forced, gradeForced(forced, best))
  if (exact !== null && (forced === null || forced.grade === 'suspect' || isCalled(exact)))
    return tellOwn(exact)
  const isUnseen = forced?.grade === 'ok' && risesBehind(evidence)
  if (forced?.grade === 'ok' && !isUnseen) return tellForced(evidence, forced, 'ok')
  if (best?.grade === 'ok' && acquits(seen, inMemory)) return tellBound(best, 'ok')
  if (forced !== null && isUnseen) {
    const reason = `its memory rises since the last of ${forced.points.length} forced collections`
    return { ...tellForced(evidence, forced, 'suspect'), reason }
  }
  if (forced !== null) return tellForced(evidence, forced, 'suspect')
  if (best !== null && best.grade !== 'ok') return tellBound(best, 'suspect')
  return isCalled(inMemory)
    ? {
        ...inMemory,
        grade: 'suspect',
        basis: 'bound',
        reason: 'its memory grows, and its heap was not collected often enough to tell',
      }
    : inMemory
}

/** Memory that grows in the window does so behind the last forced point too, as far as is seen. */
function risesBehind({ heap, memory, inMemory, runtime }: HeapEvidence): boolean {
  if (inMemory.grade === 'ok') return false
  const [fromS = 0, toS = fromS] = [memory.timesS[0], memory.timesS.at(-1)]
  const lastS = (heap.forced.at(-1)?.atMs ?? 0) / 1000
  if (lastS - fromS >= WELL_COVERED * (toS - fromS)) return false
  const isBehind = (_: unknown, at: number): boolean => (memory.timesS[at] ?? 0) >= lastS
  const [timesS, bytes] = [memory.timesS.filter(isBehind), memory.bytes.filter(isBehind)]
  return judgeCurve({ timesS, bytes, runtime, warmUpS: 0 }).grade !== 'ok'
}

/** Two witnesses, one of which is exact: how far they agree. */
function gradeForced(
  { grade, isStraight, growthBytes, neededBytes }: ForcedReading,
  best: Judgement | null,
): Judgement['grade'] {
  if (best === null || isCalled(best)) return grade === 'leak' ? 'leak' : 'likely'
  // a bound that stays flat has the live heap below it: so little may be chance
  if (best.grade === 'ok') return growthBytes >= 2 * neededBytes ? 'likely' : 'suspect'
  return isStraight ? 'leak' : 'suspect'
}

/**
 * What stays flat and cannot be below the live heap. Where the program hardly collected, the spaces
 * between may be at the same place of a saw, so those few points must not rise, and the memory of
 * the process must not look like a leak.
 */
function acquits({ own, rises }: SeenHeap, inMemory: Judgement): boolean {
  return own !== null || (!rises && !isCalled(inMemory))
}

function tellOwn(own: Judgement): Judgement {
  return { ...own, basis: 'collections', reason: reasonOf(own, 'after each collection') }
}

function tellBound(bound: Judgement, grade: 'ok' | 'suspect'): Judgement {
  const why =
    grade === 'ok'
      ? 'live heap stays flat'
      : isCalled(bound)
        ? 'live heap rises, but no collection of all of it was seen'
        : bound.reason
  return { ...bound, grade, basis: 'bound', reason: why }
}

function tellForced(
  { inMemory }: HeapEvidence,
  { points, growthBytes, bytesPerHour, neededBytes }: ForcedReading,
  grade: Judgement['grade'],
): Judgement {
  const [first, last] = [points[0], points.at(-1)]
  const spanS = (last?.timeS ?? 0) - (first?.timeS ?? 0)
  const isFlat = grade === 'ok'
  const forced = `${points.length} forced collections`
  return {
    ...inMemory,
    grade,
    basis: 'forced',
    rateBytesPerHour: isFlat ? 0 : bytesPerHour,
    growthBytes,
    judgedS: spanS,
    readings: points.length,
    reason: isFlat
      ? `live heap flat in ${forced}`
      : grade === 'suspect'
        ? `live heap rose in ${forced}, but not steadily`
        : `live heap grows in ${forced}`,
    smallestDetectableBytesPerHour: spanS > 0 ? (neededBytes / spanS) * HOUR_S : null,
    trend: {
      warmUpEndS: first?.timeS ?? 0,
      floorTimesS: points.map(({ timeS }) => timeS),
      floorBytes: points.map(({ bytes }) => bytes),
      line:
        isFlat || first === undefined || last === undefined
          ? null
          : { fromS: first.timeS, fromBytes: first.bytes, toS: last.timeS, toBytes: last.bytes },
    },
  }
}

function reasonOf({ grade, reason }: Judgement, where: string): string {
  return grade === 'ok' ? `live heap flat ${where}` : `live heap ${where}: ${reason}`
}

/** Threads, buffers, native memory: by points of its own runtime, else by what the kernel has. */
function judgeOutside(evidence: HeapEvidence): Judgement {
  const { heap, memory, inMemory, runtime, warmUpS } = evidence
  const forced = readForced(evidence, ({ outsideBytes }) => outsideBytes)
  if (forced !== null && isCalled(forced)) return tellForced(evidence, forced, forced.grade)
  const native = readForced(evidence, ({ mallocBytes }) => mallocBytes)
  // what is lazy in its memory stands beside a leak then: that alone is left to judge by
  if (native !== null && isCalled(native) && native.growthBytes >= LEAST_OUTSIDE_BYTES)
    return inMemory
  if (hasUnknown(heap, inMemory)) return { ...inMemory, grade: 'inconclusive' }
  const readings = heap.atMs.flatMap((atMs, at) => {
    const bytes = heap.outsideBytes[at] ?? Number.NaN
    return bytes > 0 ? [{ timeS: atMs / 1000, bytes }] : []
  })
  if (readings.length < LEAST_OUTSIDE_READINGS)
    return forced === null
      ? { ...inMemory, grade: 'inconclusive' }
      : tellForced(evidence, forced, 'ok')
  const isDense = readings.length >= 3 * MIN_SAMPLES
  const curve: Curve = {
    ...(isDense ? holdAt(heap.atMs, heap.outsideBytes, memory.timesS) : joinByLines(readings)),
    // array buffers are counted to the byte, what the kernel counts has the runtime's own in it
    runtime: runtime === 'node' ? LIVE_HEAP : runtime,
    ...(warmUpS === undefined ? {} : { warmUpS }),
  }
  return judgeCurve(curve)
}

/** Most of what the process grew by is in nothing that its runtime knows of. */
function hasUnknown({ forced }: HeapSeries, { growthBytes }: Judgement): boolean {
  const rest = forced.map(({ restBytes }) => restBytes).filter((bytes) => bytes >= 0)
  const grown = (rest.at(-1) ?? 0) - (rest[0] ?? 0)
  return grown >= Math.max(LEAST_REST_BYTES, growthBytes / 2)
}

/** Of the live heap, at the end. */
function levelOf({ forced, usedBytes }: HeapSeries, { bytes }: MemoryCurve): number {
  return forced.at(-1)?.liveBytes ?? usedBytes.at(-1) ?? bytes.at(-1) ?? 0
}
