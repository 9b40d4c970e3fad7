import { describe, expect, test } from '@jest/globals'
import { compareGroups } from '../../../src/gates/regression/compare-groups.ts'
import { makeBaselineRun, makeGroup } from '../../baseline/make-baseline.ts'
import { makeNormal } from '../../stats/make-normal.ts'

const MIB = 2 ** 20
type Run = ReturnType<typeof makeBaselineRun>

/**
 * Runs of groups of some MiB, each figure with noise of its own; `factor` is of the largest, which
 * is the first.
 */
function makeRun(
  sizes: readonly number[],
  { noise, normal, factor = 1 }: { noise: number; normal: () => number; factor?: number },
): Run {
  const groups = sizes.map((mib, at) => {
    const figure = (times: number): number =>
      Math.round(mib * (at === 0 ? factor : 1) * times * (1 + noise * normal()) * MIB)
    return makeGroup(mib, { id: String(at), peakBytes: figure(1.1), settledBytes: figure(1) })
  })
  const sum = (read: (group: (typeof groups)[number]) => number): number =>
    groups.reduce((bytes, group) => bytes + read(group), 0)
  return makeBaselineRun(0, groups, {
    total: {
      peakBytes: sum(({ peakBytes }) => peakBytes),
      settledBytes: sum(({ settledBytes }) => settledBytes ?? 0),
    },
  })
}

const isCalled = (run: Run, runs: readonly Run[]): boolean =>
  compareGroups(run, { runs, pin: null }, { fail: { kind: 'auto' }, warn: { kind: 'off' } }).some(
    ({ settled, peak }) => [settled, peak].some((level) => level?.excess?.known === ''),
  )

/**
 * The figures that docs/baselines.md promises, with all that is asked of a run; `npm run
 * bench:regression` prints more of them.
 */
describe('over twelve runs', () => {
  const shapes: [string, readonly number[]][] = [
    ['one group', [200]],
    ['ten of one size', Array.from({ length: 10 }, () => 200)],
    ['fifty, of which few are large', Array.from({ length: 50 }, (_, at) => 400 / (at + 1))],
  ]
  const share = (sizes: readonly number[], noise: number, factor: number): number => {
    const normal = makeNormal(Math.round(noise * 100) + sizes.length)
    const rounds = sizes.length > 1 ? 40 : 200
    return (
      Array.from({ length: rounds }, () =>
        isCalled(
          makeRun(sizes, { noise, normal, factor }),
          Array.from({ length: 12 }, () => makeRun(sizes, { noise, normal })),
        ),
      ).filter(Boolean).length / rounds
    )
  }
  test.each(shapes)('%s: 10 %% more in the largest is found with 1 %% of noise', (_name, sizes) => {
    expect(share(sizes, 0.01, 1.1)).toBeGreaterThanOrEqual(0.95)
  })
  test.each(shapes)('%s: 20 %% more is found with 3 %%', (_name, sizes) => {
    expect(share(sizes, 0.03, 1.2)).toBeGreaterThanOrEqual(0.85)
  })
  test.each(shapes)(
    '%s: stable runs with 3 %% of noise are flagged in a few of 100',
    (_name, sizes) => {
      expect(share(sizes, 0.03, 1)).toBeLessThanOrEqual(0.05)
    },
  )
})

test('what small groups do hardly touches the limit of a large one', () => {
  const limitOf = (helpers: number): number => {
    const runs = Array.from({ length: 12 }, (_, at) =>
      makeBaselineRun(at, [
        makeGroup(200 + (at % 3), { id: 'app' }),
        ...Array.from({ length: helpers }, (__, helper) => makeGroup(1, { id: String(helper) })),
      ]),
    )
    const now = makeBaselineRun(13, [
      makeGroup(300, { id: 'app' }),
      ...Array.from({ length: helpers }, (_, helper) => makeGroup(1, { id: String(helper) })),
    ])
    return (
      compareGroups(now, { runs, pin: null }, { fail: { kind: 'auto' }, warn: { kind: 'off' } })[0]
        ?.settled?.excess?.limitBytes ?? 0
    )
  }
  expect(limitOf(49) / limitOf(1)).toBeLessThan(1.01)
})

describe('a peak that is only a lower bound', () => {
  const group = makeGroup(200, { id: 'a' })
  const open = { ...group, peakIsLowerBound: true }
  const compare = (now: typeof open | typeof group, before: typeof open | typeof group) =>
    compareGroups(
      makeBaselineRun(0, [now]),
      { runs: Array.from({ length: 6 }, () => makeBaselineRun(1, [before])), pin: null },
      { fail: { kind: 'auto' }, warn: { kind: 'off' } },
    )[0]

  test('is compared with none, whichever side it is on; the settled level is', () => {
    for (const [now, before] of [
      [open, group],
      [group, open],
    ] as const) {
      const compared = compare(now, before)
      expect(compared?.peak).toBeNull()
      expect(compared?.isPeakOpen).toBe(true)
      expect(compared?.settled).not.toBeNull()
    }
    expect(compare(group, group)).toMatchObject({ isPeakOpen: false })
  })
})
