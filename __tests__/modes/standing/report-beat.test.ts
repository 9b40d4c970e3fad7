import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ReportBeat } from '../../../src/modes/standing/report-beat.ts'

const MINUTE_MS = 60_000

test('the first one is due after 2 minutes; whoever is in a hurry gets it at once, and again 10 s later', () => {
  const beat = new ReportBeat(0)
  expect([beat.isDue(119_999), beat.isDue(120_000), beat.mayHurry(0)]).toEqual([false, true, true])
  beat.spend(30_000, 30_700)
  expect([
    beat.mayHurry(40_699),
    beat.mayHurry(40_700),
    beat.isDue(150_699),
    beat.isDue(150_700),
  ]).toEqual([false, true, false, true])
})

test('those that were had ahead are saved later', () => {
  const beat = new ReportBeat(0)
  // 5 s of reports in 50 s are paid after 500 s: none of the due ones before that
  for (let at = 0; at < 5; at++) beat.spend(at * 11_000, at * 11_000 + 1000)
  expect([beat.isDue(499_000), beat.isDue(500_000)]).toEqual([false, true])
})

test('one that takes a minute may be had once ahead of time', () => {
  const beat = new ReportBeat(0)
  beat.spend(0, MINUTE_MS)
  expect(beat.mayHurry(2 * MINUTE_MS)).toBe(true)
  beat.spend(2 * MINUTE_MS, 3 * MINUTE_MS)
  expect([
    beat.mayHurry(99 * MINUTE_MS),
    beat.mayHurry(100 * MINUTE_MS),
    beat.isDue(199 * MINUTE_MS),
    beat.isDue(200 * MINUTE_MS),
  ]).toEqual([false, true, false, true])
})

test('in the long run a hundredth of the time, however great the hurry', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 100, max: 30_000 }), { minLength: 200, maxLength: 200 }),
      (tookMs) => {
        const beat = new ReportBeat(0)
        let nowMs = 0
        for (const ms of tookMs) {
          while (!beat.mayHurry(nowMs)) nowMs += 2000
          beat.spend(nowMs, nowMs + ms)
          nowMs += ms
        }
        const spentMs = tookMs.reduce((sum, ms) => sum + ms, 0)
        // and what was spent ahead: the last one, and 6 s or as long as the longest
        expect(spentMs).toBeLessThanOrEqual(nowMs / 100 + 2 * 30_000 + 6000)
      },
    ),
    { numRuns: 50 },
  )
})
