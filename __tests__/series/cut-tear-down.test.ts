import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { cutTearDown } from '../../src/series/cut-tear-down.ts'
import {
  livedCurve,
  livedSum,
  memoryCurve,
  type MemoryCurve,
} from '../../src/series/memory-curve.ts'
import { judgeCurve } from '../../src/stats/judge-curve.ts'
import type { SampleRecord } from '../../src/samples/record.ts'
import { birth, build, end, head, processOf, tick } from './make-recording.ts'

const MIB = 2 ** 20

const sums = (text: string, unit: number): number[] => {
  let sum = 0
  return text.split(' ').map((difference) => (sum += Number(difference)) * unit)
}
/** All that was recorded for the verdict's bench: what is run here chooses among them. */
const recorded: readonly MemoryCurve[] = readFileSync(
  join(import.meta.dirname, '..', '..', 'bench', 'corpus', 'traces.ndjson'),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => {
    const { centiseconds, pages } = JSON.parse(line) as { centiseconds: string; pages: string }
    return { timesS: sums(centiseconds, 0.01), bytes: sums(pages, 4096) }
  })

/** What is left of each of up to five readings, and how far apart they are. */
const tearDowns = fc.record({
  shares: fc.array(fc.double({ min: 0.0001, max: 0.9999, noNaN: true }), {
    minLength: 1,
    maxLength: 5,
  }),
  stepS: fc.constantFrom(0.05, 0.2, 0.25, 1, 2),
})

function tearDown(
  { timesS, bytes }: MemoryCurve,
  { shares, stepS }: { shares: readonly number[]; stepS: number },
): MemoryCurve {
  const [endS, endBytes] = [timesS.at(-1) ?? 0, bytes.findLast((value) => value > 0) ?? 0]
  let share = 1
  return {
    timesS: [...timesS, ...shares.map((_, at) => endS + (at + 1) * stepS)],
    bytes: [...bytes, ...shares.map((left) => (share *= left) * endBytes)],
  }
}

test('1 to 5 falling readings, to any height, behind any curve change nothing of what is judged', () => {
  fc.assert(
    fc.property(fc.constantFrom(...recorded), tearDowns, (curve, falling) => {
      expect(cutTearDown(tearDown(curve, falling))).toEqual(cutTearDown(curve))
    }),
    { numRuns: 300 },
  )
})

/** A fall that is too long for an end: what is given back at work, in so many readings. */
const longFalls = fc.record({
  readings: fc.integer({ min: 12, max: 90 }),
  share: fc.double({ min: 0.05, max: 0.3, noNaN: true }),
  stepS: fc.constantFrom(1, 2),
})

test('nor do they behind a long fall: what it ends with is not judged, and the fall is', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...recorded.filter(({ timesS }) => (timesS.at(-1) ?? 0) < 100)),
      longFalls,
      tearDowns,
      (curve, { readings, share, stepS }, falling) => {
        const before = cutTearDown(curve)
        const endS = before.timesS.at(-1) ?? 0
        const top = before.bytes.at(-1) ?? 0
        const each = Array.from({ length: readings }, (_, n) => (n + 1) / readings)
        const fell: MemoryCurve = {
          timesS: [...before.timesS, ...each.map((_, n) => endS + (n + 1) * stepS)],
          bytes: [...before.bytes, ...each.map((part) => top * (1 - share * part))],
        }
        const steps = falling.shares.map((left) => left / 4)
        const ends = tearDown(fell, { shares: steps, stepS })
        fc.pre(readings * stepS > Math.max(10, 0.1 * (ends.timesS.at(-1) ?? 0)))
        expect(cutTearDown(fell)).toEqual(fell)
        expect(cutTearDown(ends)).toEqual(fell)
      },
    ),
    { numRuns: 300 },
  )
})

test('a curve loses its last falling readings and nothing else, never its peak', () => {
  fc.assert(
    fc.property(fc.constantFrom(...recorded), (curve) => {
      const { timesS, bytes } = cutTearDown(curve)
      const rest = curve.bytes.slice(bytes.length)
      expect(timesS).toEqual(curve.timesS.slice(0, bytes.length))
      expect(bytes).toEqual(curve.bytes.slice(0, bytes.length))
      for (const [at, value] of rest.entries())
        expect(value).toBeLessThanOrEqual(rest[at - 1] ?? bytes.at(-1) ?? 0)
      expect(Math.max(...bytes)).toBe(Math.max(...curve.bytes))
    }),
    { numRuns: 300 },
  )
})

const at = (stepS: number, ...mib: number[]): MemoryCurve => ({
  timesS: mib.map((_, i) => i * stepS),
  bytes: mib.map((value) => value * MIB),
})
const left = (curve: MemoryCurve): number[] => cutTearDown(curve).bytes.map((value) => value / MIB)

describe('what is an end', () => {
  test.each<[string, MemoryCurve, number[]]>([
    ['nothing falls', at(1, 1, 2, 3), [1, 2, 3]],
    ['it ends behind a long fall', at(1, 1, 40, ...fall(40, 20), 9, 2), [1, 40, ...fall(40, 20)]],
    ['one reading', at(1, 1, 2, 3, 1), [1, 2, 3]],
    ['several, which pause', at(0.2, 1, 9, 8, 8, 8, 4, 4, 1), [1, 9]],
    ['a level before it stays whole', at(1, 1, 9, 9, 9, 4), [1, 9, 9, 9]],
    ['failed reads in it and behind it', at(1, 1, 9, 0, 4, NaN, 2, 0, 0), [1, 9]],
    ['one reading is all there is', at(1, 7), [7]],
    [
      'readings that are late, as the process was',
      {
        timesS: [0, 1, 2, 3, 4, 5, 6, 9, 13, 17],
        bytes: [1, 2, 3, 4, 5, 6, 4, 2, 1, 1].map((value) => value * MIB),
      },
      [1, 2, 3, 4, 5, 6],
    ],
    ['it fell from the start, and briefly', at(1, 7, 6, 5), [7]],
    ['nothing', at(1), []],
    ['nothing was read', at(1, 0, 0), []],
  ])('%s', (_what, curve, rest) => {
    expect(left(curve)).toEqual(rest)
  })
})

describe('what is none', () => {
  test.each<[string, MemoryCurve]>([
    ['it lives on with what is left for 2 s', at(1, 1, 9, 4, 4, 4)],
    ['and at 200 ms', at(0.2, 1, 9, ...Array.from({ length: 11 }, () => 4))],
    ['it rises again', at(1, 1, 9, 4, 5)],
    ['at a slow interval one more reading shows it', at(5, 1, 9, 4, 4)],
    ['it falls for a quarter of its time: it works something off', at(1, 1, 40, ...fall(40, 20))],
  ])('%s', (_what, curve) => {
    expect(left(curve)).toEqual(curve.bytes.map((value) => value / MIB))
  })
})

test('an end may take a tenth of a long life', () => {
  const life = Array.from({ length: 600 }, (_, second) => 100 + second)
  expect(left(at(1, ...life, ...fall(699, 60)))).toEqual(life)
})

function fall(from: number, seconds: number): number[] {
  return Array.from({ length: seconds }, (_, second) => from - 1 - second / 2)
}

describe('in a recording', () => {
  const leak = (second: number): number => 20_000 + 4000 * second
  const records = [
    head,
    birth(1),
    birth(2),
    ...Array.from({ length: 100 }, (_, second) =>
      tick(second + 1, [
        [1, leak(second), 2000],
        [2, leak(second), 2000],
      ]),
    ),
  ]
  const dying = [
    tick(101, [[1, 90_000, 2000]]),
    tick(102, [[1, 9000, 2000]]),
    { k: 'death', t: 102_000, i: 1 },
  ] as const

  test('who ended is judged without its end, charts and peaks have it', () => {
    const recording = build([...records, ...dying, tick(103, []), { ...end, t: 102_000 }])
    const process = processOf(recording, 1)
    expect(process).toMatchObject({ lastMs: 101_000, livedUntilMs: 99_000 })
    expect(process.endRssBytes).toBe(9000 * 1024)
    expect(process.peakRssBytes).toBe(leak(99) * 1024)
    expect(memoryCurve(process, recording.tickTimesMs).bytes).toHaveLength(102)
    const judged = judgeCurve({ ...livedCurve(process, recording.tickTimesMs), runtime: '' })
    expect(judged.grade).toBe('leak')
    expect(
      judgeCurve({ ...memoryCurve(process, recording.tickTimesMs), runtime: '' }).grade,
    ).not.toBe('leak')
  })

  test('who is alive fell for good once it lived on with it', () => {
    const falling = [...records, ...dying.slice(0, 2)]
    expect(processOf(build(falling), 1)).toMatchObject({ livedUntilMs: 99_000 })
    expect(processOf(build([...falling, tick(103, [])]), 1)).toMatchObject({
      livedUntilMs: 102_000,
    })
  })

  test('who has nothing left to read is ending', () => {
    const recording = build([
      ...records,
      ...dying.slice(0, 2),
      ...Array.from({ length: 5 }, (_, at) => tick(103 + at, [], { x: [1] })),
      { ...end, t: 106_000 },
    ])
    expect(processOf(recording, 1)).toMatchObject({ aliveAtEnd: true, livedUntilMs: 99_000 })
  })

  test('a member that leaves a pool is gone from its sum at once', () => {
    const recording = build([...records, ...dying, tick(103, []), { ...end, t: 102_000 }])
    const { bytes } = livedSum(recording.processes, recording.tickTimesMs)
    const each = (leak(99) - 2000) * 1024
    expect(bytes.slice(98)).toEqual([(leak(98) - 2000) * 2048, 2 * each, each, each, each])
  })

  test('members that end one after the other are the end of the pool', () => {
    const recording = build([
      ...records,
      tick(101, [[1, 9000, 2000]]),
      { k: 'death', t: 101_000, i: 1 },
      tick(102, [[2, 9000, 2000]]),
      { k: 'death', t: 102_000, i: 2 },
      tick(103, []),
      { ...end, t: 102_000 },
    ])
    const { timesS } = livedSum(recording.processes, recording.tickTimesMs)
    expect(timesS.at(-1)).toBe(99)
  })

  test('the program before an exec is not this one: judged is what it holds since', () => {
    const recording = build([
      ...records.slice(0, 2),
      ...Array.from({ length: 60 }, (_, second) => tick(second + 1, [[1, leak(second), 2000]])),
      { k: 'change', t: 59_500, i: 1, name: 'java', script: 'App' },
      tick(61, [[1, 3000, 2000]]),
      tick(62, [[1, 40_000, 2000]]),
      { ...end, t: 61_000 },
    ])
    expect(processOf(recording, 1)).toMatchObject({ firstMs: 0, livedFromMs: 60_000 })
  })

  test('an exec of the same program is known by the mark of its memory, which falls', () => {
    const marked = (t: number, hwmKiB: number, reset = false): SampleRecord[] => [
      { k: 'slow', t, p: [1, 0, 1, 3, 0, hwmKiB] },
      ...(reset ? [{ k: 'change', t, i: 1, reset: true } as const] : []),
    ]
    const livedFrom = (falls: number, reset = false): number => {
      const recording = build([
        ...records.slice(0, 2),
        ...Array.from({ length: 60 }, (_, second) => tick(second + 1, [[1, leak(second), 2000]])),
        ...marked(59_500, leak(59), reset),
        tick(61, [[1, 3000, 2000]]),
        tick(62, [[1, 40_000, 2000]]),
        ...marked(61_500, falls),
        { ...end, t: 61_500 },
      ])
      return processOf(recording, 1).livedFromMs
    }
    // the mark of who merely gave memory back stays where it was
    expect([livedFrom(40_000), livedFrom(leak(59)), livedFrom(40_000, true)]).toEqual([
      60_000, 0, 0,
    ])
  })

  test('one that only takes another title goes on', () => {
    const recording = build([
      ...records,
      { k: 'change', t: 99_500, i: 1, name: 'worker' },
      tick(101, [[1, leak(99) - 1000, 2000]]),
      { ...end, t: 100_000 },
    ])
    expect(processOf(recording, 1)).toMatchObject({ livedFromMs: 0 })
  })
})
