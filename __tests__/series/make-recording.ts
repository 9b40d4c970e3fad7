import type {
  Birth,
  Container,
  Counters,
  End,
  Head,
  Look,
  SampleRecord,
  Tick,
} from '../../src/samples/record.ts'
import { RecordingBuilder } from '../../src/series/recording-builder.ts'
import type { ProcessSeries, Recording } from '../../src/series/series.ts'

export const head: Head = {
  k: 'head',
  v: 1,
  tool: '1.0.0',
  t0: 1_700_000_000_000,
  intervalMs: 1000,
  scope: 'system',
  pid: 5,
  start: 500,
  clockTicksPerSecond: 100,
  host: {
    hostname: 'vm',
    kernel: '6.8.0',
    arch: 'x64',
    cpus: 2,
    bootEpochMs: 1_699_999_000_000,
    memTotalKiB: 16_000_000,
    swapTotalKiB: 0,
    cgroupVersion: 2,
    cgroupPath: '/job',
    cgroupLimitKiB: null,
    cgroupLimitPath: '',
    psi: true,
    limitedView: null,
    runnerWorkerPid: 0,
  },
}
export const end: End = {
  k: 'end',
  t: 9000,
  n: 10,
  why: 'stop',
  cpuMs: 40,
  rssKiB: 50_000,
  missedTicks: 0,
  seen: 7,
  matched: 2,
  nearest: [],
}

export function birth(i: number, overrides: Partial<Birth> = {}): Birth {
  return {
    k: 'birth',
    t: 0,
    i,
    pid: 100 + i,
    ppid: 1,
    start: 1000 + i,
    uid: 0,
    name: 'node',
    comm: 'MainThread',
    cmd: 'node server.js',
    script: 'server.js',
    rt: 'node',
    ...overrides,
  }
}

/** `v`: usage, anonymous, file, inactive file, limit, peak in KiB, out-of-memory kills. */
export function counters(t: number, v: readonly number[], id = 'c0ffee000000'): Counters {
  return { k: 'counters', t, id, v }
}

export function container(overrides: Partial<Container> = {}): Container {
  return {
    k: 'container',
    t: 0,
    id: 'c0ffee000000',
    runtime: 'docker',
    cgroup: '/docker/c0ffee',
    ...overrides,
  }
}

/** A tick at second `n - 1` with triples [i, rssKiB, sharedKiB]. */
export function tick(
  n: number,
  triples: readonly (readonly [i: number, rssKiB: number, sharedKiB: number])[],
  overrides: Partial<Tick> = {},
): Tick {
  return { k: 'tick', n, t: (n - 1) * 1000, p: triples.flat(), ...overrides }
}

/** Between two ticks: groups of [i, rssKiB, sharedKiB, hwmKiB or -1]. */
export function look(
  t: number,
  groups: readonly (readonly [i: number, rssKiB: number, sharedKiB: number, hwmKiB: number])[],
): Look {
  return { k: 'look', t, p: groups.flat() }
}

export function build(
  records: readonly SampleRecord[],
  damagedLines = 0,
  plannedMs = 0,
): Recording {
  const builder = new RecordingBuilder()
  for (const record of records) builder.take(record)
  const recording = builder.build(damagedLines, plannedMs)
  if (recording === null) throw new Error('no head')
  return recording
}

export function processOf(recording: Recording, index: number): ProcessSeries {
  const process = recording.processes.find((one) => one.index === index)
  if (process === undefined) throw new Error(`no process ${index}`)
  return process
}
