import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { buildGrid, listTimes, MOST_POINTS } from '../../src/page/grid.ts'
import { sampleSteps } from '../../src/page/sample-steps.ts'
import { sumSteps } from '../../src/page/sum-steps.ts'
import { makeReport } from '../support/make-report.ts'

const { quality } = makeReport()
const ticks = (count: number, stepMs = 1000): number[] =>
  Array.from({ length: count }, (_, at) => at * stepMs)
const gridOf = (tickTimesMs: number[], gaps: typeof quality.gaps = []) =>
  buildGrid({ tickTimesMs, quality: { ...quality, gaps } })

describe('few ticks: each has a point of its own', () => {
  test('the value in force at each tick; nothing before birth and after the end', () => {
    const steps = { firstMs: 2000, lastMs: 5000, atMs: [2000, 4000], bytes: [10, 30] }
    expect(sampleSteps(steps, gridOf(ticks(8)))).toEqual([null, null, 10, 10, 30, 30, null, null])
  })

  test('the line breaks in a gap', () => {
    const grid = gridOf([0, 1000, 9000, 10_000], [{ atMs: 9000, ms: 8000 }])
    expect(listTimes(grid)).toEqual([0, 1000, 8999, 9000, 10_000])
    expect(
      sampleSteps({ firstMs: 0, lastMs: 10_000, atMs: [0, 9000], bytes: [10, 20] }, grid),
    ).toEqual([10, 10, null, 20, 20])
  })

  test('one snapshot is one point', () => {
    expect(sampleSteps({ firstMs: 0, lastMs: 0, atMs: [0], bytes: [10] }, gridOf([0]))).toEqual([
      10,
    ])
  })
})

describe('many ticks', () => {
  test('never more than 1,500 points, and the last tick is among them', () => {
    for (const count of [1499, 1500, 1501, 3600, 86_400]) {
      const grid = gridOf(ticks(count))
      expect(listTimes(grid).length).toBeLessThanOrEqual(MOST_POINTS)
      expect(
        sampleSteps(
          { firstMs: 0, lastMs: (count - 1) * 1000, atMs: [(count - 1) * 1000], bytes: [7] },
          grid,
        ).includes(7),
      ).toBe(true)
    }
  })

  test('a peak of one tick and a dip of one tick are both kept, in their order', () => {
    const atMs = ticks(3600)
    const bytes = atMs.map((_, at) => (at === 1000 ? 900 : at === 2002 ? 1 : 100))
    const points = sampleSteps({ firstMs: 0, lastMs: 3_599_000, atMs, bytes }, gridOf(atMs))
    expect([
      points.filter((point) => point === 900).length,
      points.filter((point) => point === 1).length,
    ]).toEqual([1, 1])
    expect(points.indexOf(900)).toBeLessThan(points.indexOf(1))
  })

  test('any series: the highest and lowest value survive, nothing is invented', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 9000 }),
        fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 200 }),
        (count, bytes) => {
          const times = ticks(count)
          const atMs = bytes.map((_, at) => Math.floor((at * count) / bytes.length) * 1000)
          const inForce = new Map(atMs.map((time, at) => [time, bytes[at] ?? 0]))
          const points = sampleSteps(
            { firstMs: 0, lastMs: (count - 1) * 1000, atMs, bytes },
            gridOf(times),
          ).filter((point) => point !== null)
          expect(Math.max(...points)).toBe(Math.max(...inForce.values()))
          expect(Math.min(...points)).toBe(Math.min(...inForce.values()))
          for (const point of points) expect(bytes).toContain(point)
        },
      ),
      { numRuns: 60 },
    )
  })

  test('a long gap is empty', () => {
    const times = [...ticks(2000), ...ticks(2000).map((time) => time + 3_000_000)]
    const grid = gridOf(times, [{ atMs: 3_000_000, ms: 1_001_000 }])
    const points = sampleSteps({ firstMs: 0, lastMs: 4_999_000, atMs: [0], bytes: [5] }, grid)
    expect(
      listTimes(grid).filter(
        (time, at) => points[at] === null && (time < 1_995_000 || time > 3_000_000),
      ),
    ).toEqual([])
    expect(points.filter((point) => point === null).length).toBeGreaterThan(290)
  })
})

describe('a group', () => {
  const member = (
    firstMs: number,
    lastMs: number,
    aliveAtEnd: boolean,
    changedAtMs: number[],
    anonBytes: number[],
  ) => ({ firstMs, lastMs, aliveAtEnd, changedAtMs, anonBytes })

  test('is the sum of who is there', () => {
    const steps = sumSteps([
      member(0, 3000, false, [0, 2000], [10, 20]),
      member(1000, 9000, true, [1000], [5]),
    ])
    expect(steps).toEqual({
      firstMs: 0,
      lastMs: 9000,
      atMs: [0, 1000, 2000, 3001],
      bytes: [10, 15, 25, 5],
    })
  })

  test('of nobody is nothing', () => {
    expect(sampleSteps(sumSteps([]), gridOf(ticks(3)))).toEqual([null, null, null])
  })
})
