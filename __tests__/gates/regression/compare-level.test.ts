import { describe, expect, test } from '@jest/globals'
import {
  compareLevel,
  FEWEST_TO_FAIL,
  type Limits,
} from '../../../src/gates/regression/compare-level.ts'
import { makeNormal } from '../../stats/make-normal.ts'
import { makeNoise } from '../../support/simulate-run.ts'

const MIB = 2 ** 20
const auto: Limits = { fail: { kind: 'auto' }, warn: { kind: 'off' }, comparisons: 1 }
const around = (mib: number, count: number): number[] =>
  Array.from({ length: count }, (_, at) => (mib + (at % 3) * 0.2) * MIB)
const compare = (
  mib: number,
  history: readonly number[],
  limits: Partial<Limits> = {},
  pin: number | null = null,
) => compareLevel(mib * MIB, history, pin, { ...auto, ...limits })

describe('limits', () => {
  test.each<[string, number, readonly number[], Partial<Limits>, unknown]>([
    ['auto, within 5 %', 104, around(100, 12), {}, null],
    ['auto, above', 110, around(100, 12), {}, { against: 'median', isFull: true, known: '' }],
    [
      'a percent that is larger',
      110,
      around(100, 12),
      { fail: { kind: 'percent', percent: 20 } },
      null,
    ],
    [
      'a size',
      110,
      around(100, 12),
      { fail: { kind: 'bytes', bytes: 9 * MIB } },
      { against: 'median', isFull: true },
    ],
    [
      'a warning limit',
      110,
      around(100, 12),
      { fail: { kind: 'bytes', bytes: 50 * MIB }, warn: { kind: 'percent', percent: 5 } },
      { isFull: false },
    ],
    ['off', 500, around(100, 12), { fail: { kind: 'off' } }, null],
    ['one run: 10 % and 8 MiB', 109, around(100, 1), {}, null],
    ['one run, far above', 130, around(100, 1), {}, { against: 'median', isFull: true }],
    ['small processes: 2 MiB', 21.5, around(20, 12), {}, null],
    [
      'there already, in the newest runs',
      131,
      [...around(100, 9), ...around(130, 3)],
      {},
      { against: 'median', known: 'newest' },
    ],
    [
      'an old step and a new one',
      160,
      [...around(100, 9), ...around(130, 4)],
      {},
      { against: 'newest', known: '' },
    ],
    [
      'an old step and a far one',
      300,
      [...around(100, 12), ...around(115, 4)],
      {},
      { against: 'newest', known: '' },
    ],
    [
      'some runs were as high',
      115,
      [...around(100, 4), 115 * MIB, ...around(100, 4), 116 * MIB, ...around(100, 3)],
      {},
      { against: 'median', known: 'some', asHigh: 2 },
    ],
    [
      'one was',
      115,
      [...around(100, 4), 115 * MIB, ...around(100, 4)],
      {},
      { known: 'some', asHigh: 1 },
    ],
    [
      'one was much higher: it excuses nothing',
      120,
      [...around(100, 4), 300 * MIB, ...around(100, 4)],
      {},
      { known: '' },
    ],
    [
      'two were higher',
      120,
      [...around(100, 4), 300 * MIB, ...around(100, 4), 200 * MIB, ...around(100, 2)],
      {},
      { known: 'some', asHigh: 2 },
    ],
    [
      'below what it fell from',
      95,
      [...around(100, 8), ...around(70, 6)],
      {},
      { against: 'median', known: '' },
    ],
  ])('%s', (_name, mib, history, limits, excess) => {
    const found = compare(mib, history, limits)?.excess
    if (excess === null) expect(found).toBeNull()
    else expect(found).toMatchObject(excess as object)
  })

  test('a pinned run, alone and beside others', () => {
    expect(compare(120, [], {}, 100 * MIB)).toMatchObject({
      runs: 0,
      excess: { against: 'pin', known: '' },
    })
    expect(compare(104, [], {}, 100 * MIB)?.excess).toBeNull()
    expect(compare(120, around(118, 12), {}, 100 * MIB)?.excess).toMatchObject({
      against: 'pin',
      known: 'newest',
    })
    expect(compare(120, [...around(100, 10), 120 * MIB], {}, 100 * MIB)?.excess).toMatchObject({
      known: 'some',
      asHigh: 1,
    })
    expect(compare(120, [])).toBeNull()
  })
})

/** One question; all that is asked of a run is in compare-groups.test.ts. */
describe('simulated', () => {
  test.each([0.01, 0.02, 0.03])(
    'stable runs with %d of noise are flagged in at most 2 of 100',
    (noise) => {
      for (const n of [2, FEWEST_TO_FAIL, 8, 12, 20]) {
        const normal = makeNormal(n * 1000 + noise * 100)
        const run = (): number => 200 * MIB * (1 + noise * normal())
        const flagged = Array.from({ length: 500 }, () =>
          compareLevel(run(), Array.from({ length: n }, run), null, auto),
        ).filter((level) => level?.excess)
        expect(flagged.length).toBeLessThanOrEqual(10)
      }
    },
  )

  // the first high run of all is not told from a regression: its chance is p(1 - p)^n, at most 1 of
  // 15 with five runs, 1 of 34 with twelve
  test.each([
    [5, 9],
    [12, 4],
    [20, 3],
  ])(
    'memory of two levels: after %d runs at most %d of 100 are called worse, whatever the share of the high one',
    (n, most) => {
      for (const high of [0.05, 0.1, 0.3, 0.6]) {
        const [normal, uniform] = [makeNormal(n * 1000 + high * 100), makeNoise(n)]
        const run = (): number => (uniform() < high ? 460 : 400) * MIB * (1 + 0.01 * normal())
        const called = Array.from({ length: 300 }, () =>
          compareLevel(run(), Array.from({ length: n }, run), null, { ...auto, comparisons: 4 }),
        ).filter((level) => level?.excess?.known === '')
        expect(called.length).toBeLessThanOrEqual(3 * most)
      }
    },
  )

  test.each([
    [0.01, 10],
    [0.02, 12],
    [0.03, 15],
  ])('with %d of noise a change of %d %% over twelve runs is found', (noise, percent) => {
    const normal = makeNormal(percent)
    const run = (): number => 200 * MIB * (1 + noise * normal())
    const found = Array.from({ length: 500 }, () =>
      compareLevel(run() * (1 + percent / 100), Array.from({ length: 12 }, run), null, auto),
    ).filter((level) => level?.excess?.known === '')
    expect(found.length).toBeGreaterThan(350)
  })

  test.each([0.01, 0.02, 0.03])(
    'a creep of 3 %% in each of ten changes, with %d of noise, fails one of them',
    (noise) => {
      const normal = makeNormal(noise * 1000)
      const found = Array.from({ length: 200 }, () => {
        const history = Array.from({ length: 6 }, () => 200 * MIB * (1 + noise * normal()))
        return Array.from(
          { length: 10 },
          (_, at) => 200 * MIB * 1.03 ** (at + 1) * (1 + noise * normal()),
        ).some((bytes) => {
          const excess = compareLevel(bytes, history, null, auto)?.excess
          history.push(bytes)
          return excess?.known === ''
        })
      }).filter(Boolean)
      expect(found.length).toBeGreaterThanOrEqual(190)
    },
  )
})
