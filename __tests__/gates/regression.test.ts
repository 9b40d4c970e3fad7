import { describe, expect, test } from '@jest/globals'
import type { BaselineGroup, BaselineRun } from '../../src/baseline/baseline.ts'
import { NO_EARLIER_RUNS, type EarlierRuns } from '../../src/baseline/earlier-runs.ts'
import { compareRuns } from '../../src/gates/regression/compare-runs.ts'
import { explainEarlierRuns } from '../../src/gates/regression/explain-earlier-runs.ts'
import type { Evidence } from '../../src/gates/gate.ts'
import { judgeAll } from '../../src/gates/judge-all.ts'
import { measureRun } from '../../src/gates/regression/measure-run.ts'
import { regression } from '../../src/gates/regression.ts'
import { summarizeComparison } from '../../src/gates/regression/summarize-comparison.ts'
import { makeBaselineRun, makeGroup } from '../baseline/make-baseline.ts'
import { makeEvidence, makeSettings } from './make-evidence.ts'

const host = { memoryBytes: 16 * 2 ** 30, arch: 'x64', os: '' }
const runsOf = (
  count: number,
  groups: (at: number) => readonly BaselineGroup[],
  overrides: Partial<BaselineRun> = {},
): BaselineRun[] =>
  Array.from({ length: count }, (_, at) =>
    makeBaselineRun(at, groups(at), { host, ...overrides }),
  ).toReversed()
const around =
  (mib: number) =>
  (at: number): BaselineGroup[] => [makeGroup(mib + (at % 3) * 0.3)]
const evidenceOf = (
  mib: (second: number) => number,
  earlierRuns: Partial<EarlierRuns>,
  seconds = 90,
): Evidence =>
  compared(
    makeEvidence(seconds, [{ mib, birth: { root: true } }], {
      earlierRuns: { ...NO_EARLIER_RUNS, branch: 'main', ...earlierRuns },
    }),
  )
const compared = (evidence: Evidence, settings = makeSettings()): Evidence => ({
  ...evidence,
  comparison: compareRuns(measureRun(evidence, settings), evidence.earlierRuns, settings),
})
const judge = (evidence: Evidence, given: Record<string, string> = {}) =>
  regression
    .judge(compared(evidence, makeSettings(given)), makeSettings(given))
    .map(({ outcome, severity, message }) => `${outcome} ${severity} ${message}`)
const steady = (mib: number) => () => mib
const leak = (second: number): number => 100 + second * 0.5

test('each settings have their own answer of the same evidence', () => {
  const evidence = evidenceOf(steady(120), { runs: runsOf(12, around(100)) })
  expect(judge(evidence, { 'regression-threshold': '50MiB' })).toEqual([])
  expect(judge(evidence)).toHaveLength(1)
})

describe('level', () => {
  test.each<[string, number, Partial<EarlierRuns>, readonly string[]]>([
    ['as before', 100, { runs: runsOf(12, around(100)) }, []],
    [
      'worse',
      120,
      { runs: runsOf(12, around(100)) },
      [
        'fail error node server.js: anonymous memory settled 120 MiB, +19.6 % over the median of 12 runs on main (100 MiB), limit 105 MiB',
      ],
    ],
    [
      'worse, on main itself',
      120,
      { runs: runsOf(12, around(100)), isOwnBranch: true },
      [
        expect.stringMatching(
          /^fail warning .*; on main itself it only warns$/u,
        ) as unknown as string,
      ],
    ],
    [
      'worse than four',
      120,
      { runs: runsOf(4, around(100)) },
      [
        expect.stringMatching(
          /^fail warning .* of 4 runs on main .*; below 5 runs it only warns$/u,
        ) as unknown as string,
      ],
    ],
    [
      'main has it already',
      120,
      { runs: runsOf(12, (at) => around(at < 9 ? 100 : 120)(at)) },
      [expect.stringMatching(/^fail warning .*; main is there already$/u) as unknown as string],
    ],
    [
      'main had a step, and this is another',
      150,
      { runs: runsOf(16, (at) => around(at < 12 ? 100 : 115)(at)) },
      [
        expect.stringMatching(
          /^fail error node server\.js: anonymous memory settled 150 MiB, \+30(?:\.\d)? % over the newest of 16 runs on main/u,
        ) as unknown as string,
      ],
    ],
    [
      'some runs of main were as high',
      115,
      { runs: runsOf(12, (at) => around(at % 5 === 2 ? 115 : 100)(at)) },
      [
        expect.stringMatching(
          /^fail warning .*; 2 of 12 runs on main were as high$/u,
        ) as unknown as string,
      ],
    ],
    [
      'runs of a larger machine',
      300,
      { runs: runsOf(12, around(100), { host: { ...host, memoryBytes: 32 * 2 ** 30 } }) },
      [],
    ],
  ])('%s', (_name, mib, history, expected) => {
    expect(judge(evidenceOf(steady(mib), history))).toEqual(expected)
  })

  test('a program that is new makes the whole worse', () => {
    const [finding] = regression.judge(
      evidenceOf(steady(150), {
        runs: runsOf(12, () => [makeGroup(100, { id: 'python app.py|root' })]),
      }),
      makeSettings(),
    )
    expect(finding).toMatchObject({
      severity: 'error',
      subject: { kind: 'job' },
      message: expect.stringMatching(/^all together: anonymous memory settled 150 MiB, \+50 %/u),
    })
  })

  const app = makeGroup(100)
  test('what a group only warns of does not hide that the whole fails', () => {
    // two of the runs had it as high, so it warns; a new program beside it brings the rest
    const runs = runsOf(12, (at) => [at % 5 === 2 ? makeGroup(115) : app])
    const evidence = makeEvidence(
      90,
      [
        { mib: steady(115), birth: { root: true } },
        { mib: steady(200), birth: { cmd: 'new', name: 'new', script: '', rt: 'other' } },
      ],
      { earlierRuns: { ...NO_EARLIER_RUNS, branch: 'main', runs } },
    )
    expect(judge(evidence)).toEqual([
      expect.stringMatching(/^fail warning node server\.js: .* were as high$/u),
      expect.stringMatching(/^fail error all together: /u),
    ])
  })

  test('nor does a group that fails by a small part of it; one that explains it does', () => {
    const judgeBeside = (mib: number) =>
      judge(
        makeEvidence(
          90,
          [
            { mib: steady(120), birth: { root: true } },
            { mib: steady(mib), birth: { cmd: 'new', name: 'new', script: '', rt: 'other' } },
          ],
          { earlierRuns: { ...NO_EARLIER_RUNS, branch: 'main', runs: runsOf(12, around(100)) } },
        ),
      )
    expect(judgeBeside(200)).toEqual([
      expect.stringMatching(/^fail error node server\.js: /u),
      expect.stringMatching(/^fail error all together: /u),
    ])
    expect(judgeBeside(5)).toEqual([expect.stringMatching(/^fail error node server\.js: /u)])
  })

  test('off is off', () => {
    expect(
      judge(evidenceOf(steady(500), { runs: runsOf(12, around(100)) }), {
        'regression-threshold': 'off',
      }),
    ).toEqual([])
  })
})

describe('growth', () => {
  const grew = { grade: 'likely', growthBytesPerHour: 1.8e9 } as const
  const rates = (groups: Partial<BaselineGroup>) => runsOf(6, () => [makeGroup(145, groups)])
  test('new, though `growth` may only call it likely: a failure', () => {
    expect(judge(evidenceOf(leak, { runs: rates({}) }))).toContainEqual(
      expect.stringMatching(
        /^fail error node server\.js: grows by 30(?:\.\d)? MiB\/min; none of 6 runs on main did$/u,
      ),
    )
  })
  test('known: told, and passes', () => {
    expect(
      judge(evidenceOf(leak, { runs: rates({ ...grew, growthBytesPerHour: 30 * 60 * 2 ** 20 }) })),
    ).toEqual([
      expect.stringMatching(/^pass warning .*; 6 of 6 runs on main did as well, by 30 MiB\/min$/u),
    ])
  })
  test('faster than before', () => {
    expect(
      judge(evidenceOf(leak, { runs: rates({ ...grew, growthBytesPerHour: 5 * 60 * 2 ** 20 }) })),
    ).toContainEqual(expect.stringMatching(/^fail error .*did as well, by 5 MiB\/min$/u))
  })
})

describe('growth, by the limits of the user', () => {
  const grown = evidenceOf(leak, { runs: runsOf(6, () => [makeGroup(145)]) })
  const growthOf = (given: Record<string, string>) =>
    regression
      .judge(grown, makeSettings(given))
      .filter(({ unit }) => unit === 'bytes/min')
      .map(({ outcome, severity }) => `${outcome} ${severity}`)
  test.each<[string, Record<string, string>, readonly string[]]>([
    ['nothing set', {}, ['fail error']],
    [
      'the fail limit is off',
      { 'regression-threshold': 'off', 'regression-warn-threshold': '20%' },
      ['fail warning'],
    ],
    ['growth is off', { 'growth-threshold': 'off' }, []],
    ['a tolerated rate above it', { 'growth-threshold': '60MiB/min' }, []],
    ['one below it', { 'growth-threshold': '5MiB/min' }, ['fail error']],
  ])('%s', (_name, given, expected) => {
    expect(growthOf(given)).toEqual(expected)
  })

  test('some runs before grew: it warns', () => {
    const runs = runsOf(12, (at) => [
      makeGroup(
        145,
        at % 5 === 2 ? { grade: 'likely', growthBytesPerHour: 30 * 60 * 2 ** 20 } : {},
      ),
    ])
    expect(judge(evidenceOf(leak, { runs }))).toContainEqual(
      expect.stringMatching(
        /^fail warning node server\.js: grows by .*; 2 of 12 runs on main did as well, by 30 MiB\/min$/u,
      ),
    )
  })
})

describe('nothing to compare with', () => {
  const missing = { missing: 'ci.yml has no successful run on main yet' }
  test.each([
    ['notice', []],
    ['warn', ['fail warning there is no baseline: ci.yml has no successful run on main yet']],
    ['fail', ['fail error there is no baseline: ci.yml has no successful run on main yet']],
  ])('%s', (asked, expected) => {
    expect(judge(evidenceOf(steady(10), missing), { 'if-no-baseline': asked })).toEqual(expected)
    expect(
      explainEarlierRuns(
        evidenceOf(steady(10), missing),
        makeSettings({ 'if-no-baseline': asked }),
      ),
    ).toEqual(
      asked === 'notice'
        ? ['Nothing to compare with: ci.yml has no successful run on main yet.']
        : [],
    )
  })
  test.each<[string, Partial<EarlierRuns>, Record<string, string>]>([
    ['fail', {}, { 'if-no-baseline': 'fail' }],
    ['required', { isRequired: true }, {}],
  ])(
    '%s, on the branch itself, where the first one comes from: it warns',
    (_name, history, given) => {
      const evidence = evidenceOf(steady(10), { ...missing, ...history, isOwnBranch: true })
      expect(judge(evidence, given)).toEqual([
        'fail warning there is no baseline yet: ci.yml has no successful run on main yet',
      ])
      expect(
        judgeAll(
          [regression],
          evidence,
          makeSettings(given),
          history.isRequired === true ? ['regression'] : [],
        )[0]?.findings.map(({ outcome, severity }) => `${outcome} ${severity}`),
      ).toEqual(['fail warning'])
    },
  )
  test('required, it cannot judge', () => {
    expect(judge(evidenceOf(steady(10), { ...missing, isRequired: true }))).toEqual([
      expect.stringMatching(/^unknown error /u),
    ])
  })
})

describe('nobody gave a name, so runs of any command have it', () => {
  const unnamed = (groups: (at: number) => readonly BaselineGroup[]): Evidence =>
    evidenceOf(steady(150), { branch: '', runs: runsOf(6, groups), defaultName: 'run' })
  const sleeper = makeGroup(20, { id: 'sleep|root', name: 'sleep' as BaselineGroup['name'] })
  const strangers = unnamed(() => [sleeper])
  const said =
    'no process group in common with the 6 earlier runs named run; a `--name` of its own keeps the runs of each command together'

  test('no group in common: nothing is compared, not the total either, and it is said once', () => {
    expect(judge(strangers)).toEqual([])
    expect(explainEarlierRuns(strangers, makeSettings())).toEqual([
      `Nothing to compare with: ${said}.`,
    ])
    expect(summarizeComparison(strangers)).toBeNull()
    expect(regression.describe(strangers, makeSettings())).toBe('')
  })
  test('who asked for a baseline is told that there is none', () => {
    expect(judge(strangers, { 'if-no-baseline': 'fail' })).toEqual([
      `fail error there is no baseline: ${said}`,
    ])
    expect(explainEarlierRuns(strangers, makeSettings({ 'if-no-baseline': 'fail' }))).toEqual([])
  })
  test('a group in common: compared as ever, and quiet', () => {
    const related = unnamed((at) => [makeGroup(150), ...(at === 0 ? [sleeper] : [])])
    expect(judge(related)).toEqual([])
    expect(explainEarlierRuns(related, makeSettings())).toEqual([])
    expect(summarizeComparison(related)?.sentence).toBe(
      'node server.js: anonymous memory settled 150 MiB, +0 % over the median of 6 runs before',
    )
  })
  test('runs of other commands between those of this one do not count', () => {
    const mixed = unnamed((at) => [at % 2 === 0 ? makeGroup(100) : sleeper])
    expect(judge(mixed)).toEqual([
      expect.stringMatching(
        /^fail warning node server\.js: anonymous memory settled 150 MiB, \+50 % over the median of 3 runs before /u,
      ),
    ])
    expect(explainEarlierRuns(mixed, makeSettings())).toEqual([])
  })
})

test('what is said besides: other machines, and who is new, gone or renamed', () => {
  const groups = [
    makeGroup(100, { id: 'node old.js|root', name: 'node old.js' as BaselineGroup['name'] }),
    makeGroup(50, { id: 'redis-server|child', name: 'redis-server' as BaselineGroup['name'] }),
  ]
  const runs = [
    ...runsOf(6, () => groups),
    ...runsOf(2, () => groups, { host: { ...host, arch: 'arm64' }, id: '9' }),
  ]
  expect(explainEarlierRuns(evidenceOf(steady(101), { runs }), makeSettings())).toEqual([
    '2 of 8 runs on main had another kind of machine (arm64, 16 GiB; here x64, 16 GiB) and are not compared.',
    'Gone since the runs before: redis-server.',
    'Likely renamed: node old.js is now node server.js.',
  ])
})

test("an interpreter's new version is said and gated", () => {
  const runs = runsOf(6, () => [makeGroup(100, { version: '20.11.1' as BaselineGroup['version'] })])
  const evidence = makeEvidence(90, [{ mib: steady(200), birth: { root: true, ver: '22.1.0' } }], {
    earlierRuns: { ...NO_EARLIER_RUNS, branch: 'main', runs },
  })
  expect(judge(evidence)[0]).toMatch(
    /^fail error node server\.js \(version 22\.1\.0, before 20\.11\.1\): anonymous memory settled 200 MiB, \+100 %/u,
  )
})

test('it is said as well where nothing is worse', () => {
  const runs = runsOf(6, () => [makeGroup(100, { version: '20.11.1' as BaselineGroup['version'] })])
  const evidence = makeEvidence(90, [{ mib: steady(100), birth: { root: true, ver: '22.1.0' } }], {
    earlierRuns: { ...NO_EARLIER_RUNS, branch: 'main', runs },
  })
  expect(judge(evidence)).toEqual([])
  expect(explainEarlierRuns(compared(evidence), makeSettings())).toEqual([
    'Another version than in the runs before: node server.js has 22.1.0, before 20.11.1.',
  ])
})

test('the limit in force says of which memory it is: the report has peaks of resident memory beside it', () => {
  expect(
    regression.describe(evidenceOf(steady(100), { runs: runsOf(12, around(100)) }), makeSettings()),
  ).toMatch(/; node server\.js at most 105 MiB of anonymous memory$/u)
})

test('the sentence of the report is of the worst', () => {
  expect(
    summarizeComparison(evidenceOf(steady(112), { runs: runsOf(12, around(102)) })),
  ).toMatchObject({
    sentence:
      'node server.js: anonymous memory settled 112 MiB, +9.5 % over the median of 12 runs on main',
    runs: { length: 12 },
    groups: [{ state: 'worse', historyBytes: { length: 12 } }, { id: 'job' }],
  })
  expect(summarizeComparison(evidenceOf(steady(112), {}))).toBeNull()
})
