import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { mergeRuns, MOST_RUNS } from '../../src/baseline/merge-runs.ts'
import { selectRuns } from '../../src/baseline/select-runs.ts'
import { baselineSince } from '../../src/gates/regression/regression-options.ts'
import { makeBaseline, makeBaselineRun, makeGroup } from './make-baseline.ts'

const run = (count: number, overrides: Parameters<typeof makeBaselineRun>[2] = {}) =>
  makeBaselineRun(count, [makeGroup(100)], overrides)
const select = (since: string, name = 'api-tests', butAtMs = 0) => {
  const { runs, notices } = selectRuns(
    [makeBaseline([run(5), run(4), run(3)]), makeBaseline([run(4), run(2)])],
    { name, since: baselineSince.parse(since), butAtMs },
  )
  return { ids: runs.map(({ id }) => id), notices }
}

describe('merged', () => {
  test('each once, newest first, 20 at most, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { maxLength: 60 }), (counts) => {
        const merged = mergeRuns(counts.map((count) => run(count)))
        expect(merged.map(({ id }) => Number(id) - 100)).toEqual(
          [...new Set(counts)].sort((a, b) => b - a).slice(0, MOST_RUNS),
        )
      }),
    )
  })

  test('what was not measured whole, or was a regression itself, is no standard', () => {
    expect(
      mergeRuns([
        run(1),
        run(2, { isRegressed: true }),
        run(3, { quality: { intervalMs: 1000, ticks: 3, plannedTicks: 60, isWhole: false } }),
      ]).map(({ id }) => id),
    ).toEqual(['101'])
  })
})

describe('selected', () => {
  test.each<[string, string, readonly string[]]>([
    ['all', '', ['105', '104', '103', '102']],
    ['since a day', '2026-01-05', ['105', '104']],
    ['since a moment', '2026-01-04T00:00:00+00:00', ['105', '104', '103']],
    ['since a commit of three runs ago', `${'0'.repeat(39)}4`, ['105', '104']],
    ['since a commit without a run: nothing is forgotten', 'abcdef0', ['105', '104', '103', '102']],
  ])('%s', (_name, since, ids) => {
    expect(select(since).ids).toEqual(ids)
  })

  test('what is left out is said', () => {
    expect(select('2026-01-05').notices).toEqual(['baseline-since leaves out 2 of 4 runs.'])
    expect(select('abcdef0').notices).toEqual([
      'baseline-since: no kept run is of commit abcdef0, so nothing is left out. It is older than the kept runs, or misspelt.',
    ])
    expect(select(`${'0'.repeat(39)}4`).notices).toEqual(['baseline-since leaves out 2 of 4 runs.'])
    expect(select('', 'other')).toEqual({
      ids: [],
      notices: ['2 of the baselines are of other names than other.'],
    })
  })

  test('a commit where there are no runs at all is no news', () => {
    expect(select('abcdef0', 'other').notices).toEqual([
      '2 of the baselines are of other names than other.',
    ])
  })

  test('not the run that is judged again', () => {
    expect(select('', 'api-tests', Date.parse(run(5).at)).ids).toEqual(['104', '103', '102'])
  })
})
