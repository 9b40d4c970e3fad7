import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { judgeCurve, type Curve } from '../../src/stats/judge-curve.ts'
import { makeCurve, makeNoise } from './make-curve.ts'

/**
 * All shapes of the house: warm-up, settling, leaking, sawing, stepping, in noise of any size, 70 s
 * to 300 s.
 */
const curves = fc
  .record({
    seconds: fc.integer({ min: 70, max: 300 }),
    ramp: fc.integer({ min: 0, max: 40 }),
    rampEnd: fc.integer({ min: 5, max: 60 }),
    leak: fc.double({ min: 0, max: 1, noNaN: true }),
    saw: fc.integer({ min: 0, max: 30 }),
    period: fc.integer({ min: 3, max: 40 }),
    settle: fc.integer({ min: 0, max: 40 }),
    constant: fc.integer({ min: 3, max: 120 }),
    noise: fc.double({ min: 0, max: 5, noNaN: true }),
    seed: fc.nat(1e6),
    runtime: fc.constantFrom('node', 'java', 'go', 'python', 'other'),
  })
  .map(({ seconds, ramp, rampEnd, leak, saw, period, settle, constant, noise, seed, runtime }) => {
    const next = makeNoise(seed)
    return makeCurve(
      seconds,
      (s) =>
        ramp * Math.min(1, s / rampEnd) +
        leak * s +
        (saw * (s % period)) / period +
        settle * (1 - Math.exp(-s / constant)) +
        noise * next(),
      runtime,
      60,
    )
  })
const grade = (curve: Curve): string => judgeCurve(curve).grade

test('shifting time never changes a verdict', () => {
  fc.assert(
    fc.property(curves, fc.integer({ min: -1000, max: 1e6 }), (curve, shift) => {
      expect(grade({ ...curve, timesS: curve.timesS.map((s) => s + shift) })).toBe(grade(curve))
    }),
    { numRuns: 12 },
  )
})

test('stretching time never changes a verdict, as what is judged stays over 60 s', () => {
  fc.assert(
    fc.property(curves, fc.constantFrom(2, 4, 64, 1024), (curve, factor) => {
      // after a warm-up or a reset it may be shorter, which alone makes a leak a likely one
      fc.pre(judgeCurve(curve).judgedS >= 60)
      expect(grade({ ...curve, timesS: curve.timesS.map((s) => s * factor) })).toBe(grade(curve))
    }),
    { numRuns: 12 },
  )
})

test('adding a constant to memory never changes a verdict: level does not hide growth', () => {
  fc.assert(
    fc.property(curves, fc.constantFrom(200, 2048, 65_536), (curve, mib) => {
      expect(grade({ ...curve, bytes: curve.bytes.map((bytes) => bytes + mib * 2 ** 20) })).toBe(
        grade(curve),
      )
    }),
    { numRuns: 12 },
  )
})

test('multiplying memory keeps a leak a leak: floors are lower bounds only', () => {
  fc.assert(
    fc.property(curves, fc.constantFrom(2, 16, 256), (curve, factor) => {
      fc.pre(grade(curve) === 'leak')
      expect(['leak', 'likely', 'suspect']).toContain(
        grade({ ...curve, bytes: curve.bytes.map((bytes) => bytes * factor) }),
      )
    }),
    { numRuns: 12 },
  )
})

test('multiplying the memory of curves far above the floors never changes a verdict', () => {
  fc.assert(
    fc.property(curves, fc.constantFrom(2, 16), (curve, factor) => {
      const large = { ...curve, bytes: curve.bytes.map((bytes) => bytes * 4096) }
      expect(grade({ ...large, bytes: large.bytes.map((bytes) => bytes * factor) })).toBe(
        grade(large),
      )
    }),
    { numRuns: 12 },
  )
})

test('a leak that is played backwards is none', () => {
  fc.assert(
    fc.property(curves, (curve) => {
      fc.pre(['leak', 'likely'].includes(grade(curve)))
      expect(['ok', 'suspect']).toContain(grade({ ...curve, bytes: curve.bytes.toReversed() }))
    }),
    { numRuns: 30 },
  )
})

test('the order of readings does not matter', () => {
  fc.assert(
    fc.property(curves, fc.nat(1e6), (curve, seed) => {
      const next = makeNoise(seed)
      const order = curve.timesS
        .map((_, i) => ({ i, key: next() }))
        .sort((a, b) => a.key - b.key)
        .map(({ i }) => i)
      expect(
        judgeCurve({
          ...curve,
          timesS: order.map((i) => curve.timesS[i] ?? 0),
          bytes: order.map((i) => curve.bytes[i] ?? 0),
        }),
      ).toEqual(judgeCurve(curve))
    }),
    { numRuns: 12 },
  )
})

test('of two readings at one time the last given counts', () => {
  fc.assert(
    fc.property(curves, fc.nat(60), (curve, at) => {
      const doubled = {
        ...curve,
        timesS: [...curve.timesS.slice(0, at), curve.timesS[at] ?? 0, ...curve.timesS.slice(at)],
        bytes: [...curve.bytes.slice(0, at), 1e12, ...curve.bytes.slice(at)],
      }
      expect(judgeCurve(doubled)).toEqual(judgeCurve(curve))
    }),
    { numRuns: 12 },
  )
})
