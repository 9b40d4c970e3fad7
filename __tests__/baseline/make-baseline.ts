import type { Baseline, BaselineGroup, BaselineRun } from '../../src/baseline/baseline.ts'
import { digestOf } from '../../src/baseline/digest.ts'
import { foreign } from '../../src/findings/untrusted.ts'

const MIB = 2 ** 20

export function makeGroup(mib: number, overrides: Partial<BaselineGroup> = {}): BaselineGroup {
  return {
    id: 'node server.js|root',
    name: foreign('node server.js'),
    version: foreign(''),
    processes: 1,
    durationMs: 60_000,
    peakBytes: Math.round(mib * MIB),
    settledBytes: Math.round(mib * MIB),
    grade: 'ok',
    growthBytesPerHour: 0,
    detectableBytesPerHour: MIB,
    ...overrides,
  }
}

/** A run of main, `count` days after the first. */
export function makeBaselineRun(
  count: number,
  groups: readonly BaselineGroup[],
  overrides: Partial<BaselineRun> = {},
): BaselineRun {
  const sum = groups.reduce((bytes, { peakBytes }) => bytes + peakBytes, 0)
  return {
    id: String(100 + count),
    attempt: 1,
    url: `https://github.com/acme/shop/actions/runs/${100 + count}`,
    sha: count.toString(16).padStart(40, '0'),
    branch: 'main',
    at: new Date(Date.UTC(2026, 0, 1 + count)).toISOString(),
    verdict: 'pass',
    isRegressed: false,
    durationMs: 60_000,
    quality: { intervalMs: 1000, ticks: 60, plannedTicks: 60, isWhole: true },
    host: { memoryBytes: 16 * 2 ** 30, arch: 'x64', os: 'ubuntu 24.04' },
    total: { peakBytes: sum, settledBytes: sum },
    groups,
    ...overrides,
  }
}

/** `runs` is newest first. */
export function makeBaseline(runs: readonly BaselineRun[], name = 'api-tests'): Baseline {
  const [run = makeBaselineRun(0, []), ...history] = runs
  const baseline: Omit<Baseline, 'digest'> = {
    schemaVersion: 1,
    tool: { name: 'Memory Leak Detector', version: '1.0.0' },
    name,
    run,
    history,
  }
  return { ...baseline, digest: digestOf(baseline) }
}
