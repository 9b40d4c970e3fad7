import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Schedule } from '../../src/sampler/schedule.ts'
import { choosePace } from '../../src/sampler/slow-pace.ts'

/**
 * Sleeps as told, wakes `lateMs` after that. Returns the times of the samples, and the schedule.
 */
function play(
  schedule: Schedule,
  lateMs: readonly number[],
): { ticksMs: number[]; gapsMs: number[] } {
  const ticksMs: number[] = []
  const gapsMs: number[] = []
  let nowMs = 0
  for (const late of lateMs) {
    nowMs += schedule.waitMs(nowMs) + late
    if (schedule.isOver(nowMs)) break
    if (!schedule.isDue(nowMs)) continue
    const gapMs = schedule.take(nowMs)
    ticksMs.push(nowMs)
    if (gapMs > 0) gapsMs.push(gapMs)
  }
  return { ticksMs, gapsMs }
}

describe('schedule', () => {
  test('late wake-ups do not add up', () => {
    const schedule = new Schedule(1000, 0)
    expect(play(schedule, [3, 9, 0, 400, 2])).toEqual({
      ticksMs: [1003, 2009, 3000, 4400, 5002],
      gapsMs: [],
    })
    expect(schedule.missed).toBe(0)
  })

  test('a timer that fires a little early does not make two samples of one', () => {
    expect(play(new Schedule(1000, 0), [-0.7, 0, -0.4])).toEqual({
      ticksMs: [999.3, 2000, 2999.6],
      gapsMs: [],
    })
  })

  test('stopped for 3 s: one gap, no samples made up for', () => {
    const schedule = new Schedule(1000, 0)
    expect(play(schedule, [0, 2000, 0])).toEqual({ ticksMs: [1000, 4000, 5000], gapsMs: [3000] })
    expect(schedule.missed).toBe(2)
  })

  test('a fast interval: missed samples are counted before they are a gap', () => {
    const schedule = new Schedule(100, 0)
    expect(play(schedule, [0, 350, 0])).toEqual({ ticksMs: [100, 550, 600], gapsMs: [] })
    expect(schedule.missed).toBe(3)
  })

  test('a slow interval: a second late is nothing', () => {
    const schedule = new Schedule(8000, 0)
    expect(play(schedule, [1200, 0])).toEqual({ ticksMs: [9200, 16_000], gapsMs: [] })
    expect(play(new Schedule(8000, 0), [4500])).toEqual({ ticksMs: [12_500], gapsMs: [12_500] })
  })

  test('an interval of an hour: wakes every 10 s all the same, to see whether it is still wanted', () => {
    const schedule = new Schedule(3_600_000, 0)
    expect([
      schedule.waitMs(0),
      schedule.waitMs(3_595_000),
      schedule.isDue(3_599_000),
      schedule.isDue(3_600_000),
    ]).toEqual([10_000, 5000, false, true])
  })

  test('until its time is over', () => {
    const schedule = new Schedule(1000, 2500)
    expect(play(schedule, [0, 0, 0, 0])).toEqual({ ticksMs: [1000, 2000], gapsMs: [] })
    expect([schedule.waitMs(2000), schedule.isOver(2499.5), schedule.isOver(2400)]).toEqual([
      500,
      true,
      false,
    ])
  })

  test('whatever the delays: no sample twice, and each planned one was taken or counted as missed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(100, 1000, 7000, 60_000),
        fc.array(fc.double({ min: -0.9, max: 5000, noNaN: true }), { maxLength: 50 }),
        (intervalMs, lateMs) => {
          const schedule = new Schedule(intervalMs, 0)
          const { ticksMs } = play(schedule, lateMs)
          const slots = ticksMs.map((atMs) => Math.floor((atMs + 1) / intervalMs))
          const isOrdered = slots.every((slot, at) => slot > (slots[at - 1] ?? 0))
          return isOrdered && ticksMs.length + schedule.missed === (slots.at(-1) ?? 0)
        },
      ),
    )
  })
})

describe('slower beat', () => {
  const countReadings = (
    intervalMs: number,
    durationMs: number,
    untilMs: number,
    of: 'largestMs' | 'allMs' = 'allMs',
  ): number => {
    let lastMs = Number.NEGATIVE_INFINITY
    let readings = 0
    for (let t = 0; t <= untilMs; t += intervalMs) {
      // timers are late by a little more one time and a little less another
      const atMs = t + ((t / intervalMs) % 3)
      if (atMs - lastMs < choosePace({ intervalMs, durationMs }, atMs, 100)[of]) continue
      lastMs = atMs
      readings++
    }
    return readings
  }

  test.each([
    [1000, 20_000],
    [1000, 30_000],
    [1000, 39_000],
    [1000, 60_000],
    [1000, 600_000],
    [5000, 600_000],
    [100, 2000],
    [100, 10_000],
    [2000, 3_600_000],
  ])('every %d ms in a window of %d ms: 20 readings or more', (intervalMs, durationMs) => {
    expect(countReadings(intervalMs, durationMs, durationMs)).toBeGreaterThanOrEqual(20)
  })

  test('a window of fewer than 20 samples: with each of them', () => {
    expect(countReadings(1000, 5000, 5000)).toBe(6)
  })

  test('an open window: of the largest 20 within the first 25 s, then rarer', () => {
    expect(countReadings(1000, 0, 25_000, 'largestMs')).toBeGreaterThanOrEqual(20)
    expect(choosePace({ intervalMs: 1000, durationMs: 0 }, 100_000, 5)).toEqual({
      largestMs: 5000,
      allMs: 5000,
    })
    expect(choosePace({ intervalMs: 1000, durationMs: 0 }, 3_600_000, 5)).toEqual({
      largestMs: 60_000,
      allMs: 60_000,
    })
  })

  test('many processes: the largest as often, all of them the rarer the more there are', () => {
    expect(choosePace({ intervalMs: 1000, durationMs: 0 }, 5000, 100)).toEqual({
      largestMs: 500,
      allMs: 50_000,
    })
    expect(choosePace({ intervalMs: 1000, durationMs: 0 }, 5000, 1000)).toEqual({
      largestMs: 500,
      allMs: 300_000,
    })
    expect(choosePace({ intervalMs: 1000, durationMs: 86_400_000 }, 0, 1000)).toEqual({
      largestMs: 59_500,
      allMs: 59_500,
    })
  })
})
