import { NO_EARLIER_RUNS } from '../../src/baseline/earlier-runs.ts'
import type { Evidence } from '../../src/gates/gate.ts'
import type { Option, Settings } from '../../src/settings/option.ts'
import type { Birth, SampleRecord } from '../../src/samples/record.ts'
import { birth, build, end, head, tick } from '../series/make-recording.ts'

const MIB_KIB = 1024

export interface Program {
  readonly birth?: Partial<Birth>
  readonly mib: (second: number) => number
  /** seconds of the recording; without `until` it is alive at the end */
  readonly from?: number
  readonly until?: number
  /** taken by then, in clock ticks */
  readonly cpu?: (second: number) => number
  readonly threads?: (second: number) => number
  readonly descriptors?: (second: number) => number
  /** [that live, zombies] */
  readonly children?: (second: number) => readonly [number, number]
  /** `ulimit -n` */
  readonly fileLimit?: number
  /** it listens on this port from its 5th second on */
  readonly port?: number
}

/** The samples of so many seconds at 1 Hz. */
export function makeSamples(seconds: number, programs: readonly Program[]): SampleRecord[] {
  const records: SampleRecord[] = [head]
  for (let second = 0; second <= seconds; second++) {
    const present = programs
      .map((program, at) => ({ program, i: at + 1 }))
      .filter(({ program: { from = 0, until = seconds } }) => second >= from && second <= until)
    for (const { program, i } of present)
      if (second === (program.from ?? 0))
        records.push(birth(i, { t: second * 1000, ...program.birth }))
    for (const [at, { until = seconds }] of programs.entries())
      if (second === until + 1) records.push({ k: 'death', t: second * 1000, i: at + 1 })
    records.push(
      tick(
        second + 1,
        present.map(
          ({ program, i }) => [i, Math.round(program.mib(second) * MIB_KIB) + 2000, 2000] as const,
        ),
      ),
    )
    for (const {
      program: { from = 0, port = -1 },
      i,
    } of present)
      if (port >= 0 && second === from + 5) records.push({ k: 'listen', t: second * 1000, i, port })
    const beats = present.filter(
      ({ program: { cpu, threads, descriptors } }) => (cpu ?? threads ?? descriptors) !== undefined,
    )
    const parents = present.flatMap(({ program: { children }, i }) =>
      children === undefined ? [] : [i, ...children(second)],
    )
    if (parents.length > 0)
      records.push({
        k: 'children',
        t: second * 1000,
        p: parents,
        pids: [parents.length + 30, 512],
      })
    if (beats.length > 0)
      records.push({
        k: 'slow',
        t: second * 1000,
        files: beats.flatMap(({ program: { fileLimit }, i }) =>
          fileLimit === undefined ? [] : [i, fileLimit],
        ),
        p: beats.flatMap(({ program, i }) => [
          i,
          program.cpu?.(second) ?? 0,
          program.threads?.(second) ?? 1,
          program.descriptors?.(second) ?? -1,
          -1,
          -1,
        ]),
      })
  }
  return [...records, { ...end, t: seconds * 1000, n: seconds + 1 }]
}

/** A recording of them, through the real builder, and what goes with it. */
export function makeEvidence(
  seconds: number,
  programs: readonly Program[],
  overrides: Partial<Evidence> = {},
): Evidence {
  const memTotal = {
    bytes: 16 * 2 ** 30,
    source: 'MemTotal',
    path: '',
    label: '16 GiB RAM',
  } as const
  return {
    recording: build(makeSamples(seconds, programs)),
    mode: 'start',
    scope: 'job',
    isIncluded: false,
    isSnapshot: false,
    workload: null,
    isStanding: false,
    growthJudge: 'curve',
    remembered: null,
    memTotal,
    memoryBase: memTotal,
    earlierRuns: NO_EARLIER_RUNS,
    comparison: null,
    ...overrides,
  }
}

/** Settings of which some are given, as text. */
export function makeSettings(given: Readonly<Record<string, string>> = {}): Settings {
  return {
    value<T>(option: Option<T>): T {
      return option.parse(given[option.name] ?? option.default)
    },
    isSet: (option) => option.name in given,
  }
}
