import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { NO_EARLIER_RUNS, type EarlierRuns } from '../../src/baseline/earlier-runs.ts'
import type { Finding } from '../../src/findings/finding.ts'
import type { PairedRuns } from '../../src/findings/paired-runs.ts'
import type { Evidence } from '../../src/gates/gate.ts'
import { gates } from '../../src/gates/index.ts'
import { judgeAll } from '../../src/gates/judge-all.ts'
import { compareRuns } from '../../src/gates/regression/compare-runs.ts'
import { measureRun } from '../../src/gates/regression/measure-run.ts'
import type { ProcessSeries } from '../../src/series/series.ts'
import { makeBaselineRun, makeGroup } from '../baseline/make-baseline.ts'
import { makeEvidence, makeSettings, type Program } from './make-evidence.ts'

interface Case {
  readonly what: string
  readonly gate: string
  readonly evidence: Evidence
  readonly given?: Readonly<Record<string, string>>
  readonly required?: true
  readonly says: string
}

const flat: Program = { mib: () => 80 }
const server: Program = { mib: () => 40, birth: { old: true, name: 'server', rt: 'other' } }
const unknownMemory = { memoryBase: { ...makeEvidence(0, []).memoryBase, bytes: 0 } }

/** The same recording, of which only the samples at these times were taken. */
function sampledAt(timesMs: readonly number[], evidence: Evidence): Evidence {
  return { ...evidence, recording: { ...evidence.recording, tickTimesMs: timesMs } }
}

const every = (stepMs: number, untilMs: number): number[] =>
  Array.from({ length: Math.floor(untilMs / stepMs) + 1 }, (_, at) => at * stepMs)

/** Processes whose threads were read so often, so far apart. */
function read(...beats: readonly (readonly [times: number, stepMs: number])[]): Evidence {
  const evidence = makeEvidence(
    60,
    beats.map(() => flat),
  )
  const slow = ([times, stepMs]: readonly [number, number]): ProcessSeries['slow'] =>
    Array.from({ length: times }, (_, at) => ({
      atMs: at * stepMs,
      cpuMs: 0,
      threads: 4,
      descriptors: 9,
      swapBytes: 0,
    }))
  const processes = evidence.recording.processes.map((process, at) => ({
    ...process,
    slow: slow(beats[at] ?? [0, 0]),
  }))
  return { ...evidence, recording: { ...evidence.recording, processes } }
}

function ran(seconds: number, commandMs: number, programs: readonly Program[]): Evidence {
  return makeEvidence(seconds, programs, {
    mode: 'run',
    scope: 'system',
    workload: {
      exitCode: 0,
      signal: null,
      durationMs: commandMs,
      cancelled: false,
      startedMs: 0,
    },
  })
}

function marked(atMs: readonly number[], evidence: Evidence): Evidence {
  const marks = atMs.map((time, at) => ({ atMs: time, name: `m${at + 1}` as never }))
  return { ...evidence, recording: { ...evidence.recording, marks } }
}

function beside(earlierRuns: Partial<EarlierRuns>): Evidence {
  const evidence = makeEvidence(90, [{ ...flat, birth: { root: true } }], {
    earlierRuns: { ...NO_EARLIER_RUNS, branch: 'main', isRequired: true, ...earlierRuns },
  })
  const settings = makeSettings()
  return {
    ...evidence,
    comparison: compareRuns(measureRun(evidence, settings), evidence.earlierRuns, settings),
  }
}

const here = { memoryBytes: 16 * 2 ** 30, arch: 'x64', os: '' }
const elsewhere = { ...here, arch: 'arm64' }
const stranger = makeGroup(20, { id: 'sleep|root', name: 'sleep' as never })

function inTurns(
  mib: readonly (readonly [base: number, head: number])[],
  rest: Partial<PairedRuns> = {},
): Evidence {
  const figures = (size: number): PairedRuns['pairs'][number]['base'] => ({
    settledBytes: size * 2 ** 20,
    peakBytes: size * 2 ** 20,
  })
  return {
    ...makeEvidence(0, []),
    paired: {
      schemaVersion: 1,
      base: 'main',
      head: 'this checkout',
      repeat: 5,
      pairs: mib.map(([base, head]) => ({ base: figures(base), head: figures(head) })),
      problem: '',
      advice: '',
      ...rest,
    },
  }
}

const noMemory =
  "the size of this machine's memory cannot be read, so there is nothing to take a percentage of"
const cases: readonly Case[] = [
  {
    what: 'a percentage of nobody knows what',
    gate: 'threshold',
    evidence: makeEvidence(60, [flat], unknownMemory),
    says: noMemory,
  },
  {
    what: 'a warning at such a percentage',
    gate: 'threshold',
    evidence: makeEvidence(60, [flat], unknownMemory),
    given: { threshold: '1GiB', 'warn-threshold': '20%' },
    says: noMemory,
  },
  {
    what: 'a total of such a percentage',
    gate: 'total',
    evidence: makeEvidence(60, [flat], unknownMemory),
    given: { 'total-threshold': '50%' },
    says: noMemory,
  },
  {
    what: 'off',
    gate: 'total',
    evidence: makeEvidence(60, [flat]),
    required: true,
    says: 'it is off',
  },
  {
    what: 'off',
    gate: 'guard',
    evidence: makeEvidence(60, [flat]),
    required: true,
    says: 'it is off',
  },
  {
    what: 'off',
    gate: 'growth',
    evidence: makeEvidence(60, []),
    given: { 'growth-threshold': 'off' },
    required: true,
    says: 'it is off',
  },
  {
    what: 'a snapshot',
    gate: 'growth',
    evidence: makeEvidence(0, [flat], { isSnapshot: true }),
    required: true,
    says: 'one snapshot has no history',
  },
  {
    what: 'nobody there',
    gate: 'growth',
    evidence: makeEvidence(60, []),
    required: true,
    says: 'no process was sampled',
  },
  {
    what: 'too short by less than is shown',
    gate: 'growth',
    evidence: sampledAt(every(998, 19_960), makeEvidence(60, [flat])),
    says: 'looked for 19 s, needs 20 s and as many samples',
  },
  {
    what: 'too few samples in a long time',
    gate: 'growth',
    evidence: sampledAt(every(5000, 40_000), makeEvidence(60, [flat])),
    says: 'took 9 samples, needs 20',
  },
  {
    what: 'too little of a long time after the warm-up',
    gate: 'growth',
    evidence: makeEvidence(60, [flat]),
    given: { 'warm-up': '50s' },
    says: 'looked for 10 s after the warm-up of 50 s, needs 20 s and as many samples',
  },
  {
    what: 'samples of two moments only',
    gate: 'growth',
    evidence: sampledAt([...every(50, 1000), 60_000], makeEvidence(60, [flat])),
    says: 'its readings lie in too few stretches of time',
  },
  {
    what: 'off',
    gate: 'time-to-limit',
    evidence: makeEvidence(60, []),
    required: true,
    says: 'it is off',
  },
  ...[
    {
      what: 'nobody there',
      evidence: makeEvidence(60, []),
      says: 'no process was sampled',
    },
    {
      what: 'no limit',
      evidence: makeEvidence(60, [flat]),
      given: { threshold: 'off' },
      says: '`threshold` is off, so there is no limit to reach',
    },
    {
      what: 'a limit of others',
      evidence: makeEvidence(60, [flat]),
      given: { threshold: 'nobody: 1GiB\n*: off' },
      says: 'no line of `threshold` limits what was sampled, so there is no limit to reach',
    },
    {
      what: 'a percentage of nobody knows what',
      evidence: makeEvidence(60, [flat], unknownMemory),
      says: "the size of this machine's memory cannot be read, so there is no limit to reach",
    },
    {
      what: 'too short',
      evidence: makeEvidence(3, [flat]),
      says: 'no process was watched for 20 s',
    },
    {
      what: 'too short after the warm-up',
      evidence: makeEvidence(60, [flat]),
      given: { 'warm-up': '50s' },
      says: 'no process was watched for 20 s after the warm-up',
    },
    {
      what: 'too few samples in a long time',
      evidence: sampledAt(every(5000, 40_000), makeEvidence(60, [flat])),
      says: 'no process has 20 samples over 20 s',
    },
    {
      what: 'samples of two moments only',
      evidence: sampledAt([...every(50, 1000), 60_000], makeEvidence(60, [flat])),
      says: 'its readings lie in too few stretches of time',
    },
  ].map((one) => ({
    ...one,
    gate: 'time-to-limit',
    given: { 'min-time-to-limit': '24h', ...one.given },
  })),
  {
    what: 'nobody was read',
    gate: 'resources',
    evidence: read(),
    required: true,
    says: 'threads and descriptors were read 0 times in 0 ms, needs 20 in 20 s',
  },
  {
    what: 'often in a short time, and rarely in a long one: of one process, not of both',
    gate: 'resources',
    evidence: read([25, 200], [3, 20_000]),
    required: true,
    says: 'threads and descriptors were read 25 times in 4 s, needs 20 in 20 s',
  },
  {
    what: 'off',
    gate: 'retained',
    evidence: ran(60, 30_000, [server]),
    given: { 'retained-threshold': 'off' },
    required: true,
    says: 'it is off',
  },
  {
    what: 'a snapshot',
    gate: 'retained',
    evidence: makeEvidence(0, [flat], { isSnapshot: true }),
    required: true,
    says: 'one snapshot has nothing before it',
  },
  {
    what: 'neither marks nor a command',
    gate: 'retained',
    evidence: makeEvidence(60, [server]),
    required: true,
    says: 'needs a mark, or the start and the end of a command, and there was none',
  },
  {
    what: 'the same, with a limit that the user set',
    gate: 'retained',
    evidence: makeEvidence(60, [server]),
    given: { 'retained-threshold': '50MiB' },
    says: 'needs a mark, or the start and the end of a command, and there was none',
  },
  {
    what: 'too few samples before a short command',
    gate: 'retained',
    evidence: ran(5, 3000, [server]),
    says: 'took 1 sample of the level before the command, needs 3',
  },
  {
    what: 'too few samples after a long command',
    gate: 'retained',
    evidence: ran(61, 60_000, [server]),
    says: 'took 2 samples of the level after the command, needs 3',
  },
  {
    what: 'marks that lie close together, in a long recording',
    gate: 'retained',
    evidence: marked([10_000, 11_000], makeEvidence(60, [server])),
    says: 'took 1 sample of the level after the marks m1 and m2, needs 3',
  },
  {
    what: 'who came late, long after the command',
    gate: 'retained',
    evidence: { ...ran(70, 60_000, [{ ...flat, from: 69 }]), scope: 'workload' },
    says: 'took 2 samples of 1 process after the command, needs 3',
  },
  {
    what: 'no run was kept',
    gate: 'regression',
    evidence: beside({ missing: 'no run named run was kept' }),
    says: 'no run named run was kept',
  },
  {
    what: 'runs of other machines only',
    gate: 'regression',
    evidence: beside({ runs: [makeBaselineRun(1, [makeGroup(80)], { host: elsewhere })] }),
    says: 'none of the 1 run on main was on such a machine',
  },
  {
    what: 'runs of other commands only',
    gate: 'regression',
    evidence: beside({
      defaultName: 'run',
      runs: [makeBaselineRun(1, [stranger], { host: here })],
    }),
    says: 'no process group in common with the earlier run named run; a `--name` of its own keeps the runs of each command together',
  },
  {
    what: 'a pinned run of another machine',
    gate: 'regression',
    evidence: beside({ pin: makeBaselineRun(1, [makeGroup(80)], { host: elsewhere }) }),
    says: 'the pinned run was on another machine',
  },
  {
    what: 'a pinned run of another command',
    gate: 'regression',
    evidence: beside({
      defaultName: 'run',
      pin: makeBaselineRun(1, [stranger], { host: here }),
    }),
    says: 'the pinned run has no process group in common with this one',
  },
  {
    what: 'nothing ran in turns',
    gate: 'ab',
    evidence: makeEvidence(60, [flat]),
    required: true,
    says: 'no runs were made in turns: it needs `compare-with`, or the command `ab`',
  },
  {
    what: 'too few pairs',
    gate: 'ab',
    evidence: inTurns([[200, 200]], { repeat: 1 }),
    says: '1 pair of runs, of 1 planned, at least 3 are needed',
  },
  {
    what: 'a base that cannot be built',
    gate: 'ab',
    evidence: inTurns([], { problem: 'the base could not be prepared' }),
    says: 'the base could not be prepared',
  },
  {
    what: 'broken off',
    gate: 'ab',
    evidence: inTurns(
      [
        [200, 200],
        [200, 200],
        [200, 200],
        [200, 200],
      ],
      { problem: 'head failed in its run 5' },
    ),
    says: 'broken off after 4 of 5 pairs: head failed in its run 5',
  },
  {
    what: 'a run without a sample',
    gate: 'ab',
    evidence: inTurns([
      [200, 200],
      [200, 0],
      [200, 200],
    ]),
    says: 'a run ended before a sample could be taken of it',
  },
  {
    what: 'too much noise',
    gate: 'ab',
    evidence: inTurns([
      [200, 260],
      [200, 150],
      [200, 230],
    ]),
    says: 'settled level of head 208 MiB, +3.9 % against 200 MiB of base (3 pairs, p = .420): too much noise to say more, from pair to pair 28.9 %',
  },
]

function ask({ gate, evidence, given = {}, required }: Case): Finding {
  const findings = judgeAll(
    gates.filter(({ name }) => name === gate),
    evidence,
    makeSettings(given),
    required === true ? [gate] : [],
  ).flatMap((answer) => answer.findings)
  const [only, ...others] = findings.filter(({ outcome }) => outcome === 'unknown')
  if (only === undefined || others.length > 0)
    throw new Error(`${gate}: ${findings.length} findings`)
  return only
}

const UNIT_MS: Readonly<Record<string, number>> = { ms: 1, s: 1000, min: 60_000 }

/** The durations and the plain numbers of a sentence, in ms and by count. */
function amountsOf(text: string): { ms: number[]; counts: number[] } {
  const amounts = { ms: [] as number[], counts: [] as number[] }
  for (const [, digits = '', unit = ''] of text.matchAll(/\b(\d+(?:\.\d+)?)(?: (ms|s|min)\b)?/gu))
    if (unit === '') amounts.counts.push(Number(digits))
    else amounts.ms.push(Number(digits) * (UNIT_MS[unit] ?? 0))
  return amounts
}

describe('a reason that is said is the one that held', () => {
  test.each(cases)('$gate: $what', (one) => {
    const { message, measured, limit } = ask(one)
    expect(message).toBe(one.says)
    expect([measured, limit]).not.toContain(Number.NaN)
    if (measured !== 0 || limit !== 0) expect(measured).toBeLessThan(limit)
    const [had, needed, ...more] = message.split(', needs ')
    if (had === undefined || needed === undefined || !/^\d/u.test(needed)) return
    expect(more).toEqual([])
    const [has, needs] = [amountsOf(had), amountsOf(needed)]
    const isLess = (a: readonly number[], b: readonly number[]): boolean =>
      a.length > 0 && b.length > 0 && (a[0] ?? 0) < (b[0] ?? 0)
    expect(isLess(has.ms, needs.ms) || isLess(has.counts, needs.counts)).toBe(true)
  })

  test('every gate that can say so is asked here', () => {
    const room = join(import.meta.dirname, '../../src/gates')
    const able = readdirSync(room, { withFileTypes: true })
      .filter((entry) => entry.isFile() && !['gate.ts', 'judge-all.ts'].includes(entry.name))
      .filter(({ name }) => /'unknown'|cannotJudge/u.test(readFileSync(join(room, name), 'utf8')))
      .map(({ name }) => name.replace('.ts', ''))
    expect(able.length).toBeGreaterThan(5)
    expect(able.filter((name) => !cases.some(({ gate }) => gate === name))).toEqual([])
  })
})
