import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ThinCurve } from '../../src/series/thin-curve.ts'

test('a short curve is kept as it is', () => {
  const curve = new ThinCurve()
  for (let s = 0; s < 400; s++) curve.add(s, 1000 - s)
  expect([curve.timesS.length, curve.timesS.at(-1), curve.bytes.at(-1)]).toEqual([400, 399, 601])
})

test('however long, it stays small, ascends in time, holds true points, and has the lowest of all', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 10_000 })), {
        minLength: 1,
        maxLength: 5000,
      }),
      (steps) => {
        const curve = new ThinCurve()
        const all = new Map<number, number>()
        let timeS = 0
        for (const [stepS, bytes] of steps) {
          timeS += stepS
          all.set(timeS, bytes)
          curve.add(timeS, bytes)
        }
        expect(curve.timesS.length).toBe(curve.bytes.length)
        expect(curve.bytes.length).toBeLessThanOrEqual(512)
        expect(
          curve.timesS.every((time, at) => at === 0 || time > (curve.timesS[at - 1] ?? 0)),
        ).toBe(true)
        expect(curve.bytes.every((bytes, at) => all.get(curve.timesS[at] ?? 0) === bytes)).toBe(
          true,
        )
        expect(Math.min(...curve.bytes)).toBe(Math.min(...all.values()))
      },
    ),
    { numRuns: 50 },
  )
})

test('a day in which nothing is as old as an hour has no more points than that needs', () => {
  const curve = new ThinCurve()
  for (let s = 0; s < 86_400; s++) {
    curve.forget(s - 3600)
    curve.add(s, s + 1)
  }
  expect(curve.timesS[0]).toBeGreaterThanOrEqual(86_399 - 3600 - 60)
  expect(curve.timesS.length).toBeGreaterThan(200)
  expect(curve.timesS.length).toBeLessThanOrEqual(512)
})
