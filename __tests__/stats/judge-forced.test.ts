import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { judgeForced, type ExactPoint } from '../../src/stats/judge-forced.ts'

const MIB = 2 ** 20
const points = (mib: readonly number[], everyS = 25): ExactPoint[] =>
  mib.map((value, at) => ({ timeS: 25 + at * everyS, bytes: value * MIB }))
const judge = (mib: readonly number[], neededMib = 0.3) => judgeForced(points(mib), neededMib * MIB)
const mibPerMinute = (mib: readonly number[]): number =>
  (judge(mib)?.bytesPerHour ?? Number.NaN) / 60 / MIB

describe('three or more points', () => {
  test.each([
    ['a line', [20, 23, 26, 29], 'leak', true],
    ['nearly a line', [20, 23, 26.5, 29], 'leak', false],
    ['steps that differ', [30.4, 32.2, 32.7], 'likely', false],
    ['flat', [43.55, 43.54, 43.5], 'ok', false],
    ['a cache that filled', [20, 50, 60, 60.1, 60], 'ok', false],
    ['a cache that filled, and a leak', [20, 58, 61, 64, 67], 'leak', true],
    ['a burst', [66.2, 13.5, 65.7], 'ok', false],
    ['one step', [20, 20, 40], 'suspect', false],
    ['a late burst', [13.5, 13.6, 65.7], 'suspect', false],
    ['what fills ever more slowly', [20, 40, 50, 55], 'likely', false],
    ['a fall', [60, 50, 40], 'ok', false],
  ])('%s', (_, mib, grade, isStraight) => {
    expect(judge(mib)).toMatchObject({ grade, isStraight })
  })

  test('the rate is that of the part that rises, not of the cache before it', () => {
    expect(mibPerMinute([20, 58, 61, 64, 67])).toBeCloseTo(7.2)
    expect(mibPerMinute([20, 23, 26, 29])).toBeCloseTo(7.2)
  })

  test('one step that is too long, since a cache still filled, makes it no tenth wrong', () => {
    // a leak of 8 MiB/min in Node.js 20, points 15 s apart
    const reading = judgeForced(points([28.42, 31.23, 33.12, 35.14], 15), MIB)
    expect((reading?.bytesPerHour ?? 0) / 60 / MIB / 8).toBeCloseTo(1.07, 2)
  })

  test('too few say nothing', () => {
    expect(judge([])).toBeNull()
    expect(judge([20, 30])).toBeNull()
  })
})

test('two at one moment divide by nothing', () => {
  const twice = [...points([20, 23]), ...points([20, 23])]
  expect(judgeForced(twice, MIB)?.grade).not.toBe('leak')
})

test('a leak at any rate, beside noise of a tenth of a step, is found with its rate', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1, max: 500, noNaN: true }),
      fc.double({ min: 0.5, max: 50, noNaN: true }),
      fc.array(fc.double({ min: -0.05, max: 0.05, noNaN: true }), { minLength: 3, maxLength: 7 }),
      (level, step, noise) => {
        const mib = noise.map((share, at) => level + step * (at + share))
        const reading = judge(mib)
        expect(['leak', 'likely']).toContain(reading?.grade)
        expect((reading?.bytesPerHour ?? 0) / MIB / (step * 144)).toBeGreaterThan(0.89)
        expect((reading?.bytesPerHour ?? 0) / MIB / (step * 144)).toBeLessThan(1.11)
      },
    ),
  )
})
