import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compareGrowth } from '../../../src/gates/regression/compare-growth.ts'
import { makeGroup } from '../../baseline/make-baseline.ts'

const likely = (rate: number) =>
  makeGroup(100, { grade: 'likely', growthBytesPerHour: rate, detectableBytesPerHour: 1000 })
const compare = (rate: number, before: readonly (number | null)[]) =>
  compareGrowth(
    likely(rate),
    before.map((growthBytesPerHour) => makeGroup(100, { growthBytesPerHour })),
  )
const times = (count: number, rate: number): number[] => Array.from({ length: count }, () => rate)

describe('state', () => {
  test.each<[string, number, readonly (number | null)[], unknown]>([
    ['none grew', 50_000, times(12, 0), { state: 'new', runs: 12, grew: 0 }],
    ['one of twelve did', 50_000, [...times(11, 0), 50_000], { state: 'rare', grew: 1 }],
    [
      'five of twelve did',
      50_000,
      [...times(7, 0), ...times(5, 50_000)],
      { state: 'rare', grew: 5 },
    ],
    [
      'six of twelve did',
      50_000,
      [...times(6, 0), ...times(6, 50_000)],
      { state: 'known', grew: 6 },
    ],
    ['one did, by far less', 500_000, [...times(11, 0), 50_000], { state: 'faster', grew: 1 }],
    [
      'all did, by less',
      50_000,
      times(12, 10_000),
      { state: 'faster', medianBytesPerHour: 10_000 },
    ],
    ['all did, one as fast', 50_000, [...times(11, 10_000), 50_000], { state: 'known' }],
    [
      'what could not be judged is no run',
      50_000,
      [...times(3, 0), null, null],
      { state: 'new', runs: 3 },
    ],
    ['nothing is known', 50_000, [null, null], null],
    ['slower than could be seen', 900, times(12, 0), null],
  ])('%s', (_name, rate, before, expected) => {
    const found = compare(rate, before)
    if (expected === null) expect(found).toBeNull()
    else expect(found).toMatchObject(expected as object)
  })

  test('a rate that some run had is neither new nor faster', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1_000_000 }), { maxLength: 19 }),
        fc.integer({ min: 2000, max: 1_000_000 }),
        (others, rate) => {
          expect(['rare', 'known']).toContain(compare(rate, [...others, rate])?.state)
        },
      ),
    )
  })
})
