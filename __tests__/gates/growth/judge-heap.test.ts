import { describe, expect, test } from '@jest/globals'
import { judgeHeap } from '../../../src/gates/growth/judge-heap.ts'
import { NO_HEAP, type ForcedPoint, type HeapSeries } from '../../../src/series/heap-series.ts'
import { judgeCurve, type Judgement } from '../../../src/stats/judge-curve.ts'
import { makeNoise } from '../../stats/make-curve.ts'

const MIB = 2 ** 20
const SECONDS = 100
type Curve = (second: number) => number

interface Given {
  readonly runtime?: string
  readonly collector?: string
  /** MiB */
  readonly memory: Curve
  readonly used?: Curve
  /** one collection so many seconds */
  readonly everyS?: number
  readonly olds?: Curve
  readonly now?: Curve
  readonly outside?: Curve
  readonly forced?: readonly (readonly [
    timeS: number,
    mib: number,
    outsideMib?: number,
    mallocMib?: number,
    restMib?: number,
  ])[]
  readonly isWhole?: boolean
  readonly lostMs?: number
}

function judge(given: Given): Judgement {
  const { runtime = 'java', collector = 'g1', memory, used, everyS = 2, forced = [] } = given
  const noise = makeNoise(3)
  const timesS = Array.from({ length: SECONDS }, (_, at) => at + 1)
  const bytes = timesS.map((timeS) => (memory(timeS) + 0.05 * noise()) * MIB)
  const read = (curve: Curve | undefined): number[] =>
    timesS.map((timeS) => (curve === undefined ? Number.NaN : curve(timeS) * MIB))
  const since = (timeS: number): number => Math.floor(timeS / everyS) * everyS
  const heap: HeapSeries = {
    ...NO_HEAP,
    collector,
    ...(used === undefined
      ? {}
      : {
          atMs: timesS.map((timeS) => timeS * 1000),
          usedBytes: timesS.map((timeS) => used(since(timeS)) * MIB),
          collections: timesS.map((timeS) => Math.floor(timeS / everyS)),
          oldCollections: timesS.map((timeS) => Math.floor(given.olds?.(timeS) ?? 0)),
          nowBytes: read(given.now),
          outsideBytes: read(given.outside),
        }),
    forced: forced.map(([timeS, mib, outsideMib, mallocMib, restMib]): ForcedPoint => ({
      atMs: timeS * 1000,
      tookMs: 30,
      liveBytes: mib * MIB,
      outsideBytes: (outsideMib ?? Number.NaN) * MIB,
      mallocBytes: (mallocMib ?? Number.NaN) * MIB,
      restBytes: (restMib ?? Number.NaN) * MIB,
      isWhole: given.isWhole ?? true,
    })),
    lostMs: given.lostMs ?? null,
  }
  const curve = { timesS, bytes }
  return judgeHeap({ heap, memory: curve, inMemory: judgeCurve({ ...curve, runtime }), runtime })
}

const rising = (from: number, perMinute: number): Curve => {
  return (second) => from + (perMinute * second) / 60
}
const flat = (mib: number): Curve => {
  return () => mib
}
/** the heap of a runtime that is in no hurry */
const lazy = rising(60, 80)
const perMinute = ({ rateBytesPerHour }: Judgement): number => rateBytesPerHour / 60 / MIB

describe('after collections that were asked for', () => {
  test('a line is a leak, at its own rate and not at that of the memory', () => {
    const found = judge({
      memory: lazy,
      used: rising(40, 60),
      forced: [
        [25, 40],
        [50, 43.3],
        [75, 46.7],
        [98, 49.8],
      ],
    })
    expect(found).toMatchObject({ grade: 'leak', basis: 'forced', readings: 4 })
    expect(perMinute(found)).toBeCloseTo(8, 0)
  })

  test('flat points acquit a memory that grows, and say what it is', () => {
    const points = [25, 50, 85].map((timeS) => [timeS, 41] as const)
    const given = { memory: lazy, used: rising(40, 60), outside: flat(30), forced: points }
    const found = judge(given)
    expect(found).toMatchObject({ grade: 'ok', basis: 'forced' })
    expect(found.reason).toMatch(/^grew by .* MiB, live heap flat at 41 MiB: lazy heap, no leak$/)
    // nobody looked outside of the heap
    expect(judge({ ...given, outside: flat(0) })).toMatchObject({ grade: 'suspect' })
  })

  test('points that lack a heap of the process acquit nobody', () => {
    const forced = [25, 50, 75].map((timeS) => [timeS, 41] as const)
    const given = { runtime: 'node', collector: '', memory: lazy, forced, outside: flat(30) }
    expect(judge(given)).toMatchObject({ grade: 'suspect', basis: 'forced' })
    expect(judge({ ...given, isWhole: false })).toMatchObject({ grade: 'leak' })
    expect(judge({ ...given, isWhole: false }).basis).toBeUndefined()
  })

  test('points that end in the first half of the window acquit nobody', () => {
    const points = [15, 25, 35].map((timeS) => [timeS, 41] as const)
    const given = { runtime: 'node', collector: '', memory: lazy, forced: points }
    expect(judge(given)).toMatchObject({ grade: 'leak' })
  })

  test('what rises behind the last point is not acquitted, what stays flat is', () => {
    const forced = [15, 30, 45, 60].map((timeS) => [timeS, 41, 2, 5, 0] as const)
    const of = (memory: Curve) =>
      judge({ runtime: 'node', collector: '', memory, forced, outside: flat(2) })
    const leak = of((second) => 60 + Math.max(0, second - 60) * 3)
    expect(leak).toMatchObject({ grade: 'suspect', basis: 'forced' })
    expect(leak.reason).toBe('its memory rises since the last of 3 forced collections')
    expect(of(lazy)).toMatchObject({ grade: 'suspect' })
    expect(of((second) => 60 + Math.min(second, 55))).toMatchObject({ grade: 'ok' })
  })

  test('what malloc has and the heap has not is judged by the memory of the process', () => {
    const of = (mallocMib: (timeS: number) => number) =>
      judge({
        runtime: 'node',
        collector: '',
        memory: lazy,
        forced: [25, 50, 75, 98].map((timeS) => [timeS, 41, 2, mallocMib(timeS), 0] as const),
      })
    expect(of(() => 5)).toMatchObject({ grade: 'ok', basis: 'forced' })
    // fragments beside a cache that fills
    expect(of((timeS) => (timeS < 50 ? 5 : 9))).toMatchObject({ grade: 'ok' })
    expect(of((timeS) => 5 + timeS / 5)).toMatchObject({ grade: 'leak', basis: 'outside' })
  })

  test('what nothing knows of may be a leak: nobody is acquitted by the rest', () => {
    const forced = [25, 50, 75, 98].map((timeS) => [timeS, 41, 2, 5, 2 * timeS] as const)
    const given = { runtime: 'node', collector: '', memory: lazy, forced }
    expect(judge(given)).toMatchObject({ grade: 'suspect' })
  })

  test('what settles in its own collections is a leak only where they are straight', () => {
    const filling: Curve = (second) => 60 - 40 * Math.exp(-second / 30)
    const used: Curve = (second) => filling(second)
    const at = (mib: readonly number[]) =>
      judge({
        runtime: 'go',
        collector: '',
        memory: lazy,
        used,
        forced: mib.map((value, index) => [25 + 25 * index, value] as const),
      }).grade
    expect(at([40, 43, 46])).toBe('leak')
    expect(at([40, 43.3, 46])).toBe('suspect')
  })

  test('are none of the own ones, nor are the old ones that they make', () => {
    const forced = [20, 40, 60, 82].map((timeS) => [timeS, 41] as const)
    const olds: Curve = (second) => Math.floor(second / 20)
    const found = judge({ memory: lazy, used: rising(40, 30), olds, forced, outside: flat(30) })
    expect(found).toMatchObject({ grade: 'ok', basis: 'forced' })
  })
})

describe('after collections of its own', () => {
  const go = { runtime: 'go', collector: '' }

  test('an exact heap convicts, with its rate', () => {
    const found = judge({ ...go, memory: flat(100), used: rising(20, 8) })
    expect(found).toMatchObject({ grade: 'leak', basis: 'collections' })
    expect(perMinute(found)).toBeCloseTo(8, 0)
  })

  test('and acquits', () => {
    expect(judge({ ...go, memory: flat(100), used: flat(20) })).toMatchObject({ grade: 'ok' })
  })

  test('a bound convicts nobody', () => {
    for (const collector of ['g1', 'parallel', 'serial', 'zgc', 'shenandoah', 'unknown'])
      expect([collector, judge({ collector, memory: lazy, used: rising(40, 60) }).grade]).toEqual([
        collector,
        'suspect',
      ])
  })

  test('that of G1 does after four old collections, that of Parallel never', () => {
    const olds: Curve = (second) => second / 10
    const given = { memory: lazy, used: rising(40, 60), olds }
    expect(judge({ ...given, collector: 'g1' })).toMatchObject({ grade: 'leak' })
    expect(judge({ ...given, collector: 'parallel' })).toMatchObject({ grade: 'suspect' })
  })

  test('few of them make of the memory a suspect at most', () => {
    const found = judge({ ...go, memory: lazy, used: rising(40, 60), everyS: 45 })
    expect(found).toMatchObject({ grade: 'suspect', basis: 'bound' })
  })

  test('a flat bound acquits unless the few points after collections rise', () => {
    const node = { runtime: 'node', collector: '', everyS: 40, now: flat(50) }
    const calm: Curve = (second) => 60 + second / 50
    expect(judge({ ...node, memory: calm, used: flat(30) })).toMatchObject({ grade: 'ok' })
    const found = judge({ ...node, memory: lazy, used: rising(30, 10) })
    expect(found.grade).toBe('suspect')
  })

  test('one that was lost sight of speaks for nobody', () => {
    const given = { ...go, memory: lazy, used: flat(20), outside: flat(30) }
    expect(judge(given)).toMatchObject({ grade: 'ok' })
    expect(judge({ ...given, lostMs: 40_000 })).toMatchObject({ grade: 'leak' })
  })
})

describe('outside the heap', () => {
  test('what the kernel has there convicts, whatever the heap does', () => {
    const found = judge({ memory: rising(60, 20), used: flat(30), outside: rising(25, 20) })
    expect(found).toMatchObject({ grade: 'leak', basis: 'outside' })
    expect(perMinute(found)).toBeCloseTo(20, 0)
  })

  test('so do buffers that the runtime counts', () => {
    const found = judge({
      runtime: 'node',
      collector: '',
      memory: rising(60, 8),
      forced: [
        [25, 30, 3.3],
        [50, 30, 6.7],
        [75, 30, 10],
      ],
    })
    expect(found).toMatchObject({ grade: 'leak', basis: 'outside' })
    expect(perMinute(found)).toBeCloseTo(8, 0)
  })

  test('less than a runtime does by itself is nothing', () => {
    const found = judge({ memory: flat(60), used: flat(30), outside: rising(25, 1) })
    expect(found.grade).toBe('ok')
  })
})

test('too short is too short', () => {
  const heap: HeapSeries = { ...NO_HEAP, atMs: [1000], usedBytes: [MIB], collections: [1] }
  const memory = { timesS: [1, 2], bytes: [MIB, MIB] }
  const inMemory = judgeCurve({ ...memory, runtime: 'go' })
  expect(judgeHeap({ heap, memory, inMemory, runtime: 'go' })).toBe(inMemory)
})
