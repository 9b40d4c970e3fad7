import { describe, expect, test } from '@jest/globals'
import { ab } from '../../src/gates/ab.ts'
import type { PairedRuns } from '../../src/findings/paired-runs.ts'
import type { Finding } from '../../src/findings/finding.ts'
import { turnFigures } from '../../src/modes/sides/turn-figures.ts'
import { makeNormal } from '../support/make-normal.ts'
import { makeSettings } from '../support/make-report.ts'
import { makeEvidence } from './make-evidence.ts'

const MIB = 2 ** 20
type Pair = PairedRuns['pairs'][number]

/** Pairs by the settled level of base and head in MiB; the peak lies 10 % above. */
function pairsOf(levels: readonly (readonly [base: number, head: number])[]): Pair[] {
  const figures = (mib: number): Pair['base'] => ({
    settledBytes: mib * MIB,
    peakBytes: 1.1 * mib * MIB,
  })
  return levels.map(([base, head]) => ({ base: figures(base), head: figures(head) }))
}

function judge(
  pairs: readonly Pair[],
  settings: Readonly<Record<string, string>> = {},
  rest: Partial<PairedRuns> = {},
): Finding[] {
  const paired: PairedRuns = {
    schemaVersion: 1,
    base: 'main',
    head: 'this checkout',
    repeat: 5,
    pairs,
    problem: '',
    advice: '',
    ...rest,
  }
  return ab.judge({ ...makeEvidence(0, []), paired }, makeSettings(settings))
}

const steady = [
  [200, 201],
  [201, 200],
  [199, 200],
  [200, 199],
  [200, 200],
] as const

describe('the bar: 200 MiB, a standard deviation of 1 % from run to run, five pairs', () => {
  const normal = makeNormal(7)
  const simulate = (share: number): string[] =>
    Array.from({ length: 500 }, () => {
      const run = (mib: number): number => mib * (1 + 0.01 * normal())
      return judge(pairsOf(Array.from({ length: 5 }, () => [run(200), run(200 * (1 + share))])))
        .map(({ outcome }) => outcome)
        .join()
    })

  test('5 % more is found in at least 95 of 100', () => {
    expect(simulate(0.05).filter((outcome) => outcome === 'fail').length).toBeGreaterThanOrEqual(
      475,
    )
  })

  test('equal sides are flagged in at most 2 of 100, and said to pass in at least 90', () => {
    const outcomes = simulate(0)
    expect(outcomes.filter((outcome) => outcome.includes('fail')).length).toBeLessThanOrEqual(10)
    expect(outcomes.filter((outcome) => outcome === 'pass').length).toBeGreaterThanOrEqual(450)
  })

  test('5 % less is no failure', () => {
    expect(simulate(-0.05)).not.toContain('fail')
  })
})

describe('the limit', () => {
  const more = (share: number): Pair[] =>
    pairsOf(steady.map(([base, head]) => [base, head * (1 + share)]))

  test.each([
    ['auto', 0.015, 'pass'],
    ['auto', 0.04, 'fail'],
    ['10%', 0.04, 'pass'],
    ['10%', 0.15, 'fail'],
    ['50MiB', 0.15, 'pass'],
    ['20MiB', 0.15, 'fail'],
  ])('%s with %d more: %s', (threshold, share, outcome) => {
    expect(judge(more(share), { 'ab-threshold': threshold })).toMatchObject([
      { gate: 'ab', outcome },
    ])
  })

  test('auto lets the small move by 1 MiB', () => {
    expect(
      judge(
        pairsOf([
          [10, 10.8],
          [10, 10.81],
          [10, 10.79],
        ]),
      ),
    ).toMatchObject([{ outcome: 'pass' }])
    expect(
      judge(
        pairsOf([
          [10, 11.5],
          [10, 11.51],
          [10, 11.49],
        ]),
      ),
    ).toMatchObject([{ outcome: 'fail' }])
  })

  test('off, and no comparison, say nothing', () => {
    expect(judge(more(1), { 'ab-threshold': 'off' })).toEqual([])
    expect(ab.judge(makeEvidence(0, []), makeSettings({}))).toEqual([])
    expect(ab.describe(makeEvidence(0, []), makeSettings({}))).toBe('')
  })
})

describe('what is said', () => {
  test('of a failure: how much, against what, how sure, the limit', () => {
    const [finding] = judge(
      pairsOf([
        [200, 220],
        [201, 221],
        [199, 219.5],
      ]),
    )
    expect(finding?.message).toBe(
      'settled level of head 220 MiB, +10.1 % against 200 MiB of base (3 pairs, p < .001), limit the larger of 2 % and 1 MiB',
    )
    expect(finding).toMatchObject({ unit: 'percent', limit: 2, severity: 'error' })
  })

  test('of noise: how many repeats are needed', () => {
    const [finding] = judge(
      pairsOf([
        [200, 260],
        [200, 180],
        [200, 240],
        [200, 190],
        [200, 215],
      ]),
    )
    expect(finding).toMatchObject({
      outcome: 'unknown',
      advice: expect.stringMatching(/^set `repeat: \d+`/),
    })
    expect(Number(/\d+/.exec(finding?.advice ?? '')?.[0])).toBeGreaterThan(5)
  })

  test('of noise that no number of repeats that is allowed would beat: that only', () => {
    const [finding] = judge(
      pairsOf([
        [200, 500],
        [200, 90],
        [200, 420],
        [200, 60],
        [200, 300],
      ]),
    )
    expect(finding).toMatchObject({
      outcome: 'unknown',
      advice: 'make the workload the same in each run',
    })
  })

  test('of one that broke off: no pass; a failure stands, and says so', () => {
    expect(
      judge(pairsOf(steady), {}, { repeat: 10, problem: 'the command failed', advice: 'mend it' }),
    ).toMatchObject([
      {
        outcome: 'unknown',
        message: 'broken off after 5 of 10 pairs: the command failed',
        advice: 'mend it',
      },
    ])
    expect(
      judge(
        pairsOf([
          [200, 220],
          [201, 221],
          [199, 219.5],
        ]),
        {},
        { problem: 'the command failed' },
      ),
    ).toMatchObject([
      {
        outcome: 'fail',
        message: expect.stringMatching(
          /, limit the larger of 2 % and 1 MiB; broken off: the command failed$/,
        ),
      },
    ])
  })

  test('of too few pairs: why, and what helps', () => {
    expect(
      judge(
        [],
        {},
        {
          problem: 'base x is not in this checkout',
          advice: 'give `actions/checkout` the input `fetch-depth: 0`',
        },
      ),
    ).toMatchObject([
      {
        outcome: 'unknown',
        message: 'base x is not in this checkout',
        advice: 'give `actions/checkout` the input `fetch-depth: 0`',
      },
    ])
    expect(judge(pairsOf(steady.slice(0, 2)))[0]?.message).toBe(
      '2 pairs of runs, of 5 planned, at least 3 are needed',
    )
  })

  test('the peak where runs are too short to settle, and where it alone fails', () => {
    const short = pairsOf(steady).map(({ base, head }) => ({
      base: { ...base, settledBytes: null },
      head,
    }))
    expect(judge(short)).toMatchObject([
      { outcome: 'pass', message: expect.stringMatching(/^peak of head/) },
    ])
    const peaky = pairsOf(steady).map(({ base, head }) => ({
      base,
      head: { ...head, peakBytes: head.peakBytes * 1.3 },
    }))
    expect(judge(peaky).map(({ outcome, message }) => `${outcome} ${message.slice(0, 4)}`)).toEqual(
      ['pass sett', 'fail peak'],
    )
  })

  test('a run that no sample was taken of is no zero', () => {
    expect(
      judge([
        ...pairsOf(steady),
        {
          base: { peakBytes: 0, settledBytes: null },
          head: { peakBytes: MIB, settledBytes: null },
        },
      ]),
    ).toMatchObject([{ outcome: 'unknown' }])
  })
})

describe('figures of a run', () => {
  const total = (bytes: readonly number[]): Parameters<typeof turnFigures>[0] => ({
    total: {
      atMs: bytes.map((_, at) => at),
      bytes,
      peakBytes: Math.max(0, ...bytes),
      peakAtMs: 0,
      peakIsLowerBound: false,
      peakAtMostBytes: null,
      pssPeakBytes: null,
      pssReadAt: null,
    },
  })

  test('the settled level is that of the second half, without its end', () => {
    expect(turnFigures(total([1, 90, 95, 100, 100, 101, 100, 100, 102, 100, 2]))).toEqual({
      peakBytes: 102,
      settledBytes: 100,
    })
    expect(turnFigures(total([50, 60]))).toEqual({ peakBytes: 60, settledBytes: null })
    expect(turnFigures(total([]))).toEqual({ peakBytes: 0, settledBytes: null })
  })

  test('a total that may have been more is a lower bound', () => {
    const seen = total([50, 60])
    expect(
      turnFigures(seen === null ? null : { total: { ...seen.total, peakIsLowerBound: true } }),
    ).toEqual({ peakBytes: 60, peakIsLowerBound: true, settledBytes: null })
  })
})

describe('peaks that are only lower bounds', () => {
  const open = (pairs: readonly Pair[]): Pair[] =>
    pairs.map(({ base, head }, at) => ({
      base,
      head: at === 0 ? { ...head, peakIsLowerBound: true } : head,
    }))
  test('are compared in no case: settled levels are', () => {
    const higher = open(pairsOf(steady)).map(({ base, head }) => ({
      base,
      head: { ...head, peakBytes: 3 * head.peakBytes },
    }))
    expect(judge(higher).map(({ outcome }) => outcome)).toEqual(['pass'])
  })
  test('without settled levels nothing can be said', () => {
    const short = open(pairsOf(steady)).map(({ base, head }) => ({
      base: { ...base, settledBytes: null },
      head: { ...head, settledBytes: null },
    }))
    expect(judge(short)).toMatchObject([
      { outcome: 'unknown', message: expect.stringContaining('at least so high') },
    ])
  })
})
