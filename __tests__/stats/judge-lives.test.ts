import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { judgeLives } from '../../src/stats/judge-lives.ts'
import type { Points } from '../../src/stats/points.ts'
import { makeNoise } from './make-curve.ts'

const DAY_S = 86_400
const MIB = 2 ** 20

/**
 * Lives of a service of 200 MiB with a swing of day and night, one after the other, scanned every
 * 10 minutes; each of so many days, and what it adds by its own age.
 */
function makeLives(
  ...lives: readonly (readonly [days: number, mib: (age: number) => number])[]
): Points[] {
  const noise = makeNoise(1)
  let startS = 0
  return lives.map(([days, mib]) => {
    const times = Array.from({ length: Math.round(days * 144) }, (_, i) => startS + i * 600)
    const values = times.map(
      (timeS) =>
        (200 +
          40 * Math.max(0, Math.sin((timeS / DAY_S) * 2 * Math.PI)) +
          noise() +
          mib((timeS - startS) / DAY_S)) *
        MIB,
    )
    startS += Math.round(days * 144) * 600
    return { times, values }
  })
}

const flat = (): number => 0
const leak = (age: number): number => 4 * age

describe('judgeLives', () => {
  test('one life alone is judged by its days', () => {
    expect(judgeLives(makeLives([9, leak]))).toMatchObject({ restarts: 0, days: 8 })
    expect(judgeLives(makeLives([9, flat]))).toBeNull()
    expect(judgeLives([])).toBeNull()
  })

  test('a leak that restarts cut short: the rate, since when, and the restarts', () => {
    const growth = judgeLives(makeLives([3.7, leak], [3.7, leak]))
    expect((growth?.bytesPerDay ?? 0) / MIB).toBeCloseTo(4, 0)
    expect(growth).toMatchObject({ restarts: 1, days: 6 })
    expect((growth?.sinceS ?? 0) / DAY_S).toBeCloseTo(0.7, 1)
  })

  test('a deploy that leaks shows the sooner where it is known how still the program was', () => {
    expect(judgeLives(makeLives([3.7, leak]))).toBeNull()
    expect(judgeLives(makeLives([6, flat], [3.7, leak]))).toMatchObject({ restarts: 0, days: 3 })
  })

  test('a restart is no recovery: a life too young to say anything changes nothing, one that is level does', () => {
    expect(judgeLives(makeLives([6, leak], [1, leak]))).toMatchObject({ restarts: 1 })
    expect(judgeLives(makeLives([6, leak], [3, flat]))).toBeNull()
  })

  test('what it held before without harm it may hold again', () => {
    const fills = (age: number): number => 5 * Math.min(6, age)
    expect(judgeLives(makeLives([14, fills], [5.6, fills]))).toBeNull()
    expect(judgeLives(makeLives([14, fills], [6.6, (age) => 8 * age]))).not.toBeNull()
  })

  test.each<[string, readonly [number, (age: number) => number]]>([
    ['that leaked faster', [3, (age) => 20 * age]],
    ['that was larger', [8, () => 60]],
    ['that was larger in its last day only', [8, (age) => (age > 7 ? 60 : 0)]],
  ])('a leak is no healthy program for a life before it %s', (_name, before) => {
    expect(judgeLives(makeLives(before, [12, leak]))).toMatchObject({ restarts: 0 })
    expect(judgeLives(makeLives([6, leak], before, [12, leak]))).not.toBeNull()
  })

  test.each<[string, (age: number) => number]>([
    ['nothing but the swing', flat],
    ['a cache that fills for two days', (age) => 60 * Math.min(1, age / 2)],
    ['a step', (age) => (age > 2.4 ? 30 : 0)],
    ['growth that settled', (age) => 40 * (1 - Math.exp(-age))],
    ['a tenth of a percent a day', (age) => 0.2 * age],
    ['shrinking', (age) => -2 * age],
  ])('healthy through restarts: %s', (_name, mib) => {
    for (let days = 1; days <= 6; days += 0.5)
      expect(judgeLives(makeLives([5, mib], [4, mib], [days, mib]))).toBeNull()
  })

  test('never throws, and is the same for the same', () => {
    const life = fc
      .array(fc.tuple(fc.double({ min: 0, max: 1e7 }), fc.double()), { maxLength: 100 })
      .map((points) => ({
        times: points.map(([time]) => time),
        values: points.map(([, value]) => value),
      }))
    fc.assert(
      fc.property(fc.array(life, { maxLength: 5 }), (lives) => {
        expect(judgeLives(lives)).toEqual(judgeLives(lives))
      }),
    )
  })
})
